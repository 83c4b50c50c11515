import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import type { StatedDate } from "@/lib/deadlines/deadline.ts";
import { statedDates } from "@/lib/deadlines/stated.ts";
import { hardSentences, moreSentences, sentences } from "./stated-sentences.ts";
import { clerkWordings } from "./stated-clerks.ts";
import { courtWordings } from "./stated-courts.ts";
import { wordings } from "./stated-wordings.ts";
import { processorMs } from "../processor-time.ts";

const read = (text: string, filed = "2026-03-02", courtId = "mied") =>
  statedDates({ docketText: text, dateFiled: isoDate(filed), dateEntered: null }, courtId);
const inWords = ({ kind, date, time, status }: StatedDate) =>
  [kind, date ?? "-", time, status].filter(Boolean).join(" ");

test.each(sentences)("$text", ({ text, filed, expected }) => {
  expect(read(text, filed).map(inWords).toSorted()).toEqual([...expected].toSorted());
});

test.each(hardSentences)("$text", ({ text, outcome }) => {
  const found = read(text).map(({ kind, date, time }) => [kind, date ?? "-", time].filter(Boolean).join(" "));
  expect(found.toSorted()).toEqual([...outcome].toSorted());
});

test.each([...moreSentences, ...wordings])("$text", ({ text, outcome }) => {
  const found = read(text).map(({ kind, date }) => `${kind} ${date ?? "-"}`);
  expect(found.toSorted()).toEqual([...outcome].toSorted());
});

test.each([...courtWordings, ...clerkWordings])("%s", (text, outcome) => {
  // The last word of an outcome is its status; where none is given only the day counts.
  const isFull = outcome.some((one) => one.split(" ").length > 2);
  const found = read(text).map((one) => (isFull ? inWords(one) : `${one.kind} ${one.date ?? "-"}`));
  expect(found.toSorted()).toEqual([...outcome].toSorted());
});

describe("what a date says of itself", () => {
  test("its name, its place, and where it stands in the text", () => {
    const text =
      "NOTICE: Motion Hearing re 31 set for 3/19/2026 at 9:30 AM in Courtroom 1025 before District Judge Orla Finch.";
    const [hearing] = read(text);
    expect(hearing).toMatchObject({ what: "Motion Hearing re 31", place: "Courtroom 1025" });
    expect(text.slice(hearing!.evidence.span.start, hearing!.evidence.span.end)).toBe(hearing!.evidence.quote);
    expect(hearing!.evidence.quote).toContain("3/19/2026 at 9:30 AM");
  });
  test("whom an order protects, an abbreviated title and all", () => {
    expect(read("ORDER: The government shall not deport Mr. Roe until at least 3/27/2026.")[0]!.what).toBe(
      "not deport Mr. Roe",
    );
  });
  test.each(["9999-12-30", "0001-01-01"])("a period from %s is told and not counted", (filed) => {
    const [waiting] = read("ORDER: Respondents shall answer within 14 days of this order.", filed);
    expect(waiting).toMatchObject({ date: null, relative: "within 14 days of this order" });
  });
  test("the date that it replaces", () => {
    expect(read("Hearing previously set for 3/19/2026 is reset for 3/26/2026.")[0]).toMatchObject({
      date: "2026-03-26",
      supersedes: "2026-03-19",
    });
  });
  test("a stated weekend or holiday is warned about and never moved", () => {
    const [saturday, holiday] = read("Response due by 10/10/2026. Reply due by 10/12/2026.");
    expect(saturday).toMatchObject({
      date: "2026-10-10",
      warnings: ["falls on a weekend: Sat 2026-10-10 (a stated date is not moved)"],
    });
    expect(holiday!.warnings).toEqual(["falls on Columbus Day (a stated date is not moved)"]);
  });
  test("the arithmetic of a counted one", () => {
    const [counted] = read("ORDER: Respondents shall answer within 14 days of this order.", "2026-03-02");
    expect(counted).toMatchObject({ computed: true, relative: "within 14 days of this order", date: "2026-03-16" });
    expect(counted!.steps).toEqual(["trigger: Mon 2026-03-02 (not counted)", "14 days after: Mon 2026-03-16"]);
  });
  test("a period from entry runs from the day of entry, any other from the day of filing", () => {
    const entry = { dateFiled: isoDate("2026-03-02"), dateEntered: isoDate("2026-03-04") };
    const from = (words: string) =>
      statedDates({ ...entry, docketText: `ORDER: Respondents shall answer within 14 days of ${words}.` }, "mied")[0]
        ?.date;
    expect(from("this order")).toBe("2026-03-16");
    expect(from("entry of this order")).toBe("2026-03-18");
  });
  test("an automatic message says that it is one", () => {
    const [set] = read(
      "Set Deadlines. Motion set for 3/16/2026. This is an automatically generated message and does not supersede any order.",
    );
    expect(set!.warnings).toContain("an automatic message that does not supersede the judge's orders");
  });
  test("a day of the week that is not that of the date, and one that stands alone", () => {
    expect(read("ORDER: Response due Tuesday, March 9, 2026.")[0]!.warnings).toEqual([
      "the text says Tuesday, but 2026-03-09 is a Monday: ask the court which is meant",
    ]);
    expect(read("ORDER: Response due by Friday at noon.")[0]).toMatchObject({
      date: "2026-03-06",
      time: "12:00",
      warnings: ["only a day of the week is printed: taken for Friday 2026-03-06"],
    });
  });
  test("the day that it was counted from, where the same text prints it", () => {
    const [memoranda] = read("ORDER: Memoranda due not later than three days before March 12, 2026.");
    expect(memoranda).toMatchObject({ date: "2026-03-09", computed: true });
    expect(memoranda!.warnings.join(" ")).toContain("moves if that day moves");
    // The same Friday is a holiday of no one: the count of the later day rolls, the printed one never.
    expect(read("ORDER: Briefs due 3/6/2026; responses eight days later.").map(({ date }) => date)).toEqual([
      "2026-03-06",
      "2026-03-16",
    ]);
  });
  test("a year that is not printed is the next one, with a warning", () => {
    expect(read("ORDER: the response is due by January 8.", "2025-12-20")[0]).toMatchObject({
      date: "2026-01-08",
      warnings: ["no year printed"],
    });
  });
});

describe("hostile and odd texts", () => {
  test("any text at all is read without an error, with spans inside it", () => {
    const piece = fc.constantFrom(
      "due by ",
      "3/4/2026 ",
      "set for ",
      "within 14 days ",
      "of this order",
      "(",
      ")",
      "; ",
      ". ",
      "hearing ",
      "&amp;",
      "until ",
      "MOTION ",
      "99/99/9999 ",
      "no later than ",
      "\u0000",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const { evidence } of read(text)) {
            expect(evidence.span.start).toBeGreaterThanOrEqual(0);
            expect(evidence.span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
          }
        },
      ),
    );
  });
  test.each([
    ["dates", "3/4/2026 ".repeat(6_000)],
    ["set and continued", "hearing set continued reset for to until ".repeat(1_500)],
    ["brackets", "(Attachments: (".repeat(4_000)],
    ["periods", "within fourteen (14) days of the the the ".repeat(1_500)],
    ["tomorrows", "by tomorrow, no later than Monday, until then ".repeat(1_100)],
    ["items", "Discovery 5/1/2026; motions 6/1/2026, replies ".repeat(1_050)],
    ["cancelled lists", "ORDER vacating the hearing of 3/9/2026 and ".repeat(1_100)],
    ["the same day", "hearing 3/9 at 5 p.m. the same day, by Friday, ".repeat(1_050)],
    ["anchors", "briefs due 3/9/2026; responses 7 days before the hearing on ".repeat(800)],
    ["due", `due ${"a".repeat(50_000)} by`],
  ])("50,000 characters of %s take less than two seconds", (_, text) => {
    const start = processorMs();
    read(text);
    expect(processorMs() - start).toBeLessThan(2_000);
  });
});
