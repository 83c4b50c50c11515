import type { DecreeRule } from "../rule.ts";

const PERSON =
  "(?:petitioners?|plaintiffs?|detainees?|class members?|appellants?|applicants?|noncitizens?|him|her|them|he|she|they|(?:mr|ms|mrs)\\.? [\\w'-]+(?: [\\w'-]+)?)";
const NO_PLACE =
  "(?!liberty\\b|large\\b|home\\b|all\\b|least\\b|any (?:time|hearing)\\b|issue\\b|risk\\b|bay\\b|his\\b|her\\b|their\\b|a (?:hearing|time|later)\\b|arm|this time|that time|public|government|counsel|\\d|noon|trial|the (?:hearing|time|end|government|conference|table|outset))";
const REMOVAL =
  "(?:removal|deportation|repatriation|expulsion|departure (?:for|to)|being (?:removed|deported|flown|sent|returned) to)";
const FORCE = "(?:threats?|promises?|inducements?|pressure|force|coercion|intimidation|duress|deception)";
const FORM = "(?:forms?|papers?|waivers?|stipulations?|documents?|requests?|agreements?)";

/** What is done with people, told by constructions of more words than `lexicon/reader.ts` reads together. */
export const peopleDecrees: readonly DecreeRule[] = [
  {
    id: "kept-at-a-place",
    hints: [" at "],
    effect: "transfer-barred",
    when: new RegExp(
      `\\b${PERSON} (?:is to|are to|shall|must|will|to) (?:continue to )?(?:remain|stay|be (?:held|kept|housed|detained|confined|lodged|maintained|left)) (?:only )?at ${NO_PLACE}[a-z=~]|\\b(?:shall|must|is to|are to|ice to|dhs to|respondents to|defendants to|government to) (?:continue to )?(?:hold|keep|house|detain|confine|lodge|maintain|leave) ${PERSON} (?:only )?at ${NO_PLACE}[a-z=~]`,
    ),
    unless:
      /\b(?:hearing|argument|conference|trial|deposition|interview|not|unless|indict\w*|sentenc\w*|plea|arraign\w*|pretrial|no longer|need not)\b/,
    yes: ["petitioner is to stay at elizabeth until further order", "ice to hold petitioner at folkston meanwhile"],
    no: ["petitioner shall remain at liberty", "the hearing shall be held at noon"],
  },
  {
    id: "not-to-be-removed",
    hints: ["not to be removed", "not to be deported", "not to be repatriated", "not to be expelled"],
    effect: "removal-stayed",
    when: /\bnot to be (?:removed|deported|repatriated|expelled)\b(?! from (?:the )?(?:docket|calendar|list|class|record))/,
    unless: /\b(?:asks?|seeks?|requests?|motion|argues?|whether|monitor|device|exhibits?|documents?)\b/,
    yes: ["parents who were separated not to be removed"],
    no: ["exhibits not to be removed from the courtroom"],
  },
  {
    id: "removal-offends-no-order",
    hints: [
      "not violate",
      "not offend",
      "not contravene",
      "not breach",
      "not run afoul",
      "not conflict",
      "no violation",
    ],
    effect: "removal-permitted",
    when: new RegExp(
      `\\b${REMOVAL}\\b[^;.]{0,80}\\b(?:will|would|does|do|shall|is|are)(?: not (?:violate|offend|contravene|breach|run afoul of|conflict with)| no violation of)\\b[^;.]{0,24}\\b(?:injunction|order|tro|stay|restraint|\\d{1,4})\\b`,
    ),
    unless: /\b(?:argues?|contends?|asserts?|maintains?|claims?|whether|constitution|due process|statute)\b/,
    yes: [
      "his deportation thither does not offend the injunction",
      "the departure for mexico will not violate the order at 2",
    ],
    no: ["respondents contend that removal does not violate the order"],
  },
  {
    id: "court-not-in-the-way-of-removal",
    hints: [
      "no order of this court",
      "no order from this court",
      "no injunction of this court",
      "no stay of this court",
    ],
    effect: "removal-stay-ended",
    when: /\bno (?:order|injunction|stay) (?:of|from|by) this court (?:that |which )?(?:would |now |presently |currently )*(?:bars?|prevents?|prohibits?|forbids?|keeps?|stays?|restrains?|stands? in the way of)\b(?:[^;.]|(?<=\bm(?:r|s|rs))\.){0,40}\b(?:remov|deport|repatriat)\w*/,
    unless: /\b(?:argues?|contends?|asserts?|claims?|if|unless|whether)\b/,
    yes: ["there is presently no order of this court that would keep mr. roe's removal from taking place"],
    no: ["respondents assert that no order of this court bars his removal"],
  },
  {
    id: "papers-for-the-way-home",
    hints: [
      "boarding",
      "transportation letter",
      "carriage",
      "laissez",
      "advance parole",
      "travel home",
      "airfare",
      "air ticket",
      "plane ticket",
    ],
    effect: "return-ordered",
    when: /\b(?:shall|must|is to|are to|directed to|ordered to|required to)\b[^;.]{0,60}\b(?:issue|provide|furnish|arrange|give|supply|obtain|pay for|book|purchase|buy|fund)\b[^;.]{0,50}\b(?:boarding (?:letter|foil|pass|document)|transportation letter|carriage (?:letter|document)|laissez-passer|advance parole|travel home|air ?fare|air ticket|plane ticket)/,
    unless: /\b(?:remov|deport|repatriat)\w*\b(?![^;.]*\breturn)|\bcounsel\b|\bnot\b/,
    yes: ["the government shall issue him a boarding letter"],
    no: ["petitioner shall provide his boarding pass for the flight on which he is to be deported"],
  },
  {
    id: "way-to-the-union-arranged",
    hints: [
      "travel from",
      "passage from",
      "journey from",
      "flight from",
      "transport from",
      "transportation from",
      "ticket from",
    ],
    effect: "return-ordered",
    when: /\b(?:shall|must|is to|are to|directed to|ordered to|required to)\b[^;.]{0,60}\b(?:arrange|pay for|provide|book|fund|secure|facilitate|purchase|bear the cost of|finance)\b(?:[^;.]|(?<=\bm(?:r|s|rs))\.){0,40}\b(?:travel|passage|journey|flight|transport|transportation|ticket) from\b[^;.]{1,40}\bto (?:the united states|this country|new (?:york|jersey|mexico|hampshire)|michigan|virginia|maryland|massachusetts|texas|california|minnesota|georgia|florida|illinois|washington|arizona|colorado|pennsylvania|ohio|los angeles|chicago|boston|miami|houston|dallas|detroit|atlanta|seattle|san \w+|his home|her home)\b/,
    unless: /\b(?:counsel|witness\w*|deposition|hearing|transfer\w*|facility|jail|not)\b/,
    yes: ["the government must arrange and pay for mr. roe's travel from dakar to new york"],
    no: ["respondents shall arrange transportation from the jail to the hearing in detroit"],
  },
  {
    id: "had-back-in-the-union",
    hints: ["physically present", "present again", "back in", "back on", "returned to", "here again"],
    effect: "return-ordered",
    when: new RegExp(
      `\\b(?:shall|must|is to|are to|will)\\b[^;.]{0,40}\\bhave ${PERSON} (?:physically |safely |personally )*(?:present(?: again)?|back|here again|returned) (?:in|on|within|to|inside) (?:the united states|this country|(?:u\\.s\\.|american|united states) soil|the (?:[\\w-]+ )?district|new \\w+|[a-z]+(?: district)? of)`,
    ),
    unless: /\b(?:courtroom|court for|hearing|trial|custody|detention|jail|deposition|not)\b/,
    yes: [
      "respondents shall, by october 15, have petitioner physically present again in the middle district of florida",
    ],
    no: ["respondents shall have petitioner present in the courtroom for the hearing"],
  },
  {
    id: "no-pressure",
    hints: ["threat", "promise", "inducement", "pressure", "force", "coercion", "intimidation", "duress", "deception"],
    effect: "contact-restricted",
    when: new RegExp(
      `\\b(?:shall|must|may|is to|are to|to) (?:make|offer|use|employ|apply|exert|utter|issue|bring|put) no ${FORCE}\\b|\\b(?:ice|dhs|officers?|agents?|government|respondents?|defendants?|appellees?|appellants?|employees|contractors|officials?)\\b[^;.]{0,40}\\b(?:shall|may|must|is|are) not (?:to )?(?:make|offer|use|employ|apply|exert|utter|issue|resort to|bring|put)(?: any)? (?:physical )?${FORCE}\\b[^;.]{0,80}\\b(?:to (?:get|obtain|secure|induce|procure|extract|compel|make|persuade)|upon|on|against|toward|in order)\\b`,
    ),
    unless: /\b(?:arrest(?:s|ing)|protest\w*|journalists?|crowd|less-lethal|tear gas|deadly)\b/,
    yes: [
      "ice is to make no threat, promise or inducement to get that agreement",
      "appellees shall not use force or the threat of force to obtain their fingerprints",
    ],
    no: ["agents shall not use tear gas or force against protesters", "the order has no force"],
  },
  {
    id: "nobody-shall-approach",
    hints: [
      "visit",
      "call",
      "write",
      "telephon",
      "text",
      "e-mail",
      "email",
      "approach",
      "confront",
      "summon",
      "message",
    ],
    effect: "contact-restricted",
    when: new RegExp(
      `\\b(?:no (?:ice |dhs |immigration |deportation |consular |government |asylum |enforcement )*(?:officers?|agents?|employees?|officials?|contractors?|guards?|consul)(?: or [\\w]+){0,2} (?:shall|may|must|is to|will)|(?:officers?|agents?|employees?|officials?|contractors?|respondents?|defendants?|ice|dhs) (?:shall|may|must|are|is) not(?: to)?)\\b[^;.]{0,40}\\b(?:visit|call|write(?: to)?|telephone|text|e-?mail|approach|confront|summon|message)\\b[^;.]{0,30}\\b(?:petitioners?|plaintiffs?|detainees?|class members?|members?|him|her|them|(?:mr|ms|mrs)\\.? \\w+)\\b`,
    ),
    unless:
      /\b(?:jury|jurors?|witness\w*|victims?|chambers|call (?:as|to testify))\b|\bvisits? (?:by|from|with) counsel\b/,
    yes: ["until the hearing no officer shall visit, call or write to petitioner about leaving"],
    no: ["no officer shall call counsel's witnesses"],
  },
  {
    id: "no-form-may-be-offered",
    hints: ["form", "paper", "waiver", "stipulation", "document", "request", "agreement"],
    effect: "contact-restricted",
    when: new RegExp(
      `\\bno (?:[\\w-]+ ){0,3}${FORM}\\b[^;.]{0,90}\\b(?:may|shall|must|is to|are to|will) be (?:offered|presented|put|given|handed|shown|tendered|placed|used|signed|obtained|taken|solicited|laid)\\b[^;.]{0,60}\\b(?:sign\\w*|detainee|class member|petitioner|them|him|her|member|language|counsel)\\b`,
    ),
    unless: /\b(?:fil(?:e|ed|ing)|exhibits?|evidence|trial|seal|docket|discovery)\b/,
    yes: ["no form by which a detainee gives up a hearing may be offered for signature before counsel is told"],
    no: ["no document shall be filed under seal"],
  },
  {
    id: "interviews-wait",
    hints: ["interview"],
    effect: "contact-restricted",
    when: /\b(?:shall|must|is to|are to|to|will)\b[^;.]{0,24}\b(?:hold off on|suspend|pause|stop|halt|cease|postpone|defer|put off|discontinue|forgo|conduct no|hold no|carry out no)\b[^;.]{0,24}\b(?:interviews?|interviewing)\b|\bno (?:[\w-]+ ){0,3}interviews? (?:of|with) [^;.]{1,60}\b(?:shall|may|is to|are to|will) (?:be (?:held|conducted|done|carried|taken)|take place|go forward|occur|proceed)/,
    unless: /\b(?:press|media|jurors?|witness\w*|motion)\b/,
    yes: ["defendants shall hold off on fear interviews of those without a lawyer"],
    no: ["the parties shall interview witnesses by may 1"],
  },
  {
    id: "meeting-only-on-consent",
    hints: ["only if", "only with", "only when", "only upon", "only after"],
    effect: "contact-restricted",
    when: /\b(?:consul|officers?|agents?|ice|dhs|respondents?|defendants?|officials?|government)\b[^;.]{0,30}\bmay (?:meet|interview|speak|talk|communicate|question|visit|approach)\b[^;.]{0,50}\bonly (?:if|with|when|upon|after)\b[^;.]{0,60}\b(?:agrees?|consents?|consent|writing|written|counsel|attorney|lawyer|asks?|requests?)\b/,
    yes: ["the consul may meet a class member only if the latter agrees in writing in advance"],
    no: ["the officer may testify only if called by counsel"],
  },
  {
    id: "lawyers-let-in",
    hints: ["counsel may", "attorney may", "attorneys may", "lawyer may", "lawyers may"],
    effect: "counsel-access-ordered",
    when: /\b(?:counsel|attorneys?|lawyers?) may (?:bring|be accompanied by|enter|visit|meet|confer|consult|see|speak|use|carry|take)\b[^;.]{0,60}\b(?:interpreters?|physicians?|doctors?|translators?|experts?|clients?|detainees?|petitioners?|class members?|facility|jail|laptops?|telephones?|with (?:him|her|them))\b/,
    unless: /\b(?:jury|chambers|courtroom|court house|courthouse|trial|deposition|opposing|depose|hearing)\b/,
    yes: ["counsel may bring an interpreter and a physician with her"],
    no: ["counsel may bring laptops into the courtroom"],
  },
  {
    id: "legal-mail-and-calls",
    hints: [
      "legal mail",
      "legal call",
      "legal visit",
      "contact visit",
      "attorney visit",
      "legal correspondence",
      "attorney call",
    ],
    effect: "counsel-access-ordered",
    when: /\b(?:legal (?:mail|calls?|visits?|correspondence|telephone)|attorney (?:visits?|calls?|mail)|contact visits?)\b[^;.]{0,30}?\b(?:be had|(?:shall|must|are|is|to|may)(?: to| not| not to)? be (?:had|delivered|cut|limited|opened|monitored|recorded|interrupted|restricted|provided|allowed|permitted|restored|available|made|free|private|confidential|given))\b/,
    unless: /\b(?:den(?:y|ies|ied|ying)|whether|family|social)\b/,
    yes: ["legal mail to be delivered unopened within 24 hours", "contact visits be had"],
    no: ["legal mail was delivered late"],
  },
  {
    id: "notice-for-the-designated",
    hints: [
      "copy goes",
      "copy to go",
      "copy must go",
      "copy shall go",
      "copy is to go",
      "copy to be sent",
      "copy shall be sent",
      "copy must be sent",
    ],
    effect: "counsel-access-ordered",
    when: /\bnotice\b[^.]{0,120}\bcopy (?:goes|to go|must go|shall go|is to go|to be sent|shall be sent|must be sent) to (?:class |petitioner's |plaintiffs' |his |her |their )*(?:counsel|attorneys?|lawyers?)\b/,
    unless: /\b(?:notice of (?:appeal|hearing|appearance|filing)|proposed order|transcript)\b/,
    yes: ["each must get 21 days' written notice; a copy goes to class counsel the same day"],
    no: ["a copy of the notice of appeal shall be sent to counsel"],
  },
];
