import { describe, expect, test } from "vitest";
import { appealDocket, appealNumbers, districtDocket, plainText } from "@/scripts/replay/docket-data.ts";
import { replayAddresses, replayPage } from "@/scripts/replay/site.ts";

describe("the replay", () => {
  test("shows what was entered by the end of the day, and only that", () => {
    const early = districtDocket("2017-06-30").entries;
    const later = districtDocket("2017-07-07").entries;
    expect(early.every(({ dateEntered }) => dateEntered <= "2017-06-30")).toBe(true);
    expect(later.slice(0, early.length)).toEqual(early);
    expect(later.length).toBe(early.length + 3);
  });

  test("a filing in two appeals stands on both dockets with the same identity", () => {
    const [first, second] = ["17-2171", "18-1233"].map((number) => appealDocket(number, "2019-12-31")!.entries);
    const shared = first!.filter(({ seq }) => second!.some((entry) => entry.seq === seq));
    expect(shared.length).toBeGreaterThan(3);
    expect(shared.every((entry) => plainText(entry).includes("[17-2171, 18-1233]"))).toBe(true);
  });

  test("an appeal has no docket before it is docketed", () => {
    expect(appealDocket("17-2171", "2017-09-24")).toBeNull();
    expect(appealDocket("17-2171", "2017-09-25")?.entries.length).toBe(1);
  });

  test("every reference is a link to an entry of the same docket, and no mark is left in the text", () => {
    const all = [districtDocket("2030-01-01"), ...appealNumbers.map((number) => appealDocket(number, "2030-01-01")!)];
    const known = new Set(all.flatMap(({ entries }) => entries.map(({ seq }) => seq)));
    const parts = all.flatMap(({ entries }) => entries.flatMap((entry) => entry.parts));
    const references = parts.filter((part) => part.kind === "reference");
    expect(references.length).toBeGreaterThan(30);
    for (const reference of references) expect(known).toContain(reference.to.seq);
    for (const { text } of parts) expect(text).not.toMatch(/[{}]/);
  });

  test("answers under real addresses, and says so where it has no page", () => {
    const state = { asOf: "2018-12-31", design: "new" as const };
    const page = (address: string) => replayPage(new URL(address), state, "");
    expect(page(replayAddresses.district).body).toContain("CIVIL DOCKET FOR CASE #: 2:17-cv-11910-MAG-DRG");
    expect(page(replayAddresses.courtListener).body).toContain('aria-label="Docket entries"');
    expect(page(replayAddresses.appeal("17-2171")).body).toContain("NEW SECTION - DOCKET ENTRIES");
    expect(page("https://ecf.mied.uscourts.gov/doc1/09708300123").status).toBe(404);
  });

  test("the index page steps to another day and refuses what is none", () => {
    const state = { asOf: "2017-06-30", design: "old" as const };
    const step = (form: string) => replayPage(new URL(replayAddresses.index), state, form);
    expect(step("asOf=2017-07-07")).toMatchObject({ status: 303, location: "/" });
    expect(state.asOf).toBe("2017-07-07");
    step("asOf=<script>");
    expect(state.asOf).toBe("2017-07-07");
  });
});
