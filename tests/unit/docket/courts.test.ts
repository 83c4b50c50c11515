import { expect, test } from "vitest";
import { courtByDocumentId, courtByHost, courtById, courtByName, courts } from "@/lib/docket/courts.ts";

test("the courts of the matter", () => {
  expect(courtById("mied")).toEqual({
    id: "mied",
    kind: "district",
    name: "U.S. District Court, Eastern District of Michigan",
    citation: "E.D. Mich.",
    host: "ecf.mied.uscourts.gov",
    timeZone: "America/Detroit",
    documentIdPrefix: "097",
    rss: "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
  });
  expect(courtById("ca6")).toMatchObject({
    citation: "6th Cir.",
    timeZone: "America/New_York",
    documentIdPrefix: "006",
  });
});

test("ids, hosts and document-id prefixes name one court each, and every zone is one", () => {
  expect(courts.map(({ id }) => id)).toEqual(courts.map(({ id }) => id).toSorted());
  for (const key of ["id", "host", "documentIdPrefix"] as const) {
    const values = courts.flatMap((court) => court[key] ?? []);
    expect(new Set(values).size).toBe(values.length);
  }
  for (const { timeZone, citation } of courts) {
    expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
    expect(citation).not.toBe("");
  }
  expect(courts.filter(({ kind }) => kind === "district")).toHaveLength(94);
  expect(courts.filter(({ kind }) => kind === "appeals")).toHaveLength(13);
});

test.each([
  ["azd", "America/Phoenix"],
  ["hid", "Pacific/Honolulu"],
  ["akd", "America/Anchorage"],
  ["prd", "America/Puerto_Rico"],
  ["ilnd", "America/Chicago"],
  ["tnmd", "America/Chicago"],
  ["tned", "America/New_York"],
  ["insd", "America/Indiana/Indianapolis"],
  ["cod", "America/Denver"],
  ["ca9", "America/Los_Angeles"],
])("%s keeps the time of %s", (id, timeZone) => {
  expect(courtById(id)?.timeZone).toBe(timeZone);
});

test("a court by its host, its training host, PACER's name, a document id, its heading", () => {
  expect(courtByHost("ecf.mied.uscourts.gov")?.id).toBe("mied");
  expect(courtByHost("ecf-train.mied.uscourts.gov")?.id).toBe("mied");
  expect(courtByHost("ecf.azb.uscourts.gov")?.id).toBe("arb");
  expect(courtByHost("ecf.mied.uscourts.gov.example.org")).toBeUndefined();
  expect(courtByHost("www.mied.uscourts.gov")).toBeUndefined();
  expect(courtById("cofc")?.id).toBe("uscfc");
  expect(courtByDocumentId("09708123456")?.id).toBe("mied");
  expect(courtByDocumentId("12")).toBeUndefined();
  expect(courtByName("U.S. District Court Eastern District of Michigan (Detroit)", "district")?.id).toBe("mied");
});
