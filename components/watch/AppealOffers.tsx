import type { NamedAppeal } from "@/lib/docket/appeals.ts";
import { courtById } from "@/lib/docket/courts.ts";

export interface AppealOffersProps {
  /** "E.D. Mich. 2:17-cv-11910". */
  readonly docketLabel: string;
  readonly appeals: readonly NamedAppeal[];
  readonly onWatch: (appeal: NamedAppeal) => void;
  readonly onOpenEntry: (entryId: string) => void;
}

/** Appeals that the docket names and that nobody watches yet, with the words that name them. */
export function AppealOffers({ docketLabel, appeals, onWatch, onOpenEntry }: AppealOffersProps) {
  if (appeals.length === 0) return null;
  return (
    <section class="stack-tight notice" aria-label={`Appeals that ${docketLabel} names`}>
      <h3>
        {docketLabel} names {appeals.length === 1 ? "an appeal" : "appeals"} that you do not watch
      </h3>
      <ul class="stack-tight small">
        {appeals.map((appeal) => {
          const { courtId, docketNumber, entryId, words } = appeal;
          const name = `${courtById(courtId)?.citation ?? courtId} ${docketNumber}`;
          return (
            <li key={name} class="row">
              <strong>{name}</strong>
              <span class="court-words">“{words}”</span>
              <button type="button" class="button small-button" onClick={() => onWatch(appeal)}>
                Watch {name}
              </button>
              {entryId !== null && (
                <button type="button" class="button quiet small-button" onClick={() => onOpenEntry(entryId)}>
                  Show the entry
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
