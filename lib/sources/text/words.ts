/** Control characters other than white space: nothing that a court wrote. */
const CONTROLS = /(?!\s)\p{Cc}/gu;

/** Words as every source gives them, so that the same text read from a page and from a file is the same. */
export function cleaned(text: string): string {
  return text.replace(CONTROLS, "").replace(/\s+/g, " ").replaceAll(" ,", ",").trim();
}
