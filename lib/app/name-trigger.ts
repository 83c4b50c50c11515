import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import { entryFinder } from "./entry-scope.ts";
import type { Clock, DocketStore, SettingsStore } from "./ports.ts";

export interface NameTriggerPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
  /** Says who the user is, for the ledger. */
  readonly settings: Pick<SettingsStore, "read">;
}

export interface NamedTrigger {
  readonly docketKey: DocketKey;
  readonly deadlineId: string;
  /** Null: the program looks for the trigger again. */
  readonly entryId: EntryId | null;
}

/**
 * "This entry is the trigger": a waiting deadline is counted from it in the same transaction, and at every reading after,
 * whatever the program would have taken. Of an appeal the entry may be one of a docket below.
 * @throws Error when the deadline or the entry is not stored any more, or the deadline waits for nothing
 */
export async function nameTrigger(
  { store, clock, analysis, settings }: NameTriggerPorts,
  { docketKey, deadlineId, entryId }: NamedTrigger,
): Promise<void> {
  const by = (await settings.read()).userName;
  await store.update(
    () => docketKey,
    (state) => {
      const docket = state.dockets.find(({ key }) => key === docketKey);
      const deadline = state.deadlines.find(({ id }) => id === deadlineId);
      if (!docket || !deadline) throw new Error("This deadline is not stored any more.");
      if (deadline.relative === null || deadline.review === "confirmed")
        throw new Error("Only a deadline that waits for review and runs from an event has a trigger to name.");
      const entries = [...state.entries, ...state.related.flatMap((each) => each.entries)];
      const entry = entryId === null ? null : entryFinder(entries)(entryId);
      if (entry === undefined) throw new Error("This entry is not stored any more.");
      if ((entry?.id ?? null) === (deadline.trigger?.named ? deadline.trigger.entryId : null))
        return { writes: {}, value: undefined };
      const at = clock.now();
      const act =
        entry === null ? "trigger by hand taken back" : `trigger named: ECF ${entry.documentNumber ?? "(no number)"}`;
      const { trigger: _trigger, ...rest } = deadline;
      const named: Deadline = {
        ...rest,
        ...(entry && { trigger: { entryId: entry.id, named: true } }),
        updatedAt: at,
        history: [...deadline.history, by === "" ? { at, act } : { at, act, by }],
      };
      const deadlines = state.deadlines.map((each) => (each === deadline ? named : each));
      const { writes, deadlines: after } = analyseDocket(analysis, docket, state.entries, { ...state, deadlines }, at);
      const counted = after.find(({ id }) => id === deadlineId) ?? named;
      if (entry !== null && counted.date === null)
        throw new Error("No day can be counted from this entry. Set the date by hand.");
      const others = writes.deadlines.filter(({ id }) => id !== deadlineId);
      return { writes: { ...writes, deadlines: [...others, counted] }, value: undefined };
    },
  );
}
