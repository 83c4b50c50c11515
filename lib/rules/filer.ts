/** "filed by All Petitioners", "by Rebecca Adducci", "Signed by District Judge Ann Poe", "on behalf of Sam Roe". */
const BY = /\b(?:filed by|signed by|issued by|by|on behalf of)\s/gi;
/** Where a name in running text ends. */
const END = /[;([]|\.\s|\.$| re:? | regarding | against | re$|\bwith attachments\b/i;
/** "(Schlanger, Margo)", "(SAAS, REBECCA)": the attorney under whose login a paper was filed. */
const LOGIN = /\((?:[^()\s,][^(),]{0,40}, [^()]{1,40})\)/g;
const LONGEST_NAME = 160;
const MOST_NAMES = 12;

/** The part of a docket text that says who filed, signed or issued, in lower case. "" when it says nothing of it. */
export function filerPart(docketText: string): string {
  const text = docketText.slice(0, 12_000);
  const parts: string[] = [];
  for (const found of text.matchAll(BY)) {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + LONGEST_NAME);
    parts.push(rest.slice(0, END.exec(rest)?.index ?? rest.length));
    if (parts.length >= MOST_NAMES) break;
  }
  for (const found of text.matchAll(LOGIN)) {
    parts.push(found[0]);
    if (parts.length >= 2 * MOST_NAMES) break;
  }
  return parts
    .join("\n")
    .replace(/[^\S\n]+/g, " ")
    .toLowerCase();
}
