import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readTagLine, tagLines, type TagLine } from "@/lib/app/tag-lines.ts";
import { addDays, isoDate, type IsoDate } from "@/lib/calendar/date.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { covers } from "@/lib/relief/in-force.ts";
import {
  reliefTracks,
  type ReliefDocket,
  type ReliefInterval,
  type ReliefOrder,
  type ReliefTimeline,
  type ReliefTrackName,
} from "@/lib/relief/relief.ts";
import { reliefTimeline } from "../unit/relief/matter.ts";

/*
 * The relief timeline of the Hamama dockets against the curated one, for every day. The expected timelines stand beside a
 * development checkout; elsewhere these tests are skipped and say so.
 */
const data = resolve(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(resolve(data, "hamama-matter.json"));
if (!isThere) console.log("skipped: no ../shared/data beside this checkout (expected relief timelines)");

const FIRST = isoDate("2017-06-15");
const LAST = isoDate("2024-12-31");

interface ExpectedInterval {
  readonly from: string | null;
  readonly fromEarliest?: string;
  readonly until: string;
  readonly state: string;
  readonly by: readonly string[];
  readonly endedBy?: readonly string[];
  readonly merged?: readonly string[];
  readonly who: string;
  readonly direction?: string;
  readonly statedUntil?: string;
  readonly within?: string;
  readonly untilBasis?: string;
}
interface CaseFile {
  readonly knownEntries: readonly { key: string; docket: string; entryNumber: string | null; title: string }[];
  readonly reliefTimeline: { readonly tracks: Record<ReliefTrackName, readonly ExpectedInterval[]> };
  readonly replayTimeline: {
    readonly tracks: Record<ReliefTrackName, readonly ExpectedInterval[]>;
    readonly unclearEntries: readonly string[];
    readonly mustNotChangeTheTimeline: readonly string[];
  };
}
type ReplayLine = TagLine & { readonly id: string };

/** What both sides are reduced to, so that one day of one track can be compared as text. */
interface Told {
  readonly from: string | null;
  readonly earliest: string | null;
  readonly until: string;
  readonly state: string;
  readonly by: string;
  readonly endedBy: string;
  readonly merged: string;
  readonly who: "class" | "named persons";
  readonly direction: string;
  readonly untilBasis: string | null;
}

function expectedTold(interval: ExpectedInterval): Told {
  return {
    from: interval.from,
    earliest: interval.fromEarliest ?? null,
    until: interval.until,
    state: interval.state,
    by: interval.by.toSorted().join(" "),
    endedBy: (interval.endedBy ?? []).toSorted().join(" "),
    merged: (interval.merged ?? []).toSorted().join(" "),
    who: /\bclass\b(?! member)|class members held|Iraqi nationals/i.test(interval.who) ? "class" : "named persons",
    direction: interval.direction ?? "protects",
    untilBasis: interval.untilBasis ?? null,
  };
}

function told(interval: ReliefInterval, nameOf: (order: ReliefOrder) => string): Told {
  const names = (orders: readonly ReliefOrder[]) => orders.map(nameOf).toSorted().join(" ");
  return {
    from: interval.from,
    earliest: interval.fromEarliest,
    until: interval.until,
    state: interval.state,
    by: names(interval.by),
    endedBy: names(interval.endedBy),
    merged: names(interval.merged),
    who: interval.who.scope === "named persons" ? "named persons" : "class",
    direction: interval.direction,
    untilBasis: interval.untilBasis,
  };
}

const inOrder = (all: readonly Told[]) => all.map((each) => JSON.stringify(each)).toSorted();
const isOn = ({ from, earliest, until }: Told, day: IsoDate) =>
  (from ?? earliest ?? "9999") <= day && (until === "open" || day < until);

/** Compares each day and track; gives the number of days on which all tracks agree, and the differences. */
function compareDays(
  timeline: ReliefTimeline,
  expected: Record<ReliefTrackName, readonly ExpectedInterval[]>,
  nameOf: (order: ReliefOrder) => string,
): { equal: number; of: number; differences: string[] } {
  const differences: string[] = [];
  let equal = 0;
  let of = 0;
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    of++;
    const before = differences.length;
    for (const track of reliefTracks) {
      const intervals = timeline.tracks.find((each) => each.track === track)!.intervals;
      const got = inOrder(intervals.filter((each) => covers(each, day)).map((each) => told(each, nameOf)));
      const want = inOrder(expected[track].map(expectedTold).filter((each) => isOn(each, day)));
      if (got.join() !== want.join()) differences.push(`${day} ${track}: got ${got.join()}, want ${want.join()}`);
    }
    if (differences.length === before) equal++;
  }
  return { equal, of, differences };
}

function replayDockets(without: readonly string[] = []): ReliefDocket[] {
  const lines = readFileSync(resolve(data, "tag-entries.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ReplayLine)
    .filter(({ docket_id, id }) => ["hamama-mied", "hamama-ca6"].includes(docket_id) && !without.includes(id))
    // Only what a docket shows: the labels stay out of the tagger's sight.
    .map(({ id, docket_id, court, side_of_government, entry_number, date_filed, text }) => ({
      ...readTagLine({ docket_id, court, side_of_government, entry_number, date_filed, text }),
      id,
    }));
  const tagged = tagLines(lines, hamama) as unknown as readonly (ReturnType<typeof tagLines>[number] & {
    id: string;
  })[];
  return [...Map.groupBy(tagged, ({ docket_id }) => docket_id)].map(([key, rows]) => ({
    key,
    courtId: rows[0]!.court!,
    docketNumber: key === "hamama-mied" ? "2:17-cv-11910" : null,
    label: key,
    entries: rows.map((row) => ({
      entry: {
        id: row.id,
        documentNumber: row.entry_number === null ? null : String(row.entry_number),
        dateFiled: row.date_filed as IsoDate,
        dateEntered: null,
        docketText: row.text,
        restricted: false,
      },
      tags: row,
    })),
  }));
}

describe.skipIf(!isThere)("the relief timeline of Hamama, 2017-06-15 to 2024-12-31", () => {
  const caseFile = isThere
    ? (JSON.parse(readFileSync(resolve(data, "hamama-matter.json"), "utf8")) as CaseFile)
    : ({} as CaseFile);
  const DAYS = 2757;

  test("of the replayed dockets, every day and track", () => {
    const timeline = reliefTimeline(replayDockets(), hamama);
    const { equal, of, differences } = compareDays(timeline, caseFile.replayTimeline.tracks, ({ id }) => id);
    expect(differences.slice(0, 5)).toEqual([]);
    expect([equal, of]).toEqual([DAYS, DAYS]);
    console.log(`relief of the replayed dockets: ${equal} of ${of} days equal on all ${reliefTracks.length} tracks`);
  });

  test("of the case pack alone, every day and track", () => {
    const keyOf = ({ documentNumber, title, docketKey }: ReliefOrder) =>
      caseFile.knownEntries.find(
        (known) => known.docket === docketKey && known.entryNumber === documentNumber && known.title === title,
      )?.key ?? `unknown order ${title}`;
    const timeline = reliefTimeline([], hamama);
    const { equal, of, differences } = compareDays(timeline, caseFile.reliefTimeline.tracks, keyOf);
    expect(differences.slice(0, 5)).toEqual([]);
    expect([equal, of]).toEqual([DAYS, DAYS]);
    console.log(`relief of the case pack alone: ${equal} of ${of} days equal on all ${reliefTracks.length} tracks`);
  });

  test("stated ends and periods are those of the record", () => {
    const pairs = [
      [reliefTimeline(replayDockets(), hamama), caseFile.replayTimeline.tracks],
      [reliefTimeline([], hamama), caseFile.reliefTimeline.tracks],
    ] as const;
    let compared = 0;
    for (const [timeline, expected] of pairs) {
      for (const { track, intervals } of timeline.tracks) {
        for (const want of expected[track]) {
          const got = intervals.find(
            ({ from, fromEarliest }) => (from ?? fromEarliest) === (want.from ?? want.fromEarliest),
          );
          if (want.statedUntil !== undefined) {
            compared++;
            expect(got?.statedUntil).toBe(want.statedUntil);
          }
          if (want.within !== undefined) {
            compared++;
            expect(got?.within).toBe(want.within);
          }
        }
      }
    }
    expect(compared).toBe(6);
  });

  test("orders that nobody can read are named, and change nothing", () => {
    const { unclear } = reliefTimeline(replayDockets(), hamama);
    const seen = unclear.filter(({ order }) => order.entryId !== null).map(({ order }) => order.id);
    expect(seen).toEqual(caseFile.replayTimeline.unclearEntries);
  });

  test("entries that change nothing can be left out", () => {
    const all = reliefTimeline(replayDockets(), hamama);
    const fewer = reliefTimeline(replayDockets(caseFile.replayTimeline.mustNotChangeTheTimeline), hamama);
    expect(fewer.tracks).toEqual(all.tracks);
    const cited = JSON.stringify(all.tracks);
    for (const id of caseFile.replayTimeline.mustNotChangeTheTimeline) expect(cited).not.toContain(`"${id}"`);
  });

  test("without its mandates the vacatur closes on the judgment, marked", () => {
    const { tracks } = reliefTimeline(replayDockets(["d055", "d086", "d089"]), hamama);
    const ends = tracks.flatMap(({ intervals }) => intervals.filter(({ state }) => state === "vacated"));
    expect(ends.map(({ until, untilBasis }) => [until, untilBasis])).toEqual([
      ["2018-12-20", "judgment; no mandate seen"],
      ["2020-01-03", "judgment; no mandate seen"],
      ["2018-12-20", "judgment; no mandate seen"],
    ]);
  });
});
