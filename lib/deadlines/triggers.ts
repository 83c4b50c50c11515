import type { CourtCalendar } from "../calendar/court-calendar.ts";
import { calendarFor } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import { isIsoDate } from "../calendar/date.ts";
import type { EntryTags } from "../tags/tags.ts";
import { canCount } from "./count.ts";
import { countRule } from "./count-rule.ts";
import type { RuleCount, Service } from "./count-rule.ts";
import type { DeadlineRule } from "./deadline.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import { mustVerify, ruleById } from "./registry.ts";
import { awaitedDeeds, Deeds } from "./met.ts";
import type { CountFrom, RuleStep } from "./chain.ts";
import { DeadlineChain } from "./chain.ts";
import type { Started } from "./starts.ts";
import { startsOf } from "./starts.ts";

/** The deadlines by rule of a docket, and what an entry after its last one could still do to them. */
export interface RuleDrafts {
  readonly drafts: readonly DeadlineDraft[];
  /** What would meet one of them: "response 12". */
  readonly awaited: readonly string[];
  /** The motions that hold back a time to appeal. */
  readonly held: readonly string[];
}

/**
 * The deadlines that rules attach to the entries of a docket, counted from the entry by the rule in force that day.
 * What a later entry plainly did (the response was filed, the appeal was taken) is shown as satisfied.
 */
export function ruleDrafts(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
  stated: readonly DeadlineDraft[],
  context: OfferContext,
): RuleDrafts {
  const calendar = calendarFor(context.courtId, context.districtCourtId);
  const deeds = new Deeds(entries, tags);
  const statedBy = Map.groupBy(stated, ({ entryId }) => entryId);
  const count = countedOnce(calendar);
  const countFrom: CountFrom = (ruleId, entry, on, from) =>
    ruleDraft({ ruleId, on, from, what: null, act: null, meets: null, afterRule: null }, entry, context, calendar);
  const chain = new DeadlineChain({ entries, tags, stated, context, calendar, countFrom });
  const awaited = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    chain.apply(index);
    const entryTags = tags[index];
    if (!entryTags) continue;
    const steps: RuleStep[] = [];
    for (const started of startsOf(entry, entryTags, context)) {
      if (isStatedInstead(started, statedBy.get(entry.id) ?? [])) continue;
      const counted = ruleDraft(started, entry, context, calendar, "electronic", count);
      if (!counted) continue;
      const draft = { ...counted, ...startingWords(entry, entryTags) };
      const met = deeds.after(index, started);
      if (!met.satisfied) for (const deed of awaitedDeeds(entry, started.meets)) awaited.add(deed);
      steps.push({
        entry,
        started,
        draft: met.satisfied
          ? { ...draft, status: "satisfied" }
          : { ...draft, warnings: [...draft.warnings, ...met.warnings] },
      });
    }
    chain.add(steps);
  }
  return { drafts: withReplacements(chain.drafts()), awaited: [...awaited], held: chain.heldBy() };
}

/** The denial of rehearing starts the mandate and certiorari anew: the counts from the judgment are replaced. */
function withReplacements(drafts: readonly DeadlineDraft[]): DeadlineDraft[] {
  const rehearings = drafts.filter(({ ruleId }) => ruleId?.startsWith("frap-40"));
  const afterRehearing = new Set(rehearings.map(({ entryId }) => entryId));
  const reheard = new Set(rehearings.filter(({ status }) => status === "satisfied").map(({ entryId }) => entryId));
  return drafts.map((draft, index) => {
    const restarted = draft.ruleId === "scotus-13-1" || draft.ruleId === "frap-41-b";
    if (!restarted || !reheard.has(draft.entryId)) return draft;
    const anew = drafts.find(
      ({ ruleId, entryId }, at) => at > index && ruleId === draft.ruleId && !afterRehearing.has(entryId),
    );
    return anew ? { ...draft, supersededByKey: anew.key } : draft;
  });
}

/** The deadline of one rule from one day, as a draft; null for an unknown rule or a day outside the calendar. Also for rules that the user picks. */
export function ruleDraft(
  { ruleId, on, what, from, afterRule }: Started,
  entry: OfferableEntry,
  { docketKey }: Pick<OfferContext, "docketKey">,
  calendar: CourtCalendar,
  service: Service = "electronic",
  count = (rule: DeadlineRule, date: IsoDate) => countRule(rule, { date, time: null }, { calendar, service }),
): DeadlineDraft | null {
  const written = ruleById(ruleId);
  if (!written) return null;
  const first = afterRule === null ? null : countFirst(afterRule, on, calendar);
  const start = first?.date ?? on;
  if (!canCount(start, written.period)) return null;
  const counted = count(written, start);
  if (!isIsoDate(counted.date)) return null;
  const rule = counted.inForce;
  const warnings = [
    ...(first?.warnings ?? []),
    ...(mustVerify(rule) ? [`verify: the text of ${rule.authority} was not read`] : []),
  ];
  return {
    key: `${docketKey}|${entry.id}|rule|${ruleId}`,
    docketKey,
    entryId: entry.id,
    what: what ?? rule.title,
    kind: "deadline",
    date: counted.date,
    time: null,
    status: "set",
    ruleId,
    authority: rule.authority,
    relative: null,
    place: null,
    alternatives: counted.alternatives,
    steps: [`${rule.authority}: ${rule.trigger} (${from})`, ...(first?.steps ?? []), ...counted.steps],
    warnings: rule.note === null ? warnings : [...warnings, rule.note],
    quote: null,
    span: null,
    supersededByKey: null,
  };
}

/** Many entries of a day start the same rule: it is counted from that day once. */
function countedOnce(calendar: CourtCalendar): (rule: DeadlineRule, date: IsoDate) => RuleCount {
  const known = new Map<string, RuleCount>();
  return (rule, date) => {
    const key = `${rule.id} ${date}`;
    const counted = known.get(key) ?? countRule(rule, { date, time: null }, { calendar, service: "electronic" });
    known.set(key, counted);
    return counted;
  };
}

/** The words that make the entry what starts the rule ("OPINION AND ORDER"); none where a tag rests on no words. */
function startingWords({ docketText }: OfferableEntry, { evidence }: EntryTags): Pick<DeadlineDraft, "quote" | "span"> {
  const words = evidence.find(
    ({ span, quote, via }) => via === null && quote !== "" && docketText.slice(span.start, span.end) === quote,
  );
  return words ? { quote: words.quote, span: words.span } : { quote: null, span: null };
}

/** The end of a first period from which a second one runs: the mandate issues after the time for rehearing. */
function countFirst(ruleId: string, on: IsoDate, calendar: CourtCalendar) {
  const written = ruleById(ruleId);
  if (!written) return null;
  if (!canCount(on, written.period)) return null;
  const {
    date,
    steps,
    alternatives,
    inForce: rule,
  } = countRule(written, { date: on, time: null }, { calendar, service: "electronic" });
  if (!isIsoDate(date)) return null;
  const warnings = alternatives.map((other) => `the first period may end on ${other.date}: ${other.why}`);
  return { date, steps: [`first, ${rule.authority}`, ...steps], warnings };
}

/** The entry itself states the date of this very act: the court's word replaces the rule's. */
function isStatedInstead({ act }: Started, statedByEntry: readonly DeadlineDraft[]): boolean {
  return statedByEntry.some(
    ({ what, kind, date }) =>
      date !== null &&
      (act === "expiry"
        ? kind === "expiry"
        : kind === "deadline" && act !== null && new RegExp(`\\b${act}`, "i").test(what)),
  );
}
