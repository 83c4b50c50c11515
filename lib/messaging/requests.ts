import * as v from "valibot";
import { isInstant, isIsoDate } from "../calendar/date.ts";
import type { Instant, IsoDate } from "../calendar/date.ts";
import { MOST_LIST_LETTERS } from "../app/watch-list-file.ts";
import { MOST_PACK_LETTERS } from "../matters/pack-file.ts";
import { ruleSchema } from "../rules/rule-schema.ts";
import { readSettingsChange } from "../settings/change.ts";
import type { Settings } from "../settings/settings.ts";
import { tagsByHandSchema } from "../tags/correction-schema.ts";
import { limits, menuSchema, snapshotSchema } from "./docket-schema.ts";
import { apiTokenIn } from "../watch/api-token.ts";
import { importIdSchema, looksSchema } from "./import-schema.ts";
import type { MessageName, Request } from "./protocol.ts";
import { readFileSchema, readingIdSchema } from "./reading-schema.ts";
import { requestLineSchema, watchChangeSchema } from "./watch-schema.ts";

const entryId = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const docketKey = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const deadlineId = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const address = v.pipe(v.string(), v.maxLength(4_000), v.url());
const words = v.pipe(v.string(), v.maxLength(2_000));
const isoDate = v.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value), "not a calendar date");
const moment = v.custom<Instant>((value) => typeof value === "string" && isInstant(value), "not a moment");
const courtTime = v.nullable(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)));
const seen = v.object({ url: address, snapshot: snapshotSchema });
/** The issue's own sentence would repeat what was given. */
const tokenSchema = v.pipe(
  v.string("no text"),
  v.check((token) => apiTokenIn(token) === token, "no token"),
);

/** Whatever is in it is repaired field by field, as when settings are read from storage. */
const settingsChange = v.pipe(
  v.unknown(),
  v.transform((value): Partial<Settings> => readSettingsChange(value)),
);

/** The shape of every request. A message that does not fit is refused before any handler sees it. */
const schemas: { readonly [N in MessageName]: v.GenericSchema<unknown, Request<N>> } = {
  "docket/seen": seen,
  "docket/watch": seen,
  "documents/seen": v.object({ url: address, menu: menuSchema }),
  "page/unreadable": v.object({ url: address, reason: words }),
  "entry/open": v.object({ entryId: v.nullable(entryId) }),
  "page/settings": v.null(),
  "entries/mark": v.object({
    entryIds: v.pipe(v.array(entryId), v.maxLength(limits.entries)),
    state: v.picklist(["unread", "seen", "done"]),
  }),
  "entries/snooze": v.object({
    entryIds: v.pipe(v.array(entryId), v.maxLength(limits.entries)),
    until: v.nullable(v.union([moment, v.literal("next entry")])),
  }),
  "entry/star": v.object({ entryId, starred: v.boolean() }),
  "entry/note": v.object({ entryId, note: v.pipe(v.string(), v.maxLength(100_000)) }),
  "entry/correct": v.object({ entryId, byHand: tagsByHandSchema }),
  "entry/uncorrect": v.object({ entryId }),
  "changes/dismiss": v.object({ changeIds: v.pipe(v.array(deadlineId), v.maxLength(limits.entries)) }),
  "pack/import": v.object({
    file: v.pipe(v.string(), v.maxLength(MOST_PACK_LETTERS)),
    fileName: v.pipe(v.string(), v.maxLength(400)),
    replaceBuiltIn: v.boolean(),
  }),
  "pack/remove": v.object({ packId: docketKey }),
  "rule/save": v.object({ rule: ruleSchema }),
  "rule/remove": v.object({ ruleId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
  "docket/unwatch": v.object({ docketKey }),
  "docket/rewatch": v.object({ docketKey }),
  "dockets/watch": v.object({ docketKeys: v.pipe(v.array(docketKey), v.maxLength(10_000)), watched: v.boolean() }),
  "docket/purge": v.object({ docketKey }),
  "appeal/watch": v.object({
    docketKey,
    courtId: v.pipe(v.string(), v.minLength(1), v.maxLength(20)),
    docketNumber: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  }),
  "document/read": readFileSchema,
  "document/accept": v.object({ readingId: readingIdSchema, accepted: v.boolean() }),
  "document/forget": v.object({ readingId: readingIdSchema }),
  "deadline/confirm": v.object({
    deadlineId,
    date: v.exactOptional(isoDate),
    time: v.exactOptional(courtTime),
    what: v.exactOptional(v.pipe(words, v.minLength(1))),
  }),
  "deadline/dismiss": v.object({ deadlineId, because: words }),
  "deadlines/confirm": v.object({ deadlineIds: v.pipe(v.array(deadlineId), v.maxLength(10_000)) }),
  "deadline/close": v.object({
    deadlineId,
    as: v.nullable(v.picklist(["done", "missed", "waived"])),
    because: words,
  }),
  "deadline/snooze": v.object({ deadlineId, until: v.nullable(v.union([moment, v.literal("next entry")])) }),
  "deadline/trigger": v.object({ docketKey, deadlineId, entryId: v.nullable(entryId) }),
  "reminders/seen": v.object({ deadlineIds: v.pipe(v.array(deadlineId), v.maxLength(10_000)) }),
  "deadline/add": v.object({
    docketKey,
    entryId: v.nullable(entryId),
    what: v.pipe(words, v.minLength(1)),
    date: isoDate,
    time: courtTime,
    basis: v.exactOptional(
      v.object({
        ruleId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
        authority: v.nullable(words),
        steps: v.pipe(v.array(words), v.maxLength(200)),
      }),
    ),
  }),
  "deadline/offer": v.object({
    entryId,
    ruleId: v.pipe(v.string(), v.maxLength(80)),
    service: v.picklist(["electronic", "mail"]),
  }),
  "import/preview": v.object({ looks: looksSchema }),
  "import/apply": v.object({ importId: importIdSchema, looks: looksSchema }),
  "import/undo": v.object({ importId: importIdSchema }),
  "settings/save": v.object({ change: settingsChange }),
  "watching/start": v.null(),
  "watching/pause": v.object({ until: v.nullable(moment) }),
  "watching/check-now": v.null(),
  "courtlistener-token/save": v.object({ token: v.nullable(tokenSchema) }),
  "gaps/acknowledge": v.object({ gapIds: v.pipe(v.array(deadlineId), v.maxLength(10_000)) }),
  "watch-list/import": v.object({ file: v.pipe(v.string(), v.maxLength(MOST_LIST_LETTERS)) }),
  "watch/save": v.object({ docketKeys: v.pipe(v.array(docketKey), v.maxLength(10_000)), change: watchChangeSchema }),
  "request/log": v.object({ line: requestLineSchema }),
  "backup/restore": v.object({ file: v.pipe(v.string(), v.maxLength(200_000_000)) }),
  "storage/repair": v.null(),
};

/**
 * The request, checked. @throws Error saying what does not fit, for the page that asked
 */
export function requestOf<N extends MessageName>(name: N, request: unknown): Request<N> {
  const schema: v.GenericSchema<unknown, Request<N>> = schemas[name];
  const result = v.safeParse(schema, request, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? "the request";
  throw new Error(`This ${name} message cannot be used: ${where}: ${issue.message.slice(0, 200)}`);
}
