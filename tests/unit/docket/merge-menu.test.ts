import { expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import type { Attachment, DocumentMenu } from "@/lib/docket/docket.ts";
import { mergeMenu } from "@/lib/docket/merge-menu.ts";
import { afterLooks, entry, snapshot } from "./sample.ts";

const later = instant("2019-04-01T12:00:00.000Z");
const menu: DocumentMenu = {
  sourceId: "cmecf-attachments",
  courtId: "mied",
  pacerCaseId: "333001",
  documentNumber: "43",
  pacerDocId: "09709100031",
  pacerSeqNo: "75",
  pageCount: 20,
  fileSizeBytes: 73716,
  attachments: [attachment(1, "09709100032", "Index", 3, 8625), attachment(2, "09709100033", "Exhibit A", 11, null)],
  problems: [],
};

test("names, page counts and sizes go to the entry with the same sequence number; its text stays", () => {
  const known = knownEntries({ pacerSeqNo: "75", attachments: [attachment(1, null, "", null, null)] });
  const merged = mergeMenu(known, menu, later);
  if (!merged.found) throw new Error(merged.reason);
  expect(merged.entry).toMatchObject({
    id: known[0]!.id,
    docketText: "MOTION to Stay Removal",
    pageCount: 20,
    fileSizeBytes: 73716,
    pacerDocId: "09709100031",
    attachments: menu.attachments,
    witnesses: known[0]!.witnesses,
    lastChangedAt: later,
  });
  expect(merged.entry.keys).toContain("doc:09709100031");
  const again = mergeMenu([merged.entry], menu, instant("2019-05-01T12:00:00.000Z"));
  expect(again).toEqual({ found: true, entry: merged.entry, fields: [] });
  expect(again.found && again.entry).toBe(merged.entry);
});

test("an entry is found by its document's id where a source gave no sequence number", () => {
  const merged = mergeMenu(knownEntries({ pacerDocId: "09709100031" }), menu, later);
  expect(merged).toMatchObject({ found: true, entry: { pacerSeqNo: "75" } });
});

test("the number alone is no proof, and a list never makes an entry", () => {
  expect(mergeMenu(knownEntries({}), menu, later)).toEqual({ found: false, reason: "the entry is not stored yet" });
  expect(mergeMenu([], menu, later).found).toBe(false);
});

test("a list that claims another entry's ids is refused", () => {
  const merged = mergeMenu(knownEntries({ pacerSeqNo: "75", documentNumber: "44" }), menu, later);
  expect(merged).toEqual({ found: false, reason: "it claims entry 43, but its ids are those of entry 44" });
});

test("a document keeps the number that the docket gave it, and no other document gets its name", () => {
  const numbered = [
    attachment(1, "09709100033", "", null, null),
    attachment(2, "09709100034", "Exhibit B", null, null),
  ];
  const merged = mergeMenu(knownEntries({ pacerSeqNo: "75", attachments: numbered }), menu, later);
  if (!merged.found) throw new Error(merged.reason);
  expect(merged.entry.attachments).toContainEqual(attachment(1, "09709100033", "Exhibit A", 11, null));
  expect(merged.entry.attachments).toContainEqual(numbered[1]);
});

test("a document that was replaced takes the number, and what is known of others stays", () => {
  const numbered = [attachment(1, "09709100001", "Old index", 1, null), attachment(7, null, "Exhibit G", null, null)];
  const merged = mergeMenu(knownEntries({ pacerSeqNo: "75", attachments: numbered }), menu, later);
  expect(merged).toMatchObject({ found: true, entry: { attachments: [...menu.attachments, numbered[1]] } });
});

function knownEntries(fields: Parameters<typeof entry>[0]) {
  const row = entry({ documentNumber: "43", filed: "2019-03-01", docketText: "MOTION to Stay Removal", ...fields });
  return afterLooks([snapshot([row])]).known.entries;
}

function attachment(
  attachmentNumber: number,
  pacerDocId: string | null,
  description: string,
  pageCount: number | null,
  fileSizeBytes: number | null,
): Attachment {
  return { attachmentNumber, description, pacerDocId, freeUrl: null, pageCount, fileSizeBytes };
}
