import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { correctEntry, uncorrectEntry } from "@/lib/app/correct-entry.ts";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { noContents } from "@/lib/app/imports.ts";
import { confirmDeadline, dismissDeadline } from "@/lib/app/manage-deadlines.ts";
import type { DocketStore, StoredState } from "@/lib/app/ports.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { stateAfter } from "@/lib/app/state-after.ts";
import { instantFromMs } from "@/lib/calendar/date.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { tagMore } from "@/lib/tags/tag-more.ts";
import { snapshot } from "../docket/sample.ts";
import { docket, entriesOf, NAMES } from "./random-docket.ts";
import { tagsByHand } from "../tags/by-hand.ts";

vi.mock("@/lib/tags/tag-more.ts", { spy: true });

/** What happens: a page that shows entries up to some place, a feed's names of a few, or the user does something. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant("page" as const), at: fc.nat(15), from: fc.nat(3) }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant("feed" as const), at: fc.nat(15), from: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom("correct" as const, "uncorrect" as const, "confirm" as const, "dismiss" as const),
      at: fc.nat(15),
      from: fc.nat(4),
    }),
  },
);

const byHand = tagsByHand({ effects: ["release-ordered"] });

/** The use cases over a state in memory, with or without what the last reading kept. */
class World {
  state: StoredState = { ...noContents, ...nothing };
  private at = Date.UTC(2020, 0, 20);
  private readonly keeps: boolean;

  constructor(keeps: boolean) {
    this.keeps = keeps;
  }

  get ports() {
    const store: Pick<DocketStore, "update" | "entry" | "dockets"> = {
      dockets: async () => this.state.dockets,
      entry: async (id) => this.state.entries.find((each) => each.id === id) ?? null,
      update: async (_scope, decide) => {
        const { memo, ...bare } = this.state;
        const { writes, value } = decide(this.keeps ? { ...bare, memo: memo ?? null } : bare);
        const kept = writes.memos?.at(-1) ?? memo ?? null;
        // Through the form in which it is stored.
        this.state = structuredClone({ ...stateAfter(this.state, writes), ...(this.keeps && { memo: kept }) });
        return value;
      },
    };
    return {
      store: store as DocketStore,
      clock: { now: () => instantFromMs((this.at += 3_600_000)) },
      analysis: courtAnalysis,
      settings: { read: async () => defaultSettings },
    };
  }

  look(seen: DocketSnapshot) {
    return recordDocket(this.ports, seen, { watch: true });
  }
}
const nothing = { dockets: [], notices: [], rules: [], packs: [], related: [], imports: [], undo: [] };

/** What may not depend on what was kept; looks and marks say of every world the same. */
const storedRows = ({ memo: _memo, ...state }: StoredState) => JSON.stringify(state, null, 1);

test("what is worked out with the help of the last reading is what is worked out anew, to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(docket, fc.array(happening, { minLength: 4, maxLength: 10 }), async (rows, happenings) => {
      const entries = entriesOf(rows);
      const worlds = [new World(true), new World(false)] as const;
      for (const { what, at, from } of happenings) {
        const upTo = (at % entries.length) + 1;
        for (const world of worlds) {
          const id = world.state.entries[at % Math.max(1, world.state.entries.length)]?.id;
          const deadline = world.state.deadlines[at % Math.max(1, world.state.deadlines.length)];
          if (what === "page") await world.look(snapshot(entries.slice(from === 0 ? 0 : Math.max(0, upTo - 4), upTo)));
          else if (what === "feed") await world.look(feedOf(entries.slice(Math.max(0, upTo - 1), upTo), from));
          else if (what === "correct" && id) await correctEntry(world.ports, id, byHand);
          else if (what === "uncorrect" && id) await uncorrectEntry(world.ports, id);
          else if (what === "confirm" && deadline?.date)
            await confirmDeadline(world.ports, deadline.id, {
              date: deadline.date,
              time: deadline.time,
              what: deadline.what,
            });
          else if (what === "dismiss" && deadline) await dismissDeadline(world.ports, deadline.id, "no");
        }
        expect(storedRows(worlds[0].state)).toBe(storedRows(worlds[1].state));
      }
    }),
    { numRuns: 120 },
  );
  // Many were read without looking at the whole docket: otherwise nothing was shown.
  const { results } = vi.mocked(tagMore).mock;
  expect(results.filter(({ value }) => value !== null).length).toBeGreaterThan(results.length / 8);
});

/** A court's feed names entries, most of them with their number. */
function feedOf(entries: readonly DocketEntry[], name: number): DocketSnapshot {
  const named = entries.map((each) => ({
    ...each,
    docketText: "",
    shortText: NAMES[name] ?? "Notice",
    pacerSeqNo: null,
  }));
  return snapshot(named, { sourceId: "cmecf-rss", completeness: "partial" });
}
