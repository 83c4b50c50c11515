import type { Wording } from "./wordings.ts";

/** Entries that came before: a restraining order for one person, or an injunction for a class. */
export const dockets = {
  "one person": [
    ["1", "PETITION for Writ of Habeas Corpus filed by Amir Safar. (Roe, Jane)"],
    ["2", "MOTION for Temporary Restraining Order to bar removal and transfer filed by Petitioner Amir Safar."],
    [
      "5",
      "ORDER granting 2 Motion for Temporary Restraining Order. Respondents shall not remove Petitioner from the United States or transfer him out of this District.",
    ],
  ],
  "a class": [
    ["1", "CLASS ACTION COMPLAINT and PETITION for Writ of Habeas Corpus filed by All Plaintiffs. (Roe, Jane)"],
    ["2", "MOTION for Preliminary Injunction barring removal of class members filed by All Plaintiffs."],
    [
      "5",
      "OPINION AND ORDER granting 2 Motion for Preliminary Injunction. Defendants are enjoined from removing members of the class and shall provide bond hearings to Subclass A.",
    ],
    ["12", "MOTION to Dissolve 5 Preliminary Injunction by Defendants."],
  ],
} as const;

/** A later order on one of these dockets. */
export interface LaterOrder extends Wording {
  readonly on: keyof typeof dockets;
}

/** Orders about relief that is in force, and what they leave of it. */
export const laterOrders: readonly LaterOrder[] = [
  // How long: numbers in words.
  {
    on: "one person",
    text: "ORDER: Respondents shall provide Petitioner a bond hearing within eight business days.",
    effects: ["bond-hearing-ordered"],
    within: "8 business days",
  },
  {
    on: "one person",
    text: "ORDER: Respondents shall release Petitioner within one hundred twenty days.",
    effects: ["release-ordered"],
    within: "120 days",
  },
  {
    on: "one person",
    text: "ORDER: Removal is stayed for twenty-eight (28) days.",
    effects: ["removal-stayed"],
    within: "28 days",
  },
  // More time that was asked for and given is one ruling.
  {
    on: "one person",
    text: "ORDER granting 12 Motion for Extension of Time. The response is now due 6/1/2024.",
    effects: [],
    dispositions: "12 granted",
  },
];
