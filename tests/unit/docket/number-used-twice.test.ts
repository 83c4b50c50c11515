import { describe, expect, test } from "vitest";
import { afterLooks, entry, snapshot } from "./sample.ts";

const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
const page = (...rows: ReturnType<typeof entry>[]) => snapshot(rows, { sourceId: "cmecf-district", docket });
const feed = (...rows: ReturnType<typeof entry>[]) => snapshot(rows, { sourceId: "cmecf-rss", docket });
const copy = (...rows: ReturnType<typeof entry>[]) => snapshot(rows, { sourceId: "courtlistener-atom", docket });

const sealed = {
  documentNumber: "5",
  filed: "2019-03-04",
  entered: "2019-03-04",
  docketText: "SEALED EXHIBIT re 1 by Sami Yonan (Entered: 03/04/2019)",
} as const;
const order = {
  documentNumber: "5",
  filed: "2019-03-06",
  entered: "2019-03-06",
  docketText: "ORDER directing the release of Petitioner (Entered: 03/06/2019)",
} as const;
const stubOfOrder = entry({
  documentNumber: "5",
  entered: "2019-03-06",
  docketText: "",
  shortText: "Order",
  pacerSeqNo: "41",
  pacerDocId: "09709000041",
});

const textsOf = (...looks: Parameters<typeof afterLooks>[0]) =>
  afterLooks(looks)
    .known.entries.map(({ docketText }) => docketText.slice(0, 5))
    .toSorted();

describe("a number that the clerk used twice", () => {
  test("stays two entries when a feed shows one of those that the docket showed as two", () => {
    expect(textsOf(page(entry(sealed), entry(order)), feed(stubOfOrder))).toEqual(["ORDER", "SEALE"]);
  });

  test("is not completed by the other entry's text, which was entered on another day", () => {
    const { entries } = afterLooks([feed(stubOfOrder), copy(entry(sealed))]).known;
    expect(entries).toHaveLength(2);
    expect(entries.find(({ pacerSeqNo }) => pacerSeqNo === "41")?.docketText).toBe("");
    expect(textsOf(feed(stubOfOrder), copy(entry(sealed)), page(entry(sealed), entry(order)))).toEqual([
      "ORDER",
      "SEALE",
    ]);
  });
});

describe("entries that were left apart for want of proof", () => {
  const at = { documentNumber: null, filed: "2019-03-05", entered: "2019-03-05" } as const;
  const [one, other] = [1, 2].map((number) => `Set/Reset Deadlines as to ${number} Motion (Entered: 03/05/2019)`);
  const stub = (name: string, text: string) =>
    entry({ ...at, docketText: text, courtListenerRow: `minute-entry-${name}` });

  test("are joined when one shows the very words of the other", () => {
    const stubs = copy(stub("71", "Set/Reset Deadlines"), stub("72", "Set/Reset Deadlines"));
    const full = page(entry({ ...at, docketText: one! }), entry({ ...at, docketText: other! }));
    const apart = afterLooks([stubs, full]).known.entries;
    expect(apart).toHaveLength(4);
    expect(apart.every(({ maybeSameAs }) => maybeSameAs.length > 0)).toBe(true);
    const completed = copy(stub("71", one!), stub("72", other!));
    const { entries } = afterLooks([stubs, full, completed]).known;
    expect(entries.map(({ docketText }) => docketText).toSorted()).toEqual([one, other]);
    expect(entries.every(({ maybeSameAs }) => maybeSameAs.length === 0)).toBe(true);
  });
});
