import { expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { openSavedPage } from "../../scripts/saved-page.ts";
import { describeCorpus, type ExpectedDocket } from "./corpus.ts";

const SAVED = "https://saved.page.invalid/";

interface ExpectedNotice {
  readonly court_id: string;
  readonly contains_attachments: boolean;
  readonly dockets: readonly (Omit<ExpectedDocket, "docket_entries"> & {
    readonly docket_entries: readonly ExpectedFiling[];
  })[];
}

interface ExpectedFiling {
  readonly date_filed: string;
  readonly description: string;
  readonly document_number: string | null;
  readonly pacer_case_id: string | null;
  readonly pacer_doc_id: string | null;
  readonly pacer_seq_no: string | null;
}

describeCorpus("nef-pages", (cases) => {
  test.each(cases)("$name", ({ file, expected }) => {
    const outcome = parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) });
    if (!outcome.ok) throw new Error(outcome.reason);
    const wanted = expected as unknown as ExpectedNotice;
    const snapshots = [outcome.snapshot, ...(outcome.others ?? [])];
    expect(snapshots.flatMap(({ problems }) => problems)).toEqual([]);
    const ours = snapshots.map(({ docket }) => ({
      court: docket.courtId,
      caseName: docket.caseName,
      docketNumber: docket.docketNumber,
      entries: docket.entries.map((entry) => ({
        date_filed: entry.dateFiled,
        description: withoutMarks(entry.docketText),
        document_number: entry.documentNumber,
        pacer_case_id: docket.pacerCaseId,
        pacer_doc_id: entry.pacerDocId,
        pacer_seq_no: entry.pacerSeqNo,
      })),
    }));
    expect(ours).toEqual(wanted.dockets.map((docket) => theirs(docket, wanted.court_id)));
    const listed = snapshots.some(({ docket }) => docket.entries.some(({ attachments }) => attachments.length > 0));
    expect(listed).toBe(wanted.contains_attachments);
    expect(JSON.stringify(snapshots)).not.toMatch(/@|magic|STAMP/i);
  });
});

function theirs(docket: ExpectedNotice["dockets"][number], court: string) {
  const entries = docket.docket_entries.map((entry) => ({
    date_filed: entry.date_filed,
    description: withoutMarks(entry.description),
    document_number: entry.document_number,
    pacer_case_id: entry.pacer_case_id,
    pacer_doc_id: entry.pacer_doc_id,
    pacer_seq_no: entry.pacer_seq_no,
  }));
  return { court, caseName: docket.case_name, docketNumber: docket.docket_number, entries };
}

/** The expected result leaves out the "#" of attachments, which is the court's own. */
function withoutMarks(text: string): string {
  return text.replaceAll("#", "").replace(/\s+/g, " ");
}
