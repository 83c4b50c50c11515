import { useState } from "preact/hooks";
import type { CourtSite } from "@/lib/docket/courts.ts";

export interface CourtPickerProps {
  /** Courts that can be allowed. */
  readonly courts: readonly CourtSite[];
  readonly allowed: readonly CourtSite[];
  /** Called inside the click, as the browser's question demands. */
  readonly onAllow: (court: CourtSite) => void;
  readonly onForbid: (court: CourtSite) => void;
}

/** Which further courts' pages may be read. The browser asks at the moment one is added. */
export function CourtPicker({ courts, allowed, onAllow, onForbid }: CourtPickerProps) {
  const [courtId, setCourtId] = useState("");
  const choices = courts.filter(({ id }) => !allowed.some((court) => court.id === id));
  const chosen = choices.find(({ id }) => id === courtId);
  return (
    <div class="stack-tight">
      {allowed.length > 0 && (
        <ul class="stack-tight" aria-label="Courts allowed">
          {allowed.map((court) => (
            <li key={court.id} class="row">
              <span>
                {court.citation} <span class="small soft">{court.host}</span>
              </span>
              <button type="button" class="button quiet small-button" onClick={() => onForbid(court)}>
                Remove<span class="visually-hidden"> {court.citation}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <select aria-label="Another court" value={courtId} onChange={(event) => setCourtId(event.currentTarget.value)}>
          <option value="">Choose a court …</option>
          {choices.map(({ id, citation, name }) => (
            <option key={id} value={id}>
              {citation} — {name}
            </option>
          ))}
        </select>
        <button type="button" class="button" disabled={!chosen} onClick={() => chosen && onAllow(chosen)}>
          Allow this court
        </button>
      </div>
    </div>
  );
}
