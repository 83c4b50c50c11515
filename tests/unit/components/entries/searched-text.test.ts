import fc from "fast-check";
import { expect, test } from "vitest";
import { filterEntries, noFilter } from "@/components/entries/filter-entries.ts";
import { searchedTexts } from "@/components/entries/searched-text.ts";
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

test("texts are kept with the list, and those of entries that did not change for the next one", () => {
  const entries = ["One", "Two", "Three"].map((text, at) => sampleView(sampleEntry(`${at}`, text)));
  expect(searchedTexts(entries)).toBe(searchedTexts(entries));
  const marked = entries.map((view, at) => (at === 1 ? { ...view, mark: { ...view.mark, starred: true } } : view));
  expect(searchedTexts(marked).texts).toEqual(["one", "two", "three"]);
  const changed = [sampleView(sampleEntry("9", "NEW")), ...marked];
  expect(searchedTexts(changed).texts).toEqual(["new", "one", "two", "three"]);
  expect([...searchedTexts(changed).numbers]).toEqual([9, 0, 1, 2]);
  const noted = changed.map((view) => ({ ...view, mark: { ...view.mark, note: "Ask Roe" } }));
  expect(searchedTexts(noted).texts[0]).toBe("new\nask roe");
});
