import { describe, expect, test } from "vitest";
import { textFileOf, textSources } from "@/lib/sources/text-registry.ts";
import { districtFeed, districtItem, mail, noticeBody } from "./samples.ts";

const restDocket = {
  resource_uri: "https://www.courtlistener.com/api/rest/v4/dockets/1/",
  docket_number: "2:19-cv-99120",
};
const quoted = "Notice of Electronic Filing. Docket Text: ORDER granting 9 Motion. [12]";
const texts: readonly (readonly [id: string | null, content: string | Uint8Array])[] = [
  ["cmecf-rss", districtFeed(districtItem())],
  ["cmecf-rss", districtFeed(districtItem({ event: quoted }))],
  ["cmecf-rss", `\ufeff<!-- <feed> -->${districtFeed(districtItem()).replace(/^<\?xml[^>]*>/, "")}`],
  ["appellate-rss", districtFeed(districtItem()).replaceAll("mied", "ca6")],
  [
    "courtlistener-atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://www.courtlistener.com/docket/1/a-v-b/</id></feed>`,
  ],
  [
    "courtlistener-atom",
    `<?xml version="1.0"?>\n<feed><id>https://www.courtlistener.com/docket/1/a-v-b/</id><summary>${quoted}</summary></feed>`,
  ],
  ["recap-archive", "<?xml version='1.0'?><gov_uscourts_docket></gov_uscourts_docket>"],
  ["recap-archive", `<gov_uscourts_docket><long_desc>${quoted} &lt;rss&gt;</long_desc></gov_uscourts_docket>`],
  ["acms", `{"caseDetails": {}, "docketInfo": {}}`],
  ["acms", `{"caseDetails": {"id": 1}, "docketInfo": {"docketEntries": [{"docketEntryText": "${quoted}"}]}}`],
  ["courtlistener-rest", `{"results": [{"entry_number": 1, "recap_documents": []}]}`],
  ["courtlistener-rest", `[{"id": 1, "entry_number": 1, "description": "${quoted}"}]`],
  ["courtlistener-rest", JSON.stringify(restDocket)],
  ["courtlistener-rest", JSON.stringify({ id: 7, docket_number: "2:19-cv-99120", court: "mied" })],
  ["notices", mail(noticeBody())],
  ["notices", mail(noticeBody({ text: `id,entry_number {"entry_number": 1} &lt;rss&gt; "caseDetails" "docketInfo"` }))],
  ["notices", noticeBody()],
  ["notices", `<?xml version="1.0"?><!DOCTYPE html><html><body>${noticeBody()}</body></html>`],
  ["notices", `[EXTERNAL] ${quoted}`],
  ["courtlistener-csv", "id,date_filed,entry_number,description"],
  ["courtlistener-csv", `id,date_filed,entry_number,description\n1,2019-01-01,1,"${quoted}"`],
  // What other programs make of dockets and feeds: like ours by some of their words only.
  [null, `{"court_id": "mied", "docket_number": "2:19-cv-99120", "pacer_case_id": "1", "docket_entries": []}`],
  [null, `{"docket_entries": [{"document_number": "1", "description": "${quoted}", "attachments": []}]}`],
  [null, `<opml><outline text="${quoted}"/></opml>`],
  [null, `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/</id></feed>`],
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

  test.each(textSources.map((source) => [source.id, source] as const))(
    `%s claims it only if it is its own`,
    (own, source) => {
      expect(source.claims(file.text, file.name)).toBe(own === id);
    },
  );
});
