import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import type { WindowGap } from "@/lib/watch/gap.ts";
import { ledgerOf } from "@/lib/watch/ledger.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";

const { known } = afterLooks([
  snapshot([entry({ documentNumber: "1", filed: "2019-01-10", docketText: "PETITION" })], {
    docket: { courtListenerId: "4214664" },
  }),
]);
const { docket } = known;
const gap: WindowGap = {
  id: "g1",
  docketKey: docket.key,
  feedId: "court mied",
  from: instant("2026-01-05T12:00:00.000Z"),
  to: instant("2026-01-07T12:00:00.000Z"),
  foundAt: instant("2026-01-08T12:00:00.000Z"),
  acknowledgedAt: null,
};
const look = (sourceId: string, completeness: "complete" | "partial", seenAt: string) => ({
  sourceId,
  completeness,
  seenAt: instant(seenAt),
});
const visited = look("cmecf-district", "partial", "2026-01-01T12:00:00.000Z");

describe("the gap ledger", () => {
  test("lists numbers that were never seen, with the free page that shows just them and the paid one apart", () => {
    const [first, second] = ledgerOf({ docket, missing: ["2", "701–703"], gaps: [], looks: [visited] });
    expect(first).toMatchObject({
      kind: "numbers",
      run: "2",
      freeUrl: "https://www.courtlistener.com/docket/4214664/docket/?entry_gte=2&entry_lte=2",
    });
    expect(second?.freeUrl).toContain("entry_gte=701&entry_lte=703");
    expect(second?.paidUrl).toBe("https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?333001");
  });

  test("lists a gap of a feed until the complete docket was seen after it", () => {
    const kinds = (...looks: ReturnType<typeof look>[]) =>
      ledgerOf({ docket, missing: [], gaps: [gap], looks: [visited, ...looks] }).map(({ kind }) => kind);
    expect(kinds()).toEqual(["window"]);
    expect(kinds(look("cmecf-district", "partial", "2026-01-09T00:00:00.000Z"))).toEqual(["window"]);
    expect(kinds(look("cmecf-district", "complete", "2026-01-06T00:00:00.000Z"))).toEqual(["window"]);
    expect(kinds(look("cmecf-rss", "complete", "2026-01-09T00:00:00.000Z"))).toEqual(["window"]);
    expect(kinds(look("cmecf-district", "complete", "2026-01-09T00:00:00.000Z"))).toEqual([]);
  });

  test("leaves out other dockets' gaps, and keeps one that the user knows of, as known", () => {
    const gaps = [
      { ...gap, docketKey: "other" },
      { ...gap, id: "g2", acknowledgedAt: gap.foundAt },
    ];
    const lines = ledgerOf({ docket, missing: [], gaps, looks: [visited] });
    expect(lines.map(({ isAcknowledged, from }) => [isAcknowledged, from])).toEqual([[true, gap.from]]);
  });

  test("of a docket that only feeds have shown says that, instead of every number before the first", () => {
    const looks = [look("cmecf-rss", "partial", "2026-01-09T00:00:00.000Z")];
    expect(ledgerOf({ docket, missing: ["1–700"], gaps: [], looks }).map(({ kind }) => kind)).toEqual(["stub"]);
    // What lies between two numbers that the feed did carry is no part of that.
    const lines = ledgerOf({ docket, missing: ["1–700", "702–704", "1001"], gaps: [], looks });
    expect(lines.map(({ run }) => run)).toEqual([null, "702–704", "1001"]);
  });
});
