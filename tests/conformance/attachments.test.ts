import { expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { openSavedPage } from "../../scripts/saved-page.ts";
import { describeCorpus } from "./corpus.ts";

const SAVED = "https://saved.page.invalid/";

interface ExpectedMenu {
  readonly document_number: number | null;
  readonly pacer_case_id: string;
  readonly pacer_doc_id: string;
  readonly pacer_seq_no: string;
  readonly page_count: number | null;
  readonly file_size_bytes?: number;
  readonly attachments: readonly {
    readonly attachment_number: number;
    readonly description: string;
    readonly pacer_doc_id: string;
    readonly pacer_seq_no: string;
    readonly page_count: number | null;
    readonly file_size_bytes?: number;
  }[];
}

/** Where our reading differs on purpose from the expected result. Every line was looked at on the page. */
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  // The list starts with 2 and the document's id follows the main document's: the first attachment, counted from the main.
  caed_033043833: ["attachments"],
  // Rows 2, 3, 4 and 6 of a list that does not show the main document; the expected result takes row 2 for it.
  mad_94392: ["pacerDocId", "pageCount", "attachments"],
  // The newer form of the same list: the expected result gives the first attachment's id to the main document as well.
  mad_09501786991: ["pacerDocId"],
};

describeCorpus("attachment-pages", (cases) => {
  test.each(cases)("$name", ({ name, file, courtId, expected }) => {
    const outcome = parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) });
    if (outcome.ok || !outcome.menu) throw new Error(outcome.ok ? "taken for a docket" : outcome.reason);
    const { menu } = outcome;
    const wanted = expected as unknown as ExpectedMenu;
    expect(menu.problems).toEqual([]);
    expect(menu.courtId).toBe(courtId);
    const pairs: readonly [string, unknown, unknown][] = [
      ["documentNumber", menu.documentNumber, wanted.document_number?.toString() ?? null],
      ["pacerCaseId", menu.pacerCaseId, wanted.pacer_case_id],
      ["pacerDocId", menu.pacerDocId, wanted.pacer_doc_id],
      ["pacerSeqNo", menu.pacerSeqNo, wanted.pacer_seq_no],
      ["pageCount", menu.pageCount, wanted.page_count],
      ["fileSizeBytes", menu.fileSizeBytes, wanted.file_size_bytes ?? null],
      ["attachments", JSON.stringify(menu.attachments), JSON.stringify(wanted.attachments.map(attachmentOf))],
    ];
    const different = pairs.filter(([, ours, theirs]) => ours !== theirs);
    const reviewed = REVIEWED[name] ?? [];
    expect(
      different.map(([field]) => field),
      JSON.stringify(different),
    ).toEqual(reviewed);
  });
});

function attachmentOf(attachment: ExpectedMenu["attachments"][number]) {
  return {
    attachmentNumber: attachment.attachment_number,
    description: attachment.description.replace(/\s+/g, " "),
    pacerDocId: attachment.pacer_doc_id,
    freeUrl: null,
    pageCount: attachment.page_count,
    fileSizeBytes: attachment.file_size_bytes ?? null,
  };
}
