import { globSync, readFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";

/** Each folder of lib/ and the other folders it may import. Arrows point down only. */
const mayImport: Record<string, readonly string[]> = {
  calendar: [],
  docket: ["calendar"],
  settings: [],
  sources: ["docket", "calendar"],
  matters: ["docket", "calendar", "tags"],
  documents: ["docket", "calendar", "tags"],
  rules: ["docket", "calendar", "tags"],
  tags: ["docket", "calendar"],
  // What is filed on what, and how a motion was ruled on: from entries and their tags.
  threads: ["docket", "tags", "calendar"],
  deadlines: ["docket", "tags", "calendar"],
  reminders: ["deadlines", "calendar", "settings"],
  // What is in force, from the dockets of a matter and its record.
  relief: ["docket", "matters", "tags", "calendar"],
  // What is asked of feeds and when: the table of courts has their addresses; documents: which address is a free copy.
  watch: ["docket", "calendar", "settings", "documents"],
  // rules, threads: every row says what the user calls it, and which motion it is about.
  digest: ["docket", "matters", "tags", "rules", "threads", "deadlines", "relief", "calendar", "settings", "watch"],
  exporters: ["digest", "docket", "matters", "tags", "deadlines", "relief", "calendar", "settings"],
  app: [
    "calendar",
    "docket",
    "settings",
    "sources",
    "matters",
    "documents",
    "rules",
    "tags",
    "deadlines",
    "reminders",
    "digest",
    "exporters",
    "relief",
    "watch",
  ],
  messaging: ["calendar", "docket", "deadlines", "settings", "tags", "matters", "documents", "rules", "watch", "app"],
  storage: ["calendar", "docket", "settings", "tags", "deadlines", "watch", "app"],
  // docket: the table of courts says which host a permission is for. documents: what pdf.js finds on a page goes there.
  browser: ["calendar", "docket", "documents", "settings", "watch", "app"],
};
const edges = new Set(["messaging", "storage", "browser"]);
const browserOnly = /^(?:wxt\/|#imports|idb$|webextension-polyfill$|@wxt-dev\/)/;
const ambientState =
  /\b(?:Date\.now\(\)|new Date\(\)|Math\.random\(|performance\.now|crypto\.|fetch\(|indexedDB|browser\.|chrome\.|window\.|document\.|location\.|globalThis\.)/;

const files = globSync("lib/**/*.{ts,tsx}");
const folderOf = (file: string) => file.split(sep)[1]!;
/** The code without its comments, so that a docstring may speak of browsers. */
const codeOf = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

test("the core is there", () => expect(files.length).toBeGreaterThan(10));

test.each(files)("%s keeps to its layer", (file) => {
  expect(Object.keys(mayImport)).toContain(folderOf(file));
  for (const [, specifier = ""] of codeOf(file).matchAll(/\bfrom\s+"([^"]+)"/g)) {
    if (specifier.startsWith(".")) {
      const target = relative("lib", resolve(dirname(file), specifier)).split(sep)[0]!;
      if (target !== folderOf(file)) expect(mayImport[folderOf(file)], `${file} -> ${target}`).toContain(target);
    } else if (!edges.has(folderOf(file))) {
      expect(specifier, `${file} is core`).not.toMatch(browserOnly);
    }
  }
});

describe("core reads no clock, page, network or browser", () => {
  test.each(files.filter((file) => !edges.has(folderOf(file))))("%s", (file) => {
    expect(codeOf(file)).not.toMatch(ambientState);
  });
});

test.each(globSync("components/**/*.{ts,tsx}"))(
  "%s shows what it is given: no messages, no storage, no browser",
  (file) => {
    for (const [, specifier = ""] of codeOf(file).matchAll(/\bfrom\s+"([^"]+)"/g)) {
      expect(specifier).not.toMatch(/lib\/(?:messaging|storage|browser)\//);
      expect(specifier).not.toMatch(browserOnly);
    }
  },
);
