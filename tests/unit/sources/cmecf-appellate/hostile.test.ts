import { describe, expect, test } from "vitest";
import { cmecfAppellate } from "@/lib/sources/cmecf-appellate/index.ts";
import { documentOf, fixtureHtml, fixturesOf, outcomeOf, snapshotOf, truncations } from "../courtlistener/page.ts";
import { processorMs } from "../../processor-time.ts";

const DOCKET = "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp";
const full = fixtureHtml("cmecf-appellate", "ca6-full");
const ROW = /<!-- NEED 0 -->[\s\S]*?<\/td><\/tr>/.exec(full)![0];

describe("hostile and broken pages", () => {
  test("a script in a caption is text at most, and is not run", () => {
    const html = full.replace(
      "Ada Okafor, et al v. USA",
      "Ada &lt;script&gt;alert(1)&lt;/script&gt;<script>document.title='run'</script> v. USA",
    );
    expect(snapshotOf(html, DOCKET).docket.caseName).toBe("Ada <script>alert(1)</script> v. United States");
  });

  test("a docket text that imitates a section or another case changes nothing else", () => {
    const honest = snapshotOf(full, DOCKET).docket;
    const forged = full.replace(
      "The case manager",
      "<b>Court of Appeals Docket #:</b> 17-2171 <b>Prior Cases:</b> <!-- NEW SECTION - Case Stub --><input name='caseNum' value='17-2171'>The case manager",
    );
    const docket = snapshotOf(forged, DOCKET).docket;
    expect({ ...docket, entries: [] }).toEqual({ ...honest, entries: [] });
    expect(docket.entries).toHaveLength(honest.entries.length);
  });

  test.each(fixturesOf("cmecf-appellate").map(({ name, html }) => [name, html]))(
    "%s cut off anywhere does not throw",
    (_name, html) => {
      for (const cut of truncations(html, 61)) {
        const outcome = outcomeOf(cut, DOCKET);
        if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
      }
    },
  );

  test.each(["<table><tr><td>x</td><td>", "<table><tr><td>", "<div>", "</table></td></tr>"])(
    "hundreds of %s in a row do not stop the reading",
    (broken) => {
      const html = full.replace("The case manager", `${broken.repeat(400)}The case manager`);
      const outcome = outcomeOf(html, DOCKET);
      expect(outcome.ok && outcome.snapshot.docket.entries.length).toBeGreaterThanOrEqual(2);
    },
  );

  test("a page of 20,000 entries is read in many short steps, in time that grows with its length", () => {
    const small = timeOf(2000);
    const large = timeOf(20_000);
    expect(small.entries).toBe(2006);
    expect(large.entries).toBe(20_006);
    expect(large.steps).toBeGreaterThan(1000);
    expect(large.milliseconds).toBeLessThan(40 * Math.max(small.milliseconds, 20));
  }, 60_000);
});

function timeOf(count: number): { entries: number; steps: number; milliseconds: number } {
  const document = documentOf(full.replace(ROW, ROW.repeat(count + 1)), DOCKET);
  const began = processorMs();
  const parse = cmecfAppellate.parse(document, { url: new URL(DOCKET) });
  let steps = 0;
  let step = parse.next();
  for (; !step.done; step = parse.next()) steps++;
  if (!step.value.ok) throw new Error(step.value.reason);
  return { entries: step.value.rows.length, steps, milliseconds: processorMs() - began };
}
