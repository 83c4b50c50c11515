/** Words of docket language that several readers share. All are used unanchored and without state. */

const MONTH_WORDS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1 to 12 for "January", "Jan.", "Sept", else null. */
export function monthOf(word: string): number | null {
  const stem = word.toLowerCase().replace(/\.$/, "").slice(0, 3);
  const index = MONTH_WORDS.findIndex((month) => month.startsWith(stem));
  return index < 0 || stem.length < 3 ? null : index + 1;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  "twenty-one": 21,
  "twenty-eight": 28,
  thirty: 30,
  "thirty-five": 35,
  forty: 40,
  "forty-five": 45,
  "forty-eight": 48,
  sixty: 60,
  "seventy-two": 72,
  ninety: 90,
  "one hundred twenty": 120,
};

/** The words above as one alternation, longest first. */
export const NUMBER_WORD_PATTERN = Object.keys(NUMBER_WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("-", "[- ]");

/** 14 for "14" and "fourteen", null for anything else. */
export function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const key = word.toLowerCase().replace(/\s+/g, " ");
  return NUMBER_WORDS[key] ?? NUMBER_WORDS[key.replace(" ", "-")] ?? null;
}

/** Something that people attend at a time. */
export const HEARING_NOUN =
  /\b(?:hearings?|hrgs?|conferences?|confs?|trials?|(?:video|tele)conferences?|(?:oral )?arguments?|arraignments?|presentments?|mediations?|sentencings?|rulings?|calls?|meetings?|appearances?|inspections?|examinations?|proceedings?|sessions?|voir dire|jury selection|status|enes?|colloquy|depositions?|sittings?|docket call|interviews?|return dates?)\b/i;
/** What is put on a calendar without a noun of its own: "Motion set for 4/17/2023", "CASE calendared". */
export const CALENDARED_NOUN = /\b(?:motions?|matters?|case|cause|petition|application|appeal|notice of motion)\b/i;
/** Something that is done by a day. */
export const DEADLINE_NOUN =
  /\b(?:deadlines?|cut-?offs?|due|time|respon(?:d|ses?|sive)|repl(?:y|ies)|answers?|briefs?|briefing|objections?|oppositions?|disclosures?|discovery|statements?|reports?|submissions?|pleadings?|memorand(?:um|a)|redact(?:ed|ion)|designations?|submit|file|serve|supplement\w*|lists?|completion|transcript)\b/i;
/** Relief or a state of things that lasts until a day. */
export const LASTING_NOUN =
  /\b(?:stay|stays|stayed|staying|restrain\w*|tro|injunctions?|enjoin\w*|bar|bars|barred|barring|prohibit\w*|prohibition|jurisdiction|in effect|in force|remains?|remaining|toll\w*|withh[oe]ld|status quo|abeyance|restrictions?|protection|moratorium|freeze|custody|detained|detention|suspen\w+|administratively closed|release|parole|bond)\b/i;
/** Words that put a duty or leave on someone. */
export const DUTY =
  /\b(?:shall|must|may|will|should|(?:court|judge) (?:orders|directs|requires)|is to|are to|(?:is|are) (?:hereby )?(?:ordered|directed|required|instructed|given|allowed|granted|permitted) ?|ordered|directed|directing|requiring|to be|to (?:file|submit|serve|respond|reply|produce|provide|show|exchange|complete|pay|meet|confer|notify|advise|answer|appear|remove|release)|has|have)\b/i;
/** Words by which a party asks or asserts; what follows is no order. */
export const ASKING =
  /\b(?:requests? (?:that|to be)|requesting|asks?|asking|seeks|(?<=(?:parties|plaintiffs|defendants|petitioners|respondents) )seek|seeking|moves|(?<=(?:parties|plaintiffs|defendants|petitioners|respondents) )move|moving (?:to|for|that)|represents? that|representing that|stat(?:es|ing) that|proposes|proposing|anticipates?|expects?|urging|urges)\b/i;
/** Words by which a court gives what was asked. */
export const GRANTING =
  /\b(?:grants?|granted|granting|allow(?:s|ed|ing)|approv(?:es|ed|ing)|so ordered|adopt(?:s|ed|ing))\b/i;
