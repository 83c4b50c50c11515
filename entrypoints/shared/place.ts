/** The calculator is reached from the deadlines; the others have a tab. */
export const views = ["entries", "deadlines", "agenda", "calculator", "relief", "digest", "rules", "dockets"] as const;
export type ViewName = (typeof views)[number];

/** Where in the full page one is: all of it is in the address, so that every place can be linked. */
export interface PagePlace {
  readonly view: ViewName;
  readonly matterId: string | null;
  readonly entryId: string | null;
  /** The entry that a date is to be added for, in the deadlines view. */
  readonly addFor: string | null;
  /** The docket whose unread entries are shown at first, `EVERY_DOCKET` for those of all; null for every entry. */
  readonly unreadOf: string | null;
}

export const EVERY_DOCKET = "*";

export const start: PagePlace = { view: "entries", matterId: null, entryId: null, addFor: null, unreadOf: null };

/** "#entry=mied…" → that entry. What cannot be read is the start. */
export function readPlace(hash: string): PagePlace {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  return {
    view: views.find((view) => view === parameters.get("view")) ?? "entries",
    matterId: parameters.get("matter"),
    entryId: parameters.get("entry"),
    addFor: parameters.get("add"),
    unreadOf: parameters.get("unread"),
  };
}

export function pageHash({ view, matterId, entryId, addFor, unreadOf }: PagePlace): string {
  const parameters = new URLSearchParams();
  if (view !== "entries") parameters.set("view", view);
  if (matterId !== null) parameters.set("matter", matterId);
  if (entryId !== null) parameters.set("entry", entryId);
  if (addFor !== null) parameters.set("add", addFor);
  if (unreadOf !== null) parameters.set("unread", unreadOf);
  return parameters.size === 0 ? "" : `#${parameters}`;
}
