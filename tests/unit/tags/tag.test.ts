import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TaggableEntry } from "@/lib/tags/tags.ts";
import { touches } from "@/lib/tags/polarity.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { wordings } from "./wordings.ts";
import { taggable } from "./taggable.ts";

const context = { courtId: "mied", governmentSide: "respondent" };
const entry = (docketText: string, documentNumber: string | null = "9"): TaggableEntry =>
  taggable(documentNumber, docketText);
const tagText = (text: string, side = "respondent", courtId = "mied") =>
  tagDocket([entry(text)], { courtId, governmentSide: side })[0];

describe("evidence", () => {
  test.each(
    wordings.filter(({ effects }) => (effects?.length ?? 0) > 0).map(({ text, court }) => [text, court] as const),
  )("quotes the docket text exactly: %s", (text, court) => {
    const all = tagText(text, "respondent", court)?.effects.flatMap(({ evidence }) => evidence) ?? [];
    expect(all.length).toBeGreaterThan(0);
    for (const { span, quote } of all) {
      expect(quote).toBe(text.slice(span.start, span.end));
      expect(quote.length).toBeGreaterThan(0);
    }
  });
  test("letters that change length in lower case do not shift it", () => {
    const text = "ORDER in the matter of İnönü İpek: Respondents shall not remove Petitioner from the United States.";
    const [evidence] = tagText(text)?.effects[0]?.evidence ?? [];
    expect(evidence?.quote).toBe("shall not remove");
  });
});

describe("whatever the text, the tags hold together", () => {
  test.each(["Constructor of the fence: declaration", "toString", "__proto__ letter", "valueOf hasOwnProperty"])(
    "an entry that opens with a name every object has is read like any other: %s",
    (text) => expect(tagText(text)?.effects).toEqual([]),
  );
  const piece = fc.oneof(fc.constantFrom(...wordings.map(({ text }) => text)), fc.string({ maxLength: 200 }));
  test("same entries, same tags; one for each entry; spans inside the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (texts) => {
        const entries = texts.map((text, at) => entry(text, String(at + 1)));
        const tags = tagDocket(entries, context);
        expect(tags).toHaveLength(entries.length);
        expect(tagDocket(entries, context)).toEqual(tags);
        tags.forEach((tag, at) => {
          const text = texts[at] ?? "";
          for (const { span, quote } of [...tag.evidence, ...tag.effects.flatMap(({ evidence }) => evidence)]) {
            expect(text.slice(span.start, span.end)).toBe(quote);
          }
          const detains = tag.effects.some(({ effect }) => touches(effect) === "detention");
          const removes = tag.effects.some(({ effect }) => touches(effect) === "removal");
          if (detains) expect(tag.affectsDetention).toBe("yes");
          if (removes) expect(tag.affectsRemoval).toBe("yes");
          if (tag.unclear !== null || tag.effects.length > 0) expect(tag.routine).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe("who speaks", () => {
  test.each([
    ["MOTION to Dismiss by All Respondents.", "respondent", "respondent"],
    ["APPELLANT BRIEF filed by Ms. Ada Quill for Bo Fenn.", "appellant", "respondent"],
    ["APPELLEE BRIEF filed by Ms. Ada Quill for Bo Fenn.", "appellant", "petitioner"],
    ["RESPONSE to motion filed by USA.", "plaintiff", "respondent"],
    ["AMICUS BRIEF filed by Ruritania Law Clinic.", "respondent", "amicus"],
    ["JOINT STATUS REPORT by All Parties.", "respondent", "other"],
    ["CLASS ACTION COMPLAINT filed by Ana Vell.", "defendant", "petitioner"],
    ["LETTER from Petitioner's Counsel re: schedule. (QUILL, ADA)", "respondent", "petitioner"],
    ["LETTER from Counsel for Respondents regarding the schedule.", "respondent", "respondent"],
    ["DECLARATION of Deportation Officer Ray Munk in opposition to 3 motion. (Fenn, Bo)", "respondent", "respondent"],
  ])("%s (government: %s) is the %s's", (text, side, author) => expect(tagText(text, side)?.author).toBe(author));

  test("a mandate is the clerk's in the court of review, the court's below", () => {
    expect(tagText("MANDATE ISSUED.", "appellant", "ca6")?.author).toBe("clerk");
    expect(tagText("MANDATE of the U.S. Court of Appeals as to 12 Notice of Appeal.")?.author).toBe("court");
  });

  test("a lawyer's side is learned from the other entries", () => {
    const tags = tagDocket(
      [
        entry("ANSWER to 1 Petition by All Respondents. (Fenn, Bo)", "4"),
        entry("NOTICE of supplemental authority. (Fenn, Bo)", "5"),
      ],
      context,
    );
    expect(tags.map(({ author }) => author)).toEqual(["respondent", "respondent"]);
  });
});

describe("references", () => {
  test.each([
    ["ORDER granting 36 Motion and 38 Motion. ECF No. 12.", ["36", "38", "12"]],
    ["RESPONSE to [14] Motion; see Dkt. 9 and (DE 3).", ["14", "9", "3"]],
    ["ORDER: release within 30 days under 8 U.S.C. 1226 and Rule 23, by 3/9/2021 at 5 p.m., fine of $500.", []],
    ["ORDER granting Motion (Related Doc # 22).", ["22"]],
  ])("%s", (text, numbers) => expect(tagText(text)?.references).toEqual(numbers));
});

describe("routine entries may be folded", () => {
  test.each([
    ["NOTICE of Appearance by Ada Quill on behalf of All Petitioners.", true],
    ["CERTIFICATE of Service by All Respondents.", true],
    ["MOTION for Leave to Appear Pro Hac Vice by attorney Ada Quill.", true],
    ["MOTION for Release by Ana Vell.", false],
    ["ORDER granting 4 Motion for Extension of Time.", false],
  ])("%s", (text, routine) => expect(tagText(text)?.routine).toBe(routine));
});

test("a long text is read to its limit quickly", () => {
  const text = "ORDER granting 12 Motion and stay of removal shall not be ".repeat(2000);
  const start = process.hrtime.bigint();
  tagText(text);
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000);
});
