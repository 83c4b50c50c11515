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
  [{ quietHours: { from: "22:00", until: "25:00" } }, {}],
  [{ quietHours: { from: "22:00", until: "07:00" } }, { quietHours: { from: "22:00", until: "07:00" } }],
  [{ quietHours: { from: "07:00", until: "07:00" } }, {}],
  [
    { reminderLadders: { appeal: [1, 60], response: "none" } },
    { reminderLadders: { ...defaultSettings.reminderLadders, appeal: [60, 1] } },
  ],
  [{ monthlyTestSince: "tomorrow" }, {}],
  [{ notifyNewEntries: "some" }, { notifyNewEntries: "affecting" }],
  [
    { calendarProfile: "lotus", calendarNeutral: true },
    { calendarProfile: "standard", calendarNeutral: true },
  ],
])("%j keeps what can be read: %j", (stored, expected) => {
  expect(readSettings(stored)).toEqual({ ...defaultSettings, ...expected });
});
