import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { buildDigest } from "@/lib/digest/build.ts";
import { csv } from "@/lib/exporters/csv.ts";
import { entry, fullWeek, input, known } from "../digest/week.ts";

const read = (text: string) => Papa.parse<Record<string, string>>(text, { header: true });

test("can be read back: every row has every column", () => {
  const { data, errors, meta } = read(csv.write(buildDigest(fullWeek())));
  expect(errors.filter(({ code }) => code !== "TooFewFields")).toEqual([]);
  const rows = data.filter((row) => Object.keys(row).length > 1);
  for (const row of rows) expect(Object.keys(row)).toEqual(meta.fields);
  const order = rows.find(
    (row) => row["document number"] === "43" && row["section"] === "affects detention or removal",
  );
  expect(order).toMatchObject({
    docket: "E.D. Mich. 2:17-cv-99110",
    "date filed": "2017-07-06",
    impact: "affects removal; protects the detainees",
    note: "Call co-counsel.\n@Monday",
    "as of": "2017-07-07T22:00:00.000Z",
  });
});

test("lines end in CRLF and the file begins with a byte order mark, for Excel", () => {
  const text = csv.write(buildDigest(fullWeek()));
  expect(text.startsWith("\ufeffsection,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.split("\r\n").length).toBeGreaterThan(20);
});

describe("cells that a spreadsheet would run", () => {
  const cellFor = (docketText: string) => {
    const digest = buildDigest(input({ entries: [known(entry("1", "2017-07-03", docketText))] }));
    return read(csv.write(digest)).data.find((row) => row["document number"] === "1")?.["docket text"] ?? "";
  };

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "\u00a0=1",
    "=cmd|' /C calc'!A0\nsecond line",
    "＝1",
  ])("%j is made text", (docketText) => {
    expect(cellFor(docketText)).toMatch(/^'/);
  });

  test("no cell begins with a sign that starts a formula, whatever a docket says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", " ", "a", "1") }),
        (text) => {
          expect(cellFor(text)).not.toMatch(/^\s*[=+\-@]/);
        },
      ),
    );
  });

  test("other text is left as it is", () => {
    expect(cellFor('ORDER "re" 1, 2; see = above')).toBe('ORDER "re" 1, 2; see = above');
  });
});

test("a number like 9-1 is not left for a spreadsheet to read as a date", () => {
  const { data } = read(csv.write(buildDigest(fullWeek())));
  expect(data.map((row) => row["document number"])).toContain("ECF 9-1");
});
