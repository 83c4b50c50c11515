import type { IsoDate } from "../../calendar/date.ts";
import { courtByHost, courtByName } from "../../docket/courts.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import type { Docket } from "../../docket/docket.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { textOf } from "../dom/text.ts";
import { docketOf } from "../blank.ts";
import { numericDate } from "../printed-dates.ts";
import type { PageContext } from "../source.ts";
import { withoutAlienNumbers } from "./alien-numbers.ts";
import { readParties } from "./parties.ts";
import { originatingCases, sameCourtCases } from "./related.ts";
import type { Sections } from "./sections.ts";
import { type LabelledTable, labelledValues } from "./tables.ts";

/** "Panel: A. Judge, B. Judge Date of Hearing: …". */
const PANEL = /\bPanel:\s*(.{1,300}?)(?:\s+Date\b|$)/;

/** Reads a docket without its entries and the id that their form carries; null where the page names no docket number. */
export function readHeader(sections: Sections, courtId: string): Docket | null {
  const stub = sections.parts.get("stub");
  if (!stub) return null;
  const table = labelledValues(stub);
  const printedNumber = valueOf(table, /docket #$/i) ?? sections.request.get("caseNum") ?? "";
  const docketNumber = findDocketNumber(printedNumber)?.text;
  if (docketNumber === undefined) return null;
  const appealFrom = kept(valueOf(table, /^appeal from$/i));
  const parties = sections.parts.get("parties");
  return docketOf({
    courtId,
    docketNumber,
    caseName: captionOf(table, sections),
    dateFiled: dateOf(valueOf(table, /^docketed$/i)),
    dateTerminated: dateOf(valueOf(table, /^term(?:ed|inated)$/i)),
    assignedTo: panelOf(sections),
    natureOfSuit: kept(valueOf(table, /^nature of suit$/i)),
    relatedDockets: [
      ...originatingCases(sections.parts.get("originating") ?? null, appealFrom),
      ...sameCourtCases([sections.parts.get("prior"), sections.parts.get("associated")], { courtId, docketNumber }),
    ],
    parties: parties ? readParties(parties) : [],
  });
}

/**
 * The court: of the page's own heading, else of its address, else of what is known of a saved file. Bankruptcy
 * appellate panels sit on their circuit's host, so the heading is surer than the address.
 */
export function courtOf(sections: Sections, context: PageContext): string | null {
  const named = courtByName(sections.heading, "appeals")?.id;
  if (named !== undefined) return /appellate panel/i.test(sections.heading) ? named.replace("ca", "bap") : named;
  const court = courtByHost(context.url.hostname);
  return court?.kind === "appeals" ? court.id : (context.courtId ?? null);
}

/** The caption is the one cell of the stub without a label; a summary also carries it in its form. */
function captionOf(table: LabelledTable, sections: Sections): string {
  const caption = table.unlabelled.find((text) => /[a-z]/i.test(text)) ?? sections.request.get("shorttitle") ?? "";
  return caseNameOf([withoutAlienNumbers(caption)]);
}

function panelOf(sections: Sections): string | null {
  const cell = sections.parts.get("panel");
  return cell ? kept(PANEL.exec(textOf(cell).slice(0, 2000))?.[1] ?? null) : null;
}

function valueOf(table: LabelledTable, label: RegExp): string | null {
  return table.values.find((value) => label.test(value.label))?.value ?? null;
}

/** What may be kept of a header value. */
function kept(value: string | null): string | null {
  return value === null ? null : withoutAlienNumbers(value).slice(0, 500) || null;
}

function dateOf(value: string | null): IsoDate | null {
  return value === null ? null : numericDate(value.split(" ")[0] ?? "");
}
