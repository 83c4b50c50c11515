import { describe, expect, test } from "vitest";
import { textFileOf, textSources } from "@/lib/sources/text-registry.ts";
import { districtFeed, districtItem, mail, noticeBody } from "./samples.ts";

const texts: readonly (readonly [id: string | null, content: string | Uint8Array])[] = [
  ["cmecf-rss", districtFeed(districtItem())],
  ["appellate-rss", districtFeed(districtItem()).replaceAll("mied", "ca6")],
  [
    "courtlistener-atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://www.courtlistener.com/docket/1/a-v-b/</id></feed>`,
  ],
  ["recap-archive", "<?xml version='1.0'?><gov_uscourts_docket></gov_uscourts_docket>"],
  ["acms", `{"caseDetails": {}, "docketInfo": {}}`],
  ["courtlistener-rest", `{"results": [{"entry_number": 1, "recap_documents": []}]}`],
  ["notices", mail(noticeBody())],
  ["notices", noticeBody()],
  ["courtlistener-csv", "id,date_filed,entry_number,description"],
  [
    null,
    "<html><body><h3>CIVIL DOCKET FOR CASE #: 2:19-cv-99120</h3><table><tr><th>Docket Text</th></tr></table></body></html>",
  ],
  [null, `{"name": "package"}`],
  [null, "name,colour\nrose,red"],
  [null, ""],
];

test("every kind of text is tried here", () => {
  const ids = textSources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(texts.map(([id]) => id).filter((id) => id !== null))).toEqual(new Set(ids));
});

describe.each(texts)("%s", (id, content) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = textFileOf(bytes, null);

  test("is claimed by its source first, and by no page of another kind", () => {
    expect(textSources.find((source) => source.claims(file.text, file.name))?.id ?? null).toBe(id);
  });
});
