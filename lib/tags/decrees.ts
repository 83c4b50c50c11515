import type { TextSpan } from "../docket/docket.ts";
import { isBroughtBack } from "./brought-back.ts";
import { GOES_ON, leadInto, mayGoOn } from "./carried-lead.ts";
import { concernsIn } from "./concerns.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Doubt, Draft } from "./draft.ts";
import { isToHome } from "./home.ts";
import { mayLeaveUndone, notOrdered } from "./not-ordered.ts";
import { NOTHING_ORDERED } from "./nothing-ordered/index.ts";
import { preamblesIn } from "./preambles.ts";
import { once } from "./once.ts";
import { isAsciiWord } from "./letters.ts";
import { blank, blanked } from "./reading.ts";
import { stayOf } from "./relief-acts.ts";
import type { Relief } from "./relief.ts";
import { reliefOf, endsStayOfRelief, reliefGranted, reliefInForce, reliefTold } from "./relief.ts";
import { decreedWithLead } from "./lexicon/reader.ts";
import type { Lead } from "./lexicon/reader.ts";
import type { Meaning } from "./lexicon/meaning.ts";
import { mayTell } from "./lexicon/sentence.ts";
import { TELLS } from "./lexicon/telling.ts";
import { mayMatch } from "./rule.ts";
import { decreeRules } from "./rules/decrees.ts";
import type { EffectName } from "./tags.ts";
import { HintedRules } from "./search/hinted-rules.ts";
import { directly, pattern } from "./search/pattern.ts";
import type { Pattern } from "./search/pattern.ts";

/** From the name of a motion to the end of its title: what it asked for is no decree. */
const TITLE = pattern(
  /\b(?:motions?|applications?|requests?|petitioner'?s? request|order to show cause why|memorandum(?! (?:opinion |decision )?(?:and|&) (?:\w+ )?(?:order|opinion|decision))|response|brief|notice of (?:motion|compliance))(?: \[?\d+\]?)? (?:to|for|re|regarding|about|that|seeking|by|of|on|requesting|asking|and)\b[^;:]*/,
);
const NUMBERED_TITLE = pattern(
  /(?<!\b(?:paragraphs?|pages?|sections?|counts?|claims?|exhibits?|rule|part|¶|§) )\b\d{1,4} (?!hours?\b|days?\b|weeks?\b|months?\b|business\b|calendar\b)(?:(?!(?:is|are|be|shall) )[a-z'-]+ ){0,6}(?:motion|application|petition|request|stipulation|order|notice|report)s?\b(?:(?! so that | to (?:permit|allow|require|provide|add|include) |(?:,|,? and) (?:directing|ordering|commanding|adjudging|assessing|imposing) )[^;:.])*/,
);
/** Another order told by what it did: "the district court's order requiring bond hearings", "the order barring removal". */
const DESCRIBED_ORDER = pattern(
  /\b(?:the|that|its|this court'?s?|district court'?s?|prior|earlier|previous|immigration judge'?s?|\d{1,4}) (?:\w+ ){0,2}(?:orders?|judgments?|decisions?|injunctions?|rulings?|grant|denial)(?: of \d+\/\d+\/\d+)? (?:requiring|ordering|barring|directing|granting|denying|enjoining|staying|releasing|prohibiting|against)\b[^;:]*/,
);
/** Stems of which every decree has one: a clause without any ("Signed by …") need not be read further. */
const SPEAKS_OF_RELIEF = directly(
  /enjoin|restrain|prohibit|barr|shall|keep|kept|retain|maintain|remain|let\b|leave|tak(?:e|en|ing)\b|brought|carried|facilit|weekly|daily|must|order|direct|forbid|preclud|remov|deport|repatriat|expel|expuls|stay|injunct|tro\b|releas|detain|arrest|bond|bail|custod|certif|provid|suppl|identif|depos|discovery|penalt|reprimand|contemn|reimburs|fees|compromise|transfer|mov(?:e|ing)|relocat|transport|banish|incarcerat|imprison|confin|ship|send|sent\b|fl(?:y|own)|aircraft|plane|may not|not to\b|contact|communicat|counsel|attorney|class|produc|disclos|turn|furnish|hand|seal|public|sanction|pay\b|fin(?:e|es|ed|ing)\b|contempt|settle|approv|dismiss|bring|back|legal (?:call|visit|telephone|phone)|visit|writ|petition|coerc|interview|discuss|speak|talk|threat|retaliat|intimidat|pressur|interfer|approach|solicit|question|interrogat|condition|detent|held|commit|remand|surrender|report|individual|lawful|decree|present|hearing before|travel|depart|inference|contumac|censur|admonish|rebuk|punish|purge|damages|costs|frontier|bridge|ticket|booking|laissez|privileg|inspect|terminat|discontinu|conclud|ended\b|definition|rule 23|overbroad/,
);
/** "The Court having denied the petition, …": what went before. */
const HAVING = pattern(
  /\b(?:the court|petitioner|plaintiff|respondents?|defendants?|the parties) having [^,;]{1,120}(?=,)/,
);
/** "All of its members having been let go by ICE, the subclass …": how things stand, told before the act. */
const ABSOLUTE = pattern(
  /(?:^|: )(?:(?!\b(?:shall|must|may|is|are|will|orders?)\b)[^;:]){1,120}(?<!\b(?:for|by|of|after|despite|without|from) )\bhaving (?:been )?[^,;:]{1,100}(?=, )/,
);
/** "The class now includes those held at Elm, and their bond hearings shall be held": who is in it governs nothing either. */
const CLASS_FIRST = pattern(
  /\b(?:sub)?class(?:es)? (?:(?:now|is|are|shall|hereby|also|hereafter) )*(?:includes?|redefined|amended|modified|enlarged|expanded|consists?)\b[^;:.]{0,140}?, and (?=(?:the |their |his |her |all |any |no |each )(?:[\w-]+ ){0,5}(?:shall|must|applies|apply|is|are)\b)/g,
);
const HEARING = pattern(
  /\b(?:hearing|conference|argument)s?\b[^;]{0,60}\b(?:held|set|reset|continued|scheduled)\b|\bdisposition: (?:motion )?taken under/,
);
/** "a class of those who face removal to another country is certified, and Defendants are enjoined from …", or "certifies a class of … and enjoins". */
const CERTIFIED_FIRST = pattern(
  /\b(?:certif(?:ies|ying)|recogniz(?:es|ing)) (?:an? |the )?(?:[\w-]+ ){0,3}(?:sub)?class(?:es)? of [^;:.]{1,240}?,? and (?:(?:further|also|hereby|temporarily|preliminarily|permanently|accordingly) )*(?=(?:enjoin|restrain|stay|bar|prohibit|order|direct|requir)(?:s|es|ing)?\b)|\b(?:sub)?class(?:es)? of [^;:.]{1,240}\b(?:is|are) (?:hereby |provisionally |conditionally )*certified,? and (?=(?:the |all |any |no |each )?(?:[\w-]+ ){1,5}(?:shall|must|may|is|are)\b)/g,
);
/** Words of parties, of the past or of a question: nothing is ordered in such a clause. */
const NO_ACT = pattern(
  /\b(?:ask(?:s|ed|ing)? (?:that|for|the court)|request(?:s|ed|ing) (?:that|for)|argu(?:es|ed|ing) that|stat(?:es|ed|ing) that|urg(?:es|ed|ing)|show cause why|why [^;]{0,60} should not|whether|having been|recommend(?:s|ed|ing)|proposed findings|no ruling)\b/,
);

/** By it a clerk's entry may bar a removal ("under Standing Order 25-01 respondents are restrained from removing petitioner"). */
const STANDING_ORDER = pattern(
  /\b(?:under|pursuant to|by|per|in accordance with|as provided in|consistent with) (?:(?:the|this) )?(?:[\w']+ ){0,3}(?:standing|general|administrative) order\b|\b(?:standing|general|administrative) order [\w.-]{1,12} applies\b/,
);

const NO_LEAD: Lead = () => [];
const NOTHING_TOLD = { meanings: [], lead: NO_LEAD };

/** The effects that the court's own words state in `rest`: the text without what was read as the object of a ruling. */
export function decreesIn(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
  rest: string,
  isCourt: boolean,
): { drafts: Draft[]; doubts: readonly Doubt[]; understood: ReadonlySet<number> } {
  const { plain } = known.reading;
  const understood = new Set<number>();
  // In the entries of others only a standing order's stay is read.
  const isStanding = known.author === "clerk" && STANDING_ORDER.test(plain);
  if (!isCourt && !isStanding && !known.reading.sense.includes("stay")) return { drafts: [], doubts: [], understood };
  const rules = isCourt ? searches.of(plain, rest) : [];
  const byRule = rules.length === 0 ? NO_RULES : worthTrying(rules, plain, clauses);
  const mayDecree = mayTell(rest, 0, rest.length, TELLS.bar);
  const mayBeNone = NOTHING_STANDS.mayMatch(plain);
  // Most orders ("granting 12 Motion for Extension of Time") hold no word of any decree.
  if (!mayDecree && byRule.rules.length === 0 && !mayBeNone && !mayLeaveUndone(plain))
    return { drafts: [], doubts: [], understood };
  const own = isCourt ? blank(RULED_AT_END.replaceIn(rest, blanked, plain), preamblesIn(plain, true)) : rest;
  const stands = isCourt ? notOrdered(plain, own, clauses) : { doubts: [], rest: own };
  const drafts: Draft[] = [];
  const { doubts } = stands;
  const sense = NOTHING_ORDERED.reduce((text, each) => each.replaceIn(text, blanked, plain), stands.rest);
  if (!isCourt && !isStanding && !sense.includes("stay")) return { drafts, doubts, understood };
  const apart = CERTIFIED_FIRST.replaceIn(CLASS_FIRST.replaceIn(sense, blanked, plain), blanked, plain);
  let lead = NO_WORDS;
  let operators = NO_LEAD;
  for (const clause of clauses) {
    const text = sense.slice(clause.start, clause.end);
    const near = plain.slice(clause.start, clause.end);
    if (!SPEAKS_OF_RELIEF.test(text)) {
      if (mayBeNone && NOTHING_STANDS.testIn(plain, near)) understood.add(clause.start);
      continue;
    }
    const before = leadInto(sense, clause, operators);
    const { meanings, lead: opened } = mayDecree
      ? decreedWithLead(apart, clause.start, clause.end, before, known.reading.text)
      : NOTHING_TOLD;
    operators = opened;
    if (meanings.length > 0) drafts.push(...actsOf(known, memory, sense, clause, isCourt, meanings));
    if (!isCourt && known.author === "clerk") drafts.push(...automaticStay(clause, text));
    if (
      meanings.some((each) => each.effect === null && !each.isAsked && !endsRemovalOrder(each, sense)) ||
      (mayBeNone && NOTHING_STANDS.testIn(plain, near))
    )
      understood.add(clause.start);
    if (byRule.rules.length > 0) lead = byRules({ known, memory, clause, near, drafts, ...byRule }, text, lead);
  }
  return { drafts, doubts, understood };
}

/** "release denied, bond hearing ordered": the verb of what was read as the object of a ruling governs nothing behind it. */
const RULED_AT_END = pattern(/(?<= {4})(?:(?:is|are) )?(?:hereby )?(?:granted|denied)(?= *[,;])/g);

const searches = new HintedRules(decreeRules.map((rule) => ({ ...rule, when: pattern(rule.when) })));
type Rules = ReturnType<(typeof searches)["of"]>;

/** Rules of an order, and what is known of them before any clause of it is read. */
interface RulesOfOrder {
  /** Those with a hint in the order. Empty where neither they nor what is read beside them can find anything. */
  readonly rules: Rules;
  /** Of these the ones that the order's own words may match: the others only match words carried on from another part. */
  readonly likely: Rules;
  /** What is read beside the rules may find an order that is stayed. */
  readonly mayStay: boolean;
}

const NO_RULES: RulesOfOrder = { rules: [], likely: [], mayStay: false };

/** What governs the next part of a list begins with one of these (`leadOf`). */
const LEADS = pattern(
  /\b(?:enjoined|restrained|prohibited|barred|precluded|forbidden|shall|must|ordered to|directed to|directing|ordering|requiring|directs|orders|requires)\b/,
);

/** Hints stand in most orders, and rules that may match in few of them. */
function worthTrying(rules: Rules, plain: string, clauses: readonly TextSpan[]): RulesOfOrder {
  const likely = rules.filter(({ rule }) => rule.when.mayMatch(plain));
  const mayStay = mayStayOrder(plain);
  const isWorthIt = likely.length > 0 || mayStay || (clauses.length > 1 && LEADS.test(plain));
  return isWorthIt ? { rules, likely, mayStay } : NO_RULES;
}

/** The words that govern the next part of a list; found only when somebody asks for them. */
type LeadWords = () => string;

const NO_WORDS: LeadWords = () => "";

/** Reads what the rules of `rules/decrees.ts` find in a clause; gives the lead that the next part of a list goes on with. */
function byRules(
  given: {
    known: KnownEntryText;
    memory: DocketMemory;
    clause: TextSpan;
    /** The clause as it stands: what it lacks need not be looked for in what is left of it. */
    near: string;
    drafts: Draft[];
  } & RulesOfOrder,
  text: string,
  lead: LeadWords,
): LeadWords {
  const { known, memory, clause, near, drafts } = given;
  const isAlone = lead === NO_WORDS || !mayGoOn(text);
  // With no words carried on into it a clause can only tell what it may match itself.
  if (isAlone && !mayTellOrder(given, text)) return once(() => leadFrom(given, text, lead));
  if (!given.rules.some((each) => mayMatch(each, text)))
    return once(() => leadOf(near, text) ?? (GOES_ON.test(text) ? lead() : ""));
  const own = withoutTitles(near, text, true);
  if (own === null) return lead;
  const carried = GOES_ON.test(own) ? lead() : "";
  const piece = carried + own;
  const whole = carried === "" ? near : known.reading.plain;
  const from = clause.start - carried.length;
  const stayed = stayedOrder(known, memory, clause, { whole, piece, text });
  if (stayed !== null) drafts.push(stayed);
  const ownWords = cut(whole, piece, DESCRIBED_ORDER);
  for (const each of carried === "" ? given.likely : given.rules) {
    if (!mayMatch(each, text)) continue;
    const { rule } = each;
    const words = rule.ofOrders === true ? piece : ownWords;
    // What is carried on from another part may be told in words of its own.
    const found = carried === "" ? rule.when.execIn(near, words) : rule.when.exec(words);
    if (!found || rule.unless?.test(words)) continue;
    drafts.push({
      effect: rule.effect,
      ruleId: rule.id,
      span: { start: Math.max(clause.start, from + found.index), end: from + found.index + found[0].length },
      via: null,
      basis: "text",
      clause,
      weak: rule.id === "grants-the-writ",
      outcome: null,
      concerns: concernsOfDecree(rule.effect, found[0], piece, known, memory),
    });
  }
  return once(() => leadOf(near, own) ?? carried);
}

/** False where neither the rules nor what is read beside them can find anything in a clause. */
function mayTellOrder({ likely, mayStay, near }: RulesOfOrder & { readonly near: string }, text: string): boolean {
  if (mayStay && mayStayOrder(near)) return true;
  for (const each of likely) if (mayMatch(each, text) && each.rule.when.mayMatch(near)) return true;
  return false;
}

function mayStayOrder(plain: string): boolean {
  return NUMBERED_ORDER_STAYED.mayMatch(plain) || STAYS_ITS_ORDER.mayMatch(plain);
}

/** The lead of a clause in which the rules find nothing. */
function leadFrom({ rules, near }: { rules: Rules; near: string }, text: string, lead: LeadWords): string {
  const own = rules.some((rule) => mayMatch(rule, text)) ? withoutTitles(near, text, true) : text;
  return own === null ? lead() : (leadOf(near, own) ?? (GOES_ON.test(own) ? lead() : ""));
}

/** "the removal order is null and void": what there is to carry out changes, though nothing is stayed. */
function endsRemovalOrder({ act, start, end }: Meaning, sense: string): boolean {
  return act === "removal" && /\b(?:orders?|warrants?)\b/.test(sense.slice(start, end));
}

/** "No stay is in effect": nothing changes. */
const NOTHING_STANDS = pattern(
  /\bno (?:\w+ ){0,2}(?:stay|injunction|tro|restraining order)\b[^;]{0,30}\b(?:(?:is|are) (?:\w+ )?(?:in (?:effect|place|force)|entered|issued|warranted)|(?:has|had|have) been (?:entered|issued|granted|ordered))\b/,
);

/** What the words of a clause do to people, as `lexicon/reader.ts` reads them. */
function actsOf(
  known: KnownEntryText,
  memory: DocketMemory,
  sense: string,
  clause: TextSpan,
  isCourt: boolean,
  meanings: readonly Meaning[],
): Draft[] {
  const found: Draft[] = [];
  for (const meaning of meanings) {
    if (meaning.isAsked || meaning.effect === null || (!isCourt && !isAutomatic(meaning, known))) continue;
    if (isOnlyFact(meaning, known, sense)) continue;
    const agencys = ofAgency(meaning, sense, clause);
    const given = agencys ?? ruledAsTo(meaning, sense) ?? heardOnBond(meaning, sense, clause) ?? meaning.effect;
    const placed = isOrderedHome(meaning, given, sense, clause, memory) ? "transfer-barred" : given;
    const effect = ofSubject(placed, sense.slice(clause.start, clause.end), known, memory);
    if (effect === null) continue;
    const isNotYet =
      effect.effect === "release-denied" && NEED_NOT.test(known.reading.plain.slice(clause.start, clause.end));
    const piece = sense.slice(clause.start, clause.end);
    const isWider =
      effect.effect === "removal-stayed" && (TAKES_IN.test(piece) || (ALSO.test(piece) && gaveStay(memory)));
    const relief =
      agencys === null && meaning.effect === "relief-stayed" && meaning.relief !== null
        ? reliefOf([meaning.relief], null)
        : null;
    found.push({
      effect:
        isNotYet && gaveRelease(memory)
          ? "release-stayed"
          : isWider
            ? "removal-stay-expanded"
            : relief === null
              ? effect.effect
              : stayOf(relief, known, memory),
      ruleId: meaning.ruleId,
      span: { start: meaning.start, end: meaning.end },
      via: effect.via,
      basis: effect.via === null ? "text" : "reference",
      clause,
      weak: meaning.isConditional,
      outcome: null,
      concerns: concernsOfWords(sense.slice(meaning.start, meaning.end), relief),
    });
  }
  return found;
}

/** "Respondents shall transfer Petitioner to Vermont", in Vermont: brought to where the court is, and not taken from it. */
function isOrderedHome(
  { ruleId, start, end }: Meaning,
  effect: EffectName,
  sense: string,
  clause: TextSpan,
  { home }: DocketMemory,
): boolean {
  return (
    effect === "transfer-permitted" &&
    /^order(?:-ruling)?-transfer$/.test(ruleId) &&
    isToHome(sense.slice(start, Math.min(clause.end, end + 90)), home)
  );
}

/** What relief that is stayed was about, where the words name only the relief: "the order requiring her return is stayed". */
function concernsOfWords(words: string, relief: Relief | null): Draft["concerns"] {
  const own = concernsIn(words);
  return own.size > 0 || relief === null ? own : relief.concerns;
}

/** "Respondents need not release Petitioner pending their appeal": what was ordered before waits. */
const NEED_NOT = /\bneed not (?:yet )?(?:release|discharge|free|let)\b/;

function gaveRelease(memory: DocketMemory): boolean {
  return memory.reliefs.some((at) => memory.ruled.get(at)?.effects.includes("release-ordered") === true);
}

/** "DENIED as to removal; GRANTED as to transfer": what was to be stopped, and not what was asked for. */
const RULED_AS_TO: Readonly<Record<string, EffectName>> = {
  "deny-removal": "removal-stay-denied",
  "deny-transfer": "transfer-permitted",
  "deny-detention": "release-denied",
  "grant-removal": "removal-stayed",
  "grant-transfer": "transfer-barred",
  "grant-detention": "release-ordered",
};

function ruledAsTo({ ruleId, start, end }: Meaning, sense: string): EffectName | null {
  // "declines to disturb the removal": it is let happen.
  if (ruleId.startsWith("deny-") && LETS_BE.test(sense.slice(Math.max(0, start - 30), end)))
    return LET_BE[ruleId] ?? null;
  return /\b(?:as to|with respect to)\b/.test(sense.slice(start, end)) ? (RULED_AS_TO[ruleId] ?? null) : null;
}

const LETS_BE =
  /\b(?:disturb|upset|interfere with|intervene in|second-guess) (?:(?:the|his|her|their|petitioner's|any|respondents'?) )?(?:[\w-]+ )?(?:removal|deportation|transfer|detention|custody)$/;
const LET_BE: Readonly<Record<string, EffectName>> = {
  "deny-removal": "removal-permitted",
  "deny-transfer": "transfer-permitted",
  "deny-detention": "release-denied",
};

/** "parole terminations are stayed", "the expansion of expedited removal is stayed": what an agency did is stayed, and no relief. */
function ofAgency({ ruleId, act, start, end }: Meaning, sense: string, clause: TextSpan): EffectName | null {
  if (!/^(?:expand-)?stay-(?:ruling-)?(?:removal|release)$/.test(ruleId)) return null;
  const words = sense.slice(Math.max(clause.start, start - 90), Math.min(clause.end, end + 24));
  // What stands before a colon is the name of a motion.
  const before = words.slice(0, words.length - (Math.min(clause.end, end + 24) - end)).replace(/^[^]*:/, "");
  if (
    !AGENCY_ACTS.test(words) ||
    /\b(?:(?<!^\W*)orders?|injunctions?|tro|judgment|ruling)\b(?! of removal)/.test(before)
  )
    return null;
  return act === "removal" ? "removal-stayed" : act === "release" ? "release-ordered" : null;
}

const AGENCY_ACTS =
  /\b(?:designation|proclamation|guidance|memorand(?:um|a)(?! (?:and|opinion|order|decision)\b)|directive|(?:agency|final) (?:action|rule)|policy|expansion|(?:parole|tps|status) (?:terminations?|revocations?)|(?:terminations?|revocations?) of (?:[\w-]+ )?parole)\b/;

/** "entitled to consideration for bond by an immigration judge": that somebody hears it, and no bond. */
function heardOnBond({ effect, act, start, end }: Meaning, sense: string, clause: TextSpan): EffectName | null {
  if (effect === "bond-hearing-denied" && HEARD_SO.test(sense.slice(start, clause.end))) return "bond-hearing-ordered";
  if (effect !== "release-ordered") return null;
  const isHeardAnew = act === "bail" && HEARD_ANEW.test(sense.slice(start, clause.end));
  return isHeardAnew || CONSIDERED.test(sense.slice(start - 24, end + 12)) ? "bond-hearing-ordered" : null;
}

/** "enjoined from holding bond hearings at which the detainee bears the burden": how they are to be held. */
const HEARD_SO =
  /\b(?:from|not) (?:conduct|hold|conven|provid)(?:ing|e)? (?:any |further )?(?:\w+ )?hearings? (?:(?:at|in|under) which|where|that (?:place|put|impose|require))\b[^;]{0,80}\b(?:burden|prove|proof)/;

/** "the immigration judge's denial of bond is set aside and a new hearing shall be held": no bond yet. */
const HEARD_ANEW =
  /^(?:denial|refusal) of (?:bond|bail)\b[^;.]{0,40}\b(?:set aside|vacated|reversed|quashed)\b[^;.]{0,80}\b(?:hearing|hear|reconsider|redetermin)/;

const CONSIDERED = /\b(?:consider(?:ation|ed)) for (?:release on )?(?:bond|bail)\b/;

/** "Petitioner remains detained at Kay": how things stand, unless something was refused. */
function isOnlyFact({ ruleId, effect, start, end }: Meaning, known: KnownEntryText, sense: string): boolean {
  return (
    effect === "release-denied" &&
    ruleId.endsWith("continued-detention") &&
    /\b(?:remains|continues|continued to be)\b/.test(sense.slice(start, end + 12)) &&
    !/\b(?:shall|must|may|ordered)\b/.test(sense.slice(start, end)) &&
    !/\b(?:court|judge|undersigned|panel|we)\b[^.;:]{0,24}$/.test(sense.slice(Math.max(0, start - 40), start)) &&
    !REFUSES.test(known.reading.plain)
  );
}

const REFUSES = pattern(
  /\b(?:den(?:y|ies|ied|ying)|dismiss\w*|refus\w+|declin\w+|reject\w*|overrul\w+|lawful\w*|constitutional|mandatory|reasonable|permissible|justified|not entitled)\b/,
);

/** "the filing of the motion has triggered a temporary stay of removal": a standing order acts through the clerk. */
const AUTOMATIC = pattern(
  /\bautomatically stays (?:the |his |her |their |petitioner's )?(?:removal|deportation)\b|\b(?:trigger\w*|operat\w+ as|put(?:s|ting)? (?:in|into) (?:effect|place)|effect(?:s|ed)?|result(?:s|ed|ing)? in|impos(?:es|ed)|activat\w+|giv(?:es|en) rise to|there is|in place is) (?:a |an |the )?(?:\w+ ){0,2}stay of (?:\w+ )?(?:removal|deportation)\b/,
);

function automaticStay(clause: TextSpan, text: string): Draft[] {
  const found = AUTOMATIC.exec(text);
  if (found === null) return [];
  const start = clause.start + found.index;
  return [
    {
      effect: "removal-stayed",
      ruleId: "automatic-stay",
      span: { start, end: start + found[0].length },
      via: null,
      basis: "text",
      clause,
      weak: false,
      outcome: null,
      concerns: new Set<"detention" | "removal">(),
    },
  ];
}

/** "his wife and son too shall not be removed": where a stay of removal was given before, it is for more people. */
const ALSO = pattern(
  /\b(?:too|as well|likewise|equally),? (?:shall|may|must|are|is) not (?:to )?be\b|\b(?:shall|may|must|are|is) (?:likewise|also|equally) not (?:to )?be (?:removed|deported)\b|\bnow (?:orders?|does|directs?) (?:so )?for (?:the|all|every)\b|\bshall not be (?:removed|deported) (?:either|as well)\b/,
);

function gaveStay(memory: DocketMemory): boolean {
  return memory.reliefs.some((at) => memory.ruled.get(at)?.effects.includes("removal-stayed") === true);
}

/** "Nationals of Syria are added to those protected by the stay of removal", "are likewise shielded by the injunction". */
const TAKES_IN = pattern(
  /\b(?:is|are|be) (?:hereby )?(?:likewise|also|too|now|equally|henceforth) (?:protected|shielded|covered|sheltered)\b[^;.]{0,60}\bby (?:the|this court's|its) (?:\w+ )?(?:stay|injunction|tro|order|restraining order)\b|\b(?:is|are|be) (?:hereby |also )*(?:added|brought|joined|included|placed|taken)(?: \w+)? (?:to|in|into|within|under|among) (?:those|the (?:people|persons|class|group|list|protection|scope|reach|terms|stay|injunction|tro)|its)\b/,
);

/** A clerk's or a party's entry may tell that removal is stayed by a standing order. */
function isAutomatic({ effect, isTold }: Meaning, { head, author, reading }: KnownEntryText): boolean {
  const isOfOrder = author === "clerk" && STANDING_ORDER.test(reading.plain);
  if (isOfOrder && effect === "transfer-barred") return true;
  return (
    effect === "removal-stayed" &&
    (isTold || isOfOrder) &&
    (author === "clerk" || ["motion", "petition", "application", "clerk entry"].includes(head.kind))
  );
}

/** Relief that is only named is about what the docket says of it, whatever else the clause speaks of. */
function concernsOfDecree(
  effect: EffectName,
  words: string,
  piece: string,
  known: KnownEntryText,
  memory: DocketMemory,
): Draft["concerns"] {
  const own = concernsIn(words);
  if (own.size > 0 || !effect.startsWith("relief-")) return own.size > 0 ? own : concernsIn(piece);
  const relief = reliefGranted(known, memory, words) ?? reliefTold(known, memory);
  return relief !== null && relief.concerns.size > 0 ? relief.concerns : concernsIn(piece);
}

/** "the Opinion and Order at 21 is stayed until …": what stands in 21 is stayed. */
const NUMBERED_ORDER_STAYED = pattern(
  /\b(?:orders?|judgment|opinion|ruling)\b[^;]{0,40}\d[^;]{0,30}\b(?:is|are)(?: hereby)? stayed\b|\bstaying (?:the )?(?:\d{1,4}|\[\d)/,
);
/** "The Court stays its 10 Order until …": a number and what it is of look like a title. */
const STAYS_ITS_ORDER = pattern(
  /\bcourt (?:hereby |temporarily |sua sponte )*(?:stays|suspends) (?:its|the) (?:own )?\[?\d{1,4}\]? (?:\w+ ){0,3}(?:order|judgment|opinion)\b/,
);

function stayedOrder(
  known: KnownEntryText,
  memory: DocketMemory,
  clause: TextSpan,
  { whole, piece, text }: { readonly whole: string; readonly piece: string; readonly text: string },
): Draft | null {
  const found = NUMBERED_ORDER_STAYED.execIn(whole, piece) ?? STAYS_ITS_ORDER.execIn(whole, text);
  if (!found || concernsIn(piece).size > 0) return null;
  const relief = reliefInForce(known, memory, clause);
  if (relief?.via == null) return null;
  const isOnePerson = relief.effects.includes("release-ordered") && !memory.isAppellate;
  return {
    effect: isOnePerson ? "release-stayed" : "relief-stayed",
    ruleId: "numbered-order-is-stayed",
    span: { start: clause.start + found.index, end: clause.start + found.index + found[0].length },
    via: relief.via,
    basis: "reference",
    clause,
    weak: false,
    outcome: null,
    concerns: relief.concerns,
  };
}

/** "enjoined from: (1) removing Petitioner; (2) transferring him": the lead goes with every part of the list. */
const LEAD = pattern(/\b(?:enjoined|restrained|prohibited|barred|precluded|forbidden)\b[^;]{0,80}?\bfrom\b/);
const LEAD_AT_END =
  /\b(?:(?:shall|may|must) not|shall|must|(?:ordered|directed) to|(?:directing|ordering|requiring|directs|orders|requires) (?:the )?(?:respondents?|defendants?|government|petitioners?|plaintiffs?))$/;
function leadOf(whole: string, piece: string): string | null {
  const found = LEAD.execIn(whole, piece)?.[0] ?? LEAD_AT_END.exec(lastWords(piece))?.[0];
  return found === undefined
    ? null
    : `${found.includes("not") ? found : found.endsWith("from") ? "enjoined from" : found} `;
}

/** The last few words, without what stands behind them. */
function lastWords(piece: string): string {
  let end = piece.length;
  while (end > 0 && !isAsciiWord(piece.charCodeAt(end - 1))) end--;
  return piece.slice(Math.max(0, end - 32), end);
}

/** A clause of `whole` as it is read for decrees: titles of motions blanked; null when it holds no act at all. */
export function withoutTitles(whole: string, clause: string, isCourt: boolean): string | null {
  const piece = clause.includes("having ") ? ABSOLUTE.replaceIn(clause, blanked) : clause;
  const act = NO_ACT.execIn(whole, piece);
  if (act !== null) {
    const rest = piece.slice(0, act.index);
    return isCourt && rest.trim().length > 12 ? rest : null;
  }
  let text = piece;
  if (HEARING.testIn(whole, text) && FILING.testIn(whole, text)) text = cut(whole, text, ABOUT_FILING);
  text = cut(whole, text, HAVING);
  text = cut(whole, text, TITLE);
  return cut(whole, text, NUMBERED_TITLE);
}

/** What a hearing is about is a filing; its title says what was asked. */
const FILING = pattern(/\b(?:motion|application|petition)\b/);
const ABOUT_FILING = pattern(/\b(?:re|on|regarding|as to)\b.{0,20}\b(?:motion|application|petition)\b[^;:]*/);
/** A verb of the court ends a title that runs on. */
const NEXT_VERB = pattern(
  /(?:,? | and |: )(?:respondents?|defendants?|petitioners?|plaintiffs?|the court|the government|ice) (?:shall|must|may|is|are)\b|\band (?:orders|directs|enjoins|requires|stays|releases|(?:shall|must|are to|is to) (?:jointly |promptly )?(?:pay|reimburse|bear))\b|\b(?:is|are) (?:hereby )?(?:stayed|enjoined|extended|dissolved|lifted|barred)\b/,
);

/** Blanks what a pattern finds, up to the next verb of the court if the title runs on. */
function cut(whole: string, text: string, title: Pattern): string {
  const found = title.execIn(whole, text);
  if (!found) return text;
  const tail = found[0];
  const verb = NEXT_VERB.execIn(whole, tail);
  const length = verb ? verb.index : tail.length;
  return text.slice(0, found.index) + " ".repeat(length) + text.slice(found.index + length);
}

/** Words that say "stay" or "injunction" only: what they are about decides the effect. */
function ofSubject(
  effect: EffectName,
  piece: string,
  known: KnownEntryText,
  memory: DocketMemory,
): { effect: EffectName; via: string | null } | null {
  if (effect === "return-ordered" && isBroughtBack(piece, memory)) return { effect: "transfer-barred", via: null };
  if (!["removal-stay-extended", "removal-stay-ended", "removal-stay-expanded"].includes(effect))
    return { effect, via: null };
  const concerns = concernsIn(piece);
  if (effect === "removal-stay-ended" && endsStayOfRelief(memory, piece)) return null;
  if (concerns.has("removal")) return { effect, via: null };
  if (concerns.has("detention")) return null;
  if (concernsIn(known.reading.sense).has("removal")) return { effect, via: null };
  for (const [at, ruled] of [...memory.ruled].toReversed()) {
    if (at === known.at || !ruled.effects.some((each) => each.startsWith("removal-stay"))) continue;
    return { effect, via: memory.entries[at]?.entry.documentNumber ?? null };
  }
  return null;
}
