import type { CourtCalendar } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import type { Started } from "./starts.ts";
import { mandateIsStayed, staysCase, tollsAppeal } from "./later-orders.ts";
import { ruleById } from "./registry.ts";

/** A deadline by rule on its way through the docket, with what started it. */
export interface RuleStep {
  draft: DeadlineDraft;
  readonly started: Started;
  readonly entry: OfferableEntry;
}

/** Counts one rule from one entry; null where it cannot be counted. */
export type CountFrom = (ruleId: string, entry: OfferableEntry, on: IsoDate, from: string) => DeadlineDraft | null;

export interface ChainInput {
  readonly entries: readonly OfferableEntry[];
  readonly tags: readonly EntryTags[];
  readonly stated: readonly DeadlineDraft[];
  readonly context: OfferContext;
  readonly calendar: CourtCalendar;
  readonly countFrom: CountFrom;
}

/** An appeal whose time a motion holds back. */
interface HeldAppeal {
  readonly step: RuleStep;
  readonly motions: Set<string>;
  readonly waiting: DeadlineDraft;
}

/**
 * What later entries do to deadlines that rules attached to earlier ones: a timely motion under FRAP 4(a)(4)(A) holds
 * back the time to appeal until its order, an order that prints another day replaces the rule's, a stay suspends.
 * One pass over the docket. Nothing is dropped: what is replaced points to what replaced it, and says why.
 */
export class DeadlineChain {
  readonly #input: ChainInput;
  readonly #steps: RuleStep[] = [];
  readonly #more: DeadlineDraft[] = [];
  readonly #byNumber = new Map<string, RuleStep[]>();
  readonly #held = new Map<string, HeldAppeal>();
  readonly #statedBy: ReadonlyMap<string | null, readonly DeadlineDraft[]>;

  constructor(input: ChainInput) {
    this.#input = input;
    this.#statedBy = Map.groupBy(input.stated, ({ entryId }) => entryId);
  }

  /** Takes in the deadlines that an entry started. Call `apply` for the entry first. */
  add(steps: readonly RuleStep[]): void {
    for (const step of steps) {
      this.#steps.push(step);
      const { documentNumber } = step.entry;
      if (documentNumber !== null)
        this.#byNumber.set(documentNumber, [...(this.#byNumber.get(documentNumber) ?? []), step]);
    }
  }

  /** Lets an entry act on the deadlines before it. */
  apply(index: number): void {
    const entry = this.#input.entries[index];
    const tags = this.#input.tags[index];
    if (!entry || !tags) return;
    const tolling = tollsAppeal(entry, tags);
    if (tolling !== null) this.#hold(entry, tags, tolling);
    this.#release(entry, tags);
    for (const stated of this.#statedBy.get(entry.id) ?? []) this.#replaceByStated(stated, entry, tags);
    const stay = staysCase(entry, tags);
    if (stay) this.#suspend(entry);
    if (mandateIsStayed(entry, tags)) this.#suspendMandate(entry);
  }

  /** The numbers of motions whose rulings start a held time anew. */
  heldBy(): string[] {
    return [...this.#held.keys()];
  }

  /** All deadlines, those that later entries added at the end. */
  drafts(): DeadlineDraft[] {
    return [...this.#steps.map(({ draft }) => draft), ...this.#more];
  }

  #hold(entry: OfferableEntry, tags: EntryTags, tolling: "rule" | "local rule"): void {
    const appeal = this.#appealOf(tags);
    if (!appeal || entry.documentNumber === null) return;
    if (tolling === "local rule") {
      warn(
        appeal,
        `ECF ${entry.documentNumber} rests on the local rule on reconsideration, which does not restart the time to appeal`,
      );
      return;
    }
    const last = this.#steps.find((step) => step.entry.id === appeal.entry.id && step.started.ruleId === "frcp-59-e");
    if (!last?.draft.date || entry.dateFiled === null) return;
    if (entry.dateFiled > last.draft.date) {
      warn(
        appeal,
        `ECF ${entry.documentNumber} was filed after ${last.draft.date}, too late to restart the time to appeal (Fed. R. App. P. 4(a)(4)(A))`,
      );
      return;
    }
    const held = [...this.#held.values()].find(({ step }) => step === appeal);
    if (held) held.motions.add(entry.documentNumber);
    const holding = held ?? this.#holding(appeal, entry, entry.documentNumber);
    this.#held.set(entry.documentNumber, holding);
  }

  #holding(step: RuleStep, motion: OfferableEntry, number: string): HeldAppeal {
    const ruleId = tolledRule(this.#input.context);
    const rule = ruleById(ruleId);
    const days = rule?.period.count ?? 0;
    const waiting: DeadlineDraft = {
      ...step.draft,
      key: `${step.draft.docketKey}|${motion.id}|rule|${ruleId}|waiting`,
      entryId: motion.id,
      date: null,
      status: "set",
      ruleId,
      authority: rule?.authority ?? null,
      relative: `${days} days after entry of the order on ECF ${number}`,
      alternatives: [],
      steps: [`ECF ${number} was filed in time, so the whole time to appeal runs anew from the order on it`],
      warnings: [
        `${step.draft.date} stands if ECF ${number} is no motion of Fed. R. App. P. 4(a)(4)(A): check`,
        ...(rule?.note ? [rule.note] : []),
      ],
      quote: null,
      span: null,
      supersededByKey: null,
    };
    this.#more.push(waiting);
    replace(step, waiting.key, []);
    return { step, motions: new Set([number]), waiting };
  }

  /** The order on the last such motion starts the time to appeal anew. */
  #release(entry: OfferableEntry, tags: EntryTags): void {
    const on = entry.dateEntered ?? entry.dateFiled;
    for (const { of, outcome } of tags.dispositions) {
      const held =
        of === null ||
        outcome === "set" ||
        outcome === "none" ||
        outcome === "taken under advisement" ||
        outcome === "extended"
          ? undefined
          : this.#held.get(of);
      if (!held || of === null || on === null) continue;
      this.#held.delete(of);
      held.motions.delete(of);
      if (held.motions.size > 0) continue;
      const anew = this.#input.countFrom(
        tolledRule(this.#input.context),
        entry,
        on,
        `entry of the order on ECF ${of}, ${on}`,
      );
      if (!anew) continue;
      const at = this.#more.indexOf(held.waiting);
      if (at >= 0) this.#more[at] = { ...held.waiting, supersededByKey: anew.key };
      this.add([
        {
          draft: { ...anew, what: held.step.draft.what },
          started: { ...held.step.started, ruleId: tolledRule(this.#input.context), on },
          entry,
        },
      ]);
    }
  }

  #appealOf({ references }: EntryTags): RuleStep | undefined {
    const isAppeal = ({ started, draft }: RuleStep) =>
      started.ruleId.startsWith("frap-4-a-1-") && draft.status !== "satisfied";
    const named = references.flatMap((number) => this.#byNumber.get(number) ?? []).findLast(isAppeal);
    return named ?? (references.length === 0 ? this.#steps.findLast(isAppeal) : undefined);
  }

  /** "Response to 7 due by …" in an order on an extension: the court's day goes before the rule's. */
  #replaceByStated(stated: DeadlineDraft, entry: OfferableEntry, tags: EntryTags): void {
    if (
      stated.kind !== "deadline" ||
      stated.date === null ||
      stated.status === "cancelled" ||
      stated.status === "satisfied"
    )
      return;
    const numbered = tags.references.flatMap((number) => this.#byNumber.get(number) ?? []);
    const words = `${stated.what} ${stated.quote ?? ""}`;
    for (const step of numbered.length > 0 ? numbered : this.#steps.slice(-MOST_OPEN)) {
      if (step.entry.id === entry.id || !isOpen(step)) continue;
      const act = actOf(step.started, numbered.length > 0);
      if (act === null || !act.test(words)) continue;
      replace(step, stated.key, [
        `ECF ${entry.documentNumber ?? "(no number)"} of ${entry.dateFiled ?? "no date"} prints ${stated.date} instead`,
      ]);
      if (step.started.ruleId.startsWith("frap-40-d-1")) this.#mandateAfter(step, stated.date, entry);
    }
  }

  /** More time for rehearing: the mandate follows seven days after its end. */
  #mandateAfter(rehearing: RuleStep, end: IsoDate, entry: OfferableEntry): void {
    const mandate = this.#steps.find(
      (step) => step.entry.id === rehearing.entry.id && step.started.ruleId === "frap-41-b",
    );
    const anew = this.#input.countFrom("frap-41-b", entry, end, `the extended time for rehearing ends ${end}`);
    if (!mandate || !anew) return;
    replace(mandate, anew.key, []);
    this.add([{ draft: anew, started: { ...mandate.started, on: end, afterRule: null }, entry }]);
  }

  #suspend(entry: OfferableEntry): void {
    const name = `ECF ${entry.documentNumber ?? "(no number)"} of ${entry.dateFiled ?? "no date"}`;
    for (const step of this.#steps.slice(-MOST_OPEN)) {
      if (!isOpen(step) || step.draft.date === null || entry.dateFiled === null || step.draft.date < entry.dateFiled)
        continue;
      if (ruleById(step.started.ruleId)?.extendable === false)
        warn(step, `${name} stays the case: that does not extend this time`);
      else if (step.started.ruleId !== "frcp-65-b-2") {
        step.draft = { ...step.draft, status: "cancelled" };
        warn(step, `suspended by the stay of ${name}: runs again when the stay is lifted`);
      }
    }
  }

  #suspendMandate(entry: OfferableEntry): void {
    for (const step of this.#steps) {
      if (step.started.ruleId !== "frap-41-b" || !isOpen(step)) continue;
      step.draft = { ...step.draft, status: "cancelled" };
      warn(
        step,
        `the mandate is held back by ECF ${entry.documentNumber ?? "(no number)"} of ${entry.dateFiled ?? "no date"}`,
      );
    }
  }
}

/** Deadlines that are open at once; older ones have passed. */
const MOST_OPEN = 60;

function tolledRule({ governmentIsParty }: OfferContext): string {
  return governmentIsParty ? "frap-4-a-4-A" : "frap-4-a-4-A-private";
}

function isOpen({ draft }: RuleStep): boolean {
  return draft.supersededByKey === null && draft.status !== "satisfied" && draft.status !== "cancelled";
}

/** What a stated date must name to be of this deadline; null for deadlines that no order moves by its words. */
function actOf({ ruleId, act }: Started, isNumbered: boolean): RegExp | null {
  if (ruleId.startsWith("frap-4-a-1-")) return /\bnotice of appeal\b|\bto appeal\b/i;
  if (ruleId.startsWith("frap-40-d-1")) return /\brehearing\b|\ben banc\b/i;
  if (ruleId.startsWith("frcp-12-a"))
    return /\b(?:answer|respon\w+ to (?:the )?(?:complaint|petition)|responsive pleading)\b/i;
  return act === null || !isNumbered ? null : new RegExp(`\\b${act}`, "i");
}

function replace(step: RuleStep, key: string, warnings: readonly string[]): void {
  step.draft = { ...step.draft, supersededByKey: key, warnings: [...step.draft.warnings, ...warnings] };
}

function warn(step: RuleStep, warning: string): void {
  step.draft = { ...step.draft, warnings: [...step.draft.warnings, warning] };
}
