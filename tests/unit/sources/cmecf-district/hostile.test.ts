import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cmecfDistrict } from "@/lib/sources/cmecf-district/index.ts";
import { parseInSlices, parsePage } from "@/lib/sources/parse-page.ts";
import { documentOf, outcomeOf, pageOf, REPORT, rowOf, snapshotOf } from "./pages.ts";
import { processorMs } from "../../processor-time.ts";

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../../fixtures/cmecf-district/${name}/page.html`), "utf8");
const url = new URL(REPORT);

test("script in a caption or a docket text is text at most, and is not run", () => {
  const caption = "&lt;script&gt;alert(1)&lt;/script&gt; v. <script>document.title='run'</script>Lindqvist";
  const page = documentOf(
    pageOf(rowOf("1", '<img src=x onerror="document.title=1">ORDER &lt;img onerror=x&gt;'), { caption }),
  );
  const outcome = parsePage(page, { url });
  expect(outcome).toMatchObject({
    ok: true,
    snapshot: { docket: { caseName: "<script>alert(1)</script> v. Lindqvist" } },
  });
  expect(outcome.ok && outcome.snapshot.docket.entries[0]!.docketText).toBe("ORDER <img onerror=x>");
  expect(page.title).toBe("");
});

describe("a page cut off anywhere", () => {
  test.each(["habeas-full", "multi-document", "criminal", "continued-tables"])(
    "%s neither throws nor tells the login",
    (name) => {
      const html = fixture(name);
      for (let at = 0; at < html.length; at += 307) {
        const outcome = outcomeOf(html.slice(0, at));
        if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
        expect(JSON.stringify(outcome)).not.toMatch(/secretuser|secretclient/);
      }
    },
  );
});

test("a cell that is never closed swallows the receipt, but the login is not read as docket text", () => {
  const html = pageOf(rowOf("1", "ORDER.")).replace("</td></tr>\n</table><br>", "");
  const { docket, completeness } = snapshotOf(html);
  expect(docket.entries.map((entry) => entry.docketText)).toEqual(["ORDER."]);
  expect(completeness).toBe("unknown");
});

test("rows of the receipt that broken markup puts among the entries are not read", () => {
  const html = pageOf(rowOf("1", "ORDER."))
    .replace("</table><br>", "")
    .replace(/<HR><CENTER><TABLE[^>]*>/, "");
  expect(html).toContain("secretuser");
  expect(JSON.stringify(outcomeOf(html))).not.toMatch(/secretuser|secretclient/);
});

describe("size", () => {
  test("10,000 rows: every entry, in short steps, at a cost that grows with the rows only", () => {
    const small = measure(pageOf(rows(2500)));
    const large = measure(pageOf(rows(10_000)));
    expect(large.entries).toBe(10_000);
    expect(large.steps).toBeGreaterThan(10_000);
    // Four times the rows: far from the sixteenfold of a quadratic reading, with room for a busy machine.
    expect(large.ms).toBeLessThan(9 * small.ms + 200);
  });

  // Deeper ones are left to the browser: jsdom itself is quadratic in depth when it builds them.
  test("tables inside one another: no deep recursion, nothing lost behind them", () => {
    const page = documentOf(
      pageOf(rowOf("1", 'ORDER <span id="deep"></span>') + rowOf("2", "NOTICE."), {
        caption: 'A v. B<div id="caption"></div>',
      }),
    );
    for (const id of ["deep", "caption"]) {
      let at: Element = page.getElementById(id)!;
      for (let level = 0; level < 700; level++) {
        const inner = page
          .createElement("table")
          .appendChild(page.createElement("tr"))
          .appendChild(page.createElement("td"));
        inner.textContent = "x";
        at.append(inner.parentNode!.parentNode!);
        at = inner;
      }
    }
    const outcome = parsePage(page, { url });
    expect(outcome.ok && outcome.snapshot.docket.entries.map((entry) => entry.documentNumber)).toEqual(["1", "2"]);
  });

  test("a docket text of a megabyte of brackets, numbers and notes is read at once", () => {
    for (const piece of ["(Attachments: # 1 ", "# 1 ", "(Entered: 01/02/2019", "(", "entered:(", "a ,"]) {
      const began = processorMs();
      const { docket } = snapshotOf(pageOf(rowOf("1", piece.repeat(Math.floor(300_000 / piece.length)))));
      expect(docket.entries).toHaveLength(1);
      expect(processorMs() - began, piece).toBeLessThan(4000);
    }
  });
});

describe("in slices", () => {
  const page = documentOf(pageOf(Array.from({ length: 200 }, (_, at) => rowOf(`${at + 1}`, "ORDER.")).join("")));

  test("pauses whenever the budget is used up, and reads the same", async () => {
    let clock = 0;
    let pauses = 0;
    const outcome = await parseInSlices(
      page,
      { url },
      { budgetMs: 10, now: () => clock++, pause: async () => void pauses++ },
    );
    expect(pauses).toBeGreaterThan(15);
    expect(JSON.stringify(outcome)).toBe(JSON.stringify(parsePage(page, { url })));
  });

  test("rows that the page takes out in the meantime are read all the same", () => {
    const moving = documentOf(pageOf(Array.from({ length: 50 }, (_, at) => rowOf(`${at + 1}`, "ORDER.")).join("")));
    const steps = cmecfDistrict.parse(moving, { url });
    let [step, count] = [steps.next(), 0];
    while (!step.done) {
      if (++count === 12) moving.querySelectorAll("table[rules] tr")[9]!.remove();
      step = steps.next();
    }
    expect(step.value.ok && step.value.snapshot.docket.entries).toHaveLength(50);
  });
});

function rows(count: number): string {
  return Array.from({ length: count }, (_, at) => rowOf(`${at + 1}`, "ORDER.", { seq: `${at + 5}` })).join("");
}

function measure(html: string): { readonly ms: number; readonly steps: number; readonly entries: number } {
  const page = documentOf(html);
  const began = processorMs();
  const reading = cmecfDistrict.parse(page, { url });
  let [step, steps] = [reading.next(), 1];
  for (; !step.done; steps++) step = reading.next();
  return {
    ms: processorMs() - began,
    steps,
    entries: step.value.ok ? step.value.snapshot.docket.entries.length : 0,
  };
}
