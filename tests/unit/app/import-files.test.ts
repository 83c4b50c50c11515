// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { notAfter, readGivenFile } from "@/lib/app/import-files.ts";
import type { FileReading, GivenFile } from "@/lib/app/import-files.ts";
import { instant } from "@/lib/calendar/date.ts";
import { isMhtml, unpackMhtml } from "@/lib/sources/mhtml.ts";
import { pageOf, REPORT, rowOf } from "../sources/cmecf-district/pages.ts";
import { fileOf, latin, tools, webArchive } from "./saved-files.ts";

const read = (file: GivenFile) => readGivenFile(file, tools);

/** @throws Error with the reason when the file was refused */
async function readOk(file: GivenFile): Promise<Extract<FileReading, { ok: true }>> {
  const reading = await read(file);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

const report = pageOf(
  rowOf("1", "PETITION by Se\xf1or Okafor \xa7 2241", { seq: "3" }) + rowOf("2", "ORDER", { seq: "7" }),
);

describe("a saved page", () => {
  test("in Latin-1 is read with its letters, as of the day on which the disk has it", async () => {
    const reading = await readOk(fileOf("docket.html", latin(report)));
    expect(reading.kind).toBe("CM/ECF docket report, saved page");
    expect(reading.savedAt).toBe("2026-11-20T12:00:00.000Z");
    expect(reading.snapshots).toHaveLength(1);
    const [{ docket }] = reading.snapshots as [(typeof reading.snapshots)[0]];
    expect(docket.docketNumber).toBe("2:19-cv-10234");
    expect(docket.entries.map(({ docketText }) => docketText)).toEqual(["PETITION by Señor Okafor § 2241", "ORDER"]);
  });

  test("is read as what it is, whatever its name", async () => {
    expect((await readOk(fileOf("docket.txt", latin(report)))).snapshots).toHaveLength(1);
  });

  test("says by itself when and where it was saved", async () => {
    const page = `<!--\n Page saved with SingleFile \n url: ${REPORT} \n saved date: Thu Nov 19 2026 09:00:00 GMT-0500 (x) \n-->${report}`;
    expect((await readOk(fileOf("docket.html", latin(page)))).savedAt).toBe("2026-11-19T14:00:00.000Z");
  });

  test("runs nothing", async () => {
    await read(
      fileOf("x.html", "<title>x</title><script>document.title = 'ran'</script><img src=x onerror='document.title=1'>"),
    );
    expect(document.title).toBe("");
  });
});

describe("a web archive", () => {
  const archive = webArchive(`<html><head></head>${report}</html>`, REPORT);

  test("is recognised and unpacked: the main page's bytes, its address and when it was saved", async () => {
    expect(isMhtml(archive)).toBe(true);
    expect(isMhtml(latin(report))).toBe(false);
    const page = await unpackMhtml(archive);
    expect(page!.url!.href).toBe(REPORT);
    expect(page!.savedAt).toBe("2026-11-20T21:17:35.000Z");
    expect(new TextDecoder("windows-1252").decode(page!.bytes)).toContain("Se\xf1or Okafor \xa7 2241");
    expect(new TextDecoder().decode(page!.bytes)).not.toContain("a frame");
  });

  test("gives the docket, in the encoding that the page itself declares", async () => {
    const reading = await readOk(fileOf("docket.mhtml", archive));
    expect(reading).toMatchObject({
      kind: "CM/ECF docket report, web archive (.mhtml)",
      savedAt: "2026-11-20T21:17:35.000Z",
    });
    expect(reading.snapshots[0]!.docket.entries[0]!.docketText).toContain("Señor Okafor §");
  });

  test("that ends early gives what there is of it", async () => {
    const cut = archive.slice(0, archive.length - 400);
    expect((await readOk(fileOf("docket.mhtml", cut))).snapshots[0]!.docket.entries.length).toBeGreaterThan(0);
  });

  test("without a page is refused", async () => {
    const empty =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n';
    expect(await read(fileOf("x.mhtml", empty))).toEqual({ ok: false, reason: "This web archive holds no page." });
  });
});

describe("other kinds", () => {
  const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Court</title><link>https://ecf.mied.uscourts.gov</link>
<description>Public Filings in the last 24 Hours</description><item><title><![CDATA[2:19-cv-10234 Okafor v. Lindqvist]]></title>
<pubDate>Fri, 20 Nov 2026 10:58:42 GMT</pubDate><guid isPermaLink="true">https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?334455&amp;7</guid>
<description><![CDATA[[Order] (<a href="https://ecf.mied.uscourts.gov/doc1/09709100007?caseid=334455&de_seq_num=7">2</a>)]]></description>
<link>https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?334455</link></item></channel></rss>`;

  test("a mail with pictures is a mail, as of the day on which it was sent", async () => {
    const body = `<html><body><h2>U.S. District Court</h2><h2>Eastern District of Michigan</h2><p><b>Notice of Electronic Filing</b></p><p>The following transaction was entered on 11/19/2026 at 10:05 AM EST and filed on 11/19/2026</p>
<table><tr><td>Case Name:</td><td>Okafor v. Lindqvist</td></tr><tr><td>Case Number:</td><td><a href="https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?334455">2:19-cv-10234</a></td></tr>
<tr><td>Filer:</td><td></td></tr><tr><td>Document Number:</td><td><a href="https://ecf.mied.uscourts.gov/doc1/09709100012?caseid=334455&de_seq_num=40">12</a></td></tr></table>
<p><b>Docket Text:</b><br><b> ORDER granting [11] Motion. (QSab) </b></p></body></html>`;
    const mail = [
      "Message-ID: <1@mied.uscourts.gov>",
      "From: ecf@mied.uscourts.gov",
      "To: somebody@example.org",
      "Date: Thu, 19 Nov 2026 10:05:00 -0500",
      "Subject: Activity in Case 2:19-cv-10234 Okafor v. Lindqvist Order on Motion",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; boundary="b1"',
      "",
      "--b1",
      "Content-Type: text/html; charset=utf-8",
      "",
      body,
      "--b1--",
      "",
    ].join("\r\n");
    expect(isMhtml(latin(mail))).toBe(false);
    const reading = await readOk(fileOf("notice.eml", mail));
    expect(reading).toMatchObject({
      kind: "Notice of electronic filing, mail",
      savedAt: "2026-11-19T15:05:00.000Z",
    });
    expect(reading.snapshots[0]!.docket.entries[0]).toMatchObject({ documentNumber: "12", pacerSeqNo: "40" });
  });

  test("a feed", async () => {
    const reading = await readOk(fileOf("feed.xml", feed));
    expect(reading.snapshots[0]!.docket).toMatchObject({ courtId: "mied", docketNumber: "2:19-cv-10234" });
  });

  test.each([
    ["nothing", fileOf("a.html", ""), "The file is empty."],
    ["a PDF", fileOf("order.pdf", "%PDF-1.7 …"), /PDF\..{0,120}To import a docket, save its page/],
    ["a ZIP", fileOf("all.zip", "PK\u0003\u0004…"), /Unpack it/],
    ["a gzip", fileOf("a.json.gz", Uint8Array.of(0x1f, 0x8b, 8, 0)), /Unpack it/],
    ["a picture", fileOf("a.png", latin("\x89PNG\r\n")), /a picture/],
    [
      "our own backup",
      fileOf("b.json", '{\n "format": "docketwatch-backup",\n "version": 1}'),
      /Restore it in Options/,
    ],
    [
      "a page that is no docket",
      fileOf("news.html", "<!doctype html><html><body><h1>News</h1></body></html>"),
      /no docket/,
    ],
    ["some text", fileOf("note.txt", "Call the clerk on Monday."), /no feed, notice or export/],
    ["some JSON", fileOf("x.json", '{"a": 1}'), /./],
    [
      "noise",
      fileOf(
        "x.bin",
        Uint8Array.from({ length: 4000 }, (_byte, index) => (index * 7919) % 256),
      ),
      /./,
    ],
  ])("%s is refused in words", async (_name, file, reason) => {
    const reading = await read(file);
    expect(reading.ok).toBe(false);
    expect(reading.ok ? "" : reading.reason).toMatch(reason);
    expect(reading.ok ? "" : reading.reason).toMatch(/^[A-Z].*\.$/s);
  });

  test("a file of any first bytes is answered", async () => {
    for (const start of [
      "<",
      "<html",
      "{",
      "[",
      "From: ",
      "MIME-Version: 1.0\nContent-Type: multipart/related",
      "\ufeff",
      "court_id,",
    ]) {
      const reading = await read(fileOf("x", start));
      expect(reading.ok).toBe(false);
    }
  });
});

test("no file was saved after now", () => {
  const now = instant("2026-11-21T12:00:00.000Z");
  expect(notAfter(instant("2031-01-01T00:00:00.000Z"), now)).toBe(now);
  expect(notAfter(instant("2020-01-01T00:00:00.000Z"), now)).toBe("2020-01-01T00:00:00.000Z");
});
