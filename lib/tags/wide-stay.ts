import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Draft } from "./draft.ts";
import { stayOf } from "./relief-acts.ts";
import { reliefGranted, reliefReferred } from "./relief.ts";
import { whoOf } from "./who.ts";

const DETENTION: ReadonlySet<"detention"> = new Set(["detention"]);

/**
 * "the release of class members is stayed to 11/28": what is stayed is the release of many, by these words or by the order
 * that gave it, and no bond of one person's.
 */
export function withWideStays(drafts: readonly Draft[], known: KnownEntryText, memory: DocketMemory): readonly Draft[] {
  if (!drafts.some(isStayOfRelease)) return drafts;
  return drafts.map((draft) => {
    if (!isStayOfRelease(draft)) return draft;
    const { plain, text } = known.reading;
    if (whoOf(plain, text, draft.clause).scope === "named persons") return draft;
    const relief = reliefReferred(known, memory, draft.clause) ?? reliefGranted(known, memory, "");
    const via = relief?.effects.includes("release-ordered") === true ? relief.via : null;
    const effect = stayOf({ effects: ["release-ordered"], concerns: DETENTION, via }, known, memory);
    return effect === "release-stayed" ? draft : { ...draft, effect, concerns: DETENTION };
  });
}

/** A stay by the order's own words, as against a release revoked. */
function isStayOfRelease({ effect, ruleId, outcome }: Draft): boolean {
  return effect === "release-stayed" && outcome === null && /(?:^|-)stay-(?:ruling-)*release$/.test(ruleId);
}
