import { Fragment } from "preact";
import type { EntryView } from "@/lib/app/views.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import type { UnseenReference } from "@/lib/threads/thread.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import { counted, entryName } from "../text/wording.ts";
import { unseenLinks } from "./unseen-links.ts";

export interface OpenToKnowProps {
  readonly unseen: readonly UnseenReference[];
  readonly dockets: readonly DocketRecord[];
  readonly entryById: (entryId: string) => EntryView | undefined;
  readonly onOpen: (entryId: string) => void;
}

const MOST_SHOWN = 30;

/** The entries that would tell what unclear orders do, and that nobody has seen yet: where to open them. */
export function OpenToKnow({ unseen, dockets, entryById, onOpen }: OpenToKnowProps) {
  const needed = unseen.filter(({ unclearOf }) => unclearOf.length > 0);
  if (needed.length === 0) return null;
  return (
    <details class="panel" open={needed.length <= 5}>
      <summary>
        <h2 class="inline-title">Open to know ({needed.length})</h2>
      </summary>
      <p class="small soft">
        Orders whose effect is unclear because they rule on an entry that no page has shown yet. Open it, or the docket
        that lists it, and the order is read again.
      </p>
      <ul class="stack-tight">
        {needed.slice(0, MOST_SHOWN).map((reference) => (
          <li key={`${reference.docketKey} ${reference.number}`} class="stack-tight">
            <span>
              <strong>ECF {reference.number}</strong>, to know what{" "}
              {reference.unclearOf.map((entryId, at) => (
                <Fragment key={entryId}>
                  {at > 0 && ", "}
                  <button type="button" class="button quiet small-button" onClick={() => onOpen(entryId)}>
                    {nameOf(entryById(entryId))}
                  </button>
                </Fragment>
              ))}{" "}
              {reference.unclearOf.length === 1 ? "does" : "do"}
            </span>
            <span class="row">
              <DocumentLinks links={unseenLinks(reference.number, docketOf(dockets, reference.docketKey))} />
            </span>
          </li>
        ))}
      </ul>
      {needed.length > MOST_SHOWN && <p class="small soft">{counted(needed.length - MOST_SHOWN, "more number")}.</p>}
    </details>
  );
}

function nameOf(view: EntryView | undefined): string {
  return view ? `${entryName(view.entry)} (${view.docketLabel})` : "an order";
}

function docketOf(dockets: readonly DocketRecord[], docketKey: string): DocketRecord | undefined {
  return dockets.find(({ key }) => key === docketKey);
}
