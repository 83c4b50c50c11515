import type { IsoDate } from "../date.ts";
import { isoDate } from "../date.ts";
import type { LegalHoliday } from "./holiday.ts";

/**
 * Days on which a President closed the executive departments by order. Whether that "declares a holiday"
 * (Fed. R. Civ. P. 6(a)(6)(B)) is unsettled: courts have gone both ways.
 * S: a secondary source was read. M: the day is unconfirmed.
 */
const presidentialClosures: readonly { readonly date: string; readonly name: string; readonly certainty: "S" | "M" }[] =
  [
    { date: "1994-04-27", name: "day of mourning for President Nixon", certainty: "M" },
    { date: "1997-12-26", name: "day after Christmas 1997", certainty: "S" },
    { date: "2001-12-24", name: "Christmas Eve 2001", certainty: "M" },
    { date: "2003-12-26", name: "day after Christmas 2003", certainty: "M" },
    { date: "2004-06-11", name: "day of mourning for President Reagan", certainty: "M" },
    { date: "2007-01-02", name: "day of mourning for President Ford", certainty: "M" },
    { date: "2007-12-24", name: "Christmas Eve 2007", certainty: "M" },
    { date: "2008-12-26", name: "day after Christmas 2008", certainty: "S" },
    { date: "2012-12-24", name: "Christmas Eve 2012", certainty: "M" },
    { date: "2014-12-26", name: "day after Christmas 2014", certainty: "S" },
    { date: "2018-12-05", name: "day of mourning for President George H. W. Bush", certainty: "S" },
    { date: "2018-12-24", name: "Christmas Eve 2018", certainty: "M" },
    { date: "2019-12-24", name: "Christmas Eve 2019", certainty: "M" },
    { date: "2020-12-24", name: "Christmas Eve 2020", certainty: "M" },
    { date: "2024-12-24", name: "Christmas Eve 2024", certainty: "M" },
    { date: "2025-01-09", name: "day of mourning for President Carter", certainty: "S" },
    { date: "2025-12-24", name: "Christmas Eve 2025", certainty: "S" },
    { date: "2025-12-26", name: "day after Christmas 2025", certainty: "S" },
  ];

const closuresByDate = new Map(presidentialClosures.map((closure) => [isoDate(closure.date), closure]));

export const presidentialClosureDoubt =
  "a President closed the executive departments that day; courts differ on whether that declares a holiday under Fed. R. Civ. P. 6(a)(6)(B): look for the court's own notice";

/** The presidential closure on this day, always with doubt; null for any other day. */
export function presidentialClosureOn(date: IsoDate): LegalHoliday | null {
  const closure = closuresByDate.get(date);
  if (!closure) return null;
  const unconfirmed = closure.certainty === "M" ? " (the closure itself is unconfirmed: verify)" : "";
  return {
    date,
    name: `presidential closure, ${closure.name}`,
    authority: "Fed. R. Civ. P. 6(a)(6)(B)",
    doubt: { kind: "presidential closure", why: `${presidentialClosureDoubt}${unconfirmed}` },
  };
}
