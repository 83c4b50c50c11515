/** Who is ordered to do something, or has it done to them. */
export const PEOPLE =
  "(?:the )?(?:respondents?|defendants?|government|ice|dhs|warden|ij|immigration (?:judge|court)|petitioners?|plaintiffs?|class members?|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they)";
/** Those of them who hold people, or decide on it for the government. */
export const OFFICERS =
  "(?:(?:the|both|all|federal) )*(?:respondents?|defendants?|government|ice|dhs|wardens?|ij|immigration (?:judge|court)|executive office|eoir)\\b";
/** What is done to people, or keeps it from being done. */
const MATTER =
  "(?:(?:the|his|her|their|any|all|petitioner's|plaintiffs?'s?|such) )*(?:removals?|deportation|transfers?|(?:release|bond|bail)(?: order)?|stay of (?:removal|deportation)|tro|temporary restraining order|(?:preliminary )?injunction)(?: (?:of|barring|enjoining|staying|against|from|outside|out of|to|prohibiting) [^;.,]{1,50}?)?";
/** What is left to the government: "may be removed", "are free to deport him". */
const LEFT =
  "(?:may|can) (?:now |then |therefore |again |also )?(?:be )?(?:remov|deport|transfer|re-?detain|re-?arrest|detain|proceed (?:with|to)|execute|carry out)|(?:is|are) (?:now |again |hereby |therefore )?(?:free|permitted|authorized|allowed|at liberty) to\\b";
/** The same of what is done: "may proceed", "is no longer barred". */
const LEFT_OPEN =
  "(?:may|can) (?:now |then |therefore |again |also )?(?:proceed|go (?:forward|ahead)|resume|take place|be (?:carried out|executed|effected|effectuated))|(?:is|are) (?:now |again |hereby |therefore )?(?:permitted|authorized|allowed|no longer (?:\\w+ )?(?:stayed|barred|enjoined|prohibited|restrained))";
/** What a motion or a petition asks, by its name. */
const ASKED_FOR =
  "(?:(?:[a-z'-]+|\\[?\\d{1,4}\\]?) ){0,4}(?:motions?|requests?|applications?|petitions?)(?: (?:\\[?\\d{1,4}\\]?|(?:for|to) [^;:.,]{1,60}?))?";
/** What stands between "is" and "ordered". */
export const SO = "(?:(?:hereby|further|also|temporarily|therefore|accordingly) )*";

/** What was asked for or set down, and the ruling on it: "the motion for release is denied", "the hearing is vacated". */
export const RULED = `${ASKED_FOR} (?:is|are|be) ${SO}(?:denied|granted|allowed|dismissed|moot|overruled)\\b(?! (?:is|are)\\b)|(?:(?:the|an?) )?(?:(?:further|status|motion|bond|evidentiary) )?hearing(?: (?:set|scheduled|noticed) [^,;]{1,40}?)? is ${SO}(?:set|scheduled|vacated|cancell?ed|continued|reset|adjourned)\\b`;

/**
 * The beginning of a sentence by itself about what happens to people, as the source of an expression: "removal is stayed",
 * "bond is set", "Respondents shall", "the TRO barring removal remains in effect".
 */
export const MAIN = [
  RULED,
  "(?:the )?court (?:orders|denies|grants|stays|dissolves|extends|lifts|enjoins|directs|sets)\\b",
  `${PEOPLE} ordered (?:released|detained|returned)\\b`,
  "(?:bond|bail) set at",
  `${PEOPLE} (?:shall|must|remains?)\\b`,
  `${PEOPLE} (?:is|are) ${SO}(?:enjoined|restrained|prohibited|barred|forbidden|ordered|directed|released|remanded|returned|to be|entitled|eligible|granted|denied)\\b`,
  `${PEOPLE} (?:${LEFT})`,
  `${MATTER} (?:${LEFT_OPEN})\\b`,
  "nothing (?:now |further )?(?:bars|prevents|prohibits|precludes) ",
  `${MATTER} (?:is|are|be|shall be|shall remain|remains?|will be|will remain) ${SO}(?:stayed|enjoined|restrained|barred|prohibited|forbidden|suspended|halted|paused|ordered|set|granted|denied|revoked|vacated|extended|dissolved|lifted|terminated|continued|reinstated|affirmed|in (?:full )?(?:effect|place|force))\\b`,
].join("|");
