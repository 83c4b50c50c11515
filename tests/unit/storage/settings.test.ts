import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { settingsStore } from "@/lib/storage/settings.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test("a change leaves what it does not name as it is stored", async () => {
  await settingsStore.save({ ...defaultSettings, userName: "M. Attorney", reminderTime: "08:00" });
  const changed = await settingsStore.change({ reminderTime: "07:30" });
  expect(changed).toEqual({ ...defaultSettings, userName: "M. Attorney", reminderTime: "07:30" });
  expect(await settingsStore.read()).toEqual(changed);
});

test("changes that are asked for at the same moment are all kept", async () => {
  await Promise.all([
    settingsStore.change({ calendarNeutral: true }),
    settingsStore.change({ calendarProfile: "outlook" }),
    settingsStore.change({ userName: "M. Attorney" }),
  ]);
  expect(await settingsStore.read()).toEqual({
    ...defaultSettings,
    calendarNeutral: true,
    calendarProfile: "outlook",
    userName: "M. Attorney",
  });
});

test("a change that the browser refuses does not stop the next", async () => {
  const set = fakeBrowser.storage.local.set;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error("the disk is full"));
  const refused = settingsStore.change({ shortcuts: false });
  await expect(refused).rejects.toThrow("the disk is full");
  fakeBrowser.storage.local.set = set;
  expect(await settingsStore.change({ showOnPages: false })).toEqual({ ...defaultSettings, showOnPages: false });
});
