import { describe, expect, test } from "vitest";
import { afterLooks, entry, snapshot } from "../../docket/sample.ts";
import { latin1, mail, noticeBody, oneCase, read, snapshotsOf } from "./samples.ts";

const TEXT = "ORDER granting unopposed 9 Motion to Extend. Signed by District Judge Ada Lindqvist. (KMar)";

describe("a district court's notice", () => {
  test("gives the full text, with every identity but the magic number", async () => {
    const [first, ...others] = await snapshotsOf(mail(noticeBody()));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      sourceId: "nef",
      completeness: "partial",
      problems: [],
      docket: { courtId: "mied", docketNumber: "2:19-cv-99120", caseName: "Yonan v. Brack", pacerCaseId: "990101" },
    });
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "12",
        filed: "2019-03-04",
        entered: "2019-03-05",
        docketText: TEXT,
        shortText: "Order on Motion to Extend",
        pacerDocId: "09709000012",
        pacerSeqNo: "41",
      }),
    ]);
    expect(JSON.stringify(first)).not.toMatch(/77665544|https?:|nora@/);
  });

  test("is the same as quoted-printable, as base64, as the other half of an alternative, in Latin-1, and as a page", async () => {
    const [expected] = await snapshotsOf(mail(noticeBody()));
    const html = noticeBody();
    const printable = html.replace(/=/g, "=3D").replace(/(.{60}[^=\n]{3})/g, "$1=\r\n");
    const alternative = `--part\r\nContent-Type: text/plain\r\n\r\nThis mail is HTML.\r\n--part\r\nContent-Type: text/html\r\n\r\n${html}\r\n--part--\r\n`;
    const forms = [
      mail(printable, {
        headers: ["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
      }),
      mail(
        Buffer.from(html)
          .toString("base64")
          .replace(/(.{76})/g, "$1\r\n"),
        {
          headers: ["Content-Type: text/html", "Content-Transfer-Encoding: base64"],
        },
      ),
      mail(alternative, { headers: ['Content-Type: multipart/alternative; boundary="part"'] }),
    ];
    for (const form of forms) expect((await snapshotsOf(form))[0]!.docket).toEqual(expected!.docket);
    const [page] = await snapshotsOf(`<html><body>${html}</body></html>`);
    expect(page!.docket.entries[0]).toEqual({ ...expected!.docket.entries[0]!, shortText: null });
    const [undeclared] = await snapshotsOf(mail(latin1(noticeBody({ text: "NOTICE under 28 U.S.C. \xa7 2241" }))));
    expect(undeclared!.docket.entries[0]!.docketText).toBe("NOTICE under 28 U.S.C. § 2241");
  });

  test("is found where somebody forwards it as a file", async () => {
    const [expected] = await snapshotsOf(mail(noticeBody()));
    const part = (type: string, content: string) => `--part\r\n${type}\r\n\r\n${content}\r\n`;
    const inner = Buffer.from(mail(noticeBody())).toString();
    for (const disposition of ["", "\r\nContent-Disposition: attachment; filename=notice.eml"]) {
      const body = `${part("Content-Type: text/plain", "See below.")}${part(`Content-Type: message/rfc822${disposition}`, inner)}--part--\r\n`;
      const forwarded = mail(body, {
        headers: ['Content-Type: multipart/mixed; boundary="part"'],
        subject: "Fwd: as discussed",
      });
      const [first] = await snapshotsOf(forwarded);
      expect(first!.docket.entries[0]).toMatchObject({ docketText: TEXT, documentNumber: "12", pacerSeqNo: "41" });
      expect(first!.docket.docketNumber).toBe(expected!.docket.docketNumber);
      // What the court calls the event stands in the notice's own subject, not in that of the mail around it.
      expect(first!.docket.entries[0]!.shortText).toBe(expected!.docket.entries[0]!.shortText);
      expect(expected!.docket.entries[0]!.shortText).not.toBeNull();
    }
  });

  test("is read as plain text, also quoted in a reply", async () => {
    const text = `Notice of Electronic Filing
The following transaction was received from Kay Marsh entered on 3/5/2019 at 2:31 PM EST and filed on 3/4/2019

Case Name: Yonan et al v. Brack
Case Number: 2:19-cv-99120-AAA-BBB https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?990101

Document Number: 12
Copy the URL address from the line below into the location bar of your Web browser to view the document:  https://ecf.mied.uscourts.gov/doc1/09719000012?caseid=990101&de_seq_num=41&magic_num=77665544

Docket Text:
  NOTICE of Appearance by Jo Roe
  on behalf of Yonan

The following document(s) are associated with this transaction:
Document description: Main Document`;
    for (const body of [text, text.replace(/^/gm, "> ")]) {
      const [first] = await snapshotsOf(mail(body, { headers: ["Content-Type: text/plain"] }));
      expect(first!.docket.entries[0]).toMatchObject({
        documentNumber: "12",
        docketText: "NOTICE of Appearance by Jo Roe on behalf of Yonan",
        pacerDocId: "09709000012",
        pacerSeqNo: "41",
        dateFiled: "2019-03-04",
      });
    }
  });

  test("of several cases is one entry in each, with the text that follows", async () => {
    const other = {
      name: "Yonan v. Crane",
      number: "2:19-cv-99121-AAA",
      caseId: "990102",
      document: "No document attached",
    };
    const all = await snapshotsOf(mail(noticeBody({ cases: [oneCase, other] })));
    expect(
      all.map(({ docket }) => [
        docket.docketNumber,
        docket.pacerCaseId,
        docket.entries[0]!.documentNumber,
        docket.entries[0]!.docketText,
      ]),
    ).toEqual([
      ["2:19-cv-99120", "990101", "12", TEXT],
      ["2:19-cv-99121", "990102", null, TEXT],
    ]);
  });

  test("keeps labels that the docket text itself prints", async () => {
    const text =
      "Proceeding memo<br><strong>DISPOSITION:</strong> granted<br>Case Number: see 12<br>Document: filed under seal<br>Filer: none";
    const [first] = await snapshotsOf(mail(noticeBody({ text })));
    expect(first!.docket.entries[0]!.docketText).toBe(
      "Proceeding memo DISPOSITION: granted Case Number: see 12 Document: filed under seal Filer: none",
    );
  });

  test("is found behind a mail filter's addresses, and reads the attachments that the text lists", async () => {
    const address = encodeURIComponent(
      "https://ecf.mied.uscourts.gov/doc1/09719000012?caseid=990101&de_seq_num=41&magic_num=77665544",
    );
    const document = `<a href="https://nam02.safelinks.protection.outlook.com/?url=${address}&data=05">12</a> (No document attached)`;
    const text = "MOTION by Yonan. (Attachments: # (1) Exhibit A, # (2) Proposed Order) (Roe, Jo)";
    const [first] = await snapshotsOf(mail(noticeBody({ cases: [{ ...oneCase, document }], text })));
    const [only] = first!.docket.entries;
    expect(only).toMatchObject({ documentNumber: "12", pacerDocId: "09709000012", pacerSeqNo: "41" });
    expect(only!.attachments.map(({ attachmentNumber, description }) => [attachmentNumber, description])).toEqual([
      [1, "Exhibit A"],
      [2, "Proposed Order"],
    ]);
  });

  test("and the docket's row are one entry, in either order", async () => {
    const [notice] = await snapshotsOf(mail(noticeBody()));
    const row = entry({
      documentNumber: "12",
      filed: "2019-03-04",
      entered: "2019-03-05",
      docketText: `${TEXT} (Entered: 03/05/2019)`,
      pacerDocId: "09709000012",
      pacerSeqNo: "41",
    });
    const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
    for (const looks of [
      [notice!, snapshot([row], { docket })],
      [snapshot([row], { docket }), notice!],
    ]) {
      const { entries } = afterLooks(looks).known;
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        docketText: `${TEXT} (Entered: 03/05/2019)`,
        shortText: "Order on Motion to Extend",
      });
    }
  });
});

describe("a clerk's correction", () => {
  const before = entry({
    documentNumber: "12",
    filed: "2019-03-04",
    docketText: "ORDER denying 9 Motion",
    pacerSeqNo: "41",
    pacerDocId: "09709000012",
  });
  const changed = noticeBody({ text: `Modified Dkt text from "ORDER denying 9 Motion" to "ORDER granting 9 Motion"` });

  test.each(["cmecf-district", "nef"])("becomes a version of the entry that %s showed", async (sourceId) => {
    const [correction] = await snapshotsOf(mail(changed));
    expect(correction).toMatchObject({ sourceId: "nef-correction", problems: [] });
    const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
    const { entries } = afterLooks([snapshot([before], { sourceId, docket }), correction!]).known;
    expect(entries).toHaveLength(1);
    expect(entries[0]!.docketText).toBe("ORDER granting 9 Motion");
    expect(entries[0]!.versions.map(({ docketText }) => docketText)).toEqual(["ORDER denying 9 Motion"]);
  });

  test.each([
    [`Modified Dkt text from "ORDER denying 9 Motion" to "ORDER granting 9 Motion". (KKra)`, "ORDER granting 9 Motion"],
    [
      `Modified Dkt text from "ORDER" to "ORDER on "emergency" 9 Motion (Entered: 03/05/2019)." (ab, c)`,
      `ORDER on "emergency" 9 Motion (Entered: 03/05/2019).`,
    ],
    [`Modified Docket text from: ORDER to: ORDER granting 9 Motion (KKra)`, "ORDER granting 9 Motion (KKra)"],
  ])("%s", async (text, docketText) => {
    const [correction] = await snapshotsOf(mail(noticeBody({ text })));
    expect(correction!.docket.entries[0]!.docketText).toBe(docketText);
  });

  test("whose new words cannot be told from the old ones is kept whole, and reported", async () => {
    const [first] = await snapshotsOf(mail(noticeBody({ text: "Added Correct PDF to document 12" })));
    expect(first!.docket.entries[0]!.docketText).toBe("Added Correct PDF to document 12");
    expect(first!.problems[0]!.text).toContain("correction");
  });

  test("that names no case is refused in words", async () => {
    const outcome = await read(mail("<p>Modified Date Filed from 3/4/2019 to 3/5/2019 in entry 12.</p>"));
    expect(outcome).toMatchObject({ ok: false });
    expect(!outcome.ok && outcome.reason).toContain("3/5/2019");
  });
});

describe("a notice of docket activity", () => {
  const body = (
    text: string,
    stamp = "[STAMP acecfStamp_ID=1 [Date=03/04/2019] [FileNumber=6851219-0] [9926ad66b23e]]",
  ) =>
    `<HTML><HEAD><TITLE>19-9901 Joan Doe v. Roe "motion extend time to file brief"</TITLE></HEAD><BODY>
<P><CENTER><STRONG>United States Court of Appeals for the Sixth Circuit</STRONG></CENTER>
<P><STRONG>Notice of Docket Activity</STRONG><BR><BR>
The following transaction was entered on 03/05/2019 at 9:13:39 AM Eastern Standard Time and filed on 03/04/2019
<TABLE><TR><TD><STRONG>Case Name:</STRONG></TD><TD colspan='2'>Joan Doe v. Roe<BR></TD></TR>
<TR><TD><STRONG>Case Number:&nbsp;&nbsp;</STRONG></TD><TD><A HREF="https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseId=143725">19-9901</A></TD></TR>
<TR><TD><STRONG>Document(s):</STRONG></TD><TD><A HREF="https://ecf.ca6.uscourts.gov/docs1/006114767502?uid=e957a05e64b3113b">Document(s)</A></TD></TR></TABLE><BR>
<P><STRONG>Docket Text:</STRONG><BR>${text}<BR><BR><STRONG>Notice will be electronically mailed to:</STRONG><BR>Jo Roe: jo@example.org<BR>
The following document(s) are associated with this transaction:<BR><STRONG>Document Description: </STRONG>motion<BR>${stamp}</BODY></HTML>`;

  test("gives the full text under the filing's own number", async () => {
    const text = "MOTION filed by Ms. Jo Roe to extend time. [19-9901] (JR)";
    const subject = '19-9901 Joan Doe v. Roe "motion extend time to file brief"';
    const [first] = await snapshotsOf(mail(body(text), { subject }));
    expect(first).toMatchObject({
      sourceId: "nda",
      docket: { courtId: "ca6", docketNumber: "19-9901", pacerCaseId: "143725" },
    });
    expect(first!.docket.entries).toEqual([
      entry({
        filed: "2019-03-04",
        entered: "2019-03-05",
        docketText: text,
        shortText: "motion extend time to file brief",
        pacerDocId: "006014767502",
        pacerSeqNo: "6851219",
      }),
    ]);
    expect(JSON.stringify(first)).not.toMatch(/e957a05e|https?:|jo@/);
    expect((await snapshotsOf(body(text)))[0]!.docket.entries).toEqual(first!.docket.entries);
  });

  test("of consolidated appeals is one entry in each, under one number of the filing", async () => {
    const second = `<TR><TD><STRONG>Case Number:</STRONG></TD><TD><A HREF="https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseId=143726">19-9902</A></TD></TR>
<TR><TD><STRONG>Document(s):`;
    const html = body("ORDER. [19-9901, 19-9902]").replace("<TR><TD><STRONG>Document(s):", second);
    const all = await snapshotsOf(mail(html));
    expect(
      all.map(({ docket }) => [
        docket.docketNumber,
        docket.pacerCaseId,
        docket.caseName,
        docket.entries[0]!.pacerSeqNo,
        docket.entries[0]!.pacerDocId,
      ]),
    ).toEqual([
      ["19-9901", "143725", "Joan Doe v. Roe", "6851219", "006014767502"],
      ["19-9902", "143726", "Joan Doe v. Roe", "6851219", "006014767502"],
    ]);
  });

  test("without a document, the number at the end of the text is the filing's own, and another's is not", async () => {
    const own = await snapshotsOf(mail(body("TEXT ORDER granting motion [18]. [867470] [EKD]", "")));
    const another = await snapshotsOf(mail(body("ORDER granting motion [867470-2]", "")));
    expect([own, another].map(([first]) => first!.docket.entries[0]!.pacerSeqNo)).toEqual(["867470", null]);
  });

  test("of ACMS has its number in the subject", async () => {
    const html = `<html><body><div>United States Court of Appeals for the Ninth Circuit</div><div><strong>Notice of Docket Activity</strong></div>
<div>The following transaction was entered on 07/25/2025 12:52:03 PM PDT and filed on 07/24/2025</div>
<div><strong>Case Name:&nbsp;</strong>Doe, et al. v. Roe&nbsp;</div><div><strong>Case Number: </strong><a href='https://ca9-showdoc.azurewebsites.us/25-9912'>25-9912</a></div>
<div><strong>Docket Text:</strong></div><div><div><strong>NOTICE OF APPEARANCE</strong> by Jo Roe. [Entered: 07/25/2025 12:52 PM]</div></div>
<div><b>Document:</b> <a href='https://ca9-showdoc.azurewebsites.us/NDA/55aabb77-0000'>Notice</a></div><div><strong>Notice will be electronically mailed to:</strong></div></body></html>`;
    const [first] = await snapshotsOf(
      mail(html, { subject: "Doe, et al. v. Roe 25-9912 - 030 - Notice of Appearance - 515663" }),
    );
    expect(first!.docket).toMatchObject({ courtId: "ca9", docketNumber: "25-9912", caseName: "Doe v. Roe" });
    expect(first!.docket.entries[0]).toMatchObject({
      documentNumber: "30",
      docketText: "NOTICE OF APPEARANCE by Jo Roe. [Entered: 07/25/2025 12:52 PM]",
      shortText: "Notice of Appearance",
    });
    expect(JSON.stringify(first)).not.toContain("55aabb77");
  });
});

test.each([
  ["a claim", "<p>Notice of Electronic Claims Filing</p><p>The following claim was received</p>", "claim"],
  ["an announcement", "<p>This is an announcement e-mail message generated by Court action.</p>", "announcement"],
  ["an invitation", "<p>Judge Roe is inviting you to a scheduled ZoomGov meeting.</p>", "video conference"],
  ["anything else", "<p>Lunch on Friday?</p>", "no notice"],
])("%s is refused, and says what it is", async (_, body, words) => {
  const outcome = await read(mail(body, { subject: "Hello" }), "x.eml");
  expect(!outcome.ok && outcome.reason).toContain(words);
});

test("a page that a browser saved as one file is no mail", async () => {
  const outcome = await read(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ecf.mied.uscourts.gov/\r\nSubject: CM/ECF\r\n\r\n`,
  );
  expect(!outcome.ok && outcome.reason).toContain("no feed");
});

test.each([
  ["Activity in Case 2:19-cv-99120-AAA-BBB Yonan et al v. Brack Order", "Order"],
  ["FW: Activity in Case 2:19-cv-99120-AAA-BBB Yonan et al v. Brack Notice (Other)", "Notice (Other)"],
  ["Ch-11 2:19-cv-99120-AAA-BBB Order Confirming Chapter 11 Plan - Yonan et al v", "Order Confirming Chapter 11 Plan"],
  ["NEF: 2:19-cv-99120-AAA-BBB Ch13 Affidavit Re: Yonan et al v. Brack", "Affidavit"],
  ["2:19-cv-99120-AAA-BBB Response - CH7 - Yonan et al v. Brack", "Response"],
  ["2:19-cv-99120-AAA-BBB Chapter 13 Yonan et al v. Brack  Discharge", "Discharge"],
  ["Your monthly statement", null],
])("the subject %j names the event %j", async (subject, shortText) => {
  const [first] = await snapshotsOf(mail(noticeBody(), { subject }));
  expect(first!.docket.entries[0]!.shortText).toBe(shortText);
});
