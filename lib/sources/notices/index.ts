import { linesOf, plainLines } from "../text/markup.ts";
import { rootNameOf } from "../text/xml.ts";
import type { TextSource } from "../text-source.ts";
import { beginsAsMail, type MailReading, readMail } from "./mail.ts";
import { readNotice } from "./read-notice.ts";
import { isNotice } from "./refusals.ts";

/** Mails with large attachments are no notices of a court. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Notices of electronic filing (district, bankruptcy) and of docket activity (appeals), as mails, or as the text or page
 * that was saved of one: the full docket text, free of charge. Their links are never opened and never kept.
 */
export const notices: TextSource = {
  id: "notices",
  name: "Notices of electronic filing and of docket activity",
  claims: (text, fileName) => /\.eml$/i.test(fileName ?? "") || beginsAsMail(text) || isSavedNotice(text),
  async read(file, context) {
    if (file.bytes.length > MOST_BYTES)
      return { ok: false, reason: "The mail is too large to be a notice (over 32 MB)." };
    const mail = beginsAsMail(file.text) ? await readMail(file.bytes) : savedNotice(file.text);
    if (!mail) return { ok: false, reason: "The mail's text is nested or long beyond any notice." };
    return readNotice(mail, context);
  },
};

/** Feeds and exports can quote a notice: JSON, and tables that begin with the names of their columns. */
const EXPORT = /^[\uFEFF\s]{0,100}(?:\{|\[\s{0,20}[[{"\]]|[\w"]{1,40},[\w",]{0,400}\bentry_number\b)/;
const PAGE_PARTS =
  /^(?:html|head|meta|title|body|center|div|p|table|tbody|tr|td|font|b|strong|h\d|br|hr|span|pre|form|style|link|base)$/;

function isSavedNotice(text: string): boolean {
  const root = rootNameOf(text);
  if (EXPORT.test(text.slice(0, 1_000)) || (root !== null && !PAGE_PARTS.test(root))) return false;
  const head = text.slice(0, 60_000);
  return isNotice(head) && /Docket Text\s{0,4}:/i.test(head);
}

/** A notice without a mail around it: the page, or the text that was copied out of one. */
function savedNotice(text: string): MailReading | null {
  const isMarkup = /<(?:html|body|table|div|p|br|td)\b/i.test(text.slice(0, 60_000));
  const body = isMarkup ? linesOf(text) : plainLines(text);
  return body && { subject: "", senderHost: "", body };
}
