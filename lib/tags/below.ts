import { Appeal, appealNumbersIn, datedOrder, sharesAppeal } from "./appeal.ts";
import type { Subject } from "./appeal.ts";
import { rulingsBelow } from "./appealed-from.ts";
import { directionOf } from "./polarity.ts";
import type { Disposition, Effect, EffectName, EntryTags, Evidence, TaggableEntry } from "./tags.ts";

/** The docket that an appeal comes from, already tagged: what a court of review affirms or vacates stands there. */
export interface DocketBelow {
  readonly entries: readonly TaggableEntry[];
  /** In the order of the entries. */
  readonly tags: readonly EntryTags[];
}

const RULINGS: ReadonlySet<EntryTags["kind"]> = new Set(["order", "opinion", "judgment", "minute entry", "mandate"]);
/**
 * The tags of an appeal, completed by the docket below: what a ruling affirms, vacates or stays is looked up by number,
 * day or description, in its own words, in the entries that open the appeal and in the notice of appeal below. Fills in
 * what the appeal's own words leave open; takes back nothing that they say.
 */
export function withBelow(
  tags: readonly EntryTags[],
  entries: readonly TaggableEntry[],
  below: DocketBelow,
): EntryTags[] {
  const rulings = rulingsBelow(below);
  if (rulings.length === 0) return [...tags];
  const appeal = new Appeal(tags, entries, below, rulings);
  const done = [...tags];
  for (const at of datedOrder(entries)) {
    const [tag, entry] = [done[at], entries[at]];
    if (tag === undefined || entry === undefined || !isOpen(tag)) continue;
    if (tag.kind === "mandate") {
      done[at] = mandateAfter(tag, at, done, entries);
      continue;
    }
    const subject = appeal.subjectOf(at);
    if (subject !== null) done[at] = completed(tag, entry, subject);
  }
  return done;
}

/** A ruling of a court of review whose effect, or whose subject, its docket leaves open. */
function isOpen(tag: EntryTags): boolean {
  if (!RULINGS.has(tag.kind) || (tag.author !== "court" && tag.author !== "clerk")) return false;
  if (tag.evidence.some(({ ruleId }) => ruleId === "void")) return false;
  return tag.unclear !== null || (concernsRelief(tag) && tag.affectsDetention === "no" && tag.affectsRemoval === "no");
}

function concernsRelief({ effects }: EntryTags): boolean {
  return effects.some(({ effect }) => effect.startsWith("relief-"));
}

function completed(tag: EntryTags, entry: TaggableEntry, subject: Subject): EntryTags {
  if (concernsRelief(tag) && subject.relief.length > 0) return withAffected(tag, tag.effects, subject);
  const done = effectsOfReview(tag, entry, subject);
  if (done === null) return tag;
  // That the government appeals made relief below likely; the docket below tells of a refusal.
  const own = tag.effects.filter(({ effect }) => !effect.startsWith("relief-"));
  const known = new Set(own.map(({ effect }) => effect));
  const added = done.filter((effect) => !known.has(effect)).map((effect): Effect => effectOf(effect, subject));
  return withAffected(tag, [...own, ...added], subject, added.length > 0);
}

/** "stay pending appeal", "stay of the preliminary injunction", "motion for a stay is denied". */
const STAY_OF_RULING =
  /\bstay\b[^.;]{0,80}\b(?:pending|injunction|order|judgment|ruling)\b|\b(?:motion|application|request) (?:for|to) (?:an? )?(?:emergency |immediate |administrative )?stay\b/i;
const STAY_OF_OTHERS =
  /\bstay(?:ing)? (?:of )?(?:the |all |further |this )*(?:proceedings|briefing|mandate|discovery|removal|deportation|schedule|appeal|case)\b/i;

/** What the rulings do to what was below; null where they say nothing of it. */
function effectsOfReview(tag: EntryTags, entry: TaggableEntry, subject: Subject): EffectName[] | null {
  const words = entry.docketText.slice(0, 1_000);
  const isStay = STAY_OF_RULING.test(words) && !STAY_OF_OTHERS.test(words);
  const effects = tag.dispositions.map((ruling) => effectsOfRuling(ruling, isStay, subject));
  if (effects.every((each) => each === null)) return null;
  return [...new Set(effects.flatMap((each) => each ?? []))];
}

function effectsOfRuling(
  { outcome }: Disposition,
  isStay: boolean,
  { relief, refused }: Subject,
): readonly EffectName[] | null {
  switch (outcome) {
    case "affirmed":
    case "affirmed in part":
      // Of an order that gave and refused it is the relief that others than its winner appeal.
      return relief.length > 0 ? ["relief-affirmed"] : refused;
    case "vacated":
    case "reversed":
      // A refusal that is vacated gives nothing by itself: the court below decides anew.
      return relief.length > 0 ? ["relief-vacated"] : [];
    case "granted":
    case "granted in part":
      return isStay && relief.length > 0 ? ["relief-stayed"] : null;
    case "denied":
      return isStay && relief.length > 0 ? relief : null;
    default:
      return null;
  }
}

function withAffected(
  tag: EntryTags,
  effects: readonly Effect[],
  subject: Subject,
  isTold = effects.length > 0,
): EntryTags {
  const names = effects.map(({ effect }) => effect);
  const fill = (read: EntryTags["affectsDetention"], is: boolean) =>
    isTold && is ? "yes" : read === "yes" ? read : "no";
  return {
    ...tag,
    effects: effects.map((each) =>
      each.effect.startsWith("relief-") && !each.evidence.some(({ ruleId }) => ruleId === RULE)
        ? { ...each, evidence: [...each.evidence, evidenceOf(subject)] }
        : each,
    ),
    affectsDetention: fill(tag.affectsDetention, subject.detention),
    affectsRemoval: fill(tag.affectsRemoval, subject.removal),
    direction: directionOf(names, false, false),
    evidence: [...tag.evidence.filter(({ ruleId }) => ruleId !== "unclear"), evidenceOf(subject)],
    basis: "reference",
    unclear: null,
    routine: false,
  };
}

function effectOf(effect: EffectName, subject: Subject): Effect {
  const who = subject.rulings.map(({ tags }) => tags.who).find(({ scope }) => scope !== "unknown");
  return {
    effect,
    evidence: [evidenceOf(subject)],
    until: null,
    within: null,
    who: who ?? { scope: "unknown", words: "" },
    basis: "reference",
  };
}

const RULE = "ruling-below";
const MOST_QUOTED = 140;

/** Words of another docket: no span of this text, and no number of this docket to follow. */
function evidenceOf({ rulings }: Subject): Evidence {
  const quote = rulings
    .slice(0, 3)
    .map(({ entry }) => {
      const number = entry.documentNumber === null ? "the entry" : `ECF ${entry.documentNumber}`;
      return `${number} of ${entry.dateFiled ?? "an unknown day"} on the docket below: ${entry.docketText.slice(0, MOST_QUOTED)}`;
    })
    .join("; ");
  return { ruleId: RULE, span: { start: 0, end: 0 }, quote, via: null };
}

/** A mandate sends down the latest ruling of its appeal that did something to what was below. */
function mandateAfter(
  tag: EntryTags,
  at: number,
  tags: readonly EntryTags[],
  entries: readonly TaggableEntry[],
): EntryTags {
  const mandate = entries[at];
  if (mandate === undefined) return tag;
  const numbers = appealNumbersIn(mandate.docketText);
  const judgments = entries
    .map((entry, index) => ({ entry, tag: tags[index] }))
    .filter(
      ({ entry, tag: each }) =>
        each !== undefined &&
        entry !== mandate &&
        ["opinion", "judgment", "order"].includes(each.kind) &&
        each.effects.some(
          ({ effect, evidence }) => isSentDown(effect) || evidence.some(({ ruleId }) => ruleId === RULE),
        ) &&
        sharesAppeal(appealNumbersIn(entry.docketText), numbers) &&
        (entry.dateFiled ?? "") <= (mandate.dateFiled ?? "9999"),
    )
    .toSorted((a, b) => ((a.entry.dateFiled ?? "") < (b.entry.dateFiled ?? "") ? -1 : 1));
  const judgment = judgments.at(-1);
  if (judgment?.tag === undefined || judgment.tag.unclear !== null) return tag;
  const via = judgment.entry.documentNumber;
  const evidence: Evidence = { ruleId: "mandate-of-judgment", span: { start: 0, end: 0 }, quote: "", via };
  const effects = judgment.tag.effects.map((each): Effect => ({ ...each, evidence: [evidence], basis: "reference" }));
  return {
    ...tag,
    effects,
    affectsDetention: judgment.tag.affectsDetention,
    affectsRemoval: judgment.tag.affectsRemoval,
    direction: judgment.tag.direction,
    who: judgment.tag.who,
    evidence: [...tag.evidence.filter(({ ruleId }) => ruleId !== "unclear"), evidence],
    basis: "reference",
    unclear: null,
    routine: false,
  };
}

function isSentDown(effect: EffectName): boolean {
  return effect === "relief-affirmed" || effect === "relief-vacated";
}
