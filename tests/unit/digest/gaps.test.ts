import * as fc from "fast-check";
import { expect, test } from "vitest";
import { missingNumbers } from "@/lib/digest/gaps.ts";

test.each([
  [[], []],
  [["1", "2", "3"], []],
  [["1", "3"], ["2"]],
  [
    ["3", "7", "7", null, "12-1"],
    ["1–2", "4–6", "8–11"],
  ],
  [["00123456789"], []],
  [["doc"], []],
])("%j lacks %j", (numbers, gaps) => {
  expect(missingNumbers(numbers)).toEqual(gaps);
});

test("what is missing and what is there make up the whole count", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 }), (numbers) => {
      const missing = missingNumbers(numbers.map(String)).reduce((sum, gap) => {
        const [first = 0, last = first] = gap.split("–").map(Number);
        return sum + last - first + 1;
      }, 0);
      expect(missing + numbers.length).toBe(Math.max(...numbers));
    }),
  );
});
