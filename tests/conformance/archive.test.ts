import { expect, test } from "vitest";
import type { Party } from "@/lib/docket/docket.ts";
import { normalisedDocumentId } from "@/lib/docket/document-id.ts";
import type { ExpectedParty } from "./corpus.ts";
import { describeTexts, differing, plain, readCorpusText } from "./text-corpus.ts";

/** Entries that the expected result drops and we keep: attachments-only and text-less numbers of the archive. */
const EXTRA_ENTRIES: Readonly<Record<string, number>> = { ohsd_141796: 9 };

describeTexts("archive-dockets", (texts) => {
  test.each(texts)("$name", async ({ name, file, cases }) => {
    const [snapshot] = await readCorpusText(file);
    const [expected] = cases;
    const { docket, completeness } = snapshot!;
    expect(completeness).toBe("partial");
    expect(
      differing({
        court: [docket.courtId, expected!.court_id],
        docketNumber: [docket.docketNumber, expected!.docket_number],
        caseName: [docket.caseName, unescaped(expected!.case_name ?? "")],
        dateFiled: [docket.dateFiled, expected!.date_filed],
        dateTerminated: [docket.dateTerminated, expected!.date_terminated],
        assignedTo: [docket.assignedTo, expected!.assigned_to_str],
        referredTo: [docket.referredTo, expected!.referred_to_str],
        natureOfSuit: [docket.natureOfSuit, expected!.nature_of_suit],
        cause: [docket.cause, expected!.cause],
        jurisdiction: [docket.jurisdiction, expected!.jurisdiction],
        juryDemand: [docket.juryDemand, expected!.jury_demand],
        demand: [docket.demand, expected!.demand],
        pacerCaseId: [docket.pacerCaseId, name.split("_")[1]],
      }),
    ).toEqual([]);
    expect(docket.entries).toHaveLength(expected!.docket_entries.length + (EXTRA_ENTRIES[name] ?? 0));
    for (const theirs of expected!.docket_entries) {
      const ours = docket.entries.find((entry) => entry.documentNumber === theirs.document_number)!;
      expect(
        differing({
          dateFiled: [ours.dateFiled, theirs.date_filed],
          dateEntered: [theirs.date_entered ? ours.dateEntered : null, theirs.date_entered],
          text: [ours.docketText, unescaped(theirs.description)],
          shortText: [ours.shortText, unescaped(theirs.short_description ?? "")],
          // Our ids have the fourth digit 0, so that the link to a menu and the one to the document are one id.
          pacerDocId: [ours.pacerDocId, idOf(theirs.pacer_doc_id)],
          pacerSeqNo: [ours.pacerSeqNo, theirs.pacer_seq_no],
          attachments: [
            JSON.stringify(
              ours.attachments.map((each) => [String(each.attachmentNumber), each.description, each.pacerDocId]),
            ),
            JSON.stringify(
              (theirs.attachments ?? []).map((each) => [
                each.attachment_number,
                unescaped(each.description),
                idOf(each.pacer_doc_id),
              ]),
            ),
          ],
        }),
        `${name} ${theirs.document_number}`,
      ).toEqual([]);
    }
    expect(docket.parties.map(ours)).toEqual((expected!.parties ?? []).map(theirs));
  });
});

/** The archive wrote some text that was escaped already; the expected result leaves it so. */
function unescaped(text: string): string {
  return text
    .replaceAll("&amp;", "&")
    .replace(/&#0?(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(" ,", ",");
}

function idOf(id: string | null | undefined): string | null {
  return id ? normalisedDocumentId(id) : null;
}

function ours({ name, role, attorneys }: Party) {
  return { name, role, attorneys: attorneys.map((attorney) => attorney.name) };
}

function theirs({ name, type, attorneys }: ExpectedParty) {
  return {
    name: plain(name),
    role: plain(type),
    attorneys: (attorneys ?? []).map((attorney) => plain(attorney.name).replace(/[\s,]+$/, "")),
  };
}
