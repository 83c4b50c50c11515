import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { align } from "@/scripts/conformance/compare/align.ts";
import { expectedOf } from "@/scripts/conformance/compare/expected.ts";
import { reviewOf } from "@/scripts/conformance/compare/reviewed.ts";
import { corpusIn, savedTextOf } from "@/scripts/conformance/corpus-files.ts";
import { sharesText } from "@/scripts/conformance/print.ts";
import { readSaved } from "@/scripts/conformance/read-saved.ts";
import { resultsOf } from "@/scripts/conformance/results.ts";
import type { Docket } from "@/lib/docket/docket.ts";
import { districtFeed, districtItem } from "../sources/text/samples.ts";

const FIXTURE = "tests/fixtures/cmecf-district/habeas-full";
const pageOf = (html: string) => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const top = mkdtempSync(join(tmpdir(), "docketwatch-conformance-"));
let folder = "";
let count = 0;
beforeEach(() => {
  folder = join(top, String(++count));
  mkdirSync(folder);
});
afterAll(() => rmSync(top, { recursive: true }));

/** The fixture's page under another name, and its result in the shape that stands beside foreign pages. */
function put(path: string, change: (expected: ReturnType<typeof expectedFixture>) => unknown = (expected) => expected) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  cpSync(`${FIXTURE}/page.html`, join(folder, `${path}.html`));
  writeFileSync(join(folder, `${path}.json`), JSON.stringify(change(expectedFixture())));
}

function expectedFixture() {
  const { docket } = JSON.parse(readFileSync(`${FIXTURE}/expected.json`, "utf8")) as { docket: Docket };
  return {
    court_id: docket.courtId,
    docket_number: docket.docketNumber,
    case_name: docket.caseName,
    date_filed: docket.dateFiled,
    docket_entries: docket.entries.map((entry) => ({
      document_number: entry.documentNumber,
      date_filed: entry.dateFiled ?? entry.dateEntered,
      description: entry.docketText,
      pacer_doc_id: entry.pacerDocId,
    })),
  };
}

async function compared() {
  const { files = [], left = [] } = corpusIn(folder) ?? {};
  const readings = await Promise.all(
    files.map(async (file) => ({ reading: await readSaved(savedTextOf(file), pageOf) })),
  );
  return {
    results: resultsOf(files, readings),
    left: left.map(({ path, why }) => [path.slice(folder.length + 1), why]),
  };
}

describe("a folder that is not the corpus", () => {
  test.each(["page", "district-dockets/page", "any name/of/folders/page"])(
    "is read with its pages at %s",
    async (at) => {
      put(at);
      const { results, left } = await compared();
      expect(left).toEqual([]);
      expect(results.differences).toEqual([]);
      expect(results.tallies).toMatchObject([{ files: 1, entries: expectedFixture().docket_entries.length }]);
      expect(results.tallies[0]!.compared).toBe(results.tallies[0]!.equal);
    },
  );

  test("what cannot be compared is named, and the rest is compared all the same", async () => {
    put("a/good");
    put("a/marked");
    writeFileSync(join(folder, "a/marked.json"), `\ufeff${JSON.stringify(expectedFixture())}`);
    for (const name of ["lonely", "cut", "list", "number", "strange"]) put(`b/${name}`);
    rmSync(join(folder, "b/lonely.json"));
    writeFileSync(join(folder, "b/cut.json"), '{"docket_entries": [');
    writeFileSync(join(folder, "b/list.json"), '{"docket_entries": {"1": 2}}');
    writeFileSync(join(folder, "b/number.json"), "5");
    writeFileSync(join(folder, "b/strange.json"), '{"weather": "fair"}');
    mkdirSync(join(folder, "b/a-folder.html"));
    writeFileSync(join(folder, "README"), "no page");
    symlinkSync("nowhere", join(folder, "b/link.html"));
    const { results, left } = await compared();
    expect(results.differences).toEqual([]);
    expect(results.tallies).toMatchObject([{ kind: "a", files: 2 }]);
    expect(Object.fromEntries(left)).toEqual({
      "b/cut.html": "the JSON beside it is broken",
      "b/link.html": "it is a link that leads nowhere",
      "b/list.html": expect.stringContaining("docket_entries") as unknown,
      "b/lonely.html": "there is no JSON beside it",
      "b/number.html": "the JSON beside it is neither object nor list",
      "b/strange.html": "the JSON beside it has no known shape: weather",
    });
  });

  test("one missing entry and one wrong date are two differences, and the shares say so", async () => {
    put("kind/page", (expected) => {
      const [first, second, ...others] = expected.docket_entries;
      return {
        ...expected,
        case_name: "Somebody Else",
        docket_entries: [{ ...first, date_filed: "1999-01-01" }, ...others, { description: "never filed" }],
        left_out: second,
      };
    });
    const { results } = await compared();
    const found = results.differences.map(({ field, ours, theirs }) => [field, ours !== "", theirs !== ""]);
    expect(found).toEqual([
      ["case name", true, true],
      ["date filed", true, true],
      ["row", true, false],
      ["row", false, true],
    ]);
    const entries = expectedFixture().docket_entries.length + 1;
    expect(results.shares.entries).toEqual({ compared: entries, right: entries - 3 });
    expect(results.shares.header).toEqual({ compared: 4, right: 3 });
    expect(sharesText(results)).toContain(`75.00 % of 4 fields`);
  });

  test("pages in other encodings and in web archives are read like any other", async () => {
    put("bom/page");
    const html = readFileSync(`${FIXTURE}/page.html`, "utf8");
    writeFileSync(join(folder, "bom/page.html"), `\ufeff${html}`);
    put("latin/page");
    const named = (text: string) => text.replaceAll("Okafor", "Peña");
    writeFileSync(join(folder, "latin/page.html"), Buffer.from(named(html), "latin1"));
    writeFileSync(join(folder, "latin/page.json"), named(JSON.stringify(expectedFixture())));
    put("archive/page");
    rmSync(join(folder, "archive/page.html"));
    const archive = [
      "From: <Saved by Blink>\r\nMIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--a"\r\n',
      "----a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n",
      `${Buffer.from(html).toString("base64")}\r\n----a--\r\n`,
    ].join("\r\n");
    writeFileSync(join(folder, "archive/page.mhtml"), archive);
    const { results, left } = await compared();
    expect(left).toEqual([]);
    expect(results.tallies.map(({ kind, files }) => [kind, files])).toEqual([
      ["archive", 1],
      ["bom", 1],
      ["latin", 1],
    ]);
    expect(results.differences).toEqual([]);
  });

  test("a file is compared by what it is, not by the name of its folder", async () => {
    mkdirSync(join(folder, "appellate-dockets"));
    writeFileSync(join(folder, "appellate-dockets/feed.xml"), districtFeed(districtItem({ number: 12, seq: 7 })));
    const entry = { short_description: "Order on Motion", document_number: "12", pacer_seq_no: null };
    writeFileSync(join(folder, "appellate-dockets/feed.json"), JSON.stringify([{ docket_entries: [entry] }]));
    const { results } = await compared();
    expect(
      results.differences.filter(({ field }) => field === "sequence number").map(({ reviewed }) => reviewed),
    ).toEqual([expect.stringContaining("the feed names every event")]);
  });

  test("an exception and a missing answer are differences, not silence", () => {
    put("kind/a");
    put("kind/b");
    const { differences } = resultsOf(corpusIn(folder)!.files, [{ error: "out of luck" }]);
    expect(differences.map(({ file, ours, reviewed }) => [file, ours, reviewed])).toEqual([
      ["kind/a", "out of luck", null],
      ["kind/b", "no answer", null],
    ]);
  });
});

test("no folder is no corpus", () => {
  expect(corpusIn(join(folder, "nowhere"))).toBeNull();
});

test("JSON is told by its shape", () => {
  expect(expectedOf({}).kind).toBe("nothing");
  expect(expectedOf([{ docket_entries: [] }]).kind).toBe("dockets");
  expect(expectedOf({ attachments: [] }).kind).toBe("menu");
  expect(() => expectedOf({ docket_entries: [null] })).toThrow(/docket_entries\.0/);
});

test.each([
  ["J. Randal Hall", "Randal Hall", true],
  ["Viktor V. Pohorelsky", "Viktor v. Pohorelsky", true],
  ["Jane Roe", "John Roe", false],
  ["Jane Roe", "", false],
])("judges: %j for %j is a known fault of the expected result: %j", (ours, theirs, isKnown) => {
  expect(reviewOf("any/file", { where: "header", field: "assigned to", ours, theirs }) !== null).toBe(isKnown);
  expect(reviewOf("any/file", { where: "header", field: "case name", ours, theirs })).toBeNull();
});

test("lists are aligned at both ends, and a missing row in the middle is one difference", () => {
  const ours = ["a", "b", "c", "d", "e"];
  const theirs = ["a", "b", "d", "x", "e"];
  expect(align(5, 5, (our, their) => (ours[our] === theirs[their] ? 2 : 0))).toEqual([
    [0, 0],
    [1, 1],
    [2, null],
    [3, 2],
    [null, 3],
    [4, 4],
  ]);
});
