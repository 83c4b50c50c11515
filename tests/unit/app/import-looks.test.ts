import { beforeEach, describe, expect, test } from "vitest";
import { noContents } from "@/lib/app/imports.ts";
import { applyImport, previewImport } from "@/lib/app/import-looks.ts";
import type { ImportedLook } from "@/lib/app/imports.ts";
import { purgeDocket, watchDocket } from "@/lib/app/manage-dockets.ts";
import { markEntries, noteEntry } from "@/lib/app/mark-entries.ts";
import { confirmDeadline } from "@/lib/app/manage-deadlines.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { undoImport } from "@/lib/app/undo-import.ts";
import { instant } from "@/lib/calendar/date.ts";
import type { DocketEntry, DocketSnapshot, DocumentMenu } from "@/lib/docket/docket.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";
const row = (number: number, filed: string, docketText: string): DocketEntry =>
  entry({ documentNumber: String(number), filed, docketText, pacerSeqNo: String(number) });
const petition = row(1, "2019-02-01", "PETITION for writ of habeas corpus by John Doe");
const stay = row(2, "2019-02-20", "ORDER granting stay of removal. Response due by 3/15/2019");
const notice = row(3, "2019-02-25", "NOTICE by John Doe");

let count = 0;
function look(
  page: DocketSnapshot,
  { savedAt = "2019-03-01T11:00:00.000Z", fileName = "page.html" } = {},
): ImportedLook {
  return { lookId: `look ${++count}`, fileName, savedAt: instant(savedAt), snapshot: page };
}

/** Everything stored of every docket, without the imports. */
async function stored({ store }: ReturnType<typeof world>) {
  const dockets = await store.dockets();
  return Promise.all(
    dockets.map(async (docket) => {
      const contents = await store.contentsOf(docket.key);
      const sorted = Object.entries(contents).map(([table, rows]) => [
        table,
        rows.toSorted((a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      ]);
      return { docket, ...Object.fromEntries(sorted) };
    }),
  );
}

describe("a preview", () => {
  test("counts what an import would change, file after file, and stores nothing", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition]), { watch: true });
    const before = await stored(ports);
    const richer = { ...petition, shortText: "Petition", freeUrl: "https://www.courtlistener.com/x.pdf" };
    const results = await previewImport(ports, [
      look(snapshot([richer, stay]), { savedAt: "2019-03-02T12:00:00.000Z" }),
      look(snapshot([stay, notice], { problems: [{ where: "row 9", text: "?" }] }), {
        savedAt: "2019-03-03T12:00:00.000Z",
      }),
      look(snapshot([petition], { docket: { docketNumber: "2:19-cv-20202", pacerCaseId: "777" } })),
      look(snapshot([petition], { docket: { docketNumber: "2:19-cv-10101", pacerCaseId: "777" } })),
      look(snapshot([petition], { docket: { courtId: "unknown" } })),
    ]);
    expect(results[0]).toMatchObject({ docketKey: KEY, standing: "watched", added: 1, enriched: 1, unchanged: 0 });
    expect(results[1]).toMatchObject({ added: 1, enriched: 0, unchanged: 1, problems: 1 });
    expect(results[2]).toMatchObject({ standing: "not stored", added: 1, news: 0, refused: null });
    expect(results[3]!.refused).toMatch(/case id \(777\)/);
    expect(results[4]!.refused).toMatch(/court \(unknown\) is not known/);
    expect(await stored(ports)).toEqual(before);
    expect(await ports.store.imports()).toEqual([]);
  });

  test("finds the docket of a file without its number by an id, and stores nothing of one that is not known", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition], { docket: { courtListenerId: "4214664" } }), { watch: true });
    const table = (courtListenerId: string | null, pacerCaseId: string | null) =>
      look(
        snapshot([stay], {
          sourceId: "courtlistener-csv",
          completeness: "partial",
          docket: { docketNumber: "", caseName: "", courtListenerId, pacerCaseId },
        }),
      );
    const { pacerCaseId } = snapshot([]).docket;
    const results = await previewImport(ports, [table("4214664", null), table(null, pacerCaseId), table("9", "9")]);
    expect(results.map(({ docketKey, added, refused }) => [docketKey, added, refused === null])).toEqual([
      [KEY, 1, true],
      [KEY, 0, true],
      [null, 0, false],
    ]);
    expect(results[2]!.refused).toMatch(/does not print the docket's number/);
    await applyImport(ports, "one", [table("4214664", null), table("9", "9")]);
    const dockets = await ports.store.dockets();
    expect(dockets.map(({ key }) => key)).toEqual([KEY]);
    expect(dockets[0]!.header).toMatchObject({ docketNumber: "2:19-cv-10101" });
  });

  test("says the same as the import then does", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition, stay]), { watch: true });
    const looks = [
      look(snapshot([{ ...stay, docketText: "ORDER granting stay" }, notice]), { savedAt: "2019-02-26T00:00:00.000Z" }),
    ];
    const promised = await previewImport(ports, looks);
    expect(promised[0]).toMatchObject({ earlierWordings: 1, added: 1, edited: 0, outdated: true });
    expect(await applyImport(ports, "one", looks)).toEqual(promised);
  });
});

describe("an import", () => {
  test("of a docket that is not stored watches it, seeds it quietly and keeps the file as a look that is no visit", async () => {
    const ports = world();
    const [result] = await applyImport(ports, "one", [look(snapshot([petition, stay]))]);
    expect(result).toMatchObject({ standing: "not stored", added: 2, news: 0 });
    const [matter] = await readMatters(ports.store);
    expect(matter).toMatchObject({ unreadCount: 0 });
    expect(matter!.health[0]!.docket.watched).toBe(true);
    expect(matter!.health[0]!.lastSnapshot!.file!.name).toBe("page.html");
    expect(matter!.entries.flatMap(({ tags }) => tags.effects)).not.toEqual([]);
    const answer = await recordDocket(ports, snapshot([petition, stay]), { watch: false });
    expect(answer.summary.lastVisit).toBeNull();
  });

  test("makes news unread and tells the system nothing", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition]), { watch: true });
    await applyImport(ports, "one", [
      look(snapshot([row(4, "2019-03-02", "ORDER")]), { savedAt: "2019-03-03T12:00:00.000Z" }),
    ]);
    expect((await readMatters(ports.store))[0]!.unreadCount).toBe(1);
    expect(await ports.store.notices()).toEqual([]);
  });

  test("sent twice, as after the worker's death, is done once", async () => {
    const ports = world();
    const looks = [
      look(snapshot([petition, stay])),
      look(snapshot([notice], { docket: { docketNumber: "2:19-cv-20202", pacerCaseId: "7" } })),
    ];
    const once = await applyImport(ports, "one", looks);
    const after = await stored(ports);
    expect(await applyImport(ports, "one", looks)).toEqual(once);
    expect(await stored(ports)).toEqual(after);
    expect(await ports.store.imports()).toHaveLength(2);
  });

  test("of an entry's documents enriches it, where the docket comes along or is stored", async () => {
    const ports = world();
    const menu: DocumentMenu = {
      sourceId: "cmecf-attachments",
      courtId: "mied",
      pacerCaseId: "333001",
      documentNumber: "1",
      pacerDocId: null,
      pacerSeqNo: "1",
      pageCount: 12,
      fileSizeBytes: null,
      attachments: [],
      problems: [],
    };
    const menuLook: ImportedLook = {
      lookId: "menu",
      fileName: "menu.html",
      savedAt: instant("2019-01-01T00:00:00.000Z"),
      menu,
    };
    expect((await previewImport(ports, [menuLook]))[0]!.refused).toMatch(/docket is not stored/);
    const results = await applyImport(ports, "one", [menuLook, look(snapshot([petition]))]);
    expect(results.map(({ enriched, added }) => [enriched, added])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect((await ports.store.contentsOf(KEY)).entries[0]!.pageCount).toBe(12);
  });

  test("can be undone for the last five only, and goes with a purged docket", async () => {
    const ports = world();
    for (const id of ["1", "2", "3", "4", "5", "6"]) await applyImport(ports, id, [look(snapshot([petition]))]);
    expect((await ports.store.imports()).map(({ importId }) => importId)).toEqual(["6", "5", "4", "3", "2"]);
    await expect(undoImport(ports, "1")).rejects.toThrow("too long ago");
    await purgeDocket(ports, KEY);
    expect(await ports.store.imports()).toEqual([]);
  });
});

describe("undoing an import", () => {
  test("leaves everything as it was: added, enriched, edited and joined entries, marks, deadlines, header", async () => {
    const ports = world();
    const bySeq = entry({ filed: "2019-02-20", shortText: "Order", pacerSeqNo: "2" });
    const byDoc = entry({
      filed: "2019-02-27",
      docketText: "ORDER granting stay of removal. Response due by 3/15/2019",
      pacerDocId: "09705000002",
    });
    await recordDocket(ports, snapshot([petition]), { watch: true });
    await recordDocket(ports, snapshot([bySeq], { sourceId: "cmecf-rss" }), { watch: false });
    await recordDocket(ports, snapshot([byDoc], { sourceId: "courtlistener" }), { watch: false });
    const [first] = (await ports.store.contentsOf(KEY)).entries;
    await noteEntry(ports, first!.id, "mine");
    const before = await stored(ports);
    expect(before[0]!["entries"]).toHaveLength(3);
    const edited = { ...petition, docketText: `${petition.docketText} (Modified on 3/1/2019 (AB))` };
    const results = await applyImport(ports, "one", [
      look(
        snapshot([edited, { ...stay, pacerDocId: "09705000002" }, notice], { docket: { assignedTo: "Other Judge" } }),
        {
          savedAt: "2019-03-04T00:00:00.000Z",
        },
      ),
    ]);
    expect(results[0]).toMatchObject({ added: 1, edited: 1 });
    expect((await ports.store.contentsOf(KEY)).entries).toHaveLength(3);
    const report = await undoImport(ports, "one");
    expect(report).toEqual({ removed: 1, restored: 3, kept: [] });
    expect(await stored(ports)).toEqual(before);
    expect(await undoImport(ports, "one")).toEqual(report);
    expect(await stored(ports)).toEqual(before);
  });

  test("takes a docket out again that it brought, with all that hangs on it", async () => {
    const ports = world();
    await applyImport(ports, "one", [look(snapshot([petition, stay]))]);
    await markEntries(ports, [`${KEY}/seq:2`], "seen");
    expect((await ports.store.contentsOf(KEY)).deadlines).not.toEqual([]);
    expect(await undoImport(ports, "one")).toEqual({ removed: 2, restored: 0, kept: [] });
    expect(await stored(ports)).toEqual([]);
    expect(await ports.store.contentsOf(KEY)).toEqual(noContents);
  });

  test("keeps what was changed since, or worked on, and says which", async () => {
    const ports = world();
    await applyImport(ports, "one", [look(snapshot([petition, stay, notice, row(4, "2019-02-26", "RESPONSE")]))]);
    await noteEntry(ports, `${KEY}/seq:1`, "keep me");
    const [deadline] = (await ports.store.contentsOf(KEY)).deadlines;
    await confirmDeadline(ports, deadline!.id, {});
    await recordDocket(ports, snapshot([{ ...notice, docketText: "NOTICE by John Doe (Modified on 3/1/2019 (AB))" }]), {
      watch: false,
    });
    const report = await undoImport(ports, "one");
    expect(report.removed).toBe(1);
    expect(report.kept.map(({ name, because }) => [name, because])).toEqual([
      ["ECF 1", "you wrote a note on it"],
      ["ECF 2", "you decided on a deadline of it"],
      ["ECF 3", "it was changed since"],
    ]);
    const { entries, deadlines, marks, snapshots } = await ports.store.contentsOf(KEY);
    expect(entries.map(({ documentNumber }) => documentNumber)).toEqual(["1", "2", "3"]);
    expect(deadlines.find(({ id }) => id === deadline!.id)!.review).toBe("confirmed");
    expect(marks.find(({ note }) => note === "keep me")).toBeDefined();
    expect(snapshots.some(({ file }) => file !== undefined)).toBe(true);
    expect((await ports.store.dockets()).map(({ key }) => key)).toEqual([KEY]);
  });

  test("an entry that was taken out comes back with the next page that shows it", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition]), { watch: true });
    await applyImport(ports, "one", [look(snapshot([notice]))]);
    await undoImport(ports, "one");
    await recordDocket(ports, snapshot([petition, notice]), { watch: false });
    expect((await ports.store.contentsOf(KEY)).entries).toHaveLength(2);
  });

  test("puts back that a docket was no longer watched", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([petition]), { watch: true });
    await watchDocket(ports, KEY, false);
    const [result] = await applyImport(ports, "one", [look(snapshot([petition, stay]))]);
    expect(result!.standing).toBe("no longer watched");
    expect((await ports.store.dockets())[0]!.watched).toBe(true);
    await undoImport(ports, "one");
    expect((await ports.store.dockets())[0]!.watched).toBe(false);
  });
});
