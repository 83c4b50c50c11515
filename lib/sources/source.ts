import type { DocketSnapshot, DocumentMenu } from "../docket/docket.ts";

/**
 * "docket": entries are expected here. "documents": a list of an entry's documents, or one of them. "other": the site's
 * page, but not one that this source reads.
 */
export type PageKind = "docket" | "documents" | "other";

/** What a source made of a page. */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly snapshot: DocketSnapshot;
      /** The page's element of each entry, same order as `snapshot.docket.entries`. Never leaves the page. */
      readonly rows: readonly Element[];
      /** The other dockets of a page that shows several: a notice of a filing in several cases. */
      readonly others?: readonly DocketSnapshot[];
    }
  | {
      readonly ok: false;
      readonly reason: string;
      /** A page that is no docket, and lists the documents of one entry: it may enrich that entry, where it is known. */
      readonly menu?: DocumentMenu;
    };

/**
 * A parse that can be interrupted: it yields after every few rows, so that a content script can give the page
 * its main thread back. It only reads the page and holds no state outside itself.
 */
export type ParseSteps = Generator<void, ParseOutcome, void>;

/** What is known of a page besides its content. */
export interface PageContext {
  readonly url: URL;
  /** For saved files whose address is unknown; a page's own address decides otherwise. */
  readonly courtId?: string | undefined;
}

/** Everything the extension knows about one docket site. */
export interface DocketSource {
  readonly id: string;
  readonly name: string;
  /** In the manifest from the start. */
  readonly matches: readonly string[];
  /** Asked of the user when a docket there is added. */
  readonly optionalMatches: readonly string[];
  /** The site puts its dockets into the page after it has loaded: a page without one may become one. */
  readonly fillsInLater?: true;
  /** Real addresses of this site; the suite shows every one of them to every source. */
  readonly examples: readonly (readonly [url: string, kind: PageKind])[];
  /** What the address promises, or null if it is not this source's business. */
  recognise(url: URL): PageKind | null;
  /** True if the content is this source's docket, whatever the address says (saved files, POST results). */
  claims(page: Document): boolean;
  /** Why a page of this site is no docket (sealed, blank, a bill to accept …), in words for the user; null if it cannot tell. */
  refusal?(page: Document): string | null;
  /** Reads the page. Rows that cannot be read become problems with their raw text; a page that is no docket gives `ok: false`. */
  parse(page: Document, context: PageContext): ParseSteps;
}
