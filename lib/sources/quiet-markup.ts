import { Tokenizer } from "htmlparser2";

const QUIET = "data-quiet-";
/** Any name that HTML does not know: under it an attribute is only text. */
const NAMESPACE = "urn:docketwatch:quiet";
/** Attributes that style or listen. */
const LOUD = /^(?:style|on[a-z]{1,40})$/i;

/**
 * Reads a saved page's markup in one of our own pages. Their content security policy refuses every style and every
 * listener that a page writes on its elements, and the browser reports each refusal: a docket of some thousand rows
 * takes half a minute with them and a blink without. So those attributes come in under another name and are put back
 * where nothing acts on them: `getAttribute` gives them, selectors and the browser do not see them.
 * @param parse the browser's own reader of markup
 */
export function parseQuietly(html: string, parse: (html: string) => Document): Document {
  const { markup, names } = withQuietNames(html);
  const page = parse(markup);
  for (const name of names) {
    for (const element of page.querySelectorAll(`[${QUIET}${name}]`)) {
      element.setAttributeNS(NAMESPACE, name, element.getAttribute(QUIET + name) ?? "");
      element.removeAttribute(QUIET + name);
    }
  }
  return page;
}

/** The markup with its styling and listening attributes renamed, and their names. Nothing else changes. */
function withQuietNames(html: string): { readonly markup: string; readonly names: ReadonlySet<string> } {
  const pieces: string[] = [];
  const names = new Set<string>();
  let copied = 0;
  const renameAt = (start: number, end: number) => {
    // No such attribute has a longer name.
    const name = end - start > 42 ? "" : html.slice(start, end);
    if (!LOUD.test(name)) return;
    pieces.push(html.slice(copied, start), QUIET);
    names.add(name.toLowerCase());
    copied = start;
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, { ...nothingElse, onattribname: renameAt });
  tokenizer.write(html);
  tokenizer.end();
  pieces.push(html.slice(copied));
  return { markup: pieces.join(""), names };
}

const ignore = () => undefined;
const nothingElse = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
