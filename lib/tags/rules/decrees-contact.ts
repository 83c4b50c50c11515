import type { DecreeRule } from "../rule.ts";

const BARRED =
  "(?:(?:shall|may|must|will|are|is) not|(?:shall|must|to|will) (?:immediately )?(?:cease|stop|halt|discontinue|desist from|refrain from)|(?:enjoined|prohibited|barred|restrained|forbidden) from|(?:enjoin|prohibit|barr|restrain|forbidd)ing|no (?:detainee|class member|member|petitioner|person|officer|agent)[^;.]{0,40}(?:shall|must|may))";
const PUTS =
  "(?:present|offer|giv|hand|seek|solicit|obtain|collect|show|distribut|circulat|procur|put|plac|tender|us|serv|press|thrust)(?:e|ing|ting)?";
const FORMS =
  "(?:waivers?|signatures?|questionnaires?|(?:waiver|consent|departure|withdrawal|opt-out|voluntary[- ]departure|[\\w-]*removal|admission)[- ](?:forms?|papers|agreements?|requests?))";
const NOTICE = "(?:notice|notification|warning)";
const INTENT =
  "of (?:any |its |their |an? |the )?(?:intentions?|intent|plans?|decisions?|proposals?|intended|planned|proposed|impending)";
const GIVES =
  "\\b(?:shall|must|is to|are to|directed to|ordered to|required to) (?:\\w+ ){0,3}(?:file|give|provide|serve|submit)\\b";

/** What the held are not to be asked, and who has to know what is planned with them, beside what `decrees-other.ts` reads. */
export const contactDecrees: readonly DecreeRule[] = [
  {
    id: "papers-put-before-people",
    hints: ["waiver", "signature", "questionnaire", "form", "papers", "agreement", "requests"],
    effect: "contact-restricted",
    when: new RegExp(`\\b${BARRED}\\b[^;.]{0,30}\\b${PUTS}\\b[^;.]{0,50}(?:\\b|[=~])${FORMS}\\b`),
    unless:
      /\b(?:evidence|service|fee waivers?|filing fee)\b|\b(?:petitioners?|plaintiffs?|counsel|attorneys?) (?:shall|may|must)\b/,
    yes: [
      "defendants shall cease circulating departure forms in the housing units",
      "ice officers shall not put waiver forms before any class member",
    ],
    no: ["petitioner may not present new waivers", "defendants shall file the signed waiver forms"],
  },
  {
    id: "whereabouts-for-counsel",
    hints: ["counsel"],
    effect: "counsel-access-ordered",
    when: /\b(?:shall|must|will|to|directing|requiring)\b[^;]{0,60}\b(?:provide|give|send|furnish|forward|report|tell|e-?mail|supply|deliver|transmit|disclose)\b(?:[^;]{0,60}\bcounsel\b[^;]{0,60}\b(?:names|whereabouts|locations?)\b|[^;]{0,40}\b(?:names|whereabouts|locations?)\b[^;]{0,90}\bcounsel\b)[^;]{0,80}/,
    unless:
      /^(?!.*\b(?:weekly|daily|monthly|biweekly|(?:each|every) (?:\w+ )?(?:day|week|month|monday|tuesday|wednesday|thursday|friday)|rolling basis|whenever)\b)|\bden(?:y|ies|ied|ying)\b|\bshall not\b|\bno longer\b|\bnames of (?:witnesses|counsel|attorneys)\b/,
    yes: ["defendants shall forward to class counsel, every friday, the names and whereabouts of all class members"],
    no: ["the parties shall give counsel the names of witnesses by may 1"],
  },
  {
    id: "counsel-told-first",
    hints: ["class counsel", "counsel for the class", "counsel has", "counsel have"],
    effect: "counsel-access-ordered",
    when: /\b(?:unless|until)(?: and until)? (?:class counsel|counsel for the class|(?:his |her |their )?(?<=\b(?:interview|question|speak|talk|approach|sign|ask)[^;.]{0,120}\b(?:unless|until) (?:his |her |their )?)counsel)\b[^;.]{0,24}\b(?:told|notified|informed|advised|warned|(?:been given|had|has|received) [^;.]{0,24}\b(?:notice|warning))\b/,
    unless: /\bden(?:y|ies|ied|ying)\b|\bneed not\b/,
    yes: [
      "ice shall not put forms before class members unless class counsel has been told one day earlier",
      "agents shall not interview him unless his counsel has been notified",
    ],
    no: ["ice shall not speak with class members unless class counsel is present"],
  },
  {
    id: "notice-of-planned-transfer",
    hints: ["notice", "notif", "warning"],
    effect: "transfer-barred",
    when: new RegExp(
      `${GIVES}[^;]{0,50}\\b${NOTICE}\\b[^;]{0,30}\\b${INTENT}\\b[^;.]{0,12}\\b(?:transfers?|transferring|relocat(?:e|ion|ing)|mov(?:e|ement|ing))\\b(?! (?:for|to (?:dismiss|withdraw|stay|compel|amend|extend|strike|quash|seal|vacate|intervene|reopen|remand)|the (?:hearing|trial|date|conference|argument|court))\\b)`,
    ),
    unless: /^(?!.*\bcourt\b).*\b(?:counsel|attorneys?)\b|\b(?:not|no longer|case|venue|if)\b/,
    yes: ["respondents shall give the court 72 hours' notice of any intention to relocate petitioner"],
    no: ["respondents shall give counsel notice of any plan to transfer petitioner"],
  },
  {
    id: "transfer-needs-leave",
    hints: ["notice", "leave", "permission", "approval"],
    effect: "transfer-barred",
    when: /\b(?:transfer|relocation|movement) of\b[^;.]{0,40}\b(?:requires?|(?:shall|must) be preceded by|(?:shall|must) await)\b[^;.]{0,30}\b(?:notice|leave|permission|approval)\b|\b(?:shall|must|is to|are to) (?:first )?(?:obtain|seek|secure|ask for|apply for|have)\b[^;.]{0,30}\b(?:leave|permission|approval)\b[^;.]{0,20}\b(?:before|prior to)\b[^;.]{0,20}\b(?:transfer(?:ring|s)?|relocat(?:ing|ion)|moving)\b/,
    unless: /\b(?:counsel|attorneys?|not|no longer|case|venue|funds?|if)\b/,
    yes: [
      "any transfer of petitioner requires three days' notice to the court",
      "respondents shall obtain this court's leave before relocating petitioner",
    ],
    no: ["transfer of the case requires leave"],
  },
  {
    id: "removal-needs-leave",
    hints: ["notice", "leave", "permission", "approval"],
    effect: "removal-stayed",
    when: /\b(?:removal|deportation|repatriation) of\b[^;.]{0,40}\b(?:requires?|(?:shall|must) be preceded by)\b[^;.]{0,30}\b(?:notice|leave|permission|approval)\b|\b(?:shall|must|is to|are to) (?:first )?(?:obtain|seek|secure|ask for|apply for|have)\b[^;.]{0,30}\b(?:leave|permission|approval)\b[^;.]{0,20}\b(?:before|prior to)\b[^;.]{0,20}\b(?:remov(?:ing|al)|deport(?:ing|ation)|repatriat(?:ing|ion))\b/,
    unless: /\b(?:counsel|attorneys?|not|no longer|case|state court|if)\b/,
    yes: ["respondents must obtain leave of this court before deporting petitioner"],
    no: ["removal of the case requires leave"],
  },
  {
    id: "notice-of-planned-removal",
    hints: ["notice", "notif", "warning"],
    effect: "removal-stayed",
    when: new RegExp(
      `${GIVES}[^;]{0,50}\\b${NOTICE}\\b[^;]{0,30}\\b${INTENT}\\b[^;.]{0,12}\\b(?:remov(?:e|al|ing)|deport(?:ation|ing)?|repatriat(?:e|ion))\\b`,
    ),
    unless: /^(?!.*\bcourt\b).*\b(?:counsel|attorneys?)\b|\b(?:not|no longer|court of|state|if)\b/,
    yes: ["the government shall give the court 5 days' notice of any decision to remove petitioner"],
    no: ["respondents shall give counsel notice of any plan to remove petitioner"],
  },
];
