import type { LearnedModel } from "../../lib/tags/likeness/model.ts";
import { affected } from "../../lib/tags/likeness/model.ts";
import { MAY_AFFECT } from "../../lib/tags/likeness/second-look.ts";
import type { LabelledOrder } from "./orders.ts";

/** What the second look finds in orders that nothing was learned from: one line in words. */
export function measured(orders: readonly LabelledOrder[], model: LearnedModel): string {
  const { silent, doubted } = lookedAt(orders, model);
  const overlooked = silent.filter(affectsSomebody);
  const found = doubted.filter(affectsSomebody);
  const name = orders[0]?.file ?? "";
  return [
    `${name}: ${orders.length} orders, the rules say nothing of ${silent.length}`,
    `overlooked ${overlooked.length}, of these doubted ${found.length}`,
    `doubted without need ${doubted.length - found.length}`,
  ].join("; ");
}

/** The orders of which the rules say nothing, and those of them that the second look doubts. */
export function lookedAt(
  orders: readonly LabelledOrder[],
  model: LearnedModel,
): { readonly silent: readonly LabelledOrder[]; readonly doubted: readonly LabelledOrder[] } {
  const silent = orders.filter(({ isSilent }) => isSilent);
  const doubted = silent.filter(({ order }) => {
    const chances = model.chances(order);
    return affected.some((each) => chances[each] >= MAY_AFFECT);
  });
  return { silent, doubted };
}

/** The order affects detention or removal, by its label. */
export function affectsSomebody({ affects }: LabelledOrder): boolean {
  return affected.some((each) => affects[each]);
}
