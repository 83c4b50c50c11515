import type { DecreeRule } from "../rule.ts";

/** What the class is called, with where it was certified. */
const CLASS =
  "(?:(?:the|this|that|each|a|certified|detained|nationwide) (?:\\w+ ){0,2}(?:sub)?class(?:es)?(?: (?:certified|defined|described|recognized))?(?: (?:at|in|by|on) (?:ecf no\\. |dkt\\. |doc\\. )?[\\w/]{1,10})?)";
const NOW =
  "(?: (?:shall|will|is to|now|henceforth|hereafter|hereby|also|further|likewise|from now on|from this date|no longer|not|does not))+";

/** What makes, changes and ends a class, beside what `decrees-other.ts` reads. */
export const classDecrees: readonly DecreeRule[] = [
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
