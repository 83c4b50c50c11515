import type { IsoDate } from "../../calendar/date.ts";
import { courtById, courtByName } from "../../docket/courts.ts";
import type { DocketEntry, DocketSnapshot, ParseProblem } from "../../docket/docket.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import { attachmentsIn } from "../cmecf-district/attachments.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { enteredDate, numericDate } from "../printed-dates.ts";
import { docketOf, entryOf } from "../blank.ts";
import type { TextContext, TextOutcome } from "../text-source.ts";
import { type CaseBlock, type NoticeParts, partsOf } from "./blocks.ts";
import { correctedText, isCorrection } from "./corrections.ts";
import { type NoticeLinks, readLinks } from "./links.ts";
import type { MailReading } from "./mail.ts";
import { isNotice, whyNoNotice } from "./refusals.ts";
import { readSubject, type SubjectReading } from "./subject.ts";

const TRANSACTION = /The following transaction was/i;
const ENTERED_ON = /\bentered\b[^\n]{0,200}?\bon\s+(\d{1,2}\/\d{1,2}\/\d{4})/i;
const FILED_ON = /\bfiled\s+on\s+(\d{1,2}\/\d{1,2}\/\d{4})/i;
/** "12", "12(No document attached)". */
const NUMBER = /^(\d{1,6}(?:-\d{1,4})?)\b/;
/** The number under which an appellate filing stands in the court's database: "[FileNumber=6851219-0]". */
const FILE_NUMBER = /\[FileNumber=\s?(\d{4,12})\s?-0\s?\]/i;
/** Of consolidated appeals; more are no appeals. */
const MOST_CASES = 50;
/** How far from its end a text can carry the number. */
const TAIL_LENGTH = 300;
const DESCRIPTION = /^Document Description ?: ?([^\n]{1,300})$/im;
/** The same at the end of an appellate text: "… [867470] [EKD]", "[3283515] [21-1975]". A "-2" makes it another's. */
const OWN_FILE_NUMBER = /\[(\d{6,12})\](?:\s?\[[^[\]]{1,60}\]|\s?\([^()]{1,60}\)|\s?[A-Z]{2,4}\b)*$/;

type LinksByCase = ReadonlyMap<CaseBlock, NoticeLinks>;

interface Notice {
  readonly parts: NoticeParts;
  /** What the links of each case name. */
  readonly links: LinksByCase;
  readonly isAppellate: boolean;
  readonly dateFiled: IsoDate | null;
  readonly dateEntered: IsoDate | null;
  readonly subject: SubjectReading;
  readonly courtId: string;
}

/** Reads a notice: one snapshot per case that it names. */
export function readNotice(mail: MailReading, context: TextContext): TextOutcome {
  const whole = mail.body.lines.map(({ text }) => text).join("\n");
  const parts = partsOf(mail.body.lines);
  const blocks = parts.blocks.filter(({ caseNumber }) => parseDocketNumber(caseNumber) !== null);
  if (blocks.length === 0 || (!isNotice(whole) && !isCorrection(whole))) return refused(mail, whole);
  const isAppellate = /Notice of Docket Activity/i.test(whole);
  const links = new Map(parts.blocks.map((block) => [block, readLinks(block.links)]));
  const notice: Notice = {
    parts,
    isAppellate,
    ...datesOf(parts.heading),
    subject: subjectOf(mail, blocks, isAppellate),
    links,
    courtId: courtOf(mail, parts.heading, { links, context }),
  };
  const problems: ParseProblem[] = [];
  for (const block of parts.blocks) {
    if (parseDocketNumber(block.caseNumber) === null)
      problems.push({ where: "notice", text: `no docket number: ${block.caseNumber}` });
  }
  return { ok: true, snapshots: blocks.map((block) => snapshotOf(notice, block)), problems };
}

function refused(mail: MailReading, whole: string): TextOutcome {
  const words = `${mail.subject}\n${whole}`;
  if (!isCorrection(words)) return { ok: false, reason: whyNoNotice(words) };
  const at = words.search(/Modified (?:Dkt|Docket|Date)|Added Correct PDF/i);
  return {
    ok: false,
    reason: `This mail tells of a clerk's correction, but not of which case: ${words.slice(at, at + 300)}`,
  };
}

function datesOf(heading: string): Pick<Notice, "dateFiled" | "dateEntered"> {
  const at = heading.search(TRANSACTION);
  const sentence = at < 0 ? "" : heading.slice(at, at + 500);
  return {
    dateFiled: numericDate(FILED_ON.exec(sentence)?.[1] ?? ""),
    dateEntered: numericDate(ENTERED_ON.exec(sentence)?.[1] ?? ""),
  };
}

function subjectOf(mail: MailReading, blocks: readonly CaseBlock[], isAppellate: boolean): SubjectReading {
  const cases = blocks.map(({ caseName, caseNumber }) => ({
    caseName,
    printedNumber: /^\S{1,60}/.exec(caseNumber)?.[0] ?? "",
  }));
  const isAcms = isAppellate && blocks.some(({ links }) => links.some(({ href }) => /-showdoc\./i.test(href)));
  // A saved page of a notice has no subject, but appellate ones have a title that says the same.
  return readSubject(mail.subject || (isAppellate ? mail.body.title : ""), cases, isAcms);
}

interface CourtEvidence {
  readonly links: LinksByCase;
  readonly context: TextContext;
}

function courtOf(mail: MailReading, heading: string, { links, context }: CourtEvidence): string {
  for (const { courtId } of links.values()) if (courtId !== null) return courtId;
  const sender = courtById(/^(?:[\w-]{1,20}\.)?([a-z0-9]{2,12})\.uscourts\.gov$/.exec(mail.senderHost)?.[1] ?? "");
  const kind = /Bankruptcy Court/i.test(heading) ? "bankruptcy" : "district";
  const isAppellate = /Court of Appeals|Circuit/i.test(heading);
  const named = courtByName(heading.slice(0, 4_000), isAppellate ? "appeals" : kind);
  return sender?.id ?? named?.id ?? context.courtId ?? "unknown";
}

function snapshotOf(notice: Notice, block: CaseBlock): DocketSnapshot {
  const links = notice.links.get(block) ?? readLinks(block.links);
  const problems: ParseProblem[] = [];
  const entry = readEntry(notice, block, links);
  if (block.docketText === "") problems.push({ where: "notice", text: "the notice has no docket text" });
  if (entry.dateFiled === null)
    problems.push({ where: "notice", text: "the notice does not say when the entry was filed" });
  if (notice.courtId === "unknown")
    problems.push({ where: "notice", text: "nothing says which court the notice is from" });
  const change = isCorrection(block.docketText);
  const corrected = change ? correctedText(block.docketText) : null;
  if (change && !corrected)
    problems.push({ where: "notice", text: `a clerk's correction: ${block.docketText.slice(0, 500)}` });
  const docket = docketOf({
    courtId: links.courtId ?? notice.courtId,
    docketNumber: parseDocketNumber(block.caseNumber)?.text ?? block.caseNumber,
    caseName: caseNameOf([block.caseName]),
    pacerCaseId: links.pacerCaseId,
    entries: [corrected ? { ...entry, docketText: corrected.docketText } : entry],
  });
  const sourceId = notice.isAppellate ? "nda" : corrected ? "nef-correction" : "nef";
  return {
    sourceId,
    docket,
    completeness: "partial",
    criteria: corrected?.annotation ?? "notice of one entry",
    problems,
  };
}

function readEntry(notice: Notice, block: CaseBlock, links: NoticeLinks): DocketEntry {
  const { docketText } = block;
  const number = NUMBER.exec(block.documentNumber)?.[1] ?? null;
  return entryOf({
    documentNumber: notice.isAppellate ? notice.subject.documentNumber : number,
    dateFiled: notice.dateFiled,
    dateEntered: notice.dateEntered ?? enteredDate(docketText),
    docketText,
    shortText: notice.isAppellate ? fullerName(notice) : notice.subject.shortText,
    pacerDocId: links.pacerDocId ?? (notice.isAppellate ? documentOf(notice) : null),
    pacerSeqNo: notice.isAppellate ? partIdOf(notice, docketText) : links.pacerSeqNo,
    attachments: notice.isAppellate ? [] : attachmentsIn(docketText, new Map()),
  });
}

/** The event as the subject names it, or the document as its filer named it: whichever says more. */
function fullerName({ subject, parts }: Notice): string | null {
  const described = DESCRIPTION.exec(parts.rest)?.[1]?.trim() ?? "";
  return described.length > (subject.shortText?.length ?? 0) ? described : subject.shortText;
}

/** Consolidated appeals stand above one link to the document that was filed in all of them. */
function documentOf({ parts }: Notice): string | null {
  return readLinks(parts.blocks.slice(0, MOST_CASES).flatMap(({ links }) => links)).pacerDocId;
}

/** The number of an appellate filing, the same in every case that it was filed in. */
function partIdOf(notice: Notice, docketText: string): string | null {
  return (FILE_NUMBER.exec(notice.parts.rest) ?? OWN_FILE_NUMBER.exec(docketText.slice(-TAIL_LENGTH)))?.[1] ?? null;
}
