import { describe, expect, test } from "vitest";
import type { ImportedLook } from "@/lib/app/imports.ts";
import { instant } from "@/lib/calendar/date.ts";
import { messagesOf, whyNotSent } from "@/lib/messaging/import-schema.ts";
import { requestOf } from "@/lib/messaging/requests.ts";
import { entry, snapshot } from "../docket/sample.ts";

const ID = "0b9e2c1a-8a55-4f6e-9c7e-3c1f5a7d2e10";
let count = 0;
const look = (
  docketNumber: string,
  entries = [entry({ documentNumber: "1", filed: "2019-01-10" })],
  ids: { readonly pacerCaseId: string | null; readonly courtListenerId: string | null } = {
    pacerCaseId: null,
    courtListenerId: null,
  },
): ImportedLook => ({
  lookId: `${ID} ${++count}`,
  fileName: "page.html",
  savedAt: instant("2026-11-20T12:00:00.000Z"),
  snapshot: snapshot(entries, { docket: { docketNumber, ...ids } }),
});

describe("an import's messages", () => {
  test("hold looks, and nothing that is none", () => {
    const looks = [look("2:19-cv-10101")];
    expect(requestOf("import/apply", { importId: ID, looks })).toEqual({ importId: ID, looks });
    expect(() => requestOf("import/apply", { importId: "<script>", looks })).toThrow(/importId/);
    expect(() => requestOf("import/preview", { looks: [{ ...looks[0]!, savedAt: "yesterday" }] })).toThrow(/looks\.0/);
    expect(() => requestOf("import/undo", {})).toThrow(/importId/);
    const extra = requestOf("import/preview", { looks: [{ ...looks[0]!, html: "<p>" }] });
    expect(extra.looks).toEqual(looks);
  });

  test("are as many as it takes, and keep the looks of one docket together", () => {
    const looks = [look("2:19-cv-1"), look("2:19-cv-2"), look("2:19-cv-1")];
    const size = JSON.stringify(looks[0]).length + 20;
    expect(messagesOf(looks)).toEqual([[looks[0], looks[2], looks[1]]]);
    expect(messagesOf(looks, size * 2)).toEqual([[looks[0], looks[2]], [looks[1]]]);
    expect(messagesOf(looks, 1)).toHaveLength(3);
    expect(messagesOf([])).toEqual([]);
  });
});

test("a look that no message can hold is told before it is sent", () => {
  expect(whyNotSent(look("2:19-cv-10101"))).toBeNull();
  expect(whyNotSent(look(""))).toBe("The file does not say which docket it is.");
  const rows = Array.from({ length: 30_001 }, () => entry({ docketText: "x" }));
  expect(whyNotSent(look("2:19-cv-10101", rows))).toMatch(/more of them than any docket/);
});

test("a file that prints no docket number is handed over if it names the docket by an id", () => {
  for (const ids of [
    { pacerCaseId: "990101", courtListenerId: null },
    { pacerCaseId: null, courtListenerId: "4214664" },
  ]) {
    const looks = [look("", undefined, ids)];
    expect(whyNotSent(looks[0]!)).toBeNull();
    expect(requestOf("import/apply", { importId: ID, looks })).toEqual({ importId: ID, looks });
  }
  expect(() => requestOf("import/apply", { importId: ID, looks: [look("")] })).toThrow(/looks\.0/);
});
