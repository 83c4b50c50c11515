import { words } from "../letters.ts";
import { HashTable, WordTable, hashOf } from "../search/word-table.ts";
import { LAST_WORDS } from "./agencies.ts";
import { lexicon, phrases } from "./index.ts";
import type { Meant, Phrase } from "./index.ts";
import {
  ACCESS,
  AIRCRAFT,
  BOND_HEARING_LEADS,
  COUNSEL,
  COUNTRY,
  COURT,
  CUSTODY,
  FACILITY,
  FOREIGN,
  HEARING_WORDS,
  HELD,
  HOLDERS,
  PAST,
  QUALIFIERS,
  REGION,
  REPORTS,
  STATES,
  THINGS,
  TOPIC,
} from "./nouns.ts";
import { TELLS, TELLING_WORDS, tellsOf } from "./telling.ts";

/** Words that the reader looks at by themselves, beside those of the lexicon and its lists. */
const LOOKED_AT = words(
  `and or nor also then should but however otherwise though although shall must will may can is are be been being has have
   hereby stands stand to that one hear hears heard back only failing not never no nobody none neither cannot about regarding concerning hearing
   hearings notice opportunity lawful mandatory justified constitutional reasonable permissible required necessary
   warranted nothing for legal attorney-client access there go decide determine consider reconsider adjudicate evaluate
   assess redetermine custody into modified amended narrowed relaxed altered unlawful unconstitutional invalid void
   inoperative ineffective`,
);
const NEGATIONS = words("not never no nobody none neither cannot");
/** "covers Mr. Roe as well", "shall also reach": relief that takes in more people than before. */
const TAKES_IN = words(
  "cover covers protect protects reach reaches apply applies shield shields embrace embraces encompass encompasses benefit benefits",
);
/** Words by which somebody or something stays as it is. */
const STAYING = words(
  "remain remains remaining continues stays held hold holds holding house housed housing kept keep keeping retain retained",
);
/** Forms of "to be", and what stands for one in an order: "the motion stands submitted". */
const BEING = words("is are be been being hereby stands stand");
/** A statement of its own begins. */
const STATING = words("shall must may is are");
const LEAVING = words("from out outside beyond off leave leaving another different");
/** Words that stand in capitals and are no people. */
const NO_NAMES = words(
  `january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday district division court courtroom state states county city united western eastern northern southern
   central middle circuit federal immigration order opinion judgment motion petition memorandum exhibit clerk docket
   rule section title code act constitution amendment jail facility center centre university airport police hospital
   department bureau office zoom north south east west new fort saint san los las el la de port camp lake mount
   the a an this that these those it he she they no not any all each every both neither either nor upon on in at for after before if while when
   where there here its his her their our we as by with without such said so and or but until unless pending because since having being
   hearing status conference minute entry text notice report response reply brief bond writ habeas corpus judge justice magistrate
   mr ms mrs dr jr sr hon inc llc corp co ltd no nos ecf dkt doc u.s u.s.c p.m a.m i.e e.g d.c`,
);

/** The lists that are asked about most, each a bit: in which of them a word stands is found once, with the word. */
export const IN = {
  /** The reader has to look at the word; most words of a clause are passed over. */
  noted: 1 << 0,
  held: 1 << 1,
  holders: 1 << 2,
  court: 1 << 3,
  counsel: 1 << 4,
  access: 1 << 5,
  qualifiers: 1 << 6,
  past: 1 << 7,
  topic: 1 << 8,
  reports: 1 << 9,
  things: 1 << 10,
  region: 1 << 11,
  states: 1 << 12,
  country: 1 << 13,
  foreign: 1 << 14,
  custody: 1 << 15,
  aircraft: 1 << 16,
  facility: 1 << 17,
  hearingLeads: 1 << 18,
  hearings: 1 << 19,
  negations: 1 << 20,
  being: 1 << 21,
  staying: 1 << 22,
  takesIn: 1 << 23,
  leaving: 1 << 24,
  /** Where the words about a place end. */
  stopsPlace: 1 << 25,
  /** Stands in capitals and is no person. */
  noNames: 1 << 26,
  /** Ends the full name of an agency. */
  endsName: 1 << 27,
} as const;

const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [IN.held, HELD],
  [IN.holders, HOLDERS],
  [IN.court, COURT],
  [IN.counsel, COUNSEL],
  [IN.access, ACCESS],
  [IN.qualifiers, QUALIFIERS],
  [IN.past, PAST],
  [IN.topic, TOPIC],
  [IN.reports, REPORTS],
  [IN.things, THINGS],
  [IN.region, REGION],
  [IN.states, STATES],
  [IN.country, COUNTRY],
  [IN.foreign, FOREIGN],
  [IN.custody, CUSTODY],
  [IN.aircraft, AIRCRAFT],
  [IN.facility, FACILITY],
  [IN.hearingLeads, BOND_HEARING_LEADS],
  [IN.hearings, HEARING_WORDS],
  [IN.negations, NEGATIONS],
  [IN.being, BEING],
  [IN.staying, STAYING],
  [IN.takesIn, TAKES_IN],
  [IN.leaving, LEAVING],
  [IN.endsName, LAST_WORDS],
  ...[NO_NAMES, REGION, FOREIGN, COUNTRY, CUSTODY, FACILITY, THINGS].map((list) => [IN.noNames, list] as const),
  ...[LOOKED_AT, BOND_HEARING_LEADS, COUNSEL, COURT, HELD, HOLDERS, PAST, QUALIFIERS, REPORTS, TOPIC].map(
    (list) => [IN.noted, list] as const,
  ),
  ...[TAKES_IN, STAYING].map((list) => [IN.noted, list] as const),
];

/** What the words of a list tell (`telling.ts`). */
const TELLING_LISTS: readonly (readonly [list: number, tells: number])[] = [
  [IN.hearingLeads, TELLS.lead],
  [IN.hearings, TELLS.hearing],
  [IN.facility, TELLS.house],
  [IN.counsel, TELLS.counsel],
  [IN.access, TELLS.access],
  [IN.staying, TELLS.stay],
  [IN.negations, TELLS.bar],
  [IN.region | IN.country | IN.states, TELLS.place],
];

/** What the reader knows of a word before it looks at the words around. */
export interface Known {
  readonly word: string;
  /** Bits of `IN`. */
  readonly lists: number;
  /** Bits of `TELLS`. */
  readonly tells: number;
  readonly meant: readonly Meant[] | null;
  readonly phrases: readonly Phrase[] | null;
}

/** A word of which nothing is known. */
export const STRANGER: Known = { word: "", lists: 0, tells: 0, meant: null, phrases: null };
/** "bond-only", "custody-related": compounds that may name a hearing. */
const COMPOUND: Known = { ...STRANGER, lists: IN.noted, tells: TELLS.act };
const COMPOUNDS = ["bond-", "bail-", "custody-"];
const LETTER_B = 98;
const LETTER_C = 99;

/** Where the words about a place end. */
function stopsPlace(word: string): boolean {
  if (word === "and" || word === "but" || QUALIFIERS.has(word)) return word !== "so";
  const meant = lexicon.get(word);
  if (meant === undefined) return STATING.has(word);
  return meant.some(
    (each) =>
      (each.is === "act" && each.needs !== "person" && each.needs !== "custody") ||
      (each.is === "operator" && each.form !== "noun" && word !== "set"),
  );
}

function knownOf(word: string): Known {
  const meant = lexicon.get(word) ?? null;
  const starting = phrases.get(word) ?? null;
  let lists = meant !== null || starting !== null ? IN.noted : 0;
  for (const [bit, list] of LISTS) if (list.has(word)) lists |= bit;
  if (stopsPlace(word)) lists |= IN.stopsPlace;
  let tells = tellsOf(word);
  for (const [list, bit] of TELLING_LISTS) if ((lists & list) !== 0) tells |= bit;
  return { word, lists, tells, meant, phrases: starting };
}

const all = new Set([
  ...lexicon.keys(),
  ...phrases.keys(),
  ...STATING,
  ...LISTS.flatMap(([, list]) => [...list]),
  ...TELLING_WORDS,
  "and",
  "but",
]);

/** Every word that the reader knows. */
export const vocabulary = new WordTable<Known>([...all].map(knownOf));

/** What is known of a word of a text; `hash` as of `mixed`. */
export function knownAt(text: string, start: number, end: number, hash: number): Known {
  const known = vocabulary.find(text, start, end, hash);
  if (known !== null) return known;
  const first = text.charCodeAt(start);
  return (first === LETTER_B || first === LETTER_C) &&
    COMPOUNDS.some((lead) => end - start >= lead.length && text.startsWith(lead, start))
    ? COMPOUND
    : STRANGER;
}

/** What is known of a word that is given by itself. */
export function knownWord(word: string): Known {
  return vocabulary.get(word) ?? STRANGER;
}

const telling = new HashTable(
  [...all].map((word) => [hashOf(word), knownWord(word).tells] as const).filter(([, bits]) => bits !== 0),
);

/** What a word tells by itself (bits of `TELLS`), by its hash alone: what seldom tells too much is soon found. */
export function tellsAt(hash: number): number {
  return telling.of(hash);
}

const COMPOUND_LEADS = COMPOUNDS.map((lead) => hashOf(lead.slice(0, -1)));

/** True for the hash of a word that with a hyphen behind it begins one of `COMPOUNDS`. */
export function leadsCompound(hash: number): boolean {
  return COMPOUND_LEADS.includes(hash);
}
