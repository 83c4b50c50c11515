import { expect, test } from "vitest";
import { inOneByte, LONG_DASH } from "@/lib/tags/one-byte.ts";
import { tagDocket } from "@/lib/tags/tag.ts";

const isNarrow = (text: string): boolean => /^[\0-\xff]*$/.test(text);

test("every letter stays where it is, and none takes more than a byte", () => {
  const text = "Petitioner’s “motion” – granted — Kovačević, Дмитрий, • ok é";
  const read = inOneByte(text);
  expect(read).toHaveLength(text.length);
  expect(isNarrow(read)).toBe(true);
  expect(read).toBe(`Petitioner's "motion" ${LONG_DASH} granted ${LONG_DASH} Kovacevic, ÿÿÿÿÿÿÿ, · ok é`);
  expect(inOneByte("ORDER granting § 3 motion")).toBe("ORDER granting § 3 motion");
});

test("texts longer than one call takes, and letters of two places", () => {
  const text = `${"a’".repeat(10_000)}😀`;
  expect(inOneByte(text)).toBe(`${"a'".repeat(10_000)}··`);
});

test("says the same of an order with printer's marks as with plain ones", () => {
  const tags = (docketText: string) =>
    tagDocket([{ documentNumber: "9", dateFiled: "2025-03-04", docketText, shortText: null, struck: [] }], {
      courtId: "mied",
      governmentSide: "respondent",
    }).map(({ kind, author, effects }) => ({ kind, author, effects: effects.map(({ effect }) => effect) }));
  for (const text of [
    "ORDER granting Petitioner's 'emergency' motion: Respondents shall not remove Petitioner while the petition is pending",
    'ORDER - Petitioner\'s removal is "STAYED". Respondents shall provide a bond hearing within 7 days',
  ])
    expect(
      tags(
        text
          .replaceAll("'", "’")
          .replace(/"([^"]*)"/g, "“$1”")
          .replace(" - ", " – "),
      ),
    ).toEqual(tags(text));
});

test("quotes the words as the docket has them", () => {
  const docketText = "ORDER: Petitioner’s removal is stayed — “until further order”";
  const [tags] = tagDocket([{ documentNumber: "9", dateFiled: null, docketText, shortText: null, struck: [] }], {
    courtId: "mied",
    governmentSide: "respondent",
  });
  expect(tags?.effects.map(({ effect }) => effect)).toEqual(["removal-stayed"]);
  expect(docketText).toContain(tags?.effects[0]?.evidence[0]?.quote);
  expect(tags?.effects[0]?.until).toBe("further order");
});
