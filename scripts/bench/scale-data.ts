import { courtAnalysis } from "../../lib/app/court-analysis.ts";
import { noContents } from "../../lib/app/imports.ts";
import type { DocketStore, StoredState, StoreWrites } from "../../lib/app/ports.ts";
import { recordDocket } from "../../lib/app/record-docket.ts";
import { instant, isoDate } from "../../lib/calendar/date.ts";
import { courts } from "../../lib/docket/courts.ts";
import type { DocketSnapshot } from "../../lib/docket/docket.ts";
import { aliasesOf, docketKeyOf } from "../../lib/docket/identity.ts";
import type { MadeDocket, Pool } from "./scale-page.ts";
import { docketOf, entryOf } from "../../lib/sources/blank.ts";

const NOW = instant("2026-06-01T12:00:00.000Z");
const SURNAMES = ["Abram", "Brikha", "Corvin", "Dorsel", "Elmass", "Farouq", "Gorgis", "Hallak", "Ishaya", "Jarbou"];
const GIVEN = ["Ann", "Basil", "Carla", "Dawud", "Esther", "Fadi", "Greta", "Hani", "Ines", "Jamal", "Kora", "Lamia"];
const SUBJECTS = ["bond", "discovery", "class notice", "translation", "travel documents", "medical care", "fees"];

/** What a busy docket mixes. {who} a person, {n} an earlier number, {what} a subject, {day} a date. */
const TEXTS = [
  "MOTION for Extension of Time to File Response re {n} by {who}. (Attachments: # 1 Text of Proposed Order) ({who})",
  "ORDER granting {n} Motion for Extension of Time re {what}. Signed by District Judge {who}. (ABcd)",
  "NOTICE of Appearance by {who} on behalf of All Petitioners. ({who})",
  "TEXT-ONLY ORDER re {n} Status Report on {what}. Telephonic Status Conference set for {day} 02:00 PM before District Judge {who}. (ABcd)",
  "TRANSCRIPT of hearing held on {day} re {what}. Court Reporter: {who}. (Number of Pages: 48) The parties have 21 days to file with the court and reporter a Redaction Request of this transcript. If no request is filed, the transcript may be made remotely electronically available to the public without redaction after 90 days. Redaction Request due {day}. (Abc, R)",
  "CERTIFICATE of Service by {who} re {n} Response. ({who})",
  "RESPONSE to {n} MOTION to Compel {what} filed by All Respondents. (Attachments: # 1 Exhibit Declaration of {who}, # 2 Exhibit Records) ({who})",
  "REPLY to Response re {n} MOTION to Compel {what} filed by {who}. ({who})",
  "STIPULATED ORDER extending dates for {what} re {n}. Signed by District Judge {who}. (ABcd)",
  "EXHIBIT re {n} MOTION on {what} by {who}. (Attachments: # 1 Index) ({who})",
] as const;

/** Orders that change what is in force: a few in a hundred entries even of a case about nothing else. */
const RELIEF_TEXTS = [
  "OPINION AND ORDER denying {n} Motion to Stay Removal of {who} and continuing the stay entered in {n} until further order. Responses due within 14 days of this order. Signed by District Judge {who}. (ABcd)",
  "ORDER releasing {who} from custody on conditions as to {what}, re {n}. Signed by District Judge {who}. (ABcd)",
] as const;
const RELIEF_SHARE = 0.02;

/** Numbers that look like chance and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sizes of so many dockets with so many entries in all: the largest holds about a tenth, most are small. */
export function docketSizes(dockets: number, entries: number): number[] {
  const weights = Array.from({ length: dockets }, (_, at) => 1 / (at + 2));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => Math.max(1, Math.floor((entries * weight) / whole)));
  const over = sizes.reduce((sum, size) => sum + size, 0) - entries;
  return sizes.map((size, at) => (at === 0 ? Math.max(1, size - over) : size));
}

/** The courts of the dockets: a hundred that publish a feed. */
export const feedCourts = courts.filter(({ kind, rss }) => kind !== "appeals" && rss !== null).slice(0, 100);

/** The page of one docket of an invented case: `size` entries, the last of them `late` days ago. */
export function snapshotOf(at: number, size: number, seed: number): DocketSnapshot {
  const chance = seeded(seed * 1_000_003 + at);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const person = () => `${pick(GIVEN)} ${pick(SURNAMES)}${Math.floor(chance() * 400)}`;
  const court = feedCourts[at % feedCourts.length]?.id ?? "mied";
  const dayOf = (index: number) => {
    const ms = Date.parse(NOW) - (size - index) * (86_400_000 / 6) - at * 3_600_000;
    return isoDate(new Date(Math.max(ms, Date.UTC(1996, 0, 2))).toISOString().slice(0, 10));
  };
  return {
    sourceId: "cmecf-district",
    completeness: "complete",
    criteria: null,
    problems: [],
    docket: docketOf({
      courtId: court,
      docketNumber: `2:${18 + (at % 7)}-cv-${String(10_000 + at).padStart(5, "0")}`,
      caseName: `${pick(SURNAMES)} et al v. Placeholder ${at}`,
      pacerCaseId: String(330_000 + at),
      entries: Array.from({ length: size }, (_, index) => {
        const day = dayOf(index);
        const text = (chance() < RELIEF_SHARE ? pick(RELIEF_TEXTS) : pick(TEXTS))
          .replaceAll("{who}", person)
          .replaceAll("{what}", () => pick(SUBJECTS))
          .replaceAll("{n}", () => String(Math.max(1, index - Math.floor(chance() * 9))))
          .replaceAll("{day}", () => day);
        return entryOf({
          documentNumber: chance() < 0.08 ? null : String(index + 1),
          dateFiled: day,
          dateEntered: day,
          docketText: text,
          pacerSeqNo: String(1_000 + index * 3),
          pacerDocId: `0971${String(9_000_000 + index).padStart(8, "0")}`,
        });
      }),
    }),
  };
}

/** How many entries the dockets of a large database are made from. */
const POOL = 3_000;

/** Rows as the program stores them, to be put under other dockets in the page. */
export async function poolOf(seed: number, rulesVersion: string): Promise<Pool> {
  const rows = await rowsStoredFor(snapshotOf(0, POOL, seed), rulesVersion);
  const [docket, snapshot] = [rows.dockets?.[0], rows.snapshots?.[0]];
  if (!docket || !snapshot) throw new Error("the invented docket was not stored");
  return {
    docket: { ...docket },
    snapshot,
    entries: (rows.entries ?? []).map((entry) => ({ ...entry })),
    tags: rows.tags ?? [],
    deadlines: (rows.deadlines ?? []).map((deadline) => ({ ...deadline })),
  };
}

/** The dockets of a database, with the court's feed numbers that `snapshotOf` prints. */
export function madeDockets(dockets: number, entries: number, seed: number): MadeDocket[] {
  const chance = seeded(seed);
  return docketSizes(dockets, entries).map((size, at) => {
    const { docket } = snapshotOf(at, 0, seed);
    const { entries: _none, ...header } = docket;
    return {
      key: docketKeyOf(docket),
      header,
      aliases: aliasesOf(docket),
      size,
      from: Math.floor(chance() * POOL),
      unread: Math.min(size, Math.floor(chance() * 4)),
    };
  });
}

/** The rows that the program itself stores for a page that it sees for the first time. */
export async function rowsStoredFor(snapshot: DocketSnapshot, rulesVersion: string): Promise<StoreWrites> {
  let written: StoreWrites = {};
  const state: StoredState = { ...noContents, ...nothingElse };
  const store: Pick<DocketStore, "update"> = {
    update: (_scope, decide) => {
      const { writes, value } = decide(state);
      written = writes;
      return Promise.resolve(value);
    },
  };
  const ports = {
    store: store as DocketStore,
    clock: { now: () => NOW },
    analysis: { ...courtAnalysis, rulesVersion },
  };
  await recordDocket(ports, snapshot, { watch: true });
  return written;
}

const nothingElse = { dockets: [], notices: [], rules: [], packs: [], related: [], imports: [], undo: [] };
