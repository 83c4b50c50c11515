import type { PrintedDocket, PrintedEntry, TextPart } from "../docket-data.ts";
import { escapeHtml, pacerDate } from "../html.ts";

export interface AppellateOptions {
  readonly dateFrom?: string;
  readonly dateTo?: string;
}

const HOST = "https://ecf.ca6.uscourts.gov";
const INDENT = "&nbsp;".repeat(5);

/** A full docket of the Sixth Circuit as its CM/ECF prints it: sections between comments, one form of entries. */
export function appellateReport(docket: PrintedDocket, options: AppellateOptions = {}): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
	<title>${escapeHtml(docket.docketNumber)} Docket</title>
	<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<link rel="stylesheet" type="text/css" media="all" href="TransportRoom?servlet=ShowPagePublic&amp;page=PACER.css">
<style type="text/css" media="print">.noprint{display:none;}</style></head>
<body>
${menu()}
${resultForm(docket, options)}
<table width="100%" border="0">
	<tr><td align="right"></td></tr>
	<tr><td align="center"><b>General Docket<br>
	United States Court of Appeals for the Sixth Circuit</b></td></tr>
</table>
<table width="100%" border="1" cellpadding="4">
${caseStub(docket)}
${originatingCourt()}
</table>
${partyList(docket)}
<!-- ==================== NEW SECTION - Case Caption ================== -->
	<h1 style="page-break-before: always;"> </h1>
	<table width="100%" border="1" cellpadding="4"><tr><td>
	${docket.parties.map((party) => `${escapeHtml(party.name)}, et al<br>\n<br>\n${INDENT.repeat(4)}${escapeHtml(party.role)}<br>\n<br>`).join("\nv.<br>\n<br>\n")}</td></tr></table>
<!-- ================= NEW SECTION - DOCKET ENTRIES =================== -->
	<h1 style="page-break-before: always;"> </h1>
<form name="dktEntry" action="TransportRoom" method="GET" target="_blank">
<table width="100%" border="1" cellpadding="0"><tr><td>
		<table border="0" cellpadding="4">
${docket.entries.map((entry) => entryRows(entry, docket.caseId)).join("\n")}
		</table>
</td></tr></table>
<b>
<input type="hidden" name="servlet" value="ShowDocMulti">
<input type="hidden" name="caseId" value="${docket.caseId}">
<input type="button" value="Select All">&nbsp;<input type="button" value="Clear All">
</b>
</form>
<form name="doDocPostURLForm" method="post" target="_self" action="TransportRoom">
  <input name="servlet" type="hidden" value="ShowDoc">
  <input name="dls_id" type="hidden" value="">
  <input name="caseId" type="hidden" value="">
</form>
${receipt(docket)}
</body></html>`;
}

function menu(): string {
  const items = ["Case Search", "Calendar", "Opinions"].map(
    (label) =>
      `<td><a style="color: #ffffff" href="TransportRoom?servlet=CaseSearch.jsp">${label}</a>&nbsp;&nbsp;</td>`,
  );
  return `<div class="noprint"><table border="0" width="100%" bgcolor="#0000af"><tr><td>
	<!-- THESE ITEMS ARE ON THE LEFT PORTION OF THE MENU -->
	<table border="0" align="left" bgcolor="#0000af"><tr valign="middle" align="left">${items.join("")}</tr></table>
</td></tr></table><br></div>`;
}

function resultForm(docket: PrintedDocket, options: AppellateOptions): string {
  const hidden: Record<string, string> = {
    outputXML_TXT: "",
    servlet: "CaseSummary.jsp",
    caseNum: docket.docketNumber,
    fullDocketReport: "Y",
    incOrigDkt: "Y",
    incPrior: "Y",
    incAssoc: "Y",
    incPtyAty: "Y",
    incCaption: "long",
    incDktEntries: "Y",
    dateFrom: options.dateFrom ?? "",
    dateTo: options.dateTo ?? "",
    incPdfMulti: "Y",
    viewAllAttachments: "Y",
    actionType: "Run Docket Report",
  };
  const inputs = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return `<form name="f1" action="TransportRoom?servlet=CaseSummary.jsp" method="post">\n${inputs.join("\n")}\n</form>`;
}

function caseStub(docket: PrintedDocket): string {
  const termed = docket.dateTerminated ? `<br>\n		<b>Termed:</b> ${pacerDate(docket.dateTerminated)}` : "";
  return `<!-- ===================== NEW SECTION - Case Stub ======================== -->
<tr><td>
	<table width="100%" border="0" cellpadding="0" cellspacing="0">
	<tr><td><b>Court of Appeals Docket #: </b>${escapeHtml(docket.docketNumber)}</td>
		<td valign="top" align="right" rowspan="2"><b>Docketed:</b> ${pacerDate(docket.dateFiled)}${termed}</td></tr>
	<tr><td><b>Nature of Suit:</b> 3463 Habeas Corpus: Alien Detainee</td></tr>
	<tr><td>${escapeHtml(docket.caseName)}</td></tr>
	<tr><td><b>Appeal From:</b> Eastern District of Michigan at Detroit</td></tr>
	<tr><td><b>Fee Status:</b> Fee Not Required</td></tr>
	</table>
</td></tr>
<!-- ==================== NEW SECTION - Case Type ========================= -->
<tr><td>
	<table width="100%" border="0" cellpadding="0" cellspacing="0">
	<tr><td><b>Case Type Information:</b></td></tr>
	<tr><td><b>${INDENT}1)</b> Civil</td></tr>
	<tr><td><b>${INDENT}2)</b> United States</td></tr>
	<tr><td><b>${INDENT}3)</b> null</td></tr>
	</table>
</td></tr>`;
}

function originatingCourt(): string {
  return `<!-- =================== NEW SECTION - Orig Court ========================= -->
<tr><td>
	<table width="100%" border="0" cellpadding="0" cellspacing="0">
	<tr><td colspan="4"><b>Originating Court Information:</b></td></tr>
<tr><td colspan="4">${INDENT}<b>District: </b>0645-2 : <a href="https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?caseNumber=2:17-cv-11910" target="_BLANK">2:17-cv-11910</a></td></tr>
<tr><td colspan="4">${INDENT}<b>Trial Judge: </b>Mark A. Goldsmith, U.S. District Judge</td></tr>
<tr><td colspan="2"><b>${INDENT}Date Filed: </b>06/15/2017</td></tr>
</table>
</td></tr>
<!-- =============== NEW SECTION - Prior and/or Assoc Cases =============== -->
<tr><td>
	<table width="100%" border="0" cellpadding="0" cellspacing="0">
	<tr><td colspan="2"><b>Prior Cases:</b></td></tr>
<tr><td colspan="9">${INDENT}None</td></tr>
	</table>
</td></tr>`;
}

function partyList(docket: PrintedDocket): string {
  const rows = docket.parties.map(
    (party) => `	<tr><td valign="top" width="50%">${escapeHtml(party.name)}<br>

${INDENT.repeat(4)}${escapeHtml(party.role).replaceAll(" ", "&nbsp;")}

</td>
		<td valign="top" width="50%">
${party.attorneys.map((name) => `${escapeHtml(name)}<br>Direct: 555-010-0100<br>[COR NTC Retained]<br>Example Law Office<br>1 Example Street<br>Detroit, MI 48226`).join("<br><br>\n")}</td></tr>`,
  );
  return `<!-- ===================NEW SECTION - Party/Aty List ====================== -->
<br>
<!-- NEW SHEET -->
<table width="100%" border="1" cellpadding="0"><tr><td>
	<table width="100%" border="0" cellpadding="4" cellspacing="0">
<tr><td colspan="2"></td></tr>
${rows.join('\n<tr><td colspan="2">v.<br><br></td></tr>\n')}
	</table>
</td></tr></table>`;
}

function entryRows(entry: PrintedEntry, caseId: string): string {
  const box = `<input type="checkbox" name="d" value="${entry.seq}">`;
  const number =
    entry.number === null
      ? ""
      : entry.documentId === null
        ? `&nbsp;${escapeHtml(entry.number)}&nbsp;`
        : `${documentLink(entry.number, entry.documentId, caseId)}\n<br><font size="-2">3 pg, 94.2 KB</font>`;
  return `<!-- NEED 1 -->
		<tr><td valign="top">${pacerDate(entry.dateFiled)}</td><td valign="top" nowrap="">
${box}
${number}</td><td width="90%" valign="top">${entry.parts.map((part) => partOf(part, caseId)).join("")}</td></tr>${attachmentRow(entry)}`;
}

function documentLink(label: string, documentId: string, caseId: string): string {
  return `<a href="${HOST}/docs1/${documentId}" title="Open Document" onclick="return doDocPostURL('${documentId}','${caseId}');">&nbsp;${escapeHtml(label)}&nbsp;</a>`;
}

function partOf(part: TextPart, caseId: string): string {
  if (part.kind !== "reference" || part.to.documentId === null) return escapeHtml(part.text);
  return `<a href="${HOST}/docs1/${part.to.documentId}" onclick="return doDocPostURL('${part.to.documentId}','${caseId}');">${escapeHtml(part.text)}</a>`;
}

/** Attachments stand in the row below their entry, in a table of their own. */
function attachmentRow(entry: PrintedEntry): string {
  if (entry.attachments.length === 0) return "";
  const rows = entry.attachments.map(
    ({ number, description, documentId }) =>
      `<tr><td align="center"><input class="selDocCl" type="checkbox" name="md" value="${entry.seq} ${Number(documentId?.slice(4))} 2 69092"></td><td align="left">${number}</td><td align="left"><a href="${HOST}/docs1/${documentId}"><img title="Open Document" width="13" height="15" border="2" src="TransportRoom?servlet=document.gif" alt="Open document"></a>&nbsp;</td><td>${escapeHtml(description)}</td><td align="left">2</td><td align="left">67.47 KB</td></tr>`,
  );
  return `
<tr><td width="10%"> </td><td width="10%"></td><td width="50%"><table border="1" align="left" cellpadding="5"><tr><td> <table border="0" cellpadding="5"> <tr><th align="left" colspan="3">Document</th> <th align="left">Description</th><th align="left">Pages</th><th align="left">Size</th></tr>${rows.join("")}</table></td></tr></table></td></tr>`;
}

function receipt(docket: PrintedDocket): string {
  return `<br><hr><center><table border="1" bgcolor="WHITE" width="500">
<tr><th colspan="4"><font size="+1" color="DARKRED">PACER Service Center</font></th></tr>
<tr><th colspan="4"><font color="DARKBLUE">Transaction Receipt</font></th></tr>
<tr><td colspan="4" align="CENTER"><font size="-1" color="DARKBLUE">${pacerDate(docket.asOf)} 17:00:00</font></td></tr>
<tr>${cell("th", "PACER Login:")}${cell("td", "replay-login")}${cell("th", "Client Code:")}${cell("td", "")}</tr>
<tr>${cell("th", "Description:")}${cell("td", "Docket Report (filtered)")}${cell("th", "Search Criteria:")}${cell("td", docket.docketNumber)}</tr>
<tr>${cell("th", "Billable Pages:")}${cell("td", "2")}${cell("th", "Cost:")}${cell("td", "0.20")}</tr>
</table></center>`;
}

function cell(tag: "th" | "td", text: string): string {
  return `<${tag} align="LEFT"><font size="-1" color="DARKBLUE">${escapeHtml(text)}</font></${tag}>`;
}
