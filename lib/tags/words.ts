import type { Author, EntryTags, YesNoUnclear } from "./tags.ts";

const authorWords: Record<Author, string> = {
  court: "by the court",
  clerk: "by the clerk",
  petitioner: "by the petitioners' side",
  respondent: "by the government's side",
  amicus: "by an amicus",
  other: "by someone else",
  unknown: "author not known",
};

/** "by the court". */
export function authorOf(tags: EntryTags): string {
  return authorWords[tags.author];
}

const directionWords = {
  protects: "protects the detainees",
  permits: "permits detention or removal",
  mixed: "protects in part and permits in part",
  neutral: null,
  unclear: "in which direction is not clear",
} as const;

/** "affects removal; protects the detainees", or null when there is nothing to say. */
export function impactOf(tags: EntryTags): string | null {
  const subjects = [
    ["detention", tags.affectsDetention],
    ["removal", tags.affectsRemoval],
  ] as const;
  const named = (answer: YesNoUnclear) => subjects.filter((subject) => subject[1] === answer).map(([name]) => name);
  const yes = named("yes");
  const maybe = named("unclear");
  const said: string[] = [];
  if (yes.length > 0) said.push(`affects ${yes.join(" and ")}`);
  if (maybe.length > 0) said.push(`may affect ${maybe.join(" or ")}`);
  const direction = directionWords[tags.direction];
  if (yes.length > 0 && direction !== null) said.push(direction);
  return said.length === 0 ? null : said.join("; ");
}

/** "within 14 days", and the court's own "by 2/2/2018" as it stands. */
export function withinWords(within: string): string {
  return /^(?:by|before|no later than|not later than|on or before|within|forthwith|immediately)\b/i.test(within)
    ? within
    : `within ${within}`;
}
