import { describe, expect, test } from "vitest";
import { identify } from "@/lib/docket/identity.ts";
import { attachmentOf } from "@/lib/sources/blank.ts";
import { entry, unknownDocket } from "../../docket/sample.ts";
import { read, snapshotsOf } from "./samples.ts";

describe("an ACMS docket", () => {
  const party = (name: string, role: string, below = "") =>
    `<tr><td width='30%'> ${name}<br>${below}&nbsp;&nbsp;${role}, </td><td><div>Jo Roe, -<br>Direct: 212-555-0100<br>[Retained]<br>1 Main St<br>Detroit, MI 48226</div><div>Kim Doe<br>[Pro Se]</div></td></tr>`;
  const docket = (entries: readonly unknown[], details: object = {}, info: object = {}) =>
    JSON.stringify({
      caseDetails: {
        caseId: "f9f5230d-a95c-ee11-a81c-001dd80ad0b3",
        caseNumber: "23-9912",
        name: "Yonan v. Brack",
        caseOpened: "2023-09-26",
        aNumber: "A012-345-678",
        partyAttorneyList: `<table>${party("SAM YONAN", "Petitioner", "&nbsp;A012-345-678, <br>")}${party("ANN BRACK", "Respondent", "<strong>Terminated:</strong> 10/06/2023<br>")}</table>`,
        court: { name: "Board of Immigration Appeals", identifier: "95" },
        districtCourtName: null,
        ...details,
      },
      docketInfo: { isCaseSealed: false, docketEntries: entries, ...info },
    });
  const row = {
    endDate: "2023-09-26",
    entryNumber: 3,
    docketEntryText: "<p><strong>MOTION</strong> to stay removal &amp; more. [Entered: 09/27/2023 01:16 PM]</p>",
    docketEntryId: "fa3c3e3a-a95c-ee11-be6e-001dd8087c50",
    documentCount: 1,
    pageCount: 12,
    restrictedPartyFilingDocketEntry: true,
  };

  test("is read with its parties, without addresses and alien numbers", async () => {
    const [first] = await snapshotsOf(docket([row]), "ca9_23-9912.json");
    expect(first).toMatchObject({
      sourceId: "acms",
      completeness: "unknown",
      problems: [],
      docket: {
        courtId: "ca9",
        docketNumber: "23-9912",
        caseName: "Yonan v. Brack",
        dateFiled: "2023-09-26",
        pacerCaseId: "f9f5230d-a95c-ee11-a81c-001dd80ad0b3",
      },
    });
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "3",
        filed: "2023-09-26",
        entered: "2023-09-27",
        docketText: "MOTION to stay removal & more. [Entered: 09/27/2023 01:16 PM]",
        pacerDocId: row.docketEntryId,
        pacerSeqNo: row.docketEntryId,
        restricted: true,
        pageCount: 12,
      }),
    ]);
    const attorneys = [
      { name: "Jo Roe, -", designations: ["Retained"] },
      { name: "Kim Doe", designations: ["Pro Se"] },
    ];
    expect(first!.docket.parties).toEqual([
      { name: "SAM YONAN", role: "Petitioner", dateTerminated: null, attorneys },
      { name: "ANN BRACK", role: "Respondent", dateTerminated: "2023-10-06", attorneys },
    ]);
    expect(JSON.stringify(first)).not.toMatch(/012-345-678|555-0100|Main St/);
  });

  test("is the same where the case stands in a list, as the page itself keeps it", async () => {
    const text = docket([row]);
    const { caseDetails, docketInfo } = JSON.parse(text) as Record<string, unknown>;
    const listed = JSON.stringify({ caseDetails: [caseDetails], docketInfo });
    expect(await read(listed, "ca9.json")).toEqual(await read(text, "ca9.json"));
    const two = JSON.stringify({ caseDetails: [caseDetails, caseDetails], docketInfo });
    expect(await read(two, "ca9.json")).toMatchObject({ ok: false });
  });

  test("loses no row without a word", async () => {
    const outcome = await read(docket([row, { ...row, docketEntryText: 7 }, { ...row, endDate: null }]), "ca2.json");
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.snapshots[0]!.docket.entries).toHaveLength(2);
    expect(outcome.snapshots[0]!.problems.map(({ where }) => where)).toEqual(["entry 2", "entry 3"]);
  });

  test("that is sealed, cut off or another court's kind is refused in words", async () => {
    const reasons = await Promise.all(
      [docket([], {}, { isCaseSealed: true }), docket([row]).slice(0, -20), docket([row], { caseNumber: "x" })].map(
        async (text) => {
          const outcome = await read(text, "ca9.json");
          return outcome.ok ? "read" : outcome.reason;
        },
      ),
    );
    expect(reasons).toEqual([
      "This case is sealed.",
      "The file is no complete JSON; it may have been cut off.",
      "The docket number cannot be read: x",
    ]);
  });
});

describe("CourtListener's JSON", () => {
  const rest = (fields: object = {}) => ({
    id: 5501,
    docket: "https://www.courtlistener.com/api/rest/v4/dockets/990123/",
    entry_number: 12,
    date_filed: "2019-03-04",
    time_filed: null,
    pacer_sequence_number: 41,
    description: "ORDER granting <i>9</i> Motion (Entered: 03/05/2019)",
    recap_documents: [
      {
        document_number: "12",
        attachment_number: null,
        document_type: 1,
        pacer_doc_id: "09719000012",
        description: "Order on Motion",
        is_sealed: false,
        page_count: 5,
        file_size: 81234,
        filepath_local: "recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf",
      },
      {
        document_number: "12",
        attachment_number: 1,
        document_type: 2,
        pacer_doc_id: "09719000013",
        description: "Exhibit A",
        page_count: 2,
        file_size: null,
        filepath_local: "../../etc/passwd.pdf",
      },
    ],
    ...fields,
  });
  const docket = {
    id: 990123,
    court: "https://www.courtlistener.com/api/rest/v4/courts/mied/",
    court_id: "mied",
    docket_number: "2:19-cv-99120",
    pacer_case_id: "990101",
    case_name: "Yonan v. Brack",
    date_filed: "2019-01-10",
    assigned_to_str: "Ada Lindqvist",
    parties: [
      {
        name: "Sam Yonan",
        party_types: [{ name: "Petitioner", date_terminated: null }],
        attorneys: [{ name: "Jo Roe", roles: [{ role: 2, role_raw: "" }] }],
      },
    ],
  };
  const expected = entry({
    documentNumber: "12",
    filed: "2019-03-04",
    entered: "2019-03-05",
    docketText: "ORDER granting 9 Motion (Entered: 03/05/2019)",
    shortText: "Order on Motion",
    pacerDocId: "09709000012",
    pacerSeqNo: "41",
    courtListenerRow: "entry-12",
    freeUrl: "https://storage.courtlistener.com/recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf",
    pageCount: 5,
    fileSizeBytes: 81234,
    attachments: [attachmentOf(1, { description: "Exhibit A", pacerDocId: "09709000013", pageCount: 2 })],
  });

  test("of a docket with its entries, as the Internet Archive keeps it", async () => {
    const [first] = await snapshotsOf(JSON.stringify({ ...docket, docket_entries: [rest()] }));
    expect(first).toMatchObject({
      sourceId: "courtlistener-rest",
      completeness: "partial",
      problems: [],
      docket: {
        courtId: "mied",
        docketNumber: "2:19-cv-99120",
        courtListenerId: "990123",
        pacerCaseId: "990101",
        assignedTo: "Ada Lindqvist",
      },
    });
    expect(first!.docket.entries).toEqual([expected]);
    expect(first!.docket.parties).toEqual([
      {
        name: "Sam Yonan",
        role: "Petitioner",
        dateTerminated: null,
        attorneys: [{ name: "Jo Roe", designations: ["LEAD ATTORNEY"] }],
      },
    ]);
  });

  test("of a page of entries is bound to the docket by CourtListener's id, though it prints no number", async () => {
    const unnumbered = rest({
      id: 5502,
      entry_number: null,
      time_filed: "11:48:00",
      description: "Minute Entry",
      recap_documents: [],
      pacer_sequence_number: null,
    });
    const outcome = await read(JSON.stringify({ count: 2, next: null, results: [rest(), unnumbered] }));
    if (!outcome.ok) throw new Error(outcome.reason);
    const [first, ...others] = outcome.snapshots;
    expect(others).toEqual([]);
    expect(outcome.problems.map(({ where }) => where)).toEqual(["header"]);
    expect(first!.docket).toMatchObject({
      courtId: "mied",
      docketNumber: "",
      courtListenerId: "990123",
      pacerCaseId: "990101",
    });
    expect(first!.docket.entries).toEqual([
      expected,
      entry({
        filed: "2019-03-04",
        entered: "2019-03-04",
        docketText: "Minute Entry",
        courtListenerRow: "minute-entry-5502",
      }),
    ]);
    const known = unknownDocket({ ...first!.docket, docketNumber: "2:19-cv-99120" }).docket;
    expect(identify([known], first!.docket)).toMatchObject({ found: "known" });
    expect(identify([known], { ...first!.docket, docketNumber: "2:19-cv-5" })).toMatchObject({ found: "conflict" });
  });

  test("loses no entry without a word", async () => {
    const outcome = await read(JSON.stringify({ results: [rest(), { entry_number: {}, recap_documents: [] }] }));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.problems.map(({ where }) => where)).toEqual(["header", "entry 2"]);
  });

  test.each(["[]", "{}", `{"docket_number": 7}`, `{"results": []}`, `{"entry_number": null}`])(
    "%s is refused",
    async (text) => {
      expect((await read(text)).ok).toBe(false);
    },
  );
});

describe("CourtListener's CSV", () => {
  const HEADER =
    "id,date_filed,time_filed,entry_number,pacer_sequence_number,description,id,document_type,document_number,attachment_number,pacer_doc_id,is_sealed,page_count,file_size,filepath_local,description";
  const rows = [
    `5501,2019-03-04,,12,41,"ORDER granting ""9"" Motion, in part (Entered: 03/05/2019)",1,PACER Document,12,,09719000012,False,5,81234,recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf,Order on Motion`,
    `5501,2019-03-04,,12,41,"ORDER granting ""9"" Motion, in part (Entered: 03/05/2019)",2,Attachment,12,1,09719000013,False,2,,,Exhibit A`,
  ];

  test("joins the documents of an entry", async () => {
    const name = "yonan-v-brack.mied.990123.2026-01-05.csv";
    const [first] = await snapshotsOf([HEADER, ...rows].join("\r\n"), name, { docketNumber: "2:19-cv-99120" });
    expect(first).toMatchObject({
      sourceId: "courtlistener-csv",
      problems: [],
      docket: { courtId: "mied", courtListenerId: "990123", pacerCaseId: "990101" },
    });
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "12",
        filed: "2019-03-04",
        entered: "2019-03-05",
        docketText: 'ORDER granting "9" Motion, in part (Entered: 03/05/2019)',
        shortText: "Order on Motion",
        pacerDocId: "09709000012",
        pacerSeqNo: "41",
        courtListenerRow: "entry-12",
        freeUrl: "https://storage.courtlistener.com/recap/gov.uscourts.mied.990101/gov.uscourts.mied.990101.12.0.pdf",
        pageCount: 5,
        fileSizeBytes: 81234,
        attachments: [attachmentOf(1, { description: "Exhibit A", pacerDocId: "09709000013", pageCount: 2 })],
      }),
    ]);
  });

  test("reads prefixed names too, and reports rows that are cut", async () => {
    const header = HEADER.split(",")
      .map((name, at) => (at < 6 ? `docketentry_${name}` : `recapdocument_${name}`))
      .join(",");
    const outcome = await read([header, rows[0], rows[1]!.slice(0, 40)].join("\n"));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.snapshots[0]!.docket.entries[0]).toMatchObject({
      documentNumber: "12",
      shortText: "Order on Motion",
    });
    expect(outcome.snapshots[0]!.problems.some(({ text }) => text.includes("too few"))).toBe(true);
  });

  test("without its columns is refused", async () => {
    expect(await read("entry_number,date\n1,2")).toMatchObject({ ok: false });
  });
});

describe("a docket of the archive", () => {
  const file = (documents: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE gov_uscourts_docket SYSTEM "docket.dtd">
<gov_uscourts_docket><case_details><court>mied</court><docket_num>2:19-cv-99120</docket_num><case_name>Yonan v Brack</case_name>
<pacer_case_num>990101</pacer_case_num><date_case_filed>2019-01-10</date_case_filed><assigned_to>Judge Ada Lindqvist</assigned_to></case_details>
<party_list><party><name>Sam Yonan</name><type>Petitioner</type><attorney_list><attorney><attorney_name>Jo Roe ,</attorney_name><contact>1 Main St</contact><attorney_role>LEAD ATTORNEY
ATTORNEY TO BE NOTICED</attorney_role></attorney></attorney_list></party></party_list>
<document_list>${documents}</document_list></gov_uscourts_docket>`;
  const main = `<document doc_num="1" attachment_num="0"><pacer_doc_id>09719000001</pacer_doc_id><date_filed>2019-01-10</date_filed><long_desc>PETITION by Yonan &amp;amp; Sons (Entered: 01/11/2019)</long_desc><available>1</available></document>`;
  const attachment = (number: number) =>
    `<document doc_num="${number}" attachment_num="2"><pacer_doc_id>09719000003</pacer_doc_id><short_desc>Exhibit B</short_desc></document>`;

  test("groups documents into entries, and keeps an entry of which only an attachment is there", async () => {
    const [first] = await snapshotsOf(file(main + attachment(1) + attachment(7)));
    expect(first!.docket).toMatchObject({
      courtId: "mied",
      caseName: "Yonan v. Brack",
      assignedTo: "Ada Lindqvist",
      pacerCaseId: "990101",
    });
    const attachments = [attachmentOf(2, { description: "Exhibit B", pacerDocId: "09709000003" })];
    expect(first!.docket.entries).toEqual([
      entry({
        documentNumber: "1",
        filed: "2019-01-10",
        entered: "2019-01-11",
        docketText: "PETITION by Yonan & Sons (Entered: 01/11/2019)",
        pacerDocId: "09709000001",
        freeUrl: "https://archive.org/download/gov.uscourts.mied.990101/gov.uscourts.mied.990101.1.0.pdf",
        attachments,
      }),
      entry({ documentNumber: "7", attachments }),
    ]);
    expect(first!.problems).toEqual([{ where: "entry 7", text: "only attachments are in the archive" }]);
    expect(first!.docket.parties[0]!.attorneys).toEqual([
      { name: "Jo Roe", designations: ["LEAD ATTORNEY", "ATTORNEY TO BE NOTICED"] },
    ]);
  });

  test("reports what it cannot number, and refuses a file without court or number", async () => {
    const outcome = await read(file(main + `<document doc_num="x"><long_desc>ORDER</long_desc></document>`));
    expect(outcome.ok && outcome.snapshots[0]!.problems[0]!.text).toContain("ORDER");
    expect((await read(file(main).replace("mied", "narnia"))).ok).toBe(false);
  });
});
