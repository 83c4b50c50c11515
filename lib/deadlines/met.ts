import type { EntryTags } from "../tags/tags.ts";
import type { OfferableEntry } from "./draft.ts";
import type { Meets, Started } from "./starts.ts";

const POST_JUDGMENT =
  /\b(?:alter or amend|amend the judgment|new trial|reconsider\w*|relief from judgment|rule 5[029]|rule 60)\b/i;

/** Whether what an entry does is tied to another by its number, for all that can meet a deadline. */
const BY_NUMBER: Readonly<Record<Exclude<Meets, null>, boolean>> = {
  "notice of appeal": true,
  response: true,
  reply: true,
  objections: true,
  "post-judgment motion": true,
  // What can only answer one thing needs no number.
  "rehearing petition": false,
  answer: false,
  mandate: false,
  transcript: false,
  "permission petition": false,
  "fee motion": false,
  service: false,
  record: false,
};
const EVERYTHING = Object.keys(BY_NUMBER) as Exclude<Meets, null>[];

/** What the entries of a docket do that can meet a deadline, so that a long docket is looked through once. */
export class Deeds {
  private readonly entries: readonly OfferableEntry[];
  /** "response 12", "mandate", "ruling 12" → the last entry that is it. */
  private readonly last = new Map<string, number>();
  private readonly postJudgmentMotions: number[] = [];

  constructor(entries: readonly OfferableEntry[], tags: readonly EntryTags[]) {
    this.entries = entries;
    for (const [index, entry] of entries.entries()) {
      const entryTags = tags[index];
      if (entryTags) this.take(index, entry, entryTags);
    }
  }

  /** What entries after the one at `index` did about a deadline that it started. */
  after(index: number, { meets, ruleId }: Started): { readonly satisfied: boolean; readonly warnings: string[] } {
    const entry = this.entries[index];
    if (!entry) return { satisfied: false, warnings: [] };
    return {
      satisfied: awaitedDeeds(entry, meets).some((deed) => (this.last.get(deed) ?? -1) > index),
      warnings: ruleId.startsWith("frap-4-a-1") ? this.restartsAfter(index, entry) : [],
    };
  }

  private take(index: number, entry: OfferableEntry, tags: EntryTags): void {
    for (const deed of deedsOf(entry, tags)) this.last.set(deed, index);
    if (mayRestartAppeal(entry, tags)) this.postJudgmentMotions.push(index);
  }

  private restartsAfter(index: number, entry: OfferableEntry): string[] {
    return this.postJudgmentMotions.flatMap((at) => {
      const other = this.entries[at];
      return at > index && other && isWithinDays(entry, other, 40)
        ? [
            `ECF ${other.documentNumber ?? "(no number)"} may have restarted the time to appeal (Fed. R. App. P. 4(a)(4)(A)): check`,
          ]
        : [];
    });
  }
}

/** What an entry does that can meet a deadline: "response 12", "mandate", "ruling 12". */
export function deedsOf(entry: OfferableEntry, tags: EntryTags): string[] {
  const done = EVERYTHING.filter((deed) => does(deed, entry, tags)).flatMap((deed) =>
    BY_NUMBER[deed] ? tags.references.map((number) => `${deed} ${number}`) : [deed],
  );
  const ruled = tags.dispositions.filter(({ outcome }) => outcome !== "set" && outcome !== "taken under advisement");
  return [...done, ...ruled.map(({ of }) => `ruling ${of}`)];
}

/** What meets a deadline that an entry started, under the names of `deedsOf`. */
export function awaitedDeeds({ documentNumber }: OfferableEntry, meets: Meets): string[] {
  if (meets === null) return [];
  if (!BY_NUMBER[meets]) return [meets];
  if (documentNumber === null) return [];
  const isRuledOn = meets === "response" || meets === "reply";
  return [`${meets} ${documentNumber}`, ...(isRuledOn ? [`ruling ${documentNumber}`] : [])];
}

export function mayRestartAppeal(entry: OfferableEntry, tags: EntryTags): boolean {
  return does("post-judgment motion", entry, tags);
}

function does(meets: Exclude<Meets, null>, { docketText }: OfferableEntry, tags: EntryTags): boolean {
  switch (meets) {
    case "notice of appeal":
      return tags.kind === "notice of appeal";
    case "response":
      return tags.kind === "response";
    case "reply":
      return tags.kind === "reply";
    case "objections":
      return /^[\s"(*]*objections?\b/i.test(docketText) || tags.kind === "response";
    case "rehearing petition":
      return /^[\s"(*]*petition for (?:panel |en banc )?(?:rehearing|en banc)/i.test(docketText);
    case "answer":
      return /^[\s"(*]*(?:amended )?answer\b/i.test(docketText) || /^[\s"(*]*motion to dismiss\b/i.test(docketText);
    case "mandate":
      return tags.kind === "mandate";
    case "transcript":
      return /^[\s"(*]*transcript (?:order|request)/i.test(docketText);
    case "permission petition":
      return /\bpermission to appeal\b/i.test(docketText);
    case "fee motion":
      return (
        tags.kind === "motion" && /\b(?:attorney['’]?s?['’]? fees|equal access to justice|eaja)\b/i.test(docketText)
      );
    case "service":
      return /\b(?:summons returned executed|waiver of service|proof of service|certificate of service)\b/i.test(
        docketText,
      );
    case "record":
      return /\b(?:administrative|agency) record\b[^.;]{0,40}\bfiled\b|^[\s"(*]*(?:certified )?(?:administrative )?record\b/i.test(
        docketText,
      );
    case "post-judgment motion":
      return tags.kind === "motion" && POST_JUDGMENT.test(docketText);
  }
}

function isWithinDays(entry: OfferableEntry, other: OfferableEntry, days: number): boolean {
  if (entry.dateFiled === null || other.dateFiled === null) return false;
  return (Date.parse(other.dateFiled) - Date.parse(entry.dateFiled)) / 86_400_000 <= days;
}
