import type { DocumentTags } from "./document-tags.ts";
import type { Direction, Disposition, Effect, EffectName, EntryTags, Evidence, YesNoUnclear } from "../tags/tags.ts";

/** The rule of evidence that tells of a contradiction between the docket text and the order's own words. */
export const CONFLICT_RULE = "document-conflict";

/** Effects of which one order says only one, unless it says both itself. */
const OPPOSITES: readonly (readonly [readonly EffectName[], readonly EffectName[]])[] = [
  [
    ["removal-stayed", "removal-stay-extended", "removal-stay-expanded"],
    ["removal-stay-denied", "removal-stay-ended", "removal-permitted"],
  ],
  [["release-ordered"], ["release-denied", "release-stayed", "detention-ordered"]],
  [["bond-hearing-ordered"], ["bond-hearing-denied"]],
  [["transfer-barred"], ["transfer-permitted"]],
  [["class-certified", "class-modified"], ["class-decertified"]],
  [["relief-affirmed"], ["relief-vacated"]],
  [["unsealed"], ["sealed"]],
];

/**
 * The docket's tags with what the order's own words add: effects with their pages, ends and limits that the docket text
 * left open, rulings without an outcome. Where the two contradict each other both stand and the entry says so.
 */
export function mergedTags(tags: EntryTags, read: DocumentTags): EntryTags {
  const added = read.effects.filter(({ effect }) => !tags.effects.some((known) => known.effect === effect));
  const effects = [...tags.effects.map((known) => confirmed(known, read)), ...added];
  const conflicts = [...oppositesBetween(tags, read), ...differentEnds(tags, read)];
  const isResolved = tags.unclear !== null && read.unclear === null && resolves(read);
  const isUsed = added.length > 0 || isResolved || effects.some((each, at) => each !== tags.effects[at]);
  return {
    ...tags,
    effects,
    dispositions: mergedDispositions(tags.dispositions, read.dispositions),
    affectsDetention: answerOf(tags.affectsDetention, read.affectsDetention, isResolved),
    affectsRemoval: answerOf(tags.affectsRemoval, read.affectsRemoval, isResolved),
    direction: directionOf(tags, read, isResolved),
    until: effects.find(({ until }) => until !== null)?.until ?? null,
    within: effects.find(({ within }) => within !== null)?.within ?? null,
    who:
      tags.who.scope === "unknown"
        ? (read.effects.find(({ who }) => who.scope !== "unknown")?.who ?? tags.who)
        : tags.who,
    evidence: [...tags.evidence.filter(({ ruleId }) => !isResolved || !isDoubt(ruleId)), ...conflicts],
    basis: isUsed ? "document" : tags.basis,
    unclear: unclearOf(tags, conflicts, isResolved, read),
    references: [...new Set([...tags.references, ...read.references])],
    routine: tags.routine && effects.length === 0,
  };
}

/** Silence of a document of which a page could not be read proves nothing. */
function resolves({ effects, dispositions, isWhole }: DocumentTags): boolean {
  return effects.length > 0 || (isWhole && dispositions.some(({ outcome }) => outcome !== "none"));
}

const isDoubt = (ruleId: string): boolean => ruleId.startsWith("unclear") || ruleId.startsWith("doubt");

function unclearOf(
  tags: EntryTags,
  conflicts: readonly Evidence[],
  isResolved: boolean,
  { isWhole }: DocumentTags,
): string | null {
  if (conflicts.length > 0) return conflicts.map(({ quote }) => quote).join(" ");
  if (isResolved || tags.unclear === null) return null;
  const what = isWhole ? "" : ", and not all of its pages could be read";
  return `${tags.unclear} (its document was read and does not settle it${what})`;
}

/** What the docket text says stays; the document fills in what is open and stands beside it as a further reason. */
function confirmed(known: Effect, { effects }: DocumentTags): Effect {
  const found = effects.find(({ effect }) => effect === known.effect);
  if (!found) return known;
  return {
    ...known,
    evidence: [...known.evidence, ...found.evidence],
    until: known.until ?? found.until,
    within: known.within ?? found.within,
    who: known.who.scope === "unknown" ? found.who : known.who,
    // The order's own words weigh more than a reference that was followed or the record's summary.
    basis: known.basis === "reference" || known.basis === "case pack" ? "document" : known.basis,
  };
}

function answerOf(known: YesNoUnclear, read: YesNoUnclear, isResolved: boolean): YesNoUnclear {
  if (known === "yes" || read === "yes") return "yes";
  if (known === "unclear") return isResolved ? read : "unclear";
  return read === "unclear" && !isResolved ? known : read;
}

function directionOf(tags: EntryTags, read: DocumentTags, isResolved: boolean): Direction {
  if (read.effects.length === 0 && !isResolved) return tags.direction;
  if (tags.direction === "unclear" || tags.direction === "neutral" || tags.direction === read.direction) {
    return read.direction === "unclear" ? tags.direction : read.direction;
  }
  return read.direction === "neutral" || read.direction === "unclear" ? tags.direction : "mixed";
}

function mergedDispositions(known: readonly Disposition[], read: readonly Disposition[]): Disposition[] {
  const settled = known.map((disposition) =>
    disposition.outcome !== "none"
      ? disposition
      : (read.find(({ of, outcome }) => of === disposition.of && outcome !== "none") ?? disposition),
  );
  const numbers = new Set(settled.map(({ of }) => of));
  // A ruling on something unnamed is most likely the one that the docket text names.
  const added = read.filter(
    ({ of, outcome }) => outcome !== "none" && !numbers.has(of) && (of !== null || known.length === 0),
  );
  return [...settled, ...added.filter((each, at) => added.findIndex(({ of }) => of === each.of) === at)];
}

/** Effects of the docket's own words that the order's words turn round. */
function oppositesBetween(tags: EntryTags, read: DocumentTags): Evidence[] {
  const said = tags.effects.filter(({ basis }) => basis === "text").map(({ effect }) => effect);
  const written = read.effects.map(({ effect }) => effect);
  return OPPOSITES.flatMap(([one, other]) => {
    const pairs = [
      [one, other],
      [other, one],
    ] as const;
    return pairs.flatMap(([here, there]) => {
      const mine = said.filter((effect) => here.includes(effect));
      const isOneSided =
        mine.length > 0 &&
        !said.some((effect) => there.includes(effect)) &&
        !written.some((effect) => here.includes(effect));
      const theirs = read.effects.find(({ effect }) => there.includes(effect));
      if (!isOneSided || !theirs) return [];
      const page = theirs.evidence.find((each) => each.page !== undefined)?.page ?? 1;
      return [
        conflict(
          `The docket text says “${words(mine[0])}”, the order itself “${words(theirs.effect)}” (p. ${page}).`,
          page,
        ),
      ];
    });
  });
}

/** One effect with two ends. */
function differentEnds(tags: EntryTags, read: DocumentTags): Evidence[] {
  return tags.effects.flatMap(({ effect, until }) => {
    const other = read.effects.find((each) => each.effect === effect);
    if (until === null || !other || other.until === null || dayOf(other.until) === dayOf(until)) return [];
    const page = other.evidence.find((each) => each.page !== undefined)?.page ?? 1;
    return [
      conflict(
        `The docket says that “${words(effect)}” ends ${until}, the order itself ${other.until} (p. ${page}).`,
        page,
      ),
    ];
  });
}

function conflict(quote: string, page: number): Evidence {
  return { ruleId: CONFLICT_RULE, span: { start: 0, end: 0 }, quote, via: null, page };
}

const dayOf = (until: string): string => /\d{4}-\d{2}-\d{2}/.exec(until)?.[0] ?? until.toLowerCase();
const words = (effect: EffectName | undefined): string => (effect ?? "").replaceAll("-", " ");
