import { readable } from "../text/mask.ts";
import { periodMentions } from "../text/periods.ts";
import type { PeriodMention } from "../text/periods.ts";

/** What a waiting period runs from, as far as its words tell. */
export type AwaitedEvent =
  /** The docket shows it by an entry. */
  | { readonly by: "mandate" | "judgment" | "notice of appeal" | "appearance" }
  /** A ruling on a motion: by its number, or by what it is called. `below`: the district court's, for an appeal. */
  | { readonly by: "ruling"; readonly of: string | null; readonly motion: readonly string[]; readonly below: boolean }
  /** A paper that is filed or served. */
  | { readonly by: "paper"; readonly number: string | null; readonly words: readonly string[]; readonly party: string }
  /** A day that the docket sets: of a hearing, or the end of a period such as discovery. */
  | { readonly by: "setting"; readonly kind: "hearing" | "deadline"; readonly words: readonly string[] };

export interface AwaitedPeriod {
  readonly period: PeriodMention;
  readonly event: AwaitedEvent;
}

/** The event comes back, or is one of many: no single day. */
const ANY = /\b(?:each|every|any|whenever|all future|subsequent)\b/i;
const NUMBER =
  /(?:\[|\b(?:ECF|Dkt|Doc|Docket|Document|Docket Entry|D\.?E|no)s?\b\.?\s*(?:No\.?|#)?\s*\[?|#|\b(?:on|of|to|re)\s+)(\d{1,4})\b(?!\s*(?:days?|\/))/i;
const HEARING =
  /^((?:(?!\b(?:after|following|of|on)\b)[\w()'’-]+\s+){0,5}?)(hearing|conference|argument|trial|mediation|sentencing|interview|examination|deposition)s?\b(?:\s+(?:date|is (?:held|concluded)|concludes|on\b.*|set for\b.*|scheduled for\b.*|before\b.*))?$/i;
const DISCOVERY =
  /\b(?:close|end|completion|closing|conclusion|cut-?off) of (?:all |the )?((?:fact |expert )?discovery)\b|\b((?:fact |expert )?discovery) (?:deadline|cut-?off|closes|ends|is (?:closed|completed?))/i;
const DEADLINE =
  /^(.{3,60}?)\s+(?:deadline|due date|cut-?off(?: date)?)$|^(?:deadline|due date|cut-?off) (?:for|to|of) (.{3,60})$/i;
const MANDATE = /\bmandate\b/i;
const RULING =
  /\b(?:ruling|decision|order|resolution|disposition|determination|adjudication|opinion)s?\b(?=.{0,80}\b(?:on|of|resolving|regarding|as to|deciding|granting|denying|disposing|adjudicating|re|for|concerning)\b)|\b(?:rules?|decides?|resolves?|disposes?)\b|\b(?:is|are) (?:ruled|decided|resolved|granted|denied|disposed)\b|\b(?:denial|grant) of\b/i;
const BELOW = /\b(?:district|trial|lower) court\b|\bcourt below\b/i;
const MOTION = /\b(motions?|petition|objections?|application|request)\b(.{0,80})$/i;
const PAPER =
  /\b(?:briefs?|answers?|responses?|oppositions?|objections?|repl(?:y|ies)|traverse|returns?|motions?|complaint|petition|records?|transcripts?|reports?|recommendations?|disclosures?|statements?|submissions?|memorand(?:um|a)|declarations?|notice|lists?|plan|letter|certification)\b/i;
const PARTY =
  /\b(plaintiff|defendant|petitioner|respondent|appellant|appellee|government|intervenor|movant)(?:s['’]?|['’]s)?\b/i;
const SMALL_WORDS =
  /^(?:the|a|an|of|on|or|and|by|its|his|her|their|this|that|such|said|any|date|day|service|filing|filed|serves?|served|files?|receipt|receiving|submission|lodging|completion|complete|issuance|entry|entered|is|are|was|were|be|has|have|been|upon|with|from|to|in|for|re|ecf|dkt|doc|docket|no|nos|court|court['’]s|pending|final|full|forthcoming|anticipated|respective|last|first|if|whichever|later|earlier|courts?|s)$/i;

/**
 * What a waiting deadline waits for, from the words that the ledger keeps of it ("21 days after service of the appellee
 * brief"). Null where the words name nothing that a docket shows by itself: a person must name the entry.
 */
export function awaitedPeriod(relative: string): AwaitedPeriod | null {
  const period = periodMentions(relative)[0] ?? periodMentions(`within ${relative}`)[0];
  if (!period) return null;
  const event = awaitedEvent(period);
  return event && { period, event };
}

/** The length of a waiting period, whatever it waits for. */
export function waitingPeriod(relative: string): PeriodMention | null {
  return periodMentions(relative)[0] ?? periodMentions(`within ${relative}`)[0] ?? null;
}

function awaitedEvent({ trigger, from, direction }: PeriodMention): AwaitedEvent | null {
  if (from !== "later event" && direction === "forward") return null;
  const words = readable(trigger ?? "")
    .replace(/^(?:the|this|that|such|said)\s+/i, "")
    .replace(/\s*,?\s*(?:if any|whichever is (?:later|earlier)).*$/i, "")
    .trim();
  if (words === "" || ANY.test(words)) return null;
  const number = NUMBER.exec(words)?.[1] ?? null;
  if (MANDATE.test(words)) return { by: "mandate" };
  const discovery = DISCOVERY.exec(words);
  if (discovery) return setting("deadline", discovery[1] ?? discovery[2] ?? "discovery");
  const hearing = HEARING.exec(words);
  if (hearing) return setting("hearing", `${hearing[1] ?? ""} ${hearing[2] ?? ""}`);
  const deadline = DEADLINE.exec(words);
  if (deadline) return setting("deadline", deadline[1] ?? deadline[2] ?? "");
  if (RULING.test(words) && !/\b(?:service|receipt) of\b/i.test(words)) return ruling(words, number);
  if (/\bappearances?\b/i.test(words)) return { by: "appearance" };
  if (/\bnotice of appeal\b/i.test(words)) return { by: "notice of appeal" };
  if (/^(?:(?:entry|issuance) of )?(?:final )?judgment\b|\bjudgment is entered\b/i.test(words))
    return { by: "judgment" };
  return PAPER.test(words) ? paper(words, number) : null;
}

function setting(kind: "hearing" | "deadline", words: string): AwaitedEvent {
  return { by: "setting", kind, words: contentWords(words) };
}

function ruling(words: string, number: string | null): AwaitedEvent | null {
  const about = MOTION.exec(words);
  const motion = about ? contentWords(about[2] ?? "") : [];
  if (number === null && motion.length === 0) return null;
  return { by: "ruling", of: number, motion, below: BELOW.test(words) };
}

function paper(words: string, number: string | null): AwaitedEvent | null {
  const party = (PARTY.exec(words)?.[1] ?? "").toLowerCase();
  const ofPaper = words.replace(PARTY, " ").replace(/\b(?:is|are|was|were|has been|have been|be)\b.*$/i, "");
  const content = contentWords(ofPaper);
  if (content.length === 0 && number === null) return null;
  // An appellant's brief is the one paper that its party names.
  return { by: "paper", number, words: content, party };
}

/** The words that tell one paper or event from another, in the singular. */
export function contentWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']s\b|[’']/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !SMALL_WORDS.test(word))
    .map(stemmed);
}

const SAME: Readonly<Record<string, string>> = {
  opposition: "response",
  oppositions: "response",
  opening: "appellant",
  principal: "appellant",
  answering: "appellee",
  replies: "reply",
  memoranda: "memorandum",
  hrg: "hearing",
  conf: "conference",
};

function stemmed(word: string): string {
  return SAME[word] ?? word.replace(/ies$/, "y").replace(/s$/, "");
}
