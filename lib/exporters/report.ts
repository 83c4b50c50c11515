import type { DigestEdit, DigestEntry } from "../digest/digest.ts";
import type { ReliefLine } from "../relief/words.ts";

/** A digest in words, in reading order: what the formats for people (Markdown, HTML) set in type. */
export interface Report {
  /** "Weekly digest: Hamama v. Adducci". */
  readonly title: string;
  readonly period: string;
  readonly asOf: string;
  readonly notAdvice: string;
  /** What matters, one sentence each; says in words when nothing happened. */
  readonly summary: readonly ReportLine[];
  readonly sections: readonly ReportSection[];
}

export interface ReportLine {
  readonly text: string;
  /** Id of the section it speaks of. */
  readonly section: string;
  readonly urgent: boolean;
}

export type ReportSection =
  | ({ readonly holds: "entries"; readonly folded: boolean; readonly entries: readonly ReportEntry[] } & SectionHead)
  | ({ readonly holds: "edits"; readonly edits: readonly DigestEdit[] } & SectionHead)
  | ({ readonly holds: "deadlines"; readonly groups: readonly DeadlineGroup[] } & SectionHead)
  | ({ readonly holds: "relief"; readonly groups: readonly ReliefGroup[] } & SectionHead)
  | ({ readonly holds: "coverage"; readonly dockets: readonly ReportCoverage[] } & SectionHead);

interface SectionHead {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title, null if none is needed. */
  readonly intro: string | null;
}

/** Orders of relief, one line each. */
export interface ReliefGroup {
  /** Null for what is in force. */
  readonly title: string | null;
  readonly lines: readonly ReliefLine[];
  /** Said after the lines, or in the place of an empty list; null if nothing is to be said. */
  readonly note: string | null;
}

export interface DeadlineGroup {
  /** Null when the section has one group only. */
  readonly title: string | null;
  readonly deadlines: readonly ReportDeadline[];
  /** Said in the place of an empty list. */
  readonly none: string;
}

export interface ReportEntry {
  readonly row: DigestEntry;
  readonly docket: string;
  readonly number: string;
  readonly dates: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly deadlines: readonly ReportDeadline[];
  readonly link: string | null;
}

export interface ReportDeadline {
  readonly when: string;
  readonly what: string;
  readonly kind: string;
  readonly place: string | null;
  /** "E.D. Mich. 2:17-cv-11910, ECF 43". */
  readonly where: string;
  readonly state: string;
  readonly confirmed: boolean;
  /** True for dates that no longer stand. */
  readonly over: boolean;
  readonly grounds: readonly string[];
  readonly link: string | null;
}

export interface ReportCoverage {
  readonly docket: string;
  readonly caseName: string;
  readonly known: string;
  readonly looks: readonly string[];
  readonly warnings: readonly string[];
}
