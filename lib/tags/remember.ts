import { askedIn } from "./asked.ts";
import { authorOf, captionSide } from "./author.ts";
import type { GovernmentSide } from "./author.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { headOf } from "./kind.ts";
import { learnNames } from "./names.ts";
import type { Names } from "./names.ts";
import { readText } from "./reading.ts";
import type { EntryKind, TaggableEntry } from "./tags.ts";

/** Papers that ask for nothing, whoever files them. */
const ASKS_NOTHING: ReadonlySet<EntryKind> = new Set([
  "exhibit",
  "declaration",
  "certificate",
  "summons",
  "transcript",
]);

/** Reads every entry of a docket once: kind, author and what is asked for, before anything is ruled on. */
export function remember(
  entries: readonly TaggableEntry[],
  context: { readonly courtId: string; readonly governmentSide: GovernmentSide },
): DocketMemory {
  const isAppellate =
    (/^(?:ca|cadc$|cafc$|scotus)/.test(context.courtId) && !/^ca[a-z]{2,}/.test(context.courtId)) ||
    context.courtId === "cadc" ||
    context.courtId === "cafc";
  const speakers = { ...context, isAppellate };
  const names: Names = { sides: new Map(), petitioners: new Set() };
  const read = entries.map((entry, at): KnownEntryText => {
    const each = readEntry(entry, at);
    const author = authorOf(each.reading, each.head, each.requests, { ...speakers, names: null });
    learnNames(entry.docketText, each.head, author, names, (role) => captionSide(role, context.governmentSide));
    return { ...each, author };
  });
  // Later entries tell who filed the earlier ones, whichever way the list runs.
  const known = read.map((each) =>
    each.author === "unknown"
      ? { ...each, author: authorOf(each.reading, each.head, each.requests, { ...speakers, names }) }
      : each,
  );
  const byNumber = new Map<string, KnownEntryText[]>();
  for (const each of known) {
    const number = each.entry.documentNumber;
    if (number === null) continue;
    const others = byNumber.get(number);
    if (others) others.push(each);
    else byNumber.set(number, [each]);
  }
  return {
    numbers: new Set(byNumber.keys()),
    entries: known,
    byNumber,
    ruled: new Map(),
    reliefs: [],
    filings: [],
    isAppellate,
    isDetention: !["none", "plaintiff"].includes(context.governmentSide),
    isReview: isAppellate && context.governmentSide === "respondent" && reviewsAgency(known),
    governmentAppeals: ["appellant", "petitioner", "applicant"].includes(context.governmentSide),
  };
}

function reviewsAgency(entries: readonly KnownEntryText[]): boolean {
  const says = (pattern: RegExp): boolean => entries.some(({ reading }) => pattern.test(reading.plain));
  if (says(/\bpetitions? for review\b|\bboard of immigration appeals\b|\bbia\b/)) return true;
  return (
    says(/\bstay\b[^;]{0,20}\bremoval\b/) &&
    !says(/\bdistrict court\b|\bhabeas\b|\bappeal from\b|\bnotice of appeal\b|\bappell(?:ant|ee)s?\b/)
  );
}

function readEntry(entry: TaggableEntry, at: number): KnownEntryText {
  const reading = readText(entry.docketText, entry.struck);
  const head = headOf(reading, entry.shortText);
  const isFiling = (head.author === null && !ASKS_NOTHING.has(head.kind)) || head.kind === "other";
  return {
    at,
    entry,
    reading,
    head,
    author: "unknown",
    requests: isFiling ? askedIn(reading, head) : [],
    caseNumbers: caseNumbersIn(reading.plain),
    isStub: isStubText(entry.docketText),
  };
}

/** "[17-2171, 18-1233]": the appeals that an entry of a joint docket belongs to. */
function caseNumbersIn(plain: string): string[] {
  const found: string[] = [];
  let at = plain.indexOf("[");
  for (; at !== -1; at = plain.indexOf("[", at + 1)) {
    if (plain[at + 3] !== "-") continue;
    const inside = /^\[((?:\d\d-\d{2,5}(?:, ?)?){1,6})\]/.exec(plain.slice(at, at + 80))?.[1];
    if (inside !== undefined) found.push(...inside.split(/, ?/).filter((each) => each !== ""));
  }
  return found;
}

/** A feed's or a list's short name: "[Order on Motion to Stay] ( 46 )", "Order on Stipulation". */
function isStubText(text: string): boolean {
  if (text.length < 90 && !/\.\s+\w/.test(text) && /^\s*(?:[\w'/-]+ ){0,3}order(?:s? (?:on|re)\b.*)?\s*$/i.test(text))
    return true;
  return text.trimStart().startsWith("[") && /^\s*\[[^\]]{1,120}\]\s*(?:\(\s*\d+\s*\))?\s*$/.test(text);
}
