/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const XML_ENCODING = /^\s{0,20}<\?xml[^<>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{2,40})["']/i;

/**
 * The text of a file: as its byte order mark or its XML declaration says, else UTF-8, else windows-1252. What declares
 * ISO-8859-1 is read as windows-1252, as browsers do and as the courts write it.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = utf16Of(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const utf8 = isMarkedUtf8(bytes) ? utf8Of(bytes) : null;
  if (utf8 !== null) return utf8;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 400));
  const declared = XML_ENCODING.exec(head.replace(/^ï»¿/, ""))?.[1];
  // A declaration in single-byte letters is not in UTF-16, whatever it says.
  const decoder = declared === undefined || /^utf-?(?:8|16)/i.test(declared) ? null : decoderOf(declared);
  if (decoder) return decoder.decode(bytes);
  return utf8Of(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** Programs that save a file anew put the mark before a declaration that they leave as it was. */
function isMarkedUtf8([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** The text without its mark; null where it is not in UTF-8. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
