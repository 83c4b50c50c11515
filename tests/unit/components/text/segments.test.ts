import * as fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "@/components/text/segments.ts";

const span = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  role: fc.constantFrom("why" as const, "struck" as const, "strong" as const),
  title: fc.string({ maxLength: 5 }),
});

test("the segments joined are the text, whatever the spans", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      expect(
        segmentsOf(text, spans)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("overlapping spans are both kept where they overlap", () => {
  const segments = segmentsOf("staying the removal", [
    { start: 0, end: 11, role: "why", title: "a" },
    { start: 8, end: 19, role: "struck", title: "" },
  ]);
  expect(segments.map(({ text, roles }) => [text, roles])).toEqual([
    ["staying ", ["why"]],
    ["the", ["why", "struck"]],
    [" removal", ["struck"]],
  ]);
});
