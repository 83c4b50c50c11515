import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { instantFromMs } from "@/lib/calendar/date.ts";
import { dateIn } from "@/lib/calendar/zone.ts";
import { courtById } from "@/lib/docket/courts.ts";
import { describeKind, snapshotsOf } from "./saved.ts";

for (const [kind, sourceId, completeness] of [
  ["acms-dockets", "acms", "unknown"],
  ["archive-dockets", "recap-archive", "partial"],
  ["nef-mail", "nef", "partial"],
  ["nda-mail", "nda", "partial"],
  ["rss-feeds", /^(?:cmecf|appellate)-rss$/, "partial"],
] as const) {
  describeKind(kind, (files) => {
    test.each(files)("$name: read as what it is, without a problem", async (file) => {
      for (const snapshot of await snapshotsOf(file)) {
        expect(snapshot).toMatchObject({
          sourceId: expect.stringMatching(sourceId) as unknown,
          completeness,
          problems: [],
        });
      }
    });
  });
}

describeKind("acms-dockets", (files) => {
  test("nothing that is read holds an address, a telephone number or an alien number", async () => {
    for (const file of files) {
      const [snapshot] = await snapshotsOf(file);
      const { entries: _entries, ...header } = snapshot!.docket;
      expect(JSON.stringify(header), file.name).not.toMatch(
        /Direct:|Email:|\d{3}-\d{3}-\d{4}|A\d{3}-\d{3}-\d{3}|, [A-Z]{2} \d{5}/,
      );
      const alien = /"aNumber":\s*"([^"]+)"/.exec(readFileSync(file.path, "utf8"))?.[1];
      expect(alien !== undefined && JSON.stringify(snapshot).includes(alien), file.name).toBe(false);
    }
  });
});

describeKind("archive-dockets", (files) => {
  test.each(files)("$name: the case's id is that of the file's name", async (file) => {
    const [snapshot] = await snapshotsOf(file);
    expect(snapshot!.docket.pacerCaseId).toBe(file.name.split("_")[1]);
  });
});

for (const kind of ["nef-mail", "nda-mail"]) {
  describeKind(kind, (files) => {
    test("one entry for each case, of the case that its links name", async () => {
      for (const file of files) {
        const expected = file.expected.kind === "dockets" ? file.expected.dockets : [];
        const snapshots = await snapshotsOf(file);
        expect(
          snapshots.map(({ docket }) => docket.entries.length),
          file.name,
        ).toEqual(expected.map(() => 1));
        const linked = expected.map((docket) => {
          const [entry] = (docket.docket_entries ?? []) as readonly { readonly pacer_case_id?: string | null }[];
          return entry?.pacer_case_id ?? "";
        });
        expect(
          snapshots.map(({ docket }) => docket.pacerCaseId ?? ""),
          file.name,
        ).toEqual(linked);
      }
    });

    test("no magic number, no link and no reader's address is kept", async () => {
      for (const file of files) {
        const kept = JSON.stringify(await snapshotsOf(file));
        expect(kept, file.name).not.toMatch(/magic_num|https?:|uid=|@[a-z]/i);
        const secrets = readFileSync(file.path, "latin1").matchAll(/(?:magic_num|uid)=(?:3D)?([\da-f]{7,})/g);
        for (const [, secret = ""] of secrets) expect(kept.includes(secret), `${file.name} ${secret}`).toBe(false);
      }
    });
  });
}

describeKind("rss-feeds", (files) => {
  test.each(files)(
    "$name: the feed's moment is the day of entry at the court, and tells no day of filing",
    async (file) => {
      const expected = file.expected.kind === "dockets" ? file.expected.dockets : [];
      const snapshots = await snapshotsOf(file);
      const days = (courtId: string, moments: readonly string[]) =>
        moments.map((moment) => dateIn(instantFromMs(Date.parse(moment)), courtById(courtId)!.timeZone));
      const theirs = expected.flatMap((docket) =>
        days(
          docket.court_id ?? "",
          (docket.docket_entries ?? []).map(({ date_filed: moment }) => moment ?? ""),
        ),
      );
      const entries = snapshots.flatMap(({ docket }) => docket.entries);
      expect(entries.filter(({ dateFiled }) => dateFiled !== null)).toEqual([]);
      const counted = (all: readonly (string | null)[]) => [...new Set(all)].toSorted();
      expect(counted(entries.map(({ dateEntered }) => dateEntered))).toEqual(counted(theirs));
    },
  );

  test("every court but the one whose feed names no entry gives each item an identity", async () => {
    for (const file of files) {
      const entries = (await snapshotsOf(file)).flatMap(({ docket }) => docket.entries);
      const without = entries.filter((entry) => entry.pacerSeqNo === null);
      expect(without.length > 0, file.name).toBe(file.name.startsWith("nyed"));
    }
  });
});
