import type { EffectName } from "@/lib/tags/tags.ts";

/**
 * Orders put together of what English and court usage offer for each place of a sentence: who is bound, how strongly,
 * to what, upon whom, and how long. What an order does follows from how it is put together, not from any docket.
 */
const R = [
  "Respondents",
  "ICE",
  "the Government",
  "Immigration and Customs Enforcement",
  "Respondents and their agents",
  "the Field Office Director",
  "immigration authorities",
];
const P = ["Petitioner", "Mr. Vasko", "Tomas Vasko", "any class member", "Petitioner and her children", "A.B.M."];
const ONE = ["Petitioner", "Ms. Oyelaran-Dietz", "Tomas Vasko"];
const OWN = ["Petitioner's", "his", "Mr. Vasko's"];
const UNTIL = ["", " until further order", " while this action is pending", " for 14 days", " absent leave of Court"];
const NOT = [
  ["shall not", "base"],
  ["may not", "base"],
  ["must not, directly or indirectly,", "base"],
  ["is under order not to", "base"],
  ["is enjoined from", "gerund"],
  ["is hereby PROHIBITED from", "gerund"],
  ["is temporarily restrained and enjoined from", "gerund"],
  ["shall refrain from", "gerund"],
] as const;
const MUST = ["shall", "must", "is directed to", "is ordered to", "is obliged to", "shall, within 48 hours,"];
const MAY = [
  ["may", "base"],
  ["is free to", "base"],
  ["is at liberty to", "base"],
  ["is no longer barred from", "gerund"],
] as const;
const GONE = ["LIFTED", "dissolved", "set aside", "rescinded", "recalled", "withdrawn", "no longer in effect"];
const STAY = [
  "stay of removal",
  "removal stay",
  "injunction against removal",
  "bar on deportation",
  "TRO barring removal",
];

/** Acts of agents with the gerund: "remove Mr. Vasko", "removing Mr. Vasko". */
const REMOVE = [
  ["remove {P}", "removing {P}"],
  ["deport {P}", "deporting {P}"],
  ["send {P} to Honduras", "sending {P} to Honduras"],
  ["return {P} to South Sudan", "returning {P} to South Sudan"],
  ["put {P} on a removal flight", "putting {P} on a removal flight"],
  ["take {P} out of the country", "taking {P} out of the country"],
  ["execute the final order of removal", "executing the final order of removal"],
  ["proceed with {OWN} removal", "proceeding with {OWN} removal"],
] as const;
const TRANSFER = [
  ["transfer {P} out of this District", "transferring {P} out of this District"],
  ["move {P} outside the State", "moving {P} outside the State"],
  ["house {P} anywhere but the Calder County Jail", "housing {P} anywhere but the Calder County Jail"],
] as const;
const DETAIN = [
  ["re-detain {ONE}", "re-detaining {ONE}"],
  ["take {ONE} back into custody", "taking {ONE} back into custody"],
  ["return {ONE} to detention", "returning {ONE} to detention"],
] as const;
const CONTACT = [
  ["interview {P} without counsel present", "interviewing {P} without counsel present"],
  ["threaten {P} with removal", "threatening {P} with removal"],
  ["ask {P} to sign a waiver", "asking {P} to sign a waiver"],
] as const;

type Pair = readonly [base: string, gerund: string];
type Verb = readonly [words: string, form: "base" | "gerund"];

export interface GridCase {
  readonly text: string;
  readonly effect: EffectName;
}

const FRAMES = [
  "ORDER. {S}. Signed by District Judge Ana Lindqvist. (kds)",
  "ORDER: IT IS HEREBY ORDERED that {s}. Signed by Judge Ana Lindqvist on 3/2/2025. (kds)",
  "TEXT ORDER: For the reasons stated on the record, {s}. (Entered: 03/02/2025)",
  "MINUTE ENTRY for proceedings held before Judge Ana Lindqvist: Hearing held on 3/2/2025. Having considered the return, {s}. (kds)",
  "MEMORANDUM AND ORDER: In order that the Court may rule, {s}. (kds)",
];

/** Walks through several lists at once, so that every word of each is used without writing every combination. */
class Wheel {
  private at = 0;
  next<T>(list: readonly T[]): T {
    this.at++;
    const chosen = list[(this.at * 7 + (this.at >> 3)) % list.length];
    if (chosen === undefined) throw new Error("an empty list");
    return chosen;
  }
}

/** Every case, with the effect it is built to have. */
export function gridCases(): GridCase[] {
  const wheel = new Wheel();
  const cases: GridCase[] = [];
  const fill = (words: string): string =>
    words
      .replaceAll("{P}", () => wheel.next(P))
      .replaceAll("{ONE}", () => wheel.next(ONE))
      .replaceAll("{OWN}", () => wheel.next(OWN));
  const add = (effect: EffectName, sentence: string): void => {
    const statement = fill(sentence);
    const text = wheel
      .next(FRAMES)
      .replace("{S}", statement.charAt(0).toUpperCase() + statement.slice(1))
      .replace("{s}", statement);
    cases.push({ effect, text });
  };
  const bound = (effect: EffectName, verbs: readonly Verb[], acts: readonly Pair[]): void => {
    for (const [verb, form] of verbs)
      for (const [base, gerund] of acts)
        add(effect, `${wheel.next(R)} ${verb} ${form === "base" ? base : gerund}${wheel.next(UNTIL)}`);
  };
  bound("removal-stayed", NOT, REMOVE);
  bound("transfer-barred", NOT, TRANSFER);
  bound("release-ordered", NOT, DETAIN);
  bound("contact-restricted", NOT, CONTACT);
  for (const [verb, form] of MAY) {
    for (const [base, gerund] of REMOVE)
      add("removal-permitted", `${wheel.next(R)} ${verb} ${form === "base" ? base : gerund}`);
    for (const [base, gerund] of DETAIN)
      add("detention-ordered", `${wheel.next(R)} ${verb} ${form === "base" ? base : gerund}`);
  }
  for (const [, gerund] of REMOVE)
    add("removal-permitted", `nothing in this Order prevents ${wheel.next(R)} from ${gerund}`);
  for (const verb of MUST) {
    for (const act of ["release {ONE}", "let {ONE} go", "restore {ONE} to supervision", "end {OWN} detention"])
      add("release-ordered", `${wheel.next(R)} ${verb} ${act}`);
    for (const act of [
      "return {ONE} to the United States",
      "bring {ONE} back to this country",
      "facilitate {OWN} return",
    ])
      add("return-ordered", `${wheel.next(R)} ${verb} ${act}`);
    for (const act of [
      "give {ONE} a bond hearing",
      "hold an individualized custody hearing",
      "bring {ONE} before an immigration judge for bond",
    ])
      add("bond-hearing-ordered", `${wheel.next(R)} ${verb} ${act}`);
    for (const act of [
      "allow {P} confidential calls with counsel",
      "let counsel visit {P}",
      "notify class counsel before any transfer",
    ])
      add("counsel-access-ordered", `${wheel.next(R)} ${verb} ${act}`);
    add("transfer-barred", `${wheel.next(R)} ${verb} keep {P} in this District${wheel.next(UNTIL)}`);
    add("removal-stayed", `${wheel.next(R)} ${verb} keep {P} in the United States${wheel.next(UNTIL)}`);
  }
  for (const stay of STAY) {
    for (const gone of GONE) add("removal-stay-ended", `the ${stay} is ${gone}`);
    for (const asked of ["lift", "dissolve", "vacate"]) {
      add("removal-stayed", `the motion to ${asked} the ${stay} is DENIED`);
      add("removal-stay-ended", `the motion to ${asked} the ${stay} is GRANTED`);
    }
    for (const longer of ["extended through 4/18/2025", "continued for fourteen days", "prolonged until the hearing"])
      add("removal-stay-extended", `the ${stay} is ${longer}`);
    add("removal-stay-extended", `the ${stay} shall remain in effect for another fourteen days`);
    add("removal-stay-expanded", `the ${stay} is expanded to cover all class members`);
    add("removal-stay-denied", `the request for a ${stay} is rejected`);
  }
  for (const how of ["denied", "refused", "turned down", "rejected"]) {
    add("release-denied", `the request for release is ${how}`);
    add("bond-hearing-denied", `the request for a bond hearing is ${how}`);
    add("removal-stay-denied", `the request to halt {OWN} removal is ${how}`);
  }
  for (const how of ["lawful", "upheld", "sustained"]) add("release-denied", `{OWN} continued detention is ${how}`);
  for (const how of ["stayed", "revoked", "rescinded"]) add("release-stayed", `the release order is ${how}`);
  for (const how of ["prohibited", "enjoined"]) add("contact-restricted", `interviews of class members are ${how}`);
  return cases;
}
