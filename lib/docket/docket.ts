import type { IsoDate } from "../calendar/date.ts";

/** A docket as one page shows it: the header and the docket entries, in the page's order. */
export interface Docket {
  /** The short id in common use: "mied", "ca6". */
  readonly courtId: string;
  /** Without judges' initials and defendant suffix: "2:17-cv-11910", "17-2171". */
  readonly docketNumber: string;
  readonly caseName: string;
  readonly dateFiled: IsoDate | null;
  readonly dateTerminated: IsoDate | null;
  readonly assignedTo: string | null;
  readonly referredTo: string | null;
  /** "463 Habeas Corpus - Alien Detainee". */
  readonly natureOfSuit: string | null;
  readonly cause: string | null;
  readonly jurisdiction: string | null;
  readonly juryDemand: string | null;
  readonly demand: string | null;
  /** The coloured words above a district docket ("HABEAS", "CLOSED"), and a bankruptcy's chapter ("Chapter 13"). */
  readonly flags: readonly string[];
  /** The court's own case number in its database: PACER's case id, or an appellate caseId. */
  readonly pacerCaseId: string | null;
  /** CourtListener's docket id, where that site is the source. */
  readonly courtListenerId: string | null;
  readonly relatedDockets: readonly RelatedDocket[];
  readonly parties: readonly Party[];
  readonly entries: readonly DocketEntry[];
}

/** Another docket that the header names: how it is related and what is printed of it. */
export interface RelatedDocket {
  readonly relation:
    "lead case" | "member case" | "related case" | "case in other court" | "originating case" | "associated case";
  /** As printed: "6th Circuit, 17-02171". */
  readonly text: string;
  readonly courtId: string | null;
  readonly docketNumber: string | null;
}

export interface Party {
  readonly name: string;
  /** As printed: "Petitioner", "Defendant - Appellant". */
  readonly role: string;
  readonly dateTerminated: IsoDate | null;
  /** Attorneys of record. Addresses, telephone numbers and e-mail are never read. */
  readonly attorneys: readonly Attorney[];
}

export interface Attorney {
  readonly name: string;
  /** "LEAD ATTORNEY", "PRO HAC VICE", "ATTORNEY TO BE NOTICED". */
  readonly designations: readonly string[];
}

export interface DocketEntry {
  /** The ECF number as printed, null for minute entries and text-only orders that have none. */
  readonly documentNumber: string | null;
  /** Null where the court prints no date (old dockets). */
  readonly dateFiled: IsoDate | null;
  /** Often later than filed; some deadlines run from entry. */
  readonly dateEntered: IsoDate | null;
  /** The court's own words, white space collapsed, nothing removed ("(Entered: …)" included). */
  readonly docketText: string;
  /** The event's short name, where a source gives one ("Order on Motion to Stay"). */
  readonly shortText: string | null;
  /** PACER document id of the main document, 4th digit set to 0. Null when unlinked. */
  readonly pacerDocId: string | null;
  /** de_seq_num (district) or partId (appellate): the strongest identity of an entry. */
  readonly pacerSeqNo: string | null;
  /** CourtListener's name for the row: "entry-12", "minute-entry-99". An alias, never a key by itself. */
  readonly courtListenerRow: string | null;
  /** The document is sealed or restricted for this viewer (numbered but unlinked alone is not enough). */
  readonly restricted: boolean;
  /** Character ranges of docketText that the court struck through. */
  readonly struck: readonly TextSpan[];
  /** A free copy (RECAP storage), never a paid address. */
  readonly freeUrl: string | null;
  /** Of the main document, where a list of documents or the docket itself prints it. */
  readonly pageCount: number | null;
  /** Of the main document; null where only a rounded size is printed. */
  readonly fileSizeBytes: number | null;
  readonly attachments: readonly Attachment[];
}

/** Half-open range of UTF-16 positions in a docket text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface Attachment {
  readonly attachmentNumber: number;
  readonly description: string;
  readonly pacerDocId: string | null;
  readonly freeUrl: string | null;
  readonly pageCount: number | null;
  /** Null where only a rounded size is printed. */
  readonly fileSizeBytes: number | null;
}

/**
 * The list of one entry's documents that CM/ECF shows before it opens one. It says nothing of what was filed or when,
 * so it enriches an entry that is known and never is one.
 */
export interface DocumentMenu {
  readonly sourceId: string;
  readonly courtId: string;
  readonly pacerCaseId: string | null;
  /** Of the entry that the documents belong to; at least one of number, document id and sequence number is known. */
  readonly documentNumber: string | null;
  readonly pacerDocId: string | null;
  readonly pacerSeqNo: string | null;
  /** Of the main document. */
  readonly pageCount: number | null;
  readonly fileSizeBytes: number | null;
  readonly attachments: readonly Attachment[];
  readonly problems: readonly ParseProblem[];
}

/** How much of the docket the page showed to this viewer on that day (never proof that nothing else exists). */
export type Completeness = "complete" | "partial" | "unknown";

/** Something on a page that could not be read; the raw text is kept so that no row is lost. */
export interface ParseProblem {
  /** "entry row 14", "header", "parties". */
  readonly where: string;
  readonly text: string;
}

/** What one look at one page gave. The unit that is merged into the store. */
export interface DocketSnapshot {
  readonly sourceId: string;
  readonly docket: Docket;
  readonly completeness: Completeness;
  /** Why: the search criteria or page controls that decided completeness, as printed; null when nothing said so. */
  readonly criteria: string | null;
  readonly problems: readonly ParseProblem[];
  /** Positions among the entries of rows that say that they are of another case: shown and reported, never merged. */
  readonly strangers?: readonly number[];
  /**
   * What the source showed together with these entries and was taken from it before: it brings nothing, and tells that
   * these are other entries than those.
   */
  readonly beside?: readonly DocketEntry[];
}
