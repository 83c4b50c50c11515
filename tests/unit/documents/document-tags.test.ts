import { describe, expect, test } from "vitest";
import type { Instant } from "@/lib/calendar/date.ts";
import { withDocuments } from "@/lib/documents/document-tags.ts";
import { CONFLICT_RULE } from "@/lib/documents/merged-tags.ts";
import { pageAt, readingId } from "@/lib/documents/reading.ts";
import type { DecretalParagraph, DocumentReading } from "@/lib/documents/reading.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { TaggableEntry } from "@/lib/tags/tags.ts";
import { inThirdPerson } from "@/lib/documents/third-person.ts";

const context = { courtId: "mied", governmentSide: "respondent" as const };
const tagger = (entries: readonly TaggableEntry[]) => tagDocket(entries, context);
const entryOf = (documentNumber: string, docketText: string, dateFiled = "2017-07-24") => ({
  id: `d/${documentNumber}`,
  formerIds: [] as string[],
  documentNumber,
  dateFiled,
  docketText,
  shortText: null,
  struck: [],
});

function readingOf(
  entryId: string,
  paragraphs: readonly DecretalParagraph[],
  more: Partial<DocumentReading> = {},
): DocumentReading {
  return {
    id: readingId(entryId, null),
    entryId,
    docketKey: "d",
    attachmentNumber: null,
    fileName: "order.pdf",
    readAt: "2026-01-05T10:00:00.000Z" as Instant,
    pageCount: 9,
    pagesWithoutText: [],
    paragraphs,
    warnings: [],
    mismatch: null,
    accepted: false,
    ...more,
  };
}

function read(docketText: string, paragraphs: readonly DecretalParagraph[], more: Partial<DocumentReading> = {}) {
  const entries = [
    entryOf("77", "MOTION for Preliminary Injunction by All Plaintiffs.", "2017-07-14"),
    entryOf("87", docketText),
  ];
  const before = tagger(entries);
  const [, after] = withDocuments(entries, before, [readingOf("d/87", paragraphs, more)], tagger);
  return { before: before[1]!, after: after! };
}

const OPAQUE = "OPINION AND ORDER re 77 Motion. Signed by District Judge Mark A. Goldsmith.";
const enjoins: DecretalParagraph = {
  page: 8,
  text: "1. Respondents are ENJOINED from removing any member of the Primary Class from the United States until October 23, 2017.",
};

describe("an order whose docket text does not say what it does", () => {
  test("is tagged from its own words, with the page", () => {
    const { before, after } = read(OPAQUE, [enjoins]);
    expect(before).toMatchObject({ effects: [], affectsRemoval: "unclear", direction: "unclear" });
    expect(before.unclear).not.toBeNull();
    expect(after).toMatchObject({ affectsRemoval: "yes", direction: "protects", basis: "document", unclear: null });
    expect(after.effects).toHaveLength(1);
    expect(after.effects[0]).toMatchObject({ effect: "removal-stayed", basis: "document", until: "2017-10-23" });
    expect(after.effects[0]!.evidence).toEqual([
      expect.objectContaining({ page: 8, quote: enjoins.text, span: { start: 0, end: 0 } }),
    ]);
    expect(after.evidence.some(({ ruleId }) => ruleId === "unclear")).toBe(false);
  });

  test("stays unclear where the document settles nothing, and says that it was read", () => {
    const { after } = read(OPAQUE, [{ page: 1, text: "IT IS SO ORDERED." }]);
    expect(after.affectsRemoval).toBe("unclear");
    expect(after.unclear).toMatch(/its document was read and does not settle it/);
  });

  test("is not cleared by the silence of a document with pages that could not be read", () => {
    const paragraphs = [{ page: 1, text: "The motion to exceed the page limit (Dkt. 77) is GRANTED." }];
    const { after } = read(OPAQUE, paragraphs, { pagesWithoutText: [2, 3] });
    expect(after.unclear).toMatch(/not all of its pages could be read/);
  });

  test("is not tagged from a file that names another entry, until the user says that it belongs here", () => {
    const mismatch = "Its pages are stamped ECF No. 88, and this entry is ECF No. 87.";
    const { before, after } = read(OPAQUE, [enjoins], { mismatch });
    expect(after).toEqual(before);
    expect(read(OPAQUE, [enjoins], { mismatch, accepted: true }).after.affectsRemoval).toBe("yes");
  });
});

test("the numbers of paragraphs, and its own, are no references to entries", () => {
  const { after } = read(OPAQUE, [
    enjoins,
    { page: 8, text: "2. Respondents shall file a report, as ECF No. 87 says." },
    { page: 8, text: "77. The motion (Dkt. 77) is GRANTED." },
  ]);
  expect(after.references).toEqual(["77"]);
  const entries = [entryOf("1", "MOTION to Stay Removal.", "2017-07-01"), entryOf("9", "ORDER. Signed by Judge Roe.")];
  const paragraphs = [{ page: 1, text: "1. The request for a longer brief is GRANTED." }];
  const [, tags] = withDocuments(entries, tagger(entries), [readingOf("d/9", paragraphs)], tagger);
  expect(tags!.references).toEqual([]);
  expect(tags!.effects).toEqual([]);
});

describe("what the docket text says", () => {
  const stays =
    "ORDER granting 77 Motion and staying removal of all class members. Signed by District Judge Goldsmith.";

  test("is confirmed and completed by the order, and keeps its own evidence", () => {
    const { before, after } = read(stays, [enjoins]);
    const [effect] = after.effects;
    expect(effect).toMatchObject({ effect: "removal-stayed", basis: before.effects[0]!.basis, until: "2017-10-23" });
    expect(effect!.evidence.map(({ page }) => page)).toEqual([undefined, 8]);
  });

  test("is never taken back: a contradiction is shown and both stand", () => {
    const { before, after } = read(stays, [{ page: 3, text: "The motion for a stay of removal is DENIED." }]);
    expect(before.effects.map(({ effect }) => effect)).toEqual(["removal-stayed"]);
    expect(after.effects.map(({ effect }) => effect)).toEqual(["removal-stayed", "removal-stay-denied"]);
    expect(after.direction).toBe("mixed");
    expect(after.unclear).toBe("The docket text says “removal stayed”, the order itself “removal stay denied” (p. 3).");
    expect(after.evidence.filter(({ ruleId }) => ruleId === CONFLICT_RULE)).toHaveLength(1);
  });

  test("and the order may name different ends", () => {
    const dated = "ORDER staying removal of all class members until September 1, 2017. Signed by Judge Goldsmith.";
    const { after } = read(dated, [enjoins]);
    expect(after.effects[0]!.until).toBe("2017-09-01");
    expect(after.unclear).toMatch(/ends 2017-09-01, the order itself 2017-10-23 \(p\. 8\)/);
  });
});

test("a party's filing orders nothing, whatever its document says", () => {
  const { before, after } = read("MOTION to Stay Removal filed by Petitioners. (Attachments: # 1 Proposed Order)", [
    enjoins,
  ]);
  expect(after).toEqual(before);
});

test("a docketed-in-error entry stays void", () => {
  const { before, after } = read("ORDER re 77. DOCKETED IN ERROR", [enjoins]);
  expect(after).toEqual(before);
});

test("what is decreed beyond the tagger's length is read as well", () => {
  const filler = Array.from({ length: 60 }, (_, at) => ({
    page: at + 1,
    text: `${at + 1}. The parties shall meet and confer about item ${at + 1} of the plan and tell the Court what is left of it, in a letter that is no longer than two pages, without exhibits, and with a list of the names of those who took part in the talks.`,
  }));
  const { after } = read(OPAQUE, [...filler, { ...enjoins, page: 61 }]);
  expect(after.effects.map(({ effect, evidence }) => [effect, evidence[0]!.page])).toEqual([["removal-stayed", 61]]);
});

test("a court that says we is read as one that says the court", () => {
  const rewritten = (text: string) =>
    inThirdPerson(text)
      .map((piece) => piece.text)
      .join("");
  expect(rewritten("For these reasons, we VACATE the stay, deny the motion and remand.")).toBe(
    "For these reasons, the court VACATES the stay, denies the motion and remands.",
  );
  expect(rewritten("We therefore affirm the judgment and order of the district court.")).toBe(
    "the court therefore affirms the judgment and order of the district court.",
  );
  expect(rewritten("I would AFFIRM.")).toBe("I would AFFIRM.");
  const text = "We affirm.";
  for (const piece of inThirdPerson(text)) expect(piece.at).toBeLessThanOrEqual(text.length);
});

test("a place in a paragraph that goes on on the next page is on that page", () => {
  const paragraph = { page: 3, text: "abcdefghij", breaks: [{ at: 5, page: 4 }] };
  expect([pageAt(paragraph, 0), pageAt(paragraph, 5), pageAt(paragraph, 9)]).toEqual([3, 4, 4]);
});
