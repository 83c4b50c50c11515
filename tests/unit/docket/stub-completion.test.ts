import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import type { KnownDocket } from "@/lib/docket/merge.ts";
import { readText, textFileOf } from "@/lib/sources/text-registry.ts";
import { afterLooks, emptyDocket, entry, snapshot, unknownDocket } from "./sample.ts";

// One day of one docket as every source tells it: the court's feed, CourtListener's feed and page, the clerk's notices,
// the docket report. Whatever the order in which they are seen, every entry is there once, in its full words.

const docket = { ...emptyDocket, docketNumber: "2:19-cv-99120", pacerCaseId: "990101", caseName: "Yonan v. Brack" };
const known = () => unknownDocket(docket, "2019-03-01T12:00:00.000Z");

/** What the clerk has: what its feed calls it, and what the docket says. `filed` is not always the day of entry. */
interface Fact {
  readonly seq: string;
  readonly number: string | null;
  readonly isLinked: boolean;
  readonly events: readonly string[];
  readonly filed: string;
  readonly text: string;
}

const facts: readonly Fact[] = [
  {
    seq: "710",
    number: "612",
    isLinked: true,
    events: ["Order on Motion to Stay"],
    filed: "2019-03-05",
    text: "ORDER granting in part 600 Emergency MOTION to Stay Removal filed by Sami Yonan. Signed by District Judge Ada Lindqvist. (KMar) (Entered: 03/05/2019)",
  },
  {
    // Filed on a Friday, entered on Tuesday.
    seq: "711",
    number: "613",
    isLinked: true,
    events: ["Motion for Release from Custody", "Motion for Hearing"],
    filed: "2019-03-01",
    text: "MOTION for Release from Custody, MOTION for Hearing by Sami Yonan. (Attachments: # 1 Exhibit A) (Roe, Jo) (Entered: 03/05/2019)",
  },
  {
    // Numbered and not linked: the feed prints no number.
    seq: "712",
    number: "614",
    isLinked: false,
    events: ["Sealed Exhibit"],
    filed: "2019-03-05",
    text: "SEALED EXHIBIT re 613 MOTION for Release from Custody by Sami Yonan. (Roe, Jo) (Entered: 03/05/2019)",
  },
  {
    // The docket's own words begin with others than the feed's.
    seq: "713",
    number: null,
    isLinked: false,
    events: ["Motion Hearing"],
    filed: "2019-03-05",
    text: "Minute Entry for proceedings before District Judge Ada Lindqvist: Motion Hearing held on 3/5/2019 re 600 Emergency MOTION to Stay Removal. (Court Reporter Max Mertens) (KMar) (Entered: 03/05/2019)",
  },
  {
    seq: "714",
    number: null,
    isLinked: false,
    events: ["Text-Only Order"],
    filed: "2019-03-05",
    text: "TEXT-ONLY ORDER that a telephone conference is set for 3/7/2019. Signed by District Judge Ada Lindqvist. (KMar) (Entered: 03/05/2019)",
  },
];

const docId = ({ seq }: Fact) => `09709000${seq}`;
const CASE = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?990101";

function feedXml(shown: readonly Fact[]): string {
  const items = shown.flatMap((fact) =>
    fact.events.map((event) => {
      const link = `(&lt;a href="https://ecf.mied.uscourts.gov/doc1/${docId(fact)}?caseid=990101&amp;de_seq_num=${fact.seq}"&gt;${fact.number}&lt;/a&gt;)`;
      return `<item><title>2:19-cv-99120 Yonan v. Brack</title><link>${CASE}</link><description>[${event}] ${fact.isLinked ? link : ""}</description><guid isPermaLink="true">${CASE}&amp;${fact.seq}</guid><pubDate>Tue, 05 Mar 2019 20:10:0${fact.seq.at(-1)} GMT</pubDate></item>`;
    }),
  );
  return `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>E.D. Mich.</title><link>https://ecf.mied.uscourts.gov</link><description>Docket entries of type: all</description>${items.join("")}</channel></rss>`;
}

/** CourtListener's feed while it has what the court's feed carried: names for texts, the day of entry for that of filing. */
function atomXml(shown: readonly Fact[], words: "names" | "texts"): string {
  const root = "https://www.courtlistener.com/docket/4242/yonan-v-brack/";
  const entries = shown.map((fact) => {
    const row = fact.isLinked ? `entry-${fact.number}` : `minute-entry-9${fact.seq}`;
    const title = fact.isLinked ? `Entry #${fact.number}` : "Minute entry from March 5, 2019";
    const file = fact.isLinked
      ? `<link href="https://ecf.mied.uscourts.gov/doc1/${docId(fact)}" rel="enclosure"/>`
      : "";
    const day = words === "names" ? "2019-03-05" : fact.filed;
    const summary = words === "names" ? fact.events.join(" AND ") : fact.text.replace(/ \(Entered:.*$/, "");
    return `<entry><title>${title} in Yonan v. Brack</title><link href="${root}?order_by=desc#${row}" rel="alternate"/><published>${day}T00:00:00-08:00</published><id>${root}?order_by=desc#${row}</id><summary type="html">${summary}</summary>${file}</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Entries for Yonan v. Brack, 2:19-cv-99120</title><link href="${root}" rel="alternate"/>${entries.join("")}</feed>`;
}

const asReport = ({ seq, number, isLinked, filed, text, events: _events, ...rest }: Fact): DocketEntry =>
  entry({
    ...rest,
    documentNumber: number,
    filed,
    entered: "2019-03-05",
    docketText: text,
    ...(isLinked && { pacerSeqNo: seq, pacerDocId: `09709000${seq}` }),
  });
const asNotice = (fact: Fact): DocketEntry => ({
  ...asReport(fact),
  docketText: fact.text.replace(/ \(Entered:.*$/, ""),
  pacerSeqNo: fact.seq,
  pacerDocId: fact.isLinked ? docId(fact) : null,
});
const asCopy = (fact: Fact): DocketEntry => ({
  ...asNotice(fact),
  // CourtListener does not show the court's sequence numbers.
  pacerSeqNo: null,
  dateEntered: null,
  courtListenerRow: fact.isLinked ? `entry-${fact.number}` : `minute-entry-9${fact.seq}`,
  documentNumber: fact.isLinked ? fact.number : null,
});

const looks: Record<string, DocketSnapshot> = {};
const READ = ["court feed", "names at CourtListener", "texts at CourtListener"] as const;
beforeAll(async () => {
  const context = { courtId: "mied", docketNumber: "2:19-cv-99120" };
  for (const [name, xml] of [
    [READ[0], feedXml(facts)],
    [READ[1], atomXml(facts, "names")],
    [READ[2], atomXml(facts, "texts")],
  ] as const) {
    const outcome = await readText(textFileOf(new TextEncoder().encode(xml), null), context);
    if (!outcome.ok || outcome.problems.length > 0) throw new Error(JSON.stringify(outcome));
    looks[name] = outcome.snapshots[0]!;
  }
  looks["report"] = snapshot(facts.map(asReport), { docket });
  looks["notices"] = snapshot(facts.map(asNotice), { docket, sourceId: "nef" });
  looks["copy"] = snapshot(facts.map(asCopy), { docket, sourceId: "courtlistener", completeness: "unknown" });
});

const NAMES = [...READ, "report", "notices", "copy"];
const FULL = new Set(["report", "notices", "copy", READ[2]]);

/** One line of each stored entry: number, sequence number, words. */
const linesOf = (state: KnownDocket) =>
  state.entries
    .map(
      ({ documentNumber, dateFiled, docketText, shortText }) =>
        `${documentNumber} ${dateFiled} ${(docketText || shortText || "").replace(/ \(Entered:.*$/, "")}`,
    )
    .toSorted();
const factLines = facts
  .map(({ number, filed, text }) => `${number} ${filed} ${text.replace(/ \(Entered:.*$/, "")}`)
  .toSorted();

describe("what a feed only names and what another source says in full", () => {
  test("is one entry each, in the court's words and under its day of filing, whatever is seen in which order", () => {
    const drawn = fc
      .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 9 })
      .map((order) => [...order, "report"]);
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 9 }), (order, at) => {
        const turned = [...order.slice(at), ...order.slice(0, at)];
        const { known: state } = afterLooks(
          turned.map((name) => looks[name]!),
          { known: known() },
        );
        expect(linesOf(state)).toEqual(factLines);
        expect(state.entries.filter(({ absentSince }) => absentSince !== null)).toEqual([]);
        expect(state.entries.flatMap(({ versions }) => versions)).toEqual([]);
        expect(state.entries.flatMap(({ maybeSameAs }) => maybeSameAs)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("never becomes two, and full words never give way to a name, with any of the sources alone or missing", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 8 }), (order) => {
        let state = known();
        for (const [index, name] of order.entries()) {
          const before = state;
          state = afterLooks([looks[name]!], {
            known: state,
            from: `2019-03-06T${String(10 + index).padStart(2, "0")}:00:00.000Z`,
          }).known;
          for (const entryBefore of before.entries) {
            const after = state.entries.find(
              ({ id, formerIds }) => id === entryBefore.id || formerIds.includes(entryBefore.id),
            );
            expect(after).toBeDefined();
            expect(after!.docketText.length).toBeGreaterThanOrEqual(
              entryBefore.docketText.replace(/ \(Entered:.*$/, "").length,
            );
          }
          expect(state.entries).toHaveLength(facts.length);
        }
        if (order.some((name) => FULL.has(name)))
          expect(state.entries.every(({ docketText }) => docketText.length > 60)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is news of what a feed names", () => {
  const page = (numbers: readonly string[], words = "MOTION") =>
    snapshot(
      numbers.map((number) =>
        entry({
          documentNumber: number,
          filed: "2019-03-05",
          docketText: `${words} ${number} by Sami Yonan.`,
          pacerSeqNo: `9${number}`,
        }),
      ),
      { docket },
    );
  const stubOf = (number: string) =>
    snapshot(
      [entry({ documentNumber: number, entered: "2019-03-05", shortText: "Motion", pacerSeqNo: `9${number}` })],
      { docket, sourceId: "cmecf-rss" },
    );
  const noveltyOf = (number: string, given: readonly DocketSnapshot[]) =>
    afterLooks(given, { known: known() }).known.entries.find(({ documentNumber }) => documentNumber === number)
      ?.novelty;

  test("is the entry that no page has shown, even where later numbers are known; and it stays news when it is completed", () => {
    expect(noveltyOf("641", [page(["640", "642"]), stubOf("641")])).toBe("new");
    expect(noveltyOf("641", [page(["640", "642"]), stubOf("641"), page(["640", "641", "642"])])).toBe("new");
  });

  test("is nothing that a page has shown before: it stays as known as it was", () => {
    expect(noveltyOf("641", [page(["640", "641"]), stubOf("641")])).toBe("seed");
    const { last } = afterLooks([page(["640", "641"]), stubOf("641")], { known: known() });
    expect(last.changes.filter(({ change }) => change !== "enriched")).toEqual([]);
  });
});

describe("names that fit more than one entry", () => {
  const stub = (seq: string, shortText: string) => entry({ entered: "2019-03-05", shortText, pacerSeqNo: seq });
  const row = (docketText: string) => entry({ filed: "2019-03-05", entered: "2019-03-05", docketText });
  const feed = (...rows: DocketEntry[]) => snapshot(rows, { docket, sourceId: "cmecf-rss" });
  const page = (...rows: DocketEntry[]) => snapshot(rows, { docket });
  const stored = (...given: DocketSnapshot[]) => afterLooks(given, { known: known() }).known.entries;

  test("are left apart and said to be perhaps the same, in either order", () => {
    const named = feed(
      stub("801", "Order on Motion for Extension of Time"),
      stub("802", "Order on Motion for Extension of Time"),
    );
    const told = page(
      row("TEXT ORDER granting 601 Motion for Extension of Time to answer."),
      row("TEXT ORDER denying 602 Motion for Extension of Time to reply."),
    );
    for (const entries of [stored(named, told), stored(told, named)]) {
      expect(entries).toHaveLength(4);
      expect(entries.every(({ maybeSameAs }) => maybeSameAs.length === 2)).toBe(true);
    }
  });

  test("never swallow another entry of the day: one common word is no name", () => {
    const entries = stored(
      feed(stub("803", "Order")),
      page(row("Minute Entry for proceedings: Status Conference held, an order follows.")),
    );
    expect(entries).toHaveLength(2);
  });

  test("of another day are other entries", () => {
    const later = entry({
      filed: "2019-03-12",
      entered: "2019-03-12",
      docketText: "Minute Entry: Motion Hearing held.",
    });
    expect(stored(feed(stub("804", "Motion Hearing")), page(later))).toHaveLength(2);
  });

  test("leave the number that another entry has to that", () => {
    const numbered = entry({
      documentNumber: "620",
      filed: "2019-03-05",
      docketText: "SEALED EXHIBIT by Sami Yonan.",
      pacerSeqNo: "820",
      pacerDocId: "09709000820",
    });
    const entries = stored(page(numbered), feed(stub("821", "Sealed Exhibit")));
    expect(entries.map(({ pacerSeqNo }) => pacerSeqNo).toSorted()).toEqual(["820", "821"]);
  });
});

describe("the Sixth Circuit's feed", () => {
  const appeal = { ...docket, courtId: "ca6", docketNumber: "19-1080", pacerCaseId: null };
  const item = (description: string, part: string) =>
    `<item><title>19-1080 Yonan v. Brack</title><link>https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&amp;caseNum=19-1080</link><description>${description}</description><guid isPermaLink="false">https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DktPost&amp;caseNum=19-1080&amp;partId=${part}</guid><pubDate>Tue, 05 Mar 2019 15:10:00 GMT</pubDate></item>`;
  const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>ca6</title><link>https://ecf.ca6.uscourts.gov</link><description>Docket entries of type: orders,opinions,judgments</description>${item("[judge order filed] (&lt;a href='https://ecf.ca6.uscourts.gov/docs1/006013000040'&gt;40&lt;/a&gt;)", "6940494")}${item("[ruling letter sent]", "6940495")}</channel></rss>`;
  const rows = [
    entry({
      documentNumber: "40",
      filed: "2019-03-05",
      docketText: "JUDGE ORDER filed granting the motion for a stay pending appeal [38]. Circuit Judges Roe and Doe.",
      pacerDocId: "006003000040",
      pacerSeqNo: "6940494",
    }),
    entry({ filed: "2019-03-05", docketText: "RULING LETTER SENT to counsel.", pacerSeqNo: "6940495" }),
  ];

  test("is completed by the docket, with its part ids and without them", async () => {
    const outcome = await readText(textFileOf(new TextEncoder().encode(xml), null), {});
    if (!outcome.ok) throw new Error(outcome.reason);
    const feed = outcome.snapshots[0]!;
    expect(feed.sourceId).toBe("appellate-rss");
    const full = snapshot(rows, { docket: appeal, sourceId: "cmecf-appellate" });
    const bare = snapshot(
      rows.map((row) => ({ ...row, pacerSeqNo: null })),
      { docket: appeal, sourceId: "cmecf-appellate" },
    );
    for (const looked of [
      [feed, full],
      [full, feed],
      [feed, bare],
      [bare, feed],
      [feed, bare, full, feed],
    ]) {
      const { entries } = afterLooks(looked, { known: unknownDocket(appeal) }).known;
      expect(
        entries.map(({ docketText, pacerSeqNo, dateFiled }) => [docketText, pacerSeqNo, dateFiled]).toSorted(),
      ).toEqual(rows.map(({ docketText, pacerSeqNo, dateFiled }) => [docketText, pacerSeqNo, dateFiled]));
    }
  });
});
