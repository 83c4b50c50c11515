import { analyseDocket } from "../../lib/app/analyse-docket.ts";
import type { Analysed } from "../../lib/app/analyse-docket.ts";
import { noTags } from "../../lib/app/no-tags.ts";
import type { RelatedDocket } from "../../lib/app/ports.ts";
import { relatedDockets } from "../../lib/app/related-dockets.ts";
import { reliefOf } from "../../lib/app/relief-of.ts";
import { joinTimelines } from "../../lib/relief/timeline.ts";
import { newDocket } from "../../lib/app/record-docket.ts";
import { noInputs } from "../../lib/app/analysis.ts";
import { courtAnalysis } from "../../lib/app/court-analysis.ts";
import type { Instant, IsoDate } from "../../lib/calendar/date.ts";
import { buildDigest, type DigestInput } from "../../lib/digest/build.ts";
import type { Digest } from "../../lib/digest/digest.ts";
import type { DocketSnapshot } from "../../lib/docket/docket.ts";
import { identify } from "../../lib/docket/identity.ts";
import { mergeSnapshot, type KnownDocket } from "../../lib/docket/merge.ts";
import { builtInMatters, matterById } from "../../lib/matters/registry.ts";
import { defaultSettings } from "../../lib/settings/settings.ts";
import { UsageError } from "./usage-error.ts";

/** What one saved page showed. */
export interface Look {
  readonly file: string;
  readonly snapshot: DocketSnapshot;
}

export interface DigestOptions {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly asOf: Instant;
  readonly exportRestricted: boolean;
}

/**
 * The digest of saved pages, merged in memory in the order given, all seen at `asOf`.
 * @throws UsageError for a page that contradicts another one
 */
export function digestOfLooks(looks: readonly Look[], options: DigestOptions): Digest {
  const dockets = merged(looks, options.asOf);
  const byKey = analysedInTurn(dockets, options.asOf);
  const analysed = dockets.flatMap(({ docket }) => byKey.get(docket.key) ?? []);
  for (const { writes } of analysed) {
    for (const { text } of writes.journal) process.stderr.write(`docket: ${text}\n`);
  }
  const tagged = dockets.map(({ docket, entries }, index) => ({
    docket,
    entries: entries.map((entry) => ({
      entry,
      tags: analysed[index]?.tags.get(entry.id) ?? noTags("could not be tagged: read the entry itself"),
      mark: null,
    })),
  }));
  const matterIds = [...new Set(dockets.map(({ docket }) => docket.matterId))];
  return buildDigest({
    matterName: matterNameOf(dockets),
    dockets: dockets.map(({ docket }) => docket),
    entries: tagged.flatMap(({ entries }) => entries),
    relief: joinTimelines(
      matterIds.map((id) =>
        reliefOf(
          matterById(builtInMatters, id),
          tagged.filter(({ docket }) => docket.matterId === id),
        ),
      ),
    ),
    deadlines: analysed.flatMap(({ deadlines }) => deadlines),
    snapshots: dockets.flatMap(({ snapshots }) => snapshots),
    from: options.from,
    to: options.to,
    asOf: options.asOf,
    settings: { ...defaultSettings, exportRestricted: options.exportRestricted },
    unconfirmedInCalendar: true,
  } satisfies DigestInput);
}

/** Each docket analysed, trial courts before their appeals, which are read with what stands below. */
function analysedInTurn(dockets: readonly KnownDocket[], asOf: Instant): Map<string, Analysed> {
  const records = dockets.map(({ docket }) => docket);
  const done = new Map<string, Analysed>();
  const related = new Map(records.map((docket) => [docket.key, relatedDockets(records, docket.key)]));
  const inTurn = dockets.toSorted(
    (a, b) => (related.get(a.docket.key)?.length ?? 0) - (related.get(b.docket.key)?.length ?? 0),
  );
  for (const { docket, entries } of inTurn) {
    const inputs = { ...noInputs, related: (related.get(docket.key) ?? []).flatMap((below) => asRelated(below.key)) };
    done.set(
      docket.key,
      analyseDocket(courtAnalysis, docket, entries, { tags: [], deadlines: [], tagChanges: [], ...inputs }, asOf),
    );
  }
  return done;

  function asRelated(key: string): RelatedDocket[] {
    const known = dockets.find(({ docket }) => docket.key === key);
    return known ? [{ ...known, tags: done.get(key)?.writes.tags ?? [] }] : [];
  }
}

function merged(looks: readonly Look[], asOf: Instant): KnownDocket[] {
  const known = new Map<string, KnownDocket>();
  for (const { file, snapshot } of looks) {
    const dockets = [...known.values()].map(({ docket }) => docket);
    const identified = identify(dockets, snapshot.docket);
    if (identified.found === "conflict") throw new UsageError(`${file}: ${identified.reason}`);
    const docket = identified.found === "known" ? identified.docket : newDocket(snapshot, asOf, builtInMatters);
    const before = known.get(docket.key) ?? { docket, entries: [], snapshots: [] };
    const after = mergeSnapshot(before, snapshot, asOf);
    known.set(docket.key, {
      docket: after.docket,
      entries: after.entries,
      snapshots: [...before.snapshots, after.snapshot],
    });
  }
  return [...known.values()];
}

/** The curated name, else the case names. */
function matterNameOf(dockets: readonly KnownDocket[]): string {
  const names = dockets.map(
    ({ docket }) =>
      matterById(builtInMatters, docket.matterId)?.name ?? (docket.header.caseName || docket.header.docketNumber),
  );
  return [...new Set(names)].join("; ");
}
