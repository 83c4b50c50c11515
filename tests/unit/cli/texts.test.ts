import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { Output } from "@/scripts/docket/output.ts";
import { districtFeed, districtItem, mail, noticeBody } from "../sources/text/samples.ts";
import { docket, docketHere, folder, put } from "./run-docket.ts";

const feed = put(
  "feed.xml",
  districtFeed(districtItem({ number: 12 }), districtItem({ title: "2:19-cv-99121 Roe v. Doe", seq: 7 })),
);
const notice = put("notice.eml", mail(noticeBody()));

describe("parse reads texts as well as pages", () => {
  test("one line per file: docket, or dockets where the file holds several", async () => {
    const { code, lines } = await docket(["parse", notice, feed]);
    expect(code).toBe(0);
    const [mailed, fed] = lines as unknown as {
      source: string;
      docket?: { docketNumber: string; entries: { docketText: string }[] };
      dockets?: { docketNumber: string; entries: unknown[] }[];
      completeness: string;
    }[];
    expect(mailed).toMatchObject({ ok: true, source: "nef", completeness: "partial", problems: [] });
    expect(mailed!.docket!.entries[0]!.docketText).toContain("ORDER granting");
    expect(fed!.docket).toBeUndefined();
    expect(fed!.dockets!.map(({ docketNumber, entries }) => [docketNumber, entries.length])).toEqual([
      ["2:19-cv-99120", 1],
      ["2:19-cv-99121", 1],
    ]);
  });

  test("a text that cannot be read says why, and costs no other file", async () => {
    const cut = put("cut.json", '{"caseDetails": {"caseNumber": "23-1"}, "docketInfo": {');
    const { code, lines } = await docketHere(["parse", cut, notice]);
    expect(code).toBe(0);
    expect(lines.map(({ ok }) => ok)).toEqual([false, true]);
    expect(lines[0]!.reason).toContain("cut off");
  });

  test("--source reads a text as that kind only, and --court says what the text does not", async () => {
    const body = noticeBody()
      .replace(/<a href[^>]*>(\d+)<\/a>/gi, "$1")
      .replace(/<A HREF[^>]*>([^<]*)<\/A>/g, "$1");
    const bare = put(
      "bare.eml",
      Buffer.from(
        String(Buffer.from(mail(body)))
          .replaceAll("mied", "example")
          .replace("Eastern District of Michigan", ""),
      ),
    );
    const { lines } = await docketHere(["parse", "--source", "notices", "--court", "miwd", bare, feed]);
    expect(lines.map(({ ok }) => ok)).toEqual([true, false]);
    expect(lines[0]!.docket.courtId).toBe("miwd");
  });
});

const html = readFileSync("tests/fixtures/cmecf-district/habeas-full/page.html", "utf8");
const archive = (type: string, body: string) =>
  [
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1",
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--a"\r\n',
    `----a\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n`,
    `${Buffer.from(body).toString("base64")}\r\n----a--\r\n`,
  ].join("\r\n");

describe("web archives (.mhtml)", () => {
  test("are read as the page that is in them, whatever the file is called", async () => {
    const page = put("page.html", html);
    const { lines } = await docketHere([
      "parse",
      put("page.mhtml", archive("text/html", html)),
      page,
      put("noname", archive("text/html", html)),
    ]);
    const [archived, plain, unnamed] = lines.map(({ file: _file, ...line }) => line);
    expect(archived).toMatchObject({ ok: true, source: "cmecf-district", docket: { courtId: "mied" } });
    expect(archived).toEqual(plain);
    expect(unnamed).toEqual(plain);
  });

  test("without a page say so", async () => {
    const { code, lines } = await docketHere(["parse", put("empty.mhtml", archive("image/png", "x"))]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ ok: false, reason: "This web archive holds no page." }]);
  });
});

test("a file of no known kind is told so, and not as a page", async () => {
  const { lines } = await docketHere([
    "parse",
    put("other.json", '{"docket_number": "1:19-cv-1", "pacer_case_id": "1"}'),
    put("list.csv", "name,colour"),
    put("other.html", "<p>nothing</p>"),
  ]);
  expect(lines.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("no feed, notice or export"),
    expect.stringContaining("no feed, notice or export"),
    expect.stringContaining("This page shows no docket"),
  ]);
});

test("a reader slower than the results is waited for, and leaves no listener behind", async () => {
  const slow = new PassThrough({ highWaterMark: 1 });
  const received: string[] = [];
  slow.setEncoding("utf8").on("data", (text: string) => received.push(text));
  const output = new Output(slow);
  const before = ["error", "close", "drain"].map((event) => slow.listenerCount(event));
  for (let at = 0; at < 20; at++) await output.line({ at });
  await output.finished();
  expect(received.join("").trim().split("\n")).toHaveLength(20);
  expect(["error", "close", "drain"].map((event) => slow.listenerCount(event))).toEqual(before);
});

test("a digest is made of notices too", async () => {
  const out = join(folder, "week.md");
  const { code, err } = await docketHere([
    "digest",
    notice,
    "--from",
    "2019-03-01",
    "--to",
    "2019-03-08",
    "--format",
    "md",
    "--out",
    out,
  ]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(readFileSync(out, "utf8")).toContain("ORDER granting unopposed 9 Motion to Extend");
});
