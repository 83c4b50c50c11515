import { addDays, isIsoDate, monthDigits } from "../calendar/date.ts";
import { pattern } from "./search/pattern.ts";

const DATE =
  "(?:(\\d{1,2})\\/(\\d{1,2})\\/(\\d{2,4})|(jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)\\.? (\\d{1,2}),? (\\d{4}))";
/** Every date holds one of these, and few of the other numbers do. */
const OF_DATE = /\d(?:\/\d|,? \d{4})/;
const TIME = "(?:(?:,| at)? ?(\\d{1,2})(?::(\\d{2}))? ?(a\\.?m|p\\.?m)\\.?|,? (?:at )?(noon|midnight))?";
/** "through July 24, 2017 at 11:59 p.m.", "until 5 p.m. on 10/24/2019", "before 3/22/2024". */
const UNTIL_DATE = pattern(
  new RegExp(
    `\\b(?:until|till|through|thru|dissolves? on|to and including|up to and including|(?=before|prior to)(?<!\\b(?:in (?:place|effect|force)|existing|imposed|issued|entered|arrested|detained|held|filed|pending) )(?:before|prior to)|effective|expires?(?: on)?|expiring(?: on)?|(?:(?:shall|will) (?:terminate|lapse|end)|terminates|lapses|ends) (?:on|at)|to)(?: and including| at least)? (?:(?:the |that )?(?:[\\w-]+ ){0,2}(?:hearing|argument|conference)(?: set| scheduled)?(?: on| for)? )?(?:(?:noon|midnight)(?= on|,),? (?:on )?|(\\d{1,2})(?::(\\d{2}))? ?(a\\.?m|p\\.?m)\\.?(?: \\([ecmp][ds]?t\\))?,? (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?${DATE}${TIME}`,
  ),
);
/** "until 11:59 p.m. on August 23", "through 8/23": the year stands elsewhere, or nowhere. */
const UNTIL_DAY = pattern(
  /\b(?:until|through|thru|(?<=\bextended )to)(?: and including| at least)? (?:(\d{1,2})(?::(\d{2}))? ?(a\.?m|p\.?m)\.?,? (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2})\b(?!,? \d{4})|(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/-]))(?:,? at (\d{1,2})(?::(\d{2}))? ?(a\.?m|p\.?m)\b)?/,
);
/** "until 4:00 p.m. on the second business day after filing", as the order says it. */
const UNTIL_DAY_AFTER = pattern(
  /\buntil ((?:\d{1,2}(?::\d{2})? ?[ap]\.?m\.?,? on )?the (?:first|second|third|fourth|fifth|next|\w+th) (?:business |calendar |court )?day after [a-z][a-z' ]{2,40}?)(?= *(?:[.;,]|$| (?:signed|unless|or|and)\b))/,
);
/** "until the undersigned has heard the parties on 4/24/2024 at 8:30 am": the day of the hearing. */
const UNTIL_HEARD = pattern(
  new RegExp(
    `\\buntil (?:the |this )?(?:\\w+ )?(?:court|undersigned|judge|panel) (?:has heard|hears|can hear) (?:the parties|argument|counsel|the motion) ((?:on|at) (?:(?:mon|tues|wednes|thurs|fri)day,? )?${DATE}${TIME})`,
  ),
);
const FURTHER_ORDER = pattern(
  /\b(?:until|pending|absent|without|through)\b[^;.]{0,60}\bfurther order\b|\bor until further order\b|\bfurther order of (?:the |this )?court\b/,
);
const SOME_ORDER = pattern(/\bfurther order\b/);
const PENDING_EVENT = pattern(
  /\b(?=pending )(?<!\ball |\bany |\bother |\bis |\bare |\bremains )pending (?!motions|applications|cases?\b)((?:the |its |a |an |his |her |their |any |this |these |such |final )?[a-z][^.;:()]{3,110})/,
);
const UNTIL_EVENT = pattern(
  /\b(?:until|through(?! (?:\w+ )?(?:counsel|the clerk|attorneys?))|for the duration of|during the pendency of|so long as|as long as) (?!then\b|such time\b|noon\b|midnight\b|tomorrow\b)((?:the |its |a |an |his |her |their |any |this |these |such |final )?[a-z][^.;:()]{3,110}|trial\b)/,
);
/** "while the court decides whether it has jurisdiction". */
const WHILE_DECIDING = pattern(
  /\bwhile (?:the |this )?(?:court|panel|board|judge) (?:decides|determines|considers|resolves|weighs)(?: whether it has| whether)? ([^.;:()]{3,60})/,
);
/** "until 30 days after receiving the record": a period that an event starts. */
const UNTIL_DAYS_AFTER = pattern(/\buntil (\d{1,3} (?:days|hours|weeks|months)) after ([^.;,:]{3,80})/);
/** "the hearing is continued to 7/2/2025 and the TRO extended through that date". */
const SAME_DAY = pattern(
  /\b(?:through|until|to) (?:and including )?(?:that|the same|said) (?:date|day)\b|\buntil then\b/,
);
/** "not before 2/18 at 6:00 p.m., and housed here until then": the hour belongs to both. */
const UNTIL_THEN = /\buntil then\b/;
const COURT_ORDERS_OTHERWISE = pattern(
  /\b(?:until|unless) (?:and until )?(?:the|this) court (?:orders|directs|rules) otherwise\b/,
);
const UNLESS_ORDERED = pattern(/\b(?:unless|until) otherwise ordered\b/);
const WHILE_PENDING = pattern(
  /\bwhile (?:the |this |these |his |her |an? |its |judicial |(?=review\b)|\[?\d{1,4}\]? )(action|case|matter|litigation|petitions?(?: for review)?|proceedings?|appeals?|motions?|review) (?:is|are|remains?) pending\b|\bduring the pendency of (?:the |this |these |his |her |an? |its )(petitions? for review)\b/,
);
/** "before the motion for an injunction is decided": not before the event is until it. */
const BEFORE_EVENT = pattern(
  /\b(?:before|prior to) ((?:the |its |a |an |his |her |their |any |this )?(?:(?:court|panel|judge|board) (?:rules|decides|has ruled|has decided|resolves)[^.;,:()]{3,80}|(?:\w+ ){0,8}?(?:motion|petition|application|appeal|case|claims?)\b[^.;:()]{0,60}? (?:is|are|has been|have been) (?:decided|resolved|ruled on|determined|adjudicated|heard)))/,
);
/** Whom an order leaves out has dates of their own. */
const EXCEPTION = pattern(
  /\bexcept (?:as to|for|that|with respect to|insofar as|to the extent)\b[^;.]*?(?=;|,? and (?:the|is|shall)\b|\.|$)/g,
);
const INTERIM = pattern(/\b(?:in the interim|in the meantime|meanwhile|pending a ruling)\b/);
const MANDATE_OR_ORDER = pattern(
  /\b(?:until|pending|through)\b[^;.]{0,24}\bmandate\b[^;.]{0,12}\bor (?:until )?further order/,
);
/** "the stay of removal shall dissolve upon issuance of the mandate". */
const ENDS_ON_MANDATE = pattern(
  /\b(?:dissolv|expir|laps|terminat|end|lift|vacat)(?:e|es|ed|s)?\b[^;.]{0,24}\b(?:(?:up)?on|with|when) (?:the )?(?:issuance of (?:the )?|issuing of (?:the )?)?(?:court's )?mandate\b/,
);
const PENDING_NUMBERED = pattern(
  /\bpending (?:the )?(?:resolution|disposition|decision|determination|a ruling|ruling)s? (?:of|on) (?:the )?\[?\d{1,4}\]? (?:\w+ ){0,2}motion\b/,
);
/** "expires today at 11:59 p.m." */
const TODAY_AT = pattern(
  /\b(?:until|through|expires?|ends?) (?:today|this day|tonight) at (\d{1,2})(?::(\d{2}))? ?(a\.?m|p\.?m)/,
);
/** "The restraining order expires today as scheduled." */
const ENDS_TODAY = pattern(/\b(?:expires?|ends|lapses|terminates) (?:today|tonight)\b/);
/** "Motion Hearing held on 10/8/2019": the day of an oral ruling. */
const HELD_ON = pattern(/\bheld on (\d{1,2})\/(\d{1,2})\/(\d{2,4})/);
const UNITS_OF_TEN = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** A number below two hundred in words: "five", "twenty-one", "one hundred twenty". */
const COUNTED = `(?:one hundred(?: and)? )?(?:(?:${TENS.join("|")})(?:[- ](?:${UNITS_OF_TEN.join("|")}))?|${[...TEENS, ...UNITS_OF_TEN].join("|")})(?![\\w-])`;
/** A period as orders state it: "14 days", "fourteen (14) days", "five business days". */
const PERIOD = `(?:(?:[\\w-]+ \\()?\\d{1,3}\\)?|${COUNTED}(?: \\(\\d{1,3}\\))?) (?:calendar |business |court |working )?(?:days?|hours?|weeks?|months?)`;
const WITHIN = pattern(
  new RegExp(
    `\\b(?:within|w\\/(?:in|i)|no(?:t)? (?:more|later) than|(?:stay|stayed|abeyance|extended|in effect|removal|enjoin(?:ed|s|ing)|restrain(?:ed|s|ing)|bar(?:red|s|ring)|prohibit(?:ed|s|ing)|remove|removed|deport|deported|transfer|transferred)\\b[^;.]{0,130}\\bfor(?: a period of)?) (${PERIOD}(?: (?:of|after|from) (?:(?:the|a|each|any|such|his|her|their) )?(?:requests?|arrest|mandate|receipt of the [a-z ]{3,40}|issuance of the mandate))?)`,
  ),
);
/** "For fourteen days Respondents are restrained", "shall not be moved for 21 days". */
const FOR_DAYS = pattern(
  new RegExp(
    `(?:^|[.;:,] |\\b(?:that|allowed|granted|approved|so ordered) )for (?:a period of |the next |another )?(${PERIOD})\\b`,
  ),
);
const FOR_DAYS_ABSENT_ORDER = pattern(
  new RegExp(`\\bfor (?:a period of )?${PERIOD},? (?:absent|unless there is|without) (?:any )?further order\\b`),
);
/** "Respondents have 45 days to comply": how long there is to do what was ordered, in a sentence of its own. */
const HAVE_DAYS = pattern(
  new RegExp(
    `\\b(?:have|has|are given|is given|are allowed) (${PERIOD}) (?:from [^.;]{3,40} )?(?:to|in which to|within which to) (?:comply|do so|carry (?:it|this) out|release|hold|provide|effect)\\b`,
  ),
);

/** "the time to comply is enlarged to October 20, 2025": until when there is time to do what was ordered. */
const TIME_EXTENDED = pattern(
  new RegExp(
    `\\b(?:time|deadline|date|period) (?:to|for|of) (?:compl(?:y|iance|ying)|do so|(?:hold|holding|conduct|provide)\\b[^;.]{0,40}|(?:the )?(?:bond )?hearings?)[^;.]{0,20}\\b(?:enlarged|extended|continued|moved) (?:to|through|until) (${DATE})`,
  ),
);

/** The time that an order gives to do what it orders, in another sentence than the order itself. */
export function timeToComply(whole: string): string | null {
  const later = TIME_EXTENDED.exec(whole)?.[1];
  if (later !== undefined) return `by ${inCapitals(later)}`;
  const found = HAVE_DAYS.exec(whole)?.[1];
  return found === undefined ? null : inDigits(found);
}

const BY_DATE = pattern(
  new RegExp(
    `\\b(?:no later than|not later than|on or before|by) ((?:(?:\\d{1,2}(?::\\d{2})? ?(?:a\\.?m|p\\.?m)\\.?|noon|midnight),? (?:on )?)?${DATE})`,
  ),
);

/** What a clause tells of time, null where it tells nothing. */
export type Telling = (clause: string) => string | null;

/** What the clauses of one entry tell of time: several acts stand in one clause, and few acts have both. */
export interface Periods {
  /** The end that an effect has (`untilOf`). */
  readonly until: Telling;
  /** The time in which something must be done (`withinOf`). */
  readonly within: Telling;
}

/** The periods of an entry with this text in small letters, each read once and not before it is asked for. */
export function periodsIn(dateFiled: string | null, whole: string): Periods {
  return {
    until: readOnce((clause) => untilOf(clause, dateFiled, whole)),
    within: readOnce((clause) => withinOf(clause, dateFiled, whole)),
  };
}

function readOnce(read: Telling): Telling {
  const told = new Map<string, string | null>();
  return (clause) => {
    const before = told.get(clause);
    if (before !== undefined) return before;
    const period = read(clause);
    told.set(clause, period);
    return period;
  };
}

/** What a clause says of an effect's end. Dates become "2017-07-24" or "2017-07-24T23:59". */
export function untilOf(given: string, dateFiled: string | null, whole: string): string | null {
  const clause = EXCEPTION.replaceIn(given, "", whole);
  // What was taken out brings other words together.
  const from = clause === given ? whole : clause;
  if (UNTIL_DAYS_AFTER.testIn(from, clause)) return null;
  const today = TODAY_AT.execIn(from, clause);
  if (today === null && ENDS_TODAY.testIn(from, clause)) return dateFiled;
  if (today && dateFiled !== null) return `${dateFiled}T${clock(today[1], today[2], today[3]) ?? "23:59"}`;
  if (MANDATE_OR_ORDER.testIn(from, clause)) return "issuance of the mandate or further order of the court";
  if (ENDS_ON_MANDATE.testIn(from, clause)) return "issuance of the mandate";
  if (PENDING_NUMBERED.testIn(from, clause)) return "decision on the motion";
  const dated = OF_DATE.test(clause) ? UNTIL_DATE.execIn(from, clause) : null;
  const same = SAME_DAY.testIn(from, clause) ? (new RegExp(DATE).exec(clause) ?? dayBefore(whole, clause)) : null;
  if (same && !(dated && UNTIL_THEN.test(clause))) return dayOf(same);
  if (dated) return dateOf(dated);
  const after = UNTIL_DAY_AFTER.execIn(from, clause)?.[1];
  if (after !== undefined) return after;
  const heard = UNTIL_HEARD.execIn(from, clause)?.[1];
  if (heard !== undefined) return untilOf(`until ${heard.slice(3)}`, dateFiled, whole);
  const day = UNTIL_DAY.execIn(from, clause);
  if (day !== null && dateFiled !== null) return dayOfYear(day, dateFiled);
  if (COURT_ORDERS_OTHERWISE.testIn(from, clause)) return "further order of the court";
  if (UNLESS_ORDERED.testIn(from, clause)) return "further order";
  const whilePending = WHILE_PENDING.execIn(from, clause);
  const pending = whilePending?.[1] ?? whilePending?.[2];
  if (pending !== undefined) return WHEN_DONE[pending] ?? "end of the action";
  // "for 14 days absent further order": the days are its end.
  if (FOR_DAYS_ABSENT_ORDER.testIn(from, clause)) return null;
  if (FURTHER_ORDER.testIn(from, clause) || (SOME_ORDER.testIn(from, clause) && /\b(?:until|pending)\b/.test(clause)))
    return /further order of (?:the|this) court/.test(clause) ? "further order of the court" : "further order";
  const lasting = UNTIL_EVENT.execIn(from, clause);
  const event = (lasting ?? PENDING_EVENT.execIn(from, clause) ?? BEFORE_EVENT.execIn(from, clause))?.[1];
  // "detention pending trial" is what such an order is called, not its end.
  if (event !== undefined && /^(?:the )?trial\b/.test(event)) return lasting === null ? null : "trial";
  if (event !== undefined) return eventOf(event, whole);
  const deciding = WHILE_DECIDING.execIn(from, clause)?.[1];
  if (deciding !== undefined) {
    const what = eventOf(deciding, whole);
    return what.startsWith("decision on ") ? what : `decision on ${filingOf(what)}`;
  }
  if (!INTERIM.testIn(from, clause)) return null;
  return /\bmotion\b/.test(whole)
    ? "decision on the motion"
    : /\bpetition\b/.test(whole)
      ? "decision on the petition"
      : null;
}

/** "CONTINUING the hearing to 9/30; the TRO shall stay in effect through that date": the day stands before. */
function dayBefore(whole: string, clause: string): RegExpExecArray | null {
  const at = whole.indexOf(clause.trim());
  return at < 1 ? null : new RegExp(`${DATE}(?!.*${DATE})`, "s").exec(whole.slice(Math.max(0, at - 200), at));
}

const WHEN_DONE: Readonly<Record<string, string>> = {
  petition: "decision on the petition",
  petitions: "decision on the petition",
  "petition for review": "end of review",
  "petitions for review": "end of review",
  review: "end of review",
  motion: "decision on the motion",
  motions: "decision on the motion",
  appeal: "end of the appeal",
  appeals: "end of the appeal",
  case: "end of the case",
};

/** In the year of the order, or in the next where that day is over. */
function dayOfYear(found: RegExpExecArray, dateFiled: string): string {
  const [, hourBefore, minuteBefore, halfBefore, name = "", namedDay, month, day, hour, minute, half] = found;
  const rest = `${two(month ?? monthDigits(name))}-${two(day ?? namedDay ?? "")}`;
  const year = Number(dateFiled.slice(0, 4)) + (rest < dateFiled.slice(5, 10) ? 1 : 0);
  const time = clock(hour ?? hourBefore, minute ?? minuteBefore, half ?? halfBefore);
  return time === null ? `${year}-${rest}` : `${year}-${rest}T${time}`;
}

function dayOf([, month, day, year, name, namedDay, namedYear]: RegExpExecArray): string {
  const number = month ?? monthDigits(name ?? "");
  return `${longYear(year ?? namedYear ?? "")}-${two(number)}-${two(day ?? namedDay ?? "")}`;
}

function dateOf(found: RegExpExecArray): string | null {
  const [
    ,
    hourBefore,
    minuteBefore,
    halfBefore,
    month,
    day,
    year,
    name,
    namedDay,
    namedYear,
    hour,
    minute,
    half,
    word,
  ] = found;
  const monthNumber = month ?? monthDigits(name ?? "");
  const date = `${longYear(year ?? namedYear ?? "")}-${two(monthNumber)}-${two(day ?? namedDay ?? "")}`;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date)) return null;
  if (word === "noon" || / noon(?: on|,) /.test(found[0])) return `${date}T12:00`;
  if (word === "midnight" || / midnight(?: on|,) /.test(found[0])) return `${date}T23:59`;
  const time = clock(hour ?? hourBefore, minute ?? minuteBefore, half ?? halfBefore);
  return time === null ? date : `${date}T${time}`;
}

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): string | null {
  if (hour === undefined || half === undefined) return null;
  const base = Number(hour) % 12;
  return `${two(String(half.startsWith("p") ? base + 12 : base))}:${minute ?? "00"}`;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}

function longYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** Relief ends with an event, told in a few words: "decision on the motion", "issuance of the mandate". */
function eventOf(words: string, whole: string): string {
  const event = words
    .replace(/\s+/g, " ")
    .replace(/ ?\[[\d-]{1,14}\](?= (?:is|are|has|have|can) )/, "")
    .replace(/\b(appeal|review|petition|motion) ?\[[\d-]{1,14}\].*$/, "$1")
    .replace(/,? (?:absent|unless|without|except|subject to)\b.*$/, "")
    .replace(
      /, (?:no |neither |the (?:government|respondents?|defendants?|restraints?|relief|stay|tro|injunction|order|bar)|ice)\b.*$/,
      "",
    )
    .replace(/, (?:revoking|vacating|granting|denying|setting)\b.*$/, "")
    // "Pending that hearing, Doe shall remain at liberty": the statement itself begins.
    .replace(/, (?:[\w.'-]+ ){1,6}?(?:shall|must|may|will|is|are|remains?)\b.*$/, "")
    .replace(
      /,? (?:and|but|which|signed|so that|the court|with|see|response|respondents?|petitioner'?s? request)\b.*$/,
      "",
    )
    .replace(
      /,? (?:because|since|pursuant to|in (?:light|view|accordance|order)\b|as (?:stated|set forth|requested|described)|for (?:good cause|the reasons?|reasons)\b|to (?:allow|permit|preserve|enable|maintain)\b|at (?:the|a) (?:[\w-]+ )?(?:hearing|conference)\b|(?:barring|prohibiting|enjoining|preventing|forbidding) (?:[\w']+ ){0,3}(?:remov|deport|transfer)\w*|in due course|whichever)\b.*$/,
      "",
    )
    .replace(
      / (?:filed (?:by|on|last|this|today|yesterday|\d)|(?:entered|issued|imposed|granted) (?:at|on|by)|of the (?:\w+ )?(?:injunction|order)|(?:is|are) (?:hereby )?(?:denied|granted|entered|issued|dissolved|vacated|lifted|terminated|extended)|(?:stays|remains|continues) in (?:force|effect|place)).*$/,
      "",
    )
    .replace(/, (?:by|re|filed|unless|or|on|to|as|petitioner|plaintiff|defendants?|m[rs]|mrs|dr)\b.*$/, "")
    // "stay of removal pending appeal granted", "bail pending habeas under Mapp v. Reno"
    .replace(
      / (?:(?:is|are|be) )?(?:(?:hereby|provisionally|conditionally|temporarily) )?(?:granted|denied|allowed|entered|extended|vacated|lifted|dissolved)$/,
      "",
    )
    .replace(/ insofar as .*$/, "")
    .replace(/ under [\w'-]+ v$/, "")
    .trim();
  const decided =
    /^(.{3,60}?) (?:is|are|has been|have been|can be) (?:decided|resolved|ruled on|determined|disposed of|adjudicated|heard)(?: by (?:this|the|a|an) (?:\w+ ){0,2}(?:court|panel|judge|board))?$/.exec(
      event,
    )?.[1] ??
    /^(?:the |a |this )?(?:it|three-judge panel|merits panel|motions panel|panel|court of appeals|supreme court|(?:\w+ )?circuit|district court|court|board|agency|ij|bia|district judge|judge) (?:has determined|determines|reviews|has reviewed|rules|decides|has ruled|resolves|has decided)(?: (?:on|upon|whether it has))? (?!(?:on|upon) )(\d{1,2}|.{3,60})$/.exec(
      event,
    )?.[1] ??
    /^(?:a |the |its |final )?(?:decision|resolution|disposition|determination|adjudication|ruling|consideration)(?: (?:of|on|regarding|as to)) (\d{1,2}|.{3,60})$/.exec(
      event,
    )?.[1];
  // "pending a ruling": on what was asked last, which the rest of the order names.
  if (
    /^(?:a |the |its |this court's |the court's |the panel's )?(?:ruling|decision|determination)(?: (?:petitioners?|plaintiffs?|respondents?|defendants?|the government|ice|no|neither)\b.*)?$/.test(
      event,
    )
  ) {
    const isOfPanel = event.includes("panel");
    const asked = isOfPanel || /\bmotion\b/.test(whole) ? "motion" : /\bpetition\b/.test(whole) ? "petition" : null;
    if (asked !== null) return `decision on the ${asked}`;
  }
  if (/^(?:the |this )?(?:case|suit|lawsuit|matter)$/.test(event)) return "end of the case";
  const written =
    /^(?:an? |the |its |this court's )?(written (?:order|ruling|decision|opinion)) (?:issues|is (?:issued|entered|filed)|follows)\b/.exec(
      event,
    );
  if (written !== null) return written[1] ?? event;
  if (/^(?:these |the |this )?(?:proceedings?|actions?|litigation)$/.test(event))
    return event.includes("proceeding") ? "end of the proceedings" : "end of the action";
  // As the order says it: the stay may last beyond the opinion.
  if (/^(?:the |its )?(?:final )?disposition of (?:the |this |her |his )?petitions? for review$/.test(event))
    return event.replace(/^(?:the |its )/, "");
  if (decided !== undefined && /^(?:the |an |his |her )?appeal$/.test(decided)) return "decision of the appeal";
  if (decided !== undefined) return `decision on ${filingOf(decided.replace(/^has /, ""))}`;
  if (/^(?:\w+ )?(?:review|petition for review)$/.test(event)) return "end of review";
  if (/^(?:the |an |its |his |her |this )?appeals?(?: (?:is|are) (?:decided|resolved|concluded))?$/.test(event))
    return "decision of the appeal";
  const filing = /^(?:the|his|her|their|this) (motion|petition|application)$/.exec(event)?.[1];
  if (filing !== undefined) return `decision on the ${filing}`;
  const mandate = /\bmandate\b/.test(event);
  if (mandate) return "issuance of the mandate";
  return event;
}

/** A number alone is a motion's; relief that is still to be ruled on is the motion for it. */
function filingOf(written: string): string {
  // "a ruling on 1 Petition"
  const words = written.replace(/^(?:the )?\[?\d{1,4}\]? (petition|application)$/, "the $1");
  if (
    /^(?:(?:the|his|her|their|petitioners?(?:'s?)?) )?\[?(?:ecf |dkt\.? |no\.? )*\d{1,4}\]?(?: (?:\w+ ){0,3}motion\b.*)?$|^(?:the|his|her|their|petitioners?(?:'s?)?) motion(?: (?:at|in) .{1,20})?$/.test(
      words,
    )
  )
    return "the motion";
  const own = /^(?:his|her|their|its|this|petitioners?(?:'s?)?) (petition|motion|appeal|application)$/.exec(words)?.[1];
  if (own !== undefined) return `the ${own}`;
  const relief = /^(?:the )?(preliminary injunction|stay|temporary restraining order)$/.exec(words)?.[1];
  return relief === undefined ? words : `the motion for ${relief}`;
}

/** "twenty-one (21) days" and "seven days" are "21 days" and "7 days". */
function inDigits(period: string): string {
  const bracketed = /^[\w -]+ \((\d{1,3})\) (.+)$/.exec(period);
  if (bracketed) return `${bracketed[1] ?? ""} ${bracketed[2] ?? ""}`;
  const found = IN_WORDS.exec(period);
  return found === null ? period : `${valueOf(found[1] ?? "")} ${found[2] ?? ""}`;
}

const IN_WORDS = new RegExp(`^(${COUNTED}) (.+)$`);

function valueOf(words: string): number {
  let sum = words.startsWith("one hundred") ? 100 : 0;
  for (const word of words.replace("one hundred", "").split(/[- ]/)) {
    if (UNITS_OF_TEN.includes(word)) sum += UNITS_OF_TEN.indexOf(word) + 1;
    if (TEENS.includes(word)) sum += TEENS.indexOf(word) + 10;
    if (TENS.includes(word)) sum += (TENS.indexOf(word) + 2) * 10;
  }
  return sum;
}

function withinOf(clause: string, dateFiled: string | null, whole: string): string | null {
  const period = (WITHIN.execIn(whole, clause) ?? FOR_DAYS.execIn(whole, clause))?.[1];
  if (period !== undefined) return inDigits(period);
  const after = UNTIL_DAYS_AFTER.execIn(whole, clause);
  if (after) return `${after[1] ?? ""} after ${(after[2] ?? "").replace(/^receiving /, "receipt of ").trim()}`;
  if (TODAY.testIn(whole, clause) && !TODAY_AT.testIn(whole, clause) && !ENDS_TODAY.testIn(whole, clause)) {
    const held = HELD_ON.exec(whole);
    const day = held ? `${longYear(held[3] ?? "")}-${two(held[1] ?? "")}-${two(held[2] ?? "")}` : dateFiled;
    const by = BY_HOUR.exec(clause)?.[1];
    const told = by === undefined ? "today" : `by ${by} today`;
    return day === null ? told : `${told} (${day})`;
  }
  const tomorrow = TOMORROW.execIn(whole, clause)?.[1];
  if (tomorrow !== undefined)
    return dateFiled === null || !isIsoDate(dateFiled) ? tomorrow : `${tomorrow} (${addDays(dateFiled, 1)})`;
  if (FORTHWITH.testIn(whole, clause)) return "forthwith";
  if (IMMEDIATELY.testIn(whole, clause)) return "immediately";
  return null;
}

const TODAY = pattern(/(?<!\bfrom )(?<!\bheard )\btoday\b(?!'s)|\b(?:released?|returned|freed|on) this day\b/);
/** "by 6:00 p.m. today". */
const BY_HOUR = pattern(/\b(?:by|before) (\d{1,2}(?::\d{2})? ?(?:a\.?m|p\.?m)\.?|noon|midnight),? today\b/);
/** "no later than tomorrow at noon", "by 5 p.m. tomorrow". */
const TOMORROW = pattern(
  /\b((?:no(?:t)? later than|by|before) (?:(?:(?:\d{1,2}(?::\d{2})? ?(?:a\.?m|p\.?m)\.?|noon|midnight),? )?tomorrow\b(?:,? at (?:noon|midnight|\d{1,2}(?::\d{2})? ?(?:a\.?m|p\.?m)\b\.?))?))/,
);

const FORTHWITH = pattern(/\bforthwith\b/);
const IMMEDIATELY = pattern(/(?<!\beffective )\bimmediately\b|\bimmediate (?:steps|measures|action)\b/);

const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i;

/** "by 2/2/2018" in a clause that orders a hearing or a release. `written`: the clause as the court wrote it. */
export function byDateOf(clause: string, written: string): string | null {
  const found = BY_DATE.exec(clause);
  const day = found?.[1];
  if (found === null || day === undefined) return null;
  const end = found.index + found[0].length;
  const told = written
    .slice(end - day.length, end)
    .replace(/\b(?:ON|AT|NOON|MIDNIGHT)\b/g, (word) => word.toLowerCase());
  return `by ${inCapitals(told)}`;
}

/** The name of the month as it is written. */
function inCapitals(day: string): string {
  return day.replace(MONTH_NAME, (name) => name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase());
}
