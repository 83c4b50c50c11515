import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { isCourtSpeaking } from "@/lib/tags/voice.ts";
import { processorMs } from "../processor-time.ts";
import { OPENINGS, SPOKEN, framedCases } from "./frames.ts";
import { lastTags, taggable } from "./taggable.ts";

function tagged(text: string): EntryTags {
  return lastTags([taggable("20", text, "2025-03-03")], "miwd");
}

const cases = framedCases();
const frames = [...new Set(cases.map(({ frame }) => frame))];

test("there are more than a thousand orders, hardly two alike", () => {
  expect(cases.length).toBeGreaterThan(1000);
  expect(new Set(cases.map(({ text }) => text)).size).toBeGreaterThan(0.8 * cases.length);
});

/** What stands beside an effect without changing what is done to people. */
const BESIDE = new Set(["dismissed", "judgment-entered", "sealed"]);

describe("every word in every frame does what the two say", () => {
  test.each(frames)("%s", (frame) => {
    const wrong = cases
      .filter((each) => each.frame === frame)
      .map(({ text, effect }) => {
        const tags = tagged(text);
        const found = tags.effects.map((each) => each.effect).filter((each) => !BESIDE.has(each));
        const isRight = effect === null ? found.length === 0 : found.length === 1 && found[0] === effect;
        return isRight && tags.unclear === null && tags.author === "court" ? null : { text, found, ...tags };
      })
      .filter((each) => each !== null)
      .map(({ text, found, unclear, author }) => ({ text, found, unclear, author }));
    expect(wrong).toEqual([]);
  });
});

describe("the court is heard however its entry opens", () => {
  test.each(OPENINGS)('"%s"', (opening) => {
    const wrong = SPOKEN.filter(([sentence, effect]) => {
      const goesOn = opening.endsWith(", ") ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
      const tags = tagged(`${opening}${goesOn}`);
      return tags.author !== "court" || !tags.effects.some((each) => each.effect === effect);
    });
    expect(wrong).toEqual([]);
  });
});

test("a filing that only names what was ruled on stays a filing", () => {
  for (const text of [
    "MOTION for Reconsideration re 22 Order by which release was denied, filed by Osei Banda. (Lowe, Pat)",
    "Emergency MOTION to Stay Removal by Osei Banda. If the motion is granted, Respondents shall not remove him. (Lowe, Pat)",
    "RESPONSE to 12 MOTION for Release filed by Respondents, arguing that the motion is denied for want of jurisdiction.",
    "NOTICE of compliance with 22 Order: Petitioner was released, filed by Respondents.",
  ])
    expect(tagged(text).author, text).not.toBe("court");
});

test("words of holding and removing that are not understood are never passed over beside an unrelated ruling", () => {
  for (const text of [
    "ORDER. The removal flight set for tonight is called off. Attorney Pat Lowe is granted leave to withdraw.",
    "ORDER. Removal awaits the ruling on the petition. Attorney Pat Lowe is granted leave to withdraw.",
    "ORDER. Respondents shall treat Petitioner as released. Attorney Pat Lowe is granted leave to withdraw.",
    "ORDER. Any removal needs leave of court. Attorney Pat Lowe is granted leave to withdraw.",
  ]) {
    const tags = tagged(text);
    expect(tags !== undefined && (tags.effects.length > 0 || tags.unclear !== null), text).toBe(true);
  }
});

test("to hear who speaks takes 50,000 characters of the worst kind no longer than a moment", () => {
  const worst = [
    "the court, having the court, ".repeat(1700),
    "motion for motion for ".repeat(2300),
    "respondents, respondents ".repeat(2000),
    "motion granted filed by ".repeat(2100),
    "mr. a. mr. a. ".repeat(3600),
    "removal is removal is ".repeat(2300),
    "is hereby hereby hereby ".repeat(2100),
    "a".repeat(50_000),
  ];
  for (const text of worst)
    for (const kind of [null, "motion", "brief"] as const) {
      const times = Array.from({ length: 3 }, () => {
        const start = processorMs();
        isCourtSpeaking(text, 0, kind);
        return processorMs() - start;
      });
      expect(Math.min(...times), `${kind} on ${text.slice(0, 40)}`).toBeLessThan(50);
    }
});
