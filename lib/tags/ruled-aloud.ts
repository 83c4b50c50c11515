import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { requestsBefore } from "./docket-memory.ts";
import { doubtAbout, doubtOfBoth } from "./draft.ts";
import type { Doubt } from "./draft.ts";
import { touches } from "./polarity.ts";
import { pattern } from "./search/pattern.ts";

/** "The Court rules on the record", "ruling announced from the bench": minutes that tell that something was decided, and not what. */
const RULED_ALOUD = pattern(
  /\b(?:court|judge) (?:(?:orally|now|also) )?(?:(?:rules|ruled)(?! (?:on|as to) (?:[\w-]+ ){0,2}(?:scheduling|schedule|objections?|discovery|limine|evidence))|(?:makes|made|issues|issued|announces|announced|states|stated|gives|gave|reads|read|renders|rendered|enters|entered|delivers|delivered) (?:its |his |her |the |an? )?(?:oral |bench )?(?:findings?(?: of fact)?(?: and (?:conclusions?(?: of law)?|rulings?))?|rulings?|decision|opinion))\b[^.;]{0,50}\b(?:record|bench|orally|open court)\b|\b(?:court|judge) (?:issues|issued|rendered|renders|gave|gives) (?:an? )?(?:oral|bench) (?:ruling|decision|opinion)\b|\b(?:bench|oral) ruling (?:made|issued|given|announced|placed|entered|rendered)\b|\brulings? (?:made|given|announced|placed|stated|rendered) (?:from the bench|(?:up)?on the record|in open court|orally)\b/,
);

/** "Counsel represents that she will not be removed before Friday; the Court so orders": what was promised is ordered. */
const PROMISE_ORDERED = pattern(
  /\b(?:represent(?:s|ed)?|agree[sd]?|stipulate[sd]?|undertakes?|undertook|confirm(?:s|ed)?|assure[sd]?|commit(?:s|ted)?|consent(?:s|ed)?|advise[sd]?)\b[^.]{0,160}\b(?:not|no|will|shall|to|that)\b[^.]{0,60}\b(?:remov|deport|transfer|releas|detain|detention|mov)\w*[^.]{0,120}[;,.] ?(?:(?:it is|and) )?(?:the court )?so order(?:s|ed)\b/,
);

/** What was decided in court is told by minutes that leave out what it was: somebody must look. */
export function ruledAloud({ reading, head }: KnownEntryText, memory: DocketMemory, hasDisposition: boolean): Doubt[] {
  const promise = promiseOrdered(reading.plain);
  if (promise !== null) {
    const words = reading.plain.slice(promise.start, promise.end);
    return [doubtAbout(words, promise, "what was promised is so ordered: read what it was")];
  }
  if (hasDisposition || head.kind !== "minute entry") return [];
  const found = RULED_ALOUD.exec(reading.plain);
  const asked = found === null ? undefined : requestsBefore(memory).find(asksForPeople);
  if (found === null || asked === undefined) return [];
  const why = "a ruling was given in court, and what was ruled is not told: open the order or the transcript";
  return [doubtOfBoth({ start: found.index, end: found.index + found[0].length }, why, asked.entry.documentNumber)];
}

const SO_ORDER = "so order";
/** So much is read before it, and so often it is looked for: a promise stands close to its order. */
const PROMISE_LENGTH = 400;
const MOST_ORDERS = 4;

function promiseOrdered(plain: string): TextSpan | null {
  let at = plain.indexOf(SO_ORDER);
  for (let count = 0; at !== -1 && count < MOST_ORDERS; count++) {
    const start = Math.max(0, at - PROMISE_LENGTH);
    const found = PROMISE_ORDERED.execIn(plain, plain.slice(start, at + SO_ORDER.length + 2));
    if (found !== null) return { start: start + found.index, end: start + found.index + found[0].length };
    at = plain.indexOf(SO_ORDER, at + 1);
  }
  return null;
}

function asksForPeople({ requests }: KnownEntryText): boolean {
  return requests.some(({ effect }) => touches(effect) !== null);
}
