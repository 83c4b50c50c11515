import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagMore } from "@/lib/tags/tag-more.ts";
import { tagAll, tagDocket } from "@/lib/tags/tag.ts";
import type { TagContext } from "@/lib/tags/tag.ts";
import type { TaggableEntry } from "@/lib/tags/tags.ts";
import { voices } from "./voices.ts";
import { wild } from "./wild.ts";
import { wordings } from "./wordings.ts";
import { taggable } from "./taggable.ts";

/** Texts that lean on other entries, on people and on what the docket did before. {n}, {m}: numbers near their own. */
const LEANING = [
  "ORDER granting {n} Motion. Signed by Judge Ada Quill.",
  "ORDER denying {n} Motion as moot and granting {m} Motion.",
  "ORDER vacating {n} Order. Signed by Judge Ada Quill.",
  "ORDER extending the stay entered in {n}.",
  "ORDER: the injunction is DISSOLVED.",
  "ORDER: the stay is extended until further order.",
  "ORDER granting motion for stay.",
  "ORDER staying {n} Order pending appeal.",
  "MANDATE of USCA as to {n} Notice of Appeal: the judgment is affirmed.",
  "MANDATE issued. The judgment of the district court is REVERSED and the injunction VACATED.",
  "OPINION of the court of appeals: the order at {n} is AFFIRMED.",
  "MOTION to Stay Removal by Petitioner Ada Quill. (Silvis, William)",
  "MOTION for Bond Hearing by Bo Roe. (Marsh, Tilda)",
  "MOTION to Stay {n} Order Pending Appeal by Respondents. (Marsh, Tilda)",
  "MOTION to Lift {n} Injunction. (Marsh, Tilda)",
  "RESPONSE to {n} MOTION filed by Ada Quill. (Silvis, William)",
  "REPLY to Response re {n} MOTION. (Silvis, William)",
  "PETITION for Writ of Habeas Corpus against Warden Roe, filed by Ada Quill. (Silvis, William)",
  "NOTICE of Appeal as to {n} Order by Respondents. (Marsh, Tilda)",
  "NOTICE by Bo Roe re {n} Order",
  "STIPULATED ORDER re {n} and {m}. Signed by Judge Ada Quill.",
  "ENTRY STRICKEN {n} Motion",
  "Minute Entry: Motion Hearing held on 3/1/2020 re {n} MOTION for Bond Hearing. Taken under advisement.",
  "REPORT AND RECOMMENDATION re {n} Petition: that the petition be granted.",
  "ORDER adopting {n} Report and Recommendation.",
  "",
];
const NAMES = ["Motion to Extend Time", "Order on Motion to Stay", "Order", "Notice (Other)", "Mandate"];
const corpus = [...wild, ...voices, ...wordings].map(({ text }) => text);

interface Row {
  readonly text: string;
  readonly name: number;
  readonly back: number;
  readonly number: "next" | "none" | "again" | "part";
  readonly day: number;
}
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...LEANING) }, fc.constantFrom(...corpus)),
    name: fc.nat(NAMES.length - 1),
    back: fc.integer({ min: -3, max: 9 }),
    number: fc.oneof(
      { weight: 12, arbitrary: fc.constant("next" as const) },
      { weight: 4, arbitrary: fc.constant("none" as const) },
      fc.constantFrom("again" as const, "part" as const),
    ),
    day: fc.oneof({ weight: 6, arbitrary: fc.nat(2) }, fc.integer({ min: -4, max: 40 })),
  }),
  { minLength: 2, maxLength: 24 },
);

function docketOf(given: readonly Row[]): TaggableEntry[] {
  let [number, day] = [0, 1];
  return given.map((row) => {
    day = Math.max(1, day + row.day);
    if (row.number === "next") number++;
    const own = row.number === "none" ? null : row.number === "part" ? `${number}-1` : String(Math.max(1, number));
    const text = row.text
      .replaceAll("{n}", String(Math.max(1, number - row.back)))
      .replaceAll("{m}", String(Math.max(1, number - row.back - 1)));
    const filed = new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const isNamed = text === "" && row.name < 4;
    return {
      documentNumber: own,
      dateFiled: row.back === 7 ? null : filed,
      // As the app gives what only a feed named.
      docketText: isNamed ? (NAMES[row.name] ?? "") : text,
      shortText: isNamed ? (NAMES[row.name] ?? "") : null,
      struck: [],
    };
  });
}

const contexts: readonly TagContext[] = [
  { courtId: "mied", governmentSide: "respondent" },
  { courtId: "cacd", governmentSide: "defendant" },
  { courtId: "ca6", governmentSide: "appellant" },
];

describe("going on where the tagger stood", () => {
  test("gives what reading the whole docket gives, entry by entry", () => {
    let [went, asked] = [0, 0];
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 24 }),
        fc.constantFrom(...contexts),
        (given, steps, context) => {
          const entries = docketOf(given);
          let count = 1;
          let { tags, state } = withState(entries.slice(0, count), context);
          for (const step of steps) {
            if (count >= entries.length) break;
            const now = entries.slice(0, count + step);
            const whole = tagDocket(now, context);
            const more = state && tagMore(now, state, context);
            asked++;
            if (more) {
              went++;
              expect([...tags, ...more.tags]).toEqual(whole);
              const anew = tagAll(now, context).state();
              if (more.state !== null) expect(stored(more.state)).toEqual(stored(anew));
              else expect(anew).toBeNull();
              [tags, state] = [whole, stored(more.state)];
            } else ({ tags, state } = withState(now, context));
            count = now.length;
          }
        },
      ),
      { numRuns: 400 },
    );
    // Otherwise nothing was shown.
    expect(went).toBeGreaterThan(asked / 10);
  });

  test("goes on over a long docket, and reads nothing of it but what it looks at", () => {
    const context = contexts[0]!;
    const older = Array.from({ length: 300 }, (_, at) =>
      taggable(
        String(at + 1),
        at % 9 === 0 ? "MOTION to Stay Removal by Petitioner Ada Quill. (Silvis, William)" : `NOTICE re ${at} Order`,
        "2020-01-01",
      ),
    );
    const { tags, state } = withState(older, context);
    for (const docketText of [
      "ORDER granting 271 Motion.",
      "ORDER granting motion for stay.",
      "Motion to Extend Time",
    ]) {
      const more = taggable("999", docketText, "2020-01-02");
      expect([...tags, ...tagMore([...older, more], state!, context)!.tags]).toEqual(
        tagDocket([...older, more], context),
      );
    }
  });

  const base = docketOf([
    {
      text: "PETITION for Writ of Habeas Corpus against Warden Roe, filed by Ada Quill. (Silvis, William)",
      name: 0,
      back: 0,
      number: "next",
      day: 1,
    },
    { text: "NOTICE re 14 Order", name: 0, back: 0, number: "next", day: 1 },
    { text: "ORDER staying removal.", name: 0, back: 0, number: "next", day: 1 },
  ]);
  const next: TaggableEntry = taggable("4", "NOTICE", "2020-02-01");
  const context = contexts[0]!;

  test("goes on with an entry at the end", () => {
    expect(tagMore([...base, next], withState(base, context).state!, context)?.tags).toHaveLength(1);
  });

  test.each<[string, readonly TaggableEntry[]]>([
    ["another text before", [{ ...base[0]!, docketText: "PETITION" }, ...base.slice(1), next]],
    ["one entry less before", [...base.slice(1), next]],
    ["a number that an earlier entry speaks of", [...base, { ...next, documentNumber: "14" }]],
    ["a number that is there already", [...base, { ...next, documentNumber: "2" }]],
    ["an earlier day", [...base, { ...next, dateFiled: "2019-02-01" }]],
    ["somebody's name", [...base, { ...next, docketText: "MOTION by Petitioner Cora Vale. (Lind, Peter)" }]],
  ])("reads the whole docket for %s", (_what, entries) => {
    expect(tagMore(entries, withState(base, context).state!, context)).toBeNull();
  });

  test("leaves no state where an entry looks through all others", () => {
    const mandate = { ...next, docketText: "MANDATE issued as to 3 Order: affirmed." };
    expect(tagAll([...base, mandate], context).state()).toBeNull();
  });
});

/** As it is after it was stored. */
const stored = <T>(state: T): T => structuredClone(state);

function withState(entries: readonly TaggableEntry[], context: TagContext) {
  const { tags, state } = tagAll(entries, context);
  return { tags, state: stored(state()) };
}
