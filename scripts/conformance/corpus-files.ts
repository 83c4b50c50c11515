import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";
import { decodePage } from "../../lib/sources/saved-page.ts";
import { decodeText } from "../../lib/sources/text/decode.ts";
import { type Expected, expectedOf } from "./compare/expected.ts";

/** One saved file and what is expected of it. */
export interface CorpusFile {
  /** The folder, from the one that was named: "district-dockets", "new/district-dockets". */
  readonly kind: string;
  /** "mied_1", the file's name without its ending. By custom it begins with the court's id. */
  readonly name: string;
  readonly path: string;
  /** "html", "xml", "txt": what stands after the last full stop. */
  readonly ending: string;
  readonly expected: Expected;
}

/** A folder of saved files. */
export interface Corpus {
  readonly files: readonly CorpusFile[];
  /** Saved files that cannot be compared, with the reason: no JSON beside one, JSON of no known shape, no permission. */
  readonly left: readonly LeftOut[];
}

export interface LeftOut {
  readonly path: string;
  readonly why: string;
}

/** Endings of what a browser, a mail program or a court's site saves. Other files without a result are none of ours. */
const SAVED = /^\.(?:x?html?|mht(?:ml)?|xml|rss|atom|txt|eml|csv|acms_json)$/i;
/** Folders in folders; deeper there are only links that lead round in circles. */
const DEEPEST = 12;

/**
 * Reads a folder of saved files, each with its expected result as JSON beside it: in folders of kinds, in folders of
 * these, or in the folder itself. Null where there is no such folder.
 */
export function corpusIn(folder: string): Corpus | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  const files: CorpusFile[] = [];
  const left: LeftOut[] = [];
  const isKind = (path: string) => (path === folder ? basename(folder) : relative(folder, path).split(sep).join("/"));
  const take = (within: string, depth: number) => {
    const names = namesIn(within, left);
    for (const name of names) {
      const path = join(within, name);
      try {
        if (statSync(path).isDirectory()) {
          if (depth < DEEPEST) take(path, depth + 1);
        } else if (isSaved(name, names)) files.push(fileAt(isKind(within), path));
      } catch (error) {
        left.push({ path, why: reasonOf(error) });
      }
    }
  };
  take(folder, 0);
  return { files, left };
}

function namesIn(folder: string, left: LeftOut[]): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith("."))
      .toSorted();
  } catch (error) {
    left.push({ path: folder, why: reasonOf(error) });
    return [];
  }
}

/** Everything with a result beside it, and what looks as if one were missing. JSON is the result itself. */
function isSaved(name: string, beside: readonly string[]): boolean {
  const ending = extname(name);
  if (ending.toLowerCase() === ".json") return false;
  return SAVED.test(ending) || beside.includes(`${basename(name, ending)}.json`);
}

function fileAt(kind: string, path: string): CorpusFile {
  const ending = extname(path);
  const name = basename(path, ending);
  const result = join(path, "..", `${name}.json`);
  if (!existsSync(result)) throw new Error("there is no JSON beside it");
  accessSync(path, constants.R_OK);
  const expected = expectedOf(jsonAt(result));
  return { kind, name, path, ending: ending.slice(1), expected };
}

function jsonAt(path: string): unknown {
  const text = decodeText(readFileSync(path)).replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("the JSON beside it is broken");
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES") return "there is no permission to read it";
  if (code === "ENOENT") return "it is a link that leads nowhere";
  return error instanceof Error ? error.message : String(error);
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

/** @throws Error when the file cannot be read */
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
