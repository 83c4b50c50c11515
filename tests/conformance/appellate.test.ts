import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Docket } from "@/lib/docket/docket.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";
import { type CorpusCase, type ExpectedDocket, type ExpectedEntry, compareEntries, describeCorpus } from "./corpus.ts";

const UNKNOWN_ADDRESS = new URL("file:///saved.html");

describeCorpus("appellate-dockets", (cases) => {
  test.each(cases)("$name: every entry", (saved) => {
    const expected = (saved.expected.docket_entries ?? []).map(withPrintedNumber);
    const { differences, extra } = compareEntries(docketOf(saved).entries, expected);
    expect(differences).toEqual([]);
    expect(extra).toEqual([]);
  });

  test.each(cases)("$name: header and parties", (saved) => {
    const docket = docketOf(saved);
    const { expected } = saved;
    expect(docket).toMatchObject({
      courtId: saved.courtId,
      docketNumber: expected.docket_number,
      caseName: expected.case_name,
      dateFiled: expected.date_filed,
      dateTerminated: expected.date_terminated,
      natureOfSuit: expected.nature_of_suit || null,
    });
    const parties = docket.parties.map(({ name, role, attorneys }) => ({
      name,
      role,
      attorneys: attorneys.map((attorney) => ({ name: attorney.name, roles: attorney.designations })),
    }));
    expect(parties).toEqual(expectedParties(expected));
  });

  test.each(cases)("$name: no problem, and no document of a row is lost", (saved) => {
    const outcome = outcomeOf(saved);
    expect(outcome).toMatchObject({ ok: true, snapshot: { problems: [] } });
    const expected = (saved.expected.docket_entries ?? []).map((entry) => attachmentsOf(entry));
    const ours = docketOf(saved).entries.map(({ attachments }) =>
      attachments.map(({ attachmentNumber, description, pacerDocId }) => [attachmentNumber, description, pacerDocId]),
    );
    expect(ours).toEqual(expected);
  });
});

describeCorpus("not-appellate-dockets", (cases) => {
  test.each(cases)("$name is no docket, for a reason that says what it is", (saved) => {
    const outcome = outcomeOf(saved);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.reason).toMatch(/log in|accept|list of documents/);
  });
});

/**
 * Where a court numbers no entries (the First and the Eleventh Circuit), juriscraper gives the document's id as the
 * number, as CourtListener keeps it. No court prints that as a number, so ours is null.
 */
function withPrintedNumber(entry: ExpectedEntry): ExpectedEntry {
  return entry.document_number === entry.pacer_doc_id ? { ...entry, document_number: null } : entry;
}

function outcomeOf({ file, courtId }: CorpusCase): ParseOutcome {
  return parsePage(new JSDOM(readFileSync(file)).window.document, { url: UNKNOWN_ADDRESS, courtId });
}

function docketOf(saved: CorpusCase): Docket {
  const outcome = outcomeOf(saved);
  if (!outcome.ok) throw new Error(`${saved.name}: ${outcome.reason}`);
  return outcome.snapshot.docket;
}

function expectedParties(expected: ExpectedDocket): unknown {
  return (expected.parties ?? []).map(({ name, type, attorneys = [] }) => ({
    name,
    role: type.replaceAll("\u00a0", " "),
    attorneys: attorneys.map((attorney) => ({ name: attorney.name, roles: attorney.roles ?? [] })),
  }));
}

interface WithAttachments {
  readonly attachments?: readonly {
    readonly attachment_number: number;
    readonly description: string;
    readonly pacer_doc_id: string | null;
  }[];
}

function attachmentsOf(entry: ExpectedEntry & WithAttachments): unknown {
  return (entry.attachments ?? []).map((attachment) => [
    attachment.attachment_number,
    attachment.description,
    attachment.pacer_doc_id,
  ]);
}
