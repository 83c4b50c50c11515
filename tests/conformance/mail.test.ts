import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { describeTexts, differing, type ExpectedTextEntry, plain, readCorpusText } from "./text-corpus.ts";

/**
 * Notices whose expected text leaves out the words that the court printed in bold or italics. Ours has them all; what
 * is expected must be found in it, in order.
 */
const WORDS_LEFT_OUT = new Set(["casb_1", "ctb_1", "ianb", "nysb_1", "pamb_2", "txnb_1", "txnb_2"]);
/** "…/doc1/1760": an address without a document's serial number is no document id. */
const NO_DOCUMENT_ID = new Set(["txnb_1"]);

for (const folder of ["nef-mail", "nda-mail"]) {
  describeTexts(folder, (texts) => {
    test.each(texts)("$name", async ({ name, file, cases }) => {
      const snapshots = await readCorpusText(file);
      expect(snapshots.map(({ docket }) => docket.docketNumber)).toEqual(cases.map((each) => each.docket_number));
      for (const [index, expected] of cases.entries()) {
        const snapshot = snapshots[index]!;
        const { docket, sourceId, completeness, problems } = snapshot;
        expect({ sourceId, completeness, problems }).toEqual({
          sourceId: folder.slice(0, 3),
          completeness: "partial",
          problems: [],
        });
        expect(docket.entries).toHaveLength(1);
        const [entry] = expected.docket_entries;
        expect(
          differing({
            court: [docket.courtId, expected.court_id],
            caseName: [docket.caseName, expected.case_name],
            dateFiled: [docket.dateFiled, expected.date_filed],
            pacerCaseId: [docket.pacerCaseId, entry!.pacer_case_id],
            ...fields(docket.entries[0]!, entry!, name),
          }),
        ).toEqual([]);
      }
    });

    test("no magic number, no link and no reader's address is kept", async () => {
      for (const { name, file } of texts) {
        const kept = JSON.stringify(await readCorpusText(file));
        expect(kept, name).not.toMatch(/magic_num|https?:|uid=|@[a-z]/i);
        for (const [, secret = ""] of readFileSync(file, "latin1").matchAll(
          /(?:magic_num|uid)=(?:3D)?([\da-f]{7,})/g,
        )) {
          expect(kept.includes(secret), `${name} ${secret}`).toBe(false);
        }
      }
    });
  });
}

function fields(
  ours: DocketEntry,
  theirs: ExpectedTextEntry,
  name: string,
): Record<string, readonly [unknown, unknown]> {
  const text = WORDS_LEFT_OUT.has(name) ? textHolding(ours.docketText, theirs.description) : theirs.description;
  return {
    documentNumber: [ours.documentNumber, theirs.document_number],
    entryFiled: [ours.dateFiled, theirs.date_filed],
    text: [compared(ours.docketText), compared(text)],
    shortText: [ours.shortText, theirs.short_description],
    pacerDocId: [ours.pacerDocId, NO_DOCUMENT_ID.has(name) ? null : theirs.pacer_doc_id],
    // Appellate notices name the filing in the stamp of its document; the expected result does not look there.
    pacerSeqNo: [theirs.pacer_seq_no ? ours.pacerSeqNo : null, theirs.pacer_seq_no],
  };
}

/** The expected result leaves out "#" and "*", and writes quotation marks and apostrophes straight. */
function compared(text: string): string {
  return plain(
    text
      .replace(/[#*]/g, "")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201C\u201D]/g, '"'),
  );
}

/** Our text if it holds the words of theirs in order, else theirs. */
function textHolding(ours: string, theirs: string): string {
  const words = compared(ours).split(/[\s.]+/);
  let at = 0;
  for (const word of compared(theirs).split(/[\s.]+/)) {
    at = words.indexOf(word, at) + 1;
    if (at === 0) return theirs;
  }
  return ours;
}
