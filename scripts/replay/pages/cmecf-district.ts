import type { PrintedDocket, PrintedEntry, PrintedParty, TextPart } from "../docket-data.ts";
import { escapeHtml, pacerDate } from "../html.ts";

/** What the user asked of the report; the receipt repeats it. */
export interface ReportOptions {
  /** "Start date: 6/1/2017 End date: 6/30/2017"; empty for the whole docket. */
  readonly criteria?: string;
  /** Fee-exempt users get no receipt. */
  readonly receipt?: boolean;
  /** Put into `<head>` or after the entries, by tests. */
  readonly extraBody?: string;
}

const HOST = "https://ecf.mied.uscourts.gov";

/** A district docket report as NextGen CM/ECF prints it, in the markup of docket report pages since 2023. */
export function districtReport(docket: PrintedDocket, options: ReportOptions = {}): string {
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><link rel="shortcut icon" href="/favicon.ico"><title>Michigan Eastern CM/ECF</title>
<script type="text/javascript">var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script><link rel="stylesheet" type="text/css" href="/css/default.css"><script type="text/javascript" src="/lib/core.js"></script></head><body text="000000" bgcolor="FFFFFF">
${topMenu()}<div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">
${flagsTable(docket.flags)}<h3 align="center">U.S. District Court<br>
Eastern District of Michigan (Detroit)<br>
CIVIL DOCKET FOR CASE #: ${escapeHtml(docket.docketNumber)}</h3>
${headerTable(docket)}
${partyTable(docket.parties)}
<br><table rules="all" width="99%" cellspacing="0" cellpadding="5" border="1" align="center">
<tr><td style="font-weight:bold; width=94; white-space:nowrap">Date Filed</td>
<th>#</th><td style="font-weight:bold">Docket Text</td></tr>
${docket.entries.map((entry) => entryRow(entry, docket.caseId)).join("\n")}
</table><br>${options.extraBody ?? ""}
${options.receipt === false ? "" : receipt(docket, options.criteria ?? "")}
</div></body></html>`;
}

function topMenu(): string {
  const items = [
    ["/cgi-bin/iquery.pl", "<u>Q</u>uery"],
    ["/cgi-bin/DisplayMenu.pl?Reports", "<u>R</u>eports"],
    ["/cgi-bin/DisplayMenu.pl?Utilities", "<u>U</u>tilities"],
    ["/cgi-bin/login.pl?logout", "Log Out"],
  ].map(
    ([href, label]) => `<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="${href}">${label}</a></li>`,
  );
  return `<div id="topmenu" class="yuimenubar yui-module yui-overlay visible"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title=""><ul class="first-of-type">${items.join("\n")}</ul><hr class="hrmenuseparator"></div></div>`;
}

function flagsTable(flags: readonly string[]): string {
  if (flags.length === 0) return "";
  const spans = flags.map((flag) => `<span style="color:Black">${escapeHtml(flag)}</span>`).join(",");
  return `<table width="100%" cellspacing="0" border="0"><tr><td align="right">${spans}</td></tr></table>\n`;
}

function headerTable(docket: PrintedDocket): string {
  const otherCourts =
    docket.otherCourts.length === 0
      ? ""
      : `<table cellspacing="0" border="0">${docket.otherCourts
          .map(
            (court, index) =>
              `<tr><td valign="top">${index === 0 ? "Case&nbsp;in&nbsp;other&nbsp;court:&nbsp;" : ""}</td><td>${escapeHtml(court)}</td></tr>`,
          )
          .join("\n")}</table>\n`;
  const terminated = docket.dateTerminated ? `Date Terminated: ${pacerDate(docket.dateTerminated)}<br>\n` : "";
  return `<table width="100%" cellspacing="5" border="0"><tr>
<td width="60%" valign="top"><br>${escapeHtml(docket.caseName)}<br>
Assigned to: District Judge Mark A. Goldsmith<br>
Referred to: Magistrate Judge David R. Grand<br>
${otherCourts}Cause: 28:2241 Petition for Writ of Habeas Corpus (federa</td>
<td width="40%" valign="top"><br>Date Filed: ${pacerDate(docket.dateFiled)}<br>
${terminated}Jury Demand: None<br>
Nature of Suit: 463 Habeas Corpus - Alien Detainee<br>
Jurisdiction: U.S. Government Defendant</td>
</tr></table>`;
}

function partyTable(parties: readonly PrintedParty[]): string {
  const rows = parties.map((party, index) => {
    const attorneys = party.attorneys.map(
      (name, position) =>
        `<b>${escapeHtml(name)}</b>\n<br>Example Law Office\n<br>1 Example Street\n<br>Detroit, MI 48226\n<br>555-0100\n<br>Email: counsel@law.example\n${position === 0 ? "<br><i>LEAD ATTORNEY</i>\n" : ""}<br><i>ATTORNEY TO BE NOTICED</i>`,
    );
    return `${index === 0 ? "" : '<tr><td valign="top"><br>V.<br></td></tr>\n'}<tr><td valign="top" width="40%"><br><b><u>${escapeHtml(party.role)} </u></b></td></tr>
<tr><td valign="top" width="40%"><b>${escapeHtml(party.name)}</b></td>
<td valign="top" width="20%" align="right">represented&nbsp;by</td><td valign="top" width="40%">${attorneys.join("<br><br>\n")}</td></tr>`;
  });
  return `<table width="100%" border="0" cellspacing="5">${rows.join("\n")}</table>`;
}

export function entryRow(entry: PrintedEntry, caseId: string): string {
  const number = entry.number === null ? "" : numberLink(entry, caseId);
  return `<tr><td width="94" valign="top" nowrap="">${pacerDate(entry.dateFiled)}</td><td style="white-space:nowrap" valign="top" align="right">${number}&nbsp;</td><td valign="top"><!--SB-->${textOf(entry, caseId)}</td></tr>`;
}

function numberLink(entry: PrintedEntry, caseId: string): string {
  return link(entry.number ?? "", entry.documentId, caseId, entry.seq);
}

/** The text that a reader sees is the link's number; without a document it is the bare number. */
function link(label: string, documentId: string | null, caseId: string, seq: string): string {
  if (documentId === null) return escapeHtml(label);
  const path = `/doc1/${documentId}`;
  return `<a href="${HOST}${path}" onClick="goDLS('${path}','${caseId}','${seq}','','1','1','','','');return(false);">${escapeHtml(label)}</a>`;
}

function textOf(entry: PrintedEntry, caseId: string): string {
  return entry.parts.map((part) => partOf(part, entry, caseId)).join("");
}

function partOf(part: TextPart, entry: PrintedEntry, caseId: string): string {
  if (part.kind === "text") return escapeHtml(part.text);
  if (part.kind === "attachment") return link(part.text, part.documentId, caseId, entry.seq);
  return link(part.text, part.to.documentId, caseId, part.to.seq);
}

function receipt(docket: PrintedDocket, criteria: string): string {
  const pages = Math.min(30, 1 + Math.ceil(docket.entries.length / 12));
  return `<hr><center><table width="400" border="1" bgcolor="white"><tr><th colspan="4"><font size="+1" color="DARKRED">PACER Service Center </font></th></tr><tr><th colspan="4"><font color="DARKBLUE">Transaction Receipt </font></th></tr><tr></tr><tr></tr><tr><td colspan="4" align="CENTER"><font size="-1" color="DARKBLUE">${pacerDate(docket.asOf)} 17:00:00</font></td></tr><tr>${receiptLabel("PACER Login:")}${receiptValue("replay-login")}${receiptLabel("Client Code:")}${receiptValue("")}</tr><tr>${receiptLabel("Description:")}${receiptValue("Docket Report")}${receiptLabel("Search Criteria:")}${receiptValue(`${docket.docketNumber}    ${criteria}`)}</tr><tr>${receiptLabel("Billable Pages:")}${receiptValue(String(pages))}${receiptLabel("Cost:")}${receiptValue((pages / 10).toFixed(2))}</tr><tr></tr><tr></tr></table></center>`;
}

function receiptLabel(text: string): string {
  return `<th align="LEFT"><font size="-1" color="DARKBLUE"> ${text} </font></th>`;
}

function receiptValue(text: string): string {
  return `<td align="LEFT"><font size="-1" color="DARKBLUE"> ${escapeHtml(text)} </font></td>`;
}
