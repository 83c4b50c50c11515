import { JSDOM } from "jsdom";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";

/** Address of a report that was run; it does not name the case. */
export const REPORT = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?120718293645102-L_1_0-1";

/** What a made page says, besides its entries. */
export interface MadePage {
  readonly caption?: string;
  readonly dates?: string;
  readonly criteria?: string | null;
  readonly parties?: string;
}

/** A small docket report in CM/ECF's markup. */
export function pageOf(rows: string, page: MadePage = {}): string {
  const { caption = "Okafor v. Lindqvist", dates = "Date Filed", criteria = "2:19-cv-10234-QRS", parties = "" } = page;
  return `<html><body><div id="cmecfMainContent">
<h3 align=center>U.S. District Court<BR>Eastern District of Michigan (Detroit)<BR>CIVIL DOCKET FOR CASE #: 2:19-cv-10234-QRS</h3>
<TABLE width='100%' border=0 CELLSPACING=5><tr><td valign=top width="60%"><br>${caption}<br>Assigned to: Judge Quentin R. Sable</td>
<td valign=top width="40%"><br>Date Filed: 01/23/2019</td></tr></table>${parties}
<br><table align=center width='99%' border=1 rules=all cellpadding=5 cellspacing=0>
<tr><td style='font-weight:bold'>${dates}</td><th>#</th><td style='font-weight:bold'>Docket Text</td></tr>
${rows}</table><br>${criteria === null ? "" : receiptOf(criteria)}</div></body></html>`;
}

/** The receipt at the end of a report, with a login that must never be read. */
export function receiptOf(criteria: string): string {
  return `<HR><CENTER><TABLE BORDER=1 width="400"><TR><TH COLSPAN=4><FONT>PACER Service Center </FONT></TH></TR>
<TR><TH COLSPAN=4>Transaction Receipt</TH></TR><TR></TR><TR><TD COLSPAN=4>03/04/2019 10:18:44</TD></TR>
<TR><TH>PACER Login:</TH><TD>secretuser</TD><TH>Client Code:</TH><TD>secretclient</TD></TR>
<TR><TH>Description:</TH><TD>Docket Report</TD><TH>Search Criteria:</TH><TD>${criteria}</TD></TR></TABLE></CENTER></HR>`;
}

/** One row; a sequence number makes the number a link. */
export function rowOf(number: string, text: string, { date = "01/24/2019", seq = "", caseId = "334455" } = {}): string {
  const id = `09709${String(100000 + Number(seq || 0))}`;
  const call = `goDLS('/doc1/${id}','${caseId}','${seq}','','1','1','secretmagic','','')`;
  const link =
    seq === ""
      ? number
      : `<a href="https://ecf.mied.uscourts.gov/doc1/${id}" onClick="${call};return(false);">${number}</a>`;
  return `<tr><td width='94' valign=top nowrap>${date}</td><td align='right'>${link}&nbsp;</td><td valign=top>${text}</td></tr>\n`;
}

export function documentOf(html: string, url = REPORT): Document {
  return new JSDOM(html, { url }).window.document;
}

export function outcomeOf(html: string, url = REPORT): ParseOutcome {
  return parsePage(documentOf(html, url), { url: new URL(url) });
}

/** The snapshot of a page that must be a docket. */
export function snapshotOf(html: string, url = REPORT): DocketSnapshot {
  const outcome = outcomeOf(html, url);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.snapshot;
}
