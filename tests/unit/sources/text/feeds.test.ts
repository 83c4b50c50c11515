import { describe, expect, test } from "vitest";
import { afterLooks, entry, snapshot } from "../../docket/sample.ts";
import { districtFeed, districtItem, latin1, read, snapshotsOf } from "./samples.ts";

describe("a district court's feed", () => {
  test("that shows an event of one filing twice is one entry, and names it twice: an order on two motions of a kind", async () => {
    const item = districtItem({ number: 12 });
    const [first] = await snapshotsOf(districtFeed(item, districtItem({ number: 12, event: "Exhibit" }), item));
    expect(first!.docket.entries.map(({ shortText }) => shortText)).toEqual([
      "Exhibit AND Order on Motion for Extension of Time to File AND Order on Motion for Extension of Time to File",
    ]);
  });

  test("gives stubs: the event, the number and the ids, the day of entry in the court's zone, no text", async () => {
    // 03:30 in Greenwich is still the evening before in Detroit.
    const feed = districtFeed(districtItem({ number: 12, pubDate: "Tue, 05 Mar 2019 03:30:00 GMT" }));
    const [first] = await snapshotsOf(feed);
    expect(first).toMatchObject({
      sourceId: "cmecf-rss",
      completeness: "partial",
      criteria: "Docket entries of type: all",
      problems: [],
      docket: { courtId: "mied", docketNumber: "2:19-cv-99120", caseName: "Yonan v. Brack", pacerCaseId: "990101" },
    });
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "12",
        entered: "2019-03-04",
        shortText: "Order on Motion for Extension of Time to File",
        pacerDocId: "09709000012",
        pacerSeqNo: "41",
      }),
    ]);
  });

  test("that was saved anew, in UTF-8 with its mark under a declaration of Latin-1, is read in UTF-8", async () => {
    const feed = districtFeed(districtItem({ title: "2:19-cv-99120 Peña v. Brack" }));
    const [snapshot] = await snapshotsOf(`\ufeff${feed}`);
    expect(snapshot!.docket.caseName).toBe("Peña v. Brack");
    const [old] = await snapshotsOf(latin1(feed));
    expect(old!.docket.caseName).toBe("Peña v. Brack");
  });

  test("is read in the encoding it declares, and unescaped as often as it was escaped", async () => {
    const feed = districtFeed(
      districtItem({
        title: "2:19-cv-99120 O\x92Shea &amp;amp; Sons v. Caf\xe9 Brack",
        event: "Order &amp;amp; Notice",
        number: 3,
      }),
    );
    const [first] = await snapshotsOf(latin1(feed));
    expect(first!.docket.caseName).toBe("O’Shea & Sons v. Café Brack");
    expect(first!.docket.entries[0]!.shortText).toBe("Order & Notice");
    const utf8 = feed.replace("ISO-8859-1", "UTF-8").replace("\x92", "’");
    expect((await snapshotsOf(utf8))[0]!.docket.caseName).toBe("O’Shea & Sons v. Café Brack");
  });

  test("joins the events of one filing by its identity, and keeps two filings of one second apart", async () => {
    const feed = districtFeed(
      districtItem({ seq: 41, event: "Order on Motion to Stay" }),
      districtItem({ seq: 42, event: "Order" }),
      districtItem({ seq: 41, event: "Order on Motion for Bond" }),
    );
    const [only, ...others] = await snapshotsOf(feed);
    expect(others).toEqual([]);
    expect(only!.docket.entries.map(({ pacerSeqNo, shortText }) => [pacerSeqNo, shortText])).toEqual([
      ["41", "Order on Motion for Bond AND Order on Motion to Stay"],
      ["42", "Order"],
    ]);
  });

  test("reads the forms that some courts print differently", async () => {
    const description = `<![CDATA[[Order [sealed] to Show Cause] Yonan et al v. Brack (<a href="https://ecf.nyed.uscourts.gov/cgi-bin/show_case_doc?7,990102,,,">7</a>)]]>`;
    const feed = districtFeed(
      districtItem({
        title: "<![CDATA[1:19-cv-99121-AAA-BB Yonan et al v. Brack]]>",
        link: "https://ecf.nyed.uscourts.gov/cgi-bin/DktRpt.pl?990102",
        guid: "https://ecf.nyed.uscourts.gov/cgi-bin/DktRpt.pl?990102",
        description,
      }),
      districtItem({
        guid: "https://ecf.mieb.uscourts.gov/cgi-bin/DktRpt.pl?711557-19",
        link: "https://ecf.mieb.uscourts.gov/cgi-bin/DktRpt.pl?711557",
        title: "19-40079-abc Brack",
        description: "Type: ap Office: 1 Chapter: 7 Trustee: Roe, Jo [Close Adversary Case]",
      }),
      districtItem({ title: "2:19-~gr-00007 ", seq: 3, event: "Order" }),
    );
    const all = await snapshotsOf(feed);
    expect(
      all.map(({ docket: { courtId, docketNumber, pacerCaseId, entries } }) => [
        courtId,
        docketNumber,
        pacerCaseId,
        entries[0]!.documentNumber,
        entries[0]!.pacerSeqNo,
        entries[0]!.shortText,
      ]),
    ).toEqual([
      ["nyed", "1:19-cv-99121", "990102", "7", null, "Order [sealed] to Show Cause"],
      ["mieb", "19-40079", "711557", null, "19", "Close Adversary Case"],
      ["mied", "2:19-gr-00007", "990101", null, "3", "Order"],
    ]);
  });

  test("takes a missing number from another item of the case, and reports what has none", async () => {
    const stray = districtItem({
      title: "",
      link: "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?5",
      guid: "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?5&amp;6",
    });
    const outcome = await read(districtFeed(districtItem(), districtItem({ title: "", seq: 42 }), stray));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.snapshots.map(({ docket }) => docket.entries.length)).toEqual([2]);
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.problems[0]).toMatchObject({ where: "item 3" });
    expect(outcome.problems[0]!.text).toContain("Order on Motion for Extension");
  });

  test("reports a date that cannot be read and keeps the entry", async () => {
    const [first] = await snapshotsOf(districtFeed(districtItem({ pubDate: "yesterday" })));
    expect(first!.docket.entries[0]).toMatchObject({ dateEntered: null, pacerSeqNo: "41" });
    expect(first!.problems[0]!.text).toContain("yesterday");
  });

  test("says when it holds nothing, and when it ends early", async () => {
    expect(await read(districtFeed())).toEqual({ ok: false, reason: "The feed is empty." });
    const cut = districtFeed(districtItem({ seq: 1 }), districtItem({ seq: 2 }));
    const outcome = await read(cut.slice(0, -60));
    expect(outcome.ok && outcome.problems[0]!.text).toContain("ends early");
  });
});

test("an appellate feed names the filing, in the words and the zone of its court", async () => {
  const at =
    "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&amp;caseNum=19-9901";
  const feed = districtFeed(
    districtItem({
      title: "19-9901 USA v. Joan Doe",
      link: at,
      guid: `${at}&amp;partId=6940494`,
      description: "[judge order filed] (&lt;a href='https://ecf.ca6.uscourts.gov/docs1/006114913158'>40&lt;/a>)",
      pubDate: "Fri, 03 Feb 2023 23:44:34 EST",
    }),
    districtItem({
      title: "",
      link: at,
      guid: `${at}&amp;partId=6940495`,
      description: "[ruling] (&lt;a href='https://ecf.ca6.uscourts.gov/docs1/006114913159'>Document&lt;/a>)",
    }),
  ).replaceAll("mied", "ca6");
  const [first, ...others] = await snapshotsOf(feed);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    sourceId: "appellate-rss",
    docket: { courtId: "ca6", docketNumber: "19-9901", caseName: "United States v. Joan Doe", pacerCaseId: null },
  });
  expect(first!.docket.entries).toEqual([
    entry({
      documentNumber: "40",
      entered: "2023-02-03",
      shortText: "judge order filed",
      pacerDocId: "006014913158",
      pacerSeqNo: "6940494",
    }),
    entry({ entered: "2019-03-05", shortText: "ruling", pacerDocId: "006014913159", pacerSeqNo: "6940495" }),
  ]);
});

describe("stubs and full texts become one entry", () => {
  const stub = {
    documentNumber: "12",
    entered: "2019-03-05",
    shortText: "Order on Motion",
    pacerSeqNo: "41",
    pacerDocId: "09709000012",
  };
  const full = {
    documentNumber: "12",
    filed: "2019-03-04",
    entered: "2019-03-05",
    docketText: "ORDER granting 9 Motion. (Entered: 03/05/2019)",
    pacerSeqNo: "41",
    pacerDocId: "09709000012",
  };
  const feed = (fields: object) => snapshot([entry({ ...stub, ...fields })], { sourceId: "cmecf-rss" });
  const report = (fields: object) => snapshot([entry({ ...full, ...fields })], { sourceId: "cmecf-district" });

  test.each([
    ["numbered", {}, {}],
    ["unnumbered", { documentNumber: null, pacerDocId: null }, { documentNumber: null, pacerDocId: null }],
    ["without a sequence number in the docket", {}, { pacerSeqNo: null }],
  ])("%s, in either order", (_, ofFeed, ofReport) => {
    for (const looks of [
      [feed(ofFeed), report(ofReport)],
      [report(ofReport), feed(ofFeed)],
    ]) {
      const { entries } = afterLooks(looks).known;
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        docketText: full.docketText,
        shortText: "Order on Motion",
        dateFiled: "2019-03-04",
      });
    }
  });
});

describe("CourtListener's feed of a docket", () => {
  const DOCKET = "https://www.courtlistener.com/docket/990123/yonan-v-brack/";
  const item = (fragment: string, title: string, summary: string, published: string, enclosure = "") =>
    `<entry><title>${title}</title><link href="${DOCKET}?order_by=desc#${fragment}" rel="alternate"/><published>${published}</published><updated>${published}</updated><id>${DOCKET}?order_by=desc#${fragment}</id><summary type="html">${summary}</summary>${enclosure}</entry>`;
  const feed = (...items: readonly string[]) =>
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us"><title>Docket feed</title><link href="${DOCKET}" rel="alternate"/><id>${DOCKET}</id>${items.join("")}</feed>`;
  const stored = `<link rel="enclosure" href="https://storage.courtlistener.com/recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf" length="1" type="application/pdf"/>`;

  test("gives full texts, with the day of the server's own clock", async () => {
    const text = "ORDER granting &lt;i&gt;9&lt;/i&gt; Motion. (Entered: 03/05/2019)";
    const [first] = await snapshotsOf(
      feed(
        item("entry-12", "Entry #12 in Yonan v. Brack", text, "2019-03-04T00:00:00-08:00", stored),
        // Midnight in Los Angeles, told in Greenwich's time.
        item(
          "minute-entry-88",
          "Minute entry from July 1, 2019 in Yonan v. Brack",
          "Minute Entry",
          "2019-07-01T07:00:00Z",
        ),
      ),
      null,
      { docketNumber: "2:19-cv-99120" },
    );
    expect(first).toMatchObject({
      sourceId: "courtlistener-atom",
      completeness: "partial",
      docket: {
        courtId: "mied",
        docketNumber: "2:19-cv-99120",
        pacerCaseId: "990101",
        courtListenerId: "990123",
        caseName: "Yonan v. Brack",
      },
      problems: [],
    });
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "12",
        filed: "2019-03-04",
        entered: "2019-03-05",
        docketText: "ORDER granting 9 Motion. (Entered: 03/05/2019)",
        courtListenerRow: "entry-12",
        freeUrl: "https://storage.courtlistener.com/recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf",
      }),
      entry({ filed: "2019-07-01", docketText: "Minute Entry", courtListenerRow: "minute-entry-88" }),
    ]);
  });

  test("shows a row that is in it twice once, and two rows of one number as two", async () => {
    const row = (text: string) => item("entry-12", "Entry #12 in Yonan v. Brack", text, "2019-03-04T00:00:00-08:00");
    const [first] = await snapshotsOf(feed(row("ORDER"), row("EXHIBIT"), row("ORDER")), null, {
      courtId: "mied",
      docketNumber: "2:19-cv-99120",
    });
    expect(first!.docket.entries.map(({ docketText }) => docketText)).toEqual(["ORDER", "EXHIBIT"]);
  });

  test("without court or number it is read by CourtListener's id, and says so", async () => {
    const outcome = await read(
      feed(item("entry-12", "Entry #12 in Yonan v. Brack", "ORDER", "2019-03-04T00:00:00-08:00")),
    );
    expect(outcome.ok && outcome.snapshots[0]).toMatchObject({
      docket: { courtId: "unknown", docketNumber: "", courtListenerId: "990123" },
    });
    expect(outcome.ok && outcome.snapshots[0]!.problems[0]!.text).toContain("does not print");
  });

  test("a feed of several dockets is refused", async () => {
    const other = item("entry-1", "Entry #1 in Other", "ORDER", "2019-03-04T00:00:00-08:00").replaceAll(
      "990123",
      "990124",
    );
    expect(
      await read(feed(item("entry-12", "Entry #12 in X", "ORDER", "2019-03-04T00:00:00-08:00"), other)),
    ).toMatchObject({ ok: false });
  });
});
