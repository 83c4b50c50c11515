import type { EntryTags } from "../../tags/tags.ts";
import type { OfferableEntry } from "../draft.ts";
import type { AwaitedEvent } from "./trigger-words.ts";
import { contentWords } from "./trigger-words.ts";

/** A docket in which a trigger may appear. */
export interface SearchedDocket {
  readonly entries: readonly OfferableEntry[];
  readonly tags: readonly EntryTags[];
  readonly undone: ReadonlyMap<string, string>;
  /** What the entry at that place calls itself; read once, however many deadlines wait. */
  readonly namesOf: (at: number) => EntryNames;
}

/** The words by which an entry is known. */
interface EntryNames {
  /** Something about a paper: a motion, an order, a day on which it is still due. */
  readonly isNoPaper: boolean;
  readonly isMotion: boolean;
  readonly inTitle: ReadonlySet<string>;
  readonly inOpening: ReadonlySet<string>;
}

/** A reader of names that reads each entry at most once. */
export function entryNames(entries: readonly OfferableEntry[]): (at: number) => EntryNames {
  const read = new Map<number, EntryNames>();
  return (at) => {
    const known = read.get(at);
    if (known) return known;
    const text = entries[at]?.docketText ?? "";
    const title = titleOf(text);
    const names = {
      isNoPaper: NOT_THE_PAPER.test(text) || STILL_DUE.test(title),
      isMotion: IS_MOTION.test(text) && !STILL_DUE.test(title),
      inTitle: new Set(contentWords(title)),
      inOpening: new Set(contentWords(text.slice(0, OPENING))),
    };
    read.set(at, names);
    return names;
  };
}

/** Where a trigger was found. */
export interface FoundTrigger {
  readonly entry: OfferableEntry;
  /** An order counts from its entry on the docket, a paper from its filing. */
  readonly byCourt: boolean;
  /** What a person should check about it. */
  readonly doubts: readonly string[];
}

const RULED = new Set([
  "granted",
  "granted in part",
  "denied",
  "denied as moot",
  "dismissed",
  "affirmed",
  "affirmed in part",
  "reversed",
  "remanded",
  "withdrawn",
]);
const BY_COURT = new Set([
  "order",
  "opinion",
  "judgment",
  "minute entry",
  "notice of hearing",
  "mandate",
  "clerk entry",
]);
/** What is said of a paper at the start of an entry; a request for more time for it, or for leave, is not the paper. */
const OPENING = 140;
const NOT_THE_PAPER =
  /^[\s"(*]*(?:(?:consent|joint|unopposed|agreed|ex parte|stipulated|emergency|streamlined)\s+)*(?:motion|request|stipulation|application|proposed|notice of (?:intent|correction|deficiency|errata)|deficiency|certificate of service|briefing|letter|exhibits?|appendix|declaration|affidavit|order)\b/i;

/** The entries after the waiting one that can be its trigger, earliest first. */
export function triggersAfter(
  event: Exclude<AwaitedEvent, { readonly by: "setting" }>,
  docket: SearchedDocket,
  from: number,
): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  const motions = event.by === "ruling" ? motionsMeant(event, docket) : null;
  for (let at = from; at < docket.entries.length && found.length < MOST; at++) {
    const entry = docket.entries[at];
    const tags = docket.tags[at];
    if (!entry || !tags || entry.dateFiled === null) continue;
    const trigger =
      event.by === "ruling"
        ? rulingIn(entry, tags, motions ?? new Map())
        : triggerIn(event, entry, tags, () => docket.namesOf(at));
    if (trigger) found.push(trigger);
  }
  return found;
}

/**
 * True if an entry that comes after all others may have to do with an event: it is its trigger, or a motion that its
 * words can mean. Doubt counts as yes.
 */
export function concernsEvent(event: AwaitedEvent, entry: OfferableEntry, tags: EntryTags): boolean {
  if (event.by === "setting") return false;
  if (event.by === "ruling") {
    const isMeant = (of: string | null) => of !== null && (event.of === null || event.of === of);
    if (tags.dispositions.some(({ of, outcome }) => isMeant(of) && RULED.has(outcome))) return true;
    return (
      event.of === null &&
      motionsMeant(event, { entries: [entry], tags: [tags], namesOf: entryNames([entry]) }).size > 0
    );
  }
  return entry.dateFiled !== null && triggerIn(event, entry, tags, () => entryNames([entry])(0)) !== null;
}

/** Where the first is undone, the next may take its place; nobody reads more. */
const MOST = 6;

/** The motions that the words can mean, by number, each with a doubt where only its name tells. */
function motionsMeant(
  { of, motion }: Extract<AwaitedEvent, { readonly by: "ruling" }>,
  { entries, tags, namesOf }: Omit<SearchedDocket, "undone">,
): ReadonlyMap<string, readonly string[]> {
  if (of !== null) return new Map([[of, []]]);
  const named = entries.filter(({ documentNumber }, at) => {
    const kind = tags[at]?.kind;
    if (documentNumber === null || (kind !== "motion" && kind !== "application" && kind !== "petition")) return false;
    return motion.every((word) => namesOf(at).inOpening.has(word));
  });
  const others = named.length > 1 ? [`${named.length} motions have that name: check which one is meant`] : [];
  return new Map(
    named.map(({ documentNumber }) => [
      documentNumber ?? "",
      [`ECF ${documentNumber} is taken for that motion`, ...others],
    ]),
  );
}

function rulingIn(
  entry: OfferableEntry,
  tags: EntryTags,
  motions: ReadonlyMap<string, readonly string[]>,
): FoundTrigger | null {
  for (const { of, outcome } of tags.dispositions) {
    const doubts = of === null || !RULED.has(outcome) ? undefined : motions.get(of);
    if (doubts) return { entry, byCourt: true, doubts };
  }
  return null;
}

function triggerIn(
  event: Exclude<AwaitedEvent, { readonly by: "setting" | "ruling" }>,
  entry: OfferableEntry,
  tags: EntryTags,
  names: () => EntryNames,
): FoundTrigger | null {
  switch (event.by) {
    case "mandate":
      return tags.kind === "mandate" && !/\brecall/i.test(entry.docketText)
        ? { entry, byCourt: true, doubts: [] }
        : null;
    case "judgment":
      return tags.kind === "judgment" ? { entry, byCourt: true, doubts: [] } : null;
    case "notice of appeal":
      return tags.kind === "notice of appeal" ? { entry, byCourt: false, doubts: [] } : null;
    case "appearance":
      return tags.kind === "appearance"
        ? { entry, byCourt: false, doubts: ["check whose appearance it is, and that it is the first"] }
        : null;
    case "paper":
      return paperIn(event, entry, tags, names);
  }
}

function paperIn(event: Paper, entry: OfferableEntry, tags: EntryTags, names: () => EntryNames): FoundTrigger | null {
  const { number, words, party } = partysBrief(event);
  if (tags.author === "court" || BY_COURT.has(tags.kind)) return null;
  const { isNoPaper, isMotion, inTitle, inOpening } = names();
  if (isNoPaper && !(words.includes("motion") && isMotion)) return null;
  if (number !== null && !tags.references.includes(number)) return null;
  // "the appellee's brief": the party is part of the paper's own name.
  const isNamedByParty = words.length === 1 && words[0] === "brief" && party !== "";
  const [first, ...others] = words;
  // What the title names first is the paper; what it answers may stand behind it.
  // "MEMORANDUM in Opposition re: 40" is a response, whatever it calls itself.
  if (first !== undefined && !inTitle.has(first) && !isWhole(first) && tags.kind !== first) return null;
  if (!others.every((word) => inOpening.has(word) || isWhole(word))) return null;
  if (isNamedByParty && (!inOpening.has(party) || OTHER_BRIEF.some((other) => other !== party && inTitle.has(other))))
    return null;
  if (inTitle.has("reply") !== words.includes("reply")) return null;
  const whose = isNamedByParty ? "same" : sameSide(party, entry.docketText, tags);
  if (whose === "other") return null;
  return { entry, byCourt: false, doubts: whose === "unknown" ? [`check that it is the ${party}’s`] : [] };
}

type Paper = Extract<AwaitedEvent, { readonly by: "paper" }>;

/** The answering brief is the appellee's. */
function partysBrief(event: Paper): Paper {
  const party = event.words.find((word) => OTHER_BRIEF.includes(word));
  return party === undefined || event.words.length !== 2 || !event.words.includes("brief")
    ? event
    : { ...event, words: ["brief"], party };
}

const OTHER_BRIEF: readonly string[] = ["appellant", "appellee", "petitioner", "respondent"];

/** "the complete administrative record": a record that is filed is taken for whole. */
const isWhole = (word: string) => word === "complete" || word === "certified" || word === "entire";

const IS_MOTION = /^[\s"(*]*(?:[\w-]+\s+){0,3}motion\b/i;
/** "RULING LETTER SENT: appellee brief now due": not "APPELLANT'S BRIEF FILED; appellee's brief due". */
const STILL_DUE = /^(?:(?!\bfiled\b)[\s\S])*\bdue\b/i;
const NOT_THE_TITLE =
  /\b(?:re\b|regarding\b|filed by|by \w|to (?:the )?(?:\[?\d|(?:first |second )?amended|complaint|petition|motion|order|report)|in support|in opposition|\(attachments)[\s\S]*$/i;

/** What the entry calls itself: up to what it answers or who files it. */
function titleOf(text: string): string {
  const start = text.replace(/^\s*(?:\[\d+\]\s*)?(?:submitted \(ecf\)\s*)?/i, "").slice(0, OPENING);
  return start.replace(NOT_THE_TITLE, "");
}

const SIDES: Readonly<Record<string, "petitioner" | "respondent">> = {
  plaintiff: "petitioner",
  petitioner: "petitioner",
  defendant: "respondent",
  respondent: "respondent",
  government: "respondent",
};

function sameSide(party: string, text: string, { author }: EntryTags): "same" | "other" | "unknown" {
  if (party === "") return "same";
  if (new RegExp(`\\b${party}s?\\b`, "i").test(text)) return "same";
  const side = SIDES[party];
  if (side === undefined || (author !== "petitioner" && author !== "respondent")) return "unknown";
  return author === side ? "same" : "other";
}
