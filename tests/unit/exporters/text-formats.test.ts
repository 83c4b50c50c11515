import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { buildDigest } from "@/lib/digest/build.ts";
import { csv } from "@/lib/exporters/csv.ts";
import { html } from "@/lib/exporters/html.ts";
import { json } from "@/lib/exporters/json.ts";
import { markdown } from "@/lib/exporters/markdown.ts";
import { exporterById, exporters } from "@/lib/exporters/registry.ts";
import { readdirSync } from "node:fs";
import { effect, emptyWeek, entry, fullWeek, input, known } from "../digest/week.ts";

const hostile = `</p></style><script>alert(1)</script><img src=x onerror="alert(1)"> & 'quoted' \`code\` [x](javascript:alert(1)) **b** \u0000\u202e`;
const hostileWeek = () =>
  input({
    matterName: hostile,
    entries: [known(entry("1", "2017-07-03", hostile), { unclear: hostile }, hostile)],
  });
const pageOf = (week: Parameters<typeof buildDigest>[0]) => new JSDOM(html.write(buildDigest(week))).window.document;

describe("HTML", () => {
  test("shows hostile words as words", () => {
    const page = pageOf(hostileWeek());
    expect(page.querySelectorAll("script, img, [onerror], iframe, link")).toHaveLength(0);
    expect(page.querySelector(".text")?.textContent).toBe(hostile.replace("\u0000", " "));
    expect(page.querySelector("h1")?.textContent).toContain("<script>");
  });

  test("asks nothing of any network and runs nothing", () => {
    const text = html.write(buildDigest(fullWeek()));
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/\b(?:src|srcset|action)=|@import|url\(/);
    const addresses = [...pageOf(fullWeek()).querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    for (const address of addresses) expect(address).toMatch(/^(?:#|https:\/\/)/);
  });

  test("has a language, one main heading, headings in order, and links within that lead somewhere", () => {
    const page = pageOf(fullWeek());
    expect(page.documentElement.lang).toBe("en");
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.getElementById((link.getAttribute("href") ?? "").slice(1)), link.textContent ?? "").not.toBeNull();
    }
    for (const table of page.querySelectorAll("table")) {
      expect(table.querySelectorAll('th[scope="col"]').length).toBe(4);
    }
  });

  test("marks the words behind an effect, strikes what the court struck, and keeps the text whole", () => {
    const page = pageOf(fullWeek());
    expect(page.querySelector("mark")?.textContent).toBe("extending stay of removal");
    const order = fullWeek().entries.find((row) => row.entry.documentNumber === "43")?.entry.docketText;
    expect(page.querySelector(".affecting .text")?.textContent).toBe(order);
    expect(page.querySelector("#other del")?.textContent).toContain("NOTICE of Filing");
  });

  test("folds routine filings only", () => {
    const page = pageOf(fullWeek());
    expect(page.querySelectorAll("details")).toHaveLength(1);
    expect(page.querySelector("details")?.textContent).toContain("NOTICE of Appearance");
  });
});

describe("Markdown", () => {
  test("shows hostile words as words", () => {
    const text = markdown.write(buildDigest(hostileWeek()));
    expect(text).not.toMatch(/(?<!\\)<(?:script|img)/);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(text).toContain("\\*\\*b\\*\\*");
    expect(text).not.toContain("\u0000");
  });

  test.each(["# ORDER", "- ORDER", "> ORDER", "1. ORDER", "+ ORDER"])(
    "%s does not become a heading or a list",
    (text) => {
      const written = markdown.write(buildDigest(input({ entries: [known(entry("1", "2017-07-03", text))] })));
      expect(written).toContain(`> \\${text}`);
    },
  );

  test("a text of several lines stays one quotation", () => {
    const written = markdown.write(
      buildDigest(input({ entries: [known(entry("1", "2017-07-03", "ORDER\n# fake heading"))] })),
    );
    expect(written).toContain("> ORDER # fake heading");
  });
});

test("words of the matter's record are not quoted as the court's", () => {
  const text = "ORDER";
  const known490 = effect("sanctions-ordered", text, text, { basis: "case pack" });
  const evidence = [{ ruleId: "case-pack", span: { start: 0, end: 0 }, quote: "Press report", via: null }];
  const row = known(entry("1", "2017-07-03", text), { effects: [{ ...known490, evidence }], affectsDetention: "yes" });
  for (const exporter of [markdown, html, csv]) {
    const written = exporter.write(buildDigest(input({ entries: [row] })));
    expect(written).toMatch(/as the matter(?:'|&#39;)s record says: Press report/);
    expect(written).not.toContain("“Press report”");
  }
});

test.each([markdown, html])("$id says in words that nothing is new, and what was looked at", (exporter) => {
  const text = exporter.write(buildDigest(emptyWeek()));
  expect(text).toContain("Nothing new: no entry was entered on the 1 docket of this matter (Jul 1 – Jul 7, 2017)");
  expect(text).toContain("Last looked at on 2017-07-05, before the period ended");
});

describe("JSON", () => {
  test("names its shape and version, and has every key even in an empty week", () => {
    const full = JSON.parse(json.write(buildDigest(fullWeek())));
    const empty = JSON.parse(json.write(buildDigest(emptyWeek())));
    expect(full).toMatchObject({ format: "docketwatch-digest", version: 1, from: "2017-07-01", to: "2017-07-07" });
    expect(Object.keys(empty)).toEqual(Object.keys(full));
    expect(full.affecting[0]).toMatchObject({
      courtId: "mied",
      documentNumber: "43",
      effects: [{ effect: "removal-stay-extended", evidence: [{ quote: "extending stay of removal" }] }],
    });
  });

  test("the order of the digest's keys does not show", () => {
    const digest = buildDigest(fullWeek());
    const turned = turnedAround(digest) as typeof digest;
    expect(Object.keys(turned)[0]).not.toBe(Object.keys(digest)[0]);
    for (const exporter of exporters) expect(exporter.write(turned), exporter.id).toBe(exporter.write(digest));
  });
});

/** The same value with the keys of every object in reverse. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, turnedAround(field)]),
  );
}

test("every exporter is registered under its own id and extension", () => {
  const notExporters = new Set([
    "exporter",
    "registry",
    "report",
    "report-of",
    "segments",
    "words",
    "markup",
    "html-style",
    "calendar",
  ]);
  const modules = readdirSync(new URL("../../../lib/exporters/", import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ""),
  );
  expect(modules.filter((name) => !notExporters.has(name)).toSorted()).toEqual([
    "csv",
    "html",
    "ics",
    "json",
    "markdown",
  ]);
  expect(exporters.map(({ id }) => id).toSorted()).toEqual(["csv", "html", "ics", "json", "md"]);
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
  for (const exporter of exporters) expect(exporterById(exporter.id)).toBe(exporter);
  expect(exporterById("docx")).toBeUndefined();
});
