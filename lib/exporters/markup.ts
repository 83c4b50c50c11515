/** HTML that is safe to write: made by `markup` only. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | readonly (Markup | null)[];

/**
 * Tagged template for HTML. Everything put in is escaped as text, except what `markup` itself made.
 * @example markup`<p>${"<script>"}</p>`.html === "<p>&lt;script&gt;</p>"
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? "";
  parts.forEach((part, index) => {
    html += htmlOf(part) + (strings[index + 1] ?? "");
  });
  return { html };
}

function htmlOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapedHtml(String(part));
  if ("html" in part) return part.html;
  return part.map((piece) => piece?.html ?? "").join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML text or attribute value. Control characters, which HTML forbids, become spaces. */
function escapedHtml(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, " ")
      .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
  );
}
