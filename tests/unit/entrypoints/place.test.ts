import { expect, test } from "vitest";
import { pageHash, readPlace, start } from "@/entrypoints/shared/place.ts";

test.each([
  start,
  { ...start, entryId: "mied:2:17-cv-11910/num:43 & more" },
  { view: "deadlines", matterId: "hamama-v-adducci", entryId: null, addFor: "e#1", unreadOf: null } as const,
  { ...start, unreadOf: "mied:2:17-cv-11910" },
])("a place survives its address: %j", (place) => expect(readPlace(pageHash(place))).toEqual(place));

test("an address that means nothing is the start", () => {
  expect(readPlace("#view=nowhere&x=1")).toEqual(start);
  expect(readPlace("")).toEqual(start);
});
