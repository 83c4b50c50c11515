import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Ada Quill";

function effectsOf(docketText: string): string[] {
  const entries = [PETITION, docketText].map((text, at) => ({
    documentNumber: String(at + 1),
    dateFiled: `2025-03-0${at + 1}`,
    docketText: text,
    shortText: null,
    struck: [],
  }));
  const tags = tagDocket(entries, { courtId: "mied", governmentSide: "respondent" });
  return tags[1]?.effects.map(({ effect }) => effect) ?? [];
}

test.each([
  "TEXT ORDER: Petitioner states that a travel document was issued, and removal may proceed as early as Friday. Petitioner shall file a reply by 11/20/2025.",
  "TEXT ORDER: The government represents that his papers are ready, and removal may proceed. A reply is due 11/20/2025.",
  "TEXT ORDER: Counsel states that the flight is tomorrow, and nothing bars his removal.",
  "TEXT ORDER: Petitioner submits that he is a citizen, so he must be released. Respondents shall answer by 3/9.",
  "TEXT ORDER: The dissent would hold that the case is moot, and the TRO is dissolved.",
])("what somebody says is no order: %s", (text) => expect(effectsOf(text)).toEqual([]));

test("what the court orders behind what was said is one", () => {
  expect(effectsOf("TEXT ORDER: Respondents shall file a status report by 3/9, and removal is stayed.")).toEqual([
    "removal-stayed",
  ]);
});
