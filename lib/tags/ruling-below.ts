import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { newestOf, sharesCase } from "./docket-memory.ts";
import type { Concern } from "./concerns.ts";
import { concernsIn } from "./concerns.ts";
import { endsStayOfRelief, reliefTold, reliefWords } from "./relief.ts";
import { requestsIn } from "./requests.ts";
import { ABOUT_REMOVAL } from "./rules/harmless.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

const REFUSAL = pattern(/\b(?:den(?:y|ies|ied|ying|ial)|dismiss\w*|refus\w+|declin\w+|rejecting)\b/);
const RELIEF = pattern(
  /\b(?:injunctions?|grant\w*|bond[- ]hearings?|class-wide order|(?:orders?|judgments?|decisions?|rulings?|tros?) (?:barring|staying|enjoining|releasing|requiring|directing|compelling|restraining|prohibiting|forbidding|preventing|precluding|blocking|halting|freeing|admitting|setting|declaring|against|upholding|for release)|orders? that|tros?|stay|writ|release order|bond[- ]hearing order|restraining order|class-wide|relief|order of release|ordering)\b/,
);

/** What the court below is to do now says nothing of what it did. */
const DIRECTIONS = pattern(/\bwith (?:instructions|directions)\b[^;.]*/);

/** "The motion to proceed in forma pauperis is granted", "rehearing DENIED": what it ruled on beside is no ruling below. */
const OTHER_RULINGS = pattern(
  /\b(?:motions?|applications?|requests?|rehearing|leave)\b(?:(?!\b(?:affirm|revers|vacat)\w*)[^.;,]){0,90}\b(?:granted|denied|dismissed)\b(?: as moot)?|\b(?:grant(?:ing|s|ed)?|den(?:y|ying|ies|ied)) (?:(?:the|his|her|counsel's|panel|en banc|petition for|appellants?'s?|appellees?'s?|petitioner's|government's) ){0,4}(?:motions?|rehearing|requests?|applications?|leave)\b(?:(?!\b(?:affirm|revers|vacat)\w*)[^.;,]){0,120}/g,
);

/** What a court of review gave for the time of the appeal says nothing of the ruling below either. */
const OWN_RELIEF = pattern(
  /\b(?:injunction|stay)(?: of (?:removal|deportation))? pending (?:the |this |his |her )?(?:appeal|review)\b(?! of (?:the|its|an?|that|this|all) )[^.;]*|\b(?:our|this court's) (?:\w+ ){0,2}(?:stay|injunction)\b[^.;]*|\bthe (?:administrative|temporary|interim) (?:stay|injunction)(?: of (?:removal|deportation))?\b[^.;]*/g,
);

export interface Below {
  readonly was: "relief" | "refusal" | "stay of relief" | "unknown";
  readonly concerns: ReadonlySet<Concern>;
  readonly requested: readonly EffectName[];
  readonly relief: readonly EffectName[];
  readonly via: string | null;
}

/** What was appealed from: by the ruling's object, the rest of the entry, the entries of the same appeal. */
export function rulingBelow(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Below {
  const { sense } = known.reading;
  const object = DIRECTIONS.replaceIn(sense.slice(act.object.start, act.object.end), "");
  const stayed = stayedRelief(known, memory, object);
  if (stayed) return stayed;
  const described = describe(object, sense.slice(clause.start, clause.end));
  // "the injunction requiring the government to facilitate her return"
  const own =
    described.was === "relief" && described.concerns.size === 0
      ? { ...described, concerns: reliefWords(object)?.concerns ?? described.concerns }
      : described;
  const both = /\b(?:both|injunctions|orders|judgments)\b/.test(object) || known.caseNumbers.length > 1;
  const all = OWN_RELIEF.replaceIn(DIRECTIONS.replaceIn(sense, ""), "");
  const rest = memory.isAppellate ? OTHER_RULINGS.replaceIn(all, "") : all;
  const whole = own.was === "unknown" || own.concerns.size === 0 ? describe(rest, rest) : own;
  const told =
    own.was === "unknown" ? whole : { ...own, concerns: own.concerns.size > 0 ? own.concerns : whole.concerns };
  if (told.was !== "unknown" && told.concerns.size > 0 && !(both && told.was === "relief")) return told;
  const sources = memory.entries.filter(
    (each) => each.at !== known.at && sharesCase(known, each) && tellsOfBelow(each),
  );
  let was = told.was === "unknown" && memory.governmentAppeals ? "relief" : told.was;
  const concerns = new Set(told.concerns);
  const requested = new Set(told.requested);
  let via: string | null = null;
  for (const source of sources) {
    const words =
      !memory.isAppellate || memory.governmentAppeals
        ? source.reading.sense
        : OWN_RELIEF.replaceIn(source.reading.sense, "");
    const found = describe(words, words);
    // Who is held appeals: what this court was asked for or gave meanwhile is no ruling below.
    if (
      memory.isAppellate &&
      !memory.governmentAppeals &&
      found.was === "relief" &&
      OF_THIS_COURT.has(source.head.kind) &&
      !STAYS_RELIEF.test(words)
    )
      continue;
    if (found.was !== "unknown" && was === "unknown") was = found.was;
    const adds = [...found.concerns].filter((each) => !concerns.has(each));
    if (adds.length > 0 || (told.was === "unknown" && found.was !== "unknown")) via ??= source.entry.documentNumber;
    adds.forEach((each) => concerns.add(each));
    found.requested.forEach((each) => requested.add(each));
  }
  return { was, concerns, requested: [...requested], relief: [], via };
}

/** "motion for stay pending appeal of the injunction": there is one below. */
const STAYS_RELIEF = pattern(
  /\bstay\w*\b[^.;]{0,50}\b(?:of|the|its|all) (?:[\w'-]+ ){0,4}(?:injunctions?|orders?|judgment|relief|ruling)\b/,
);
const OF_THIS_COURT: ReadonlySet<KnownEntryText["head"]["kind"]> = new Set(["motion", "application", "order"]);

const TELLING: ReadonlySet<KnownEntryText["head"]["kind"]> = new Set([
  "clerk entry",
  "notice of appeal",
  "brief",
  "motion",
  "application",
  "petition",
  "order",
  "letter",
  "other",
]);

/** Entries that say what an appeal is from: the docketing entry and notices of appeal. */
function tellsOfBelow(each: KnownEntryText): boolean {
  return (
    TELLING.has(each.head.kind) &&
    /\bappeal(?:s|ing)?\b[^.;]{0,90}?\b(?:from|of)\b|\b(?:certiorari|petition|application)\b[^.;]{0,60}\b(?:from|to vacate)\b|\bdistrict court(?:'s)?\b|\bgrant(?:ing|ed) (?:the )?(?:habeas|writ|petition|bond)|\b(?:release|bond) order\b|\border (?:of|granting|denying|barring)|\bnotice of appeal\b|\binjunction\b/.test(
      each.reading.sense,
    )
  );
}

/** "the order heretofore entered by Justice Roe is vacated", "the administrative stay is vacated": the end of a stay of relief. */
export function stayedRelief(known: KnownEntryText, memory: DocketMemory, object: string): Below | null {
  if (!/\b(?:stay|order (?:heretofore |previously )?entered by)\b/.test(object)) return null;
  const isOfRelief = memory.isAppellate && STAY_OF_WHAT.test(object);
  if (ABOUT_REMOVAL.test(object) && !isOfRelief) return null;
  const isStay = [...memory.ruled].some(
    ([at, ruled]) =>
      at !== known.at && (ruled.effects.includes("relief-stayed") || ruled.effects.includes("release-stayed")),
  );
  const isAsked =
    memory.isAppellate &&
    /\bstay\b/.test(object) &&
    newestOf(memory.filings).some(({ reading }) => ASKS_END_OF_STAY.test(reading.sense));
  const isOwn = isOfRelief || (memory.isAppellate && memory.governmentAppeals && endsStayOfRelief(memory, object));
  const words = isOfRelief ? reliefWords(object) : null;
  const told = words !== null ? { ...words, via: null } : isStay || isAsked || isOwn ? reliefTold(known, memory) : null;
  if (told === null)
    return isOfRelief ? { was: "unknown", concerns: new Set(), requested: [], relief: [], via: null } : null;
  return { was: "stay of relief", concerns: told.concerns, requested: [], relief: told.effects, via: told.via };
}

/** "the administrative stay of the release order", "the stay of the injunction barring removal". */
const STAY_OF_WHAT =
  /\bstays?(?: pending (?:the |this )?appeal)? (?:entered |issued |imposed )?(?:of|on) (?!(?:[\w'-]+ ){0,3}(?:removal|deportation|board|bia|agency|mandate)\b)(?:(?:the|its|that|district|court(?:'s)?|lower) )*(?:[\w-]+ ){0,3}(?:orders?|injunctions?|judgment|relief|tro|ruling|decision)\b|\border (?:granting|entering|imposing) (?:an? )?(?:\w+ )?stay pending (?:the )?appeal\b/;

/** "Application to vacate the stay of the injunction": what is stayed is relief below. */
const ASKS_END_OF_STAY =
  /\b(?:vacate|lift|dissolve)\b[^.;]{0,60}\bstay (?:of|entered|issued)\b[^.;]{0,40}\b(?:injunction|orders?|judgment|relief|entered|issued)\b/;

/** What words say of a ruling below. `object` names it, `around` may tell its subject. */
function describe(object: string, around: string): Below {
  const was =
    REFUSAL.test(
      object.replace(
        /\bmotions? (?:to|for) (?:dismiss(?:al)?)\b|\bdismiss\w* (?:the |this )?appeals?\b|\bappeals? (?:(?:is|are|be) )?(?:hereby )?dismissed\b/g,
        "",
      ),
    ) && !/\binstructions? to dismiss/.test(object)
      ? "refusal"
      : RELIEF.test(object)
        ? "relief"
        : "unknown";
  return {
    was,
    concerns: concernsOf(object, around),
    requested: was === "refusal" ? requestedIn(object) : [],
    relief: [],
    via: null,
  };
}

/** What was refused, without the words of the refusal: "denial of [preliminary injunction against removal]". */
function requestedIn(object: string): EffectName[] {
  const from = /\bappeal(?:s|ed|ing)? (?:from|of) .*/s.exec(object)?.[0] ?? object;
  const asked = REFUSING.replaceIn(from, "");
  return requestsIn(asked, 0, asked.length).map(({ effect }) => effect);
}

const REFUSING = pattern(
  /\b(?:(?:from|of) )?(?:the )?(?:(?:orders?|judgments?|decisions?|opinions?|rulings?) )?(?:den(?:y|ies|ied|ying|ial)|refus\w+|declin\w+|reject\w+)(?: (?:of|to))?(?= )/g,
);

function concernsOf(object: string, around: string): ReadonlySet<Concern> {
  const own = concernsIn(object);
  return own.size > 0 ? own : concernsIn(around);
}
