import * as v from "valibot";
import type { WatchChange } from "../app/manage-watching.ts";
import { isInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { FEWEST_MINUTES, MOST_MINUTES } from "../settings/settings.ts";
import type { RequestLine } from "../watch/request-line.ts";

const moment = v.custom<Instant>((value) => typeof value === "string" && isInstant(value), "not a moment");
const until = v.exactOptional(v.nullable(moment));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Any of the wishes for a docket. */
export const watchChangeSchema: v.GenericSchema<unknown, WatchChange> = v.object({
  mutedUntil: until,
  snoozedUntil: until,
  pausedUntil: until,
  everyMinutes: v.exactOptional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(FEWEST_MINUTES), v.maxValue(MOST_MINUTES))),
  ),
  notify: v.exactOptional(v.nullable(v.picklist(["all", "affecting", "none"]))),
  matterNumber: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(100))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000))),
});

/** A line of the log from one of our pages. Feeds are asked by the background alone. */
export const requestLineSchema: v.GenericSchema<unknown, RequestLine> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  at: moment,
  address: v.pipe(v.string(), v.maxLength(2_000)),
  purpose: v.literal("free copy of an order"),
  result: v.picklist(["answered", "unchanged", "failed", "refused"]),
  status: v.nullable(count),
  bytes: count,
  milliseconds: count,
  detail: v.pipe(v.string(), v.maxLength(500)),
});
