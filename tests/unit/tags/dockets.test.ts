import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { EffectName, EntryTags } from "@/lib/tags/tags.ts";
import { taggable } from "./taggable.ts";

/** Invented dockets: what an order does often stands in an earlier entry. Each line: number, text, its effects. */
type Line = readonly [number: string | null, text: string, effects: readonly EffectName[]];
interface Docket {
  readonly name: string;
  readonly court: string;
  readonly side: string;
  readonly lines: readonly Line[];
}

const dockets: readonly Docket[] = [
  {
    name: "a restraining order against re-detention lives on under its name",
    court: "mied",
    side: "respondent",
    lines: [
      [null, "PETITION for Writ of Habeas Corpus filed by Ada Quill.", []],
      ["1", "MOTION for Temporary Restraining Order to bar re-detention by Ada Quill.", []],
      ["2", "TEMPORARY RESTRAINING ORDER granting 1 Motion for TRO.", ["release-ordered"]],
      ["3", "ORDER extending TRO to 5/1/2025 on stipulation of the parties.", ["release-ordered"]],
      ["4", "ORDER converting TRO (ECF No. 2) into preliminary injunction.", ["release-ordered"]],
      ["5", "MOTION to stay 4 Order pending appeal by Respondents.", []],
      ["6", "ORDER denying 5 Motion to Stay.", ["release-ordered"]],
      ["8", "ORDER dissolving preliminary injunction.", ["release-stayed"]],
    ],
  },
  {
    name: "a stay of removal and transfer is kept and then dissolved beside a bond hearing",
    court: "nysd",
    side: "respondent",
    lines: [
      ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill.", []],
      [
        "2",
        "ORDER: to preserve jurisdiction Petitioner shall not be removed from the United States or transferred out of this District pending further order.",
        ["removal-stayed", "transfer-barred"],
      ],
      ["3", "ORDER: the Court's order at 2 remains in effect.", ["removal-stayed", "transfer-barred"]],
      [
        "5",
        "OPINION AND ORDER: The petition is GRANTED. Respondents shall afford petitioner a bond hearing within ten days. The stay entered at 2 is otherwise dissolved.",
        ["bond-hearing-ordered", "removal-stay-ended", "transfer-permitted"],
      ],
      ["6", "CLERK'S JUDGMENT: that for the reasons stated the petition is granted.", ["judgment-entered"]],
    ],
  },
  {
    name: "a government appeal: administrative stay, its end, affirmance, mandate",
    court: "ca9",
    side: "appellant",
    lines: [
      [
        "1",
        "DOCKETED CAUSE. Appeal from order granting preliminary injunction barring deportation of class members.",
        [],
      ],
      ["2", "Filed Appellants Kristi Noem motion for stay pending appeal.", []],
      [
        "3",
        "Filed order: the request for an administrative stay is GRANTED. The district court's preliminary injunction is administratively stayed pending further order.",
        ["relief-stayed"],
      ],
      [
        "4",
        "Filed order: The motion for stay pending appeal is DENIED. The administrative stay is dissolved.",
        ["removal-stayed"],
      ],
      ["5", "FILED OPINION (ADA QUILL, BO ROE) AFFIRMED.", ["relief-affirmed"]],
      ["6", "MANDATE ISSUED.", ["relief-affirmed"]],
    ],
  },
  {
    name: "a petition for review: the agency's decision is no relief",
    court: "ca6",
    side: "respondent",
    lines: [
      ["1", "Petition for review of an order of the Board of Immigration Appeals filed.", []],
      ["2", "MOTION filed by Petitioner to stay removal.", []],
      ["3", "ORDER filed granting a temporary stay pending resolution of the motion [2].", ["removal-stayed"]],
      ["5", "OPINION filed: The petition for review is GRANTED; vacated and remanded to the BIA.", []],
    ],
  },
  {
    name: "one person's release is stayed by the court of appeals",
    court: "ca5",
    side: "appellant",
    lines: [
      ["1", "MOTION filed by Appellants for stay of the district court's order of release.", []],
      [
        "2",
        "COURT ORDER granting motion. The district court's release order is temporarily stayed.",
        ["release-stayed"],
      ],
      [
        "3",
        "COURT ORDER denying Motion to stay pending appeal; the administrative stay is VACATED.",
        ["release-ordered"],
      ],
    ],
  },
  {
    name: "an injunction about counsel stays one about counsel",
    court: "cand",
    side: "respondent",
    lines: [
      ["10", "MOTION for Preliminary Injunction requiring access to counsel filed by Ada Quill.", []],
      ["15", "ORDER by Judge Roe granting 10 Motion for Preliminary Injunction.", ["counsel-access-ordered"]],
      ["20", "ORDER granting stipulation continuing preliminary injunction hearing to 5/5/2025.", []],
      ["24", "ORDER denying 23 motion to stay the preliminary injunction.", ["counsel-access-ordered"]],
      ["30", "ORDER staying case pending appeal.", []],
      ["31", "ORDER lifting stay of case.", []],
    ],
  },
];

function tagged({ court, side, lines }: Docket): EntryTags[] {
  const entries = lines.map(([documentNumber, docketText], at) =>
    taggable(documentNumber, docketText, `2025-04-${String(at + 1).padStart(2, "0")}`),
  );
  return tagDocket(entries, { courtId: court, governmentSide: side });
}

test.each(dockets.map((docket) => [docket.name, docket] as const))("%s", (_, docket) => {
  const tags = tagged(docket);
  const effects = tags.map((each) => each.effects.map(({ effect }) => effect).toSorted());
  expect(effects.map((each, at) => [docket.lines[at]?.[1], each])).toEqual(
    docket.lines.map(([, text, want]) => [text, [...want].toSorted()]),
  );
  expect(tags.map(({ unclear }) => unclear)).toEqual(docket.lines.map(() => null));
});

test("an act on relief that the docket does not hold is unclear, never nothing", () => {
  for (const text of [
    "ORDER that the TRO is VACATED.",
    "ORDER denying 2 Motion for Preliminary Injunction.",
    "MINUTE ENTRY for proceedings: status conference held; TRO continues until ruling.",
    "ORDER: Respondents may let Petitioner sit in the county jail no longer; he is to be at large by noon.",
  ]) {
    const [tags] = tagged({ name: "", court: "txsd", side: "respondent", lines: [["9", text, []]] });
    expect(tags?.effects.length === 0 && tags.unclear === null, text).toBe(false);
  }
});

test("an order longer than is read says so", () => {
  const [tags] = tagged({
    name: "",
    court: "txsd",
    side: "respondent",
    lines: [["9", `ORDER. ${"Lorem ipsum. ".repeat(1100)}`, []]],
  });
  expect(tags?.unclear).toMatch(/longer than is read/);
});

test("filers are known by name and by lawyer, whichever way the list runs", () => {
  const lines: Line[] = [
    ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill. (Moss, Fern)", []],
    ["2", "NOTICE of supplemental authority by Ada Quill. (Moss, Fern)", []],
    ["3", "NOTICE by Bo Roe that the stay was relayed to the field office. (Pike, Sam)", []],
    ["4", "REPLY in support of 9 Motion. (Moss, Fern)", []],
  ];
  for (const each of [lines, lines.toReversed()]) {
    const tags = tagged({ name: "", court: "mied", side: "respondent", lines: each });
    const authors = new Map(tags.map(({ author }, at) => [each[at]?.[0], author]));
    expect([...authors].toSorted()).toEqual([
      ["1", "petitioner"],
      ["2", "petitioner"],
      ["3", "respondent"],
      ["4", "petitioner"],
    ]);
  }
});
