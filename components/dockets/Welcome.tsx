import type { ComponentChildren } from "preact";
import type { Matter } from "@/lib/matters/matter.ts";
import { MatterDockets } from "./MatterDockets.tsx";

export interface WelcomeProps {
  readonly matter: Matter;
  /** Where watching is started. */
  readonly watchingPanel?: ComponentChildren;
  /** Where one can see whether notifications arrive. */
  readonly notificationTest?: ComponentChildren;
}

/** What a newcomer reads first: nothing is stored yet, and what to open. */
export function Welcome({ matter, watchingPanel, notificationTest }: WelcomeProps) {
  return (
    <section class="stack" aria-label="First steps">
      <div class="stack-tight">
        <h2>Start by opening a docket</h2>
        <p>
          Docketwatch reads a docket page while you look at it. Until you press Start it fetches nothing by itself, and
          it sends nothing anywhere: what it reads stays in this browser.
        </p>
        <ol class="first-steps">
          <li>
            <strong>Open a docket below.</strong> What it shows today is taken as known, so nothing is marked as new.
          </li>
          <li>
            <strong>Open it again later.</strong> New and edited entries are marked on the page, counted on the toolbar
            button, and tagged with what they do to detention and removal, and why.
          </li>
          <li>
            <strong>Confirm the dates it finds</strong> to be reminded of them, and export the weekly digest.
          </li>
        </ol>
        <p class="soft small">
          The dockets of this case are recorded when you open them. On the page of any other docket, press{" "}
          <strong>Watch</strong>.
        </p>
      </div>
      {watchingPanel}
      {notificationTest}
      <MatterDockets matter={matter} />
    </section>
  );
}
