import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyWithHost, copyWithout, readsFromTheStart } from "@/scripts/browsers/extension-copy.ts";
import { loadsUnpacked } from "@/scripts/browsers/find.ts";

function builtExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "docketwatch-unit-")), "built");
  mkdirSync(folder);
  const manifest = {
    permissions: ["storage", "unlimitedStorage"],
    content_scripts: [{ matches: ["https://ecf.mied.uscourts.gov/cgi-bin/*"] }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

describe("which browsers load the extension from the command line", () => {
  test.each([
    ["Chromium 156.0.8078.79 built on Debian", "/usr/bin/chromium", true],
    ["Microsoft Edge 141.0.1", "/usr/bin/microsoft-edge", true],
    ["Google Chrome 136.0.7103.59", "/usr/bin/google-chrome", true],
    ["Google Chrome 137.0.7151.55", "/usr/bin/google-chrome", false],
    ["Google Chrome for Testing 141.0.1", "/opt/chrome", true],
    [null, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", false],
    [null, "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe", true],
  ])("%s at %s: %s", (version, path, loads) => {
    expect(loadsUnpacked({ kind: "chromium", version, path })).toBe(loads);
  });
});

describe("a copy of the extension", () => {
  test("is needed only for sites that it does not read from the start", () => {
    const built = builtExtension();
    expect(readsFromTheStart(built, new URL("https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"))).toBe(true);
    expect(readsFromTheStart(built, new URL("https://ecf.mied.uscourts.gov/doc1/097"))).toBe(false);
    expect(readsFromTheStart(built, new URL("https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"))).toBe(false);
  });

  test("is granted one more host, and the built extension stays as it is", () => {
    const built = builtExtension();
    const before = manifestOf(built);
    const copy = manifestOf(copyWithHost(built, "ecf.nysd.uscourts.gov"));
    expect(copy.host_permissions).toEqual(["https://ecf.nysd.uscourts.gov/*"]);
    expect(copy.content_scripts[0].matches).toContain("https://ecf.nysd.uscourts.gov/*");
    expect(manifestOf(built)).toEqual(before);
  });

  test("can lack a permission", () => {
    expect(manifestOf(copyWithout(builtExtension(), "unlimitedStorage")).permissions).toEqual(["storage"]);
  });
});
