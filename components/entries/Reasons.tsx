import type { TextSpan } from "@/lib/docket/docket.ts";
import { CONFLICT_RULE } from "@/lib/documents/merged-tags.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { reasonsOf } from "../text/evidence-spans.ts";
import { BY_HAND } from "@/lib/tags/with-correction.ts";
import { plainDates } from "@/lib/calendar/plain-dates.ts";
import { authorOf, impactOf, withinWords } from "@/lib/tags/words.ts";
import { dispositionWords, effectTone, effectWords, ruleWords } from "../text/wording.ts";

export interface ReasonsProps {
  readonly tags: EntryTags;
  /** Opens the entry of a document number in the same docket; absent where nothing can be opened. */
  readonly onReference?: ((documentNumber: string) => void) | undefined;
}

/** Every tag of an entry with the rule and the words, or the reference, that stand behind it. */
export function Reasons({ tags, onReference }: ReasonsProps) {
  const reasons = reasonsOf(tags).map(({ evidence }) => evidence);
  const ofTheRecord = new Set(reasons.filter(isOfTheRecord).map(({ quote }) => quote));
  const impact = impactOf(tags);
  return (
    <div class="stack-tight">
      {impact !== null && <p class="impact">{sentence(impact)}</p>}
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
            {until !== null && <span class="small"> until {plainDates(until)}</span>}
            {within !== null && <span class="small"> {withinWords(within)}</span>}
            {who.scope !== "unknown" && (
              <span class="small soft">
                {" "}
                · for {who.scope}
                {who.words !== "" && ` (${who.words})`}
              </span>
            )}
            <WhyList evidence={evidence} onReference={onReference} />
            {BASIS_WORDS[basis] !== undefined && <p class="small soft">{BASIS_WORDS[basis]}</p>}
          </li>
        ))}
        <li>
          <span class="chip kind">{tags.kind}</span> <span class="small soft">{authorOf(tags)}</span>{" "}
          {tags.dispositions.filter(isRuling).map((disposition) => (
            <span key={`${disposition.of} ${disposition.outcome}`} class="chip">
              {dispositionWords(disposition)}
            </span>
          ))}
          {tags.seeks.length > 0 && (
            <span class="small"> asks for: {tags.seeks.map((effect) => effectWords(effect)).join(", ")}</span>
          )}
          <WhyList evidence={tags.evidence.filter((reason) => !isOfTheRecord(reason))} onReference={onReference} />
        </li>
        {[...ofTheRecord].map((quote) => (
          <li key={quote} class="small">
            From the record of this case that comes with Docketwatch, not from this text: {quote}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an effect rests on besides this entry's words. The curated record says it beside each of its words. */
const BASIS_WORDS: Partial<Record<EntryTags["basis"], string>> = {
  reference: "Read from the entry that it refers to, not from these words alone.",
  document: "Read from the document itself, not from these words alone.",
  attorney: "Set by hand.",
};

/** "none": the order names an entry and does not say how it rules on it. */
const isRuling = ({ outcome }: EntryTags["dispositions"][number]): boolean => outcome !== "none";

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The rule id of what is known from the matter's record. Said once, however many tags rest on it. */
const CASE_PACK = "case-pack";
const isOfTheRecord = ({ ruleId }: EntryTags["evidence"][number]): boolean => ruleId === CASE_PACK;

/** That a tag was set by hand is said once, beside it. */
const isRead = ({ ruleId }: EntryTags["evidence"][number]): boolean => ruleId !== BY_HAND;

/** Evidence without words of its own in the docket text must not look like a quotation of the court. */
const isOfTheCourt = ({ start, end }: TextSpan): boolean => start < end;

interface WhyListProps {
  readonly evidence: EntryTags["evidence"];
  readonly onReference: ReasonsProps["onReference"];
}

function WhyList({ evidence, onReference }: WhyListProps) {
  return (
    <ul class="why">
      {evidence.filter(isRead).map(({ ruleId, span, quote, via, page }, index) => (
        <li key={index}>
          {ruleId === CONFLICT_RULE ? (
            <span class="small">{quote}</span>
          ) : isOfTheCourt(span) || page !== undefined ? (
            <>
              <q class="court-words">{quote}</q>{" "}
              <span class="small soft">
                {page !== undefined && `the order's text, p. ${page} · `}rule: {ruleWords(ruleId)}
              </span>
            </>
          ) : (
            <span class="small">
              {ruleId === CASE_PACK ? "From the record of this case: see below" : `rule: ${ruleWords(ruleId)} ${quote}`}
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
