import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { linesOf } from "@/lib/sources/dom/lines.ts";
import { textWithStrikes } from "@/lib/sources/dom/strikes.ts";
import { cellsOf, rowsOf, spanOf } from "@/lib/sources/dom/tables.ts";
import { textOf, textStart, tidy } from "@/lib/sources/dom/text.ts";

const bodyOf = (html: string) => new JSDOM(html).window.document.body;

test.each([
  ["  a \u00a0 b\n\tc ", "a b c"],
  ["Ward , Jr.", "Ward, Jr."],
  ["a\u0001b\u0085c", "abc"],
  ["", ""],
])("%j tidied", (raw, text) => expect(tidy(raw)).toBe(text));

test("text leaves out scripts and what extensions add; two lines do not run together in labels", () => {
  const body =
    bodyOf(`a<script>x</script><style>y</style><a class="btn recap-inline">z</a><div id="recap_info_banner">q</div>
    <ul><li id="view-docket-button">w</li></ul>b<br>c<p>d</p>e<i class="my-recap">f</i>`);
  expect(textOf(body)).toBe("a b c d ef");
});

test("a docket text gets nothing put in where the court breaks a line", () => {
  expect(textWithStrikes(bodyOf("a conference.<br>2) The<p>trial</p>")).text).toBe("a conference.2) Thetrial");
});

test("struck ranges are those of the tidied text", () => {
  const { text, struck } = textWithStrikes(bodyOf("x  <s> one <b>two</b></s> <del>three</del> y <strike></strike>"));
  expect(text).toBe("x one two three y");
  expect(struck.map(({ start, end }) => text.slice(start, end))).toEqual(["one two three"]);
});

test("lines are those that the page breaks, nested rows included", () => {
  const body = bodyOf("a<br><br>b<table><tr><td>c:</td><td>d</td></tr><tr><td></td><td>e</td></tr></table>f<p>g</p>h");
  expect(linesOf(body).map((line) => line.text)).toEqual(["a", "", "b", "c:d", "e", "f", "g", "h"]);
});

test("the start of a text costs the same in a page of any size", () => {
  const body = bodyOf(`<div>${"<b></b>".repeat(50_000)}late</div>`);
  expect(textStart(body, 40)).toBe("");
  expect(textStart(bodyOf("<b>Date</b> <i>Filed</i> and more words than that"), 10)).toMatch(/^Date Filed/);
});

test("rows and cells are a table's own", () => {
  const table =
    bodyOf(`<table><thead><tr><th colspan=2>h</th></tr></thead><tr><td>a<table><tr><td>inner</td></tr></table></td>
    <td colspan=999>b</td></tr><tr class="recap-row"><td>x</td></tr></table>`).firstElementChild!;
  const rows = [...rowsOf(table)];
  expect(rows.map((row) => cellsOf(row).length)).toEqual([1, 2]);
  expect(rows.flatMap(cellsOf).map(spanOf)).toEqual([2, 1, 1]);
});
