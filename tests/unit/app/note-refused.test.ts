import { expect, test } from "vitest";
import { noteRefused } from "@/lib/app/note-refused.ts";
import type { WindowGap } from "@/lib/watch/gap.ts";
import type { Feed } from "@/lib/watch/feed.ts";
import type { DocketNews } from "@/lib/watch/new-items.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { tickingClock } from "../storage/memory.ts";

const KEY = "mied:2:19-cv-10101";
const feed = { id: "court mied", docketKeys: [KEY] } as unknown as Feed;
const refused: DocketNews = {
  docketKey: KEY,
  snapshot: snapshot([entry({ documentNumber: "12", docketText: "", shortText: "Order" })]),
  prints: [`${KEY} num:12 of another case`],
};

function ledger() {
  const gaps = new Map<string, WindowGap>();
  const watch = {
    gaps: async () => [...gaps.values()],
    saveGaps: async (changed: readonly WindowGap[]) => {
      for (const gap of changed) gaps.set(gap.id, gap);
    },
  };
  return { gaps, ports: { watch, clock: tickingClock() } };
}

test("an item stays refused while another of the same number is taken, however often the feed is read", async () => {
  const { gaps, ports } = ledger();
  const taken = [`${KEY} num:12 of this case`];
  for (let reading = 0; reading < 3; reading++) await noteRefused(ports, feed, [refused], taken);
  expect([...gaps.values()].map(({ acknowledgedAt }) => acknowledgedAt)).toEqual([null]);
});

test("is settled when it is stored after all", async () => {
  const { gaps, ports } = ledger();
  await noteRefused(ports, feed, [refused], []);
  await noteRefused(ports, feed, [], refused.prints);
  expect([...gaps.values()].map(({ acknowledgedAt }) => acknowledgedAt)).toEqual([expect.any(String)]);
});
