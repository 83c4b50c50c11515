/** What a restored file changed. */
export interface RestoreReport {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly warnings: readonly string[];
}

export interface BackupPanelProps {
  readonly restored: RestoreReport | null;
  readonly onSave: () => void;
  readonly onRestore: (file: File) => void;
}

/** Everything to a file, and back. Restoring merges: nothing stored is overwritten silently. */
export function BackupPanel({ restored, onSave, onRestore }: BackupPanelProps) {
  return (
    <section class="panel" aria-labelledby="backup-title">
      <h2 id="backup-title">Backup</h2>
      <p class="small soft">
        The file holds everything: entries, versions, notes, deadlines and settings. Keep it as you keep the case file.
        Restoring adds what is missing and keeps the newer of two.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onSave}>
          Save a backup file
        </button>
        <label class="button file-button">
          Restore from a file
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) onRestore(file);
            }}
          />
        </label>
      </div>
      {restored && (
        <output class="notice good">
          <span>
            Restored: {restored.added} added, {restored.updated} updated, {restored.kept} kept as they were.
          </span>
          {restored.warnings.map((warning) => (
            <span key={warning} class="small">
              {warning}
            </span>
          ))}
        </output>
      )}
    </section>
  );
}
