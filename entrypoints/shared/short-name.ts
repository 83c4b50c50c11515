/** The start of a file's name. "hamama-v-adducci" → "hamama", "mied:2:17-cv-11910" → "mied-2-17-cv-11910". */
export function shortName(matterId: string): string {
  return (matterId.split("-v-")[0] ?? matterId).replace(/[^a-z0-9]+/gi, "-").toLowerCase() || "docket";
}
