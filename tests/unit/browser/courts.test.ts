import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { acmsSites, courtById } from "@/lib/docket/courts.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
const { allowCourt, allowedCourts, forbidCourt, registerCourts } = await import("@/lib/browser/courts.ts");

interface Registered {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly persistAcrossSessions: boolean;
}

const mied = courtById("mied")!;
const nysd = courtById("nysd")!;
const cand = courtById("cand")!;
let origins: string[];
let registered: Registered[];
let says: boolean;

/** The two interfaces that the fake browser leaves out, with the browser's own rules. */
beforeEach(() => {
  fakeBrowser.reset();
  origins = ["https://ecf.mied.uscourts.gov/*", "https://www.courtlistener.com/*"];
  registered = [];
  says = true;
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "x",
    version: "1",
    content_scripts: [
      { matches: ["https://ecf.mied.uscourts.gov/cgi-bin/*", "https://www.courtlistener.com/docket/*"] },
    ],
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    request: async (asked: { origins: string[] }) => {
      if (says) origins = [...origins, ...asked.origins];
      return says;
    },
    remove: async (given: { origins: string[] }) => {
      origins = origins.filter((origin) => !given.origins.includes(origin));
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: Registered[]) => {
      if (scripts.some(({ id }) => registered.some((other) => other.id === id))) throw new Error("Duplicate script ID");
      registered.push(...scripts);
    },
    updateContentScripts: async (scripts: Registered[]) => {
      if (!scripts.every(({ id }) => registered.some((other) => other.id === id)))
        throw new Error("Nonexistent script ID");
      registered = registered.filter(({ id }) => !scripts.some((script) => script.id === id)).concat(scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      if (!ids.every((id) => registered.some((other) => other.id === id))) throw new Error("Nonexistent script ID");
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

const matches = () => registered.flatMap((script) => script.matches);

describe("further courts", () => {
  test("at first there are none: the courts of the manifest are not among them", async () => {
    await registerCourts();
    expect(await allowedCourts()).toEqual([]);
    expect(registered).toEqual([]);
  });

  test("are read after the user allowed them, one host each, and no longer after that was taken back", async () => {
    expect(await allowCourt(nysd)).toBe(true);
    expect(await allowCourt(cand)).toBe(true);
    expect(matches().toSorted()).toEqual(["https://ecf.cand.uscourts.gov/*", "https://ecf.nysd.uscourts.gov/*"]);
    expect(registered).toHaveLength(1);
    expect(registered[0]).toMatchObject({ js: ["content-scripts/court-page.js"], persistAcrossSessions: true });
    await forbidCourt(nysd);
    expect(matches()).toEqual(["https://ecf.cand.uscourts.gov/*"]);
    await forbidCourt(cand);
    expect(registered).toEqual([]);
  });

  test("are not read when the user refused", async () => {
    says = false;
    expect(await allowCourt(nysd)).toBe(false);
    expect(registered).toEqual([]);
  });

  test("are registered again at a start that finds none, and the same start twice changes nothing", async () => {
    await allowCourt(nysd);
    registered = [];
    await registerCourts();
    await registerCourts();
    expect(matches()).toEqual(["https://ecf.nysd.uscourts.gov/*"]);
  });

  test("follow what the user changed in the browser's own settings", async () => {
    await allowCourt(nysd);
    origins = origins.filter((origin) => !origin.includes("nysd"));
    await registerCourts();
    expect(registered).toEqual([]);
    origins = [...origins, "https://*.uscourts.gov/*"];
    expect((await allowedCourts()).map(({ id }) => id)).toEqual(expect.arrayContaining(["nysd", "cand"]));
    expect(await allowedCourts()).not.toContainEqual(mied);
  });

  test("ACMS has sites of its own, off until one is allowed, and apart from the same court's CM/ECF", async () => {
    const acms = acmsSites.find(({ courtId }) => courtId === "ca9")!;
    await allowCourt(courtById("ca9")!);
    expect(await allowedCourts()).not.toContainEqual(acms);
    expect(matches()).toEqual(["https://ecf.ca9.uscourts.gov/*"]);
    await allowCourt(acms);
    expect(matches().toSorted()).toEqual(["https://ca9-showdoc.azurewebsites.us/*", "https://ecf.ca9.uscourts.gov/*"]);
    await forbidCourt(acms);
    expect(matches()).toEqual(["https://ecf.ca9.uscourts.gov/*"]);
  });
});
