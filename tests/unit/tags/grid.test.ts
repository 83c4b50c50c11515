import { expect, test } from "vitest";
import { gridCases } from "./grid.ts";
import { lastTags, taggable } from "./taggable.ts";

const opening = taggable(
  "1",
  "PETITION for Writ of Habeas Corpus by Tomas Vasko and others against the Warden of the Calder County Jail, asking for release and that removal be stopped. (Pryce, Ola)",
  "2025-02-01",
);
const cases = gridCases();

test("the grid has several hundred cases and no two alike", () => {
  expect(cases.length).toBeGreaterThan(300);
  expect(new Set(cases.map(({ text }) => text)).size).toBeGreaterThan(0.98 * cases.length);
});

test.each(cases.map(({ text, effect }) => [text, effect] as const))("%s", (text, effect) => {
  const order = taggable("20", text, "2025-03-02");
  const tags = lastTags([opening, order], "miwd");
  expect(tags.effects.map((each) => each.effect)).toEqual([effect]);
  expect(tags.unclear).toBeNull();
});
