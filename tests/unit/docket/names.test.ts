import { describe, expect, test } from "vitest";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { closeness, distinctEvents, haveEventInCommon, namesEvent } from "@/lib/docket/text.ts";
import { afterLooks, entry, snapshot } from "./sample.ts";

const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
const at = "2019-03-05";
const feed = (...rows: DocketEntry[]) => snapshot(rows, { sourceId: "cmecf-rss", docket });
const copy = (...rows: DocketEntry[]) => snapshot(rows, { sourceId: "courtlistener-atom", docket });
const name = (seq: string, shortText: string, entered = at) => entry({ entered, pacerSeqNo: seq, shortText });
const words = (row: string, docketText: string, documentNumber: string | null = null) =>
  entry({ filed: at, docketText, documentNumber, courtListenerRow: row });

const stored = (...looks: Parameters<typeof afterLooks>[0]) => afterLooks(looks).known.entries;
const keysOf = (...looks: Parameters<typeof afterLooks>[0]) =>
  stored(...looks)
    .map(({ keys }) => keys.filter((key) => !key.startsWith("fp:")).join(" "))
    .toSorted();

describe("a name that a feed repeats", () => {
  test("is the same name, in whatever order it tells its events", () => {
    expect(distinctEvents("Order AND Motion AND Order")).toBe("Motion AND Order");
    expect(distinctEvents("Order on Motion and Costs")).toBe("Order on Motion and Costs");
    const long = `${"very ".repeat(30)}long AND long`;
    expect(distinctEvents(long)).toBe(long);
  });

  test("belongs to the words that the name belongs to", () => {
    const told = copy(words("minute-entry-71", "Minute Entry before Judge Lindqvist: Motion Hearing held."));
    const named = feed(name("801", "Motion Hearing AND Motion Hearing"));
    const copied = copy(words("minute-entry-71", "Motion Hearing"));
    for (const looks of [
      [told, named],
      [named, told],
      [named, copied, told],
      [copied, named, told],
    ]) {
      expect(keysOf(...looks)).toEqual(["seq:801 cl:minute-entry-71"]);
    }
  });

  test("is kept as it was told once: an item that comes again is no other event", () => {
    const once = feed(name("801", "Motion Hearing"));
    const twice = feed(name("801", "Motion Hearing AND Motion Hearing"));
    expect(stored(once, twice)[0]?.shortText).toBe("Motion Hearing");
    expect(stored(twice, once)[0]?.shortText).toBe("Motion Hearing");
    expect(afterLooks([once, twice]).last.changes).toEqual([]);
  });
});

describe("which words a name belongs to", () => {
  test("is told by what happened rather than by the kind of entry", () => {
    const text = "Minute Entry before Judge Lindqvist: Scheduling Conference held.";
    expect(closeness("Scheduling Conference", text)).toBeGreaterThan(closeness("Minute Entry", text));
    expect(closeness("Settlement Conference", text)).toBeLessThan(closeness("Scheduling Conference", text));
    expect(closeness(text, text)).toBe(Number.POSITIVE_INFINITY);
  });

  test("is never told by a whole sentence: two minute entries have most words in common", () => {
    const [one, other] = ["Status", "Settlement"].map(
      (what) => `Minute Entry before Judge Lindqvist: ${what} Conference held, counsel present. (KMar)`,
    );
    expect(namesEvent(one!, other!)).toBe(false);
  });

  test("is none of two names that have only the kind of entry in common", () => {
    expect(haveEventInCommon("Order", "Motion for Leave to File AND Proposed Order")).toBe(false);
    expect(haveEventInCommon("Notice of Appearance", "Attorney Appearance")).toBe(true);
  });

  test("leaves a number of the next day to an entry of its own where the names are of different things", () => {
    const first = copy(entry({ documentNumber: "7", filed: at, docketText: "Order", courtListenerRow: "entry-7" }));
    const second = feed(
      entry({
        documentNumber: "7",
        entered: "2019-03-06",
        shortText: "Motion for Leave to File AND Proposed Order",
        pacerSeqNo: "41",
        pacerDocId: "09709000041",
      }),
    );
    const entries = stored(first, second);
    expect(entries.map(({ maybeSameAs }) => maybeSameAs.length)).toEqual([1, 1]);
  });
});

describe("entries that a feed shows together", () => {
  const early = words("minute-entry-71", "Text-Only Order");
  const late = words("entry-16", "TEXT-ONLY ORDER: counsel may appear by telephone.", "16");

  test("are two, though only one of them is new", () => {
    const known = afterLooks([feed(name("71", "Text-Only Order")), copy(early)]).known;
    const from = "2019-03-06T12:00:00.000Z";
    expect(afterLooks([copy(late)], { known, from }).known.entries).toHaveLength(1);
    const together = afterLooks([{ ...copy(late), beside: [early] }], { known, from });
    expect(together.known.entries.map(({ documentNumber }) => documentNumber)).toEqual([null, "16"]);
    expect(together.last.snapshot.entryCount).toBe(1);
    expect(together.last.changes.map(({ change }) => change)).toEqual(["added"]);
  });

  test("bring nothing that was taken before, not even that a vanished entry is shown again", () => {
    const row = entry({ documentNumber: "5", filed: at, entered: at, docketText: "ORDER.", pacerSeqNo: "50" });
    const page = (rows: DocketEntry[]) => snapshot(rows, { docket, completeness: "complete" });
    const { known } = afterLooks([page([row]), page([])]);
    expect(known.entries[0]?.absentSince).not.toBeNull();
    const shown = { ...copy(late), beside: [entry({ documentNumber: "5", filed: at, docketText: "ORDER." })] };
    const { entries } = afterLooks([shown], { known, from: "2019-03-06T12:00:00.000Z" }).known;
    expect(entries.find(({ documentNumber }) => documentNumber === "5")?.absentSince).not.toBeNull();
  });
});

describe("a name and words that were put together too early", () => {
  const stub = feed(name("55", "Minute Entry"));
  const told = copy(words("minute-entry-61", "Minute Entry before Judge Lindqvist: Scheduling Conference held."));
  const better = feed(name("61", "Scheduling Conference"));

  test("are taken apart when the right name comes, which is told as new", () => {
    const before = afterLooks([stub, told]);
    expect(before.known.entries).toHaveLength(1);
    const { known, last } = afterLooks([better], { known: before.known, from: "2019-03-06T12:00:00.000Z" });
    expect(
      known.entries.map(({ id, keys }) => [id.split("/")[1], keys.filter((key) => !key.startsWith("fp:"))]),
    ).toEqual(
      expect.arrayContaining([
        ["seq:55", ["seq:55"]],
        [expect.any(String), ["seq:61", "cl:minute-entry-61"]],
      ]),
    );
    expect(known.entries.find(({ pacerSeqNo }) => pacerSeqNo === "55")?.docketText).toBe("");
    const added = last.changes.filter(({ change }) => change === "added");
    expect(added.map(({ entryId }) => entryId)).toEqual([
      known.entries.find(({ pacerSeqNo }) => pacerSeqNo === "61")?.id,
    ]);
    expect(last.entryIds).toEqual([added[0]?.entryId]);
  });

  test("stay together where the court's notice says the number with the words", () => {
    const notice = snapshot(
      [{ ...words("", "Minute Entry before Judge Lindqvist: Scheduling Conference held."), pacerSeqNo: "55" }].map(
        (row) => ({ ...row, courtListenerRow: null }),
      ),
      { sourceId: "nef", docket },
    );
    const entries = stored(stub, told, notice, better);
    expect(entries.find(({ pacerSeqNo }) => pacerSeqNo === "55")?.docketText).toContain("Scheduling Conference");
    expect(entries.find(({ pacerSeqNo }) => pacerSeqNo === "61")?.docketText).toBe("");
  });
});
