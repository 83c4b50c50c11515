/** From the last comma-free stretch that can hold the subject: after ": ", " (" or "that ". */
export function lastClause(before: string): string {
  const cut = Math.max(before.lastIndexOf(": "), before.lastIndexOf(":("), before.lastIndexOf(" ("));
  return cut < 0 ? before : before.slice(cut + 1);
}
