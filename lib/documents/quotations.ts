/** A quotation is at most this long; a mark without its partner opens none. */
const LONGEST = 3_000;
/** Shorter ones name something ("the “Class”") and are the court's own words. */
const FEWEST_WORDS = 3;

/** The text with the words of others blanked: every position stays, so that what is found can be pointed to. */
export function withoutQuotations(text: string): string {
  let result = "";
  let done = 0;
  // Where the next mark of each kind stands, so that many opening marks are not each looked for a partner anew.
  const next = new Map([
    ["”", -1],
    ['"', -1],
  ]);
  for (let at = 0; at < text.length; at++) {
    const closing = text[at] === "“" ? "”" : text[at] === '"' ? '"' : null;
    if (closing === null) continue;
    let end = next.get(closing) ?? -1;
    if (end <= at) {
      const found = text.indexOf(closing, at + 1);
      end = found === -1 ? Infinity : found;
      next.set(closing, end);
    }
    if (end - at > LONGEST) continue;
    if (
      text
        .slice(at + 1, end)
        .trim()
        .split(" ").length >= FEWEST_WORDS
    ) {
      result += text.slice(done, at) + " ".repeat(end + 1 - at);
      done = end + 1;
    }
    at = end;
  }
  return result + text.slice(done);
}
