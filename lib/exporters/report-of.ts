import { daysBetween } from "../calendar/date.ts";
import { COMPLETENESS_WORDS, sourceWords } from "../docket/look-words.ts";
import { linkedWords } from "../digest/linked.ts";
import { NOTHING_KNOWN } from "../relief/words.ts";
import { authorOf, impactOf } from "../tags/words.ts";
import {
  entryCountOf,
  type Digest,
  type DigestCoverage,
  type DigestDeadline,
  type DigestEdit,
  type DigestEntry,
} from "../digest/digest.ts";
import type { Report, ReportCoverage, ReportDeadline, ReportEntry, ReportLine, ReportSection } from "./report.ts";
import {
  count,
  datesOf,
  effectName,
  effectsOf,
  groundsOf,
  longDate,
  longInstant,
  NOT_ADVICE,
  numberOf,
  period,
  rulingsOf,
  stateOf,
  whenOf,
} from "./words.ts";

/** The digest in words. */
export function reportOf(digest: Digest): Report {
  return {
    title: `${daysBetween(digest.from, digest.to) === 6 ? "Weekly digest" : "Digest"}: ${digest.matterName}`,
    period: period(digest.from, digest.to),
    asOf: longInstant(digest.asOf, digest.timeZone),
    notAdvice: NOT_ADVICE,
    summary: summaryOf(digest),
    sections: [reliefSection(digest), ...entrySections(digest), ...deadlineSections(digest), coverageSection(digest)],
  };
}

/** "In force: Removal stayed; Contact restricted". */
function reliefWords({ relief: { inForce, ended } }: Digest): string {
  const stands = [...new Set(inForce.map(({ what }) => what))].join("; ");
  const over = ended.length === 0 ? "" : ` · ${count(ended.length, "order of relief", "orders of relief")} ended`;
  return (stands === "" ? "No relief is known to be in force" : `In force: ${stands}`) + over;
}

function summaryOf(digest: Digest): ReportLine[] {
  const lines: ReportLine[] = [{ text: reliefWords(digest), section: "relief", urgent: false }];
  const say = (n: number, section: string, one: string, many: string, urgent = false) => {
    if (n > 0) lines.push({ text: count(n, one, many), section, urgent });
  };
  if (entryCountOf(digest) === 0) lines.push({ text: nothingNew(digest), section: "coverage", urgent: false });
  say(
    digest.affecting.length,
    "affecting",
    "entry affects detention or removal",
    "entries affect detention or removal",
    true,
  );
  say(
    digest.unclear.length,
    "unclear",
    "entry to open: its effect could not be read",
    "entries to open: their effect could not be read",
    true,
  );
  say(digest.overdue.length, "overdue", "confirmed deadline is overdue", "confirmed deadlines are overdue", true);
  say(digest.other.length, "other", "other filing", "other filings");
  say(digest.routine.length, "routine", "routine filing", "routine filings");
  say(digest.edits.length, "edits", "entry text was changed by the court", "entry texts were changed by the court");
  say(digest.newDeadlines.length, "new-deadlines", "new date", "new dates");
  const ahead = digest.upcoming.reduce((sum, range) => sum + range.deadlines.length, 0);
  say(ahead, "upcoming", "date in the next 30 days", "dates in the next 30 days");
  const doubts = digest.coverage.reduce((sum, docket) => sum + docket.warnings.length, 0);
  say(doubts, "coverage", "remark on what may be missing", "remarks on what may be missing");
  return lines;
}

/** First of all: what protects now. */
function reliefSection({ relief }: Digest): ReportSection {
  const { day, inForce, ended, beside } = relief;
  const groups = [
    { title: null, lines: inForce, note: `${inForce.length === 0 ? NOTHING_KNOWN : ""} ${beside}`.trim() || null },
    ...(ended.length === 0 ? [] : [{ title: "Ended in this period", lines: ended, note: null }]),
  ];
  return {
    holds: "relief",
    id: "relief",
    title: `Relief in force on ${longDate(day)}`,
    intro: "Worked out from the orders known here. Read the order itself before relying on it.",
    groups,
  };
}

/** Silence is not inactivity: what was looked at decides what an empty week means. */
function nothingNew(digest: Digest): string {
  const days = period(digest.from, digest.to);
  const dockets = count(digest.coverage.length, "docket", "dockets");
  return `Nothing new: no entry was entered on the ${dockets} of this matter (${days}), as far as they were looked at. See Coverage.`;
}

function entrySections(digest: Digest): ReportSection[] {
  const sections: ReportSection[] = [];
  const add = (id: string, title: string, rows: readonly DigestEntry[], intro: string | null, folded = false) => {
    const head = { id, title: `${title} (${rows.length})`, intro };
    if (rows.length > 0) sections.push({ holds: "entries", folded, entries: rows.map(entryOf), ...head });
  };
  add("affecting", "What changed for detention and removal", digest.affecting, null);
  add(
    "unclear",
    "Effect not clear: open these",
    digest.unclear,
    "The docket text does not say what these do, or to what. Each may affect detention or removal.",
  );
  add("other", "Other filings", digest.other, null);
  add("routine", "Routine filings", digest.routine, "Appearances, certificates and the like.", true);
  if (digest.edits.length > 0) {
    sections.push({
      holds: "edits",
      id: "edits",
      title: `Entries that the court edited (${digest.edits.length})`,
      intro: "The same entry, in other words than before.",
      edits: digest.edits,
    });
  }
  return sections;
}

function entryOf(row: DigestEntry): ReportEntry {
  return {
    row,
    docket: row.label,
    number: numberOf(row.entry.documentNumber),
    dates: datesOf(row),
    facts: factsOf(row),
    deadlines: row.deadlines.map(deadlineOf),
    link: row.link,
  };
}

function factsOf({ tags, entry, late, note, links, labels, quiet }: DigestEntry): ReportEntry["facts"] {
  const facts: { label: string; text: string }[] = [];
  const add = (label: string, text: string | null) => {
    if (text !== null && text !== "") facts.push({ label, text });
  };
  if (late) add("Late", "belongs to an earlier day or to none, and was first seen in this period");
  add("Kind", `${tags.kind}, ${authorOf(tags)}`);
  add("Impact", impactOf(tags));
  for (const effect of effectsOf(tags)) add("Effect", effect);
  add("Ruling", rulingsOf(tags).join("; "));
  add("Outcome", links.outcome);
  for (const link of links.linked) add("Linked", linkedWords(link));
  if (tags.unclear !== null) add("Not clear", tags.unclear);
  add("Asks for", tags.seeks.map(effectName).join(", "));
  add("Refers to", tags.references.map((number) => `ECF ${number}`).join(", "));
  add("Short text", entry.shortText);
  add("Your labels", labels.join(", "));
  if (quiet) add("Quietened", "by your rule");
  add("Note", note);
  return facts;
}

function deadlineSections(digest: Digest): ReportSection[] {
  const sections: ReportSection[] = [];
  const add = (id: string, title: string, rows: readonly DigestDeadline[], intro: string | null) => {
    const groups = [{ title: null, deadlines: rows.map(deadlineOf), none: "" }];
    if (rows.length > 0) sections.push({ holds: "deadlines", id, title: `${title} (${rows.length})`, intro, groups });
  };
  add("overdue", "Overdue", digest.overdue, "Confirmed, passed, and not marked as done.");
  add(
    "new-deadlines",
    "New deadlines and hearings",
    digest.newDeadlines,
    "From this period's entries, whatever their date.",
  );
  sections.push({
    holds: "deadlines",
    id: "upcoming",
    title: "Coming up",
    intro: "Only confirmed dates remind and reach a calendar. The others still need a person's eye.",
    groups: digest.upcoming.map((range) => ({
      title: `${range.title} (${period(range.from, range.to)})`,
      deadlines: range.deadlines.map(deadlineOf),
      none: "No date known.",
    })),
  });
  add("passed", "Passed in this period", digest.passed, "Hearings, and dates that nobody confirmed.");
  return sections;
}

function deadlineOf(row: DigestDeadline): ReportDeadline {
  const { deadline, state } = row;
  const entry = row.documentNumber === null ? "" : `, ECF ${row.documentNumber}`;
  return {
    when: whenOf(row),
    what: deadline.what,
    kind: deadline.status === "set" ? deadline.kind : `${deadline.kind}, ${deadline.status}`,
    place: deadline.place,
    where: row.label + entry,
    state: stateOf(row),
    confirmed: state === "confirmed",
    over: state !== "confirmed" && state !== "not confirmed",
    grounds: groundsOf(row),
    link: row.link,
  };
}

function coverageSection(digest: Digest): ReportSection {
  return {
    holds: "coverage",
    id: "coverage",
    title: "Coverage",
    intro: "What this digest rests on. A docket that was not looked at is silent, not quiet.",
    dockets: digest.coverage.map(coverageOf),
  };
}

function coverageOf(coverage: DigestCoverage): ReportCoverage {
  return {
    docket: coverage.label,
    caseName: coverage.docket.header.caseName,
    known: `${count(coverage.entryCount, "entry", "entries")} known`,
    looks: coverage.snapshots.map(
      (look) =>
        `${longInstant(look.seenAt, coverage.timeZone)}: ${sourceWords(look.sourceId)}, ${COMPLETENESS_WORDS[look.completeness]}, ` +
        `${count(look.entryCount, "entry", "entries")}, ${look.newCount} new`,
    ),
    warnings: coverage.warnings.map(shortened),
  };
}

/** A row that could not be read may be long; its beginning is enough to find it. JSON holds all of it. */
function shortened(sentence: string): string {
  return sentence.length <= 600 ? sentence : `${sentence.slice(0, 600)} …`;
}

/** Heading of an edit: when it was seen, and what the court says of it. */
export function editHeading(edit: DigestEdit): string {
  const { row } = edit;
  return `${row.label} · ${numberOf(row.entry.documentNumber)} · change first seen ${longInstant(edit.seenAt, row.timeZone)}`;
}
