import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";

/** "court mied", "courtlistener 4214664", "courtlistener-api 4214664". */
export type FeedId = string;

/**
 * One public address that is asked again and again: a court's feed of new entries, which serves all watched dockets of
 * that court, CourtListener's feed of one docket, or, with a token of the user's, what its API has of one docket.
 * @see sources specification, sections 4, 6.4 and 6.5
 */
export interface Feed {
  readonly id: FeedId;
  readonly kind: "court" | "courtlistener" | "courtlistener api";
  /** Exactly this address is asked, and no other. */
  readonly address: string;
  readonly host: string;
  readonly courtId: string;
  /** "Feed of E.D. Mich.", "CourtListener's feed of 2:17-cv-11910". */
  readonly name: string;
  /** The watched dockets that it may bring entries of, sorted; at least one. */
  readonly docketKeys: readonly DocketKey[];
  /** Those of them that are paused: nothing is taken for them. Where all are, the feed is not asked. */
  readonly pausedKeys: readonly DocketKey[];
  /** How often it is asked, the shortest wish of its dockets that are not paused. */
  readonly everyMinutes: number;
}

/** Why a feed gave nothing. */
export type FeedFailure =
  | "offline"
  | "too slow"
  | "too large"
  | "cut off"
  | "redirected"
  | "refused"
  | "busy"
  | "server error"
  | "not a feed"
  | "not allowed"
  /** The API did not accept the user's token: it is not asked again before the token is changed. */
  | "token refused"
  | "not stored";

/** What is kept of a feed between two checks. */
export interface FeedState {
  readonly id: FeedId;
  readonly address: string;
  /** A check is begun by writing this and ended by clearing it: one that a death cut off is seen, and done again. */
  readonly begunAt: Instant | null;
  readonly lastTriedAt: Instant | null;
  /** Answered, with news or without. */
  readonly lastSuccessAt: Instant | null;
  /** When it was last read whole: what "nothing new since" rests on. */
  readonly lastReadAt: Instant | null;
  readonly nextCheckAt: Instant;
  /** The last time between two successful checks that was much longer than it should be; absent if there was none. */
  readonly lastAbsence?: { readonly from: Instant; readonly to: Instant } | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly lastFailure: {
    readonly at: Instant;
    readonly why: FeedFailure;
    /** A sentence for the user. */
    readonly text: string;
  } | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The whole feed, all cases: its oldest and newest item and how many there were; null before the first reading. */
  readonly window: FeedWindow | null;
  /** What the feed says it carries ("Docket entries of type: all"); null if it does not say. */
  readonly carries: string | null;
  /**
   * Up to when whole readings have shown what the feed has of a docket, on the court's own clock. A docket that is
   * missing was not looked for yet; that of one that is paused stands still.
   */
  readonly coveredTo?: Readonly<Record<DocketKey, Instant>>;
  /**
   * Since when it is to tell of a docket that no whole reading was made for yet, on our clock: a first reading that comes
   * days later, since the machine had no network or the host failed, may be too late for what was entered meanwhile.
   */
  readonly wantedSince?: Readonly<Record<DocketKey, Instant>>;
  /** Fingerprint of the dockets that the last whole reading looked for: other ones need the body again. */
  readonly readFor?: string;
  /** Fingerprint of what it found of them: the same again needs no reading. */
  readonly readAs?: string;
  /** Fingerprint of all that it brought then: the very same again needs not even be parted. */
  readonly bodyAs?: string;
  /** Of the API, which allows so many requests a day: when it was asked, as far as that still counts. */
  readonly askedAt?: readonly Instant[];
}

/** The span of time that one reading of a feed covered. */
export interface FeedWindow {
  readonly oldest: Instant | null;
  readonly newest: Instant | null;
  readonly items: number;
  /** When the server says that it was made; null if it does not say. */
  readonly builtAt: Instant | null;
}

/**
 * Fingerprints of a feed's items that belong to watched dockets and are in the store already, each "<docket key> <key of
 * the entry> <content>".
 * Kept apart from the state, which is read far more often. An item that is listed is not merged again.
 */
export interface FeedItems {
  readonly feedId: FeedId;
  readonly taken: readonly string[];
  /**
   * Of a feed that shows a number of entries: the entries of its last whole reading, "<docket key> <key of the entry>".
   * A reading that shows none of them may have lost some. Absent: those of `taken`.
   */
  readonly whole?: readonly string[];
}
