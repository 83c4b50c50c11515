import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docket, docketByNpm, docketHere, docketProgram, folder, nodeProgram, put, putReplayed } from "./run-docket.ts";

const asOf = "2017-12-31";
const district = putReplayed("district.html", "district", asOf);
const appeal = putReplayed("appeal.html", "appeal", asOf);
const copyOld = putReplayed("copy-old.html", "courtListener", asOf, "old");
const copyNew = putReplayed("copy-new.html", "courtListener", asOf, "new");
const letter = put("letter.html", "<!doctype html><title>A letter</title><p>Dear counsel,</p>");

describe("parse", () => {
  test("gives one line per file, in the order of the files, whatever they are", async () => {
    const files = [appeal, letter, district, copyNew, copyOld, district];
    const { code, lines, err } = await docket(["parse", ...files]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(files);
    expect(lines.map(({ ok, source }) => (ok ? source : ok))).toEqual([
      "cmecf-appellate",
      false,
      "cmecf-district",
      "courtlistener",
      "courtlistener",
      "cmecf-district",
    ]);
    expect(lines[1]!.reason).toMatch(/\w/);
  });

  test("prints the docket with its entries, the court read from the page itself", async () => {
    const { lines } = await docket(["parse", district, appeal]);
    const { docket: found, completeness, problems } = lines[0]!;
    const { docket: above } = lines[1]!;
    expect(Object.keys(found).slice(0, 3)).toEqual(["courtId", "docketNumber", "caseName"]);
    expect(found).toMatchObject({ courtId: "mied", docketNumber: "2:17-cv-11910", dateFiled: "2017-06-15" });
    expect(found.parties.length).toBeGreaterThan(0);
    expect(found.entries.length).toBeGreaterThan(20);
    expect(found.entries[0]).toMatchObject({ documentNumber: "1", dateFiled: "2017-06-15", dateEntered: "2017-06-15" });
    for (const entry of found.entries) {
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining([
          "documentNumber",
          "dateFiled",
          "dateEntered",
          "docketText",
          "shortText",
          "pacerDocId",
          "pacerSeqNo",
          "attachments",
        ]),
      );
    }
    expect(["complete", "partial", "unknown"]).toContain(completeness);
    expect(Array.isArray(problems)).toBe(true);
    expect(above).toMatchObject({ courtId: "ca6", docketNumber: "17-2171" });
  });

  test("prints the documents of an entry as attachments, a notice of several cases as dockets, a report of events as a docket", async () => {
    const page = (name: string) => join(import.meta.dirname, "../../fixtures", name, "page.html");
    const files = ["cmecf-attachments/with-sizes", "cmecf-nef/several-cases", "cmecf-history/newest-first"].map(page);
    const { code, lines } = await docket(["parse", ...files]);
    expect(code).toBe(0);
    const [menu, notice, history] = lines;
    expect(menu).toMatchObject({ ok: true, source: "cmecf-attachments", documentNumber: "43", pacerSeqNo: "75" });
    expect(menu).not.toHaveProperty("docket");
    expect(menu!.attachments[1]).toEqual({
      attachmentNumber: 2,
      description: "Exhibit A - Removal order of 2 pages",
      pageCount: 11,
      fileSizeBytes: 393488,
      pacerDocId: "09709100033",
      pacerSeqNo: "75",
    });
    expect(notice!.dockets.map(({ docketNumber }) => docketNumber)).toEqual(["2:19-cv-10234", "2:19-cv-11999"]);
    expect(notice).not.toHaveProperty("docket");
    expect(history!.docket.entries.map(({ shortText }) => shortText)).toContain("Minute Entry");
  });

  test("takes the court from --court or --url, and refuses both when they differ", async () => {
    const bare = put("bare.html", pageWithoutCourt());
    const courtOf = async (...options: string[]) =>
      (await docketHere(["parse", ...options, bare])).lines[0]!.docket.courtId;
    expect(await courtOf()).toBe("unknown");
    expect(await courtOf("--court", "miwd")).toBe("miwd");
    expect(await courtOf("--url", "https://ecf.ohnd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1")).toBe("ohnd");
    const both = await docketHere([
      "parse",
      "--court",
      "miwd",
      "--url",
      "https://ecf.ohnd.uscourts.gov/cgi-bin/DktRpt.pl?1",
      bare,
    ]);
    expect(both).toMatchObject({ code: 2, out: "" });
    expect(both.err).toContain("different courts");
  });

  test("takes the address that the browser wrote into the file", async () => {
    const address = "https://ecf.ohnd.uscourts.gov/cgi-bin/DktRpt.pl?123-L_1_0-1";
    const saved = put("saved.html", `<!-- saved from url=(00${address.length})${address} -->\n${pageWithoutCourt()}`);
    expect((await docketHere(["parse", saved])).lines[0]!.docket.courtId).toBe("ohnd");
    expect((await docketHere(["parse", "--court", "miwd", saved])).lines[0]!.docket.courtId).toBe("miwd");
  });

  test("--source reads as that kind of page only", async () => {
    const { lines } = await docketHere(["parse", "--source", "courtlistener", copyOld, district]);
    expect(lines.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test("runs no script and loads nothing of a page", async () => {
    const script = `<script>document.title = "ran"; fetch("https://example.org/")</script><img src="https://example.org/x.png">`;
    const page = put(
      "script.html",
      `${script}${pageWithoutCourt()}<style>@import url(https://example.org/x.css); { broken`,
    );
    const { code, err, lines } = await docketHere(["parse", page]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lines[0]!.ok).toBe(true);
  });

  test("an unreadable file is told before anything is written", async () => {
    for (const [name, why] of [
      ["missing.html", "there is no such file"],
      [".", "is no file"],
    ] as const) {
      const { code, out, err } = await docketHere(["parse", district, name]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(name);
      expect(err).toContain(why);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  test("through npm, standard output holds the results and nothing else", async () => {
    const { code, out, lines } = await docketByNpm(["parse", district]);
    expect(code).toBe(0);
    expect(out.endsWith("\n")).toBe(true);
    expect(lines).toHaveLength(1);
    expect((await docketByNpm(["parse", "--bogus"])).code).toBe(2);
  });

  test("a reader that goes away is no error", async () => {
    const script = join(import.meta.dirname, "../../../scripts/run.mjs");
    const child = spawn(process.execPath, [script, "docket", "parse", ...Array<string>(12).fill(district)], {
      cwd: folder,
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

test.skipIf(!existsSync("/dev/full"))(
  "a full disk is one line on standard error, exit code 2 (tried where there is a /dev/full)",
  async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(nodeProgram, [docketProgram, "parse", district], {
      cwd: folder,
      stdio: ["ignore", full, "pipe"],
    });
    let err = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
    const [code] = await once(child, "close");
    closeSync(full);
    expect(code).toBe(2);
    expect(err).toMatch(/^docket: the results cannot be written[^\n]+\n$/);
  },
);

describe("wrong use is one line on standard error, exit code 2, and no result", () => {
  test.each([
    [["parse"], "no FILE"],
    [["parse", "--colour", "x"], "--colour"],
    [["parse", "--court", "narnia", "x.html"], "narnia"],
    [["parse", "--source", "pacer", "x.html"], "cmecf-district"],
    [["parse", "--url", "not an address", "x.html"], "no web address"],
    [["parse", "--court"], "--court"],
    [["frobnicate"], "frobnicate"],
    [["--colour"], "--colour"],
    [["toString"], "toString"],
  ])("%j", async (args, words) => {
    const { code, out, err } = await docketHere(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/^docket: [^\n]+\n$/);
  });
});

test.each([["help"], ["--help"], ["-h"], []])("%j prints the help", async (...args) => {
  const { code, out } = await docketHere(args);
  expect(code).toBe(0);
  for (const command of ["parse", "tag", "deadlines", "count", "digest"])
    expect(out).toMatch(new RegExp(`\n  ${command}\\b`));
});

test("--version prints the version alone", async () => {
  expect((await docket(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/** A docket report in the courts' markup that does not say where it comes from. */
function pageWithoutCourt(): string {
  return `<html><head><title>CM/ECF</title></head><body>
<h3 align="center">U.S. District Court<br>CIVIL DOCKET FOR CASE #: 2:19-cv-99120-AAA-BBB</h3>
<table width="100%"><tr><td valign="top" width="60%"><br>Yonan v. Brack<br>Assigned to: District Judge Ada Lindqvist</td>
<td valign="top" width="40%"><br>Date Filed: 03/04/2019<br>Jury Demand: None<br>Nature of Suit: 463 Habeas Corpus<br>Jurisdiction: Federal Question</td></tr></table>
<table align="center" width="99%" border="1" rules="all" cellpadding="5"><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
<tr><td width="94" nowrap valign="top">03/04/2019</td><td align="right" valign="top">1&nbsp;</td><td valign="top">PETITION for Writ of Habeas Corpus (Entered: 03/04/2019)</td></tr></table>
</body></html>`;
}
