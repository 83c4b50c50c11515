import { beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { correctEntry } from "@/lib/app/correct-entry.ts";
import { importPack, removePack } from "@/lib/app/manage-packs.ts";
import { previewPack, storedDockets } from "@/lib/app/preview-pack.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { sharedPack } from "@/lib/app/share-pack.ts";
import { instant } from "@/lib/calendar/date.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { packFileOf, readPackFile } from "@/lib/matters/pack-file.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { otherMatter } from "../matters/sample-pack.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";
import { tagsByHand } from "../tags/by-hand.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";
const order = entry({
  documentNumber: "9",
  filed: "2019-03-01",
  docketText: "ORDER re 4 Motion. Signed by Judge Ada Moot.",
  pacerSeqNo: "9",
});
const given = { file: packFileOf(otherMatter), fileName: "roe.json", replaceBuiltIn: false };
type World = ReturnType<typeof world>;

async function watched() {
  const ports = world();
  await recordDocket(ports, snapshot([order]), { watch: true });
  return ports;
}
async function imported() {
  const ports = await watched();
  await importPack(ports, given);
  await refreshAnalysis(ports);
  return ports;
}
const tagsOf = async ({ store }: World) => (await store.contentsOf(KEY)).tags[0]!.tags;
const allStored = async ({ store }: World) => {
  const dockets = await store.dockets();
  return storedDockets(dockets, await Promise.all(dockets.map(({ key }) => store.contentsOf(key))));
};

describe("an imported case pack", () => {
  test("settles what the docket text leaves open, is listed as the reason, and alerts nobody", async () => {
    const ports = await watched();
    expect((await tagsOf(ports)).unclear).not.toBeNull();
    await importPack(ports, given);
    await refreshAnalysis(ports);
    expect(await tagsOf(ports)).toMatchObject({ affectsDetention: "yes", unclear: null, basis: "case pack" });
    expect((await ports.store.contentsOf(KEY)).tagChanges).toMatchObject([{ because: "a new case pack" }]);
    expect(await ports.store.notices()).toEqual([]);
  });

  test("acts where built-in matters do: name, order of dockets, watch list, entries that come later", async () => {
    const ports = await imported();
    const matter = (await readMatters(ports.store)).find(({ matterId }) => matterId === "roe-v-doe")!;
    expect(matter.name).toBe("Roe v. Doe");
    expect(matter.health.map(({ docket }) => docket.key)).toEqual([KEY, "ca6:19-1999"]);
    expect(matter.health.every(({ docket }) => docket.watched)).toBe(true);
    const later = entry({ documentNumber: "1", filed: "2019-03-20", docketText: "Case docketed", pacerDocId: "1" });
    const appeal = snapshot([later], {
      sourceId: "cmecf-appellate",
      docket: { courtId: "ca6", docketNumber: "19-1999", pacerCaseId: null },
    });
    expect((await recordDocket(ports, appeal, { watch: false })).summary).toMatchObject({
      watched: true,
      matterName: "Roe v. Doe",
    });
  });

  test("the same twice changes nothing; a newer one of the same matter takes its place", async () => {
    const ports = await imported();
    const before = [await ports.store.packs(), await ports.store.dockets()];
    await importPack(ports, given);
    expect([await ports.store.packs(), await ports.store.dockets()]).toEqual(before);
    const [known, ...others] = otherMatter.knownEntries;
    const newer = { ...otherMatter, knownEntries: [{ ...known!, effects: ["removal-stayed" as const] }, ...others] };
    await importPack(ports, { ...given, file: packFileOf(newer) });
    await refreshAnalysis(ports);
    expect((await tagsOf(ports)).effects.map(({ effect }) => effect)).toEqual(["removal-stayed"]);
    expect(await ports.store.packs()).toHaveLength(1);
  });

  test("is removed: tags are as before, the docket stays a matter of its own, what was never opened goes", async () => {
    const ports = await imported();
    await removePack(ports, "roe-v-doe");
    await refreshAnalysis(ports);
    expect((await tagsOf(ports)).unclear).not.toBeNull();
    expect((await ports.store.contentsOf(KEY)).entries).toHaveLength(1);
    expect((await ports.store.dockets()).map(({ key, matterId }) => [key, matterId])).toEqual([[KEY, KEY]]);
    expect((await ports.store.contentsOf(KEY)).tagChanges).toEqual([]);
  });

  test("goes into a backup, and acts after it came back over dockets that were watched without it", async () => {
    const ports = await imported();
    const file = await makeBackup(ports.store, defaultSettings, instant("2019-04-01T12:00:00.000Z"));
    emptyProfile();
    const other = await watched();
    await restoreBackup(other, file);
    expect(await tagsOf(other)).toMatchObject({ basis: "case pack" });
    expect((await other.store.dockets()).find(({ key }) => key === KEY)!.matterId).toBe("roe-v-doe");
  });

  test("a death between import and reading again is made good at the next start", async () => {
    const ports = await watched();
    await importPack(ports, given);
    await refreshAnalysis({ ...world(), store: ports.store });
    expect(await tagsOf(ports)).toMatchObject({ basis: "case pack" });
  });
});

describe("a pack of a built-in matter", () => {
  const own = { ...hamama, name: "Hamama, my own record" };
  test("is refused until the user says so, and gives way again when it is removed", async () => {
    const ports = world();
    const file = packFileOf(own);
    await expect(importPack(ports, { ...given, file })).rejects.toThrow(/in place of the built-in record/);
    expect(await ports.store.packs()).toEqual([]);
    expect(await ports.store.dockets()).toEqual([]);
    await importPack(ports, { ...given, file, replaceBuiltIn: true });
    expect((await readMatters(ports.store))[0]!.name).toBe("Hamama, my own record");
    await removePack(ports, hamama.id);
    const [matter] = await readMatters(ports.store);
    expect(matter).toMatchObject({ matterId: hamama.id, name: "Hamama v. Adducci" });
    expect(matter!.health).toHaveLength(hamama.dockets.length);
  });
});

describe("before a pack is imported", () => {
  test("one sees its dockets, what was found, what was not, and what to doubt", async () => {
    const ports = await watched();
    const preview = previewPack(otherMatter, await allStored(ports), await ports.store.packs());
    expect(preview).toMatchObject({ replaces: "nothing", knownEntries: 2, matched: 1 });
    expect(preview.dockets).toMatchObject([
      { label: "E.D. Mich. 2:19-cv-10101", standing: "stored", entries: 1 },
      { label: "6th Cir. 19-1999", standing: "not stored yet", entries: 0 },
    ]);
    expect(preview.unmatched).toHaveLength(1);
    expect(preview.unmatched[0]!.name).toContain("a later order");
    expect(preview.warnings.join()).toContain("1 of its entries are marked as disputed");
    expect(await ports.store.packs()).toEqual([]);
  });

  test("a docket of another matter is named as that, and a built-in record as what it replaces", async () => {
    const greedy = { ...otherMatter, dockets: [...otherMatter.dockets, hamama.dockets[0]!] };
    const preview = previewPack(greedy, [], []);
    expect(preview.dockets.at(-1)!.standing).toBe("belongs to another matter");
    expect(preview.warnings.join()).toContain("Hamama v. Adducci");
    expect(previewPack(hamama, [], []).replaces).toBe("a built-in record");
  });
});

describe("sharing what was set by hand", () => {
  const byHand = tagsByHand({ effects: ["removal-stayed"], until: "further order", note: "from the transcript" });
  const shareOf = async (ports: World, withNotes: boolean) =>
    sharedPack({ id: KEY, name: "Roe v. Doe", matter: null }, await allStored(ports), { withNotes });

  test("gives a pack that does the same elsewhere, without the private note unless one says so", async () => {
    const ports = await watched();
    await correctEntry(ports, `${KEY}/seq:9`, byHand);
    const shared = await shareOf(ports, false);
    expect(shared).toMatchObject({ byHand: 1, leftOut: [] });
    expect(packFileOf(shared.matter)).not.toContain("from the transcript");
    expect(packFileOf((await shareOf(ports, true)).matter)).toContain("from the transcript");

    emptyProfile();
    const other = await watched();
    await importPack(other, { ...given, file: packFileOf(readPackFile(packFileOf(shared.matter))) });
    await refreshAnalysis(other);
    expect(await tagsOf(other)).toMatchObject({
      effects: [{ effect: "removal-stayed", basis: "case pack" }],
      until: "further order",
      unclear: null,
    });
  });

  test("replaces the line of the record that it corrects, and keeps the others", async () => {
    const ports = await imported();
    await correctEntry(ports, `${KEY}/seq:9`, byHand);
    const shared = sharedPack({ id: "roe-v-doe", name: "", matter: otherMatter }, await allStored(ports), {
      withNotes: false,
    });
    expect(shared.matter.knownEntries.map(({ documentNumber, effects }) => [documentNumber, effects])).toEqual([
      ["40", []],
      ["9", ["removal-stayed"]],
    ]);
  });

  test("leaves out what is sealed and what nobody could find, and says so", async () => {
    const ports = world();
    const sealed = { ...order, restricted: true };
    const unnumbered = entry({ docketText: "ORDER re motion. Signed by Judge Ada Moot.", pacerSeqNo: "12" });
    await recordDocket(ports, snapshot([sealed, unnumbered]), { watch: true });
    await correctEntry(ports, `${KEY}/seq:9`, byHand);
    await correctEntry(ports, `${KEY}/seq:12`, byHand);
    const shared = await shareOf(ports, true);
    expect(shared.byHand).toBe(0);
    expect(shared.leftOut).toEqual([
      "ECF 9 is sealed or restricted.",
      "The entry of an unknown day has neither a number nor a day by which others could find it.",
    ]);
  });
});
