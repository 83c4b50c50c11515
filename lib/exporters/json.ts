import {
  type Digest,
  type DigestCoverage,
  type DigestDeadline,
  type DigestEdit,
  type DigestEntry,
} from "../digest/digest.ts";
import type { DigestRelief } from "../digest/relief.ts";
import type { ReliefOrder } from "../relief/relief.ts";
import type { ReliefLine } from "../relief/words.ts";
import type { Exporter } from "./exporter.ts";
import { NOT_ADVICE } from "./words.ts";

/**
 * For programs. `format` and `version` name the shape; the version rises when a field changes its meaning or goes.
 * Top level: `matter`, `from`, `to` (both days included), `asOf` (UTC), `notice`, `relief` (what is in force on
 * `relief.day`, and what ended in the period), then the sections `affecting`, `unclear`,
 * `other`, `routine` (entries), `edits`, `newDeadlines`, `upcoming` (ranges), `overdue`, `passed` (deadlines), `coverage`.
 * Days are "YYYY-MM-DD", times "HH:MM" on the docket's clock (`timeZone`); absent is null, and no key is ever missing.
 */
export const json: Exporter = { id: "json", label: "JSON", mimeType: "application/json", extension: "json", write };

const FORMAT = "docketwatch-digest";
const VERSION = 1;

function write(digest: Digest): string {
  return `${JSON.stringify(documentOf(digest), null, 2)}\n`;
}

/** Keys are written in this order, whatever order the digest's own keys have. */
function documentOf(digest: Digest) {
  return {
    format: FORMAT,
    version: VERSION,
    matter: digest.matterName,
    from: digest.from,
    to: digest.to,
    asOf: digest.asOf,
    timeZone: digest.timeZone,
    notice: NOT_ADVICE,
    relief: reliefOf(digest.relief),
    affecting: digest.affecting.map(entryOf),
    unclear: digest.unclear.map(entryOf),
    other: digest.other.map(entryOf),
    routine: digest.routine.map(entryOf),
    edits: digest.edits.map(editOf),
    newDeadlines: digest.newDeadlines.map(deadlineOf),
    upcoming: digest.upcoming.map(({ from, to, deadlines }) => ({ from, to, deadlines: deadlines.map(deadlineOf) })),
    overdue: digest.overdue.map(deadlineOf),
    passed: digest.passed.map(deadlineOf),
    coverage: digest.coverage.map(coverageOf),
  };
}

function reliefOf({ day, inForce, ended, beside }: DigestRelief) {
  return { day, inForce: inForce.map(intervalOf), ended: ended.map(intervalOf), beside };
}

function intervalOf({ interval, what, checks }: ReliefLine) {
  return {
    track: interval.track,
    what,
    direction: interval.direction,
    from: interval.from,
    fromEarliest: interval.fromEarliest,
    until: interval.until === "open" ? null : interval.until,
    lastsThrough: interval.lastsThrough,
    state: interval.state,
    untilBasis: interval.untilBasis,
    statedUntil: interval.statedUntil,
    within: interval.within,
    who: { scope: interval.who.scope, words: interval.who.words },
    by: interval.by.map(orderOf),
    endedBy: interval.endedBy.map(orderOf),
    merged: interval.merged.map(orderOf),
    upheldBy: interval.upheldBy.map(orderOf),
    basis: interval.basis,
    certainty: interval.certainty,
    checks: [...checks],
  };
}

function orderOf(order: ReliefOrder) {
  return {
    courtId: courtIdOf(order.docketKey),
    docket: order.docketLabel,
    documentNumber: order.documentNumber,
    entryId: order.entryId,
    day: order.day,
    kind: order.kind,
    title: order.title,
  };
}

function entryOf(row: DigestEntry) {
  const { entry, tags } = row;
  return {
    courtId: courtIdOf(row.docketKey),
    court: row.courtName,
    docketNumber: row.docketNumber,
    entryId: entry.id,
    documentNumber: entry.documentNumber,
    dateFiled: entry.dateFiled,
    dateEntered: entry.dateEntered,
    firstSeenAt: entry.firstSeenAt,
    late: row.late,
    restricted: entry.restricted,
    textLeftOut: row.textLeftOut,
    docketText: entry.docketText,
    shortText: entry.shortText,
    struck: entry.struck.map(({ start, end }) => ({ start, end })),
    attachments: entry.attachments.map(({ attachmentNumber, description }) => ({ attachmentNumber, description })),
    kind: tags.kind,
    author: tags.author,
    labels: [...row.labels],
    quietened: row.quiet,
    outcome: row.links.outcome,
    linked: row.links.linked.map((link) => ({
      entryId: link.entryId,
      documentNumber: link.documentNumber,
      kind: link.kind,
      role: link.role,
      title: link.title,
      outcome: link.outcome,
    })),
    affectsDetention: tags.affectsDetention,
    affectsRemoval: tags.affectsRemoval,
    direction: tags.direction,
    dispositions: tags.dispositions.map(({ of, outcome }) => ({ of, outcome })),
    effects: tags.effects.map((effect) => ({
      effect: effect.effect,
      until: effect.until,
      within: effect.within,
      who: { scope: effect.who.scope, words: effect.who.words },
      basis: effect.basis,
      evidence: effect.evidence.map(({ ruleId, quote, span, via }) => ({
        ruleId,
        quote,
        start: span.start,
        end: span.end,
        via,
      })),
    })),
    seeks: [...tags.seeks],
    unclear: tags.unclear,
    references: [...tags.references],
    sources: entry.witnesses.map(({ sourceId, firstSeenAt, lastSeenAt }) => ({ sourceId, firstSeenAt, lastSeenAt })),
    deadlines: row.deadlines.map(deadlineOf),
    note: row.note,
    link: row.link,
  };
}

function editOf(edit: DigestEdit) {
  const { row } = edit;
  return {
    courtId: courtIdOf(row.docketKey),
    docketNumber: row.docketNumber,
    entryId: row.entry.id,
    documentNumber: row.entry.documentNumber,
    dateFiled: row.entry.dateFiled,
    dateEntered: row.entry.dateEntered,
    seenAt: edit.seenAt,
    annotation: edit.annotation,
    before: edit.before,
    after: edit.after,
    redline: edit.redline.map(({ change, text }) => ({ change, text })),
  };
}

function deadlineOf(row: DigestDeadline) {
  const { deadline } = row;
  return {
    id: deadline.id,
    courtId: courtIdOf(deadline.docketKey),
    docketNumber: row.docketNumber,
    documentNumber: row.documentNumber,
    entryId: deadline.entryId,
    what: deadline.what,
    kind: deadline.kind,
    date: deadline.date,
    time: deadline.time,
    timeZone: row.timeZone,
    place: deadline.place,
    status: deadline.status,
    state: row.state,
    confirmed: row.state === "confirmed",
    replacedBy: row.replacedBy && {
      what: row.replacedBy.what,
      date: row.replacedBy.date,
      confirmed: row.replacedBy.confirmed,
    },
    ruleId: deadline.ruleId,
    authority: deadline.authority,
    relative: deadline.relative,
    quote: deadline.quote,
    steps: [...deadline.steps],
    alternatives: deadline.alternatives.map(({ date, why }) => ({ date, why })),
    warnings: [...deadline.warnings],
    sequence: deadline.sequence,
    updatedAt: deadline.updatedAt,
    link: row.link,
  };
}

function coverageOf(coverage: DigestCoverage) {
  const { header } = coverage.docket;
  return {
    courtId: header.courtId,
    court: coverage.courtName,
    docketNumber: header.docketNumber,
    caseName: header.caseName,
    watched: coverage.docket.watched,
    entryCount: coverage.entryCount,
    looks: coverage.snapshots.map((look) => ({
      sourceId: look.sourceId,
      seenAt: look.seenAt,
      completeness: look.completeness,
      criteria: look.criteria,
      entryCount: look.entryCount,
      newCount: look.newCount,
      problems: look.problems.map(({ where, text }) => ({ where, text })),
    })),
    gaps: [...coverage.gaps],
    warnings: [...coverage.warnings],
  };
}

/** A docket's key begins with its court: "mied:2:17-cv-11910". */
function courtIdOf(docketKey: string): string {
  return docketKey.slice(0, docketKey.indexOf(":"));
}
