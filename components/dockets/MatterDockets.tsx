import { courtById } from "@/lib/docket/courts.ts";
import type { Matter } from "@/lib/matters/matter.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import { docketLinks } from "./matter-links.ts";

/** The dockets of a known matter, each with the ways to open it: free first, paid ones marked. */
export function MatterDockets({ matter }: { readonly matter: Matter }) {
  return (
    <div class="stack-tight">
      <h3>{matter.name}</h3>
      <ul class="stack-tight">
        {matter.dockets
          .filter((docket) => docketLinks(docket).length > 0)
          .map((docket) => (
            <li key={`${docket.courtId} ${docket.docketNumber}`}>
              <p>
                <strong>
                  {courtById(docket.courtId)?.citation} {docket.docketNumber}
                </strong>{" "}
                <span class="small soft">{docket.title}</span>
              </p>
              <p class="row small">
                <DocumentLinks links={docketLinks(docket)} />
              </p>
            </li>
          ))}
      </ul>
      <p class="small soft">
        CourtListener is free. PACER charges for every docket report that you open there; a page that you have open
        costs nothing more.
      </p>
    </div>
  );
}
