import { reliefOf } from "@/lib/app/relief-of.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { DigestInput, DigestInputEntry } from "@/lib/digest/build.ts";
import type { DocketRecord, EntryRecord, SnapshotRecord } from "@/lib/docket/records.ts";
import type { Effect, EntryTags } from "@/lib/tags/tags.ts";

/** Hand-made records of an invented matter, for tests of the digest and its formats. */
export const DISTRICT = "mied:2:17-cv-99110";
export const APPEAL = "ca6:17-9971";

export function docket(key: string, over: Partial<DocketRecord> = {}): DocketRecord {
  const courtId = key.slice(0, key.indexOf(":"));
  return {
    key,
    header: {
      courtId,
      docketNumber: key.slice(key.indexOf(":") + 1),
      caseName: "Yonan v. Brack",
      dateFiled: isoDate(courtId === "mied" ? "2017-06-15" : "2017-07-05"),
      dateTerminated: null,
      assignedTo: "Ada Lindqvist",
      referredTo: null,
      natureOfSuit: "463 Habeas Corpus - Alien Detainee",
      cause: "28:2241 Petition for Writ of Habeas Corpus (Federal)",
      jurisdiction: "U.S. Government Defendant",
      juryDemand: null,
      demand: null,
      flags: [],
      pacerCaseId: null,
      courtListenerId: courtId === "mied" ? "990110" : null,
      relatedDockets: [],
      parties: [],
    },
    aliases: [],
    matterId: "yonan-v-brack",
    watched: true,
    watchedSince: instant("2017-06-20T12:00:00.000Z"),
    seeded: true,
    ...over,
  };
}

export function entry(
  number: string | null,
  day: string | null,
  docketText: string,
  over: Partial<EntryRecord> = {},
): EntryRecord {
  const docketKey = over.docketKey ?? DISTRICT;
  const date = day === null ? null : isoDate(day);
  return {
    id: `${docketKey}/${number ?? docketText.slice(0, 20)}`,
    docketKey,
    keys: [],
    documentNumber: number,
    dateFiled: date,
    dateEntered: date,
    docketText,
    shortText: null,
    pacerDocId: null,
    pacerSeqNo: null,
    courtListenerRow: docketKey === DISTRICT && number !== null ? `entry-${number}` : null,
    restricted: false,
    struck: [],
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
    attachments: [],
    witnesses: [
      {
        sourceId: "cmecf-district",
        firstSeenAt: instant("2017-07-07T14:00:00.000Z"),
        lastSeenAt: instant("2017-07-07T14:00:00.000Z"),
        textHash: "0",
        otherText: null,
      },
    ],
    versions: [],
    firstSeenAt: instant("2017-07-07T14:00:00.000Z"),
    lastChangedAt: instant("2017-07-07T14:00:00.000Z"),
    novelty: "new",
    absentSince: null,
    maybeSameAs: [],
    fieldSources: {},
    formerIds: [],
    ...over,
  };
}

export function tags(over: Partial<EntryTags> = {}): EntryTags {
  return {
    kind: "notice",
    author: "petitioner",
    dispositions: [],
    effects: [],
    seeks: [],
    affectsDetention: "no",
    affectsRemoval: "no",
    direction: "neutral",
    until: null,
    within: null,
    who: { scope: "unknown", words: "" },
    evidence: [],
    basis: "text",
    unclear: null,
    references: [],
    routine: false,
    ...over,
  };
}

/** An effect that rests on these words of the text. */
export function effect(name: Effect["effect"], text: string, quote: string, over: Partial<Effect> = {}): Effect {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return {
    effect: name,
    evidence: [{ ruleId: `test-${name}`, span: { start, end: start + quote.length }, quote, via: null }],
    until: null,
    within: null,
    who: { scope: "class", words: "the class" },
    basis: "text",
    ...over,
  };
}

export function deadline(id: string, date: string | null, what: string, over: Partial<Deadline> = {}): Deadline {
  return {
    id,
    docketKey: DISTRICT,
    entryId: null,
    what,
    kind: "deadline",
    date: date === null ? null : isoDate(date),
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
    createdAt: instant("2017-07-06T15:00:00.000Z"),
    updatedAt: instant("2017-07-06T15:00:00.000Z"),
    history: [],
    ...over,
  };
}

export function snapshot(
  id: string,
  docketKey: string,
  seenAt: string,
  over: Partial<SnapshotRecord> = {},
): SnapshotRecord {
  return {
    id,
    docketKey,
    sourceId: docketKey === APPEAL ? "cmecf-appellate" : "cmecf-district",
    seenAt: instant(seenAt),
    completeness: "complete",
    criteria: null,
    entryCount: 9,
    newCount: 5,
    problems: [],
    ...over,
  };
}

export function known(record: EntryRecord, over: Partial<EntryTags> = {}, note = ""): DigestInputEntry {
  const mark =
    note === ""
      ? null
      : {
          entryId: record.id,
          docketKey: record.docketKey,
          state: "seen" as const,
          starred: false,
          note,
          updatedAt: instant("2017-07-07T15:00:00.000Z"),
        };
  return { entry: record, tags: tags(over), mark };
}

export const settings: DigestInput["settings"] = {
  exportNotes: true,
  exportRestricted: false,
  reminderDays: [7, 3, 1, 0],
  reminderLadders: { appeal: [7, 3, 1, 0], response: [7, 3, 1, 0], hearing: [7, 3, 1, 0] },
  reminderTime: "09:00",
  calendarProfile: "standard",
  calendarNeutral: false,
};

export function input(over: Partial<DigestInput> = {}): DigestInput {
  const dockets = over.dockets ?? [docket(DISTRICT)];
  const tagged = dockets.map((each) => ({
    docket: each,
    entries: (over.entries ?? []).filter(({ entry: { docketKey } }) => docketKey === each.key),
  }));
  return {
    relief: reliefOf(null, tagged),
    matterName: "Yonan v. Brack",
    dockets: [docket(DISTRICT)],
    entries: [],
    deadlines: [],
    snapshots: [snapshot("s1", DISTRICT, "2017-07-07T22:00:00.000Z")],
    from: isoDate("2017-07-01"),
    to: isoDate("2017-07-07"),
    asOf: instant("2017-07-07T22:00:00.000Z"),
    settings,
    ...over,
  };
}

const orderText =
  "OPINION AND ORDER extending stay of removal through July 24, 2017 at 11:59 p.m. and granting in part 31 Motion to " +
  "Clarify. Responses due by 7/10/2017. Signed by District Judge Ada Lindqvist. (ALin) (Entered: 07/06/2017)";
const opaqueText = "ORDER granting 34 Motion. Signed by District Judge Ada Lindqvist. (ALin)";
const hostileText =
  '=HYPERLINK("https://example.org","click") MOTION <script>alert(1)</script> by **Petitioners** & others [x](javascript:alert(1))';
const struckText = "NOTICE of Filing DOCKETED IN ERROR by Karim Yonan; refiled as 42";

/** A week with something in every section. */
export function fullWeek(): DigestInput {
  const order = entry("43", "2017-07-06", orderText, {
    attachments: [
      {
        attachmentNumber: 1,
        description: "Exhibit A",
        pacerDocId: null,
        freeUrl: null,
        pageCount: null,
        fileSizeBytes: null,
      },
    ],
    freeUrl: "https://storage.courtlistener.com/recap/gov.uscourts.mied.990110/gov.uscourts.mied.990110.43.0.pdf",
  });
  const edited = entry(
    "38",
    "2017-06-28",
    "ORDER setting hearing on Motion for 7/21/2017 at 2:00 PM before Judge Lindqvist",
    {
      novelty: "seed",
      versions: [
        {
          docketText: "ORDER setting hearing on Motion for 7/20/2017 at 2:00 PM before Judge Lindqvist",
          sourceId: "cmecf-district",
          firstSeenAt: instant("2017-06-30T14:00:00.000Z"),
          replacedAt: instant("2017-07-05T14:00:00.000Z"),
          annotation: "Modified on 7/5/2017 (MBea)",
        },
      ],
    },
  );
  return input({
    dockets: [docket(DISTRICT), docket(APPEAL)],
    entries: [
      known(entry("37", "2017-06-27", "RESPONSE to 31 Motion filed by Respondent", { novelty: "seed" }), {
        kind: "response",
      }),
      known(edited, { kind: "order", author: "court" }),
      known(entry("39", "2017-06-30", "REPLY to Response re 31 Motion", { dateEntered: isoDate("2017-07-03") }), {
        kind: "reply",
        references: ["31"],
      }),
      known(
        entry("40", "2017-06-29", "LETTER from Samir Yonan", { firstSeenAt: instant("2017-07-02T10:00:00.000Z") }),
        { kind: "letter" },
      ),
      known(entry("41", "2017-07-05", struckText, { struck: [{ start: 0, end: 16 }] })),
      known(entry("42", "2017-07-05", hostileText), { kind: "motion", seeks: ["release-ordered"] }),
      known(
        order,
        {
          kind: "order",
          author: "court",
          affectsRemoval: "yes",
          direction: "protects",
          effects: [
            effect("removal-stay-extended", orderText, "extending stay of removal", {
              until: "July 24, 2017 at 11:59 p.m.",
            }),
          ],
          dispositions: [{ of: "31", outcome: "granted in part" }],
          references: ["31"],
        },
        "Call co-counsel.\n@Monday",
      ),
      known(entry("45", "2017-07-07", opaqueText), {
        kind: "order",
        author: "court",
        dispositions: [{ of: "34", outcome: "granted" }],
        affectsDetention: "unclear",
        affectsRemoval: "unclear",
        direction: "unclear",
        unclear: "grants 34 Motion, whose text was not seen: open ECF 34",
        references: ["34"],
      }),
      known(entry("46", "2017-07-07", "NOTICE of Appearance by Nadia Toma on behalf of Karim Yonan"), {
        kind: "appearance",
        routine: true,
      }),
      known(entry("47", "2017-07-07", "SEALED EXHIBIT: medical record of Karim Yonan", { restricted: true }), {
        kind: "exhibit",
      }),
      known(entry(null, null, "MINUTE ENTRY without a date"), { kind: "minute entry", author: "court" }),
      known(
        entry("9-1", "2017-07-06", "[9-1] MOTION filed by Appellant Rhoda Brack to stay the injunction", {
          docketKey: APPEAL,
        }),
        { kind: "motion", author: "respondent", seeks: ["relief-stayed"] },
      ),
    ],
    deadlines: [
      deadline("mied:2:17-cv-99110/43/responses", "2017-07-10", "Responses to 31 Motion", {
        entryId: order.id,
        review: "confirmed",
        authority: "order of the court",
        quote: "Responses due by 7/10/2017",
        sequence: 1,
        updatedAt: instant("2017-07-07T13:00:00.000Z"),
        history: [{ at: instant("2017-07-07T13:00:00.000Z"), act: "confirmed" }],
      }),
      deadline("mied:2:17-cv-99110/43/appeal", "2017-09-05", "Notice of appeal, United States a party", {
        entryId: order.id,
        ruleId: "frap-4-a-1-b",
        authority: "Fed. R. App. P. 4(a)(1)(B)",
        relative: "within 60 days after entry",
        steps: ["entry of the order: 2017-07-06", "60 days later: 2017-09-04", "Labor Day, so: 2017-09-05"],
      }),
      deadline("mied:2:17-cv-99110/38/hearing-1", "2017-07-20", "Motion hearing", {
        entryId: edited.id,
        kind: "hearing",
        time: "14:00",
        review: "confirmed",
        supersededBy: "mied:2:17-cv-99110/38/hearing-2",
        sequence: 2,
        updatedAt: instant("2017-07-05T14:00:00.000Z"),
        history: [{ at: instant("2017-07-01T13:00:00.000Z"), act: "confirmed" }],
      }),
      deadline("mied:2:17-cv-99110/38/hearing-2", "2017-07-21", "Motion hearing", {
        entryId: edited.id,
        kind: "hearing",
        time: "14:00",
        status: "reset",
        place: "Courtroom 7, Detroit",
        review: "confirmed",
        sequence: 1,
        updatedAt: instant("2017-07-05T15:00:00.000Z"),
        history: [{ at: instant("2017-07-05T15:00:00.000Z"), act: "confirmed" }],
      }),
      deadline("mied:2:17-cv-99110/43/stay", "2017-07-24", "Stay of removal ends", {
        entryId: order.id,
        kind: "expiry",
        time: "23:59",
        quote: "through July 24, 2017 at 11:59 p.m.",
      }),
      deadline("mied:2:17-cv-99110/30/report", "2017-06-30", "Joint status report", { review: "confirmed" }),
      deadline("mied:2:17-cv-99110/35/call", "2017-07-05", "Telephone conference", { kind: "hearing", time: "10:00" }),
      deadline("mied:2:17-cv-99110/47/sealed", "2017-07-12", "Exhibit of Karim Yonan due", {
        entryId: `${DISTRICT}/47`,
        quote: "medical record of Karim Yonan",
      }),
      deadline("mied:2:17-cv-99110/36/not", "2017-07-13", "Date of birth", {
        review: "dismissed",
        dismissedBecause: "no deadline",
      }),
      deadline("mied:2:17-cv-99110/36/was", "2017-07-14", "Amended pleadings", {
        review: "dismissed",
        dismissedBecause: "agreed otherwise",
        sequence: 2,
        history: [
          { at: instant("2017-07-01T13:00:00.000Z"), act: "confirmed" },
          { at: instant("2017-07-06T13:00:00.000Z"), act: "dismissed: agreed otherwise" },
        ],
      }),
    ],
    snapshots: [
      snapshot("s0", DISTRICT, "2017-06-30T14:00:00.000Z"),
      snapshot("s1", DISTRICT, "2017-07-05T14:00:00.000Z"),
      snapshot("s2", DISTRICT, "2017-07-07T22:00:00.000Z", {
        completeness: "partial",
        criteria: "Documents: 30 - 47",
        problems: [{ where: "entry row 14", text: "?? no date | ORDER" }],
      }),
      snapshot("s3", APPEAL, "2017-07-06T20:00:00.000Z"),
    ],
  });
}

/** A week in which nothing was entered. */
export function emptyWeek(): DigestInput {
  return input({
    entries: [
      known(entry("1", "2017-06-15", "PETITION for writ of habeas corpus", { novelty: "seed" }), { kind: "petition" }),
    ],
    snapshots: [snapshot("s1", DISTRICT, "2017-07-05T14:00:00.000Z")],
  });
}
