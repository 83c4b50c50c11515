import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { DeadlineDraft } from "@/lib/deadlines/draft.ts";
import { deadlineIdOf } from "@/lib/deadlines/draft.ts";
import { mergeDeadlines } from "@/lib/deadlines/merge-deadlines.ts";

const now = instant("2026-03-02T12:00:00.000Z");
const later = instant("2026-03-03T12:00:00.000Z");

function draft(part: Partial<DeadlineDraft> = {}): DeadlineDraft {
  return {
    key: "mied:1|e1|stated|deadline|response||0",
    docketKey: "mied:1",
    entryId: "e1",
    what: "Response",
    kind: "deadline",
    date: isoDate("2026-03-20"),
    time: null,
    status: "set",
    ruleId: null,
    authority: null,
    relative: null,
    place: null,
    alternatives: [],
    steps: [],
    warnings: [],
    quote: "Response due by 3/20/2026",
    span: { start: 0, end: 25 },
    supersededByKey: null,
    ...part,
  };
}
const first = () => mergeDeadlines([], [draft()], now)[0]!;

describe("what comes from the docket", () => {
  test("enters the ledger as an offer", () => {
    expect(first()).toMatchObject({ id: deadlineIdOf(draft().key), review: "offered", sequence: 0, createdAt: now });
  });
  test("is the very same object when nothing changed", () => {
    const [deadline] = mergeDeadlines([], [draft()], now);
    expect(mergeDeadlines([deadline!], [draft()], later)[0]).toBe(deadline);
  });
  test("follows a corrected date while it is only offered", () => {
    const [moved] = mergeDeadlines([first()], [draft({ date: isoDate("2026-03-23") })], later);
    expect(moved).toMatchObject({ date: "2026-03-23", sequence: 1, updatedAt: later });
    expect(moved!.history.at(-1)!.act).toBe("moved from 2026-03-20 to 2026-03-23");
  });
  test("stays when its entry is out of sight", () => {
    const known = first();
    expect(mergeDeadlines([known], [], later)).toEqual([known]);
  });
});

describe("what its entry states no more", () => {
  const read = new Set(["e1"]);
  test("is called off while it is only offered", () => {
    const [gone] = mergeDeadlines([first()], [], later, read);
    expect(gone).toMatchObject({ status: "cancelled", sequence: 1, review: "offered", updatedAt: later });
    expect(gone!.history.at(-1)!.act).toBe("its entry no longer states this date");
    expect(mergeDeadlines([gone!], [], later, read)[0]).toBe(gone);
    expect(mergeDeadlines([gone!], [draft()], later, read)[0]).toMatchObject({ status: "set", warnings: [] });
  });
  test("is replaced by the one thing that the entry states in its place", () => {
    const other = draft({ key: "reworded", date: isoDate("2026-03-27") });
    const [old, successor] = mergeDeadlines([first()], [other], later, read);
    expect(old).toMatchObject({ supersededBy: successor!.id, status: "set", sequence: 1 });
    expect(mergeDeadlines([old!, successor!], [other], later, read)).toEqual([old, successor]);
  });
  test("keeps the user's decision and warns beside it, once", () => {
    const mine: Deadline = { ...first(), review: "confirmed", date: isoDate("2026-03-19") };
    const [kept] = mergeDeadlines([mine], [], later, read);
    expect(kept).toMatchObject({ review: "confirmed", date: "2026-03-19", status: "set", supersededBy: null });
    expect(kept!.warnings).toEqual(["its entry no longer states this date"]);
    expect(mergeDeadlines([kept!], [], later, read)[0]).toBe(kept);
    const [told] = mergeDeadlines([mine], [draft({ key: "reworded", date: isoDate("2026-03-27") })], later, read);
    expect(told!.warnings).toEqual(["the docket now says 2026-03-27: yours was kept"]);
  });
  test("is one with the same date under an earlier entry that came into sight", () => {
    const earlier = draft({ key: "of e0", entryId: "e0" });
    const [old, standing] = mergeDeadlines([first()], [earlier], later, new Set(["e0", "e1"]));
    expect(old).toMatchObject({ supersededBy: standing!.id, warnings: [] });
    const mine: Deadline = { ...first(), review: "confirmed" };
    expect(mergeDeadlines([mine], [earlier], later, new Set(["e0", "e1"]))[0]).toBe(mine);
  });
  test("is not looked for where the user entered it or picked a rule", () => {
    const byHand: Deadline = { ...first(), quote: null, span: null };
    const byRule: Deadline = { ...first(), ruleId: "frcp-59-e" };
    expect(mergeDeadlines([byHand, byRule], [], later, read)).toEqual([byHand, byRule]);
  });
});

test("a decision is found again when its entry got another id: nothing is offered beside it", () => {
  const mine: Deadline = { ...first(), id: "dl-of-the-former-entry", review: "confirmed", what: "Our response" };
  expect(mergeDeadlines([mine], [draft()], later, new Set(["e1"]))).toEqual([mine]);
  const [cancelled] = mergeDeadlines([mine], [draft({ status: "cancelled" })], later);
  expect(cancelled).toMatchObject({ id: mine.id, what: "Our response", status: "cancelled" });
  const other = draft({ quote: "Reply due by 3/27/2026", date: isoDate("2026-03-27") });
  expect(mergeDeadlines([mine], [other], later)).toHaveLength(2);
});

describe("what the user did", () => {
  const confirmed: Deadline = {
    ...first(),
    review: "confirmed",
    date: isoDate("2026-03-19"),
    what: "Our response",
    history: [{ at: now, act: "confirmed" }],
  };
  test("stands, and the docket's change is written beside it", () => {
    const [kept] = mergeDeadlines([confirmed], [draft({ date: isoDate("2026-03-23") })], later);
    expect(kept).toMatchObject({ review: "confirmed", date: "2026-03-19", what: "Our response" });
    expect(kept!.warnings).toEqual(["the docket now says 2026-03-23: yours was kept"]);
    expect(mergeDeadlines([kept!], [draft({ date: isoDate("2026-03-23") })], later)[0]).toBe(kept);
  });
  test("a dismissed one is not offered again", () => {
    const dismissed: Deadline = { ...first(), review: "dismissed", dismissedBecause: "not ours" };
    expect(mergeDeadlines([dismissed], [draft()], later)).toEqual([dismissed]);
  });
  test("a confirmed one that the docket cancels is cancelled, its calendar entry with it", () => {
    const [cancelled] = mergeDeadlines([confirmed], [draft({ status: "cancelled" })], later);
    expect(cancelled).toMatchObject({ review: "confirmed", status: "cancelled", sequence: 1 });
  });
  test("a confirmed one that a reset replaces points to its successor", () => {
    const next = draft({ key: "other", date: isoDate("2026-04-01") });
    const [old, successor] = mergeDeadlines([confirmed], [draft({ supersededByKey: "other" }), next], later);
    expect(old!.supersededBy).toBe(successor!.id);
    expect(successor!.review).toBe("offered");
  });
});

test("for any ledger and drafts: merging twice is merging once, nothing is lost, no review is touched", () => {
  const review = fc.constantFrom("offered", "confirmed", "dismissed") as fc.Arbitrary<Deadline["review"]>;
  const date = fc.integer({ min: 1, max: 28 }).map((day) => isoDate(`2026-03-${String(day).padStart(2, "0")}`));
  const status = fc.constantFrom("set", "reset", "cancelled", "satisfied") as fc.Arbitrary<Deadline["status"]>;
  const key = fc.constantFrom("a", "b", "c", "d");
  const drafts = fc.uniqueArray(fc.record({ key, date, status, supersededByKey: fc.option(key) }), {
    selector: (one) => one.key,
  });
  const ledger = fc.uniqueArray(fc.record({ key, date, review }), { selector: (one) => one.key });
  fc.assert(
    fc.property(ledger, drafts, (known, parts) => {
      const existing = known.map((one) => ({
        ...first(),
        id: deadlineIdOf(one.key),
        quote: `words of ${one.key}`,
        date: one.date,
        review: one.review,
      }));
      const incoming = parts.map((part) => draft({ ...part, quote: `words of ${part.key}` }));
      const once = mergeDeadlines(existing, incoming, later);
      expect(mergeDeadlines(once, incoming, later)).toEqual(once);
      for (const before of existing) {
        const after = once.find(({ id }) => id === before.id)!;
        expect(after.review).toBe(before.review);
        if (before.review !== "offered")
          expect([after.date, after.what, after.doneAt]).toEqual([before.date, before.what, before.doneAt]);
        expect(after.history.slice(0, before.history.length)).toEqual(before.history);
        expect(after.sequence).toBeGreaterThanOrEqual(before.sequence);
      }
      for (const { key: draftKey } of incoming)
        expect(once.filter(({ id }) => id === deadlineIdOf(draftKey))).toHaveLength(1);
    }),
  );
});
