import { addDays, instantFromMs, msOfInstant, weekdayOf } from "../../lib/calendar/date.ts";
import type { IsoDate } from "../../lib/calendar/date.ts";
import { dateIn, instantOf } from "../../lib/calendar/zone.ts";
import { Chance } from "./chance.ts";
import { appealForms, districtForms, Names } from "./filings.ts";
import type { FilingForm } from "./filings.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A court as its server behaves. */
export interface SimulatedCourt {
  readonly id: "mied" | "ohnd" | "ca6";
  readonly host: string;
  readonly name: string;
  readonly feed: string;
  readonly zone: string;
  /** How far its clock is ahead of the true time, in ms: it prints its own. */
  readonly skew: number;
  /** What its feed server offers for conditional requests. */
  readonly validator: "etag" | "last modified" | "none";
  /** Minutes between two makings of its feed. */
  readonly renewedEvery: number;
  readonly saysWhenMade: boolean;
}

export interface SimulatedCase {
  readonly court: SimulatedCourt;
  /** Without initials: "2:19-cv-12345", "19-1234". */
  readonly number: string;
  readonly initials: string;
  readonly caseId: string;
  readonly captions: readonly { readonly from: number; readonly caption: string }[];
  readonly filed: IsoDate;
  /** CourtListener's id; null where it does not have the docket. */
  readonly copyId: string | null;
  /** The user of the simulated month watches it. */
  readonly isWatched: boolean;
  /** In the order in which they were entered. */
  readonly entries: SimulatedEntry[];
}

/** What a clerk or an attorney entered: the truth, whoever shows how much of it. Times are true ones, in ms. */
export interface SimulatedEntry {
  /** Names it in reports of the simulation: "mied 2:19-cv-12345 #17". */
  readonly uid: string;
  readonly form: FilingForm;
  readonly enteredAt: number;
  readonly enteredDay: IsoDate;
  readonly filedDay: IsoDate;
  readonly number: string | null;
  readonly seq: string;
  readonly documentId: string | null;
  /** A word that stands in no other entry's text. */
  readonly name: string;
  readonly text: string;
  /** The clerk changed the text. */
  readonly editedAt: number | null;
  /** After the edit the feed calls the event otherwise. */
  readonly editedEvents: readonly string[] | null;
  /** Sealed or withdrawn: nobody shows it from then on. */
  readonly hiddenAt: number | null;
  /** CourtListener has it by its short name from then on, and by its full text from `completedAt` on. */
  readonly copiedAt: number | null;
  readonly completedAt: number | null;
}

export interface SimulatedWorld {
  readonly seed: number;
  /** The month. */
  readonly from: number;
  readonly to: number;
  readonly courts: readonly SimulatedCourt[];
  readonly cases: readonly SimulatedCase[];
}

/** A case to be made up. */
export interface CasePlan {
  readonly courtId: SimulatedCourt["id"];
  readonly number: string;
  readonly caseId: string;
  readonly caption: string;
  readonly renamedTo?: string;
  readonly copyId?: string;
  readonly isWatched?: boolean;
  /** Filings on a court day, about. */
  readonly perDay: number;
}

export interface WorldPlan {
  readonly seed: number;
  readonly firstDay: IsoDate;
  readonly days: number;
  readonly cases: readonly CasePlan[];
  /** Days before the month in which the dockets began. */
  readonly daysBefore?: number;
}

const COURTS = [
  { id: "mied", host: "ecf.mied.uscourts.gov", name: "Eastern District of Michigan", zone: "America/Detroit" },
  { id: "ohnd", host: "ecf.ohnd.uscourts.gov", name: "Northern District of Ohio", zone: "America/New_York" },
  {
    id: "ca6",
    host: "ecf.ca6.uscourts.gov",
    name: "United States Court of Appeals for the Sixth Circuit",
    zone: "America/New_York",
  },
] as const;

/** Makes up all that happens in a month. */
export function makeWorld(plan: WorldPlan): SimulatedWorld {
  const chance = new Chance(`world ${plan.seed}`);
  const names = new Names(chance.fork("names"));
  const courts = COURTS.map((court) => courtOf(court, chance.fork(court.id)));
  const from = msOfInstant(instantOf(plan.firstDay, "00:00", "America/Detroit"));
  const to = msOfInstant(instantOf(addDays(plan.firstDay, plan.days), "00:00", "America/Detroit"));
  const cases = plan.cases.map((each) =>
    caseOf(
      each,
      courts.find(({ id }) => id === each.courtId)!,
      { plan, from, to, names },
      chance.fork(each.courtId + each.number),
    ),
  );
  return { seed: plan.seed, from, to, courts, cases };
}

function courtOf(court: (typeof COURTS)[number], chance: Chance): SimulatedCourt {
  const feed = court.id === "ca6" ? "n/beam/servlet/TransportRoom?servlet=RSSGenerator" : "cgi-bin/rss_outside.pl";
  return {
    ...court,
    feed: `https://${court.host}/${feed}`,
    skew: chance.happens(0.5) ? 0 : chance.int(-12, 12) * MINUTE,
    validator: chance.pick(["etag", "last modified", "none"] as const),
    renewedEvery: chance.pick([10, 20, 30]) * MINUTE,
    saysWhenMade: chance.happens(0.8),
  };
}

interface Making {
  readonly plan: WorldPlan;
  readonly from: number;
  readonly to: number;
  readonly names: Names;
}

function caseOf(each: CasePlan, court: SimulatedCourt, making: Making, chance: Chance): SimulatedCase {
  const { plan, from, to } = making;
  const first = addDays(plan.firstDay, -(plan.daysBefore ?? 14));
  const captions = [{ from: 0, caption: each.caption }];
  if (each.renamedTo !== undefined)
    captions.push({ from: from + chance.next() * (to - from), caption: each.renamedTo });
  const made: SimulatedCase = {
    court,
    number: each.number,
    initials: court.id === "ca6" ? "" : "-VAA-IBB",
    caseId: each.caseId,
    captions,
    filed: first,
    copyId: each.copyId ?? null,
    isWatched: each.isWatched ?? false,
    entries: [],
  };
  const maker = new EntryMaker(made, making.names, chance);
  for (let day = first, index = 0; index < plan.days + (plan.daysBefore ?? 14); day = addDays(day, 1), index++) {
    for (const at of momentsOf(day, court, each.perDay, chance)) maker.enter(at);
  }
  return made;
}

/** When something is entered on a day: mostly in office hours, some at night, little at weekends, now and then a heap. */
function momentsOf(day: IsoDate, court: SimulatedCourt, perDay: number, chance: Chance): number[] {
  const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
  const rate = isWeekend ? perDay * 0.1 : chance.happens(0.04) ? perDay * 6 : perDay;
  let count = Math.floor(rate) + (chance.happens(rate % 1) ? 1 : 0);
  if (count > 1) count = chance.int(0, Math.min(15, count * 2));
  const moments = Array.from({ length: count }, () => {
    const hour = chance.happens(0.75) ? chance.int(9, 16) : chance.int(17, 23);
    const time = `${String(hour).padStart(2, "0")}:${String(chance.int(0, 59)).padStart(2, "0")}`;
    // On the court's own clock, so that its day is the one that it prints.
    return msOfInstant(instantOf(day, time, court.zone)) + chance.int(0, 59) * 1000 - court.skew;
  }).toSorted((a, b) => a - b);
  // Two of the same second.
  return moments.flatMap((at) => (chance.happens(0.03) ? [at, at] : [at]));
}

class EntryMaker {
  private readonly made: SimulatedCase;
  private readonly names: Names;
  private readonly chance: Chance;
  private lastNumber = 0;
  private lastSeq: number;

  constructor(made: SimulatedCase, names: Names, chance: Chance) {
    this.made = made;
    this.names = names;
    this.chance = chance;
    this.lastSeq = made.court.id === "ca6" ? chance.int(5_000_000, 7_000_000) : chance.int(0, 20);
  }

  enter(enteredAt: number): void {
    const { made, chance } = this;
    const { court, entries } = made;
    const form = chance.pick(court.id === "ca6" ? appealForms : districtForms);
    this.lastSeq += chance.int(1, 6);
    const enteredDay = dateIn(instantFromMs(enteredAt + court.skew), court.zone);
    const name = this.names.next();
    const number = form.isNumbered ? this.nextNumber(form) : null;
    const edited = chance.happens(0.08);
    // CourtListener knows entries by their numbers: of two that share one it keeps the first.
    const isFirst = number === null || entries.every((other) => other.number !== number);
    const copied = chance.happens(0.9) && isFirst ? enteredAt + chance.int(5, 90) * MINUTE : null;
    entries.push({
      uid: `${court.id} ${made.number} ${number === null ? "-" : `#${number}`} seq ${this.lastSeq}`,
      form,
      enteredAt,
      enteredDay,
      filedDay: chance.happens(0.8) ? enteredDay : addDays(enteredDay, -chance.int(1, 3)),
      number,
      seq: String(this.lastSeq),
      documentId: form.isLinked ? this.documentId() : null,
      name,
      text: form.words({ name, of: this.reference(), day: slashed(enteredDay, false), clerk: "(KSan)" }),
      editedAt: edited ? enteredAt + chance.int(10, 4000) * MINUTE : null,
      // Of an entry without any number nothing would tell that both names are its own.
      editedEvents: edited && form.isLinked && chance.happens(0.6) ? [`${form.events[0]} (corrected)`] : null,
      hiddenAt: chance.happens(0.02) ? enteredAt + chance.int(30, 6000) * MINUTE : null,
      copiedAt: copied,
      completedAt: copied !== null && chance.happens(0.7) ? copied + chance.int(0, 3000) * MINUTE : null,
    });
  }

  /** Clerks use a number twice once in a few hundred entries. Of two that are not linked no source tells which is which. */
  private nextNumber(form: FilingForm): string {
    const last = this.made.entries.findLast(({ number }) => number !== null);
    const canShare = form.isLinked && last !== undefined && last.documentId !== null;
    if (canShare && this.lastNumber > 3 && this.chance.happens(0.004)) return String(this.lastNumber);
    this.lastNumber += 1;
    return String(this.lastNumber);
  }

  private reference(): string {
    const numbered = this.made.entries.filter(({ number }) => number !== null);
    return numbered.length === 0 ? "" : `{${this.chance.pick(numbered.slice(-6)).number}}`;
  }

  private documentId(): string {
    const { id } = this.made.court;
    const prefix = { mied: "097", ohnd: "141", ca6: "006" }[id];
    // Unique in its court: the case's id and the entry's sequence number make up the serial.
    return `${prefix}1${String(Number(this.made.caseId) % 9000).padStart(4, "0")}${String(this.lastSeq % 100_000).padStart(5, "0")}`;
  }
}

export function captionOf(each: SimulatedCase, at: number): string {
  return each.captions.findLast(({ from }) => from <= at)!.caption;
}

/** What the court's docket shows at a moment: everything that was entered and not sealed or withdrawn. */
export function shownAt(each: SimulatedCase, at: number): SimulatedEntry[] {
  return each.entries.filter(({ enteredAt, hiddenAt }) => enteredAt <= at && (hiddenAt === null || hiddenAt > at));
}

export const isEdited = ({ editedAt }: SimulatedEntry, at: number): boolean => editedAt !== null && editedAt <= at;

/** The docket text at a moment, without its last brackets. References stand in braces. */
export function wordsAt(entry: SimulatedEntry, at: number): string {
  if (!isEdited(entry, at)) return entry.text;
  const day = dateIn(instantFromMs(entry.editedAt!), "America/Detroit");
  return `${entry.text} Modified on ${slashed(day, false)} (KSan).`;
}

/** "2019-03-05" → "03/05/2019", or "3/5/2019". */
export function slashed(day: IsoDate, padded: boolean): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return padded ? `${month}/${date}/${year}` : `${Number(month)}/${Number(date)}/${year}`;
}

/** Four watched dockets of three courts among others of the same courts, some of which look like them. */
export function usualCases(year: number, chance: Chance): CasePlan[] {
  const yy = String(year % 100).padStart(2, "0");
  const watched: CasePlan[] = [
    {
      courtId: "mied",
      number: `2:${yy}-cv-12345`,
      caseId: "340011",
      caption: "Peña-Roe et al v. Warden & Others",
      copyId: "15000001",
      isWatched: true,
      perDay: 0.9,
      ...(chance.happens(0.4) && { renamedTo: "Peña-Roe et al v. Acting Warden" }),
    },
    {
      courtId: "mied",
      number: `4:${yy}-cv-10077`,
      caseId: "339207",
      caption: "Doe v. Field Office Director",
      isWatched: true,
      perDay: 0.3,
    },
    {
      courtId: "ohnd",
      number: `1:${yy}-cv-00456`,
      caseId: "250456",
      caption: "Moe v. Sheriff",
      copyId: "15000002",
      isWatched: true,
      perDay: 0.5,
    },
    {
      courtId: "ca6",
      number: `${yy}-1234`,
      caseId: "141234",
      caption: "Peña-Roe, et al v. Warden, et al",
      isWatched: true,
      perDay: 0.5,
    },
  ];
  const lookalikes: CasePlan[] = [
    {
      courtId: "mied",
      number: `2:${yy}-mc-12345`,
      caseId: "3400110",
      caption: "Peña-Roe et al v. Warden & Others",
      perDay: 0.4,
    },
    { courtId: "mied", number: `2:${yy}-cv-11234`, caseId: "34001", caption: "In re 2:19-cv-12345", perDay: 0.4 },
    { courtId: "ca6", number: `${yy}-3123`, caseId: "143123", caption: "Warden v. Peña-Roe", perDay: 0.4 },
  ];
  const others = (["mied", "mied", "ohnd", "ca6"] as const).flatMap((courtId, group) =>
    Array.from({ length: 2 }, (_each, index): CasePlan => {
      const serial = 2000 + group * 500 + index * 7;
      return {
        courtId,
        number: courtId === "ca6" ? `${yy}-${serial}` : `1:${yy}-cv-${String(serial).padStart(5, "0")}`,
        caseId: String(300_000 + serial),
        caption: `Plaintiff ${group}${index} v. Company & Co.`,
        perDay: chance.int(1, 4),
      };
    }),
  );
  return [...watched, ...lookalikes, ...others];
}
