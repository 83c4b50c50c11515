import { beforeEach, expect, test } from "vitest";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { recordMenu } from "@/lib/app/record-menu.ts";
import type { DocumentMenu } from "@/lib/docket/docket.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const menu: DocumentMenu = {
  sourceId: "cmecf-attachments",
  courtId: "mied",
  pacerCaseId: "333001",
  documentNumber: "2",
  pacerDocId: "09709100031",
  pacerSeqNo: "7",
  pageCount: 20,
  fileSizeBytes: 73716,
  attachments: [],
  problems: [],
};
const motion = entry({ documentNumber: "2", filed: "2019-02-20", docketText: "MOTION to Stay", pacerSeqNo: "7" });

test("a list of documents enriches a stored entry of a watched docket, and is never an entry", async () => {
  const ports = world();
  await recordDocket(ports, snapshot([motion]), { watch: true });
  const { entryId } = await recordMenu(ports, menu);
  const { entries, snapshots } = await ports.store.contentsOf("mied:2:19-cv-10101");
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ id: entryId, pageCount: 20, fileSizeBytes: 73716, docketText: "MOTION to Stay" });
  expect(snapshots).toHaveLength(1);
  expect(await ports.store.journal()).toEqual([]);
});

test("of an entry that is not stored it stores nothing, and the journal says so once", async () => {
  const ports = world();
  await recordDocket(ports, snapshot([motion]), { watch: true });
  for (const _ of [1, 2]) {
    const answer = await recordMenu(ports, { ...menu, pacerSeqNo: "99", pacerDocId: null, documentNumber: "31" });
    expect(answer).toEqual({ entryId: null, reason: "the entry is not stored yet" });
  }
  const { entries } = await ports.store.contentsOf("mied:2:19-cv-10101");
  expect(entries.map(({ documentNumber }) => documentNumber)).toEqual(["2"]);
  const journal = await ports.store.journal();
  expect(journal.map(({ text }) => text)).toEqual([expect.stringMatching(/documents of entry 31 .* not stored yet/)]);
});

test.each([
  ["another case", { pacerCaseId: "333002" }],
  ["another court", { courtId: "miwd" }],
  ["no case", { pacerCaseId: null }],
])("of %s it stores nothing and says nothing", async (_what, fields) => {
  const ports = world();
  await recordDocket(ports, snapshot([motion]), { watch: true });
  expect(await recordMenu(ports, { ...menu, ...fields })).toEqual({
    entryId: null,
    reason: "its docket is not watched",
  });
  expect((await ports.store.contentsOf("mied:2:19-cv-10101")).entries[0]).toMatchObject({ pageCount: null });
  expect(await ports.store.journal()).toEqual([]);
});
