// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { readLadder, ReminderLadder } from "@/components/options/ReminderLadder.tsx";
import { draw, type } from "../draw.ts";

test.each([
  ["7, 3, 1, 0", [7, 3, 1, 0]],
  ["1 3 3 30", [30, 3, 1]],
  ["", []],
  ["-1", null],
  ["2.5", null],
  ["seven", null],
  ["400", null],
])("“%s” is read as %j", (text, expected) => expect(readLadder(text)).toEqual(expected));

test("what cannot be read is said and never saved", () => {
  const onChange = vi.fn();
  const root = draw(<ReminderLadder id="ladder" words="Hearings" days={[7]} onChange={onChange} />);
  type(root.querySelector("input"), "soon");
  expect(root.querySelector("input")?.getAttribute("aria-invalid")).toBe("true");
  expect(onChange).not.toHaveBeenCalled();
  type(root.querySelector("input"), "14, 2");
  expect(onChange).toHaveBeenCalledExactlyOnceWith([14, 2]);
});
