import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import { afterLooks, emptyDocket, entry, snapshot, unknownDocket } from "./sample.ts";

// Entries of one day that are not linked: the court's feed gives their sequence number and name, everybody else their
// words, and nothing that both print tells which is which. Whatever comes first, no two of them may become one, no word
// may be lost, and what stays apart must be said to be perhaps the same.

const docket = { ...emptyDocket, docketNumber: "2:19-cv-99120", pacerCaseId: "990101", caseName: "Yonan v. Brack" };
const DAY = "2019-03-05";

interface Fact {
  readonly seq: string;
  readonly event: string;
  readonly text: string;
}

const minutes = (seq: string, event: string, held: string): Fact => ({
  seq,
  event,
  text: `Minute Entry for proceedings before District Judge Ada Lindqvist: ${held} held, counsel ${seq} present. (KMar)`,
});
const facts: readonly Fact[] = [
  minutes("811", "Minute Entry", "Status Conference"),
  minutes("812", "Scheduling Conference", "Scheduling Conference"),
  minutes("813", "Settlement Conference", "Settlement Conference"),
  {
    seq: "814",
    event: "Set/Reset Deadlines",
    text: "Set/Reset Deadlines as to 600 Motion for Summary Judgment: counsel 814. (KMar)",
  },
  {
    seq: "815",
    event: "Set/Reset Deadlines/Hearings",
    text: "Set/Reset Deadlines/Hearings as to 601 Motion to Stay: counsel 815. (KMar)",
  },
  {
    seq: "816",
    event: "Text-Only Order",
    text: "TEXT-ONLY ORDER: counsel 816 may appear by telephone at the Scheduling Conference. (KMar)",
  },
];

const byFeed = (...shown: readonly Fact[]): DocketSnapshot =>
  snapshot(
    shown.map(({ seq, event }) => entry({ entered: DAY, pacerSeqNo: seq, shortText: event })),
    { docket, sourceId: "cmecf-rss" },
  );
const byCopy = (words: "name" | "text", ...shown: readonly Fact[]): DocketSnapshot =>
  snapshot(
    shown.map(({ seq, event, text }) =>
      entry({ filed: DAY, docketText: words === "text" ? text : event, courtListenerRow: `minute-entry-9${seq}` }),
    ),
    { docket, sourceId: "courtlistener-atom" },
  );
const byReport = (...shown: readonly Fact[]): DocketSnapshot =>
  snapshot(
    shown.map(({ text }) => entry({ filed: DAY, entered: DAY, docketText: `${text} (Entered: 03/05/2019)` })),
    { docket },
  );

const after = (looks: readonly DocketSnapshot[]): readonly EntryRecord[] =>
  afterLooks(looks, { known: unknownDocket(docket, "2019-03-01T12:00:00.000Z") }).known.entries;

const wordsOf = ({ docketText, versions }: EntryRecord): string =>
  [docketText, ...versions.map((version) => version.docketText)].join("\n");
const seqsOf = ({ keys }: EntryRecord): string[] =>
  keys.flatMap((key) => (key.startsWith("seq:") ? [key.slice(4)] : []));
const toldBy = (record: EntryRecord, shown: readonly Fact[]): string[] =>
  shown.filter(({ seq }) => wordsOf(record).includes(`counsel ${seq}`)).map(({ seq }) => seq);

/** What is wrong with what is stored of these entries, in words. */
function faultsOf(records: readonly EntryRecord[], shown: readonly Fact[], looks: readonly DocketSnapshot[]): string[] {
  const faults: string[] = [];
  const all = looks.flatMap((look) => look.docket.entries);
  for (const { seq, event } of shown) {
    const stubs = records.filter((record) => seqsOf(record).includes(seq));
    const texts = records.filter((record) => toldBy(record, shown).includes(seq));
    const wasNamed = all.some(({ pacerSeqNo }) => pacerSeqNo === seq);
    const wasTold = all.some(({ docketText }) => docketText.includes(`counsel ${seq}`));
    if (stubs.length !== (wasNamed ? 1 : 0)) faults.push(`${event} ${seq} is in ${stubs.length} entries`);
    if (texts.length !== (wasTold ? 1 : 0)) faults.push(`the words of ${event} ${seq} are in ${texts.length} entries`);
    const [stub, text] = [stubs[0], texts[0]];
    if (stub && text && stub !== text && !(stub.maybeSameAs.includes(text.id) && text.maybeSameAs.includes(stub.id))) {
      faults.push(`${event} ${seq} is apart from its words, and nothing says so`);
    }
  }
  for (const record of records) {
    const meant = new Set([...seqsOf(record), ...toldBy(record, shown)]);
    if (meant.size > 1) faults.push(`one entry is ${[...meant].join(" and ")}`);
  }
  return faults;
}

/** One look: a name in the feed, its words in a copy, or the whole day in the docket report. */
const steps = {
  feed: (fact: Fact) => byFeed(fact),
  copy: (fact: Fact) => byCopy("text", fact),
  "name in the copy": (fact: Fact) => byCopy("name", fact),
};
type Step = readonly [by: keyof typeof steps, seq: string] | readonly [by: "report", seqs: readonly string[]];
const factOf = (seq: string): Fact => facts.find((fact) => fact.seq === seq)!;
const lookOf = ([by, what]: Step): DocketSnapshot =>
  by === "report" ? byReport(...what.map(factOf)) : steps[by](factOf(what));

describe("names of a feed and full words, which come one by one", () => {
  const some = fc.subarray(
    facts.map(({ seq }) => seq),
    { minLength: 1 },
  );
  const inAnyOrder = (of: (seqs: readonly string[]) => Step[]) =>
    some.chain((seqs) => {
      const all = of(seqs);
      return fc.shuffledSubarray(all, { minLength: all.length }).map((order) => ({ seqs, order }));
    });
  const check = ({ seqs, order }: { seqs: readonly string[]; order: readonly Step[] }) => {
    const looks = order.map(lookOf);
    const records = after(looks);
    expect(faultsOf(records, seqs.map(factOf), looks)).toEqual([]);
    expect(records).toHaveLength(seqs.length);
  };

  test("are entries of their own, none mixed and none apart, whatever comes first", () => {
    const drawn = inAnyOrder((seqs) =>
      seqs.flatMap((seq): Step[] => [
        ["feed", seq],
        ["copy", seq],
      ]),
    );
    fc.assert(fc.property(drawn, check), { numRuns: 400 });
  });

  test("are so where the copy has the name before it has the words", () => {
    const drawn = inAnyOrder((seqs) =>
      seqs.flatMap((seq): Step[] => [
        ["feed", seq],
        ["copy", seq],
        ["name in the copy", seq],
      ]),
    );
    // A copy never goes back from words to a name.
    const asCopied = drawn.map(({ seqs, order }) => {
      const seen = new Set<string>();
      const steps = order.map((step): Step => {
        const [by, seq] = step;
        if (by === "feed" || by === "report") return step;
        const isFirst = !seen.has(seq);
        seen.add(seq);
        return [isFirst ? "name in the copy" : "copy", seq];
      });
      return { seqs, order: steps };
    });
    fc.assert(fc.property(asCopied, check), { numRuns: 400 });
  });

  test("lose nothing on the way, and end as they are when everything is seen again", () => {
    const drawn = inAnyOrder((seqs) =>
      seqs.flatMap((seq): Step[] => [
        ["feed", seq],
        ["copy", seq],
      ]),
    );
    fc.assert(
      fc.property(drawn, ({ seqs, order }) => {
        const looks = order.map(lookOf);
        for (const [at] of order.entries()) {
          const faults = faultsOf(after(looks.slice(0, at + 1)), seqs.map(factOf), looks.slice(0, at + 1));
          expect(faults.filter((fault) => !/^one entry is| is apart from /.test(fault))).toEqual([]);
        }
        const { known } = afterLooks(looks, { known: unknownDocket(docket, "2019-03-01T12:00:00.000Z") });
        const again = afterLooks([byFeed(...seqs.map(factOf)), byCopy("text", ...seqs.map(factOf))], { known });
        expect(again.last.changes).toEqual([]);
        expect(again.known.entries.map(({ id }) => id).toSorted()).toEqual(
          known.entries.map(({ id }) => id).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("are so with the docket report as well", () => {
    const drawn = inAnyOrder((seqs) => [...seqs.map((seq): Step => ["feed", seq]), ["report", seqs]]);
    fc.assert(fc.property(drawn, check), { numRuns: 200 });
  });
});
