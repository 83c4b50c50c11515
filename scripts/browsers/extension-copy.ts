import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The parts of a built manifest that a further host is added to. */
interface BuiltManifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/** Whether the built extension reads pages at this address from the start. */
export function readsFromTheStart(extension: string, url: URL): boolean {
  return matchesOf(manifestOf(extension)).some((pattern) => matches(pattern, url));
}

/**
 * A copy of the built extension to which one more host is granted at install, as if the user had allowed it: the
 * browser's permission question cannot be answered by a program. The extension itself is unchanged.
 */
export function copyWithHost(extension: string, host: string): string {
  const pattern = `https://${host}/*`;
  return copyOf(extension, (manifest) => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), pattern];
    for (const script of manifest.content_scripts ?? []) script.matches.push(pattern);
  });
}

/** The same for hosts that are only asked in the background: none of their pages is read. */
export function copyAsking(extension: string, hosts: readonly string[]): string {
  return copyOf(extension, (manifest) => {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hosts.map((host) => `https://${host}/*`)];
  });
}

/** A copy of the built extension that lacks one permission. */
export function copyWithout(extension: string, permission: string): string {
  return copyOf(extension, (manifest) => {
    manifest.permissions = (manifest.permissions ?? []).filter((name) => name !== permission);
  });
}

function copyOf(extension: string, change: (manifest: BuiltManifest) => void): string {
  const copy = join(mkdtempSync(join(tmpdir(), "docketwatch-")), "extension");
  cpSync(extension, copy, { recursive: true });
  const manifest = manifestOf(copy);
  change(manifest);
  writeFileSync(join(copy, "manifest.json"), JSON.stringify(manifest));
  return copy;
}

function manifestOf(extension: string): BuiltManifest {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as BuiltManifest;
}

function matchesOf(manifest: BuiltManifest): string[] {
  return (manifest.content_scripts ?? []).flatMap((script) => script.matches);
}

/** Match patterns as the manifest has them: "https://ecf.mied.uscourts.gov/cgi-bin/*". */
function matches(pattern: string, url: URL): boolean {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (host !== url.hostname) return false;
  const parts = path.split("*").map((part) => part.replace(/[.?+^$()|[\]{}\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`).test(url.pathname + url.search);
}
