/** Lower-case letters, digits, apostrophes and hyphens: what stays together as one word of a docket text. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 45 || code > 191;
}

/** What `\w` finds: letters without accents, digits and the underscore. */
export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** False also beyond the ends of a text. */
export function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "0" && letter <= "9";
}

/** The words of a list, between blanks or line ends. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
