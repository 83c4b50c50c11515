import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

interface Told {
  readonly of: string;
  /** What stands on the docket before. */
  readonly before: readonly string[];
  /** An order's words and what they do. */
  readonly told: readonly (readonly [text: string, ...effects: string[]])[];
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas. (Attachments: # 1 Exhibit)";

/** What clerks and judges write every day. */
const dockets: readonly Told[] = [
  {
    of: "what is told of bond elsewhere, and what is let go that is nobody",
    before: [PETITION, "6|MOTION to Enforce by Anselm Dorcas."],
    told: [
      [
        "TEXT ORDER: The parties advise that the hearing took place on May 4 and that bond of $9,500 was set. Any objection is due by 5/11/2025.",
      ],
      [
        "ORDER denying 6 Motion to Enforce. The hearing was held on May 4 and bond was denied. Signed by Judge Ada Fenn.",
      ],
      ["TEXT ORDER: Bond of $4,500 having been set and paid, the parties shall state by 6/2/2025 what remains."],
      [
        "ORDER granting 9 Motion to Withdraw. Attorney Odo B. Quill released from further representation of Petitioner.",
      ],
      ["ORDER: Respondents shall by noon tomorrow free Petitioner or say why not. Signed by Judge Ada Fenn."],
      ["TEXT ORDER granting 9 Motion for Release of Cash Bond Receipt."],
    ],
  },
];

for (const { of, before, told } of dockets) {
  describe(of, () => {
    test.each(told.map(([text, ...effects]) => [text, effects] as const))("%s", (text, effects) => {
      expect(effectNames(lastTags(docketIn([...before, `20|${text}`]), "miwd"))).toEqual(effects.toSorted());
    });
  });
}
