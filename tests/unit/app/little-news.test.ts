import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctEntry } from "@/lib/app/correct-entry.ts";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { confirmDeadline, dismissDeadline } from "@/lib/app/manage-deadlines.ts";
import { saveRule } from "@/lib/app/manage-rules.ts";
import { markEntries } from "@/lib/app/mark-entries.ts";
import { outlineContentOf } from "@/lib/app/outline.ts";
import type { DocketStore } from "@/lib/app/ports.ts";
import { recordDocket, recordNews } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { snoozeEntries } from "@/lib/app/snooze-entries.ts";
import { addDays, instantFromMs } from "@/lib/calendar/date.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { connector } from "@/lib/storage/connection.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { docketStore } from "@/lib/storage/store.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { sampleRule } from "../rules/sample.ts";
import { tagsByHand } from "../tags/by-hand.ts";
import { emptyProfile } from "../storage/memory.ts";
import { entriesOf, longDocket, NAMES } from "./random-docket.ts";

const KEY = "mied:2:19-cv-10101";

/** A docket's pages and feeds, and what the user does between them. */
const happening = fc.oneof(
  { weight: 2, arbitrary: fc.record({ what: fc.constant("page" as const), at: fc.nat(15), how: fc.nat(5) }) },
  { weight: 9, arbitrary: fc.record({ what: fc.constant("feed" as const), at: fc.nat(15), how: fc.nat(23) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom(
        "done" as const,
        "snooze" as const,
        "confirm" as const,
        "dismiss" as const,
        "correct" as const,
        "rule" as const,
        "read again" as const,
      ),
      at: fc.nat(15),
      how: fc.nat(5),
    }),
  },
);

const twists = fc.array(fc.nat(12), { minLength: 1, maxLength: 24 });

/** The use cases over a database of their own. */
class World {
  now = Date.UTC(2020, 0, 20);
  little = 0;
  rules = 1;
  /** The first entry that no feed has shown in its turn. */
  next = 2;
  private readonly connect: ReturnType<typeof connector>;
  private readonly store: DocketStore;

  constructor(name: string, readsLittle: boolean) {
    this.connect = connector(() => openDatabase(name));
    const clock = { now: () => instantFromMs(this.now) };
    const store = docketStore(this.connect, clock);
    this.store = {
      ...store,
      updateLittle: async (key, decide) => {
        if (!readsLittle) return null;
        const done = await store.updateLittle(key, decide);
        if (done) this.little++;
        return done;
      },
    };
  }

  get ports() {
    return {
      store: this.store,
      clock: { now: () => instantFromMs(this.now) },
      analysis: { ...courtAnalysis, rulesVersion: `rules ${this.rules}` },
      settings: { read: async () => defaultSettings },
    };
  }

  /** All that is stored, and the outline apart: whether there is one may differ, what it says may not. */
  async stored() {
    const { store } = this.ports;
    const [contents, dockets, notices, journal, tallies] = await Promise.all([
      store.contentsOf(KEY),
      store.dockets(),
      store.notices(),
      store.journal(),
      store.tallies(),
    ]);
    const sorted = <T extends { readonly id: string }>(rows: readonly T[]) =>
      rows.toSorted((a, b) => a.id.localeCompare(b.id));
    return {
      rows: JSON.stringify({ contents, dockets, notices: sorted(notices), journal: sorted(journal), tallies }, null, 1),
      outline: await this.outline(),
    };
  }

  private async outline() {
    const row = await (await this.connect()).get("outlines", KEY);
    const read = row?.content ? outlineContentOf(row.content) : null;
    if (read === null) return null;
    const { digits, ends, ...rest } = read;
    const sorted = (list: readonly string[]) => [...new Set(list)].toSorted();
    const ofEnds = { awaited: sorted(ends.awaited), held: sorted(ends.held), waiting: sorted(ends.waiting) };
    return { ...rest, digits: sorted(digits.split(" ")), ends: ofEnds };
  }

  async close() {
    (await this.connect()).close();
  }
}

/** What clerks do: a number given twice, numbers out of the order of entry, papers entered days after they were filed. */
function twisted(entries: readonly DocketEntry[], twists: readonly number[]): DocketEntry[] {
  return entries.map((each, at) => {
    const twist = twists[at % twists.length] ?? 0;
    const other = entries[at - 2]?.documentNumber ?? null;
    if (each.documentNumber !== null && twist === 1) return { ...each, documentNumber: other ?? each.documentNumber };
    if (each.documentNumber !== null && twist === 2)
      return { ...each, documentNumber: `${Number(each.documentNumber) + 3}` };
    if (each.dateFiled !== null && twist === 3) return { ...each, dateFiled: addDays(each.dateFiled, -3) };
    return each;
  });
}

/** As a court's feed names an entry: linked or not, with its day of entry alone. */
function named(each: DocketEntry, how: number): DocketEntry {
  const name = NAMES[how % NAMES.length] ?? "Notice";
  const stub = { entered: each.dateEntered ?? "2020-01-06", pacerSeqNo: each.pacerSeqNo, shortText: name };
  if (how % 4 === 0) return entry(stub);
  if (how % 4 === 1) return entry({ ...stub, documentNumber: each.documentNumber });
  return entry({ ...stub, documentNumber: each.documentNumber, pacerDocId: `0971${each.pacerSeqNo}00` });
}

/** As a copy shows an entry in its own feed. */
function copied(each: DocketEntry): DocketEntry {
  const isNumbered = each.documentNumber !== null;
  return { ...each, pacerSeqNo: null, courtListenerRow: isNumbered ? null : `minute-entry-${each.pacerSeqNo}` };
}

function feedOf(entries: readonly DocketEntry[], at: number, how: number): DocketSnapshot {
  const shown = entries.slice(Math.max(0, at - (how % 7 === 0 ? 2 : 0)), at + 1);
  const isCopy = how >= 16;
  const rows = shown.map((each, index) => (isCopy ? copied(each) : named(each, how + index)));
  // What was shown before stands beside what is new now and then.
  const beside =
    how % 5 === 0 && !isCopy
      ? entries.slice(Math.max(0, at - 4), Math.max(0, at - 2)).map((each) => named(each, how))
      : [];
  return snapshot(rows, {
    sourceId: isCopy ? "courtlistener-atom" : "cmecf-rss",
    completeness: "partial",
    beside,
    ...(how === 7 && { docket: { caseName: "Roe v. Department of Doe" } }),
  });
}

async function happen(
  world: World,
  entries: readonly DocketEntry[],
  { what, at, how }: { what: string; at: number; how: number },
) {
  const { ports } = world;
  // Most of what feeds show came after everything before it.
  const isNext = what === "feed" && at > 2 && world.next < entries.length;
  const place = isNext ? world.next++ : at % entries.length;
  if (what === "page") {
    const upTo = entries.slice(how < 3 ? 0 : Math.max(0, place - 3), place + 1);
    const page = snapshot(
      upTo.map((each, index) => ({
        ...each,
        pacerDocId: how % 2 === 0 ? `0971${each.pacerSeqNo}00` : null,
        ...(how === 4 && index === 0 && { docketText: `${each.docketText} (Modified on 1/21/2020)` }),
      })),
    );
    await recordDocket(ports, { ...page, completeness: how === 0 ? "complete" : "partial" }, { watch: true });
    return;
  }
  if (what === "feed") {
    await recordNews(ports, KEY, feedOf(entries, place, how));
    return;
  }
  const { entries: stored, deadlines } = await ports.store.contentsOf(KEY);
  const id = stored[at % Math.max(1, stored.length)]?.id;
  const deadline = deadlines[at % Math.max(1, deadlines.length)];
  if (what === "done" && id) await markEntries(ports, [id], "done");
  if (what === "snooze" && id) await snoozeEntries(ports, [id], "next entry");
  if (what === "correct" && id) await correctEntry(ports, id, tagsByHand({ effects: ["release-ordered"] }));
  if (what === "rule") await saveRule(ports, sampleRule({ label: `label ${how}` }));
  if (what === "read again") {
    world.rules += how % 2;
    await refreshAnalysis(ports);
  }
  if (what === "confirm" && deadline?.date) {
    const { date, time } = deadline;
    await confirmDeadline(ports, deadline.id, { date, time, what: deadline.what });
  }
  if (what === "dismiss" && deadline) await dismissDeadline(ports, deadline.id, "no");
}

test("what a feed's few entries add is the same, to the byte, whether the docket is read whole or not", async () => {
  let [little, news, outlines] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      longDocket,
      twists,
      fc.array(happening, { minLength: 6, maxLength: 16 }),
      async (rows, twist, happenings) => {
        emptyProfile();
        const worlds = [new World("little", true), new World("whole", false)] as const;
        const entries = twisted(entriesOf(rows), twist);
        for (const each of [{ what: "page", at: 1, how: 2 }, ...happenings]) {
          for (const world of worlds) {
            world.now += 3_600_000;
            await happen(world, entries, each);
          }
          const [one, other] = [await worlds[0].stored(), await worlds[1].stored()];
          expect(one.rows).toBe(other.rows);
          if (each.what === "feed") news++;
          if (one.outline === null) continue;
          outlines++;
          expect(one.outline).toEqual(other.outline);
        }
        little += worlds[0].little;
        await Promise.all(worlds.map((world) => world.close()));
      },
    ),
    { numRuns: 40 },
  );
  // Otherwise nothing was shown.
  expect(little).toBeGreaterThan(news / 40);
  expect(outlines).toBeGreaterThan(news / 10);
}, 240_000);

describe("what changes an earlier entry's tags or dates is read with the whole docket", () => {
  const on = (day: string) => ({ filed: day, entered: day });
  const motion = { documentNumber: "2", pacerSeqNo: "12", ...on("2020-01-07") };
  const later = { documentNumber: "9", pacerSeqNo: "30", ...on("2020-01-16") };
  const first = entry({ documentNumber: "1", pacerSeqNo: "11", ...on("2020-01-06"), docketText: "PETITION for Writ." });
  const told = (docketText: string, row = later) => entry({ ...row, docketText });
  test.each([
    [
      "a response meets the time that a rule gives for it",
      entry({ ...motion, docketText: "MOTION to Stay Removal by Petitioner Ada Quill. (Silvis, William)" }),
      told("RESPONSE to 2 Motion. (Marsh, Tilda)"),
      '"status": "satisfied"',
    ],
    [
      "what a period waits for comes",
      entry({ ...motion, docketText: "ORDER: reply due 7 days after service of the response to 1." }),
      told("RESPONSE to 1 Petition."),
      '"trigger": {',
    ],
    [
      "a hearing is called off",
      entry({ ...motion, docketText: "NOTICE: Status Conference set for 2/20/2020 02:00 PM before Judge Ada Quill." }),
      told("NOTICE: Status Conference set for 2/20/2020 cancelled."),
      '"status": "cancelled"',
    ],
    [
      "the number came that an order names",
      entry({ ...motion, docketText: "ORDER granting 9 Motion. Signed by Judge Ada Quill." }),
      told("MOTION to Stay Removal. (Silvis, William)"),
      '"removal-stayed"',
    ],
    [
      "it comes before others of its docket",
      entry({ ...motion, docketText: "NOTICE of Appearance by Cora Vale. (Vale, Cora)" }),
      entry({ documentNumber: "9", pacerSeqNo: "30", entered: "2020-01-06", shortText: "Notice (Other)" }),
      '"Notice (Other)"',
    ],
  ])("%s", async (_what, before, news, effect) => {
    emptyProfile();
    const worlds = [new World("little", true), new World("whole", false)] as const;
    for (const world of worlds) {
      await recordDocket(world.ports, snapshot([first, before]), { watch: true });
      expect((await world.stored()).rows).not.toContain(effect);
      const feed = snapshot([news], { sourceId: news.docketText === "" ? "cmecf-rss" : "courtlistener-atom" });
      expect(await recordNews(world.ports, KEY, feed)).toBe("stored");
    }
    const [one, other] = [await worlds[0].stored(), await worlds[1].stored()];
    expect(one.rows).toContain(effect);
    expect(one.rows).toBe(other.rows);
    expect(worlds[0].little).toBe(0);
    await Promise.all(worlds.map((world) => world.close()));
  });

  test("and what changes none is not", async () => {
    emptyProfile();
    const world = new World("little", true);
    const order = "ORDER: supplemental brief due 10 days after the mandate issues.";
    await recordDocket(world.ports, snapshot([first, told(order, { ...later, ...motion })]), { watch: true });
    const feed = snapshot([told("NOTICE of Appearance by Cora Vale. (Vale, Cora)")], {
      sourceId: "courtlistener-atom",
      completeness: "partial",
    });
    expect(await recordNews(world.ports, KEY, feed)).toBe("stored");
    expect(world.little).toBe(1);
    await world.close();
  });
});
