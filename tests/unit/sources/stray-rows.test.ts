import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { WITHOUT_RECEIPT } from "@/lib/sources/cmecf-district/receipt.ts";
import { strayRows } from "@/lib/sources/stray-rows.ts";

function straysIn(rows: string): string[] {
  const { document } = new JSDOM(`<table>${rows}</table>`).window;
  const steps = strayRows(document, []);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.map(({ text }) => text);
}

const rowOf = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

test("a row with a date that no source read is told in its own words", () => {
  expect(straysIn(rowOf("04/27/2018", "7", "MOTION to stay removal pending appeal."))).toEqual([
    "a row with a date was not read: 04/27/2018 7 MOTION to stay removal pending appeal.",
  ]);
});

test("a long cell before the docket text does not push it out", () => {
  const [told] = straysIn(rowOf("04/27/2018", "Entered: ".repeat(9_000), "TIME SENSITIVE MOTION for more time."));
  expect(told).toContain("TIME SENSITIVE MOTION for more time.");
  expect(told?.length).toBeLessThan(2_100);
});

test("hundreds of them are all told; of a page full of long ones that there are more", () => {
  expect(straysIn(rowOf("04/27/2018", "7", "MOTION to stay removal pending appeal.").repeat(900))).toHaveLength(900);
  const told = straysIn(rowOf("04/27/2018", "7", "MOTION to stay removal. ".repeat(100)).repeat(900));
  expect(told.length).toBeLessThan(900);
  expect(told.at(-1)).toBe("more rows with a date were not read");
});

test("a row that stands in the receipt inside an entry is told, and nothing that names the user", () => {
  const stray = rowOf("04/27/2018", "7", "ORDER that broken markup put into the receipt.");
  const login = rowOf("04/27/2018", "PACER Login: secretuser", "and some words to be long enough");
  const receipt = `<table><tr><th>PACER Service Center</th></tr>${stray}${login}</table>`;
  const { document } = new JSDOM(`<table>${rowOf("04/26/2018", "6", `NOTICE. ${receipt}`)}</table>`).window;
  const [entry] = document.querySelectorAll("tr");
  const steps = strayRows(document, entry ? [entry] : [], WITHOUT_RECEIPT);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.map(({ text }) => text)).toEqual([
    "a row with a date was not read: 04/27/2018 7 ORDER that broken markup put into the receipt.",
  ]);
});
