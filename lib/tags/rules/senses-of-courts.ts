import type { SenseRule } from "../rule.ts";

/** Who is held, in a list of things that must not be spoken of with them. */
const NOBODY =
  "(?:(?!(?:petitioners?|plaintiffs?|respondents?|defendants?|detainees?|class|members?|persons?|people|individuals|noncitizens?|aliens?|children|families|migrants?|nationals?|him|her|them|mr|ms|mrs)\\b)[\\w-]+ )";

/** Up to where the court's own statement may begin. */
const TOLD =
  "(?:(?!,|[.;:]|\\b(?:and|but|so|which)\\b[^.;,]{0,80}\\b(?:shall|must|may|will|is|are|orders?|grants?|directs?|den(?:y|ies)|dismiss(?:es)?|stays?)\\b).){0,160}";
/** "which Respondents shall accept", "shall comply with the IJ's order": what was done before is ordered now. */
const BUILT_ON =
  "(?![^]{0,400}\\b(?:(?:shall|must|ordered to|directed to|which|requir\\w+ to)\\b[^.;]{0,60}?\\b(?:comply|honor|accept|effectuate|give effect|implement|carry out|abide|obey|adhere|enforce|reinstate)|(?:is|are|be|order) (?:\\w+ )?(?:honored|accepted|effectuated|given effect|implemented|carried out|obeyed|enforced|reinstated)|(?:enforc|implement|reinstat|honor|effectuat|accept)ing|(?:accept|enforcement|implementation|reinstatement) of)\\b)";

/** What courts do with security, forms, lists and monuments, and with the days of hearings elsewhere: nobody is held or let go by it. */
export const courtSenses: readonly SenseRule[] = [
  {
    // How an order ends: it says no more of what was ordered.
    id: "so-ordered-at-the-end",
    hint: "so ordered",
    when: /,? (?:and )?it is (?:hereby )?so ordered\b(?=\W*(?:$|[.;] [a-z(]))/,
    yes: ["removal is stayed, and it is so ordered"],
    no: ["so ordered by judge roe", "he will not be deported meanwhile, and it is so ordered as to this petition"],
  },
  {
    // By when: nothing is denied.
    id: "not-later",
    isOfMatter: true,
    hint: "later than",
    when: /\b(?:(?:but |and )?in no event|(?:but |and )?(?:not|no)) later than (?:[^;,.]|\.(?=\d)){1,40},? ?(?=(?:release|provide|hold|give|afford|return|conduct|bring|facilitate|transfer|schedule)\b)/,
    yes: ["shall, not later than 6/4, release petitioner", "shall in no event later than june 4, release him"],
    no: ["shall release petitioner no later than 6/4"],
  },
  {
    // "shall not only release him but …", "There is no dispute that …": the more is told.
    id: "not-only",
    isOfMatter: true,
    hint: "not only",
    when: /\bnot only\b(?=[^;.]{3,140}\bbut\b)/,
    yes: ["shall not only release petitioner but also return his property"],
    no: ["shall not only file a report"],
  },
  {
    id: "not-disputed",
    isOfMatter: true,
    hint: "disput",
    when: /\bthere (?:is|can be) no (?:real |genuine |serious )?dispute that\b|\bit is (?:not disputed|not in dispute|beyond dispute) that\b|\bno (?:one|party|side) disputes that\b/,
    yes: [
      "there is no dispute that petitioner must be released",
      "it is not disputed that he is entitled to a hearing",
    ],
    no: ["there is no dispute about removal", "the dispute over release"],
  },
  {
    // For how long stands between the relief and what it does, and governs none of it.
    id: "relief-for-a-time",
    isOfMatter: true,
    hint: "pending",
    when: /(?<=\b(?:injunction|stay|tro|restraining order|order|relief) )pending (?:(?:the|this|his|her|their|further|final|a) )*(?:appeal|review|hearing|resolution|disposition|decision|outcome)(?: (?:of|on) (?:the |this |his |her )?(?:appeal|petition|case|motion|action))?(?= (?:barring|prohibiting|preventing|restraining|enjoining|staying|forbidding|requiring|directing|compelling|blocking|halting|precluding|ordering)\b)/,
    yes: ["motion for injunction pending appeal barring his transfer"],
    no: ["motion for stay pending appeal", "shall remain here pending appeal"],
  },
  {
    // When a hearing elsewhere is or how it ended, as a report is to tell.
    id: "day-of-a-hearing",
    isOfMatter: true,
    hint: "hearing",
    when: /\b(?:dates?|times?|outcomes?|results?|status|number) of (?<!\b(?:fix|set|advance|accelerate|expedite|schedul\w*|mov(?:e|ing) up) (?:the |a )?(?:dates? and )?(?:dates?|times?) of )(?:(?:the|any|all|his|her|their|each|every|such|that|petitioners'|plaintiffs'|[\w-]+'s) )*(?:(?!an?\b)[\w-]+ )?(?:bond|custody|bail) (?:re-?determination )?hearings?\b(?! (?:is|are|shall|must|to be|be|ordered)\b)/,
    yes: ["shall list the members held and the date of their bond hearing", "report the outcome of his bond hearing"],
    no: [
      "a bond hearing by that date",
      "the date of the bond hearing is extended",
      "shall advance the date of petitioner's bond hearing",
      "shall fix the date and time of a bond hearing",
    ],
  },
  {
    // A form that is filled in on arrest.
    id: "notice-of-custody-determination",
    isOfMatter: true,
    hint: "custody",
    when: /\bnotices? of custody (?:re)?determinations?\b/,
    yes: ["shall produce the warrant and the notice of custody determination"],
    no: ["a custody redetermination before the immigration judge"],
  },
  {
    // A paper on which somebody was arrested, and no order to arrest him.
    id: "warrant-that-is-shown",
    isOfMatter: true,
    hint: "warrant",
    when: /(?<=\b(?:produc\w*|provid\w*|cop(?:y|ies) of|show\w*|fil(?:e|ing)|submit\w*|disclos\w*|furnish\w*|serv(?:e|ed|ing)|attach\w*|inspect\w*|unseal\w*|under|by|on|pursuant to|and) (?:an?|the|any|all)? ?(?:administrative |original |signed |form i-200 )?)warrants? (?:for|of) (?:(?:the|his|her|their|[\w-]+'s) ){0,3}arrest\b(?! (?:is|are|shall|be|issue|issues|of|forthwith)\b)/,
    yes: ["shall produce the warrant for her arrest", "a copy of the warrant of arrest"],
    no: ["the court issues a warrant for his arrest", "a warrant for his arrest shall issue"],
  },
  {
    // What somebody would have the court sign.
    id: "proposed-order-of-something",
    isOfMatter: true,
    hint: "proposed order",
    when: /\b(?:submit|file|lodge|e-?mail|upload|circulate|exchange|confer (?:on|about|regarding)) (?:(?:an?|their|his|its|the|agreed|joint|stipulated) )*proposed orders? (?:of|for|on|setting|directing|granting|staying) (?:(?! (?:and|but|so) )[^;.,]){1,60}/,
    yes: ["shall submit a proposed order of release by noon"],
    no: ["the court adopts the proposed order of release", "stipulation and proposed order for release"],
  },
  {
    // Who comes to a hearing, and how.
    id: "who-comes-to-a-hearing",
    isOfMatter: true,
    hint: "hearing",
    when: /\b(?:interpreters?|appearances?|attendance|witnesses|testimony|participation|headsets|security detail) (?:at|for|during) (?:(?:the|his|her|their|an?|any|petitioner's|tomorrow's) )*(?:[\w/]+ ){0,3}(?:bond|bail|custody) (?:re-?determination )?hearings?\b(?!,? (?:which |that )?(?:to be |(?:shall|must|is to) be )(?:held|had|given|provided))/,
    yes: ["motion for interpreter at the june 4 bail hearing", "remote appearance at his bond hearing"],
    no: ["motion for a bond hearing", "a bond hearing with an interpreter"],
  },
  {
    // A case goes to the court of the place where somebody is held.
    id: "order-of-transfer-of-a-case",
    hint: "order of transfer",
    when: /\border of transfer:(?![^;]{0,160}\b(?:(?:transfer|move|relocate) (?:petitioners?|plaintiffs?|detainees?|class|him|her|them|mr|ms|mrs)\b|(?:petitioners?|plaintiffs?|detainees?|members?|he|she|they) (?:is|are|be|may|shall|must|will)\b[^;.]{0,24}\b(?:transferred|moved|relocated)\b|(?:petitioner|plaintiff|his|her|their)(?:'s)? (?:\w+ ){0,2}to be (?:transferred|moved|relocated)\b))/,
    yes: ["order of transfer: the petition is transferred to the united states district court"],
    no: [
      "order of transfer: respondents may move petitioner to georgia",
      "order of transfer: petitioner may be transferred",
    ],
  },
  {
    // Security goes back to whoever gave it.
    id: "security-is-released",
    hint: "released",
    when: /\b(?:bonds?|bail|security|cash|deposits?|funds|sums?|collateral) (?:posted|deposited|given|furnished|paid|pledged|tendered)\b(?:(?!\b(?:petitioners?|plaintiffs?|detainees?|defendants?|he|she|they|who|and) (?:is|are|be|shall)\b)(?:[^;.,:]|[.,]\d)){0,110}? (?:is|are|be) (?:hereby )?released\b/,
    yes: ["the bond posted by plaintiff under rule 65(c) in the amount of $1,000 is released to counsel"],
    no: [
      "upon the bond posted petitioner is released",
      "bond having been posted by his sister, petitioner is released",
    ],
  },
  {
    // What is let out is a paper or a thing.
    id: "release-of-papers-and-belongings",
    hint: "releas",
    when: /\breleas(?:e|es|ed|ing) (?:(?:of|to (?:the )?(?:court|counsel|public)|to (?:petitioner|plaintiff)'?s? counsel) )?(?:(?:any|all|the|his|her|their|petitioner's|plaintiff's|said|personal|private|identifying|medical|detention|unredacted|redacted|sealed|home) ){1,4}(?:address(?:es)?|records?|files?|propert(?:y|ies)|belongings|possessions|documents?|information|transcripts?|data|names?|passports?|footage|videos?|recordings?|statistics|photographs?|phones?|luggage|report|lien)\b/,
    yes: ["release his medical records to counsel", "releasing her address", "the release of petitioner's passport"],
    no: ["release the petitioner and his belongings", "releasing her with all documents", "release him to his address"],
  },
  {
    // Somebody lets others see his records.
    id: "release-form",
    hint: "release",
    when: /\brelease (?:for|of) (?:(?:his|her|their|the|all|any|petitioner's|plaintiff's) )*(?:medical|health|school|employment|tax|psychiatric|hospital|dental) (?:records?|information|history|histories|files?)\b|\bexecut(?:ion|ing) of (?:an|a|any) (?:[\w-]+ )?releases?\b(?! (?:orders?|of (?:petitioner|the petitioner|him|her))\b)/,
    yes: ["compel execution of a release for medical records", "a release of his health records"],
    no: ["release for medical care", "execution of the order of release"],
  },
  {
    // What a judgment debtor gives while he appeals.
    id: "appeal-bond-approved",
    hint: "bond",
    when: /\bapprov\w+ (?:of )?(?:the |an? )?(?:[\w-]+ )?bond on appeal\b/,
    yes: ["approving bond on appeal and staying execution of judgment"],
    no: ["release on bond on appeal is granted"],
  },
  {
    // Who gets notices from the clerk.
    id: "taken-off-a-list",
    hint: "remov",
    when: /\bremov(?:e|es|ed|ing|al of) (?:[\w.'-]+ ){1,5}from (?:the |this |its |any |all )?(?:(?!(?:flights?|removal|deportation|manifest|charter|transfer|united|country|without|until|before|absent|unless|pending)\b)[\w/-]+ ){0,3}(?:lists?|rosters?|cm\/ecf)\b/,
    yes: ["the clerk shall remove him from the electronic notice list"],
    no: ["shall remove petitioner from the removal flight list", "removal of petitioner from the united states"],
  },
  {
    // What stands, hangs or grows somewhere.
    id: "removal-of-monuments",
    hint: "remov",
    when: new RegExp(
      `\\bremov(?:al of|ing|es?) (?:(?:the|an?|any|all|those|these|its|said) )?${NOBODY}{0,3}?(?:monuments?|statues?|sculptures?|murals?|plaques?|library books|flags|billboards?|dams?|horses|wolves|cattle|livestock|vegetation|timber|asbestos|sediment|artifacts?|artwork|graffiti|web ?pages?|datasets?)\\b`,
    ),
    yes: ["enjoining removal of the monument from the square", "shall not remove the two bronze statues"],
    no: ["removal of petitioner", "removing petitioner and his artwork"],
  },
  // "The IJ granted bond on 5/5 and Petitioner has posted it": what an agency's judge or board did, told in an order of the court.
  ...["ij ", "immigration judge ", "immigration court ", "bia ", "board of immigration appeals "].map(
    (hint): SenseRule => ({
      id: `what-the-${hint.trim().replaceAll(" ", "-")}-did`,
      isOfMatter: true,
      hint,
      when: new RegExp(
        `\\b${hint}(?<!\\b(?:before|by|to|from|of|with|that) (?:the |an? |any )?${hint})(?:(?:has|had) )?(?:(?:also|since|then|again|already|previously|subsequently|later|recently|\\w+ly) )?(?:granted|denied|ordered(?! (?:by|to|herein|below)\\b)|set(?! (?:for|on|at|in|by|to|before)\\b)|affirmed|reversed|vacated|upheld|sustained|revoked|entered|released|terminated|redetermined|declined|refused)\\b${BUILT_ON}${TOLD}`,
      ),
      yes: [
        `the ${hint}granted bond on 5/5 and petitioner has posted it`,
        `the ${hint}has ordered petitioner removed, and respondents shall respond`,
      ],
      no: [
        `the ${hint}granted bond on 5/5, which respondents shall accept`,
        `the ${hint}shall grant bond`,
        `a bond hearing before the ${hint}set for 5/5`,
        `bond granted by the ${hint}ordered below`,
      ],
    }),
  ),
  ...["solitary", "segregation", "general population", "isolation", "quarantine", "infirmary", "another unit"].map(
    (hint): SenseRule => ({
      // Where in the house somebody is kept.
      id: `within-the-house-${hint.replaceAll(" ", "-")}`,
      hint,
      when: new RegExp(
        `\\b(?:mov(?:e|ed|ing)|transferr?(?:ed|ing)?|remov(?:e|ed|ing|al)|releas(?:e|ed|ing)|return(?:ed|ing)?)(?: (?:petitioners?|plaintiffs?|him|her|them|(?:mr|ms|mrs)\\.? [\\w'-]+))? (?:out of|from|to|into) (?:the |administrative |disciplinary |medical |punitive )*${hint}\\b`,
      ),
      yes: [`petitioner shall be moved out of ${hint}`, `respondents shall remove him from ${hint}`],
      no: [`petitioner in ${hint} shall be released`],
    }),
  ),
  {
    // What comes of an order of a court of review, or does not.
    id: "no-mandate",
    hint: "mandate",
    when: /\bno (?:separate )?mandate (?:(?:is )?to issue|(?:shall|will) (?:be )?issued?)\b/,
    yes: ["granting motion to stay filed by mr. roe. no mandate to issue"],
    no: ["the mandate shall issue forthwith"],
  },
  {
    // What somebody who is out has to keep to.
    id: "condition-of-release",
    isOfMatter: true,
    hint: "condition of",
    when: /\bas an? (?:[\w-]+ )?condition of (?:(?:his|her|their|petitioner's|plaintiff's|supervised|pretrial|continued) )*release\b/,
    yes: ["shall not be required to wear an ankle monitor as a condition of release"],
    no: ["the conditions of release are modified", "release on condition of house arrest"],
  },
  ...["ice ", "dhs "].map((hint): SenseRule => ({
    // "ICE revoked his release in June": how the case came about.
    id: `what-${hint.trim()}-did`,
    isOfMatter: true,
    hint,
    when: new RegExp(
      `\\b${hint}(?<!\\b(?:by|to|from|of|with|that|which) ${hint})(?:(?:has|had) )?(?:(?:also|since|then|again|already|previously|subsequently|later|recently|\\w+ly) )?(?:revoked|terminated|cancell?ed|re-?detained|re-?arrested|arrested) (?:(?:his|her|their|the|petitioner's|petitioner|plaintiff|mr|ms|him|them)\\b)(?: [\\w'-]+){0,3}? (?:in|on|when|after|without) ${TOLD}`,
    ),
    yes: [`${hint}revoked his release in june`, `${hint}re-detained petitioner without a hearing`],
    no: [`${hint}shall not revoke his release`, `release order revoked by ${hint}in june`],
  })),
  {
    // What the case is about.
    id: "detention-challenge",
    isOfMatter: true,
    hint: "detention",
    when: /\b(?:detention|custody) (?:challenges?|claims?|litigation)\b/,
    yes: ["the interests of justice do not require it in this detention challenge"],
    no: ["his detention is unlawful", "the challenged detention shall end"],
  },
  {
    // What another may do, whatever the court orders.
    id: "even-if",
    isOfMatter: true,
    hint: "even if",
    when: /\beven if (?:the |an? )?(?:ijs?|immigration (?:judge|court)|bia|board|dhs|ice|government|respondents?) [^;.,]{0,80}/,
    yes: ["must be released even if the ij denies bond"],
    no: ["even if petitioner appeals, respondents shall release her"],
  },
  {
    // How a bond order came before the court.
    id: "bond-order-appealed",
    isOfMatter: true,
    hint: "appealed",
    when: new RegExp(
      `\\b(?:dhs|ice|the government|respondents?|defendants?|the department) (?:(?:has|have|had) )?(?:(?:since|then|timely|also) )?appealed (?!(?:this court's|the (?!bond\\b|custody\\b|ij\\b|ij's|immigration\\b)(?:court's |district court's |[\\w-]+ )?(?:order|injunction|judgment|tro)\\b|[^;.]{0,60}\\b(?:tro|injunction)\\b))${TOLD}`,
    ),
    yes: ["dhs has appealed the ij's bond order and invoked the automatic stay"],
    no: ["the judgment appealed from is reversed", "respondents shall release petitioner unless they have appealed"],
  },
  ...(["remov", "transfer", "deport"] as const).map((hint): SenseRule => ({
    // What is to be reported, should it happen.
    id: `${hint}-to-be-reported`,
    isOfMatter: true,
    hint,
    when: new RegExp(
      `\\b(?:advise|notify|inform|alert|tell) (?:the court|this court|chambers)\\b[^;.,]{0,60}\\b(?:if|should|in the event(?: that)?) (?:petitioners?|plaintiffs?|he|she|they|(?:mr|ms|mrs)\\.? [a-z]+)\\b(?:(?! and )[^;.,]){0,40}?\\b${hint}\\w*`,
    ),
    yes: [`shall advise the court if petitioner is to be ${hint}ed`],
    no: [`shall notify the court, and petitioner shall not be ${hint}ed`],
  })),
];
