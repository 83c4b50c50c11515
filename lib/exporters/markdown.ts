import type { Digest } from "../digest/digest.ts";
import type { Exporter } from "./exporter.ts";
import { editHeading, reportOf } from "./report-of.ts";
import type { ReportCoverage, ReliefGroup, ReportDeadline, ReportEntry, ReportSection } from "./report.ts";

export const markdown: Exporter = {
  id: "md",
  label: "Markdown",
  mimeType: "text/markdown",
  extension: "md",
  write,
};

function write(digest: Digest): string {
  const report = reportOf(digest);
  const blocks = [
    `# ${escaped(report.title)}`,
    `**${report.period}** · as of ${escaped(report.asOf)}`,
    `*${report.notAdvice}*`,
    report.summary.map((line) => `- ${line.urgent ? `**${escaped(line.text)}**` : escaped(line.text)}`).join("\n"),
    ...report.sections.flatMap(sectionBlocks),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sectionBlocks(section: ReportSection): string[] {
  const head = [`## ${escaped(section.title)}`, section.intro === null ? "" : escaped(section.intro)];
  switch (section.holds) {
    case "entries":
      return [...head, ...section.entries.flatMap(section.folded ? foldedEntry : entryBlocks)];
    case "edits":
      return [
        ...head,
        ...section.edits.flatMap((edit) => [
          `### ${escaped(editHeading(edit))}`,
          edit.annotation === null ? "" : `The court says: “${escaped(edit.annotation)}”`,
          `Before:`,
          quoted(edit.before),
          `After:`,
          quoted(edit.after),
        ]),
      ];
    case "deadlines":
      return [
        ...head,
        ...section.groups.flatMap((group) => [
          group.title === null ? "" : `### ${escaped(group.title)}`,
          group.deadlines.length === 0 ? group.none : group.deadlines.map((row) => deadlineItem(row, "")).join("\n"),
        ]),
      ];
    case "relief":
      return [...head, ...section.groups.flatMap(reliefBlocks)];
    case "coverage":
      return [...head, ...section.dockets.flatMap(coverageBlocks)];
  }
}

function entryBlocks(entry: ReportEntry): string[] {
  const items = [
    ...entry.facts.map(({ label, text }) => `- ${label}: ${escaped(text)}`),
    ...entry.deadlines.map((row) => `- Date found:\n${deadlineItem(row, "  ")}`),
    ...(entry.link === null ? [] : [`- Link: ${address(entry.link)}`]),
  ];
  return [
    `### ${escaped(headingOf(entry))}`,
    quoted(entry.row.entry.docketText, entry.row.entry.struck),
    items.join("\n"),
  ];
}

/** Routine entries take one line each; nothing but their kind is known of them anyway. */
function foldedEntry(entry: ReportEntry): string[] {
  const link = entry.link === null ? "" : ` ${address(entry.link)}`;
  const dates = entry.deadlines.map((row) => `\n${deadlineItem(row, "  ")}`).join("");
  const note = entry.row.note === null ? "" : `\n  - Note: ${escaped(entry.row.note)}`;
  return [
    `- ${escaped(headingOf(entry))} · ${entry.row.tags.kind}: ${escaped(entry.row.entry.docketText)}${link}${note}${dates}`,
  ];
}

function headingOf(entry: ReportEntry): string {
  return `${entry.docket} · ${entry.number} · ${entry.dates}`;
}

function deadlineItem(row: ReportDeadline, indent: string): string {
  const state = row.confirmed || row.over ? escaped(row.state) : `**${escaped(row.state)}**`;
  const what = row.over ? `~~${escaped(row.what)}~~` : escaped(row.what);
  const place = row.place === null ? "" : ` at ${escaped(row.place)}`;
  return [
    `${indent}- **${escaped(row.when)}** · ${what}${place} (${row.kind}; ${state}) · ${escaped(row.where)}`,
    ...row.grounds.map((ground) => `${indent}  - ${escaped(ground)}`),
  ].join("\n");
}

function reliefBlocks({ title, lines, note }: ReliefGroup): string[] {
  const items = lines.map(({ what, when, who, checks }) =>
    [
      `- **${escaped(what)}** ${escaped(when)}`,
      ...(who === null ? [] : [`  - For: ${escaped(who)}`]),
      ...checks.map((check) => `  - Check: ${escaped(check)}`),
    ].join("\n"),
  );
  return [title === null ? "" : `### ${title}`, items.join("\n"), note === null ? "" : escaped(note)];
}

function coverageBlocks(docket: ReportCoverage): string[] {
  return [
    `### ${escaped(docket.docket)} · ${escaped(docket.caseName)}`,
    [
      `- ${docket.known}`,
      ...docket.looks.map((look) => `- Looked at ${escaped(look)}`),
      ...docket.warnings.map((warning) => `- **${escaped(warning)}**`),
    ].join("\n"),
  ];
}

/** Docket text as a quotation, the court's own strike-outs struck. */
function quoted(text: string, struck: readonly { start: number; end: number }[] = []): string {
  let out = "";
  let at = 0;
  for (const { start, end } of struck) {
    if (start < at || end <= start) continue;
    out += `${escaped(text.slice(at, start))}~~${escaped(text.slice(start, end).trim())}~~`;
    at = end;
  }
  out += escaped(text.slice(at));
  return `> ${out.replace(/^([#+>-]|\d+[.)])/, "\\$1")}`;
}

/** Everything that Markdown or HTML would read as a sign is made plain; line breaks become spaces. */
function escaped(text: string): string {
  return plain(text)
    .replaceAll(/[\\`*<]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, "\\$&")
    .replaceAll(/~(?=~)/g, "\\~")
    .replaceAll(/\](?=[([:])/g, "\\]")
    .replaceAll(/&(?=[#\w])/g, "&amp;");
}

/** One line without control characters. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").toWellFormed();
}

/** An address between angle brackets, so that no sign in it is read as Markdown. */
function address(link: string): string {
  return `<${plain(link).replaceAll(" ", "%20").replaceAll("<", "%3C").replaceAll(">", "%3E")}>`;
}
