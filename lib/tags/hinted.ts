import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtAbout } from "./draft.ts";
import type { Doubt } from "./draft.ts";
import { pattern } from "./search/pattern.ts";

const UNDONE =
  "(?:quashed|vacated|cancelled|canceled|lifted|recalled|rescinded|withdrawn|void|null|invalid|unlawful|set aside|of no (?:force|effect)|declared|enjoined|stayed|suspended)";
const DONE = "(?:is|are|be)(?: (?:hereby|declared|held|found|therefore|preliminarily|temporarily))*";

/** Words that tell of holding or removing people only where somebody is held: what is ordered must be read by a person. */
const HINTS: readonly ReturnType<typeof pattern>[] = [
  // Everything is to stay as it is.
  pattern(
    /\b(?:maintain\w*|preserv\w+|keep\w*|shall|must|is to|are to)\b[^;.]{0,40}\bstatus quo\b|\b(?:hold|keep|leave|maintain|preserve)\b[^;.]{0,20}\b(?:matters|things|everything|the situation) (?:just |exactly )?(?:as (?:they|it) (?:are|is|stand|stands|now)|unchanged|where (?:they|it))|\bstatus quo\b[^;.]{0,40}\b(?:maintained|preserved|kept|remains?|holds?|stands?|continues?|prevails?)\b/,
  ),
  // Relief that is only called relief.
  pattern(
    /\b(?:interim|temporary|emergency|provisional|injunctive) relief (?:as requested|(?:shall|will) (?:issue|not issue|enter))\b|\bno (?:interim|temporary|emergency|provisional|injunctive) relief (?:shall|will|is)\b|\brelief (?:in \d{1,4} |granted in \d{1,4} )?is (?:hereby )?(?:confined|limited|restricted) to\b/,
  ),
  // "it shall not execute it before Friday": a removal order that another sentence names.
  pattern(
    /\b(?:respondents?|defendants?|government|ice|dhs|they|it|agents?|officers?) (?:(?:shall|must|may|will) not|(?:shall|must|will|to) refrain from|(?:is|are) (?:\w+ )?(?:enjoined|restrained|barred|prohibited) from|(?:is|are) not to)\b (?:\w+ ){0,2}(?:effectuat|execut|carry|carrying)\w* (?:it|them|that order|the same)\b/,
  ),
  // What relief does not forbid.
  pattern(
    /\b(?:tro|restraining order|injunction|stay|(?:prior|\d{1,4}) order)\b[^;.]{0,30}\b(?:does|did|do) not (?:bar|prohibit|prevent|preclude|forbid|restrain|enjoin|stop)\b[^;.]{0,60}\b(?:remov\w+|deport\w*|transfer\w*|mov(?:e|ing)|detain\w*|re-?det\w+|arrest\w*)\b/,
  ),
  // What the sides agreed would be done with somebody.
  pattern(
    /\b(?:parties|sides|counsel)\b[^;.]{0,40}\b(?:agree\w*|stipulat\w+|settle\w*)\b[^;.]{0,30}\b(?:that|whereby|under which)\b[^;.]{0,60}\b(?:(?:will|shall|to|be) (?:\w+ ){0,2}(?:released|removed|deported|transferred|re-?detained|detained)|(?:given|afforded|provided|have|receive|get) (?:an? )?(?:[\w-]+ ){0,2}(?:bond|bail|custody) hearing)\b/,
  ),
  // What somebody said would not be done.
  pattern(
    /\bheld to (?:that|this|their|its|the) (?:\w+ )?(?:representation|undertaking|commitment|assurance|promise|word)\b/,
  ),
  // Where somebody is held, by another word.
  pattern(
    /\b(?:chang|freez|alter|frozen)\w*\b[^;.]{0,20}\b(?:location|whereabouts|place of (?:detention|confinement))\b|\b(?:location|whereabouts|place of (?:detention|confinement))\b[^;.]{0,30}\b(?:chang|freez|alter|frozen|ended|lifted)\w*/,
  ),
  // An order that somebody else wrote.
  pattern(
    /\b(?:(?:proposed|agreed|stipulated) (?:order|judgment|decree)|consent (?:order|judgment))s?\b[^;.]{0,30}\b(?:is|are)(?: hereby)? (?:entered|so ordered|signed|approved|adopted)\b/,
  ),
  // Who is protected, or is to be told.
  pattern(
    /\b(?:protected|covered|shielded) by (?:the |this court's )?(?:\d|injunction|tro|stay|order)|\bnotice\b[^;.]{0,24}\b(?:if|should) [^;.]{0,40}\b(?:resum|remov|deport)\w*/,
  ),
  // A paper on which people are held or removed.
  pattern(
    new RegExp(
      `\\b(?:notice to appear|detainers?|warrants? of (?:arrest|removal|deportation)|removal orders?|orders? of (?:removal|deportation))\\b(?:[^;.]|\\.(?=\\S)){0,80}\\b${DONE} ${UNDONE}\\b`,
    ),
  ),
  // A policy by which people are held or removed.
  pattern(
    new RegExp(
      `\\b(?:polic(?:y|ies)|memorand(?:um|a)|guidance|directives?|interim (?:final )?rule|regulation|proclamation|termination|rescission|suspension)\\b[^;]{0,80}\\b${DONE} ${UNDONE}\\b|\\b(?:vacat|enjoin|stay|suspend|set(?:s|ting)? aside|declar)\\w*\\b[^;]{0,50}\\b(?:polic(?:y|ies)|memorand(?:um|a)(?! (?:of law|in support|opinion))|guidance|directives?|interim (?:final )?rule|regulation|proclamation|termination of (?!his|her|the case))\\b`,
    ),
  ),
  // On the way out of the country, or home.
  pattern(
    /\b(?:(?:they|respondents?|defendants?|ice|dhs|government|officers?|agents?) (?:may|shall|must) not (?:act|rely|proceed) (?:up)?on (?:it|them|that document|the same)\b|travel papers|laissez-?passer|removal manifest|flight manifest|seat (?:is |was )?booked|the (?:frontier|border)|across the border|conveyance|airplane|aircraft|sent (?:away|home)|hand(?:ed)? over (?:petitioner|him|her|them|mr|ms)|departure|country to which)\b/,
  ),
  // What agencies decided for all, a date to come back into custody, and a decree that both sides agreed on.
  pattern(
    /\b(?:hearing|redetermination) (?:under|pursuant to) (?:matter of|joseph|guerra|casas)\b|\b(?:vacat|set(?:s|ting)? aside|enjoin|stay|declar)\w*\b[^;.]{0,40}\bmatter of [a-z]|\bsurrender (?:date|deadline)\b[^;.]{0,40}\b(?:extended|continued|put back|postponed|stayed|moved|reset)\b|\b(?:extend|terminat|vacat)(?:ing|e?s)\b[^;.]{0,50}\bconsent decree\b|\bconsent decree\b[^;.]{0,50}\b(?:is|are) (?:hereby )?(?:extended|enforced|terminated|vacated)\b/,
  ),
  // More time to let somebody go, to hear or to bring somebody back.
  pattern(
    /\b(?:time|deadline|period|date)\b[^;.]{0,20}\b(?:to|for|of) (?:the )?(?:releas\w+|hold(?:ing)? (?:the |a )?(?:bond|custody)|(?:bond|custody) hearings?|provid(?:e|ing) (?:the |a )?(?:bond|custody)|return(?:ing)? (?:petitioner|him|her|them)|facilitat\w+)\b[^;.]{0,60}\b(?:extended|enlarged|moved|continued)\b|\b(?:extend|enlarg)(?:s|ing|es)\b[^;.]{0,40}\b(?:time|deadline|period)\b[^;.]{0,20}\b(?:to|for) (?:releas\w+|hold(?:ing)? (?:the |a )?(?:bond|custody)|provid(?:e|ing) (?:the |a )?(?:bond|custody)|return(?:ing)? (?:petitioner|him|her|them))/,
  ),
];
/** "The stay ends.", "The prior stay is superseded.": on a docket where relief was given, it may be that. */
const STAY_TOUCHED = pattern(
  /(?:^|[.;:,] |\b(?:and|that) )\W*(?:the|any|all|this|our|its|each) (?:(?!motions?\b|case\b|mandate\b|order\b)[\w'-]+ ){0,3}stays?(?: of removal| order| in [^;.]{1,12})? (?:is|are|shall|will|must|ends|lapses|falls|goes|gives way|no longer|has|have)\b(?![^;.]*\b(?:proceedings?|mandate|discovery|case|briefing|action|deadlines?|litigation|appeal|granted|requested|sought|due|set)\b)/,
);
const TELLS = pattern(
  /\b(?:was|were|has been|had been|whether|why|show cause|asks?|argu\w+|contend\w*|represents?|reports?|den(?:y|ies|ied|ying)|motion|status report|brief\w*)\b/,
);

const TOUCHED =
  "the words touch what holding or removing people rests on, but what is ordered could not be read: open the document";

/** The very last look, in an order of which nothing else was read and that left no doubt. */
export function hintedIn(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): Doubt[] {
  const { plain, sense } = known.reading;
  const near = memory.isDetention ? HINTS.filter((hint) => hint.mayMatch(plain)) : [];
  if (memory.reliefs.length > 0 && STAY_TOUCHED.mayMatch(plain)) near.push(STAY_TOUCHED);
  if (near.length === 0) return [];
  for (const { start, end } of clauses) {
    const clause = plain.slice(start, end);
    const piece = sense.slice(Math.max(start, known.head.end), end);
    if (!near.some((hint) => hint.testIn(clause, piece)) || TELLS.testIn(clause, piece)) continue;
    return [doubtAbout(piece, { start, end }, TOUCHED)];
  }
  return [];
}
