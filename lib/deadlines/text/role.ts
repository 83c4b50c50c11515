import type { DateKind } from "../deadline.ts";
import { isCalledOff, NOT_HELD } from "./cancelled.ts";
import { lastClause } from "./clause.ts";
import {
  ALL_CANCELLED_AFTER,
  APPEAR_AT,
  ATTENDED,
  BEFORE_JUDGE_ON,
  BEGINNING,
  CONVERTED_AFTER,
  DONE_ON,
  IS_DEADLINE_AFTER,
  IS_HEARING_AFTER,
  MANDATE,
  MOTION_DOCKET_DATE,
  NOTED_FOR,
  PRESENTED,
  TO_BE_HEARD,
  DUE_FOR,
  PAPERS_AGAIN,
  PUT_OFF,
  PUTTING_OFF,
  NAMED_MOVED_TO,
  HELD_INSTEAD_AFTER,
  NOT_THAT_DAY,
  HEARINGS_THROUGH,
  IS_AT,
  WAS_TO_END,
  RETURNABLE,
  STARTS_SENTENCE,
  TO_BE_DONE,
  WITHOUT_DATE,
  HEARING_OF,
  MUST,
  DAY_FIRST,
  SOMEONE_SHALL_AFTER,
  STANDS_AFTER,
  CLOSES,
  DO_ON,
  IF_NOT_BY,
  BY,
  BY_JUDGE_ON,
  CANCELLED_AFTER,
  CANCELLING_BEFORE,
  CONJUNCTION,
  DEADLINE_AFTER,
  DEADLINE_BARE,
  DEADLINE_IS,
  DUE,
  ENDS_EFFECTIVE,
  FALLING,
  HAPPENED,
  HEARING_DATE_OF,
  HEARING_OR_DATE_AFTER,
  IS_MOVED_AFTER,
  LAST_DAY,
  MOVED_TO,
  MOVING,
  KEEPS_DAY_AFTER,
  NOW_DUE,
  NOW_DUE_AFTER,
  OLD,
  REPLACED_AFTER,
  SET_FOR,
  SUBMITTED_ON,
  TO_COME,
  WAS_DUE,
  WILL_MEET,
} from "./connectors.ts";
import type { EntryVoice } from "./entry-kind.ts";
import { governedRole } from "./governed.ts";
import { labelRole } from "./label.ts";
import { lastingRole } from "./lasting.ts";
import { afterColon, afterDeadlineNoun, settingKind } from "./setting-kind.ts";
import { isTheCourts } from "./whose.ts";
import { CALENDARED_NOUN, DEADLINE_NOUN, HEARING_NOUN } from "./words.ts";

/** What a printed date is in its sentence. */
export type Role =
  | { readonly role: "set"; readonly kind: DateKind; readonly connector: string }
  /** An earlier setting that the sentence replaces without naming it as cancelled. */
  | { readonly role: "old"; readonly kind: DateKind; readonly connector: string }
  | { readonly role: "cancelled"; readonly kind: DateKind; readonly connector: string };

/** A date in its surroundings, as the classifier sees it. */
export interface Surroundings {
  /** From the start of the sentence to the date. */
  readonly before: string;
  /** From the date before in the same sentence, if any, to this date. */
  readonly gap: string;
  /** From the date to the end of the sentence. */
  readonly after: string;
  /** The role of the date before in the same sentence. */
  readonly previous: Role | null;
  /** True inside the title of a party's filing. */
  readonly inTitle: boolean;
  readonly voice: EntryVoice;
  /** A time of day belongs to the date. */
  readonly timed: boolean;
  /** The date lies before the day of filing. */
  readonly past: boolean;
  /** The date lies after the day of filing. */
  readonly later: boolean;
  /** What the text says ahead of the date, earlier sentences included. */
  readonly ahead: string;
  /** From the date to the end of the sentence, other dates included. */
  readonly rest: string;
}

/** The role of a date that follows another one by nothing but "to": the new setting; null if it is no such date. */
function movedRole({ before, gap, voice, inTitle, ahead }: Surroundings, previous: Role | null): Role | null {
  const isPair =
    /\bfrom\b[^.;]{0,40}$/i.test(before.slice(0, before.length - gap.length)) || /\bfrom\s*$/i.test(before);
  const isNamed = previous?.role === "old" && NAMED_MOVED_TO.test(gap);
  if (!(MOVED_TO.test(gap) || isNamed) || !(MOVING.test(lastClause(before)) || (isPair && MOVING.test(ahead))))
    return null;
  if (voice.speaker !== "court" && inTitle) return null;
  if (previous !== null) return previous.role === "old" ? { ...previous, role: "set", connector: "moved" } : null;
  if (!/\bfrom\b/i.test(before)) return null;
  const isHearing = HEARING_NOUN.test(before) && !/\b(?:deadlines?|cut-?offs?|time to)\b/i.test(before);
  return { role: "set", kind: isHearing ? "hearing" : "deadline", connector: "moved" };
}

/** The role of a date, or null for a date that sets nothing (a service date, a date of an earlier order …). */
export function roleOf(at: Surroundings): Role | null {
  if (at.previous && CONJUNCTION.test(at.gap)) return at.previous;
  const role = TIME_EXCLUDED.test(at.before) ? null : (movedRole(at, at.previous) ?? connectedRole(at));
  if (role === null) return null;
  const changed = changeOf(role, at);
  if (!isTheCourts(changed, at)) return null;
  // What is printed as due is told even when the entry came late; any other date in the past is history.
  return at.past && changed.role === "set" && changed.connector !== "due" ? null : changed;
}

function connectedRole(at: Surroundings): Role | null {
  const { gap } = at;
  if (NOT_HELD.test(at.before) && !at.past) return { role: "cancelled", kind: "hearing", connector: "set" };
  if (RUNS_FROM.test(gap) || HEARINGS_THROUGH.test(gap)) return null;
  if (at.previous?.role === "set" && NOT_THAT_DAY.test(gap)) return { ...at.previous, role: "old", connector: "old" };
  if (WAS_TO_END.test(gap)) return { role: "old", kind: "expiry", connector: "old" };
  if (PUTTING_OFF.test(gap) && at.after !== at.rest && NAMED_MOVED_TO.test(at.after))
    return { role: "old", kind: DEADLINE_AFTER.test(at.after) ? "deadline" : "hearing", connector: "old" };
  if (keepsDay(at)) return { role: "set", kind: "hearing", connector: "stands" };
  const named = namedAfter(at);
  if (named) return named;
  if (WAS_DUE.test(at.before)) return CANCELLED_AFTER.test(at.after) ? of("set", at) : null;
  // The Supreme Court's calendar: "DISTRIBUTED for Conference of 6/20/2025".
  if (/\bfor conference of\s*$/i.test(gap)) return { role: "set", kind: "hearing", connector: "noted" };
  if (/\bwas\s*$/i.test(gap) && /^[^.;]{0,24}\bnow\b/i.test(at.rest))
    return { role: "old", kind: settingKind(at), connector: "old" };
  if (HEARING_OF.test(gap)) {
    if (CANCELLED_AFTER.test(at.after) || CANCELLING_BEFORE.test(at.before))
      return { role: "set", kind: "hearing", connector: "set" };
    return governedRole(at);
  }
  if (ENDS_EFFECTIVE.test(at.before)) return { role: "set", kind: "expiry", connector: "until" };
  if (HAPPENED.test(gap) && !DUE.test(gap) && !TO_COME.test(gap)) {
    // Of a day to come a participle is a task: "mediation completed 8/3/2026".
    if (at.later && TASK_DONE.test(gap)) return { role: "set", kind: "deadline", connector: "governed" };
    if (!at.later || at.previous?.role !== "set") return null;
    return /\b(?:was|were)\s*$/i.test(gap) ? { ...at.previous, role: "old", connector: "old" } : governedRole(at);
  }
  if (/\bfrom\s*$/i.test(gap) && PUT_OFF.test(at.before) && !/ to (?!(?:a|be|some)\b)/i.test(at.rest)) {
    return { role: "cancelled", kind: settingKind(at), connector: "set" };
  }
  if (/\b(?:from|subsequent to)\s*$/i.test(gap)) return null;
  if (BY_JUDGE_ON.test(gap) && !/\b(?:before|set|scheduled|held)\b/i.test(gap)) return null;
  if (ATTENDED.test(gap)) return { role: "set", kind: "hearing", connector: "set" };
  if (OLD.test(gap) && CONVERTED_AFTER.test(at.after)) return { role: "set", kind: "hearing", connector: "stands" };
  // The mandate binds no party: nobody appears and nobody files.
  if (MANDATE.test(gap)) return { role: "set", kind: "other", connector: "set" };
  if (NOTED_FOR.test(gap) || MOTION_DOCKET_DATE.test(gap) || PRESENTED.test(gap))
    return { role: "set", kind: "hearing", connector: "noted" };
  if (RETURNABLE.test(gap)) return { role: "set", kind: "hearing", connector: "set" };
  if (OLD.test(gap) && STANDS_AFTER.test(at.after)) return { role: "set", kind: settingKind(at), connector: "stands" };
  const isNow = /\bnow\s+[a-z-]+(?:\s+(?:for|on|to))?\s*$/i.test(gap) && at.after === at.rest;
  if (OLD.test(gap) && !NOW_DUE.test(gap) && !isNow) return { role: "old", kind: settingKind(at), connector: "old" };
  if (DUE.test(gap) || DUE_FOR.test(gap)) return { role: "set", kind: "deadline", connector: "due" };
  return lastingRole(at) ?? deadlineRole(at) ?? hearingRole(at) ?? governedRole(at);
}

/** "due three business days before that date": the day is where a period starts. */
const RUNS_FROM = /\b(?:days?|weeks?|months?|hours?)\s+(?:of|from|after|following|before|prior to)\s+(?:the\s+)?$/i;
/** A stretch that the Speedy Trial Act leaves out of account: nobody has to do anything at its end. */
const TIME_EXCLUDED =
  /\btime (?:is |was )?(?:excluded|excludable)\s+(?:from\s+[\d/-]{6,10}\s+)?(?:from|to|until|through)?\s*$/i;
const TASK_DONE =
  /\b(?:mediation|discovery|depositions?|disclosures?|briefing|productions?|exchange|service|interviews?|joinder|amendments?|motions|pleadings|briefs|lists|reports)\b[^.;:]{0,30}\b(?:completed?|exchanged|served|submitted|taken|conducted|made|filed)\s*(?:on|by)?\s*$/i;

/** "The March 10 hearing is converted to a video hearing": no other day follows. */
function keepsDay({ gap, before, after, rest, later }: Surroundings): boolean {
  if (!later || after !== rest || !KEEPS_DAY_AFTER.test(after)) return false;
  return (
    (/\bthe\s*$/i.test(gap) && HEARING_OR_DATE_AFTER.test(after)) ||
    /\b(?:hearing|conference|trial|argument)\s+(?:on|set for|scheduled for)\s*$/i.test(before)
  );
}

/** "March 20, 2026 is the deadline for", "3/20/2026 is set for the hearing". */
function namedAfter({ gap, after, later }: Surroundings): Role | null {
  if (!later || !STARTS_SENTENCE.test(gap)) return null;
  if (IS_DEADLINE_AFTER.test(after)) return { role: "set", kind: "deadline", connector: "set" };
  return IS_HEARING_AFTER.test(after) ? { role: "set", kind: "hearing", connector: "set" } : null;
}

function of(role: "set" | "old", at: Surroundings): Role {
  return { role, kind: settingKind(at), connector: "set" };
}

function deadlineRole(at: Surroundings): Role | null {
  const { before, gap } = at;
  const deadline: Role = { role: "set", kind: "deadline", connector: "by" };
  if (BY.test(gap)) {
    if (IF_NOT_BY.test(before)) return null;
    if (/(?<!\bor )\b(?:before|prior to)\s*(?:the\s+)?$/i.test(gap) && !MUST.test(before)) return null;
    if (
      /\b(?:arrested|detained|final|entered|removed|born|occurr\w+|accrued)\s+(?:on or )?(?:before|by|prior to)\s*$/i.test(
        gap,
      ) &&
      !/\bbe\s+(?:\w+\s+){1,3}(?:on or )?(?:before|by|prior to)\s*$/i.test(gap)
    ) {
      return null;
    }
    return deadline;
  }
  if (
    (DEADLINE_IS.test(afterColon(gap)) && !HEARING_NOUN.test(afterDeadlineNoun(gap))) ||
    DEADLINE_BARE.test(gap) ||
    LAST_DAY.test(gap)
  ) {
    const kind = !LAST_DAY.test(gap) ? settingKind(at) : TO_BE_HEARD.test(gap) ? "hearing" : "deadline";
    return { ...deadline, kind, connector: "set" };
  }
  if (DO_ON.test(lastClause(before)) || CLOSES.test(gap) || TO_BE_DONE.test(gap)) return deadline;
  if (BEGINNING.test(gap) && PAPERS_AGAIN.test(lastClause(before))) return deadline;
  if (DAY_FIRST.test(gap) && SOMEONE_SHALL_AFTER.test(at.after) && !HEARING_NOUN.test(at.after)) return deadline;
  return null;
}

function hearingRole(at: Surroundings): Role | null {
  const { before, gap, after } = at;
  const subject = lastClause(before);
  const set: Role = { role: "set", kind: settingKind(at), connector: "set" };
  if (SET_FOR.test(gap) && (hasSubject(subject) || hasSubject(gap))) return set;
  if (at.timed && at.later && IS_AT.test(gap)) return { ...set, kind: "hearing" };
  if (at.timed && APPEAR_AT.test(lastClause(before))) return { ...set, kind: "hearing" };
  if (SUBMITTED_ON.test(gap) || HEARING_DATE_OF.test(gap)) return { ...set, kind: "hearing" };
  if (!/\b(?:held|heard)\s+(?:on|before|in)?\b[^;]{0,60}$/i.test(gap) || /\b(?:be|being)\s+held\b/i.test(gap)) {
    if (WILL_MEET.test(gap) && HEARING_NOUN.test(subject + gap)) return { ...set, kind: "hearing" };
  }
  if (/\bthe\s*$/i.test(gap) && HEARING_OR_DATE_AFTER.test(after) && STANDS_AFTER.test(after)) {
    return { ...set, kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing", connector: "stands" };
  }
  // "The 8/16/2017 status hearing is vacated": the noun follows the date.
  const isNamedAfter =
    /(?:\bthe|^|[:,(]|\b(?:cancell?ing|vacating|striking|terminating|adjourning))\s*$/i.test(gap) &&
    HEARING_OR_DATE_AFTER.test(after);
  if (isNamedAfter && (ALL_CANCELLED_AFTER.test(at.rest) || (PUT_OFF.test(before) && WITHOUT_DATE.test(after)))) {
    return { role: "cancelled", kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing", connector: "set" };
  }
  if (
    isNamedAfter &&
    (CANCELLED_AFTER.test(after) || CANCELLING_BEFORE.test(before) || /\bcancel?ling\s+$/i.test(gap))
  ) {
    return { ...set, kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing" };
  }
  if (/\bthe\s*$/i.test(gap) && HEARING_OR_DATE_AFTER.test(after) && REPLACED_AFTER.test(after)) {
    return { role: "old", kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing", connector: "old" };
  }
  if (at.timed && BEFORE_JUDGE_ON.test(gap) && !/\b(?:held|heard)\b/i.test(gap)) return { ...set, kind: "hearing" };
  return labelRole(at) ?? (at.later && DONE_ON.test(lastClause(before)) ? { ...set, kind: "deadline" } : null);
}

function hasSubject(text: string): boolean {
  return HEARING_NOUN.test(text) || CALENDARED_NOUN.test(text) || DEADLINE_NOUN.test(text);
}

function changeOf(role: Role, at: Surroundings): Role {
  if (role.kind === "expiry" && role.role === "set" && at.after !== at.rest && IS_MOVED_AFTER.test(at.after)) {
    return { ...role, role: "old" };
  }
  if (role.connector === "due" && NOW_DUE_AFTER.test(at.rest) && at.after !== at.rest) return { ...role, role: "old" };
  if (role.role === "cancelled" || role.kind === "expiry") return role;
  if (role.role === "old" && PUTTING_OFF.test(at.gap)) return role;
  const isLoose = ["set", "old", "label", "governed"].includes(role.connector);
  if (isCalledOff(role, at) || (isLoose && /\bcontinu\w+ generally\b/i.test(at.before))) {
    return { ...role, role: "cancelled" };
  }
  if (!isLoose) return role;
  if (
    role.role === "set" &&
    (FALLING.test(at.before) ||
      IS_MOVED_AFTER.test(at.after) ||
      (at.after !== at.rest && HELD_INSTEAD_AFTER.test(at.after)))
  )
    return { ...role, role: "old" };
  if (CANCELLING_BEFORE.test(at.before) && !/\b(?:re-?set|re-?scheduled|continued) (?:for|to)\b/i.test(at.gap)) {
    return { ...role, role: "cancelled" };
  }
  return role;
}
