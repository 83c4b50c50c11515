import { courtById } from "@/lib/docket/courts.ts";
import type { Matter } from "@/lib/matters/matter.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import { docketLinks } from "./matter-links.ts";

/** What a newcomer reads first: nothing is stored yet, and what to open. */
export function Welcome({ matter }: { readonly matter: Matter }) {
  return (
    <section class="stack" aria-label="First steps">
      <div class="stack-tight">
        <h2>Start by opening a docket</h2>
        <p>
          Docketwatch reads a docket page while you look at it. It fetches nothing by itself, so nothing is watched
          until you open a docket and press <strong>Watch</strong> on its page.
        </p>
      </div>
      <div class="stack-tight">
        <h3>{matter.name}</h3>
        <ul class="stack-tight">
          {matter.dockets
            .filter((docket) => docketLinks(docket).length > 0)
            .map((docket) => (
              <li key={`${docket.courtId} ${docket.docketNumber}`} class="welcome-docket">
                <span>
                  <strong>
                    {courtById(docket.courtId)?.citation} {docket.docketNumber}
                  </strong>{" "}
                  <span class="small soft">{docket.title}</span>
                </span>
                <span class="row small">
                  <DocumentLinks links={docketLinks(docket)} />
                </span>
              </li>
            ))}
        </ul>
      </div>
      <p class="small soft">
        CourtListener is free. PACER charges for every docket report that you open there; a page that you have open
        costs nothing more.
      </p>
    </section>
  );
}
