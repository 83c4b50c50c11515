import { isoDate } from "@/lib/calendar/date.ts";
import { atOnce } from "@/lib/calendar/steps.ts";
import { noTags } from "@/lib/app/no-tags.ts";
import type { KnownEntry, Matter } from "@/lib/matters/matter.ts";
import type { ReliefDocket, ReliefInterval, ReliefTimeline, ReliefTrackName } from "@/lib/relief/relief.ts";
import { timelineInSteps } from "@/lib/relief/timeline.ts";
import type { Disposition, EffectName, EntryKind, EntryTags, Outcome, Who } from "@/lib/tags/tags.ts";

/** An invented matter: a trial court's docket and two appeals from it. */
export const TRIAL = "ohsd:1:31-cv-77120";
const nobody: Who = { scope: "unknown", words: "" };
export const theClass: Who = { scope: "class", words: "class members" };
export const person = (name: string): Who => ({ scope: "named persons", words: name });

export const invented: Matter = {
  id: "ferrane-v-oduya",
  name: "Ferrane v. Oduya",
  description: "",
  dockets: [
    {
      courtId: "ohsd",
      docketNumber: "1:31-cv-77120",
      pacerCaseId: null,
      role: "trial court",
      below: null,
      governmentSide: "respondent",
      title: "Ferrane v. Oduya",
    },
    ...["31-9001", "31-9002"].map((docketNumber) => ({
      courtId: "ca6",
      docketNumber,
      pacerCaseId: null,
      role: "appeal" as const,
      below: "1:31-cv-77120",
      governmentSide: "petitioner" as const,
      title: "Appeal",
    })),
  ],
  parties: [],
  knownEntries: [],
};

export interface Row {
  readonly number: string | null;
  readonly date: string | null;
  readonly does?: readonly EffectName[];
  readonly until?: string;
  readonly within?: string;
  readonly who?: Who;
  readonly kind?: EntryKind;
  readonly text?: string;
  readonly rules?: readonly (readonly [string | null, Outcome])[];
  readonly refersTo?: readonly string[];
  readonly removal?: EntryTags["affectsRemoval"];
  readonly detention?: EntryTags["affectsDetention"];
  readonly unclear?: string;
}

const REMOVAL = /^(?:removal|return)/;
const DETENTION = /^(?:release|bond|detention|transfer)/;

function tagsOf(row: Row): EntryTags {
  const does = row.does ?? [];
  const affects = (pattern: RegExp) =>
    does.some((effect) => pattern.test(effect)) ? ("yes" as const) : ("no" as const);
  const text = textOf(row);
  return {
    ...noTags(""),
    kind: row.kind ?? "order",
    author: "court",
    dispositions: (row.rules ?? []).map(([of, outcome]): Disposition => ({ of, outcome })),
    effects: does.map((effect) => ({
      effect,
      until: row.until ?? null,
      within: row.within ?? null,
      who: row.who ?? nobody,
      basis: "text",
      evidence: [
        {
          ruleId: "test",
          span: { start: Math.max(0, text.indexOf(effect)), end: text.length },
          quote: effect,
          via: null,
        },
      ],
    })),
    affectsRemoval: row.removal ?? affects(REMOVAL),
    affectsDetention: row.detention ?? affects(DETENTION),
    who: row.who ?? nobody,
    references: row.refersTo ?? (row.rules ?? []).flatMap(([of]) => of ?? []),
    unclear: row.unclear ?? null,
  };
}

const textOf = (row: Row): string => row.text ?? `ORDER: ${(row.does ?? []).join("; ")}.`;

export function docket(rows: readonly Row[], key = TRIAL): ReliefDocket {
  const [courtId = "", ...rest] = key.split(":");
  return {
    key,
    courtId,
    docketNumber: rest.join(":"),
    label: key,
    entries: rows.map((row, at) => ({
      entry: {
        id: `${key}#${row.number ?? `minute ${row.date} ${at}`}`,
        documentNumber: row.number,
        dateFiled: row.date === null ? null : isoDate(row.date),
        dateEntered: null,
        docketText: textOf(row),
        restricted: false,
      },
      tags: tagsOf(row),
    })),
  };
}

/** What is in force on every day. */
export const reliefTimeline = (dockets: readonly ReliefDocket[], matter: Matter): ReliefTimeline =>
  atOnce(timelineInSteps(dockets, matter));

export const intervalsOf = (timeline: ReliefTimeline, track: ReliefTrackName): readonly ReliefInterval[] =>
  timeline.tracks.find((each) => each.track === track)!.intervals;

/** "2031-01-05 – 2031-01-19 expired by 4", one line per interval; numbers of documents, "-" for none. */
export function lines(timeline: ReliefTimeline, track: ReliefTrackName): string[] {
  return intervalsOf(timeline, track).map((each) => {
    const names = (orders: ReliefInterval["by"]) => orders.map(({ documentNumber }) => documentNumber ?? "-").join("+");
    const against = each.direction === "permits" ? "PERMITS " : "";
    const end = each.endedBy.length === 0 ? "" : ` ended by ${names(each.endedBy)}`;
    return `${against}${each.from ?? `after ${each.fromEarliest}`} – ${each.until} ${each.state} by ${names(each.by)}${end}`;
  });
}

export function known(entry: Partial<KnownEntry>): KnownEntry {
  return {
    courtId: "ohsd",
    docketNumber: "1:31-cv-77120",
    documentNumber: null,
    dateFiled: null,
    title: "An order",
    kind: "order",
    author: "court",
    effects: [],
    affectsDetention: "no",
    affectsRemoval: "no",
    direction: "protects",
    until: null,
    within: null,
    who: null,
    sources: ["a report"],
    certainty: "stated",
    note: "",
    ...entry,
  };
}
