import { instantFromMs } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";

/** Stands for the address of a saved page that does not name its own. */
export const UNKNOWN_ADDRESS = "https://saved.page.invalid/";

/** How far into a page its declarations are looked for. */
const HEAD_LENGTH = 4_096;
/** `<meta charset="utf-8">`, `<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">`. */
const DECLARED_CHARSET = /<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i;

/**
 * Courts serve UTF-8 or Latin-1, and saved pages say it wrongly as often as not: UTF-8 if it is valid, whatever is
 * declared; else what the page declares; else windows-1252. A byte order mark decides before all.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = utf16Of(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_LENGTH));
    return decoderFor(DECLARED_CHARSET.exec(head)?.[1]).decode(bytes);
  }
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    // A page that declares UTF-16 in ASCII letters is not in UTF-16.
    return new TextDecoder(charset === undefined || /^utf-?16/i.test(charset) ? "windows-1252" : charset);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

/** What browsers write at the top of a page they save: `<!-- saved from url=(0042)https://… -->`, or SingleFile's "url: …". */
const SAVED_FROM = /(?:saved from url=\(\d{1,6}\)|^\s{0,8}url: )(https?:\/\/[^\s<>"]{1,2000})/im;

/** The address that a saved page says it had; null if it says none. */
export function addressOf(html: string): URL | null {
  const written = SAVED_FROM.exec(html.slice(0, HEAD_LENGTH))?.[1];
  return written === undefined ? null : URL.parse(written);
}

/** SingleFile's "saved date: Sat Nov 21 2026 14:05:00 GMT-0500 (…)". */
const SAVED_DATE = /^\s{0,8}saved date: ([A-Za-z]{3} [A-Za-z]{3} \d{1,2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4})/im;

/** When a page says that it was saved; null if it does not say. */
export function savedDateOf(html: string): Instant | null {
  const written = SAVED_DATE.exec(html.slice(0, HEAD_LENGTH))?.[1];
  const ms = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}
