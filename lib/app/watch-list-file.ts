import * as v from "valibot";
import type { Instant } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import { parseDocketNumber } from "../docket/docket-number.ts";
import { aliasesOf, docketKeyOf, identify } from "../docket/identity.ts";
import { headerOf } from "../docket/merge-header.ts";
import type { DocketRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { matterOf } from "../matters/registry.ts";
import { FEWEST_MINUTES, MOST_MINUTES } from "../settings/settings.ts";
import { docketOf } from "../sources/blank.ts";
import { plainWatch } from "../watch/docket-watch.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, DocketStore } from "./ports.ts";
import type { WatchStore } from "./watch-ports.ts";

export const WATCH_LIST_FORMAT = "docketwatch-watch-list";
export const WATCH_LIST_VERSION = 1;
export const MOST_LIST_LETTERS = 4_000_000;
const MOST_DOCKETS = 5_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const digits = v.pipe(v.string(), v.regex(/^\d{1,12}$/));

/** What a list says of one docket. What is not said stays as it is, or as a new docket has it. */
const lineSchema = v.object({
  courtId: id,
  docketNumber: id,
  caseName: v.optional(v.pipe(v.string(), v.maxLength(1_000)), ""),
  pacerCaseId: v.optional(v.nullable(digits), null),
  courtListenerId: v.optional(v.nullable(digits), null),
  everyMinutes: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(FEWEST_MINUTES), v.maxValue(MOST_MINUTES))),
    null,
  ),
  notify: v.optional(v.nullable(v.picklist(["all", "affecting", "none"])), null),
  matterNumber: v.optional(v.pipe(v.string(), v.maxLength(80)), ""),
  note: v.optional(v.pipe(v.string(), v.maxLength(2_000)), ""),
});
type ListLine = v.InferOutput<typeof lineSchema>;

const fileSchema = v.object({
  format: v.literal(WATCH_LIST_FORMAT),
  version: v.literal(WATCH_LIST_VERSION),
  dockets: v.pipe(v.array(v.unknown()), v.maxLength(MOST_DOCKETS)),
});

/** The text of a watch list file: which dockets, and the wishes for each. No entry, mark or deadline is in it. */
export function watchListFile(
  dockets: readonly DocketRecord[],
  watches: readonly DocketWatch[],
  savedAt: Instant,
): string {
  const watchOf = new Map(watches.map((watch) => [watch.docketKey, watch]));
  const lines = dockets.map(({ key, header }): ListLine => {
    const { everyMinutes, notify, matterNumber, note } = watchOf.get(key) ?? plainWatch(key, savedAt);
    const { courtId, docketNumber, caseName, pacerCaseId, courtListenerId } = header;
    return {
      courtId,
      docketNumber,
      caseName,
      pacerCaseId,
      courtListenerId,
      everyMinutes,
      notify,
      matterNumber,
      note,
    };
  });
  return `${JSON.stringify({ format: WATCH_LIST_FORMAT, version: WATCH_LIST_VERSION, savedAt, dockets: lines }, null, 1)}\n`;
}

/** What reading a list did. */
export interface WatchListReport {
  readonly added: number;
  /** Dockets that were stored and are watched (again), with the list's wishes. */
  readonly updated: number;
  /** Lines that could not be used, in sentences. */
  readonly refused: readonly string[];
}

interface Ports {
  readonly store: DocketStore;
  readonly watch: Pick<WatchStore, "watches" | "saveWatches">;
  readonly clock: Clock;
}

/**
 * Watches every docket of a list. Nothing that is stored is removed, and a note that the list does not have stays.
 * @throws Error with a sentence for the user, when the file is no watch list
 */
export async function importWatchList({ store, watch, clock }: Ports, file: string): Promise<WatchListReport> {
  const { lines, refused } = readList(file);
  const known = new Map((await watch.watches()).map((each) => [each.docketKey, each]));
  const now = clock.now();
  const taken = await store.update(
    () => "no docket",
    ({ dockets, packs }) => {
      const taking = takeLines(lines, dockets, mattersOf(packs), now);
      return { writes: { dockets: taking.writes }, value: taking };
    },
  );
  await watch.saveWatches(
    taken.lines.map(({ key, line }) => {
      const before = known.get(key) ?? plainWatch(key, now);
      return {
        ...before,
        everyMinutes: line.everyMinutes,
        notify: line.notify,
        matterNumber: line.matterNumber || before.matterNumber,
        note: line.note || before.note,
        updatedAt: now,
      };
    }),
  );
  const { added, updated } = taken;
  return { added, updated, refused: [...refused, ...taken.refused] };
}

function readList(file: string): { readonly lines: readonly ListLine[]; readonly refused: readonly string[] } {
  const parsed = v.safeParse(fileSchema, asJson(file));
  if (!parsed.success) throw new Error("This file is no watch list of Docketwatch.");
  const lines: ListLine[] = [];
  const refused: string[] = [];
  for (const [index, given] of parsed.output.dockets.entries()) {
    const line = v.safeParse(lineSchema, given);
    if (!line.success) refused.push(`Docket ${index + 1} of the list cannot be read: ${line.issues[0].message}`);
    else if (!isDocket(line.output)) refused.push(`${line.output.courtId} ${line.output.docketNumber} is no docket.`);
    else lines.push(line.output);
  }
  return { lines, refused };
}

function isDocket({ courtId, docketNumber }: ListLine): boolean {
  return courtById(courtId) !== undefined && parseDocketNumber(docketNumber) !== null;
}

function asJson(text: string): unknown {
  try {
    return text.length <= MOST_LIST_LETTERS ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function takeLines(
  lines: readonly ListLine[],
  stored: readonly DocketRecord[],
  matters: readonly Matter[],
  now: Instant,
) {
  const dockets = new Map(stored.map((docket) => [docket.key, docket]));
  const taken: { readonly key: string; readonly line: ListLine }[] = [];
  const refused: string[] = [];
  let added = 0;
  for (const line of lines) {
    const { courtId, docketNumber, caseName, pacerCaseId, courtListenerId } = line;
    const header = headerOf(docketOf({ courtId, docketNumber, caseName, pacerCaseId, courtListenerId }));
    const identified = identify([...dockets.values()], header);
    if (identified.found === "conflict") {
      refused.push(identified.reason);
      continue;
    }
    const docket =
      identified.found === "known" ? { ...identified.docket, watched: true } : newRecord(header, matters, now);
    if (identified.found === "unknown") added += 1;
    dockets.set(docket.key, docket);
    taken.push({ key: docket.key, line });
  }
  const keys = new Set(taken.map(({ key }) => key));
  const writes = [...dockets.values()].filter(({ key }) => keys.has(key));
  return { lines: taken, writes, added, updated: keys.size - added, refused };
}

function newRecord(header: DocketRecord["header"], matters: readonly Matter[], now: Instant): DocketRecord {
  return {
    key: docketKeyOf(header),
    header,
    aliases: aliasesOf(header),
    matterId: matterOf(matters, header.courtId, header.docketNumber, header.pacerCaseId).id,
    watched: true,
    watchedSince: now,
    seeded: false,
  };
}
