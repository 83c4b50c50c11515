import { asked } from "./lexicon/reader.ts";
import { blanked } from "./reading.ts";
import { requestRules } from "./rules/registry.ts";
import type { EffectName } from "./tags.ts";
import { HintedRules } from "./search/hinted-rules.ts";
import { pattern } from "./search/pattern.ts";

/** Something that is asked for, with the words that ask for it. */
export interface Request {
  readonly effect: EffectName;
  readonly ruleId: string;
  readonly weak: boolean;
  /** Only that an order with this effect be obeyed: a refusal takes nothing away. */
  readonly enforces?: boolean;
  /** For a stay of relief: the relief that the words name. */
  readonly relief?: EffectName | null;
  /** The end of this relief is asked for: a refusal lets it go on. */
  readonly ends?: boolean;
  readonly start: number;
  readonly end: number;
}

/** No title needs more than this. */
const LONGEST_TITLE = 900;

const searches = new HintedRules(requestRules.map((rule) => ({ ...rule, when: pattern(rule.when) })));

/** "…, the immigration judge having declined to hear him, by Ada Roe", "…, in that no hearing was held, …": why it is asked, and not what. */
const ABSOLUTE = pattern(/, (?:in that [^,;:.]{1,160}|[^,;:.]{1,60} having [^,;:.]{1,120})(?=[,;:.]|$)/g);

/** "14 Memorandum & Order": a ruling, and no brief. */
const RULING_NAME = pattern(/\bmemorandum (?:opinion )?(?:and|&) (?=(?:opinion|orders?|judgment|decision)\b)/g);

/** "13 Motion to Enforce, which seeks his release, …": the relative clause says what the motion asks for. */
const WHICH_ASKS = pattern(
  /\b(?:which|that)(?= (?:also )?(?:seeks?|asks?|requests?|sought|asked|requested|prays?)\b)/g,
);

/** What a stretch of text asks for, by the rules of `rules/requests-*.ts`, in the order of the rules. */
export function requestsIn(sense: string, start: number, end: number): Request[] {
  const told = [ABSOLUTE, RULING_NAME, WHICH_ASKS].reduce((text, each) => each.replaceIn(text, blanked, sense), sense);
  const piece = told.slice(start, Math.min(end, start + LONGEST_TITLE));
  const found: Request[] = [];
  for (const each of asked(told, start, Math.min(end, start + LONGEST_TITLE))) {
    const { effect, ruleId } = each;
    if (effect === null || found.some((other) => other.effect === effect)) continue;
    found.push({
      effect,
      ruleId,
      weak: false,
      enforces: each.isEnforced,
      relief: each.relief,
      start: each.start,
      end: each.end,
    });
  }
  for (const { rule } of searches.of(told, piece)) {
    const match = rule.when.exec(piece);
    if (!match || rule.unless?.test(piece)) continue;
    if (found.some((each) => each.effect === rule.effect)) continue;
    found.push({
      effect: rule.effect,
      ruleId: rule.id,
      weak: rule.weak ?? false,
      start: start + match.index,
      end: start + match.index + match[0].length,
    });
  }
  return found.length === 0 ? found : withoutRepeats(notInSupportOnly(piece, start, found));
}

/** Motions about papers and time: what they speak of further on is only what the papers are about. */
const PROCEDURAL = pattern(
  /\b(?:leave to (?:file|appear|exceed|submit|respond)|extension of (?:time|page|the (?:deadline|page))|(?:extend|enlarge) (?:by [\w-]+ (?:days?|weeks?|months?) )?(?:the |his |her |their |its )?(?:time|deadline|page)|to (?:lodge|file|submit) (?:an? |the |his |her |their )?(?:oversized?|over-?length|overlong|late|untimely|corrected|substitute)|excess pages|exceed (?:the )?page|pro hac vice|to expedite|for (?:an? )?(?:(?:evidentiary|oral|prompt|expedited|immediate|status|emergency) )*(?:hearing|argument|conference) (?:on|re:?|regarding|concerning|as to|in (?:support of|connection with)) |(?:to appoint|for (?:the )?appointment of) (?:pro bono )?(?:counsel|attorney)|to (?:continue|reschedule|set|adjourn|vacate) (?:a |the )?(?:hearing|deadlines?|trial)|to strike|to supplement|amicus|to shorten time|for order shortening|briefing schedule|to withdraw,? (?:without prejudice,? )?(?:(?:the|his|her|their|its|earlier|prior|pending|previous|emergency|\d+) ){0,4}(?:motion|application|request|petition|as))\b/,
);
const ABOUT_PAPERS: ReadonlySet<EffectName> = new Set(["sealed", "unsealed"]);

function notInSupportOnly(piece: string, start: number, found: Request[]): Request[] {
  const procedural = PROCEDURAL.exec(piece);
  if (procedural === null) return found;
  const end = procedural.index + procedural[0].length;
  return found.filter(({ effect, start: at }) => {
    if (ABOUT_PAPERS.has(effect) || at - start < procedural.index) return true;
    return /(?:\band|,|;) (?:for|to|\d* ?(?:emergency )?motion)\b/.test(piece.slice(end, at - start));
  });
}

/** A request about a stay's length, reach or end is not also a request for the stay. */
function withoutRepeats(found: Request[]): Request[] {
  const has = (effect: EffectName): boolean => found.some((each) => each.effect === effect);
  const strong = found.some((each) => !each.weak);
  return found.filter(({ effect, weak }) => {
    if (weak && strong) return false;
    if (effect === "removal-stayed") {
      return !has("removal-stay-ended") && !has("removal-stay-extended") && !has("removal-stay-expanded");
    }
    if (effect === "removal-stay-extended") return !has("removal-stay-expanded");
    if (effect === "transfer-barred") return !has("transfer-permitted") || has("removal-stayed");
    if (effect === "relief-stayed") return !has("release-stayed") && !has("removal-stayed");
    if (effect === "settlement-approved") return !has("settlement-preliminarily-approved");
    if (effect === "class-certified") return !has("class-decertified") && !has("class-modified");
    if (effect === "sealed") return !has("unsealed");
    if (effect === "disclosure-ordered") return !has("return-ordered");
    return true;
  });
}
