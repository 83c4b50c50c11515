// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { RemindersPanel } from "@/components/options/RemindersPanel.tsx";
import { defaultSettings, type Settings } from "@/lib/settings/settings.ts";
import { draw, type } from "../draw.ts";

const onChange = vi.fn();
const now = () => "2026-11-21T12:00:00.000Z";
const drawPanel = (settings: Partial<Settings> = {}) =>
  draw(<RemindersPanel settings={{ ...defaultSettings, ...settings }} onChange={onChange} now={now} />);
const tick = (root: ParentNode, words: string) => {
  const label = [...root.querySelectorAll("label")].find((each) => each.textContent!.includes(words))!;
  act(() => label.querySelector("input")!.click());
};

beforeEach(() => vi.clearAllMocks());

test("each class has its ladder", () => {
  const root = drawPanel();
  type(root.querySelector('input[name="ladder-appeal"]'), "45, 10");
  expect(onChange).toHaveBeenLastCalledWith({
    reminderLadders: { ...defaultSettings.reminderLadders, appeal: [45, 10] },
  });
  type(root.querySelector('input[name="ladder-other"]'), "2");
  expect(onChange).toHaveBeenLastCalledWith({ reminderDays: [2] });
});

test("what is typed stays while the page is drawn again, and gives way to what is stored in its place", () => {
  const root = drawPanel({ userName: "M. At" });
  const panel = (userName: string) => (
    <RemindersPanel settings={{ ...defaultSettings, userName }} onChange={onChange} now={now} />
  );
  const field = root.querySelector<HTMLInputElement>('input[autocomplete="name"]')!;
  act(() => {
    field.value = "M. Attorn";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  act(() => render(panel("M. At"), root));
  expect(field.value).toBe("M. Attorn");
  expect(onChange).not.toHaveBeenCalled();
  act(() => render(panel("M. Attorney"), root));
  expect(field.value).toBe("M. Attorney");
});

test("quiet hours are switched on with usual hours, changed, and off", () => {
  tick(drawPanel(), "Quiet hours");
  expect(onChange).toHaveBeenLastCalledWith({ quietHours: { from: "22:00", until: "07:00" } });
  const root = drawPanel({ quietHours: { from: "22:00", until: "07:00" } });
  type(root.querySelectorAll<HTMLInputElement>('input[type="time"]')[2]!, "06:30");
  expect(onChange).toHaveBeenLastCalledWith({ quietHours: { from: "22:00", until: "06:30" } });
  tick(root, "may break them");
  expect(onChange).toHaveBeenLastCalledWith({ urgentBreaksQuiet: false });
  tick(root, "Quiet hours");
  expect(onChange).toHaveBeenLastCalledWith({ quietHours: null });
});

test("the monthly test begins now, or ends", () => {
  tick(drawPanel(), "test reminder");
  expect(onChange).toHaveBeenLastCalledWith({ monthlyTestSince: now() });
  tick(drawPanel({ monthlyTestSince: now() }), "test reminder");
  expect(onChange).toHaveBeenLastCalledWith({ monthlyTestSince: null });
});
