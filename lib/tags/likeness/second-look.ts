import type { TextSpan } from "../../docket/docket.ts";
import { entryNumbered } from "../docket-memory.ts";
import type { DocketMemory, KnownEntryText } from "../docket-memory.ts";
import type { Doubt } from "../draft.ts";
import { words } from "../letters.ts";
import type { Reading } from "../reading.ts";
import { withoutHousekeeping } from "../housekeeping.ts";
import { ABOUT_DETENTION, ABOUT_REMOVAL, SENSITIVE } from "../rules/harmless.ts";
import { OTHER_SENSE } from "../rules/senses.ts";
import { contentWords, isHarmless } from "../subject.ts";
import type { Disposition } from "../tags.ts";
import type { TellingWord } from "./model.ts";
import { affected } from "./model.ts";
import { isLetter } from "./traits.ts";
import type { LikenedOrder, ReferredEntry } from "./traits.ts";

/**
 * From this chance on it is told that an order may affect detention or removal. In orders by hands from which nothing was
 * learned (`npm run learn -- measure`) that finds about half of those that the rules overlook, and raises a doubt without
 * need in one or two of a hundred orders.
 */
export const MAY_AFFECT = 0.5;

/**
 * A second look at an order of the court in which the rules found nothing at all. Rules read
 * the words that they know, and judges have more. Where the order's words, what it rules on and how are those of labelled
 * orders that affect somebody (`learned.ts`), that is a doubt, and never more than a doubt: it gives no effect and takes
 * nothing back.
 */
export function secondLook(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
  dispositions: readonly Disposition[],
  references: readonly string[],
): readonly Doubt[] {
  const isTold = isLeftOpen(dispositions) || isOtherSense(known.reading) || asksOnlyForCause(known, clauses);
  if (isTold && memory.learned.looksAtAll !== true) return [];
  const order = orderOf(known, memory, dispositions, references);
  const chances = memory.learned.chances(order);
  const like = affected.filter((each) => chances[each] >= MAY_AFFECT);
  const [first] = like.toSorted((a, b) => chances[b] - chances[a]);
  if (first === undefined) return [];
  const telling = memory.learned.tellingWords(order, first);
  const span = tellingClause(order, telling, clauses);
  const quoted = mostTelling(known.reading.text, span, telling);
  const above = quoted.length === 0 ? "" : ` (above all ${quoted.map((word) => `“${word}”`).join(", ")})`;
  return [
    {
      detention: like.includes("detention"),
      removal: like.includes("removal"),
      why: `no rule reads an effect here, but it is worded like orders that affect ${like.join(" and ")}${above}: open it`,
      span,
      via: null,
    },
  ];
}

/** So many words are quoted. */
const MOST_QUOTED = 3;
/** Words of three letters and fewer, and those that stand in any order, explain nothing. */
const EXPLAINS = 4;
const IN_ANY_ORDER = words(
  `court judge justice staff clerk deputy chambers order orders ordered ordering opinion memorandum minute minutes entry
   entered text only electronic filed signed issued dated mailed notice honorable chief district magistrate circuit
   granting granted grants denying denied denies having been with that this from upon which will shall must`,
);

/** The words of a clause that speak most for it, in the order of the text. */
function mostTelling(text: string, { start, end }: TextSpan, telling: readonly TellingWord[]): string[] {
  const weights = new Map<number, number>();
  for (const { end: at, weight } of telling)
    if (at > start && at <= end) weights.set(at, (weights.get(at) ?? 0) + weight);
  return [...weights]
    .filter(([at, weight]) => weight > 0 && explains(wordBefore(text, at)))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_QUOTED)
    .toSorted(([a], [b]) => a - b)
    .map(([at]) => wordBefore(text, at));
}

function explains(word: string): boolean {
  return word.length >= EXPLAINS && !IN_ANY_ORDER.has(word.toLowerCase());
}

/** The word whose letters end here; "" behind a number. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1) | LOWER_CASE)) start--;
  return text.slice(start, end);
}

/** The bit by which small letters differ from capitals. */
const LOWER_CASE = 32;

/** "Motion taken under advisement": whatever was asked for, nothing is decided yet, and that is told. */
function isLeftOpen(dispositions: readonly Disposition[]): boolean {
  return dispositions.length > 0 && dispositions.every(({ outcome }) => outcome === "taken under advisement");
}

/** "ORDER directing Respondents to show cause why he should not have a bond hearing. Reply due 5/9": nothing is decided yet. */
function asksOnlyForCause({ head, reading: { plain } }: KnownEntryText, clauses: readonly TextSpan[]): boolean {
  if (!plain.includes("show cause")) return false;
  const pieces = clauses.map(({ start, end }) => plain.slice(Math.max(start, Math.min(head.end, end)), end));
  const others = pieces.filter((piece) => !ASKS_CAUSE.test(piece));
  return (
    others.length < pieces.length &&
    others.every((piece) => {
      const own = withoutHousekeeping(piece);
      return contentWords(own) === 0 || (isHarmless(own) && !SENSITIVE.test(own));
    })
  );
}

/** What is to happen meanwhile is parted from it before (`statements.ts`). */
const ASKS_CAUSE =
  /\bshow cause\b[^;.]{0,80}\bwhy\b(?![^;.]*\b(?:and|with|until|pending|meantime|meanwhile|interim|returnable)\b)/;

/** "ORDER OF REMOVAL: … under Fed. R. Crim. P. 5": a rule knows that the word has another sense, and no other is left. */
function isOtherSense({ sense }: Reading): boolean {
  return sense.includes(OTHER_SENSE) && !ABOUT_DETENTION.test(sense) && !ABOUT_REMOVAL.test(sense);
}

/** The clause whose words speak most for it: it is shown as the reason. */
function tellingClause(order: LikenedOrder, telling: readonly TellingWord[], clauses: readonly TextSpan[]): TextSpan {
  let best: TextSpan = { start: 0, end: order.plain.length };
  let most = 0;
  for (const clause of clauses) {
    let sum = 0;
    for (const { end, weight } of telling) if (end > clause.start && end <= clause.end) sum += weight;
    if (sum > most) [best, most] = [clause, sum];
  }
  const text = order.plain.slice(best.start, best.end);
  return { start: best.start + text.length - text.trimStart().length, end: best.start + text.trimEnd().length };
}

function orderOf(
  known: KnownEntryText,
  memory: DocketMemory,
  dispositions: readonly Disposition[],
  references: readonly string[],
): LikenedOrder {
  return {
    at: known.at,
    plain: known.reading.sense,
    kind: known.head.kind,
    isAppellate: memory.isAppellate,
    isDetention: memory.isDetention,
    outcomes: dispositions.map(({ outcome }) => outcome),
    referred: references.flatMap((number) => referredOf(memory, number, known.at)),
  };
}

function referredOf(memory: DocketMemory, number: string, at: number): readonly ReferredEntry[] {
  const entry = entryNumbered(memory, number, at);
  if (entry === null) return [];
  return [
    {
      plain: entry.reading.sense,
      kind: entry.head.kind,
      asks: entry.requests.map(({ effect }) => effect),
      did: memory.ruled.get(entry.at)?.effects ?? [],
    },
  ];
}
