import type { Placed } from "./docket-index.ts";

/** Words that many motions share and that tell none apart. */
const COMMON = new Set(
  (
    "a an and as at by for from in into of on or re the their this to under upon with without all any motion motions application " +
    "order emergency unopposed opposed joint agreed consent expedited renewed amended corrected second third filed petitioners petitioner " +
    "respondents respondent plaintiff plaintiffs defendant defendants appellant appellants appellee appellees party parties"
  ).split(" "),
);
/** Where a motion's title ends: who filed it, its attachments, its docket stamps. */
const AFTER_TITLE = /\b(?:by|filed|document filed|certificate of service|addressed to|re)\b|[([;.]/i;
const MOTION = /\b(?:motion|application|petition|request)\b/i;
/** A title with fewer words of its own could be anybody's. */
const FEWEST_WORDS = 1;
const MOST_WORDS = 6;
/** So many open motions back an order without a number may reach. */
const LOOK_BACK = 60;
/** Titles are read once, however many orders ask for them. */
const titles = new WeakMap<Placed, readonly string[]>();

/**
 * The one open motion of those filed so far (`requests`, oldest first) whose title an entry without any number repeats:
 * "the motion to expedite is granted". Null when none or several do: nothing is guessed.
 */
export function titleMatch(
  order: Placed,
  requests: readonly Placed[],
  isOpen: (motion: Placed) => boolean,
): Placed | null {
  const text = order.entry.docketText.slice(0, 2_000).toLowerCase();
  if (!MOTION.test(text)) return null;
  const words = new Set(text.split(/[^a-z0-9'-]+/));
  let found: Placed | null = null;
  for (const motion of requests.slice(-LOOK_BACK)) {
    if (motion.at >= order.at || motion.isVoid || !isOpen(motion)) continue;
    const title = titleOf(motion);
    if (title.length < FEWEST_WORDS || !title.every((word) => words.has(word))) continue;
    if (found !== null) return null;
    found = motion;
  }
  return found;
}

function titleOf(motion: Placed): readonly string[] {
  const known = titles.get(motion);
  if (known !== undefined) return known;
  const title = titleWords(motion.entry.docketText);
  titles.set(motion, title);
  return title;
}

/** "MOTION filed by Ms. Roe for Appellees to extend time to file brief": extend, time, file, brief. */
function titleWords(docketText: string): string[] {
  const text = docketText
    .slice(0, 600)
    .toLowerCase()
    .replace(/\bfiled by [^.]{0,60}? for [a-z]+ (?=to |for )/, "");
  const noun = MOTION.exec(text);
  if (noun === null) return [];
  const rest = text.slice(noun.index + noun[0].length);
  const end = AFTER_TITLE.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).split(/[^a-z0-9'-]+/);
  return [...new Set(words.filter((word) => word !== "" && !COMMON.has(word)))].slice(0, MOST_WORDS);
}
