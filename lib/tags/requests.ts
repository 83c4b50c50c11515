import { requestRules } from "./rules/registry.ts";
import type { EffectName } from "./tags.ts";

/** Something that is asked for, with the words that ask for it. */
export interface Request {
  readonly effect: EffectName;
  readonly ruleId: string;
  readonly weak: boolean;
  readonly start: number;
  readonly end: number;
}

/** No title needs more than this. */
const LONGEST_TITLE = 900;

/** What a stretch of text asks for, by the rules of `rules/requests-*.ts`, in the order of the rules. */
export function requestsIn(sense: string, start: number, end: number): Request[] {
  const piece = sense.slice(start, Math.min(end, start + LONGEST_TITLE));
  const found: Request[] = [];
  for (const rule of requestRules) {
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
  return withoutRepeats(found);
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
