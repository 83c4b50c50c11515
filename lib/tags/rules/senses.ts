import type { SenseRule } from "../rule.ts";
import { courtSenses } from "./senses-of-courts.ts";
import { paperSenses } from "./senses-papers.ts";

/** What stands for each letter of another sense, and of one in which the matter itself is told (`SenseRule.isOfMatter`). */
export const OTHER_SENSE = "~";
export const SENSE_OF_MATTER = "=";

/** What is done to goods and to nobody. */
const SPOILT =
  "(?:hid(?:e|es|ing)|sell(?:ing)?|destroy(?:ing)?|dissipat(?:e|ing)|encumber(?:ing)?|alter(?:ing)?|delet(?:e|ing)|damag(?:e|ing)|dispos(?:e|ing) of|assign(?:ing)?|pledg(?:e|ing)|mortgag(?:e|ing)|convey(?:ing)?|liquidat(?:e|ing)|scrap(?:ping)?|dismantl(?:e|ing)|defac(?:e|ing)|wast(?:e|ing))\\b";
const NOBODY =
  "(?![^;.]{0,40}\\b(?:petitioners?|plaintiffs?|detainees?|persons?|people|individuals|members?|noncitizens?|aliens?|class|him|her|them|mr|ms|mrs|child(?:ren)?|(?:legal|immigration|custod\\w+) status)\\b)";
/** What stands beside "remove" in a list of deeds, and is nobody. */
const DEED =
  "(?:(?:or |and |nor |otherwise )?(?!(?:petitioners?|plaintiffs?|detainees?|class|members?|aliens?|noncitizens?|him|her|them|mr|ms|mrs)\\b)[a-z]+,? )";

/** Other meanings of removal, stay, release, detention, transfer, custody, bond and petition (tags specification, traps 1 to 4). */
export const otherSenses: readonly SenseRule[] = [
  {
    // What was said at a hearing, and no hearing that is to be.
    id: "record-of-a-hearing",
    hint: "hearing",
    when: /\b(?:releas(?:e|es|ed|ing) (?:of )?(?:the |an? )?)?(?:transcripts?|(?:audio |digital |video )?recordings?|audio|minutes|tapes?|records?) (?:of|from|for) (?:the |any |all |his |her |their |petitioner's |each |that )*(?:[\w/-]+ ){0,2}(?:bond|custody|bail|detention|redetermination) (?:re-?determination )?(?:hearings?|proceedings)\b/,
    yes: ["furnish the recording of the custody hearing", "release the transcript of the bond hearing"],
    no: ["a bond hearing on the record", "hold a recorded bond hearing"],
  },
  {
    id: "removal-from-state-court",
    hint: "remov",
    when: /\b(?:notice|petition|notices) (?:of|for) removal\b|\bremoval (?:from|to) (?:the )?(?:state|federal|circuit|superior|county|district court|common pleas|supreme|\w+ county)\b|\b(?:improper|improvident|improvidently|timely|untimely|wrongful|proper) (?:removal|removed)\b|\bremoval (?:jurisdiction|papers|(?:was|is) (?:im)?proper|statute|to stand)\b|\bremov(?:ed|ing) (?:this |the )?(?:case|action|matter|lawsuit|petition|complaint)\b|\b(?:case|action|matter|lawsuit) (?:was |has been |is |be )?removed\b/,
    yes: ["notice of removal from wayne county circuit court", "the case was removed from superior court"],
    no: [
      "removal of petitioner is stayed",
      "shall not be removed from the united states",
      "order prohibiting removal from the district of maine",
    ],
  },
  {
    id: "who-is-in-the-class",
    isOfMatter: true,
    hint: "class",
    when: /\b(?:persons|individuals|people|noncitizens|aliens|detainees|those)\b (?:who |ordered |detained |held |arrested |released |with |under |subject |whose )[^;]{0,120}?(?=\b(?:is|are|shall be) (?:\w+ ){0,2}(?:excluded from|included in|added to|within|part of|members of|removed from) (?:the |that |this )(?:\w+ ){0,2}(?:sub)?class\b)/,
    yes: [
      "persons ordered removed after 5/1/2023 are excluded from the class",
      "those detained there are within the class",
    ],
    no: ["persons held at the jail shall be released to the class representative", "class members are released"],
  },
  {
    id: "relief-from-removal",
    isOfMatter: true,
    hint: "removal",
    when: /\b(?:cancellation|withholding|deferral|grounds?|withholding or deferral|withholding and deferral) (?:of|for) removal\b|\brelief from removal\b|(?<!\b(?:stay(?:ing|s)?(?: of)?|execut(?:e|ing|ion of)|enforc(?:e|ing|ement of)|act(?:ing)? (?:up)?on|carry(?:ing)? out|effectuat(?:e|ing)|implement(?:ing)?|effect to) (?:the |his |her |their |an? |any )?)\b(?:expedited|stipulated|reinstated|administrative)[- ]removal (?:orders?|proceedings?|forms?|process|requests?)\b(?! (?:(?:issued|entered|made) (?:against|on|for) [^;.]{1,40} )?(?:is|are|shall|may|must|will)\b)/,
    yes: ["having been granted cancellation of removal", "application for withholding of removal"],
    no: ["stay of removal is granted", "removal of petitioner is stayed", "stay of the reinstated removal order"],
  },
  {
    id: "removal-proceedings",
    isOfMatter: true,
    hint: "removal proc",
    when: /\b(?:stay(?:s|ing|ed)? (?:of )?(?:the |his |her |their |petitioner's )?)?removal proceedings?\b/,
    yes: ["staying removal proceedings in immigration court", "removal proceedings before the immigration judge"],
    no: ["removal of petitioner is stayed"],
  },
  {
    id: "removal-of-things",
    hint: "remov",
    when: /\bremov(?:al|e|ed|ing|es) (?:of )?(?:the |an? |his |her |all |any |said |that |this |its |their |petitioner's |defendant's |plaintiff's |certain )?(?:duplicate |duplicative |misfiled |erroneous |incorrect |stray |extra |second |first |attached |sealed )?(?:\$|sums?\b|funds\b|moneys?\b|monthly|payments?\b|\d+ (?!(?:[\w-]+ ){0,2}(?:petitioners?|plaintiffs?|detainees?|persons?|people|individuals?|members?|noncitizens?|aliens?|children|families|men|women|nationals?|citizens?|residents?|refugees?|(?:im)?migrants?|seekers?|parolees?|minors?|youths?|fathers?|mothers?|brothers?|students?|workers?|others|iraqis?|iranians?|somalis?|afghans?|cambodians?|vietnamese|laotians?|eritreans?)\b)|ankle|gps|electronic|location|monitor|document|exhibit|entry|filing|image|pdf|link|name|names|caption|case|matter|action|deadline|hearing|motion|attorney|attorneys|counsel|judge|magistrate|juror|guardian|trustee|director|officer|seal|restriction|designation|redaction|condition|flag|party|parties|trial|conference|sign|storage|tanks?|fence|fencing|pipes?|barriers?|vehicles?|structure|tree|trees|snow|debris|waste|soil|lien|content|material|materials|personal property|property|equipment|firearm|shackles|restraints|handcuffs|tether|from (?:the )?(?:docket|calendar|courtroom|record|case|service list|trial|list|active|court's(?! jurisdiction)|mailing|bench))\b|\b(?:ankle|gps|electronic|location)[- ](?:\w+ )?(?:monitors?|bracelets?|devices?|tethers?)\b[^;.]{0,24}\bremov(?:ed|al)\b|\b(?:is|are|be|been|was|were|hereby|had the defendant) removed (?:as (?:counsel|attorney|a party)|from (?:the )?(?:docket|calendar|courtroom|record|case|service list|mailing list|list|bench|trial))\b|\bremov(?:ed|al) as (?:counsel|attorney)\b/,
    yes: [
      "directing the clerk to remove 7 from the docket",
      "defendant may remove the ankle monitor",
      "to have the ankle monitor removed",
      "attorney roe is removed as counsel for petitioners",
      "the custodian shall remove $10 a month from his account",
    ],
    no: [
      "motion to authorize removal of petitioner",
      "respondents shall not remove petitioner",
      "respondents shall not remove all 41 petitioners",
      "order staying removal of 12 iraqi nationals",
    ],
  },
  {
    id: "removal-from-grounds",
    hint: "remov",
    when: /\bremov(?:e|es|ed|ing|al of)(?: (?!petitioner|plaintiff|respondent|defendant|detain|class|member|alien|noncitizen|him\b|her\b|them\b|from\b|mr\b|ms\b)[\w'-]+){0,7} from (?:the |its |their |said |any |lot )?(?:(?!within\b|by\b|until\b|before\b|on\b|for\b|after\b|without\b)[\w-]+ ){0,2}(?:basin|pond|lots?|property|premises|website|parcel|easement|roadway|wetlands?|creek|stream|buildings?|walls?|roof|yard|garage|warehouse|\d{1,4})\b/,
    yes: [
      "removing silt fencing from the basin",
      "shall remove the sign from the building",
      "removed from the property",
    ],
    no: ["shall not remove petitioner from the building", "removal of petitioner from the united states"],
  },
  {
    id: "removal-to-another-district",
    hint: "remov",
    when: /\border of removal\b(?=[^;]{0,120}\b(?:committed to the district|to the district of|to another district|rule 5|fed\. r\. crim|crim\. p|charging district|other district))|\b(?:commitment|warrants?|order) (?:of|for|and|to) removal (?:to (?:another|the (?:\w+ )?)district|hearing|of defendant)|\bwarrants? of removal\b(?=[^;.]{0,80}\bto (?:the )?(?:\w+ )?district\b)|\bremov(?:al|ed)(?<!\b(?:petitioner|plaintiff|detainee|noncitizen|alien|member)s?(?:'s?)? (?:(?:shall|may|will|must|should|not|never|be|being|is|are|was|were|been|has|have|cannot|can|to) ){0,5}remov(?:al|ed)) to (?:the )?(?:(?:eastern|western|northern|southern|middle|central) )?district of\b|\bremoval of (?!(?:the |any |named )*(?:(?:petitioner|plaintiff|detainee|noncitizen|alien|member)s?|class)\b)(?:[\w.'-]+ ){1,5}to the (?:(?:eastern|western|northern|southern|middle|central) )?district of\b|\brule (?:5|40) removal\b/,
    yes: [
      "order of removal: defendant is committed to the district of arizona",
      "removal to the district of utah",
      "warrant of removal issued to the district of oregon",
      "directing removal of joe roe to the district of arizona",
    ],
    no: [
      "stay of the final order of removal",
      "order of removal is stayed",
      "warrant of removal is stayed",
      "petitioner shall not be removed to the district of maine",
      "removal of any class member to the southern district of texas",
    ],
  },
  ...(["remov", "transfer"] as const).map((hint): SenseRule => ({
    // What is hidden, sold or spoilt is no person.
    id: `${hint}-of-goods`,
    hint,
    when: new RegExp(
      `\\b${hint}r?(?:e|es|ed|ing)?,? ${DEED}{0,3}?(?:or |and |nor )(?:otherwise )?${SPOILT}${NOBODY}|\\b${SPOILT},? (?:[a-z]+,? ){0,3}?(?:or|and|nor) (?:otherwise )?${hint}r?(?:e|es|ed|ing)?\\b${NOBODY}`,
    ),
    yes: [`shall not ${hint === "remov" ? "remove" : hint}, hide or sell the excavators`],
    no: [`shall not hide, move or ${hint === "remov" ? "remove" : hint} petitioner`],
  })),
  {
    // 28 U.S.C. 2243: what the return to the writ tells.
    id: "cause-of-detention",
    isOfMatter: true,
    hint: "certif",
    when: /\bcertif(?:y|ies|ying) the (?:true )?cause (?:and (?:the )?(?:proper |lawful )?duration )?(?:of|for) (?:[\w'-]+ ){0,3}(?:detention|custody|confinement|imprisonment)\b/,
    yes: ["shall answer by friday, certifying the true cause of petitioner's detention"],
    no: ["the court orders detention", "certifying the class of persons in detention"],
  },
  {
    // Who belongs to it, and nobody's release.
    id: "class-named-for-parole",
    isOfMatter: true,
    hint: "parole",
    when: /\bparole(?:e|es)? (?=(?:sub)?class(?:es)?\b)/,
    yes: ["no member of the parole class may be removed"],
    no: ["class members shall be released on parole"],
  },
  {
    // What an order calls itself that ends a case, and no order of removal.
    id: "order-that-ends-a-case",
    hint: "final order",
    when: /(?:^|[:.] |\bentered )[\W\d]*\bfinal order\b(?! (?:of (?:removal|deportation|exclusion)|may|shall|is|was|against|in (?:his|her|petitioner)))|\bfinal order\b(?= (?:that the|approving|and judgment|of (?:dismissal|approval|judgment|forfeiture|settlement)|granting|denying|dismissing))/,
    yes: ["final order that the settlement is approved", "final order approving the fee agreement"],
    no: [
      "the government may execute the final order",
      "final order of removal",
      "petitioner's final order may be carried out",
    ],
  },
  {
    // The case waited, and goes on.
    id: "stay-of-a-case-on-hold",
    hint: "stay",
    when: /\b(?:lift(?:s|ing)? (?:the |this |its |that )?stay\b|stay (?:(?:entered|imposed|ordered|issued) (?:at|in|by|on) [^;,]{1,24}? )?(?:is |be |having been )?(?:hereby )?(?:lifted|dissolved|vacated)\b)(?=[^;.]{0,90}\b(?:(?:suspense|active|inactive|trial|administrative) (?:docket|calendar|list|status)|(?:restor|re-?open|reactivat|return)\w* (?:of )?(?:this|the) (?:[\w-]+ ){0,2}(?:case|action|matter|litigation)|(?:case|action|matter) (?:is |be )?(?:restored|reopened|returned|reactivated))\b)|\bstay (?:pending|for|in favor of) (?:the )?(?:arbitration|mediation|settlement|bankruptcy)\b/,
    yes: [
      "the stay is lifted and this action is removed from the civil suspense docket",
      "lifting stay and reopening the case",
      "the stay entered at ecf no. 20 is lifted, and the clerk shall restore this removal-related matter to the active docket",
    ],
    no: ["the stay of removal is lifted", "the stay is lifted and petitioner may be removed"],
  },
  {
    // When something is decided, and nothing that is stayed or let go.
    id: "carried-with-the-case",
    hint: "carr",
    when: /\bcarr(?:y|ied|ying) (?:(?!out\b)[^;,.]{2,70}? )?with the (?:case|appeal|merits|petition)\b(?: the (?:motions?|requests?|applications?|question|issue) (?:for|to|of) [^;,.]{2,50}?(?= (?:is|are)\b|[;,.]|$))?/,
    yes: ["motion to carry the stay issue with the case", "to carry with the case the request for a stay"],
    no: ["respondents shall not carry out the removal", "carry out the removal with the case pending"],
  },
  {
    // Who need no longer act for somebody, answer for him or serve.
    id: "release-from-duties",
    hint: "releas",
    when: /\b(?:(?:relieved and )?released (?:from|of)) (?:(?:any|all|its|his|her|their|the|this|further|other|future|continuing|such) )*(?:[\w-]+ (?=(?:as counsel|duty|duties|obligations?|liability)\b))?(?:representation|representing|dut(?:y|ies)|obligations?|liability|responsibilit(?:y|ies)|subpoenas?|service|jury|appointment|attend(?:ance|ing)|appear(?:ance|ing)|undertaking|liens?|(?:action|case|lawsuit|litigation)|bonds?\b(?! (?:condition|supervision)))\b|\b(?:counsel|attorneys?|jurors?|jury|interpreters?|suret(?:y|ies)(?! bonds?\b)) (?:[\w'-]+ ){0,2}(?:(?:is|are) )?(?:hereby )?released\b(?! (?:him|her|them))|\breleas(?:es|ing) (?:[\w'-]+\.? ){1,4}from (?:any |all |further |her |his |their )*(?:representation|dut(?:y|ies) as)\b|\breleased as (?:counsel|surety|attorney|a juror)\b/,
    yes: [
      "the federal defender is released from further representation",
      "the surety is released from its obligations",
      "attorney quill released",
      "attorney ada q. quill released from further representation",
      "releasing ms. quill from further duty as local counsel",
    ],
    no: [
      "petitioner is released from detention",
      "petitioner is released on bond",
      "releasing ms. okoro from the service processing center",
    ],
  },
  {
    // What may be kept back from whoever asked for records.
    id: "people-named-in-records",
    hint: "withh",
    when: /\b(?:names?|identit(?:y|ies)|addresses|information|details|photographs|records|files) (?:of|about|on|concerning|identifying) (?:\w+ ){0,2}(?:detained|deported|removed|released|held)\b[^;.]{0,40}?(?=\b(?:(?:may|must|shall|can|could|are|is|were|was) (?:be )?(?:\w+ly )?withheld|under exemption)\b)|(?<=\bwithh(?:old|eld|olding) (?:the )?)(?:names?|identit(?:y|ies)|addresses|information|details|photographs|records|files) (?:of|about|on|concerning|identifying) (?:\w+ ){0,2}(?:detained|deported|removed|released|held)\b/,
    yes: [
      "holding that the names of detained persons may be withheld",
      "may withhold the names of removed persons under exemption 6",
    ],
    no: ["the names of detained persons shall be given to counsel"],
  },
  {
    id: "return-of-things",
    hint: "return",
    when: /\breturn of (?:(?:the|his|her|their|all|any|said|petitioner's|plaintiff's|personal|identity|seized) )*(?:(?!(?:petitioner|plaintiff|detainee|him|son|sons|daughter|wife|husband|child|children|mother|father|family|and) )[\w'-]+ (?:and )?){0,2}?(?:licen[cs]es?|certificates?|permits?|passports?|property|belongings|phones?|wallets?|identification|identity documents?|cards?|money|cash|clothing|glasses|medications?|vehicles?|keys|ledgers?|computers?|laptops?|evidence|funds)\b|\breturn (?:of )?\d{1,4} (?:(?!(?:detainees?|petitioners?|plaintiffs?|members?|people|persons?|men|women|children|with) )[\w-]+ ){0,3}(?:filings?|documents?|letters?|motions?|papers?|pleadings?|notices?|exhibits?)\b/,
    yes: [
      "compel return of his driver's license",
      "return of her passport and work permit",
      "return of petitioner's marriage certificate and work permit",
      "the clerk shall return 18 pro se filing to the sender",
    ],
    no: ["return of petitioner to the united states", "facilitate his return", "his return by 5/1/2020"],
  },
  {
    // Who is told something, and nothing that may be done.
    id: "let-somebody-know",
    isOfMatter: true,
    hint: "let ",
    when: /\blet(?= (?:[\w'-]+ ){1,5}know\b)/,
    yes: ["ice shall let counsel know of any transfer"],
    no: ["respondents shall let petitioner go"],
  },
  {
    // What is given to whoever asked for it: the words for it stay, and tell of a disclosure.
    id: "release-of-records",
    hint: "releas",
    when: /\b(?<=(?:shall|must|to|and|may) (?:\w+ )?)release\b(?= (?:to (?:the )?(?:plaintiffs?|petitioners?|counsel|class counsel|the public|public|[\w-]+ counsel)\b[^;.]{0,40}? )?(?:(?:up to|at least|approximately|no fewer than|another|all|the|those|these|any|its|of|other|further|remaining|responsive|requested|redacted|unredacted|segregable|non-?exempt|withheld|disputed|[\d,]+) ){0,5}(?:portions?|pages?|records|documents|e-?mails|reports|logs|footage|data|memoranda|spreadsheets?)\b)|(?<=\b(?:portions?|pages?|records|documents|e-?mails|reports|logs|footage|data|memoranda) (?:[\w-]+ ){0,3}(?:shall|must|are to|will) be )released\b/,
    yes: ["shall release to plaintiff 750 pages of records", "the remaining pages shall be released"],
    no: ["shall release petitioner and his records", "respondents shall release petitioner"],
  },
  {
    id: "release-of-things",
    hint: "releas",
    when: /\breleas(?:e|ing|ed|es) (?:to [^;.]{2,40}? )?(?:the |all |any |said |his |her |its |their )?(?:\$[\d,.]+|sums?|amounts?|cash|vessels?|barges?|vehicles?|truck|animals?|collateral|money|deposits?|funds?|securit(?:y|ies)|pledge|lis pendens)(?: (?:and (?:the )?)?(?:bonds?|bail)\b)?(?: (?:previously |so |heretofore )?(?:deposited|posted|held|pledged|paid|given|furnished)(?: (?:as|for|on|toward|under|in|with|to) (?:the |his |her |a |its |\d{1,4} |[\w-]+ for |registry |court'?s? |of |security |clerk )*(?:appearance |surety |cash |injunction )?(?:bonds?|bail|security|registry|court|clerk)?)?)?|\brelease of (?:(?:surety|supersedeas|appearance|cost|performance|injunction|security|cash|appeal|appellate) bond|transcript|funds?|lien|claims?|documents?|records?|information|exhibits?|property|bond|bail|security|collateral|passport|the (?:transcript|funds?|lien|documents?|records?|bond|recording|video|report)|juror|medical|personal|audio|video|grand jury|liability|escrow|water|appearance|attachment|garnishment|judgment)\b|\breleas(?:e|ing|ed|es) (?:the |all |any |said |his |her |its |their |an? |certain )?(?:transcript|escrow\w*|funds?|lien|documents?|records?|claims?|information|exhibits?|passport|property|bond|security|cash|collateral|attorney|counsel|storm|water|video|audio|footage|interpleader|deposit|money|sealed|juror|jurors|witness from subpoena|name)\b|\breleas(?:e|ing|ed|es) (?:of )?(?:the |all |any )?\w+ (?:funds?|monies|moneys|proceeds|liens?|documents?|records?|property|files|obligations?)\b|\brelease of (?:bond|surety) obligations?\b|\breleas(?:e|ing|ed|es) (?:of )?(?:(?!petitioner|plaintiff|detain|class|member|him\b|her\b|them\b|mr\b|ms\b|from\b|on\b|and\b)[\w'-]+ ){1,4}(?:funds?|monies|moneys|proceeds|liens?|collateral|deposits?|cargo|goods|vehicles?|equipment|receipts?(?! of)|garnishments?)\b|\b(?:execut(?:e|es|ed|ing)|sign(?:s|ed|ing)?|deliver(?:s|ed|ing)?) (?:an?|the|its|his|her|mutual|general) (?:(?:full|mutual|general|written|partial|recordable) )*releases?\b|\breleases? (?:signed|executed) by\b|\breleas(?:e|es|ing) (?:the |of (?:the )?)?hold\b(?! on (?:petitioner|plaintiff|him|her|them|class|mr|ms|mrs)\b)|\breleased from (?:\w+ ){0,2}(?:chains?|shackles|restraints|handcuffs|leg irons)\b|\breleas(?:e|ing|ed|es) (?:of )?(?:(?:ecf|dkt|doc|docket|document|entry|entries|nos?)\.? )*\d{1,4}(?: and \d{1,4})? (?:to (?:the )?(?:public|parties|docket|counsel|press|media)|from (?:seal|restriction)|on the (?:public )?docket)\b|\b(?:press|news|general|mutual|media|software|new) release\b|\bsupervised release\b(?! from (?:ice|immigration|custody|detention))(?<!\b(?:placed|put|returned) (?:back )?(?:on|under|to) supervised release(?! (?:for|term)\b))|\brelease (?:agreement|restriction|and settlement)\b|(?<=\bsettlement (?:agreement )?)and (?:\w+ )?releases?(?= *(?:$|[.;,:(])| (?:agreement|is|are|be|of (?:all |any |such |the |their |its |damages? )*(?:claims?|liabilit)))|\breleases? of (?:all |any |its |their |his |her )*claims?\b|\bterms? of release\b(?= of claims)/,
    yes: [
      "release of transcript restriction set for 9/20/2017",
      "releasing the escrowed funds",
      "motion to release attorney roe",
      "release of the impounded grain proceeds",
      "the clerk shall release 22 to the public docket",
      "directing the clerk to release the collateral posted on 9 bond",
      "motion for release of cash bail receipt",
      "motion to release cash bond deposited by obligor",
      "releasing lis pendens and bond",
      "the lender shall execute a full release",
      "motion to release hold on sealed filing",
      "he is to be released from leg irons in the courtroom",
      "stipulation of final settlement and release",
      "release of all claims",
    ],
    no: [
      "shall be released upon receipt of this order",
      "motion for release from custody",
      "respondents shall release petitioner",
      "release of class members",
    ],
  },
  {
    id: "detention-in-names",
    isOfMatter: true,
    hint: "deten",
    when: /\b(?:juvenile|county|regional|service|immigration|federal|metropolitan|ice|city|youth|contract|adult|parish|local|private|northwest|south texas) detention (?:center|centre|facility|facilities|complex|home)\b|\bdetention (?:center|centre|facility|facilities|complex|basin|basins|pond|ponds|officers?|guard|standards?|services|corporation|management|systems|solutions|partners|authority|vaults?|tanks?|area)\b|\bdetention(?=[\w ,]{0,30}\b(?:llc|l\.l\.c|inc|corp)\b)/,
    yes: ["defendant bayou parish juvenile detention center", "the rouge detention basin"],
    no: ["order of detention", "continued detention is lawful"],
  },
  {
    id: "detention-hearing-set",
    hint: "deten",
    when: /(?<!individuali[sz]ed |prolonged[- ])\bdetention hearings?\b(?! before (?:an? |the )?(?:immigration|ij\b|neutral|impartial))/,
    yes: ["detention hearing set for 2/8/2022"],
    no: ["order of detention pending trial", "an individualized detention hearing before an immigration judge"],
  },
  {
    id: "return-date",
    isOfMatter: true,
    hint: "return",
    when: /\breturn (?:dates?|days?)\b|\breturn to (?:the )?general population\b|\b(?:ahead of|before|following) (?:the|their|its|respondents'?) return\b(?! (?:of|to|from|home))/,
    yes: [
      "to adjourn the return date to 10/22/2024",
      "discovery ahead of the return",
      "his return to general population",
    ],
    no: ["his return by 5/1/2020", "before the return of petitioner"],
  },
  {
    id: "habeas-case",
    isOfMatter: true,
    hint: "habeas ",
    when: /(?<!\b(?:denying|denies|granting|grants|dismissing|dismisses|relief in) (?:the |this |his |her )?(?:\w+ )?)\bhabeas (?:corpus )?(?:(?:cases?|actions?|proceedings?|matters?|litigation)\b(?! (?:(?:is|are|be) (?:hereby )?)?(?:granted|denied|dismissed))|(?:hearings?|docket|counsel)\b)/,
    yes: ["a stay of all deadlines in this habeas case", "transcripts of the habeas hearing"],
    no: ["granting the habeas petition", "petition for writ of habeas corpus", "denying this habeas action"],
  },
  {
    id: "case-under-2241",
    isOfMatter: true,
    hint: "2241 ",
    when: /(?<!\b(?:denying|denies|granting|grants|dismissing|dismisses|relief in) (?:the |this |his |her )?)\b2241 (?:cases?|actions?|proceedings?|matters?)\b(?! (?:(?:is|are|be) (?:hereby )?)?(?:granted|denied|dismissed))/,
    yes: ["unnecessary in a 2241 case"],
    no: ["granting the 2241 petition"],
  },
  {
    id: "discharge-of-officers",
    hint: "discharg",
    when: /\bdischarg(?:e|es|ed|ing) (?:of )?(?:the |its |said )?(?:chapter \d{1,2} |interim |bankruptcy |special )*(?:trustees?|receivers?|debtors?|masters?|monitors?|jury|jurors?|sureties|surety)\b|\b(?:trustee|receiver|debtor|jury|surety)s? (?:is|are|be) (?:hereby )?discharged\b/,
    yes: ["the court hereby discharges the chapter 13 trustee", "the jury is discharged with thanks"],
    no: ["discharging petitioner from custody", "petitioner is discharged"],
  },
  {
    id: "transfer-of-cases",
    hint: "transfer",
    when: /\btransfer(?:s|red|ring)? (?:of )?(?:the |this |these |said |above-captioned |(?:the )?(?:petitioner|plaintiff)(?:'s|s') |his |her |instant )?(?:venue|case|cases|action|actions|matter|civil action|proceedings?|petition|petitions|file|record|funds?|jurisdiction|appeal|motion|custody of (?:the )?(?:documents|evidence))\b|\btransfer(?:s|red|ring)?(?<!\b(?:petitioner|plaintiff|detainee|noncitizen|alien|member)s?(?:'s?)? (?:(?:shall|may|will|must|should|not|never|be|being|is|are|was|were|been|has|have|cannot|can|to) ){0,5}transfer(?:s|red|ring)?) to (?:the )?(?:united states district|u\.?s\.? district|(?:eastern|western|northern|southern|middle|central) district|district of|another judge|judge|mdl|docket)\b|\b(?:case|action|petition|matter|appeal|proceeding|file|motion) (?:is |be |was |shall be |has been |hereby |is hereby )?transferred\b|\bmotion to transfer(?= (?:case|venue|to (?:the )?(?:\w+ )?district))|\border of transfer(?= {0,2}(?:$|[.(;,]|--| to (?:the )?(?:[\w.]+ ){0,5}(?:district|court|circuit|panel|judge)\b| (?:under|pursuant)\b))|\bconditional transfer orders?\b|^\W*transfer order\b(?! (?:as to|for|of|barring|against))|\brule 2[01] transfer\b/,
    yes: [
      "order transferring case to the district of utah",
      "motion to transfer venue",
      "order of transfer under rule 20 to the northern district of texas",
      "order of transfer",
      "conditional transfer order (cto-91)",
      "transfer order. signed by judge roe",
    ],
    no: [
      "shall not transfer petitioner",
      "motion to permit transfer",
      "order of transfer of ada roe to texas",
      "order denying transfer of petitioner",
      "temporary no transfer order",
      "restrained from executing any transfer order as to petitioner",
      "petitioner's transfer to the district of maine is barred",
      "petitioners shall not be transferred to the western district of texas",
    ],
  },
  {
    id: "custody-of-others",
    hint: "custody",
    when: /\b(?:child|sole|joint|legal) custody\b|\bchain of custody\b|\bcustody of (?:the )?(?:child|children|documents?|evidence|records?|exhibits?)\b/,
    yes: ["child custody dispute"],
    no: ["remanded to the custody of the marshal"],
  },
  {
    id: "bond-as-security",
    isOfMatter: true,
    hint: "bond",
    when: /\b(?<!\b(?:setting|sets|fixing|fixes|releas(?:e|ed|ing) (?:up)?on|admit\w* to|order of) [^;.]{0,40})surety bonds?\b|\b(?:supersedeas|appeal|injunction|cost|performance|payment|fidelity|security|removal|replevin|appearance fee) bonds?\b|\bbond forfeitures?\b|\bbond (?:is |be )?(?:hereby )?(?:set|fixed) at \$0\b|\bbonds? (?:on appeal )?(?:for|to secure|to cover) (?:the )?costs\b(?: on appeal)?|\b(?:no|without|waiv\w+|post(?:ing)? (?:a|any)) (?:(?:a|any|the) )?(?:security|bond|security bond|injunction bond)(?: or (?:bond|security))?(?: (?:is|be|shall be))? (?:requir\w+|necessary|ordered|under rule 65|waived)|\brule 65\(c\)[^.;]{0,40}\bbond\b|\bbonds?\b(?=[^;.]{0,60}\bas security (?:for|under)\b)|\b(?:return|refund|disburse(?:ment)?|forfeit(?:ure)?) (?:of )?(?:the |his |her |said |posted |cash |surety |appearance |immigration )*(?:bond|bail)\b(?! (?:hearing|order|and))/,
    yes: [
      "no bond is required",
      "supersedeas bond approved",
      "the surety bond is approved",
      "setting bond on appeal for costs at $500",
      "motion for return of bond",
    ],
    no: [
      "bond hearing",
      "bond set at $5,000",
      "setting $75,000 corporate surety bond",
      "return of the bond order to the immigration judge",
    ],
  },
  {
    id: "habeas-for-production",
    hint: "habeas",
    when: /\b(?:writs? of )?habeas corpus ad (?:prosequendum|testificandum)\b|\bad (?:prosequendum|testificandum)\b/,
    yes: ["writ of habeas corpus ad prosequendum as to john doe"],
    no: ["petition for writ of habeas corpus"],
  },
  {
    id: "stay-of-creditors",
    hint: "stay",
    when: /\b(?:relief from (?:the )?(?:automatic )?stay|automatic stay (?:of|under|imposed by) (?:(?:section|§)(?! ?1003)|11 u|the bankruptcy|bankruptcy)|(?:bankruptcy|co-?debtor) stay|(?:extend|impos|reimpos|continu|terminat|annul)\w* (?:the )?automatic stay|automatic stay (?:as to|against|with respect to)|stay of relief|stay (?:of )?(?:the )?(?:enforcement|execution) of (?:the |a )?(?:(?:money|monetary|fee|cost|state|foreign) judgment|judgment (?:of|for) (?:costs|fees|\$|possession|foreclosure)))\b/,
    yes: ["motion for relief from automatic stay", "motion to stay execution of the money judgment"],
    no: ["automatic stay of removal under the general order", "motion to stay execution of the judgment"],
  },
  ...paperSenses,
  ...courtSenses,
];
