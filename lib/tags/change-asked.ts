import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { touches } from "./polarity.ts";
import type { Relief } from "./relief.ts";
import type { Request } from "./requests.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** The rule that a motion about standing relief is read by. */
export const CHANGE_ASKED = "asks-change-by-name";

/** What a motion that would change standing relief comes to. */
export interface ChangeAsked {
  /** The relief as it stands. */
  readonly effects: readonly EffectName[];
  /** Asked for against it: a refusal lets it go on. */
  readonly ends: boolean;
  /** Asked for by those whom it protects: a refusal takes nothing away. */
  readonly enforces: boolean;
}

/** Motions that an order be other than it is. */
const CHANGES = pattern(
  /\b(?:modif(?:y|ies|ied|ying|ication)|amend(?:ed|ing|ment)?|alter(?:ing|ation)?|clarif(?:y|ied|ying|ication)|reconsider(?:ed|ing|ation)?|narrow(?:ed|ing)?|limit(?:ed|ing)?|revis(?:e|ing|ion)|relief from|adjust(?:ing|ment)?|correct(?:ing|ion)?|relax(?:ing)?|rehear(?:ing)?)\b/,
);
/** Motions that an order be obeyed, or its breach punished: refused, they take nothing from it. */
const OBEYED = pattern(
  /\b(?:motions?|applications?|requests?) (?:to|for) (?:[\w-]+ ){0,4}?(?:enforce|enforcement|compel(?:ling)? (?:[\w'-]+ ){0,2}compliance|compliance|contempt|to show cause|show cause (?:as to )?why [^;.]{1,60}\bcontempt|hold(?:ing)? (?:[\w'-]+ ){1,4}in (?:civil )?contempt)\b/,
);
/** "to enforce the judgment: to have the ankle monitor removed", "… as to his belongings": no more than a thing is asked for. */
const OF_THINGS = pattern(
  /~{8}|\b(?:monitor(?:s|ing)?|tether|bracelet|property|belongings|passport|licen[cs]e|permit|documents|phone|wallet|fees|costs)\b/,
);
/** The words name relief as what is to be changed. */
const NAMES_RELIEF = pattern(
  /\b(?:injunctions?|injunctive relief|tro|restraining order|restraints|stay|writ|(?<!summary |default |entry of )judgment|relief (?:granted|ordered)|(?:orders?|grant) (?:granting|staying|enjoining|barring|prohibiting|releasing|requiring|directing|of (?:the )?(?:bond|release|bail)))\b/,
);
/** Relief by its kind alone, in a motion of which no more is told. */
const ABOUT_RELIEF = pattern(/\b(?:injunctions?|tro|restraining order|restraints)\b/);
/** Another order, another stay, papers and days, or an order that refused. */
const OTHER_THINGS = pattern(
  /\b(?:den(?:y|ying|ied|ial)|refus\w+|scheduling|protective|discovery|names?|clerical|typographical|spelling|compel\w*|documents?|subpoena\w*|depositions?|schedul\w+|deadlines?|time|pages?|complaint|petition|caption|answer|counsel|fees?|costs|seal\w*|hearing|proceedings|mandate|class (?:definition|certification|list|notice)|bond amount|extend\w*|expan\w+|widen\w*|broaden\w*|support|oppos\w+|respon(?:d|ding|ses?)|reply)\b/,
);
const BY_GOVERNMENT = pattern(
  /\b(?:respondents?|defendants?|government|united states|warden|dhs|ice)(?:'s|s'|')? (?:(?!petition)[\w-]+ |\[?\d{1,4}\]? ){0,4}?(?:motions?|applications?|requests?)\b|\b(?:motions?|applications?|requests?) (?:filed |made |brought )?(?:by|of) (?:the |all )?(?:\w+ )?(?:respondents?|defendants?|government|united states|warden|dhs|ice)\b/,
);
const BY_PROTECTED = pattern(
  /\b(?:petitioners?|plaintiffs?|detainees?|class)(?:'s|s'|')? (?:[\w-]+ |\[?\d{1,4}\]? ){0,4}?(?:motions?|applications?|requests?)\b|\b(?:motions?|applications?|requests?) (?:filed |made |brought )?(?:by|of) (?:the |all )?(?:\w+ )?(?:petitioners?|plaintiffs?)\b/,
);

const NOTHING_ASKED: ChangeAsked = { effects: [], ends: false, enforces: false };

/** Who asks, by who filed the paper or by what an order says of it. */
function movantOf({ author }: KnownEntryText, piece: string): "government" | "protected" | null {
  if (author === "respondent" || BY_GOVERNMENT.test(piece)) return "government";
  return author === "petitioner" || BY_PROTECTED.test(piece) ? "protected" : null;
}

/** False where `changeAsked` finds nothing, whatever the relief is and whoever asks. */
export function mayAskChange(memory: DocketMemory, piece: string): boolean {
  return memory.reliefs.length > 0 && (CHANGES.test(piece) || OBEYED.test(piece) || ABOUT_RELIEF.test(piece));
}

/**
 * "MOTION to Modify 5 Injunction by Respondents": whoever is bound asks for no relief, but that it be less. Null where
 * relief is not to be changed. `isReferred`: the words name the order that gave it.
 */
export function changeAsked(
  known: KnownEntryText,
  memory: DocketMemory,
  piece: string,
  granted: Relief | null,
  isReferred: boolean,
): ChangeAsked | null {
  if (granted === null || memory.reliefs.length === 0) return null;
  const isNamed = isReferred || NAMES_RELIEF.test(piece);
  if (isNamed && OBEYED.test(piece) && OF_THINGS.test(piece)) return null;
  if (isNamed && OBEYED.test(piece)) return { effects: mainOf(granted), ends: false, enforces: true };
  const movant = movantOf(known, piece);
  const isChange = CHANGES.test(piece) && isNamed;
  if (!isChange && !(movant === "government" && ABOUT_RELIEF.test(piece))) return null;
  // Whoever is bound asks about days and papers: no relief is asked for.
  if (OTHER_THINGS.test(piece)) return movant === "government" ? NOTHING_ASKED : null;
  // Whoever sought relief asks again for what was refused of it.
  if (movant === "protected" && /\breconsider|\brehear/.test(piece)) return null;
  const isAgainst = movant !== "protected";
  return { effects: mainOf(granted), ends: isAgainst, enforces: !isAgainst };
}

/** Notice to counsel that comes with a bar is part of the bar. */
function mainOf({ effects }: Relief): readonly EffectName[] {
  const main = effects.filter((effect) => touches(effect) !== null);
  return main.length > 0 ? main : effects;
}

/** What those who hold or remove somebody never ask for. */
const PROTECTS: ReadonlySet<EffectName> = new Set([
  "removal-stayed",
  "transfer-barred",
  "release-ordered",
  "bond-hearing-ordered",
]);

/**
 * "Respondents' motion to modify the injunction barring removal": the protection that the words name stands, and is what
 * would be changed, or obeyed.
 */
export function withChange(
  known: KnownEntryText,
  words: string,
  { start, end }: TextSpan,
  own: readonly Request[],
): readonly Request[] {
  const piece = words.slice(start, end);
  if (own.length === 0 || !(CHANGES.test(piece) || OBEYED.test(piece)) || !NAMES_RELIEF.test(piece)) return own;
  if (!own.some(isProtection) || OTHER_THINGS.test(piece)) return own;
  const movant = movantOf(known, piece);
  const isObeyed = OBEYED.test(piece);
  if (!isObeyed && (movant === null || (movant === "protected" && /\breconsider|\brehear/.test(piece)))) return own;
  const isAgainst = !isObeyed && movant === "government";
  return own.map((each) =>
    !isProtection(each) ||
    ASKED_BESIDE.test(words.slice(Math.max(start, each.start - 24), each.start + 4)) ||
    AND_ASKS.test(words.slice(Math.max(start, each.end - 60), each.end))
      ? each
      : isAgainst
        ? { ...each, ruleId: CHANGE_ASKED, ends: true }
        : { ...each, enforces: true },
  );
}

/** "to enforce the judgment and for immediate release": a second thing that is asked for. */
const ASKED_BESIDE = pattern(/(?:\band|,|\bor) (?:for|to|that)\b/);
/** The same where a request is read from the name of the motion on, and ends with what is asked besides. */
const AND_ASKS = /(?:\band|,|\bor) (?:for|to) (?:[\w'-]+ ){0,4}[\w'-]+$/;

function isProtection({ effect, enforces, weak }: Request): boolean {
  return PROTECTS.has(effect) && enforces !== true && !weak;
}
