import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextOutcome } from "@/lib/sources/text-source.ts";
import { districtFeed, districtItem, mail, noticeBody, oneCase, read } from "./samples.ts";
import { processorMs } from "../../processor-time.ts";

const samples: Readonly<Record<string, Uint8Array>> = {
  feed: Buffer.from(districtFeed(districtItem({ number: 12 }), districtItem({ seq: 42 }))),
  mail: mail(noticeBody()),
  archive: Buffer.from(
    `<gov_uscourts_docket><case_details><court>mied</court><docket_num>2:19-cv-99120</docket_num></case_details><document_list><document doc_num="1" attachment_num="0"><long_desc>ORDER</long_desc></document></document_list></gov_uscourts_docket>`,
  ),
  acms: Buffer.from(
    JSON.stringify({
      caseDetails: { caseNumber: "23-9912" },
      docketInfo: { docketEntries: [{ entryNumber: 1, docketEntryText: "ORDER" }] },
    }),
  ),
  rest: Buffer.from(
    JSON.stringify({
      results: [{ entry_number: 1, description: "ORDER", date_filed: "2019-03-04", recap_documents: [] }],
    }),
  ),
  csv: Buffer.from("id,date_filed,entry_number,description,document_number\n1,2019-03-04,1,ORDER,1\n"),
};

/** Every text is read, or refused in words; nothing is thrown. */
function isAnswer(outcome: TextOutcome): boolean {
  return outcome.ok
    ? outcome.snapshots.length > 0
    : outcome.reason.length > 5 && !/TypeError|undefined/.test(outcome.reason);
}

async function timed(
  content: string | Uint8Array,
  name: string | null = null,
): Promise<{ outcome: TextOutcome; ms: number }> {
  const began = processorMs();
  const outcome = await read(content, name);
  return { outcome, ms: processorMs() - began };
}

test.each(Object.entries(samples))(
  "%s: cut at any byte, it is read as far as it goes or refused in words",
  async (_, bytes) => {
    for (let length = 0; length < bytes.length; length += Math.max(1, Math.floor(bytes.length / 300))) {
      expect(isAnswer(await read(bytes.subarray(0, length), "x.eml"))).toBe(true);
    }
  },
);

test.each(Object.entries(samples))("%s: with bytes changed anywhere it throws nothing", async (_, bytes) => {
  const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(change, async (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, value] of changes) changed[at] = value;
      expect(isAnswer(await read(changed))).toBe(true);
    }),
    { numRuns: 80 },
  );
});

describe("XML that is meant to hurt", () => {
  test("declares entities that would grow without end: they are never expanded, and nothing is loaded", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const feed = districtFeed(districtItem({ event: "&c;&x;" })).replace("<rss", `${bomb}<rss`);
    const outcome = await read(feed);
    expect(outcome.ok && outcome.snapshots[0]!.docket.entries[0]!.shortText).toBe("&c;&x;");
  });

  test("nests without end", async () => {
    const deep = `<rss>${"<a>".repeat(200_000)}${"</b>".repeat(200_000)}`;
    const { outcome, ms } = await timed(deep);
    expect(!outcome.ok && outcome.reason).toContain("nested");
    expect(ms).toBeLessThan(2_000);
  });

  test("hides markup in CDATA and in comments", async () => {
    const item = districtItem({ description: "<![CDATA[[Order <script>alert(1)</script>] ]]>" });
    const outcome = await read(districtFeed(`<!-- <item> -->${item}`));
    expect(outcome.ok && outcome.snapshots[0]!.docket.entries).toHaveLength(1);
  });
});

describe("mails that are meant to hurt", () => {
  test.each([
    ["nested elements", mail("<div><b>".repeat(300_000))],
    ["unclosed tags", mail(`Notice of Electronic Filing Docket Text: ${"<a href=".repeat(200_000)}`)],
    ["one long line", mail(`<p>${"x".repeat(3_000_000)}</p>`)],
    ["blanks", mail(`<p>Case Name:${" ".repeat(2_000_000)}x</p>`)],
    ["case names", mail("<b>Case Name:</b><br>".repeat(60_000))],
    [
      "cases",
      mail(
        noticeBody({
          cases: Array.from({ length: 2_000 }, (_, at) => ({
            ...oneCase,
            name: `${"Roe ".repeat(40)}${at}`,
            number: `2:19-cv-${10_000 + at}`,
          })),
        }),
      ),
    ],
    [
      "numbers",
      mail(noticeBody({ text: `${"[123456]".repeat(100_000)}x` }).replace("Electronic Filing", "Docket Activity")),
    ],
    [
      "parts in parts",
      mail(
        Array.from(
          { length: 400 },
          (_, at) => `--p${at}\r\nContent-Type: multipart/mixed; boundary="p${at + 1}"\r\n\r\n`,
        ).join(""),
        { headers: ['Content-Type: multipart/mixed; boundary="p0"'] },
      ),
    ],
    ["headers", mail("x", { headers: Array.from({ length: 40_000 }, (_, at) => `X-Head-${at}: y`) })],
    ["a subject", mail(noticeBody(), { subject: "Re: ".repeat(200_000) })],
  ])("%s", async (_, bytes) => {
    const { outcome, ms } = await timed(bytes, "x.eml");
    expect(isAnswer(outcome)).toBe(true);
    expect(ms).toBeLessThan(2_000);
  });
});

test("a feed of ten times the items takes about ten times as long", async () => {
  const feedOf = (count: number) =>
    districtFeed(
      ...Array.from({ length: count }, (_, at) =>
        districtItem({ seq: at + 1, number: at + 1, title: `2:19-cv-${10_000 + (at % 500)} Roe v. Doe` }),
      ),
    );
  const best = async (text: string) =>
    Math.min(...[await timed(text), await timed(text), await timed(text)].map(({ ms }) => ms));
  const small = Math.max(1, await best(feedOf(2_000)));
  const ms = await best(feedOf(20_000));
  const large = await read(feedOf(20_000));
  expect(large.ok && large.snapshots).toHaveLength(500);
  expect(ms / small).toBeLessThan(40);
});

test("a file beyond any docket is refused at once", async () => {
  const { outcome, ms } = await timed(new Uint8Array(65 * 1024 * 1024), "x.json");
  expect(!outcome.ok && outcome.reason).toContain("too large");
  expect(ms).toBeLessThan(200);
});

test("50 MB of feed are read in seconds", { timeout: 60_000 }, async () => {
  const item = districtItem({ event: "Order ".repeat(200) });
  const { outcome, ms } = await timed(districtFeed(item.repeat(Math.ceil(50_000_000 / item.length))));
  expect(outcome.ok).toBe(true);
  expect(ms).toBeLessThan(15_000);
});
