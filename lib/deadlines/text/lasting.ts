import { endsByItself } from "./lexicon.ts";
import { lastClause } from "./clause.ts";
import {
  EXPIRES,
  EXTENDED,
  FREE_AFTER,
  GIVEN_TIME,
  GIVEN_UNTIL,
  HAS_UNTIL,
  MAY_ACT_UNTIL,
  NEED_NOT_UNTIL,
  NOT_BEFORE,
  NOT_UNTIL,
  OR_UNTIL,
  PAY_AFTER,
  TO_ACT_AFTER,
  UNTIL,
} from "./connectors.ts";
import type { Role, Surroundings } from "./role.ts";
import { DUTY, HEARING_NOUN, LASTING_NOUN } from "./words.ts";

/** "Until March 10, respondents shall not move petitioner". */
const FORBIDS_AFTER =
  /^\s*,?\s*[^.;]{1,80}?\b(?:(?:shall|may|must|will) not\b|(?:is|are) (?:enjoined|restrained|prohibited|barred|stayed))/i;

/** The role of a date until which something lasts or may be done, or null. */
export function lastingRole({ before, gap, after }: Surroundings): Role | null {
  const expiry: Role = { role: "set", kind: "expiry", connector: "until" };
  if (NOT_BEFORE.test(before) || FREE_AFTER.test(before)) return expiry;
  if (EXPIRES.test(gap) && endsByItself.test(gap)) return null;
  if (EXPIRES.test(gap)) return expiry;
  if (OR_UNTIL.test(gap) && LASTING_NOUN.test(before)) return expiry;
  if (PAY_AFTER.test(before)) return { role: "set", kind: "deadline", connector: "after" };
  if (
    (HAS_UNTIL.test(gap) && !LASTING_NOUN.test(lastClause(before))) ||
    (UNTIL.test(gap) && NEED_NOT_UNTIL.test(before))
  ) {
    return { role: "set", kind: "deadline", connector: "until" };
  }
  if (NOT_UNTIL.test(before) || (UNTIL.test(gap) && FORBIDS_AFTER.test(after))) return expiry;
  if (UNTIL.test(gap) && GIVEN_TIME.test(lastClause(before)) && TO_ACT_AFTER.test(after)) {
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
