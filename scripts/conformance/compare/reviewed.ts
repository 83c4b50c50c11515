import type { FieldComparison } from "./tally.ts";

/** A difference that was looked at on the page and is right as we read it. */
export interface Reviewed {
  /** "district-dockets/gasd": folder and name of the file. */
  readonly file: string;
  /** "header", "entry 12", "party Jane Roe": as the list of differences prints it. */
  readonly where: string;
  readonly field: string;
  /** What is right on the page and wrong in the expected result. */
  readonly reason: string;
}

const FROM_MAIN =
  "the list begins with 2 and the document's id follows the main document's: attachment 1, counted from the main document";
const NO_MAIN =
  "the list shows attachments only (2, 3, 4, 6); the expected result takes the first of them for the main document";
const BELOW_LABEL = "the court prints the jurisdiction below its label; the expected result leaves it out";

const ODD_NUMBER =
  "the feed prints the number with a sign in it (5:18-~gr-00001), and the expected result drops the event";

/** One line for each difference, entry by entry. Whoever adds one has read the page. */
export const reviewed: readonly Reviewed[] = [
  {
    file: "history-reports/ksd_8097",
    where: "file",
    field: "what it is",
    reason:
      "another extension left its words in the page, for which the expected result gives nothing: all 109 events can be read",
  },
  { file: "attachment-pages/caed_033043833", where: "menu, attachment 1", field: "attachment", reason: FROM_MAIN },
  { file: "attachment-pages/caed_033043833", where: "menu, attachment 2", field: "attachment", reason: FROM_MAIN },
  { file: "attachment-pages/mad_09501786991", where: "menu", field: "document id", reason: NO_MAIN },
  { file: "attachment-pages/mad_94392", where: "menu", field: "document id", reason: NO_MAIN },
  { file: "attachment-pages/mad_94392", where: "menu", field: "pages", reason: NO_MAIN },
  { file: "attachment-pages/mad_94392", where: "menu, attachment 1", field: "attachment", reason: NO_MAIN },
  ...["10", "11", "12", "13", "14", "15", "16", "17", "18"].map((number) => ({
    file: "archive-dockets/ohsd_141796",
    where: `entry ${number}`,
    field: "row",
    reason: "the archive holds the entry with its text, and the expected result drops it",
  })),
  { file: "rss-feeds/wvsd", where: "docket 5:18-gr-00001", field: "docket", reason: ODD_NUMBER },
  { file: "rss-feeds/wvsd", where: "entry 2", field: "row", reason: ODD_NUMBER },
  {
    file: "rss-feeds/nyed_1",
    where: "header",
    field: "case name",
    reason: "the feed prints a number sign in the name, and the expected result drops it",
  },
  { file: "special-dockets/cit", where: "header", field: "jurisdiction", reason: BELOW_LABEL },
  { file: "special-dockets/cit_2", where: "header", field: "jurisdiction", reason: BELOW_LABEL },
  { file: "special-dockets/cit_3", where: "header", field: "jurisdiction", reason: BELOW_LABEL },
  { file: "special-dockets/cit_4", where: "header", field: "jurisdiction", reason: BELOW_LABEL },
  {
    file: "district-dockets/nvd_21855",
    where: "entry 0",
    field: "row",
    reason: "entry number 0 has no date, and the expected result drops rows without one",
  },
  {
    file: "district-dockets/nysd_3",
    where: "file",
    field: "what it is",
    reason: "a docket whose search found no entries, changed by another extension: its header and parties can be read",
  },
];

/** "J. Randal Hall", and what is left where "J." is taken for "Judge". */
const INITIAL_FIRST = /^[A-Z]\. /;

/**
 * What is wrong in expected results whichever file it is in; null if the difference has to be looked at. Names of judges:
 * the initial before "v." and capitals in the middle of names are written small, an initial that begins a name goes.
 */
function inEveryFile({ where, field, ours, theirs }: FieldComparison): string | null {
  if (where === "header" && /^(?:assigned|referred) to$/.test(field) && theirs !== "") {
    const isSmall = ours.toLowerCase() === theirs.toLowerCase();
    if (isSmall || (INITIAL_FIRST.test(ours) && ours.replace(INITIAL_FIRST, "") === theirs))
      return "the expected result writes a judge's capital small, or takes an initial for part of the title";
  }
  return null;
}

const REASONS: ReadonlyMap<string, string> = new Map(
  reviewed.map(({ file, where, field, reason }) => [`${file}\n${where}\n${field}`, reason]),
);

/** Why a difference is right as we read it; null if nobody has looked at it. */
export function reviewOf(file: string, field: FieldComparison): string | null {
  return REASONS.get(`${file}\n${field.where}\n${field.field}`) ?? inEveryFile(field);
}
