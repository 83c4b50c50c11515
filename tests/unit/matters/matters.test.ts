import { describe, expect, test } from "vitest";
import { applyCasePack } from "@/lib/matters/case-pack.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { readMatter } from "@/lib/matters/matter-schema.ts";
import { builtInMatters, docketOf, matterById, matterOf } from "@/lib/matters/registry.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { TaggableEntry } from "@/lib/tags/tags.ts";
import { taggable } from "../tags/taggable.ts";

const TRIAL = "2:17-cv-11910";
const row = (documentNumber: string | null, dateFiled: string, docketText: string): TaggableEntry =>
  taggable(documentNumber, docketText, dateFiled);

function withPack(entries: readonly TaggableEntry[], courtId = "mied", docketNumber: string | null = TRIAL) {
  const governmentSide = courtId === "mied" ? "respondent" : "appellant";
  return applyCasePack(hamama, courtId, docketNumber, entries, tagDocket(entries, { courtId, governmentSide }));
}

describe("the registry", () => {
  test("ids are unique", () => expect(new Set(builtInMatters.map(({ id }) => id)).size).toBe(builtInMatters.length));
  test.each([
    ["mied", "2:17-cv-11910-MAG-DRG"],
    ["mied", "17-cv-11910"],
    ["ca6", "17-02171"],
    ["ca6", "18-1233"],
    ["scotus", "19-294"],
  ])("%s %s is Hamama", (courtId, number) =>
    expect(matterOf(builtInMatters, courtId, number, null).id).toBe("hamama-v-adducci"),
  );
  test.each([
    ["mied", "2:17-cv-11911"],
    ["miwd", "2:17-cv-11910"],
    ["ca6", "17-2172"],
    ["mied", "4:17-cv-11910"],
  ])("%s %s is a matter of its own", (courtId, number) => {
    const matter = matterOf(builtInMatters, courtId, number, null);
    expect(matter.knownEntries).toEqual([]);
    expect(matter.dockets).toHaveLength(1);
    expect(matter.id).toBe(`${courtId}:${number}`);
  });
  test("the court's own case id is enough where no docket number is shown", () => {
    expect(matterOf(builtInMatters, "mied", "", "321020").id).toBe("hamama-v-adducci");
    expect(matterOf(builtInMatters, "miwd", "", "321020").id).not.toBe("hamama-v-adducci");
  });
  test("a short id finds the matter", () => {
    expect(matterById(builtInMatters, "hamama")?.id).toBe("hamama-v-adducci");
    expect(matterById(builtInMatters, "nothing")).toBeNull();
  });
  test("in the appeals the government is the one who asks", () => {
    expect(docketOf(hamama, "ca6", "17-2171", null)?.governmentSide).toBe("petitioner");
    expect(docketOf(hamama, "mied", TRIAL, null)?.governmentSide).toBe("respondent");
  });
});

describe("the record", () => {
  test("is a case pack as it stands", () => expect(readMatter(hamama)).toEqual(hamama));
  test("names its sources for a reader, no working files", () => {
    for (const { sources, title, note, who } of hamama.knownEntries) {
      expect([...sources, title, note, who ?? ""].join(" ")).not.toMatch(/\.txt\b|\bseed\b|\b[0-9a-f]{16}\b/i);
    }
  });
  test("every order that does something names its source or is marked as inferred", () => {
    for (const known of hamama.knownEntries.filter(({ effects }) => effects.length > 0)) {
      expect(known.sources.length > 0 || known.certainty === "inferred", known.title).toBe(true);
    }
  });
  test.each([
    ["an unknown effect", { knownEntries: [{ ...hamama.knownEntries[0], effects: ["freed"] }] }],
    ["a date that is none", { knownEntries: [{ ...hamama.knownEntries[0], dateFiled: "2017-02-30" }] }],
    [
      "an entry of a docket that is not listed",
      { knownEntries: [{ ...hamama.knownEntries[0], docketNumber: "1:20-cv-1" }] },
    ],
    ["an appeal without the docket below", { dockets: [{ ...hamama.dockets[1], below: null }], knownEntries: [] }],
    ["a field that the format does not have", { note: "x" }],
  ])("refuses %s", (_, change) => expect(() => readMatter({ ...hamama, ...change })).toThrow());
});

describe("the case pack", () => {
  test("names the effect of an opaque order with its source and certainty", () => {
    const [tags] = withPack([row("490", "2018-11-20", "OPINION AND ORDER granting 473 Motion. Signed by Judge.")]);
    expect(tags?.effects.map(({ effect }) => effect)).toEqual(["release-ordered", "sanctions-ordered"]);
    expect(tags).toMatchObject({
      basis: "case pack",
      affectsDetention: "yes",
      affectsRemoval: "no",
      unclear: null,
      within: "30 days",
    });
    expect(tags?.effects[0]?.evidence[0]?.quote).toMatch(/stated; .*Dkt\. 490/);
  });
  test("makes up for an unknown number by the day", () => {
    const [tags] = withPack([row("370", "2018-08-22", "OPINION AND ORDER concerning treatment of class members.")]);
    expect(tags?.effects.map(({ effect }) => effect)).toEqual(["contact-restricted", "disclosure-ordered"]);
  });
  test("does not speak of another entry of the same day or number", () => {
    const [motion, other] = withPack([
      row("489", "2018-11-20", "MOTION for Release by All Petitioners."),
      row("490", "2018-12-20", "ORDER re 488 Motion."),
    ]);
    expect(motion?.effects).toEqual([]);
    expect(other?.effects).toEqual([]);
    expect(other?.unclear).not.toBeNull();
  });
  test("takes nothing back that the text says", () => {
    const [tags] = withPack([row("61", "2017-07-06", "ORDER extending the stay of removal through 7/20/2017.")]);
    expect(tags).toMatchObject({ until: "2017-07-20", basis: "text" });
  });
  test("fills in an end that the text leaves out", () => {
    const [tags] = withPack([row("61", "2017-07-06", "ORDER lengthening the stay of the removal orders.")]);
    expect(tags).toMatchObject({ until: "2017-07-24T23:59", basis: "case pack" });
  });
  test("an entry docketed in error does nothing, whatever its day", () => {
    const [tags] = withPack([row("87", "2017-07-24", "(DOCKETED IN ERROR) OPINION AND ORDER granting 77 Motion.")]);
    expect(tags?.effects).toEqual([]);
  });
  test("a copy of the mandate on the district docket does what the appeal did", () => {
    const [tags] = withPack([
      row(
        null,
        "2019-04-09",
        "MANDATE of the U.S. Court of Appeals as to 108 Notice of Appeal [Appeal Case Numbers 17-2171, 18-1233].",
      ),
    ]);
    expect(tags).toMatchObject({
      affectsDetention: "yes",
      affectsRemoval: "yes",
      direction: "permits",
      basis: "case pack",
    });
  });
  test("joint opinions stand on both appeals", () => {
    for (const [number, document] of [
      ["17-2171", "87-2"],
      ["18-1233", "50-2"],
    ] as const) {
      const [tags] = withPack(
        [row(document, "2018-12-20", "OPINION filed: both injunctions are VACATED.")],
        "ca6",
        number,
      );
      expect(tags).toMatchObject({ affectsDetention: "yes", affectsRemoval: "yes" });
    }
  });
});
