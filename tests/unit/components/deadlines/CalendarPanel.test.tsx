// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { CalendarPanel } from "@/components/deadlines/CalendarPanel.tsx";
import { instant } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import { button, draw, press } from "../draw.ts";
import { deadline, input } from "../../digest/week.ts";

const confirmed = {
  review: "confirmed",
  history: [{ at: instant("2017-07-01T00:00:00.000Z"), act: "confirmed" }],
} as const;
const { calendar: rows } = buildDigest(
  input({
    deadlines: [
      deadline("mied:2:17-cv-99110/1/brief", "2017-07-20", "Appellants’ brief", confirmed),
      deadline("mied:2:17-cv-99110/2/call", "2017-07-21", "Status call", { ...confirmed, status: "cancelled" }),
    ],
  }),
);
const on = { onChoice: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
const drawPanel = (shown = rows) =>
  draw(<CalendarPanel rows={shown} choice={{ calendarProfile: "standard", calendarNeutral: false }} {...on} />);

beforeEach(() => vi.clearAllMocks());

test("saves all of them, or those that are ticked", () => {
  const root = drawPanel();
  press(root, "Save calendar file");
  expect(on.onSave).toHaveBeenLastCalledWith(rows, "events");
  const [first] = root.querySelectorAll<HTMLInputElement>("li input");
  act(() => first!.click());
  press(root, "Save calendar file");
  expect(on.onSave).toHaveBeenLastCalledWith([rows[1]], "events");
  press(root, "None");
  expect(button(root, "Save calendar file").disabled).toBe(true);
});

test("offers a removal file for what no longer stands", () => {
  press(drawPanel(), "Save removal file (1)");
  expect(on.onSave).toHaveBeenCalledExactlyOnceWith(rows, "removal");
  expect(drawPanel(rows.slice(0, 1)).textContent).not.toContain("removal file");
});

test("the program and the neutral wording are the user’s choice", () => {
  const root = drawPanel();
  const select = root.querySelector("select")!;
  act(() => {
    select.value = "outlook";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  expect(on.onChoice).toHaveBeenLastCalledWith({ calendarProfile: "outlook", calendarNeutral: false });
  act(() => root.querySelector<HTMLInputElement>("label.choice input")!.click());
  expect(on.onChoice).toHaveBeenLastCalledWith({ calendarProfile: "standard", calendarNeutral: true });
});

test("with nothing confirmed there is nothing to save, and it says why", () => {
  const root = drawPanel([]);
  expect(root.textContent).toContain("Nothing is confirmed yet");
  expect(button(root, "Save calendar file").disabled).toBe(true);
});
