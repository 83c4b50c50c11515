import type { Digest, DigestEdit, DigestEntry } from "../digest/digest.ts";
import type { Exporter } from "./exporter.ts";
import { STYLE } from "./html-style.ts";
import { markup, type Markup } from "./markup.ts";
import { editHeading, reportOf } from "./report-of.ts";
import type {
  DeadlineGroup,
  ReliefGroup,
  Report,
  ReportCoverage,
  ReportDeadline,
  ReportEntry,
  ReportSection,
} from "./report.ts";
import { segmentsOf } from "./segments.ts";

/** One file that needs nothing else: readable on screen, on paper, and by a screen reader. No script, no network. */
export const html: Exporter = { id: "html", label: "Web page (HTML)", mimeType: "text/html", extension: "html", write };

function write(digest: Digest): string {
  const report = reportOf(digest);
  return `${pageOf(report).html}\n`;
}

function pageOf(report: Report): Markup {
  // The style is ours and holds no sign that HTML would read, so it may stand unescaped.
  const style: Markup = { html: STYLE };
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.title}, ${report.period}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<header>
<h1>${report.title}</h1>
<p class="period">${report.period}</p>
<p class="soft">As of ${report.asOf}</p>
<p class="advice">${report.notAdvice}</p>
</header>
<main>
<nav aria-label="Summary">
<ul class="summary">
${report.summary.map(
  ({ text, section, urgent }) => markup`<li class="${lineClass(text, urgent)}"><a href="#${section}">${text}</a></li>
`,
)}</ul>
</nav>
${report.sections.map(sectionOf)}</main>
<footer>
<p>${report.notAdvice} As of ${report.asOf}. Made by Docketwatch on the reader's own computer.</p>
</footer>
</div>
</body>
</html>`;
}

function lineClass(text: string, urgent: boolean): string {
  if (urgent) return "urgent";
  return text.length > 60 ? "wide" : "line";
}

function sectionOf(section: ReportSection): Markup {
  return markup`<section id="${section.id}" class="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${section.title}</h2>
${section.intro === null ? null : markup`<p class="soft">${section.intro}</p>\n`}${contentOf(section)}</section>
`;
}

function contentOf(section: ReportSection): Markup {
  switch (section.holds) {
    case "entries":
      return section.folded ? foldedEntries(section.entries) : markup`${section.entries.map(entryOf)}`;
    case "edits":
      return markup`${section.edits.map(editOf)}`;
    case "deadlines":
      return markup`${section.groups.map(groupOf)}`;
    case "relief":
      return markup`${section.groups.map(reliefOf)}`;
    case "coverage":
      return markup`${section.dockets.map(coverageOf)}`;
  }
}

function entryOf(entry: ReportEntry): Markup {
  return markup`<article class="entry">
<header><h3>${entry.docket} · ${entry.number}</h3><p>${entry.dates}</p></header>
${textOf(entry.row)}
<dl class="facts">
${factsOf(entry)}</dl>
</article>
`;
}

/** Label and words; a label that repeats is said once. */
function factsOf(entry: ReportEntry): Markup[] {
  const labelled = [
    ...entry.facts.map(({ label, text }) => ({ label, words: markup`${text}` })),
    ...entry.deadlines.map((row) => ({ label: "Date found", words: dateWords(row) })),
    ...(entry.link === null
      ? []
      : [{ label: "Link", words: markup`<a href="${entry.link}">Free copy or docket page</a>` }]),
  ];
  return labelled.map(({ label, words }, index) => {
    const term = labelled[index - 1]?.label === label ? null : markup`<dt>${label}</dt>`;
    return markup`${term}<dd${STRONG.has(label) ? markup` class="strong"` : null}>${words}</dd>
`;
  });
}

const STRONG: ReadonlySet<string> = new Set(["Impact", "Effect", "Not clear"]);

function dateWords(row: ReportDeadline): Markup {
  return markup`${row.when}: ${what(row)} (${row.kind}) ${stateOf(row)}${groundsOf(row)}`;
}

function textOf(row: DigestEntry): Markup {
  if (row.textLeftOut) return markup`<p class="text left-out">${row.entry.docketText}</p>`;
  const segments = segmentsOf(row).map(({ text, struck, marked }) => {
    const words = struck
      ? markup`<del><span class="for-readers">[struck by the court: </span>${text}<span class="for-readers">]</span></del>`
      : markup`${text}`;
    return marked ? markup`<mark>${words}</mark>` : words;
  });
  return markup`<p class="text">${segments}</p>`;
}

function foldedEntries(entries: readonly ReportEntry[]): Markup {
  return markup`<details>
<summary>${entries.length} routine ${entries.length === 1 ? "filing" : "filings"}</summary>
<ul>
${entries.map(
  (entry) => markup`<li><strong>${entry.docket} · ${entry.number}</strong> <span class="soft">${entry.dates}</span>
${textOf(entry.row)}
<dl class="facts">
${factsOf(entry)}</dl></li>
`,
)}</ul>
</details>
`;
}

function editOf(edit: DigestEdit): Markup {
  const parts = edit.redline.map(({ change, text }) => {
    if (change === "same") return markup`${text}`;
    return change === "added"
      ? markup`<ins><span class="for-readers">[added: </span>${text}<span class="for-readers">]</span></ins>`
      : markup`<del><span class="for-readers">[removed: </span>${text}<span class="for-readers">]</span></del>`;
  });
  return markup`<article class="entry">
<header><h3>${editHeading(edit)}</h3></header>
${edit.annotation === null ? null : markup`<p>The court says: “${edit.annotation}”</p>\n`}<p class="text">${parts}</p>
</article>
`;
}

function reliefOf({ title, lines, note }: ReliefGroup): Markup {
  const items = lines.map(
    ({
      interval,
      when,
      who,
      checks,
      ...line
    }) => markup`<li class="${interval.direction}"><strong>${line.what}</strong> ${when}
${who === null ? null : markup`<p class="soft">For: ${who}</p>\n`}${
      checks.length === 0
        ? null
        : markup`<ul class="grounds">${checks.map((check) => markup`<li>Check: ${check}</li>`)}</ul>\n`
    }</li>
`,
  );
  return markup`${title === null ? null : markup`<h3>${title}</h3>\n`}${
    lines.length === 0
      ? null
      : markup`<ul class="in-force">
${items}</ul>
`
  }${note === null ? null : markup`<p class="soft">${note}</p>\n`}`;
}

function groupOf(group: DeadlineGroup): Markup {
  if (group.deadlines.length === 0) {
    return markup`${group.title === null ? null : markup`<h3>${group.title}</h3>\n`}<p class="soft">${group.none}</p>\n`;
  }
  return markup`<table>
${group.title === null ? null : markup`<caption>${group.title}</caption>\n`}<thead><tr><th scope="col" class="when">Date</th><th scope="col">What, and why that date</th><th scope="col" class="where">Docket</th><th scope="col" class="state">Status</th></tr></thead>
<tbody>
${group.deadlines.map(
  (row) => markup`<tr><th scope="row">${row.when}</th><td>${what(row)} <span class="soft">(${row.kind}${
    row.place === null ? null : markup`; ${row.place}`
  })</span>${groundsOf(row)}</td><td>${row.link === null ? row.where : markup`<a href="${row.link}">${row.where}</a>`}</td><td>${stateOf(row)}</td></tr>
`,
)}</tbody>
</table>
`;
}

function what(row: ReportDeadline): Markup {
  return row.over ? markup`<s class="over">${row.what}</s>` : markup`${row.what}`;
}

function stateOf(row: ReportDeadline): Markup {
  if (row.confirmed || row.over) return markup`${row.state}`;
  return markup`<span class="unconfirmed">${row.state}</span>`;
}

function groundsOf(row: ReportDeadline): Markup | null {
  if (row.grounds.length === 0) return null;
  return markup`<ul class="grounds">${row.grounds.map((ground) => markup`<li>${ground}</li>`)}</ul>`;
}

function coverageOf(docket: ReportCoverage): Markup {
  return markup`<article>
<h3>${docket.docket} · ${docket.caseName}</h3>
<ul>
<li>${docket.known}</li>
${docket.looks.map((look) => markup`<li>Looked at ${look}</li>\n`)}${docket.warnings.map(
    (warning) => markup`<li class="warning">${warning}</li>\n`,
  )}</ul>
</article>
`;
}
