// @vitest-environment jsdom
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
