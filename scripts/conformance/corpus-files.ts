import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { decodePage } from "../../lib/sources/saved-page.ts";
import { type Expected, expectedOf } from "./compare/expected.ts";

/** One saved file and what is expected of it. */
export interface CorpusFile {
  /** The folder: "district-dockets". */
  readonly kind: string;
  /** "mied_1", the file's name without its ending. By custom it begins with the court's id. */
  readonly name: string;
  readonly path: string;
  /** "html", "xml", "txt": what stands after the last full stop. */
  readonly ending: string;
  readonly expected: Expected;
}

/** A folder of saved files, or why it is none. */
export interface Corpus {
  readonly files: readonly CorpusFile[];
  /** Files that could not be taken, with the reason: no JSON beside it, JSON of no known shape. */
  readonly left: readonly { readonly path: string; readonly why: string }[];
}

/** Reads a folder of kind folders, each with pages and a JSON beside each; null where there is no such folder. */
export function corpusIn(folder: string): Corpus | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const files: CorpusFile[] = [];
  const left: { path: string; why: string }[] = [];
  for (const kind of readdirSync(folder).toSorted()) {
    const within = join(folder, kind);
    if (!statSync(within).isDirectory()) continue;
    for (const path of savedFilesIn(within)) {
      try {
        files.push(fileAt(kind, path));
      } catch (error) {
        left.push({ path, why: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return { files, left };
}

/** A folder's files that are no result. Saved JSON is told from results by having a result of its own beside it. */
function savedFilesIn(folder: string): string[] {
  const names = readdirSync(folder).toSorted();
  return names.filter((name) => extname(name) !== ".json" && !name.startsWith(".")).map((name) => join(folder, name));
}

function fileAt(kind: string, path: string): CorpusFile {
  const ending = extname(path);
  const name = basename(path, ending);
  const result = join(path, "..", `${name}.json`);
  if (!existsSync(result)) throw new Error("there is no JSON beside it");
  const expected = expectedOf(JSON.parse(readFileSync(result, "utf8")));
  return { kind, name, path, ending: ending.slice(1), expected };
}

/** A file as a page or a text source reads it. JSON, so that a browser can be handed it. */
export interface SavedText {
  readonly kind: string;
  readonly name: string;
  /** The file's own name, with its ending. */
  readonly fileName: string;
  /** A page's text, decoded as the command line does; null for what is no page. */
  readonly html: string | null;
  /** The bytes of what is no page, in base64; null for pages, which are sent as text. */
  readonly bytes: string | null;
  /** The court that the file's name begins with; used only where the file itself does not say. */
  readonly courtId: string | undefined;
}

export function savedTextOf({ kind, name, path, ending }: CorpusFile): SavedText {
  const bytes = readFileSync(path);
  const isPage = /^x?html?$/i.test(ending);
  return {
    kind,
    name,
    fileName: basename(path),
    html: isPage ? decodePage(bytes) : null,
    bytes: isPage ? null : bytes.toString("base64"),
    courtId: /^[a-z]{2,4}\d{0,2}[a-z]?(?=_|$)/.exec(name)?.[0],
  };
}
