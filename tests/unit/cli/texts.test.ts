import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { districtFeed, districtItem, mail, noticeBody } from "../sources/text/samples.ts";
import { docket, folder, put } from "./run-docket.ts";

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
    const { code, lines } = await docket(["parse", cut, notice]);
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
    const { lines } = await docket(["parse", "--source", "notices", "--court", "miwd", bare, feed]);
    expect(lines.map(({ ok }) => ok)).toEqual([true, false]);
    expect(lines[0]!.docket.courtId).toBe("miwd");
  });
});

test("a digest is made of notices too", async () => {
  const out = join(folder, "week.md");
  const { code, err } = await docket([
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
