import { words } from "../letters.ts";

/** People who are held or who are to be removed. */
export const HELD = words(
  `petitioner petitioners petr petrs plaintiff plaintiffs pltf pltfs detainee detainees noncitizen noncitizens
   non-citizen non-citizens alien aliens migrant migrants member members class subclass applicant applicants appellant
   appellants appellee appellees petitioner-appellee petitioners-appellees petitioner-appellant plaintiff-appellee
   him her them himself herself themselves he she they individual individuals person persons people anyone everyone
   mr ms mrs defendant defendants witness witnesses child children minor minors mother father family families son
   daughter national nationals national men man women woman youths refugees refugee parolees parolee immigrants immigrant residents resident someone movant his their husband wife spouse husbands wives spouses parents siblings asylum-seeker asylum-seekers asylees
   venezuelan venezuelans salvadoran salvadorans honduran hondurans guatemalan guatemalans haitian haitians cuban cubans mexicans
   iraqi iraqis somali somalis afghan afghans cambodians vietnamese laotians ukrainians russians chinese iranians eritreans`,
);
/** Those who hold or remove, or who decide on bond. */
export const HOLDERS = words(
  `respondent respondents resp resps defendant defendants government govt gov't ice dhs ero cbp uscis hsi doj eoir warden
   employee employees personnel contractor contractors sheriff officer officers official officials agent agents agency director secretary custodian marshal marshals jail
   facility ij bia judge department custodians jailer wardens sheriffs appellant appellants states`,
);
export const COURT = words("court undersigned panel bench justice");
export const COUNSEL = words("counsel attorney attorneys lawyer lawyers counsels");
/** What gives the held access to a lawyer. */
export const ACCESS = words(
  `access visit visits visitation visiting call calls telephone telephones phone phones meet meets meeting meetings
   communicate communicating communication communications contact confer consult consultation speak speaking notice
   notify notified notifying notification tell telling told alert alerting inform informing advise interview interviews admitted admit admits admitting advised line lines
   informed video videoconference confidential room e-mail email emailed e-mailed`,
);
/** States of the Union that one word names. */
export const STATES = words(
  `michigan virginia maryland jersey york massachusetts texas california minnesota vermont louisiana georgia florida
   illinois washington arizona colorado pennsylvania ohio utah nevada oregon idaho montana wyoming nebraska kansas oklahoma
   arkansas mississippi alabama tennessee kentucky indiana wisconsin iowa missouri connecticut delaware maine vermont
   hawaii alaska hampshire carolina dakota rhode columbia`,
);
/** Parts of the country: leaving them is a transfer. */
export const REGION: ReadonlySet<string> = new Set([
  ...words(
    `district districts state states commonwealth jurisdiction facility facilities jail prison county city division region
     circuit area aor miles drive center centre courthouse territory local unit hospital`,
  ),
  ...STATES,
]);
/** Houses that somebody may be brought into. */
export const FACILITY = words("hospital clinic facility facilities jail prison center centre hospice fdc fci mdc mcc");
/** The country itself: leaving it is removal. */
export const COUNTRY = words("u.s u.s.a usa us country countries nation continental abroad overseas america homeland");
/** Other countries, by a word that names no person, thing or place within the Union. */
export const FOREIGN = words(
  `afghanistan albania algeria angola argentina armenia azerbaijan bangladesh belarus belize benin bhutan bolivia bosnia botswana
   brazil bulgaria burkina burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus djibouti dominica
   ecuador egypt salvador eritrea estonia eswatini ethiopia fiji gabon gambia ghana greece guatemala guinea guyana haiti honduras
   hungary india indonesia iran iraq ivoire jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho
   liberia libya lithuania macedonia madagascar malawi malaysia maldives mali mauritania mauritius micronesia moldova mongolia
   montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria oman pakistan palau palestine paraguay
   peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia leone singapore slovakia slovenia somalia lanka
   sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tunisia turkey turkmenistan uganda
   ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe russian federation mexico rica spain france germany italy`,
);
export const AIRCRAFT = words("plane planes flight flights aircraft airplane airplanes charter charters airliner");
export const CUSTODY = words(
  "custody marshal marshals prisons prison jail detention liberty ice dhs ero confinement supervision",
);
/** A person or body before whom a hearing is held: "before" is no time there. */
export const TRIBUNAL = words(
  "immigration ij judge neutral impartial magistrate court undersigned panel board bia tribunal arbiter adjudicator decisionmaker decision-maker officer justice district chief hon",
);
/** Hearings about whether somebody stays in detention. */
export const BOND_HEARING_LEADS = words(
  "bond bail custody individualized individualised joseph matsumoto rodriguez casas casas-castrillon guerra lora prolonged-detention detention bond/custody custody/bond bond-custody",
);
export const HEARING_WORDS = words(
  "hearing hearings determination determinations redetermination redeterminations re-determination review reviews",
);
/** These end what a verb governs: the rest of the phrase is only what a paper, a talk or a question is about. */
export const TOPIC = words(
  `hearing hearings argument conference conferences briefing brief briefs briefed memorandum response responses reply
   replies opposition deadline deadlines time schedule schedules scheduling records record documents document discovery
   deposition depositions statistics information data report reports reporting statement evidence testimony how reason reasons file filing files filed submit submits submitting submitted advise advising respond responding
   confer argue argued arguing explain address addressing exhibits exhibit transcript policy policies
   guidelines regulations proceedings proceeding regarding concerning about   consider
   considering considered issues issue claim claims question questions statutory statute authorities
   appear appearance declaration declarations monitoring governing describing documenting reflecting fees costs certify state standard standards
   legality lawfulness constitutionality challenging challenges challenge contesting contests attacks attacking practice practices accept accepting sign signing waive waiving forgo abandon abandoning decide
   decides deciding argues contends asserts alleges represents`,
);
/** From here to the next comma the words tell when, why or under which condition. */
export const QUALIFIERS = words(
  `until till unless pending before prior absent without after upon when once while because erred since if during following
   subject where whenever except pursuant under notwithstanding despite`,
);
export const PAST = words(
  "heretofore theretofore hitherto was were had having previously formerly earlier already been who whom which whose",
);
/** Nouns that an act before them only describes: "detention statistics", "removal proceedings". */
export const DESCRIBED = words(
  `statistics records record proceedings issues issue officer officers conditions condition status policy policies
   practice practices standards center centers facility facilities site sites data documents operation operations 
   authority claims claim period history costs schedule schedules coordinator agreement paperwork plan plans restriction
   periods unit branch roster rosters list lists log logs counts manifest manifests`,
);
/** Verbs that only carry an act out: "shall not effectuate the removal", "shall provide a hearing". */
export const DOING = words(
  `effect effects effecting effectuate effectuating execute executing carry carrying conduct conducting facilitate
   facilitating proceed proceeding continue continuing initiate initiating attempt attempting arrange arranging permit
   allow authorize provide providing afford give grant order ensure secure begin commence pursue implement implementing
   take cause seek perform accomplish undertake undertaking complete schedule stay enjoin bar prohibit receive
   remain have be subject subjecting engage engaging initiate act acting undergo set restore place put enforce enforcing reinstate restore`,
);
/** Things that are removed, released, moved and returned. */
export const THINGS = words(
  `monitor monitors device devices tether bracelet equipment document documents exhibit exhibits filing filings entry
   image name names caption docket calendar attorney drawings plan plans data footage report reports files passport
   property funds money deposit record records transcript transcripts restriction restrictions lien information
   recording recordings video materials phone phones case action matter petition motion it footage results test
   vehicle vessel cargo waste water storm sample samples condition clerk link links designation designations confidentiality redactions
   trustee trustees debtor debtors receiver tank tanks fence fencing signs surety sureties collateral escrow shares stock assets parcel land trees soil`,
);
/** What follows is told by somebody else, and is no act of the court. */
export const REPORTS = words(
  `represent represents represented representing assure assures assured undertakes promises promised shown showed demonstrated established argues argued contends contended asserts asserted alleges alleged
   advises advised states stated informs informed believes claims reports reported urges urged insists insisted submits
   submitted suggested posits maintains state advise inform report say says said whether why`,
);
/** After these "release" and "transfer" are verbs. */
export const VERB_AFTER = words(
  `to shall must may will can cannot not and or nor either also then be being been days hours weeks forthwith promptly
   custody cause causes let lets never further who that hereby is are`,
);

/** What stands before "order" in its title: "TEXT ORDER that", "MEMORANDUM OPINION AND ORDER that". */
export const OF_TITLES = words(
  "text text-only only entry minute electronic paperless memorandum opinion decision findings and & oral bench virtual " +
    "amended corrected superseding revised interim further joint agreed stipulated consent unopposed docket endorsed " +
    "emergency temporary final provisional show-cause text-based non-document sealed public short-form signed clerk's",
);
