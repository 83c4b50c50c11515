import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";

/** "the members listed in Exhibit A", "those named in the motion": who is meant, and no paper that something is done to. */
const NAMED_IN_PAPER = pattern(
  / (?=who (?:is|are) |listed|named|identified|enumerated|described|appearing|set |on )(?<=\b(?:persons?|people|members?|individuals?|detainees?|petitioners?|plaintiffs?|noncitizens?|men|women|those|applicants?) )(?:who (?:is|are) )?(?:listed|named|identified|enumerated|described|appearing|set (?:out|forth)|on the list|on a list) (?:in|on|at|by) (?:(?:the|its|their|\d{1,4}|defendants'|respondents'|plaintiffs'|petitioners') )*(?:exhibits?|lists?|schedules?|attachments?|appendix|appendices|motions?|declarations?|petition|complaint|annex)(?: (?:[a-z]|\d{1,3}(?:-\d{1,2})?)(?= ))?(?: (?:to|at|of) (?:ecf no\. |dkt\. |doc\. )?\[?\d{1,4}(?:-\d{1,2})?\]?(?= ))?/g,
);

/** "orders the following members released": no word of time. */
const THE_FOLLOWING = pattern(
  /(?<=\bthe )following(?= (?:[\w-]+ ){0,2}(?:members?|persons?|people|individuals?|detainees?|petitioners?|plaintiffs?|noncitizens?)\b)/g,
);

/** "the removal of the named petitioners, and no others, is stayed": whom it is for, and no denial. */
const NO_OTHERS = pattern(
  /,? (?:and|but) (?:of )?no (?:others?|one else|other (?:persons?|petitioners?|people|individuals?|members?)),?(?![\w'-])/g,
);

/** "Mr. Roe is no longer a class member and may be removed", "is not a member, and the order does not bar …": who he is, and no act. */
const NO_MEMBER = pattern(
  /\b(?:is|are|was|were) (?:not|no longer) (?:an? )?(?:(?:members? of|part of|within|in) the (?:[\w-]+ ){0,2}(?:sub)?class|(?:[\w-]+ )?class members?)(?=,? and (?!(?:is|are|was|were)\b))/g,
);

/** "bond hearings for those who entered without inspection": who they are, and nothing they go without. */
const WHO_CAME = pattern(
  /\bwho (?:entered|arrived|came|crossed)(?: (?:into|in|to|the|this|united|states|country|border|at|here))* (?:without|between|by|via|with) (?:inspection|admission|parole|sea|land|boat|(?:the )?ports? of entry|being (?:inspected|admitted)(?: (?:or|and) (?:paroled|admitted|inspected))?)\b/g,
);

/** Who is meant: words in the description of people that are no act, and no day. */
export const people: readonly Pattern[] = [NAMED_IN_PAPER, THE_FOLLOWING, NO_OTHERS, NO_MEMBER, WHO_CAME];
