import type { Act } from "./acts.ts";
import { whenDone } from "./algebra.ts";
import { ClauseReader } from "./clause-reader.ts";
import { hasPerson } from "./look.ts";
import type { Found, Meaning, Open } from "./meaning.ts";
import { withNames } from "./names.ts";
import { once } from "../once.ts";
import { mayTell, tokensOf } from "./sentence.ts";
import type { Token } from "./sentence.ts";
import { TELLS } from "./telling.ts";

/** What the court's own words in a clause do. */
export function decreed(text: string, start: number, end: number): Meaning[] {
  return decreedWithLead(text, start, end, null).meanings;
}

/** Operators that govern what follows; found only when somebody asks for them. */
export type Lead = () => readonly Open[];

/** What a part of a decree says, and the operators that the next part of its list goes on with. */
interface ReadPart {
  readonly found: readonly Found[];
  readonly lead: readonly Open[];
}

/**
 * Reads a part of a decree. `before`: the operators of the part before where this one goes on with it, else null.
 * `original`: the text with its capitals, by which names are known.
 */
export function readPart(text: string, start: number, end: number, before: Lead | null, original: string): ReadPart {
  const plain = tokensOf(text, start, end);
  const reader = new ClauseReader(original === "" ? plain : withNames(plain, original), false, before?.() ?? []);
  const found = reader.read();
  const own = reader.lead();
  // A part of a list that opens nothing of its own goes on with what was open.
  return { found, lead: own.length > 0 || before === null ? own : before() };
}

/** The same, with the operators for the next part; most clauses tell of no act, and are not read before they are asked for. */
export function decreedWithLead(
  text: string,
  start: number,
  end: number,
  before: Lead | null,
  original = "",
): { meanings: Meaning[]; lead: Lead } {
  if (!mayTell(text, start, end, before === null ? 0 : TELLS.bar))
    return { meanings: [], lead: once(() => readPart(text, start, end, before, original).lead) };
  const { found, lead } = readPart(text, start, end, before, original);
  return { meanings: meanings(found.filter(({ isMention }) => !isMention)), lead: () => lead };
}

/** What a request asks for, by its title or by the object of a ruling. */
export function asked(text: string, start: number, end: number): Meaning[] {
  return mayTell(text, start, end, 0) ? meanings(readRequest(text, start, end)) : [];
}

/** Reads a request, whatever its words are. */
export function readRequest(text: string, start: number, end: number): Found[] {
  const tokens = tokensOf(text, start, end);
  return new ClauseReader(tokens, true).read().filter((found) => isRequest(found, tokens));
}

/** A request that only names an act asks for it; "removal" alone is only what it is about. */
function isRequest({ value, form, start }: Found, tokens: readonly Token[]): boolean {
  if (value.effect !== null) return true;
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1]?.word ?? "";
  if (value.act === "removal") return form === "base" && before === "to";
  if (value.act === "transfer" || value.act === "staying put")
    return (form === "base" && before === "to") || hasPerson(tokens, at + 1, at + 4);
  if (value.act === "detention") return !/^(?:unlawful|illegal|prolonged|continued|on|about|indefinite)$/.test(before);
  return true;
}

function meanings(found: readonly Found[]): Meaning[] {
  const all: Meaning[] = [];
  for (const { value, operators, start, end, isConditional, isTold } of found) {
    const isContact = value.act === "contact" && value.effect === null;
    const effect = value.effect ?? (value.isAsked ? (isContact ? "contact-restricted" : whenDone(value.act)) : null);
    if (effect !== null)
      all.push({
        effect: effect === "nothing" ? null : effect,
        act: value.act,
        isAsked: value.isAsked,
        isEnforced: value.isEnforced,
        isConditional,
        isTold,
        relief: value.relief,
        ruleId: `${operators.length > 0 ? operators.join("-") : "names"}-${idOf(value.act)}`,
        start,
        end,
      });
  }
  return all;
}

const ids = new Map<Act, string>();

/** "bond hearing" in the name of a rule: "bond-hearing". */
function idOf(act: Act): string {
  const known = ids.get(act) ?? act.replaceAll(" ", "-");
  ids.set(act, known);
  return known;
}
