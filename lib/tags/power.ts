import { pattern } from "./search/pattern.ts";

/** Words of a court's power: without one of them nothing is looked for. */
const NAMES_POWER = pattern(
  /\b(?:jurisdiction|authority|power|unable) to\b|\b(?:jurisdiction|authority|power)(?: under|,? pursuant| by)\b|\bcourt from\b/,
);

/** What gives relief. To review or to consider something is another matter: what is reviewed may be a denial of bond. */
const GIVES =
  "(?=(?:stay|enjoin|halt|bar|grant|order|release|issue|restrain|prohibit|prevent|provide|direct|compel|block|stop)\\b)";
const HOLDS = "(?=(?:hold|conduct|order|grant|set|consider|release|redetermine)\\b)";
const COURT = "(?:(?:the|this|that) (?:[a-z]+ )?court|it|we|(?:the )?panel|the undersigned)";
const TRIBUNAL = "(?:ijs?|immigration (?:judge|court)s?|bia|board(?: of immigration appeals)?|s?he)";
const HOW = "(?:also |therefore |thus |hereby |clearly |simply |plainly |accordingly )?";
const POWER =
  "(?:(?:the|any|its|subject[- ]matter|proper|requisite|necessary|legal) )*(?:jurisdiction|authority|power)";
/** "under 8 U.S.C. 1252(g)": points do not end the statement. */
const UNDER = "(?:,? (?:under|pursuant to|by) [^;]{1,60}?,?)?";
const NO_POWER = `(?:(?:lacks?|lacked|has no|have no|had no|is without|are without|was without|(?:does|do|did) not (?:have|possess)) ${POWER}|(?:is|are|was) unable)`;

const COURT_LACKS = new RegExp(`\\b(${COURT}) ${HOW}${NO_POWER}${UNDER} to ${GIVES}`, "g");
const TRIBUNAL_LACKS = new RegExp(
  `\\b${TRIBUNAL} ${HOW}${NO_POWER}${UNDER} to ${HOLDS}(?:(?!, | and | but )[^.;]){0,120}`,
  "g",
);
/** "ICE lacks authority to detain him": what a party may not do. */
const PARTY_LACKS =
  /\b(respondents?|defendants?|(?:the )?government|ice|dhs|the (?:warden|agency|department)|they) (?:also |therefore |thus )?(lacks?|lacked|ha(?:s|ve|d) no|(?:is|are|was|were) without) (?:(?:the|any|statutory|legal|lawful) )*(?:authority|power) to ((?:re-?)?(?:remove|detain|deport|transfer|hold|arrest|keep|move|confine)\b(?:(?!, | and | but | or he | or she )[^.;]){0,120})/g;
const HAS = new RegExp(
  `\\b(?<!\\bno )(?<=\\b(?:court|it|we|panel) ${HOW})(?:has|have|had|retains?|possess(?:es)?|does not lack|do not lack) ${POWER}${UNDER} to ${GIVES}`,
  "g",
);
const TAKES = new RegExp(
  `\\b(?:deprives?|strips?|divests?)(?<!\\b(?:would|could|might|may|will|to|not) \\w+) (?:(?:the|this|all|any|district|federal|lower) )*courts? of ${POWER}${UNDER} to ${GIVES}`,
  "g",
);
/** "the Court's jurisdiction to stay removal is not disputed" */
/** "Section 1252(g) does not strip the Court of jurisdiction to enjoin removal" */
const LEAVES = new RegExp(
  `\\b(?:(?:does|do|did) not|cannot|nor (?:does|do)) (?:deprive|strip|divest) (?:(?:the|this|all|any|district|federal|lower) )*courts? of ${POWER}${UNDER} to ${GIVES}`,
  "g",
);
const NAMED =
  /\b(?<=\b(?:court|its|our)(?:'s)? |^|[.:;] )(?:jurisdiction|authority|power) to (?=(?:stay|enjoin|halt|bar|restrain|release|order)\b)/g;
const BARS = /\bbars? (?:the|this) (?:[a-z]+ )?court from (stay|enjoin|halt|grant|order|releas|restrain)ing\b/g;
/** "has jurisdiction to order his release, and does so" */
const DOES =
  /^[^.;]*\b(?:and|it) (?:hereby |now |therefore |accordingly )*(?:does (?:so|release|order|grant|stay)|do so|orders? it|so orders?|grants? it)\b/;
/** What is argued, and not found. */
const ARGUED =
  /\b(?:argu|conten[dt]|claim|assert|object|position|whether|reject|disagree|alleg|theor(?:y|ies)|maintain|insist|suggest|believ)[a-z]*[^.;]{0,40}$/;
/** A reason, or a condition: nothing is ordered by it. */
const REASON = /\b(?:as|because|since|given that|in that|for)(?: the)? $/;
/** "Nothing bars", "does not bar": the court may. */
const NOT_BARRED = /\b(?:nothing|not|no (?:\w+ ){1,3})(?: (?:in|about) [^.;]{1,60})? ?$/;

/**
 * "The Court lacks jurisdiction to stay removal" refuses a stay, and "the Court has jurisdiction to stay removal" gives
 * none. In lower case, with every position kept.
 */
export function withPower(text: string): string {
  if (!NAMES_POWER.test(text)) return text;
  return text
    .replace(COURT_LACKS, (words: string, who: string, at: number) =>
      `${who} ${isArgued(text, at) ? "could" : "will not"}`.padEnd(words.length),
    )
    .replace(TRIBUNAL_LACKS, (words) => " ".repeat(words.length))
    .replace(PARTY_LACKS, (words: string, who: string, lacks: string, deed: string, at: number) =>
      isTold(text, at, lacks) ? " ".repeat(words.length) : `${who} may not`.padEnd(words.length - deed.length) + deed,
    )
    .replace(LEAVES, (words) => "; the court could".padEnd(words.length))
    .replace(TAKES, (words: string, at: number) => refused(words, isArgued(text, at)))
    .replace(BARS, (words: string, verb: string, at: number) => {
      const base = verb === "releas" ? "release" : verb;
      const isOpen = isArgued(text, at) || NOT_BARRED.test(text.slice(Math.max(0, at - 80), at));
      return `${isOpen ? "; the court could" : "; the court will not"} ${base}`.padEnd(words.length);
    })
    .replace(HAS, (words: string, at: number) =>
      DOES.test(text.slice(at, at + 160)) ? words : "could".padEnd(words.length),
    )
    .replace(NAMED, (words) => (words.length < 11 ? "could" : "court could").padEnd(words.length));
}

function refused(words: string, isUncertain: boolean): string {
  return (isUncertain ? "; the court could" : "; the court will not").padEnd(words.length);
}

const PAST = /^(?:lacked|had|was|were)\b/;

/** What was so before, what gives a reason, what is argued. */
function isTold(text: string, at: number, lacks: string): boolean {
  return PAST.test(lacks) || REASON.test(text.slice(Math.max(0, at - 20), at)) || isArgued(text, at);
}

function isArgued(text: string, at: number): boolean {
  return ARGUED.test(text.slice(Math.max(0, at - 60), at));
}
