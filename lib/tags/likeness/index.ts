import { LEARNED } from "./learned.ts";
import type { LearnedModel } from "./model.ts";
import { readModel } from "./model.ts";

let model: LearnedModel | null = null;

/** What was learned from labelled orders, read when it is first asked for. */
export function learnedModel(): LearnedModel {
  return (model ??= readModel(LEARNED));
}
