import { pattern } from "./search/pattern.ts";
import type { EntryKind } from "./tags.ts";

/** What a court does to a paper, as far as it says so in one word. */
const RULED =
  "(?:granted|denied|allowed|dismissed|stricken|approved|overruled|sustained|refused|moot|mooted|withdrawn|adopted|disallowed)";
/** What follows such a word where it ends the sentence, or goes on with how far and why. */
const RULED_END =
  "(?: (?:in part|in full|and denied in part|as moot|with(?:out)? prejudice|without opposition|as follows|as unopposed|for cause shown))*(?:\\W*$|[.;:)]| (?:until|through|as to|for the reasons|for good cause|to the extent|by (?:the court|judge|district|magistrate|chief)|and\\b|insofar|nunc))";

/** "12 Motion for TRO is GRANTED", "Petitioner's request for bail is hereby denied": what was filed is ruled on here. */
const IS_RULED_ON = pattern(
  new RegExp(
    `^(?:(?!\\b(?:that|which|who|why|if|whether|because|unless|until|arguing|asking|was|were|has|have|had)\\b)[^;]){0,260}?\\b(?:is|are|be)(?: (?:hereby|also|each|both|now|therefore|accordingly|further|conditionally|provisionally|deemed))* ${RULED}\\b`,
  ),
);
/** "Motion granted.", "EMERGENCY MOTION to stay (12) ALLOWED in part": the same without a verb. */
const RULED_ON_AT_ONCE = pattern(
  new RegExp(
    `^(?:[a-z']+ ){0,4}?(?:motions?|applications?|petitions?|requests?)(?: \\W?(?:(?:dkt|doc|ecf|no)\\W{1,3})*\\d{1,4}\\W?)?(?: (?:for|to|re) (?:(?!\\b(?:filed|by|fee|fees|ifp|that|which|was|were|been|order (?:grant|den)\\w+)\\b)(?:[^.;:(]|(?<=\\b(?:mr|ms|mrs|[a-z]))\\.)){1,140}?)?,? (?:- )?(?:granted|denied|allowed)${RULED_END}`,
  ),
);
/** What stands behind the name of a filing that a party put on the docket. */
const FILED_BEHIND = pattern(
  /\b(?:filed|submitted) (?:by|on behalf)\b|\(attachments?:|\bon behalf of\b|\bcertificate of service\b/,
);

/** Verbs of a court, as it says or as a clerk tells what it does. */
const DOES =
  "(?:grants|denies|orders|directs|enjoins|stays|dismisses|restrains|requires|instructs|commands|declines|refuses|extends|lifts|dissolves|vacates|certifies|prohibits|bars|sets bond|sets bail|finds|concludes|holds|adopts|affirms|reverses|remands|continues|permits|allows|authorizes|approves|modifies|imposes|issues|enters|rules|reserves|takes|terminates|rejects|overrules|sustains|declares|revokes|releases|detains|compels|appoints)";
const COURT_DOES = pattern(
  new RegExp(
    `\\b(?:court|panel|undersigned|the (?:magistrate |district |presiding )?judge|judge {2,})\\W{1,3}(?:(?:having|after|upon|finding|for)\\b[^;]{1,160}?, )?(?:(?:hereby|also|now|further|therefore|thus|accordingly|preliminarily|temporarily|sua sponte|conditionally|provisionally) ){0,3}${DOES}\\b`,
  ),
);
/** "Respondents are ORDERED to …", "ICE enjoined from …", "Petitioner ordered released". */
const IS_ORDERED = pattern(
  /\b(?:is|are|be)(?: (?:hereby|also|now|further|therefore|preliminarily|temporarily|permanently))* (?:ordered|directed|commanded|enjoined|restrained|prohibited|forbidden|precluded|barred from|required to)\b|\b(?:respondents?|defendants?|government|ice|dhs|warden|petitioners?|plaintiffs?|officers|agents|officials)(?: hereby)? (?:ordered|directed|enjoined|restrained|barred|prohibited|commanded|forbidden) (?:to|from|not|released|detained|re)\b|\b(?:ordered|enjoined|restrained)\W*$/,
);
/** Somebody who is held or who holds shall, must or may not; or "is to", "to release". */
const SHALL = pattern(
  /\b(?:respondents?|defendants?|government|ice|dhs|ero|cbp|warden|sheriff|director|petitioners?|plaintiffs?|detainees?|noncitizens?|members?|officers|agents|officials|(?:mr|ms|mrs)\.? [a-z'-]+|[a-z]\.[a-z]\.(?:[a-z]\.)?)(?:,[^.;]{1,80},)? (?:(?:shall|must|may not|is to|are to|is not to|are not to)\b|(?:not )?to (?:release|free|provide|return|facilitate|bring|produce|give|afford|hold|conduct|keep|refrain|cease|stop|restore|arrange|remain|be)\b)/,
);
/** Removal, release or what was asked for is ruled on in a word. */
const SUBJECT_RULED = pattern(
  new RegExp(
    `\\b(?:removal|deportation|transfer|release|bail|bond|detention|tro|restraining order|injunction|stay|writ|habeas corpus|motions?|petitions?|applications?|requests?|objections?|relief)(?: (?:is|are))?(?: hereby| temporarily)? (?:stayed|enjoined|barred|issued|entered|extended|dissolved|lifted|revoked|ordered|set at|${RULED.slice(3, -1)})(?=\\W*$|[.,;:)]| )`,
  ),
);
/** "Granting 12 Motion", "DENIED.", "Staying removal": the entry opens with what is done. */
const OPENS_WITH_RULING = pattern(
  /^(?:granting|denying|allowing|dismissing|overruling|sustaining|staying|enjoining|ordering|directing|requiring|vacating|dissolving|lifting|extending|certifying|approving|adopting|modifying|prohibiting|restraining|granted|denied|allowed|dismissed(?! as)|approved)\b(?! by)/,
);

const STIPULATION_RULED_ON = pattern(
  /^(?:so[- ]ordered )?(?:[a-z]+ ){0,2}stipulations?(?: \W?\d{1,4}\W?)?,? (?:is |are )?(?:hereby )?(?:so ordered|approved|granted|adopted)\b|^so[- ]ordered (?:[a-z]+ ){0,2}stipulation\b/,
);
/** "… ENDORSEMENT: granted. SO ORDERED.", "(Signed by Judge Roe)": a party's paper on which the judge wrote. */
const SO_ORDERED = pattern(
  /[.,;:)\]] {1,16}(?:(?:it )?is )?(?:hereby )?so ordered\b(?=[.; ]*(?:$|\(|\[|signed\b|by (?:judge|magistrate|district|chief|the honorable|hon\b)|dated\b|on \d))|\(signed by (?:\w+ ){0,3}judge\b|[.;] order: (?:the (?:motion|request|application) is )?(?:hereby )?(?:granted|denied)\b/,
);
/** Papers that judges endorse. */
const ENDORSED: ReadonlySet<EntryKind> = new Set(["letter", "stipulation", "motion", "application"]);
/** "In response to 14 Letter, …", "Without objection, …", "NOTICE FROM THE COURT: …": no names of filings. */
const OPENS_AS_ANOTHER = pattern(
  /^(?:in response to\b|without objection\b|status report (?:is |was |has been )?(?:reviewed|received|noted)\b|notice (?:from|by) the court\b)/,
);

/** Papers whose names a court may rule on in the same breath. */
const RULED_ON: ReadonlySet<EntryKind> = new Set(["motion", "application", "petition", "stipulation"]);

/**
 * Whether the court speaks in an entry that opens with the name of a filing, or with no name at all: clerks put orders on
 * the docket without the word ("12 Motion is GRANTED. Respondents shall …", "TRO issued: …", "In open court, …").
 * `plain`: the text in lower case; `start`: where its opening ends; `kind`: null where nothing names one.
 */
export function isCourtSpeaking(plain: string, start: number, kind: EntryKind | null): boolean {
  const text = start === 0 ? plain : plain.slice(start);
  if (kind !== null && ENDORSED.has(kind) && SO_ORDERED.testIn(plain, text)) return true;
  if (kind === "stipulation" && STIPULATION_RULED_ON.testIn(plain, text)) return true;
  if (kind !== null && OPENS_AS_ANOTHER.testIn(plain, text)) return isCourtSpeaking(plain, start, null);
  if (kind !== null && RULED_ON.has(kind)) {
    const found = IS_RULED_ON.execIn(plain, text) ?? RULED_ON_AT_ONCE.execIn(plain, text);
    return found !== null && !FILED_BEHIND.testIn(plain, text.slice(found[0].length));
  }
  if (
    kind !== null &&
    !(kind === "brief" && /^memorandum\b\W{0,3}(?!of\b|in\b|by\b|filed\b|re\b|regarding\b)/.test(text))
  )
    return false;
  if (kind === null && OPENS_WITH_RULING.testIn(plain, text)) return true;
  const filed = FILED_BEHIND.execIn(plain, text)?.index ?? text.length;
  const own = text.slice(0, Math.min(filed, MOST));
  const isFiling = filed < text.length || / by (?:petitioner|plaintiff|respondent|defendant|appell)/.test(text);
  if (isFiling) return false;
  return (
    COURT_DOES.testIn(plain, own) ||
    IS_ORDERED.testIn(plain, own) ||
    SHALL.testIn(plain, own) ||
    (kind === null && SUBJECT_RULED.testIn(plain, own))
  );
}

/** The court's words stand near the beginning. */
const MOST = 3000;
