import type { TextSpan } from "@/lib/docket/docket.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { reasonsOf } from "../text/evidence-spans.ts";
import { dispositionWords, effectTone, effectWords } from "../text/wording.ts";

export interface ReasonsProps {
  readonly tags: EntryTags;
  /** Opens the entry of a document number in the same docket; absent where nothing can be opened. */
  readonly onReference?: ((documentNumber: string) => void) | undefined;
}

/** Every tag of an entry with the rule and the words, or the reference, that stand behind it. */
export function Reasons({ tags, onReference }: ReasonsProps) {
  const whatItIs = reasonsOf(tags).filter(({ tag }) => tag === "what it is");
  return (
    <div class="stack-tight">
      {tags.unclear !== null && (
        <p class="notice doubtful">
          <span>
            <strong>Unclear:</strong> {tags.unclear}
          </span>
        </p>
      )}
      <ul class="reasons">
        {tags.effects.map(({ effect, evidence, until, within, who, basis }) => (
          <li key={effect}>
            <span class={`chip ${effectTone(effect)}`}>{effectWords(effect)}</span>
            {until !== null && <span class="small"> until {until}</span>}
            {within !== null && <span class="small"> within {within}</span>}
            {who.scope !== "unknown" && (
              <span class="small soft">
                {" "}
                · for {who.scope}
                {who.words !== "" && ` (${who.words})`}
              </span>
            )}
            <WhyList evidence={evidence} onReference={onReference} />
            {basis !== "text" && <p class="small soft">Known from the {basis}, not from these words alone.</p>}
          </li>
        ))}
        <li>
          <span class="chip kind">{tags.kind}</span> <span class="small soft">by {tags.author}</span>{" "}
          {tags.dispositions.map((disposition) => (
            <span key={`${disposition.of} ${disposition.outcome}`} class="chip">
              {dispositionWords(disposition)}
            </span>
          ))}
          {tags.seeks.length > 0 && (
            <span class="small"> asks for: {tags.seeks.map((effect) => effectWords(effect)).join(", ")}</span>
          )}
          <WhyList evidence={whatItIs.map(({ evidence }) => evidence)} onReference={onReference} />
        </li>
      </ul>
    </div>
  );
}

/** Evidence without words of its own in the docket text must not look like a quotation of the court. */
const isOfTheCourt = ({ start, end }: TextSpan): boolean => start < end;

interface WhyListProps {
  readonly evidence: EntryTags["evidence"];
  readonly onReference: ReasonsProps["onReference"];
}

function WhyList({ evidence, onReference }: WhyListProps) {
  return (
    <ul class="why">
      {evidence.map(({ ruleId, span, quote, via }, index) => (
        <li key={index}>
          {isOfTheCourt(span) ? (
            <>
              <q class="court-words">{quote}</q> <span class="small soft">rule {ruleId}</span>
            </>
          ) : (
            <span class="small">
              {ruleId === "case-pack" ? "From the curated record of the case, not from this text: " : `rule ${ruleId} `}
              {quote}
            </span>
          )}
          {via !== null && (
            <span class="small">
              {" "}
              · followed to{" "}
              {onReference ? (
                <button type="button" class="button quiet small-button" onClick={() => onReference(via)}>
                  ECF {via}
                </button>
              ) : (
                `ECF ${via}`
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
