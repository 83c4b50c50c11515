import * as v from "valibot";
import { courtById } from "../docket/courts.ts";
import { parseDocketNumber } from "../docket/docket-number.ts";
import { applyCasePack } from "../matters/case-pack.ts";
import type { Matter } from "../matters/matter.ts";
import { docketOf } from "../matters/registry.ts";
import type { DocketBelow } from "../tags/below.ts";
import { tagDocket } from "../tags/tag.ts";
import type { EntryTags, TaggableEntry } from "../tags/tags.ts";

const lineSchema = v.looseObject({
  docket_id: v.string(),
  court: v.optional(v.nullable(v.string()), null),
  side_of_government: v.optional(v.nullable(v.string()), null),
  entry_number: v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  date_filed: v.optional(v.nullable(v.string()), null),
  text: v.string(),
});

/** A docket entry as `tag` reads it. All lines of one `docket_id` are one docket, wherever they stand. */
export type TagLine = v.InferOutput<typeof lineSchema>;
/** The same line with everything that is computed for the entry. */
export type TaggedLine = TagLine & EntryTags;

/** @throws Error naming the field, for a line without `docket_id` or `text` or with a field of the wrong kind */
export function readTagLine(line: unknown): TagLine {
  const read = v.safeParse(lineSchema, line);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${v.getDotPath(issue) ?? "the line"}: ${issue.message}`);
}

/** Tags all lines, docket by docket, and gives them back in their order. `matter`: whose curated record helps. */
export function tagLines(lines: readonly TagLine[], matter: Matter | null): TaggedLine[] {
  const dockets = Map.groupBy(lines, (line) => line.docket_id);
  const isOfMatter = matter === null ? () => false : membersOf(matter, lines);
  const tagsOf = new Map<TagLine, EntryTags>();
  const belowOf = new Map<string, DocketBelow>();
  // Trial courts first: what their appeals affirm or vacate stands there.
  const inTurn = [...dockets].toSorted(([, a], [, b]) => Number(isAppeal(a)) - Number(isAppeal(b)));
  for (const [docketId, members] of inTurn) {
    const name = matterNameOf(members);
    const below = isAppeal(members) ? belowOf.get(name) : undefined;
    const tags = tagsOfDocket(members, isOfMatter(docketId) ? matter : null, below);
    if (!isAppeal(members)) belowOf.set(name, { entries: members.map(entryOf), tags });
    members.forEach((line, at) => {
      const tag = tags[at];
      if (tag) tagsOf.set(line, tag);
    });
  }
  return lines.flatMap((line) => {
    const tags = tagsOf.get(line);
    return tags ? [{ ...line, ...tags }] : [];
  });
}

function isAppeal(lines: readonly TagLine[]): boolean {
  const court = lines[0]?.court ?? "";
  return court === "scotus" || courtById(court)?.kind === "appeals";
}

/** What dockets of one matter share in their names: "hamama" of "hamama-mied" and "hamama-ca6". */
function matterNameOf(lines: readonly TagLine[]): string {
  const { docket_id: docketId = "", court = "" } = lines[0] ?? {};
  return docketId
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== court)
    .join("-");
}

function tagsOfDocket(lines: readonly TagLine[], matter: Matter | null, below?: DocketBelow): EntryTags[] {
  const [first] = lines;
  const courtId = first?.court ?? "";
  const entries = lines.map(entryOf);
  const tags = tagDocket(entries, {
    courtId,
    governmentSide: first?.side_of_government ?? "none",
    ...(below && { below }),
  });
  const docketId = first?.docket_id ?? "";
  const docketNumber = parseDocketNumber(docketId) === null ? null : docketId;
  return matter === null ? tags : applyCasePack(matter, courtId, docketNumber, entries, tags);
}

/** A line's entry, without its docket. */
export function entryOf(line: TagLine): TaggableEntry {
  const number = line.entry_number;
  return {
    documentNumber: number === null || number === "" ? null : String(number),
    dateFiled: line.date_filed,
    docketText: line.text,
    shortText: null,
    struck: [],
  };
}

/**
 * Which dockets of the input the matter's record may speak of: those that carry a docket number of the matter or its
 * short name ("hamama-mied" for hamama-v-adducci). Where none does, the caller's word counts for every docket but
 * those with another case's number.
 */
function membersOf(matter: Matter, lines: readonly TagLine[]): (docketId: string) => boolean {
  const shortName = matter.id.split("-v-")[0] ?? matter.id;
  const courts = new Map(lines.map((line) => [line.docket_id, line.court ?? ""]));
  const isNamed = (docketId: string) =>
    docketId
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .includes(shortName) || docketOf(matter, courts.get(docketId) ?? "", docketId, null) !== null;
  if ([...courts.keys()].some(isNamed)) return isNamed;
  return (docketId) => parseDocketNumber(docketId) === null;
}
