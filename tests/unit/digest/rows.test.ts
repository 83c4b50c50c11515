import { describe, expect, test } from "vitest";
import { redline } from "@/lib/digest/edits.ts";
import { linkOf } from "@/lib/digest/link.ts";
import { compareNatural } from "@/lib/digest/rows.ts";
import * as fc from "fast-check";
import { APPEAL, DISTRICT, docket, entry } from "./week.ts";

test("numbers are ordered as people count, unnumbered entries last", () => {
  const numbers = ["10", "9", null, "12-2", "12-10", "12", "doc", "100"];
  expect(numbers.toSorted(compareNatural)).toEqual(["9", "10", "12", "12-2", "12-10", "100", "doc", null]);
});

describe("links", () => {
  test("lead to a free copy, else to the row on CourtListener, else nowhere", () => {
    const free = "https://storage.courtlistener.com/recap/a.pdf";
    expect(linkOf(entry("1", null, "ORDER", { freeUrl: free }), docket(DISTRICT))).toBe(free);
    expect(linkOf(entry("1", null, "ORDER"), docket(DISTRICT))).toBe(
      "https://www.courtlistener.com/docket/990110/docket/#entry-1",
    );
    expect(linkOf(entry("1", null, "ORDER"), docket(APPEAL))).toBeNull();
  });

  test.each(["javascript:alert(1)", "http://example.org/", "data:text/html,x"])("never to %s", (freeUrl) => {
    expect(linkOf(entry("1", null, "ORDER", { freeUrl }), docket(DISTRICT))).toBeNull();
  });

  test("a row name that is no row name is left out", () => {
    const row = entry("1", null, "ORDER", { courtListenerRow: 'entry-1" onclick="' });
    expect(linkOf(row, docket(DISTRICT))).toBe("https://www.courtlistener.com/docket/990110/docket/");
  });
});

describe("redline", () => {
  const words = fc
    .array(fc.constantFrom("ORDER", "granting", "7", "Motion", " ", "  "), { maxLength: 12 })
    .map((list) => list.join(" "));
  test("its parts make up both texts", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = redline(before, after);
        const joined = (leftOut: string) =>
          parts
            .filter(({ change }) => change !== leftOut)
            .map(({ text }) => text)
            .join("");
        expect(joined("added")).toBe(before);
        expect(joined("removed")).toBe(after);
      }),
    );
  });

  test("very long texts are shown whole instead of compared", () => {
    const parts = redline("a ".repeat(9_000), "b ".repeat(9_000));
    expect(parts.map(({ change }) => change)).toEqual(["removed", "added"]);
  });
});
