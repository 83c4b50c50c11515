import type { DecreeRule } from "../rule.ts";

/** What the class is called, with where it was certified. */
const CLASS =
  "(?:(?:the|this|that|each|a|certified|detained|nationwide) (?:\\w+ ){0,2}(?:sub)?class(?:es)?(?: (?:certified|defined|described|recognized))?(?: (?:at|in|by|on) (?:ecf no\\. |dkt\\. |doc\\. )?[\\w/]{1,10})?)";
const NOW =
  "(?: (?:shall|will|is to|now|henceforth|hereafter|hereby|also|further|likewise|from now on|from this date|no longer|not|does not))+";

/** How a thing that a court made is taken back. */
const TAKES_BACK =
  "(?:revok|withdraw|rescind|vacat|terminat|dissolv|lift|cancel|annul|end|undo|quash|abrogat|recall|retract|strip)(?:s|es|ing|ling)?";
/** What somebody says of words in a definition. */
const REWORDS =
  "(?:struck|stricken|deleted|removed|dropped|excised|omitted|eliminated|added|inserted|appended|substituted|replaced|changed|reworded|rewritten|corrected)";

/** What makes, changes and ends a class, beside what `decrees-other.ts` reads. */
export const classDecrees: readonly DecreeRule[] = [
  {
    // "certifies, under Rule 23(b)(2), the following class", "certifies one", "petitioners may proceed on behalf of a class of …".
    id: "class-made",
    hints: ["class", "representative", "rule 23"],
    effect: "class-certified",
    when: /\bcertif(?:ies|ying),? (?:under|pursuant to|as|for|in|on|by|with|to) [^;]{0,80}\b(?:sub)?class(?:es)?\b|\b(?:petitioners?|plaintiffs?|they|he|she|representatives?|(?<=petitioners|plaintiffs) [^;:]{2,60}?) (?:may|shall|will|can) (?:now |hereafter |henceforth )?(?:proceed|sue|litigate|go forward|maintain (?:this|the) (?:action|case|suit)|represent|act) (?:(?:on behalf of|for|as representatives? of) )?(?:themselves and )?(?:a|the|two|three) (?:[\w-]+ ){0,3}(?:sub)?class(?:es)?\b|\brecogniz(?:es|ing) (?:a|an|the|one|two|three|both) (?:[\w-]+ ){0,3}(?:sub)?class(?:es)?\b(?! (?:members?|counsel|actions? waiver|certification))|\b(?:requirements|prerequisites|elements|criteria|provisions) of (?:(?:fed\. r\. civ\. p\. |federal )?rule )?23[^;.]{0,20} (?:are|have been|being|is)(?: \w+)? (?:met|satisfied|fulfilled|shown)\b|^\W*(?:[\w-]+ ){0,3}(?:finding|holding|concluding)(?: that)? rule 23 (?:is |to be )?(?:satisfied|met|fulfilled)\b|\b(?:class|representative)(?: habeas)? (?:action|proceeding|suit|treatment|relief)\b[^;.]{0,60}\band (?:\w+ )?certif(?:ies|ied) (?:one|it|the same)\b|\b(?:permit|allow|authoriz|recogniz|sanction|approv)(?:s|es|ing|ting)? (?:this (?:case|matter) to proceed as )?an? (?:representative|multi-party) (?:habeas )?(?:action|proceeding|suit|petition)\b/,
    unless:
      /\bnot (?:yet |now |be |to be )*(?:certif|proceed|recogni|permit|allow|satisf|met\b|sue\b|go forward|represent|fulfil|shown)|\b(?:no longer|cannot|den(?:y|ies|ied|ying)(?! (?:bond|bail|parole|asylum|release|access|an?\b))|decertif\w*|refus\w+(?! (?:bond|bail|parole|a\b))|declin\w+|appeal|question|whether|why|proposes?|modif\w+)\b/,
    yes: [
      "certifying, under rule 23(b)(2), the following bond class: all persons held at the annex",
      "petitioners may sue on behalf of a class of persons held at the annex",
      "finding rule 23 satisfied",
      "the court allows a representative habeas action by analogy and certifies one",
    ],
    no: ["whether petitioners may proceed on behalf of a class", "recognizing the class members' right to counsel"],
  },
  {
    // Its words, its period and its people change; what it means is settled.
    id: "class-rewritten",
    hints: ["class", "definition", "representative"],
    effect: "class-modified",
    when: new RegExp(
      `\\b(?:words?|phrases?|clauses?|language|terms?|exceptions?|provisos?|sentences?|limitations?|dates?|carve-?outs?|exclusions?)\\b[^;]{0,140}\\b(?:is|are|be|shall be)(?: \\w+)? ${REWORDS}\\b[^;.]{0,40}\\b(?:sub)?class\\b|\\b(?:carv|drop|remov|exclud|tak|leav|excis|exempt|except|omit|sever|cut|eliminat)(?:es?|s|ing|ping|ting)(?: out)? (?:(?:of|from|out of) )+(?:the|this|that|its) (?:[\\w-]+ ){0,2}(?:sub)?class(?:es)?\\b(?! (?:list|notice|counsel|website))|\\b(?:the|its|that|this|said|existing) definition (?:is|shall be|must be|will be)(?: (?:hereby|further|accordingly|also))? (?:narrowed|broadened|widened|limited|enlarged|expanded|confined|restricted|trimmed|amended|modified|revised|changed|redrawn|tightened|rewritten|corrected)\\b|\\b(?:sub)?class (?:is |as )?(?:defined |certified )?(?:\\w+ )?(?:is )?(?:overbroad|overinclusive|too broad)\\b[^;]{0,80}\\b(?:narrow|trim|limit|redefin|confin|cut)|\\b(?:in|of|within) the (?:sub)?class definition (?:means?|shall mean|refers?|reaches|does not|is to be (?:read|understood|construed)|includes?|excludes?|covers?)\\b|\\bclass period (?:shall|will|is to|now|must|hereby)(?: \\w+)? (?:run|runs|begin|begins|start|starts|end|ends|close|closes|commence|reach)\\b|\\brepresentative (?:habeas )?(?:action|class|proceeding|suit)\\b[^;]{0,60}\\b(?:is|are|shall be)(?: hereby)? (?:expanded|enlarged|broadened|widened|narrowed|limited|modified|amended|redefined|extended)\\b|\\b(?:divid|split|subdivid|separat|break)(?:es|s|ing|ting)\\b[^;.]{0,30}\\b(?:sub)?class\\b[^;.]{0,20}\\b(?:two|three|four)\\b|\\bcreat(?:es|ing) (?:a|two|three) (?:new |further |separate )?subclass(?:es)?\\b`,
    ),
    unless: /\b(?:stay|complaint|whether|should|proposed?|if)\b|\bden(?:y|ies|ied|ying)\b/,
    yes: [
      "the words at the border are struck from the class certified at 31",
      "the court carves out of the certified class those who were served before their arrest",
      "the definition is narrowed to exclude them",
      "the class period shall run from january 1, 2023",
      "the representative action certified on june 12 is hereby expanded to take in persons held at elm",
    ],
    no: ["the words in the caption are struck", "the notice is narrowed", "whether the definition is narrowed"],
  },
  {
    id: "class-otherwise-ended",
    hints: ["class", "certif", "individual"],
    effect: "class-decertified",
    ofOrders: true,
    when: new RegExp(
      `\\b${TAKES_BACK} (?:(?:the|its|this|that|all|prior|earlier|previous|of) ){0,3}(?:provisional )?class[- ](?:treatment|status|certification)\\b|\\bclass (?:treatment|status)(?: \\w+){0,4} (?:is|are)(?: hereby)? (?:revoked|withdrawn|rescinded|vacated|terminated|ended|lifted|undone|denied on reconsideration)\\b|\\bcertification(?: \\w+){0,3} (?:cannot|can not|can no longer|may not|may no longer|does not|could not|must not) (?:stand|survive|continue|endure|be (?:sustained|maintained|upheld))\\b|\\bcertification must (?:fall|be (?:vacated|reversed|undone|set aside|withdrawn))\\b|\\b(?:sub)?class(?:es)?(?: certified [^;.]{1,24}?)? (?:is|are)(?: hereby| accordingly)? (?:broken up|terminated|abolished|undone|at an end|no more)\\b|\\b(?:case|action|matter|petitions?|claims?)(?: now)? (?:returns?|reverts?|(?:is|are) (?:returned|restored)) to (?:an )?individual (?:status|action|case|litigation|treatment|petitions?)\\b|\\b(?:shall|will|must|may) (?:now |henceforth |hereafter |only )?(?:proceed|go forward|continue|be litigated) (?:individually|only as individuals|on an individual basis|as (?:an )?individual (?:actions?|cases?|petitions?))\\b[^;.]{0,60}\\bclass\\b`,
    ),
    unless: /\bden(?:y|ies|ied|ying)\b|\b(?:whether|why|if|should|tentative\w*|motion to|request to)\b/,
    yes: [
      "revoking class treatment",
      "certification cannot stand",
      "the case returns to individual status, the class being too various",
    ],
    no: ["denying the request to revoke class status", "whether certification cannot stand"],
  },
  {
    id: "class-otherwise-certified",
    hints: ["class", "on behalf of"],
    effect: "class-certified",
    when: /\b(?:will|hereby|does|we) certify\b[^;]{0,40}\b(?:sub)?class(?:es)?\b|\bcertif(?:ies|ying)\b[^;]{0,80}\b(?:following|proposed|nationwide|statewide|two|three|a|the) (?:\w+ ){0,2}(?:class|classes|subclass|subclasses)\b|\bclass (?:treatment|status)\b[^;.]{0,30}\b(?:is|are)(?: hereby)? (?:granted|allowed|conferred|ordered|approved)\b|\b(?:grant|confer)(?:s|ed|ing|red|ring)? (?:\w+ ){0,2}class (?:certification|status|treatment)\b|\b(?:designat|recogniz|certif)(?:es|ies|ing|ying)\b[^;.]{0,60}\b(?:as )?a (?:\w+ )?class action\b|\brecogniz(?:es|ing)\b[^;.]{0,40}\bclass\b[^;]{0,140}\bas certified\b|\b(?:case|action|matter|suit|petition)\b[^;.]{0,30}\b(?:shall|may|will|is to|to) (?:now |hereafter )?(?:proceed|be maintained|go forward) on behalf of (?:all|every|everyone|each|those|persons|other)\b/,
    unless:
      /\b(?:not|no longer|cannot|den(?:y|ies|ied|ying)|decertif\w*|refus\w+|declin\w+|appeal|question)\b|\b(?:modif|vacat|rescind|revok|withdr)\w*\b/,
    yes: [
      "class treatment is granted as to counts i and ii",
      "designating this case a class action",
      "the action may proceed on behalf of all detainees so situated",
    ],
    no: ["the action may not proceed on behalf of all detainees", "certifying a question about the class for appeal"],
  },
  {
    id: "class-otherwise-modified",
    hints: ["class"],
    effect: "class-modified",
    when: new RegExp(
      `\\bclass definition\\b[^;.]{0,24}\\b(?:is|are)(?: hereby)? (?:stricken|struck|deleted|replaced|rewritten)\\b|\\b(?:henceforth|hereafter|from now on|from this date),? the (?:\\w+ )?(?:sub)?class\\b[^;.]{0,20}\\b(?:includes?|embraces?|covers?|encompasses|consists?)\\b|\\b(?:no longer|now|henceforth) (?:belongs?|forms? part|be part) (?:to|of) the (?:\\w+ )?(?:sub)?class\\b|\\b${CLASS}${NOW} (?:includes?|excludes?|extends? to|comprises?|consists? of|runs? to)\\b|\\b(?:is|are) (?:no longer|now|henceforth|hereby) (?:class members|members of the (?:\\w+ )?(?:sub)?class)\\b|\\b(?:split|divid|subdivid|separat)(?:s|es|ing|ed|ting)\\b[^;.]{0,30}\\bclass\\b[^;.]{0,30}\\b(?:subclass(?:es)?|classes)\\b|\\b(?:add|creat|establish)(?:s|es|ing)\\b[^;.]{0,30}\\bsubclass(?:es)?\\b|\\bclass period\\b[^;.]{0,40}\\b(?:is|are)(?: hereby)? (?:extended|enlarged|shortened|changed|amended|modified)\\b|\\b(?:extend|enlarg|shorten|chang|amend|modif)(?:s|es|ies|ing|ying)\\b[^;.]{0,20}\\bclass period\\b|\\brestat(?:es|ing|ed)\\b[^;.]{0,30}\\bclass\\b`,
    ),
    unless: /\b(?:stay|injunction|tro|restraining order|complaint|whether|should)\b|\bden(?:y|ies|ied|ying)\b/,
    yes: [
      "the class certified in 20 shall from now on include persons held at the county jail",
      "persons released before may 1 are no longer class members",
      "splitting the class into two subclasses",
    ],
    no: ["the class members shall be notified", "whether the class shall also include them"],
  },
];
