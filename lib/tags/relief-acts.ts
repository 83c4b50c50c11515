import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { WHICH_PART, doubtOfBoth } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { HEARING_MOVED } from "./nothing-ordered/days.ts";
import { touches } from "./polarity.ts";
import { partOfRelief, withoutException } from "./part-of-relief.ts";
import { blank, blanked } from "./reading.ts";
import {
  endsStayOfRelief,
  keepsStayOfRelief,
  reliefGranted,
  reliefInForce,
  reliefOf,
  reliefReferred,
  reliefSought,
  reliefTold,
  reliefWords,
} from "./relief.ts";
import type { Relief } from "./relief.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import { actAlone, reliefActRules } from "./rules/relief-acts.ts";
import type { ReliefAct } from "./rules/relief-acts.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** Stems without which no rule of `rules/relief-acts.ts` can match: they spare most clauses the search. */
const NAMES_RELIEF = pattern(
  /what (?:was|is|has)|suspension|halt|pause|freeze|moratorium|reprieve|embargo|standstill|respite|forbearance|january|february|march|april|\bmay \d|june|july|august|september|october|november|december|\bdissolve it\b|\b(?:lift|vacate|end|terminate|disturb|rescind|withdraw|relax|undo) it\b|requirement|postpone|condition|restriction|limitation|provision|protection|safeguard|prohibition|\bba[rn]\b|brought within|hold on|added to|placed under|again|\bhold\b|stay|tro\b|injunct|restrain|order|relief|directive|hearing shall|judgment below|(?:judgment|decision|ruling) (?:of the|appealed)/,
);
const ACTS = pattern(
  /permanent injunction|(?:\btro|restraining order) (?:issue|entered|imposed|(?:to|shall|will) issue)|extinguish|revok|cancel|nullif|annul|ended|not apply|benefit|inure|without|of no|no (?:force|effect)|inoperative|ineffective|not (?:in|to be|operative)|run|last|endure|holds?\b|add\b|falls?\b|comes?\b|binding|operative|expir|carried out|expand|take effect|deferred|postponed|in suspense|put off|stay of|have no|be enforced|given effect|moved|pushed|reset|set aside|enlarg|cover|protect|reach|shield|appl|includ|stay in|brought|placed|taken|included|added|joined|stayed|staying|stays|on hold|paused|abeyance|suspend|lift|dissol|vacat|terminat|expire|laps|rescind|discharg|withdraw|quash|extend|prolong|length|continu|enlarg|renew|remain|stand|reinstat|reviv|restor|reimpos|convert|left|leav|keep|maintain|clarif|affirm|confirm|expand|widen|broaden|have effect|has effect|again|in effect|in place|in full|in force|narrow|limit|confin|curtail|restrict|cut back|occur|take place|go forward|proceed|be held|exclud|except|exempt|carved|dropped|no longer|no more|at an end|is over|run its course|run out|cannot stand|ends |(?:is|are|hereby) (?:entered|issued|imposed|signed)|temporary restraint|temporarily restrained|enters an?\b|issues an?\b|stopped|ceased|discontinu|(?:ends|ending) (?:the|its|this)\b|recall|abrogat|(?:given|granted|accorded) (?:another|an (?:additional|extra)|a further|\w+ (?:more|further|additional))|expiry|expires?|pushed|replaced|changed|amended|modified|supplemented|take[sn]? in|taking|sweep|bring|embrace|encompass|accord|afford|within the (?:protection|scope|reach|terms)|under the (?:protection|scope|reach|terms)|dissolve|disturb|relax|undo|interim relief|comply|compliance|obey|abide|carry out/,
);

/**
 * What an order does to relief that it only calls by its name: "the TRO is extended", "the stay in ECF No. 5 remains in
 * place", "its order is stayed pending appeal". What the relief is stands in the docket's earlier entries.
 */
export function reliefActsIn(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
  sense: string,
  decreed: readonly Draft[],
  understood: ReadonlySet<number> = new Set(),
): { drafts: Draft[]; doubts: Doubt[] } {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  const { plain } = known.reading;
  if ((memory.reliefs.length === 0 && !NAMES_RELIEF.mayMatch(plain)) || !ACTS.mayMatch(plain))
    return { drafts, doubts };
  const rules = searches.filter((rule) => mayFind(rule, plain, memory));
  const maySplit = KEPT_AND_ENDED.mayMatch(plain);
  const mayStayItself = OWN_ORDER_STAYED.mayMatch(plain);
  if (rules.length === 0 && !maySplit && !mayStayItself) return { drafts, doubts };
  for (const clause of clauses) {
    const piece = sense.slice(clause.start, clause.end);
    const near = plain.slice(clause.start, clause.end);
    const split = maySplit ? KEPT_AND_ENDED.execIn(near, known.reading.sense.slice(clause.start, clause.end)) : null;
    const whose =
      split === null ? null : reliefReferred(known, memory, { start: clause.start, end: clause.start + split.index });
    if (split !== null && whose !== null) {
      const span = { start: clause.start + split.index, end: clause.start + split.index + split[0].length };
      const at = { ruleId: "relief-is-kept-for-some", span };
      drafts.push(
        ...draftsOf("goes on", whose, known, memory, { ...at, clause: { start: clause.start, end: span.end } }),
        ...draftsOf("ended", whose, known, memory, { ...at, clause: { start: span.start, end: clause.end } }),
      );
      continue;
    }
    const own = mayStayItself ? OWN_ORDER_STAYED.execIn(near, piece) : null;
    const given =
      own === null
        ? null
        : reliefOf(
            decreed.filter(givesNow).map(({ effect }) => effect),
            null,
          );
    if (own !== null && given !== null) {
      const span = { start: clause.start + own.index, end: clause.start + own.index + own[0].length };
      drafts.push(...draftsOf("stayed", given, known, memory, { ruleId: "stays-its-own-order", span, clause }));
      continue;
    }
    if (rules.length === 0) continue;
    const isNamed = NAMES_RELIEF.testIn(plain, piece);
    const isNumbered = memory.reliefs.length > 0 && /\d/.test(piece);
    if (!(isNamed || isNumbered) || !ACTS.testIn(plain, piece)) continue;
    const beside = decreed.filter(
      (draft) => draft.clause.start === clause.start && draft.outcome === null && saysWhat(draft),
    );
    const whole = withoutAside(withoutException(piece));
    const onlyPermits = beside.every(({ effect }) => effect === "removal-permitted" || effect === "transfer-permitted");
    const leavesRemoval = beside.every(({ effect }) => touches(effect) !== "removal");
    if (!onlyPermits && !leavesRemoval) continue;
    for (const rule of rules) {
      if (beside.length > 0 && !(onlyPermits && rule.act === "ended") && !isBesideOther(rule.act, beside)) continue;
      if (!(rule.isReferred === true ? isNumbered : isNamed && !understood.has(clause.start))) continue;
      const found = rule.alone?.testIn(near, whole) === false ? null : rule.when.execIn(near, whole);
      if (!found) continue;
      const others = withoutRead(sense, known, beside).slice(clause.start, clause.end);
      if (rule.unless?.test(withoutOtherActs(withoutAside(withoutException(others))))) continue;
      const span = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
      if (!onlyPermits && beside.some((draft) => draft.span.start < span.end)) continue;
      const referred = reliefReferred(known, memory, span);
      if (rule.isReferred === true && (referred === null || decreedThrough(decreed, referred))) continue;
      const told = onlyPermits
        ? whole
        : whole.slice(0, Math.min(...beside.map((draft) => draft.span.start)) - clause.start);
      const relief = actedOn(rule.act, known, memory, clause, told, referred);
      // "ORDER granting 2 Motion for TRO. The restraint will run through 3/26": how long what is granted lasts.
      if (rule.id === "relief-lasts-by-name" && referred === null && decreed.some(givesAnew)) break;
      if (rule.of !== undefined && relief?.effects.includes(rule.of) !== true) continue;
      if (relief === null && !memory.isDetention && !memory.isAppellate) continue;
      if (relief === null) doubts.push(doubtOfBoth(span, UNSEEN));
      else if (isUntoldPart(rule.act, relief, piece)) doubts.push(doubtOfBoth(span, WHICH_PART));
      else
        drafts.push(
          ...draftsOf(isFirstTold(rule.id, plain, memory) ? "given" : rule.act, relief, known, memory, {
            ruleId: rule.id,
            span,
            clause,
          }),
        );
      break;
    }
  }
  return { drafts, doubts };
}

/** "lengthens its TRO by 28 days and also forbids his transfer": what else is ordered beside a longer or wider stay. */
function isBesideOther(act: ReliefAct, beside: readonly Draft[]): boolean {
  return (act === "extended" || act === "widened") && beside.every(({ effect }) => touches(effect) !== "removal");
}

/** ", which would lapse on 1/11,": told beside of relief, and not what is done to it. */
const ASIDE = pattern(/, (?:which|who|whose) [^,;]{1,90}, (?=(?:is|are|be|shall|will|has|no longer)\b)/g);

/** "the release ordered on 3/2/2021 is reinstated for the persons on Schedule A and vacated for the rest" */
const KEPT_AND_ENDED = pattern(
  /\b(?:is|are|remains?|stays?) (?:hereby )?(?:reinstated|revived|restored|reaffirmed|continued|confirmed|left in place|in (?:force|effect|place)) (?:for|as to|with respect to)\b[^;.]{1,100}\b(?:and|but) (?:(?:is|are) )?(?:hereby )?(?:vacated|lifted|dissolved|revoked|rescinded|terminated|withdrawn) (?:for|as to|with respect to)\b/,
);

/** ", unless this Court directs otherwise": said of what every order may do. */
const UNLESS_SAID = pattern(
  /,? unless (?:(?:sooner |earlier )?(?:the |this )?(?:court|undersigned) (?:sooner )?(?:directs|orders|rules|decides|says|determines)(?: it)? otherwise|(?:the |this )?court otherwise \w+|(?:otherwise|sooner|earlier) (?:ordered|directed|modified|lifted|vacated|dissolved|extended|terminated)(?: by (?:the |this )?court)?|(?:ordered|modified|lifted|vacated|dissolved|extended|terminated) (?:sooner|earlier|before then))\b/g,
);

/** "Motion for TRO 5 is GRANTED. … The TRO lasts through 3/6": where none stood before, that is how long the new one lasts. */
function isFirstTold(ruleId: string, plain: string, memory: DocketMemory): boolean {
  return ruleId === "relief-lasts-by-name" && memory.reliefs.length === 0 && GRANTS_RELIEF.test(plain);
}

const GRANTS_RELIEF = pattern(
  /\b(?:tro|restraining order|injunction|stay)\b[^.;]{0,24}\bgranted\b|\bgrant(?:s|ing)\b[^.;]{0,40}\b(?:tro|restraining order|injunction|stay)\b/,
);

/** "…, and the hearing set for tomorrow is vacated": what is done to a day beside. */
const DAY_BESIDE = pattern(
  /,? and (?:the|this|that|a|all) [^,;.]{0,60}\b(?:hearings?|conference|argument|briefing|schedule|deadlines?)\b[^;.]{0,60}\b(?:is|are)(?: hereby)? (?:vacated|cancell?ed|stricken|reset|continued|adjourned|off)\b/g,
);

/** "denies an injunction and lets the TRO lapse", "is denied, and the order expires today": what is refused before. */
const REFUSED_BEFORE = pattern(
  /\b(?:den(?:ies|ying) [^;.]{1,120}?,? and|(?:motion|application|request|injunction|relief)\b[^;.]{0,60}? (?:is|are|be) (?:hereby |therefore )?denied,? and) (?=(?:lets|letting|lifts|lifting|dissolves|dissolving|vacates|vacating|allows|allowing|quash\w+|(?:that )?(?:the|its|our|this court's) (?:[\w-]+ )?(?:tro|temporary restraining order|stay|injunction|order|restraint|hold|directive)\b))/g,
);

/** "… be dissolved and the motion for stay be denied": what is refused behind. */
const REFUSED_BEHIND = pattern(
  /\band (?:that )?(?:the|his|her|their|its|petitioner's|\d{1,4}) (?:[\w-]+ ){0,3}(?:motion|application|request)\b[^;.]{0,60} (?:is|are|be) (?:hereby )?denied\b/g,
);

/** "to allow time for briefing, the Court extends …": what for. */
const TO_ALLOW = pattern(/\b(?:in order )?to (?:allow|permit|give|afford|enable|accommodate|preserve) [^,;.]{1,90},/g);

function withoutAside(piece: string): string {
  return TO_ALLOW.replaceIn(UNLESS_SAID.replaceIn(ASIDE.replaceIn(piece, blanked), blanked), blanked);
}

function withoutOtherActs(piece: string): string {
  const without = HEARING_MOVED.replaceIn(DAY_BESIDE.replaceIn(piece, blanked), blanked);
  return REFUSED_BEHIND.replaceIn(REFUSED_BEFORE.replaceIn(without, blanked), blanked);
}

/** The relief that an act is done to: what was asked for, where it is given now. */
function actedOn(
  act: ReliefAct,
  known: KnownEntryText,
  memory: DocketMemory,
  clause: TextSpan,
  whole: string,
  referred: Relief | null,
): Relief | null {
  const words = reliefWords(known.reading.sense);
  const told = words === null ? null : { ...words, via: null };
  // "An administrative stay is entered", where the government appeals: of what it lost below.
  if (
    act === "given" &&
    memory.governmentAppeals &&
    keepsStayOfRelief(memory, whole.slice(Math.max(0, known.head.end - clause.start)))
  )
    return told ?? reliefTold(known, memory) ?? OF_SOMETHING;
  return act === "given"
    ? (reliefSought(known, memory, whole) ??
        told ??
        (PERMANENT.test(whole) ? reliefGranted(known, memory, whole) : null))
    : (referred ?? reliefInForce(known, memory, clause, whole) ?? told);
}

/** Relief of which nothing tells what it is. */
const OF_SOMETHING: Relief = { effects: [], concerns: new Set(), via: null };

/** What was given for a time is now given for good. */
const PERMANENT = pattern(/\bpermanent injunction\b/);

const searches = reliefActRules.map((rule) => {
  const alone = actAlone(rule);
  return { ...rule, alone: alone === null ? null : pattern(alone), when: pattern(rule.when) };
});

/** False where an order lacks what a rule needs: the names of relief stand in most orders, and what is done to it in few. */
function mayFind(
  { alone, when, isReferred }: (typeof searches)[number],
  plain: string,
  { reliefs }: DocketMemory,
): boolean {
  return (isReferred !== true || reliefs.length > 0) && alone?.mayMatch(plain) !== false && when.mayMatch(plain);
}

/** The text without what was read of it, and without the entry's opening words. */
function withoutRead(sense: string, { head }: KnownEntryText, beside: readonly Draft[]): string {
  return blank(sense, [...beside.map(({ span }) => span), { start: head.start, end: head.end }]);
}

/** "Defendants are enjoined from removing …; the Order is STAYED for fourteen days": what is ordered waits. */
const OWN_ORDER_STAYED = pattern(
  /(?:^|[,:] |\band )\W*(?:the (?:effect|effective date|enforcement) of )?(?:this|the) (?:order|injunction|relief|judgment|ruling)(?: itself)? (?:is|are|shall be) (?:hereby )?(?:administratively |temporarily |automatically )?stayed (?:for|until|through|pending|so that|to (?:permit|allow|enable))\b/,
);

/** The order itself gives it, and no refusal leaves it in force. */
function givesNow({ outcome, basis }: Draft): boolean {
  return basis === "text" && (outcome === null || outcome.startsWith("granted"));
}

/** The numbered order's relief was read by its ruling ("vacating 14 Order"). */
function decreedThrough(decreed: readonly Draft[], { via }: Relief): boolean {
  return decreed.some((draft) => draft.via !== null && draft.via === via);
}

function givesAnew({ effect, outcome }: Draft): boolean {
  return effect === "removal-stayed" && outcome !== "denied";
}

function saysWhat({ effect }: Draft): boolean {
  return touches(effect) !== null || effect === "contact-restricted" || effect === "counsel-access-ordered";
}

function draftsOf(
  act: ReliefAct,
  relief: Relief,
  known: KnownEntryText,
  memory: DocketMemory,
  at: Pick<Draft, "ruleId" | "span" | "clause">,
): Draft[] {
  const piece = known.reading.sense.slice(at.clause.start, at.clause.end);
  const words = known.reading.sense.slice(at.span.start, at.span.end);
  const changed = act !== "ended" && keepsStayOfRelief(memory, words) ? "stayed" : act;
  return effectsOf(changed, relief, known, memory, piece).map((effect) => ({
    ...at,
    effect,
    via: relief.via,
    basis: relief.via === null ? "text" : "reference",
    weak: false,
    outcome: null,
    concerns: relief.concerns,
  }));
}

function effectsOf(
  act: ReliefAct,
  relief: Relief,
  known: KnownEntryText,
  memory: DocketMemory,
  piece: string,
): EffectName[] {
  if (act === "ended" && endsStayOfRelief(memory, piece)) return [...relief.effects];
  if (act === "stayed") return [stayOf(relief, known, memory)];
  const main = relief.effects.filter((effect) => touches(effect) !== null);
  // Notice to counsel that comes with a bar is part of the bar.
  const part = partOfRelief(piece, main.length > 0 && act !== "ended" ? main : relief.effects);
  if (act === "ended")
    return part.effects.map((effect) => WHEN_UNDONE[effect]).filter((effect) => effect !== undefined);
  const changed: Partial<Record<EffectName, EffectName>> = CHANGED[act];
  return [...part.effects.map((effect) => changed[effect] ?? effect), ...part.leftOut];
}

/** What a change of relief makes of a stay of removal; other relief only goes on. */
const CHANGED = {
  given: {},
  "goes on": {},
  widened: { "removal-stayed": "removal-stay-expanded" },
  extended: { "removal-stayed": "removal-stay-extended" },
} as const;

/** "5 Order is vacated as to paragraph 2": what 2 ordered is not told. */
function isUntoldPart(act: ReliefAct, relief: Relief, piece: string): boolean {
  return (act === "ended" || act === "stayed") && partOfRelief(piece, relief.effects).isUntold;
}

/** A stay for the whole of an appeal, as against one for some days. */
const PENDING_APPEAL = pattern(
  /\bgrant\w*\b[^.;:]{0,30}\bstay pending (?:the |its )?appeal\b|\bstayed (?:pending|until) (?:the |its |disposition of the )*appeal\b/,
);

/** The stay of one person's release is told apart from the stay of an injunction or of a class-wide order. */
export function stayOf(relief: Relief, known: KnownEntryText, memory: DocketMemory): EffectName {
  if (memory.isAppellate && PENDING_APPEAL.test(known.reading.sense)) return "relief-stayed";
  if (!relief.effects.includes("release-ordered")) return "relief-stayed";
  // The release of many is no bond of one person's.
  const isWide =
    /\b(?:class(?:-wide)?|injunction|nationwide)\b|\b(?:\d+|all|those|these|several|each of) (?:of )?(?:the )?(?:[\w-]+ ){0,2}(?:individuals|persons|people|detainees|members|petitioners|noncitizens)\b|\breleases\b(?= not\b|[^;.]{0,20}\b(?:ordered|directed))/;
  const via = relief.via === null ? [] : (memory.byNumber.get(relief.via) ?? []);
  const speaks = [known, ...via].some((each) => isWide.test(each.reading.sense));
  return speaks ? "relief-stayed" : "release-stayed";
}

const UNSEEN = "what the relief was that is acted on stands in an order that was not seen: open the order that gave it";
