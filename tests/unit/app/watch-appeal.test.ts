import { beforeEach, describe, expect, test } from "vitest";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { appealsOfEntry, appealsToOffer, watchAppeal } from "@/lib/app/watch-appeal.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const page = (entries: readonly DocketEntry[], docket: Partial<DocketSnapshot["docket"]> = {}) =>
  snapshot(entries, {
    docket: { courtId: "mied", docketNumber: "2:24-cv-10101", caseName: "Roe v. Poe", pacerCaseId: "777", ...docket },
  });
const notice = entry({
  documentNumber: "40",
  filed: "2024-05-02",
  docketText: "USCA Case Number 24-1234 for 39 Notice of Appeal filed by Jane Roe",
});
const onAppeal = page([entry({ documentNumber: "1", filed: "2024-05-06", docketText: "Appeal filed" })], {
  courtId: "ca6",
  docketNumber: "24-1234",
  caseName: "Jane Roe v. John Poe",
  pacerCaseId: "99",
});
const appeal = { courtId: "ca6", docketNumber: "24-1234" };

async function offered(ports: ReturnType<typeof world>) {
  const dockets = await ports.store.dockets();
  const below = dockets.find(({ header }) => header.courtId === "mied")!;
  return appealsToOffer(below, (await ports.store.contentsOf(below.key)).entries, dockets);
}

describe("an appeal that a docket names", () => {
  test("is offered until it is watched, and joins the matter with what its own page then shows", async () => {
    const ports = world();
    await recordDocket(ports, page([notice]), { watch: true });
    expect((await offered(ports)).map(({ docketNumber, words }) => [docketNumber, words.includes("USCA")])).toEqual([
      ["24-1234", true],
    ]);
    const key = await watchAppeal(ports, "mied:2:24-cv-10101", appeal);
    expect(await offered(ports)).toEqual([]);
    const seen = await recordDocket(ports, onAppeal, { watch: false });
    expect(seen.summary.docketKey).toBe(key);
    const matters = await readMatters(ports.store);
    expect(matters).toHaveLength(1);
    expect(matters[0]?.health.map(({ docket }) => docket.header.docketNumber).toSorted()).toEqual([
      "24-1234",
      "2:24-cv-10101",
    ]);
    expect(matters[0]?.entries).toHaveLength(2);
  });

  test("that was watched by itself joins the matter too", async () => {
    const ports = world();
    await recordDocket(ports, onAppeal, { watch: true });
    await recordDocket(ports, page([notice]), { watch: true });
    expect(await offered(ports)).toHaveLength(1);
    await watchAppeal(ports, "mied:2:24-cv-10101", appeal);
    expect(await offered(ports)).toEqual([]);
    expect(await readMatters(ports.store)).toHaveLength(1);
  });

  test("is offered on each entry that names it, on no other, and with the list's offers only", async () => {
    const ports = world();
    const again = entry({
      documentNumber: "41",
      filed: "2024-05-03",
      docketText: "CASE OPENING LETTER from Appeals Court: USCA Case Number 24-1234",
    });
    const other = entry({ documentNumber: "42", filed: "2024-05-04", docketText: "ORDER denying 12 Motion" });
    await recordDocket(ports, page([notice, again, other]), { watch: true });
    const offers = async () => {
      const dockets = await ports.store.dockets();
      const below = dockets.find(({ header }) => header.courtId === "mied")!;
      const { entries } = await ports.store.contentsOf(below.key);
      const offersOf = entries.map((each) => [
        each.documentNumber,
        appealsOfEntry(below, each, dockets).map(({ docketNumber }) => docketNumber),
      ]);
      return Object.fromEntries(offersOf) as Record<string, string[]>;
    };
    expect(await offers()).toEqual({ 40: ["24-1234"], 41: ["24-1234"], 42: [] });
    expect((await offered(ports)).map(({ docketNumber }) => docketNumber)).toEqual(["24-1234"]);
    await watchAppeal(ports, "mied:2:24-cv-10101", appeal);
    expect(await offers()).toEqual({ 40: [], 41: [], 42: [] });
  });

  test("and one that it does not name are two things", async () => {
    const ports = world();
    await recordDocket(ports, page([notice]), { watch: true });
    await expect(watchAppeal(ports, "mied:2:24-cv-10101", { courtId: "ca6", docketNumber: "24-9999" })).rejects.toThrow(
      /does not name/,
    );
    expect(await ports.store.dockets()).toHaveLength(1);
  });
});
