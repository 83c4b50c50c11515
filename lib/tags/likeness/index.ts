import { LEARNED } from "./learned.ts";
import type { LearnedModel } from "./model.ts";
import { readModel } from "./model.ts";

let read: LearnedModel | null = null;

function model(): LearnedModel {
  return (read ??= readModel(LEARNED));
}

/** What was learned from labelled orders. Read when the first order is compared: most dockets have none that is silent. */
export const learnedModel: LearnedModel = {
  chances: (order) => model().chances(order),
  tellingWords: (order, what) => model().tellingWords(order, what),
};
