import * as v from "valibot";
import { matterSchema } from "./matter-schema.ts";
import type { Matter } from "./matter.ts";

/** What every case pack file says of itself. */
export const PACK_FORMAT = "docketwatch-case-pack";
export const PACK_VERSION = 1;

/** Letters of a pack file. The record of a long case takes a tenth of it. */
export const MOST_PACK_LETTERS = 4_000_000;

const envelope = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  matter: v.unknown(),
});

/**
 * The matter of a case pack file. @throws Error with a sentence for the user that names what is wrong and where
 */
export function readPackFile(text: string): Matter {
  if (text.length > MOST_PACK_LETTERS) {
    throw new Error("This file is too large to be a case pack (over 4 MB). Nothing was changed.");
  }
  const file = v.safeParse(envelope, parsed(text));
  if (!file.success) {
    throw new Error(
      `This file is no case pack: it must begin with "format": "${PACK_FORMAT}", "version": ${PACK_VERSION} and hold a "matter". Nothing was changed.`,
    );
  }
  if (file.output.version > PACK_VERSION) {
    throw new Error("This case pack was made for a newer version of Docketwatch. Update the extension first.");
  }
  const read = v.safeParse(matterSchema, file.output.matter, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  throw new Error(
    `This case pack cannot be used. ${where === null ? "" : `In matter.${where}: `}${issue.message.slice(0, 300)}. Nothing was changed.`,
  );
}

/** The text of a pack file. The same matter gives the same bytes. */
export function packFileOf(matter: Matter): string {
  return `${JSON.stringify({ format: PACK_FORMAT, version: PACK_VERSION, matter }, null, 1)}\n`;
}

/** "case-pack-hamama-v-adducci.json". */
export function packFileName({ id }: Matter): string {
  return `case-pack-${id.replace(/[^a-z0-9]+/gi, "-").toLowerCase()}.json`;
}

/** `{"format":"docketwatch-case-pack", …`, with or without line ends. */
export function isPackFile(text: string): boolean {
  const head = text.slice(0, 200);
  return head.trimStart().startsWith("{") && head.includes(`"${PACK_FORMAT}"`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
