import { placeOf } from "../calendar/court-places.ts";
import { courtById } from "./courts.ts";

const CIRCUITS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
];
/** "6th Circuit", "Sixth Circuit", "6CCA": courts name the circuit in their own way. */
const NUMBERED_CIRCUIT = /\b(\d{1,2})(?:(?:st|nd|rd|th|d)\s+cir|\s?cca\b)/i;
const NAMED_CIRCUIT = new RegExp(`\\b(${CIRCUITS.join("|")})\\s+cir`, "i");
/** "16th Circuit Court, Macomb County", "Eleventh Judicial Circuit": circuits of a state. */
const STATE_CIRCUIT = /\bjudicial\s+circuit|\bcircuit\s+court\b(?!\s+of\s+appeals)|\bcounty\b/i;

/** The court of appeals that a text names ("6th Circuit, 17-02171" → "ca6"); null if it names none. */
export function appealsCourtIn(text: string): string | null {
  if (STATE_CIRCUIT.test(text)) return null;
  if (/\bfed(?:eral|\.)?\s+cir|\bcafc\b/i.test(text)) return "cafc";
  if (/\b(?:d\.?\s?c\.?|district of columbia)\s+cir/i.test(text)) return "cadc";
  const name = NAMED_CIRCUIT.exec(text)?.[1]?.toLowerCase() ?? "";
  const ordinal = NUMBERED_CIRCUIT.exec(text)?.[1] ?? String(CIRCUITS.indexOf(name) + 1);
  return courtById(`ca${ordinal}`)?.id ?? null;
}

/** The states and territories of each circuit. @see 28 U.S.C. § 41 */
const STATES: readonly (readonly [courtId: string, states: string])[] = [
  ["ca1", "ME MA NH PR RI"],
  ["ca2", "CT NY VT"],
  ["ca3", "DE NJ PA VI"],
  ["ca4", "MD NC SC VA WV"],
  ["ca5", "LA MS TX"],
  ["ca6", "KY MI OH TN"],
  ["ca7", "IL IN WI"],
  ["ca8", "AR IA MN MO NE ND SD"],
  ["ca9", "AK AZ CA GU HI ID MT MP NV OR WA"],
  ["ca10", "CO KS NM OK UT WY"],
  ["ca11", "AL FL GA"],
];

/**
 * The court of appeals to which appeals from a trial court go: "ca6" for "mied". Null for courts that are none, or whose
 * appeals go to more than one court.
 */
export function circuitOf(courtId: string): string | null {
  const kind = courtById(courtId)?.kind;
  if (kind === "trade" || kind === "claims") return "cafc";
  if (kind !== "district" && kind !== "bankruptcy") return null;
  const { state } = placeOf(courtId);
  if (state === null) return "cadc";
  return STATES.find(([, states]) => states.includes(state))?.[0] ?? null;
}
