import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** Its licence stands in a file of its own. */
const ELSEWHERE = new Set(["pdfjs-dist"]);
const LICENSE_FILE = /^(?:licen[sc]e|copying|notice)(?:[.-].*)?$/i;

/** Name, version and licence text of everything that is installed to become part of the extension, in order of names. */
export function noticesOf(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== "" && !dev && !devOptional && !optional)
    .map(([path, { version, license }]) => ({ path, name: nameOf(path), version, license }))
    .filter(({ name }) => !ELSEWHERE.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name, version, license }) => `${name} ${version} (${license})\n\n${textOf(join(root, path))}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);
}

/** "node_modules/htmlparser2/node_modules/entities" → "entities". */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function textOf(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => LICENSE_FILE.test(file)) : [];
  if (files.length === 0) return "The package states its licence by name only.";
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}
