import { describe, expect, test } from "vitest";
import { paraphrases } from "./paraphrases.ts";
import { lastTags, taggable } from "./taggable.ts";

/*
 * One meaning in many words: templates times verbs, actors, objects and qualifiers. None of these sentences stands in
 * any rule; they show that the reader composes.
 */
const byEffect = Map.groupBy(paraphrases(), ({ effects }) => effects.join(", "));

test("there are thousands", () => expect(paraphrases().length).toBeGreaterThan(2000));

describe.each([...byEffect])("%s", (_, list) => {
  test(`${list.length} sentences`, () => {
    const wrong = list.flatMap(({ text, effects }) => {
      const tags = lastTags([taggable("99", text, "2020-03-01")], "mied");
      const got = tags.effects.map(({ effect }) => effect).toSorted();
      return got.join() === [...effects].toSorted().join() ? [] : [`${text} -> ${got.join() || "none"}`];
    });
    expect(wrong).toEqual([]);
  });
});
