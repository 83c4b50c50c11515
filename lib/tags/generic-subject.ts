import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { CHANGE_ASKED, changeAsked, mayAskChange } from "./change-asked.ts";
import { once } from "./once.ts";
import { partOfRelief } from "./part-of-relief.ts";
import { touches } from "./polarity.ts";
import { newestStayAsked, reliefGranted, reliefReferred, reliefSought, reliefTold, reliefWords } from "./relief.ts";
import type { Relief } from "./relief.ts";
import type { Request } from "./requests.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** Motions that name relief only by its kind: what it is about stands elsewhere on the docket. */
const ENDS = pattern(
  /\b(?:lift\w*|dissol\w+|vacat\w+|terminat\w+|quash\w*|rescind\w*|set aside|discharg\w+)\b[^;]{0,60}\b(?:stays?|injunction|tro|restraining order|restraints|orders?|relief|bar|part of)\b|\b(?:stays?|injunction|tro|restraining order|restraints|order|relief|bar)\b[^;]{0,30}\bbe (?:lifted|dissolved|vacated|terminated|quashed|rescinded|set aside|discharged)\b|\b(?:relief|relieved|excused|exempt\w*) from\b[^;]{0,30}\b(?:stays?|injunction|tro|restraining order|restraints)\b/,
);
const STAYS = pattern(
  /\bstay\w*\b(?! (?:of )?(?:the |this |all )*(?:proceedings?|case|discovery|briefing|action|matter|mandate|deadlines?))[^;]{0,40}\b(?:orders?|injunction|judgment|tro|pending (?:the |an |its )?appeal|relief)\b/,
);
const STAYS_NUMBER = pattern(
  /\bmotions? (?:to|for(?: an?)?) (?:(?!(?:lift|dissolve|vacate|extend|continue|modify|end|terminate|clarify|enforce|reinstate|renew|expand)\b)\w+ )?stay (?:of |re:? ?)?(?:the )?(?:ecf |dkt\.? |doc\.? |no\.? )*\[?\d{1,4}\b\]?(?! (?:days?|hours?|motions?|weeks?))(?!\/)/,
);
/** "MOTION to Extend 2 Order", "to expand [5]": relief by its number alone. */
const CHANGES_NUMBER = pattern(
  /\bmotions? (?:to|for(?: an?)?) (extend|continue|prolong|renew|expand|enlarge|broaden|extension of|expansion of) (?:the )?(?:ecf |dkt\.? |doc\.? |no\.? |#)*\[?\d{1,4}\b\]?(?! (?:days?|hours?|weeks?|pages?|words?))(?:\W*$| (?:[\w-]+ ){0,3}(?:order|tro|injunction|stay)\b| (?:by|filed|to|until|through)\b)/,
);
const WIDER = /^(?:expan|enlarg|broaden)/;

/** "to vacate 4 stay of 3 Order": what is stayed is relief of the docket. */
export const STAY_OF_RELIEF =
  /\bstays? of (?:enforcement of )?(?:(?:the|its|that|this court's|our|\[?\d{1,4}\]?|immigration judge's|ij's) )*(?:preliminary )?(?:release|bond|order|injunction|judgment|relief|tro|restraining order)\b/;
const ENDS_STAY_OF_RELIEF = pattern(
  new RegExp(`\\b(?:vacat\\w+|lift\\w*|dissol\\w+|terminat\\w+|set aside)\\b[^;]{0,30}${STAY_OF_RELIEF.source}`),
);
const LENGTHENS = pattern(
  /\bke(?:ep|eping|pt)\b[^;]{0,60}\bin (?:force|effect|place) (?:until|through|for|pending)\b|\b(?:tro|restraining order|stay|injunction|restraints) (?:to |shall |will |should )?(?:remain|stay|continue)s? in (?:force|effect|place) (?:until|through|for|pending)\b|\b(?:extend\w*|extension of|continu\w+|renew\w*|prolong\w*|lengthen\w*)\b[^;]{0,40}\b(?:stay|injunction|tro|restraining order|restraints)\b/,
);
const STAY_ABOVE = pattern(
  /\bstay\b(?! (?:of )?(?:the |this |all )*(?:removal|deportation|proceedings?|case|discovery|briefing|action|mandate))/,
);
const OF_COURT_ABOVE = pattern(
  /^\W*(?:\w+ ){0,3}(?:order|opinion|judgment) (?:of|from|by) (?:the )?(?:usca|u\.?s\.? court of appeals|united states court of appeals|court of appeals|\w+ circuit|supreme court)\b/,
);
const WIDENS = pattern(
  /\b(?:include|add|bring|cover|join|place)\b[^;]{0,60}\b(?:in|to|within|under|into|by) (?:the |its |this court's )?(?:(?:scope|protection|reach|terms) of (?:the )?)?(?:stay|(?:preliminary |existing )?injunction|tro|temporary restraining order|restraining order|restraints)\b|\b(?:enlarg\w*|expand\w*|expansion of|broaden\w*|widen\w*)\b[^;]{0,40}\b(?:stay|injunction|tro|restraining order|restraints)\b/,
);
const ASKS = pattern(
  /\b(?:tro|temporary restraining order|(?:preliminary|permanent|emergency|temporary) injunction|injunctive relief|provisional relief|interim relief|emergency stay|administrative stay|temporary stay|stay pending (?:review|the petition|disposition of the petition)|emergency (?:motion|petition|application))\b|\binjunction\b|\bmotions? (?:to|for(?: an?)?) stay(?= *(?:$|is\b|are\b|\(|\[|,))/,
);
const OTHER_THINGS = pattern(
  /\b(?:class|discovery|compel\w*|documents?|subpoena\w*|depositions?|time|pages?|seal|counsel|fees?|transcript|schedul\w+|hearing|amend|intervene|consolidat\w+|dismiss|expedit\w+|leave|clarif\w+|strike|mandate|proceedings?|contempt|sanctions?)\b/,
);
const APPELLATE_STAY = pattern(/\bstay\b(?! (?:of )?(?:the |this )?(?:mandate|proceedings?|briefing|case))/);

const HEARING_ON_RELIEF = pattern(/\b(?:injunction|tro|stay|restraining order|relief|oral) (?:hearing|argument)\b/);

const OF_PROCEEDINGS = pattern(
  /\bstay (?:of )?(?:the |this |all |further )*(?:discovery|briefing|proceedings?|case|action|litigation|matter|deadlines?|mandate)\b/,
);

/** "motion to lift stay of discovery": what waited goes on, and no relief ends. */
function isStayOfProceedings(piece: string): boolean {
  return OF_PROCEEDINGS.test(piece) && !/\b(?:tro|restraining order|injunctions?|removal|deportation)\b/.test(piece);
}

/** What a motion that names only a kind of relief asks for, as the docket tells it; null when it does not. */
export function genericRequests(
  known: KnownEntryText,
  memory: DocketMemory,
  span: TextSpan,
): { requests: Request[]; via: string | null } | null {
  const piece = known.reading.sense.slice(span.start, span.end);
  const request = (effects: readonly EffectName[], relief: Relief | null, ruleId: string) =>
    effects.length === 0
      ? null
      : {
          requests: effects.map((effect) => ({ effect, ruleId, weak: false, start: span.start, end: span.end })),
          via: relief?.via ?? null,
        };
  // "to continue the injunction hearing and to lengthen the TRO": the second is about relief.
  if (HEARING_ON_RELIEF.test(piece) && !changesRelief(piece.replace(OF_HEARING, (words) => "~".repeat(words.length))))
    return null;
  const referred = once(() => reliefReferred(known, memory, span));
  if (ENDS_STAY_OF_RELIEF.test(piece)) return endOfStay(span, referred());
  // "ORDER of USCA granting temporary administrative stay as to 18 Notice of Appeal": of what was ordered here.
  if (!memory.isAppellate && STAY_ABOVE.test(piece) && OF_COURT_ABOVE.test(known.reading.plain))
    return request(["relief-stayed"], null, "asks-stay-by-name");
  // "MOTION to Stay re 9", where 9 gave relief.
  if (STAYS_NUMBER.test(piece) && referred() !== null)
    return request(["relief-stayed"], referred(), "asks-stay-by-name");
  const relieved = once(() => referred() ?? reliefGranted(known, memory, piece));
  // "MOTION to Extend 2 Order", where 2 gave relief.
  const lengthened = CHANGES_NUMBER.exec(piece)?.[1];
  if (lengthened !== undefined && referred() !== null) {
    const effects = (referred()?.effects ?? []).map((effect) =>
      effect !== "removal-stayed" ? effect : WIDER.test(lengthened) ? "removal-stay-expanded" : "removal-stay-extended",
    );
    return request(effects, referred(), WIDER.test(lengthened) ? "asks-wider-by-name" : "asks-longer-by-name");
  }
  if (
    STAYS.test(piece) &&
    !/\b(?:compel\w*|documents?|discovery|subpoena\w*|depositions?|scheduling|fees?|costs?)\b/.test(piece)
  )
    return request(["relief-stayed"], null, "asks-stay-by-name");
  if (ENDS.test(piece) && !isStayOfProceedings(piece)) {
    const granted = relieved();
    const isForSome = AS_TO_SOMEBODY.test(known.reading.text.slice(span.start, span.end));
    const ended = partOfRelief(piece, granted?.effects ?? [])
      .effects.map((effect) => (isForSome && effect === "removal-stayed" ? "removal-permitted" : ENDING[effect]))
      .filter((each) => each !== undefined);
    const others = ended.length > 0 ? [] : (granted?.effects ?? []);
    const told = granted === null && memory.isAppellate && /\bstays?\b/.test(piece) ? reliefTold(known, memory) : null;
    // "application to vacate the stay" in a higher court: what is stayed is the relief below.
    if (told !== null) return endOfStay(span, told);
    const asked = request([...ended, ...others], granted, "asks-end-by-name");
    return asked === null
      ? null
      : { ...asked, requests: asked.requests.map((each) => ({ ...each, ends: others.includes(each.effect) })) };
  }
  const isWider = WIDENS.test(piece);
  if (isWider || LENGTHENS.test(piece)) {
    const relief = relieved() ?? reliefSought(known, memory, piece);
    const changed = (relief?.effects ?? []).map((effect) =>
      effect !== "removal-stayed" ? effect : isWider ? "removal-stay-expanded" : "removal-stay-extended",
    );
    return request(changed, relief, isWider ? "asks-wider-by-name" : "asks-longer-by-name");
  }
  const change = mayAskChange(memory, piece)
    ? changeAsked(known, memory, piece, relieved(), referred() !== null)
    : null;
  if (change !== null) {
    const asked = request(change.effects, relieved(), CHANGE_ASKED);
    const { ends, enforces } = change;
    return asked === null ? null : { ...asked, requests: asked.requests.map((each) => ({ ...each, ends, enforces })) };
  }
  const isAsked = ASKS.test(piece) || (memory.isAppellate && APPELLATE_STAY.test(piece));
  if (!isAsked || OTHER_THINGS.test(piece)) return null;
  if (memory.isAppellate && (memory.governmentAppeals || staysBelow(memory)) && APPELLATE_STAY.test(piece))
    return request(["relief-stayed"], null, "asks-stay-by-name");
  // "granting Respondents' emergency motion": nobody who holds people asks for what protects them.
  if (!memory.isAppellate && OF_HOLDERS.test(piece) && relieved() !== null)
    // "the government's oral motion for a stay", where relief was given: of that.
    return ONLY_STAY.test(piece) ? request(["relief-stayed"], relieved(), "asks-stay-by-name") : null;
  const relief =
    reliefSought(known, memory, piece) ?? relieved() ?? reviewRelief(known, memory) ?? reliefClaimed(known, memory);
  if (!memory.isAppellate && ONLY_STAY.test(piece) && !relief?.effects.some(isStayable)) {
    const told = reliefWords(known.reading.sense);
    return request((told?.effects ?? []).filter(isStayable), null, "asks-relief-by-name");
  }
  return request(relief?.effects ?? [], relief, "asks-relief-by-name");
}

/** What was stayed meanwhile on this appeal, or what a motion asked to have stayed, is what the motion is about. */
function staysBelow(memory: DocketMemory): boolean {
  if (reviewsRemoval(memory)) return false;
  return (
    [...memory.ruled.values()].some(({ effects }) => effects.includes("relief-stayed")) ||
    newestStayAsked(memory) === "relief-stayed"
  );
}

const OF_HOLDERS = pattern(
  /\b(?:respondents?|government)(?:'s|s'|')? (?:[\w-]+ ){0,2}(?:motions?|applications?|requests?)\b(?! (?:to|for|re|regarding)\b(?! (?:an? )?(?:\w+ )?stay\b(?! of (?:removal|deportation|proceedings|discovery|the (?:case|action|proceedings)))))/,
);

/** "emergency stay request": what can be stayed is a removal or a transfer, and nobody's detention. */
const ONLY_STAY = pattern(/^(?!.*\b(?:injuncti\w+|tro|restraining order|relief)\b).*\bstays?\b/);

function isStayable(effect: EffectName): boolean {
  return effect === "removal-stayed" || effect === "transfer-barred";
}

/** Why relief is given or refused: "has not shown a likelihood of success on his claim to immediate liberty". */
const CLAIMED = pattern(
  /\b(?:likelihood of success|likely to succeed|success on the merits)\b[^.;]{0,60}\b(?:claims?|entitlement|rights?) (?:to|for) (?:[\w-]+ ){0,3}?(?:(bond|custody|bail) hearing|release|liberty|freedom|bail)\b/,
);

/** What the claim was for that a refused motion rested on, where its own entry was not seen. */
function reliefClaimed({ reading }: KnownEntryText, memory: DocketMemory): Relief | null {
  const found = memory.isDetention ? CLAIMED.exec(reading.plain) : null;
  if (found === null) return null;
  return {
    effects: [found[1] === undefined ? "release-ordered" : "bond-hearing-ordered"],
    concerns: new Set(["detention"]),
    via: null,
  };
}

/** A hearing on relief, with what is done to it. */
const OF_HEARING =
  /\b(?:(?:continu|extend|adjourn|reset|vacat|mov)\w* (?:the |a |this )?)?(?:(?:preliminary )?injunction|tro|stay|restraining order|relief|oral) (?:hearing|argument)\b/g;

function changesRelief(piece: string): boolean {
  return LENGTHENS.test(piece) || WIDENS.test(piece) || ENDS.test(piece);
}

/** A request that a stay of relief end. */
function endOfStay({ start, end }: TextSpan, relief: Relief | null): { requests: Request[]; via: string | null } {
  const request = { effect: "relief-stayed", ruleId: "asks-end-of-stay", weak: false, ends: true, start, end } as const;
  return { requests: [request], via: relief?.via ?? null };
}

/** "as to Osei Banda only": what protects the others stands. */
const AS_TO_SOMEBODY = pattern(
  /\b(?:as to|with respect to|with regard to|as applied to) (?:M[rs]s?\. )?[A-Z][a-z]+ (?:[A-Z][\w'-]+|[A-Z]\.)/,
);

const ENDS_RELIEF = pattern(
  /\b(?:dissol\w+|lift\w*|vacat\w+|terminat\w+) (?:\d{1,4} )?(?:the )?(?:preliminary |permanent |temporary )*(?:injunction|restraining order|tro)\b/,
);

/** "to Dissolve Preliminary Injunction and to Decertify Class": relief that is only named, beside what the words tell. */
export function endedBeside(
  known: KnownEntryText,
  memory: DocketMemory,
  span: TextSpan,
  own: readonly Request[],
): readonly Request[] {
  const isTold = own.some(({ effect }) => touches(effect) !== null);
  if (isTold || !ENDS_RELIEF.test(known.reading.sense.slice(span.start, span.end))) return [];
  return genericRequests(known, memory, span)?.requests ?? [];
}

/** What ends when relief is lifted on a motion. */
const ENDING: Partial<Record<EffectName, EffectName>> = {
  ...WHEN_UNDONE,
  "release-ordered": "release-stayed",
};

/** A stay on a petition for review of a removal order is a stay of removal. */
function reviewRelief(known: KnownEntryText, memory: DocketMemory): Relief | null {
  if (!reviewsRemoval(memory)) return reliefTold(known, memory);
  return { effects: ["removal-stayed"], concerns: new Set(["removal"]), via: null };
}

/** True for the docket of a petition for review: an agency's removal order is what is reviewed. */
export function reviewsRemoval(memory: DocketMemory): boolean {
  return memory.isReview;
}
