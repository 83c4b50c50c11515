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

test("what the record says is said once, however many tags rest on it", () => {
  const curated = { ruleId: "case-pack", span: { start: 0, end: 0 }, quote: "Stay lengthened to July 24", via: null };
  const stayed = stayTags(TEXT, "staying the removal");
  const effects = stayed.effects.map((effect) => ({ ...effect, evidence: [...effect.evidence, curated] }));
  const text = draw(<Reasons tags={{ ...stayed, effects, evidence: [curated] }} />).textContent;
  expect(text.split("Stay lengthened to July 24")).toHaveLength(2);
  expect(text).toContain("From the record of this case: see below");
});

test("impact is said in a sentence, and an entry that is only named is no ruling", () => {
  const named = { of: "307", outcome: "none" as const };
  const root = draw(
    <Reasons tags={{ ...plainTags, affectsRemoval: "yes", direction: "protects", dispositions: [named] }} />,
  );
  expect(root.textContent).toContain("Affects removal; protects the detainees.");
  expect(root.textContent).not.toContain("none");
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
