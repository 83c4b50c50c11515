// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CourtPage } from "@/components/page/CourtPage.tsx";
import { UnreadableNotice } from "@/components/page/UnreadableNotice.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { button, draw, press } from "../draw.ts";
import { sampleRow, sampleSummary } from "../samples.ts";

const acts = { onWatch: vi.fn(), onOpenEntry: vi.fn(), onCollapse: vi.fn(), onHide: vi.fn() };
const scrolledTo = vi.fn();
const rows = [sampleRow(), sampleRow({ isNew: true }), sampleRow({ isNew: true })];
const entries = rows.map((_each, index) => ({
  documentNumber: String(index),
  dateFiled: isoDate("2017-06-22"),
  dateEntered: null,
}));

function drawPage(summary: Partial<typeof sampleSummary> = {}, collapsed = false): HTMLElement {
  const elements = rows.map((_each, index) => {
    const element = document.createElement("p");
    element.scrollIntoView = () => scrolledTo(index);
    return element;
  });
  return draw(
    <CourtPage
      summary={{ ...sampleSummary, ...summary }}
      rows={rows}
      entries={entries}
      elements={elements}
      collapsed={collapsed}
      message={null}
      isBusy={false}
      {...acts}
    />,
  );
}

afterEach(() => vi.unstubAllGlobals());
beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

test("a watched docket says what is new; Watch is not offered again", () => {
  const root = drawPage();
  expect(root.textContent).toContain("1 new entry");
  expect(root.textContent).toContain("This page shows the whole docket.");
  expect(() => button(root, "Watch")).toThrow("0 buttons");
});

test("of those that affect detention or removal it says how many are new", () => {
  expect(drawPage().textContent).toMatch(/1 affecting detention or removal, (?:none|\d+) of them new/);
  expect(drawPage({ newCount: 0 }).textContent).not.toContain("of them new");
});

test("an unwatched docket says that nothing is stored, and can be watched", () => {
  const root = drawPage({ watched: false, completeness: "partial", lastVisit: null });
  expect(root.textContent).toContain("nothing of this page is stored");
  expect(root.textContent).toContain("only a part of the docket");
  press(root, "Watch");
  expect(acts.onWatch).toHaveBeenCalledOnce();
});

test("next and previous step through the new rows and wrap around", () => {
  const root = drawPage();
  press(root, "Next new");
  press(root, "Next new");
  press(root, "Next new");
  press(root, "Previous new");
  expect(scrolledTo.mock.calls.flat()).toEqual([1, 2, 1, 2]);
});

test("problems are said in words, and a long list is cut with its length", () => {
  const root = drawPage({ problems: Array.from({ length: 9 }, (_each, index) => `row ${index} could not be read`) });
  expect(root.querySelectorAll(".card-problem")).toHaveLength(4);
  expect(root.textContent).toContain("5 more problems");
});

test("collapsed it still counts, and opens again", () => {
  const root = drawPage({ newCount: 3 }, true);
  expect(root.textContent).toContain("3 new");
  press(root, "3 new");
  expect(acts.onCollapse).toHaveBeenCalledWith(false);
});

test("a page that could not be read is never silent, and its reason is text", () => {
  const root = draw(<UnreadableNotice reason={"<b>session ended</b>"} onHide={acts.onHide} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain("<b>session ended</b>");
  expect(root.querySelector("b")).toBeNull();
});
