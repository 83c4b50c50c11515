import { expect, test } from "vitest";
import { deadlineClassOf } from "@/lib/deadlines/deadline-class.ts";

test.each([
  ["deadline", "notice of appeal", "Fed. R. App. P. 4(a)(1)(B)", "appeal"],
  ["deadline", "petition for rehearing en banc", null, "appeal"],
  ["deadline", "petition for a writ of certiorari", "Sup. Ct. R. 13.1", "appeal"],
  ["deadline", "permission to appeal the class order", "Fed. R. Civ. P. 23(f)", "appeal"],
  ["deadline", "appellants’ brief", null, "response"],
  ["deadline", "response to the motion for stay pending appeal", "Fed. R. App. P. 27(a)(3)", "response"],
  ["deadline", "objections to the report and recommendation", null, "response"],
  ["deadline", "answer", "Fed. R. Civ. P. 12(a)(2)", "response"],
  ["hearing", "oral argument on the appeal", null, "hearing"],
  ["deadline", "joint status report", null, "other"],
  ["expiry", "stay of removal ends", null, "other"],
] as const)("%s “%s” (%s) is of the class %s", (kind, what, authority, expected) => {
  expect(deadlineClassOf({ kind, what, authority })).toBe(expected);
});
