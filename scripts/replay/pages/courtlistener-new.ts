import type { PrintedDocket, PrintedEntry } from "../docket-data.ts";
import { plainText } from "../docket-data.ts";
import { escapeHtml, shortDate } from "../html.ts";
import { minuteEntryId, pacerAddress, shareAlertPath, slugOf, storageAddress } from "./courtlistener.ts";

/** A docket page of CourtListener in the design with `ol[aria-label="Docket entries"]`. */
export function courtListenerNew(docket: PrintedDocket, id: string): string {
  const number = docket.docketNumber.replace(/(?:-[A-Z]{2,4})+$/, "");
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(docket.caseName)}, ${escapeHtml(number)} – CourtListener.com</title>
<link rel="stylesheet" href="/static/css/tailwind.css"></head>
<body>
<header><nav aria-label="Main"><a href="/">CourtListener</a></nav></header>
<main>
<hgroup>
  <p>Filed: <time datetime="${docket.dateFiled}">${shortDate(docket.dateFiled)}</time></p>
  <h1 data-type="search.Docket" data-id="${id}"><span class="select-all">${escapeHtml(docket.caseName)}</span> (<span class="select-all">${escapeHtml(number)}</span>)</h1>
  <p>${docket.courtId === "mied" ? "District Court, E.D. Michigan" : "Court of Appeals for the Sixth Circuit"}</p>
</hgroup>
<div role="menu"><a role="menuitem" href="${shareAlertPath(docket)}">Share Alert Link</a>
  <a role="menuitem" href="/docket/${id}/feed/">Subscribe with RSS</a>
  <a role="menuitem" href="${pacerAddress(docket)}">View on PACER</a></div>
<dl>
  <div><dt>Assigned To</dt><dd>Mark A. Goldsmith</dd></div>
  <div><dt>Referred To</dt><dd>David R. Grand</dd></div>
  <div><dt>Date Filed</dt><dd>${shortDate(docket.dateFiled)}</dd></div>
  <div><dt>Cause</dt><dd>28:2241 Petition for Writ of Habeas Corpus (federal)</dd></div>
  <div><dt>Nature of Suit</dt><dd>463 Habeas Corpus - Alien Detainee</dd></div>
</dl>
<form><input id="id_filed_after-desktop" name="filed_after" value=""><input id="id_filed_after-mobile" name="filed_after" value=""></form>
<ol aria-label="Docket entries">
${docket.entries.map((entry) => row(docket, entry, id)).join("\n")}
</ol>
</main></body></html>`;
}

function row(docket: PrintedDocket, entry: PrintedEntry, id: string): string {
  const rowId = entry.number === null ? `minute-entry-${minuteEntryId(entry)}` : `entry-${entry.number}`;
  const direct = entry.number === null ? "" : ` <a href="#${rowId}"><span class="sr-only">Direct link</span></a>`;
  return `<li id="${rowId}"><dl>
  <dt class="sr-only">Document Number</dt><dd>${entry.number === null ? "" : escapeHtml(entry.number)}${direct}</dd>
  <dt class="sr-only">Date Filed</dt><dd><time datetime="${entry.dateFiled}">${shortDate(entry.dateFiled)}</time></dd>
  <dt class="sr-only">Description</dt><dd><p>${escapeHtml(plainText(entry))}</p></dd>
</dl>${documents(docket, entry, id)}</li>`;
}

function documents(docket: PrintedDocket, entry: PrintedEntry, id: string): string {
  if (entry.number === null) return "";
  const path = `/docket/${id}/${entry.number}`;
  const main = item({
    label: `<a href="${path}/${slugOf(docket)}/">Main Document</a>`,
    description: "",
    action: action(docket, entry, null),
  });
  const attachments = entry.attachments.map((attachment) =>
    item({
      label: `<a href="${path}/${attachment.number}/${slugOf(docket)}/">Attachment ${attachment.number}</a>`,
      description: attachment.description,
      action: action(docket, { ...entry, documentId: attachment.documentId }, attachment.number),
    }),
  );
  return `<ul aria-label="Documents for this entry">${[main, ...attachments].join("\n")}</ul>`;
}

/** The description of a document is printed twice, once for each width of screen. */
function item({ label, description, action: link }: Record<"label" | "description" | "action", string>): string {
  return `<li>${label}<p class="md:hidden">${escapeHtml(description)}</p><p class="hidden md:block">${escapeHtml(description)}</p>${link}</li>`;
}

function action(docket: PrintedDocket, entry: PrintedEntry, attachment: number | null): string {
  if (entry.documentId === null) return "<span>Unavailable</span>";
  if (/^(?:OPINION|ORDER)/.test(plainText(entry))) {
    return `<a href="${storageAddress(docket, entry.number ?? "", attachment)}">Download PDF</a>`;
  }
  return `<a href="https://ecf.mied.uscourts.gov/doc1/${entry.documentId}?caseid=${docket.caseId}">Buy on PACER</a>`;
}
