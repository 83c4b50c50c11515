import type { TaggableEntry } from "@/lib/tags/tags.ts";

/** An entry as the tagger takes it. */
export function taggable(
  documentNumber: string | null,
  docketText: string,
  dateFiled: string | null = "2021-03-01",
): TaggableEntry {
  return { documentNumber, dateFiled, docketText, shortText: null, struck: [] };
}

/** The entries of a docket, one filed each day. */
export function docketOf(lines: readonly (readonly [number: string | null, text: string])[]): TaggableEntry[] {
  return lines.map(([number, text], at) => taggable(number, text, `2021-03-${String(at + 1).padStart(2, "0")}`));
}

/** The same from "number|text"; "-" for an entry without a number. */
export function docketIn(texts: readonly string[]): TaggableEntry[] {
  return docketOf(
    texts.map((text) => {
      const [number = "", words = ""] = text.split("|", 2);
      return [number === "-" ? null : number, words];
    }),
  );
}
