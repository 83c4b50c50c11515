import { courtByHost, courtById } from "../../docket/courts.ts";
import { documentIdInAddress } from "../../docket/document-id.ts";
import type { MarkedLink } from "../text/markup.ts";

/** What the links of a notice name. The magic numbers in them, which open a document without a login, are never read. */
export interface NoticeLinks {
  readonly courtId: string | null;
  readonly pacerCaseId: string | null;
  readonly pacerDocId: string | null;
  readonly pacerSeqNo: string | null;
}

const CASE = /(?:DktRpt\.pl\?|[?&]case_?id=)(\d{1,12})(?!\d)/i;
const SEQ = /[?&]de_seq_num=(\d{1,12})(?!\d)/i;
const DOCUMENT = /\/docs?1\/|show_(?:case_)?doc/i;
/** "ca9-showdoc.azurewebsites.us", "ca2-portal.powerappsportals.us", "ca9.fedcourts.us". */
const ACMS_HOST = /^(ca(?:\d{1,2}|dc|fc))(?:-[a-z]{1,20})?\.(?:azurewebsites|powerappsportals|fedcourts)\.us$/;
const ADDRESS_LIMIT = 4_000;

export function readLinks(links: readonly MarkedLink[]): NoticeLinks {
  let found: NoticeLinks = { courtId: null, pacerCaseId: null, pacerDocId: null, pacerSeqNo: null };
  for (const { href } of links) {
    const url = addressOf(href);
    const courtId = url ? courtOf(url.hostname) : null;
    if (!url || courtId === null) continue;
    const isDocument = DOCUMENT.test(url.pathname);
    found = {
      courtId: found.courtId ?? courtId,
      pacerCaseId: found.pacerCaseId ?? CASE.exec(url.href)?.[1] ?? null,
      pacerDocId: found.pacerDocId ?? (isDocument ? documentIdInAddress(url.pathname) : null),
      pacerSeqNo: found.pacerSeqNo ?? (isDocument ? (SEQ.exec(url.search)?.[1] ?? null) : null),
    };
  }
  return found;
}

/** The court that a host belongs to, its ACMS hosts included. */
export function courtOf(host: string): string | null {
  const court = courtByHost(host) ?? courtById(ACMS_HOST.exec(host.toLowerCase())?.[1] ?? "");
  return court?.id ?? null;
}

/** The address of a link, without the wrapping that mail filters put around it. */
function addressOf(href: string): URL | null {
  const address = href.trim().slice(0, ADDRESS_LIMIT);
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  if (url.hostname.endsWith("safelinks.protection.outlook.com")) return URL.parse(url.searchParams.get("url") ?? "");
  if (!url.hostname.includes("urldefense")) return url;
  const third = /^\/v3\/__(https?:.{1,3000}?)__;/.exec(url.pathname + url.search)?.[1];
  if (third !== undefined) return URL.parse(third);
  const second = (url.searchParams.get("u") ?? "").replaceAll("_", "/").replace(/-([\da-f]{2})/gi, "%$1");
  return URL.parse(unescaped(second));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
