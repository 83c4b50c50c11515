import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";
import { upToJoint } from "./up-to-joint.ts";

/** "No further extension will be granted, given Petitioner's continued detention": of time, and nobody's detention. */
const NO_MORE_TIME = upToJoint(
  /\bno (?:further|additional|other|more) (?:extensions?|continuances?|adjournments?|enlargements?)(?: of (?:time|this deadline))? (?:will|shall|are|is|may|should)\b/,
);

/** "Granting TRO. Pending a hearing on the petition, Petitioner's removal is stayed": until when, told before the act; no ruling that is stayed. */
const PENDING_FIRST = pattern(
  /(?<=[.:;] )(?:pending (?!before\b|are\b|is\b|now\b|in\b|and\b|motions?\b|(?:the |his |her |their |its |any )?(?:appeal|removal|deportation|release|transfer)\b)|during the (?:pendency|course) of )(?:(?!\b(?:is|are|be|shall|may|must|will|and)\b)[^,;:.]){1,90}, (?=(?:[\w'-]+ ){1,9}(?:is|are|be|shall be)(?: (?:hereby|temporarily|administratively))? stayed\b)/g,
);

/** "The hearing is continued to 1/10/2020 and the stay is extended": a day that is moved, told in one breath with what is ordered. */
export const HEARING_MOVED = pattern(
  /\b(?:(?:continu|reset|mov|adjourn|postpon|reschedul)\w*ing (?:the )?(?:(?!bond\b|custody\b|bail\b|detention\b)[\w-]+ ){0,3})?(?<!\b(?:bond|custody|bail|detention) )(?:hearing|argument|conference)s?\b[^;.]{0,80}?\b(?:(?:to|until|till|for) (?:\d|january|february|march|april|may |june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri)[^;.]{0,30}?|(?:is|are) (?:hereby )?(?:continued|adjourned|moved|postponed|rescheduled|reset)),? and\b/g,
);

/** "Hearing on 2 Motion for TRO barring removal continued to 1/10": put off is the hearing, and no relief is made longer. */
const REQUEST_HEARD_LATER = pattern(
  /\b(?:hearing|argument|conference)s? (?:set |scheduled |noticed )?(?:on|re:?|regarding|as to) (?:(?!\b(?:held|heard|granted|denied|conducted|completed|concluded|is|are|was|(?:the|and) (?:tro|stay|injunction|restraining))\b)[^;.]){3,120}? (?:(?:is|are) )?(?:hereby )?(?:continued|adjourned|moved|extended|postponed|rescheduled|reset|advanced|carried over|held over|put (?:off|over)) (?:to|until|from|for|by|at|on|sine|pending|without)\b/g,
);

/** "Order signed by Magistrate Judge Roe on 11/6/2025 that Respondents release Petitioner": who signed, told in between. */
const SIGNED_BETWEEN = pattern(
  /(?<=\border )signed by (?:[^;:]){3,80}? on (?:\d{1,2}\/\d{1,2}\/\d{2,4}|[a-z]+ \d{1,2}, \d{4})(?= (?:that|directing|granting|denying|ordering)\b)/g,
);

/** Until when, and days that are moved: nothing that is done to people or to relief. */
export const days: readonly Pattern[] = [
  NO_MORE_TIME,
  SIGNED_BETWEEN,
  PENDING_FIRST,
  HEARING_MOVED,
  REQUEST_HEARD_LATER,
];
