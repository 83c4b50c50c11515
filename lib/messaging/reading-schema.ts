import * as v from "valibot";
import type { DocumentWords } from "../documents/read-pages.ts";

const page = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const sentence = v.pipe(v.string(), v.maxLength(1_000));

/** What was read in a document. Longer than an order can be is refused. */
const wordsSchema: v.GenericSchema<unknown, DocumentWords> = v.object({
  pageCount: page,
  pagesWithoutText: v.pipe(v.array(page), v.maxLength(10_000)),
  paragraphs: v.pipe(
    v.array(
      v.object({
        page,
        text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)),
        breaks: v.exactOptional(
          v.pipe(v.array(v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0)), page })), v.maxLength(100)),
        ),
      }),
    ),
    v.maxLength(200),
  ),
  warnings: v.pipe(v.array(sentence), v.maxLength(600)),
  mismatch: v.nullable(sentence),
});

/** "document/read": for which document of which entry, and what it says. */
export const readFileSchema = v.object({
  entryId: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  attachmentNumber: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,6}$/))),
  fileName: v.pipe(v.string(), v.maxLength(400)),
  words: wordsSchema,
});

/** An entry's id and the part of it that was read. */
export const readingIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(420));
