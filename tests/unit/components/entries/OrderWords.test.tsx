// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { OrderWords } from "@/components/entries/OrderWords.tsx";
import type { DocumentStage, DocumentTools } from "@/components/entries/document-tools.ts";
import { Reasons } from "@/components/entries/Reasons.tsx";
import { instant } from "@/lib/calendar/date.ts";
import { CONFLICT_RULE } from "@/lib/documents/merged-tags.ts";
import type { DocumentReading } from "@/lib/documents/reading.ts";
import { effectsOf } from "@/lib/exporters/words.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { draw } from "../draw.ts";
import { sampleEntry, sampleView, plainTags } from "../samples.ts";

const FREE = "https://storage.courtlistener.com/recap/gov.uscourts.mied.1/gov.uscourts.mied.1.87.0.pdf";
const order: EntryTags = { ...plainTags, kind: "order", author: "court", unclear: "what is ordered is not told" };
const stayed: EntryTags = {
  ...order,
  unclear: null,
  basis: "document",
  effects: [
    {
      effect: "removal-stayed",
      basis: "document",
      until: null,
      within: null,
      who: { scope: "class", words: "the class" },
      evidence: [{ ruleId: "stay", span: { start: 0, end: 0 }, quote: "Respondents are ENJOINED", via: null, page: 3 }],
    },
  ],
};
const entry = sampleEntry("87", "ORDER", { freeUrl: FREE });
const reading: DocumentReading = {
  id: `${entry.id}|main`,
  entryId: entry.id,
  docketKey: entry.docketKey,
  attachmentNumber: null,
  fileName: "order.pdf",
  readAt: instant("2026-01-05T10:00:00.000Z"),
  pageCount: 34,
  pagesWithoutText: [],
  paragraphs: Array.from({ length: 8 }, (_, at) => ({ page: at + 1, text: `Part ${at + 1} <b>is</b> ordered.` })),
  warnings: ["Page 2 is a picture or blank: not read."],
  mismatch: null,
  accepted: false,
};
function tools(stage: DocumentStage | null = null): DocumentTools {
  return { stage, readFile: vi.fn(), readFreeCopy: vi.fn(), cancel: vi.fn(), accept: vi.fn(), forget: vi.fn() };
}
const shown = (view: Parameters<typeof OrderWords>[0]["view"], given?: DocumentTools) =>
  draw(<OrderWords view={view} tools={given} />);

describe("the order's own words", () => {
  test("are asked for on a ruling, and on nothing else", () => {
    const page = shown(sampleView(entry, { tags: order }), tools());
    expect(page.textContent).toContain("Drop the order's PDF here");
    expect(page.textContent).toContain("Nothing is uploaded");
    expect(
      shown(sampleView(entry, { tags: { ...plainTags, kind: "motion", author: "petitioner" } }), tools()).textContent,
    ).toBe("");
    expect(shown(sampleView(entry, { tags: order })).textContent).toBe("");
  });

  test("come from a file or the free copy of this entry, by a button each", () => {
    const given = tools();
    const page = shown(sampleView(entry, { tags: order }), given);
    const button = [...page.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Read the free copy",
    )!;
    button.click();
    expect(given.readFreeCopy).toHaveBeenCalledExactlyOnceWith(entry.id, null, FREE);
    const paid = sampleEntry("88", "ORDER", { freeUrl: "https://ecf.mied.uscourts.gov/doc1/09708888" });
    expect(shown(sampleView(paid, { tags: order }), tools()).textContent).not.toContain("Read the free copy");
  });

  test("a file dropped on the place is read for the entry", () => {
    const given = tools();
    const page = shown(sampleView(entry, { tags: order }), given);
    const file = new File(["%PDF-1.7"], "order.pdf");
    const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    page.querySelector("[data-takes-files]")!.dispatchEvent(drop);
    expect(given.readFile).toHaveBeenCalledExactlyOnceWith(entry.id, null, file);
    expect(drop.defaultPrevented).toBe(true);
  });

  test("stand there with their pages, what they add, and what is doubtful; as text", () => {
    const page = shown(sampleView(entry, { tags: stayed, readings: [reading] }), tools());
    const text = page.textContent.replace(/\s+/g, " ");
    expect(text).toMatch(/order\.pdf, 34 pages, read/);
    expect(text).toContain("It says removal stayed p. 3");
    expect(text).toContain("Page 2 is a picture or blank: not read.");
    expect(text).toMatch(/p\. 1Part 1 <b>is<\/b> ordered\./);
    expect(page.querySelector(".decretal b")).toBeNull();
    expect(text).toContain("2 more paragraphs");
  });

  test("of another document can be used or removed", () => {
    const given = tools();
    const other = { ...reading, mismatch: "It names ECF 88." };
    const page = shown(sampleView(entry, { tags: order, readings: [other] }), given);
    expect(page.textContent).toContain("Not used: this seems to be another document.");
    expect(page.textContent).not.toContain("It says");
    const buttons = [...page.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === "It belongs here: use it")!.click();
    expect(given.accept).toHaveBeenCalledExactlyOnceWith(reading.id, true);
    buttons.find(({ textContent }) => textContent === "Remove")!.click();
    expect(given.forget).toHaveBeenCalledExactlyOnceWith(reading.id);
  });

  test("that contradict the docket text say so", () => {
    const quote = "The docket text says “removal stayed”, the order itself “removal stay denied” (p. 3).";
    const conflict = { ruleId: CONFLICT_RULE, span: { start: 0, end: 0 }, quote, via: null, page: 3 };
    const tags = { ...stayed, evidence: [conflict], unclear: quote };
    const page = shown(sampleView(entry, { tags, readings: [reading] }), tools());
    expect(page.textContent).toContain("They do not agree.");
    expect(page.textContent).toContain(quote);
    const reasons = draw(<Reasons tags={tags} />);
    expect([...reasons.querySelectorAll("q")].map(({ textContent }) => textContent)).not.toContain(quote);
  });

  test.each([
    [
      { entryId: entry.id, step: "reading", name: "order.pdf", page: 3, pageCount: 34 },
      /Reading order\.pdf, page 3 of 34 …Cancel/,
    ],
    [{ entryId: entry.id, step: "fetching", name: "order.pdf" }, /Getting order\.pdf …Cancel/],
    [
      { entryId: entry.id, step: "failed", name: "order.pdf", reason: "It is locked." },
      /order\.pdf was not read.*It is locked\./,
    ],
  ] as const)("while they come: %o", (stage, words) => {
    expect(shown(sampleView(entry, { tags: order }), tools(stage)).textContent).toMatch(words);
    const other = shown(sampleView(sampleEntry("99", "ORDER"), { tags: order }), tools(stage)).textContent;
    expect(other).not.toMatch(words);
  });
});

test("a reason names the page, in the entry and in the digest", () => {
  const reasons = draw(<Reasons tags={stayed} />);
  expect(reasons.querySelector("q")!.textContent).toBe("Respondents are ENJOINED");
  expect(reasons.textContent).toContain("the order's text, p. 3");
  expect(effectsOf(stayed)).toEqual([
    "removal stayed (for the class), because: “Respondents are ENJOINED” (order's text, p. 3)",
  ]);
});
