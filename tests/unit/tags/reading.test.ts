import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blank, readText } from "@/lib/tags/reading.ts";
import { rulingVerbs } from "@/lib/tags/rules/verbs.ts";

/** The same as in the module, told by expressions alone. */
const JUDGE = /\b(?:judges?|justice|signed by|issued by|entered by) (?=[A-Z])/gi;
const NAME = /^[A-Z\u00c0-\u00de][\w\u00c0-\u024f'\u2019.-]*,? ?/;
const INITIAL = /^[A-Z]\.$|^(?:[JS]r|Hon|Mag|Dr)\.$/i;
const NOT_NAMES = "on re in as to and at the for judge district magistrate chief senior circuit court order text".split(
  " ",
);
const INITIALS = /\((?!de |ecf|dkt|doc|no|re\b|tro\))(?:[a-z]{1,4}|[a-z][a-z'-]{1,20}, ?[a-z0-9 .'-]{0,24})\)/g;

function endOfName(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < 5; count++) {
    const word = NAME.exec(text.slice(at, at + 40))?.[0];
    if (word === undefined) break;
    const bare = word.toLowerCase().replace(/[.,: ]+$/, "");
    if (NOT_NAMES.includes(bare) || (count > 0 && (rulingVerbs.has(bare) || bare.endsWith("ing")))) break;
    const whole = word.replace(/ $/, "");
    if (/[.,]$/.test(whole) && !INITIAL.test(whole)) return at + whole.length - 1;
    at += word.length;
  }
  return at;
}

function plainOf(text: string): string {
  const lower = text
    .toLowerCase()
    .replaceAll("\u2019", "'")
    .replace(/[\n\t]/g, " ");
  const names = [...text.matchAll(JUDGE)].map((found) => {
    const start = found.index + found[0].length;
    return { start, end: endOfName(text, start) };
  });
  const initials = [...lower.matchAll(INITIALS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return blank(lower, [...names, ...initials]);
}

const piece = fc.oneof(
  fc.constantFrom(
    "Judge ",
    "judges ",
    "JUSTICE ",
    "signed by ",
    "Entered by ",
    "issued by\n",
    "misjudge ",
    "Grant",
    "Ada ",
    "B. ",
    "Roe, ",
    "Jr. ",
    "O\u2019Hara ",
    "\u00c9mile ",
    "denied ",
    "Granting ",
    "on 5/1/2020. ",
    "(KSan)",
    "(roe, jane)",
    "(Dkt. 5)",
    "((ab)",
    "(re ab)",
    " ",
    ", ",
    ".",
    "_",
  ),
  fc.stringMatching(/^[A-Za-z .,']{0,6}$/),
);

describe("a docket text made ready", () => {
  it("blanks judges' names and the clerk's initials as the expressions for them tell", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        expect(readText(text, []).plain).toBe(plainOf(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("blanks ranges in whatever order they come, also where they overlap", () => {
    const ranges = fc.array(
      fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 40 }), ranges, (text, given) => {
        const letters = text.split("");
        for (const { start, end } of given) letters.fill(" ", Math.min(start, text.length), Math.min(end, text.length));
        expect(blank(text, given)).toBe(letters.join(""));
      }),
    );
  });
});
