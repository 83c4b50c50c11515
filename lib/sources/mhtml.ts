import PostalMime from "postal-mime";
import { instantFromMs } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";

/** The page out of a web archive. */
export interface UnpackedPage {
  /** As the browser wrote them; in what encoding, the page itself says. */
  readonly bytes: Uint8Array;
  readonly url: URL | null;
  readonly savedAt: Instant | null;
}

/** How much of the file may be headers, and how deep parts may lie in each other. */
const HEAD_LENGTH = 64 * 1024;
const DEEPEST = 4;
const HEADERS_END = /\r?\n\r?\n/;
/** `boundary="----MultipartBoundary--xyz----"` */
const BOUNDARY = /boundary\s{0,4}=\s{0,4}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i;
const PAGE_TYPES = new Set(["text/html", "application/xhtml+xml"]);

/** True for what Chromium and others save as "web page, single file" (RFC 2557). A mail with pictures looks alike, and was sent. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  const isArchive = /^mime-version:/im.test(head) && /^content-type:\s{0,20}multipart\/related\b/im.test(head);
  return isArchive && !/^(?:received|message-id|return-path|to):/im.test(head);
}

/** When a mail says that it was sent; null if it does not say. */
export function sentDateOf(bytes: Uint8Array): Instant | null {
  return momentOf(headerOf(headOf(bytes), "date"));
}

/** The main page of a web archive, the one whose address the archive names, else its first; null if it holds none. */
export async function unpackMhtml(bytes: Uint8Array): Promise<UnpackedPage | null> {
  const head = headOf(bytes);
  const address = headerOf(head, "snapshot-content-location");
  const pages = pagesOf(bytes, 0);
  const page = pages.find(({ location }) => location !== null && location === address) ?? pages[0];
  if (!page) return null;
  return {
    bytes: await decoded(page.bytes, page.head),
    url: URL.parse(address ?? page.location ?? ""),
    savedAt: momentOf(headerOf(head, "date")),
  };
}

interface Part {
  readonly head: string;
  readonly bytes: Uint8Array;
  readonly location: string | null;
}

/** The parts that are pages, in the order of the file: a frame comes after the page that shows it. */
function pagesOf(bytes: Uint8Array, depth: number): Part[] {
  const head = headOf(bytes);
  const type = (headerOf(head, "content-type") ?? "").toLowerCase();
  if (!type.startsWith("multipart/")) {
    const isPage = PAGE_TYPES.has(type.split(";", 1)[0]?.trim() ?? "");
    return isPage ? [{ head, bytes, location: headerOf(head, "content-location") }] : [];
  }
  const [, quoted, plain] = BOUNDARY.exec(head.replace(/\r?\n[ \t]/g, " ")) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || depth >= DEEPEST) return [];
  return partsOf(bytes, boundary).flatMap((part) => pagesOf(part, depth + 1));
}

/** What lies between the lines that begin with the boundary. */
function partsOf(bytes: Uint8Array, boundary: string): Uint8Array[] {
  // One letter for each byte, so that places in the text are places in the file.
  const text = new TextDecoder("windows-1252").decode(bytes);
  const line = `\n--${boundary}`;
  const parts: Uint8Array[] = [];
  let start = -1;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length)) {
    if (start >= 0) parts.push(bytes.subarray(start, at));
    const lineEnd = text.indexOf("\n", at + line.length);
    start = text.startsWith("--", at + line.length) || lineEnd < 0 ? -1 : lineEnd + 1;
    if (start < 0) return parts;
  }
  // A file that ends early: what there is of its last part is better than nothing.
  if (start >= 0) parts.push(bytes.subarray(start));
  return parts;
}

/** The body of a part without its transfer encoding. */
async function decoded(part: Uint8Array, head: string): Promise<Uint8Array> {
  const encoding = /^[\w-]{1,40}$/.exec(headerOf(head, "content-transfer-encoding") ?? "")?.[0] ?? "8bit";
  const start = headOf(part).search(HEADERS_END);
  const body = part.subarray(start < 0 ? part.length : start);
  // As an attachment its bytes come out as they are; as a text they would be read in an encoding that nobody stated.
  const heading = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}`;
  const mail = new Uint8Array(heading.length + body.length);
  mail.set(new TextEncoder().encode(heading));
  mail.set(body, heading.length);
  const { attachments } = await PostalMime.parse(mail);
  const content = attachments[0]?.content;
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content ?? []);
}

/** "Fri, 20 Nov 2026 21:17:35 GMT" (RFC 5322, section 3.3). */
function momentOf(date: string | null): Instant | null {
  const ms = Date.parse(date ?? "");
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}

function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD_LENGTH));
  const end = head.search(HEADERS_END);
  return end < 0 ? head : head.slice(0, end + 4);
}

/** The value of a header, unfolded; null if there is none. */
function headerOf(head: string, name: string): string | null {
  const unfolded = head.replace(/\r?\n[ \t]/g, " ");
  const line = unfolded.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? null : line.slice(name.length + 1).trim();
}
