import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readModel } from "@/lib/tags/likeness/model.ts";
import { learnedFile, ordersToLearn } from "@/scripts/learn/main.ts";
import { affectsSomebody, lookedAt } from "@/scripts/learn/measure.ts";
import { learn } from "@/scripts/learn/train.ts";

const orders = ordersToLearn();

test("what is carried is what the labelled orders teach: after a change of the rules or of the orders, `npm run learn`", () => {
  expect(readFileSync("lib/tags/likeness/learned.ts", "utf8")).toBe(learnedFile(orders));
}, 120_000);

describe("in orders by hands from which nothing was learned", () => {
  /** Hands for whose orders no rule was written. */
  const unread = ["23.jsonl", "24.jsonl", "25.jsonl", "26.jsonl", "27.jsonl", "28.jsonl", "29.jsonl", "30.jsonl"];
  const found = unread.map((file) => {
    const model = readModel(learn(orders.filter((each) => each.file !== file)));
    const own = orders.filter((each) => each.file === file);
    return { own, ...lookedAt(own, model) };
  });
  const own = found.flatMap((each) => each.own);
  const silent = found.flatMap((each) => each.silent);
  const doubted = found.flatMap((each) => each.doubted);

  test("it finds a third and more of those that the rules overlook", () => {
    const overlooked = silent.filter(affectsSomebody);
    expect(overlooked.length).toBeGreaterThan(100);
    expect(doubted.filter(affectsSomebody).length / overlooked.length).toBeGreaterThan(1 / 3);
  });

  test("it raises a doubt without need in no more than one of fifty", () => {
    expect(doubted.filter((each) => !affectsSomebody(each)).length / own.length).toBeLessThan(1 / 50);
  });
}, 120_000);
