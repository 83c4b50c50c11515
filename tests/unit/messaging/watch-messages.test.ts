import { describe, expect, test } from "vitest";
import { requestOf } from "@/lib/messaging/requests.ts";

const line = {
  id: "2026-01-05T14:00:00.000Z 0000",
  at: "2026-01-05T14:00:00.000Z",
  address: "https://storage.courtlistener.com/recap/x/y.pdf",
  purpose: "free copy of an order",
  result: "answered",
  status: 200,
  bytes: 10,
  milliseconds: 5,
  detail: "",
};

describe("messages about watching", () => {
  test("are taken as they are", () => {
    expect(requestOf("watching/start", null)).toBeNull();
    expect(requestOf("watching/pause", { until: "9999-12-31T00:00:00.000Z" })).toBeTruthy();
    expect(requestOf("watching/pause", { until: null })).toEqual({ until: null });
    const change = { everyMinutes: 60, note: "a", mutedUntil: null, notify: "all" } as const;
    expect(requestOf("watch/save", { docketKeys: ["a"], change })).toEqual({ docketKeys: ["a"], change });
    expect(requestOf("request/log", { line })).toEqual({ line });
  });
  test.each([
    ["watching/pause", { until: "tomorrow" }],
    ["watching/pause", {}],
    ["watch/save", { docketKeys: ["a"], change: { everyMinutes: 1 } }],
    ["watch/save", { docketKeys: ["a"], change: { everyMinutes: 1e9 } }],
    ["watch/save", { docketKeys: [""], change: {} }],
    ["watch/save", { docketKeys: ["a"], change: { notify: "some" } }],
    ["watch/save", { docketKeys: ["a"], change: { pausedUntil: 5 } }],
    // Only the background asks feeds.
    ["request/log", { line: { ...line, purpose: "court feed" } }],
    ["request/log", { line: { ...line, bytes: -1 } }],
    ["request/log", { line: { ...line, address: "x".repeat(3_000) } }],
  ] as const)("that do not fit are refused: %s %j", (name, request) => {
    expect(() => requestOf(name, request)).toThrow(/cannot be used/);
  });
  test("what a wish does not know is left out of it", () => {
    const asked = { docketKeys: ["a"], change: { docketKey: "b", note: "x", updatedAt: "then" } };
    expect(requestOf("watch/save", asked)).toEqual({ docketKeys: ["a"], change: { note: "x" } });
  });
});
