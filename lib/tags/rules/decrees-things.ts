import type { DecreeRule } from "../rule.ts";

/** Somebody who is held, as an order calls him. */
const HELD =
  "(?:petitioners?|plaintiffs?|detainees?|class members?|any member|him|her|them|(?:mr|ms|mrs)\\.? [\\w'-]+|(?:any |each |every )?(?:detainee|person|noncitizen|individual)s?)";
/** Papers without which nobody flies. */
const TRAVEL =
  "(?:travel (?:documents?|papers|letters?|certificates?)|laissez-?passers?|(?:plane |airline |air |flight )?tickets?|bookings?|reservations?|boarding pass(?:es)?|removal (?:manifests?|itinerar(?:y|ies)))";
const LISTS =
  "(?:manifests?|flight lists?|passenger lists?|charters?|transport lists?|itinerar(?:y|ies)|removal lists?)";
const FRONTIER = "(?:border|frontier|bridge|international line|boundary|rio grande)";

/** Holding, freeing and removing that is told by things and places: a ticket, a manifest, a border, a roof. */
export const thingDecrees: readonly DecreeRule[] = [
  {
    id: "travel-papers-not-used",
    hints: ["travel", "laissez", "ticket", "booking", "reservation", "boarding", "manifest", "itinerar"],
    effect: "removal-stayed",
    when: new RegExp(
      `\\b(?:(?:shall|may|must|will) not|(?:is|are) not to|nor (?:shall|may)|(?:enjoined|restrained|barred|prohibited) from|forbidden to|shall refrain from)(?: \\w+ly)? (?:us(?:e|ing)|act(?:ing)? (?:up)?on|employ(?:ing)?|execut(?:e|ing)|avail(?:ing)?(?: (?:itself|themselves) of)?|rely(?:ing)? (?:up)?on|present(?:ing)?|buy(?:ing)?|purchas(?:e|ing)|issu(?:e|ing)|book(?:ing)?|mak(?:e|ing))\\b[^;.]{0,40}\\b${TRAVEL}\\b`,
    ),
    unless: /\b(?:petitioners?|plaintiffs?|counsel) (?:shall|may|must)\b|\bfor (?:his |her )?release\b/,
    yes: [
      "respondents shall not use the laissez-passer until further order",
      "ice is barred from acting on the travel document",
    ],
    no: ["petitioner may not use his travel document", "respondents shall return the travel document"],
  },
  {
    // What is said from the bench needs no "shall".
    id: "none-is-to-leave",
    hints: ["that no", "that he", "that she", "that they", "that petitioner"],
    effect: "transfer-barred",
    when: /\b(?:direct|order|rul|instruct)(?:s|ed|ing)?\b[^;.]{0,60}\bthat (?:(?:none of (?:them|these|those|the)|no (?:one|class member|petitioner|plaintiff|detainee|person|noncitizen)|nobody|not one of)\b[^;.]{0,40}?|(?:he|she|they|petitioners?) not )\b(?:leaves? (?!(?:the |this |that )?(?:courtroom|united|country|custody|detention|room|hearing|bench|line|call|u\.s))[a-z]|go (?:anywhere|elsewhere)|be (?:sent|taken|moved|flown|driven|shipped|bussed|relocated) (?:anywhere|elsewhere|away|to (?!the united|immigration court|court|hospital|a hospital|a doctor)|out of (?!the (?:united|country))|from (?!the united)))/,
    unless:
      /\b(?:counsel|attorneys?|jurors?|witness(?:es)?|spectators?|documents?|records?|exhibits?|notices?|copies|e-?mails?|mail)\b[^;.]{0,30}\b(?:leaves?|sent|taken|moved)\b|\b(?:whether|why|if)\b/,
    yes: [
      "the court directed from the bench that none of them leave the annex before 5/20/20",
      "court ruled that none of the petitioners go anywhere else",
      "the court directed that he not leave the annex before may 20",
      "the court directed that none of the eleven be sent to louisiana before may 20",
    ],
    no: [
      "the court directed that no one leave the courtroom",
      "the court ordered that none of the exhibits be sent to the jury",
      "the court directed that she not leave custody",
    ],
  },
  {
    id: "kept-off-the-manifest",
    hints: ["manifest", "list", "charter", "itinerar"],
    effect: "removal-stayed",
    when: new RegExp(
      `\\b(?:shall|must|is to|are to|to|directed to|ordered to|orders?|directing|ordering|will)\\b[^;.]{0,60}\\b(?:keep|keeping|leave|take|taking|strike|striking|remove|removing|hold) ${HELD} (?:off|from) (?:of )?(?:any|the|all|every|a|its|their|tomorrow's|today's|tonight's) (?:[\\w-]+ ){0,2}${LISTS}\\b|\\b(?:shall|may|must|will) not(?: be)? (?:put|place|list|enter|book|manifest|name|include|add)(?:d|ed|ted)?\\b[^;.]{0,40}\\b(?:on|in|to) (?:any|the|a|its|their) (?:[\\w-]+ ){0,2}${LISTS}\\b`,
    ),
    unless: /\b(?:whether|why|if|witness|exhibit|counsel)\b/,
    yes: [
      "the government shall keep petitioner off any removal manifest until may 12",
      "she shall not be put on the flight list",
    ],
    no: ["the clerk shall take the case off the list", "defendants shall produce the manifests"],
  },
  {
    id: "before-the-border",
    hints: ["border", "frontier", "bridge", "international line", "boundary", "rio grande"],
    effect: "removal-stayed",
    when: new RegExp(
      `\\b(?:shall|must|is to|are to|directed to|ordered to|required to)\\b[^;.]{0,160}\\bbefore (?:respondents?|defendants?|ice|dhs|cbp|the government|they|it|he|she|officers?|(?:it |they )?(?:puts?|putting|takes?|taking|sends?|sending)|${HELD} (?:is|are|may be))\\b[^;.]{0,40}\\b(?:across|over|past|beyond) (?:the|any|our|this) (?:[\\w-]+ )?${FRONTIER}\\b|\\b(?:(?:shall|may|must|will) not|(?:enjoined|restrained|barred|prohibited) from)(?: be)?(?: \\w+ly)? (?:put|take|send|carry|drive|fly|move|walk|push|bring|convey|escort|tak|sent|carried|driven|flown|moved|walked|pushed|brought|escorted)(?:n|ing|ting|ed)?\\b[^;.]{0,40}\\b(?:across|over|past|beyond) (?:the|any|our|this) (?:[\\w-]+ )?${FRONTIER}\\b`,
    ),
    unless: /\b(?:whether|why|need not)\b/,
    yes: [
      "an officer must interview petitioner before respondents put her across the border",
      "respondents shall not take him over the frontier",
    ],
    no: ["respondents shall state whether they took her across the border", "petitioner was put across the border"],
  },
  {
    id: "taken-in-charge",
    hints: ["charge", "in hand", "back in", "up again", "behind bars"],
    effect: "detention-ordered",
    when: new RegExp(
      `\\b(?:may|shall|must|can|(?:is|are) (?:again )?(?:free|permitted|allowed|authorized|at liberty) to|(?:is|are) to)(?: (?:again|now|once more|thereafter|then))* (?:take|bring|put|place) ${HELD} (?:(?:again |back )?(?:in(?:to)? charge|in(?:to)? hand|up again|behind bars)|back in(?=[,;.]|$))`,
    ),
    unless: /\b(?:not|if|unless|before|why|whether)\b/,
    yes: ["respondents may again take mr. roe in charge", "ice is free to take petitioner up again"],
    no: ["respondents may not take petitioner in charge", "counsel shall take the matter in hand"],
  },
  {
    id: "lives-at-home",
    hints: [" live ", " reside ", " lodge ", " dwell ", "stay with", "stay at", " out"],
    effect: "release-ordered",
    when: new RegExp(
      `\\b(?:pending|meanwhile|in the meantime|until|while|during|awaiting)\\b[^;.]{0,60}\\b(?:petitioner|plaintiff|detainee|he|she|(?:mr|ms|mrs)\\.? [\\w'-]+) (?:may|shall|is to|will)(?: now| instead)? (?:live|reside|lodge|dwell|stay) (?:with|at) (?:(?:his|her|the|a|an) )?(?:\\w+ ){0,2}(?:sponsor|family|wife|husband|mother|father|parents?|sister|brother|aunt|uncle|cousin|third-party|custodian|residence|home|shelter|address)\\b|\\b(?:process|sign|check|book|walk|show) ${HELD} out\\b(?! (?:a|the) (?:copy|form))|\\b${HELD} (?:shall|must|is to|to) be (?:processed|signed|checked|booked|walked|shown) out\\b`,
    ),
    unless: /\b(?:not|whether|why|if|unless|continue to|chang\w+|modif\w+|new address|removal|transfer)\b/,
    yes: [
      "pending the ruling petitioner may live with his sponsor, wearing a gps bracelet",
      "respondents to process him out of the county jail by noon",
    ],
    no: [
      "petitioner may now change his address and live with his sister",
      "pending appeal he may not live with his sponsor",
    ],
  },
  {
    // "granting the petition in part; bond hearing within 7 days": no verb tells that it is to be held.
    id: "bond-hearing-by-a-day",
    hints: ["hearing"],
    effect: "bond-hearing-ordered",
    when: /(?:^\W*|[;:,.] |\b(?:and|with) )(?:an? )?(?:(?:individuali[sz]ed|prompt|new|second|neutral|constitutionally adequate) )*(?:bond|bail|custody) (?:re-?determination )?hearing (?:to be (?:had|held|given|provided|conducted) )?(?:(?:by|before|on or before) (?=\d|january|february|march|april|may|june|july|august|september|october|november|december|noon|close|next|tomorrow|monday|tuesday|wednesday|thursday|friday)|(?:within|no later than|not later than|in no more than)\b)/,
    unless:
      /\b(?:not(?! later)|no(?! later| more)|held|reset|continued|moved|vacated|adjourned|set|den(?:y|ies|ied|ying)|if|requests?|seeks?|motion)\b/,
    yes: ["bond hearing by october 16", "granting 1 petition; custody hearing within 7 days"],
    no: ["bond hearing by zoom", "bond hearing on 5/1/2025", "no bond hearing within 7 days"],
  },
  {
    // "shall (1) hold a bond hearing; and (2) not deport petitioner": the verb of the list stands before its first point.
    id: "bond-hearing-in-a-list",
    hints: ["hearing"],
    effect: "bond-hearing-ordered",
    when: /^\W*(?:\d{1,2}|[a-h]|i{1,3}|iv)\) ?(?:hold|conduct|schedule|convene|arrange) (?:an? |the )?(?:[\w-]+ ){0,3}(?:bond|custody|bail) (?:re-?determination )?hearing\b/,
    unless: /\b(?:not(?! later)|if|whether|requests?|seeks?|motion|den(?:y|ies|ied|ying))\b/,
    yes: ["(1) hold a bond hearing by 9/5", "(ii) conduct an individualized bond hearing"],
    no: ["(1) file a report on the bond hearing", "hold a bond hearing"],
  },
];
