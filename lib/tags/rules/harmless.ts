import type { HarmlessRule } from "../rule.ts";
import { pattern } from "../search/pattern.ts";

/** Subjects of court orders that change neither detention nor removal. Read on an order's words once requests and decrees are known. */
export const harmlessRules: readonly HarmlessRule[] = [
  {
    id: "time",
    when: /\b(?:(?:[a-z0-9]+-(?:day|week|month)|(?:\d+|one|two|three) (?:day|week|month)s?) extension\b(?! of (?:the |its )?(?:\w+ )?(?:tro|stay|injunction|restrain\w*))|extension of (?:time|pages?|words?|(?:the )?(?:page|word) limits?)\b|level \d extension\b|extend(?:ing)? (?:the )?(?:filing |briefing |response )?(?:time|deadline)|(?:enlarg\w+|more|additional|further) (?:of )?time\b|time (?:to|for|in which)\b|adjourn\w*|continuance\b|continue[ds]? (?:the )?(?:hearing|trial|conference|deadline|status)|reschedul\w+|deadlines?\b|due (?:by|on|date|within|\d)|expedite\w*|expediting|now due\b)/,
    yes: ["motion for extension of time to file answer", "motion to expedite"],
    no: ["order on 12 motion"],
  },
  {
    id: "schedule",
    when: /\b(?:(?:heard|decided|considered|submitted|taken up) on the papers\b|(?:directing|requesting|calling for|requiring) (?:an? |the |further )?(?:response|answer|reply|return|opposition)s?\b|re-?not(?:ing|ed|es)\b|schedul\w+|(?:shall|must) (?:\w+ ){0,3}(?:advise|inform|notify|update|report)\b[^;]{0,24}\bcourt\b|(?:shall|must|(?:directed|ordered|required) to|(?:orders?|directs?|requires?|directing|ordering|requiring) (?:[\w'-]+ ){1,4}to) (?:\w+ly )?(?:identify|specify|explain|describe|address|update|confirm|indicate|state|set forth|brief|clarify)\b|evidentiary hearing\b|for (?:a )?hearing\b(?! on the bond)|hold (?:a |an )?(?:\w+ )?hearing on\b|(?:moving|resetting|advancing|continuing|rescheduling|vacating|adjourning|postponing|relocating) (?:the |a |this )?(?:\w+ ){0,2}(?:hearing|conference|argument|trial)\b|hearing\b[^;]{0,80}\b(?:continued|reset|rescheduled|vacated|moved) (?:to|until|from)|(?:directing|directs|ordered to|to) (?:\w+ ){0,4}(?:file|serve|submit|respond|answer|show cause)\b|conditions of (?:pretrial |his |her )?release\b|motions? for (?:a )?(?:status|ruling|decision|hearing)\b|modify (?:the )?conditions\b|briefing\b|(?:hearing|conference|argument|trial|arraignment|sentencing|mediation|deposition)s? (?:\w+ ){0,4}(?:is |are |was |will be )?(?:re)?(?:set|held|continued|vacated|cancel\w+|scheduled|reset|noticed|converted)\b|(?:hearing|conference|argument|trial)s? (?:on|re|regarding|as to|concerning) (?:[\w'-]+ ){1,12}(?:is|are|will be|shall be) (?:hereby )?(?:re)?(?:set|held|continued|vacated|cancel\w+|scheduled|noticed|adjourned)\b|(?:rulings?|decisions?|judgment|determination) (?:on|as to|regarding|concerning)\b[^;]{0,90}\b(?:is|are) (?:hereby )?(?:reserved|deferred|postponed|withheld)\b|(?:reserv|defer)(?:s|ing|ed)? (?:\w+ )?(?:rulings?|decisions?|judgment|determination)\b|setting (?:\w+ ){0,4}(?:hearing|conference|schedule|argument|deadlines|trial|status)|set(?:s|ting)? (?:an? |the |for )?(?:(?!bond|bail|custody|detention|individuali|release)[\w-]+ ){0,3}(?:hearing|oral argument|argument|conference)\b|carried with the (?:case|petition)\b|reporting requirements?\b|(?:will|shall) be (?:taken up|addressed|considered|resolved|ruled on) (?:with|at|after|in due|separately)\b|order to (?:show cause|answer|respond|file)\b|show cause\b|status (?:conference|report|update|hearing)|page limit|excess pages|over-?length|oral argument\b|respon(?:se|d)s? (?:due|by|to be)|(?:shall|must|to) be (?:filed|served|submitted) (?:by|on|before|within|no later)\b|shall (?:file|respond|answer|serve|submit|confer|meet|appear|show)\b|must (?:file|respond|answer|serve|submit|confer|appear)\b|meet and confer|taken under (?:advisement|submission)|under (?:advisement|submission)\b|supplement\w* (?:brief|letter|the record|authority|filing))/,
    yes: ["order setting hearing on motion for release", "response due by 5/1/2020"],
    no: ["order granting petition"],
  },
  {
    id: "counsel",
    when: /\b(?:pro hac vice\b|appear\b|withdraw\w*\b|substitut\w+|appoint\w*|admi(?:t|ssion)\b|counsel of record\b|as counsel\b|attorney\b|pro se\b|cja\b|public defender)/,
    yes: ["motion for leave to appear pro hac vice", "motion to withdraw"],
    no: ["order on petition"],
  },
  {
    id: "fees",
    when: /\b(?:in forma pauperis\b|filing fee\b|exonerat\w+|fees?\b|costs\b|ifp\b|deposit of\b|pauper)/,
    yes: ["motion to proceed in forma pauperis"],
    no: ["order on petition"],
  },
  {
    id: "discovery",
    when: /\b(?:discovery\b|deposition|depose\b|privilege\b|protective order\b|confidential\w*|interrogator\w+|subpoena|in camera\b|produc(?:e|tion)\b|expert\b|quash\b|inspection\b)/,
    yes: ["order on discovery and claims of privilege"],
    no: ["order on petition"],
  },
  {
    id: "papers",
    when: /\b(?:(?:leave to )?fil(?:e|ing) (?:\w+ ){0,4}(?:brief|reply|sur-?reply|response|complaint|petition|exhibit|document|supplement|appendix|memorandum|amicus|surreply|answer)|leave to file\b|amend\w*\b[^;]{0,40}\b(?:complaint|petition|pleading|caption|answer)|supplement\b|amicus\b|seal(?:ed|ing)?\b|under seal\b|redact\w*|strik\w+\b|caption\b|judicial notice\b|pseudonym\w*|anonym\w+|service\b|serve\b|correct(?:ed|ing)?\b|clerical\b|errata\b|transcripts?\b|record on appeal|docket\b|lodg\w+)/,
    yes: ["motion for leave to file sur-reply"],
    no: ["order on petition"],
  },
  {
    id: "procedure",
    when: /\b(?:jurisdiction\b|venue\b|consolidat\w+|intervene\b|intervention\b|join(?:der|ed)?\b|sever\b|recus\w+|reassign\w*|refer(?:red|ring|s|ral)?\b|relat(?:ed|ing) cases?|relate(?: \w+)? cases?\b|(?:partial final|default) judgment\b|entry of (?:default|(?:partial )?final judgment)\b|case management\b|stay\w* (?:of )?(?:the |this |these |all |further )*(?:proceedings?|discovery|briefing|case|action|litigation|matter|deadlines?|mandate|appeal|order compelling)|(?:proceedings|case|action|matter|petition|deadlines|discovery|appeal) (?:is |are |be )?(?:hereby )?(?:stayed|held in abeyance)|abeyance\b|administrative(?:ly)? clos\w+|reopen\w* (?:the )?case|remand\w* (?:the |this )?(?:case|action|matter|proceedings?)\b|remand\w* to (?:state|the state|superior|circuit|county)|jury\b|mediat\w+|settlement (?:conference|discussions)|transferring|certificate of appealability|appealability|recall(?:ed|s|ing)? (?:the )?mandate|mandate\b|rehearing\b|en banc\b|certiorari\b|closed?\b|terminat(?:ed?|ing|ion)\b|complaint\b|video(?:conference)?|telephon\w+|remote\w*|zoom\b|interpreter\b|panel\b|trial\b|plea\b|sentenc\w+|indictment\b|warrant\b|competency\b|speedy\b|marshal\b|publication\b|designated for\b|full-text\b|summary (?:judgment|disposition)\b|judgment on the pleadings\b|motions? to remand\b|remand motion\b|arbitrat\w+|limine\b|daubert\b|convert\w*\b|clarif\w+|notice\b|transfer\w* (?:the )?(?:case|action|petition|matter))/,
    yes: ["order staying proceedings", "opinion concerning the court's subject-matter jurisdiction"],
    no: ["order on petition"],
  },
  {
    id: "class-and-conduct",
    when: /\b(?:class (?:counsel|notice|representative|certification|list)\b|sanctions?\b|contempt\b|settlement\b|approval\b|fairness\b|attorney'?s'? fees\b)/,
    yes: ["order denying motion for sanctions", "order on class notice"],
    no: ["order on petition"],
  },
  {
    // Another sense of a word ("release of funds") was blanked.
    id: "other-sense",
    when: /~{4,}/,
    yes: ["order on ~~~~~~~ of funds"],
    no: ["order on petition"],
  },
];

/** Words about holding or removing people: an order that speaks of them and is not understood is unclear. */
export const SENSITIVE = pattern(
  /\b(?:remov(?:al|als|e|ed|ing)|deport\w*|repatriat\w*|stay(?:s|ed|ing)?|injuncti\w+|enjoin\w*|restrain\w*|tro|detain\w*|detention|detainees?|releas\w+|bond|bail|custody|habeas|writ|transfer\w*|jail|ice|immigration|supervision|re-?detention|parole\w*|imprison\w*|confine\w*|held|class members?|flights?|at large|(?:sent|flown|shipped) home|liberty|remain (?:here|in (?:the|this) country))\b/,
);
/** A subject that is about detention only, or about removal only. */
export const ABOUT_DETENTION = pattern(
  /\b(?:detain\w*|detention|detainees?|releas\w+|bond|bail|custody|re-?detention|supervision|jail|parole\w*|transfer\w*)\b/,
);
export const ABOUT_REMOVAL = pattern(/\b(?:remov(?:al|als|e|ed|ing)|deport\w*|repatriat\w*)\b/);
/** Relief whose subject the words do not tell. */
export const GENERIC_RELIEF = pattern(
  /\b(?:tro|temporary restraining order|preliminary injunction|injunctive relief|injunction|stay|stayed|emergency (?:motion|relief|petition|application)|relief|restraining order|reconsider\w*|expedited relief|provisional relief|writ|petition)\b/,
);
/** Words that name a filing but no subject. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  (
    "the a an and or of on in to for by re as at is are it its this that with from court judge judges " +
    "magistrate district chief senior circuit hon honorable order orders ordered opinion memorandum " +
    "judgment decision ruling motion motions emergency renewed amended joint unopposed first second third " +
    "stipulation stipulations statement statements request requests application applications letter filed " +
    "petitioner petitioners plaintiff plaintiffs respondent respondents defendant defendants government " +
    "parties party all granting granted grants denying denied denies part moot prejudice without signed " +
    "issued entered text only minute entry mailed notified copies related doc document docket individual " +
    "class member members reason reasons stated record set forth see attached pdf written follow " +
    "disposition hearing held telephone proceedings before so further hereby above below accordance " +
    "e-mailed emailed copies sealed regarding concerning resolving addressing counsel non main petition relief certain other " +
    "remaining various pending open case matter status parte miscellaneous form endorsement memo judge's util"
  ).split(" "),
);
