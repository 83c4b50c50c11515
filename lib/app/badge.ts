import { labelOf } from "../digest/labels.ts";
import { unreadCountOf } from "./read-matter.ts";
import type { Badge, Clock, DocketReader } from "./ports.ts";

const MS_PER_DAY = 86_400_000;

/** Shows how much is unread, and "!" while something failed. Says which docket has how many. */
export async function updateBadge(reader: DocketReader, badge: Badge, clock: Clock): Promise<void> {
  try {
    await badge.show(await badgeOf(reader, clock));
  } catch (error) {
    const title = `Docketwatch: ${error instanceof Error ? error.message : String(error)}`;
    await badge.show({ unread: 0, failing: true, title });
  }
}

async function badgeOf(reader: DocketReader, clock: Clock) {
  const [dockets, journal, damaged] = await Promise.all([reader.dockets(), reader.journal(), reader.damaged()]);
  const lines: string[] = [];
  let unread = 0;
  for (const docket of dockets) {
    if (!docket.watched) continue;
    const count = unreadCountOf({ docket, contents: await reader.contentsOf(docket.key) });
    unread += count;
    if (count > 0) lines.push(`${labelOf(docket).label}: ${count} unread`);
  }
  const recently = Date.parse(clock.now()) - MS_PER_DAY;
  const [trouble] = journal.filter((line) => Date.parse(line.at) > recently);
  if (trouble) lines.push(trouble.text);
  if (damaged.length > 0) lines.push(`${damaged.length} stored rows are damaged: see Options.`);
  return {
    unread,
    failing: trouble !== undefined || damaged.length > 0,
    title: ["Docketwatch", ...(lines.length === 0 ? ["nothing unread"] : lines)].join("\n"),
  };
}
