import { courtById } from "./courts.ts";
import type { Docket, DocketSnapshot } from "./docket.ts";
import { aliasesOf } from "./identity.ts";
import { isCourtSource } from "./precedence.ts";
import type { DocketRecord, SnapshotRecord } from "./records.ts";

/** The court's day and clock, for courts we know; UTC otherwise. */
export function timeZoneOf(courtId: string): string {
  return courtById(courtId)?.timeZone ?? "UTC";
}

/** The header as best known. The court's own page replaces a copy's; nothing seen replaces nothing known. */
export function mergedDocket(
  docket: DocketRecord,
  looks: readonly SnapshotRecord[],
  snapshot: DocketSnapshot,
  outdated = false,
): DocketRecord {
  const courtSpoke = looks.some((look) => isCourtSource(look.sourceId));
  const wins = outdated
    ? isCourtSource(snapshot.sourceId) && !courtSpoke
    : isCourtSource(snapshot.sourceId) || !courtSpoke;
  const aliases = [...new Set([...docket.aliases, ...aliasesOf(snapshot.docket)])];
  return {
    ...docket,
    header: mergedHeader(docket.header, snapshot.docket, wins),
    aliases: aliases.length === docket.aliases.length ? docket.aliases : aliases,
    // A header without its entries, as a docket asked for without them shows, is no first look at the entries.
    seeded: docket.seeded || snapshot.docket.entries.length > 0 || snapshot.completeness === "complete",
  };
}

type Header = Omit<Docket, "entries">;

export function headerOf(docket: Docket): Header {
  const { entries: _entries, ...header } = docket;
  return header;
}

function mergedHeader(known: Header, seen: Docket, wins: boolean): Header {
  const merged: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(headerOf(seen))) {
    const present = merged[field];
    if (!isEmpty(value) && (wins || isEmpty(present))) merged[field] = value;
  }
  // The docket keeps the court and number under which it was first stored.
  return { ...(merged as unknown as Header), courtId: known.courtId, docketNumber: known.docketNumber };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
