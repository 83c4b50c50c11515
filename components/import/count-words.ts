import type { LookResult } from "@/lib/app/imports.ts";
import { counted } from "../text/wording.ts";

/** A count of a preview: its words, and whether it asks for attention. */
export interface CountWords {
  readonly words: string;
  readonly tone: "new" | "edited" | "doubt" | "plain";
}

/** What importing changes, most important first; what is none is not named. */
export function countWords(result: LookResult): CountWords[] {
  const { added, news, edited, enriched, earlierWordings, unchanged, strangers, problems } = result;
  const counts: readonly [number, string, CountWords["tone"]][] = [
    [added, addedWords(added, news), "new"],
    [edited, `${amount(edited)} edited by the court`, "edited"],
    [enriched, `${amount(enriched)} completed`, "plain"],
    [earlierWordings, counted(earlierWordings, "earlier wording"), "plain"],
    [unchanged, `${amount(unchanged)} unchanged`, "plain"],
    [strangers, `${counted(strangers, "row")} of other cases left out`, "doubt"],
    [problems, `${counted(problems, "part")} could not be read`, "doubt"],
  ];
  const words = counts.flatMap(([count, text, tone]) => (count === 0 ? [] : [{ words: text, tone }]));
  return words.length === 0 ? [{ words: "no entries", tone: "plain" }] : words;
}

/** "12 entries added, 3 edited, 2 completed". */
export function totalWords(results: readonly LookResult[]): string {
  const sum = (count: (result: LookResult) => number) => results.reduce((total, result) => total + count(result), 0);
  const [added, edited] = [sum((result) => result.added), sum((result) => result.edited)];
  const more = sum(({ enriched, earlierWordings }) => enriched + earlierWordings);
  const words = [
    `${counted(added, "entry", "entries")} added`,
    ...(edited === 0 ? [] : [`${amount(edited)} edited`]),
    ...(more === 0 ? [] : [`${amount(more)} completed`]),
  ];
  return words.join(", ");
}

/** Those that are news by the same rules as on a page will be unread; older ones are filled in quietly. */
function addedWords(added: number, news: number): string {
  if (news === 0) return `${amount(added)} added`;
  return news === added ? `${amount(added)} added as unread` : `${amount(added)} added, ${amount(news)} as unread`;
}

const amount = (count: number): string => count.toLocaleString("en-US");
