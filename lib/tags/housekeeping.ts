import { pattern } from "./search/pattern.ts";

/** What stands beside any order ("Parties notified. (mxf4)", "Mailed notice", "Civil case terminated") and tells nothing of it. */
const HOUSEKEEPING: readonly RegExp[] = [
  // Who was told, and who gets a copy.
  /\b(?:all )?(?:the )?(?:parties|counsel|attorneys?)(?: of record)? (?:(?:have been|were|was|are|to be) )?(?:notified|advised|served|noticed)\b/,
  /\b(?:e-?)?(?:mailed|faxed|sent|electronic) notices?\b/,
  /\bnotices? (?:(?:was|were|has been) )?(?:(?:e-?)?mailed|sent|faxed)(?: (?:by|to) [\w' ]{1,30})?/,
  /\b(?:copy|copies)(?: of (?:this|the) (?:order|opinion))?(?: (?:have been|has been|was|were|to be))? (?:(?:e-?)?mailed|sent|served|distributed|forwarded|provided|faxed|given)(?: (?:to|by|pursuant to|via|on)\b[^.;]{0,80})?/,
  /\b(?:the )?clerk(?:'s office)? to (?:(?:e-?)?mail|send|serve|forward|notify) (?:(?:an?|the) )?(?:cop(?:y|ies)|notice|parties|counsel)\b[^.;]{0,80}/,
  /\bcc:[^;.]*/,
  /\boriginal to chambers\b/,
  /\bcertificate of (?:service|mailing)(?: attached)?\b/,
  // Where the words are to be read.
  /\b(?:please )?see (?:the )?(?:attached|image|document|pdf|order|opinion|full text|text)\b(?: (?:order|document|pdf|file|image|opinion|memorandum))*(?: for (?:further |more |full )?(?:details|information|text))?/,
  /\border (?:was |is )?(?:entered|filed|docketed|attached)\b(?=\W*$)/,
  /\bthis is a (?:text|paperless|docket)[- ](?:only )?(?:entry|order)\b[^.]*/,
  /\bthere is no (?:pdf )?document associated with this entry\b/,
  /\bwritten opinion\b(?: issued by the court)?/,
  /\benter (?=(?:the )?(?:memorandum|opinion|order|written)\b)/,
  /\btext only entry not attached\b/,
  /\b(?:(?:is|are) )?(?:disposed of|resolved|orders|ordered)? ?as (?:follows|stated|set forth|described)(?: (?:herein|therein|below))?/,
  /\b(?:endorsed )?letters? addressed to [^;]{0,100}?\bdated [\d/]{4,10}/,
  // What the clerk's own program did beside the order.
  /\band ~util - [^;]*/,
  // Who signed, and what the clerk notes in brackets.
  /\([a-z]{2,5}\d{0,2}(?:, ?[a-z'.-]{1,20}){0,2},? ?\)/,
  /\bsigned by (?:(?!\b(?:granting|denying|directing|ordering|orders|setting|enjoining|staying|releasing|requiring|continuing|extending|vacating|that|re|shall)\b)(?:[^;:(.]|(?<=\b(?:[a-z]|hon|jr|sr|mag))\.|\.(?=\w))){3,110}/,
  /\((?:(?:court )?reporter|c\/m)\b[^()]{0,60}\)/,
  /\(certified(?: copy)?\)/,
  /\(\W*\d{1,3} pages?,? print all\W*\)/,
  /\([^()]{0,60}\b(?:prisoner|inmate) id\b[^()]{0,40}\)/,
  /\b(?:before |by )?(?:the )?hon(?:orable|\.)(?: judge)? [a-z'-]+(?: [a-z]\.)?(?: [a-z'-]+)?/,
  /\bin chambers\b/,
  /\bassociated cases?:[^;.]*/,
  /\be-?court\b/,
  /^\W*memo\b/,
  /^\W*(?:enter(?:ed)?|minutes?(?: of| entry)?|(?:stipulated|agreed|consent)(?= (?:order|judgment)\b))(?![a-z])/,
  // From which court it came, and on whose appeal.
  /\b(?:of|from|by) (?:the )?(?:usca|u\.?s\.? court of appeals|(?:[a-z]+ )?circuit(?: court of appeals)?)\b/,
  /\busca\b(?: (?:case )?(?:no\.?|number) ?[\d-]+)?/,
  /\b(?:as to|re:?|regarding) \W{0,3}\d{1,4}\W{0,3}(?:amended )?notice of (?:interlocutory |cross[- ]?)?appeal\b(?:[^.;:]*? (?:filed )?by [^.;:]*)?/,
  // What the court read, and that the case is closed.
  /\bthe court (?:has|having) (?:reviewed|considered)\b[^;.]{0,60}?(?= and\b|[.;]|$)/,
  /\b(?:civil |this |the )?(?:case|action|matter) (?:is |shall be )?(?:hereby )?(?:closed|terminated)\b/,
  /\b(?:the )?clerk (?:of (?:the |this )?court )?(?:is |shall |to |respectfully |hereby |directed |requested |instructed |ordered )*(?:close|terminate) (?:this |the |case|action|matter|civil |file|\W)+/,
];

const search = pattern(new RegExp(HOUSEKEEPING.map(({ source }) => source).join("|"), "g"));

/** The words of an order (lower case) without the housekeeping. */
export function withoutHousekeeping(piece: string): string {
  return search.replaceIn(piece, "");
}
