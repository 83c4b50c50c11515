// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { CalculatorView } from "@/components/calculator/CalculatorView.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { deadlineRules } from "@/lib/deadlines/registry.ts";
import { button, draw, press, type } from "../draw.ts";
import { sampleMatter } from "../samples.ts";

const on = { onAdd: vi.fn(), onCopy: vi.fn(), onClose: vi.fn() };
const matter = sampleMatter([]);
const drawCalculator = () =>
  draw(<CalculatorView matter={matter} rules={deadlineRules} today={isoDate("2019-01-03")} {...on} />);
const appeal = deadlineRules.find(({ authority }) => authority.includes("4(a)(1)(B)"))!;

function choose(root: ParentNode, option: string): void {
  const select = [...root.querySelectorAll("select")].find((each) =>
    [...each.options].some(({ value }) => value === option),
  )!;
  act(() => {
    select.value = option;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

beforeEach(() => vi.clearAllMocks());

test("a rule: the date, its steps, its authority, and into the ledger with them", () => {
  const root = drawCalculator();
  choose(root, appeal.id);
  const answer = root.querySelector('[aria-label="Answer"]')!;
  expect(answer.textContent).toContain("Mon, Mar 4, 2019");
  expect(answer.querySelectorAll(".steps li").length).toBeGreaterThan(0);
  press(root, "Add to the deadlines");
  expect(on.onAdd).toHaveBeenCalledExactlyOnceWith({
    docketKey: matter.health[0]!.docket.key,
    what: appeal.title,
    date: "2019-03-04",
    time: null,
    basis: { ruleId: appeal.id, authority: appeal.authority, steps: expect.arrayContaining([expect.any(String)]) },
  });
});

test("a period in hours keeps its hour", () => {
  const root = drawCalculator();
  act(() => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click());
  choose(root, "hours");
  type(root.querySelector('input[type="number"]'), "48");
  expect(root.querySelector('[aria-label="Answer"]')!.textContent).toContain("time of day");
  type(root.querySelector('input[type="time"]'), "15:00");
  expect(root.querySelector('[aria-label="Answer"]')!.textContent).toContain("Mon, Jan 7, 2019, 3:00 PM");
  type(root.querySelector('.deadline-form input[type="text"]'), "file the list");
  press(root, "Add to the deadlines");
  expect(on.onAdd).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ what: "file the list", date: "2019-01-07", time: "15:00" }),
  );
});

test("copies the answer with its steps", () => {
  const root = drawCalculator();
  choose(root, appeal.id);
  press(root, "Copy with the steps");
  expect(on.onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("Mon, Mar 4, 2019 (E.D. Mich.)"));
});

test("what cannot be counted says why and offers nothing to add", () => {
  const root = drawCalculator();
  const answer = root.querySelector('[aria-label="Answer"]')!;
  expect(answer.textContent).toContain("Choose a rule.");
  expect(() => button(root, "Add to the deadlines")).toThrow("0 buttons");
  choose(root, appeal.id);
  type(root.querySelector('input[type="date"]'), "");
  expect(answer.textContent).toContain("Give the day");
  expect(() => button(root, "Add to the deadlines")).toThrow("0 buttons");
});
