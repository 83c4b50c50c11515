import type { LookResult, UndoReport } from "@/lib/app/imports.ts";
import type { Instant } from "@/lib/calendar/date.ts";

/** One docket that a file shows, and whether it is to be imported. */
export interface LookChoice {
  readonly lookId: string;
  /** "E.D. Mich. 2:17-cv-11910"; "Documents of ECF 12, E.D. Mich." */
  readonly title: string;
  readonly caseName: string;
  /** "214 entries, the whole docket". */
  readonly extent: string;
  readonly isSelected: boolean;
  /** What it would change; null until that is known. */
  readonly result: LookResult | null;
}

/** One file, as far as it could be read. */
export interface FilePreview {
  readonly name: string;
  /** What it was recognised as, or why it is refused: the other one is null. */
  readonly kind: string | null;
  readonly refused: string | null;
  readonly savedAt: Instant | null;
  readonly looks: readonly LookChoice[];
}

/** How far an import has come. */
export type ImportStage =
  | { readonly step: "reading"; readonly done: number; readonly total: number; readonly name: string }
  | { readonly step: "comparing" }
  | { readonly step: "preview"; readonly files: readonly FilePreview[] }
  | { readonly step: "storing" }
  | { readonly step: "stored"; readonly results: readonly LookResult[] }
  | { readonly step: "undoing" }
  | { readonly step: "undone"; readonly report: UndoReport }
  | { readonly step: "failed"; readonly reason: string };

/** What a person can do with an import. */
export interface ImportActions {
  readonly choose: (lookId: string, isSelected: boolean) => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** True while it must not be interrupted. */
export const isBusy = (stage: ImportStage | null): boolean => stage?.step === "storing" || stage?.step === "undoing";

/** An earlier import in the list of those that can be undone. */
export interface PastImport {
  readonly importId: string;
  readonly at: Instant;
  readonly fileNames: readonly string[];
  readonly added: number;
  readonly isUndone: boolean;
}
