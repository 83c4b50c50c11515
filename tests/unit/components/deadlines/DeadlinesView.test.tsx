// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { DeadlinesView } from "@/components/deadlines/DeadlinesView.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { button, draw, press } from "../draw.ts";
import { sampleDeadline, sampleMatter } from "../samples.ts";

const actions = {
  confirm: vi.fn(),
  confirmAll: vi.fn(),
  dismiss: vi.fn(),
  close: vi.fn(),
  snooze: vi.fn(),
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
