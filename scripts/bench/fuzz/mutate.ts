import type { Chance } from "./random.ts";

/** A change to a page's or a text's characters. */
type Mutation = (text: string, chance: Chance) => string;

const ATTRIBUTES = [
  ` colspan="999999999999"`,
  ` colspan="-1"`,
  ` rowspan=0`,
  ` id="recap-action-button"`,
  ` class="recap-inline"`,
  ` class="x recap-"`,
  ` hidden`,
  ` onclick="goDLS('/doc1/1','2','3','','','','','','')"`,
  ` onclick="goDLS("`,
  ` href="javascript:void(0)"`,
  ` href="https://ecf.mied.uscourts.gov/doc1/${"9".repeat(400)}"`,
  ` name="arr_de_seq_nums" value="1"`,
  ` width="90%"`,
  ` title="${"x".repeat(20_000)}"`,
];
const PIECES = [
  "<table>",
  "</table>",
  "<tr>",
  "</tr>",
  "<td>",
  "</td>",
  "<b>",
  "<s>",
  "</form>",
  "<!--",
  "-->",
  "<script>",
  "<template>",
  "<select>",
  "<svg><table>",
  "<![CDATA[",
  "]]>",
  "\0",
  "\ufffd",
  "\u202e",
  "\u00a0",
  "\ud800",
  "&#0;",
  "&amp;amp;",
  "&nbsp",
  "(Entered: 99/99/9999)",
  "(Entered: ",
  "(Attachments: # ",
  "# 1 ",
  "13/45/2018",
  "-1",
  "1e309",
  "9".repeat(500),
  "(".repeat(2_000),
  "<b>".repeat(600),
  "<table><tr><td>".repeat(60),
] as const;

/** Changes that leave every row that stays as it was. */
export const rowMutations: Readonly<Record<string, Mutation>> = {
  "swap rows": (text, chance) => {
    const rows = rowsOf(text);
    if (rows.length < 4) return text;
    const [a, b] = [1 + chance.below(rows.length - 2), 1 + chance.below(rows.length - 2)];
    [rows[a], rows[b]] = [rows[b] ?? "", rows[a] ?? ""];
    return rows.join("");
  },
  "remove a row": (text, chance) => {
    const rows = rowsOf(text);
    if (rows.length > 2) rows.splice(1 + chance.below(rows.length - 1), 1);
    return rows.join("");
  },
  "repeat a row": (text, chance) => {
    const rows = rowsOf(text);
    if (rows.length < 3) return text;
    const at = 1 + chance.below(rows.length - 2);
    rows.splice(at, 0, ...Array.from({ length: 1 + chance.below(3) }, () => rows[at] ?? ""));
    return rows.join("");
  },
};

/** Changes that break what they touch. */
export const breakingMutations: Readonly<Record<string, Mutation>> = {
  truncate: (text, chance) => text.slice(0, chance.below(text.length + 1)),
  "cut out": (text, chance) => {
    const from = chance.below(text.length + 1);
    return text.slice(0, from) + text.slice(from + chance.below(400));
  },
  "put in": (text, chance) => insertAt(text, chance.below(text.length + 1), chance.pick(PIECES)),
  "add an attribute": (text, chance) => {
    const tags = [...text.matchAll(/<[a-z]{1,8}(?=[\s>])/gi)];
    const tag = tags[chance.below(Math.max(tags.length, 1))];
    return tag ? insertAt(text, tag.index + tag[0].length, chance.pick(ATTRIBUTES)) : text;
  },
  "drop a tag": (text, chance) => {
    const tags = [...text.matchAll(/<\/?[a-z][^<>]{0,300}>/gi)];
    const tag = tags[chance.below(Math.max(tags.length, 1))];
    return tag ? text.slice(0, tag.index) + text.slice(tag.index + tag[0].length) : text;
  },
  "drop closing tags": (text, chance) =>
    text.replaceAll(chance.pick(["</td>", "</tr>", "</table>", "</a>", "</b>"]), ""),
  "wrong encoding": (text, chance) => {
    const from = chance.below(text.length + 1);
    const bytes = new TextEncoder().encode(text.slice(from, from + 5_000));
    const wrong = new TextDecoder(chance.pick(["windows-1252", "utf-16le", "shift_jis"])).decode(bytes);
    return text.slice(0, from) + wrong + text.slice(from + 5_000);
  },
  "many rows": (text, chance) => {
    const rows = rowsOf(text);
    if (rows.length < 3) return text;
    const at = 1 + chance.below(rows.length - 2);
    rows.splice(at, 0, (rows[at] ?? "").slice(0, 2_000).repeat(chance.below(150)));
    return rows.join("");
  },
  "a long text": (text, chance) =>
    insertAt(
      text,
      chance.below(text.length + 1),
      chance.pick(["x", " ", "# 1 ", "(", "<br>", "1/", "Entered: "]).repeat(chance.below(20_000)),
    ),
};

/** A changed text and what was done to it, for the report of a failure. */
export interface Mutated {
  readonly text: string;
  readonly steps: readonly string[];
}

/** Changes a text one to four times. */
export function mutate(text: string, chance: Chance): Mutated {
  const all = { ...rowMutations, ...breakingMutations };
  const steps = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(Object.keys(all)));
  return { text: steps.reduce((changed, step) => all[step]?.(changed, chance) ?? changed, text), steps };
}

/** A page in pieces that begin with a row each; the first is what stands before the first row. */
function rowsOf(text: string): string[] {
  return text.split(/(?=<tr\b|<entry\b|<item\b)/i);
}

function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
