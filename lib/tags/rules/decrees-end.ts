import type { DecreeRule } from "../rule.ts";

/** What parties agree on to end a case. */
const DEAL =
  "(?:settlement|consent decree|compromise(?! the)|accord(?!ing)|deal|(?:parties'?|class|proposed|joint|stipulated) (?:\\w+ ){0,2}agreement)";
/** Agreements that end nothing. */
const OTHER_DEAL = "\\b(?:confidentiality|protective|plea|fee|cooperation|escrow)\\b";

/** What ends a case by the parties' will or the court's, beside what `decrees-other.ts` reads. */
export const endDecrees: readonly DecreeRule[] = [
  {
    id: "settlement-may-be-noticed",
    hints: [
      "preliminar",
      "provisional",
      "tentative",
      "range of",
      "likely",
      "for the present",
      "for now",
      "conditionally",
      "for purposes of notice",
      "final approval",
      "notice of",
    ],
    effect: "settlement-preliminarily-approved",
    when: new RegExp(
      `\\b(?:preliminarily|provisionally|tentatively|conditionally) (?:\\w+ )?(?:approv|bless|accept|endors|sanction|ratif|allow|clear|pass|confirm)(?:s|es|ies|ing|ying)\\b[^;.]{0,60}\\b${DEAL}\\b|\\b(?:terms|agreement|settlement|they|decree|${DEAL})\\b[^;.]{0,60}\\b(?:is|are)(?: hereby)? (?:approved|accepted|blessed|passed) (?:for the present|for now|for (?:purposes of )?notice|on a (?:preliminary|provisional|tentative) (?:basis|footing)|in a preliminary way|subject to (?:a |the )?(?:objections?|fairness|final))\\b|\\bfinal approval is likely\\b|\\bnotice of (?:the )?(?:[\\w'-]+ ){0,3}(?:settlement|compromise|accord|agreement) (?:should|shall|may|is to|will) (?:now )?(?:go out|be (?:sent|given|mailed|issued|disseminated|distributed)|issue)\\b|\\b${DEAL}\\b[^;.]{0,90}\\b(?:preliminarily|provisionally|tentatively|conditionally) approved\\b|\\b(?:grant(?:s|ed|ing)?|gives?|given|giving|gave|has|have|receives?|accords?|orders? (?:for|of|on|re|granting))\\b[^;.]{0,40}\\bpreliminary(?:,? (?:but|and|though) not (?:yet )?final,?)? approval\\b(?! (?:order|hearing|papers|stage|motion|process))|\\bwithin the range of (?:possible|reasonable|judicial)(?: \\w+)? approval\\b|\\blikely (?:to )?be able to approve\\b|\\bapproving,? on a (?:preliminary|provisional) basis,? [^;.]{0,20}\\b${DEAL}\\b`,
    ),
    unless:
      /\b(?:den(?:y|ies|ied|ying)|not preliminarily|why|whether|motion)\b|\bhearing on (?:\w+ )?(?:motion|preliminary)\b/,
    yes: [
      "the settlement is provisionally approved, subject to a final hearing on august 3",
      "grants preliminary but not yet final approval of the consent decree",
      "the court finds the agreement within the range of possible approval",
      "finds that it will likely be able to approve the agreement",
      "approving, on a preliminary basis, the settlement at 60",
    ],
    no: ["a hearing on preliminary approval is set", "the settlement is approved"],
  },
  {
    id: "settlement-otherwise-approved",
    hints: ["approv", "consent decree", "becomes final", "blessing", "blesses"],
    effect: "settlement-approved",
    when: new RegExp(
      `\\bfinal approval (?:will be and is|is|(?:is|be) and hereby is|should be and is|shall be) (?:hereby |now |therefore )?(?:given|granted|accorded|bestowed|entered|conferred|extended)\\b|\\bwhat was (?:preliminarily|provisionally|tentatively) approved\\b[^;.]{0,40}\\b(?:becomes|is (?:now|made|hereby)|shall be) final\\b|\\b${DEAL}\\b[^;.]{0,60}\\b(?:becomes final|is made final|is finally blessed|is confirmed as fair)\\b|\\bfinally (?:bless|endors|accept|ratif|confirm)(?:es|ies|ing|ying)\\b[^;.]{0,40}\\b${DEAL}\\b|\\b${DEAL}\\b[^;.]{0,120}\\b(?:is|are|be|has been)(?: (?:hereby|finally|accordingly|now))* approved\\b|\\b(?:finally )?approv(?:es|ing)\\b[^;.]{0,60}\\b${DEAL}\\b|\\bis (?:hereby )?finally approved\\b|\\b(?:is|are) (?:hereby )?(?:given|granted|accorded) final approval\\b|\\border of final approval\\b|\\b(?:adopts?|adopting) (?:the )?(?:\\w+ )?settlement\\b[^;.]{0,60}\\bapprov(?:es|ing) (?:it|the same)\\b|\\bconsent decree (?:is )?(?:hereby )?(?:entered|so ordered)\\b|^\\W*(?:final |amended )?consent decree\\b(?! (?:motion|hearing|filed by|proposed))`,
    ),
    unless: new RegExp(
      `(?<!\\bwhat was )\\b(?:preliminar|provisional|tentative)|\\b(?:den(?:y|ies|ied|ying)|not|whether|if|once|when|until|propos(?:es|al)|motion|form of|notice plan)\\b|${OTHER_DEAL}`,
    ),
    yes: [
      "the parties' agreement is given final approval",
      "approving stipulation of settlement and retaining jurisdiction",
      "after a fairness hearing the compromise is finally approved",
      "consent decree entered by the court",
    ],
    no: ["the parties' confidentiality agreement is approved", "the settlement is preliminarily approved"],
  },
  {
    // A case ends by other words than "dismissed".
    id: "case-ended",
    hints: ["terminated", "ended", "concluded", "discontinued", "moot", "closed"],
    effect: "dismissed",
    when: /\b(?:this|the|above-captioned|instant) (?:(?:habeas|entire|above-captioned) )?(?:case|action|petition|matter|proceeding|suit|lawsuit) (?:is|are|shall be|be)(?: (?:hereby|therefore|accordingly))* (?:terminated|ended|concluded|discontinued|closed|dropped) (?:as (?:moot|duplicative|abandoned|settled)|with(?:out)? prejudice|for (?:want|lack|mootness)|by agreement|by stipulation)\b/,
    unless: /\b(?:not|why|whether|may|if|unless|should|recommend\w*)\b/,
    yes: ["this action is terminated as moot", "the petition is hereby discontinued without prejudice"],
    no: ["the motion is terminated as moot", "whether the case should be closed as moot"],
  },
  {
    id: "case-otherwise-dismissed",
    hints: ["dismiss"],
    effect: "dismissed",
    when: /(?:^\W*|[.;:] |\band )it is(?: (?:hereby|therefore|accordingly|so))* dismissed\b|\b(?:present|instant|second|third|later|latter|former|first|newer|current|this|other) one is(?: hereby)? dismissed\b|\b(?:judgment|order|orders?) (?:of|for|is entered (?:of|for)) (?:\w+ ){0,2}dismissal\b|\bstipulat\w+ of (?:voluntary )?dismissal\b[^;.]{0,24}\b(?:so ordered|approved|accepted)\b|\b(?:case|action|petition|complaint|matter|lawsuit|suit|(?<!show )cause)\b[^;]{0,60}\b(?:is|are|be),? (?:\w+,? ){0,3}dismissed\b/,
    unless:
      /\b(?:why|whether|may|might|could|will|should|if|unless|recommend\w*|not|failure to|motion|appeal|den(?:y|ies|ied|ying)|defendants?|respondents?) [^;]{0,60}\bdismiss|\bto dismiss\b|\bappeal\b|\bmotion for\b/,
    yes: ["judgment of dismissal", "the suit must be, and is, dismissed", "the later one is dismissed as duplicative"],
    no: ["the case may be dismissed", "the case will be dismissed if nothing is filed"],
  },
];
