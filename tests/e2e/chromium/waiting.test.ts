import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { districtDocket } from "@/scripts/replay/docket-data.ts";
import type { PrintedEntry } from "@/scripts/replay/docket-data.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { fill, openBench, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

const ADDRESS = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?777333444555667-L_1_0-1";
const HTML = "text/html; charset=utf-8";

interface Stored {
  readonly what: string;
  readonly date: string | null;
  readonly relative: string | null;
  readonly review: string;
  readonly trigger?: { readonly named: boolean };
  readonly snoozedForEntry?: string;
  readonly warnings: readonly string[];
}

/** A day counted from today, so that what is armed lies ahead. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function row(number: number, filed: string, text: string): PrintedEntry {
  const [year, month, day] = filed.split("-");
  return {
    number: String(number),
    dateFiled: filed,
    dateEntered: filed,
    seq: String(2000 + number * 4),
    documentId: `0971${String(number).padStart(8, "0")}`,
    attachments: [],
    parts: [{ kind: "text", text: `${text} (Entered: ${month}/${day}/${year})` }],
  };
}

const order = row(
  10,
  dayFromNow(-20),
  "ORDER: Petitioner's traverse shall be filed no later than 28 days after the answer is filed. Signed by District Judge Jan Placeholder. (ABcd)",
);
const answer = row(12, dayFromNow(-5), "ANSWER to Petition by All Respondents. (Roe, Jane)");
const notice = row(13, dayFromNow(-4), "NOTICE of Supplemental Authority by All Respondents. (Roe, Jane)");
const striking = row(14, dayFromNow(-2), "ORDER striking 12 Answer. Signed by District Judge Jan Placeholder. (ABcd)");

describe("a deadline that runs from what has yet to come", () => {
  let bench: Bench;
  let page: Tab;

  /** The court's docket as it stands with these entries, looked at once. */
  async function look(entries: readonly PrintedEntry[], says: RegExp): Promise<void> {
    const docket = {
      ...districtDocket("2017-06-15"),
      docketNumber: "2:18-cv-13588-ABC-DEF",
      caseName: "Roe v. Placeholder",
      caseId: "330188",
      dateFiled: "2018-11-16",
      asOf: dayFromNow(0),
      otherCourts: [],
      entries,
    };
    bench.replay.put(ADDRESS, { body: districtReport(docket), contentType: HTML });
    const tab = await bench.visit(ADDRESS);
    await untilBeside(tab, says);
    if (says.source.includes("Not watched")) {
      await tab.clickBeside("button", "Watch");
      await untilBeside(tab, /stored/);
    }
    await tab.close();
  }

  /** The matter as the top bar's list names it. */
  const matterId = (name: string) =>
    until(() => page.evaluate(valueOfOption, name), `the matter ${name} in the list of matters`);
  const traverse = () => stored((one) => one.relative?.includes("answer is filed") ?? false);
  async function stored(is: (one: Stored) => boolean): Promise<Stored> {
    return (await rowsOf<Stored>(page, "deadlines")).find(is)!;
  }
  /** A picture for people, where one is asked for. */
  const picture = async (name: string) => {
    const folder = process.env["DOCKETWATCH_PICTURES"];
    if (folder !== undefined) await page.screenshot(`${folder}/waiting-${name}.png`);
  };

  beforeAll(async () => {
    bench = await openBench("chromium");
    await look([order], /Not watched/);
    page = await bench.own("docket.html");
    await page.resize(1280, 900);
    await fill(page, "select", await matterId("Roe v. Placeholder"));
    await openView(page, "Deadlines");
  });
  afterAll(() => bench?.close());

  test("waits, and says what for", async () => {
    await untilShown(page, /Waits: when the docket shows what this runs from/);
    expect(await traverse()).toMatchObject({ date: null, review: "offered" });
    await picture("1-waits");
  });

  test("gets its day for review when the docket shows its trigger", async () => {
    await look([order, answer], /\d new/);
    await untilShown(page, /Check that ECF 12 of .* is the trigger of/);
    await untilShown(page, /Runs from ECF 12|runs from ECF 12/);
    expect(await traverse()).toMatchObject({ review: "offered", trigger: { named: false } });
    expect((await traverse()).date).not.toBeNull();
    await picture("2-armed");
  });

  test("waits again when the trigger is struck, with the reason", async () => {
    await look([order, answer, notice, striking], /\d new/);
    await untilShown(page, /ECF 12 of .* was stricken by ECF 14/);
    expect((await traverse()).date).toBeNull();
    await picture("3-struck");
  });

  test("takes the entry that a person names", async () => {
    await page.click(".deadline-card button", "Name its trigger");
    const id = await until(() => page.evaluate(valueOfOption, "Supplemental Authority"), "the entry among the choices");
    await fill(page, ".deadline-card select", id);
    await picture("4-naming");
    await page.click(".deadline-card button", "This entry is the trigger");
    await untilShown(page, /named by hand/);
    const named = await traverse();
    expect(named).toMatchObject({ review: "offered", trigger: { named: true } });
    expect(named.date).not.toBeNull();
    await picture("5-named");
  });

  test("once confirmed can be snoozed until the next entry, which wakes it", async () => {
    await page.click(".deadline-card button", "Confirm");
    await until(async () => (await traverse()).review === "confirmed", "the confirmation");
    await page.click('section[aria-label="Upcoming"] button', "Snooze");
    await picture("6-snooze");
    await page.click('section[aria-label="Upcoming"] button', "Until the next entry");
    await untilShown(page, /snoozed until the next entry/);
    expect((await traverse()).snoozedForEntry).toBeDefined();
    await picture("7-snoozed");
    await look([order, answer, notice, striking, row(15, dayFromNow(-1), "NOTICE by Petitioner.")], /\d new/);
    await until(async () => (await traverse()).snoozedForEntry === undefined, "the snooze to end");
    await untilShown(page, /Reminders\s+1[\s\S]*Snooze …/);
    await picture("8-woken");
  });

  test("the calculator tells which provisions are not among its rules", async () => {
    await page.click("button", "Calculator");
    await page.click("summary", "Not among the rules");
    await untilShown(page, /6 Cir\. R\. 27\(g\).*Its period is not confirmed/s);
    await picture("9-left-out");
  });
});

/** Self-contained: it is sent to the page as text. */
function valueOfOption(words: string): string {
  const options = [...document.querySelectorAll<HTMLOptionElement>("select option")];
  return options.find((option) => option.textContent.includes(words))?.value ?? "";
}
