import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import { entryCountOf, type Digest } from "@/lib/digest/digest.ts";
import { exporters } from "@/lib/exporters/registry.ts";
import { deadline, DISTRICT, docket, emptyWeek, entry, fullWeek, input, known, snapshot } from "./week.ts";

const numbersOf = (rows: Digest["other"]) => rows.map((row) => row.entry.documentNumber);

describe("the sections", () => {
  const digest = buildDigest(fullWeek());

  test("hold every entry of the period once, the doubtful ones apart", () => {
    expect(numbersOf(digest.affecting)).toEqual(["43"]);
    expect(numbersOf(digest.unclear)).toEqual(["45"]);
    expect(numbersOf(digest.other)).toEqual(["40", "39", "41", "42", "9-1", "47", null]);
    expect(numbersOf(digest.routine)).toEqual(["46"]);
  });

  test("a court order that cannot be read is shown even if something calls it routine", () => {
    const row = known(entry("1", "2017-07-03", "ORDER"), { routine: true, unclear: "no subject" });
    expect(numbersOf(buildDigest(input({ entries: [row] })).unclear)).toEqual(["1"]);
  });

  test("the day entered counts before the day filed", () => {
    const row = known(entry("1", "2017-06-30", "REPLY", { dateEntered: isoDate("2017-07-01") }));
    expect(entryCountOf(buildDigest(input({ entries: [row] })))).toBe(1);
    const late = known(entry("1", "2017-07-07", "REPLY", { dateEntered: isoDate("2017-07-08") }));
    expect(entryCountOf(buildDigest(input({ entries: [late] })))).toBe(0);
  });

  test("new entries of an earlier day are told in the period that first saw them, seeded and back-filled ones not", () => {
    const seen = { firstSeenAt: instant("2017-07-04T12:00:00.000Z") };
    const rows = (["new", "seed", "back-filled"] as const).map((novelty, index) =>
      known(entry(`${index + 1}`, "2017-06-20", novelty, { ...seen, novelty })),
    );
    const week = buildDigest(input({ entries: rows }));
    expect(numbersOf(week.other)).toEqual(["1"]);
    expect(week.other[0]?.late).toBe(true);
    expect(week.coverage[0]?.warnings).toContain("Older entries first seen in this period, and not listed as new: 1.");
  });

  test("an entry without a date is told where it was first seen, and counted in the coverage of every week", () => {
    const undated = known(
      entry(null, null, "MINUTE ENTRY", { novelty: "seed", firstSeenAt: instant("2017-07-04T12:00:00.000Z") }),
    );
    expect(entryCountOf(buildDigest(input({ entries: [undated] })))).toBe(1);
    const later = buildDigest(input({ entries: [undated], from: isoDate("2017-07-08"), to: isoDate("2017-07-14") }));
    expect(entryCountOf(later)).toBe(0);
    expect(later.coverage[0]?.warnings).toContain("Entries without a date, which belong to no week: 1.");
  });

  test("the first and last day both count", () => {
    const rows = ["2017-06-30", "2017-07-01", "2017-07-07", "2017-07-08"].map((day, index) =>
      known(entry(`${index}`, day, "NOTICE", { novelty: "seed" })),
    );
    expect(numbersOf(buildDigest(input({ entries: rows })).other)).toEqual(["1", "2"]);
  });

  test("a period that ends before it begins is refused", () => {
    expect(() => buildDigest(input({ to: isoDate("2017-06-30") }))).toThrow("before it begins");
  });
});

test("edits say what was before and after, with the court's own remark", () => {
  const [edit] = buildDigest(fullWeek()).edits;
  expect(edit?.redline.filter(({ change }) => change !== "same").map(({ text }) => text)).toEqual([
    "7/20/2017",
    "7/21/2017",
  ]);
  expect(edit?.annotation).toBe("Modified on 7/5/2017 (MBea)");
});

test("of two changes each is told with the words between them", () => {
  const version = (docketText: string, replacedAt: string) => ({
    docketText,
    sourceId: "cmecf-district",
    firstSeenAt: instant("2017-07-01T00:00:00.000Z"),
    replacedAt: instant(replacedAt),
    annotation: null,
  });
  const versions = [version("one", "2017-07-02T12:00:00.000Z"), version("two", "2017-07-03T12:00:00.000Z")];
  const { edits } = buildDigest(
    input({ entries: [known(entry("1", "2017-06-01", "three", { versions, novelty: "seed" }))] }),
  );
  expect(edits.map(({ before, after }) => `${before} → ${after}`)).toEqual(["one → two", "two → three"]);
});

describe("deadlines", () => {
  const digest = buildDigest(fullWeek());
  const names = (rows: Digest["overdue"]) => rows.map((row) => row.deadline.what);

  test("what lies ahead stands in ranges that do not overlap", () => {
    expect(digest.upcoming.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2017-07-07 2017-07-13",
      "2017-07-14 2017-07-20",
      "2017-07-21 2017-08-05",
    ]);
    expect(digest.upcoming.map(({ deadlines }) => names(deadlines))).toEqual([
      ["Responses to 31 Motion", "Date in a restricted entry"],
      [],
      ["Motion hearing", "Stay of removal ends"],
    ]);
  });

  test("a digest of a past week looks ahead from that week", () => {
    const later = buildDigest({ ...fullWeek(), asOf: instant("2026-01-01T00:00:00.000Z") });
    expect(later.upcoming[0]?.from).toBe("2017-07-08");
  });

  test("overdue: confirmed, passed and not done; a hearing or an end of relief is only passed", () => {
    expect(names(digest.overdue)).toEqual(["Joint status report"]);
    expect(names(digest.passed)).toEqual(["Telephone conference"]);
    const done = deadline("d", "2017-07-03", "Brief", {
      review: "confirmed",
      doneAt: instant("2017-07-03T12:00:00.000Z"),
    });
    const ended = deadline("e", "2017-07-04", "Stay ends", { review: "confirmed", kind: "expiry" });
    const week = buildDigest(input({ deadlines: [done, ended] }));
    expect(names(week.overdue)).toEqual([]);
    expect(names(week.passed)).toEqual(["Stay ends"]);
  });

  test("the calendar holds what was ever confirmed; the user may let the others in", () => {
    expect(digest.calendar.map((row) => row.state)).toEqual([
      "confirmed",
      "confirmed",
      "dismissed",
      "replaced",
      "confirmed",
    ]);
    expect(digest.unconfirmedLeftOut).toBe(4);
    const all = buildDigest({ ...fullWeek(), unconfirmedInCalendar: true });
    expect(all.unconfirmedLeftOut).toBe(0);
    expect(all.calendar.filter((row) => row.state === "not confirmed")).toHaveLength(4);
    expect(names(all.calendar)).not.toContain("Date of birth");
  });

  test("a deadline of an entry that was joined to another one is still found there", () => {
    const row = known(entry("1", "2017-07-03", "ORDER", { formerIds: ["old"] }));
    const week = buildDigest(
      input({ entries: [row], deadlines: [deadline("d", "2017-07-20", "Brief", { entryId: "old" })] }),
    );
    expect(week.other[0]?.deadlines).toHaveLength(1);
    expect(week.newDeadlines[0]?.documentNumber).toBe("1");
  });
});

describe("restricted entries", () => {
  const secrets = ["medical record", "Exhibit of Karim"];
  test.each(exporters)("$id keeps their words out, and says so", (exporter) => {
    const written = exporter.write(buildDigest({ ...fullWeek(), unconfirmedInCalendar: true }));
    for (const secret of secrets) expect(written).not.toContain(secret);
    expect(written.replaceAll(/\r\n /g, "")).toContain(exporter.id === "ics" ? "restricted entry" : "Restricted entry");
  });

  test("earlier wordings, quotes and attachments go as well", () => {
    const version = {
      docketText: "SECRET before",
      sourceId: "cmecf-district",
      firstSeenAt: instant("2017-07-01T00:00:00.000Z"),
      replacedAt: instant("2017-07-03T00:00:00.000Z"),
      annotation: "SECRET remark",
    };
    const row = known(
      entry("1", "2017-07-03", "SECRET order", {
        restricted: true,
        shortText: "SECRET",
        versions: [version],
        attachments: [
          {
            attachmentNumber: 1,
            description: "SECRET",
            pacerDocId: null,
            freeUrl: null,
            pageCount: null,
            fileSizeBytes: null,
          },
        ],
      }),
      {
        unclear: "SECRET",
        until: "SECRET",
        evidence: [{ ruleId: "r", span: { start: 0, end: 6 }, quote: "SECRET", via: null }],
        who: { scope: "named persons", words: "SECRET" },
      },
    );
    expect(JSON.stringify(buildDigest(input({ entries: [row] })))).not.toContain("SECRET");
  });

  test("the settings can let them in", () => {
    const week = fullWeek();
    const open = buildDigest({ ...week, settings: { ...week.settings, exportRestricted: true } });
    expect(JSON.stringify(open)).toContain("medical record of Karim Yonan");
  });
});

test("notes go out only when the settings say so", () => {
  const week = fullWeek();
  const closed = buildDigest({ ...week, settings: { ...week.settings, exportNotes: false } });
  expect(JSON.stringify(buildDigest(week))).toContain("Call co-counsel");
  expect(closed.affecting[0]?.note).toBeNull();
});

describe("coverage", () => {
  test("says what was not looked at", () => {
    const digest = buildDigest(input({ dockets: [docket(DISTRICT, { watched: false })], snapshots: [] }));
    expect(digest.coverage[0]?.warnings).toEqual([
      "No page of this docket was ever opened.",
      "This docket is no longer watched: nothing new is recorded.",
    ]);
  });

  test("tells what is known of the feeds, whose readings are no looks", () => {
    const fed = { ...snapshot("a", DISTRICT, "2017-07-08T12:00:00.000Z"), sourceId: "cmecf-rss" };
    const watchNotes = new Map([[DISTRICT, ["Feed of E.D. Mich.: last checked Jul 9, 2017."]]]);
    expect(buildDigest(input({ snapshots: [fed], watchNotes })).coverage[0]?.warnings).toEqual([
      "No page of this docket was ever opened.",
      "Feed of E.D. Mich.: last checked Jul 9, 2017.",
    ]);
  });

  test("a look before the end of the period is not enough", () => {
    expect(buildDigest(emptyWeek()).coverage[0]?.warnings).toEqual([
      "Last looked at on 2017-07-05, before the period ended: entries made since then are missing.",
    ]);
  });

  test("the last look counts even if it came after the period", () => {
    const looks = [
      snapshot("a", DISTRICT, "2017-07-02T12:00:00.000Z"),
      snapshot("b", DISTRICT, "2017-08-02T12:00:00.000Z"),
    ];
    const digest = buildDigest(input({ snapshots: looks, asOf: instant("2017-08-02T12:00:00.000Z") }));
    expect(digest.coverage[0]?.snapshots.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(digest.coverage[0]?.warnings).toEqual([]);
  });

  test("an entry that the court no longer shows is named", () => {
    const gone = known(entry("1", "2017-06-20", "ORDER", { absentSince: isoDate("2017-07-03"), novelty: "seed" }));
    expect(buildDigest(input({ entries: [gone] })).coverage[0]?.warnings).toEqual([
      "ECF 1 of 2017-06-20 was no longer shown on 2017-07-03.",
    ]);
  });
});

test("the order of what comes in changes nothing", () => {
  const week = fullWeek();
  const expected = exporters.map((exporter) => exporter.write(buildDigest(week)));
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(
      shuffled(week.dockets),
      shuffled(week.entries),
      shuffled(week.deadlines),
      shuffled(week.snapshots),
      (dockets, entries, deadlines, snapshots) => {
        const digest = buildDigest({ ...week, dockets, entries, deadlines, snapshots });
        expect(exporters.map((exporter) => exporter.write(digest))).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});
