/** How the words beside a printed date tell what it is. Read on the text before (ending at) or after (starting at) the date. */

/** Nothing but a conjunction between two dates: "9/11/2018 and 9/12/2018", "March 16; (b) April 15; and (c) May 15". */
export const CONJUNCTION = /^\s*(?:(?:[,;]|and|&|or|[,;]\s*and)\s*(?:\([a-z\d]{1,3}\)\s*)?|\([a-z\d]{1,3}\)\s*)$/i;
/** Ends that say that something happened, or date a document, and set nothing. */
export const HAPPENED =
  /\b(?:held|heard|dated|signed|entered|filed|issued|served|executed|mailed|received|docketed|decided|arrested|removed|released|appeared|argued|taken|conducted|occurred|began|sent|ended|completed|approved|granted|denied|certificate of service|date of service|as of|since|weeks? of|weeks? beginning|conferences? of|orders? of|letter of|opinion of|decision of|judgment of|notice of|made|adopted|terminated|modified|replaced|stamped|postmarked|born|dob|returned|satisfied|was|were)\s*:?\s*(?:on|of)?\s*(?:or about)?\s*$/i;
/** "Signed by District Judge Jane Roe on". */
export const BY_JUDGE_ON =
  /\b(?:signed|ordered|issued|entered|approved|by)\b[^;:]{0,60}\b(?:judge|justice|clerk|magistrate|hon\.?|honorable)\b[^;:]{0,80}\bon\s*$/i;
/** "will be held on", "to be filed by": the same words of what is still to come. */
export const TO_COME =
  /\b(?:be|being)\s+(?:\w+\s+)?(?:held|heard|filed|entered|conducted|taken|argued|served|completed|approved|released|removed|decided|received|mailed|sent)\s*(?:on|of)?\s*(?:or about)?\s*$/i;
export const WAS_DUE =
  /\b(?:was|were|had been|having been) (?:originally |initially )?(?:due|set|scheduled)\b[^.;]{0,30}$/i;
export const OLD =
  /\b(?:previously|currently|originally|presently|initially|earlier|formerly|now)\s+(?:set|slated|fixed|scheduled|noticed|calendared|due|pending)(?:\s+(?:for|on|by|to|before|as))?(?:\s+(?:a\s+)?(?:hearing|trial|argument|conference|oral argument))?(?:\s+(?:for|on|at))?\s*$/i;
export const NOW_DUE = /\bnow due\b/i;
/** "due by", "due", "due on or before", "due, but not filed, by", "due date:", "due for filing". */
export const DUE =
  /\bdue(?:\/[\w ]{1,40}\bdate)?(?!\s+(?:to|process|diligence|course))(?:\s+dates?)?(?:\s*,?\s*(?:but not filed|if any|for filing|in chambers|to (?:the )?(?:court|chambers|clerk))\s*,?)?(?:\s+(?:is|are|now|set|reset|extended|shall be|simultaneously|jointly|electronically|in full|in [a-z]+ (?:parts|installments|stages)))?(?:\s*(?:by|on|before|no later than|not later than|on or before|by no later than|for|to|until|at))?\s*:?\s*-?\s*(?:at\s*)?$/i;
export const BY =
  /\b(?:by(?: or before)?|by no later than|no(?:t)? later than|on or before|at or before|prior to|before|due)\s*:?\s*(?:the\s+)?(?:on\s*)?$/i;
export const DEADLINE_IS =
  /\b(?:deadlines?|cut-?offs?|due dates?|bar date|completion date)\b[^;:]{0,160}(?:\b(?:is|are|to|for|until|through|as|of|on|be|by|including)|[:=-])\s*$/i;
/** A day on which a motion is taken up on the papers: "NOTED FOR", "re-noting 24 Motion for", "noting date:". */
export const NOTED_FOR =
  /\b(?:re-?)?not(?:ed|ing)\b(?: (?:dates?|the|motions?|for hearing))?[^.;:]{0,40}?(?:\bfor|\bto|\bof|\bon|\bis|:|\bdate)\s*$/i;
/** "for presentment before Judge Roe on": the filer notices its own motion. */
export const PRESENTED = /\bpresent(?:ment|ed)\b[^;]{0,120}\b(?:on|for)\s*$/i;
export const TO_BE_HEARD = /\b(?:to hear|for hearing|to be heard)\b/i;
/** "Answer due for ALL FEDERAL DEFENDANTS by". */
export const DUE_FOR =
  /\b(?:answer|response|reply|objection|compliance) dates?(?: is| of| set for)?\s*:?\s*$|\bdue (?:for|from|by) [^.;\d]{2,80}?\b(?:by|on|on or before|no later than)\s*$/i;
export const MOTION_DOCKET_DATE = /\bmotion docket date(?: is| set for)?\s*:?\s*$/i;
export const DEADLINE_BARE = /\b(?:deadlines?|cut-?offs?|due dates?|bar date)(?:\s+dates?)?\s*\(?\s*$/i;
/** "Last day to amend or add parties 5/10/2006". */
export const LAST_DAY = /\blast (?:day|date) (?:to|for|on which)\b[^.;]{0,120}$/i;
export const HEARING_DATE_OF =
  /\b(?:hearing|conference|trial|argument|ruling|sentencing|return|status|presentment|setting)\s+dates?\s+of\s*$/i;
/** "The hearing of March 11, 2026 is cancelled": only a cancellation makes such a date more than a reference. */
export const HEARING_OF = /\b(?:hearing|conference|trial|argument)\s+of\s*$/i;
/** What is to be done before a day, and not merely will be. */
export const MUST = /\b(?:shall|must|to be|are to|is to|directed|ordered|required)\b/i;
/** "has until", "may have until", "is granted until". */
export const HAS_UNTIL =
  /\b(?:has|have|had|given|granted|allowed|allows?|afforded)\s+(?:up\s+)?(?:until|through|to)(?:,?\s+and including)?\s*$/i;
/** "class members may object until". */
export const MAY_ACT_UNTIL =
  /\b(?:may|must|shall)\s+(?:also )?(?:file|object|opt out|respond|submit|serve|move|seek|amend|reply|request|appeal)\b[^.;]{0,160}$/i;
export const NEED_NOT_UNTIL =
  /\b(?:not (?:be )?required to|need not)\s+(?:respond|file|answer|reply|serve|produce)\b[^.;]{0,160}$/i;
export const EXTENDED =
  /\b(?:extend\w*|enlarg\w*|extension|enlargement|prolong\w*|lengthen\w*)\b[^;]{0,200}\b(?:to|until|till|through|thru)(?:,?\s+and including)?,?\s*$/i;
export const UNTIL =
  /\b(?:until|till|til|through|thru|up to|stayed to)(?:,?\s+(?:and|to)\s+including|,?\s+and through)?(?:\s+at least)?(?:\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:hearing|conference|argument|trial)(?:\s+(?:on|of|set for|scheduled for))?)?,?\s*$/i;
export const GIVEN_UNTIL = /\b(?:has|have|had|given|granted|allowed|permitted|leave|afforded|time)\b[^;]{0,160}$/i;
export const EXPIRES =
  /\b(?:expires?|expir(?:ing|ation)|(?:shall|will|to) be (?:lifted|dissolved)|lapses?|terminates?|ends?|sunsets?|dissolves?)\b(?:\s+(?:automatically|by its (?:own )?terms))?(?:\s+(?:date|is|of))?(?:[^.;]{0,60}?\b(?:after|from|following)\b[^.;]{0,40}?,)?(?:\s*(?:on|at|by|as of|effective))?\s*:?\s*$/i;
export const ENDS_EFFECTIVE =
  /\b(?:dissol\w+|lift\w*|vacat\w+|terminat\w+|dismiss\w*|end(?:s|ed|ing)?)\b[^;]{0,160}\b(?:effective(?:\s+(?:on|as of))?|as of)\s*$/i;
export const NOT_BEFORE =
  /(?:\b(?:shall|may|must|will) not\b|\bno\b[^;]{0,80}\b(?:shall|may|will) (?:be|take place|occur|proceed|happen)\b|\b(?:barred|prohibited|enjoined|restrained) from\b)[^;]{0,200}\b(?:before|prior to|earlier than)\s*$/i;
export const FREE_AFTER =
  /\bmay (?:not )?be (?:removed|deported|repatriated|re-?detained|released)\b[^;]{0,60}\bon or after\s*$/i;
export const PAY_AFTER =
  /\bfor (?:each|every) (?:additional )?(?:business )?day\b[^;]{0,80}\b(?:after|beyond|past)\s*$/i;
const SET_VERB =
  "(?:re-?set|set|slated|fixed|booked|(?:re-?)?setting|scheduled?|re-?scheduled?|continued|adjourned|moved|noticed|calendared|postponed|advanced|relisted|listed|placed|specially set|changed|assigned|adjusted|deferred|recessed|bumped|pushed(?: back| out)?|shifted|accelerated|delayed|distributed)";
export const SET_FOR = new RegExp(
  `\\b${SET_VERB}\\b(?:[^;]{0,160}?\\b(?:for|to|on|until|at|of|beginning|commencing)|:|\\s*-)?(?:\\s+(?:a\\s+)?(?:hearing|trial|argument|oral argument|conference))?(?:\\s+(?:on|at|for|beginning|commencing))?\\s*:?\\s*$`,
  "i",
);
export const SUBMITTED_ON =
  /\b(?:will|shall|is to|to) be (?:submitted|heard|considered|argued|taken up|called)\b[^;]{0,80}\bon\s*$/i;
export const WILL_MEET =
  /\b(?:will|shall|is to|are to|to be|must|should|to)\b[^;]{0,200}\b(?:held|hold|conduct(?:ed)?|convene[sd]?|appear|occur|take place|proceed|commence|begin|resume[sd]?|start|attend|meet|report|sit|conven\w+|hear|continue|go forward)\b(?:[^;]{0,160}(?:\b(?:on|for|at|beginning|commencing|in person)|,|-))?\s*$/i;
export const NOUN_ON = /(?:\b(?:on|for|at|beginning|commencing|begins|starts|commences)|[:=,@-]|\()\s*(?:on\s*)?$/i;
/** Right after a date: the setting no longer holds. */
export const CANCELLED_AFTER =
  /^(?:[^.;]|\.(?=\S)){0,200}?\b(?:(?:is|are|was|were|has been|have been|be|being|hereby)\s+(?:also\s+)?(?:hereby\s+)?(?:not held|vacated|cancel?led|stricken|terminated|mooted|adjourned|suspended|withdrawn|held in abeyance|taken off|off|removed from|denied as moot|taken under (?:submission|advisement)|continued (?:without|to be|sine|generally|indefinitely|until further))|(?:vacated|cancel?led|stricken|terminated)\b|adjourned (?:sine die|without)|(?:off|removed from(?: the)?(?: argument)?)[- ]calendar|(?:will|shall|to) be (?:re-?set|re-?scheduled|re-?noticed|relisted)\b(?![^.;]{0,40}\b(?:for|to|on|at)\b))/i;
/** Right after a date: it is moved to another one, which follows. */
export const IS_MOVED_AFTER =
  /^(?:[^.;]{0,120}?\b(?:is|are|be|been|was)\b[^.;]{0,30})?\s*\b(?:re-?set|re-?scheduled|continued|adjourned|moved|changed|extended|advanced|postponed|pushed|shifted|bumped|accelerated|delayed|deferred)\b[^.;]{0,40}\b(?:to|until|for)\s*(?:the\s+)?$/i;
/** Between an old setting and the new one: the old one is replaced. */
export const REPLACED_AFTER =
  /^[^.;]{0,160}?\b(?:re-?set|re-?scheduled|continued|moved|adjourned|postponed|advanced|changed|extended|converted|to)\b/i;
export const CANCELLING_BEFORE =
  /(?:\b(?:vacat(?:es|ing)|cancel(?:s|l?ing|lation of)|strik(?:es|ing)|terminat(?:es|ing|e)|adjourn(?:s|ing)|suspend(?:s|ing))\b|(?:^|[(*:-])\s*\**(?:vacated|cancell?ed|stricken|terminated)\b)[^:;]{0,120}$/i;
/** Nothing but "to" or "is reset to" since the date before: that one is the old date, this one the new. */
export const MOVED_TO =
  /^\s*,?\s*(?:(?:is|are|be|has been|have been|and|hereby|now|was|shall be)\s+){0,4}(?:re-?set|re-?scheduled|continued|moved|changed|extended|advanced|postponed|enlarged|pushed|shifted|accelerated|deferred)?(?:\s+(?:back|out|up|forward))?\s*(?:to|until|for)(?:\s+for)?(?:,?\s+and including)?\s*$/i;
export const MOVING =
  /\b(?:continu|re-?set|re-?schedul|mov|chang|adjourn|postpon|advanc|extend|extension|enlarg|push|shift|accelerat|defer|delay)\w*\b/i;
/** "adjourning 5/14/2025 Settlement Conference" before and after the day; the new one follows. */
export const PUTTING_OFF =
  /\b(?:adjourning|continuing|resetting|re-setting|rescheduling|moving|postponing|advancing)\s+(?:the\s+)?$/i;
export const NAMED_MOVED_TO =
  /^\s*(?:[\w'()-]+\s+){0,6}?(?:hearing|conference|trial|argument|date|deadline|call|mediation|sentencing)\s+(?:back\s+|up\s+)?(?:to|until)\s*(?:the\s+)?$/i;
/** "noticed for 3/11 will instead be conducted on": the first day falls. */
export const HELD_INSTEAD_AFTER =
  /^[^.;]{0,40}\b(?:will|shall|is to)\s+(?:be\s+)?(?:instead|now)\s+(?:be\s+)?(?:held|conducted|heard|proceed|take place|begin|commence)\b[^.;]{0,60}\b(?:on|for|at)\s*$/i;
/** "8/15/2025, not 8/14/2025". */
export const NOT_THAT_DAY = /^\s*(?:at [\d:apm. ]+)?,?\s*(?:and\s+)?(?:not|instead of|rather than)\s*(?:on\s+)?$/i;
/** "all civil hearings through 3/31": a stretch of days. */
export const HEARINGS_THROUGH =
  /\b(?:hearings|trials|conferences|proceedings|appearances|settings|sittings)\s+(?:(?:set|scheduled|noticed)\s+)?(?:from\s+[^.;]{3,20}\s+)?(?:through|thru)\s*$/i;
/** "the hearing is at 10:00 a.m. on". */
export const IS_AT =
  /\b(?:hearing|conference|argument|trial|mediation)\s+(?:is|will be)\s+(?:now\s+)?(?:at|on)\b[^.;]{0,30}$/i;
/** "which was to expire on". */
export const WAS_TO_END =
  /\bwas\s+(?:(?:set|due|scheduled)\s+)?to\s+(?:expire|lapse|end|terminate|dissolve)\s*(?:on|at)?\s*$/i;
/** "granting MOTION to Continue trial set for", "continuing the hearing set for": the date is the one that falls. */
export const FALLING =
  /\b(?:motions?|requests?|stipulations?|applications?)\b[^.;]{0,40}\bto (?:continue|extend|reschedule|adjourn|vacate|reset|move|postpone|change|modify|cancel)\b[^.;]{0,120}$|\bto (?:continue|adjourn|reschedule|postpone|vacate) the [^.;]{0,120}$|\b(?:continuing|rescheduling|resetting|moving|postponing|advancing) (?:generally )?(?:the|its|a) [^.;:]{0,80}$/i;
export const HEARING_OR_DATE_AFTER =
  /^\s*(?:[\w'-]+\s+){0,5}?(?:hearing|conference|trial|argument|date|deadline|setting|call|mediation|sentencing|arraignment)\b/i;
export const DEADLINE_AFTER = /^\s*(?:[\w'-]+\s+){0,4}?(?:deadline|cut-?off|due date)\b/i;
/** "Motion to Dismiss Hearing set for": the clerk's words in a row that begins like a motion. */
export const SETS_HEARING = /\b(?:Hearing|Conference|Argument|Trial)s? (?:re-?)?set for\s*$/;
export const MOVING_REQUEST =
  /\b(?:continue|extend|reschedule|adjourn|vacate|reset|move|postpone|change|strike|cancel|advance|expedite|clarify)\b/i;
export const DENYING_BEFORE = /\bden(?:ying|ies|ied)\b(?![^;]{0,300}\b(?:grant|extend)(?:ing|ed|s)\b)[^;]{0,300}$/i;
export const DENIED_AFTER = /^[^.;]{0,160}?\b(?:is|are|was|be)\s+(?:hereby\s+)?denied\b|^[^.;]{0,80}?\bdenied\b/i;
/**
 * "ICE shall not interview class members until", "that petitioner not be transferred before", "shall refrain from
 * deporting him until at least".
 */
export const NOT_UNTIL =
  /(?:\b(?:shall|may|must|will|can) ?not\b(?! have\b)|\bnot (?:to )?(?:be )?(?:remov|deport|transfer|relocat|repatriat|detain|re-?detain|arrest|interview)\w*|\brefrain\w* from\b)[^;]{0,200}\b(?:until|till|through|before|prior to|earlier than)(?:\s+(?:at least|after))?(?:,?\s+and including)?,?\s*$/i;
/** "if the parties do not settle by": a condition and no duty. */
export const IF_NOT_BY = /\b(?:if|in the event)\b(?![^;]{0,160}\b(?:shall|must|may|will)\b)[^,;]{0,120}$/i;
/** "Fact discovery to close", "discovery closes on". */
export const CLOSES =
  /\b(?:discovery|pleadings?|record|period|window|bidding)\b[^;]{0,60}\b(?:to close|closes?|closing)(?:\s+on)?\s*:?\s*$/i;
/** A duty for a given day: "shall surrender on", "must file on or about". */
export const DO_ON =
  /\b(?:shall|must|to|will)\s+(?:file|submit|serve|lodge|issue|(?:self-?)?surrender|depart|pay|produce|deliver|release|provide)\b[^;]{0,200}\bon(?: or about)?\s*$/i;
/** "shall have an additional three weeks, until" before, "to file" after. */
export const GIVEN_TIME = /\b(?:has|have|had|given|granted|allowed|afforded)\b[^.;]{0,80}$/i;
export const TO_ACT_AFTER = /^\s*,?\s*(?:in which |within which )?to\s+[a-z]/i;
/** "On Tuesday, December 1, 2015, counsel shall contact": the day stands first. */
export const DAY_FIRST = /(?:^|[.;:]\s*)\s*on\s*$/i;
export const SOMEONE_SHALL_AFTER = /^\s*,?\s+[^.;]{1,80}?\b(?:shall|must)\b/i;
/** "previously set for … shall remain", "The 10/10/2017 deadline … stands". */
export const STANDS_AFTER =
  /^[^.;]{0,200}?\b(?:shall remain|remains?|will remain|stands?|is confirmed|goes forward|will go forward)\b(?! pending)/i;
/** "Conference before District Judge on", of a day to come at a given time. */
export const BEFORE_JUDGE_ON =
  /\b(?:hearing|conference|trial|argument|arraignment)\b[^.;]{0,40}\bbefore\b[^.;]{0,60}\bon\s*$/i;

/** Nothing but a lead-in before the date: it stands first in its sentence. */
export const STARTS_SENTENCE = /(?:^|[.;:,]|\bthat)\s*$/i;
export const IS_DEADLINE_AFTER =
  /^\s*,?\s*(?:is|shall be|will be)\s+(?:hereby\s+)?(?:(?:re)?set\s+as\s+|fixed\s+as\s+)?(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:deadline|last (?:day|date)|due date|cut-?off|(?:date|day) by which)\b/i;
export const IS_HEARING_AFTER =
  /^\s*,?\s*(?:is|shall be|will be)\s+(?:hereby\s+)?(?:re-?set|fixed|scheduled|reserved|the (?:date|day|time))\s+(?:for|of|as the (?:date|day) of)\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,3}?(?:hearing|conference|trial|argument|mediation|sentencing)\b/i;
/** "produce Petitioner at the hearing on": the hearing is what has the day. */
export const ATTENDED =
  /\b(?:shall|must|to)\b[^.;]{0,120}\b(?:at|for)\s+(?:the|a|an)\s+(?:[\w-]+\s+){0,3}?(?:hearing|conference|trial|argument|mediation)\s+(?:(?:set|scheduled)\s+)?(?:on|for)\s*$/i;
/** "stays in place until the Court rules or": the later end of two. */
export const OR_UNTIL = /\b(?:until|through)\b[^.;]{0,80}\bor(?: until)?,?\s*$/i;
/** "due March 9 is now due": the first one falls. */
export const NOW_DUE_AFTER =
  /^\)?\s*(?:(?:is|are)\s+)?(?:hereby\s+)?(?:extended|enlarged|continued|moved|reset)\b[^.;]{0,60}\b(?:to|until)\s+\S|^\s*,?\s*(?:is|are|shall be)\s+(?:now|hereby)\s+(?:due|extended|reset)\b/i;
/** Right after a hearing's day: its form or its hour changes, and the day stands. */
export const KEEPS_DAY_AFTER =
  /^\s*,?\s*(?:[\w'-]+\s+){0,5}?(?:(?:is|are)\s+(?:hereby\s+)?converted\s+(?:in)?to|(?:will|shall)\s+(?:now\s+|instead\s+)?(?:be\s+(?:held|conducted|heard)|begin|start|commence|proceed|take place)|(?:changed|moved|reset)\s+to\s+(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m|noon))\b/i;
/** "previously set for … is converted to a bench trial": the day stands. */
export const CONVERTED_AFTER = /^\s*,?\s*(?:is|are|shall be|will be)\s+(?:hereby\s+)?converted\s+(?:in)?to\b/i;
/** "Mandate issue date is", "Mandate to issue". */
export const MANDATE = /\bmandate\s+(?:issue date(?: is)?|(?:shall|will|to) issue(?: on)?|issues(?: on)?)\s*:?\s*$/i;
/** "to be submitted", with the day right behind. */
export const TO_BE_DONE =
  /\bto be (?:\w+ly )?(?:filed|submitted|served|completed|produced|exchanged|lodged|delivered|mailed|concluded|disclosed|identified|designated|provided|sent|e-?mailed|made|answered)(?: (?:jointly|with the court))?\s*,?\s*$/i;
export const BEGINNING = /\b(?:beginning|starting|commencing|with the first (?:report |one )?due)(?:\s+on)?\s*$/i;
/** What is filed again and again. */
export const PAPERS_AGAIN =
  /\b(?:reports?|updates?|declarations?|notices?|lists?|rosters?|logs?|accountings?|productions?)\b/i;
/** "shall appear before the undersigned on", "ordered to show cause on". */
export const APPEAR_AT =
  /\b(?:shall|must|will|to|are|is)\s+(?:\w+ly\s+)?(?:appear|convene|attend|be present|show cause|call|dial|join|log|report (?:for|to) (?:trial|court))\b[^.;]{0,120}(?:\b(?:on|at)|,)\s*$/i;
/** "all dates, including the 4/6 conference and the 5/4 trial, are vacated". */
export const ALL_CANCELLED_AFTER =
  /^[^.;]{0,80}\band\b[^.;]{0,160}\bare\s+(?:hereby\s+|all\s+)?(?:vacated|cancel?led|stricken|terminated|taken off)\b/i;
export const PUT_OFF = /\b(?:adjourn|continu|postpon|cancel|vacat)\w*\b/i;
export const WITHOUT_DATE =
  /^[^.;]{0,80}\b(?:without (?:a )?(?:new )?date|sine die|generally|indefinitely|until further)\b/i;
/** "the Clerk shall unseal the file on": any duty for a given day. */
export const DONE_ON =
  /\b(?:shall|must|is to|are to)\s+(?!not\b|have\b|be\b)[a-z]+\b[^;]{0,160}\bon(?: or about)?\s*$/i;
/** "motion returnable", "order to show cause returnable on". */
export const RETURNABLE = /\breturnable(?:\s+on)?\s*$/i;
