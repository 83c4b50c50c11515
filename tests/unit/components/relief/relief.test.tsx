// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { InForce, inForceSummary } from "@/components/relief/InForce.tsx";
import { layoutOf, wholeSpan, yearsOf } from "@/components/relief/chart-layout.ts";
import { ReliefView } from "@/components/relief/ReliefView.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { docket, invented, person, reliefTimeline, theClass, type Row } from "../../relief/matter.ts";
import { draw, key, press, type } from "../draw.ts";

const TODAY = isoDate("2031-06-01");
const rows: readonly Row[] = [
  { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-19", who: theClass },
  { number: "8", date: "2031-01-15", does: ["removal-stay-extended"], until: "2031-02-15" },
  { number: "11", date: "2031-03-01", does: ["release-ordered"], who: theClass, within: "30 days" },
  { number: "12", date: "2031-03-02", does: ["detention-ordered"], who: person("Bram Oyelaran") },
  { number: "14", date: "2031-04-01", unclear: "open ECF 13", detention: "unclear" },
];
const timeline = reliefTimeline([docket(rows)], invented);
const drawView = (onOpenEntry = vi.fn(), onPrint = vi.fn()) =>
  draw(
    <ReliefView
      name="Ferrane v. Oduya"
      timeline={timeline}
      today={TODAY}
      onOpenEntry={onOpenEntry}
      onPrint={onPrint}
    />,
  );
const bars = (root: ParentNode) => [...root.querySelectorAll<SVGGElement>('[role="option"]')];

describe("the answer for a day", () => {
  test("is for today first, and for any day that is chosen", () => {
    const root = drawView();
    expect(root.querySelector(".in-force h2")?.textContent).toBe("In force today");
    expect(root.querySelector(".in-force")?.textContent).toContain("Release ordered since Mar 1, 2031, by ECF 11");
    expect(root.querySelector(".in-force")?.textContent).toContain("ECF 14 of Apr 1, 2031 may have changed it");
    type(root.querySelector<HTMLInputElement>('input[type="date"]'), "2031-01-10");
    expect(root.querySelector(".in-force h2")?.textContent).toBe("In force on Fri, Jan 10, 2031");
    expect(root.querySelector(".in-force")?.textContent).toContain("Removal stayed since Jan 5, 2031, by ECF 5");
    press(root, "Today");
    expect(root.querySelector(".in-force h2")?.textContent).toBe("In force today");
  });
  test("says that nothing is known, not that nobody is protected", () => {
    const nothing = reliefTimeline([], invented);
    const root = draw(<InForce title="In force today" relief={nothing} day={TODAY} />);
    expect(root.textContent).toContain("No relief is known to be in force.");
    expect(inForceSummary(nothing, TODAY)).toBe("No relief is known to be in force today");
    expect(inForceSummary(timeline, TODAY)).toBe("In force today: release ordered, detention permitted (to check)");
  });
  test("doubt is in sight before anything is opened", () => {
    const root = draw(<InForce title="In force today" relief={timeline} day={TODAY} />);
    expect([...root.querySelectorAll("summary")].map((each) => each.textContent)).toEqual([
      "1 point to check",
      "1 point to check",
    ]);
  });
});

describe("the chart", () => {
  test("one stop in the tab order; arrows go along a lane, between lanes and to the ends", () => {
    const root = drawView();
    expect(bars(root).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    act(() => bars(root)[0]!.focus());
    const chosen = () => bars(root).findIndex((bar) => bar.getAttribute("aria-selected") === "true");
    const steps: number[] = [];
    for (const name of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp", "End", "Home"]) {
      key(name, document.activeElement!);
      steps.push(chosen());
    }
    expect(steps).toEqual([1, 1, 2, 3, 1, 3, 0]);
    expect(document.activeElement).toBe(bars(root)[0]);
  });
  test("the chosen interval is read out with its orders", () => {
    const onOpenEntry = vi.fn();
    const root = drawView(onOpenEntry);
    act(() => void bars(root)[0]!.dispatchEvent(new Event("pointerenter")));
    const reading = root.querySelector(".relief-reading")!;
    expect(reading.getAttribute("aria-live")).toBe("polite");
    expect(reading.textContent).toContain("until Jan 15, 2031, when it was carried on by ECF 8");
    press(reading, "ECF 8");
    expect(onOpenEntry).toHaveBeenCalledWith("ohsd:1:31-cv-77120#8");
  });
  test("tells states by signs, doubt by dashes and permission by a pattern, not by colour alone", () => {
    const root = drawView();
    expect([...root.querySelectorAll(".state-sign")].map((sign) => sign.textContent)).toEqual(["→", "○"]);
    expect(root.querySelectorAll(".bar.permits")).toHaveLength(1);
    expect(root.querySelector(".relief-legend")?.textContent).toContain("→ extended");
    expect(root.querySelectorAll("[style], style")).toHaveLength(0);
  });
  test("one year at a time where years would press days together", () => {
    const root = drawView();
    const years = [...root.querySelectorAll(".relief-figure option")].map((option) => option.textContent);
    expect(years).toEqual(["all years", "2030", "2031"]);
  });
});

describe("the layout", () => {
  const span = wholeSpan(timeline, TODAY)!;
  const layout = layoutOf(timeline, span, 800);
  test("bars lie within the chart, in the order of their days, and never on one another", () => {
    for (const { bars: own } of layout.lanes) {
      for (const { x, width, y } of own) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(800);
        for (const other of own) {
          const apart = other.y !== y || other.x >= x + width - 0.5 || x >= other.x + other.width - 0.5;
          expect(other.x === x || apart).toBe(true);
        }
      }
    }
  });
  test("a lane without anything is there and empty", () => {
    expect(layout.lanes.map(({ track, bars: own }) => `${track} ${own.length}`)).toEqual([
      "removal 2",
      "release 2",
      "bond hearings 0",
      "transfer 0",
      "contact 0",
    ]);
  });
  test("nothing known, nothing drawn", () => expect(wholeSpan(reliefTimeline([], invented), TODAY)).toBeNull());
  test("years", () =>
    expect(yearsOf({ from: isoDate("2016-12-30"), to: isoDate("2018-01-02") })).toEqual([2016, 2017, 2018]));
});

test("the tables hold everything, with links to the entries", () => {
  const onOpenEntry = vi.fn();
  const root = drawView(onOpenEntry);
  const captions = [...root.querySelectorAll("caption")].map((caption) => caption.textContent);
  expect(captions).toEqual(["Removal", "Release and detention"]);
  const table = root.querySelector("table")!;
  expect([...table.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual([
    expect.stringContaining("extended"),
    expect.stringContaining("expired"),
  ]);
  expect(root.textContent).toContain("Orders whose effect is unclear");
  press(table.querySelector("tbody tr")!, "ECF 5");
  expect(onOpenEntry).toHaveBeenCalledWith("ohsd:1:31-cv-77120#5");
});

test("prints", () => {
  const onPrint = vi.fn();
  press(drawView(vi.fn(), onPrint), "Print");
  expect(onPrint).toHaveBeenCalledOnce();
});
