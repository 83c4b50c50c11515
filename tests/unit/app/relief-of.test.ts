import { expect, test } from "vitest";
import { noTags } from "@/lib/app/no-tags.ts";
import { reliefOf } from "@/lib/app/relief-of.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { inForceOn } from "@/lib/relief/in-force.ts";
import { linesOf } from "@/lib/relief/words.ts";
import { sampleDocket, sampleEntry, stayTags } from "../components/samples.ts";
import { processorMs } from "../processor-time.ts";

const text = "ORDER staying the removal of the class.";
const stay = { entry: sampleEntry("32", text), tags: stayTags(text, "staying the removal") };

test("orders on a docket and in the matter's record make one timeline", () => {
  const relief = reliefOf(hamama, [{ docket: sampleDocket, entries: [stay] }]);
  const [first, second] = relief.tracks[0]!.intervals;
  expect(first).toMatchObject({ from: "2017-06-22", until: "2017-06-26", state: "expanded", basis: "docket" });
  expect(second).toMatchObject({ from: "2017-06-26", basis: "record" });
  expect(linesOf(inForceOn(relief, isoDate("2017-06-23")))[0]!.when).toContain("by ECF 32 (E.D. Mich. 2:17-cv-11910)");
});

test("a matter that nobody curated has its own", () => {
  const header = { ...sampleDocket.header, courtId: "ohsd", docketNumber: "1:31-cv-77120" };
  const docket = { ...sampleDocket, key: "ohsd:1:31-cv-77120", header };
  const relief = reliefOf(null, [{ docket, entries: [stay] }]);
  expect(relief.tracks[0]!.intervals).toHaveLength(1);
  expect(reliefOf(null, []).tracks.flatMap(({ intervals }) => intervals)).toEqual([]);
});

test("18,000 entries cost a moment, and entries not tagged yet are no court orders", () => {
  const entries = Array.from({ length: 18_000 }, (_, at) => ({
    entry: sampleEntry(String(at + 1), `MOTION number ${at}`, { id: `entry ${at}` }),
    tags: at % 60 === 0 ? stay.tags : noTags("not tagged yet"),
  }));
  const before = processorMs();
  const relief = reliefOf(hamama, [{ docket: sampleDocket, entries }]);
  expect(processorMs() - before).toBeLessThan(2_000);
  expect(relief.unclear.filter(({ order }) => order.entryId !== null)).toEqual([]);
});
