import { describe, expect, test } from "vitest";
import { caseNameOf, judgeNameOf } from "@/lib/sources/cmecf-district/names.ts";
import { documentOf, outcomeOf, pageOf, receiptOf, REPORT, rowOf, snapshotOf } from "./pages.ts";
import { cmecfDistrict } from "@/lib/sources/cmecf-district/index.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";

test.each([
  [["Okafor et al v. Lindqvist et al"], "Okafor v. Lindqvist"],
  [["Okafor vs. Lindqvist, et al."], "Okafor v. Lindqvist"],
  [["Okafor v. Lindqvist & Sons, Inc,"], "Okafor v. Lindqvist & Sons, Inc"],
  [["Case title: USA v. Tarn et al"], "United States v. Tarn"],
  [["United States of America v. Tarn"], "United States v. Tarn"],
  [["OKAFOR V. LINDQVIST"], "OKAFOR V. LINDQVIST"],
  [["IN RE: Lindqvist Device Litigation"], "IN RE: Lindqvist Device Litigation"],
  [["In the Matter of a Search Warrant"], "In the Matter of a Search Warrant"],
  [["", "DO NOT DOCKET HERE", "Okafor v. Lindqvist"], "Okafor v. Lindqvist"],
  [["Okafor v. Lindqvist", "transferred, see Tarn v. Brandt"], "Okafor v. Lindqvist"],
  [[], ""],
])("case name of %j", (caption, name) => {
  expect(caseNameOf(caption)).toBe(name);
});

test.each([
  ["Judge Quentin R Sable", "Quentin R. Sable"],
  ["Magistrate Judge Thea U. Vance (Settlement)", "Thea U. Vance"],
  ["Chief District Judge MARGUERITE O'DELL-MCBRIDE, III", "Marguerite O'Dell-McBride III"],
  ["Hon. Quentin Sable, Jr.", "Quentin Sable Jr."],
  ["Senior U.S. District Judge J. Quentin Sable", "J. Quentin Sable"],
  ["Unassigned", null],
  ["Judge Unassigned", null],
  ["", null],
])("judge's name of %s", (printed, name) => {
  expect(judgeNameOf(printed)).toBe(name);
});

describe("how much of the docket was shown", () => {
  test.each([
    ["2:19-cv-10234-QRS", "complete"],
    ["2:19-cv-10234", "complete"],
    ["2:19-cv-10234-QRS-TUV &nbsp; &nbsp; ", "complete"],
    ["2:19-cv-10234-QRS Start date: 1/1/2019", "partial"],
    ["2:19-cv-10234-QRS End date: 1/1/2019", "partial"],
    ["2:19-cv-10234-QRS Starting with document: 4", "partial"],
    ["2:19-cv-10234-QRS Ending with document: 4", "partial"],
    [
      "2:19-cv-10234-QRS Fil or Ent: filed From: To: Doc From: 0 Doc To: 99999999 Term: included Format: html",
      "complete",
    ],
    [
      "2:19-cv-10234-QRS Fil or Ent: filed Doc From: 0 Doc To: 99999999 Term: included Format: html Page counts for documents: included",
      "complete",
    ],
    ["2:19-cv-10234-QRS Fil or Ent: filed From: 1/1/2019 To: 2/1/2019 Doc From: 0 Doc To: 99999999", "partial"],
    ["2:19-cv-10234-QRS Fil or Ent: filed Doc From: 1 Doc To: 15", "partial"],
    ["2:19-cv-10234-QRS by some new rule", "unknown"],
    ["2:18-cv-00001", "unknown"],
    ["", "unknown"],
    [null, "unknown"],
  ])("search criteria %s: %s", (criteria, completeness) => {
    const { completeness: shown, criteria: printed } = snapshotOf(pageOf(rowOf("1", "ORDER."), { criteria }));
    expect(shown).toBe(completeness);
    expect(printed ?? "").toContain((criteria ?? "").split(" ")[0]);
  });

  test("a history report's receipt does not make a docket complete", () => {
    const html = pageOf(rowOf("1", "ORDER.")).replace("Docket Report", "History/Documents");
    expect(snapshotOf(html).completeness).toBe("unknown");
  });

  test("a docket without a table of entries is partial", () => {
    const html = pageOf("").replace(/<table align=center.*?<\/table>/s, "none satisfy the selection criteria.");
    expect(snapshotOf(html)).toMatchObject({ completeness: "partial", docket: { entries: [] } });
  });
});

describe("cases in other courts", () => {
  const relatedIn = (lines: string) =>
    snapshotOf(pageOf("", { caption: `Okafor v. Lindqvist<br>${lines}` })).docket.relatedDockets;

  test.each([
    ["6th Circuit, 17-02171", "ca6", "17-2171"],
    ["USCA - Sixth Circuit, 19-01080", "ca6", "19-1080"],
    ["5CCA, 19-50444", "ca5", "19-50444"],
    ["Fed. Circuit, 21-02222", "cafc", "21-2222"],
    ["Federal Circuit, 21-02222", "cafc", "21-2222"],
    ["DC Circuit, 18-05007", "cadc", "18-5007"],
    ["Sixth Circuit Court of Appeals, 17-02171", "ca6", "17-2171"],
    ["Wayne County Circuit Court, 19-1234-CZ", null, "19-1234"],
    ["16th Circuit Court, Macomb, 19-1234-CZ", null, "19-1234"],
    ["Sixth Judicial Circuit, Oakland, 19-1234-CZ", null, "19-1234"],
  ])("%s", (text, courtId, docketNumber) => {
    expect(relatedIn(`Case in other court: &nbsp;${text}`)).toMatchObject([
      { relation: "case in other court", text, courtId, docketNumber },
    ]);
  });

  test.each(["None", "N/A", "(View Member Case)"])("none where the court prints %s", (printed) => {
    expect(relatedIn(`Lead Docket: ${printed}<br>Related Case: 2:19-cv-10235-QRS`)).toMatchObject([
      { relation: "related case", docketNumber: "2:19-cv-10235" },
    ]);
  });

  test("under the label that criminal dockets print, without taking the court for its own", () => {
    expect(relatedIn("Other court case number: &nbsp;3:18-mj-05001 NDOH")).toMatchObject([
      { relation: "case in other court", courtId: null, docketNumber: "3:18-mj-05001" },
    ]);
  });
});

describe("the page's court", () => {
  const html = pageOf(rowOf("1", "ORDER.", { seq: "5" }));
  test("is that of its address, whatever else is said", () => {
    expect(courtIn(html, REPORT.replace("mied", "ilnd"), "nysd")).toBe("ilnd");
  });

  test("of a saved page is told, or read from document links, hosts or the heading", () => {
    const saved = "https://saved.page.invalid/";
    expect(courtIn(html, saved, "nysd")).toBe("nysd");
    expect(courtIn(html, saved)).toBe("mied");
    expect(courtIn(html.replaceAll("09709", "85009").replaceAll("ecf.mied", "ecf.jpml"), saved)).toBe("jpml");
    expect(courtIn(pageOf(rowOf("1", "ORDER.")), saved)).toBe("mied");
    expect(courtIn(pageOf(rowOf("1", "ORDER.")).replace("Eastern District", "Some Court"), saved)).toBe("unknown");
  });
});

describe("recognising", () => {
  test("by content: a heading that names the case, whatever the address", () => {
    expect(cmecfDistrict.claims(documentOf(pageOf(rowOf("1", "ORDER."))))).toBe(true);
    expect(cmecfDistrict.claims(documentOf("<h3>Select a Case</h3>"))).toBe(false);
    const form = REPORT.replace("120718293645102-L_1_0-1", "334455");
    expect(outcomeOf(pageOf(rowOf("1", "ORDER.")), form).ok).toBe(true);
  });

  test("by a centred heading, as older programs print it", () => {
    const old = pageOf(rowOf("1", "ORDER."))
      .replace("<h3 align=center>", "<center><b><font size=+1>")
      .replace("</h3>", "</font></b></center>");
    expect(snapshotOf(old).docket.docketNumber).toBe("2:19-cv-10234");
  });

  test.each([
    ["the pacer case id only in the address that carries it", "120718293645102-L_9999_1-0-334455", "334455"],
    ["no id from an ordinary address", "120718293645102-L_1_0-1", null],
  ])("%s", (_name, query, caseId) => {
    const url = REPORT.replace("120718293645102-L_1_0-1", query);
    expect(snapshotOf(pageOf(rowOf("1", "ORDER.")), url).docket.pacerCaseId).toBe(caseId);
  });

  test.each([
    ["an unknown page", "The page ID does not exist.", /no longer knows/],
    ["a session that ended", "Your session has expired. Log in again.", /no longer knows/],
    ["a case without documents", "There are no documents in this case.", /no documents/],
    ["half a request", "Incomplete request. Please try your search again.", /incomplete/],
    ["a wrong range", "The start date must be less than or equal to the end date.", /range of dates/],
    ["a wrong type", "The case type was 'mc' but it must be one of: cv, cr.", /type of this case/],
    ["a case that is being opened", "This case is in the process of being opened.", /still opening/],
    ["a request made twice", "Submission already made, please see the docket.", /made before/],
    ["a document that was not made", "Unable to create PDF", /as HTML/],
    ["a closed case", "This case was administratively closed.", /administratively closed/],
    ["a restricted document", "Warning! This document is restricted.", /sealed or restricted/],
    ["a server that failed", "504 Gateway Time-out", /server failed/],
    ["a server behind another", "<h1>502 Bad Gateway</h1>", /server failed/],
    [
      "a page that only leads to the login",
      `<script>location="https://pacer.login.uscourts.gov/csologin/login.jsf"</script>`,
      /log in/,
    ],
    ["a docket as plain text", "<pre>Date Filed   #   Docket Text\n01/02/2019   1   COMPLAINT</pre>", /plain text/],
    ["a long docket", "This report would show more than 1,000 docket entries.", /narrow/],
    [
      "a long docket in other words",
      '<form>Where shall it begin? <input type="radio" name="date_from" value="1/1/2017"> 2017 <input type="RADIO" name="date_from" value="1/1/2018"> 2018</form>',
      /narrow/,
    ],
    ["a bill", `To accept charges shown below, click.${receiptOf("")}`, /cost/],
    ["a sealed case", "This case is SEALED. Case is sealed.", /sealed/],
    ["no permission", "You do not have permission to view the document.", /permission/],
    ["a wrong number", "Case not found", /does not find/],
    ["a login", "PACER Login", /login/],
    ["nothing", "", /blank/],
    ["something else", "Welcome", /no docket/],
  ])("%s is refused in words", (_name, body, reason) => {
    const outcome = outcomeOf(`<html><body>${body}</body></html>`);
    expect(outcome).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  test("a message quoted in an entry does not refuse the page", () => {
    const quoted =
      "ORDER: the parties wrote that they do not have permission; this case is sealed; PACER Login; Case not found; to accept charges shown below; the page ID does not exist; 504 Gateway Time-out; in the process of being opened.";
    expect(snapshotOf(pageOf(rowOf("1", quoted))).docket.entries).toHaveLength(1);
  });
});

test("parties: roles by heading, ends before other names only, no address, a repeated row once", () => {
  const parties = `<table border=0>${partyRow("Nobody's Heading")}<tr><td><b><u>ADR provider   </u></b></td></tr>
    ${partyRow("Rufus Tarn", "<BR><I>also known as</I><BR>Red<BR><I>TERMINATED: 01/02/2019</I>")}<tr><td></td></tr>
    ${partyRow("Helga Brandt", "<BR><I>Sheriff</I><BR><I>TERMINATED: 01/02/2019</I>")}${partyRow("Helga Brandt", "<BR><I>Sheriff</I><BR><I>TERMINATED: 01/02/2019</I>")}</table>`;
  const { docket } = snapshotOf(pageOf(rowOf("1", "ORDER."), { parties }));
  const attorneys = [{ name: "Petra Stroud", designations: ["(Inactive)", "LEAD ATTORNEY"] }];
  expect(docket.parties).toEqual([
    { name: "Nobody's Heading", role: "Unknown", dateTerminated: null, attorneys },
    { name: "Rufus Tarn", role: "ADR Provider", dateTerminated: null, attorneys },
    { name: "Helga Brandt", role: "ADR Provider", dateTerminated: "2019-01-02", attorneys },
  ]);
});

function courtIn(text: string, url: string, courtId?: string): string {
  const outcome = parsePage(documentOf(text, url), { url: new URL(url), courtId });
  return outcome.ok ? outcome.snapshot.docket.courtId : outcome.reason;
}

function partyRow(name: string, extra = ""): string {
  return `<tr><td width="40%"><B>${name}</B>${extra}</td><td align=right>represented&nbsp;by</td><td><B>Petra   Stroud</B>
     <BR>12 Foundry Street<BR>Email: p@example.org<BR>Email: q@example.org <I>(Inactive)</I><BR><I>LEAD ATTORNEY</I></td></tr>`;
}
