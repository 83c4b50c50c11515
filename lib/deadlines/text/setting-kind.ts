import type { DateKind } from "../deadline.ts";
import type { Surroundings } from "./role.ts";
import { CALENDARED_NOUN, DEADLINE_NOUN, HEARING_NOUN } from "./words.ts";

/** Hearing, deadline or expiry, by the noun that was set. */
export function settingKind({ before, gap }: Surroundings): DateKind {
  const subject = afterColon(gap.trim().length > 12 ? gap : before);
  // Nobody has to do anything: a restriction ends.
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
export function afterColon(text: string): string {
  const cut = text.lastIndexOf(": ");
  return cut >= 0 && text.slice(cut + 2).trim().length > 4 ? text.slice(cut + 2) : text;
}

/** What follows the last deadline noun, if it can name another event. */
export function afterDeadlineNoun(text: string): string {
  const at =
    /\b(?:deadlines?|cut-?offs?|due dates?|bar date|completion(?: date)?)\b(?![\s\S]*\b(?:deadlines?|cut-?offs?|due dates?)\b)/i.exec(
      text,
    );
  const rest = at ? text.slice(at.index + at[0].length) : "";
  // "deadline to respond to the motion for hearing": a noun before the verb that sets belongs to the deadline.
  return /\band\b|,/i.test(rest) ? rest : "";
}
