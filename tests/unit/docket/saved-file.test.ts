import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import type { KnownDocket, MergedDocket } from "@/lib/docket/merge.ts";
import { mergeSnapshot } from "@/lib/docket/merge.ts";
import { afterLooks, entry, snapshot, unknownDocket } from "./sample.ts";

const NOW = instant("2019-06-01T12:00:00.000Z");

/** Merges a file that was saved at `savedAt` into what is known. */
function afterFile(known: KnownDocket, page: DocketSnapshot, savedAt: string): MergedDocket {
  return mergeSnapshot(known, page, NOW, { lookId: "import 1/1", name: "page.html", savedAt: instant(savedAt) });
}

const row = (number: number, filed: string, docketText: string): DocketEntry =>
  entry({ documentNumber: String(number), filed, docketText, pacerSeqNo: String(number) });

const petition = row(1, "2019-02-01", "PETITION for habeas corpus");
const order = row(2, "2019-03-01", "ORDER denying 1 Petition. Hearing on 4/5/2019");
const earlierOrder = row(2, "2019-03-01", "ORDER denying 1 Petition");
const live = (rows: readonly DocketEntry[]) => snapshot(rows, { completeness: "complete" });
/** Two looks on 1 March 2019. */
const { known } = afterLooks([live([petition]), live([petition, order])]);

describe("a saved page that is older than the last look", () => {
  const old = snapshot([petition, earlierOrder], { completeness: "complete", docket: { assignedTo: "Abel Roe" } });
  const merged = afterFile(known, old, "2019-02-20T12:00:00.000Z");
  const found = merged.entries.find(({ documentNumber }) => documentNumber === "2")!;

  test("gives an earlier wording, and the present words stay", () => {
    expect(found.docketText).toBe(order.docketText);
    expect(found.versions.map(({ docketText }) => docketText)).toEqual([earlierOrder.docketText]);
    expect(merged.changes).toEqual([{ change: "enriched", entryId: found.id, fields: ["versions"] }]);
  });

  test("gives it once", () => {
    const again = afterFile(
      { docket: merged.docket, entries: merged.entries, snapshots: [...known.snapshots, merged.snapshot] },
      old,
      "2019-02-20T12:00:00.000Z",
    );
    expect(again.changes).toEqual([]);
    expect(again.entries).toEqual(merged.entries);
  });

  test("changes no header that the court gave since", () => {
    expect(merged.docket.header.assignedTo).toBe("Ruth Roe");
  });

  test("is recorded as of the day on which it was saved", () => {
    expect(merged.snapshot).toMatchObject({ seenAt: "2019-02-20T12:00:00.000Z", file: { name: "page.html" } });
  });

  test("makes nothing absent, and brings what it shows as history", () => {
    const withdrawn = entry({ filed: "2019-02-10", docketText: "Minute Entry: status conference", pacerSeqNo: "77" });
    const shown = afterFile(known, live([withdrawn]), "2019-02-20T12:00:00.000Z");
    expect(shown.changes).toEqual([{ change: "added", entryId: expect.any(String), novelty: "back-filled" }]);
    expect(shown.entries.every(({ absentSince }) => absentSince === null)).toBe(true);
  });

  test("is known by its content where the file was copied later", () => {
    const copied = afterFile(
      known,
      live([{ ...petition, docketText: "PETITION by John Doe" }]),
      "2019-05-30T12:00:00.000Z",
    );
    expect(copied.entries.find(({ documentNumber }) => documentNumber === "1")!.docketText).toBe(petition.docketText);
  });

  test("still corrects a weaker copy's words", () => {
    const copy = afterLooks([snapshot([{ ...order, docketText: "Order" }], { sourceId: "courtlistener" })]).known;
    const corrected = afterFile(copy, live([order]), "2019-02-20T12:00:00.000Z");
    expect(corrected.entries[0]!.docketText).toBe(order.docketText);
  });
});

describe("a saved page that is newer than the last look", () => {
  test("brings news and edits as a visit does, and still proves no absence", () => {
    const edited = { ...petition, docketText: "PETITION for habeas corpus (Modified on 5/2/2019 (AB))" };
    const merged = afterFile(known, live([edited, row(3, "2019-05-20", "NOTICE")]), "2019-05-30T12:00:00.000Z");
    expect(merged.changes.map(({ change }) => change)).toEqual(["text", "added"]);
    expect(merged.changes[1]).toMatchObject({ novelty: "new" });
    expect(merged.entries.every(({ absentSince }) => absentSince === null)).toBe(true);
  });
});

test("what came after an old file that was imported first is history, not a flood of news", () => {
  const first = afterFile(
    unknownDocket(live([]).docket, "2026-11-21T12:00:00.000Z"),
    live([petition]),
    "2019-02-02T12:00:00.000Z",
  );
  expect(first.changes).toMatchObject([{ novelty: "seed" }]);
  const afterwards = mergeSnapshot(
    { docket: first.docket, entries: first.entries, snapshots: [first.snapshot] },
    live([petition, order, row(9, "2026-11-20", "ORDER granting stay")]),
    instant("2026-11-21T13:00:00.000Z"),
  );
  expect(afterwards.changes.flatMap((change) => (change.change === "added" ? [change.novelty] : []))).toEqual([
    "back-filled",
    "new",
  ]);
});
