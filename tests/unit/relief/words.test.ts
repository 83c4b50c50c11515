import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import { inForceOn } from "@/lib/relief/in-force.ts";
import { endedLinesOf, besideOf, linesOf, NOTHING_KNOWN, sentenceOf } from "@/lib/relief/words.ts";
import { docket, invented, known, reliefTimeline, theClass, type Row } from "./matter.ts";

const on = (rows: readonly Row[], day: string, matter = invented) =>
  inForceOn(reliefTimeline([docket(rows)], matter), isoDate(day));
const sentences = (rows: readonly Row[], day: string) => linesOf(on(rows, day)).map(sentenceOf);
const stay: Row = {
  number: "5",
  date: "2031-01-05",
  does: ["removal-stayed"],
  until: "2031-01-19T17:00",
  who: theClass,
};

describe("a sentence of relief", () => {
  test("says what, since when, by which order, until when and for whom", () => {
    expect(sentences([stay], "2031-01-10")).toEqual([
      "Removal stayed since Jan 5, 2031, by ECF 5 (ohsd:1:31-cv-77120); until Jan 19, 2031, 5:00 PM, by its own words. For: class members.",
    ]);
  });
  test("says that no end is known, rather than for ever", () => {
    expect(sentences([{ number: "5", date: "2031-01-05", does: ["contact-restricted"] }], "2040-01-01")).toEqual([
      "Contact restricted since Jan 5, 2031, by ECF 5 (ohsd:1:31-cv-77120); no end is known.",
    ]);
  });
  test("tells a time to obey from an end", () => {
    const rows: Row[] = [{ number: "5", date: "2031-01-05", does: ["release-ordered"], within: "30 days" }];
    expect(sentences(rows, "2031-06-01")[0]).toContain("no end is known (time stated: 30 days)");
  });
  test("names orders without a number by their day", () => {
    const rows: Row[] = [{ number: null, kind: "minute entry", date: "2031-01-05", does: ["removal-stayed"] }];
    expect(sentences(rows, "2031-01-06")[0]).toContain("by minute entry of Jan 5, 2031");
  });
  test("tells what may have changed it", () => {
    const rows: Row[] = [
      { number: "5", date: "2031-01-05", does: ["release-ordered"] },
      { number: "9", date: "2031-02-05", unclear: "open ECF 7", detention: "unclear" },
    ];
    expect(linesOf(on(rows, "2031-03-01"))[0]!.checks).toEqual([
      "ECF 9 of Feb 5, 2031 may have changed it: open ECF 7.",
    ]);
  });
  test("tells what only the record knows", () => {
    const matter = {
      ...invented,
      knownEntries: [known({ dateFiled: isoDate("2031-01-05"), effects: ["removal-stayed"], affectsRemoval: "yes" })],
    };
    expect(linesOf(on([], "2031-03-01", matter))[0]!.checks).toEqual([
      "It is known from the matter's record only: no docket held here shows the order.",
    ]);
  });
});

test("what ended, by what, without what was only carried on", () => {
  const rows: Row[] = [
    stay,
    { number: "8", date: "2031-01-15", does: ["removal-stay-extended"], until: "2031-02-15" },
    { number: "9", date: "2031-02-01", does: ["removal-stay-ended"] },
  ];
  expect(endedLinesOf(on(rows, "2031-03-01")).map(({ when }) => when)).toEqual([
    "since Jan 15, 2031, by ECF 8 (ohsd:1:31-cv-77120); until Feb 1, 2031, when it ended by ECF 9 (ohsd:1:31-cv-77120)",
  ]);
});

test("nothing known is not nothing", () => {
  expect(linesOf(on([], "2031-03-01"))).toEqual([]);
  expect(besideOf(on([], "2031-03-01"))).toBe("");
  expect(besideOf(on([stay], "2031-01-10"))).toBe(
    "Nothing known to be in force on: Release and detention, Bond hearings, Transfer, Contact.",
  );
  expect(NOTHING_KNOWN).toContain("not seen may protect");
});

test("an order that nobody could read may have given relief where none is known", () => {
  const rows: Row[] = [stay, { number: "9", date: "2031-02-05", unclear: "open ECF 7", removal: "unclear" }];
  expect(besideOf(on(rows, "2031-03-01"))).toBe(
    "ECF 9 of Feb 5, 2031 could not be read and may have changed that: open it.",
  );
  expect(besideOf(on(rows, "2031-01-10"))).not.toContain("ECF 9");
  const before: Row[] = [{ ...stay, until: "2031-02-20" }, { ...rows[1]! }];
  expect(besideOf(on(before, "2031-03-01"))).toBe("");
});

test("relief that a judgment vacated may bind on until the mandate", () => {
  const appeal = docket(
    [{ number: "40", date: "2031-08-01", kind: "opinion", does: ["relief-vacated"], removal: "yes" }],
    "ca6:31-9001",
  );
  const timeline = reliefTimeline([docket([{ ...stay, until: "further order" }]), appeal], invented);
  const beside = (day: string) => besideOf(inForceOn(timeline, isoDate(day)));
  expect(beside("2031-08-02")).toBe(
    "Removal stayed until ECF 40 (ca6:31-9001) vacated it on Aug 1, 2031; no mandate was seen, so it may still be in force.",
  );
  expect(beside("2033-08-02")).toBe("");
});
