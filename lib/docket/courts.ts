import { type CourtKind, courtRows } from "./court-rows.ts";

/** Where a court shows its dockets. */
export interface CourtSite {
  /** The court's short id in common use: "mied", "ca6"; a second site of a court has one of its own. */
  readonly id: string;
  /** "U.S. District Court, Eastern District of Michigan". */
  readonly name: string;
  /** "E.D. Mich.", "6th Cir.", as in a citation. */
  readonly citation: string;
  /** "ecf.mied.uscourts.gov". */
  readonly host: string;
}

/** A federal court that keeps its dockets in CM/ECF. */
export interface Court extends CourtSite {
  readonly kind: CourtKind;
  /** IANA name; times that the court prints are in this zone. */
  readonly timeZone: string;
  /** First three digits of its PACER document ids, null where unknown. */
  readonly documentIdPrefix: string | null;
  /** Address of its public feed of new docket entries, null where it publishes none. */
  readonly rss: string | null;
}

/** Courts whose PACER host is not named after their id. */
const HOST_NAMES: Readonly<Record<string, string>> = { arb: "azb", nebraskab: "neb", uscfc: "cofc" };

const KIND_NAMES: Readonly<Record<CourtKind, string>> = {
  appeals: "U.S. Court of Appeals for the ",
  district: "U.S. District Court, ",
  bankruptcy: "U.S. Bankruptcy Court, ",
  trade: "U.S. Court of International Trade",
  claims: "U.S. Court of Federal Claims",
  multidistrict: "U.S. Judicial Panel on Multidistrict Litigation",
};

/** Every court, sorted by id. */
export const courts: readonly Court[] = courtRows.map(
  ([id, kind, place, citation, timeZone, documentIdPrefix, publishesFeed]) => {
    const host = `ecf.${HOST_NAMES[id] ?? id}.uscourts.gov`;
    const feed = kind === "appeals" ? "n/beam/servlet/TransportRoom?servlet=RSSGenerator" : "cgi-bin/rss_outside.pl";
    const rss = publishesFeed ? `https://${host}/${feed}` : null;
    return { id, kind, name: KIND_NAMES[kind] + place, citation, host, timeZone, documentIdPrefix, rss };
  },
);

/** The courts of appeals that keep dockets in ACMS, and the one that prepares for it (sources specification, section 3.5). */
const ACMS_COURTS: ReadonlySet<string> = new Set(["ca2", "ca6", "ca9"]);

/** The second site of these courts, where they show the dockets of newer appeals. */
export const acmsSites: readonly (CourtSite & { readonly courtId: string })[] = courts
  .filter(({ id }) => ACMS_COURTS.has(id))
  .map(({ id, name, citation }) => ({
    id: `acms-${id}`,
    courtId: id,
    name: `${name}, ACMS`,
    citation: `${citation} (ACMS)`,
    host: `${id}-showdoc.azurewebsites.us`,
  }));

/**
 * Match patterns of a page of all courts of some kinds but one, for a source whose own court is in the manifest from the
 * start: "https://ecf.nysd.uscourts.gov" + "/doc1/*".
 */
export function pagesOfOtherCourts(path: string, kinds: (kind: CourtKind) => boolean, own: string): readonly string[] {
  return courts.filter(({ id, kind }) => kinds(kind) && id !== own).map(({ host }) => `https://${host}${path}`);
}

const byId = new Map(courts.map((court) => [court.id, court]));
const byHostName = new Map(courts.map((court) => [court.host.split(".")[1] ?? court.id, court]));
const byDocumentIdPrefix = new Map(courts.map((court) => [court.documentIdPrefix, court]));

/** "ecf.mied.uscourts.gov", "ecf-train.mied.uscourts.gov" → mied. */
const COURT_HOST = /^(?:www\.)?ecf(?:-[a-z]{1,12})?\.([a-z0-9]{2,12})\.uscourts\.gov$/;

/** The court of an id ("mied"), or of the name that PACER uses for it ("azb" for Arizona's bankruptcy court). */
export function courtById(id: string): Court | undefined {
  return byId.get(id) ?? byHostName.get(id);
}

/** The court whose CM/ECF answers at a host ("ecf.mied.uscourts.gov"). */
export function courtByHost(host: string): Court | undefined {
  const name = COURT_HOST.exec(host.toLowerCase())?.[1];
  return name === undefined ? undefined : courtById(name);
}

/** The court whose ACMS answers at a host ("ca9-showdoc.azurewebsites.us"). */
export function courtByAcmsHost(host: string): Court | undefined {
  const site = acmsSites.find((each) => each.host === host.toLowerCase());
  return site && courtById(site.courtId);
}

/** The court that a PACER document id ("09706612345") belongs to, by its first three digits. */
export function courtByDocumentId(documentId: string): Court | undefined {
  return /^\d{5,16}$/.test(documentId) ? byDocumentIdPrefix.get(documentId.slice(0, 3)) : undefined;
}

/** The court that a page's heading or title names in full: "Eastern District of Michigan (Detroit)". */
export function courtByName(text: string, kind: CourtKind): Court | undefined {
  const heading = text.toLowerCase();
  return courts.find((court) => court.kind === kind && heading.includes(placeOf(court)));
}

function placeOf(court: Court): string {
  return court.name.slice(KIND_NAMES[court.kind].length).toLowerCase() || court.name.toLowerCase();
}
