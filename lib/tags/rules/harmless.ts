import type { HarmlessRule } from "../rule.ts";
import { pattern } from "../search/pattern.ts";

/** Subjects of court orders that change neither detention nor removal. Read on an order's words once requests and decrees are known. */
export const harmlessRules: readonly HarmlessRule[] = [
  {
    id: "time",
    when: /\b(?:[a-z0-9]+-(?:day|week|month)|(?:\d+|one|two|three) (?:day|week|month)s?) extension\b(?! of (?:the |its )?(?:\w+ )?(?:tro|stay|injunction|restrain\w*))|\bextension of (?:time|pages?|words?|(?:the )?(?:page|word) limits?)\b|\blevel \d extension\b|\bextend(?:ing)? (?:the )?(?:filing |briefing |response )?(?:time|deadline)|\b(?:enlarg\w+|more|additional|further) (?:of )?time\b|\btime (?:to|for|in which)\b|\badjourn\w*|\bcontinuance\b|\bcontinue[ds]? (?:the )?(?:hearing|trial|conference|deadline|status)|\breschedul\w+|\bdeadlines?\b|\bdue (?:by|on|date|within|\d)|\bexpedite\w*|\bexpediting|\bnow due\b/,
    yes: ["motion for extension of time to file answer", "motion to expedite"],
    no: ["order on 12 motion"],
  },
  {
    id: "schedule",
    when: /\b(?:heard|decided|considered|submitted|taken up) on the papers\b|\b(?:directing|requesting|calling for|requiring) (?:an? |the |further )?(?:response|answer|reply|return|opposition)s?\b|\bre-?not(?:ing|ed|es)\b|\bschedul\w+|\b(?:shall|must) (?:\w+ ){0,3}(?:advise|inform|notify|update|report)\b[^;]{0,24}\bcourt\b|\b(?:shall|must|(?:directed|ordered|required) to|(?:orders?|directs?|requires?|directing|ordering|requiring) (?:[\w'-]+ ){1,4}to) (?:\w+ly )?(?:identify|specify|explain|describe|address|update|confirm|indicate|state|set forth|brief|clarify)\b|\bevidentiary hearing\b|\bfor (?:a )?hearing\b(?! on the bond)|\bhold (?:a |an )?(?:\w+ )?hearing on\b|\b(?:moving|resetting|advancing|continuing|rescheduling|vacating|adjourning|postponing|relocating) (?:the |a |this )?(?:\w+ ){0,2}(?:hearing|conference|argument|trial)\b|\bhearing\b[^;]{0,80}\b(?:continued|reset|rescheduled|vacated|moved) (?:to|until|from)|\b(?:directing|directs|ordered to|to) (?:\w+ ){0,4}(?:file|serve|submit|respond|answer|show cause)\b|\bconditions of (?:pretrial |his |her )?release\b|\bmotions? for (?:a )?(?:status|ruling|decision|hearing)\b|\bmodify (?:the )?conditions\b|\bbriefing\b|\b(?:hearing|conference|argument|trial|arraignment|sentencing|mediation|deposition)s? (?:\w+ ){0,4}(?:is |are |was |will be )?(?:re)?(?:set|held|continued|vacated|cancel\w+|scheduled|reset|noticed|converted)\b|\b(?:hearing|conference|argument|trial)s? (?:on|re|regarding|as to|concerning) (?:[\w'-]+ ){1,12}(?:is|are|will be|shall be) (?:hereby )?(?:re)?(?:set|held|continued|vacated|cancel\w+|scheduled|noticed|adjourned)\b|\b(?:rulings?|decisions?|judgment|determination) (?:on|as to|regarding|concerning)\b[^;]{0,90}\b(?:is|are) (?:hereby )?(?:reserved|deferred|postponed|withheld)\b|\b(?:reserv|defer)(?:s|ing|ed)? (?:\w+ )?(?:rulings?|decisions?|judgment|determination)\b|\bsetting (?:\w+ ){0,4}(?:hearing|conference|schedule|argument|deadlines|trial|status)|\bset(?:s|ting)? (?:an? |the |for )?(?:(?!bond|bail|custody|detention|individuali|release)[\w-]+ ){0,3}(?:hearing|oral argument|argument|conference)\b|\bcarried with the (?:case|petition)\b|\breporting requirements?\b|\b(?:will|shall) be (?:taken up|addressed|considered|resolved|ruled on) (?:with|at|after|in due|separately)\b|\border to (?:show cause|answer|respond|file)\b|\bshow cause\b|\bstatus (?:conference|report|update|hearing)|\bpage limit|\bexcess pages|\bover-?length|\boral argument\b|\brespon(?:se|d)s? (?:due|by|to be)|\b(?:shall|must|to) be (?:filed|served|submitted) (?:by|on|before|within|no later)\b|\bshall (?:file|respond|answer|serve|submit|confer|meet|appear|show)\b|\bmust (?:file|respond|answer|serve|submit|confer|appear)\b|\bmeet and confer|\btaken under (?:advisement|submission)|\bunder (?:advisement|submission)\b|\bsupplement\w* (?:brief|letter|the record|authority|filing)/,
    yes: ["order setting hearing on motion for release", "response due by 5/1/2020"],
    no: ["order granting petition"],
  },
  {
    id: "counsel",
    when: /\bpro hac vice\b|\bappear\b|\bwithdraw\w*\b|\bsubstitut\w+|\bappoint\w*|\badmi(?:t|ssion)\b|\bcounsel of record\b|\bas counsel\b|\battorney\b|\bpro se\b|\bcja\b|\bpublic defender/,
    yes: ["motion for leave to appear pro hac vice", "motion to withdraw"],
    no: ["order on petition"],
  },
  {
    id: "fees",
    when: /\bin forma pauperis\b|\bfiling fee\b|\bexonerat\w+|\bfees?\b|\bcosts\b|\bifp\b|\bdeposit of\b|\bpauper/,
    yes: ["motion to proceed in forma pauperis"],
    no: ["order on petition"],
  },
  {
    id: "discovery",
    when: /\bdiscovery\b|\bdeposition|\bdepose\b|\bprivilege\b|\bprotective order\b|\bconfidential\w*|\binterrogator\w+|\bsubpoena|\bin camera\b|\bproduc(?:e|tion)\b|\bexpert\b|\bquash\b|\binspection\b/,
    yes: ["order on discovery and claims of privilege"],
    no: ["order on petition"],
  },
  {
    id: "papers",
    when: /\b(?:leave to )?fil(?:e|ing) (?:\w+ ){0,4}(?:brief|reply|sur-?reply|response|complaint|petition|exhibit|document|supplement|appendix|memorandum|amicus|surreply|answer)|\bleave to file\b|\bamend\w*\b[^;]{0,40}\b(?:complaint|petition|pleading|caption|answer)|\bsupplement\b|\bamicus\b|\bseal(?:ed|ing)?\b|\bunder seal\b|\bredact\w*|\bstrik\w+\b|\bcaption\b|\bjudicial notice\b|\bpseudonym\w*|\banonym\w+|\bservice\b|\bserve\b|\bcorrect(?:ed|ing)?\b|\bclerical\b|\berrata\b|\btranscripts?\b|\brecord on appeal|\bdocket\b|\blodg\w+/,
    yes: ["motion for leave to file sur-reply"],
    no: ["order on petition"],
  },
  {
    id: "procedure",
    when: /\bjurisdiction\b|\bvenue\b|\bconsolidat\w+|\bintervene\b|\bintervention\b|\bjoin(?:der|ed)?\b|\bsever\b|\brecus\w+|\breassign\w*|\brefer(?:red|ring|s|ral)?\b|\brelat(?:ed|ing) cases?|\brelate(?: \w+)? cases?\b|\b(?:partial final|default) judgment\b|\bentry of (?:default|(?:partial )?final judgment)\b|\bcase management\b|\bstay\w* (?:of )?(?:the |this |these |all |further )*(?:proceedings?|discovery|briefing|case|action|litigation|matter|deadlines?|mandate|appeal|order compelling)|\b(?:proceedings|case|action|matter|petition|deadlines|discovery|appeal) (?:is |are |be )?(?:hereby )?(?:stayed|held in abeyance)|\babeyance\b|\badministrative(?:ly)? clos\w+|\breopen\w* (?:the )?case|\bremand\w* (?:the |this )?(?:case|action|matter|proceedings?)\b|\bremand\w* to (?:state|the state|superior|circuit|county)|\bjury\b|\bmediat\w+|\bsettlement (?:conference|discussions)|\btransferring|\bcertificate of appealability|\bappealability|\brecall(?:ed|s|ing)? (?:the )?mandate|\bmandate\b|\brehearing\b|\ben banc\b|\bcertiorari\b|\bclosed?\b|\bterminat\w+|\bcomplaint\b|\bvideo(?:conference)?|\btelephon\w+|\bremote\w*|\bzoom\b|\binterpreter\b|\bpanel\b|\btrial\b|\bplea\b|\bsentenc\w+|\bindictment\b|\bwarrant\b|\bcompetency\b|\bspeedy\b|\bmarshal\b|\bpublication\b|\bdesignated for\b|\bfull-text\b|\bsummary (?:judgment|disposition)\b|\bjudgment on the pleadings\b|\bmotions? to remand\b|\bremand motion\b|\barbitrat\w+|\blimine\b|\bdaubert\b|\bconvert\w*\b|\bclarif\w+|\bnotice\b|\btransfer\w* (?:the )?(?:case|action|petition|matter)/,
    yes: ["order staying proceedings", "opinion concerning the court's subject-matter jurisdiction"],
    no: ["order on petition"],
  },
  {
    id: "class-and-conduct",
    when: /\bclass (?:counsel|notice|representative|certification|list)\b|\bsanctions?\b|\bcontempt\b|\bsettlement\b|\bapproval\b|\bfairness\b|\battorney'?s'? fees\b/,
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
  /\b(?:remov(?:al|als|e|ed|ing)|deport\w*|repatriat\w*|stay(?:s|ed|ing)?|injuncti\w+|enjoin\w*|restrain\w*|tro|detain\w*|detention|detainees?|releas\w+|bond|bail|custody|habeas|writ|transfer\w*|jail|ice|immigration|supervision|re-?detention|parole\w*|imprison\w*|confine\w*|held|class members?|flights?|at large|liberty|remain (?:here|in (?:the|this) country))\b/,
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
    "remaining various pending open case matter status"
  ).split(" "),
);
