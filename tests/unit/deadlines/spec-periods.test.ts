import { expect, test } from "vitest";
import { deadlineRules, mustVerify, ruleById } from "@/lib/deadlines/registry.ts";
import { leftOutRules } from "@/lib/deadlines/left-out.ts";

/** Every period that the deadline specification gives (its sections 4 to 6), provision by provision. */
const civil: readonly (readonly [authority: string, periods: readonly string[]])[] = [
  ["Fed. R. Civ. P. 4(m)", ["90 days"]],
  ["Fed. R. Civ. P. 4(d)(1)(F)", ["30 days", "60 days"]],
  ["4(d)(3)", ["60 days", "90 days"]],
  ["Fed. R. Civ. P. 5.1(c)", ["60 days"]],
  ["Fed. R. Civ. P. 6(c)(1)", ["14 days back"]],
  ["Fed. R. Civ. P. 6(c)(2)", ["7 days back"]],
  ["Fed. R. Civ. P. 12(a)(1)(A)(i)", ["21 days"]],
  ["Fed. R. Civ. P. 12(a)(2)", ["60 days"]],
  ["Fed. R. Civ. P. 12(a)(3)", ["60 days"]],
  ["Fed. R. Civ. P. 12(a)(1)(B)", ["21 days"]],
  ["Fed. R. Civ. P. 12(a)(1)(C)", ["21 days"]],
  ["Fed. R. Civ. P. 12(a)(4)(A)", ["14 days"]],
  ["Fed. R. Civ. P. 12(a)(4)(B)", ["14 days"]],
  ["Fed. R. Civ. P. 12(e)", ["14 days"]],
  ["Fed. R. Civ. P. 12(f)(2)", ["21 days"]],
  ["Fed. R. Civ. P. 14(a)(1)", ["14 days"]],
  ["Fed. R. Civ. P. 15(a)(1)(A)", ["21 days"]],
  ["Fed. R. Civ. P. 15(a)(1)(B)", ["21 days"]],
  ["Fed. R. Civ. P. 15(a)(3)", ["14 days"]],
  ["Fed. R. Civ. P. 16(b)(2)", ["60 days", "90 days"]],
  ["Fed. R. Civ. P. 23(f)", ["14 days", "45 days"]],
  ["28 U.S.C. 1715(b)", ["10 days"]],
  ["28 U.S.C. 1715(d)", ["90 days"]],
  ["Fed. R. Civ. P. 26(a)(1)(C)", ["14 days"]],
  ["Fed. R. Civ. P. 26(a)(1)(D)", ["30 days"]],
  ["Fed. R. Civ. P. 26(a)(2)(D)", ["90 days back", "30 days"]],
  ["Fed. R. Civ. P. 26(a)(3)(B)", ["30 days back", "14 days"]],
  ["Fed. R. Civ. P. 26(d)(2)", ["21 days"]],
  ["Fed. R. Civ. P. 26(f)(1)", ["21 days back"]],
  ["Fed. R. Civ. P. 26(f)(2)", ["14 days"]],
  ["Fed. R. Civ. P. 30(e)(1)", ["30 days"]],
  ["Fed. R. Civ. P. 33(b)(2)", ["30 days"]],
  ["Fed. R. Civ. P. 34(b)(2)(A)", ["30 days"]],
  ["Fed. R. Civ. P. 36(a)(3)", ["30 days"]],
  ["Fed. R. Civ. P. 38(b)", ["14 days"]],
  ["Fed. R. Civ. P. 38(c)", ["14 days"]],
  ["Fed. R. Civ. P. 45(d)(2)(B)", ["14 days"]],
  ["Fed. R. Civ. P. 50(b)", ["28 days"]],
  ["Fed. R. Civ. P. 50(d)", ["28 days"]],
  ["Fed. R. Civ. P. 52(b)", ["28 days"]],
  ["Fed. R. Civ. P. 59(b)", ["28 days"]],
  ["Fed. R. Civ. P. 59(d)", ["28 days"]],
  ["Fed. R. Civ. P. 59(e)", ["28 days"]],
  ["Fed. R. Civ. P. 59(c)", ["14 days"]],
  ["Fed. R. Civ. P. 53(f)(2)", ["21 days"]],
  ["Fed. R. Civ. P. 54(d)(1)", ["14 days", "7 days"]],
  ["Fed. R. Civ. P. 54(d)(2)(B)", ["14 days"]],
  ["Fed. R. Civ. P. 55(b)(2)", ["7 days back"]],
  ["Fed. R. Civ. P. 56(b)", ["30 days"]],
  ["Fed. R. Civ. P. 58(c)(2)(B)", ["150 days"]],
  ["Fed. R. Civ. P. 60(c)(1)", ["12 months"]],
  ["Fed. R. Civ. P. 62(a)", ["30 days"]],
  ["Fed. R. Civ. P. 65(b)(2)", ["14 days"]],
  ["Fed. R. Civ. P. 65(b)(4)", ["2 days back"]],
  ["Fed. R. Civ. P. 68(a)", ["14 days back", "14 days"]],
  ["Fed. R. Civ. P. 72(a)", ["14 days"]],
  ["Fed. R. Civ. P. 72(b)(2)", ["14 days"]],
  ["Fed. R. Civ. P. 81(c)(2)", ["21 days", "7 days"]],
  ["28 U.S.C. 2243", ["3 days", "20 days", "5 days"]],
  ["28 U.S.C. 1292(b)", ["10 days"]],
  ["28 U.S.C. 2412(d)(1)(B)", ["30 days"]],
];
const appellate: typeof civil = [
  ["Fed. R. App. P. 4(a)(1)(A)", ["30 days"]],
  ["Fed. R. App. P. 4(a)(1)(B)", ["60 days"]],
  ["Fed. R. App. P. 4(a)(3)", ["14 days"]],
  ["Fed. R. App. P. 4(a)(4)(A)", ["30 days", "60 days"]],
  ["Fed. R. App. P. 4(a)(5)", ["30 days", "14 days"]],
  ["Fed. R. App. P. 4(a)(5)(C)", ["30 days", "14 days"]],
  ["Fed. R. App. P. 4(a)(6)", ["14 days", "180 days"]],
  ["Fed. R. App. P. 4(a)(7)", ["150 days"]],
  ["Fed. R. App. P. 5(b)(2)", ["10 days"]],
  ["Fed. R. App. P. 5(d)(1)", ["14 days"]],
  ["Fed. R. App. P. 10(b)(1)", ["14 days"]],
  ["Fed. R. App. P. 10(b)(3)(B)", ["14 days"]],
  ["Fed. R. App. P. 10(b)(3)(C)", ["14 days"]],
  ["Fed. R. App. P. 11(b)(1)(B)", ["30 days"]],
  ["6th Cir. practice under Fed. R. App. P. 11(b)(1)", ["14 days"]],
  ["Fed. R. App. P. 12(b)", ["14 days"]],
  ["Fed. R. App. P. 17(a)", ["40 days"]],
  ["Fed. R. App. P. 27(a)(3)(A)", ["10 days"]],
  ["Fed. R. App. P. 27(a)(4)", ["7 days"]],
  ["Fed. R. App. P. 28.1(f)", ["40 days", "30 days", "21 days", "7 days back"]],
  ["Fed. R. App. P. 31(a)(1)", ["40 days", "30 days", "21 days", "7 days back"]],
  ["Fed. R. App. P. 29(a)(6)", ["7 days"]],
  ["Fed. R. App. P. 29(b)(5)", ["7 days"]],
  ["Fed. R. App. P. 39(d)(1)", ["14 days"]],
  ["Fed. R. App. P. 39(d)(2)", ["14 days"]],
  ["Fed. R. App. P. 39 (since 2025-12-01)", ["14 days"]],
  ["Fed. R. App. P. 40(d)(1)", ["14 days", "45 days"]],
  ["Fed. R. App. P. 41(b)", ["7 days"]],
  ["Fed. R. App. P. 41(d)(2)", ["90 days"]],
  ["Sup. Ct. R. 13.1", ["90 days"]],
  ["Sup. Ct. R. 13.5, 30.2", ["10 days back"]],
  ["Sup. Ct. R. 15.3", ["30 days"]],
  ["6th Cir. practice under Fed. R. App. P. 31(a)(1)", ["40 days", "30 days"]],
  ["E.D. Mich. LR 7.1(e)(1)", ["21 days", "14 days"]],
  ["E.D. Mich. LR 7.1(e)(2)", ["14 days", "7 days"]],
  ["E.D. Mich. LR 7.1(h)(2)", ["14 days"]],
];
const immigration: typeof civil = [
  ["8 U.S.C. 1231(a)(1)", ["90 days"]],
  ["8 C.F.R. 241.4(k)", ["90 days", "180 days"]],
  ["Zadvydas v. Davis", ["6 months"]],
  ["8 U.S.C. 1252(b)(1)", ["30 days"]],
  ["8 U.S.C. 1252(b)(3)(C)", ["40 days", "14 days"]],
  ["8 U.S.C. 1229a(c)(6)", ["30 days"]],
  ["8 U.S.C. 1229a(c)(7)", ["90 days"]],
  ["8 C.F.R. 1003.38(b)", ["30 days"]],
  ["8 C.F.R. 1003.3(c)", ["20 days"]],
  ["8 C.F.R. 1003.19(i)(2)", ["1 business days"]],
  ["8 C.F.R. 1003.6(c)(1)", ["10 business days"]],
  ["8 C.F.R. 1003.6(c)(4)", ["90 days"]],
];

test.each([...civil, ...appellate, ...immigration])("%s", (authority, periods) => {
  const found = deadlineRules
    .filter((rule) => rule.authority.includes(authority))
    .map(({ period: { count, unit, direction } }) => `${count} ${unit}${direction === "backward" ? " back" : ""}`);
  for (const period of periods) expect(found).toContain(period);
});

test("what the Sixth Circuit does by practice is to be verified; its rules without a known period say why they are not here", () => {
  const ofCourt = deadlineRules.filter(({ id }) => id.startsWith("ca6-"));
  expect(ofCourt.length).toBeGreaterThan(0);
  expect(ofCourt.every(mustVerify)).toBe(true);
  for (const rule of ["26", "27(g)", "28, 31", "40"]) {
    const left = leftOutRules.find(({ authority }) => authority === `6 Cir. R. ${rule}`);
    expect(left?.why.length).toBeGreaterThan(20);
  }
  expect(ruleById("ca6-27-g")).toBeUndefined();
});
