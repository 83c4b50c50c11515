import type { EntryKind } from "../tags/tags.ts";
import type { DocketIndex, Placed } from "./docket-index.ts";
import { reliefIdsIn } from "./docket-index.ts";

/**
 * The earlier entries that an entry is about: what a response answers, what an order is on, what a notice of appeal
 * appeals from. Numbers inside another document's title ("RESPONSE to 50 Motion to Extend the Time to Answer 45") are not.
 */
export function parentsOf(each: Placed, index: DocketIndex): Placed[] {
  const { entry, tags } = each;
  const ruled = tags.dispositions.flatMap(({ of }) => (of === null ? [] : [of]));
  const named = ownReferences(entry.docketText, tags.references);
  const found = new Map<string, Placed>();
  const add = (target: Placed | null): void => {
    if (target !== null && target.id !== each.id) found.set(target.id, target);
  };
  const targetsOf = (numbers: readonly string[]): Placed[] =>
    numbers.map((number) => index.find(number, each)).filter((target) => target !== null);
  for (const target of aboutWhat(each, targetsOf(named), () => targetsOf(tags.references))) add(target);
  const afterTitle = found.size === 0 ? NUMBER_AFTER_TITLE.exec(entry.docketText.slice(0, 600))?.[1] : undefined;
  const titled = afterTitle === undefined ? null : index.find(afterTitle, each);
  if (titled?.asks) add(titled);
  for (const number of ruled) add(index.find(number, each));
  for (const id of reliefIdsIn(entry.docketText)) add(index.findRelief(id, each));
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

/** Some courts print the number after the title: "BRIEF in opposition to MOTION in Limine to Exclude 35 by Attorney Roe". */
const NUMBER_AFTER_TITLE =
  /\b(?:motion|application|petition)\b[^.;:()[\]\d]{0,160} (\d{1,4})(?= (?:by|filed|as to|is|are|was)\b| ?[.;]|$)/i;

/** These speak of whatever they name first, motion or order. */
const OF_ANYTHING: ReadonlySet<EntryKind> = new Set([
  "notice",
  "notice of appeal",
  "mandate",
  "transcript",
  "certificate",
]);

/**
 * A response or order that names a motion is on that motion, whatever other order its words mention, even where the
 * number comes after the title: "REPLY in support of MOTION to Enforce 22 Order 47".
 */
function aboutWhat(each: Placed, own: readonly Placed[], all: () => readonly Placed[]): readonly Placed[] {
  if (each.asks || OF_ANYTHING.has(each.tags.kind)) return own;
  const requests = own.filter(({ asks }) => asks);
  if (requests.length > 0) return requests;
  const isPaperOnMotion =
    !each.isCourts && own.every(({ isCourts }) => isCourts) && /\bmotion\b/i.test(each.entry.docketText);
  const nested = isPaperOnMotion ? all().filter(({ asks }) => asks) : [];
  return nested.length > 0 ? nested : own;
}

/** What joins two numbers of one list: ", ", " and ", "; 139 AMENDED". */
const JOINED =
  /(?:[,;&/]|\band\b)\s*(?:re:?\s+)?(?:the\s+)?(?:(?:ECF|Dkt|Doc|Docket|Document|Entry|Filing)s?\.?\s*)*(?:Nos?\.?\s*)?[#[(]*\s*$/i;
/** Two names of the same thing side by side: "34 Letter Motion re: 34 LETTER MOTION". */
const MOST_BETWEEN = 1_500;

/**
 * Of the numbers that a text refers to, those that it is about itself: the first, and those listed with it. A number
 * that stands inside the title of the one before is that document's, not this one's.
 */
export function ownReferences(docketText: string, references: readonly string[]): string[] {
  const places = references
    .flatMap((number) => {
      const at = placeOf(docketText, number);
      return at === -1 ? [] : [{ number, start: at, end: at + number.length }];
    })
    .toSorted((a, b) => a.start - b.start);
  if (places.length === 0) return references.slice(0, 1);
  const own: string[] = [];
  for (const [at, place] of places.entries()) {
    const last = places[at - 1];
    if (last === undefined) {
      own.push(place.number);
      continue;
    }
    const between = docketText.slice(last.end, place.start);
    if (between.length < MOST_BETWEEN && (/^\W*$/.test(between) || JOINED.test(between))) own.push(place.number);
  }
  return own;
}

/** Where a document number stands in a text: as a word of its own, no date, sum, citation or time. */
function placeOf(text: string, number: string): number {
  for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text.slice(at + number.length, at + number.length + 2);
    if (!/[\w/$§%.:~-]/.test(before) && !/^(?:[\w%-]|[/:.,]\d)/.test(after)) return at;
    if (before === "." && /\bno\.$/i.test(text.slice(Math.max(0, at - 3), at)) && !/^\w/.test(after)) return at;
  }
  return -1;
}
