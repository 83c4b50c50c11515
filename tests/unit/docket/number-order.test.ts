import { describe, expect, test } from "vitest";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { afterLooks, entry, snapshot } from "./sample.ts";

const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
const at = "2019-03-05";
const feed = (...rows: DocketEntry[]) => snapshot(rows, { sourceId: "cmecf-rss", docket });
const copy = (...rows: DocketEntry[]) => snapshot(rows, { sourceId: "courtlistener-atom", docket });
const linked = (pacerSeqNo: string, documentNumber: string, entered = "2019-03-06") =>
  entry({
    entered,
    pacerSeqNo,
    documentNumber,
    pacerDocId: `0970900${pacerSeqNo.padStart(4, "0")}`,
    shortText: "Brief",
  });

const named = feed(entry({ entered: at, pacerSeqNo: "32", shortText: "Sealed Exhibit" }));
const worded = copy(
  entry({ filed: at, documentNumber: "7", docketText: "SEALED EXHIBIT by Ana Roe.", courtListenerRow: "entry-7" }),
);

type Look = ReturnType<typeof feed>;
const orders = (looks: readonly Look[]): Look[][] =>
  looks.length < 2
    ? [[...looks]]
    : looks.flatMap((first) => orders(looks.filter((look) => look !== first)).map((rest) => [first, ...rest]));
const storedUnlinked = (looks: readonly Look[]) =>
  afterLooks(looks).known.entries.filter(({ pacerDocId }) => pacerDocId === null);

describe("a name and words whose numbers are out of the docket's order", () => {
  test("stay apart, and are probably the same, in whatever order they come", () => {
    for (const looks of [
      ...orders([named, worded, feed(linked("37", "5"))]),
      ...orders([named, worded, feed(linked("20", "9"))]),
    ]) {
      const left = storedUnlinked(looks);
      expect(left.map(({ pacerSeqNo, documentNumber }) => [pacerSeqNo, documentNumber])).toEqual(
        expect.arrayContaining([
          ["32", null],
          [null, "7"],
        ]),
      );
      expect(left).toHaveLength(2);
      expect(left.map(({ maybeSameAs }) => maybeSameAs.length)).toEqual([1, 1]);
    }
  });

  test("are never put together in between where the order is known before", () => {
    for (const looks of [
      [feed(linked("37", "5")), named, worded],
      [feed(linked("37", "5")), worded, named],
    ]) {
      expect(afterLooks(looks).last.changes.map(({ change }) => change)).toEqual(["added"]);
    }
  });

  test("are one where the numbers fit the order", () => {
    for (const looks of orders([named, worded, feed(linked("37", "9"), linked("20", "6"))])) {
      expect(storedUnlinked(looks).map(({ keys }) => keys.includes("seq:32") && keys.includes("num:7"))).toEqual([
        true,
      ]);
    }
  });

  test("are one on a docket that was entered anew in another order", () => {
    const anew = feed(linked("3", "66"), linked("37", "5"), linked("50", "12"));
    for (const looks of [
      [anew, named, worded],
      [anew, worded, named],
    ]) {
      expect(storedUnlinked(looks)).toHaveLength(1);
    }
  });

  test("stay one where the court shows both numbers in one row", () => {
    const report = snapshot(
      [
        entry({
          filed: at,
          entered: at,
          pacerSeqNo: "32",
          documentNumber: "7",
          docketText: "SEALED EXHIBIT by Ana Roe.",
        }),
      ],
      { docket },
    );
    for (const looks of orders([named, worded, report, feed(linked("37", "5"))])) {
      expect(storedUnlinked(looks).filter(({ keys }) => keys.includes("seq:32"))).toMatchObject([
        { documentNumber: "7" },
      ]);
      expect(storedUnlinked(looks)).toHaveLength(1);
    }
  });
});
