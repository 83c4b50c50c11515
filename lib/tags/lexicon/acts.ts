/** What may be done to somebody who is held or who is to be removed. */
export type Act =
  | "removal"
  | "transfer"
  | "staying put"
  | "staying in the country"
  | "release"
  | "bail"
  | "detention"
  | "continued detention"
  | "bond hearing"
  | "contact"
  | "access to counsel"
  | "return";

/** What must stand near a word before it means an act: many words move things as well as people. */
export type Needs = "nothing" | "person" | "place" | "custody" | "stop";

/** Words of one act. Verbs are inflected (`formsOf`); nouns are given as they stand. */
export interface ActWords {
  readonly id: string;
  readonly act: Act;
  readonly verbs: string;
  readonly nouns: string;
  readonly needs: Needs;
  /** Decrees (lower case) that the reader must find this act in, and others in which it must not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The acts, with the words that courts and parties have for them. */
export const actWords: readonly ActWords[] = [
  {
    id: "removal",
    act: "removal",
    verbs: "remove deport repatriate expel* banish",
    nouns: "removal removals deportation deportations repatriation expulsion expulsions",
    needs: "nothing",
    yes: ["respondents shall not deport petitioner", "removal of the class is stayed"],
    no: ["respondents shall produce the removal statistics"],
  },
  {
    id: "transfer",
    act: "transfer",
    verbs: "transfer* relocate rehouse",
    nouns: "transfer transfers relocation relocations rendition",
    needs: "nothing",
    yes: ["respondents may not relocate petitioner"],
    no: ["the parties shall file a report on transfers"],
  },
  {
    id: "moving",
    act: "transfer",
    verbs: "move shift evacuate",
    nouns: "movement",
    needs: "person",
    yes: ["respondents shall not move petitioner"],
    no: ["petitioner may move to dismiss"],
  },
  {
    id: "changing-place",
    act: "transfer",
    verbs: "change switch reassign alter",
    nouns: "",
    needs: "place",
    yes: [
      "respondents may not change petitioner's place of detention",
      "ice shall not reassign him to another detention facility",
    ],
    no: ["the clerk shall change the caption", "the case is reassigned to judge roe"],
  },
  {
    id: "taking-somewhere",
    act: "transfer",
    verbs:
      "take/taken carry bring/brought send/sent fly/flown put*/put place get*/got board transport ship* escort drive/driven restore retrieve fetch leave depart cross exit",
    nouns: "",
    needs: "place",
    yes: ["petitioner shall not be taken out of this district", "petitioner is not to be put on a plane"],
    no: ["respondents shall send counsel a copy", "the court places the case on its docket"],
  },
  {
    id: "release",
    act: "release",
    verbs: "release parole liberate",
    nouns: "release parole recognizance freedom",
    needs: "nothing",
    yes: ["respondents shall release petitioner", "release on recognizance is granted"],
    no: ["petitioner was released on 5/1/2020"],
  },
  {
    id: "freeing",
    act: "release",
    verbs: "free discharge walk",
    nouns: "discharge liberty",
    needs: "custody",
    yes: [
      "petitioner is to walk out of ice custody",
      "respondents shall discharge petitioner from custody",
      "petitioner shall be set at liberty",
    ],
    no: ["the order to show cause is discharged", "counsel shall walk the court through the exhibits"],
  },
  {
    id: "bail",
    act: "bail",
    verbs: "",
    nouns: "bail bond",
    needs: "nothing",
    yes: ["bond is set at $5,000", "granting bail"],
    no: ["petitioner shall post bond"],
  },
  {
    id: "detention",
    act: "detention",
    verbs:
      "detain re-detain redetain arrest re-arrest rearrest imprison re-imprison incarcerate reincarcerate re-incarcerate confine apprehend",
    nouns:
      "detention re-detention redetention arrest arrests rearrest re-arrest reincarceration re-incarceration imprisonment incarceration confinement",
    needs: "nothing",
    yes: ["respondents shall not re-detain petitioner", "the court orders detention of defendant"],
    no: ["petitioner, who is detained, shall file a reply"],
  },
  {
    id: "handing-over",
    act: "release",
    verbs: "hand deliver turn surrender give/given entrust",
    nouns: "",
    needs: "custody",
    yes: [
      "the jail is to hand petitioner over to his sister by noon",
      "respondents shall deliver petitioner to his counsel at the gate",
    ],
    no: [
      "respondents shall turn over petitioner's file to counsel",
      "defendants shall deliver the records to class counsel",
    ],
  },
  {
    id: "taking-into-custody",
    act: "detention",
    verbs: "remand commit* surrender recommit* re-commit* return deliver turn hand",
    nouns: "",
    needs: "custody",
    yes: ["petitioner shall surrender to immigration custody", "defendant is remanded to custody"],
    no: ["the case is remanded to the agency"],
  },
  {
    id: "return",
    act: "return",
    verbs: "return readmit* re-admit* re-enter reenter",
    nouns:
      "return returns readmission re-admission journey travel passage homecoming presence arrival entry re-entry reentry",
    needs: "person",
    yes: ["respondents shall return petitioner to the united states", "defendants shall facilitate his return"],
    no: ["petitioner shall return his passport", "return of service shall be filed"],
  },
  {
    id: "contact",
    act: "contact",
    verbs:
      "contact communicate ask discourage dissuade interview question interrogate approach solicit invite discuss speak/spoken talk converse present meet/met",
    nouns:
      "contact contacts communication communications interview interviews conversation conversations discussion discussions dialogue talks",
    needs: "stop",
    yes: ["ice shall not interview class members"],
    no: ["counsel shall contact chambers", "petitioner shall not contact the victim"],
  },
  {
    id: "pressure",
    act: "contact",
    verbs: "coerce pressure press threaten intimidate harass retaliate induce urge bully badger cajole",
    nouns: "coercion coercive pressure intimidation retaliation harassment threats",
    needs: "stop",
    yes: ["defendants are enjoined from coercing class members"],
    no: ["the parties are urged to settle"],
  },
];

/** Words for acts that are told by more than one word, as the reader meets them. */
export const actPhrases: readonly (readonly [words: string, act: Act, form: "noun" | "participle" | "base"])[] = [
  ["order of removal", "removal", "noun"],
  ["orders of removal", "removal", "noun"],
  ["removal order", "removal", "noun"],
  ["removal orders", "removal", "noun"],
  ["order of deportation", "removal", "noun"],
  ["deportation order", "removal", "noun"],
  ["final order", "removal", "noun"],
  ["enforced departure", "removal", "noun"],
  ["carry out his departure", "removal", "base"],
  ["carry out her departure", "removal", "base"],
  ["carry out their departure", "removal", "base"],
  ["effect his departure", "removal", "base"],
  ["effect her departure", "removal", "base"],
  ["effect their departure", "removal", "base"],
  ["effectuate his departure", "removal", "base"],
  ["effectuate her departure", "removal", "base"],
  ["effectuate their departure", "removal", "base"],
  ["removal flight", "removal", "noun"],
  ["removal flights", "removal", "noun"],
  ["deportation flight", "removal", "noun"],
  ["deportation flights", "removal", "noun"],
  ["scheduled departure", "removal", "noun"],
  ["departure from the united states", "removal", "noun"],
  ["departure from this country", "removal", "noun"],
  ["imminent departure", "removal", "noun"],
  ["order of supervision", "release", "noun"],
  ["orders of supervision", "release", "noun"],
  ["at large", "release", "noun"],
  ["alternatives to detention", "release", "noun"],
  ["alternative to detention", "release", "noun"],
  ["enlargement on bail", "release", "noun"],
  ["enlarged on bail", "release", "participle"],
  ["enlarged upon bail", "release", "participle"],
  ["enlargement on bond", "release", "noun"],
  ["let out", "release", "participle"],
  ["let go", "release", "participle"],
  ["set free", "release", "participle"],
  ["walk free", "release", "base"],
  ["go free", "release", "base"],
  ["go home", "release", "base"],
  ["walk out of custody", "release", "base"],
  ["walk out of detention", "release", "base"],
  ["present himself", "detention", "base"],
  ["present herself", "detention", "base"],
  ["present themselves", "detention", "base"],
  ["self-surrender", "detention", "base"],
  ["pressed to sign", "contact", "participle"],
  ["pressured to sign", "contact", "participle"],
  ["turn himself in", "detention", "base"],
  ["turn herself in", "detention", "base"],
  ["turn themselves in", "detention", "base"],
  ["give himself up", "detention", "base"],
  ["give herself up", "detention", "base"],
  ["surrender himself", "detention", "base"],
  ["surrender herself", "detention", "base"],
  ["reconsider bond", "bond hearing", "base"],
  ["redetermine bond", "bond hearing", "base"],
  ["reconsider custody", "bond hearing", "base"],
  ["redetermine custody", "bond hearing", "base"],
  ["rehear bond", "bond hearing", "base"],
  ["rehear bail", "bond hearing", "base"],
  ["rehear custody", "bond hearing", "base"],
  ["revisit bond", "bond hearing", "base"],
  ["revisit bail", "bond hearing", "base"],
  ["revisit custody", "bond hearing", "base"],
  ["reassess bond", "bond hearing", "base"],
  ["reassess bail", "bond hearing", "base"],
  ["reassess custody", "bond hearing", "base"],
  ["re-adjudicate bond", "bond hearing", "base"],
  ["re-adjudicate bail", "bond hearing", "base"],
  ["re-adjudicate custody", "bond hearing", "base"],
  ["readjudicate bond", "bond hearing", "base"],
  ["readjudicate bail", "bond hearing", "base"],
  ["readjudicate custody", "bond hearing", "base"],
  ["bond proceeding", "bond hearing", "noun"],
  ["custody proceeding", "bond hearing", "noun"],
  ["come back", "return", "base"],
  ["come home", "return", "base"],
  ["allowed back into", "return", "participle"],
  ["permitted back into", "return", "participle"],
  ["let back into", "return", "participle"],
  ["turn around", "return", "base"],
  ["flight back", "return", "noun"],
  ["flight home", "return", "noun"],
  ["turned around", "return", "participle"],
  ["locked up", "detention", "participle"],
  ["back into custody", "detention", "participle"],
  ["report to ice custody", "detention", "base"],
  ["report to immigration custody", "detention", "base"],
  ["lock up", "detention", "base"],
  ["jailed", "detention", "participle"],
  ["held without bond", "detention", "participle"],
  ["held without bail", "detention", "participle"],
  ["leave custody", "release", "base"],
  ["leave detention", "release", "base"],
  ["leave the jail", "release", "base"],
  ["leave ice custody", "release", "base"],
  ["bring back", "return", "base"],
  ["brought back", "return", "participle"],
];

/** Inherently against the detained, so that a motion that names them asks for their end. */
export const PRESSING: ReadonlySet<string> = new Set(
  actWords
    .filter(({ id }) => id === "pressure")
    .flatMap(({ verbs, nouns }) => [...verbs.split(" "), ...nouns.split(" ")]),
);

/** That somebody is here, or comes in: an act where somebody is to see to it ("facilitate his entry"). */
export const COMING: ReadonlySet<string> = new Set("presence arrival entry re-entry reentry".split(" "));
export const SEES_TO: ReadonlySet<string> = new Set("secure ensure obtain effect effectuate facilitate".split(" "));
