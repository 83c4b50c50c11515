import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { failureOf, readingOptions } from "@/lib/browser/pdf-options.ts";
import { readDocument, readPage } from "@/lib/documents/read-pages.ts";
import type { PageText, TextItem } from "@/lib/documents/page-text.ts";
import { decretalRules } from "@/lib/documents/decretal-rules.ts";
import { rulesIn } from "@/lib/documents/decretal.ts";
import { stampOf } from "@/lib/documents/stamps.ts";
import { inThirdPerson } from "@/lib/documents/third-person.ts";
import { crowdedOrder, districtOrder, endlessOrder, lockedOrder, scriptedOrder, selfFeedingOrder } from "./orders.ts";
import { rawPdf } from "./pdf.ts";
import { expectedOrder, pagesOfPdf, readPdf } from "./read-pdf.ts";
import { processorMs } from "../processor-time.ts";

const failureReading = (bytes: Uint8Array) =>
  pagesOfPdf(bytes).then(
    () => "was read",
    (error: unknown) => failureOf(error),
  );

describe("files that mean harm or are broken", () => {
  test("a program in the file does not run, and its markup is text", async () => {
    const { paragraphs } = await readPdf(scriptedOrder());
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "IT IS ORDERED that the motion is DENIED. <script>alert(1)</script>",
    ]);
  });

  test("a hundred thousand runs on a page are cut, in a second or two, and said", async () => {
    const started = processorMs();
    const words = await readPdf(crowdedOrder(100_000));
    expect(processorMs() - started).toBeLessThan(8_000);
    expect(words.warnings).toContain("Page 1 holds more text than a page can: only its beginning was read.");
  });

  test("a page tree that lies about its length, and a form that draws itself, come to an end", async () => {
    expect((await readPdf(endlessOrder())).pageCount).toBe(1);
    expect((await readPdf(selfFeedingOrder())).paragraphs).toEqual([]);
  });

  test("a very long file is known by its number of pages", async () => {
    const kids = Array.from({ length: 1_200 }, () => "3 0 R").join(" ");
    const bytes = rawPdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count 1200 >>`,
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    ]);
    const task = getDocument(readingOptions(bytes));
    expect((await task.promise).numPages).toBe(1_200);
    await task.destroy();
  });

  test("what needs a password, is cut off or is no PDF says so in a sentence", async () => {
    expect(await failureReading(await lockedOrder())).toMatch(/protected by a password/);
    expect(await failureReading((await districtOrder()).slice(0, 400))).toMatch(/damaged or incomplete/);
    expect(await failureReading(new TextEncoder().encode("%PDF-1.7 nothing"))).toMatch(/damaged or incomplete/);
  });

  test("a file that was cut off in the middle is damaged, or says what is missing", async () => {
    const whole = await districtOrder();
    for (const share of [0.3, 0.5, 0.7, 0.9]) {
      const bytes = whole.slice(0, Math.floor(whole.length * share));
      const outcome = await readPdf(bytes).then(
        ({ warnings, paragraphs }) => (warnings.length > 0 || paragraphs.length === 5 ? "said" : "silent"),
        (error: unknown) => failureOf(error),
      );
      expect(outcome).toMatch(/^said$|damaged or incomplete/);
    }
  });
});

/** A page whose lines are these, in typewriter letters. */
function pageOf(lines: readonly string[], number = 1): PageText {
  const items: TextItem[] = lines.map((text, at) => ({
    text,
    x: 72,
    y: 80 + at * 14,
    width: text.length * 6,
    size: 12,
    angle: 0,
  }));
  return { number, width: 612, height: 792, items, cut: false, failed: false };
}

describe("every rule takes linear time", () => {
  const openings = [
    "IT IS",
    "IT IS HEREBY,",
    "the Court ",
    "we ",
    "If the motion ",
    "“",
    "1. ",
    "Case: 1",
    "-",
    "a b, ",
    "For the reasons ",
  ];
  test.each(openings)("on %j again and again", (opening) => {
    const timeOf = (times: number) => {
      const text = opening.repeat(Math.ceil(times / opening.length));
      const started = processorMs();
      for (let round = 0; round < 3; round++) {
        rulesIn(text, true);
        stampOf(text);
        inThirdPerson(text);
        readDocument([readPage(pageOf([text.slice(0, 2_000), text]))], expectedOrder);
      }
      return processorMs() - started;
    };
    timeOf(2_000);
    const [short, long] = [Math.max(timeOf(10_000), 2), timeOf(80_000)];
    expect(long, `${Math.round(short)} ms, eight times the text ${Math.round(long)} ms`).toBeLessThan(
      Math.max(short * 40, 400),
    );
    expect(long).toBeLessThan(3_000);
  });

  test("a page of 20,000 runs is put together within the time of a page turn or two", () => {
    const items: TextItem[] = Array.from({ length: 20_000 }, (_, at) => ({
      text: `w${at}`,
      x: (at * 37) % 590,
      y: (at * 13) % 780,
      width: 8,
      size: 1 + (at % 30),
      angle: (at % 4) * 90,
    }));
    const started = processorMs();
    readDocument([readPage({ ...pageOf([]), items })], expectedOrder);
    expect(processorMs() - started).toBeLessThan(2_000);
  });
});

describe("the words of a ruling", () => {
  test.each(decretalRules.map((rule) => [rule.id, rule] as const))("%s", (_id, { when, yes, no }) => {
    expect(when.flags).not.toMatch(/[gy]/);
    expect(yes.length).toBeGreaterThan(0);
    for (const text of yes) expect(when.test(text), text).toBe(true);
    for (const text of no) expect(when.test(text), text).toBe(false);
  });

  test.each([
    "Petitioners ask that the petition be heard and argue that the stay is GRANTED by law.",
    "The other court wrote: “IT IS HEREBY ORDERED that all stays are lifted.”",
    "If the motion is granted, removal stops.",
    "On June 22, 2017, the Court granted a temporary stay.",
    "Plaintiffs move for an order that Respondents are ENJOINED from removing them.",
  ])("are not: %s", (text) => {
    expect(rulesIn(text, false)).toBe(false);
  });
});
