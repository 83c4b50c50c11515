/** A file that is being read for an entry, or could not be. */
export type DocumentStage =
  | { readonly entryId: string; readonly step: "fetching"; readonly name: string }
  | {
      readonly entryId: string;
      readonly step: "reading";
      readonly name: string;
      readonly page: number;
      /** 0 while it is not known. */
      readonly pageCount: number;
    }
  | { readonly entryId: string; readonly step: "failed"; readonly name: string; readonly reason: string };

/** What a page that can read files offers; the side panel and the popup cannot, and show only what was read. */
export interface DocumentTools {
  readonly stage: DocumentStage | null;
  readonly readFile: (entryId: string, attachmentNumber: string | null, file: File) => void;
  /** Asks CourtListener's storage for the free copy. Called inside the click, because the browser may ask the user. */
  readonly readFreeCopy: (entryId: string, attachmentNumber: string | null, address: string) => void;
  readonly cancel: () => void;
  readonly accept: (readingId: string, accepted: boolean) => void;
  readonly forget: (readingId: string) => void;
}
