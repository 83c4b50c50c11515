import type { Who } from "../tags/tags.ts";

const NUMBER =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|[1-9]\\d{0,2})";
/** "Thirteen Class Members": counted people are particular people; "about 30 class members" are a group. */
const COUNTED = new RegExp(
  `(?<!\\b(?:about|approximately|roughly|some|over|nearly|than|around) )\\b${NUMBER} (?:named |individual )?(?:sub)?class members\\b`,
  "i",
);
/** "class member Roe" is one person; "each class member" is the class. */
const ONE_MEMBER = /(?<!\b(?:each|every|any|no|all|whether a|per) )\b[Cc]lass member (?=[A-Z])/;
const GROUP = /\bclass\b|\bnationals\b|\bpeople\b|\bpersons\b|\bdetainees\b|\bnoncitizens\b/i;
const SUBCLASS = /\bsub-?class\b/i;

export const NOBODY_NAMED: Who = { scope: "unknown", words: "" };

/** Whom words of the matter's record speak of. Words about no group name persons. */
export function whoInRecord(words: string | null): Who {
  if (words === null) return NOBODY_NAMED;
  if (COUNTED.test(words) || ONE_MEMBER.test(words)) return { scope: "named persons", words };
  const scope = SUBCLASS.test(words) && !/\bclass\b/i.test(words) ? "subclass" : "class";
  return { scope: GROUP.test(words) ? scope : "named persons", words };
}

/** The tagger's words read once more in their docket text: "Class Members" of "Thirteen Class Members" are named persons. */
export function whoInText(who: Who, text: string): Who {
  // "Defendants shall not transfer …": those who are bound, in a case against the government.
  if (/^(?:the )?(?:defendant|respondent|appellant)s?\b(?! [A-Z])/i.test(who.words) && isGeneric(who))
    return NOBODY_NAMED;
  if (who.scope !== "class" && who.scope !== "subclass") return who;
  const at = text.indexOf(who.words);
  const around = at === -1 ? who.words : text.slice(Math.max(0, at - 40), at + who.words.length + 40);
  const particular = COUNTED.exec(around) ?? ONE_MEMBER.exec(around);
  if (!particular) return who;
  const words = particular[0].trim();
  const name =
    /^ ?[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?/u.exec(around.slice(particular.index + words.length))?.[0] ?? "";
  return { scope: "named persons", words: /member$/i.test(words) ? words + name : words };
}

/** True if both may be the same people. Nothing said of whom fits everybody. */
export function samePeople(a: Who, b: Who): boolean {
  if (a.scope === "unknown" || b.scope === "unknown") return true;
  if (isGroup(a) || isGroup(b)) return isGroup(a) && isGroup(b);
  const [namesOfA, namesOfB] = [namesIn(a.words), namesIn(b.words)];
  if (namesOfA.size > 0 && namesOfB.size > 0) return [...namesOfA].some((name) => namesOfB.has(name));
  const counts = [countIn(a.words), countIn(b.words)];
  return counts[0] === counts[1];
}

/** True for "Petitioner", "All Petitioners", "the detainee": a party's part in the case, and nobody in particular. */
export function isGeneric(who: Who): boolean {
  return who.scope === "named persons" && countIn(who.words) === "" && namesIn(who.words).size === 0;
}

export function isGroup(who: Who): boolean {
  return who.scope === "class" || who.scope === "subclass";
}

/** Words with a capital that name nobody. */
const NO_NAMES = new RegExp(
  `^(?:${NUMBER}|class|subclass|members?|petitioners?|plaintiffs?|applicants?|appell(?:ant|ee)s?|respondents?|detainees?|defendants?|mr|ms|mrs|dr|the|a|all|as|to|for|individual|named|said|primary)$`,
  "i",
);

function namesIn(words: string): ReadonlySet<string> {
  const capitals = words.slice(0, 2000).match(/\b\p{Lu}[\p{L}'-]+/gu) ?? [];
  return new Set(capitals.filter((word) => !NO_NAMES.test(word)).map((word) => word.toLowerCase()));
}

function countIn(words: string): string {
  return COUNTED.exec(words)?.[0].toLowerCase() ?? "";
}
