import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon, phrases } from "@/lib/tags/lexicon/index.ts";
import * as nouns from "@/lib/tags/lexicon/nouns.ts";
import { tokensOf } from "@/lib/tags/lexicon/sentence.ts";
import { IN, STRANGER, knownWord } from "@/lib/tags/lexicon/vocabulary.ts";
import { WordTable, mixed } from "@/lib/tags/search/word-table.ts";

const lists = [
  [IN.held, nouns.HELD],
  [IN.holders, nouns.HOLDERS],
  [IN.court, nouns.COURT],
  [IN.counsel, nouns.COUNSEL],
  [IN.access, nouns.ACCESS],
  [IN.qualifiers, nouns.QUALIFIERS],
  [IN.past, nouns.PAST],
  [IN.topic, nouns.TOPIC],
  [IN.reports, nouns.REPORTS],
  [IN.things, nouns.THINGS],
  [IN.region, nouns.REGION],
  [IN.states, nouns.STATES],
  [IN.country, nouns.COUNTRY],
  [IN.foreign, nouns.FOREIGN],
  [IN.custody, nouns.CUSTODY],
  [IN.aircraft, nouns.AIRCRAFT],
  [IN.facility, nouns.FACILITY],
  [IN.hearingLeads, nouns.BOND_HEARING_LEADS],
  [IN.hearings, nouns.HEARING_WORDS],
] as const;
const listed = [...new Set([...lists.flatMap(([, list]) => [...list]), ...lexicon.keys(), ...phrases.keys()])];

/** A listed word, a word that looks like one, or any letters. */
const word = fc.oneof(
  fc.constantFrom(...listed),
  fc.constantFrom(...listed).map((each) => `${each}x`),
  fc.constantFrom(...listed).map((each) => each.slice(1)),
  fc.stringMatching(/^[a-z0-9'-]{1,9}$/),
);
const text = fc
  .array(
    fc.tuple(word, fc.constantFrom(" ", ", ", "; ", ": ", ". ", " (no. 5) ", "'s ", "' ", " -- ", "~~ ", " u.s. ")),
  )
  .map((parts) => parts.flat().join(""));

describe("the vocabulary of the reader", () => {
  it("knows of every word in which lists it stands", () => {
    for (const each of [...listed, "submarine", "constructor", ""])
      for (const [bit, list] of lists)
        expect([each, (knownWord(each).lists & bit) !== 0]).toEqual([each, list.has(each)]);
  });

  it("knows of every word what it means and which phrases begin with it", () => {
    for (const each of listed) {
      expect(knownWord(each).meant).toBe(lexicon.get(each) ?? null);
      expect(knownWord(each).phrases).toBe(phrases.get(each) ?? null);
    }
  });

  it("looks at each word of the lexicon and at compounds, and passes strangers over", () => {
    for (const each of [...lexicon.keys(), ...phrases.keys()]) expect(knownWord(each).lists & IN.noted).not.toBe(0);
    expect(knownWord("submarine")).toBe(STRANGER);
    const noted = tokensOf("bond-only custody-related bonding", 0, 33).map(({ known }) => known.lists & IN.noted);
    expect(noted).toEqual([IN.noted, IN.noted, 0]);
  });

  it("gives each word of a clause as it stands there, with what is known of it", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { word: own, known, start, end, owns } of tokensOf(given, 0, given.length)) {
          if (given.slice(start, end).includes(" ")) continue; // The full name of an agency.
          const whole = given.slice(start, end);
          expect(own).toBe(whole.replace(/'s?$/, ""));
          expect(owns).toBe(own !== whole);
          const isCompound = /^(?:bond|bail|custody)-/.test(own) && knownWord(own) === STRANGER;
          if (isCompound) expect(known.lists).toBe(IN.noted);
          else expect(known).toBe(knownWord(own));
        }
      }),
    );
  });
});

describe("a table of words", () => {
  const table = new WordTable(listed.map((each) => ({ word: each })));

  it("finds in a text the words that it holds, and no others", () => {
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (each, before, after) => {
        let hash = 0;
        for (let at = 0; at < each.length; at++) hash = mixed(hash, each.charCodeAt(at));
        const found = table.find(before + each + after, before.length, before.length + each.length, hash);
        expect(found?.word).toBe(listed.includes(each) ? each : undefined);
      }),
    );
  });

  it("is not led astray by two words of one hash", () => {
    const small = new WordTable([{ word: "stay" }]);
    expect(small.find("away", 0, 4, hashOf("stay"))).toBeNull();
  });
});

function hashOf(each: string): number {
  let hash = 0;
  for (let at = 0; at < each.length; at++) hash = mixed(hash, each.charCodeAt(at));
  return hash;
}
