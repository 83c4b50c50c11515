import { expect, test } from "vitest";
import { watchNotes } from "@/lib/app/watch-notes.ts";
import { instant } from "@/lib/calendar/date.ts";
import { row, source, watching } from "../components/watch/sample.ts";

test("a digest is told of each feed when it was last checked, on the court's clock, and what it may have lost", () => {
  const gap = {
    id: "window x",
    docketKey: "",
    kind: "window" as const,
    run: null,
    gapId: "x",
    words: null,
    from: instant("2026-01-01T15:00:00.000Z"),
    to: instant("2026-01-03T15:30:00.000Z"),
    freeUrl: null,
    isExact: false,
    paidUrl: null,
    isAcknowledged: false,
  };
  const watched = row("2:25-cv-10002", "2025-12-30", { ledger: [gap] });
  const failing = row("2:25-cv-10004", "2025-12-30", {
    sources: [source({ lastSuccessAt: null, text: "The last check failed: 503." })],
  });
  const unwatched = row("2:25-cv-10003", "2025-12-30");
  const notes = watchNotes(
    watching([watched, failing, { ...unwatched, docket: { ...unwatched.docket, watched: false } }]),
  );
  expect([...notes.keys()]).toEqual([watched.docket.key, failing.docket.key]);
  expect(notes.get(watched.docket.key)).toEqual([
    "Feed of E.D. Mich.: last checked Jan 7, 2026, 9:50 AM. It does not carry everything: Short names only.",
    "Gap: a feed may have dropped entries between Jan 1, 2026, 10:00 AM and Jan 3, 2026, 10:30 AM.",
  ]);
  expect(notes.get(failing.docket.key)?.[0]).toMatch(/^Feed of E\.D\. Mich\.: never checked\. The last check failed/);
});
