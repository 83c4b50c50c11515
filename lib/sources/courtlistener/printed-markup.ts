import { tidy } from "../dom/text.ts";

/** A tag that courts use in docket texts. "<see clerk>" is no tag and stays. */
const TAG = /<\/?(?:a|b|i|u|s|p|em|font|span|strong|strike|del|sub|sup|center)(?:\s[^<>]{0,500})?>/gi;
const LINE_BREAK = /<br\s{0,3}\/?>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#0?39|#160);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#160;": " ",
};

/**
 * A docket text without markup that is printed as text: `re &lt;a href="…"&gt;1&lt;/a&gt; Petition` is "re 1 Petition".
 * It is the court's markup that CourtListener's new design shows instead of applying; the court's words stay.
 */
export function withoutPrintedMarkup(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  const words = text.replace(LINE_BREAK, " ").replace(TAG, "");
  return tidy(words.replace(ENTITY, (entity) => CHARACTERS[entity] ?? "'"));
}
