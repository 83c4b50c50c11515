import type { DateKind } from "../deadline.ts";

/**
 * What docket texts put on a calendar, and what they date without setting anything: data of the reader that works by
 * structure. A word belongs here only if it means the same on any court's docket.
 */

/** A word for something with a day, and the kind of day that it has. */
interface EventWord {
  readonly kind: DateKind;
  readonly pattern: RegExp;
}

/** Events by kind. Of several in a clause the one nearest to the day governs it. */
export const eventWords: readonly EventWord[] = [
  {
    kind: "hearing",
    pattern:
      /\b(?:(?:tele|video)?conferences?|confs?|hearings?|hrgs?|trials?|arguments?|arraignments?|mediations?|sentencings?|rulings?|(?:status|scheduling|telephone|phone|calendar|docket|zoom|video|conference|roll) calls?|meetings?|appearances?|inspections?|examinations?|interviews?|depositions?|proceedings?|voir dire|jury selection|enes?|early neutral evaluation|colloquy|sittings?|oral|(?:show[- ]cause|return) dates?|trial[- ]ready|docket|status|pre-?trial|call|(?:bail|bond|custody|detention) reviews?)\b/gi,
  },
  {
    kind: "other",
    pattern:
      /\b(?:noting|noted|re-?not(?:ed|ing|es?)|submission|motion docket)\b|\bmandate(?= (?:to |will |shall )?issues?\b)/gi,
  },
  {
    kind: "expiry",
    pattern:
      /\b(?:tro|restraining order|stays?(?= (?:of|is|shall|will|remains?|expires?|in)\b)|injunctions?|moratorium|freeze|toll(?:s|ed|ing)|lapses?|dissol\w+|in (?:effect|force))\b/gi,
  },
  {
    kind: "deadline",
    pattern:
      /\b(?:deadlines?|cut-?offs?|due(?! to\b)|time (?:to|for|in which|within)|clock|last day|bar date|respon(?:ds?|ses?|sive)|resp|opp|repl(?:y|ies)|sur-?repl(?:y|ies)|traverse|answers?|answering|returns?|briefs?|briefing|objections?|oppositions?|disclosures?|disclosed?|exhibits?|witnesses|discovery|statements?|reports?|rpts?|submissions?|pleadings?|memorand(?:um|a)|memos?|redact(?:ed|ion)|designations?|supplements?|supplemental|witness lists?|exhibit lists?|stipulations?|affidavits?|declarations?|notices?|updates?|letters?|records?|transcripts?|appendix|complaints?|amendments?|joinder|experts?|rebuttals?|interrogatories|productions?|agenda|papers?|forms?|questionnaires?|applications?|fees?|payments?|proofs?|motions?|cross-motions?|petitions?|instructions|proposals?|plan|schedule|file|filed|filing|submit(?:ted)?|serve|lodge[ds]?|respond|reply|produce|provide|complete[ds]?|comply|compliance|notify|confer|circulate|exchange[ds]?|pay|release|return|remove|surrender|vacate the premises|seek|show cause|appeal|amend|consent|elect|transfer)\b/gi,
  },
];

/** Words that put a duty or a plan of the court on a day; without one, and without an event right at the day, nothing is set. */
export const binding =
  /\b(?:shall|must|will|is to|are to|to be|due(?! to\b)|set(?:s|ting)?|re-?set(?:s|ting)?|scheduled?|schedul(?:es|ing)|calendar(?:ed|ing|s)?|order(?:s|ed|ing)|direct(?:s|ed|ing)|requir(?:es|ed|ing)|grant(?:s|ed|ing)|extend(?:s|ed|ing)?|extension|deadlines?|cut-?offs?|appoint(?:s|ed)|fix(?:es|ed)|continu(?:es|ed|ing)|adjourn(?:s|ed|ing)?|mov(?:es|ed|ing)|notice|runs?|commenc(?:es?|ing)|begin(?:s|ning)|starts?|starting|first|next|reinstat\w+|listed|place[sd]|add(?:s|ed)|file|submit|serve|respond|reply|circulate|confer|hav(?:e|ing)|has|be had|need(?:s|ed)?|before (?:magistrate |district |chief |senior )*judge|allow(?:s|ed|ing))\b/i;

/** What dates something without setting it: kept apart by what stands before the day, and by what stands after it. */
/** A document, a sentence or a period of the law that ends without any order. */
export const endsByItself =
  /\b(?:visas?|passports?|permits?|licen[cs]es?|leases?|polic(?:y|ies)|insurance|bond premium|sentences?|(?:projected )?release date|travel documents?|work authorization|employment authorization|ead|contracts?|warrant|flights?|charters?|itinerary|appropriations?|funding|statute of limitations|(?:removal|detention|six-month|180-day|90-day|presumptive\w*) period)\b[^.;]{0,60}$/i;

export const noSetting: readonly { readonly why: string; readonly before?: RegExp; readonly after?: RegExp }[] = [
  {
    why: "it happened, or dates a document",
    before:
      /\b(?:dated|signed|entered|issued|replaced|corrected|edited|sealed|unsealed|redacted|e-?mailed|mailed to \w+|docketed|decided|mailed|postmarked|received|executed|since|from|as of|born|arrested|detained on|admitted|held on|heard on|filed on|effective(?: (?:on|as of))?|(?:letter|order|opinion|email|decision|judgment|transcript|minutes?|version|agreement|contract|invoice) of)\s*:?\s*$/i,
  },
  {
    why: "a party expects or proposes it",
    before:
      /\b(?:anticipat\w+|intend\w*|inform(?:s|ed)|hop(?:e|es|ing)|expect\w*|estimat\w+|project(?:s|ed)|plan(?:s|ned)|propos(?:e|es|ing|al|ed(?! (?:[\w-]+ ){0,2}(?:orders?|judgment|stipulation|schedule|plan|findings|form|agenda|redactions|class)))|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|sought|seek(?:s|ing) (?:an? )?(?:extension|continuance)|suggest\w*|tentative\w*|possibl[ey]|available|availability|represent(?:s|ed)|according to|would|purport\w*|alleg\w+)\b[^.;]{0,120}$/i,
  },
  {
    why: "a document or a sentence of the law ends by itself",
    before: endsByItself,
  },
  {
    why: "someone is away, or an office is closed",
    before:
      /\b(?:unavailab\w*|vacation|out of (?:the )?(?:office|country|town)|on leave|on trial|in trial|absen(?:t|ce)|closed|closure|holiday|conflict\w*)\b[^.;]{0,60}$/i,
    after: /^[^.;]{0,30}\b(?:holiday|closure)\b/i,
  },
  {
    why: "a period runs from it",
    before: /\b(?:days?|weeks?|months?|hours?)\s+(?:of|from|after|following)\s+(?:the\s+)?$/i,
  },
  {
    why: "a rule or a law takes effect",
    before:
      /\b(?:effective|takes? effect|amend(?:ed|ments?) to (?:the )?(?:local )?rules?|in force since)\b[^.;]{0,60}$/i,
  },
  {
    why: "a stretch of days in which something may fall",
    before:
      /\b(?:weeks? (?:of|beginning)|months? of|sessions?|session of|during|between|sometime|not before|earliest)\b[^.;]{0,30}$/i,
  },
  {
    why: "a later act of the court on a condition",
    before:
      /\b(?:if|unless|in the event|absent)\b(?![^;]{0,160}\b(?:shall|must|may|will|due|deadline)\b)[^,;]{0,120}$/i,
  },
];

/** The court takes a setting off. In this order: verbs of the court, participles. */
export const cancelVerb =
  /\b(?:vacat(?:es|e|ing|ur)|cancel(?:s|l?ing|lation|lations)?|strik(?:es?|ing)|terminat(?:es?|ing|ion)|suspend(?:s|ing)?|withdraw(?:s|ing)|revok(?:es|ing)|rescind(?:s|ing)?|remov(?:es|ing)|tak(?:es|ing)|moot(?:s|ing)|adjourn(?:s|ing)?|dispens(?:es|ing) with)\b/i;
export const cancelParticiple =
  "(?:vacated|cancel?led|stricken|struck|terminated|mooted|suspended|withdrawn|rescinded|revoked|abated|stayed|tolled|taken (?:off|down|under (?:advisement|submission))|removed from|dropped|held in abeyance|in abeyance|no longer (?:necessary|required|in effect|set)|unnecessary|off(?:[- ]| the )?(?:calendar)?|moot|denied as moot|not (?:be )?(?:held|go(?:ing)? forward|take place|proceed|necessary)|adjourned(?! (?:to|until)\\b)|continued (?:without|to be|sine|generally|indefinitely|until further)|postponed(?![^.;]{0,40}\\b(?:to|until|for)\\b)|postponed (?:without|sine|generally|indefinitely|until further))";
