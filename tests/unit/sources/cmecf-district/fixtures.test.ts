import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { cmecfDistrict } from "@/lib/sources/cmecf-district/index.ts";
import { documentOf, outcomeOf, REPORT } from "./pages.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/cmecf-district");
const cases = readdirSync(folder).toSorted();
const read = (name: string, file: string) => readFileSync(resolve(folder, name, file), "utf8");

describe("saved pages", () => {
  test.each(cases)("%s is left as it was, and its rows are the page's own", (name) => {
    const page = documentOf(read(name, "page.html"));
    const before = page.documentElement.outerHTML;
    const steps = cmecfDistrict.parse(page, { url: new URL(REPORT) });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(page.documentElement.outerHTML).toBe(before);
    if (!step.value.ok) return;
    const { entries } = step.value.snapshot.docket;
    expect(step.value.rows).toHaveLength(entries.length);
    for (const [at, row] of step.value.rows.entries()) {
      expect(page.documentElement.contains(row)).toBe(true);
      expect(row.textContent).toContain(entries[at]!.docketText.slice(0, 10));
    }
  });

  test.each(cases)("%s gives nothing of the user's login", (name) => {
    expect(JSON.stringify(outcomeOf(read(name, "page.html")))).not.toMatch(/secret|555-0142|Foundry|sablequill/);
  });

  test("what RECAP adds changes nothing of what is read", () => {
    const html = read("recap-injected", "page.html");
    const withRecap = outcomeOf(html);
    const withoutRecap = outcomeOf(
      html
        .replace(/<tr><div class="btn-group".*?<\/div><\/tr>/s, "")
        .replace(/<tr id="recap-row">.*?<\/tr>/, "")
        .replace(/<a class="recap-inline".*?<\/a>/g, "")
        .replace(/<div class="recap-banner">.*?<\/div>/g, ""),
    );
    expect(html).toContain("recap-inline");
    expect(JSON.stringify(withRecap)).toBe(JSON.stringify(withoutRecap));
  });
});
