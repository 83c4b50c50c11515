import { beforeEach, describe, expect, test, vi } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { removeRule, saveRule } from "@/lib/app/manage-rules.ts";
import { notifyEntries } from "@/lib/app/notify-entries.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { refreshOwnMarks } from "@/lib/app/refresh-own-marks.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { instant } from "@/lib/calendar/date.ts";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { requestOf } from "@/lib/messaging/requests.ts";
import { isQuiet, ownLabels } from "@/lib/rules/own-marks.ts";
import { ruleLimits } from "@/lib/rules/user-rule.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { sampleRule } from "../rules/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const HEADER = {
  courtId: "mied",
  docketNumber: "2:17-cv-11910",
  caseName: "Hamama et al v. Adducci",
  pacerCaseId: "321020",
};
const filed = (number: string, docketText: string): DocketEntry =>
  entry({ documentNumber: number, pacerSeqNo: number, filed: "2019-02-01", docketText });
const report = filed("2", "STATUS REPORT on discovery by All Petitioners. (Roe, Jane)");
const stay = filed(
  "3",
  "ORDER staying removal of Petitioners until 3/29/2019, upon the status report. Signed by District Judge Ann Poe.",
);
const opaque = filed(
  "4",
  "ORDER granting 99 Motion. Signed by District Judge Ann Poe. (Attachments: # 1 Status Report)",
);
const first = filed("1", "PETITION for writ of habeas corpus by Sam Roe. (Roe, Jane)");

const see = (ports: ReturnType<typeof world>, entries: readonly DocketEntry[]) =>
  recordDocket(ports, snapshot(entries, { docket: HEADER }), { watch: true });

async function labels(ports: ReturnType<typeof world>): Promise<Record<string, string>> {
  const [matter] = await readMatters(ports.store);
  return Object.fromEntries(
    matter!.entries.map(({ entry: { documentNumber }, own, tags }) => [
      documentNumber,
      [...ownLabels(own), ...(isQuiet(own, tags) ? ["(quiet)"] : [])].join(" "),
    ]),
  );
}

const quietRule = sampleRule({ quieten: true });

describe("a rule", () => {
  test("labels what is stored already, quietens what it may, and is undone when it is deleted", async () => {
    const ports = world();
    await see(ports, [first, report, stay, opaque]);
    await saveRule(ports, quietRule);
    expect(await labels(ports)).toEqual({ "1": "", "2": "", "3": "", "4": "" });
    await refreshOwnMarks(ports);
    expect(await labels(ports)).toEqual({ "1": "", "2": "status (quiet)", "3": "status", "4": "status" });
    await removeRule(ports, quietRule.id);
    await refreshOwnMarks(ports);
    expect(await labels(ports)).toEqual({ "1": "", "2": "", "3": "", "4": "" });
    expect((await ports.store.contentsOf("mied:2:17-cv-11910")).tags.some((row) => "own" in row)).toBe(false);
  });

  test("meets new entries in the transaction that stores them, and is not lost when they are tagged again", async () => {
    const ports = world();
    await saveRule(ports, quietRule);
    await see(ports, [first]);
    await see(ports, [first, report]);
    expect(await labels(ports)).toEqual({ "1": "", "2": "status (quiet)" });
    await refreshAnalysis({ ...ports, analysis: { ...ports.analysis, rulesVersion: "another" } });
    expect(await labels(ports)).toEqual({ "1": "", "2": "status (quiet)" });
  });

  test("keeps quiet entries from being told, never tagged or unclear ones; its label is told", async () => {
    const ports = world();
    await ports.settings.save({ ...(await ports.settings.read()), notifyNewEntries: "all" });
    await saveRule(ports, quietRule);
    await see(ports, [first]);
    await see(ports, [first, report, stay, opaque]);
    await notifyEntries(ports);
    expect(ports.shown.map(({ title }) => title).toSorted()).toEqual([
      expect.stringMatching(/^ECF 3 · .*“status”/),
      expect.stringMatching(/^ECF 4 · .*effect unclear · “status”/),
    ]);
  });

  test("that cannot run is refused with a reason, and nothing is saved", async () => {
    const ports = world();
    const broken = sampleRule({ words: [{ test: "pattern", source: "(" }] });
    await expect(saveRule(ports, broken)).rejects.toThrow(/cannot be read/);
    await expect(saveRule(ports, sampleRule({ label: null }))).rejects.toThrow(/Choose what the rule does/);
    expect(await ports.store.rules()).toEqual([]);
  });

  test("there are no more than 200 of them; an old one can still be changed", async () => {
    const ports = world();
    const many = Array.from({ length: ruleLimits.rules }, (_, at) => sampleRule({ id: `r${at}` }));
    await ports.store.update(
      () => "no docket",
      () => ({ writes: { rules: many }, value: undefined }),
    );
    await expect(saveRule(ports, sampleRule({ id: "one more" }))).rejects.toThrow(/200 rules already/);
    await saveRule(ports, sampleRule({ id: "r7", name: "changed" }));
    expect((await ports.store.rules()).find(({ id }) => id === "r7")?.name).toBe("changed");
  });

  test("is applied without a transaction that holds up messages, and again to what changed meanwhile", async () => {
    const ports = world();
    await see(ports, [first, report, stay]);
    await saveRule(ports, quietRule);
    const update = vi.spyOn(ports.store, "update");
    const replace = ports.store.replace.bind(ports.store);
    let rounds = 0;
    const spied = vi.spyOn(ports.store, "replace").mockImplementation(async (rows, also, isLast) => {
      // The user renames the label between the look and the first write.
      if (rounds++ === 0) await saveRule(ports, { ...quietRule, label: "renamed" });
      return replace(rows, also, isLast);
    });
    await refreshOwnMarks(ports);
    expect(await labels(ports)).toMatchObject({ "2": "renamed (quiet)" });
    expect(spied).toHaveBeenCalledTimes(2);
    expect(update).toHaveBeenCalledTimes(1);
    await refreshOwnMarks(ports);
    expect(spied).toHaveBeenCalledTimes(2);
  });

  test("that takes too long is switched off, and the journal says so", async () => {
    const ports = world();
    await see(ports, [first, report]);
    await saveRule(ports, quietRule);
    let at = Date.parse("2026-11-20T10:00:00.000Z");
    const slowClock = { now: () => instant(new Date((at += 5_000)).toISOString()) };
    await refreshOwnMarks({ store: ports.store, clock: slowClock });
    expect(await ports.store.rules()).toMatchObject([{ enabled: false }]);
    expect((await ports.store.journal()).map(({ text }) => text)).toContainEqual(
      expect.stringContaining("“Status reports” took too long"),
    );
    expect(await labels(ports)).toEqual({ "1": "", "2": "" });
  });

  test("travels in a backup and works where it is restored", async () => {
    const ports = world();
    await see(ports, [first, report]);
    await saveRule(ports, quietRule);
    const file = await makeBackup(ports.store, await ports.settings.read(), ports.clock.now());
    await emptyProfile();
    const other = world();
    await restoreBackup(other, file);
    await refreshOwnMarks(other);
    expect(await labels(other)).toEqual({ "1": "", "2": "status (quiet)" });
  });

  test("in a backup beyond what can be written here is left out, with a warning; what is there already is not", async () => {
    const ports = world();
    await saveRule(ports, quietRule);
    const file = JSON.parse(await makeBackup(ports.store, await ports.settings.read(), ports.clock.now())) as {
      tables: { rules: object[] };
    };
    const more = Array.from({ length: ruleLimits.rules + 5 }, (_, at) => ({ ...quietRule, id: `forged ${at}` }));
    file.tables.rules = [...more, ...file.tables.rules];
    const { warnings } = await restoreBackup(ports, JSON.stringify(file));
    expect(warnings.join(" ")).toContain("6 of your rules in the file were left out");
    const stored = await ports.store.rules();
    expect(stored).toHaveLength(ruleLimits.rules);
    expect(stored.map(({ id }) => id)).toContain(quietRule.id);
  });

  test("in a backup that somebody wrote by hand is left out when it is no rule", async () => {
    const ports = world();
    await saveRule(ports, quietRule);
    const file = await makeBackup(ports.store, await ports.settings.read(), ports.clock.now());
    const forged = file.replace('"contains"', '"runs"');
    await emptyProfile();
    const other = world();
    const { warnings } = await restoreBackup(other, forged);
    expect(warnings.join(" ")).toContain("1 of the rules in the file are damaged");
    expect(await other.store.rules()).toEqual([]);
  });
});

test.each([
  ["an unknown test", { words: [{ test: "eval", source: "1" }] }],
  ["too many tests", { words: Array.from({ length: 11 }, () => ({ test: "contains", words: "a" })) }],
  ["too long words", { words: [{ test: "contains", words: "a".repeat(201) }] }],
  ["a kind that does not exist", { kinds: ["spell"] }],
  ["a label that is no text", { label: 7 }],
])("a message with %s is refused at the door", (_name, more) => {
  expect(() => requestOf("rule/save", { rule: { ...quietRule, ...more } })).toThrow(/cannot be used/);
  expect(() => requestOf("rule/save", { rule: quietRule })).not.toThrow();
});
