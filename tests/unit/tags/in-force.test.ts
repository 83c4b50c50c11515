import { expect, test } from "vitest";
import { dockets, laterOrders } from "./in-force.ts";
import { effectNames, lastTags, rulingsTold, taggable } from "./taggable.ts";

const entryOf = (documentNumber: string, dateFiled: string, docketText: string) =>
  taggable(documentNumber, docketText, dateFiled);

test.each(laterOrders.map((order) => [order.text, order] as const))("%s", (text, order) => {
  const before = dockets[order.on].map(([number, words], at) => entryOf(number, `2024-01-0${at + 1}`, words));
  const tags = lastTags([...before, entryOf("40", "2024-04-15", text)], order.court ?? "mied");
  expect(effectNames(tags)).toEqual([...(order.effects ?? [])].toSorted());
  expect(tags.unclear, "unclear").toEqual(order.unclear === true ? expect.any(String) : null);
  if (order.until !== undefined) expect(tags.until).toBe(order.until);
  if (order.within !== undefined) expect(tags.within).toBe(order.within);
  if (order.dispositions !== undefined) expect(rulingsTold(tags).join(", ")).toBe(order.dispositions);
});
