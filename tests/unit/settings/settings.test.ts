import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defaultSettings, readSettings } from "@/lib/settings/settings.ts";

test("anything at all can be read as settings, and reading again changes nothing", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const settings = readSettings(value);
      expect(readSettings(settings)).toEqual(settings);
    }),
  );
});

test("nothing stored is the defaults", () => {
  expect(readSettings(undefined)).toEqual(defaultSettings);
});

test.each([
  [{ reminderDays: [0, 30, 7, 7] }, { reminderDays: [30, 7, 0] }],
  [{ reminderDays: [-1] }, { reminderDays: defaultSettings.reminderDays }],
  [
    { reminderDays: [], shortcuts: false },
    { reminderDays: [], shortcuts: false },
  ],
  [
    { reminderTime: "24:00", showOnPages: false },
    { reminderTime: "09:00", showOnPages: false },
  ],
  [{ notifyNewEntries: "some" }, { notifyNewEntries: "affecting" }],
  [
    { calendarProfile: "lotus", calendarNeutral: true },
    { calendarProfile: "standard", calendarNeutral: true },
  ],
])("%j keeps what can be read: %j", (stored, expected) => {
  expect(readSettings(stored)).toEqual({ ...defaultSettings, ...expected });
});
