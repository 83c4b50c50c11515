import type { TextSpan } from "../docket/docket.ts";
import { MAIN, OFFICERS, RULED } from "./main-sentence.ts";
import { pattern } from "./search/pattern.ts";
import type { Pattern } from "./search/pattern.ts";

/** Somebody, or what is done to somebody, as the subject of a sentence. */
const SUBJECT =
  "(?:the )?(?:respondents?|defendants?|government|ice|dhs|warden|ij|immigration (?:judge|court)|petitioners?|plaintiffs?|class members?|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they|(?:(?:his|her|their|petitioner's|plaintiff's) )?(?:removal|deportation|transfer|release)|(?:(?:bond|bail|custody|individualized) )+hearings?)";
/** A refusal, and behind it another sentence that the refusal does not govern. */
const REFUSED_FIRST = pattern(
  new RegExp(
    `\\b(?:den(?:ies|ied|ying)|declin(?:es|ing|ed)|refus(?:es|ing|ed)|overrul(?:es|ing|ed)|(?:without|of no|no) (?:legal |further )?(?:force|effect))\\b[^;]{0,200}?(?:,? and |, but |, so )(?:therefore |accordingly |thus |further |also )?(?=${SUBJECT} (?:shall|must|may|can|will|is|are)\\b|${RULED})`,
  ),
);

/** "shall not transfer him, and respondents are directed to release him": what must not be, and what must. */
const NOT_FIRST = pattern(
  new RegExp(
    `\\b(?:not|no longer|neither|(?:enjoined|prohibited|barred|restrained|precluded|forbidden) from)\\b[^;.]{0,160}?(?:,? and |, (?=who ))(?=(?:${SUBJECT} |who )?(?:(?:is|are) )?(?:hereby |further |also |instead |therefore |thus |accordingly )*(?:(?:directed|ordered|required|instructed|commanded|permitted|authorized) to\\b|ordered (?:released|detained)\\b|(?:eligible|entitled)\\b|granted (?:an? )?(?:release|bail|bond|stay|(?:bond|custody|bail) hearing)\\b|(?:(?:to|shall|must) )?be (?:released|freed|returned|given|provided|afforded)\\b|given (?:an? )?(?:[\\w-]+ )?(?:bond|custody|bail) hearing\\b))`,
  ),
);

/** "shall not transfer Petitioner, provide a bond hearing within 7 days, and file a report": nobody forbids a hearing. */
const NOT_THEN = pattern(
  /\b(?:shall|must|may|to|will) not\b[^;.]{0,120}?,(?: and)? (?=(?:provide|afford|give|schedule|conduct|convene|arrange|hold) (?:(?:an?|the|him|her|them|petitioners?|plaintiffs?|prompt|individualized|with) ){0,4}(?:bond|bail|custody) (?:redetermination )?hearings?\b|release (?:him|her|them|petitioners?|plaintiffs?)\b)/,
);

/** "The immigration judge denied bond, and the petition is DENIED": what was done elsewhere, and what is ruled here. */
const AGENCY_FIRST = pattern(
  /\b(?:ij|immigration (?:judge|court)|bia|board(?: of immigration appeals)?|dhs|ice|uscis)\b[^;.]{0,160}?,? (?:and|but|so) (?:therefore |accordingly |thus )?(?=(?:the |this |his |her |petitioner's )?(?:instant |habeas )?(?:petition|motion|application|case|action)s? (?:is|are) (?:hereby |therefore |accordingly )*(?:denied|granted|dismissed|moot))/,
);

/** "denying motion to dismiss, bond hearing to be held in 7 days" */
const HEARING_BEHIND = pattern(
  /\b(?:den(?:ies|ied|ying)|overrul(?:es|ing|ed))\b[^;.]{0,120}?, (?=(?:an? |the )?(?:[\w-]+ ){0,2}(?:bond|bail|custody) hearings? (?:to be|shall|must|is|are|will)\b)/,
);

/** "denies the motion for release but orders a bond hearing": the second verb has an object of its own. */
const REFUSED_BUT = pattern(
  /\b(?:den(?:ies|ied|ying)|declin(?:es|ing|ed)|refus(?:es|ing|ed))\b[^;.]{0,160}?,? (?:but|and) (?=(?:(?:hereby|instead|also|nevertheless|nonetheless|further) )?(?:orders|directs|enjoins|stays|restrains|bars|prohibits|requires|ordering|directing|enjoining|staying|restraining|barring|prohibiting|requiring)\b)|\bdenying\b[^;.]{0,120}? as moot,? and (?=(?:releasing|granting|setting|extending) )/,
);

/** What the court will not do, and behind it what it rules: "the Court will not stay removal, and the case is dismissed". */
const NOT_DONE_FIRST = pattern(
  /\b(?:court|we|it|panel)\b[^;,.]{0,40}\b(?:will|shall|can|may|does|do) ?not\b[^;.]{0,160}?(?:,? and |, but |, so )(?=(?:[a-z'-]+ ){0,5}(?:motions?|requests?|applications?|petitions?|case|action|matter|complaint)\b[^;,.]{0,80}? (?:is|are) (?:\w+ )?(?:denied|granted|dismissed|allowed)\b)/,
);

/** "shall show cause why the writ should not issue, and shall not remove Petitioner": cause for one thing, an order of another. */
const CAUSE = "\\bwhy\\b[^;.]{0,200}?\\bshould(?: not|n't)?\\b[^;.]{0,140}?,? and,? ";
const ORDERED =
  "(?:(?:hereby|also|temporarily) )?(?:stayed|enjoined|restrained|prohibited|barred|forbidden|ordered|directed|extended)";
const CAUSE_FIRST = pattern(
  new RegExp(
    `${CAUSE}(?=(?:in the (?:interim|meantime)|until then|pending (?:that|the|a|its) [a-z ]{3,40}|(?:until|pending) further order(?: of (?:the|this) court)?|meanwhile)?,? ?(?:${SUBJECT} (?:(?:[a-z]+ )?(?:shall|must|may|remains?)\\b|(?:is|are) ${ORDERED}\\b)|(?:shall|must) (?:hereby |also )?(?:not\\b|keep|maintain|hold|provide|release|return|facilitate|refrain|cease|bring)|to (?:refrain|maintain|keep|cease|not)\\b|(?:is|are) ${ORDERED}\\b|(?:temporary restraining order|tro|order) (?:staying|enjoining|restraining|barring|prohibiting)))`,
  ),
);
/** "why the petition should not be granted and staying removal": the title goes on. */
const CAUSE_THEN = pattern(
  new RegExp(
    `${CAUSE}(?:,? ?(?:pending|until) [^,;.]{3,50}, )?(?=(?:(?:hereby|temporarily) )?(?:staying|enjoining|restraining|barring|prohibiting|forbidding|ordering|directing) )`,
  ),
);
/** "why an order should not issue enjoining removal and directing a hearing": both are asked for, or both were ordered before. */
const TOGETHER =
  /\b(?:why|den(?:ying|ies|ied)|declin(?:ing|es|ed)|refus(?:ing|es|ed))\b[^;.]{0,300}\b(?:enjoin|stay|restrain|barr|prohibit|forbidd|order|direct|grant|requir|compell|violat|releas|transferr|remov|deport|detain|hold)ing\b/;

/** "shall advise whether they intend to remove him, and shall not do so before 5/5": a question, and an order. */
const QUESTION_FIRST = pattern(
  new RegExp(
    `\\bwhether\\b[^;.]{0,200}?(?:, and |, but | and (?=(?:shall|must)\\b))(?=(?:${SUBJECT} )?(?:shall|must) |${SUBJECT} (?:is|are) (?:hereby )?(?:stayed|enjoined|restrained|prohibited|barred)\\b|the court (?:hereby )?(?:stays|enjoins|orders|grants|denies|directs)\\b)`,
  ),
);

/** "shall file a return by 5/5, produce the file, and not remove Petitioner": the last is no paper. */
const PAPERS_FIRST = pattern(
  /\b(?:file|answer|respond|produce|serve|submit|show cause)\b[^;.]{0,160}?,? and (?=(?:to )?not (?:to )?(?:remove|deport|transfer|move|relocate|re-?detain)\b)/,
);

/** "extending the time to respond on condition that Petitioner not be removed": the condition is ordered with the rest. */
const CONDITION_FIRST = pattern(
  /\b(?:extend|grant|allow|enlarg|continu)(?:s|ed|ing|es)\b[^;.]{0,160}?,? (?:on (?:the )?condition that|provided(?: that)?) (?=(?:the )?(?:respondents|defendants|government|ice|dhs|petitioners?|plaintiffs?|he|she|they) (?:(?:shall|will|must|do|does|is|are) )?(?:not (?:be )?(?:remov|deport|transfer|mov|relocat|re-?detain)|be released\b))/,
);

/** "Although the Court will not stay removal, it orders a bond hearing": what is granted stands by itself. */
const ALTHOUGH_FIRST = pattern(
  /\b(?:although|though)\b[^;]{5,200}?, (?=(?:it|the court|we|respondents?|defendants?|petitioner|ice|the government) (?:\w+ )?(?:orders?|directs?|grants?|enjoins?|stays?|shall|must)\b|(?:an? |the )?(?:[\w-]+ ){0,2}(?:bond|bail|custody) hearings? (?:is|are|shall|must)\b|(?:his |her |petitioner's )?release (?:is|shall)\b)/,
);

/** What a minute entry tells first (the group), and behind it what was ruled there. */
const HELD_FIRST = pattern(
  /(\b(?:hearings?|arguments?|conference|parties|counsel|proceedings) (?:(?:was|were) )?(?:orally )?(?:held|heard|conducted|had|concluded|completed)\b(?: (?:on|before|by|via|at|re|as to|in)\b[^;,.]{0,80}?)?(?:,? and |, )(?:that )?)(?:the |petitioner's |plaintiff's |defendant's |respondents?' |(?:oral|emergency|temporary|administrative|preliminary|immediate|joint) ){0,3}(?:\[?\d{1,4}\]? )?(?:motions?|petition|application|request|bond|bail|release|stay|tro|restraining order|injunction|relief|writ|removal|petitioner|plaintiff|defendant)\b[^;,.]{0,90}?(?: (?:is|are|was|were|be|to be))?(?: (?:hereby|orally|conditionally|so))? (?:granted|denied|allowed|issued|stayed|set|reset|released|remanded|ordered|detained|continued|extended|lifted|dissolved|vacated|withdrawn|overruled)\b/,
);

/** "the letter reports that the hearing was held and bond denied": all of it is told by somebody else. */
const TOLD =
  /\b(?:according to|advis\w+|inform(?:s|ed)?|learn(?:s|ed)|immigration (?:judge|court)|ij|that|having|because|since|after|whether|where|when|if|why|how|report(?:s|ed|ing)?|letter|notice|response)\b/;

/**
 * "shall file a response by 5/5, and removal is stayed", "the case is stayed and bond is set at $2,500": a sentence of its
 * own behind another one, of what happens to people.
 */
const MAIN_BEHIND = pattern(
  new RegExp(
    ` (?:and |but |so (?!that\\b)|(?<=, )(?=during which time ))(?:during (?:that|which) time,? |in the (?:interim|meantime),? |until then,? |that |therefore |accordingly |thus |hence |further |also |so )?(?=${MAIN})`,
  ),
);
/** No sentence before it, or one that this one belongs to: a condition, what is argued, asked, refused or wondered at. */
const BELONGS =
  /\bcertified,? and $|^(?!.*\b(?:is|are|be|was|were|shall|must|may|will|can|could|would|has|have|had|do|does|did|apply|applies|remains?|lacks?|violated|reports?|granting|extending|for violating|set at \$|court orders|ordered (?:released|detained|to)|to (?:file|submit|provide|respond|appear)|taken|argued|testified)\b)|^\W*(?:[\w-]+ )*(?:order\W+)?(?:if|unless|when|should|once|in the event|because|since|as|after|before|upon|although|though|while)\b|\b(?:why|whether|argu\w+|contend\w*|alleg\w+|claim(?:s|ed|ing)|assert\w*|asks?|seek(?:s|ing)?|requests?|requested|requesting|propos\w+|recommend\w*|den(?:y|ies|ied|ying)|declin\w+|refus\w+)\b|\b(?:(?<!united )states|stated|stating|report(?:s|ed|ing)|represent(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|advis(?:es?|ed|ing)|inform(?:s|ed|ing)?|indicat(?:es?|ed|ing)|submit(?:s|ted)?|maintain(?:s|ed)?|believe[sd]?|sa(?:ys|id)|concede[sd]?|insist(?:s|ed)?|suggest(?:s|ed)?|aver(?:s|red)?|understands?|note[sd]?|position is|theory is|would hold) (?:[a-z'-]+ ){0,4}that\b|\b(?:unless|until(?! further (?:order|notice)\b)|once|when|after|before(?! (?:(?:an?|the|this) )?(?:immigration|judge|magistrate|court|ij|board|undersigned|hon))|if|event|who|whom|whose|which|that|where|because|provided)\b[^,]*(?:,|(?<!,) and )(?:that )?$/;

/** "Accordingly, 3 Motion is DENIED, removal is STAYED, and Respondents shall file a return": a row of sentences. */
const ROW = pattern(
  new RegExp(
    `^(?:[^:.;]{0,80}: ?)?\\W*(?:it is )?(?:hereby )?(?:(?:further )?ordered,? that,? )?(?:(?:accordingly|therefore|thus),? )?(?:${MAIN}|(?:the )?(?:clerk|parties|counsel) (?:shall|must)\\b)[^;.]{0,200}?,(?= (?:${MAIN}))`,
  ),
);
const IN_ROW_BELONGS =
  /\b(?:unless|until|once|when|after|before|if|event|who|whom|whose|which|where|because|provided|whether|why|asks?|seeks?|argu\w+)\b[^,]{0,200},$/;

/** "returnable 11/20, with removal barred until then" */
const WITH_BARRED = pattern(
  /,? (?:and )?with (?=(?:(?:his|her|petitioner's|any|all) )?(?:removal|transfer|deportation) (?:stayed|barred|enjoined|prohibited|suspended)\b)/,
);
/** "Pending the hearing removal is stayed": until when, told first. */
const TIME_FIRST = pattern(
  new RegExp(
    `^\\W*(?:pending|until|before|during) (?:the|a|that|this|its|further) (?:[\\w-]+ )?(?:hearing|decision|ruling|conference|order|determination)s? (?=(?:removal|deportation|transfer)\\b)(?=${MAIN})`,
  ),
);

/** "ORDER OF REVOCATION: his release is revoked": the title tells what the sentence tells, and does not govern it. */
const TITLE_FIRST = pattern(
  new RegExp(
    `^(?=(?:re:|[^.;:])*(?:revo|stay|dissol|lift|bar|enjoin|injunct|prohibit|releas|remand|transfer|vacat|granting \\[?\\d))\\W*(?:[\\w-]+ ){0,6}(?:order|judgment)\\b(?: re:)?[^.;:]{0,80}: (?=(?:[^.;:]{1,40} having [^.;:,]{1,80}, )?(?:${MAIN}))`,
  ),
);
const NO_ORDER =
  /\b(?:why|cause|should|propos\w+|recommend\w*|den(?:y|ies|ied|ying|ial)|motions?|violat\w+|if|unless|whether)\b/;

/** "ORDER releasing Petitioner and dissolving 3 TRO": what becomes of relief, beside what else the title tells. */
const PARTICIPLE_BEHIND = pattern(
  new RegExp(
    `(?:, | and )(?=(?:hereby |also |further )?(?:(?:dissolving|lifting|vacating|extending|reinstating|continuing) (?:(?:the|its|this court's|\\[?\\d{1,4}\\]?) ){0,2}(?:(?:administrative|temporary|preliminary|emergency|interim|existing|prior|earlier) )*(?:tro|restraining order|injunction|stay)\\b|staying (?:(?:his|her|their|petitioner's|any) )?(?:removal|deportation)\\b|(?:enjoining|directing|ordering|requiring|permitting|authorizing) ${OFFICERS}|ordering (?:(?:the|his|her|petitioner's) )*(?:immediate )?(?:release|return)\\b))`,
  ),
);
/** The title of an order, of which nothing is asked, refused, argued or told of somebody else. */
const NO_TITLE =
  /^(?!\W*(?:[\w-]+ ){0,4}(?:staying|enjoining|restraining|prohibiting|ordering|directing|requiring|releasing|extending|dissolving|lifting|vacating|permitting|authorizing|reinstating)\b)|\b(?:motions?|applications?|requests?|asks?|asking|seek(?:s|ing)|den(?:y|ies|ied|ying)|refus\w+|declin\w+|why|whether|if|argu\w+|briefs?|address|respon(?:se|ses|d)|violat\w+|contempt|appeal(?:s|ed|ing)? (?:of|from)|reversing|affirming)\b/;

/** What was asked for, or refused: its last part is no order either. */
const ASKED =
  /\b(?:den(?:y|ies|ied|ying)|refus\w+|declin\w+|asks?|asking|seek(?:s|ing)|requests?|requested|requesting|whether|argu\w+|motions?|applications?)\b/;

const ASKED_FIRST = /\b(?:asks?|requests?|seek(?:s|ing)?|argu\w+)\b/;

/** What is asked, argued or wondered at: the rest of it is no order either. */
const NOT_ORDERED =
  /\b(?:why|whether|if|argu\w+|contend\w*|asks?|requests?|motion|den(?:y|ies|ied|ying)|declin\w+|refus\w+)\b/;

/** What is wondered at or argued may end in a ruling on it. */
const WONDERED = /\b(?:why|whether|if|asks?|requests?)\b/;

/** The same, and what the court itself need not or will not do. */
const NOT_COURTS = new RegExp(
  `${NOT_ORDERED.source}|\\b(?:court|judge|we|it) (?:\\w+ )?(?:will|shall|may|can|does|need|must)\\b`,
);

/** "ORDERED that the administrative stay be dissolved and the motion for stay be denied": two orders. */
const BE_BEHIND = pattern(
  /,? and (?=(?:it is )?(?:hereby |also )?(?:further )?ordered,? that\b|(?!that the (?:\w+ )?motion for (?:an? )?stay pending appeal\b)(?:[\w'-]+ ){1,14}?be (?:hereby )?(?:denied|granted|dismissed|dissolved|lifted|vacated|stayed|extended|continued|enjoined|restrained|prohibited|barred|directed|ordered|affirmed|reversed|remanded|released|terminated|withdrawn|recalled)\b)/,
);
/** Nothing is ordered to be before it, or what somebody asks for is told. */
const NOT_ORDERED_TO_BE =
  /^(?!.*\bordered,? (?:\w+ )?that\b.* (?:be|shall|is|are) )|\b(?:asks?|asked|seek(?:s|ing)?|argu\w+|if|unless|whether|why|request(?:s|ed|ing)?,? that)\b/;

/** Where a statement ends, and how it may not have begun for what follows to be read by itself. */
interface Joint {
  readonly first: Pattern;
  readonly unless?: RegExp;
  /** Of these one stands in what `first` finds: sooner looked for in a clause than all that it may find. */
  readonly signs?: readonly string[];
}

/** Behind these a sentence follows. */
const BEFORE_SENTENCES: readonly Joint[] = [
  { first: REFUSED_FIRST },
  { first: AGENCY_FIRST, unless: WONDERED },
  { first: HEARING_BEHIND },
  { first: NOT_DONE_FIRST },
  { first: TIME_FIRST },
  { first: TITLE_FIRST, unless: NO_ORDER, signs: [": "] },
  { first: BE_BEHIND, unless: NOT_ORDERED_TO_BE, signs: [" and "] },
  { first: ROW, unless: IN_ROW_BELONGS, signs: [", "] },
  { first: MAIN_BEHIND, unless: BELONGS, signs: [" and ", " but ", " so ", ", during which"] },
];
/** What each of these sentences has; titles, of which most orders have no more, do not. */
const FINITE = / (?:is|are|be|shall|must|may|can|will|remains?|nothing|court|ordered|set) /;

const BEFORE_OTHERS: readonly Joint[] = [
  { first: NOT_FIRST, unless: NOT_ORDERED },
  { first: NOT_THEN, unless: NOT_COURTS },
  { first: REFUSED_BUT, unless: TOGETHER },
  { first: ALTHOUGH_FIRST },
  { first: CAUSE_FIRST },
  { first: CAUSE_THEN, unless: TOGETHER },
  { first: QUESTION_FIRST },
  { first: PAPERS_FIRST, unless: ASKED },
  { first: CONDITION_FIRST },
  { first: HELD_FIRST, unless: TOLD },
  { first: WITH_BARRED, unless: ASKED_FIRST },
  { first: PARTICIPLE_BEHIND, unless: NO_TITLE },
];

/**
 * "denying 5 Motion to Extend Stay, and Respondents may remove Petitioner", "Hearing held and bond denied": two statements.
 * What is refused or told in the first says nothing of the second.
 */
export function statementsOf(plain: string, clauses: readonly TextSpan[]): readonly TextSpan[] {
  const sentences = FINITE.test(plain)
    ? BEFORE_SENTENCES.reduce((parts, each) => split(plain, parts, each), clauses)
    : clauses;
  return BEFORE_OTHERS.reduce((parts, each) => split(plain, parts, each), sentences);
}

function split(plain: string, clauses: readonly TextSpan[], joint: Joint): readonly TextSpan[] {
  if (!joint.first.mayMatch(plain)) return clauses;
  const parts = clauses.flatMap((clause) => parted(plain, clause, joint));
  return parts.length === clauses.length ? clauses : parts;
}

function parted(plain: string, clause: TextSpan, joint: Joint): readonly TextSpan[] {
  const piece = plain.slice(clause.start, clause.end);
  if (joint.signs !== undefined && !joint.signs.some((sign) => piece.includes(sign))) return [clause];
  const found = joint.first.regex.exec(piece);
  if (found === null) return [clause];
  const length = found.index + (found[1] ?? found[0]).length;
  if (joint.unless?.test(piece.slice(0, length)) === true) return [clause];
  const end = clause.start + length;
  return [{ start: clause.start, end }, ...parted(plain, { start: end, end: clause.end }, joint)];
}
