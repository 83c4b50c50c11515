import { beforeEach, describe, expect, test } from "vitest";
import { importWatchList, watchListFile } from "@/lib/app/watch-list-file.ts";
import { plainWatch } from "@/lib/watch/docket-watch.ts";
import { emptyProfile } from "../storage/memory.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";

beforeEach(emptyProfile);

const world = () => watchWorld(() => ({ answer: "unchanged" })).ports;
const district = docketRecord("mied", "2:24-cv-10101", { case: "777" });
const appeal = docketRecord("ca6", "24-1234");

async function keep(ports: ReturnType<typeof world>, ...dockets: (typeof district)[]) {
  await ports.store.update(
    () => "no docket",
    () => ({ writes: { dockets }, value: null }),
  );
}
const listed = (ports: ReturnType<typeof world>) =>
  ports.store.dockets().then((dockets) => dockets.map(({ key, watched }) => [key, watched]));

describe("a watch list", () => {
  test("that was exported is the same list in an empty browser, and changes nothing the second time", async () => {
    const from = world();
    await keep(from, district, appeal);
    const wish = { ...plainWatch(district.key, from.clock.now()), everyMinutes: 60, matterNumber: "M-7", note: "call" };
    const file = watchListFile([district, appeal], [wish], from.clock.now());
    emptyProfile();
    const to = world();
    expect(await importWatchList(to, file)).toEqual({ added: 2, updated: 0, refused: [] });
    expect(await listed(to)).toEqual([
      [appeal.key, true],
      [district.key, true],
    ]);
    expect((await to.watch.watches()).find(({ docketKey }) => docketKey === district.key)).toMatchObject({
      everyMinutes: 60,
      matterNumber: "M-7",
      note: "call",
    });
    expect(await importWatchList(to, file)).toEqual({ added: 0, updated: 2, refused: [] });
    expect(await listed(to)).toHaveLength(2);
  });

  test("watches again what was left, and keeps a note that it does not have", async () => {
    const ports = world();
    await keep(ports, { ...district, watched: false });
    await ports.watch.saveWatches([{ ...plainWatch(district.key, ports.clock.now()), note: "ours" }]);
    const file = watchListFile([district], [], ports.clock.now());
    expect(await importWatchList(ports, file)).toMatchObject({ added: 0, updated: 1 });
    expect(await listed(ports)).toEqual([[district.key, true]]);
    expect((await ports.watch.watches()).map(({ note }) => note)).toEqual(["ours"]);
  });

  test("takes the lines that can be used, and says of the others why not", async () => {
    const ports = world();
    await keep(ports, district);
    const line = (courtId: string, docketNumber: string, more: object = {}) => ({ courtId, docketNumber, ...more });
    const dockets = [
      line("mied", "2:24-cv-20202"),
      line("atlantis", "1"),
      line("mied", "<script>"),
      line("mied", "2:24-cv-30303", { everyMinutes: 1 }),
      // The number of one docket with the case id of another.
      line("mied", "2:24-cv-99999", { pacerCaseId: "777" }),
      7,
    ];
    const file = JSON.stringify({ format: "docketwatch-watch-list", version: 1, dockets });
    const report = await importWatchList(ports, file);
    expect(report).toMatchObject({ added: 1, updated: 0 });
    expect(report.refused).toHaveLength(5);
    expect((await listed(ports)).map(([key]) => key)).toEqual([district.key, "mied:2:24-cv-20202"]);
  });

  test.each(["", "{}", "[]", "not json", '{"format":"docketwatch-watch-list","version":2,"dockets":[]}'])(
    "“%s” is none",
    async (text) => {
      await expect(importWatchList(world(), text)).rejects.toThrow("This file is no watch list of Docketwatch.");
    },
  );
});
