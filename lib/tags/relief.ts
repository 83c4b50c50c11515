import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { sharesCase } from "./docket-memory.ts";
import type { Draft } from "./draft.ts";
import { touches } from "./polarity.ts";
import { referencesIn } from "./references.ts";

/** The relief that words speak of: told by the words themselves, by an entry they name, or by the docket so far. */
export function reliefInForce(
  known: KnownEntryText,
  memory: DocketMemory,
  span: TextSpan,
): { effects: readonly Draft["effect"][]; concerns: ReadonlySet<"detention" | "removal">; via: string | null } | null {
  const piece = known.reading.sense.slice(span.start, span.end);
  const own = reliefWords(piece);
  if (own !== null) return { ...own, via: null };
  for (const number of referencesIn(known.reading.plain, span.start, span.end, memory.numbers).map(
    (each) => each.number,
  )) {
    for (const each of memory.byNumber.get(number) ?? []) {
      const ruled = memory.ruled.get(each.at);
      const effects = (ruled?.effects ?? []).filter((effect) => isRelief(effect));
      if (ruled && effects.length > 0) return { effects, concerns: ruled.concerns, via: number };
    }
  }
  return lastRelief(known, memory) ?? reliefTold(known, memory);
}

export function reliefWords(
  piece: string,
): { effects: Draft["effect"][]; concerns: Set<"detention" | "removal"> } | null {
  if (/\b(?:remov\w+|deport\w*)\b/.test(piece)) return { effects: ["removal-stayed"], concerns: new Set(["removal"]) };
  if (/\b(?:bond|custody|individuali[sz]ed)[ -](?:re-?)?(?:hearing|determination)/.test(piece)) {
    return { effects: ["bond-hearing-ordered"], concerns: new Set(["detention"]) };
  }
  if (/\b(?:releas\w+|re-?det\w+|bail|bond)\b/.test(piece))
    return { effects: ["release-ordered"], concerns: new Set(["detention"]) };
  if (/\btransfer/.test(piece)) return { effects: ["transfer-barred"], concerns: new Set(["detention"]) };
  return null;
}

/** The newest relief that the docket holds before this entry. */
function lastRelief(known: KnownEntryText, memory: DocketMemory): ReturnType<typeof reliefInForce> {
  let latest: ReturnType<typeof reliefInForce> = null;
  for (const [at, ruled] of memory.ruled) {
    if (at === known.at) continue;
    const effects = ruled.effects.filter((effect) => isRelief(effect));
    if (effects.length > 0) {
      latest = { effects, concerns: ruled.concerns, via: memory.entries[at]?.entry.documentNumber ?? null };
    }
  }
  return latest;
}

function isRelief(effect: Draft["effect"]): boolean {
  return (
    touches(effect) !== null &&
    [
      "removal-stayed",
      "removal-stay-expanded",
      "removal-stay-extended",
      "release-ordered",
      "bond-hearing-ordered",
      "transfer-barred",
    ].includes(effect)
  );
}

/** The relief below that earlier entries of an appeal tell of: orders that stayed it, the docketing entry, motions. */
export function reliefTold(known: KnownEntryText, memory: DocketMemory): ReturnType<typeof reliefInForce> {
  const stayed = [...memory.ruled]
    .filter(([at, ruled]) => at !== known.at && ruled.effects.includes("relief-stayed"))
    .map(([at]) => at);
  const telling = memory.entries.filter(
    (each) =>
      each.at !== known.at &&
      sharesCase(known, each) &&
      /^(?:clerk entry|notice of appeal|application|motion|brief)$/.test(each.head.kind),
  );
  for (const at of [...stayed.toReversed(), ...telling.map((each) => each.at)]) {
    const each = memory.entries[at];
    const relief = each === undefined ? null : reliefWords(each.reading.sense);
    if (relief !== null) return { ...relief, via: each?.entry.documentNumber ?? null };
  }
  return null;
}
