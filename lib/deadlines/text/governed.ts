import type { DateKind } from "../deadline.ts";
import { UNTIL } from "./connectors.ts";
import { binding, eventWords, noSetting } from "./lexicon.ts";
import type { Role, Surroundings } from "./role.ts";

/** How many characters after a day can hold the noun that it belongs to: "the 3/9 status conference". */
const NOUN_AFTER = 48;
/** How far back a heading can name the event: "NOTICE OF HEARING re 12: 3/9/2026 at 10:00 AM". */
const HEADING = 160;

/** "the 3/9 hearing": the noun stands behind. */
const NAMED_AFTER = /\b(?:the|an?|this|its|cancel?ling|vacating)\s*$/i;
/** "set for 3/30 through 4/1": one setting. */
const LAST_DAY_OF_SEVERAL = /^\s*(?:,\s*)?(?:through|thru|to|-|–)\s*$/i;
/** "by 3/10 in place of 3/3", "March 20, not March 13". */
const REPLACED = /\b(?:in place of|instead of|rather than|in lieu of|replac\w+|supersed\w+|not)(?: the)?\s*$/i;

/** "visits are permitted through": a state of things. */
const STATE =
  /\b(?:is|are|remains?|continues?|stays?)\s+(?:\w+\s+){0,3}$|\b(?:permitted|allowed|suspended|available|effective|closed|open|in place)\b[^.;]{0,40}$/i;

interface Event {
  readonly kind: DateKind;
  /** Where it ends in the part that was searched. */
  readonly end: number;
}

/**
 * The role of a day that no known connector tells: by the event nearest to it in its clause, as long as the court
 * speaks, something binds, and nothing says that the day only dates something. Only days that lie ahead: those that
 * a court names are rarely there for another reason, and one too many costs less than one lost.
 */
export function governedRole(at: Surroundings): Role | null {
  if (!at.later || at.inTitle) return null;
  if (
    noSetting.some(
      ({ before, after }) => before?.test(at.gap) || before?.test(lastPart(at.before)) || after?.test(at.after),
    )
  )
    return null;
  const clause = lastPart(at.gap);
  if (at.previous?.kind === "hearing" && LAST_DAY_OF_SEVERAL.test(at.gap)) return null;
  const named =
    (NAMED_AFTER.test(at.gap) ? firstEvent(at.after.slice(0, NOUN_AFTER)) : null) ??
    lastEvent(clause) ??
    firstEvent(at.after.slice(0, NOUN_AFTER)) ??
    lastEvent(at.gap) ??
    lastEvent(at.before) ??
    (at.before.trim().length < 24 ? lastEvent(at.ahead.slice(-HEADING)) : null);
  if (REPLACED.test(at.gap))
    return { role: "old", kind: at.previous?.kind ?? named?.kind ?? "deadline", connector: "old" };
  if (UNTIL.test(at.gap) && STATE.test(at.gap.replace(UNTIL, "")))
    return { role: "set", kind: "expiry", connector: "until" };
  const isLabel =
    clause.length < 60 &&
    !/\b(?:is|are|was|were|has|have|that|which|who)\b/i.test(clause) &&
    /^\s*(?:[.;,()]|$)/.test(at.after);
  const isBound =
    at.timed ||
    (isLabel && named?.kind === "hearing") ||
    /[:=–]\s*$/.test(at.gap) ||
    binding.test(at.before) ||
    binding.test(at.after.slice(0, 80)) ||
    at.previous?.role === "set";
  if (!isBound) return null;
  if (!named) return at.timed ? { role: "set", kind: "hearing", connector: "governed" } : null;
  return { role: "set", kind: named.kind, connector: "governed" };
}

/** The event word that ends last; of two that end together the first of the list. */
function lastEvent(part: string): Event | null {
  let last: Event | null = null;
  for (const { kind, pattern } of eventWords) {
    for (const match of part.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (last === null || end > last.end) last = { kind, end };
    }
  }
  return last;
}

function firstEvent(part: string): Event | null {
  let first: (Event & { readonly start: number }) | null = null;
  for (const { kind, pattern } of eventWords) {
    for (const match of part.matchAll(pattern)) {
      if (first === null || match.index < first.start)
        first = { kind, start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}

/** What follows the last mark that opens a new phrase. */
function lastPart(text: string): string {
  const cut = Math.max(...[": ", "; ", " - ", "• "].map((mark) => text.lastIndexOf(mark)));
  return cut < 0 || text.length - cut < 6 ? text : text.slice(cut + 1);
}
