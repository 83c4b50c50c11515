import { expect, test } from "vitest";
import { filterEntries, noFilter } from "@/components/entries/filter-entries.ts";
import { plainTags, sampleEntry, sampleView, stayTags } from "../samples.ts";

const text = "ORDER staying the removal of Petitioners";
const views = [
  sampleView(sampleEntry("300", text), { tags: stayTags(text, "staying the removal"), state: "unread" }),
  sampleView(sampleEntry("40", "NOTICE of Appearance by Jane Roe")),
  sampleView(sampleEntry("5-2", "ORDER granting 3 Motion"), {
    tags: { ...plainTags, kind: "order", author: "court", affectsRemoval: "unclear", unclear: "open ECF 3" },
  }),
  sampleView(sampleEntry(null, "Minute Entry"), { tags: { ...plainTags, kind: "minute entry", author: "court" } }),
];
const shown = (filter: Partial<typeof noFilter>, keepId: string | null = null) =>
  filterEntries(views, { ...noFilter, ...filter }, keepId).map(({ entry }) => entry.documentNumber);

test.each([
  ["nothing chosen", {}, ["300", "40", "5-2", null]],
  ["unread", { unread: true }, ["300"]],
  ["orders", { orders: true }, ["300", "5-2"]],
  ["removal, with what is unclear", { removal: true }, ["300", "5-2"]],
  ["detention", { detention: true }, []],
  ["unclear", { unclear: true }, ["5-2"]],
  ["words in any order and case", { text: "REMOVAL order" }, ["300"]],
  ["an effect's name", { text: "removal-stayed" }, ["300"]],
  ["a range of numbers", { text: "30-299" }, ["40"]],
  ["a lower bound", { text: ">=40" }, ["300", "40"]],
  ["an upper bound", { text: "<40" }, ["5-2"]],
  ["one number", { text: "#5" }, ["5-2"]],
  ["another docket", { docketKey: "ca6:17-2171" }, []],
])("%s", (_what, filter, expected) => expect(shown(filter)).toEqual(expected));

test("the entry being read stays in view", () => {
  expect(shown({ unread: true }, "entry 40")).toEqual(["300", "40"]);
  expect(shown({ text: "words of no entry" }, "entry 40")).toEqual([]);
});
