import type { EffectName } from "../tags.ts";
import type { Rule } from "../rule.ts";
import { choicesOf, endOfGroup, endOfPart } from "../search/expression.ts";

/** What a court can do to relief that stands. */
export type ReliefAct = "given" | "goes on" | "extended" | "widened" | "ended" | "stayed";

export interface ReliefActRule extends Rule {
  readonly act: ReliefAct;
  readonly unless?: RegExp;
  /** Stands only where the docket gave this relief before. */
  readonly of?: EffectName;
  /** Stands only where the words name the order that gave the relief by its number or its day. */
  readonly isReferred?: boolean;
}

/** Names of relief that do not say what it is about. */
const NAME =
  "(?:(?:the|this|that|its|our|said|existing|current|present|interim|temporary) (?:[\\w-]+ )?(?:halt|pause|freeze|moratorium|reprieve|respite|forbearance|restraint|ban|prohibition|embargo|standstill|safeguards?|protections?|suspension (?=(?:is|are|shall|will|must|has|no longer|ends|lapses|remains)\\b)|bar (?=(?:ordered|entered|imposed|set|placed|shall|will|is|remains|in|at|of)\\b))|what (?:was|is|has been) (?:ordered|directed|granted|said|entered|imposed|forbidden) (?:at|in|by|on) (?:ecf no\\. |dkt\\. |doc\\. |\\[)?\\d{1,4}\\]?|(?:stay|suspension|hold|abeyance) of (?:ecf no\\. |dkt\\. |doc\\. |\\[)?\\d{1,4}\\]?|relief (?:in|of|under) (?:its|our|the|this court's|the court's) (?:prior|earlier|previous|existing|\\d{1,4}) (?:orders?|ruling|injunction|tro)|relief (?:granted|ordered|given|entered|afforded) (?:to|there|therein|thereby|by \\d{1,4}|in \\d{1,4}|at \\d{1,4})|(?:requirement|postponement|directive|condition|restriction|limitation|provision|protection|safeguard|bar|prohibition|ban|restraint)s? (?:\\w+ )?(?:in|at|of|by|on) (?:its |the |this court's |the court's )?\\(?(?:ecf no\\. |dkt\\. |doc\\. |\\[)?\\d{1,4}\\]?|terms of (?:the |its |this court's |the court's )?(?:ecf no\\. |dkt\\. |doc\\. )?\\d{1,4}|(?:all|any) (?:of )?(?:the |its |this court's )?(?:prior |previous |earlier |interim |existing |temporary |preliminary |provisional |injunctive |emergency )*(?:relief|restraints|orders)(?: (?:previously|heretofore) (?:entered|granted|issued))?|(?:prior|previous|earlier|interim) (?:orders|relief)|(?:relief|orders) (?:previously|heretofore) (?:granted|entered|issued)|temporary restraining orders?|tros?|restraining orders?|(?:preliminary |permanent |temporary |administrative |interim |emergency )?injunctions?|injunctive relief|(?:administrative |temporary |interim |automatic |emergency |standing |existing )*stays?|hold (?:placed|entered|imposed)|(?:administrative|temporary|interim|emergency|provisional) (?:hold|directions?|order)|(?:temporary |interim )*restraints|interim relief|(?:order|relief|directives?|stay|injunction|tro)s? (?:at|in|of|entered (?:at|in|on)) \\(?(?:ecf|dkt|doc|docket|\\d)[^;,]{0,24}|\\d{1,4} (?:(?!motion|report|stip)\\w+ ){0,3}(?:order|injunction|tro)|(?:its|our|this court's|the court's) (?:(?:own|earlier|prior|previous|temporary|administrative|interim|emergency|provisional|\\w+) ){0,2}(?:orders?|injunctions?)|(?:\\d{1,3}[- ](?:hour|day) |temporary |brief )?hold on (?:the )?\\d{1,4}(?: (?:\\w+ ){0,3}order)?|(?:temporary |brief |administrative )?hold(?= on (?:the |its )?(?:\\w+ ){0,3}order))";
/** An order by its number alone: "12", "[12]", "ECF No. 12", "19 Order". */
const NUMBERED =
  "(?:(?:ecf|dkt|doc|docket)(?:\\.| entry)? ?(?:nos?\\.? ?|# ?)?\\[?\\d{1,4}\\]?|\\[\\d{1,4}\\]|\\d{1,4} (?:\\w+ ){0,2}order|(?:orders?|ruling|injunction|judgment) \\d{1,4}(?! (?:days?|hours?|months?)\\b)|orders? (?:at|in|of|no\\.?) (?:ecf|dkt|doc|docket|no|\\.| |#|\\[)*\\d{1,4}\\]?|(?<=^\\W*|[.;:,] |\\bthat |\\band )\\d{1,4})";
/** An order by its day: "the order of March 24, 2025", "the Court's December 16 order". */
const MONTHS = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const DATED = `(?:relief|protections?|releases?|bond(?: offers?| hearings?)?)(?: that was)? (?:of|granted|ordered|given|directed|afforded|entered)(?: on)? (?:\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|${MONTHS} \\d{1,2}(?:, \\d{4})?,?)|(?:order|injunction|ruling|restraints?|stay|tro)s?(?: that)? (?:of|dated|entered|issued|made|imposed|granted|signed)(?: on)? (?:\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}|${MONTHS} \\d{1,2}(?:, \\d{4})?,?)|${MONTHS} \\d{1,2}(?:, \\d{4},?)? (?:\\w+ ){0,2}(?:order|injunction|ruling|restraints?|stay|tro)\\b`;
/** The same, by its bare number anywhere in a sentence: "for good cause 5 is prolonged". */
const BY_NUMBER = `(?:${NUMBERED}|(?<!\\b(?:paragraphs?|sections?|counts?|claims?|pages?|exhibits?|rules?|parts?|title|art|[a-z]{3,9}ary|march|april|may|june|july|august|[a-z]{4,6}ber) )\\b\\d{1,4})`;
const MONTH = "(?:january|february|march|april|may \\d|june|july|august|september|october|november|december)";
/** The same word for other things: proceedings, discovery, enforcement of a judgment, what is asked for. */
const OTHER =
  /\bstay\w* (?:of )?(?:the |this |these |all |further |any |said |above-captioned )*(?:proceedings?|case|discovery|briefing|action|appeal|matter|litigation|mandate|deadlines?|litigation|order compelling|civil|enforcement|execution)\b|\b(?:proceedings?|case|discovery|action|matter|briefing|mandate|deadlines?)\b[^;]{0,40}\b(?:is|are|be|remains?|shall remain) (?:hereby )?stayed\b|\b(?:scheduling|protective|confidentiality|case management|pretrial) order\b|\bshow cause\b|\b(?:hearing|conference|argument|briefing)\b[^;]{0,40}\b(?:on|re|regarding)\b[^;]{0,40}\b(?:injunction|stay|tro)\b|\bden(?:y|ies|ied|ying)\b|\b(?:whether|if|unless|should|would|may be|propos\w+|(?<!\b(?:at|upon|on) (?:[\w.'-]+ ){0,3})requests?|asks?)\b|\b(?:time|deadline|period|date) (?:to|for|of) (?:the )?(?:releas|hold|provid|conduct|return|(?:bond|custody) hearing)\w*|\b(?:motion|application)s? (?:to|for)\b|\bautomatic stay\b|\bremand\w* (?:the |this )?(?:action|case|matter)\b|\b(?:injunction|tro|stay|restraining order) hearing\b|(?<!\b(?:through|until|till|to|pending|of|and|cancell?ing|vacating) (?:the |that |a )?(?:[\w-]+ ){0,2})\bhearing (?:is )?(?:set|held)\b(?![^;]*\b(?:tro|injunction|stay|restrain\w*|prohibition)\b[^;]*\b(?:extended|remain\w*|continue[ds]?|stays))|\bnot (?:be )?(?:extended|stayed|lifted|dissolved|vacated)\b/;
const NOW =
  "(?:is|are|be and (?:hereby )?is|be|has been|have been|shall be|will be|hereby)(?: (?:hereby|also|further|now|therefore|accordingly|temporarily|administratively|,? on consent,?|by agreement))*(?: moot and)?";

/** An order that is told by its day may be any order. */
const OTHER_ORDER =
  /\b(?:scheduling|protective|confidentiality|case management|pretrial|briefing|discovery) order\b|\bshow cause\b|\bden(?:y|ies|ied|ying)\b|\b(?:whether|if|unless|should)\b|\b(?:motion|application)s? (?:to|for)\b|\bnot (?:be )?(?:extended|stayed|lifted|dissolved|vacated)\b/;

/** A part that may be missing: "?", "*", "{0,40}". */
const MAY_BE_MISSING = /^(?:[?*]|\{0,\d+\})\??/;

/**
 * A rule without the names of relief, which are most of it: what it finds is little and quickly looked for. Every text in
 * which the rule finds something holds this too. Null for a rule without such names, or of which too little would be left.
 */
export function actAlone({ when }: Rule): RegExp | null {
  const name = new RegExp(NAME).source;
  if (!when.source.includes(name)) return null;
  const acts = choicesOf(when.source)
    .flatMap((choice) => spelledOut(choice, name))
    .map((choice) => withoutName(choice, name));
  return acts.every((act) => /[a-z]{4}/.test(act)) ? new RegExp(acts.join("|")) : null;
}

/** "(?:a|b)c" as "ac" and "bc", where a name of relief stands in a or b. */
function spelledOut(choice: string, name: string): string[] {
  if (!choice.startsWith("(?:")) return [choice];
  const end = endOfGroup(choice, 0);
  const inside = choice.slice("(?:".length, end - 1);
  const rest = choice.slice(end);
  return inside.includes(name) && !/^[?*+{]/.test(rest) ? choicesOf(inside).map((each) => each + rest) : [choice];
}

/** What follows a name at the beginning, and stands before the next one. */
function withoutName(choice: string, name: string): string {
  const act = choice.startsWith(`\\b${name}`) ? withoutGap(choice.slice(name.length + 2)) : choice;
  const at = act.indexOf(name);
  if (at === -1) return act;
  // The part with the name ends what is known, with the group that it stands in.
  let end = 0;
  for (let next = 0; next <= at; next = endOfPart(act, next)) end = next;
  return act.slice(0, end);
}

/** Without what may stand between the name of relief and what is done to it: there is much that it may be. */
function withoutGap(source: string): string {
  const end = endOfPart(source, source.startsWith("\\b") ? 2 : 0);
  const missing = MAY_BE_MISSING.exec(source.slice(end))?.[0];
  return missing === undefined ? source : withoutGap(source.slice(end + missing.length));
}

/** Acts of a court on its own or a lower court's relief, named without its subject. */
export const reliefActRules: readonly ReliefActRule[] = [
  {
    id: "relief-is-stayed-by-name",
    act: "stayed",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b${NOW} (?:stayed|held in abeyance|suspended|paused|(?:put|placed) on hold|on hold)\\b|\\b(?:stays|staying|suspends|suspending) (?:the |its |this court's )?(?:effect of |enforcement of )?(?:the |its )?${NAME}`,
    ),
    unless: OTHER,
    yes: ["the preliminary injunction is stayed pending appeal", "its order is held in abeyance for seven days"],
    no: ["the case is stayed", "denying motion to stay the injunction"],
  },
  {
    id: "relief-is-ended-by-name",
    act: "ended",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b(?:${NOW} (?:lifted|dissolved|vacated|terminated|expired|rescinded|discharged|withdrawn|quashed|extinguished|revoked|nullified|annulled|ended|(?:allowed|permitted|left) to (?:lapse|expire|run out)|at an end|no more|over)|(?:shall|will) (?:dissolve|lapse|terminate|run out|fall away|lose (?:its|all) (?:force|effect)|cease to (?:be\\b|have\\b|operate|bind|apply|run))|ceases to (?:be\\b|have\\b|operate|bind|apply|run)|falls away|loses (?:its|all) (?:force|effect)|has (?:served (?:its|their) (?:purpose|turn|end)|outlived its|done its work)|has run (?:its course|out)|cannot (?:stand|continue)|(?:ends|lapses|terminates|dissolves)(?= *(?:[.;]|$))|(?:ends|lapses|terminates|dissolves|expires) (?:today|now|at once|forthwith|immediately|tonight|at midnight)|(?:ends|lapses|terminates|dissolves|expires) (?:with|(?:up)?on (?:the )?(?:entry|issuance|filing) of) this order)\\b|\\b(?:lifts|lifting|dissolves|dissolving|terminates|terminating|rescinds|rescinding|discharges|discharging|quashes|quashing|recalls|recalling) (?:and vacating )?(?:the |its |this court's |that |this |said |such )?${NAME}|\\b${NAME}(?: previously entered)?(?: at [^;.]{1,20})? (?:lifted|dissolved|vacated|terminated|discharged|rescinded|revoked|expired|quashed|expires (?:today|forthwith))\\b|\\b${NAME} (?:has|have) (?:lapsed|expired)\\b|\\b(?:is|are)(?: hereby)? (?:excluded|excepted|exempted|removed|carved out|dropped) from (?:the )?(?:(?:scope|protections?|reach|terms|coverage) of )?(?:the |its )?${NAME}`,
    ),
    unless: OTHER,
    yes: [
      "the temporary restraining order (dkt. 6) is dissolved",
      "stays vacated",
      "subclass b is excluded from the preliminary injunction",
      "the administrative hold is permitted to run out",
    ],
    no: ["the stay of proceedings is lifted"],
  },
  {
    // A court's general order stays removal wherever a petition is filed.
    id: "standing-order-no-longer-applies",
    act: "ended",
    when: /\b(?:standing|general) orders?\b[^;.]{0,40}\b(?:no longer (?:appl(?:y|ies)|binds?|governs?|protects?|covers?|in (?:effect|force))|(?:shall|does|will) not apply)\b[^;.]{0,30}\b(?:petitioners?|plaintiffs?|him|her|them|this case|detainees?|mr|ms)\b|\b(?:standing|general) orders?(?: [\d-]+)? (?:has|have|is|are) (?:now )?(?:expired|lapsed|run out)\b/,
    unless: /\b(?:discovery|briefing|courtroom|filings?|pages?|civil practice|scheduling)\b/,
    yes: ["the standing order no longer applies to this petitioner"],
    no: ["the standing order on discovery no longer applies to this case"],
  },
  {
    id: "standing-order-is-extended",
    act: "extended",
    when: /\b(?:standing|general) orders?\b[^;.]{0,40}\b(?:is|are|be) (?:hereby )?(?:extended|continued|prolonged|enlarged)\b[^;.]{0,40}\b(?:until|through|to|for)\b|\b(?:extends|extending|continues|continuing|prolongs|prolonging) (?:the )?(?:\w+ ){0,3}(?:of )?(?:the )?(?:\w+ )?(?:standing|general) order\b[^;.]{0,40}\b(?:until|through|to|for)\b/,
    unless: /\b(?:discovery|briefing|courtroom|filings?|pages?|civil practice|scheduling|deadlines?)\b/,
    yes: ["amended standing order 2025-1 is extended in this case until may 1, 2025"],
    no: ["the deadline in the standing order is extended to may 1, 2025"],
  },
  {
    id: "relief-is-given-by-name",
    act: "given",
    when: new RegExp(
      `\\b(?:temporary restraints?|temporary restraining order|tro|(?:brief |short )?(?:administrative|temporary|interim|emergency|provisional) (?:stay|pause|hold|injunction|relief|restraint)) ${NOW} (?:entered|issued|imposed|signed)(?= *(?:[.;,]|$)| (?:pending|until|to (?:permit|allow|give|afford|enable)|as requested|so that|while|in order)\\b)|(?:^|[.;:,] |\\band )\\W*(?:the |a )?(?:ex parte )?(?:temporary restraining order|tro) (?:issued|entered|imposed|issues|(?:to|shall|will) issue)(?= *(?:[.;,]|$)| (?:from the bench|on the record|orally|in open court)\\b)|\\bpermanent injunction (?:(?:is|are|be) (?:hereby )?)?(?:entered|issued|granted)\\b|\\bpermanent injunction (?:in favor of|for) (?:the )?(?:petitioner|plaintiff|class)|\\border to show cause with (?:\\w+ )?temporary restraints?\\b(?! (?:\\w+ )?(?:denied|refused))|\\b(?:enters|entering|issues|issuing|imposes) (?:a |an |the )?(?:brief )?(?:administrative|temporary|interim|emergency|provisional) (?:stay|pause|hold|injunction|relief|restraints?)\\b(?! of)|\\b(?:respondents?|defendants?|the government) (?:is|are) (?:hereby )?temporarily restrained(?= *(?:[.;,]|$))`,
    ),
    unless:
      /\bden(?:y|ies|ied|ying)\b|\b(?:not|no)\b|\b(?:proceedings?|discovery|briefing|case|deadlines?|mandate|litigation)\b|\b(?:vacat|lift|dissol|extend|exten[ds]|expir)\w*\b/,
    yes: [
      "a brief administrative pause is entered to permit consideration of 2",
      "order to show cause with temporary restraints",
      "minute entry: tro issued.",
      "the temporary restraining order issues",
      "pending the hearing respondents are temporarily restrained",
    ],
    no: [
      "an administrative stay of the proceedings is entered",
      "no temporary restraining order is entered",
      "since the tro issued, two hearings were held",
    ],
  },
  {
    id: "relief-takes-effect-later",
    act: "stayed",
    when: new RegExp(
      `\\b(?:extend|postpon|defer|delay|continu)(?:s|es|ing|ring)? (?:the )?(?:effective date|effectiveness) of (?:the |its )?${NAME}|\\b(?:effective date|effectiveness) of (?:the |its )?${NAME}(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b${NOW} (?:extended|postponed|deferred|delayed|continued|moved|stayed)\\b`,
    ),
    unless: OTHER,
    yes: ["extending effective date of 50 preliminary injunction to 5/31/2021"],
    no: ["extending the preliminary injunction", "the effective date of the rule is postponed"],
  },
  {
    id: "relief-is-not-extended",
    act: "ended",
    when: new RegExp(
      `\\b(?:declin|refus)(?:es|ing) (?:further )?to (?:further )?(?:extend|prolong|continue|renew|lengthen|enlarge) (?:the |its |this court's )?(?:life of (?:the )?)?${NAME}(?! to (?:all|cover|include|reach|the|those))|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b(?:will|shall) not be (?:further )?(?:extended|prolonged|continued|renewed)\\b(?! to (?:all|cover|include|reach|the|those))`,
    ),
    unless:
      /\bstay\w* (?:of )?(?:the |this |all )?(?:proceedings?|case|discovery|briefing|action|mandate|deadlines?)\b|\b(?:if|unless|whether|should|requests?|motions?)\b/,
    yes: ["the court refuses to extend the temporary restraining order", "the stay will not be extended"],
    no: ["the court declines to continue the stay of discovery", "the stay is extended"],
  },
  {
    id: "relief-is-changed-to-take-in",
    act: "widened",
    when: new RegExp(
      `(?:\\b${NAME}|${BY_NUMBER})(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:${NOW} )?(?:extended|enlarged|modified|amended|supplemented|widened|revised|expanded|broadened)(?: so as)? to (?:add|cover|include|reach|protect|encompass|embrace|take in|bring in|name|join|benefit|shield)\\b`,
    ),
    unless: new RegExp(
      `${OTHER.source}|\\b(?:class|subclass|definition)\\b[^;.]{0,40}\\b(?:is|are)(?: hereby)? (?:extended|enlarged|modified|amended|supplemented|widened)\\b`,
    ),
    yes: [
      "the protection of 5 is hereby enlarged to take in persons held at the base",
      "ecf no. 5 is amended to add ms. roe",
    ],
    no: ["the tro is extended to 7/2/2025"],
  },
  {
    id: "numbered-order-takes-in",
    act: "widened",
    isReferred: true,
    when: new RegExp(
      `${BY_NUMBER} (?:(?:shall|will|now|hereafter|henceforth|also|likewise) )*(?:takes? in\\b|embraces?\\b|(?:now|hereafter|henceforth|also|likewise) (?:applies|apply|extends?|covers?|protects?|reach(?:es)?|shields?|benefits?)|(?:applies|apply|extends?) (?:equally|likewise|also) to)\\b|\\b(?:is|are) (?:hereby |also )*(?:added|joined|included) (?:to|among|with) (?:the )?(?:persons?|people|those|individuals|class members|petitioners) (?:whom )?(?:protected|covered|shielded|named|listed) (?:by|in|under) (?:${NAME}|${BY_NUMBER})|\\b(?:comes?|falls?) (?:under|within) (?:the )?(?:protection|scope|reach|shelter|terms) of (?:the )?(?:${NAME}|${BY_NUMBER})`,
    ),
    unless: new RegExp(`${OTHER.source}|\\b(?:class definition|definition of the class)\\b`),
    yes: ["5 applies equally to mr. roe", "ms. roe is added to the persons protected by ecf no. 5"],
    no: ["exhibit 5 applies to all motions"],
  },
  {
    id: "numbered-order-is-widened",
    act: "widened",
    isReferred: true,
    when: new RegExp(
      `\\b(?:expands|expanding|extends|extending|widens|widening|broadens|broadening|enlarges|enlarging) (?:the )?${BY_NUMBER} (?:\\w+ )?(?:so as )?to (?!\\d|${MONTH})`,
    ),
    unless: OTHER,
    yes: ["expanding 5 to the provisional class"],
    no: ["extending 5 to 6/18/2025"],
  },
  {
    id: "terms-of-numbered-order-are-prolonged",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `\\b(?:extends|extending|prolongs|prolonging|continues|continuing|renews|renewing|lengthens|lengthening) (?:the |all |both )?(?:provisions|terms|directives?|protections?|restrictions?|restraints?|relief|conditions?|bars?|bans?|prohibitions?|requirements?|safeguards?|commands?) (?:of|in|at|from|under|given by|set by) (?:its |the |this court's |the court's )?${NUMBERED}`,
    ),
    unless: OTHER,
    yes: ["the court extends the provisions of its 3 order as to deportation and transfer to 2/27/2026"],
    no: ["the court extends the schedule of its 3 order", "the terms of its 3 order are extended to the class"],
  },
  {
    id: "numbered-order-is-prolonged",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `${BY_NUMBER} ${NOW} (?:extended|prolonged|lengthened|renewed|continued|enlarged) (?:by|for|until|through|to (?:\\d|${MONTH}))|${BY_NUMBER}(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,20}\\b(?:(?:shall|will|is to) (?:stay|remain|continue)|stays|remains|continues|remain) (?:in (?:full )?(?:place|effect|force)(?: and effect)?|binding|operative|effective) (?:until|through|to and including|up to) (?:and including )?(?:\\d|noon|midnight|${MONTH})|\\b(?:extends|extending|prolongs|prolonging|lengthens|lengthening|renews|renewing|continues|continuing) (?:the )?(?:order (?:at|in) )?${BY_NUMBER}(?: (?:\\w+ ){0,2}order)?,? (?:by|for|until|through|to and including|to (?:\\d|noon|midnight|${MONTH}))`,
    ),
    unless: OTHER,
    yes: [
      "for good cause 5 is prolonged by fourteen days",
      "order extending 5 through april 10, 2021",
      "extending ecf no. 5 by 14 days",
      "ecf no. 5 will stay in effect through april 1",
    ],
    no: ["exhibit 5 remains in evidence until april 1", "extending exhibit 5 through april 1"],
  },
  {
    id: "relief-ends-later",
    act: "extended",
    when: new RegExp(
      `(?:\\b${NAME}|${BY_NUMBER} (?:\\w+ ){0,2})(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b(?:shall|will|does) not (?:expire|lapse|end|terminate)\\b[^;.]{0,40}\\b(?:but|until)\\b|\\b${NAME}(?:'s)? (?:expiry|expiration|end|term|duration)(?: date| day)?\\b[^;.]{0,20}\\b${NOW} (?:moved|extended|reset|pushed|continued|enlarged|put off)\\b|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:remains?|continues?|stays?) (?:binding|operative|effective) (?:until|through|to and including) (?:and including )?(?:\\d|noon|midnight|${MONTH})`,
    ),
    unless: OTHER,
    yes: ["5 order will not expire on march 18 but on april 1", "the terms of 5 remain binding until april 1, 2025"],
    no: ["the stay will not expire"],
  },
  {
    id: "relief-is-extended-to-people",
    act: "widened",
    when: new RegExp(
      `(?:\\b(?:extends|extending|enlarges|enlarging) (?:the |its |this court's |that |this |said |such )?${NAME}|\\b${NAME}(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b${NOW} (?:extended|enlarged)) to (?:cover |include |reach |protect |encompass |benefit )?(?:all\\b|every|each|any|the (?:\\w+ ){0,3}(?:class|members|subclass|petitioners|plaintiffs|persons|people|individuals|noncitizens|detainees)|members|persons|people|everyone|noncitizens|detainees|petitioners?|plaintiffs?|class|additional)`,
    ),
    unless: OTHER,
    yes: ["the court extends the temporary restraining order to all members of the class"],
    no: ["the tro is extended to 7/2/2025"],
  },
  {
    id: "relief-is-extended-by-name",
    act: "extended",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b${NOW} (?:extended|prolonged|lengthened|continued|enlarged|renewed)\\b|\\b(?:extends|extending|prolongs|prolonging|continues|continuing|renews|renewing) (?:on consent |by agreement |further |for good cause )?(?:the |its |this court's )?(?:existing |current )?${NAME}|\\b${NAME}(?: previously entered)? (?:extended|continued|prolonged)\\b`,
    ),
    unless: OTHER,
    yes: ["the tro is extended through 7/2/2025", "order extending 19 order"],
    no: ["the hearing on the injunction is continued", "extending the time to respond"],
  },
  {
    id: "relief-stays-on-by-name",
    act: "extended",
    when: new RegExp(
      `\\b${NAME}\\b[^;.]{0,24}\\b(?:stays|remains|stands|continues) (?:as (?:it is|it stands|entered|is)|unchanged|intact|undisturbed),? (?:until|through|to and including) (?:\\d|${MONTH})|\\b${NAME}\\b[^;.]{0,24}\\b(?:shall|will|is to) (?:stay|remain) in (?:place|effect|force)\\b[^;.]{0,24}\\b(?:(?:more|additional|further|another) (?:[\\w-]+ )?(?:days?|hours?|weeks?|months?)\\b|(?:until|through|to) (?:\\d|january|february|march|april|may |june|july|august|september|october|november|december)|to and including)|\\b${NAME}\\b[^;.]{0,24}\\b(?:stays|remains|continues) in (?:place|effect|force) (?:for|until|through) (?:another|\\w+ (?:more|additional|further)|an (?:additional|extra)) |\\b${NAME}(?: (?:given|granted|entered|imposed|issued|ordered|in favor|as to|for|at|in|of|on|mr|ms|mrs|petitioners?|plaintiffs?|the|him|her|them)\\b(?:(?!which\\b)[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)|(?<=\\b(?:mr|ms|mrs))\\.){0,40})? (?:will |shall |must )?continues? (?:until|through|to \\d|pending)\\b|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:stays|remains|continues) in (?:full )?(?:place|effect|force)(?: and effect)? (?:until|through|to and including) (?:and including )?(?:(?:noon|midnight|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?),? (?:on )?)?(?:\\d{1,2}\\/|${MONTH})`,
    ),
    unless: OTHER,
    yes: ["the tro shall remain in effect until 7/2/2025", "the stay will remain in place fourteen more days"],
    no: ["the stay of discovery will remain in effect until 7/2/2025"],
  },
  {
    id: "relief-is-widened-by-name",
    act: "widened",
    when: new RegExp(
      `\\b(?:expands|expanding|widens|widening|broadens|broadening|enlarges|enlarging) (?:the (?:(?:scope|reach) of )?(?:the )?|its |this court's )?${NAME}|\\b${NAME}\\b[^;]{0,24}\\b(?:shall|will|now|also|hereafter|henceforth)(?: (?!not\\b)\\w+)?,? (?:protects?|covers?|shields?|reach(?:es)?|takes? in|brings? in|sweeps? in|embraces?|encompass(?:es)?|appl(?:y|ies) to|includes?|(?:extends?|runs?) to (?!\\d|and including|january|february|march|april|may |june|july|august|september|october|november|december)|benefits?|inures? to|(?:runs?|operates?) in favor of|(?:appl(?:y|ies)|runs?|extends?) class-?wide)\\b|\\b${NAME}\\b[^;]{0,24}\\bapplies (?:to|(?:equally|likewise) to) (?:them|him|her|(?:(?:all|every|each|those|any|the) (?:[\\w-]+ ){0,3})?(?:persons?|people|members?|individuals?|noncitizens?|detainees?|petitioners?|plaintiffs?))\\b|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b${NOW} (?:expanded|widened|broadened)\\b`,
    ),
    unless: OTHER,
    yes: [
      "expanding 5 temporary restraining order to cover all class members",
      "the injunction against their removal applies to them as of today",
    ],
    no: [
      "extending the time to respond",
      "the rule of the injunction applies to all motions",
      "the injunction shall not apply to the removal of mr. roe",
    ],
  },
  {
    id: "relief-takes-in",
    act: "widened",
    when: new RegExp(
      `\\b(?:is|are|shall be) (?:hereby |also )*(?:brought|placed|taken|included|added|joined) (?:within|under|into|in|to|among) (?:it\\b|its (?:scope|protection|reach|terms)|(?:the )?(?:(?:scope|protection|reach|terms) of )?(?:the )?${NAME}|those (?:protected|covered|shielded))`,
    ),
    unless: OTHER,
    yes: ["co-petitioner nadia dragan is brought within it", "mr. roe is added to those covered by the injunction"],
    no: ["exhibit 5 is added to the record"],
  },
  {
    id: "relief-is-given-more-days",
    act: "extended",
    when: new RegExp(
      `\\b${NAME} ${NOW} (?:given|granted|accorded|afforded) (?:another|an (?:additional|extra)|a further|\\w+ (?:more|further|additional)) (?:[\\w-]+ )?(?:days?|weeks?|months?)|\\b${NAME}\\b[^;.]{0,24}\\b(?:continues?|remains?|stays?) in (?:effect|force|place) for (?:another|an (?:additional|extra)|a further|\\w+ (?:more|further|additional)) `,
    ),
    unless: OTHER,
    yes: ["the court's stay is given another 30 days", "the stay remains in place for another thirty days"],
    no: ["the stay of discovery is given another 30 days"],
  },
  {
    id: "relief-ends-on-another-day",
    act: "extended",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b(?:(?:shall|will|is to) (?:now|instead)|now) (?:expires?|ends?|lapses?|terminates?|runs?) (?:on|at|through|until) (?:\\d|noon|midnight|the close|${MONTHS})|\\b(?:expiry|expiration|end|term|duration|life|length|period)(?: date| day)? of (?:the |its |this court's |that |this |said |such )?${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b${NOW} (?:moved|extended|reset|pushed|continued|enlarged|put off|postponed|deferred|lengthened|changed) (?:back )?(?:to|by|until|through)\\b`,
    ),
    unless: OTHER,
    yes: ["the restraining order now ends on april 9", "the expiration date of the tro is moved to april 9"],
    no: ["the stay of discovery now ends on april 9"],
  },
  {
    id: "day-in-order-is-changed",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `\\b(?:${MONTHS} \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?) (?:date|deadline|expiry|expiration|end date|end|term)(?: date)? (?:in|of|at|under|set by|set in|set at|fixed by|fixed in) (?:the )?(?:${NUMBERED}|${NAME}) ${NOW} (?:changed|moved|reset|extended|pushed|postponed|put off) (?:back )?(?:to|until|through)`,
    ),
    unless: OTHER,
    yes: ["the march 20 date in ecf no. 2 is changed to april 9"],
    no: ["the march 20 date for the hearing is changed to april 9"],
  },
  {
    id: "court-ends-relief",
    act: "ended",
    when: new RegExp(
      `\\b(?:discontinues|discontinuing|ends|ending|recalls|recalling|revokes|revoking|abrogates|abrogating|extinguishes|extinguishing) (?:the |its |this court's |that |this |said |such )?${NAME}|\\b(?:lets?|letting|allows?|allowing|permits?|permitting) (?:the |its |this court's )?(?:\\w+ ){0,2}(?:tro|restraining order|injunction|stay|restraints)\\b[^;.]{0,24}\\b(?:expire|lapse|run out)\\b`,
    ),
    unless: OTHER,
    yes: ["the court discontinues the stay"],
    no: ["the court ends the stay of discovery"],
  },
  {
    id: "relief-has-run-out",
    act: "ended",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b(?:expired|lapsed) (?:on|at|by its|of its|without|yesterday|today|this|last|with the)\\b|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\bno longer (?:appl(?:y|ies)|covers?|protects?|binds?|binding|bars?|prevents?|forbids?|stands?|operates?|operative|effective|in (?:force|effect|place)|reach(?:es)?|extends? to|restrains?|governs?)\\b`,
    ),
    unless: OTHER,
    yes: [
      "the injunction no longer applies to subclass b",
      "the restraining order, not having been extended, expired on 5/7/2025",
    ],
    no: ["the stay of discovery expired on 5/7/2025"],
  },
  {
    id: "people-under-relief",
    act: "widened",
    when: new RegExp(
      `(?<!\\b(?:who|that|which|already|currently) )\\b(?:(?:is|are|shall be) (?:hereby |also |likewise |now |equally |joined and |and )*(?:covered|protected|shielded|reached|embraced|safeguarded) by|(?:now |also |likewise |henceforth |hereafter )?(?:comes?|falls?) (?:now |also )?(?:within|under)|(?:is|are|shall be) (?:hereby |also |likewise |now )*(?:within|under) the (?:protection|scope|reach|terms) of) (?:the (?:protections?|scope|reach|terms) of )?(?:the |this |its |this court's |the court's )?(?:${NAME}|${BY_NUMBER})|\\b(?:protections?|benefits?|terms|restraints?|coverage|provisions) of (?:the |this |its )?(?:${NAME}|${BY_NUMBER}) ${NOW} (?:accorded|extended|afforded|given|granted|made available|made applicable|applied) to\\b|\\b(?:extends|extending|accords|according|affords|affording|applies|applying) the (?:protections?|benefits?|terms|restraints?) of (?:the |this |its )?(?:${NAME}|${BY_NUMBER}) to\\b`,
    ),
    unless: OTHER,
    yes: [
      "both plaintiffs are covered by the tro as though named in it",
      "children come within the court's stay of deportations",
      "the protections of ecf no. 9 are accorded to every person held at the base",
    ],
    no: ["persons who are covered by the injunction shall be told", "the report falls within the scope of the rule"],
  },
  {
    id: "relief-kept-alive",
    act: "extended",
    when: new RegExp(
      `\\b(?:keep|keeps|keeping|leaves|leaving|maintains|maintaining|holds|holding) (?:the |its |this |this court's )?(?:existing |current )?${NAME} (?:alive|in force|in effect|in place|going|intact|on foot|operative) (?:until|through|for (?:an?|another|\\d|\\w+ (?:more|further|additional)|so long)|to \\d)`,
    ),
    unless: OTHER,
    yes: ["keeping the temporary restraining order alive through the continued session on july 22"],
    no: ["keeping the stay of discovery alive until may 1"],
  },
  {
    // The order's own life is over, told of the past.
    id: "dated-order-is-over",
    act: "ended",
    isReferred: true,
    when: new RegExp(
      `(?:${DATED}|${BY_NUMBER} order) *(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:(?:has |have )?(?:stopped|ceased|quit) (?:to )?(?:operat|bind|appl|run|hav|restrain|govern|protect)\\w*|(?:has |have )?(?:lapsed|expired)|no longer (?:operat|bind|appl|restrain|govern|protect|bar|prevent|in |stand)\\w*|${NOW} (?:lifted|dissolved|vacated|rescinded|revoked|cancell?ed|annulled|discharged|withdrawn|terminated|set aside|at an end|ended))\\b`,
    ),
    unless: OTHER_ORDER,
    yes: ["the court's december 16 order stopped operating", "our order of august 17, 2021 is lifted"],
    no: ["the december 16 deadline has expired"],
  },
  {
    id: "dated-order-is-prolonged",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `(?:${DATED}) *(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:${NOW} (?:extended|prolonged|lengthened|renewed|continued|enlarged)\\b(?! to (?:all|cover|include|reach|the|those))|(?:(?:shall|will) )?(?:is|stays?|remains?|continues?) +in (?:full )?(?:force|effect|place)\\b[^;.]{0,40}\\b(?:until|through|to) (?:and including )?(?:\\d|${MONTHS}))|\\b(?:extends|extending|prolongs|prolonging|renews|renewing|continues|continuing) (?:the |its )?(?:${DATED})`,
    ),
    unless: OTHER_ORDER,
    yes: ["the order of march 24, 2025 be and is renewed for a like period"],
    no: ["the march 24 hearing is continued"],
  },
  {
    id: "dated-relief-goes-on",
    act: "goes on",
    isReferred: true,
    when: new RegExp(
      `(?:${DATED}|${NUMBERED}) *(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:${NOW} (?:reinstated|revived|restored|reimposed|reaffirmed|left (?:undisturbed|in place))\\b|(?:(?:shall|will) )?(?:remains?|stays?|continues?|stands?) (?:in (?:full )?(?:force|effect|place)|undisturbed)\\b)`,
    ),
    unless: new RegExp(
      `${OTHER_ORDER.source}|\\botherwise (?:remains?|left|continues|stands)\\b|\\bin (?:effect|force) otherwise\\b`,
    ),
    yes: ["the bond offer ordered on 11/7/2025 is reinstated for the persons on schedule a"],
    no: ["the hearing of 11/7/2025 is reinstated"],
  },
  {
    id: "day-of-order-is-replaced",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `\\b(?:deadline|date|period|term|expiration|expiry|end|end date|day)(?: date)? of (?:${MONTHS} \\d|\\d|the)[^;.]{0,30}\\b(?:in|at|of|under|set by|fixed by) (?:the )?(?:order|${NUMBERED}|${NAME})(?:[^;]){0,40}\\b${NOW} (?:replaced (?:by|with)|changed to|moved to|reset (?:to|for)|postponed to|put off to|pushed (?:back )?to|extended to)`,
    ),
    unless: new RegExp(`${OTHER_ORDER.source}|\\botherwise\\b`),
    yes: ["the deadline of september 22 in the order halting deportation (doc. no. 7) is replaced by october 20"],
    no: ["the deadline of september 22 for briefs is replaced by october 20"],
  },
  {
    // Somebody asked that the relief end, and the court will not end it.
    id: "relief-is-not-ended",
    act: "goes on",
    when: new RegExp(
      `\\b(?:court|panel|undersigned|judge|we) (?:\\w+ly )?(?:declines? to|refuses? to|will not|shall not|does not|cannot) (?:now |presently |further )?(?:dissolve|lift|vacate|end|terminate|disturb|rescind|withdraw|relax|loosen|undo) (?:the |its |this |that )?(?:${NAME}|it(?= *(?:[.;,]|$)))`,
    ),
    unless: /\b(?:seal|subpoena|discovery|proceedings?|mandate|case|deadlines?|hearing|judgment|conviction|sentence)\b/,
    yes: ["the court will not dissolve it", "the court declines to lift the tro"],
    no: ["the court will not lift the stay of discovery"],
  },
  {
    id: "relief-goes-on-by-name",
    act: "goes on",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,60}\\b(?:(?:shall |will |to |should )?(?:remains?|continues?|stays?|stands?|ha(?:s|ve))(?: to be)? (?:as (?:an? )?(?:preliminary|permanent) injunction\\b|effect\\b|in (?:full )?(?:force|effect|place)|operative|undisturbed|binding|as entered|as it (?:is|stands)|unchanged|intact|effective)|${NOW} (?:reinstated|converted (?:in)?to (?:a )?preliminary injunction|left (?:undisturbed|in place)|in (?:full )?(?:force|effect)|clarified|reaffirmed|confirmed))\\b|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)|(?<=\\b(?:mr|ms|mrs))\\.){0,40}\\b(?:(?:shall|will|must|is to|are to) continue|continues?)(?= *(?:[.;,]|$))|\\b\\d{1,4} (?:is (?:again|once more|still) (?:operative|in effect|in force)|(?:order )?(?:remains|continues|stays) in (?:full )?(?:effect|force|place))\\b|\\b(?:leaving|leaves|keeping|keeps|reinstat(?:es|ing)|maintain(?:s|ing)|convert(?:s|ing)|clarif(?:ies|ying)|reaffirm(?:s|ing)) (?:in (?:place|effect) )?(?:the |its |this court's |that |this |said |such )?${NAME}`,
    ),
    unless: new RegExp(
      `${OTHER.source}|\\bcannot\\b|\\bcease[sd]? to\\b|\\b(?:loses?|lost) (?:its|all) (?:force|effect)\\b|\\botherwise (?:remains?|left|continues|stands)\\b|\\bremains? in (?:effect|force) otherwise\\b`,
    ),
    yes: ["the stay in ecf no. 5 remains in place", "the tro is converted into a preliminary injunction"],
    no: ["the stay of discovery remains in effect"],
  },
  {
    id: "relief-is-narrowed-by-name",
    act: "goes on",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b${NOW} (?:narrowed|limited|confined|curtailed|restricted|cut back)\\b|\\b(?:narrows|narrowing|limits|limiting|confines|confining|curtails|curtailing) (?:the (?:(?:scope|reach) of )?(?:the )?|its |this court's )?${NAME}|\\b${NAME}\\b[^;]{0,24}\\b(?:shall |will |now |hereafter |henceforth )+(?:runs?|extends?|appl(?:y|ies)|protects?|reach(?:es)?) only (?:to|in favor of|for|with respect to|those|class|members|petitioners?|plaintiffs?)\\b`,
    ),
    unless: OTHER,
    yes: ["the injunction at 34 is narrowed", "narrowing the preliminary injunction to class members held in ohio"],
    no: ["the stay of discovery is limited to depositions"],
  },
  {
    id: "relief-lasts-by-name",
    act: "extended",
    when: new RegExp(
      `\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:shall|will|is to|are to|to|now|must) (?:now |continue to )?(?:run|last|endure|hold|be in force|stay in force|stay on)s? (?:(?:for )?an additional |(?:for )?another |for (?:another|\\w+ (?:more|additional|further))|until|through|to \\w+ \\d|to \\d|up to)|\\b${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:now )?(?:runs|lasts|endures|holds) (?:for (?:another|\\w+ (?:more|additional|further))|until|through|to \\d)`,
    ),
    unless: OTHER,
    yes: ["the halt ordered at 9 shall last until 9/29/2023", "the pause now runs through 6/1/2024"],
    no: ["the hearing will last two hours"],
  },
  {
    id: "relief-gets-longer-life",
    act: "extended",
    when: new RegExp(
      `\\b(?:lengthens|lengthening) (?:the (?:life|term|duration) of )?(?:the |its )?${NAME}|\\b(?:life|term|duration|time) of (?:the |its )?${NAME}\\b(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,20}\\b${NOW} (?:extended|enlarged|lengthened|prolonged)`,
    ),
    unless: OTHER,
    yes: ["the life of the injunction is prolonged to 6/1/2024"],
    no: ["the time to answer is extended"],
  },
  {
    id: "term-of-numbered-order",
    act: "extended",
    isReferred: true,
    when: new RegExp(
      `\\b(?:deadline|date|period|term|time|duration|expiration|expiry|end date|window|days|hours)s? (?:set |fixed |stated |given |provided |allowed |specified |named )?(?:in|at|by|of|under) (?:the )?(?:ecf|dkt|doc|docket|no|\\.| |#|\\[)*\\d{1,4}\\]?(?: \\w+){0,3} ${NOW} (?:extended|enlarged|moved|continued|pushed|reset|lengthened|prolonged)\\b|\\b(?:extends|extending|enlarges|enlarging|prolongs|prolonging) (?:the )?(?:deadline|date|period|term|time|duration|expiration|days|hours)s? (?:set |fixed |stated |given |provided )?(?:in|at|by|of|under) (?:the )?(?:ecf|dkt|doc|docket|no|\\.| |#|\\[)*\\d{1,4}\\b`,
    ),
    unless: OTHER,
    yes: ["the deadline in 4 is extended to 5/1/2024"],
    no: ["the deadline to answer is extended"],
  },
  {
    id: "relief-has-no-effect-meanwhile",
    act: "stayed",
    when: new RegExp(
      `(?:\\b${NAME}|\\b(?:order|judgment|decision|ruling) (?:below|of the (?:district|lower|trial) court|appealed from))(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b(?:(?:shall|will) have no (?:force|effect)|(?:shall|will) not be (?:enforced|given effect|carried out))\\b[^;.]{0,20}\\b(?:until|pending|while|during)\\b|\\b(?:until|pending|while)\\b[^;.]{0,60}\\b${NAME} (?:is|are|shall be) not (?:in (?:effect|force)|operative)\\b`,
    ),
    unless: OTHER,
    yes: [
      "the district court's injunction shall have no effect while this appeal is pending",
      "the order below shall not be enforced until this appeal is decided",
    ],
    no: ["the subpoena shall not be enforced until may 1"],
  },
  {
    id: "effect-of-order-waits",
    act: "stayed",
    isReferred: true,
    when: new RegExp(
      `\\b(?:effect|effectiveness|enforcement|execution|operation) of (?:the )?(?:${NAME}|${BY_NUMBER}) ${NOW} (?:stayed|suspended|deferred|postponed|paused|held in abeyance|on hold)\\b`,
    ),
    unless: OTHER,
    yes: ["the effect of 22 is suspended"],
    no: ["the effect of the rule is suspended"],
  },
  {
    id: "stay-of-numbered-order",
    act: "stayed",
    isReferred: true,
    when: new RegExp(
      `\\bstay of (?:${NUMBERED}|\\d{1,4}) (?:is )?(?:hereby )?(?:entered|granted|imposed|issued|ordered)\\b|\\b(?:enters|entering|grants|granting|imposes|imposing|issues|issuing) (?:an? )?(?:\\w+ ){0,2}stay of (?:${NUMBERED}|\\d{1,4})\\b`,
    ),
    unless: OTHER,
    yes: ["administrative stay of 22 entered through october 17"],
    no: ["stay of discovery entered"],
  },
  {
    id: "what-was-ordered-waits",
    act: "stayed",
    isReferred: true,
    when: new RegExp(
      `(?:\\b${NAME}|${BY_NUMBER})(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b(?:shall|will|does|is|are) not (?:to )?(?:take effect|go into effect|be (?:carried out|enforced|executed|implemented|effective|operative)|carried out)\\b[^;.]{0,40}\\b(?:until|pending|before|while|unless)\\b`,
    ),
    unless: OTHER,
    yes: ["the release ordered at 22 shall not take effect until further order"],
    no: ["the new schedule shall not take effect until may 1"],
  },
  {
    id: "numbered-order-without-effect",
    act: "stayed",
    isReferred: true,
    when: new RegExp(
      `(?:\\b${NAME}|${NUMBERED})(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,30}\\b(?:${NOW}|has|have|shall have|will have) (?:without (?:any )?(?:force|effect)|no (?:force|effect)|of no (?:force|effect)|inoperative|ineffective|not (?:to be )?(?:in (?:effect|force)|enforced|operative|given effect|carried out)|on hold|stayed|suspended|held in abeyance|paused)\\b[^;.]{0,40}\\b(?:until|pending|while|for|through|unless)\\b`,
    ),
    unless: OTHER,
    yes: ["14 order is without effect until further order", "ecf no. 14 is of no force pending the appeal"],
    no: ["the scheduling order is without effect"],
  },
  {
    id: "numbered-order-stayed",
    act: "stayed",
    isReferred: true,
    when: new RegExp(
      `${NUMBERED} ${NOW} (?:stayed|suspended|held in (?:abeyance|suspense)|(?:put |placed )?on hold|paused|deferred|postponed|put off)\\b`,
    ),
    unless: OTHER,
    yes: ["minute order 25 is stayed insofar as it directs releases", "14 order is suspended in part"],
    no: ["25 motion is stayed"],
  },
  {
    id: "numbered-order-undone",
    act: "ended",
    isReferred: true,
    when: new RegExp(
      `${NUMBERED}(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,20}\\b${NOW} (?:lifted|dissolved|vacated|rescinded|revoked|cancell?ed|annulled|discharged|withdrawn|set aside|terminated|of no (?:further )?(?:force|effect)|no longer (?:in (?:effect|force)|binding|operative))\\b|\\b(?:vacates|vacating|rescinds|rescinding|revokes|revoking|cancels|cancell?ing|annuls|annulling|withdraws|withdrawing|dissolves|dissolving|lifts|lifting) (?:the )?(?:order (?:at|in) )?(?:ecf|dkt|doc|docket|no|\\.| |#|\\[)*\\d{1,4}\\b(?! (?:\\w+ ){0,3}(?:motion|notice|response|reply|brief|report))(?: (?:\\w+ ){0,2}order)?`,
    ),
    unless: new RegExp(
      `${OTHER.source}|\\b\\d{1,4} (?:\\w+ ){0,3}(?:motion|notice|response|reply|brief|report|letter|stipulation|petition|certification)\\b`,
    ),
    yes: ["ecf no. 14 is rescinded", "14 order is set aside", "revoking 14 order"],
    no: ["14 motion is withdrawn"],
  },
  {
    id: "numbered-order-to-be-obeyed",
    act: "goes on",
    isReferred: true,
    when: new RegExp(
      `\\b(?:shall|must|directed to|ordered to) (?:\\w+ly |forthwith |now )*(?:comply with|obey|abide by|carry out) (?:the )?(?:terms of |requirements of )?(?:${NAME}|${NUMBERED})|${NUMBERED}(?:[^;.]|\\.(?= ?(?:nos?\\.? ?)?#? ?\\d)){0,40}\\b(?:directs|orders|directing|ordering) (?:\\w+ )?compliance\\b|\\b(?:directs|orders|directing|ordering) (?:\\w+ )?compliance with (?:the )?(?:${NAME}|${NUMBERED})`,
    ),
    unless: OTHER,
    yes: [
      "respondents shall carry out 5 order at once",
      "in violation of 5 order and directs compliance within 24 hours",
    ],
    no: ["respondents shall file a notice of compliance with 5 order"],
  },
  {
    id: "hearing-goes-forward",
    act: "goes on",
    of: "bond-hearing-ordered",
    when: /\bhearings? (?:shall|must|will|is to|are to) (?:occur|take place|be held|go forward|proceed|commence|begin) (?:on or before|by|no later than|within)\b/,
    yes: ["the hearing shall occur on or before march 1, 2024"],
    no: ["a hearing shall be held on 5/1/2020"],
  },
];
