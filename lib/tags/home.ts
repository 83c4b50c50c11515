import { courtRows } from "../docket/court-rows.ts";

/** Where a district court sits ("michigan", "columbia"), by its id; null for a court that sits for several states. */
export function homeOf(courtId: string): string | null {
  const known = homes.get(courtId);
  if (known !== undefined) return known;
  const row = courtRows.find(([id, kind]) => id === courtId && kind === "district");
  const home = row === undefined ? null : (/\bDistrict of (.+)$/.exec(row[2])?.[1]?.toLowerCase() ?? null);
  homes.set(courtId, home);
  return home;
}

const homes = new Map<string, string | null>();

/** "shall be transferred to Vermont", in Vermont: to the court itself, and not away from it. */
export function isToHome(words: string, home: string | null): boolean {
  if (home === null || !words.includes(home)) return false;
  const at = words.lastIndexOf(home);
  const before = words.slice(Math.max(0, at - 80), at);
  return /\b(?:to|into|in|within) (?:(?!(?:from|out|outside)\b)[\w'-]+,? ){0,8}$/.test(before);
}
