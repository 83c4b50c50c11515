import type { Instant } from "../calendar/date.ts";
import type { Author, EntryKind } from "../tags/tags.ts";

/** How a rule finds its words in a docket text. Letter case and runs of blanks do not count. */
export type WordTest =
  | { readonly test: "contains"; readonly words: string }
  /** Both occur, the second after the first, at most `within` characters between them. */
  | { readonly test: "then"; readonly first: string; readonly second: string; readonly within: number }
  /** The words occur somewhere where `after` does not stand before them in the same sentence. */
  | { readonly test: "not after"; readonly words: string; readonly after: string }
  /** For experts; run with a limit on text length and time. */
  | { readonly test: "pattern"; readonly source: string };

/** A rule that the user wrote (tags specification, section 5): data with a fixed grammar. Every condition must hold. */
export interface UserRule {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly words: readonly WordTest[];
  /** Empty = any. */
  readonly kinds: readonly EntryKind[];
  readonly authors: readonly Author[];
  /** Words in the filer's part of the docket text; "" = any. */
  readonly filer: string;
  /** Empty = every docket. */
  readonly docketKeys: readonly string[];
  /** A label of the user's own that matching entries get, or null. */
  readonly label: string | null;
  /** Fold matching entries among the routine ones and tell nothing of them. Never reaches a tagged or unclear entry. */
  readonly quieten: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
