import { isIsoDate, type IsoDate } from "../../calendar/date.ts";
import type { Attachment, DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { normalisedDocumentId } from "../../docket/document-id.ts";
import { attachmentOf, entryOf } from "../blank.ts";
import { unescapedOnce } from "../text/entities.ts";
import { tidy } from "../dom/text.ts";
import { textOfChild, type XmlElement } from "../text/xml.ts";
import { enteredDate } from "../printed-dates.ts";
import type { Steps } from "../slices.ts";

export interface ArchiveCase {
  readonly courtId: string;
  readonly pacerCaseId: string;
  readonly problems: ParseProblem[];
}

const NUMBER = /^\d{1,6}$/;

/** The archive lists documents; those of one number are an entry and its attachments. */
export function* readEntries(documents: readonly XmlElement[], archive: ArchiveCase): Steps<DocketEntry[]> {
  const numbers = new Map<string, { main: XmlElement | null; attachments: Map<number, Attachment> }>();
  for (const [index, element] of documents.entries()) {
    yield;
    const number = element.attributes["doc_num"] ?? "";
    const attachmentNumber = element.attributes["attachment_num"] ?? "0";
    if (!NUMBER.test(number) || !NUMBER.test(attachmentNumber)) {
      const text = `number not read: ${JSON.stringify(element.attributes)} ${textOfChild(element, "long_desc")}`;
      archive.problems.push({ where: `document ${index + 1}`, text: text.slice(0, 500) });
      continue;
    }
    const entry = numbers.get(number) ?? { main: null, attachments: new Map<number, Attachment>() };
    numbers.set(number, entry);
    if (Number(attachmentNumber) > 0) {
      entry.attachments.set(
        Number(attachmentNumber),
        readAttachment(element, number, Number(attachmentNumber), archive),
      );
    } else if (entry.main === null) entry.main = element;
    else archive.problems.push({ where: `document ${index + 1}`, text: `number ${number} stands there twice` });
  }
  const entries: DocketEntry[] = [];
  for (const [number, { main, attachments }] of numbers) {
    yield;
    if (main === null) archive.problems.push({ where: `entry ${number}`, text: "only attachments are in the archive" });
    const list = [...attachments.values()].toSorted((a, b) => a.attachmentNumber - b.attachmentNumber);
    entries.push({ ...readMain(main, number, archive), attachments: list });
  }
  return entries;
}

function readMain(main: XmlElement | null, number: string, archive: ArchiveCase): DocketEntry {
  if (main === null) return entryOf({ documentNumber: number });
  const docketText = wordsIn(main, "long_desc");
  const seq = textOfChild(main, "pacer_de_seq_num");
  return entryOf({
    documentNumber: number,
    dateFiled: dayOf(textOfChild(main, "date_filed")),
    dateEntered: enteredDate(docketText) ?? dayOf(textOfChild(main, "date_entered")),
    docketText,
    shortText: wordsIn(main, "short_desc") || null,
    pacerDocId: normalisedDocumentId(textOfChild(main, "pacer_doc_id")),
    pacerSeqNo: /^\d{1,12}$/.test(seq) ? seq : null,
    freeUrl: copyOf(main, number, 0, archive),
  });
}

function readAttachment(
  element: XmlElement,
  number: string,
  attachmentNumber: number,
  archive: ArchiveCase,
): Attachment {
  return attachmentOf(attachmentNumber, {
    description: wordsIn(element, "short_desc"),
    pacerDocId: normalisedDocumentId(textOfChild(element, "pacer_doc_id")),
    freeUrl: copyOf(element, number, attachmentNumber, archive),
  });
}

/** Where the archive keeps its copy of a document that it says it has. */
function copyOf(element: XmlElement, number: string, attachmentNumber: number, archive: ArchiveCase): string | null {
  if (textOfChild(element, "available") !== "1" || !/^\d{1,12}$/.test(archive.pacerCaseId)) return null;
  const folder = `gov.uscourts.${archive.courtId}.${archive.pacerCaseId}`;
  return `https://archive.org/download/${folder}/${folder}.${number}.${attachmentNumber}.pdf`;
}

/** The archive wrote text that was escaped already. */
function wordsIn(element: XmlElement, name: string): string {
  return tidy(unescapedOnce(textOfChild(element, name)));
}

function dayOf(text: string): IsoDate | null {
  return isIsoDate(text) ? text : null;
}
