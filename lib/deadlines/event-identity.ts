import type { DateKind } from "./deadline.ts";

/** Which event a date belongs to, so that a reset finds what it replaces. */
export interface EventIdentity {
  readonly kind: DateKind;
  /** "status conference", "brief", "response", "stay of removal". */
  readonly name: string;
  /** Whose it is ("appellee"); empty when the text names no one. */
  readonly party: string;
  /** Document numbers that the event is about ("response re 11"); empty when none is named. */
  readonly about: readonly string[];
  /** Belongs to its own entry and is never replaced by another's: the three dates of a transcript. */
  readonly own: boolean;
}

const HEARING_NAME =
  /\b((?:final approval|final pretrial|joint final pretrial|initial case management|case management|pre-?trial|preliminary|settlement|status|scheduling|show cause|fairness|evidentiary|detention|bond|bail|motion|jury|bench|oral|sentencing|discovery|telephonic|initial|final|revocation|change of plea|rule 16|markman|daubert|tutorial|class)\s+){0,3}(hearing|conference|trial|argument|arraignment|mediation|sentencing|ruling|call|meeting|inspection|examination|appearance|proceedings?|session|interview)s?\b/i;
const PASSING = /\b(?:telephonic|telephone|video|zoom|in-person|further|continued|next|virtual|remote|initial)\s+/gi;
const PARTY =
  /\b(plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|governments?|intervenors?|amic(?:us|i)|part(?:y|ies)|a\/pet)\b/i;
const TASK =
  /\b(responses?|oppositions?|repl(?:y|ies)|answers?|respond|briefs?|objections?|redaction request|redacted transcript|release of transcript restriction|initial disclosures|expert (?:disclosures|reports?)|rebuttal|fact discovery|expert discovery|discovery|dispositive motions?|motions? in limine|motions?|joint status report|status report|pretrial order|pretrial statement|joint statement|witness lists?|exhibit lists?|amended (?:complaint|petition|pleadings?)|joinder|mediation questionnaire|designation|transcript order|appendix|record|proposed order|settlement statements?|case management statement|statement|report|letter|bill of costs|consent|waiver|submissions?|hearings?|release|production)\b/i;
/** What lasts until a day, under its usual name. First match wins. */
const LASTING: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\b(?:temporary )?restraining order\b|\btro\b/i, "temporary restraining order"],
  [/\bstay\w*\b[^.;]{0,60}\bmandate\b/i, "stay of the mandate"],
  [/\bstay\w*\b[^.;]{0,80}\b(?:removals?|deport\w+)\b|\bremovals?\b[^.;]{0,60}\bstay\w*\b/i, "stay of removal"],
  [/\badministrative(?:ly)? stay\w*\b/i, "administrative stay"],
  [/\binjunctions?\b/i, "injunction"],
  [/\bstay\w*\b/i, "stay"],
  [/\b(?:bar|barred|barring|prohibit\w*|prohibition)\b/i, "bar"],
  [/\bjurisdiction\b/i, "jurisdiction"],
];
/** Numbers of documents, not "on 3/2/2019", "to 3:00 PM", "to 30 days". */
const ABOUT =
  /\b(?:re:?|regarding|as to|on|to|in support of|concerning)\s+\[?(\d{1,4}(?:-\d{1,2})?)(?![\d/:]|-\d|\.\d|\s*[ap]\.?m\b|\s+(?:calendar |business |court )?(?:hours?|days?|weeks?|months?|years?|minutes?|pages?)\b)\]?(?:\s*(?:,|and|&)\s*\[?(\d{1,4}(?:-\d{1,2})?)\]?(?=\s+[A-Z]|[\]\s.,;]*$))*/gi;
const TRANSCRIPT =
  /\b(?:redaction request|redacted transcript|release of transcript restriction|notice of intent to request redaction)\b/i;

/** Names the event of a stated date. @param text the words around it, searched for the motion that it is about. */
export function eventIdentity(what: string, kind: DateKind, text: string): EventIdentity {
  const about = [...text.slice(0, 600).matchAll(ABOUT)].flatMap((match) => [match[1] ?? "", match[2] ?? ""]);
  const words = what.toLowerCase().replace(/[’']s?\b/g, "");
  return {
    kind,
    name: nameOf(words, kind),
    party: kind === "deadline" ? singular(PARTY.exec(words)?.[0] ?? "") : "",
    about: [...new Set(about)].filter(Boolean),
    own: TRANSCRIPT.test(what),
  };
}

/**
 * Whether two dates are of the same event. Names must agree; where both say whose it is or what it is about, that
 * must agree too.
 */
export function isSameEvent(a: EventIdentity, b: EventIdentity): boolean {
  if (a.own || b.own || a.kind !== b.kind || a.name !== b.name) return false;
  if (a.party !== "" && b.party !== "" && a.party !== b.party) return false;
  return a.about.length === 0 || b.about.length === 0 || a.about.some((number) => b.about.includes(number));
}

/** Whether the name alone tells the event from others of its docket: not a bare "response". */
export function isSpecific({ name, party, about }: EventIdentity): boolean {
  return party !== "" || about.length > 0 || name.includes(" ");
}

function nameOf(words: string, kind: DateKind): string {
  if (kind === "hearing") {
    const hearing = HEARING_NAME.exec(words)?.[0].replace(PASSING, "").trim();
    return singular(hearing ?? shortened(words));
  }
  if (kind === "expiry") return LASTING.find(([pattern]) => pattern.test(words))?.[1] ?? shortened(words);
  const task = TASK.exec(words)?.[0];
  return task === undefined ? shortened(words) : taskName(task);
}

function taskName(task: string): string {
  if (/^(?:oppositions?|respond)$/.test(task)) return "response";
  return singular(task.replace(/^replies$/, "reply"));
}

function singular(words: string): string {
  return words === "parties" ? "party" : words.replace(/s\b/g, "");
}

function shortened(words: string): string {
  return words
    .replace(/[^a-z0-9 ]+/g, " ")
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .slice(0, 5)
    .join(" ");
}
