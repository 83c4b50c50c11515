import { LINE_ENDS, tidy } from "./text.ts";
import { ELEMENT, TEXT, type WalkOptions, walk } from "./walk.ts";

/** One line of a cell: what it says and its text nodes, by which bold and italic parts can be told. */
export interface Line {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Most lines of a cell (addresses, telephone numbers) are never asked what they say. */
class PrintedLine implements Line {
  readonly nodes: readonly Node[];
  private readonly raw: string;
  private tidied: string | null = null;

  constructor(raw: string, nodes: readonly Node[]) {
    this.raw = raw;
    this.nodes = nodes;
  }

  get text(): string {
    return (this.tidied ??= tidy(this.raw));
  }
}

/** A cell's lines, as the page breaks them; empty ones are kept, since they separate attorneys. */
export function linesOf(root: Node, options: WalkOptions = {}): Line[] {
  const lines: Line[] = [];
  let nodes: Node[] = [];
  let raw = "";
  const end = () => {
    lines.push(new PrintedLine(raw, nodes));
    nodes = [];
    raw = "";
  };
  const leave = (element: Element) => {
    if (element.tagName !== "BR" && LINE_ENDS.has(element.tagName) && raw.trim() !== "") end();
  };
  walk(
    root,
    (child, type) => {
      if (type === ELEMENT) {
        const tag = (child as Element).tagName;
        if (tag === "BR" || (LINE_ENDS.has(tag) && raw.trim() !== "")) end();
      } else if (type === TEXT) {
        raw += child.nodeValue ?? "";
        nodes.push(child);
      }
    },
    { ...options, leave },
  );
  end();
  return lines;
}
