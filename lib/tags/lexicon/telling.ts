import { COMING, PRESSING, SEES_TO } from "./acts.ts";
import { lexicon, phrases } from "./index.ts";
import type { Meant } from "./index.ts";

/**
 * Which words the reader must meet before it can find anything. Most clauses of most dockets hold none of them ("granting
 * 12 Motion for Extension of Time"), and a look at their words spares them the reading. Each is a bit. Words by which the
 * reader finds an act, beside those of the lexicon, stand in `OTHERS`.
 */
export const TELLS = {
  /** An act by itself, or what a hearing about detention is told by. */
  act: 1 << 0,
  /** Something stays or is kept as it is: an act where a place is told, too. */
  stay: 1 << 1,
  place: 1 << 2,
  /** Somebody is spoken to, or leaves: an act where it is barred. */
  barrable: 1 << 3,
  bar: 1 << 4,
  /** A lawyer: an act where access is told, too. */
  counsel: 1 << 5,
  access: 1 << 6,
  /** What a hearing is called after: an act where the hearing is told, too. */
  lead: 1 << 7,
  hearing: 1 << 8,
  /** Something is put elsewhere: an act where a house for people is told, too. */
  change: 1 << 9,
  house: 1 << 10,
  /** Something is given: an act where it is a hearing. */
  give: 1 << 11,
  /** Somebody is to be here: an act where it is told that somebody sees to it. */
  coming: 1 << 12,
  aid: 1 << 13,
  /** As a place where it is told right before that somebody stays: "continue to be held". */
  held: 1 << 14,
} as const;

const { act, stay, place, barrable, bar, counsel, access, lead, hearing, change, house, give, coming, aid, held } =
  TELLS;
const words = (list: string): readonly string[] => list.split(" ");

/** What words tell beside what the lexicon and its lists say of them. */
const OTHERS: readonly (readonly [bit: number, list: readonly string[]])[] = [
  [
    act,
    words(
      "access go let lets letting burden bears 1226 flight danger dangerous dangerousness abscond immigration ij neutral back " +
        "impartial aboard onboard bond bail custody detention",
    ),
  ],
  [place, words("where current present existing outside elsewhere other but except united longer further")],
  [
    held,
    words(
      "held house housed housing kept keep keeping hold holding maintain maintained retain retained lodged leave left",
    ),
  ],
  [barrable, words("sign signing waive waiver waivers form forms about withdraw agree depart departure")],
  [bar, words("only through nor before prior")],
  [give, words("give given afford afforded provide provided accord accorded")],
  // "another detention facility" is the blank name of a house.
  [house, words("another different")],
  [counsel, words("legal attorney-client")],
  [access, words("let admit admitted allowed allow")],
  [aid, [...SEES_TO]],
];

const LEAVES = /^(?:leav|depart|exit|cross)/;

/** Words of phrases that stand in most dockets. */
const COMMON = new Set(words("order orders without present leave scheduled out until"));
/** Of a phrase one word is enough: its longest, which is the rarest but for these. */
const ofPhrases = new Map<string, number>();
for (const [first, list] of phrases)
  for (const { rest, meant } of list) {
    const all = [first, ...rest];
    const rare = all.filter((word) => !COMMON.has(word));
    const longest = (rare.length > 0 ? rare : all).reduce((a, b) => (b.length >= a.length ? b : a));
    const tells = tellsOfMeant(meant, longest);
    // "bond proceeding": one of its words tells the same by itself.
    if (all.some((word) => (tellsAlone(word) & tells) === tells)) continue;
    ofPhrases.set(longest, (ofPhrases.get(longest) ?? 0) | tells);
  }

/** The words of `OTHERS` and of phrases. */
export const TELLING_WORDS: readonly string[] = [...OTHERS.flatMap(([, list]) => list), ...ofPhrases.keys()];

/** What a word tells by itself: bits of `TELLS`. */
export function tellsOf(word: string): number {
  return (ofPhrases.get(word) ?? 0) | tellsAlone(word);
}

/** The same, whatever phrases it stands in. */
function tellsAlone(word: string): number {
  let tells = 0;
  for (const meant of lexicon.get(word) ?? []) tells |= tellsOfMeant(meant, word);
  for (const [bit, list] of OTHERS) if (list.includes(word)) tells |= bit;
  return tells;
}

function tellsOfMeant(meant: Meant, word: string): number {
  if (meant.is === "act") {
    if (meant.id === "changing-place") return change;
    if (meant.id === "return" && COMING.has(word)) return coming;
    const isContact = meant.needs === "stop" && !PRESSING.has(word) && meant.id !== "pressure";
    return isContact || (meant.id === "taking-somewhere" && LEAVES.test(word)) ? barrable : act;
  }
  if (meant.operator === "stop") return bar;
  if (meant.operator === "stay" || meant.operator === "keep") return stay;
  return meant.operator === "extend" && word.startsWith("continu") ? stay : 0;
}

/** True where what is told can be an act. */
export function isTelling(seen: number): boolean {
  return (
    (seen & act) !== 0 ||
    (seen & (stay | place)) === (stay | place) ||
    (seen & (barrable | bar)) === (barrable | bar) ||
    (seen & (counsel | access)) === (counsel | access) ||
    (seen & (lead | hearing)) === (lead | hearing) ||
    (seen & (give | hearing)) === (give | hearing) ||
    (seen & (coming | aid)) === (coming | aid) ||
    (seen & (change | house)) === (change | house)
  );
}
