import { blanked } from "./reading.ts";
import { pattern } from "./search/pattern.ts";

/** When a filing is heard and answered stands in its entry, and says nothing of what it asks for. */
const DATES = pattern(
  /\b(?:(?:motion|oral|in-person|telephonic|video) )?(?:hearings?|arguments?)(?: (?:is|are))? (?:re)?(?:set|scheduled|noticed)\b[^;.]{0,80}|\b(?:responses?|repl(?:y|ies)|oppositions?|objections?|answers?)(?: to (?:the )?(?:motion|petition))? due\b[^;.]{0,40}|\b(?:expedited )?(?:oral )?(?:argument|hearing) (?:is )?requested\b/g,
);

/** A filing's words without its dates, every place kept. `plain` holds every word of them. */
export function withoutDates(sense: string, plain: string): string {
  return DATES.replaceIn(sense, blanked, plain);
}
