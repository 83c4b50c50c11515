/** A quotation is at most this long; a mark without its partner opens none. */
const LONGEST = 3_000;
/** Shorter ones name something ("the “Class”") and are the court's own words. */
const FEWEST_WORDS = 3;

/** The text with the words of others blanked: every position stays, so that what is found can be pointed to. */
export function withoutQuotations(text: string): string {
  let result = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const closing = text[at] === "“" ? "”" : text[at] === '"' ? '"' : null;
    if (closing === null) continue;
    const end = text.indexOf(closing, at + 1);
    if (end === -1 || end - at > LONGEST) continue;
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
