import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, named } from "@/lib/tags/lexicon/algebra.ts";
import { actWords } from "@/lib/tags/lexicon/acts.ts";
import { lexicon } from "@/lib/tags/lexicon/index.ts";
import { formsOf } from "@/lib/tags/lexicon/inflect.ts";
import { asked, decreed, readPart, readRequest } from "@/lib/tags/lexicon/reader.ts";
import { mayTell } from "@/lib/tags/lexicon/sentence.ts";
import { vocabulary } from "@/lib/tags/lexicon/vocabulary.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { taggable } from "./taggable.ts";

const done = (text: string) =>
  decreed(text, 0, text.length)
    .filter(({ isAsked, effect }) => !isAsked && effect !== null)
    .map(({ effect }) => effect);
const wished = (text: string) => asked(text, 0, text.length).map(({ effect }) => effect);

describe.each(actWords.map((words) => [words.id, words] as const))("words for %s", (_, { yes, no, act }) => {
  test.each(yes.map((text) => [text]))("read: %s", (text) => expect(done(text)).not.toEqual([]));
  test.each(no.map((text) => [text]))("not read: %s", (text) => {
    expect(decreed(text, 0, text.length).filter((each) => each.act === act && !each.isAsked)).toEqual([]);
  });
});

test("verbs are inflected", () => {
  const words = (verb: string) => formsOf(verb).map(([word]) => word);
  expect(words("stay")).toEqual(["stay", "stays", "staying", "stayed"]);
  expect(words("bar*")).toEqual(["bar", "bars", "barring", "barred"]);
  expect(words("remove")).toEqual(["remove", "removes", "removing", "removed"]);
  expect(words("deny")).toEqual(["deny", "denies", "denying", "denied"]);
  expect(words("take/taken")).toEqual(["take", "takes", "taking", "taken"]);
  expect(words("free")).toEqual(["free", "frees", "freeing", "freed"]);
  expect(lexicon.has("re-detaining")).toBe(true);
});

describe("operators compose", () => {
  const chain = (...operators: Parameters<typeof apply>[0][]) =>
    operators.reduce((value, operator) => apply(operator, value), named("removal")).effect;
  test.each([
    [["stop"], "removal-stayed"],
    [["stop", "end"], "removal-stay-ended"],
    [["stop", "end", "ask", "deny"], "removal-stayed"],
    [["stop", "ask", "deny"], "removal-stay-denied"],
    [["stop", "extend"], "removal-stay-extended"],
    [["stop", "expand"], "removal-stay-expanded"],
    [["stop", "ruling", "stay"], "relief-stayed"],
    [["permit"], "removal-permitted"],
    [["permit", "not"], "removal-stayed"],
    [["permit", "ask", "deny"], "removal-stayed"],
    [["stop", "end", "not"], "removal-stayed"],
  ] as const)("%j of removal is %s", (operators, effect) => expect(chain(...operators)).toBe(effect));
});

test.each([
  ["motion to dissolve the injunction against removal", ["removal-stay-ended"]],
  ["emergency motion to enjoin deportation", ["removal-stayed"]],
  ["application for release on recognizance", ["release-ordered", "release-ordered"]],
  ["motion to preclude re-detention", ["release-ordered"]],
  ["motion to stay removal and for release", ["removal-stayed", "release-ordered"]],
  ["motion for stay of deportation and release", ["removal-stayed", "release-ordered"]],
  ["motion for extension of time to respond to motion for release", []],
  ["motion to continue hearing on removal", []],
] as const)("a motion's object is read like a decree's: %s", (text, effects) => expect(wished(text)).toEqual(effects));

describe("hostile texts take linear time", () => {
  const pieces = [
    "shall not ",
    "the stay of removal ",
    "motion to stay the motion to stay ",
    "enjoined from ",
    "and or and ",
    "removing petitioner, ",
    "if unless until before ",
    "bond or custody or bond or ",
    "no no no not not ",
    "(1) (2) (3) ",
    "counsel access counsel ",
    "- - - ",
    "order that respondents shall ",
    "for the reasons stated, ",
    "Having considered the return, ",
    "in light of it, and upon review of that, ",
    "Tomas Vasko and ",
    "the stay of 3/1/2020 order of March 3, 2020 ",
    "nothing in this order ",
    "interviews of detainees ",
    "requirement in 3 ",
    "removal stay stay order ",
    "a",
    " ",
  ];
  const millisecondsOf = (text: string): number => {
    const entry = taggable("1", text, "2020-01-01");
    const start = process.cpuUsage();
    tagDocket([entry], { courtId: "mied", governmentSide: "respondent" });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  test.each(pieces.map((piece) => [piece]))("%j", (piece) => {
    const text = `ORDER ${piece.repeat(Math.ceil(12_000 / piece.length))}`;
    const best = Math.min(...[1, 2, 3].map(() => millisecondsOf(text)));
    expect(best).toBeLessThan(120);
  });
  test("twice the text takes about twice the time", () => {
    for (const piece of pieces) {
      const half = `ORDER ${piece.repeat(Math.ceil(6_000 / piece.length))}`;
      const whole = `ORDER ${piece.repeat(Math.ceil(12_000 / piece.length))}`;
      // In turn, and longer where other work slows one of them down: only what stays slow is.
      let [ofHalf, ofWhole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < 5 || (round < 20 && ofWhole >= 4 * ofHalf + 10); round++) {
        ofHalf = Math.min(ofHalf, millisecondsOf(half));
        ofWhole = Math.min(ofWhole, millisecondsOf(whole));
      }
      expect(ofWhole, piece).toBeLessThan(4 * ofHalf + 10);
    }
  });
});

describe("a stretch of words that tells of no act is not read", () => {
  const strangers = ["roe", "12", "answer", "extension", "granting", "signed", "copy", "complaint"];
  const words = [...vocabulary.words(), ...strangers];
  const signs = ["", "", "", "", "", "", ",", ":", "'s", ";"];
  const word = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs)).map((parts) => parts.join(""));
  const clause = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(" "));

  test("and there is nothing to find in it", () => {
    fc.assert(
      fc.property(clause, (text) => {
        fc.pre(!mayTell(text, 0, text.length, 0));
        expect(readPart(text, 0, text.length, null, "").found).toEqual([]);
        expect(readRequest(text, 0, text.length)).toEqual([]);
      }),
      { numRuns: 2000, seed: 22 },
    );
  });

  test("as most clauses are", () => {
    const telling = (text: string) => mayTell(text, 0, text.length, 0);
    expect(telling("granting 12 motion for extension of time to answer")).toBe(false);
    expect(telling("hearing held on 1/2/2020 before judge roe")).toBe(false);
    expect(telling("petitioner shall be held in this district")).toBe(true);
    expect(telling("no officer may speak with the class")).toBe(true);
  });

  test("that somebody stays held is told in one breath, not by two hearings", () => {
    const telling = (text: string) => mayTell(text, 0, text.length, 0);
    expect(telling("petitioner shall continue, as before, to be held")).toBe(true);
    expect(telling("she shall remain (as she is) held")).toBe(true);
    expect(telling("proceedings held before judge roe: conference held on 1/2/2020")).toBe(false);
    expect(telling("status hearing held and continued to 1/2/2020")).toBe(false);
    expect(done("petitioner shall continue to be held")).toEqual(["release-denied"]);
    expect(done("the docket shall remain: all hearings are held in Elm")).toEqual([]);
  });

  test("a phrase is known by the word that tells as much by itself", () => {
    const telling = (text: string) => mayTell(text, 0, text.length, 0);
    expect(telling("bond proceedings")).toBe(true);
    expect(telling("the proceeding is closed")).toBe(false);
  });
});
