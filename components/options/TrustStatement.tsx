import type { RequestLine } from "@/lib/watch/request-line.ts";
import { RequestLog } from "./RequestLog.tsx";
import { FREE_STORAGE_HOST } from "@/lib/documents/free-copy.ts";

export interface TrustStatementProps {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
  /** Bytes used and allowed, null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number } | null;
  /** Every request that was made, newest first; null while they are read. */
  readonly requests: readonly RequestLine[] | null;
  /** Gives the permission for CourtListener's storage back. */
  readonly onForbidFreeCopies?: () => void;
}

/** What each permission is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  storage: "keeps your settings",
  unlimitedStorage: "keeps long dockets without losing old entries",
  alarms: "wakes the extension for a reminder or a check",
  notifications: "shows reminders and new entries",
  downloads: "saves digests and backups",
  sidePanel: "shows entries beside a court page",
  scripting: "reads the docket pages of courts that you allowed",
  authenticationInfo: "sends your CourtListener token to CourtListener, and to nobody else",
};

/** What it does with what it sees, and what it may do. */
export function TrustStatement({ permissions, origins, usage, requests, onForbidFreeCopies }: TrustStatementProps) {
  return (
    <section class="panel" id="trust" aria-labelledby="trust-title">
      <h2 id="trust-title">What leaves this browser: nothing that it read</h2>
      <p>
        Docketwatch reads docket pages that you open, keeps what it read in this browser, and opens a paid PACER page
        only when you press a link marked as paid. There is no account, no server, no telemetry.
      </p>
      <p>
        It makes two kinds of network requests. Once you press “Start watching”, it asks the public feeds of the courts
        whose dockets you watch, and CourtListener's feeds of those dockets. When you press “Read the free copy” on an
        entry, it asks <span class="one-line">storage.courtlistener.com</span> for that one file. Both without cookies
        and without saying who asks; one module makes them all, and it lets nothing else through: no docket report, no
        document, no log-in page of a court. Only if you gave a token of your own, it also asks CourtListener's API for
        the newest entries of those dockets, with the token, which goes to that one address. Files that you drop on an
        entry are read here, sent nowhere and not kept.
      </p>
      {onForbidFreeCopies && origins.some((origin) => origin.includes(FREE_STORAGE_HOST)) && (
        <p>
          <button type="button" class="button small-button" onClick={onForbidFreeCopies}>
            Stop allowing free copies from CourtListener's storage
          </button>
        </p>
      )}
      <RequestLog lines={requests} />
      <h3>Permissions in use</h3>
      <ul class="small">
        {permissions.map((permission) => (
          <li key={permission}>
            <strong>{permission}</strong>: {PURPOSES[permission] ?? "asked for by the browser"}
          </li>
        ))}
      </ul>
      <h3>Pages it may read, and sites it may ask</h3>
      <p class="small">
        A browser gives this permission for a whole site, never for one address of it. Of these sites Docketwatch asks
        by itself for nothing but the feeds and files named above: its own manifest forbids every other address, and
        your browser holds it to that. Pages of dockets are read when you open them.
      </p>
      <ul class="small">
        {origins.map((origin) => (
          <li key={origin}>{origin}</li>
        ))}
      </ul>
      {usage && (
        <p class="small soft">
          Storage used: {megabytes(usage.used)} of {megabytes(usage.quota)}.
        </p>
      )}
    </section>
  );
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toLocaleString("en-US", { maximumFractionDigits: 1 })} MB`;
