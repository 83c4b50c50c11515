import type { Direction, EffectName, Outcome } from "./tags.ts";

/** What a refusal of each request does: the relief that goes on, or the relief that is refused. */
export const whenDenied: Partial<Record<EffectName, EffectName>> = {
  "removal-stayed": "removal-stay-denied",
  "removal-stay-extended": "removal-stay-denied",
  "removal-stay-expanded": "removal-stay-denied",
  "removal-stay-ended": "removal-stayed",
  "removal-permitted": "removal-stayed",
  "release-ordered": "release-denied",
  "bond-hearing-ordered": "bond-hearing-denied",
  "detention-ordered": "release-ordered",
  "release-stayed": "release-ordered",
  "transfer-barred": "transfer-permitted",
  "transfer-permitted": "transfer-barred",
};

/** The effect of a ruling on a request, or null for none ("denying motion to seal"). */
export function effectOfRuling(request: EffectName, outcome: Outcome): EffectName | null {
  if (outcome === "granted" || outcome === "granted in part" || outcome === "none") return request;
  if (outcome === "denied" || outcome === "denied as moot" || outcome === "stricken")
    return whenDenied[request] ?? null;
  return null;
}

const protecting: ReadonlySet<EffectName> = new Set([
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "return-ordered",
  "release-ordered",
  "bond-hearing-ordered",
  "transfer-barred",
  "contact-restricted",
  "counsel-access-ordered",
  "relief-affirmed",
  "class-certified",
]);
const permitting: ReadonlySet<EffectName> = new Set([
  "removal-stay-denied",
  "removal-stay-ended",
  "removal-permitted",
  "release-denied",
  "bond-hearing-denied",
  "detention-ordered",
  "release-stayed",
  "transfer-permitted",
  "relief-vacated",
  "relief-stayed",
  "class-decertified",
]);

/** Whom a set of effects helps, seen from the detained. `isSplit`: the court met both sides half-way. */
export function directionOf(effects: readonly EffectName[], isUnclear: boolean, isSplit: boolean): Direction {
  let protects = false;
  let permits = false;
  for (const effect of effects) {
    if (protecting.has(effect)) protects = true;
    if (permitting.has(effect)) permits = true;
  }
  if (protects && permits) return "mixed";
  // Who is in the class changed, for better or worse.
  if (!protects && !permits && effects.includes("class-modified")) return "mixed";
  if (permits && isSplit) return "mixed";
  if (protects) return "protects";
  if (permits) return "permits";
  return isUnclear ? "unclear" : "neutral";
}

/** How the names of effects begin that touch holding or moving people. */
const DETENTION = ["release-", "bond-hearing-", "detention-", "transfer-"];

/** Whether an effect by itself touches holding or moving people, or removing them. */
export function touches(effect: EffectName): "detention" | "removal" | "by subject" | null {
  if (effect.startsWith("relief-")) return "by subject";
  if (effect.startsWith("removal-") || effect === "return-ordered") return "removal";
  if (DETENTION.some((group) => effect.startsWith(group))) return "detention";
  return null;
}
