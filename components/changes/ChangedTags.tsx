import type { ChangedTag } from "@/lib/tags/change-words.ts";

export interface ChangedTagsProps {
  /** What stands before the first line for a screen: "The program reads". */
  readonly lead?: string;
  readonly changes: readonly ChangedTag[];
}

/** Tags that came out different, before → after, in words. */
export function ChangedTags({ lead, changes }: ChangedTagsProps) {
  if (changes.length === 0) {
    return lead === undefined ? null : <p class="small soft">{lead} the same.</p>;
  }
  return (
    <>
      {lead !== undefined && <p class="small soft">{lead} on the left:</p>}
      <ul class="changed-tags small">
        {changes.map(({ what, before, after }) => (
          <li key={what}>
            <span class="soft">{what}:</span> {before}
            <span aria-hidden="true"> → </span>
            <span class="visually-hidden"> became </span>
            <strong>{after}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
