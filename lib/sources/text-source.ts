import type { DocketSnapshot, ParseProblem } from "../docket/docket.ts";
import type { SliceOptions } from "./slices.ts";

/** A file or a feed as it was received. */
export interface TextFile {
  readonly bytes: Uint8Array;
  /** The bytes read in the encoding that the file declares. */
  readonly text: string;
  /** "hamama.eml"; null where there is none. */
  readonly name: string | null;
}

/** What is known of a text besides its content. The text's own word decides where it speaks. */
export interface TextContext {
  readonly courtId?: string | undefined;
  /** For feeds of one docket that do not print its number. */
  readonly docketNumber?: string | undefined;
  /** The numbers of dockets by their names among the court's own ids ("mied#321020"), for items that print none. */
  readonly docketNumbers?: ReadonlyMap<string, string> | undefined;
}

/** What a source made of a text. */
export type TextOutcome =
  | {
      readonly ok: true;
      /** One per case; at least one. Each carries the problems of its own rows. */
      readonly snapshots: readonly DocketSnapshot[];
      /** What belongs to no case: items that could not be read, a file that ends early. */
      readonly problems: readonly ParseProblem[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * A kind of text that holds docket entries: a feed, an e-mail, an export. It reads what it is given and fetches
 * nothing; the service worker has no DOM, so none is used.
 */
export interface TextSource {
  readonly id: string;
  readonly name: string;
  /** True if the text is of this kind, by its beginning (and, for exports without a mark of their own, by its name). */
  claims(text: string, fileName: string | null): boolean;
  /** Reads the text, a long one in slices. Never rejects because of the text: what cannot be read is a problem, or `ok: false` with a reason. */
  read(file: TextFile, context: TextContext, slices: SliceOptions): Promise<TextOutcome>;
}
