/**
 * How long a server asks to be left alone: `Retry-After`, as seconds or as a date of its own clock (RFC 9110, section
 * 10.2.3). Null where it says nothing that can be used.
 * @param serverNow the server's clock in milliseconds (`Date`); ours where it does not say
 */
export function retryAfterMs(header: string | null, serverNow: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date has a month's name; anything else would be read as some year.
  if (!/[A-Za-z]{3}/.test(text) || text.length > 60) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - serverNow);
}
