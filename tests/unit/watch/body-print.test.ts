import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyPrint } from "@/lib/watch/body-print.ts";

test("equal bytes have equal prints, wherever they stand in memory", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (bytes, offset) => {
      const moved = new Uint8Array(bytes.length + 8);
      moved.set(bytes, offset);
      expect(bodyPrint(moved.subarray(offset, offset + bytes.length))).toBe(bodyPrint(bytes));
      expect(bodyPrint(bytes)).toMatch(/^[\da-f]{16}$/);
    }),
  );
});

test("bytes that differ in one or two places, or in number, have other prints", () => {
  const place = fc.nat(39);
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 40, maxLength: 43 }),
      place,
      place,
      fc.integer({ min: 1, max: 255 }),
      (...given) => {
        const [bytes, one, other, by] = given;
        const changed = bytes.slice();
        for (const at of new Set([one, other])) changed[at] = (changed[at] ?? 0) ^ by;
        expect(bodyPrint(changed)).not.toBe(bodyPrint(bytes));
        expect(bodyPrint(bytes.subarray(0, bytes.length - 1))).not.toBe(bodyPrint(bytes));
        expect(bodyPrint(new Uint8Array([...bytes, 0]))).not.toBe(bodyPrint(bytes));
      },
    ),
    { numRuns: 2_000 },
  );
});
