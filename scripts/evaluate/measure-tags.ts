import { readTagLine, tagLines } from "../../lib/app/tag-lines.ts";
import type { TaggedLine } from "../../lib/app/tag-lines.ts";
import type { Matter } from "../../lib/matters/matter.ts";

/** One labelled docket entry, in the shape of `tag-entries.jsonl`. */
export interface LabelledEntry {
  readonly id: string;
  readonly docket_id: string;
  readonly court: string;
  readonly side_of_government: string | null;
  readonly entry_number: string | number | null;
  readonly date_filed: string | null;
  readonly text: string;
  /** Absent in the coarser file: only what is there is measured. */
  readonly kind?: string;
  readonly author?: string;
  readonly dispositions?: readonly { readonly of: string | null; readonly outcome: string }[];
  readonly effects: readonly string[];
  readonly affectsDetention: string;
  readonly affectsRemoval: string;
  readonly direction?: string;
  readonly until?: string | null;
  readonly within?: string | null;
  readonly basis_needed?: string;
  /** Marked as unsure by the one who labelled it. */
  readonly ambiguous?: boolean;
  /** The labels are coarser than ours: effects are compared only where they name one. */
  readonly coarse?: boolean;
}

/** True and false finds and what was overlooked. */
export interface Score {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** One field that differs from its label. */
export interface Difference {
  readonly field: string;
  readonly got: string;
  readonly want: string;
}

/** A labelled entry beside what the engine made of it. */
export interface Compared {
  readonly label: LabelledEntry;
  readonly tagged: TaggedLine;
  readonly differences: readonly Difference[];
  /** A court order that affects detention or removal, neither tagged nor marked unclear. */
  readonly isMiss: boolean;
}

/** Tags the entries docket by docket and compares every labelled field. */
export function compareTags(labels: readonly LabelledEntry[], matter: Matter | null): Compared[] {
  const tagged = tagLines(labels.map(readTagLine), matter);
  return labels.map((label, at) => compared(label, tagged[at] as TaggedLine));
}

function compared(label: LabelledEntry, tagged: TaggedLine): Compared {
  const differences: Difference[] = [];
  const check = (field: string, got: string, want: string | null | undefined): void => {
    if (want !== undefined && got !== (want ?? "none")) differences.push({ field, got, want: want ?? "none" });
  };
  check("kind", tagged.kind, label.kind);
  check("author", tagged.author, label.author);
  if (label.dispositions) check("dispositions", printed(tagged.dispositions), printed(label.dispositions));
  const got = tagged.effects.map(({ effect }) => effect as string);
  if (label.coarse !== true) check("effects", sorted(got), sorted(label.effects));
  else if (label.effects.some((effect) => !got.includes(effect))) check("effects", sorted(got), sorted(label.effects));
  check("affectsDetention", tagged.affectsDetention, label.affectsDetention);
  check("affectsRemoval", tagged.affectsRemoval, label.affectsRemoval);
  check("direction", tagged.direction, label.direction);
  check("until", tagged.until ?? "none", label.until);
  check("within", tagged.within ?? "none", label.within);
  const affects = label.affectsDetention === "yes" || label.affectsRemoval === "yes";
  return { label, tagged, differences, isMiss: affects && isSilent(tagged) };
}

function isSilent(tagged: TaggedLine): boolean {
  return tagged.affectsDetention === "no" && tagged.affectsRemoval === "no" && tagged.unclear === null;
}

function printed(dispositions: readonly { readonly of: string | null; readonly outcome: string }[]): string {
  return sorted(dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`));
}

function sorted(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.toSorted().join(", ");
}

/** Score of each effect that is labelled or was found. */
export function scoresByEffect(all: readonly Compared[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const { label, tagged } of all) {
    if (label.coarse === true) continue;
    const got = new Set<string>(tagged.effects.map(({ effect }) => effect));
    for (const effect of new Set([...got, ...label.effects])) {
      const score = scores.get(effect) ?? { right: 0, extra: 0, missed: 0 };
      const isWanted = label.effects.includes(effect);
      scores.set(effect, {
        right: score.right + Number(got.has(effect) && isWanted),
        extra: score.extra + Number(got.has(effect) && !isWanted),
        missed: score.missed + Number(!got.has(effect) && isWanted),
      });
    }
  }
  return scores;
}

/** Score of "yes" in affectsDetention or affectsRemoval. */
export function scoreOfAffects(all: readonly Compared[], field: "affectsDetention" | "affectsRemoval"): Score {
  const count = (got: boolean, want: boolean): number =>
    all.filter(({ label, tagged }) => (tagged[field] === "yes") === got && (label[field] === "yes") === want).length;
  return { right: count(true, true), extra: count(true, false), missed: count(false, true) };
}

export function precisionOf({ right, extra }: Score): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

export function recallOf({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Harmonic mean of precision and recall; 1 when there is nothing to find and nothing was found. */
export function f1Of({ right, extra, missed }: Score): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);
}

/** Mean of F1 over the effects, each counting the same. */
export function meanF1(scores: ReadonlyMap<string, Score>): number {
  const all = [...scores.values()].map(f1Of);
  return all.length === 0 ? 1 : all.reduce((sum, each) => sum + each, 0) / all.length;
}

/** Share of entries whose label for `field` was met. */
export function accuracyOf(
  all: readonly Compared[],
  field: keyof LabelledEntry & string,
): { right: number; of: number } {
  const labelled = all.filter(({ label }) => label[field] !== undefined);
  const wrong = labelled.filter(({ differences }) => differences.some((each) => each.field === field));
  return { right: labelled.length - wrong.length, of: labelled.length };
}

/** Court orders whose text or references say enough, and which the engine calls unclear all the same. */
export function needlesslyUnclear(all: readonly Compared[]): { count: number; of: number } {
  const told = all.filter(
    ({ label }) =>
      label.author === "court" &&
      label.affectsDetention !== "unclear" &&
      label.affectsRemoval !== "unclear" &&
      label.basis_needed !== "case pack",
  );
  return { count: told.filter(({ tagged }) => tagged.unclear !== null).length, of: told.length };
}

/** The coarser labels of `labelled-entries.jsonl` in our words; null for a label that names no effect of ours. */
const coarseEffects: Readonly<Record<string, string | null>> = {
  none: null,
  stays_removal: "removal-stayed",
  denies_stay: "removal-stay-denied",
  lifts_stay: "removal-stay-ended",
  orders_release: "release-ordered",
  denies_release: "release-denied",
  orders_bond_hearing: "bond-hearing-ordered",
  vacates_relief: "relief-vacated",
  affirms_relief: "relief-affirmed",
  // Detention goes on, by an order or by a refusal: affectsDetention is measured, the name is not.
  continues_detention: null,
};

/** An entry of `labelled-entries.jsonl` (real texts, coarser labels). */
export interface CoarseEntry {
  readonly id: string;
  readonly court: string;
  readonly docket_number: string;
  readonly entry_number: string | number | null;
  readonly date_filed: string | null;
  readonly text: string;
  readonly affects_detention: boolean;
  readonly affects_removal: boolean;
  readonly effect: readonly string[];
  readonly ambiguous: boolean;
}

/** Reads a coarse label. @throws Error for an effect that is not known */
export function fromCoarse(entry: CoarseEntry): LabelledEntry {
  return {
    id: entry.id,
    docket_id: `${entry.court} ${entry.docket_number}`,
    court: courtIdOf(entry.court),
    side_of_government: /-cr-|-mj-/.test(entry.docket_number) ? "plaintiff" : "respondent",
    entry_number: entry.entry_number,
    date_filed: entry.date_filed,
    text: entry.text,
    effects: entry.effect.flatMap((effect) => {
      const ours = coarseEffects[effect];
      if (ours === undefined) throw new Error(`a label that is not known: ${effect}`);
      return ours === null ? [] : [ours];
    }),
    affectsDetention: entry.affects_detention ? "yes" : "no",
    affectsRemoval: entry.affects_removal ? "yes" : "no",
    ambiguous: entry.ambiguous,
    coarse: true,
  };
}

/** "9th Cir." → "ca9"; district courts need no more than not to be a court of review. */
function courtIdOf(citation: string): string {
  const circuit = /^(\d{1,2})(?:st|nd|rd|th|d) Cir/.exec(citation)?.[1];
  if (circuit !== undefined) return `ca${circuit}`;
  return citation === "U.S." ? "scotus" : citation.replace(/[^A-Za-z]/g, "").toLowerCase();
}
