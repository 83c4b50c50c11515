import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { sharesCase } from "./docket-memory.ts";
import { doubtOfBoth, draftFrom } from "./draft.ts";
import type { Draft, Given } from "./draft.ts";
import { endOfStay, mandateOfLostReview } from "./lost-review.ts";
import { reliefGranted } from "./relief.ts";
import { pattern } from "./search/pattern.ts";

/** A mandate does what the judgment did that it sends down. `isTold`: its own words were read as doing something. */
export function mandateDrafts(
  known: KnownEntryText,
  memory: DocketMemory,
  references: readonly string[],
  isTold: boolean,
): Given {
  const referenced = references.flatMap((number) => memory.byNumber.get(number) ?? []);
  const earlier = memory.entries.filter(
    (each) => each.at !== known.at && memory.ruled.has(each.at) && sharesCase(known, each),
  );
  const candidates = referenced.some((each) => memory.ruled.has(each.at)) ? referenced : earlier;
  const judgments = candidates.filter((each) => ["opinion", "judgment", "order"].includes(each.head.kind));
  const inDoubt = judgments.findLast((each) => memory.ruled.get(each.at)?.isUnclear === true);
  const span = { start: known.head.start, end: known.head.end };
  for (const judgment of judgments.toSorted(byOrder(memory)).toReversed()) {
    const ruled = memory.ruled.get(judgment.at);
    const passed = (ruled?.effects ?? []).filter(
      (each) =>
        (each.startsWith("relief-") && each !== "relief-stayed") ||
        (memory.isAppellate && judgment.head.kind !== "order" && each === "bond-hearing-ordered") ||
        (each.endsWith("-denied") && affirms(judgment, memory)),
    );
    if (!ruled || passed.length === 0) continue;
    const via = judgment.entry.documentNumber;
    const sent = passed.map((effect) =>
      draftFrom(effect, "mandate-of-judgment", { span, via, concerns: ruled.concerns }),
    );
    const ended = passed.some((each) => each.endsWith("-denied")) ? endOfKeptStay(known, memory) : null;
    return {
      drafts: ended === null ? sent : [...sent, ended],
      doubts:
        ruled.concerns.size > 0
          ? []
          : [doubtOfBoth(span, `what the relief concerned is not told in ${via ?? "the judgment"}`, via)],
      understood: true,
    };
  }
  const ended = endOfKeptStay(known, memory);
  if (ended !== null) return { drafts: [ended], doubts: [], understood: true };
  const lost = mandateOfLostReview(known, memory, judgments);
  if (lost !== null) return lost;
  const told = memory.isAppellate ? null : toldOfRelief(known, memory);
  if (told !== null) return { drafts: [told], doubts: [], understood: true };
  // "MANDATE … VACATED and REMANDED", where relief stands on this docket: whether it still does.
  const mayBeGone =
    !isTold && !memory.isAppellate && memory.reliefs.length > 0 && /\b(?:vacated|reversed)\b/.test(known.reading.plain);
  const decided =
    inDoubt === undefined &&
    !mayBeGone &&
    [...judgments, known].some(
      (each) =>
        (memory.isAppellate || SENT_DOWN.test(each.reading.plain)) &&
        /\b(?:affirmed|vacated|reversed|denied|dismissed|granted|withdraw(?:n|ing|s)|voluntary dismissal)\b/.test(
          each.reading.plain,
        ),
    );
  if (decided) return { drafts: [], doubts: [], understood: true };
  const unseen = inDoubt?.entry.documentNumber ?? references[0] ?? null;
  const why = "the judgment that this mandate sends down was not seen: open it";
  return { drafts: [], doubts: [doubtOfBoth(span, why, unseen)], understood: false };
}

/** The stay of removal that an order kept until the mandate, and no longer. */
function endOfKeptStay(known: KnownEntryText, memory: DocketMemory): Draft | null {
  const ending = memory.entries.findLast(
    (each) => each.at !== known.at && memory.ruled.get(each.at)?.untilMandate === true,
  );
  return ending === undefined ? null : endOfStay(known, "mandate-ends-stay", ending.entry.documentNumber);
}

/** "MANDATE of USCA … the judgment of the district court is AFFIRMED", on the docket of the court that gave relief. */
function toldOfRelief(known: KnownEntryText, memory: DocketMemory): Draft | null {
  const { plain } = known.reading;
  // A refusal that is vacated gave nothing that could be vacated.
  const found = OF_REFUSAL.test(plain) ? null : TOLD.exec(plain);
  const relief = found === null ? null : reliefGranted(known, memory, "");
  if (found === null || relief === null || relief.concerns.size === 0) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  const effect = (found[1] ?? found[0]) === "affirmed" ? "relief-affirmed" : "relief-vacated";
  return draftFrom(effect, "mandate-tells-outcome", { span, via: relief.via, concerns: relief.concerns });
}

const OF_REFUSAL = pattern(/\b(?:den(?:y|ies|ied|ying|ial)|refus\w+|dismiss\w+|remand\w*)\b/);
const TOLD = pattern(
  /\b(?:judgment|order|decision|injunction)s?\b[^.;]{0,60}?(?:\b(?:is|are|be|was)(?: hereby)?)? (affirmed|vacated|reversed)\b(?! in part)|(?<=[.;:] )(?:affirmed|vacated|reversed)(?= *(?:[.;]|$))/,
);

/** "AFFIRMED", where the ruling below refused something: the refusal stands. */
function affirms({ head, reading }: KnownEntryText, memory: DocketMemory): boolean {
  return memory.isAppellate && head.kind !== "order" && /\baffirm(?:ed|ing|s)\b/.test(reading.plain);
}

/** On the docket below only an entry that speaks of the appeal tells how it was decided. */
const SENT_DOWN =
  /\b(?:usca|u\.s\. ?c\.a\.|court of appeals|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.c\.) circuit|mandate|(?:judgment|opinion|decision) on appeal|appeal (?:is |was )?(?:dismissed|decided))\b/;

function byOrder(memory: DocketMemory): (a: KnownEntryText, b: KnownEntryText) => number {
  const order = [...memory.ruled.keys()];
  const place = new Map(order.map((at, index) => [at, index]));
  return (a, b) => (place.get(a.at) ?? -1) - (place.get(b.at) ?? -1);
}
