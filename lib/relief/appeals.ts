import { addDays, isIsoDate, type IsoDate } from "../calendar/date.ts";
import { docketCore } from "../docket/docket-number.ts";
import type { Matter } from "../matters/matter.ts";
import type { CourtAct } from "./acts.ts";
import { appealsIn, dayOf, isAppellateDocket } from "./names.ts";
import type { ReliefDocket, ReliefOrder } from "./relief.ts";

/** What an appeal is known to be from. */
export interface Appeal {
  /** The first day on which it is known to have existed: later orders are not under appeal in it. */
  readonly since: IsoDate | null;
  /** Days of the orders appealed from, as the appeal's own docket tells them. */
  readonly orderDays: ReadonlySet<IsoDate>;
  /** Orders appealed from, as notices of appeal below name them: "docket key|document number". */
  readonly orders: ReadonlySet<string>;
}

interface Notice {
  readonly docketKey: string;
  readonly number: string | null;
  readonly day: IsoDate;
  readonly orders: readonly string[];
}

/** Every appeal of the matter by its number's core. */
export function appealsOf(dockets: readonly ReliefDocket[], matter: Matter): ReadonlyMap<string, Appeal> {
  const appeals = new Map<string, { since: IsoDate | null; orderDays: Set<IsoDate>; orders: Set<string> }>();
  const at = (core: string) => {
    const known = appeals.get(core) ?? { since: null, orderDays: new Set<IsoDate>(), orders: new Set<string>() };
    appeals.set(core, known);
    return known;
  };
  const seen = (core: string, day: IsoDate | null) => {
    const appeal = at(core);
    if (day !== null && (appeal.since === null || day < appeal.since)) appeal.since = day;
  };
  for (const docket of dockets.filter((each) => isAppellateDocket(each, matter))) {
    for (const { entry } of docket.entries) {
      for (const core of appealsIn(entry.docketText, docket.docketNumber)) {
        seen(core, dayOf(entry));
        for (const day of daysAppealedFrom(entry.docketText)) at(core).orderDays.add(day);
      }
    }
  }
  for (const known of matter.knownEntries) {
    const docket = matter.dockets.find(({ docketNumber }) => docketNumber === known.docketNumber);
    if (docket?.role === "appeal") seen(docketCore(known.docketNumber), known.dateFiled);
  }
  const notices = noticesIn(dockets, matter);
  for (const [core, appeal] of appeals) {
    for (const order of ordersByNotice(core, appeal.since, notices)) appeal.orders.add(order);
  }
  return appeals;
}

/** Days within which a notice of appeal reaches the court of appeals. */
const NOTICE_TRAVELS = 30;

/** The only notice of appeal of the weeks before an appeal was docketed is its notice. */
function ordersByNotice(core: string, since: IsoDate | null, notices: readonly Notice[]): readonly string[] {
  if (since === null || core === "") return [];
  const near = notices.filter(({ day }) => day <= since && addDays(day, NOTICE_TRAVELS) >= since);
  return near.length === 1 ? (near[0]?.orders ?? []) : [];
}

function noticesIn(dockets: readonly ReliefDocket[], matter: Matter): Notice[] {
  return dockets
    .filter((docket) => !isAppellateDocket(docket, matter))
    .flatMap((docket) =>
      docket.entries.flatMap(({ entry, tags }) => {
        const day = dayOf(entry);
        if (tags.kind !== "notice of appeal" || day === null) return [];
        const orders = tags.references.map((number) => `${docket.key}|${number}`);
        return [{ docketKey: docket.key, number: entry.documentNumber, day, orders }];
      }),
    );
}

/** Orders under appeal that an entry below names by the notices of appeal: "MANDATE as to 108 Notice of Appeal". */
export function ordersOfNotices(act: CourtAct, dockets: readonly ReliefDocket[]): ReadonlySet<string> {
  const docket = dockets.find(({ key }) => key === act.order.docketKey);
  if (!docket || act.isAppellate || act.references.length === 0) return new Set();
  const notices = docket.entries.filter(
    ({ entry, tags }) =>
      tags.kind === "notice of appeal" &&
      entry.documentNumber !== null &&
      act.references.includes(entry.documentNumber),
  );
  return new Set(notices.flatMap(({ tags }) => tags.references.map((number) => `${docket.key}|${number}`)));
}

export function isAppealed(order: ReliefOrder, appeal: Appeal): boolean {
  if (appeal.orders.has(`${order.docketKey}|${order.documentNumber ?? ""}`)) return true;
  return order.day !== null && appeal.orderDays.has(order.day);
}

const FROM =
  /\b(?:appeal(?:s|ing|ed)? from\b[^.;]{0,120}?|(?:orders?|judgments?|injunctions?) (?:of |dated |entered |entered on |issued |issued on )?)(\d{1,2})\/(\d{1,2})\/(\d{4})/gi;

/** "appeal from the order of 01/02/2018", "the district court's order of 09/27/2019 is stayed". */
function daysAppealedFrom(text: string): IsoDate[] {
  return [...text.slice(0, 2000).matchAll(FROM)].flatMap(([, month = "", day = "", year = ""]) => {
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isIsoDate(date) ? [date] : [];
  });
}

/** A judgment of a court of review, appeal by appeal, on the day on which it takes effect. */
export interface Review {
  readonly act: CourtAct;
  readonly effect: "relief-vacated" | "relief-affirmed";
  /** Null where nothing tells which appeal it is. */
  readonly appeal: string | null;
  readonly mandate: CourtAct | null;
  /** Other copies of that mandate. */
  readonly copies: readonly CourtAct[];
  readonly day: IsoDate;
}

/**
 * Judgments with their mandates. A vacatur takes effect with the mandate; where none was seen, with the judgment.
 * A mandate whose judgment was not seen stands for it.
 */
export function reviewsIn(acts: readonly CourtAct[]): Review[] {
  const mandates = acts.filter((act) => act.isMandate && act.order.day !== null).toSorted(byWeight);
  const judgments = acts.filter((act) => !act.isMandate && reviewEffectsOf(act).length > 0 && act.order.day !== null);
  const used = new Set<CourtAct>();
  const reviews = judgments.flatMap((act) => {
    const numbers: readonly (string | null)[] = act.appeals.length > 0 ? act.appeals : [null];
    return numbers.flatMap((appeal) => {
      const own = mandatesOf(act, appeal, mandates);
      own.forEach((mandate) => used.add(mandate));
      return reviewsBy(act, appeal, own);
    });
  });
  const alone = mandates.filter((mandate) => !used.has(mandate));
  return [
    ...reviews,
    ...alone.flatMap((act) =>
      (act.appeals.length > 0 ? act.appeals : [null]).flatMap((appeal) => reviewsBy(act, appeal, [])),
    ),
  ];
}

function reviewsBy(act: CourtAct, appeal: string | null, mandates: readonly CourtAct[]): Review[] {
  const day = (mandates[0] ?? act).order.day;
  if (day === null) return [];
  return reviewEffectsOf(act).map((effect) => ({
    act,
    effect,
    appeal,
    mandate: mandates[0] ?? null,
    copies: mandates.slice(1),
    day,
  }));
}

function reviewEffectsOf(act: CourtAct): Review["effect"][] {
  const found = new Set(act.effects.map(({ effect }) => effect));
  return (["relief-vacated", "relief-affirmed"] as const).filter((effect) => found.has(effect));
}

/** Days within which a lower court files its copy of a mandate. */
const COPY_TRAVELS = 14;

/** Mandates that name the appeal; one that names none is a copy of such a one, or the only one there is. */
function mandatesOf(judgment: CourtAct, appeal: string | null, mandates: readonly CourtAct[]): CourtAct[] {
  const isHere = ({ order }: CourtAct) => Number(order.docketKey === judgment.order.docketKey);
  const after = mandates
    .filter(({ order }) => (order.day ?? "") >= (judgment.order.day ?? ""))
    .toSorted((a, b) => (a.order.day === b.order.day ? isHere(b) - isHere(a) : 0));
  const named = appeal === null ? [] : after.filter((mandate) => mandate.appeals.includes(appeal));
  const nameless = after.filter((mandate) => appeal === null || mandate.appeals.length === 0);
  const [first] = named;
  if (first === undefined) return nameless;
  const from = first.order.day;
  const isCopy = ({ order: { day } }: CourtAct) =>
    day !== null && from !== null && day >= from && day <= addDays(from, COPY_TRAVELS);
  return [...named, ...nameless.filter(isCopy)];
}

/** The court of review's own mandate before copies of it, the earlier before the later. */
function byWeight(a: CourtAct, b: CourtAct): number {
  const [dayOfA, dayOfB] = [a.order.day ?? "", b.order.day ?? ""];
  if (dayOfA !== dayOfB) return dayOfA < dayOfB ? -1 : 1;
  return Number(b.isAppellate) - Number(a.isAppellate) || (a.order.id < b.order.id ? -1 : 1);
}
