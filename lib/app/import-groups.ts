import type { Instant } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { aliasesOf, identify } from "../docket/identity.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { refusalOf } from "./imports.ts";
import type { ImportedLook, LookResult } from "./imports.ts";
import { newDocket } from "./record-docket.ts";

export interface Groups {
  readonly groups: readonly { readonly key: DocketKey | null; readonly looks: readonly ImportedLook[] }[];
  readonly refused: readonly LookResult[];
}

/** The looks of each docket, oldest first, as they would have been seen; what cannot be stored apart. */
export function groupsOf(
  stored: readonly DocketRecord[],
  looks: readonly ImportedLook[],
  now: Instant,
  matters: readonly Matter[],
): Groups {
  const dockets = [...stored];
  const groups = new Map<DocketKey, ImportedLook[]>();
  const refused: LookResult[] = [];
  for (const look of looks.toSorted(inTurn)) {
    const identified = identifyLook(dockets, look);
    if (identified.found === "refused") {
      refused.push(refusalOf(look, identified.reason));
      continue;
    }
    const docket = identified.found === "known" ? identified.docket : newDocket(identified.snapshot, now, matters);
    const aliases = "menu" in look ? [] : aliasesOf(look.snapshot.docket);
    const named = { ...docket, aliases: [...new Set([...docket.aliases, ...aliases])] };
    const at = dockets.findIndex(({ key }) => key === docket.key);
    if (at < 0) dockets.push(named);
    else dockets[at] = named;
    groups.set(docket.key, [...(groups.get(docket.key) ?? []), look]);
  }
  const isStored = new Set(stored.map(({ key }) => key));
  return {
    groups: [...groups].map(([key, members]) => ({ key: isStored.has(key) ? key : null, looks: members })),
    refused,
  };
}

/** Oldest first; lists of documents after the entries that they belong to. */
function inTurn(a: ImportedLook, b: ImportedLook): number {
  return Number("menu" in a) - Number("menu" in b) || a.savedAt.localeCompare(b.savedAt);
}

export type IdentifiedLook =
  | { readonly found: "known"; readonly docket: DocketRecord }
  | { readonly found: "unknown"; readonly docket?: undefined; readonly snapshot: DocketSnapshot }
  | { readonly found: "refused"; readonly docket?: undefined; readonly reason: string };

/** Which docket a look is of; a list of documents belongs to a docket that is known. */
export function identifyLook(dockets: readonly DocketRecord[], look: ImportedLook): IdentifiedLook {
  if ("menu" in look) {
    const alias = `${look.menu.courtId}#${look.menu.pacerCaseId}`;
    const docket = dockets.find(({ aliases }) => aliases.includes(alias));
    if (docket) return { found: "known", docket };
    return { found: "refused", reason: "It lists the documents of one entry, and that entry's docket is not stored." };
  }
  const identified = identify(dockets, look.snapshot.docket);
  if (identified.found === "known") return identified;
  const reason = identified.found === "conflict" ? identified.reason : whyUnknown(look.snapshot);
  return reason === null ? { found: "unknown", snapshot: look.snapshot } : { found: "refused", reason };
}

function whyUnknown(snapshot: DocketSnapshot): string | null {
  const { courtId, docketNumber } = snapshot.docket;
  if (docketNumber.trim() === "")
    return "The file does not print the docket's number, and no docket that is stored has its id. Open or import the docket first.";
  if (courtById(courtId)) return null;
  const why = `The file does not say of which court it is, or the court (${courtId}) is not known.`;
  return snapshot.sourceId === "acms" ? `${why} Begin the file's name with the court, as in “ca9_22-1234.json”.` : why;
}
