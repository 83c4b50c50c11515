import type { Party } from "../../docket/docket.ts";

/** "v.", "vs.", "v", "vs" between two parties; a capital "V." is left as printed. */
const VERSUS = /\s(?:v|vs)\.?\s/;
const AND_OTHERS = /,?\s+et\.?\s+al\b\.?/gi;
const UNITED_STATES = /^(?:the\s+)?(?:USA|U\.\s?S\.\s?A\.|U\.\s?S\.|US|United States of America)$/i;
const CASE_TITLE = /^case\s+title\s*:\s*/i;
const IN_RE = /^(?:in\s+re\b|in\s+the\s+matter\b|matter\s+of\b|ex\s+parte\b)/i;
const VERSUS_ANY = /\sv(?:s)?\.?\s/i;

/**
 * The short case name of a caption, as lists of cases print it: "United States v. Doe" of "Case title: USA v. Doe et al".
 * @param caption lines of the caption; a docket prints remarks below the names of the parties.
 */
export function caseNameOf(caption: readonly string[]): string {
  const lines = caption.map((line) => line.replace(CASE_TITLE, "").trim()).filter((line) => line !== "");
  const line = lines.find((text) => VERSUS_ANY.test(` ${text} `)) ?? lines.find((text) => IN_RE.test(text)) ?? lines[0];
  if (line === undefined) return "";
  const sides = line
    .slice(0, 2000)
    .split(VERSUS)
    .map((side) => side.trim().replace(UNITED_STATES, "United States"));
  return sides
    .map((side) => side.replace(AND_OTHERS, "").trim())
    .join(" v. ")
    .replace(/[\s,;:]+$/, "");
}

/**
 * The case name of a docket that prints no caption, as bankruptcy courts do not: the debtor, or both sides of an
 * adversary proceeding.
 */
export function nameByParties(parties: readonly Party[], isAdversary: boolean): string {
  const named = (role: RegExp) => parties.find((party) => role.test(party.role))?.name;
  const [plaintiff, defendant] = [named(/^plaintiff/i), named(/^defendant/i)];
  if (isAdversary && plaintiff !== undefined && defendant !== undefined) return `${plaintiff} v. ${defendant}`;
  return named(/^debtor/i) ?? parties[0]?.name ?? "";
}

const TITLE =
  /^(?:(?:the|hon(?:orable)?\.?|ch\.?|u\.?\s?s\.?|united\s+states|chief|senior|acting|visiting|district|magistrate|circuit|bankruptcy|presiding|mag\.?|sr\.?|dist\.?|judges?|justice|judicial\s+officer)\s+)+/i;
/** "(Settlement)" after the name. */
const REMARK = /\s*\([^()]{0,80}\)\s*$/;
const GENERATION = /,\s+(?=(?:jr|sr|ii|iii|iv)\b\.?$)/i;
const BARE_GENERATION = /\b([JS]r)$/;
const BARE_INITIAL = /(?<=^|\s)([A-Z])(?=\s)/g;
const GENERATION_NUMBER = /^(?:ii|iii|iv)$/i;
const NAME_START = /(?<=^|[\s.'’-])\p{Ll}/gu;
const MC = /\bMc(\p{Ll})/gu;
const NO_JUDGE = /^(?:unassigned|none|n\/a|-)?$/i;

/** A judge's name without title and remark, initials with their point: "Steven P. Logan" of "Judge Steven P Logan". */
export function judgeNameOf(printed: string): string | null {
  const name = printed.slice(0, 300).replace(REMARK, "").replace(TITLE, "").replace(GENERATION, " ").trim();
  return NO_JUDGE.test(name) ? null : asName(name).replace(BARE_INITIAL, "$1.").replace(BARE_GENERATION, "$1.");
}

/** A name printed in capitals as names are written: "MARY O'NEIL-MCBRIDE" → "Mary O'Neil-McBride". */
function asName(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}\p{Lu}/u.test(name)) return name;
  const words = name.split(" ").map((word) => (GENERATION_NUMBER.test(word) ? word : word.toLowerCase()));
  return words
    .join(" ")
    .replace(NAME_START, (start) => start.toUpperCase())
    .replace(MC, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
