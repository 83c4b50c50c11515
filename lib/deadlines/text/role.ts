import type { DateKind } from "../deadline.ts";
import type { EntryVoice } from "./entry-kind.ts";
import { ASKING, CALENDARED_NOUN, DEADLINE_NOUN, DUTY, GRANTING, HEARING_NOUN, LASTING_NOUN } from "./words.ts";

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
}

/** Nothing but a conjunction between two dates: "9/11/2018 and 9/12/2018". */
const CONJUNCTION = /^\s*(?:,|and|&|or|,\s*and)\s*$/i;
/** Ends that say that something happened, or date a document, and set nothing. */
const HAPPENED =
  /\b(?:held|heard|dated|signed|entered|filed|issued|served|executed|mailed|received|docketed|decided|arrested|removed|released|appeared|argued|taken|conducted|occurred|began|sent|ended|completed|approved|granted|denied|certificate of service|date of service|as of|since|weeks? of|weeks? beginning|conferences? of|orders? of|letter of|opinion of|decision of|judgment of|notice of|made|adopted|terminated|modified|replaced|stamped|postmarked|born|dob|return(?:ed)?|satisfied|was|were)\s*:?\s*(?:on|of)?\s*(?:or about)?\s*$/i;
/** "Signed by District Judge Jane Roe on". */
const BY_JUDGE_ON =
  /\b(?:signed|ordered|issued|entered|approved|by)\b[^;]{0,60}\b(?:judge|justice|clerk|magistrate|hon\.?|honorable)\b[^;]{0,80}\bon\s*$/i;
/** "will be held on", "to be filed by": the same words of what is still to come. */
const TO_COME =
  /\b(?:be|being)\s+(?:\w+\s+)?(?:held|heard|filed|entered|conducted|taken|argued|served|completed|approved|released|removed|decided|received|mailed|sent)\s*(?:on|of)?\s*(?:or about)?\s*$/i;
const WAS_DUE = /\b(?:was|were|had been|having been) (?:originally |initially )?(?:due|set|scheduled)\b[^.;]{0,30}$/i;
const OLD =
  /\b(?:previously|currently|originally|presently|initially|earlier|formerly|now)\s+(?:set|scheduled|noticed|calendared|due|pending)(?:\s+(?:for|on|by|to|before|as))?(?:\s+(?:a\s+)?(?:hearing|trial|argument|conference|oral argument))?(?:\s+(?:for|on|at))?\s*$/i;
const NOW_DUE = /\bnow due\b/i;
/** "due by", "due", "due on or before", "due, but not filed, by", "due date:", "due for filing". */
const DUE =
  /\bdue(?:\/[\w ]{1,40}\bdate)?(?!\s+(?:to|process|diligence|course))(?:\s+dates?)?(?:\s*,?\s*(?:but not filed|if any|for filing|in chambers|to (?:the )?(?:court|chambers|clerk))\s*,?)?(?:\s+(?:is|are|now|set|reset|extended|shall be))?(?:\s*(?:by|on|before|no later than|not later than|on or before|by no later than|for|to|until|at))?\s*:?\s*-?\s*(?:at\s*)?$/i;
const BY =
  /\b(?:by(?: or before)?|by no later than|no(?:t)? later than|on or before|at or before|prior to|before|due)\s*:?\s*(?:the\s+)?(?:on\s*)?$/i;
const DEADLINE_IS =
  /\b(?:deadlines?|cut-?offs?|due dates?|bar date|completion date)\b[^;:]{0,160}(?:\b(?:is|are|to|for|until|through|as|of|on|be|by|including)|[:=-])\s*$/i;
const DEADLINE_BARE = /\b(?:deadlines?|cut-?offs?|due dates?|bar date)(?:\s+dates?)?\s*\(?\s*$/i;
/** "Last day to amend or add parties 5/10/2006". */
const LAST_DAY = /\blast (?:day|date) (?:to|for|on which)\b[^.;]{0,120}$/i;
const HEARING_DATE_OF = /\b(?:hearing|conference|trial|argument)\s+dates?\s+of\s*$/i;
/** "has until", "may have until", "is granted until". */
const HAS_UNTIL =
  /\b(?:has|have|had|given|granted|allowed|afforded)\s+(?:up\s+)?(?:until|through|to)(?:,?\s+and including)?\s*$/i;
/** "class members may object until". */
const MAY_ACT_UNTIL =
  /\b(?:may|must|shall)\s+(?:also )?(?:file|object|opt out|respond|submit|serve|move|seek|amend|reply|request|appeal)\b[^.;]{0,160}$/i;
const NEED_NOT_UNTIL =
  /\b(?:not (?:be )?required to|need not)\s+(?:respond|file|answer|reply|serve|produce)\b[^.;]{0,160}$/i;
const EXTENDED =
  /\b(?:extend\w*|enlarg\w*|extension|enlargement|prolong\w*|lengthen\w*)\b[^;]{0,200}\b(?:to|until|till|through|thru)(?:,?\s+and including)?,?\s*$/i;
const UNTIL = /\b(?:until|till|til|through|thru|up to)(?:,?\s+(?:and|to)\s+including|,?\s+and through)?,?\s*$/i;
const GIVEN_UNTIL = /\b(?:has|have|had|given|granted|allowed|permitted|leave|afforded|time)\b[^;]{0,160}$/i;
const EXPIRES =
  /\b(?:expires?|expir(?:ing|ation)|lapses?|terminates?|ends?|sunsets?|dissolves?)\b(?:\s+(?:automatically|by its (?:own )?terms))?(?:\s+(?:date|is|of))?(?:\s*(?:on|at|by|as of|effective))?\s*:?\s*$/i;
const ENDS_EFFECTIVE =
  /\b(?:dissol\w+|lift\w*|vacat\w+|terminat\w+|dismiss\w*|end(?:s|ed|ing)?)\b[^;]{0,160}\beffective(?:\s+(?:on|as of))?\s*$/i;
const NOT_BEFORE =
  /(?:\b(?:shall|may|must|will) not\b|\bno\b[^;]{0,80}\b(?:shall|may|will) be\b|\b(?:barred|prohibited|enjoined|restrained) from\b)[^;]{0,200}\b(?:before|prior to|earlier than)\s*$/i;
const FREE_AFTER =
  /\bmay (?:not )?be (?:removed|deported|repatriated|re-?detained|released)\b[^;]{0,60}\bon or after\s*$/i;
const PAY_AFTER = /\bfor (?:each|every) (?:additional )?(?:business )?day\b[^;]{0,80}\b(?:after|beyond|past)\s*$/i;
const SET_VERB =
  "(?:re-?set|set|scheduled?|re-?scheduled?|continued|adjourned|moved|noticed|calendared|postponed|advanced|relisted|placed|specially set|changed|assigned|adjusted|deferred|recessed|bumped|distributed)";
const SET_FOR = new RegExp(
  `\\b${SET_VERB}\\b(?:[^;]{0,160}?\\b(?:for|to|on|until|at|of)|:|\\s*-)?(?:\\s+(?:a\\s+)?(?:hearing|trial|argument|oral argument|conference))?(?:\\s+(?:on|at|for|beginning|commencing))?\\s*:?\\s*$`,
  "i",
);
const SUBMITTED_ON =
  /\b(?:will|shall|is to|to) be (?:submitted|heard|considered|argued|taken up|called)\b[^;]{0,80}\bon\s*$/i;
const WILL_MEET =
  /\b(?:will|shall|is to|are to|to be|must|should|to)\b[^;]{0,200}\b(?:held|hold|conduct(?:ed)?|convene[sd]?|appear|occur|take place|proceed|commence|begin|resume[sd]?|start|attend|meet|report|sit|conven\w+|hear|continue|go forward)\b[^;]{0,160}(?:\b(?:on|for|at|beginning|commencing|in person)|,|-)\s*$/i;
const NOUN_ON = /(?:\b(?:on|for|at|beginning|commencing|begins|starts|commences)|[:=,-]|\()\s*(?:on\s*)?$/i;
/** Right after a date: the setting no longer holds. */
const CANCELLED_AFTER =
  /^(?:[^.;]|\.(?=\S)){0,200}?\b(?:(?:is|are|was|were|has been|have been|be|being|hereby)\s+(?:also\s+)?(?:hereby\s+)?(?:not held|vacated|cancel?led|stricken|terminated|mooted|adjourned|suspended|withdrawn|held in abeyance|taken off|off|removed from|denied as moot|taken under (?:submission|advisement)|continued (?:without|to be|sine|generally|indefinitely))|(?:vacated|cancel?led|stricken|terminated)\b|adjourned (?:sine die|without)|off[- ]calendar)/i;
/** Right after a date: it is moved to another one, which follows. */
const IS_MOVED_AFTER =
  /^[^.;]{0,120}?\b(?:is|are|be|been|was)\b[^.;]{0,30}\b(?:re-?set|re-?scheduled|continued|moved|changed|extended|advanced|postponed)\b[^.;]{0,40}\b(?:to|until|for)\s*(?:the\s+)?$/i;
/** Between an old setting and the new one: the old one is replaced. */
const REPLACED_AFTER =
  /^[^.;]{0,160}?\b(?:re-?set|re-?scheduled|continued|moved|adjourned|postponed|advanced|changed|extended|converted|to)\b/i;
const CANCELLING_BEFORE =
  /(?:\b(?:vacat(?:es|ing)|cancel(?:s|l?ing|lation of)|strik(?:es|ing)|terminat(?:es|ing|e)|adjourn(?:s|ing)|suspend(?:s|ing))\b|(?:^|[(*:-])\s*\**(?:vacated|cancell?ed|stricken|terminated)\b)[^:;]{0,120}$/i;

/** Nothing but "to" or "is reset to" since the date before: that one is the old date, this one the new. */
const MOVED_TO =
  /^\s*,?\s*(?:(?:is|are|be|has been|have been|and|hereby|now|was|shall be)\s+){0,4}(?:re-?set|re-?scheduled|continued|moved|changed|extended|advanced|postponed|enlarged)?\s*(?:to|until|for)(?:,?\s+and including)?\s*$/i;
const MOVING = /\b(?:continu|re-?set|re-?schedul|mov|chang|adjourn|postpon|advanc|extend|extension|enlarg)\w*\b/i;
/** "granting MOTION to Continue trial set for", "continuing the hearing set for": the date is the one that falls. */
const FALLING =
  /\b(?:motions?|requests?|stipulations?|applications?)\b[^.;]{0,40}\bto (?:continue|extend|reschedule|adjourn|vacate|reset|move|postpone|change|modify|cancel)\b[^.;]{0,120}$|\bto (?:continue|adjourn|reschedule|postpone|vacate) the [^.;]{0,120}$|\b(?:continuing|rescheduling|resetting|moving|postponing|advancing) (?:generally )?(?:the|its|a) [^.;:]{0,80}$/i;

/** The role of a date that follows another one by nothing but "to": the new setting; null if it is no such date. */
export function movedRole({ before, gap, voice, inTitle }: Surroundings, previous: Role | null): Role | null {
  if (!MOVED_TO.test(gap) || !MOVING.test(lastClause(before))) return null;
  if (voice.speaker !== "court" && inTitle) return null;
  if (previous !== null) return previous.role === "old" ? { ...previous, role: "set", connector: "moved" } : null;
  if (!/\bfrom\b/i.test(before)) return null;
  const isHearing = HEARING_NOUN.test(before) && !/\b(?:deadlines?|cut-?offs?|time to)\b/i.test(before);
  return { role: "set", kind: isHearing ? "hearing" : "deadline", connector: "moved" };
}

/** The role of a date, or null for a date that sets nothing (a service date, a date of an earlier order …). */
export function roleOf(at: Surroundings): Role | null {
  if (at.previous && CONJUNCTION.test(at.gap)) return at.previous;
  const role = movedRole(at, at.previous) ?? connectedRole(at);
  if (role === null) return null;
  const changed = changeOf(role, at);
  if (!isTheCourts(changed, at)) return null;
  // What is printed as due is told even when the entry came late; any other date in the past is history.
  return at.past && changed.role === "set" && changed.connector !== "due" ? null : changed;
}

function connectedRole(at: Surroundings): Role | null {
  const { gap } = at;
  if (WAS_DUE.test(at.before)) return CANCELLED_AFTER.test(at.after) ? of("set", at) : null;
  // The Supreme Court's calendar: "DISTRIBUTED for Conference of 6/20/2025".
  if (/\bfor conference of\s*$/i.test(gap)) return { role: "set", kind: "hearing", connector: "set" };
  if (HAPPENED.test(gap) && !DUE.test(gap) && !TO_COME.test(gap)) return null;
  if (/\b(?:from|subsequent to)\s*$/i.test(gap)) return null;
  if (BY_JUDGE_ON.test(gap) && !/\b(?:before|set|scheduled|held)\b/i.test(gap)) return null;
  if (OLD.test(gap) && !NOW_DUE.test(gap)) return { role: "old", kind: settingKind(at), connector: "old" };
  if (DUE.test(gap)) return { role: "set", kind: "deadline", connector: "due" };
  return lastingRole(at) ?? deadlineRole(at) ?? hearingRole(at);
}

function of(role: "set" | "old", at: Surroundings): Role {
  return { role, kind: settingKind(at), connector: "set" };
}

function lastingRole({ before, gap }: Surroundings): Role | null {
  const expiry: Role = { role: "set", kind: "expiry", connector: "until" };
  if (NOT_BEFORE.test(before) || FREE_AFTER.test(before) || ENDS_EFFECTIVE.test(before)) return expiry;
  if (EXPIRES.test(gap)) return expiry;
  if (PAY_AFTER.test(before)) return { role: "set", kind: "deadline", connector: "after" };
  if (
    (HAS_UNTIL.test(gap) && !LASTING_NOUN.test(lastClause(before))) ||
    (UNTIL.test(gap) && NEED_NOT_UNTIL.test(before))
  ) {
    return { role: "set", kind: "deadline", connector: "until" };
  }
  if (!UNTIL.test(gap) && !EXTENDED.test(gap)) return null;
  const subject = lastClause(before);
  if (/\b(?:stayed|abated|held in abeyance)\b[^.;]{0,60}$/i.test(subject)) return expiry;
  if (
    /\b(?:deadlines?|cut-?offs?|time (?:to|for|in|within|by|is)|due dates?|response|reply|answer|brief)\b/i.test(
      subject,
    )
  ) {
    return { role: "set", kind: "deadline", connector: "extended" };
  }
  if (HEARING_NOUN.test(subject) && /\b(?:continu|adjourn|postpon|mov|re-?sched|re-?set|set)\w*\b/i.test(subject))
    return null;
  if (LASTING_NOUN.test(subject)) return expiry;
  if (EXTENDED.test(gap)) return { role: "set", kind: "deadline", connector: "extended" };
  if (MAY_ACT_UNTIL.test(subject)) return { role: "set", kind: "deadline", connector: "until" };
  return GIVEN_UNTIL.test(subject) && DUTY.test(subject) && /\bto\b/i.test(subject + gap)
    ? { role: "set", kind: "deadline", connector: "until" }
    : null;
}

function deadlineRole(at: Surroundings): Role | null {
  const { before, gap } = at;
  const deadline: Role = { role: "set", kind: "deadline", connector: "by" };
  if (BY.test(gap)) {
    if (/(?<!\bor )\b(?:before|prior to)\s*(?:the\s+)?$/i.test(gap) && !DUTY.test(before)) return null;
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
    return { ...deadline, kind: LAST_DAY.test(gap) ? "deadline" : settingKind(at), connector: "set" };
  }
  if (
    /\bon\s*$/i.test(gap) &&
    /\b(?:shall|must|to|will)\s+(?:file|submit|serve|lodge|(?:self-?)?surrender|depart|pay|produce|deliver|release|provide)\b/i.test(
      lastClause(before),
    )
  )
    return deadline;
  return null;
}

function hearingRole(at: Surroundings): Role | null {
  const { before, gap, after } = at;
  const subject = lastClause(before);
  const set: Role = { role: "set", kind: settingKind(at), connector: "set" };
  if (SET_FOR.test(gap) && (hasSubject(subject) || hasSubject(gap))) return set;
  if (SUBMITTED_ON.test(gap) || HEARING_DATE_OF.test(gap)) return { ...set, kind: "hearing" };
  if (!/\b(?:held|heard)\s+(?:on|before|in)?\b[^;]{0,60}$/i.test(gap) || /\b(?:be|being)\s+held\b/i.test(gap)) {
    if (WILL_MEET.test(gap) && HEARING_NOUN.test(subject + gap)) return { ...set, kind: "hearing" };
  }
  // "The 8/16/2017 status hearing is vacated": the noun follows the date.
  if (/\bthe\s*$/i.test(gap) && HEARING_OR_DATE_AFTER.test(after) && CANCELLED_AFTER.test(after)) {
    return { ...set, kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing" };
  }
  if (/\bthe\s*$/i.test(gap) && HEARING_OR_DATE_AFTER.test(after) && REPLACED_AFTER.test(after)) {
    return { role: "old", kind: DEADLINE_AFTER.test(after) ? "deadline" : "hearing", connector: "old" };
  }
  if (/\bthe\s*$/i.test(gap) && /^\s*deadline\b[^.;]{0,160}\b(?:stands|remains)\b/i.test(after)) {
    return { ...set, kind: "deadline" };
  }
  return labelRole(at);
}

const HEARING_OR_DATE_AFTER =
  /^\s*(?:[\w'-]+\s+){0,5}?(?:hearing|conference|trial|argument|date|deadline|setting|call|mediation|sentencing|arraignment)\b/i;
const DEADLINE_AFTER = /^\s*(?:[\w'-]+\s+){0,4}?(?:deadline|cut-?off|due date)\b/i;

/** "Jury Trial: 9/9/2020", "Status Conference 9/9/2020 10:00 AM", "Reply: 5/1/2020". */
function labelRole({ gap, before, after, timed }: Surroundings): Role | null {
  const label = lastClause(before);
  if (/\b(?:held|heard|from|between)\b/i.test(label)) return null;
  const ends = /(?:^|[\s([])(?:[\w'/&-]+\s+){0,6}?([\w'-]+)\s*(?:[:=]|-\s|\bon\b|\bfor\b)?\s*$/i.exec(gap);
  const noun = ends?.[1] ?? "";
  if (
    HEARING_NOUN.test(noun) &&
    (NOUN_ON.test(gap) ? /[:=]\s*$/.test(gap) || DUTY.test(label) || timed || CANCELLED_AFTER.test(after) : timed)
  ) {
    return { role: "set", kind: "hearing", connector: "label" };
  }
  if (/[:=]\s*$/.test(gap) && DEADLINE_NOUN.test(noun)) return { role: "set", kind: "deadline", connector: "label" };
  return null;
}

function hasSubject(text: string): boolean {
  return HEARING_NOUN.test(text) || CALENDARED_NOUN.test(text) || DEADLINE_NOUN.test(text);
}

/** Hearing, deadline or expiry, by the noun that was set. */
function settingKind({ before, gap }: Surroundings): DateKind {
  const subject = afterColon(gap.trim().length > 12 ? gap : before);
  if (/\brelease of transcript restriction\b/i.test(subject)) return "expiry";
  if (
    /\b(?:deadlines?|cut-?offs?|due dates?|bar date|completion)\b/i.test(subject) &&
    !HEARING_NOUN.test(afterDeadlineNoun(subject))
  ) {
    return "deadline";
  }
  if (HEARING_NOUN.test(subject) || CALENDARED_NOUN.test(subject)) return "hearing";
  return DEADLINE_NOUN.test(subject) ? "deadline" : "hearing";
}

/** "Set/Reset Deadlines/Hearings as to 5: Status Conference set for": the event stands after the colon. */
function afterColon(text: string): string {
  const cut = text.lastIndexOf(": ");
  return cut >= 0 && text.slice(cut + 2).trim().length > 4 ? text.slice(cut + 2) : text;
}

function afterDeadlineNoun(text: string): string {
  const at =
    /\b(?:deadlines?|cut-?offs?|due dates?|bar date|completion(?: date)?)\b(?![\s\S]*\b(?:deadlines?|cut-?offs?|due dates?)\b)/i.exec(
      text,
    );
  const rest = at ? text.slice(at.index + at[0].length) : "";
  // "deadline to respond to the motion for hearing": a noun before the verb that sets belongs to the deadline.
  return /\band\b|,/i.test(rest) ? rest : "";
}

function changeOf(role: Role, at: Surroundings): Role {
  const isSetting = role.connector === "set" || role.connector === "old" || role.connector === "label";
  if (!isSetting || role.role === "cancelled") return role;
  if (CANCELLED_AFTER.test(at.after) || /\bcontinu\w+ generally\b/i.test(at.before))
    return { ...role, role: "cancelled" };
  if (role.role === "set" && (FALLING.test(at.before) || IS_MOVED_AFTER.test(at.after)))
    return { ...role, role: "old" };
  if (CANCELLING_BEFORE.test(at.before) && !/\b(?:re-?set|re-?scheduled|continued) (?:for|to)\b/i.test(at.gap)) {
    return { ...role, role: "cancelled" };
  }
  return role;
}

/** Keeps a date only if it is the court's: wishes and allegations of a party set nothing. */
function isTheCourts(role: Role, at: Surroundings): boolean {
  if (ASKING.test(at.before) && !GRANTING.test(at.before)) return false;
  if (isDenied(role, at)) return false;
  if (at.voice.speaker === "court") return true;
  if (at.inTitle) {
    if (SETS_HEARING.test(at.gap) && !MOVING_REQUEST.test(at.before)) return true;
    if (role.connector !== "due") return false;
    if (at.voice.speaker === "filing party") return true;
    return (
      NOW_DUE.test(at.gap) ||
      /\b(?:Responses?|Replies|Reply|Oppositions?|Objections?|Answers?|Briefs?)(?: to [^.;]{0,40})? due by\s*$/.test(
        at.gap,
      )
    );
  }
  if (role.connector === "due" || role.connector === "set") return true;
  return /\b(?:must|shall)\b/i.test(at.before);
}

/** "Motion to Dismiss Hearing set for": the clerk's words in a row that begins like a motion. */
const SETS_HEARING = /\b(?:Hearing|Conference|Argument|Trial)s? (?:re-?)?set for\s*$/;
const MOVING_REQUEST =
  /\b(?:continue|extend|reschedule|adjourn|vacate|reset|move|postpone|change|strike|cancel|advance|expedite|clarify)\b/i;
const DENYING_BEFORE = /\bden(?:ying|ies|ied)\b(?![^;]{0,300}\b(?:grant|extend)(?:ing|ed|s)\b)[^;]{0,300}$/i;
const DENIED_AFTER = /^[^.;]{0,160}?\b(?:is|are|was|be)\s+(?:hereby\s+)?denied\b|^[^.;]{0,80}?\bdenied\b/i;

/** A date that a request named and the court refused. */
function isDenied(role: Role, { before, gap, after }: Surroundings): boolean {
  const asked =
    role.connector === "extended" ||
    role.connector === "until" ||
    role.connector === "moved" ||
    role.connector === "old" ||
    /\bnoticed for\b/i.test(gap);
  return asked && (DENYING_BEFORE.test(before) || DENIED_AFTER.test(after));
}

/** From the last comma-free stretch that can hold the subject: after ": ", " (" or "that ". */
export function lastClause(before: string): string {
  const cut = Math.max(before.lastIndexOf(": "), before.lastIndexOf(":("), before.lastIndexOf(" ("));
  return cut < 0 ? before : before.slice(cut + 1);
}
