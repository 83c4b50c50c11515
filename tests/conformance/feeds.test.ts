import { expect, test } from "vitest";
import { dateIn } from "@/lib/calendar/zone.ts";
import { instantFromMs } from "@/lib/calendar/date.ts";
import { courtById } from "@/lib/docket/courts.ts";
import { describeTexts, differing, plain, readCorpusText, type Row, rowsOf } from "./text-corpus.ts";

/** Rows that the expected result drops and we keep. Every line was looked at in the feed. */
const EXTRA_ENTRIES: Readonly<Record<string, number>> = {
  // The number is printed "5:18-~gr-00001".
  wvsd: 1,
};

describeTexts("rss-feeds", (texts) => {
  test.each(texts)("$name", async ({ name, file, cases }) => {
    const rows = rowsOf(await readCorpusText(file));
    const expected = cases.flatMap((docket) => docket.docket_entries.map((entry) => ({ docket, entry })));
    expect(rows).toHaveLength(expected.length + (EXTRA_ENTRIES[name] ?? 0));
    const open = new Set(rows);
    for (const { docket, entry } of expected) {
      const row = [...open].find((each) => isItem(each, docket.docket_number ?? "", entry));
      if (!row) throw new Error(`missing: ${docket.docket_number} ${entry.short_description}`);
      open.delete(row);
      expect(row.snapshot.problems).toEqual([]);
      const { docket: ours } = row.snapshot;
      expect(
        differing({
          court: [ours.courtId, docket.court_id],
          caseName: [ours.caseName, nameOf(docket.case_name ?? "", ours.caseName)],
          pacerCaseId: [ours.pacerCaseId, docket.pacer_case_id],
          // The feed's moment is that of entry, in the court's zone; when a document was filed the feed does not say.
          dateEntered: [row.entry.dateEntered, dayAt(entry.date_filed ?? "", ours.courtId)],
          dateFiled: [row.entry.dateFiled, null],
          // Some appellate feeds print "Document" for the number; the expected result then takes the document's id.
          documentNumber: [
            row.entry.documentNumber,
            entry.document_number === entry.pacer_doc_id ? null : entry.document_number,
          ],
          // The expected result has the sequence number of linked items only; the feed names it for the others too.
          pacerSeqNo: [entry.pacer_seq_no ? row.entry.pacerSeqNo : null, entry.pacer_seq_no],
          docketText: [row.entry.docketText, entry.description],
        }),
      ).toEqual([]);
    }
    expect(open.size).toBe(EXTRA_ENTRIES[name] ?? 0);
  });

  test("every court but the one whose feed names no entry gives each item an identity", async () => {
    for (const { name, file } of texts) {
      const without = rowsOf(await readCorpusText(file)).filter(({ entry }) => entry.pacerSeqNo === null);
      expect(without.length > 0, name).toBe(name.startsWith("nyed"));
    }
  });
});

function isItem(
  { snapshot, entry }: Row,
  docketNumber: string,
  expected: { readonly pacer_doc_id?: string | null; readonly short_description?: string },
): boolean {
  return (
    snapshot.docket.docketNumber === docketNumber &&
    plain(entry.pacerDocId) === plain(expected.pacer_doc_id) &&
    plain(entry.shortText) === plain(expected.short_description)
  );
}

/** The expected result says "Unknown Case Title" where the feed prints none, and drops a "#" from a name. */
function nameOf(expected: string, ours: string): string {
  if (expected === "Unknown Case Title") return "";
  return plain(ours.replace("#", "")) === plain(expected) ? ours : expected;
}

function dayAt(printed: string, courtId: string): string {
  return dateIn(instantFromMs(Date.parse(printed)), courtById(courtId)!.timeZone);
}
