/** Who is ordered to do something, or has it done to them. */
export const PEOPLE =
  "(?:the )?(?:respondents?|defendants?|government|ice|dhs|warden|ij|immigration (?:judge|court)|petitioners?|plaintiffs?|class members?|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they)";
/** What is done to people, or keeps it from being done. */
const MATTER =
  "(?:(?:the|his|her|their|any|all|petitioner's|plaintiffs?'s?|such) )*(?:removals?|deportation|transfers?|release|bond|bail|stay of (?:removal|deportation)|tro|temporary restraining order|(?:preliminary )?injunction)(?: (?:of|barring|enjoining|staying|against|from|outside|out of|to|prohibiting) [^;.,]{1,50}?)?";
/** What stands between "is" and "ordered". */
export const SO = "(?:(?:hereby|further|also|temporarily|therefore|accordingly) )*";

/**
 * The beginning of a sentence by itself about what happens to people, as the source of an expression: "removal is stayed",
 * "bond is set", "Respondents shall", "the TRO barring removal remains in effect".
 */
export const MAIN = `${PEOPLE} (?:shall|must)\\b|${PEOPLE} (?:is|are) ${SO}(?:enjoined|restrained|prohibited|barred|forbidden|ordered|directed)\\b|${MATTER} (?:is|are|shall be|shall remain|remains?|will be|will remain) ${SO}(?:stayed|enjoined|barred|prohibited|forbidden|ordered|set|extended|dissolved|lifted|continued|reinstated|in (?:full )?(?:effect|place|force))\\b`;
