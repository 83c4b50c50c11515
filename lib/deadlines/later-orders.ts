import type { EntryTags } from "../tags/tags.ts";
import type { OfferableEntry } from "./draft.ts";

/**
 * Motions of Fed. R. App. P. 4(a)(4)(A), by the names that dockets give them. A bare motion for reconsideration is not
 * among them: whether it is one is for a person to judge, so the early date stands with a warning.
 */
const POST_JUDGMENT =
  /\b(?:alter or amend|amend (?:the |or alter )?(?:\d+ )?judgment|new trial|(?:amended|additional) findings|judgment as a matter of law|(?:for )?relief from (?:the )?(?:\d+ )?(?:judgment|order)|rule (?:50\(b\)|52\(b\)|59(?:\(e\))?|60(?:\(b\))?))/i;
const LOCAL_RULE = /\b(?:L\.?R\.?|local rule|E\.?D\.? Mich\.? L\.?R\.?)\s*7\.1\s*\(h\)/i;
/** "ORDER staying case", "all proceedings are held in abeyance"; not a stay of removal, of a judgment or of the mandate. */
const STAYED =
  /\b(?:stay(?:s|ing)|holding)\s+(?:the\s+|this\s+|all\s+)?(?:case|action|proceedings?|litigation|matter|deadlines|briefing)\b|\b(?:case|action|proceedings?|litigation|matter|deadlines|briefing)\b[^.;]{0,40}\b(?:is|are|be)\s+(?:hereby\s+)?(?:stayed|held in abeyance|administratively closed)\b/i;
const LIFTED = /\b(?:lift|vacat|dissol|den)\w*\b[^.;]{0,60}\bstay/i;
const MANDATE =
  /\b(?:stay(?:s|ing)?|withhold(?:s|ing)?|recall(?:s|ing)?)\b[^.;]{0,30}\bmandate\b|\bmandate\b[^.;]{0,40}\b(?:stayed|withheld|recalled)\b/i;

/** Whether a party's motion holds back the time to appeal: by rule, only seemingly (the local rule), or not at all. */
export function tollsAppeal({ docketText }: OfferableEntry, tags: EntryTags): "rule" | "local rule" | null {
  if (tags.kind !== "motion" || tags.author === "court") return null;
  if (LOCAL_RULE.test(docketText)) return "local rule";
  return POST_JUDGMENT.test(docketText) ? "rule" : null;
}

/** Whether an order suspends the proceedings before this court. */
export function staysCase({ docketText }: OfferableEntry, tags: EntryTags): boolean {
  return isByCourt(tags) && STAYED.test(docketText) && !LIFTED.test(docketText);
}

/** Whether an order holds the mandate back. */
export function mandateIsStayed({ docketText }: OfferableEntry, tags: EntryTags): boolean {
  if (!isByCourt(tags) || !MANDATE.test(docketText)) return false;
  return (
    !tags.dispositions.some(({ outcome }) => outcome.startsWith("denied")) &&
    !/\bdenied\b|\bdenying\b/i.test(docketText)
  );
}

function isByCourt({ author, kind }: EntryTags): boolean {
  return author === "court" || kind === "order" || kind === "opinion";
}
