import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { dockets, laterOrders } from "./in-force.ts";
import { taggable } from "./taggable.ts";

const entryOf = (documentNumber: string, dateFiled: string, docketText: string) =>
  taggable(documentNumber, docketText, dateFiled);

test.each(laterOrders.map((order) => [order.text, order] as const))("%s", (text, order) => {
  const before = dockets[order.on].map(([number, words], at) => entryOf(number, `2024-01-0${at + 1}`, words));
  const tags = tagDocket([...before, entryOf("40", "2024-04-15", text)], {
    courtId: order.court ?? "mied",
    governmentSide: "respondent",
  }).at(-1);
  expect(tags?.effects.map(({ effect }) => effect).toSorted()).toEqual([...(order.effects ?? [])].toSorted());
  expect(tags?.unclear ?? null, "unclear").toEqual(order.unclear === true ? expect.any(String) : null);
  if (order.until !== undefined) expect(tags?.until).toBe(order.until);
  if (order.within !== undefined) expect(tags?.within).toBe(order.within);
  if (order.dispositions !== undefined)
    expect(tags?.dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`).join(", ")).toBe(order.dispositions);
});
