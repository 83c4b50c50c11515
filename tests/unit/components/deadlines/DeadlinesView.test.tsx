// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { DeadlinesView } from "@/components/deadlines/DeadlinesView.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { button, draw, press, type } from "../draw.ts";
import { sampleDeadline, sampleMatter } from "../samples.ts";

const actions = {
  confirm: vi.fn(),
  confirmAll: vi.fn(),
  dismiss: vi.fn(),
  close: vi.fn(),
  snooze: vi.fn(),
  nameTrigger: vi.fn(),
  add: vi.fn(),
  openEntry: vi.fn(),
};
const offered = (id: string, more = {}) =>
  sampleDeadline({
    id,
    what: id,
    review: "offered",
    date: isoDate("2017-07-20"),
    warnings: [],
    alternatives: [],
    ...more,
  });
const matter = sampleMatter(
  [],
  [
    offered("clear"),
    offered("also clear"),
    offered("doubtful", { warnings: ["falls on a Saturday"] }),
    offered("two readings", { alternatives: [{ date: "2017-07-21", why: "unsettled" }] }),
    offered("no date", { date: null }),
  ],
);
const drawView = () =>
  draw(
    <DeadlinesView
      matter={matter}
      today={isoDate("2017-07-01")}
      actions={actions}
      addForEntry={null}
      onCalculate={vi.fn()}
      renderCalendar={() => <p>calendar panel</p>}
    />,
  );

test("many are confirmed at once: those without a doubt, and what is ticked besides", () => {
  const root = drawView();
  expect(button(root, "Confirm 0 selected").disabled).toBe(true);
  press(root, "Select those without a doubt (2)");
  act(() => root.querySelector<HTMLInputElement>('[aria-label="Select: doubtful"]')!.click());
  press(root, "Confirm 3 selected");
  expect(actions.confirmAll.mock.calls[0]![0].toSorted()).toEqual(["also clear", "clear", "doubtful"]);
  expect(root.querySelector('[aria-label="Select: no date"]')).toBeNull();
});

test("the calendar file is chosen on request", () => {
  const root = drawView();
  expect(root.textContent).not.toContain("calendar panel");
  press(root, "Calendar file …");
  expect(root.textContent).toContain("calendar panel");
});

test("a replaced date is struck, leads to the one in its place, and that one leads back", () => {
  const row = sampleMatter(
    [],
    [
      offered("first setting", { review: "confirmed", supersededBy: "second setting" }),
      offered("second setting", { date: isoDate("2017-08-03"), supersededBy: "third setting" }),
      offered("third setting", { date: isoDate("2017-08-24") }),
    ],
  );
  const root = draw(
    <DeadlinesView
      matter={row}
      today={isoDate("2017-07-01")}
      actions={actions}
      addForEntry={null}
      onCalculate={vi.fn()}
      renderCalendar={() => null}
    />,
  );
  const card = (name: string) => root.querySelector<HTMLElement>(`article[aria-label="${name}"]`);
  const third = card("third setting")!;
  expect([...third.querySelectorAll("del")].map((struck) => struck.textContent)).toEqual([
    "no longer: Thu, Aug 3, 2017",
    "no longer: Thu, Jul 20, 2017",
  ]);
  expect(card("first setting")).toBeNull();
  press(third, "Jul 20, 2017");
  const first = card("first setting")!;
  expect(document.activeElement).toBe(first);
  expect(first.querySelector("h3 del")?.textContent).toContain("Jul 20, 2017");
  expect(first.textContent).toContain("Replaced by Thu, Aug 3, 2017");
  press(first, "Aug 3, 2017");
  expect(document.activeElement).toBe(card("second setting"));
});

test("rows of replaced dates that go in a circle, or lead nowhere, are shown all the same", () => {
  const root = draw(
    <DeadlinesView
      matter={sampleMatter(
        [],
        [
          offered("a", { supersededBy: "b" }),
          offered("b", { supersededBy: "a" }),
          offered("c", { supersededBy: "gone" }),
        ],
      )}
      today={isoDate("2017-07-01")}
      actions={actions}
      addForEntry={null}
      onCalculate={vi.fn()}
      renderCalendar={() => null}
    />,
  );
  const folded = root.querySelector("details")!;
  act(() => {
    folded.open = true;
    folded.dispatchEvent(new Event("toggle"));
  });
  expect(root.querySelectorAll("article")).toHaveLength(3);
});

test("a weekend or a holiday of the court that is typed by hand is pointed out and kept", () => {
  const root = drawView();
  press(root, "Add by hand");
  const form = root.querySelector<HTMLElement>(".deadline-form")!;
  const notice = () => form.querySelector("output")?.textContent ?? null;
  type(form.querySelector('input[type="date"]'), "2026-11-25");
  expect(notice()).toBeNull();
  type(form.querySelector('input[type="date"]'), "2026-11-26");
  expect(notice()).toContain("This is Thanksgiving Day. It is kept as you set it.");
  type(form.querySelector('input[type="date"]'), "2026-11-28");
  expect(notice()).toContain("This is a weekend day.");
});
