import type { TextSpan } from "../docket/docket.ts";
import { withoutTitles } from "./decrees.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtAbout, doubtOfBoth } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { touches } from "./polarity.ts";
import { reliefReferred } from "./relief.ts";
import { isHarmless } from "./subject.ts";
import { pattern } from "./search/pattern.ts";

/** Somebody who is held, or who holds. */
const SOMEBODY =
  "(?:petitioners?|petr|plaintiffs?|defendants?|detainees?|class members?|members? of the class|respondents?|applicants?|the government|ice|dhs|officers|agents|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they|him|her|them)";
const HOLDS_OR_MOVES =
  "(?:releas\\w+|freed?|liberty|at large|detain(?:ed|s|ing)?|detention|remov(?:e|ed|ing|al)|deport\\w*|repatriat\\w*|transfer\\w*|relocat\\w*|custody|(?:re-?)?arrest\\w*|bond|bail|remand\\w*|imprison\\w*|incarcerat\\w*|jail\\w*|supervision|parole\\w*|flown|flights?|expel\\w*|back (?:in|on|to|into) (?:the )?(?:united states|u\\.s\\.|american|this country))";
/** Words by which a court changes something, as against words that tell or ask. */
const CHANGES =
  "(?:shall|must|may|is to|are to|is|are|be|will|ordered|directed|permitted|allowed|authorized|forbidden|enjoined|restrained|barred|prohibited|entitled)";
const SPEAKS = pattern(
  new RegExp(
    `\\b${SOMEBODY}\\b[^;]{0,60}\\b${CHANGES}\\b[^;]{0,80}\\b${HOLDS_OR_MOVES}\\b|\\b${CHANGES}\\b[^;]{0,60}\\b${HOLDS_OR_MOVES}\\b[^;]{0,40}\\b${SOMEBODY}\\b|\\b(?:removal|deportation|release|detention|custody|transfer|bond|bail|re-?arrest)\\b[^;]{0,40}\\b(?:is|are|be|shall|must|may|hereby)\\b`,
  ),
);
/** Clauses that tell, ask or set a time, and other acts on papers. */
const ONLY_TELLS = pattern(
  /\b(?:hearings?|conference|argument|due|expert|briefs?|briefing|memorand\w+|respon(?:d|se|ses)|repl(?:y|ies)|file|filed|filing|submit|status reports?|advis(?:e|ing)|inform|whether|address|identify|specify|explain|describe|update|indicate|set forth|show cause|why|appear\w*|serv(?:e|ed|ice)|transcripts?|complaint|answer|motions?|objections?|discovery|depositions?|interpreter|held on|fees?|costs|caption|docket|substitut\w+|counsel|attorney|trial|plea|sentenc\w+|arraign\w*|conditions? of|modif\w+|assures?|assured|undertak\w+|promis\w+|represented|was|were|had|has been|have been|having|because|since|argues?|contends?|(?<!united )states?|asks?|if|unless|moot|jurisdiction|certificate of appealability|monitor\w*|brought|recommendation|represents?|withdrawn|closed?|tracker|device|passport|property|belongings|unaffected|not affected|venue|(?:case|action|matter) (?:is|are|shall|will|may)(?: not)?(?: be)? transferred)\b/,
);

/** Words of holding and removing people that no other matter has. */
const LEFT = pattern(
  new RegExp(`\\b(?:${HOLDS_OR_MOVES.slice(3, -1)}|liberty|planes?|habeas|deportations?|removals|transfers?)\\b`),
);

/** A verb that may tell what is to be. */
const FINITE = pattern(
  /\b(?:shall|must|may|can|cannot|will|is|are|be|stays?|ends?|needs?|keeps?|goes|awaits?|puts?|freezes?|falls?|stands?|prevails?|succeeds?|court \w+s)\b/,
);

/** What may be done to holding or removing people, as a court names it when it rules on it. */
const SUBJECT =
  "(?:stays? of (?:\\w+ ){0,2}(?:removal|deportation)|(?:injunctions?|tro|restraints?|restraining orders?|bars?|bans?|safeguards?|protections?|prohibitions?) (?:on|of|against|from|barring|forbidding) (?:\\w+ ){0,3}(?:removal|deportation|detention|transfers?|re-?arrest)|(?:continued |immigration |physical )?(?:custody|detention|deportation|removal|liberty|release|bond|bail|habeas)(?: (?:status|relief|petition))?)";
/** A ruling on such a subject, told of the present. */
const RULES_ON = pattern(
  new RegExp(
    `\\b${SUBJECT}\\b[^;]{0,70}\\b(?:is|are|shall be|stands?)(?: (?:hereby|now|therefore|accordingly|further|to be))* (?!set\\b|held\\b|due\\b|continued to\\b|scheduled|reset|taken\\b|under\\b|not\\b|pending\\b|lawful|unlawful|mandatory|moot|detained|filed|served|mailed|confined|in\\b|at\\b|an?\\b|the\\b)\\w+(?:ed|en|set out|set forth|made an order)\\b|\\b(?:court|judge|panel|undersigned) (?:\\w+ )?(?:rules|orders|announces|finds|adopts|resolves|modifies|alters)\\b[^;]{0,60}\\b${SUBJECT}\\b|\\b${SUBJECT}\\b[^;]{0,60}\\b(?:reversed|vacated|dissolves|lapses|ends|terminates|ceases)\\b|\\bremand(?:s|ed|ing)?\\b[^;]{0,40}\\bfor (?:\\w+ ){0,2}(?:release|bail|bond|custody|habeas)\\b|\\b(?:petitioners?|detainees?|class members?) (?:(?:is|are) to|to|shall|must|will) (?:remain|stay|be kept|be held)\\b`,
  ),
);
/** The same words where a paper, a date or a talk is ruled on. */
const ON_PAPERS = pattern(
  /\b(?:hearings?|conference|argument|transcripts?|briefs?|briefing|memorand\w+|answer|response|reply|deadlines?|reports?|records?|copy|copies|exhibits?|discovery|deposition|time to|leave to|documents?|trial|schedule|facility|center)\b[^;,:]{0,60}\b(?:is|are|shall be|shall|due|set|granted|denied|filed)\b|\b(?:whether|show cause|why|no rulings?|discussed|shall (?:file|submit|serve|respond|answer|confer|advise|address|show|mail)|notice of removal|state court|modify|conditions of|pretrial|plea|sentenc\w+|indictment|certificate of appealability|moot|mooted|in forma|jurisdiction|monitor\w*|device|passport|property|caption|substitut\w+|referr\w+|recommend\w*|reassigned|consolidated|administratively|closed|surety|lien)\b/,
);

/** Relief that is only named, and something that it does or that is done to it. */
const RELIEF_DOES = pattern(
  /\b(?:tro|restraining orders?|(?<!~ ?)injunctions?|(?:the|this|that|temporary|administrative|all|any|its) stays?|(?:its|our|the court's|this court's) (?:interim|temporary|emergency|provisional) orders?|stays(?= vacated| lifted| dissolved| are\b))\b(?: \(.{0,20}\)| at \[?\d{1,4}\]?| in \[?\d{1,4}\]?)? (?:\w+ly )?(?:(?:now|also|hereby|further|accordingly) )*(?:shall|will|must|is|are|remains?|runs?|reach(?:es)?|covers?|takes? in|embraces?|shelters?|shields?|encompass(?:es)?|extends?|appl(?:y|ies)|includes?|protects?|binds?|expires?|lapses?|ends?|terminates?|dissolves?|continues?|vacated|lifted|dissolved)\b/,
);
const ON_PROCEEDINGS = pattern(
  /\b(?:hearings?|motions?|arguments?|briefing|proceedings?|discovery|case|action|deadlines?|moot|denied|granted|was|were|whether|requests?|requested|sought|unless|if|should|warranted|appropriate|necessary|justified|required|bankruptcy|entered separately)\b/,
);

const UNREAD =
  "the words speak of holding or removing people, but what is ordered could not be read: open the document";

/** What `RULES_ON` finds without a word of `LEFT`: "Petitioner is to remain". */
const STAYS = pattern(/\b(?:remain|stay|kept|held)\b/);

/** False where a text lacks what each of the nets needs: all that `SPEAKS` finds holds a word of `LEFT`. */
function mayTell(text: string): boolean {
  return LEFT.mayMatch(text) || RELIEF_DOES.mayMatch(text) || (STAYS.mayMatch(text) && RULES_ON.mayMatch(text));
}

/**
 * The last net: words of a court that speak of somebody's holding, release, removal or transfer, in an order of which
 * nothing was read. Better to ask a person to open such an order than to pass it over.
 */
export function overlookedIn(
  known: KnownEntryText,
  clauses: readonly TextSpan[],
  rest: string,
  drafts: readonly Draft[],
): Doubt[] {
  const { plain } = known.reading;
  if (!mayTell(plain)) return [];
  const doubts: Doubt[] = [];
  // An opinion also tells what the case is about, and who belongs to a class is described.
  const isOpinion = known.head.kind === "opinion" && !plain.slice(known.head.start, known.head.end).includes("order");
  const mayOrder = !isOpinion && !drafts.some(({ effect }) => effect.startsWith("class-"));
  for (const clause of clauses) {
    const start = Math.max(clause.start, known.head.end);
    if (start >= clause.end) continue;
    // What the clause lacks need not be looked for in what is left of it.
    const near = plain.slice(clause.start, clause.end);
    if (!mayTell(near)) continue;
    const read = drafts.filter((draft) => draft.clause.start === clause.start);
    const piece = withoutTitles(
      near,
      read.length === 0 ? rest.slice(start, clause.end) : besides(read, rest, clause),
      true,
    );
    if (piece === null) continue;
    const speaks = SPEAKS.testIn(near, piece) && !ONLY_TELLS.test(piece);
    const isRuledOn = () => RULES_ON.testIn(near, piece) && !ON_PAPERS.test(piece);
    const isLeft = () =>
      mayOrder && LEFT.testIn(near, piece) && FINITE.test(piece) && !ONLY_TELLS.test(piece) && !isHarmless(piece);
    const isRelief = () => read.length === 0 && RELIEF_DOES.testIn(near, piece) && !ON_PROCEEDINGS.test(piece);
    if (!speaks && !isRuledOn() && !isLeft() && !isRelief()) continue;
    doubts.push(doubtAbout(piece, { start, end: clause.end }, UNREAD));
  }
  return doubts;
}

/** "The class is certified, and Defendants shall not …": somebody else does something in the same sentence. */
const GOES_ON = pattern(
  new RegExp(
    `(?:,|;|,? and)(?: that)? (?=(?:the |its |their |all |any |each |no |every )?${SOMEBODY}\\b[^;]{0,40}\\b${CHANGES}\\b)`,
  ),
);

/** What a clause orders behind an act that holds and removes nobody; "" where it orders no more, or was read. */
function besides(read: readonly Draft[], rest: string, clause: TextSpan): string {
  if (read.some(({ effect }) => touches(effect) !== null)) return "";
  const end = Math.max(...read.map(({ span }) => span.end));
  const more = GOES_ON.exec(rest.slice(Math.min(end, clause.end), clause.end));
  return more === null ? "" : rest.slice(Math.min(end, clause.end) + more.index, clause.end);
}

/** What may be done to an order that gave relief. */
const CHANGES_ORDER = pattern(
  /\b(?:revok|annul|cancel|reliev|excus|benefit|given to|mov(?:es?|ed|ing)\b|push|slid|shift|chang|postpon|defer|adjust|reset|now read|becom|amend|modif|clarif|supplement|alter|vary|varie|expand|extend|continu|shorten|limit|narrow|vacat|lift|stay|suspend|withdr|rescind|supersed|replac|reinstat|revis|enlarg|dissol|terminat|expir|laps|effect|force|binding|operative|appl(?:y|ies))\w*/,
);
const ON_OTHER_THINGS = pattern(
  /\b(?:show cause|hearings?|conference|brief\w*|respon(?:d|se|ses)|repl(?:y|ies)|answer|file|filed|filing|submit\w*|status report|serv(?:e|ed|ice)|transcripts?|motions?|applications?|discovery|fees?|costs|caption|clerk|notice of|appeal|security under|posting security|correct\w*|spelling|surname|citations?|footnotes?|unchanged|class definition|definition of the class|typographical|clerical|comply|compliance)\b|~{6}/,
);

/** An order changes one that gave relief, told by its number, and how it changes it was not read. */
export function changedRelief(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
  rest: string,
): Doubt[] {
  if (memory.reliefs.length === 0) return [];
  for (const clause of clauses) {
    const piece = rest.slice(clause.start, clause.end);
    if (!/\d/.test(piece) || !CHANGES_ORDER.test(piece) || ON_OTHER_THINGS.test(piece)) continue;
    const relief = reliefReferred(known, memory, clause);
    if (relief === null || relief.concerns.size === 0) continue;
    const why = "what changes in the order that gave relief could not be read: open the document";
    return [
      {
        detention: relief.concerns.has("detention"),
        removal: relief.concerns.has("removal"),
        why,
        span: clause,
        via: relief.via,
      },
    ];
  }
  return [];
}

/** A text longer than is read may order something further on. */
export function cutDoubt({ reading }: KnownEntryText): Doubt {
  const end = reading.text.length;
  return doubtOfBoth(
    { start: Math.max(0, end - 80), end },
    "the text is longer than is read: read the rest of the entry",
  );
}
