import { Fragment } from "preact";
import type { EntryView } from "@/lib/app/views.ts";
import { vetoOf } from "@/lib/rules/own-marks.ts";

/** What the user's own rules say of an entry, by which rule and words, and where the veto holds. */
export function OwnWords({ view }: { readonly view: EntryView }) {
  const marks = view.own?.marks ?? [];
  if (marks.length === 0) return null;
  const text = view.entry.docketText || (view.entry.shortText ?? "");
  const veto = vetoOf(view.tags);
  return (
    <section class="stack-tight" aria-label="Your rules">
      <h3>Your rules</h3>
      <ul class="stack-tight">
        {marks.map(({ ruleId, ruleName, label, quietens, spans }) => (
          <li key={ruleId} class="small">
            {label !== null && <span class="chip own">{label}</span>} {label !== null && "by "}your rule “{ruleName}”
            {spans.length > 0 && (
              <>
                {", because of "}
                {spans.slice(0, 3).map(({ start, end }, at) => (
                  <Fragment key={start}>
                    {at > 0 && ", "}
                    <q class="court-words">{text.slice(start, end)}</q>
                  </Fragment>
                ))}
              </>
            )}
            {quietens && (veto === null ? "; quietened" : `; not quietened, because ${veto}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
