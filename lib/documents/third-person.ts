/** A run of a text that was rewritten: what stands there now, and where it stood. */
export interface Piece {
  readonly text: string;
  /** Position in the text as it was. */
  readonly at: number;
}

const VERBS =
  "affirm|reverse|vacate|remand|dismiss|deny|grant|order|stay|enjoin|adopt|overrule|certify|extend|approve|direct|lift|dissolve|modify|decline|retain|conclude|hold";
const ADVERB = "(?:(?:hereby|therefore|accordingly|also|further|thus|now|respectfully|unanimously),? )?";
const FIRST = new RegExp(`\\b(?:[Ww]e|I) ${ADVERB}(${VERBS})\\b`, "gi");
/** Verbs that go on in the same sentence. "Order" and "stay" are nouns there more often than not. */
const NEXT = new RegExp(
  `(?:,|\\band|\\bbut) ${ADVERB}(${VERBS.replace("order|stay|", "").replace("|hold", "")})\\b`,
  "gi",
);
const LONGEST_SENTENCE = 600;

/**
 * "We vacate the injunction and remand" as "The court vacates the injunction and remands": docket texts, and so the
 * rules that read them, never speak in the first person.
 */
export function inThirdPerson(text: string): Piece[] {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const found of text.matchAll(FIRST)) {
    const pronoun = found[0].split(" ")[0] ?? "";
    const verb = found[1] ?? "";
    const end = found.index + found[0].length;
    edits.push({ start: found.index, end: found.index + pronoun.length, text: "the court" });
    edits.push({ start: end - verb.length, end, text: withS(verb) });
    const sentence = text.slice(end, end + LONGEST_SENTENCE).split(/[.;](?: |$)/)[0] ?? "";
    for (const next of sentence.matchAll(NEXT)) {
      const at = end + next.index + next[0].length;
      edits.push({ start: at - (next[1] ?? "").length, end: at, text: withS(next[1] ?? "") });
    }
  }
  return applied(text, edits);
}

function applied(text: string, edits: readonly { start: number; end: number; text: string }[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < done) continue;
    if (edit.start > done) pieces.push({ text: text.slice(done, edit.start), at: done });
    pieces.push({ text: edit.text, at: edit.start });
    done = edit.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), at: done });
  return pieces;
}

function withS(verb: string): string {
  const isCapital = verb === verb.toUpperCase();
  const lower = verb.toLowerCase();
  const third = /[^aeiou]y$/.test(lower)
    ? `${lower.slice(0, -1)}ies`
    : lower.endsWith("ss")
      ? `${lower}es`
      : `${lower}s`;
  return isCapital ? third.toUpperCase() : third;
}
