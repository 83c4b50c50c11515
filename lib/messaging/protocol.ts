import type { Instant, IsoDate } from "../calendar/date.ts";
import type { ClosedAs } from "../deadlines/deadline.ts";
import type { DocketSnapshot, DocumentMenu } from "../docket/docket.ts";
import type { ImportedLook, LookResult, UndoReport } from "../app/imports.ts";
import type { WatchChange } from "../app/manage-watching.ts";
import type { MenuAnswer } from "../app/record-menu.ts";
import type { PageSummary, RowView } from "../app/views.ts";
import type { WatchListReport } from "../app/watch-list-file.ts";
import type { UserRule } from "../rules/user-rule.ts";
import type { DocumentWords } from "../documents/read-pages.ts";
import type { Settings } from "../settings/settings.ts";
import type { TagsByHand } from "../tags/correction.ts";
import type { RequestLine } from "../watch/request-line.ts";

/** What a content script may ask. */
export interface ContentRequests {
  /** A docket page was read. Stored only if the docket is watched; otherwise tagged and forgotten. */
  "docket/seen": {
    request: { url: string; snapshot: DocketSnapshot };
    reply: { summary: PageSummary; rows: RowView[] };
  };
  /** The user pressed Watch on a page: start watching and store what it shows. */
  "docket/watch": {
    request: { url: string; snapshot: DocketSnapshot };
    reply: { summary: PageSummary; rows: RowView[] };
  };
  /** The list of an entry's documents was open: it may enrich an entry of a watched docket. */
  "documents/seen": { request: { url: string; menu: DocumentMenu }; reply: MenuAnswer };
  /** A page promised a docket and could not be read at all. */
  "page/unreadable": { request: { url: string; reason: string }; reply: null };
  /** Open our full page at an entry. */
  "entry/open": { request: { entryId: string | null }; reply: null };
  /** Whether to draw on pages. */
  "page/settings": { request: null; reply: { showOnPages: boolean } };
}

/** What only our own pages may ask. */
export interface PageRequests {
  "entries/mark": { request: { entryIds: string[]; state: "unread" | "seen" | "done" }; reply: null };
  /** Set aside until a moment or the next entry of their docket, when they are unread again; null takes it back. */
  "entries/snooze": { request: { entryIds: string[]; until: Instant | "next entry" | null }; reply: null };
  "entry/star": { request: { entryId: string; starred: boolean }; reply: null };
  "entry/note": { request: { entryId: string; note: string }; reply: null };
  /** Set tags of an entry by hand; all fields null and an empty note take it back. */
  "entry/correct": { request: { entryId: string; byHand: TagsByHand }; reply: null };
  "entry/uncorrect": { request: { entryId: string }; reply: null };
  /** The user has seen what a new reading changed. */
  "changes/dismiss": { request: { changeIds: string[] }; reply: null };
  /** Take in a case pack, `file` being its text. */
  "pack/import": { request: { file: string; fileName: string; replaceBuiltIn: boolean }; reply: { matterId: string } };
  "pack/remove": { request: { packId: string }; reply: null };
  /** A new rule of the user's, or a changed one. */
  "rule/save": { request: { rule: UserRule }; reply: { ruleId: string } };
  "rule/remove": { request: { ruleId: string }; reply: null };
  "docket/unwatch": { request: { docketKey: string }; reply: null };
  "docket/rewatch": { request: { docketKey: string }; reply: null };
  /** Stop or resume recording of several dockets. */
  "dockets/watch": { request: { docketKeys: readonly string[]; watched: boolean }; reply: null };
  "docket/purge": { request: { docketKey: string }; reply: null };
  /** Watch an appeal that a docket names, in the same matter. */
  "appeal/watch": {
    request: { docketKey: string; courtId: string; docketNumber: string };
    reply: { docketKey: string };
  };
  /** What was read, on one of our own pages, in the document of an entry. The file itself is not sent. */
  "document/read": {
    request: { entryId: string; attachmentNumber: string | null; fileName: string; words: DocumentWords };
    reply: { readingId: string };
  };
  /** The file belongs to the entry although it names another. */
  "document/accept": { request: { readingId: string; accepted: boolean }; reply: null };
  "document/forget": { request: { readingId: string }; reply: null };
  "deadline/confirm": {
    request: { deadlineId: string; date?: IsoDate; time?: string | null; what?: string };
    reply: null;
  };
  "deadline/dismiss": { request: { deadlineId: string; because: string }; reply: null };
  /** Those of them that have a date and wait for review. */
  "deadlines/confirm": { request: { deadlineIds: string[] }; reply: { confirmed: number } };
  /** `as` null: open again. */
  "deadline/close": { request: { deadlineId: string; as: ClosedAs | null; because: string }; reply: null };
  /** "next entry": until one comes on its docket. */
  "deadline/snooze": { request: { deadlineId: string; until: Instant | "next entry" | null }; reply: null };
  /** `entryId` null: the program looks for the trigger by itself again. */
  "deadline/trigger": { request: { docketKey: string; deadlineId: string; entryId: string | null }; reply: null };
  /** Their reminders were seen: the badge and the panels need not show them any more. */
  "reminders/seen": { request: { deadlineIds: string[] }; reply: null };
  "deadline/add": {
    request: {
      docketKey: string;
      entryId: string | null;
      what: string;
      date: IsoDate;
      time: string | null;
      basis?: { ruleId: string | null; authority: string | null; steps: string[] };
    };
    reply: { deadlineId: string };
  };
  /** Offer the deadline that a rule gives from an entry. */
  "deadline/offer": {
    request: { entryId: string; ruleId: string; service: "electronic" | "mail" };
    reply: { deadlineId: string };
  };
  /** What importing these looks would change. Nothing is stored. */
  "import/preview": { request: { looks: readonly ImportedLook[] }; reply: { results: LookResult[] } };
  "import/apply": { request: { importId: string; looks: readonly ImportedLook[] }; reply: { results: LookResult[] } };
  "import/undo": { request: { importId: string }; reply: UndoReport };
  /** What is not named in the change stays as it is stored. */
  "settings/save": { request: { change: Partial<Settings> }; reply: { settings: Settings } };
  /** Begin to ask the feeds of watched dockets, and end a pause. The page has asked the browser for their hosts. */
  "watching/start": { request: null; reply: { since: string } };
  /** Ask nothing until then; null goes on at once. */
  "watching/pause": { request: { until: Instant | null }; reply: null };
  /** Ask now what may be asked again by now. `nextAt`: when the others follow; null while nothing is asked. */
  "watching/check-now": { request: null; reply: { asked: number; answered: number; nextAt: Instant | null } };
  /** The user's token for CourtListener's API; null removes it. It comes back in no reply. */
  "courtlistener-token/save": { request: { token: string | null }; reply: { isSet: boolean } };
  /** How these dockets are to be watched: what is not named stays as it is. */
  "watch/save": { request: { docketKeys: readonly string[]; change: WatchChange }; reply: null };
  /** The user has looked at what these gaps of feeds may have lost. */
  "gaps/acknowledge": { request: { gapIds: readonly string[] }; reply: null };
  /** Watch every docket of a list, `file` being its text. */
  "watch-list/import": { request: { file: string }; reply: WatchListReport };
  /** A request that one of our pages made itself (a free copy of an order), for the log. */
  "request/log": { request: { line: RequestLine }; reply: null };
  "backup/restore": {
    request: { file: string };
    reply: { added: number; updated: number; kept: number; warnings: string[] };
  };
  /** `file`: a backup of what could be read, when the store itself cannot be used. */
  "storage/repair": { request: null; reply: { report: string; file: string | null } };
}

export type Protocol = ContentRequests & PageRequests;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]["request"];
export type Reply<N extends MessageName> = Protocol[N]["reply"];
