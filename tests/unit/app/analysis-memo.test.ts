import { beforeEach, expect, test, vi } from "vitest";
import type { AnalysisMemo } from "@/lib/app/analysis-memo.ts";
import { purgeDocket } from "@/lib/app/manage-dockets.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { statedDates } from "@/lib/deadlines/stated.ts";
import { tagMore } from "@/lib/tags/tag-more.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

vi.mock("@/lib/tags/tag-more.ts", { spy: true });
vi.mock("@/lib/deadlines/stated.ts", { spy: true });

beforeEach(() => {
  emptyProfile();
  vi.clearAllMocks();
});

const KEY = "mied:2:19-cv-10101";
const rows = Array.from({ length: 12 }, (_, at) =>
  entry({
    documentNumber: `${at + 1}`,
    filed: "2019-01-10",
    docketText: at % 3 === 0 ? `ORDER staying removal. Responses due by 3/${at + 10}/2019.` : `NOTICE of filing`,
    pacerSeqNo: `${at + 1}`,
  }),
);
const news = entry({
  documentNumber: "99",
  filed: "2019-02-10",
  docketText: "ORDER releasing Roe. Status Conference set for 3/1/2019.",
  pacerSeqNo: "99",
});

async function memos(): Promise<AnalysisMemo[]> {
  const database = await openDatabase("test");
  const found = await database.getAll("memos");
  database.close();
  return found;
}

async function putMemo(memo: AnalysisMemo): Promise<void> {
  const database = await openDatabase("test");
  await database.put("memos", memo);
  database.close();
}

async function afterNews(ports: ReturnType<typeof world>) {
  vi.clearAllMocks();
  await recordDocket(ports, snapshot([news]), { watch: true });
  const { tags, deadlines } = await ports.store.contentsOf(KEY);
  return { tags, deadlines };
}

test("a new entry costs the reading of its own text alone", async () => {
  const ports = world();
  await recordDocket(ports, snapshot(rows), { watch: true });
  await afterNews(ports);
  expect(vi.mocked(tagMore).mock.results.map(({ value }) => value?.tags.length)).toEqual([1]);
  expect(vi.mocked(statedDates).mock.calls.map(([{ docketText }]) => docketText)).toEqual([news.docketText]);
  // And so does the next one.
  vi.clearAllMocks();
  const next = { ...news, documentNumber: "100", pacerSeqNo: "100", docketText: "NOTICE of hearing" };
  await recordDocket(ports, snapshot([next]), { watch: true });
  expect(vi.mocked(statedDates).mock.calls).toHaveLength(1);
  expect(vi.mocked(tagMore).mock.results.map(({ value }) => value?.tags.length)).toEqual([1]);
});

test.each<[string, (memo: AnalysisMemo) => AnalysisMemo]>([
  ["no JSON", (memo) => ({ ...memo, content: "nonsense" })],
  ["another shape", (memo) => ({ ...memo, content: `{"tagging":{"print":1},"undated":"","dated":[]}` })],
  ["other rules", (memo) => ({ ...memo, rulesVersion: "others" })],
  ["another docket's print", (memo) => ({ ...memo, content: memo.content.replace(/"print":"[^"]+"/, `"print":"x"`) })],
])("one with %s is passed over: the same comes out", async (_what, spoil) => {
  const clean = world();
  await recordDocket(clean, snapshot(rows), { watch: true });
  const [memo] = await memos();
  const expected = await afterNews(clean);
  emptyProfile();
  const ports = world();
  await recordDocket(ports, snapshot(rows), { watch: true });
  await putMemo(spoil(memo!));
  expect(await afterNews(ports)).toEqual(expected);
  expect(vi.mocked(tagMore).mock.results.flatMap(({ value }) => value ?? [])).toEqual([]);
});

test("is kept by what reads a docket again, and goes with the docket", async () => {
  const ports = world();
  await recordDocket(ports, snapshot(rows), { watch: true });
  await refreshAnalysis({ ...ports, analysis: { ...ports.analysis, rulesVersion: "newer" } });
  expect(await memos()).toMatchObject([{ docketKey: KEY, rulesVersion: "newer" }]);
  await purgeDocket(ports, KEY);
  expect(await memos()).toEqual([]);
});

test("goes with the data of a docket whose matter stays", async () => {
  const ports = world();
  const seen = snapshot([entry({ documentNumber: "1", docketText: "ORDER. Response of Zelda Quux due by 3/1/2019." })]);
  const ofMatter = { ...seen, docket: { ...seen.docket, courtId: "mied", docketNumber: "2:17-cv-11910" } };
  await recordDocket(ports, ofMatter, { watch: true });
  const [docket] = await ports.store.dockets();
  expect(await memos()).toHaveLength(1);
  await purgeDocket(ports, docket!.key);
  expect(await ports.store.dockets()).toHaveLength(1);
  expect(await memos()).toEqual([]);
});

test("a name that turns out to be the whole text is read as a text", async () => {
  const stub = entry({ documentNumber: "1", docketText: "", shortText: "Motion Hearing", pacerSeqNo: "1" });
  const ports = world();
  await recordDocket(ports, snapshot([stub]), { watch: true });
  const tagsNow = async () => (await ports.store.contentsOf(KEY)).tags.map(({ tags }) => tags.unclear);
  expect(await tagsNow()).toEqual([expect.stringContaining("only the name of the entry is known")]);
  await recordDocket(ports, snapshot([{ ...stub, docketText: "Motion Hearing" }]), { watch: true });
  expect(await tagsNow()).toEqual([null]);
});
