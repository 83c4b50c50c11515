import { tagDocket } from "@/lib/tags/tag.ts";
import { threadsOf } from "@/lib/threads/threads.ts";
import type { ThreadEntry, Threads } from "@/lib/threads/thread.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { sampleEntry } from "../components/samples.ts";

/** "11 2017-06-15 MOTION for …": number ("-" for none), day, docket text. */
export function docketOf(lines: readonly string[], courtId = "mied", governmentSide = "respondent"): ThreadEntry[] {
  const entries = lines.map((line, at) => {
    const [, number = "", day = "", text = ""] = /^(\S+) (\S+) (.*)$/s.exec(line)!;
    const named = number === "-" ? null : number;
    return sampleEntry(named, text, {
      id: named === null ? `m${at}` : `e${number}`,
      dateFiled: isoDate(day),
      dateEntered: isoDate(day),
    });
  });
  const tags = tagDocket(entries, { courtId, governmentSide });
  return entries.map((entry, at) => ({ entry, tags: tags[at]! }));
}

export const threadsIn = (lines: readonly string[], courtId?: string): Threads => threadsOf(docketOf(lines, courtId));

/** "e17 response, e32 ruling", the head left out. */
export function membersOf(threads: Threads, headId: string): string {
  const members = threads.threads.get(headId)?.members ?? [];
  return members
    .filter(({ role }) => role !== "head")
    .map(({ entryId, role }) => `${entryId} ${role}`)
    .join(", ");
}

/** "granted by e43". */
export function stateOf(threads: Threads, id: string): string {
  const outcome = threads.outcomes.get(id);
  if (!outcome) return "none";
  return outcome.by === null ? outcome.state : `${outcome.state} by ${outcome.by}`;
}
