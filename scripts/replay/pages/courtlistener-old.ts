import type { PrintedDocket, PrintedEntry } from "../docket-data.ts";
import { plainText } from "../docket-data.ts";
import { escapeHtml, shortDate } from "../html.ts";
import { minuteEntryId, pacerAddress, shareAlertPath, slugOf, storageAddress } from "./courtlistener.ts";

/** A docket page of CourtListener in the design with `#docket-entry-table`. */
export function courtListenerOld(docket: PrintedDocket, id: string): string {
  const [plaintiff, defendant] = docket.caseName.split(" v. ");
  const number = docket.docketNumber.replace(/(?:-[A-Z]{2,4})+$/, "");
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(docket.caseName)}, ${escapeHtml(number)} – CourtListener.com</title>
<link rel="alternate" type="application/rss+xml" title="Docket feed" href="/docket/${id}/feed/">
<link rel="stylesheet" href="/static/css/override.css"></head>
<body class="">
<header class="navbar"><a href="/" class="navbar-brand">CourtListener</a></header>
<div class="container"><div id="react-root" data-docket="${id}"></div>
<article class="col-sm-12">
<h1 id="caption" class="text-center" data-type="search.Docket" data-id="${id}">
  <span class="select-all">${escapeHtml(plaintiff ?? "")}<span class="alt bold"> v. </span>${escapeHtml(defendant ?? "")}</span>
  (<span class="select-all">${escapeHtml(number)}</span>)
</h1>
<h2 class="text-center">${courtName(docket)}</h2>
<div class="btn-group"><button class="btn btn-success dropdown-toggle">Get Alerts</button>
  <ul class="dropdown-menu"><li><a href="${shareAlertPath(docket)}">Share Alert Link</a></li></ul></div>
<a class="btn btn-primary" href="${pacerAddress(docket)}">View on PACER</a>
${metaData(docket)}
<ul class="nav nav-tabs"><li class="active"><a href="/docket/${id}/${slugOf(docket)}/">Docket Entries</a></li>
  <li><a href="/docket/${id}/parties/${slugOf(docket)}/">Parties and Attorneys</a></li></ul>
<form id="de-filter"><input id="id_filed_after" name="filed_after" value=""><input id="id_filed_before" name="filed_before" value="">
  <input id="id_entry_gte" name="entry_gte" value=""><input id="id_entry_lte" name="entry_lte" value=""></form>
<div class="fake-table col-xs-12" id="docket-entry-table">
  <div class="row bold"><div class="col-xs-1 text-center">Document Number</div><div class="col-xs-3 col-sm-2">Date&nbsp;Filed</div><div class="col-xs-8 col-lg-7">Description</div></div>
${docket.entries.map((entry, index) => row(docket, entry, { id, index })).join("\n")}
</div>
</article></div>
</body></html>`;
}

function courtName(docket: PrintedDocket): string {
  return docket.courtId === "mied" ? "District Court, E.D. Michigan" : "Court of Appeals for the Sixth Circuit";
}

function metaData(docket: PrintedDocket): string {
  const values: [string, string][] = [
    ["Assigned To", "Mark A. Goldsmith"],
    ["Referred To", "David R. Grand"],
    ["Date Filed", shortDate(docket.dateFiled)],
    ["Cause", "28:2241 Petition for Writ of Habeas Corpus (federal)"],
    ["Nature of Suit", "463 Habeas Corpus - Alien Detainee"],
    ["Jury Demand", "None"],
    ["Jurisdiction Type", "U.S. Government Defendant"],
  ];
  return values
    .map(
      ([header, value]) => `<p class="bottom"><span class="meta-data-header">${header}:</span>
  <span class="meta-data-value select-all">${escapeHtml(value)}</span></p>`,
    )
    .join("\n");
}

function row(docket: PrintedDocket, entry: PrintedEntry, at: { id: string; index: number }): string {
  const rowId = entry.number === null ? `minute-entry-${minuteEntryId(entry)}` : `entry-${entry.number}`;
  const direct =
    entry.number === null ? "" : `<a href="#${rowId}" class="no-underline">${escapeHtml(entry.number)}</a>`;
  return `  <div id="${rowId}" class="row ${at.index % 2 === 0 ? "odd" : "even"}">
    <div class="col-xs-1 text-center"><p>${direct}</p></div>
    <div class="col-xs-3 col-sm-2"><p><span>${shortDate(entry.dateFiled)}</span></p></div>
    <div class="col-xs-8 col-lg-7"><p>${escapeHtml(plainText(entry))}</p>
${documents(docket, entry, at.id)}
    </div>
  </div>`;
}

function documents(docket: PrintedDocket, entry: PrintedEntry, id: string): string {
  if (entry.number === null) return "";
  const path = `/docket/${id}/${entry.number}`;
  const main = documentRow({
    label: `<a href="${path}/${slugOf(docket)}/">Main Doc­ument</a>`,
    description: "",
    button: button(docket, entry, null),
  });
  const attachments = entry.attachments.map((attachment) =>
    documentRow({
      label: `<a href="${path}/${attachment.number}/${slugOf(docket)}/">Att­ach­ment ${attachment.number}</a>`,
      description: attachment.description,
      button: button(docket, { ...entry, documentId: attachment.documentId }, attachment.number),
    }),
  );
  return [main, ...attachments].join("\n");
}

function documentRow({
  label,
  description,
  button: action,
}: Record<"label" | "description" | "button", string>): string {
  return `      <div class="row recap-documents"><div class="col-xs-3"><p>${label}</p></div><div class="col-xs-5"><p>${escapeHtml(description)}</p></div><div class="col-xs-4 text-right">${action}</div></div>`;
}

/** Orders have been bought and shared; other documents are still to be bought; sealed ones cannot be. */
function button(docket: PrintedDocket, entry: PrintedEntry, attachment: number | null): string {
  if (entry.documentId === null) return '<span class="btn btn-default btn-xs btn-sealed">Unavailable</span>';
  if (/^(?:OPINION|ORDER)/.test(plainText(entry))) {
    return `<a href="${storageAddress(docket, entry.number ?? "", attachment)}" class="btn btn-primary btn-xs">Download PDF</a>`;
  }
  return `<a href="https://ecf.mied.uscourts.gov/doc1/${entry.documentId}?caseid=${docket.caseId}" class="btn btn-default btn-xs">Buy on PACER <span>($1.20)</span></a>`;
}
