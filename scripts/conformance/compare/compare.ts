import type { Docket } from "../../../lib/docket/docket.ts";
import { align } from "./align.ts";
import { compareAttachments, compareEntries } from "./entries.ts";
import type { Expected, ExpectedDocket, ExpectedMenu } from "./expected.ts";
import { compareHeader, compareParties } from "./header.ts";
import { type KindRules, rulesOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { compareFields, type Comparison, type FieldComparison, plain } from "./tally.ts";

/** Compares what we read in a file with what is expected of it. */
export function compareReading(reading: Reading, expected: Expected): Comparison {
  if (expected.kind === "nothing") {
    const read = reading.snapshots.length > 0 ? "docket" : reading.menu !== null ? "menu" : "";
    return { entries: 0, fields: [{ where: "file", field: "what it is", ours: read, theirs: "" }] };
  }
  if (expected.kind === "menu") return { entries: 0, fields: compareMenu(reading, expected.menu) };
  const rules = rulesOf(reading);
  const dockets = reading.snapshots.map((snapshot) => snapshot.docket);
  const theirDockets = (rules.dockets?.(expected.dockets) ?? expected.dockets).map(
    (docket) => rules.docket?.(docket) ?? docket,
  );
  const fields = pairsOf(dockets, theirDockets).flatMap(([ours, theirs], at) =>
    compareDocket(rules, ours, theirs).map((field) => (field.row ? { ...field, row: `${at}, ${field.row}` } : field)),
  );
  const entries = expected.dockets.reduce((sum, docket) => sum + (docket.docket_entries?.length ?? 0), 0);
  return { entries, fields: reading.reason === null ? fields : fields.map((field) => withReason(field, reading)) };
}

/** Compares one docket. A docket that only one side has is one field, and one for each of its entries. */
export function compareDocket(
  rules: KindRules,
  ours: Docket | undefined,
  theirs: ExpectedDocket | undefined,
): FieldComparison[] {
  const where = `docket ${ours?.docketNumber ?? theirs?.docket_number ?? ""}`;
  const entries = compareEntries(ours?.entries ?? [], theirs?.docket_entries ?? [], rules);
  if (!ours || !theirs) {
    return [{ where, field: "docket", ours: ours ? "there" : "", theirs: theirs ? "there" : "" }, ...entries];
  }
  const parties = theirs.parties ? compareParties(ours.parties, theirs.parties) : [];
  return [...compareHeader(ours, theirs), ...parties, ...entries];
}

/** Files with one docket on each side need no search. */
function pairsOf(
  ours: readonly Docket[],
  theirs: readonly ExpectedDocket[],
): (readonly [Docket | undefined, ExpectedDocket | undefined])[] {
  if (ours.length === 1 && theirs.length === 1) return [[ours[0], theirs[0]]];
  const pairs = align(ours.length, theirs.length, (our, their) => {
    const isNumbered = plain(ours[our]?.docketNumber) === plain(theirs[their]?.docket_number);
    const isNamed = plain(ours[our]?.caseName) === plain(theirs[their]?.case_name);
    const isSameCase = plain(ours[our]?.pacerCaseId) === plain(theirs[their]?.pacer_case_id);
    return (isNumbered ? 2 : 0) + (isNamed ? 1 : 0) + (isNumbered && isSameCase ? 1 : 0);
  });
  return pairs.map(([our, their]) => [
    our === null ? undefined : ours[our],
    their === null ? undefined : theirs[their],
  ]);
}

function compareMenu({ menu, reason }: Reading, theirs: ExpectedMenu): FieldComparison[] {
  if (menu === null) {
    const field = {
      where: "file",
      field: "what it is",
      ours: "",
      theirs: `a list of documents (${reason ?? "a docket"})`,
    };
    return [field, ...compareAttachments([], theirs.attachments, "menu")];
  }
  return [
    ...compareFields("menu", [
      ["number", menu.documentNumber, theirs.document_number],
      ["case id", menu.pacerCaseId, theirs.pacer_case_id],
      ["document id", menu.pacerDocId, theirs.pacer_doc_id],
      ["sequence number", menu.pacerSeqNo, theirs.pacer_seq_no],
      ["pages", menu.pageCount, theirs.page_count],
      ["bytes", menu.fileSizeBytes, theirs.file_size_bytes],
    ]),
    ...compareAttachments(menu.attachments, theirs.attachments, "menu"),
  ];
}

function withReason(field: FieldComparison, { reason }: Reading): FieldComparison {
  return field.field === "docket" ? { ...field, theirs: `there (${reason})` } : field;
}
