import { TRIBUNAL } from "./nouns.ts";
import { listsAt } from "./sentence.ts";
import type { Token } from "./sentence.ts";
import { IN } from "./vocabulary.ts";

/** Where somebody is brought to, as far as the words after a verb tell. */
export interface Place {
  readonly country: boolean;
  readonly region: boolean;
  readonly custody: boolean;
  readonly back: boolean;
  readonly aircraft: boolean;
  /** "to Oregon", "to his home in Ohio": a state of the Union. */
  readonly home: boolean;
  /** "to Honduras", "to a third country": away from the United States. */
  readonly abroad: boolean;
  /** "into the United States": the country is where the way ends. */
  readonly inward: boolean;
  /** "to the District of Maine", "to Ohio": to another part of the country, wherever one is now. */
  readonly within: boolean;
}

const SO_FAR = 16;

/** Reads on from a verb to the next verb's words: "from the united states or outside this district". */
export function placeAfter(tokens: readonly Token[], at: number): Place {
  let country = false;
  let region = false;
  let custody = false;
  let back = false;
  let aircraft = false;
  let home = false;
  let abroad = false;
  let inward = false;
  let within = false;
  let leaving = (listsAt(tokens, at) & IN.leaving) !== 0 ? at : -1;
  let into = -1;
  const isInto = (i: number): boolean => into !== -1 && i - into < 4 && leaving < into;
  for (let i = at + 1; i < Math.min(tokens.length, at + SO_FAR); i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === "colon") break;
    const { word, known } = token;
    const { lists } = known;
    // "returned to detention", "placed in detention": a place, though the word is an act as well.
    if (word === "detention" && into !== -1 && i - into < 4) custody = true;
    // "fly Ms. Roe and her son back": two people.
    if (word === "and" && (listsAt(tokens, i + 1) & IN.held) !== 0) continue;
    // "from the United States and from this district": two places.
    if (word === "and" && (listsAt(tokens, i + 1) & IN.leaving) !== 0) continue;
    // "deporting Petitioner or moving him from the district": the second verb has its own place.
    if ((word === "or" || word === "and") && actsAt(tokens, i + 1) && hasPerson(tokens, at + 1, i - 1)) break;
    if ((lists & IN.stopsPlace) !== 0) break;
    if ((lists & IN.leaving) !== 0) leaving = i;
    if (word === "into" || word === "to" || word === "in") into = i;
    // "returned to Vermont by ICE": by whom, and not where.
    if (word === "by" && /^(?:ice|dhs|ero|cbp)$/.test(tokens[i + 1]?.word ?? "")) {
      i++;
      continue;
    }
    if (word === "back" || word === "home") back = true;
    if ((lists & IN.aircraft) !== 0 && i - at < 8) {
      country = true;
      aircraft = true;
    }
    if (
      word === "united" &&
      tokens[i + 1]?.word === "states" &&
      !/^(?:district|attorney|marshals?|court)$/.test(tokens[i + 2]?.word ?? "")
    ) {
      country = true;
      inward ||= isInto(i);
      i++;
      continue;
    }
    // "a foreign prison", "foreign custody"
    if (word === "foreign" && /^(?:prison|jail|custody|detention|soil)$/.test(tokens[i + 1]?.word ?? "")) {
      country = true;
      abroad = true;
    }
    const isAtPort = isInto(i) || tokens[i - 1]?.word === "at" || tokens[i - 2]?.word === "at";
    if (word === "port" && tokens[i + 1]?.word === "of" && tokens[i + 2]?.word === "entry" && isAtPort) {
      country = true;
      inward = true;
    }
    if (
      (lists & IN.foreign) !== 0 &&
      into !== -1 &&
      i - into < 6 &&
      tokens[i - 1]?.word !== "new" &&
      // "to the United States from Mexico": where the way begins.
      !(inward && tokens[i - 1]?.word === "from")
    ) {
      country = true;
      abroad = true;
    }
    if (
      (lists & IN.country) !== 0 &&
      /^(?:third|another|other|different|home|native|foreign)$/.test(tokens[i - 1]?.word ?? "")
    )
      abroad = true;
    if (word === "mexico" && tokens[i - 1]?.word === "new" && leaving !== -1) region = true;
    if ((lists & IN.states) !== 0 && into !== -1 && i - into < 4) home = true;
    if (
      isInto(i) &&
      tokens[into]?.word !== "in" &&
      isPartOfCountry(tokens, i) &&
      !/^(?:pursuant|subject|due|according|contrary)$/.test(tokens[into - 1]?.word ?? "")
    )
      within = true;
    if ((lists & IN.country) !== 0) {
      country = true;
      inward ||= isInto(i) && !abroad;
    } else if ((lists & IN.region) !== 0 && leaving !== -1 && i - leaving < 9 && !isPartOfJurisdiction(tokens, i))
      region = true;
    else if ((lists & IN.custody) !== 0 && into !== -1 && i - into < 6) custody = true;
  }
  return { country, region, custody, back, aircraft, home, abroad, inward, within: within && !abroad && !country };
}

/** A district or a state of the Union; another country is called Georgia, too. */
function isPartOfCountry(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word === "georgia") return false;
  return (
    (listsAt(tokens, at) & IN.states) !== 0 || (tokens[at]?.word === "district" && !isPartOfJurisdiction(tokens, at))
  );
}

/** A verb that may be an act stands there. */
function actsAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.known.meant?.some((each) => each.is === "act" && each.form !== "noun") === true;
}

/** "the jurisdiction of the united states" is the country; "this district court" is no place. */
function isPartOfJurisdiction(tokens: readonly Token[], at: number): boolean {
  const next = [1, 2, 3].map((step) => tokens[at + step]?.word ?? "");
  if (tokens[at]?.word === "jurisdiction") return next[0] === "of" && (next[1] === "united" || next[2] === "united");
  return next[0] === "court" || next[0] === "judge";
}

/** Somebody who is held stands near: after the verb, or before it when it is passive. */
export function hasPerson(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i <= Math.min(tokens.length - 1, to); i++) {
    if ((listsAt(tokens, i) & IN.held) !== 0) return true;
  }
  return false;
}

/** Words that may stand between "bond" and "hearing". */
const BETWEEN = new Set([
  "or",
  "and",
  "custody",
  "bond",
  "bail",
  "detention",
  "re",
  "initial",
  "new",
  "prompt",
  "status",
  "pre-deprivation",
  "release",
]);

/** "bond-hearing recordings": what is told or kept of hearings, and no hearing. */
const RECORDS = new Set(
  "recording recordings transcript transcripts records statistics reports data logs results audio".split(" "),
);

/** "bond or custody redetermination hearing": the place of its last word, or -1. */
export function bondHearingEnd(tokens: readonly Token[], at: number): number {
  const end = hearingEnd(tokens, at);
  return end !== -1 && RECORDS.has(tokens[end + 1]?.word ?? "") ? -1 : end;
}

function hearingEnd(tokens: readonly Token[], at: number): number {
  const lists = listsAt(tokens, at);
  if ((lists & IN.hearingLeads) !== 0) {
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
      if ((listsAt(tokens, i) & IN.hearings) !== 0) return (listsAt(tokens, i + 1) & IN.hearings) !== 0 ? i + 1 : i;
      if (!BETWEEN.has(tokens[i]?.word ?? "")) break;
    }
    return -1;
  }
  const word = at < 0 ? "" : (tokens[at]?.word ?? "");
  if (word.includes("-") && /^(?:bond|custody|bail)-(?:hearings?|redetermination)$/.test(word)) return at;
  // "an individual determination of bond", "review of his custody"
  if (
    (lists & IN.hearings) !== 0 &&
    word !== "hearing" &&
    /^(?:of|on|regarding|concerning)$/.test(tokens[at + 1]?.word ?? "")
  ) {
    const about = [2, 3, 4].find((step) => /^(?:bond|bail|custody)$/.test(tokens[at + step]?.word ?? ""));
    if (about !== undefined) return at + about;
  }
  const heard = heardOnBond(tokens, at, word);
  if (heard !== -1) return heard;
  if (word !== "hearing" && word !== "hearings") return -1;
  if (isOnDetention(tokens, at)) return at;
  if (tokens[at + 1]?.word !== "before") return -1;
  const judge = tokens.slice(at + 2, at + 5).map((each) => each.word);
  const found = judge.findIndex((each) => /^(?:immigration|ij|neutral|impartial)$/.test(each));
  if (found === -1) return -1;
  // "… on bond", "… concerning his detention": what the hearing is about.
  for (let i = at + 2 + found; i < at + 8; i++)
    if (/^(?:on|about|concerning|regarding|for)$/.test(tokens[i]?.word ?? "")) {
      const about = [1, 2, 3, 4, 5].find((step) =>
        /^(?:bond|bail|custody|release|detention)$/.test(tokens[i + step]?.word ?? ""),
      );
      return about === undefined ? at + 2 : i + about;
    }
  return at + 2;
}

/** "shall be heard on bond", "must hear him on his custody": the place of the last word, or -1. */
function heardOnBond(tokens: readonly Token[], at: number, word: string): number {
  if (!word.startsWith("hear") || !/^(?:hear|hears|heard|hearing)$/.test(word)) return -1;
  if (/^(?:was|were|been|had|has|have|having|court|judge)$/.test(tokens[at - 1]?.word ?? "") && word === "heard")
    return -1;
  for (let i = at + 1; i < at + 5; i++) {
    const next = tokens[i];
    if (next?.gap !== "space") return -1;
    if (/^(?:on|regarding|about|concerning)$/.test(next.word)) {
      const about = /^(?:his|her|their|the|release)$/.test(tokens[i + 1]?.word ?? "") ? i + 2 : i + 1;
      return /^(?:bond|bail|custody)$/.test(tokens[about]?.word ?? "") ? about : -1;
    }
    if ((next.known.lists & IN.held) === 0 && !/^(?:such|each|every|any|the)$/.test(next.word)) return -1;
  }
  return -1;
}

/** "a hearing at which the Government must justify his detention". */
function isOnDetention(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 20).map(({ word }) => word);
  const opens = next[0] === "where" || (/^(?:at|in)$/.test(next[0] ?? "") && next[1] === "which");
  // "a hearing on whether she is a danger or a flight risk"
  if (next[0] === "on" && next[1] === "whether")
    return next.slice(0, 12).some((word) => /^(?:danger|dangerous|flight|detention)$/.test(word));
  return (
    opens &&
    next.some((word) =>
      /^(?:burden|bears?|justif(?:y|ies|ying)|prove|proves|proving|establish|establishes)$/.test(word),
    ) &&
    next.some((word) => /^(?:detention|custody|dangerous|dangerousness|danger|flight|bond|bail)$/.test(word))
  );
}

/** True when words that give access to a lawyer stand near the word "counsel". */
export function accessNear(tokens: readonly Token[], at: number): number {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 10); i++) {
    if (i > at && tokens[i]?.gap === "colon") break;
    if (i !== at && (listsAt(tokens, i) & IN.access) !== 0) return i;
  }
  return -1;
}

const INSIDE = new Set(["in", "within", "inside", "at"]);

/** "remain in this district", "be housed within 100 miles": where somebody is to stay. */
export function staysPut(tokens: readonly Token[], at: number): boolean {
  if (staysWhereHeld(tokens, at)) return true;
  let inside = -1;
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === "colon") return false;
    if (INSIDE.has(token.word)) inside = i;
    else if (token.word === "states" && tokens[i - 1]?.word === "united") inside = -1;
    else if (inside !== -1 && token.word === "mexico" && tokens[i - 1]?.word === "new") return true;
    else if (
      inside !== -1 &&
      i - inside < 6 &&
      (token.known.lists & IN.region) !== 0 &&
      !isPartOfJurisdiction(tokens, i)
    )
      return true;
  }
  return false;
}

/** "remain in the United States", "keep petitioner in this country". */
export function staysInCountry(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 10); i++) {
    const { word, gap } = tokens[i] ?? { word: "", gap: "colon" };
    if (gap === "colon" || /^(?:shall|must|may|is|are|until|pending)$/.test(word)) return false;
    if (word !== "in" && word !== "within" && word !== "inside") continue;
    const next = [1, 2, 3].map((step) => tokens[i + step]?.word ?? "");
    const noun = /^(?:the|this)$/.test(next[0] ?? "") ? next.slice(1) : next;
    if (noun[0] === "united" && noun[1] === "states") return true;
    return noun[0] === "country" || noun[0] === "u.s" || noun[0] === "usa" || noun[0] === "america";
  }
  return false;
}

/** Behind the last word. */
const NO_TOKEN: Pick<Token, "word" | "gap"> = { word: "", gap: "space" };

/** "stay where he is held", "at his present place": no place is named, and none is to change. */
function staysWhereHeld(tokens: readonly Token[], at: number): boolean {
  const next = [1, 2, 3, 4].map((step) => tokens[at + step]?.word ?? "");
  // "leave petitioner where he is"
  const where = next.indexOf("where");
  if (where !== -1 && where < 3)
    return [1, 2, 3].some((step) =>
      /^(?:is|are|now|currently|held|housed|detained)$/.test(tokens[at + 1 + where + step]?.word ?? ""),
    );
  for (let i = at + 1; i < at + 7; i++) {
    const { word, gap } = tokens[i] ?? NO_TOKEN;
    if (gap === "colon") return false;
    if (/^(?:at|in)$/.test(word)) {
      if (/^(?:current|present|existing)$/.test(tokens[i + 2]?.word ?? "")) return true;
      // "to stay at Elizabeth", "to be held at Folkston": a place by its name, which tells nothing else.
      return word === "at" && isNamedPlace(tokens, i + 1);
    }
    if (/^(?:shall|must|may|is|are|be|and|or|to|until|pending)$/.test(word)) return false;
  }
  return false;
}

const NO_PLACE =
  /^(?:liberty|large|home|all|least|any|his|her|their|a|an|its|issue|bay|risk|arm's|length|that|which|this|least|most|times?|noon|midnight|\d.*|public|government|defendants?|respondents?|counsel|table|hearings?|hearing|trial|the)$/;

/** "at Folkston", "at the Kent facility", "at ====" (the name of a house, which is blank by now). */
function isNamedPlace(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined) return tokens[at - 1]?.word === "at";
  if (first.gap === "blanked") return true;
  if (first.word === "the")
    return [1, 2, 3, 4].some((step) => (listsAt(tokens, at + step) & (IN.facility | IN.region)) !== 0);
  return !NO_PLACE.test(first.word) && first.known.meant === null && (first.known.lists & (IN.held | IN.court)) === 0;
}

/** "remain detained", "be held in ICE custody". */
export function staysDetained(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const { word, gap } = tokens[i] ?? NO_TOKEN;
    if (gap === "colon") return false;
    if (/^(?:custody|detained|detention|incarcerated|confined|imprisoned|held)$/.test(word)) return true;
    if (/^(?:pending|until|on|of|and|or|from|free)$/.test(word)) return false;
  }
  return false;
}

/** "before an immigration judge" is no time. */
export function isBeforeTribunal(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const word = tokens[i]?.word ?? "";
    if (TRIBUNAL.has(word))
      return word !== "court" || !/^(?:rules|decides|has|can|resolves)$/.test(tokens[i + 1]?.word ?? "");
    if (!/^(?:an?|the|this|another|different)$/.test(word)) return false;
  }
  return false;
}
