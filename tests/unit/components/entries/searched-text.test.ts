import fc from "fast-check";
import { expect, test } from "vitest";
import { filterEntries, noFilter } from "@/components/entries/filter-entries.ts";
import { isSearchReady, readySearch } from "@/components/entries/searched-text.ts";
import type { EntryView } from "@/lib/app/views.ts";
import { sampleEntry, sampleView } from "../samples.ts";

const words = fc.constantFrom(
  "stay",
  "STAY",
  "Brikha",
  "re 43",
  "İzmir",
  "ﬀ",
  "a",
  "",
  "bond  hearing",
  "order\nof release",
);
const views = fc
  .array(fc.record({ text: fc.array(words), short: fc.option(words), note: words }), { maxLength: 12 })
  .map((rows) =>
    rows.map(({ text, short, note }, at) => {
      const view = sampleView(sampleEntry(`${at + 1}`, text.join(" "), { shortText: short }));
      return { ...view, mark: { ...view.mark, note } };
    }),
  );

test("a word is found wherever it stands in the text, the short text or the note, and nowhere else", () => {
  fc.assert(
    fc.property(views, fc.constantFrom("stay", "rik", "hearing", "der", "43", "zzz", "ﬀ", "zmir"), (entries, word) => {
      const found = filterEntries(entries, { ...noFilter, text: word }, null);
      const wanted = entries.filter(
        ({ entry, mark }) =>
          [entry.docketText, entry.shortText ?? "", mark.note].some((text) => text.toLowerCase().includes(word)) ||
          entry.documentNumber === word,
      );
      expect(found).toEqual(wanted);
    }),
  );
});

/** A list too long to be looked through as it is, with words that stand in few and in many entries. */
const longList = () =>
  Array.from({ length: 6_000 }, (_, at) =>
    sampleView(sampleEntry(`${at + 1}`, `ORDER staying removal of petitioner-${at % 97}, re ${at} (Roe${at % 13})`)),
  );
const numbersFound = (entries: readonly EntryView[], word: string) =>
  filterEntries(entries, { ...noFilter, text: word }, null).map(({ entry }) => entry.documentNumber);
const plainly = (entries: readonly EntryView[], word: string) =>
  entries.flatMap(({ entry, mark }) =>
    [entry.docketText, entry.shortText ?? "", mark.note].join("\n").toLowerCase().includes(word) ||
    entry.documentNumber === word
      ? [entry.documentNumber]
      : [],
  );
const WORDS = ["order", "titioner-4", "roe1)", "e7", "41", "5999", "zzz", "o", "-96,"];

test("a long list is ready after its steps, and then every word is found as by looking through all of it", () => {
  const entries = longList();
  expect(isSearchReady(entries)).toBe(false);
  // Slow, and as right.
  expect(numbersFound(entries, "titioner-4")).toEqual(plainly(entries, "titioner-4"));
  let steps = 0;
  for (const _step of readySearch(entries)) steps++;
  expect(steps).toBeGreaterThan(20);
  expect(isSearchReady(entries)).toBe(true);
  for (const word of WORDS) expect(numbersFound(entries, word)).toEqual(plainly(entries, word));
  expect(numbersFound(entries, "roe1) titioner-4")).toEqual(
    plainly(entries, "roe1)").filter((number) => plainly(entries, "titioner-4").includes(number)),
  );
});

test("it stays ready when some entries are new, changed, moved or gone, and finds what they say now", () => {
  const entries = longList();
  Array.from(readySearch(entries));
  const noted = entries.map((view, at) =>
    at === 3_000 ? { ...view, mark: { ...view.mark, note: "Ask Zzzelda" } } : view,
  );
  const text = entries.map((view, at) =>
    at === 10 ? { ...view, entry: { ...view.entry, docketText: "JUDGMENT for zzz" } } : view,
  );
  const [newest, ...rest] = [sampleView(sampleEntry("9001", "NOTICE zzz of 41")), ...entries];
  for (const next of [noted, text, [newest!, ...rest], entries.slice(1), entries.toReversed(), [...rest, newest!]]) {
    expect(isSearchReady(next)).toBe(true);
    for (const word of WORDS) expect(numbersFound(next, word)).toEqual(plainly(next, word));
  }
});

test("another list is made ready anew", () => {
  Array.from(readySearch(longList()));
  const other = longList().map((view) => ({ ...view, entry: { ...view.entry, docketText: "NOTICE of other words" } }));
  expect(isSearchReady(other)).toBe(false);
  Array.from(readySearch(other));
  expect(numbersFound(other, "other")).toHaveLength(6_000);
  expect(numbersFound(other, "staying")).toEqual([]);
});
