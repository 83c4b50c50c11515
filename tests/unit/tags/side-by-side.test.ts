import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

/** What an order may say, by what it is about: two statements about different things say together what each says alone. */
interface Said {
  readonly about: "removal" | "release" | "hearing" | "transfer" | "nothing" | "the case";
  readonly words: string;
  readonly effects: readonly string[];
}

const DOCKET = [
  "PETITION for Writ of Habeas Corpus filed by Luis Ortega.",
  "MOTION for Temporary Restraining Order barring removal by Luis Ortega.",
  "TEMPORARY RESTRAINING ORDER staying removal.",
  "MOTION to Dismiss by Respondents.",
  "MOTION for Bond Hearing by Luis Ortega.",
  "MOTION for Extension of Time by Respondents.",
];

const sentences: readonly Said[] = [
  { about: "removal", words: "Petitioner's removal is stayed until further order", effects: ["removal-stayed"] },
  {
    about: "removal",
    words: "Petitioner's deportation is hereby temporarily restrained",
    effects: ["removal-stayed"],
  },
  { about: "removal", words: "the TRO is dissolved", effects: ["removal-stay-ended"] },
  { about: "removal", words: "the TRO is extended through May 20", effects: ["removal-stay-extended"] },
  { about: "removal", words: "removal may proceed", effects: ["removal-permitted"] },
  { about: "removal", words: "Respondents may remove Petitioner", effects: ["removal-permitted"] },
  { about: "removal", words: "the motion for a stay of removal is denied", effects: ["removal-stay-denied"] },
  { about: "release", words: "Petitioner shall be released on his own recognizance", effects: ["release-ordered"] },
  { about: "release", words: "bond is set at $5,000", effects: ["release-ordered"] },
  { about: "release", words: "the request for release is denied", effects: ["release-denied"] },
  {
    about: "hearing",
    words: "Respondents shall provide a bond hearing within 7 days",
    effects: ["bond-hearing-ordered"],
  },
  { about: "hearing", words: "5 Motion for Bond Hearing is denied", effects: ["bond-hearing-denied"] },
  {
    about: "transfer",
    words: "Respondents shall not transfer Petitioner out of this district",
    effects: ["transfer-barred"],
  },
  {
    about: "transfer",
    words: "Petitioner must remain in the Eastern District of Michigan",
    effects: ["transfer-barred"],
  },
  { about: "nothing", words: "the motion to dismiss is denied", effects: [] },
  { about: "nothing", words: "the hearing set for May 9 is vacated", effects: [] },
  { about: "nothing", words: "Respondents shall file a response by May 12", effects: [] },
  { about: "nothing", words: "a status report is due by May 30", effects: [] },
  { about: "nothing", words: "the Court lacks jurisdiction over the removal claim", effects: [] },
];

const titles: readonly Said[] = [
  { about: "removal", words: "staying removal until further order", effects: ["removal-stayed"] },
  { about: "removal", words: "denying 2 Motion for TRO", effects: ["removal-stay-denied"] },
  { about: "removal", words: "dissolving 3 Temporary Restraining Order", effects: ["removal-stay-ended"] },
  {
    about: "removal",
    words: "extending 3 Temporary Restraining Order through May 20",
    effects: ["removal-stay-extended"],
  },
  { about: "removal", words: "permitting Respondents to remove Petitioner to Iraq", effects: ["removal-permitted"] },
  { about: "release", words: "ordering Petitioner's release on his own recognizance", effects: ["release-ordered"] },
  { about: "release", words: "denying the request for release", effects: ["release-denied"] },
  {
    about: "hearing",
    words: "directing Respondents to provide a bond hearing within 7 days",
    effects: ["bond-hearing-ordered"],
  },
  {
    about: "transfer",
    words: "enjoining Respondents from transferring Petitioner out of this district",
    effects: ["transfer-barred"],
  },
  { about: "nothing", words: "denying 4 Motion to Dismiss", effects: [] },
  { about: "nothing", words: "granting 6 Motion for Extension of Time", effects: [] },
  { about: "nothing", words: "directing Respondents to file a response by May 12", effects: [] },
  { about: "nothing", words: "vacating the hearing set for May 9", effects: [] },
];

/** As courts of appeals write: "ORDERED that the stay be dissolved". */
const subjunctives: readonly Said[] = [
  { about: "removal", words: "the emergency motion for stay of removal be denied", effects: ["removal-stay-denied"] },
  { about: "removal", words: "the stay of removal be dissolved", effects: ["removal-stay-ended"] },
  { about: "removal", words: "Petitioner's removal be stayed pending further order", effects: ["removal-stayed"] },
  {
    about: "removal",
    words: "respondents be enjoined from removing petitioner pending review",
    effects: ["removal-stayed"],
  },
  { about: "nothing", words: "the motion to expedite be granted", effects: [] },
  { about: "nothing", words: "the petition for rehearing be denied", effects: [] },
  { about: "nothing", words: "the Clerk be directed to enter a briefing schedule", effects: [] },
];

/** As minutes tell it. */
const minutes: readonly Said[] = [
  { about: "removal", words: "the TRO is dissolved", effects: ["removal-stay-ended"] },
  { about: "removal", words: "the TRO is extended through May 20", effects: ["removal-stay-extended"] },
  { about: "removal", words: "2 Motion for TRO is DENIED", effects: ["removal-stay-denied"] },
  { about: "removal", words: "Respondents may remove Petitioner", effects: ["removal-permitted"] },
  { about: "release", words: "Petitioner ordered released on his own recognizance", effects: ["release-ordered"] },
  { about: "release", words: "Court orders Petitioner released", effects: ["release-ordered"] },
  { about: "release", words: "bond set at $5,000", effects: ["release-ordered"] },
  { about: "hearing", words: "5 Motion for Bond Hearing is DENIED", effects: ["bond-hearing-denied"] },
  { about: "nothing", words: "the motion to dismiss is DENIED", effects: [] },
  { about: "nothing", words: "testimony taken", effects: [] },
  { about: "nothing", words: "a further hearing is set for May 15 at 9:00 AM", effects: [] },
];

/** A granted petition beside what is told of removal and transfer only. */
const granted: readonly Said[] = [
  { about: "the case", words: "granting 1 Petition for Writ of Habeas Corpus", effects: ["release-ordered"] },
  ...titles.filter(({ words }) => /^(?:denying 2|dissolving|extending|enjoining|denying 4|vacating)/.test(words)),
];

const told = (text: string): readonly string[] => effectNames(lastTagsOf([...DOCKET, text])).toSorted();
const begun = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

function expectEach(
  said: readonly Said[],
  least: number,
  orders: (first: Said, second: Said) => readonly string[],
): void {
  const wrong: string[] = [];
  let asked = 0;
  for (const first of said)
    for (const second of said) {
      if (first.about === second.about && first.about !== "nothing") continue;
      const both = [...new Set([...first.effects, ...second.effects])].toSorted();
      for (const order of orders(first, second)) {
        asked++;
        const got = told(order);
        if (got.join() !== both.join()) wrong.push(`${order} → ${got.join()}`);
      }
    }
  expect(asked).toBeGreaterThan(least);
  expect(wrong).toEqual([]);
}

describe("each of two statements says beside the other what it says alone", () => {
  test.each([" and ", ", and ", ", but ", "; "])("sentences with '%s' between them", (joint) => {
    expectEach(sentences, 200, (first, second) => [`ORDER: ${begun(first.words)}${joint}${second.words}.`]);
  });

  test("sentences one after the other", () => {
    expectEach(sentences, 200, (first, second) => [`ORDER: ${begun(first.words)}. ${begun(second.words)}.`]);
  });

  test("rulings of a title", () => {
    expectEach(titles, 400, (first, second) =>
      [" and ", ", and ", "; ", ", "].map((joint) => `ORDER ${first.words}${joint}${second.words}.`),
    );
  });

  test("what minutes tell", () => {
    const opening = "Minute Entry for proceedings before District Judge Ada Fenn: Motion Hearing held on 5/9/2025.";
    expectEach(minutes, 200, (first, second) => [
      ...["; ", " and ", ", and "].map((joint) => `${opening} ${begun(first.words)}${joint}${second.words}.`),
      `${opening} ${begun(first.words)}. ${begun(second.words)}.`,
    ]);
  });

  test("what is ordered to be", () => {
    expectEach(subjunctives, 100, (first, second) =>
      [" and ", ", and ", " and that ", ", and it is FURTHER ORDERED that "].map(
        (joint) => `ORDER filed. ORDERED that ${first.words}${joint}${second.words}.`,
      ),
    );
  });

  test("a granted petition", () => {
    expectEach(granted, 30, (first, second) =>
      first.about === "the case" || second.about === "the case"
        ? [" and ", ", and ", "; "].map((joint) => `ORDER ${first.words}${joint}${second.words}.`)
        : [],
    );
  });

  /** The ways in which a row of points is written. */
  const rows: readonly (readonly [name: string, write: (points: readonly string[]) => string])[] = [
    ["(1)", (points) => `ORDER: ${points.map((each, at) => `(${at + 1}) ${each}`).join("; ")}.`],
    ["(1),", (points) => `ORDER that: ${points.map((each, at) => `(${at + 1}) ${each}`).join(", ")}.`],
    ["a)", (points) => `ORDER as follows: ${points.map((each, at) => `${"abc"[at]}) ${each}`).join("; ")}.`],
    ["1.", (points) => `IT IS ORDERED: ${points.map((each, at) => `${at + 1}. ${begun(each)}.`).join(" ")}`],
    ["commas", ([first, second, third]) => `OPINION AND ORDER. Accordingly, ${first}, ${second}, and ${third}.`],
    ["further", (points) => points.map((each) => `IT IS FURTHER ORDERED that ${each}.`).join(" ")],
  ];

  test.each(rows)("a row of three: %s", (_, write) => {
    const points = sentences.filter(({ words }) => !/lacks|may|status report|restrained/.test(words));
    const wrong: string[] = [];
    let asked = 0;
    for (const first of points)
      for (const second of points)
        for (const third of points.filter((_each, at) => (at + first.words.length + second.words.length) % 4 === 0)) {
          const row = [first, second, third];
          const about = new Set(row.map((each) => (each.about === "hearing" ? "release" : each.about)));
          if (about.size < 3 || new Set(row.map(({ words }) => words)).size < 3) continue;
          const all = [...new Set(row.flatMap(({ effects }) => effects))].toSorted();
          asked++;
          const order = write(row.map(({ words }) => words));
          const got = told(order);
          if (got.join() !== all.join()) wrong.push(`${order} → ${got.join()}`);
        }
    expect(asked).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
