import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { instant } from "@/lib/calendar/date.ts";
import { requestOf } from "@/lib/messaging/requests.ts";
import { tokenStore } from "@/lib/storage/courtlistener-token.ts";
import { salvage } from "@/lib/storage/salvage.ts";
import { settingsStore } from "@/lib/storage/settings.ts";
import { docketRecord, watchWorld } from "../watch/watch-world.ts";
import { newAnswer } from "../watch/court-feed.ts";
import { emptyProfile } from "./memory.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

const TOKEN = "0123456789abcdef0123456789abcdef01234567";
const now = instant("2026-01-05T14:00:00.000Z");

beforeEach(() => {
  fakeBrowser.reset();
  emptyProfile();
});

test("is kept, replaced and removed, apart from the settings", async () => {
  expect([await tokenStore.read(), await tokenStore.isSet()]).toEqual([null, false]);
  await tokenStore.save(TOKEN);
  await settingsStore.change({ userName: "M. Attorney" });
  expect([await tokenStore.read(), await tokenStore.isSet()]).toEqual([TOKEN, true]);
  await tokenStore.save("b".repeat(40));
  expect(await tokenStore.read()).toBe("b".repeat(40));
  await tokenStore.save(null);
  expect(await tokenStore.read()).toBeNull();
  expect((await settingsStore.read()).userName).toBe("M. Attorney");
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(["settings"]);
});

test("is in no backup and in nothing that is salvaged, nor is the place where it is kept", async () => {
  await tokenStore.save(TOKEN);
  await settingsStore.change({ userName: "M. Attorney" });
  const { ports, addDockets } = watchWorld(() => newAnswer(""));
  await addDockets(docketRecord("mied", "2:26-cv-10011", { copy: "4214664" }));
  const settings = await settingsStore.read();
  const backup = await makeBackup(ports.store, settings, now, ports.watch);
  const saved = await salvage(settings, now);
  // Or else nothing was looked at.
  expect(backup).toContain("M. Attorney");
  expect(backup).toContain("2:26-cv-10011");
  for (const text of [backup, JSON.stringify(saved)]) expect(text).not.toMatch(/0123456789abcdef|courtListenerToken/);
});

test("a message sets or removes it, and one that does not fit is refused without repeating it", () => {
  expect(requestOf("courtlistener-token/save", { token: TOKEN })).toEqual({ token: TOKEN });
  expect(requestOf("courtlistener-token/save", { token: null })).toEqual({ token: null });
  for (const token of [`${TOKEN}\r\nCookie: a`, `Token ${TOKEN}`, "", 7]) {
    const asked = () => requestOf("courtlistener-token/save", { token });
    expect(asked).toThrow(/cannot be used/);
    expect(asked).not.toThrow(/0123456789abcdef/);
  }
});
