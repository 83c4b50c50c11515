import { once } from "node:events";
// oxlint-disable-next-line import/no-named-as-default -- its types know the default only
import PDFDocument from "pdfkit";

type Pdf = PDFKit.PDFDocument;

/** A page in US letter size, in points. */
export const PAGE = { width: 612, height: 792 };

/** Writes a PDF and gives its bytes. The same calls give the same text layer. */
export async function pdfOf(
  draw: (pdf: Pdf) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({ size: "LETTER", margin: 0, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = once(pdf, "end");
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

export interface LineStyle {
  readonly font?: string;
  readonly size?: number;
}

/** One line, its baseline at `y` points from the top. */
export function line(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  { font = "Times-Roman", size = 12 }: LineStyle = {},
) {
  pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
}

export function centred(pdf: Pdf, text: string, y: number, style: LineStyle = { font: "Times-Bold" }) {
  pdf.font(style.font ?? "Times-Bold").fontSize(style.size ?? 12);
  line(pdf, text, (PAGE.width - pdf.widthOfString(text)) / 2, y, style);
}

export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly leading: number;
  readonly indent?: number;
  readonly font?: string;
  readonly size?: number;
  /** Called for each new page, to draw its stamp, numbers and head. */
  readonly onPage: (pdf: Pdf, page: number) => void;
}

/** What is set: plain paragraphs, or "# Title" in the middle, or "> quoted" set in from both sides. */
export function typeset(pdf: Pdf, paragraphs: readonly string[], setting: Setting): void {
  const { left, right, top, bottom, leading, indent = 36, font = "Times-Roman", size = 12 } = setting;
  let page = 0;
  let y = Infinity;
  const next = () => {
    y += leading;
    if (y <= bottom) return;
    pdf.addPage();
    setting.onPage(pdf, ++page);
    y = top;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.startsWith("# ")) {
      next();
      centred(pdf, paragraph.slice(2), y, { font: "Times-Bold", size });
      continue;
    }
    const quoted = paragraph.startsWith("> ");
    const [from, to] = quoted ? [left + 48, right - 48] : [left, right];
    let x = quoted ? from : from + indent;
    let words = "";
    const flush = () => {
      next();
      line(pdf, words, x, y, { font, size });
      x = from;
      words = "";
    };
    for (const word of (quoted ? paragraph.slice(2) : paragraph).split(" ")) {
      const longer = words === "" ? word : `${words} ${word}`;
      pdf.font(font).fontSize(size);
      if (x + pdf.widthOfString(longer) <= to) words = longer;
      else {
        const room = to - x - pdf.widthOfString(`${words} `);
        const [head, tail] = hyphenated(pdf, word, room);
        words = head === "" ? words : `${words} ${head}-`;
        flush();
        words = tail;
      }
    }
    flush();
  }
}

/** "coun|sel": only long words of letters are parted, so that some lines end in a hyphen. */
function hyphenated(pdf: Pdf, word: string, room: number): [string, string] {
  if (!/^[a-z]{7,}$/.test(word)) return ["", word];
  for (let at = word.length - 3; at >= 3; at--) {
    if (pdf.widthOfString(`${word.slice(0, at)}-`) <= room) return [word.slice(0, at), word.slice(at)];
  }
  return ["", word];
}

/** A PDF written by hand, for what no library writes: odd encodings, damage, lies about itself. */
export function rawPdf(objects: readonly string[], { trailer = "" } = {}): Uint8Array<ArrayBuffer> {
  let body = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) body += `${String(offset).padStart(10, "0")} 00000 n \n`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(body, (letter) => letter.charCodeAt(0));
}

export const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
