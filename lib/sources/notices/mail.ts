import PostalMime, { type Email } from "postal-mime";
import { isNotice } from "./refusals.ts";
import { linesOf, type MarkupReading, plainLines } from "../text/markup.ts";

/** The words of a mail: its subject, and its body as lines. */
export interface MailReading {
  readonly subject: string;
  /** The sender's host ("mied.uscourts.gov"), which says the court of a notice without links. */
  readonly senderHost: string;
  readonly body: MarkupReading;
}

/** Two header lines at the start, one of them a mail's own. */
const HEADER = /^(?:[A-Za-z][\w-]{0,60}:[^\r\n]{0,4000}\r?\n(?:[ \t][^\r\n]{0,4000}\r?\n){0,60}){1,80}/;
const MAIL_HEADER = /^(?:From|To|Subject|Received|Return-Path|MIME-Version|Message-Id|Delivered-To|DKIM-Signature):/im;
/** A page that a browser saved as one file (.mhtml) has a mail's headers too. */
const SAVED_PAGE = /^(?:Snapshot-Content-Location:|From: <Saved by)/im;
const DEEPEST_PART = 20;
const DEEPEST_FORWARD = 3;

/** True if a text begins with the headers of a mail. */
export function beginsAsMail(text: string): boolean {
  const head = HEADER.exec(text.slice(0, 20_000).replace(/^(?:From [^\r\n]{1,200}\r?\n)/, ""))?.[0];
  return head !== undefined && head.trim().split("\n").length > 1 && MAIL_HEADER.test(head) && !SAVED_PAGE.test(head);
}

/** Takes a mail apart. Of its attached files only a mail is looked at: the notice that somebody forwards as a file. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<MailReading | null> {
  const mail = await parsed(bytes);
  const markup = mail.html ? linesOf(mail.html) : null;
  const body = markup && markup.lines.length > 0 ? markup : plainLines(mail.text ?? "");
  const forwarded = mail.attachments.find(({ mimeType }) => mimeType === "message/rfc822");
  if (forwarded && depth < DEEPEST_FORWARD && !body.lines.some(({ text }) => isNotice(text))) {
    return readMail(bytesOf(forwarded.content), depth + 1);
  }
  if (mail.html && markup === null && !mail.text) return null;
  const sender = mail.from && "address" in mail.from ? (mail.from.address ?? "") : "";
  return {
    subject: mail.subject ?? "",
    senderHost: sender.slice(sender.lastIndexOf("@") + 1).toLowerCase(),
    body,
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/**
 * Courts send Latin-1 without saying so. Where that leaves characters unread, the whole is read as windows-1252; parts
 * that are encoded in letters are the same either way.
 */
async function parsed(bytes: Uint8Array): Promise<Email> {
  const options = {
    maxNestingDepth: DEEPEST_PART,
    attachmentEncoding: "arraybuffer",
    forceRfc822Attachments: true,
  } as const;
  const mail = await PostalMime.parse(bytes, options);
  const unread = unreadIn(mail);
  if (unread === 0) return mail;
  const latin = await PostalMime.parse(new TextDecoder("windows-1252").decode(bytes), options);
  return unreadIn(latin) < unread ? latin : mail;
}

function unreadIn({ html, text, subject }: Email): number {
  return `${html ?? ""}${text ?? ""}${subject ?? ""}`.split("\uFFFD").length - 1;
}
