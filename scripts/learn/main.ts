import { globSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "../../lib/tags/likeness/model.ts";
import { root } from "../test/run.ts";
import { ordersRead } from "./orders.ts";
import type { LabelledOrder } from "./orders.ts";
import { measured } from "./measure.ts";
import { learn } from "./train.ts";

/** Labelled orders with invented names; each file was written by another hand. */
const ORDERS = join(root, "scripts/learn/orders/*.jsonl");
const LEARNED = join(root, "lib/tags/likeness/learned.ts");

/**
 * `npm run learn` learns from the labelled orders and writes `learned.ts` (see `secondLook`);
 * `npm run learn -- measure [FILE…]` leaves one file at a time out and tells what the second look finds in it; of files
 * that are named, in them.
 * @returns the exit code: 2 for another word
 */
export function learnFrom([word, ...files]: readonly string[]): number {
  if (word === undefined) {
    const orders = ordersToLearn();
    writeFileSync(LEARNED, learnedFile(orders));
    console.log(`learned from ${orders.length} orders of the court`);
    return 0;
  }
  if (word !== "measure") {
    console.error("npm run learn [-- measure [FILE…]]");
    return 2;
  }
  const orders = ordersToLearn();
  const hands = files.length > 0 ? files.map((file) => ordersRead([file])) : byFile(orders);
  for (const own of hands) {
    const others = orders.filter(({ file }) => file !== own[0]?.file);
    console.log(measured(own, readModel(learn(others))));
  }
  return 0;
}

export function ordersToLearn(): LabelledOrder[] {
  return ordersRead(globSync(ORDERS).toSorted());
}

function byFile(orders: readonly LabelledOrder[]): LabelledOrder[][] {
  return [...Map.groupBy(orders, ({ file }) => file).values()];
}

/** The module that carries what was learned. */
export function learnedFile(orders: readonly LabelledOrder[]): string {
  return `/**
 * What \`npm run learn\` learned from ${orders.length} labelled orders (\`scripts/learn/orders\`); \`readModel\` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = \`
${learn(orders)}
\`;
`;
}
