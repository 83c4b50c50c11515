import { monthDigits } from "../calendar/date.ts";
import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { newestOf, sharesCase } from "./docket-memory.ts";
import { once } from "./once.ts";
import { touches } from "./polarity.ts";
import { referencesIn } from "./references.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";
import type { Pattern } from "./search/pattern.ts";

type Concern = "detention" | "removal";

/** What protects somebody on a docket: which effects, about what, and which entry told. */
export interface Relief {
  readonly effects: readonly EffectName[];
  readonly concerns: ReadonlySet<Concern>;
  readonly via: string | null;
}

/** Relief by the effect that gives it; a longer or wider stay of removal is a stay of removal. */
const RELIEF: Partial<Record<EffectName, EffectName>> = {
  "removal-stayed": "removal-stayed",
  "removal-stay-expanded": "removal-stayed",
  "removal-stay-extended": "removal-stayed",
  "return-ordered": "return-ordered",
  "release-ordered": "release-ordered",
  "bond-hearing-ordered": "bond-hearing-ordered",
  "transfer-barred": "transfer-barred",
  "contact-restricted": "contact-restricted",
  "counsel-access-ordered": "counsel-access-ordered",
};

/** What courts call relief when they come back to it, and the words by which its first order is known. */
const NAMES: readonly (readonly [name: Pattern, first: Pattern])[] = [
  [pattern(/\b(?:tro|restraining order|restraints)\b/), pattern(/\b(?:tro|restrain\w*)\b/)],
  [pattern(/\binjuncti\w+\b/), pattern(/\b(?:injuncti\w+|enjoin\w*)\b/)],
  [pattern(/\bstays?\b/), pattern(/\bstay\w*\b/)],
];

/**
 * The relief that words speak of: told by the words themselves, by an entry they name, or by the docket so far. `piece`:
 * the words of the span without what they leave out.
 */
export function reliefInForce(
  known: KnownEntryText,
  memory: DocketMemory,
  span: TextSpan,
  piece = known.reading.sense.slice(span.start, span.end),
): Relief | null {
  const own = reliefWords(piece);
  if (own !== null) return { ...own, via: null };
  return (
    reliefReferred(known, memory, span) ??
    reliefGranted(known, memory, piece) ??
    reliefTold(known, memory) ??
    reliefSought(known, memory, piece)
  );
}

/** The relief of the entries that a stretch of text names by number: "the stay in ECF No. 5". */
export function reliefReferred(known: KnownEntryText, memory: DocketMemory, span: TextSpan): Relief | null {
  for (const { number } of referencesIn(known.reading.plain, span.start, span.end, memory.numbers)) {
    for (const each of memory.byNumber.get(number) ?? []) {
      if (each.at === known.at) continue;
      const relief = reliefOf(memory.ruled.get(each.at)?.effects ?? [], number);
      if (relief !== null) return relief;
    }
  }
  return reliefOfDay(known, memory, span);
}

/** "the Court's order of 3/17/2025", "our November 20, 2024 order": the relief of that day's order. */
const OF_DAY = pattern(
  /\b(?:orders?|injunction|stay|tro|ruling|opinion|decision|relief|protections?|releases?|bond(?: offers?| hearings?)?|hearings?)\b(?: (?:of|dated|entered|issued|imposed|granted|ordered|given|directed|afforded)(?: on)?)? (\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b|\b(\d{1,2})\/(\d{1,2})\/(\d{4}) (?:\w+ ){0,3}(?:order|injunction|stay|tro|ruling|opinion)\b/g,
);
const IN_WORDS = pattern(
  /\b(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2})(?:, (\d{4}))?\b/g,
);

/** "the December 16 order" in an entry of January: of the year before. */
function yearOf(dateFiled: string | null, month: string, day: string): string {
  if (dateFiled === null) return "";
  const year = Number(dateFiled.slice(0, 4));
  return String(`${month}-${day.padStart(2, "0")}` > dateFiled.slice(5) ? year - 1 : year);
}

function reliefOfDay(known: KnownEntryText, memory: DocketMemory, span: TextSpan): Relief | null {
  if (memory.reliefs.length === 0) return null;
  const { plain } = known.reading;
  const piece = plain.slice(span.start, span.end);
  if (!/\d/.test(piece)) return null;
  const days: string[] = [];
  for (const found of piece.includes("/") ? OF_DAY.allIn(piece, plain) : []) {
    const [, month = found[4], day = found[5], year = found[6]] = found;
    if (month !== undefined && day !== undefined)
      days.push(
        `${(year ?? "").length === 2 ? `20${year ?? ""}` : (year ?? "")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      );
  }
  const inWords = IN_WORDS.allIn(piece, plain);
  if (
    inWords.length > 0 &&
    /\b(?:orders?|injunction|stay|tro|ruling|opinion|decision)\b|\b(?:relief|protections?|releases?) (?:that was )?(?:granted|ordered|given|directed|afforded|entered|of)\b/.test(
      piece,
    )
  )
    for (const [, month = "", day = "", year] of inWords) {
      const number = monthDigits(month);
      days.push(`${year ?? yearOf(known.entry.dateFiled, number, day)}-${number}-${day.padStart(2, "0")}`);
    }
  if (days.length === 0) return null;
  for (const at of newestOf(memory.reliefs)) {
    const each = memory.entries[at];
    if (each === undefined || each.at === known.at || each.entry.dateFiled === null) continue;
    if (!days.includes(each.entry.dateFiled)) continue;
    const relief = reliefOf(memory.ruled.get(at)?.effects ?? [], each.entry.documentNumber);
    if (relief !== null) return relief;
  }
  return null;
}

/** An order to bring somebody back. */
const RETURNS = pattern(
  /\b(?:(?:facilitat|effectuat|order|direct|requir|compel)\w* [^.;]{0,60}\b(?:return|journey|passage)\b(?! (?:of )?(?:the |his |her )?(?:property|passport|documents?|funds))|(?:be|being|is) (?:returned|brought back|flown back|readmitted)\b(?! to (?:custody|detention))|(?:return|bring)(?:ed|ing)? [^.;]{1,60} (?:back |home )?to (?:the united states|this country|the u\.s))/,
);

const OF_REMOVAL = pattern(/\b(?:remov\w+|deport\w*|repatriat\w*)\b/);
const OF_HEARING = pattern(
  /\b(?:bond|custody|individuali[sz]ed)[ -](?:re-?)?(?:hearing|determination)|\bhear(?:d|ings?) on (?:the question of )?(?:his |her |their )?(?:bond|bail|custody)\b/,
);
const OF_RELEASE = pattern(
  /\b(?:habeas (?:corpus )?relief|releas\w+|free(?:d|ing)?\b(?= (?:the |all |any )?(?:petitioner|plaintiff|class|detain|appell|mr|ms|him|her|them))|let (?:\w+ ){0,3}(?:go|out)\b|at liberty|back into custody|discharg\w+ (?:\w+ ){0,3}from (?:\w+ )?(?:custody|detention)|re-?det\w+|re-?arrest\w*|bail|bond)\b|\b(?:barr(?:ing|ed|s)|bars|forbid\w*|prohibit\w*|enjoin\w*|restrain\w*|prevent\w*|preclud\w*|block\w*|halt\w*|against|no (?:person|one|member|petitioner|detainee)s?)\b[^.;]{0,60}\b(?:detentions?|detain(?:ed|ing)?|arrest(?:s|ed|ing)?|confin\w+|incarcerat\w+|imprison\w*)\b(?! (?:facility|facilities|centers?|statistics|records))/,
);
const OF_TRANSFER = pattern(/\btransfer(?!ee)|\brelocat/);

/** What words of a docket say that relief is about. */
export function reliefWords(piece: string): { effects: EffectName[]; concerns: Set<Concern> } | null {
  if (RETURNS.test(piece)) return { effects: ["return-ordered"], concerns: new Set(["removal"]) };
  if (OF_REMOVAL.test(piece)) return { effects: ["removal-stayed"], concerns: new Set(["removal"]) };
  if (OF_HEARING.test(piece)) {
    return { effects: ["bond-hearing-ordered"], concerns: new Set(["detention"]) };
  }
  if (OF_RELEASE.test(piece)) return { effects: ["release-ordered"], concerns: new Set(["detention"]) };
  if (OF_TRANSFER.test(piece)) return { effects: ["transfer-barred"], concerns: new Set(["detention"]) };
  return null;
}

/** How the first order is known that gave the relief which these words name; null where they name none. */
function firstOrderOf(piece: string): Pattern | null {
  return NAMES.find(([name]) => name.test(piece))?.[1] ?? null;
}

/** The newest relief that the docket granted before this entry, by the name it goes by. */
export function reliefGranted(known: KnownEntryText, memory: DocketMemory, piece: string): Relief | null {
  const first = once(() => firstOrderOf(piece));
  let latest: Relief | null = null;
  for (const at of newestOf(memory.reliefs)) {
    const each = memory.entries[at];
    if (each === undefined || !sharesCase(known, each)) continue;
    const relief = reliefOf(memory.ruled.get(at)?.effects ?? [], each.entry.documentNumber);
    if (relief === null) continue;
    if (first()?.test(each.reading.sense) !== false) return relief;
    latest ??= relief;
  }
  return latest;
}

/** What the motions of the docket seek; the newest that goes by the same name. */
export function reliefSought(known: KnownEntryText, memory: DocketMemory, piece: string): Relief | null {
  const first = once(() => firstOrderOf(piece));
  let latest: Relief | null = null;
  for (const each of newestOf(memory.filings)) {
    if (each.head.kind === "stipulation" || each.requests.length === 0 || !sharesCase(known, each)) continue;
    const asked = each.requests.filter(({ weak }) => !weak).map(({ effect }) => effect);
    const relief = reliefOf(asked, each.entry.documentNumber);
    if (relief === null) continue;
    if (first()?.test(each.reading.sense) !== false) return relief;
    latest ??= relief;
  }
  return latest;
}

/** True for an effect that is relief, and so can be extended, stayed or ended. */
export function isRelief(effect: EffectName): boolean {
  return RELIEF[effect] !== undefined;
}

/** "The administrative stay is dissolved" where the stay that stood was one of relief: the relief goes on. */
export function endsStayOfRelief(memory: DocketMemory, piece: string): boolean {
  if (
    !/\bstays?\b|\bholds?\b|\bsuspension\b|\babeyance\b/.test(piece) ||
    /\bstays? of (?:\w+ ){0,2}(?:removal|deportation)\b/.test(piece) ||
    /\b(?:injunction|tro|restraining order)\b[^;]{0,20}\b(?:is|are)\b/.test(piece)
  )
    return false;
  if (memory.isAppellate ? OF_RELIEF_BELOW.test(piece) : memory.reliefs.length > 0 && OF_NUMBER.test(piece))
    return true;
  for (const at of newestOf(memory.reliefs)) {
    const effects = memory.ruled.get(at)?.effects ?? [];
    if (effects.includes("relief-stayed") || effects.includes("release-stayed")) return true;
    if (effects.includes("removal-stayed")) return false;
  }
  if (!memory.isAppellate || memory.isReview) return false;
  const asked = newestStayAsked(memory);
  // Where the government appeals, what is stayed is what it lost below, unless who is held asked for a stay, too.
  return asked === "relief-stayed" || (asked === null && memory.governmentAppeals);
}

/** "the stay of 2 is lifted": of an order by its number. */
const OF_NUMBER = pattern(/\bstays? of (?:the )?(?:ecf (?:no\. )?|dkt\. |doc\. |\[)?\d{1,4}\b(?! (?:days?|hours?))/);

/** "stay of the district court's bond hearing order": of what was ordered below. */
const OF_RELIEF_BELOW = pattern(
  /\bstays?(?: pending (?:the )?appeal)? of (?:the )?(?:district|lower|trial) court(?:'s)? (?:[\w-]+ ){0,4}(?:orders?|injunctions?|judgment|relief|tro|ruling)\b/,
);

/** "the administrative stay remains in effect", where it is one of relief: the stay goes on, and the relief does not. */
export function keepsStayOfRelief(memory: DocketMemory, words: string): boolean {
  return STAY_ALONE.test(words) && endsStayOfRelief(memory, words);
}

const STAY_ALONE = pattern(
  /^(?:(?!\b(?:injunction|tro|restraining|order)\b)[^;])*\bstays?\b(?! (?:motion|request|application|relief order))/,
);

/** Which stay the newest motion for one asks for, of relief below or of a removal; null where none was asked for. */
export function newestStayAsked({ filings }: DocketMemory): "relief-stayed" | "removal-stayed" | null {
  for (const { requests } of newestOf(filings))
    for (const { effect } of requests) {
      if (effect === "relief-stayed" || effect === "release-stayed") return "relief-stayed";
      if (effect === "removal-stayed") return "removal-stayed";
    }
  return null;
}

/** What of some effects is relief; null for none. */
export function reliefOf(effects: readonly EffectName[], via: string | null): Relief | null {
  const own: EffectName[] = [];
  for (const effect of effects) {
    const relief = RELIEF[effect];
    if (relief !== undefined && !own.includes(relief)) own.push(relief);
  }
  if (own.length === 0) return null;
  const concerns = new Set<Concern>();
  for (const effect of own) {
    const group = touches(effect);
    if (group === "detention" || group === "removal") concerns.add(group);
  }
  return { effects: own, concerns, via };
}

/** The relief below that earlier entries of an appeal tell of: orders that stayed it, the docketing entry, motions. */
export function reliefTold(known: KnownEntryText, memory: DocketMemory): Relief | null {
  if (!memory.isAppellate) return null;
  const stayed = [...memory.ruled]
    .filter(
      ([at, ruled]) =>
        at !== known.at && (ruled.effects.includes("relief-stayed") || ruled.effects.includes("release-stayed")),
    )
    .map(([at]) => at);
  const telling = memory.entries.filter(
    (each) =>
      each.at !== known.at &&
      sharesCase(known, each) &&
      /^(?:clerk entry|notice of appeal|application|motion|brief)$/.test(each.head.kind),
  );
  for (const at of [...stayed.toReversed(), ...telling.map((each) => each.at)]) {
    const each = memory.entries[at];
    const relief = each === undefined ? null : reliefWords(each.reading.sense);
    if (relief !== null) return { ...relief, via: each?.entry.documentNumber ?? null };
  }
  return null;
}
