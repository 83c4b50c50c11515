import { expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import { reliefInDigest } from "@/lib/digest/relief.ts";
import type { ReliefDocket } from "@/lib/relief/relief.ts";
import { docket, invented, reliefTimeline, type Row } from "../relief/matter.ts";

const week = { from: isoDate("2031-01-12"), to: isoDate("2031-01-18") };
const rows: readonly Row[] = [
  {
    number: "5",
    date: "2031-01-05",
    does: ["removal-stayed"],
    until: "2031-01-15",
    who: { scope: "named persons", words: "SECRET NAME" },
  },
  { number: "7", date: "2031-01-14", does: ["transfer-barred"], until: "SECRET CONDITION" },
];
const told = (of: ReliefDocket, today: string, exportRestricted = false) =>
  reliefInDigest(reliefTimeline([of], invented), { ...week, today: isoDate(today), exportRestricted });

test("tells of today while the week runs, of its last day after it, and what ended in it", () => {
  const running = told(docket(rows), "2031-01-14");
  expect(running.day).toBe("2031-01-14");
  expect(running.inForce.map(({ what }) => what)).toEqual(["Removal stayed", "Transfer barred"]);
  expect(running.ended).toEqual([]);
  const over = told(docket(rows), "2031-06-01");
  expect(over.day).toBe("2031-01-18");
  expect(over.inForce.map(({ what }) => what)).toEqual(["Transfer barred"]);
  expect(over.ended.map(({ what }) => what)).toEqual(["Removal stayed"]);
});

test("words of restricted entries stay out, unless they are let in", () => {
  const open = docket(rows);
  const sealed = {
    ...open,
    entries: open.entries.map(({ entry, tags }) => ({ entry: { ...entry, restricted: true }, tags })),
  };
  const kept = told(sealed, "2031-01-14");
  expect(kept.inForce).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain("SECRET");
  expect(JSON.stringify(told(sealed, "2031-01-14", true))).toContain("SECRET NAME");
});
