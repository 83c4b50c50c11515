import { pattern } from "./search/pattern.ts";

/** "Upon consideration of 6 Motion and the representations of counsel that nobody will be put on a flight, …": what was said. */
export const REPRESENTED = pattern(
  /\b(?:upon|given|considering|takes note of|takes notice of|notes|acknowledg(?:es|ing)|in reliance on|recit(?:es|ing)|light of|view of|based on|relying on|relies on|rely on|accepts|accepting|noting)\b[^;.]{0,160}?\b(?:representations?|assurances?|undertakings?|promises?|confirmation)\b[^,;.]{0,60}?(?:, [^,;.]{1,40},)? that [^,;.]{1,160}|\b(?:concedes?|conceded|conceding) (?:that )?(?:he|she|it|they|ice|dhs|respondents?|the government) (?:will|shall|would|do|does) not\b(?:(?! (?:and|but|so) )[^,;.])*|\b(?:have|has|having) (?:advised|informed|told|assured) (?:chambers|the court|the parties|the undersigned|the panel)\b(?:[^;.]|(?<=\b[a-z]\.[a-z])\.|(?<=\b[a-z])\.){0,80}? that\b(?:(?! (?:and|but|so) )[^,;.])*/g,
);
