import { Parser } from "htmlparser2";
import { collapseWhitespace } from "../../docket/text.ts";

/** A cell of a table in a fragment of markup: its blocks (`div`, or what stands outside them), each as lines. */
export type Cell = readonly (readonly string[])[];

const MOST_CHARACTERS = 4_000_000;
const DEEPEST = 1_000;

/** The rows of the tables in a fragment; null for what is nested or long beyond reason. */
export function rowsOfFragment(html: string): readonly (readonly Cell[])[] | null {
  if (html.length > MOST_CHARACTERS) return null;
  const rows: string[][][][] = [];
  let words: string[] = [];
  let depth = 0;
  let isTooDeep = false;
  const block = () => rows.at(-1)?.at(-1)?.at(-1);
  const endLine = () => {
    const line = collapseWhitespace(words.join(""));
    if (line !== "") block()?.push(line);
    words = [];
  };
  const newBlock = () => {
    endLine();
    if ((block()?.length ?? 0) > 0) rows.at(-1)?.at(-1)?.push([]);
  };
  const parser = new Parser({
    onopentag(name) {
      if (++depth > DEEPEST) isTooDeep = true;
      if (name === "tr") {
        endLine();
        rows.push([]);
      } else if (name === "td" || name === "th") {
        endLine();
        rows.at(-1)?.push([[]]);
      } else if (name === "div") newBlock();
      else if (name === "br" || name === "p") endLine();
    },
    ontext: (data) => void words.push(data),
    onclosetag(name) {
      depth--;
      if (name === "div") newBlock();
      else if (name === "td" || name === "th" || name === "tr" || name === "p") endLine();
    },
  });
  for (let at = 0; at < html.length; at += 65_536) {
    parser.write(html.slice(at, at + 65_536));
    if (isTooDeep) return null;
  }
  parser.end();
  return rows.map((cells) => cells.map((blocks) => blocks.filter((lines) => lines.length > 0)));
}
