import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { EntryView, MatterView, PageSummary, RowView } from "@/lib/app/views.ts";
import { noTags } from "@/lib/app/no-tags.ts";
import { reliefOf } from "@/lib/app/relief-of.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { DocketRecord, EntryRecord } from "@/lib/docket/records.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";

const SEEN = instant("2017-06-30T14:05:00.000Z");
export const DOCKET = "mied:2:17-cv-11910";

/** Tags of an entry about which nothing is remarkable. */
export const plainTags: EntryTags = {
  ...noTags(""),
  kind: "notice",
  author: "petitioner",
  affectsDetention: "no",
  affectsRemoval: "no",
  unclear: null,
};

/** Tags of an order that stays removal, with the words that say so. */
export function stayTags(docketText: string, words: string): EntryTags {
  const start = docketText.indexOf(words);
  return {
    ...plainTags,
    kind: "order",
    author: "court",
    affectsRemoval: "yes",
    effects: [
      {
        effect: "removal-stayed",
        evidence: [{ ruleId: "stops-removal", span: { start, end: start + words.length }, quote: words, via: null }],
        until: null,
        within: null,
        who: { scope: "unknown", words: "" },
        basis: "text",
      },
    ],
  };
}

export function sampleEntry(number: string | null, docketText: string, more: Partial<EntryRecord> = {}): EntryRecord {
  return {
    id: `entry ${number ?? docketText}`,
    docketKey: DOCKET,
    documentNumber: number,
    dateFiled: isoDate("2017-06-22"),
    dateEntered: isoDate("2017-06-22"),
    docketText,
    shortText: null,
    pacerDocId: null,
    pacerSeqNo: null,
    courtListenerRow: null,
    restricted: false,
    struck: [],
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
    attachments: [],
    keys: [`num:${number}`],
    witnesses: [],
    versions: [],
    firstSeenAt: SEEN,
    lastChangedAt: SEEN,
    novelty: "seed",
    absentSince: null,
    maybeSameAs: [],
    fieldSources: {},
    formerIds: [],
    ...more,
  };
}

export function sampleView(
  entry: EntryRecord,
  more: Partial<EntryView> & { state?: "unread" | "done" } = {},
): EntryView {
  const { state = "seen", ...view } = more;
  return {
    entry,
    tags: plainTags,
    read: null,
    correction: null,
    own: null,
    readings: [],
    mark: { entryId: entry.id, docketKey: entry.docketKey, state, starred: false, note: "", updatedAt: SEEN },
    deadlines: [],
    docketLabel: "E.D. Mich. 2:17-cv-11910",
    link: null,
    ...view,
  };
}

export const sampleDocket: DocketRecord = {
  key: DOCKET,
  header: {
    courtId: "mied",
    docketNumber: "2:17-cv-11910",
    caseName: "Hamama et al v. Adducci",
    dateFiled: isoDate("2017-06-15"),
    dateTerminated: null,
    assignedTo: null,
    referredTo: null,
    natureOfSuit: null,
    cause: null,
    jurisdiction: null,
    juryDemand: null,
    demand: null,
    flags: [],
    pacerCaseId: null,
    courtListenerId: null,
    relatedDockets: [],
    parties: [],
  },
  aliases: [],
  matterId: "hamama-v-adducci",
  watched: true,
  watchedSince: SEEN,
  seeded: true,
};

export function sampleMatter(entries: readonly EntryView[], deadlines: readonly Deadline[] = []): MatterView {
  const unreadCount = entries.filter(({ mark }) => mark.state === "unread").length;
  return {
    matterId: "hamama-v-adducci",
    name: "Hamama v. Adducci",
    entries,
    deadlines,
    health: [
      {
        docket: sampleDocket,
        docketLabel: "E.D. Mich. 2:17-cv-11910",
        lastSnapshot: null,
        entryCount: entries.length,
        unreadCount,
        gaps: [],
        warnings: [],
      },
    ],
    unreadCount,
    tagChanges: [],
    relief: reliefOf(null, [{ docket: sampleDocket, entries }]),
    byHandCount: 0,
  };
}

export function sampleDeadline(more: Partial<Deadline> = {}): Deadline {
  return {
    id: "deadline 1",
    docketKey: DOCKET,
    entryId: null,
    what: "response to 11",
    kind: "deadline",
    date: isoDate("2017-07-10"),
    time: null,
    status: "set",
    ruleId: null,
    authority: null,
    relative: null,
    place: null,
    alternatives: [],
    steps: [],
    warnings: [],
    quote: null,
    span: null,
    review: "offered",
    dismissedBecause: null,
    doneAt: null,
    supersededBy: null,
    sequence: 0,
    createdAt: SEEN,
    updatedAt: SEEN,
    history: [],
    ...more,
  };
}

export const sampleRow = (more: Partial<RowView> = {}): RowView => ({
  entryId: "entry 1",
  isNew: false,
  edited: false,
  tags: plainTags,
  deadlines: [],
  ...more,
});

export const sampleSummary: PageSummary = {
  docketKey: DOCKET,
  matterName: "Hamama v. Adducci",
  watched: true,
  newCount: 1,
  affectingCount: 1,
  unclearCount: 0,
  nextDeadline: null,
  completeness: "complete",
  problems: [],
  lastVisit: SEEN,
};
