import { lastClause } from "./clause.ts";
import { CANCELLED_AFTER, NOUN_ON } from "./connectors.ts";
import type { Role, Surroundings } from "./role.ts";
import { CALENDARED_NOUN, DEADLINE_NOUN, DUTY, HEARING_NOUN } from "./words.ts";

/** "Jury Trial: 9/9/2020", "Status Conference 9/9/2020 10:00 AM", "Reply: 5/1/2020", "Discovery 5/1/2020; motions 6/1/2020". */
export function labelRole(at: Surroundings): Role | null {
  const { gap, before, after, timed } = at;
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
  return meetingRole(at) ?? itemRole(at);
}

/** Words between the noun of a hearing and its date: "by telephone", "on 12 Motion", "via Zoom". */
const MEETING_LABEL =
  /\b(?:hearing|conference|argument|trial|arraignment|mediation|sentencing|videoconference|teleconference|status)\b(?:\s+(?:by|via|on|re|in|with|for|as to|regarding)\b[^.;:]{1,80})?\s*(?:[:,@-]|\b(?:on|for|at)\b)?\s*$/i;
/** Words that make a mention of a hearing no setting of it. */
const NO_SETTING =
  /\b(?:held|heard|was|were|from|after|following|since|before|until|prior to|at the|that the|motions? to (?:continue|adjourn))\b/i;

/** A day and an hour right after the name of a hearing. */
function meetingRole({ gap, timed, later }: Surroundings): Role | null {
  const name = lastClause(gap);
  if (!timed || !later || !MEETING_LABEL.test(gap) || NO_SETTING.test(name)) return null;
  return { role: "set", kind: "hearing", connector: "label" };
}

/** What schedules name besides the deadline nouns. */
const SCHEDULED =
  /\b(?:motions?|dispositive|amend(?:ments?|ed)?|experts?|joinder|parties|traverse|returns?|exhibits?|witness(?:es)?|instructions|appendix|record|production|daubert|limine|judgment|rebuttals?|stipulations?|schedules?|plan|pre-?trial order|opening|sur-?reply|cross-motions?|proposals?|papers|submissions?|affidavits?|certifications?|materials)\b/i;
const PRETRIAL = /\bpre-?trial$/i;
const PARTY =
  /^(?:for )?(?:the )?(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee)|government|movant|intervenor|defense|prosecution)s?['’]?s?$/i;
/** Words of a sentence, and of documents told of by their dates; no item of a list has them. */
const NO_ITEM =
  /\b(?:held|heard|filed|dated|entered|signed|issued|served|received|from|since|between|was|were|is|are|be|has|have|had|who|which|that|this|letter|opinion|order|decision|see|doc|ecf|dkt|by|until|after|before|shall|will|may|must|re|detained|arrested|removed)\b/i;
/** What may follow an item: its end, the next item, or where and before whom. */
const ITEM_ENDS = /^\s*(?:$|[^a-z\s]|(?:and|or|before|in|via|at|with|by (?:zoom|video|tele))\b)/;
const LIST_LEAD =
  /\b(?:brief\w*|schedul\w*|deadlines?|cut-?offs?|due|disclos\w*|productions?|responses?|discovery|joinder|set\/reset)\b/i;

/** An item of a list or of a table that was flattened into a line: nothing but a name and its day. */
function itemRole({ gap, after, later, timed, previous, ahead }: Surroundings): Role | null {
  if (!later || !ITEM_ENDS.test(after)) return null;
  const item = lastItem(gap);
  if (item === "" || item.split(/\s+/).length > 7 || NO_ITEM.test(item.replace(/\bpre-?trial order\b/i, "")))
    return null;
  const inList = previous?.role === "set" || LIST_LEAD.test(ahead);
  if (PARTY.test(item)) return inList ? { role: "set", kind: previous?.kind ?? "deadline", connector: "label" } : null;
  if (/\b(?:hearing|trial|conference|argument|return) dates?$/i.test(item)) {
    return { role: "set", kind: "hearing", connector: "label" };
  }
  const deadlineAt = Math.max(lastMatch(DEADLINE_NOUN, item), lastMatch(SCHEDULED, item));
  const hearingAt = PRETRIAL.test(item) ? item.length : lastMatch(HEARING_NOUN, item);
  if (hearingAt > deadlineAt) return inList || timed ? { role: "set", kind: "hearing", connector: "label" } : null;
  if (deadlineAt < 0) return null;
  return inList || !CALENDARED_NOUN.test(item) ? { role: "set", kind: "deadline", connector: "label" } : null;
}

/** "replies" of ", replies ", "Fact Discovery" of "entered. Deadlines: Fact Discovery - ". */
function lastItem(gap: string): string {
  const bare = gap.replace(/[\s:=,–\u2060-]+(?:(?:on|for)\s+)?$/i, "").trimEnd();
  const cut = Math.max(...[": ", ", ", "; ", "(", ")"].map((mark) => bare.lastIndexOf(mark)));
  return bare
    .slice(cut + 1)
    .replace(/^\s*(?:[•*-]\s*)?(?:and\s+)?(?:(?:the|any|all)\s+)?/i, "")
    .trim();
}

/** Where the last word starts that the pattern knows; -1 if none. */
function lastMatch(pattern: RegExp, item: string): number {
  let at = -1;
  for (const word of item.matchAll(/[\w'-]+/g)) {
    const rest = item.slice(word.index);
    const match = pattern.exec(rest);
    if (match?.index === 0) at = word.index;
  }
  return at;
}
