import { acmsPage } from "./acms-page/index.ts";
import { clearinghouse } from "./clearinghouse/index.ts";
import { cmecfAppellate } from "./cmecf-appellate/index.ts";
import { cmecfAttachments } from "./cmecf-attachments/index.ts";
import { cmecfDistrict } from "./cmecf-district/index.ts";
import { cmecfHistory } from "./cmecf-history/index.ts";
import { cmecfNef } from "./cmecf-nef/index.ts";
import { courtListener } from "./courtlistener/index.ts";
import { justia } from "./justia/index.ts";
import type { DocketSource } from "./source.ts";

/** Add a docket site here, and nowhere else. */
export const sources: readonly DocketSource[] = [
  cmecfDistrict,
  cmecfHistory,
  cmecfAttachments,
  cmecfNef,
  courtListener,
  cmecfAppellate,
  acmsPage,
  justia,
  clearinghouse,
];

/** The source for a page: by address and content together, by content alone for saved files. */
export function sourceFor(page: Document, url: URL): DocketSource | undefined {
  return (
    sources.find((source) => source.recognise(url) === "docket" && source.claims(page)) ??
    sources.find((source) => source.claims(page))
  );
}
