/** A regular expression as a tree, as far as is needed to know which letters every match holds. */
export type Tree =
  /** One of these letters, in lower case. */
  | { readonly is: "letter"; readonly letters: readonly string[] }
  /** A character that is no letter of a to z. */
  | { readonly is: "gap"; readonly source: string }
  /** A character that may be a letter. */
  | { readonly is: "any"; readonly source: string }
  /** The edge of a word or of the text. */
  | { readonly is: "edge" }
  /** What stands, or must not stand (null), ahead or behind: nothing is taken. */
  | { readonly is: "look"; readonly at: Tree | null }
  | { readonly is: "row"; readonly parts: readonly Tree[] }
  | { readonly is: "choice"; readonly of: readonly Tree[] }
  | { readonly is: "repeat"; readonly part: Tree; readonly least: number; readonly most: number };

/** A class of letters is spelled out up to this many. */
const MOST_LETTERS = 4;
const EDGE: Tree = { is: "edge" };
const LOOK: Tree = { is: "look", at: null };

/** The tree of a pattern. Throws on what no pattern here has (a back reference, the edge of a line). */
export function treeOf({ source, flags }: RegExp): Tree {
  if (/[muv]/.test(flags)) throw new Error(`Flags not understood: ${flags}`);
  const parser = new Parser(source);
  const tree = parser.choice();
  if (!parser.isDone()) throw new Error(`Not understood: ${source}`);
  return tree;
}

class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  isDone(): boolean {
    return this.at >= this.source.length;
  }

  choice(): Tree {
    const of = [this.row()];
    while (this.source[this.at] === "|") {
      this.at++;
      of.push(this.row());
    }
    const [only] = of;
    return of.length === 1 && only !== undefined ? only : { is: "choice", of };
  }

  private row(): Tree {
    const parts: Tree[] = [];
    while (!this.isDone() && this.source[this.at] !== "|" && this.source[this.at] !== ")")
      parts.push(this.repeated(this.one()));
    return { is: "row", parts };
  }

  private repeated(part: Tree): Tree {
    const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (found === null) return part;
    this.at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign !== undefined)
      return { is: "repeat", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    const low = Number(least);
    return { is: "repeat", part, least: low, most: comma === "" ? low : most === "" ? Infinity : Number(most) };
  }

  private one(): Tree {
    const letter = this.source[this.at] ?? "";
    if (letter === "(") return this.group();
    if (letter === "[") return this.set();
    if (letter === "\\") return this.escaped();
    this.at++;
    if (letter === "^" || letter === "$") return EDGE;
    return letter === "." ? { is: "any", source: letter } : plain(letter);
  }

  private group(): Tree {
    const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "(";
    this.at += opening.length;
    const inside = this.choice();
    if (this.source[this.at] !== ")") throw new Error(`Not closed: ${this.source}`);
    this.at++;
    if (opening.endsWith("!")) return LOOK;
    return opening.endsWith("=") ? { is: "look", at: inside } : inside;
  }

  private set(): Tree {
    const start = this.at;
    this.at++;
    while (this.source[this.at] !== "]") {
      if (this.isDone()) throw new Error(`Not closed: ${this.source}`);
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    }
    this.at++;
    const source = this.source.slice(start, this.at);
    const letters = [...new Set(source.slice(1, -1).toLowerCase())];
    if (letters.length <= MOST_LETTERS && letters.every((each) => each >= "a" && each <= "z"))
      return { is: "letter", letters };
    return holdsLetters(source) ? { is: "any", source } : { is: "gap", source };
  }

  private escaped(): Tree {
    const source = /^\\(?:u[\da-f]{4}|x[\da-f]{2}|[^])/i.exec(this.source.slice(this.at, this.at + 6))?.[0] ?? "\\";
    this.at += source.length;
    if (source === "\\b") return EDGE;
    if (source === "\\B") return LOOK;
    if (/^\\[1-9kpP]/.test(source)) throw new Error(`Not understood: ${this.source}`);
    return holdsLetters(source) ? { is: "any", source } : { is: "gap", source };
  }
}

function plain(letter: string): Tree {
  const lower = letter.toLowerCase();
  return lower >= "a" && lower <= "z" && lower.length === 1
    ? { is: "letter", letters: [lower] }
    : { is: "gap", source: letter };
}

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
/** The same classes stand in many patterns. */
const answers = new Map<string, boolean>();

function holdsLetters(source: string): boolean {
  const known = answers.get(source);
  if (known !== undefined) return known;
  const one = new RegExp(`^${source}$`);
  const answer = LETTERS.some((letter) => one.test(letter));
  answers.set(source, answer);
  return answer;
}
