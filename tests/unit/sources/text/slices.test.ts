import { expect, test } from "vitest";
import { AT_ONCE } from "@/lib/sources/slices.ts";
import { readText, textFileOf } from "@/lib/sources/text-registry.ts";

/* Long files are read on a page that the user is looking at: it must get its turn all the time. */
const COUNT = 2_000;
const rows = Array.from({ length: COUNT }, (_each, index) => index + 1);
const text = "ORDER granting the stay of removal. (Entered: 03/04/2019)";

const files: Readonly<Record<string, string>> = {
  "archive.xml": `<gov_uscourts_docket><case_details><court>mied</court><docket_num>2:17-cv-11910</docket_num></case_details><document_list>${rows.map((row) => `<document doc_num="${row}" attachment_num="0"><date_filed>2019-03-04</date_filed><long_desc>${text}</long_desc></document>`).join("")}</document_list></gov_uscourts_docket>`,
  "feed.xml": `<rss><channel><link>https://ecf.mied.uscourts.gov</link>${rows.map((row) => `<item><title>2:17-cv-11910 Roe v. Doe</title><guid>https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020&amp;${row}</guid><description>[Order]</description></item>`).join("")}</channel></rss>`,
  "entries.json": JSON.stringify({
    results: rows.map((row) => ({
      id: row,
      entry_number: row,
      date_filed: "2019-03-04",
      description: text,
      recap_documents: [],
    })),
  }),
  "ca9.docket.json": JSON.stringify({
    caseDetails: { caseNumber: "23-2435", caseId: "a", name: "Roe v. Doe", caseOpened: "2023-10-03" },
    docketInfo: {
      isCaseSealed: false,
      docketEntries: rows.map((row) => ({ entryNumber: row, endDate: "2023-10-03", docketEntryText: text })),
    },
  }),
  "docket.csv": `entry_number,date_filed,description\n${rows.map((row) => `${row},2019-03-04,"${text}"`).join("\n")}`,
};

test.each(Object.entries(files))("%s is read in many short steps, to the same end", async (name, content) => {
  const file = textFileOf(new TextEncoder().encode(content), name);
  let pauses = 0;
  let clock = 0;
  const sliced = await readText(file, {}, { budgetMs: 1, now: () => clock++, pause: async () => void pauses++ });
  expect(sliced).toEqual(await readText(file, {}, AT_ONCE));
  expect(sliced.ok && sliced.snapshots[0]?.docket.entries.length).toBe(COUNT);
  expect(pauses).toBeGreaterThan(COUNT / 2);
});
