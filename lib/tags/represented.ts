import { pattern } from "./search/pattern.ts";

/** "Upon consideration of 6 Motion and the representations of counsel that nobody will be put on a flight, …": what was said. */
export const REPRESENTED = pattern(
  /\b(?:upon|given|considering|light of|view of|based on|relying on|relies on|rely on|accepts|accepting|noting)\b[^;.]{0,160}?\b(?:representations?|assurances?|undertakings?|promises?|confirmation)\b[^,;.]{0,60}? that [^,;.]{1,160}/g,
);
