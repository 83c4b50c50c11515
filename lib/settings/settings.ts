/** What the user can set. Stored as one item; read through `readSettings`, which repairs field by field. */
export interface Settings {
  /** Days before a confirmed deadline on which to remind; 0 is the day itself. Descending. */
  readonly reminderDays: readonly number[];
  /** "09:00" on the court's clock. */
  readonly reminderTime: string;
  /** Notify of new entries: every new one, only those that affect detention or removal (or may), or none. */
  readonly notifyNewEntries: "all" | "affecting" | "none";
  /** Draw marks and the summary on court pages. */
  readonly showOnPages: boolean;
  /** Include notes in digests. */
  readonly exportNotes: boolean;
  /** Include restricted entries' text in digests. */
  readonly exportRestricted: boolean;
  /** Single-key shortcuts on our own pages. */
  readonly shortcuts: boolean;
}

export const defaultSettings: Settings = {
  reminderDays: [7, 3, 1, 0],
  reminderTime: "09:00",
  notifyNewEntries: "affecting",
  showOnPages: true,
  exportNotes: false,
  exportRestricted: false,
  shortcuts: true,
};
