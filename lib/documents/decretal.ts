import { decretalRules } from "./decretal-rules.ts";
import { NUMBERED } from "./paragraphs.ts";
import type { Paragraph } from "./paragraphs.ts";
import { withoutQuotations } from "./quotations.ts";
import type { DecretalParagraph } from "./reading.ts";

/** More is no order that a person reads; what lies beyond is named, not kept. */
const MOST_PARAGRAPHS = 120;
const LONGEST_PARAGRAPH = 6_000;
/** A document of few pages that rules is all ruling. */
const SHORT_ORDER_PAGES = 3;
/** Paragraphs before "IT IS SO ORDERED" that may belong to it. */
const BEFORE_THE_END = 12;

const END_HEADING =
  /^(?:[IVX]{1,5}\.|[A-Z]\.|\d{1,2}\.)? ?(?:(?:CONCLUSIONS?|ORDER|DISPOSITION|DECREE|DECRETAL|RELIEF|JUDGMENT|CONCLUSION AND ORDER|ORDERS?)\b.{0,40}|Conclusion|Disposition|Order|Relief|Conclusion and Order)$/;
const LEADS_TO_THE_END =
  /(?:^|[.;] )(?:Accordingly|Therefore|Thus|In sum|In conclusion|For (?:the|these|those|all|this)\b[^.;]{0,80}\breasons?|For good cause shown|Upon (?:consideration|review)|After (?:consideration|review)|Having (?:considered|reviewed)|Good cause (?:appearing|having been shown)|NOW,? THEREFORE|WHEREFORE|ACCORDINGLY)/;
const SO_ORDERED = /\bSO ORDERED\b|\b[Ii]t is so ordered\b/;
const LEADS_TO_A_LIST = /(?::|\bas follows[.:]?|\bORDERED(?:,? (?:ADJUDGED|AND|DECREED))*(?: that)?[:,]?)$/;
const SIGNATURE =
  /^(?:s\/|\/s\/|Dated?:|DATED|Entered:|ENTERED|(?:Hon\.|HON\.|HONORABLE)\b|BY THE COURT|FOR THE COURT|CERTIFICATE OF SERVICE|Certificate of Service|cc:|Copies)|\b(?:UNITED STATES|United States|U\.S\.) (?:DISTRICT|District|MAGISTRATE|Magistrate|CIRCUIT|Circuit) (?:JUDGE|Judge)$/;
const SEPARATE_OPINION =
  /^(?:DISSENT|CONCURRENCE|(?:CONCURRING|DISSENTING) OPINION)\b.{0,60}$|^[A-Z][\w'’. -]{2,60}, (?:Chief |Senior )?(?:Circuit |District )?(?:Judge|Justice|J\.)(?:,|, with whom [^.]{0,200},) (?:dissenting|concurring)\b/;
const OPERATIVE = decretalRules.filter(({ id }) => id === "shall-in-its-end");
const RECOMMENDED =
  /\b(?:IT IS|is|hereby|therefore)(?: HEREBY| FURTHER| THEREFORE|,){0,3} RECOMMENDED\b|\bRECOMMENDS? that\b|\bREPORT AND RECOMMENDATION\b/;
/** What the parties agree on becomes the order that "IT IS SO ORDERED" makes of it. */
const AGREED = /\b(?:stipulate|stipulated|agree|agreed)\b[^;]{0,400}\b(?:will|shall|may|is|are)\b/i;
/** The summary at the beginning: the end of the document says it in full. */
const ANNOUNCED =
  /\b[Ff]or the (?:following )?reasons (?:that follow|below|which follow|(?:set forth|stated|explained|given|discussed|set out|described) below)\b|\b[Ff]or the following reasons\b/;
/** What somebody wants, supposes or says of another order is not ruled. */
const NOT_RULED =
  /\b(?:if|unless|whether|until such time as|were to|would be|to be|(?:petitioners?|respondents?|plaintiffs?|defendants?|movants?|appellants?|appellees?|government|part(?:y|ies)|class|they|he|she|who) (?:also |further |now )?(?:asks?|requests?|seeks?|moves?|urges?|argues?|contends?|proposes?|submits?|maintains?|asserts?|claims?))\b[^.;:]{0,160}$/i;

export interface Decretal {
  readonly paragraphs: readonly DecretalParagraph[];
  readonly isRecommendation: boolean;
  /** Paragraphs that were found and not kept, because there are too many or they are too long. */
  readonly leftOut: number;
}

/**
 * The paragraphs with which the court rules, each with its page: what it orders, grants, denies, affirms or vacates, and
 * the numbered parts that follow. Background, quotations, dissents and what the parties ask are left out.
 */
export function decretalParagraphs(paragraphs: readonly Paragraph[], pageCount: number): Decretal {
  const own = beforeSeparateOpinions(paragraphs);
  const head = own.slice(0, 14).map(({ text }) => text);
  const isRecommendation = own.some(({ text }) => RECOMMENDED.test(withoutQuotations(text))) && !hasOrder(own);
  const chosen = isRecommendation ? [] : chosenOf(own, pageCount, head);
  const [announced, final] = [chosen.filter(isAnnounced), chosen.filter((paragraph) => !isAnnounced(paragraph))];
  const rulings = final.some(({ text }) => !isBare(text)) ? final : [...announced, ...final];
  const kept = rulings.slice(0, MOST_PARAGRAPHS).map(withoutLead).map(asDecretal);
  const cut = rulings.filter(({ text }) => text.length > LONGEST_PARAGRAPH).length;
  return { paragraphs: kept, isRecommendation, leftOut: rulings.length - kept.length + cut };
}

const isAnnounced = ({ text }: Paragraph): boolean => ANNOUNCED.test(text);
/** "IT IS SO ORDERED." alone says nothing of what. */
const isBare = (text: string): boolean => text.length < 60 && SO_ORDERED.test(text);

/** A paragraph this long tells before it rules. */
const LONG = 700;

/** A long paragraph from its first ruling sentence on: what goes before is background. */
function withoutLead(paragraph: Paragraph): Paragraph {
  const { text, breaks } = paragraph;
  if (text.length < LONG || NUMBERED.test(text)) return paragraph;
  const starts = [0, ...[...text.matchAll(/[.!?]["”)]? (?=[A-Z“"(])/g)].map(({ index, 0: end }) => index + end.length)];
  const first = starts.find((start, at) => rulesIn(text.slice(start, starts[at + 1]), true)) ?? 0;
  if (first === 0) return paragraph;
  const page = breaks.findLast(({ at }) => at <= first)?.page ?? paragraph.page;
  const later = breaks.flatMap((each) => (each.at > first ? [{ ...each, at: each.at - first }] : []));
  return { ...paragraph, page, text: text.slice(first), breaks: later };
}

function asDecretal({ page, text, breaks }: Paragraph): DecretalParagraph {
  const words = text.slice(0, LONGEST_PARAGRAPH);
  return { page, text: words, ...(breaks.length > 0 && { breaks }) };
}

function beforeSeparateOpinions(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ text }, index) => index > 3 && SEPARATE_OPINION.test(text.slice(0, 400)));
  return at === -1 ? paragraphs : paragraphs.slice(0, at);
}

/** A magistrate's recommendation may also order something of its own. */
function hasOrder(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => /\bIT IS(?: HEREBY| FURTHER| THEREFORE|,){0,3} (?:SO )?ORDERED\b/.test(text));
}

/** Walks through the document and keeps what rules, with the list that a ruling opens. */
function chosenOf(paragraphs: readonly Paragraph[], pageCount: number, head: readonly string[]): Paragraph[] {
  const isShort = pageCount <= SHORT_ORDER_PAGES && head.some((text) => /\b(?:ORDER|JUDGMENT|DECREE)\b/.test(text));
  const chosen = new Set<number>();
  let state: "text" | "end" | "list" = isShort ? "end" : "text";
  const isLate = (at: number, share: number) => at > paragraphs.length * share;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    if (paragraph.isCentred || isHeading(text)) {
      if (END_HEADING.test(text) && isLate(at, 0.2)) state = "end";
      else if (state === "list" && !isShort) state = "text";
      continue;
    }
    if (SIGNATURE.test(text)) {
      state = isShort ? "end" : "text";
      continue;
    }
    const isOfOthers = paragraph.isIndented && state === "text" && !isItem(text);
    const atEnd = state !== "text" || (isLate(at, 0.5) && LEADS_TO_THE_END.test(text));
    const rules = !isOfOthers && rulesIn(text, atEnd);
    const isOfTheList = state === "list" && (isItem(text) || /^(?:that|the|and)\b/.test(text) || isOperative(text));
    if (rules || isOfTheList) chosen.add(at);
    if (rules && SO_ORDERED.test(text)) {
      for (const before of leadingUpTo(paragraphs, at)) chosen.add(before);
      state = isShort ? "end" : "text";
    } else if (rules && (LEADS_TO_A_LIST.test(text) || /\bORDERED\b/.test(text))) state = "list";
    else if (state === "list" && !isOfTheList && !rules) state = isShort ? "end" : "text";
  }
  return paragraphs.filter((_, at) => chosen.has(at) || isOpenedBy(chosen, at, paragraphs));
}

const isItem = (text: string): boolean => NUMBERED.test(text) || /^[•●▪◦‣–-] /.test(text);

/** "the motion is:" and "as follows:" belong to what they open. */
function isOpenedBy(chosen: ReadonlySet<number>, at: number, paragraphs: readonly Paragraph[]): boolean {
  const { text = "", isCentred = true } = paragraphs[at] ?? {};
  return chosen.has(at + 1) && !isCentred && text.endsWith(":");
}

function isHeading(text: string): boolean {
  return (
    text.length < 70 && !/[.;:]$/.test(text.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\./, "")) && END_HEADING.test(text)
  );
}

function isOperative(text: string): boolean {
  return OPERATIVE.some(({ when }) => when.test(withoutQuotations(text)));
}

/** True if the court rules in these words. */
export function rulesIn(text: string, atEnd: boolean): boolean {
  const own = withoutQuotations(text.slice(0, LONGEST_PARAGRAPH));
  return decretalRules.some(({ when, onlyAtEnd, id }) => {
    if (onlyAtEnd && !atEnd) return false;
    const found = when.exec(own);
    if (!found) return false;
    if (id === "it-is-ordered" || id === "ordered-that") return true;
    const sentence = own.slice(Math.max(0, found.index - 400), found.index).replace(/^.*[.;]\s/s, "");
    return !NOT_RULED.test(sentence);
  });
}

/** What "IT IS SO ORDERED" closes: numbered parts and rulings right before it. */
function leadingUpTo(paragraphs: readonly Paragraph[], end: number): number[] {
  const found: number[] = [];
  for (let at = end - 1; at >= 0 && at >= end - BEFORE_THE_END; at--) {
    const { text, isCentred } = paragraphs[at] as Paragraph;
    if (isCentred || isHeading(text)) break;
    if (!rulesIn(text, true) && !AGREED.test(text)) break;
    found.push(at);
  }
  return found;
}
