export interface TrustStatementProps {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
  /** Bytes used and allowed, null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number } | null;
}

/** What each permission is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  storage: "keeps your settings",
  unlimitedStorage: "keeps long dockets without losing old entries",
  alarms: "wakes the extension for a reminder",
  notifications: "shows reminders and new entries",
  downloads: "saves digests and backups",
  sidePanel: "shows entries beside a court page",
  scripting: "reads the docket pages of courts that you allowed",
};

/** What it does with what it sees, and what it may do. */
export function TrustStatement({ permissions, origins, usage }: TrustStatementProps) {
  return (
    <section class="panel" aria-labelledby="trust-title">
      <h2 id="trust-title">What leaves this browser: nothing</h2>
      <p>
        Docketwatch makes no network request. It reads docket pages that you open, keeps what it read in this browser,
        and opens a paid PACER page only when you press a link marked as paid. There is no account, no server, no
        telemetry.
      </p>
      <h3>Permissions in use</h3>
      <ul class="small">
        {permissions.map((permission) => (
          <li key={permission}>
            <strong>{permission}</strong>: {PURPOSES[permission] ?? "asked for by the browser"}
          </li>
        ))}
      </ul>
      <h3>Pages it may read</h3>
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
