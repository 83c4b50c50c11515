// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { Reasons } from "@/components/entries/Reasons.tsx";
import { draw, press } from "../draw.ts";
import { plainTags, stayTags } from "../samples.ts";

const TEXT = "ORDER staying the removal";

test("every tag names its rule and quotes its words", () => {
  const root = draw(<Reasons tags={stayTags(TEXT, "staying the removal")} />);
  expect(root.querySelector("q")?.textContent).toBe("staying the removal");
  expect(root.textContent).toContain("rule: stops removal");
});

test("what the curated record says never looks like the court's words", () => {
  const curated = { ruleId: "case-pack", span: { start: 0, end: 0 }, quote: "Stay lengthened to July 24", via: null };
  const root = draw(<Reasons tags={{ ...plainTags, evidence: [curated] }} />);
  expect(root.querySelector("q")).toBeNull();
  expect(root.textContent).toContain("not from this text: Stay lengthened to July 24");
});

test("a reference that was followed can be opened", () => {
  const onReference = vi.fn();
  const followed = { ruleId: "ruling-on-motion", span: { start: 0, end: 5 }, quote: "ORDER", via: "11" };
  const root = draw(<Reasons tags={{ ...plainTags, evidence: [followed] }} onReference={onReference} />);
  press(root, "ECF 11");
  expect(onReference).toHaveBeenCalledExactlyOnceWith("11");
});

test("doubt is said in words", () => {
  const root = draw(<Reasons tags={{ ...plainTags, unclear: "The order names no motion: open ECF 307." }} />);
  expect(root.querySelector(".doubtful")?.textContent).toContain("open ECF 307");
});
