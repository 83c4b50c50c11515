import { Parser } from "htmlparser2";
import type { Steps } from "../slices.ts";

/** An element of a feed or an export. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA included, without that of its children. */
  readonly text: string;
}

export type XmlReading =
  | { readonly ok: true; readonly root: XmlElement; readonly isCut: boolean }
  | { readonly ok: false; readonly reason: string };

/** Feeds and exports nest less than ten deep. */
const DEEPEST = 64;
const MOST_ELEMENTS = 2_000_000;
/** Characters that are read before the page gets its turn. */
const PORTION = 65_536;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly text: string[];
}

class Refusal extends Error {}

/**
 * Reads XML without a DOM, in linear time. Entities that the file itself declares are never expanded, nothing is
 * loaded, and what is not well formed is read as far as it goes.
 */
export function* readXml(text: string): Steps<XmlReading> {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= DEEPEST) throw new Refusal("The file is nested too deeply to be a feed or a docket.");
        if (++count > MOST_ELEMENTS) throw new Refusal("The file has too many elements to be a feed or a docket.");
        open.push({ name, attributes, children: [], text: [] });
      },
      ontext(data) {
        open.at(-1)?.text.push(data);
      },
      onclosetag() {
        const closed = open.pop();
        if (!closed) return;
        const element: XmlElement = { ...closed, text: closed.text.join("") };
        const parent = open.at(-1);
        if (parent) parent.children.push(element);
        else root ??= element;
      },
    },
    { xmlMode: true },
  );
  try {
    for (let at = 0; at < text.length; at += PORTION) {
      parser.write(text.slice(at, at + PORTION));
      yield;
    }
    isCut = open.length > 0;
    parser.end();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
  return root === null ? { ok: false, reason: "The file holds no XML element." } : { ok: true, root, isCut };
}

/** `<?xml …?>`, `<!DOCTYPE rss [ … ]>`, a comment: what may stand before the first element. */
const BEFORE_ROOT = /^(?:<!--[^]*?-->|<[?!][^<>]*>|<![^<>]*(?:<![^<>]*>\s*)*\]>)\s*/;

/** The name of the element that a text begins with, in small letters; null if it does not begin as markup. */
export function rootNameOf(text: string): string | null {
  let rest = text.slice(0, 4_000).replace(/^[\uFEFF\s]+/, "");
  for (let before = BEFORE_ROOT.exec(rest); before; before = BEFORE_ROOT.exec(rest))
    rest = rest.slice(before[0].length);
  return /^<([\w:.-]{1,60})/.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first child of a name, without blanks around it; "" where there is none. */
export function textOfChild(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text.trim() ?? "";
}
