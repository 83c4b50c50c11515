import { browser } from "wxt/browser";
import { acmsSites, courts } from "../docket/courts.ts";
import type { CourtSite } from "../docket/courts.ts";

/** The content script as the build names it, and the name under which it is registered for further courts. */
const CONTENT_SCRIPT = "content-scripts/court-page.js";
const REGISTERED = "further-courts";

const originOf = (court: CourtSite) => `https://${court.host}/*`;

/**
 * Asks the user to let Docketwatch read the docket pages of a court. Must be called inside a click, before any wait.
 * False if the user refused.
 */
export async function allowCourt(court: CourtSite): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [originOf(court)] });
  if (allowed) await registerCourts();
  return allowed;
}

/** Gives the permission back. What was stored of that court's dockets stays. */
export async function forbidCourt(court: CourtSite): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(court)] });
  await registerCourts();
}

/** The courts that the user allowed besides those that the extension reads from the start. */
export async function allowedCourts(): Promise<readonly CourtSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = originsFromTheStart();
  return [...courts, ...acmsSites].filter(
    (court) => origins.some((origin) => covers(origin, court)) && !fixed.some((origin) => covers(origin, court)),
  );
}

/**
 * Registers the content script for exactly the courts that are allowed now. Called at every start and whenever
 * permissions change, because the user can change them in the browser's own settings.
 */
export async function registerCourts(): Promise<void> {
  const matches = (await allowedCourts()).map(originOf);
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  if (present && [...(present.matches ?? [])].toSorted().join() === matches.toSorted().join()) return;
  const script = {
    id: REGISTERED,
    js: [CONTENT_SCRIPT],
    matches,
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  try {
    await browser.scripting.registerContentScripts([script]);
  } catch {
    // There already: from before, or because a page and the background do this at the same time.
    await browser.scripting.updateContentScripts([script]);
  }
}

function originsFromTheStart(): readonly string[] {
  const manifest = browser.runtime.getManifest();
  return (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
}

/** "https://ecf.mied.uscourts.gov/*", "https://*.uscourts.gov/*". */
const ORIGIN = /^https:\/\/(\*\.)?([^/]+)\//;

function covers(origin: string, court: CourtSite): boolean {
  const [, subdomains, host = ""] = ORIGIN.exec(origin) ?? [];
  return host !== "" && (court.host === host || (subdomains !== undefined && court.host.endsWith(`.${host}`)));
}
