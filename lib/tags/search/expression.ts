/** How often a part may stand: "?", "*", "{0,40}?". */
const REPEATS = /^(?:[?*+]|\{\d+,?\d*\})\??/;
const OPENING = /^\((?:\?(?::|<?[=!]|<\w+>))?/;

/** The parts of an expression of which one has to match: "a|(?:b|c)" as "a" and "(?:b|c)". */
export function choicesOf(source: string): string[] {
  const choices: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOfPart(source, at)) {
    if (source[at] !== "|") continue;
    choices.push(source.slice(from, at));
    from = at + 1;
  }
  return [...choices, source.slice(from)];
}

/** Where one letter, class or group of an expression ends. */
export function endOfPart(source: string, at: number): number {
  if (source[at] === "\\") return at + 2;
  if (source[at] === "[") return endOfClass(source, at);
  return source[at] === "(" ? endOfGroup(source, at) : at + 1;
}

export function endOfGroup(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ")") at = endOfPart(source, at);
  return at + 1;
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Matches everywhere, and takes nothing. */
const NOTHING = "(?=)";
/** Less than this behind a choice is compiled as often as the engine likes. */
const FEW = 5;
/** An expression of fewer characters makes little code in any case. */
const SHORT = 60;

/**
 * The same expression, of which the engine makes less code. Behind a choice ("(?:a|bc|def) rest", "(?:a )?rest") V8 compiles
 * the rest anew for each number of letters that were taken, up to ten times, and choices stand behind choices: of 700
 * characters came 260 KB. What looks for nothing there makes it begin afresh, once for all. It matters since V8 compiles all
 * further expressions badly once the code of a program takes 16 MB, and since a processor comes sooner by small code.
 */
export function compact(source: string): string {
  return source.length < SHORT ? source : compactFrom(source, 0).text;
}

/** What stands from `start` on up to the end of its group. */
interface Stretch {
  readonly text: string;
  readonly end: number;
  readonly isChoice: boolean;
}

function compactFrom(source: string, start: number): Stretch {
  let text = "";
  let isChoice = false;
  let at = start;
  while (at < source.length && source[at] !== ")") {
    if (source[at] === "|") isChoice = true;
    const part = source[at] === "(" ? groupAt(source, at) : letterAt(source, at);
    const isGroup = source[at] === "(";
    const repeats = repeatsAt(source, part.end);
    at = part.end + repeats.length;
    text += part.text + repeats;
    const isOpen = part.isChoice || (isGroup && /^(?:\?|\{0)/.test(repeats));
    if (isOpen && at + FEW <= source.length && !/[|)]/.test(source.slice(at, at + FEW))) text += NOTHING;
  }
  return { text, end: at, isChoice };
}

function letterAt(source: string, at: number): Stretch {
  const end = endOfPart(source, at);
  return { text: source.slice(at, end), end, isChoice: false };
}

function groupAt(source: string, start: number): Stretch {
  const opening = OPENING.exec(source.slice(start, start + 40))?.[0] ?? "(";
  // What is looked for behind is read backwards.
  if (opening.startsWith("(?<=") || opening.startsWith("(?<!")) {
    const end = endOfGroup(source, start);
    return { text: source.slice(start, end), end, isChoice: false };
  }
  const inside = compactFrom(source, start + opening.length);
  const takes = opening !== "(?=" && opening !== "(?!";
  return { text: `${opening}${inside.text})`, end: inside.end + 1, isChoice: inside.isChoice && takes };
}

/** "?", "*", "{0,40}?" behind a part. */
function repeatsAt(source: string, at: number): string {
  const next = source[at];
  if (next !== "?" && next !== "*" && next !== "+" && next !== "{") return "";
  return REPEATS.exec(source.slice(at, at + 12))?.[0] ?? "";
}
