import { expect, test } from "vitest";
import type { Docket } from "@/lib/docket/docket.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { openSavedPage } from "../../scripts/saved-page.ts";
import { compareEntries, describeCorpus, type ExpectedDocket, type ExpectedEntry } from "./corpus.ts";

const SAVED = "https://saved.page.invalid/";

/** Where our reading differs on purpose from the expected result. Every line was looked at on the page. */
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  // "Kristi K. DuBose": the expected result writes the second capital small.
  alsd_61919: ["assignedTo"],
};
/** A page that the expected result refuses, because another extension changed words in it: read, with all its events. */
const NOT_EXPECTED: Readonly<Record<string, number>> = { ksd_8097: 109 };

interface ExpectedEvent extends ExpectedEntry {
  readonly short_description: string;
}

describeCorpus("history-reports", (cases) => {
  test.each(cases)("$name", ({ name, file, courtId, expected }) => {
    const outcome = parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) });
    if (!outcome.ok) throw new Error(outcome.reason);
    const { sourceId, docket, problems, completeness, criteria } = outcome.snapshot;
    expect([sourceId, docket.courtId]).toEqual(["cmecf-history", courtId]);
    expect(problems).toEqual([]);
    expect(outcome.rows).toHaveLength(docket.entries.length);
    expect(completeness, criteria ?? "").toBe(criteria?.startsWith("Documents") ? "partial" : whole(file, docket));
    // Every event but a few old ones carries its sequence number, which the expected result reads of linked ones only.
    expect(docket.entries.filter(({ shortText }) => shortText === null)).toEqual([]);
    if (NOT_EXPECTED[name]) return expect(docket.entries).toHaveLength(NOT_EXPECTED[name]);
    const events = (expected.docket_entries ?? []) as readonly ExpectedEvent[];
    const { differences, extra } = compareEntries(docket.entries, events.map(withoutUnread));
    expect(differences).toEqual([]);
    expect(extra).toEqual([]);
    expect(docket.entries.map(({ shortText }) => shortText)).toEqual(events.map((event) => event.short_description));
    expect(headerDifferences(docket, expected)).toEqual(REVIEWED[name] ?? []);
  });
});

/** Reports on one of several defendants never prove that the whole docket was shown. */
function whole(file: string, docket: Docket): "complete" | "unknown" {
  const page = openSavedPage(file, SAVED);
  const number = page.querySelector("b > font")?.textContent ?? "";
  return docket.docketNumber.includes("-cr-") && /-\d+$/.test(number.trim()) ? "unknown" : "complete";
}

/** The expected result takes sequence numbers from links only. */
function withoutUnread({ pacer_seq_no: seqNo, ...entry }: ExpectedEntry): ExpectedEntry {
  return seqNo === null || seqNo === undefined ? entry : { ...entry, pacer_seq_no: seqNo };
}

function headerDifferences(docket: Docket, expected: ExpectedDocket): string[] {
  const pairs: [string, string | null, string | null | undefined][] = [
    ["caseName", docket.caseName, expected.case_name],
    ["docketNumber", docket.docketNumber, expected.docket_number],
    ["dateFiled", docket.dateFiled, expected.date_filed],
    ["dateTerminated", docket.dateTerminated, expected.date_terminated],
    ["assignedTo", docket.assignedTo, expected.assigned_to_str],
    ["referredTo", docket.referredTo, expected.referred_to_str],
  ];
  return pairs.filter(([, actual, wanted]) => (actual ?? "") !== (wanted ?? "")).map(([field]) => field);
}
