// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { Versions } from "@/components/entries/Versions.tsx";
import { afterLooks, entry, snapshot } from "../../docket/sample.ts";
import { draw, type } from "../draw.ts";

const wordings = ["ORDER granting stay until 3/1/2019", "ORDER granting stay until 4/1/2019", "ORDER denying stay"];
const edited = (count: number) =>
  afterLooks(
    wordings
      .slice(0, count)
      .map((docketText) =>
        snapshot([entry({ documentNumber: "9", pacerSeqNo: "9", filed: "2019-02-01", docketText })]),
      ),
  ).known.entries[0]!;
const compared = (root: ParentNode) => {
  const details = [...root.querySelectorAll("details")].at(-1)!;
  return [...details.querySelectorAll("del, ins")].map((part) => part.textContent);
};

describe("the wordings of an entry", () => {
  test("one edit needs no choice, none shows nothing", () => {
    expect(draw(<Versions entry={edited(2)} />).textContent).not.toContain("Compare any two");
    expect(draw(<Versions entry={edited(1)} />).textContent).toBe("");
  });

  test("any two are compared word by word, removed and added said aloud", () => {
    const root = draw(<Versions entry={edited(3)} />);
    expect(root.textContent).toContain("Compare any two of its 3 wordings");
    expect(compared(root)).toEqual(["removed: granting", "added: denying", "removed:  until 3/1/2019"]);
    const [, to] = root.querySelectorAll("select");
    type(to as unknown as HTMLInputElement, "1");
    expect(compared(root)).toEqual(["removed: 3/1/2019", "added: 4/1/2019"]);
    type(to as unknown as HTMLInputElement, "0");
    expect(compared(root)).toEqual([]);
    expect(root.querySelector("output")?.textContent).toBe("the same words");
  });
});
