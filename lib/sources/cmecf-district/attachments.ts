import type { Attachment } from "../../docket/docket.ts";

/** A list begins: "(Attachments: # 1 …", "(Additional attachment(s) added on 6/20/2017: # 3 …", "( # 1 …". */
const LIST = /(?:\battachments?(?:\(s\))?(?: added(?: on)?[^:()]{0,40})?\s?:\s?|\(\s?)(?=#\s?\(?(\d{1,4})\b)/i;
/** "# 1 Exhibit A", ",#2 Exhibit B", "Exhibit A# 3 Order": a number inside a name ("Exhibit #1") has neither comma nor blank. */
const NUMBER = /(?:(?:^|[,;])\s?#|#\s)\s?\(?(\d{1,4})\b\)?/;
const ENTERED = /\(Entered: /i;
/** What a list puts after a name. */
const SEPARATOR = /[\s,;]+$/;

/**
 * The attachments that a docket text lists, in order, each number once (a replaced attachment keeps its last name).
 * Lists without the word "attachments" count only if they are linked as such: "(# 12)" is a reference in some courts.
 * @param linked document ids of attachments that the text links to, by number.
 */
export function attachmentsIn(docketText: string, linked: ReadonlyMap<number, string>): Attachment[] {
  if (!docketText.includes("#") && linked.size === 0) return [];
  const found = new Map<number, string>();
  let rest = docketText;
  for (let list = LIST.exec(rest); list; list = LIST.exec(rest)) {
    const from = rest.slice(list.index + list[0].length);
    const isNamed = !list[0].startsWith("(");
    const length = isNamed || linked.has(Number(list[1])) ? listLength(from) : 0;
    for (const [number, description] of itemsOf(from.slice(0, length))) found.set(number, description);
    rest = from.slice(length);
  }
  for (const number of linked.keys()) if (!found.has(number)) found.set(number, "");
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([attachmentNumber, description]) => ({
      attachmentNumber,
      description,
      pacerDocId: linked.get(attachmentNumber) ?? null,
      freeUrl: null,
      pageCount: null,
      fileSizeBytes: null,
    }));
}

/** Where a list ends: at the bracket that closes it, or before the tail of the text if that is missing. */
function listLength(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  const tail = text.search(ENTERED);
  return tail < 0 ? text.length : tail;
}

function itemsOf(list: string): [number, string][] {
  const items: [number, string][] = [];
  let rest = list;
  for (let item = NUMBER.exec(rest); item; item = NUMBER.exec(rest)) {
    const after = rest.slice(item.index + item[0].length);
    const next = after.search(NUMBER);
    const description = (next < 0 ? after : after.slice(0, next)).trim().replace(SEPARATOR, "");
    items.push([Number(item[1]), description]);
    rest = next < 0 ? "" : after.slice(next);
  }
  return items;
}
