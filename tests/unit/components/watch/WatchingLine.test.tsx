// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { WatchingLine } from "@/components/watch/WatchingLine.tsx";
import { instant } from "@/lib/calendar/date.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { draw, press } from "../draw.ts";
import { row, source, watching } from "./sample.ts";

const rows = [row("2:25-cv-10002", "2025-12-30")];
const wordsOf = (given: ReturnType<typeof watching>) =>
  draw(<WatchingLine watching={given} onOpenDockets={() => undefined} />).textContent ?? "";

test("says whether anything is checked, and when it was last", () => {
  expect(wordsOf(watching(rows))).toContain("● Feed checked Jan ");
  expect(wordsOf(watching(rows, { condition: "not started" }))).toContain("Nothing is checked by itself yet");
  expect(wordsOf(watching(rows, { condition: "paused", pausedUntil: FOR_EVER }))).toContain(
    "Paused for good: no checks",
  );
  expect(wordsOf(watching(rows, { sources: [] }))).toContain("No feed tells of a watched docket");
  expect(wordsOf(watching(rows, { sources: [source(), source({ feedId: "b", lastSuccessAt: null })] }))).toContain(
    "1 of 2 feeds checked so far",
  );
});

test("says what is wrong, in words, and leads to the watch list", () => {
  const onOpenDockets = vi.fn();
  const trouble = source({ condition: "failing", isTrouble: true, text: "The last 3 checks failed." });
  const root = draw(<WatchingLine watching={watching(rows, { sources: [trouble] })} onOpenDockets={onOpenDockets} />);
  expect(root.querySelector(".notice")?.textContent).toContain("Feed of E.D. Mich.: The last 3 checks failed.");
  press(root, "Watch list");
  expect(onOpenDockets).toHaveBeenCalledOnce();
});

test("counts gaps, and no numbers that were never seen", () => {
  const line = {
    id: "x",
    docketKey: rows[0]!.docket.key,
    kind: "window" as const,
    run: null,
    gapId: "x",
    words: null,
    from: instant("2026-01-01T00:00:00.000Z"),
    to: instant("2026-01-03T00:00:00.000Z"),
    freeUrl: null,
    isExact: false,
    paidUrl: null,
    isAcknowledged: false,
  };
  const numbers = { ...line, id: "2", kind: "numbers" as const, run: "2" };
  expect(wordsOf(watching([{ ...rows[0]!, ledger: [line, numbers] }]))).toContain("1 gap: a feed may have dropped");
  expect(wordsOf(watching([{ ...rows[0]!, ledger: [numbers] }]))).not.toContain("gap");
});
