import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { docket, docketHere, type EntryLine, folder, put, putReplayed, type ResultLine } from "./run-docket.ts";

const district = putReplayed("district.html", "district", "2017-07-31");
const appeal = putReplayed("appeal.html", "appeal", "2017-11-30");
const week = ["--from", "2017-07-01", "--to", "2017-07-07", "--as-of", "2017-07-31T22:00:00.000Z"];
const written = (name: string) => readFileSync(join(folder, name), "utf8");

interface WrittenDigest {
  readonly matter: string;
  readonly asOf: string;
  readonly affecting: readonly (EntryLine & Pick<ResultLine, "effects">)[];
  readonly unclear: readonly EntryLine[];
  readonly other: readonly EntryLine[];
  readonly routine: readonly EntryLine[];
  readonly coverage: readonly { readonly courtId: string }[];
}
const digestIn = (name: string) => JSON.parse(written(name)) as WrittenDigest;
const entriesIn = ({ affecting, unclear, other, routine }: WrittenDigest) => [
  ...affecting,
  ...unclear,
  ...other,
  ...routine,
];
const dayOf = ({ dateEntered, dateFiled }: EntryLine) => dateEntered ?? dateFiled;
const temporary = () => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

describe("digest", () => {
  test.each(["md", "html", "csv", "ics", "json"])("writes %s, the same bytes in every time zone", async (format) => {
    for (const [out, zone] of [
      ["one", "Pacific/Apia"],
      ["two", "America/New_York"],
    ] as const) {
      const ran = await docket(
        ["digest", district, appeal, ...week, "--format", format, "--out", `${out}.${format}`],
        "",
        { TZ: zone, LANG: "de_DE.UTF-8" },
      );
      expect(ran).toMatchObject({ code: 0, out: "", err: "" });
    }
    expect(written(`one.${format}`)).toBe(written(`two.${format}`));
    expect(written(`one.${format}`)).toContain(format === "ics" ? "BEGIN:VCALENDAR" : "2:17-cv-11910");
    expect(temporary()).toEqual([]);
  });

  test("holds every entry of the period once, both dockets covered, under the matter's name", async () => {
    await docketHere(["digest", district, appeal, ...week, "--format", "json", "--out", "week.json"]);
    const digest = digestIn("week.json");
    const { lines } = await docketHere(["parse", district]);
    const expected = lines[0]!.docket.entries
      .filter((entry) => dayOf(entry) >= "2017-07-01" && dayOf(entry) <= "2017-07-07")
      .map((entry) => entry.docketText);
    const told = entriesIn(digest).map((entry) => entry.docketText);
    expect(expected.length).toBeGreaterThan(0);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(digest.coverage.map(({ courtId }) => courtId).toSorted()).toEqual(["ca6", "mied"]);
    expect(digest.matter).toContain("Hamama");
    expect(digest.asOf).toBe("2017-07-31T22:00:00.000Z");
  });

  test("the order of July 6, 2017 that extends the stay leads the digest", async () => {
    await docketHere(["digest", district, ...week, "--format", "json", "--out", "stay.json"]);
    const { affecting } = digestIn("stay.json");
    expect(affecting.flatMap((entry) => entry.effects.map(({ effect }) => effect))).toContain("removal-stay-extended");
  });

  test("puts dates into the calendar as tentative ones, because nothing can be confirmed here", async () => {
    await docketHere(["digest", district, ...week, "--format", "ics", "--out", "week.ics"]);
    const events = new ICAL.Component(ICAL.parse(written("week.ics"))).getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(0);
    const states = new Set(events.map((event) => event.getFirstPropertyValue("status")));
    expect(states.has("CONFIRMED")).toBe(false);
    expect(states.has("TENTATIVE")).toBe(true);
  });

  test("of the same docket seen twice every entry is told once", async () => {
    const copy = putReplayed("copy.html", "courtListener", "2017-07-31");
    await docketHere(["digest", district, ...week, "--format", "json", "--out", "alone.json"]);
    await docketHere(["digest", district, copy, ...week, "--format", "json", "--out", "twice.json"]);
    const numbersIn = (name: string) => entriesIn(digestIn(name)).map(({ documentNumber }) => documentNumber);
    expect(numbersIn("twice.json").toSorted()).toEqual(numbersIn("alone.json").toSorted());
  });
});

describe("nothing is half-written", () => {
  const letter = put("letter.html", "<p>Dear counsel,</p>");
  const format = ["--format", "md"];

  test.each([
    ["a page that is no docket", [district, letter, ...week, ...format], "letter.html is no docket"],
    ["a missing page", [district, "missing.html", ...week, ...format], "missing.html"],
    [
      "a period that ends before it begins",
      [district, "--from", "2017-07-07", "--to", "2017-07-01", ...format],
      "lies before",
    ],
    ["no date", [district, "--from", "soon", "--to", "2017-07-01", ...format], "soon"],
    ["no format", [district, ...week], "--format is missing"],
    ["an unknown format", [district, ...week, "--format", "docx"], "docx"],
    ["no instant", [district, "--from", "2017-07-01", "--to", "2017-07-07", ...format, "--as-of", "noon"], "noon"],
    ["no page", [...week, ...format], "no FILE"],
  ])("%s", async (_name, args, words) => {
    const out = put("kept.md", "the digest of last week");
    const { code, out: stdout, err } = await docketHere(["digest", ...args, "--out", out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/^docket: [^\n]+\n$/);
    expect(written(out)).toBe("the digest of last week");
    expect(temporary()).toEqual([]);
  });

  test("a place where no file can be", async () => {
    mkdirSync(join(folder, "a-folder"), { recursive: true });
    for (const [out, words] of [
      ["a-folder", "is a folder"],
      ["nowhere/x.md", "there is no folder"],
    ] as const) {
      const { code, err } = await docketHere(["digest", district, ...week, ...format, "--out", out]);
      expect(code).toBe(2);
      expect(err).toContain(words);
    }
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });
});
