import type { GivenFile, ReadingTools } from "@/lib/app/import-files.ts";

/** Files as the user's disk holds them. */
export function fileOf(name: string, content: string | Uint8Array, changedAt = "2026-11-20T12:00:00.000Z"): GivenFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, bytes, changedMs: Date.parse(changedAt) };
}

/** One byte for each letter. */
export const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A web archive as Chromium saves it: no charset with the part, one in the page, and a frame after it. */
export function webArchive(html: string, url: string): Uint8Array {
  const boundary = "----MultipartBoundary--q7Zt3----";
  const declared = html.replace(
    "<head>",
    '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
  );
  return latin(
    [
      "From: <Saved by Blink>",
      `Snapshot-Content-Location: ${url}`,
      "Subject: Docket",
      "Date: Fri, 20 Nov 2026 21:17:35 GMT",
      "MIME-Version: 1.0",
      `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
      "",
      "",
      `--${boundary}`,
      "Content-Type: text/html",
      "Content-ID: <frame-1@mhtml.blink>",
      "Content-Transfer-Encoding: quoted-printable",
      `Content-Location: ${url}`,
      "",
      quotedPrintable(declared),
      `--${boundary}`,
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://ecf.mied.uscourts.gov/frame.html",
      "",
      "<html><body>a frame</body></html>",
      `--${boundary}--`,
      "",
    ].join("\r\n"),
  );
}

/** RFC 2045, section 6.7, for letters of one byte. */
function quotedPrintable(text: string): string {
  const escaped = text.replace(
    /[^\r\n\t -<>-~]/g,
    (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return escaped.replace(/(?:=[\dA-F]{2}|[^\r\n]){70}(?=.)/g, (line) => `${line}=\r\n`);
}

/** Reads with the test's own DOM, without pauses. */
export const tools: ReadingTools = {
  parseHtml: (html) => new DOMParser().parseFromString(html, "text/html"),
  slices: { budgetMs: 10, now: () => 0, pause: () => Promise.resolve() },
};
