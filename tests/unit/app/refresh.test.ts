import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Analysis } from "@/lib/app/analysis.ts";
import { correctEntry } from "@/lib/app/correct-entry.ts";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { dismissChanges } from "@/lib/app/dismiss-changes.ts";
import { purgeDocket } from "@/lib/app/manage-dockets.ts";
import type { DocketStore } from "@/lib/app/ports.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { installPlainCopies } from "../../simulator/plain-copies.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";
import { tagsByHand } from "../tags/by-hand.ts";

// Thousands of rows are written and read again and again.
afterAll(installPlainCopies());
beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";

/** The next version of the rules: it finds that every tenth entry orders release. */
const nextRules: Analysis = {
  ...courtAnalysis,
  rulesVersion: "next",
  tagsOf: (docket, entries, inputs) =>
    courtAnalysis.tagsOf(docket, entries, inputs).map((tags, at) =>
      at % 10 === 0
        ? {
            ...tags,
            affectsDetention: "yes",
            effects: [
              { effect: "release-ordered", evidence: [], until: null, within: null, who: tags.who, basis: "text" },
            ],
          }
        : tags,
    ),
};
const notices = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    entry({
      documentNumber: String(at + 1),
      filed: "2019-02-20",
      docketText: `NOTICE of Appearance by Jane Roe, number ${at + 1}`,
      pacerSeqNo: String(at + 1),
    }),
  );

async function stored(count: number) {
  const ports = world();
  await recordDocket(ports, snapshot(notices(count)), { watch: true });
  return ports;
}
const rulesOf = async ({ store }: { store: DocketStore }) =>
  new Set((await store.contentsOf(KEY)).tags.map(({ rulesVersion }) => rulesVersion));

/** A store whose worker dies before, or just after, its nth call. */
function dyingStore(store: DocketStore, at: number, when: "before" | "after"): DocketStore {
  let calls = 0;
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]) => {
        const dies = ++calls === at;
        if (dies && when === "before") throw new Error("the worker died");
        const value: unknown = await Reflect.apply(member, target, args);
        if (dies) throw new Error("the worker died");
        return value;
      };
    },
  });
}

describe("a new version of the rules", () => {
  test("is read over all entries, and what changed is listed and counted, with no alert", async () => {
    const ports = await stored(40);
    await refreshAnalysis({ ...ports, analysis: nextRules });
    const { tagChanges } = await ports.store.contentsOf(KEY);
    expect(tagChanges).toHaveLength(4);
    expect(tagChanges[0]).toMatchObject({ because: "new rules", before: { effects: [] } });
    expect(tagChanges[0]!.after.effects).toMatchObject([{ effect: "release-ordered" }]);
    expect(await ports.store.notices()).toEqual([]);
    expect((await readMatters(ports.store))[0]!.unreadCount).toBe(0);
    const journal = (await ports.store.journal()).map(({ text }) => text);
    expect(journal.filter((text) => /because of new rules, changed the tags of 4 entries/.test(text))).toHaveLength(1);
  });

  test("done twice changes nothing the second time", async () => {
    const ports = await stored(20);
    await refreshAnalysis({ ...ports, analysis: nextRules });
    const before = await ports.store.contentsOf(KEY);
    await refreshAnalysis({ ...ports, analysis: nextRules });
    expect(await ports.store.contentsOf(KEY)).toEqual(before);
  });

  test("that takes back what the last one changed leaves nothing listed", async () => {
    const ports = await stored(20);
    await refreshAnalysis({ ...ports, analysis: nextRules });
    await refreshAnalysis({ ...ports, analysis: { ...courtAnalysis, rulesVersion: "third" } });
    expect((await ports.store.contentsOf(KEY)).tagChanges).toEqual([]);
  });

  test("keeps what the tags were when the user last looked, over several versions; dismissed lines go", async () => {
    const ports = await stored(20);
    await refreshAnalysis({ ...ports, analysis: nextRules });
    const [first] = (await ports.store.contentsOf(KEY)).tagChanges;
    const third: Analysis = {
      ...nextRules,
      rulesVersion: "third",
      tagsOf: (docket, entries, inputs) =>
        nextRules.tagsOf(docket, entries, inputs).map((tags) => ({ ...tags, affectsRemoval: "yes" })),
    };
    await refreshAnalysis({ ...ports, analysis: third });
    const changes = (await ports.store.contentsOf(KEY)).tagChanges;
    expect(changes).toHaveLength(20);
    expect(changes.find(({ id }) => id === first!.id)).toMatchObject({
      before: first!.before,
      after: { affectsRemoval: "yes", affectsDetention: "yes" },
    });
    await dismissChanges(
      ports,
      changes.map(({ id }) => id),
    );
    expect((await ports.store.contentsOf(KEY)).tagChanges).toEqual([]);
    expect((await ports.store.contentsOf(KEY)).tags).toHaveLength(20);
  });

  test("is listed as well when a page is visited before it was read in the background", async () => {
    const ports = await stored(20);
    await recordDocket({ ...ports, analysis: nextRules }, snapshot(notices(20)), { watch: false });
    expect((await ports.store.contentsOf(KEY)).tagChanges).toHaveLength(2);
    expect(await ports.store.notices()).toEqual([]);
  });

  test("an entry whose text the court changed is an edit, not a change of reading", async () => {
    const ports = await stored(11);
    const edited = notices(11).map((row, at) =>
      at === 0 ? { ...row, docketText: `${row.docketText}, amended` } : row,
    );
    await recordDocket({ ...ports, analysis: nextRules }, snapshot(edited), { watch: false });
    expect((await ports.store.contentsOf(KEY)).tagChanges.map(({ entryId }) => entryId)).toEqual([`${KEY}/seq:11`]);
  });
});

describe("what the user does meanwhile", () => {
  const released = tagsByHand({ effects: ["removal-stayed"] });
  test("stands: a row that is no longer what it was worked out from is left alone", async () => {
    const ports = await stored(20);
    const busy: DocketStore = {
      ...ports.store,
      replace: async (...args) => {
        await correctEntry({ ...ports, analysis: nextRules }, `${KEY}/seq:1`, released);
        return ports.store.replace(...args);
      },
    };
    await refreshAnalysis({ ...ports, store: busy, analysis: nextRules });
    const { tags, corrections } = await ports.store.contentsOf(KEY);
    expect(corrections).toHaveLength(1);
    expect(tags.find(({ entryId }) => entryId === `${KEY}/seq:1`)!.tags.effects).toMatchObject([
      { effect: "removal-stayed", basis: "attorney" },
    ]);
    expect(await rulesOf(ports)).toEqual(new Set(["next"]));
  });

  test("a docket that is purged meanwhile leaves nothing behind", async () => {
    const ports = await stored(20);
    const busy: DocketStore = {
      ...ports.store,
      replace: async (...args) => {
        await purgeDocket(ports, KEY);
        return ports.store.replace(...args);
      },
    };
    await refreshAnalysis({ ...ports, store: busy, analysis: nextRules });
    const contents = await ports.store.contentsOf(KEY);
    expect(Object.values(contents).flat()).toEqual([]);
  });
});

describe("a long docket", () => {
  test("of 5,000 entries is read again in pieces, none of which holds up a message for long", async () => {
    const ports = await stored(5_000);
    const held: number[] = [];
    const timed: DocketStore = {
      ...ports.store,
      replace: async (...args) => {
        const started = performance.now();
        const stamp = await ports.store.replace(...args);
        held.push(performance.now() - started);
        return stamp;
      },
    };
    await refreshAnalysis({ ...ports, store: timed, analysis: nextRules });
    expect(await rulesOf(ports)).toEqual(new Set(["next"]));
    expect((await ports.store.contentsOf(KEY)).tagChanges).toHaveLength(500);
    expect(held.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...held)).toBeLessThan(5_000);
    expect(await ports.store.notices()).toEqual([]);
    const journal = (await ports.store.journal()).map(({ text }) => text);
    expect(journal.filter((text) => text.includes("new rules"))).toHaveLength(1);
    expect(journal.join()).toContain("changed the tags of 500 entries");
  }, 120_000);

  test("whose worker dies at any moment is read to the end at the next starts, and lists every change once", async () => {
    const first = await stored(1_200);
    await refreshAnalysis({ ...first, analysis: nextRules });
    const whole = await first.store.contentsOf(KEY);
    let crashes = 0;
    for (const when of ["before", "after"] as const) {
      for (let at = 1; ; at++) {
        emptyProfile();
        const ports = await stored(1_200);
        const dying = { ...ports, store: dyingStore(ports.store, at, when), analysis: nextRules };
        const isDead = await refreshAnalysis(dying).then(
          () => false,
          () => true,
        );
        if (!isDead) break;
        crashes += 1;
        await refreshAnalysis({ ...ports, analysis: nextRules });
        const after = await ports.store.contentsOf(KEY);
        expect(after.tags.map(({ entryId, tags }) => [entryId, tags])).toEqual(
          whole.tags.map(({ entryId, tags }) => [entryId, tags]),
        );
        expect(after.tagChanges.map(({ entryId }) => entryId)).toEqual(whole.tagChanges.map(({ entryId }) => entryId));
        expect(await ports.store.notices()).toEqual([]);
      }
    }
    expect(crashes).toBeGreaterThan(8);
  }, 240_000);
});

describe("an appeal", () => {
  const header = { courtId: "ca6", docketNumber: "19-1080", caseName: "Roe v. Doe", pacerCaseId: null };
  const below = (text: string) =>
    snapshot([entry({ documentNumber: "33", filed: "2019-02-11", docketText: text, pacerSeqNo: "33" })]);
  const appealed = snapshot(
    [
      entry({
        documentNumber: "1",
        filed: "2019-02-20",
        docketText: "Civil Case Docketed: appeal from the order of 02/11/2019.",
        pacerDocId: "1",
      }),
      entry({ documentNumber: "9", filed: "2019-02-27", docketText: "JUDGMENT, Affirmed.", pacerDocId: "9" }),
    ],
    {
      sourceId: "cmecf-appellate",
      docket: {
        ...header,
        relatedDockets: [{ relation: "originating case", text: "", courtId: "mied", docketNumber: "2:19-cv-10101" }],
      },
    },
  );
  const affirmed = async ({ store }: ReturnType<typeof world>) =>
    (await store.contentsOf("ca6:19-1080")).tags.find(({ entryId }) => entryId.endsWith("9"))!.tags;

  test("is read again when the docket below becomes known, and that is listed", async () => {
    const ports = world();
    await recordDocket(ports, appealed, { watch: true });
    expect((await affirmed(ports)).unclear).not.toBeNull();
    await recordDocket(ports, below("ORDER staying removal of petitioner. Signed by Judge Ada Moot."), { watch: true });
    await refreshAnalysis(ports, "appeals");
    expect(await affirmed(ports)).toMatchObject({ affectsRemoval: "yes", unclear: null });
    expect((await ports.store.contentsOf("ca6:19-1080")).tagChanges).toMatchObject([{ because: "the docket below" }]);
    expect(await ports.store.notices()).toEqual([]);
    const before = await ports.store.contentsOf("ca6:19-1080");
    await refreshAnalysis(ports);
    expect(await ports.store.contentsOf("ca6:19-1080")).toEqual(before);
    // What no appeal looks at is no reason to read it again.
    const filing = entry({
      documentNumber: "34",
      filed: "2019-02-12",
      docketText: "NOTICE of Appearance",
      pacerSeqNo: "34",
    });
    await recordDocket(ports, snapshot([filing]), { watch: false });
    await refreshAnalysis(ports);
    expect(await ports.store.contentsOf("ca6:19-1080")).toEqual(before);
  });
});
