import { expect, test } from "vitest";
import type { LearnedModel } from "@/lib/tags/likeness/model.ts";
import { learnFrom } from "@/scripts/learn/main.ts";
import { measured } from "@/scripts/learn/measure.ts";
import type { LabelledOrder } from "@/scripts/learn/orders.ts";

/** Finds likely what is told about "likely" orders. */
const model: LearnedModel = {
  chances: ({ plain }) => ({ detention: plain === "likely" ? 0.9 : 0.1, removal: 0 }),
  tellingWords: () => [],
};

function labelled(plain: string, detention: boolean, isSilent = true): LabelledOrder {
  const order = {
    at: 0,
    plain,
    kind: "order",
    isAppellate: false,
    isDetention: true,
    outcomes: [],
    referred: [],
  } as const;
  return { file: "hand.jsonl", order, affects: { detention, removal: false }, isSilent };
}

test("tells what is found of the silent orders, and what is doubted without need", () => {
  const orders = [
    labelled("likely", true),
    labelled("unlikely", true),
    labelled("likely", false),
    labelled("unlikely", false),
    labelled("likely", true, false),
  ];
  expect(measured(orders, model)).toBe(
    "hand.jsonl: 5 orders, the rules say nothing of 4; overlooked 2, of these doubted 1; doubted without need 1",
  );
});

test("a word that is not known is refused", () => {
  expect(learnFrom(["everything"])).toBe(2);
});
