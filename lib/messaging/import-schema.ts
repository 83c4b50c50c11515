import * as v from "valibot";
import type { ImportedLook } from "../app/imports.ts";
import { isInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { fileSnapshotSchema, menuSchema, saysWhichDocket } from "./docket-schema.ts";

/** Looks in one message: as many as come out of the largest feed and a folder of notices. */
export const MOST_LOOKS = 5_000;
/** Letters of all looks in one message. Browsers hold messages up to 64 MB, and a letter takes three bytes at most. */
export const MOST_LETTERS = 20_000_000;

export const importIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{8,60}$/));

const lookAtFile = {
  lookId: v.pipe(v.string(), v.regex(/^[\w-]{1,60} \d{1,6}$/)),
  fileName: v.pipe(v.string(), v.maxLength(400)),
  savedAt: v.custom<Instant>((value) => typeof value === "string" && isInstant(value), "not a moment"),
};

const lookSchema = v.union([
  v.object({ ...lookAtFile, snapshot: fileSnapshotSchema }),
  v.object({ ...lookAtFile, menu: menuSchema }),
]);

export const looksSchema = v.pipe(v.array(lookSchema), v.maxLength(MOST_LOOKS));

/** Why a look cannot be handed over, in a sentence; null if it can. One that cannot must not hold up the others. */
export function whyNotSent(look: ImportedLook): string | null {
  const issues = v.safeParse(lookSchema, look).issues;
  if (!issues) return null;
  if ("snapshot" in look && !saysWhichDocket(look.snapshot.docket)) {
    return "The file does not say which docket it is.";
  }
  if (JSON.stringify(look).length > MOST_LETTERS)
    return "The docket in this file is larger than can be taken in at once.";
  return "The docket in this file has parts that no docket has, or more of them than any docket, so it was not taken in.";
}

/** Parts the looks into as many messages as it takes. Looks at one docket stay together, in their order. */
export function messagesOf(looks: readonly ImportedLook[], most: number = MOST_LETTERS): ImportedLook[][] {
  const messages: ImportedLook[][] = [];
  let letters = 0;
  for (const group of Map.groupBy(looks, docketOf).values()) {
    for (const look of group) {
      const size = JSON.stringify(look).length;
      const open = messages.at(-1);
      if (open && letters + size <= most && open.length < MOST_LOOKS) {
        open.push(look);
        letters += size;
      } else {
        messages.push([look]);
        letters = size;
      }
    }
  }
  return messages;
}

function docketOf(look: ImportedLook): string {
  if ("menu" in look) return "documents";
  return `${look.snapshot.docket.courtId} ${look.snapshot.docket.docketNumber}`;
}
