import { courtById } from "../../docket/courts.ts";
import type { Docket, DocketEntry, DocketSnapshot, ParseProblem } from "../../docket/docket.ts";
import { docketOf } from "../blank.ts";
import { looksLikeJson, readJson } from "../text/json.ts";
import { inSlices, type Steps } from "../slices.ts";
import type { TextContext, TextFile, TextOutcome, TextSource } from "../text-source.ts";
import { headerOf, type ListedEntry, readListedEntry, readRestDocket } from "./docket.ts";

const ID = "courtlistener-rest";
/** Fields by which the API's entries are told from other programs' JSON. */
const ENTRIES = /"(?:recap_documents|entry_number|recap_sequence_number)"\s{0,20}:/;
/** Others name a docket's number too; so do these fields of the API's dockets, one of which every answer has. */
const DOCKET = /"docket_number"\s{0,20}:/;
const OWN =
  /"(?:id|resource_uri|absolute_url|court|clusters|docket_number_core|case_name_(?:short|full)|jurisdiction_type|idb_data|date_modified)"\s{0,20}:/;

/**
 * What CourtListener's API answers (a docket, a page of dockets, a page of entries), saved to a file, and the
 * Internet Archive's docket.json, which is written alike. @see sources specification, sections 6.5 and 6.8
 */
export const courtListenerRest: TextSource = {
  id: ID,
  name: "CourtListener docket or entries (JSON)",
  claims: (text) => looksLikeJson(text) && (ENTRIES.test(text) || (DOCKET.test(text) && OWN.test(text))),
  read: (file, context, slices) => inSlices(readRest(file, context), slices),
};

function* readRest(file: TextFile, context: TextContext): Steps<TextOutcome> {
  const value = readJson(file.text);
  if (value === undefined) return { ok: false, reason: "The file is no complete JSON; it may have been cut off." };
  const { items, isPaged } = itemsOf(value);
  const problems: ParseProblem[] = [];
  const snapshots: DocketSnapshot[] = [];
  const loose: ListedEntry[] = [];
  const looseProblems: ParseProblem[] = [];
  for (const [index, item] of items.entries()) {
    yield;
    const docket = readRestDocket(item);
    if (docket) snapshots.push(yield* docketSnapshot(docket));
    else {
      const listed = readListedEntry(item, `entry ${index + 1}`, looseProblems);
      if (listed) loose.push(listed);
    }
  }
  snapshots.push(...entrySnapshots(loose, context, isPaged, problems));
  problems.push(...looseProblems);
  if (snapshots.length > 0) return { ok: true, snapshots, problems };
  const [first] = problems;
  return {
    ok: false,
    reason: first ? `No docket could be read: ${first.text}` : "The file lists no docket and no entry.",
  };
}

/** An answer can be one object, a page of results, or several pages put into one list. */
function itemsOf(value: unknown): { readonly items: readonly unknown[]; readonly isPaged: boolean } {
  if (Array.isArray(value)) {
    const pages: unknown[] = value;
    const parts = pages.map((page) => (hasResults(page) ? itemsOf(page).items : [page]));
    return { items: parts.flat(), isPaged: true };
  }
  if (hasResults(value)) return { items: value.results, isPaged: true };
  return { items: [value], isPaged: false };
}

function hasResults(value: unknown): value is { readonly results: readonly unknown[] } {
  return typeof value === "object" && value !== null && "results" in value && Array.isArray(value.results);
}

function* docketSnapshot(rest: NonNullable<ReturnType<typeof readRestDocket>>): Steps<DocketSnapshot> {
  const problems: ParseProblem[] = [];
  const header = headerOf(rest, problems);
  const entries: DocketEntry[] = [];
  for (const [index, value] of (rest.docket_entries ?? []).entries()) {
    yield;
    const listed = readListedEntry(value, `entry ${index + 1}`, problems);
    if (listed) entries.push(listed.entry);
  }
  // A copy: what nobody uploaded is not in it.
  return { sourceId: ID, docket: { ...header, entries }, completeness: "partial", criteria: null, problems };
}

/** Entries without their docket's header: what their documents and the caller say of the case is all that is known. */
function entrySnapshots(
  listed: readonly ListedEntry[],
  context: TextContext,
  isPaged: boolean,
  problems: ParseProblem[],
): DocketSnapshot[] {
  const dockets = new Map<string, ListedEntry[]>();
  for (const each of listed) {
    const key = each.docketId ?? "";
    const together = dockets.get(key);
    if (together) together.push(each);
    else dockets.set(key, [each]);
  }
  return [...dockets].flatMap(([docketId, entries]) => {
    const docket = headerOfEntries(docketId, entries, context);
    if (docket.courtId === "unknown" || docket.docketNumber === "") {
      problems.push({
        where: "header",
        text: `the file does not name the case of docket ${docketId || "(none)"}; save the docket itself as well`,
      });
    }
    const criteria = isPaged ? "a page of the API's answer" : "one entry";
    return [{ sourceId: ID, docket, completeness: "partial", criteria, problems: [] }] satisfies DocketSnapshot[];
  });
}

function headerOfEntries(docketId: string, entries: readonly ListedEntry[], context: TextContext): Docket {
  const named = entries.find(({ courtId }) => courtById(courtId ?? "") !== undefined);
  return docketOf({
    courtId: courtById(named?.courtId ?? "")?.id ?? context.courtId ?? "unknown",
    docketNumber: context.docketNumber ?? "",
    pacerCaseId: named?.pacerCaseId ?? null,
    courtListenerId: docketId || null,
    entries: entries.map(({ entry }) => entry),
  });
}
