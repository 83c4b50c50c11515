import { DENIED_AFTER, DENYING_BEFORE, MOVING_REQUEST, NOW_DUE, SETS_HEARING } from "./connectors.ts";
import { lastClause } from "./clause.ts";
import type { Role, Surroundings } from "./role.ts";
import { ASKING, GRANTING } from "./words.ts";

const PROPOSED =
  /\bpropos(?:ed|es|ing)\b[^.;]{0,60}$|\brequested (?:new |due ){0,2}(?:dates?|deadlines?|until|extension|time)\b[^.;]{0,40}$/i;

/** What a party tells the court. */
const TELLING =
  /\b(?:states?|reports? that|represents?|asserts?|advises?|informs?|notes?|indicates?|proposes?|alleges?|contends?)\b/i;

/** Keeps a date only if it is the court's: wishes and allegations of a party set nothing. */
export function isTheCourts(role: Role, at: Surroundings): boolean {
  // The filer notes its own motion: the day holds without an order.
  if (role.connector === "noted") return true;
  const clause = lastClause(at.before);
  if (ASKING.test(clause) && !GRANTING.test(at.before)) return false;
  if (isDenied(role, at)) return false;
  if (at.voice.speaker === "court") return true;
  if (at.voice.speaker === "asking party" && PROPOSED.test(at.before)) return false;
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
  if (at.voice.speaker === "filing party" && TELLING.test(clause)) return false;
  if (role.connector === "due" || role.connector === "set") return true;
  return /\b(?:must|shall)\b/i.test(at.before);
}

/** "granting in part Motion for Extension of Time to 4/30": the day that was asked for is not the one that was given. */
const GRANTED_IN_PART =
  /\bgrant\w*[\s-]+in[\s-]+part\b[^.;]{0,40}\b(?:motions?|requests?|applications?|stipulations?)\b[^.;]{0,80}\b(?:to|until|through)(?:,? and including)?\s*$/i;

/** A date that a request named and the court refused. */
function isDenied(role: Role, { before, gap, after }: Surroundings): boolean {
  const asked =
    role.connector === "extended" ||
    role.connector === "until" ||
    role.connector === "moved" ||
    role.connector === "old" ||
    /\bnoticed for\b/i.test(gap);
  return asked && (GRANTED_IN_PART.test(before) || DENYING_BEFORE.test(before) || DENIED_AFTER.test(after));
}
