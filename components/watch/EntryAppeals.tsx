import type { NamedAppeal } from "@/lib/docket/appeals.ts";
import { courtById } from "@/lib/docket/courts.ts";

export interface EntryAppealsProps {
  /** Named by the entry, and not watched yet. */
  readonly appeals: readonly NamedAppeal[];
  readonly onWatch: (appeal: NamedAppeal) => void;
}

/** The appeals that an entry names, offered where they are read of. */
export function EntryAppeals({ appeals, onWatch }: EntryAppealsProps) {
  return (
    <>
      {appeals.map((appeal) => {
        const name = `${courtById(appeal.courtId)?.citation ?? appeal.courtId} ${appeal.docketNumber}`;
        return (
          <div key={name} class="notice">
            <p class="row">
              <span>
                This entry names the appeal <strong>{name}</strong>, which you do not watch.
              </span>
              <button type="button" class="button small-button" onClick={() => onWatch(appeal)}>
                Watch {name}
              </button>
            </p>
          </div>
        );
      })}
    </>
  );
}
