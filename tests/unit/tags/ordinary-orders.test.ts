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
      ["TEXT ORDER: Bond of $4,500 having been set and paid, the parties shall state by 6/2/2025 what remains."],
      [
        "ORDER granting 9 Motion to Withdraw. Attorney Odo B. Quill released from further representation of Petitioner.",
      ],
      ["ORDER: Respondents shall release Petitioner by noon or state in writing why they have not.", "release-ordered"],
      [
        "ORDER releasing Ms. Okoro from the Service Processing Center today. Signed by Judge Ada Fenn.",
        "release-ordered",
      ],
      ["MINUTE ENTRY: The bond hearing was held on May 4 and bond set at $9,500.", "release-ordered"],
      ["TEXT ORDER granting 9 Motion for Release of Cash Bond Receipt."],
    ],
  },
  {
    of: "records, seals, penalties and settlements",
    before: ["1|COMPLAINT against Immigration and Customs Enforcement filed by Anselm Dorcas on behalf of a class."],
    told: [
      [
        "TEXT ORDER: Respondents shall file unredacted copies of the warrant and Form I-213 by 6/2/2025.",
        "disclosure-ordered",
      ],
      [
        "ORDER directing the Government, by June 2, to deliver to counsel a list of all persons held since May 1.",
        "disclosure-ordered",
      ],
      ["MINUTE ORDER: Defendants shall deliver to chambers, for in camera review, the documents on the log."],
      ["ORDER: the letter at 8 stays under temporary seal until 6/2/2025. Signed by Judge Ada Fenn.", "sealed"],
      [
        "ORDER by Judge Ada Fenn granting 9 Administrative Motion to Consider Whether Another Party's Material Should Be Sealed.",
        "sealed",
      ],
      [
        "ORDER: The Clerk is directed to unrestrict 8 and to make 9 available on the public docket. Signed by Judge Ada Fenn.",
        "unsealed",
      ],
      [
        "ORDER adjudging the sheriff in contempt of 8 Order and directing that he pay into court $300 for each day until he complies.",
        "contempt-found",
        "sanctions-ordered",
      ],
      [
        "ORDER: The court sanctions attorney Odo Quill in the amount of $800. Signed by Judge Ada Fenn.",
        "sanctions-ordered",
      ],
      [
        "ORDER approving, on a preliminary basis, the settlement set out at 12-1. Signed by Judge Ada Fenn.",
        "settlement-preliminarily-approved",
      ],
      [
        "Minute Entry for proceedings before Judge Ada Fenn: Fairness Hearing held. Settlement approved; order to enter.",
        "settlement-approved",
      ],
      [
        "FINDINGS, CONCLUSIONS, AND RECOMMENDATION re 1. The undersigned recommends that the case be dismissed. (Ordered by Magistrate Judge Odo Quill)",
      ],
    ],
  },
  {
    of: "liberty that goes on, and lawyers who are let in",
    before: [PETITION],
    told: [
      [
        "Minute Entry for proceedings before Judge Ada Fenn: Hearing held. Briefs due 6/2/2025. Until then Petitioner remains at liberty on his bond.",
        "release-ordered",
      ],
      ["MINUTE ORDER: the conference is moved to 6/2/2025; Petitioner stays at liberty meanwhile.", "release-ordered"],
      ["ORDER: While Petitioner remains at liberty the parties shall confer. Signed by Judge Ada Fenn."],
      [
        "ORDER: By noon tomorrow she shall be afforded access to her counsel in a private room. Signed by Judge Ada Fenn.",
        "counsel-access-ordered",
      ],
      [
        "ORDER: The warden shall arrange two confidential calls with counsel each week. Signed by Judge Ada Fenn.",
        "counsel-access-ordered",
      ],
      [
        "ORDER: agents shall not interview Petitioner unless his counsel has been notified. Signed by Judge Ada Fenn.",
        "contact-restricted",
        "counsel-access-ordered",
      ],
      [
        "ORDER: The Clerk shall email a copy of this order to the U.S. Attorney's Office. Each side's counsel shall call in at 10:00.",
      ],
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
