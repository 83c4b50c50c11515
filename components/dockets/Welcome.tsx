import type { Matter } from "@/lib/matters/matter.ts";
import { MatterDockets } from "./MatterDockets.tsx";

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
      <MatterDockets matter={matter} />
    </section>
  );
}
