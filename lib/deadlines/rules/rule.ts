import { isoDate } from "../../calendar/date.ts";
import type { DeadlineRule } from "../deadline.ts";

/** A provision as it is written down: what most rules share may be left out. */
interface WrittenRule {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly trigger: string;
  /** The period in days, or else `count` and `unit`. */
  readonly days?: number;
  readonly count?: number;
  readonly unit?: "months" | "business days";
  /** Default: forward. */
  readonly direction?: "backward";
  readonly binds: string;
  /** Default false: no days are added for mail. */
  readonly threeDays?: boolean;
  /** Default true. */
  readonly extendable?: boolean;
  /** Default "V": the operative text was read. */
  readonly certainty?: "S" | "M";
  readonly note?: string;
  readonly earlier?: readonly { readonly until: string; readonly authority: string; readonly days: number }[];
  readonly verifiedOn: string;
}

/** The full form of a provision. */
export function rule(written: WrittenRule): DeadlineRule {
  const periodOf = (count: number): DeadlineRule["period"] => ({
    count,
    unit: written.unit ?? "days",
    direction: written.direction ?? "forward",
  });
  return {
    id: written.id,
    title: written.title,
    authority: written.authority,
    trigger: written.trigger,
    period: periodOf(written.days ?? written.count ?? 0),
    binds: written.binds,
    threeDays: written.threeDays ?? false,
    extendable: written.extendable ?? true,
    verifiedOn: isoDate(written.verifiedOn),
    certainty: written.certainty ?? "V",
    note: written.note ?? null,
    earlier: (written.earlier ?? []).map(({ until, authority, days }) => ({
      until: isoDate(until),
      authority,
      period: periodOf(days),
    })),
  };
}
