import { describe, expect, test } from "vitest";
import { courtListener } from "@/lib/sources/courtlistener/index.ts";
import { withoutPrintedMarkup } from "@/lib/sources/courtlistener/printed-markup.ts";
import { documentOf, fixtureHtml, fixturesOf, outcomeOf, snapshotOf } from "./page.ts";

const URL_OF_DOCKET = "https://www.courtlistener.com/docket/7654321/okafor-v-lindqvist/";
const page = (name: string) => fixtureHtml("courtlistener", name);

describe("saved pages", () => {
  test("rows are the page's own elements, one for each entry", () => {
    for (const name of ["old-design", "new-design"]) {
      const outcome = outcomeOf(page(name), URL_OF_DOCKET);
      if (!outcome.ok) throw new Error(outcome.reason);
      const { entries } = outcome.snapshot.docket;
      expect(outcome.rows.map((row) => row.id)).toEqual(entries.map((entry) => entry.courtListenerRow));
    }
  });

  test.each(["old-design", "new-design"])("reading %s leaves the page as it was", (name) => {
    const document = documentOf(page(name), URL_OF_DOCKET);
    const before = document.documentElement.outerHTML;
    for (const step of courtListener.parse(document, { url: new URL(URL_OF_DOCKET) })) expect(step).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("both designs give the same entries, but for what only one of them shows", () => {
    expect(comparable("new-design")).toEqual(comparable("old-design"));
  });
});

test("descriptions of documents are found without paragraphs too", () => {
  const html = page("old-design");
  const bare = html.replaceAll(/<p>(Exhibit [^<]*|Petition for [^<]*|Text-Only[^<]*)<\/p>/g, "$1");
  expect(bare).not.toBe(html);
  expect(snapshotOf(bare, URL_OF_DOCKET)).toEqual(snapshotOf(html, URL_OF_DOCKET));
});

describe("recognising", () => {
  test.each(courtListener.examples)("%s is %s", (address, kind) => {
    expect(courtListener.recognise(new URL(address))).toBe(kind);
  });

  test.each([
    "https://www.courtlistener.com/",
    "https://www.courtlistener.com/opinion/1/x/",
    "https://storage.courtlistener.com/docket/1/x/",
    "https://courtlistener.com.example.org/docket/1/x/",
  ])("%s is not its business", (address) => expect(courtListener.recognise(new URL(address))).toBeNull());

  test("another tab of a docket is refused with a reason, though its address were a docket's", () => {
    const outcome = outcomeOf(page("old-parties"), URL_OF_DOCKET);
    expect(outcome).toEqual({ ok: false, reason: expect.stringContaining("Docket Entries") });
  });
});

describe("how much of the docket a page shows", () => {
  test("the only page of an unfiltered list is not known to be complete", () => {
    expect(shown("old-design")).toEqual({ completeness: "unknown", criteria: null });
    expect(shown("new-design", "?order_by=desc")).toEqual({ completeness: "unknown", criteria: null });
  });

  test("filters in the address and in the page make it partial", () => {
    expect(shown("new-design", "?filed_after=02%2F01%2F2019")).toEqual({
      completeness: "partial",
      criteria: "filed_after=02/01/2019",
    });
    expect(shown("new-design", "?entry_gte=&entry_lte=")).toMatchObject({ completeness: "unknown" });
    expect(shown("old-filtered")).toEqual({
      completeness: "partial",
      criteria: "filed_after=02/01/2019; entry_lte=2",
    });
  });

  test("one page of several is partial", () => {
    expect(shown("old-page-2-of-3")).toEqual({ completeness: "partial", criteria: "page 2 of 3" });
    expect(shown("new-page-2-of-3")).toEqual({ completeness: "partial", criteria: "page 2 of 3" });
    expect(shown("new-design", "?page=2")).toEqual({ completeness: "partial", criteria: "page 2" });
  });

  test("an empty result is partial, never an empty docket", () => {
    expect(shown("new-filtered-empty").completeness).toBe("partial");
    expect(shown("old-empty").completeness).toBe("partial");
  });
});

describe("dates", () => {
  test.each([
    // Half past midnight in Detroit is still the evening before on the server's clock.
    ["2019-03-01T21:30:00-08:00", "mied", "2019-03-02"],
    ["2019-07-02T03:59:00Z", "mied", "2019-07-01"],
    ["2019-07-02T03:59:00Z", "cand", "2019-07-01"],
    ["2019-07-02T08:30:00+00:00", "cand", "2019-07-02"],
    ["2019-07-02T08:30:00.123456+00:00", "hid", "2019-07-01"],
  ])("%s is %s's day %s", (datetime, court, day) => {
    const entry = entryWith(`<time datetime="${datetime}"></time>`, court);
    expect(entry).toMatchObject({ dateFiled: day, dateEntered: day, problems: [] });
  });

  test("a plain day is not moved by any zone, and is no day of entry", () => {
    const entry = entryWith('<time datetime="2019-03-01">Mar 1, 2019</time>', "hid");
    expect(entry).toMatchObject({ dateFiled: "2019-03-01", dateEntered: null });
  });

  test.each([
    ["Sept. 5, 2018", "2018-09-05"],
    ["June 1, 2018", "2018-06-01"],
    ["<em class='gray'>Unknown</em>", null],
    ["", null],
  ])("%s is read as %s", (visible, day) => {
    expect(entryWith(visible)).toMatchObject({ dateFiled: day, dateEntered: null, problems: [] });
  });

  test("a date in a form that is not known is reported, not guessed", () => {
    expect(entryWith("5/9/18")).toMatchObject({ dateFiled: null, problems: [{ text: "date not read: 5/9/18" }] });
  });

  test("a moment whose day differs from the day shown is reported", () => {
    const entry = entryWith('<time datetime="2019-03-01T21:30:00-08:00">Mar 1, 2019</time>');
    expect(entry.dateFiled).toBe("2019-03-02");
    expect(entry.problems).toHaveLength(1);
  });
});

describe("identity", () => {
  test("without the alert link, the case comes from a link to the court, then from the names of stored files", () => {
    const withoutShare = page("old-design").replace(/<li><a href="\/alert\/docket.*?<\/li>/, "");
    expect(snapshotOf(withoutShare, URL_OF_DOCKET).docket).toMatchObject({ courtId: "mied", pacerCaseId: "334455" });
    const withoutLinks = withoutShare.replace(/<a href="https:\/\/ecf\.mied\.uscourts\.gov\/cgi-bin[^>]*>/, "<a>");
    expect(snapshotOf(withoutLinks, URL_OF_DOCKET).docket).toMatchObject({ courtId: "mied", pacerCaseId: "334455" });
  });

  test("a page that names no court is refused", () => {
    const html = page("new-page-2-of-3").replace(/<a role="menuitem".*?<\/a>/, "");
    expect(outcomeOf(html, URL_OF_DOCKET)).toEqual({ ok: false, reason: expect.stringContaining("which court") });
  });

  test("no paid address is kept", () => {
    for (const { html } of fixturesOf("courtlistener")) {
      const outcome = outcomeOf(html, URL_OF_DOCKET);
      if (outcome.ok) expect(JSON.stringify(outcome.snapshot)).not.toContain("ecf.");
    }
  });
});

test.each([
  ["re <a href='/x'>1</a> Petition", "re 1 Petition"],
  ["see <clerk> & <i>others</i>", "see <clerk> & others"],
  ["first<br>second<br />third", "first second third"],
  ["A &amp; B &lt;C&gt; &quot;D&quot; it&#39;s", 'A & B <C> "D" it\'s'],
  ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
])("printed markup %s reads %s", (printed, words) => expect(withoutPrintedMarkup(printed)).toBe(words));

function shown(name: string, query = "") {
  const { completeness, criteria } = snapshotOf(page(name), URL_OF_DOCKET + query);
  return { completeness, criteria };
}

function entryWith(date: string, court = "mied") {
  const html = page("new-page-2-of-3")
    .replace('<time datetime="2019-11-30">Nov 30, 2019</time>', date)
    .replace("court_id=cand", `court_id=${court}`)
    .replace(" (Entered: 12/02/2019)", "");
  const snapshot = snapshotOf(html, URL_OF_DOCKET);
  return { ...snapshot.docket.entries[0]!, problems: snapshot.problems };
}

function comparable(name: string) {
  return snapshotOf(page(name), URL_OF_DOCKET)
    .docket.entries.slice(0, 3)
    .map((entry) => ({
      ...entry,
      docketText: entry.docketText.replaceAll(/\(Court Reporter: [^)]+\) |\s/g, ""),
      attachments: entry.attachments.map(({ pacerDocId, freeUrl }) => ({ pacerDocId, freeUrl })),
    }));
}
