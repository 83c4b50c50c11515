import type { MatterView } from "@/lib/app/views.ts";

/** True while no docket of the matter was ever opened: then the way to open one is all there is to show. */
export function isUnopened({ entries, partial, health }: MatterView): boolean {
  return entries.length === 0 && !partial && health.every(({ lastSnapshot }) => lastSnapshot === null);
}
