import { expect, test } from "vitest";
import { foldRoutine } from "@/components/entries/fold-routine.ts";
import { plainTags, sampleDeadline, sampleEntry, sampleView, stayTags } from "../samples.ts";

const routine = (number: string) =>
  sampleView(sampleEntry(number, "NOTICE of Appearance"), { tags: { ...plainTags, routine: true } });
const order = sampleView(sampleEntry("9", "ORDER staying removal"), {
  tags: { ...stayTags("ORDER staying removal", "staying removal"), routine: true },
});
const shape = (views: Parameters<typeof foldRoutine>[0], unfolded: string[] = [], keepId: string | null = null) =>
  foldRoutine(views, new Set(unfolded), keepId).map((line) =>
    line.kind === "fold" ? line.views.length : line.view.entry.documentNumber,
  );

test("three or more routine entries in a row become one line that counts them", () => {
  expect(shape([routine("1"), routine("2"), routine("3"), order, routine("4")])).toEqual([3, "9", "4"]);
});

test("an opened fold shows its entries", () => {
  expect(shape([routine("1"), routine("2"), routine("3")], ["entry 1"])).toEqual(["1", "2", "3"]);
});

test("an effect, a date, a note or the entry being read never folds", () => {
  const dated = { ...routine("5"), deadlines: [sampleDeadline()] };
  const noted = { ...routine("6"), mark: { ...routine("6").mark, note: "call" } };
  expect(shape([order, dated, noted])).toEqual(["9", "5", "6"]);
  expect(shape([routine("1"), routine("2"), routine("3")], [], "entry 2")).toEqual(["1", "2", "3"]);
});

const quietened = (number: string, tags = plainTags) =>
  sampleView(sampleEntry(number, "NOTICE"), {
    tags,
    own: { version: "v", marks: [{ ruleId: "r", ruleName: "r", label: null, quietens: true, spans: [] }] },
  });

test("what a rule of the user's quietens folds even alone; a tagged, unclear or plain order never does", () => {
  const plainOrder = { ...plainTags, kind: "order" as const, author: "court" as const };
  expect(shape([order, quietened("1"), quietened("2", stayTags("NOTICE", "NOTICE"))])).toEqual(["9", 1, "2"]);
  expect(shape([quietened("3", { ...plainTags, unclear: "why" }), quietened("4", plainOrder)])).toEqual(["3", "4"]);
});
