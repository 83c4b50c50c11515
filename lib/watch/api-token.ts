/** As CourtListener writes them: letters and digits only, so that none can end a header and begin another. */
const TOKEN = /^[A-Za-z0-9]{20,200}$/;

/** The token in what somebody pasted, perhaps with the word that goes before it in a request; null if there is none. */
export function apiTokenIn(text: string): string | null {
  const token = text.trim().replace(/^Token\s{1,5}/i, "");
  return TOKEN.test(token) ? token : null;
}
