import type { EffectName } from "@/lib/tags/tags.ts";

/** An invented docket text and what it does. `unclear`: a court order that cannot be read. */
export interface Wording {
  readonly text: string;
  readonly kind?: string;
  readonly effects?: readonly EffectName[];
  readonly unclear?: boolean;
  readonly court?: string;
  readonly dispositions?: string;
  readonly until?: string;
  readonly within?: string;
}

/** Wordings that clerks of federal courts use, by effect. */
export const wordings: readonly Wording[] = [
  // Removal stayed.
  {
    text: "ORDER GRANTING EMERGENCY MOTION FOR STAY OF REMOVAL. Signed by Judge Ada Quill on 3/1/2020.",
    effects: ["removal-stayed"],
    kind: "order",
  },
  {
    text: "TEMPORARY RESTRAINING ORDER. Respondents are enjoined from removing Petitioner from the United States until further order of the Court. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Petitioner's removal is STAYED pending resolution of the petition. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "MINUTE ORDER: The Court ORDERS that Respondents shall not remove or deport Petitioner from the United States while this action is pending.",
    effects: ["removal-stayed"],
    kind: "order",
  },
  { text: "TEXT ORDER staying Petitioner's deportation to Ruritania until 5/4/2021.", effects: ["removal-stayed"] },
  {
    text: "ELECTRONIC ORDER entered. In order to preserve the Court's jurisdiction, Petitioner shall not be removed from the jurisdiction of the United States absent further order.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER granting 3 Motion for Temporary Restraining Order; enjoining Defendants from deporting Plaintiffs under the proclamation.",
    effects: ["removal-stayed"],
  },
  { text: "ENDORSED ORDER granting 5 Emergency Motion to Stay Deportation.", effects: ["removal-stayed"] },
  {
    text: "PAPERLESS ORDER. The Court hereby temporarily restrains Respondents from executing the final order of removal against Petitioner.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER that an administrative stay of removal is GRANTED to allow the Court time to consider the petition.",
    effects: ["removal-stayed"],
  },
  {
    text: "Order filed. The motion for stay of removal is GRANTED. [21-9001]",
    court: "ca4",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER (Roe, Doe and Poe, Circuit Judges) granting Petitioner's motion for stay of removal pending review.",
    court: "ca3",
    effects: ["removal-stayed"],
  },
  {
    text: "Preliminary injunction entered barring removal of class members to third countries without notice. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER denying 40 Motion to Dissolve the Preliminary Injunction Against Removal.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER denying Respondents' motion to lift the stay of removal 22 .", effects: ["removal-stayed"] },
  {
    text: "MOTION to stay removal filed by Petitioner. Removal stayed automatically pending further order. [Entered: 01/05/2020]",
    court: "ca9",
    effects: ["removal-stayed"],
    kind: "motion",
  },
  {
    text: "ORDER TO SHOW CAUSE why the petition should not be granted. Response due 4/1/2020. Respondents are prohibited from removing Petitioner from this country pending further order.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER: The stay of removal entered on 2/1/2020 remains in effect.", effects: ["removal-stayed"] },
  {
    text: "ORDER deferring ruling on 7 Motion for TRO. The Government shall not deport Petitioner before the hearing on 6/1/2021.",
    effects: ["removal-stayed"],
  },
  {
    text: "MEMORANDUM OPINION AND ORDER. For the reasons stated, Plaintiffs' motion for a preliminary injunction is GRANTED and Defendants are ENJOINED from removing any member of the class.",
    effects: ["removal-stayed"],
    kind: "opinion",
  },
  {
    text: "ORDER granting 14 Motion for Preliminary Injunction to the extent that Respondents may not remove Petitioner to Ruritania.",
    effects: ["removal-stayed"],
  },
  // Extended, expanded, denied, ended.
  {
    text: "ORDER extending the temporary restraining order against removal for 14 days, through 6/15/2021.",
    effects: ["removal-stay-extended"],
  },
  { text: "ORDER granting 30 Motion to Extend the Stay of Removal.", effects: ["removal-stay-extended"] },
  {
    text: "TEXT ORDER: for good cause, the TRO barring deportation is EXTENDED to 4/28/2025 at 5:00 PM.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER continuing the stay of removal until the Court rules on the preliminary injunction.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER expanding the stay of removal to all members of the nationwide class.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "OPINION AND ORDER granting 41 Motion to Expand the Temporary Restraining Order to Cover Removals Nationwide.",
    effects: ["removal-stay-expanded"],
  },
  { text: "ORDER denying 2 Motion for Stay of Removal.", effects: ["removal-stay-denied"] },
  { text: "ORDER denying 4 Ex Parte Motion for TRO Enjoining Deportation.", effects: ["removal-stay-denied"] },
  {
    text: "Order. Emergency motion for stay of removal denied. [20-9]",
    court: "ca5",
    effects: ["removal-stay-denied"],
  },
  { text: "ORDER: the Court declines to enjoin Petitioner's removal.", effects: ["removal-stay-denied"] },
  { text: "ORDER vacating the stay of removal entered 3/2/2020.", effects: ["removal-stay-ended"] },
  { text: "ORDER: The temporary restraining order barring removal is DISSOLVED.", effects: ["removal-stay-ended"] },
  { text: "ORDER granting 33 Motion to Dissolve the Injunction Against Removal.", effects: ["removal-stay-ended"] },
  {
    text: "ORDER: the temporary stay of removal has expired and will not be renewed.",
    effects: ["removal-stay-ended"],
  },
  { text: "ORDER lifting stay of deportation.", effects: ["removal-stay-ended"] },
  {
    text: "Filed order: the temporary stay of removal confirmed by General Order 6.4(c) is vacated.",
    court: "ca9",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER granting 61 Motion for Leave to Remove Class Member. The Government may remove him to Ruritania.",
    effects: ["removal-permitted"],
  },
  {
    text: "STIPULATED ORDER permitting the removal of class member Bo Fenn, who wishes to return to Ruritania.",
    effects: ["removal-permitted"],
  },
  { text: "ORDER: Removal of Ana Vell may proceed.", effects: ["removal-permitted"] },
  // Return.
  {
    text: "ORDER granting 12 Motion to Compel Return. Defendants shall facilitate and effectuate the return of Plaintiff to the United States by no later than 11:59 PM on April 7, 2025.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER directing Respondents to return Petitioner to the United States within 10 days.",
    effects: ["return-ordered"],
  },
  {
    text: "MINUTE ENTRY: Government ordered to bring Petitioner back to the United States forthwith.",
    effects: ["return-ordered"],
  },
  // Release ordered.
  {
    text: "ORDER granting 1 Petition for Writ of Habeas Corpus. Respondents shall immediately release Petitioner from custody.",
    effects: ["release-ordered"],
  },
  {
    text: "MEMORANDUM OPINION. The petition for a writ of habeas corpus is GRANTED and Petitioner is ordered released.",
    effects: ["release-ordered"],
    kind: "opinion",
  },
  {
    text: "ORDER granting 22 Motion for Release on Bail Pending Adjudication of Habeas Petition.",
    effects: ["release-ordered"],
  },
  { text: "ORDER Setting Conditions of Release as to Bo Fenn.", effects: ["release-ordered"] },
  { text: "ORDER OF RELEASE as to Petitioner Bo Fenn.", effects: ["release-ordered"] },
  {
    text: "TEMPORARY RESTRAINING ORDER directing the release of Petitioners Ana Vell and Bo Fenn under conditions of supervision.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents are enjoined from re-detaining Petitioner without a pre-deprivation hearing.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER granting 6 Motion for TRO. Petitioner shall be released forthwith and shall not be re-arrested absent notice and a hearing.",
    effects: ["release-ordered"],
  },
  { text: "ORDER denying 55 Government's Motion to Re-Detain Class Member.", effects: ["release-ordered"] },
  {
    text: "Minute Entry: Detention Hearing as to Bo Fenn held on 1/2/2020. Government's motion for detention is DENIED. Bond set at $10,000.",
    effects: ["release-ordered"],
  },
  { text: "WRIT OF HABEAS CORPUS ISSUED. Respondents shall release Petitioner.", effects: ["release-ordered"] },
  {
    text: "JUDGMENT granting petition for writ of habeas corpus; Petitioner to be released under reasonable conditions of supervision.",
    effects: ["release-ordered", "judgment-entered"],
    kind: "judgment",
  },
  { text: "ORDER denying Respondents' Motion to Stay the Release Order 30 .", effects: ["release-ordered"] },
  {
    text: "BAIL ORDER: Petitioner shall be released to the custody of his sister on the following conditions.",
    effects: ["release-ordered"],
  },
  // Release denied.
  { text: "ORDER denying 9 Motion for Release from Custody.", effects: ["release-denied"] },
  { text: "ORDER denying 1 Petition for Writ of Habeas Corpus.", effects: ["release-denied"] },
  {
    text: "OPINION AND ORDER denying petition for writ of habeas corpus on the merits. Petitioner shall remain in custody.",
    effects: ["release-denied"],
  },
  { text: "ORDER denying application for bail pending review.", effects: ["release-denied"] },
  {
    text: "ORDER denying 4 Motion for Temporary Restraining Order seeking immediate release.",
    effects: ["release-denied"],
  },
  { text: "ORDER adopting report and recommendation; the habeas petition is DENIED.", effects: ["release-denied"] },
  // Bond hearings.
  {
    text: "ORDER granting in part 1 Petition for Writ of Habeas Corpus. Respondents shall provide Petitioner with an individualized bond hearing before an immigration judge within 14 days.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: an immigration judge must hold a bond hearing at which the Government bears the burden of proof, within ten days.",
    effects: ["bond-hearing-ordered"],
  },
  { text: "ORDER granting 8 Motion for Bond Hearing.", effects: ["bond-hearing-ordered"] },
  {
    text: "JUDGMENT: the Government is directed to afford Petitioner a custody redetermination hearing.",
    effects: ["bond-hearing-ordered", "judgment-entered"],
  },
  {
    text: "DECISION AND ORDER conditionally granting the petition. Respondents shall either hold a bond hearing within 14 days or release Petitioner.",
    effects: ["bond-hearing-ordered"],
    kind: "opinion",
  },
  { text: "ORDER denying request for an individualized bond hearing.", effects: ["bond-hearing-denied"] },
  {
    text: "ORDER: Petitioner is not entitled to a bond hearing under section 1226(c).",
    effects: ["bond-hearing-denied"],
  },
  { text: "ORDER denying 15 Motion to Enforce and for a New Bond Hearing.", effects: ["bond-hearing-denied"] },
  // Detention ordered, release stayed.
  { text: "ORDER OF DETENTION PENDING TRIAL as to Bo Fenn.", effects: ["detention-ordered"] },
  { text: "Minute Entry: Defendant remanded to the custody of the U.S. Marshal.", effects: ["detention-ordered"] },
  { text: "ORDER granting 20 Motion for Pretrial Detention as to Bo Fenn.", effects: ["detention-ordered"] },
  { text: "ORDER granting 71 Motion to Re-Detain Petitioner.", effects: ["detention-ordered"] },
  {
    text: "ORDER: Respondents may re-detain Petitioner upon issuance of travel documents.",
    effects: ["detention-ordered"],
  },
  { text: "ORDER granting 15 Motion to Revoke Bond.", effects: ["release-stayed"] },
  { text: "ORDER revoking pretrial release as to Bo Fenn.", effects: ["release-stayed"] },
  { text: "ORDER granting Government's Motion to Stay Release Order pending appeal.", effects: ["release-stayed"] },
  { text: "ORDER: the order releasing Petitioner is STAYED until 4/1/2021.", effects: ["release-stayed"] },
  { text: "ORDER staying the release of Petitioner pending the Government's appeal.", effects: ["release-stayed"] },
  // Transfer.
  {
    text: "ORDER: Respondents shall not transfer Petitioner outside the District of New Jersey pending further order.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER enjoining Respondents from transferring Petitioner out of this District.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Petitioner shall not be removed from the United States or transferred to another facility.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  { text: "ORDER granting 6 Motion to Prevent Transfer of Petitioner.", effects: ["transfer-barred"] },
  { text: "ORDER denying 6 Motion to Prevent Transfer of Petitioner.", effects: ["transfer-permitted"] },
  {
    text: "ORDER: ICE may transfer Petitioner to the Eloy facility for medical care.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER modifying 5 Order so that Respondents are permitted to transfer Petitioner within the state.",
    effects: ["transfer-permitted"],
  },
  // Contact, counsel.
  {
    text: "ORDER: ICE shall not communicate with class members about this litigation without class counsel present.",
    effects: ["contact-restricted"],
  },
  { text: "ORDER barring Defendants from interviewing or coercing class members.", effects: ["contact-restricted"] },
  {
    text: "ORDER requiring Defendants to provide confidential legal telephone calls between detainees and counsel.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Respondents shall give class counsel 48 hours' notice before any transfer of a class member.",
    effects: ["counsel-access-ordered"],
  },
  { text: "ORDER granting 44 Motion for Access to Counsel.", effects: ["counsel-access-ordered"] },
  // Class.
  { text: "ORDER granting 12 Motion to Certify Class.", effects: ["class-certified"] },
  { text: "ORDER provisionally certifying a class of detainees at the Tupper facility.", effects: ["class-certified"] },
  { text: "ORDER: the class is CERTIFIED under Rule 23(b)(2).", effects: ["class-certified"] },
  {
    text: "ORDER modifying the class definition to include persons held in county jails.",
    effects: ["class-modified"],
  },
  { text: "ORDER granting 90 Motion to Amend the Class Definition.", effects: ["class-modified"] },
  { text: "ORDER granting 77 Motion to Decertify Class.", effects: ["class-decertified"] },
  { text: "ORDER decertifying the subclass.", effects: ["class-decertified"] },
  { text: "ORDER denying 77 Motion to Decertify Class.", effects: [] },
  { text: "ORDER denying 12 Motion for Class Certification.", effects: [] },
  // Appeals.
  {
    text: "OPINION filed: the preliminary injunction barring removal is VACATED. [21-9001]",
    court: "ca6",
    effects: ["relief-vacated"],
    kind: "opinion",
  },
  {
    text: "OPINION filed. The district court's grant of the habeas petition ordering Petitioner's release is REVERSED. [21-9001]",
    court: "ca5",
    effects: ["relief-vacated"],
  },
  {
    text: "Opinion: we affirm the district court's order requiring bond hearings for the class. AFFIRMED. [21-9001]",
    court: "ca9",
    effects: ["relief-affirmed"],
  },
  {
    text: "JUDGMENT: the judgment denying the petition for writ of habeas corpus is AFFIRMED. [21-9001]",
    court: "ca8",
    effects: ["release-denied"],
  },
  {
    text: "ORDER granting motion for stay pending appeal of the injunction against removal. [21-9001]",
    court: "ca1",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER: the preliminary injunction requiring bond hearings is STAYED pending appeal.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER denying Defendants' motion to stay the injunction against removal pending appeal.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER denying stay pending appeal of the release order.", effects: ["release-ordered"] },
  { text: "Petition for rehearing en banc DENIED. [21-9001]", court: "ca9", effects: [] },
  { text: "ORDER denying petition for rehearing. [21-9001]", court: "ca9", effects: [] },
  { text: "JUDGMENT. Vacated and remanded. [21-9001]", court: "ca1", unclear: true },
  // Record, conduct, end.
  { text: "ORDER granting 31 Motion to Compel Production of Documents.", effects: ["disclosure-ordered"] },
  {
    text: "ORDER: Defendants shall produce the A-files of class members by 3/1/2021.",
    effects: ["disclosure-ordered"],
  },
  { text: "ORDER granting 19 Motion to Unseal.", effects: ["unsealed"] },
  { text: "ORDER unsealing docket entries 3 and 4.", effects: ["unsealed"] },
  { text: "ORDER granting 18 Motion to Seal Exhibit B.", effects: ["sealed"] },
  { text: "SEALING ORDER: Exhibit 4 shall be filed under seal.", effects: ["sealed"] },
  { text: "ORDER imposing sanctions on Defendants.", effects: ["sanctions-ordered"] },
  { text: "ORDER finding Respondents in civil contempt.", effects: ["contempt-found"] },
  { text: "ORDER denying 44 Motion for Sanctions.", effects: [] },
  { text: "ORDER preliminarily approving class action settlement.", effects: ["settlement-preliminarily-approved"] },
  { text: "ORDER granting final approval of class settlement.", effects: ["settlement-approved"] },
  { text: "ORDER OF DISMISSAL. This case is dismissed without prejudice.", effects: ["dismissed"] },
  { text: "ORDER granting 12 Motion to Dismiss.", effects: ["dismissed"] },
  { text: "ORDER dismissing petition as moot.", effects: ["dismissed"] },
  { text: "ORDER denying as moot 1 Petition for Writ of Habeas Corpus and dismissing case.", effects: ["dismissed"] },
  {
    text: "CLERK'S JUDGMENT in favor of Respondents against Petitioner.",
    effects: ["judgment-entered"],
    kind: "judgment",
  },
  { text: "ORDER denying 12 Motion to Dismiss.", effects: [] },
  { text: "ORDER dismissing petition for lack of jurisdiction. Signed by Judge Ada Quill.", effects: ["dismissed"] },
  { text: "STIPULATION AND ORDER of dismissal. Signed by Judge Ada Quill.", effects: ["dismissed"] },
  // Harmless.
  { text: "ORDER granting 14 Motion for Extension of Time to File Response to Petition.", effects: [] },
  { text: "ORDER setting hearing on 3 Motion for Temporary Restraining Order for 4/5/2021.", effects: [] },
  { text: "ORDER TO SHOW CAUSE: Respondents shall show cause by 4/5/2021 why the writ should not issue.", effects: [] },
  { text: "ORDER granting 8 Motion to Stay Proceedings Pending Appeal.", effects: [] },
  { text: "ORDER granting 8 Motion for Leave to Proceed in forma pauperis.", effects: [] },
  { text: "ORDER appointing the Federal Public Defender to represent Petitioner.", effects: [] },
  { text: "ORDER granting 8 Motion to Substitute Attorney.", effects: [] },
  { text: "ORDER transferring case to the Southern District of Texas.", effects: [] },
  { text: "SCHEDULING ORDER: discovery due by 5/1/2021.", effects: [] },
  { text: "ORDER denying 9 Motion to Stay Discovery.", effects: [] },
  { text: "ORDER granting motion for leave to file amicus brief in support of stay of removal.", effects: [] },
  { text: "ORDER granting 12 Motion to Remand to State Court.", effects: [] },
  { text: "ORDER referring motion for release to Magistrate Judge Roe.", effects: [] },
  { text: "ORDER denying 12 Motion for Reconsideration of Order Denying Appointment of Counsel.", effects: [] },
  {
    text: "Minute Entry for proceedings held before Judge Ada Quill: Status Conference held on 3/4/2020.",
    effects: [],
    kind: "minute entry",
  },
  {
    text: "ORDER directing the parties to file a joint status report regarding Petitioner's custody status by 5/1/2021.",
    effects: [],
  },
  { text: "ORDER granting Application to Stay Enforcement of Money Judgment.", effects: [] },
  { text: "ORDER reassigning case. Case reassigned to Judge Ada Quill for all further proceedings.", effects: [] },
  { text: "NOTICE of Filing Proposed Order granting stay of removal by Ana Vell.", effects: [], kind: "notice" },
  { text: "PROPOSED ORDER granting stay of removal by Ana Vell.", effects: [] },
  { text: "RESPONSE in Opposition re 3 MOTION to Stay Removal filed by Respondents.", effects: [], kind: "response" },
  {
    text: "REPORT AND RECOMMENDATION that the petition be granted and a bond hearing held.",
    effects: [],
    kind: "other",
  },
  // Unclear.
  { text: "ORDER granting 12 Emergency Motion.", unclear: true },
  { text: "ORDER re 31 Motion.", unclear: true },
  { text: "Order on Motion for Preliminary Injunction", unclear: true },
  { text: "SEALED ORDER.", unclear: true },
  { text: "ORDER denying 5 Motion for Temporary Restraining Order.", unclear: true },
  { text: "OPINION AND ORDER. Signed by Judge Ada Quill on 3/4/2020.", unclear: true, kind: "opinion" },
  // A second set, in more styles.
  { text: "ORDER entered by Judge Ada Quill. GRANTED: emergency stay of removal.", effects: ["removal-stayed"] },
  {
    text: "Order Granting Temporary Restraining Order Against Removal signed by Judge Ada Quill on 4/2/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Petitioner SHALL NOT BE REMOVED from the United States while the petition is under review. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER by Judge Ada Quill granting 9 Ex Parte Application for TRO. Respondents are ENJOINED AND RESTRAINED from (1) removing Petitioner from the United States; (2) transferring Petitioner out of this District.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "CLERK'S NOTICE: Pursuant to the standing order, Petitioner's removal is automatically stayed for 48 hours.",
    effects: ["removal-stayed"],
  },
  {
    text: "STANDING ORDER 2025-01: the Government is enjoined and restrained from removing Petitioner until 4:00 p.m. on the second business day.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER that Respondents give 72 hours' notice to counsel before removing Petitioner.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER denying 8 MOTION for Preliminary Injunction to prevent his deportation filed by Bo Fenn.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER denying Petitioner's Emergency Motion for Stay of Deportation and Release [4].",
    effects: ["removal-stay-denied", "release-denied"],
  },
  {
    text: "ORDER: Plaintiff's request to enjoin his removal is DENIED for lack of jurisdiction.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "Amended order filed. The temporary stay of removal is lifted and the motion for stay of removal is denied.",
    court: "ca9",
    effects: ["removal-stay-denied", "removal-stay-ended"],
  },
  {
    text: "ORDER terminating the preliminary injunction barring removal in light of the mandate.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER granting Respondents' Motion to Vacate Stay of Removal (ECF No. 31).",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: the TRO is hereby EXTENDED for an additional 14 days. Respondents shall not remove Petitioner before 5/1/2025.",
    effects: ["removal-stay-extended", "removal-stayed"],
  },
  {
    text: "ORDER granting 17 Unopposed Motion to Extend Temporary Restraining Order barring removal.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER granting habeas relief. Petitioner shall be released from ICE custody within 24 hours.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petition for Writ of Habeas Corpus 1 is GRANTED. Respondents are directed to release Petitioner on his own recognizance.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER granting 5 Motion for Temporary Restraining Order and directing Respondents to release Petitioner Bo Fenn forthwith.",
    effects: ["release-ordered"],
  },
  { text: "MINUTE ORDER: Petitioner's bail application is granted; bail set at $5,000.", effects: ["release-ordered"] },
  {
    text: "ORDER: The Court finds that Petitioner's detention is unlawful and orders his immediate release.",
    effects: ["release-ordered"],
  },
  { text: "ORDER Modifying Conditions of Release as to Bo Fenn.", effects: [] },
  { text: "JUDGMENT in a Civil Case: the petition is denied.", effects: ["release-denied", "judgment-entered"] },
  { text: "ORDER denying without prejudice 22 Motion for Bail.", effects: ["release-denied"] },
  {
    text: "OPINION and ORDER: Petitioner's prolonged detention does not violate due process; the petition is DENIED.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER overruling objections, adopting 14 Report and Recommendation, denying 1 Petition for Writ of Habeas Corpus, and dismissing case with prejudice.",
    effects: ["release-denied", "dismissed"],
  },
  {
    text: "ORDER: The immigration judge shall conduct a new custody redetermination within 21 days applying the clear-and-convincing standard.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER granting in part 1 Petition; Respondents ORDERED to provide a bond hearing pursuant to 8 U.S.C. 1226(a).",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER granting preliminary injunction. Within 7 days, Petitioner must be given a bond hearing before a neutral decisionmaker.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER denying 31 Motion to Enforce Judgment; the bond hearing held on 3/1/2021 complied with the order.",
    effects: [],
  },
  {
    text: "ORDER granting 40 Motion to Enforce; a second bond hearing shall be held by 5/3/2021.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "Minute Entry: Bond Hearing held on 3/1/2021 as to Bo Fenn. Defendant ordered detained.",
    effects: ["detention-ordered"],
  },
  { text: "Minute Entry: Detention hearing held. Defendant released on conditions.", effects: ["release-ordered"] },
  {
    text: "Order of Detention Pending Trial as to Ana Vell. Signed by Magistrate Judge Bo Fenn.",
    effects: ["detention-ordered"],
  },
  { text: "ORDER denying 9 Motion for Revocation of Detention Order as to Bo Fenn.", effects: ["release-denied"] },
  {
    text: "ORDER granting Government's Emergency Motion for Stay of Magistrate Judge's Release Order.",
    effects: ["release-stayed"],
  },
  {
    text: "ORDER: The bond granted on 1/2/2020 is revoked and the defendant is remanded to the custody of the Marshal.",
    effects: ["release-stayed", "detention-ordered"],
  },
  { text: "ORDER denying Government's motion to revoke release order.", effects: ["release-ordered"] },
  {
    text: "ORDER granting 3 Motion to Enjoin Transfer; Respondents shall keep Petitioner within the Northern District of California.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Petitioner shall not be moved out of the State of New York without leave of Court.",
    effects: ["transfer-barred"],
  },
  { text: "ORDER lifting prohibition on transfer.", effects: ["transfer-permitted"] },
  {
    text: "ORDER allowing Respondents to transfer Petitioner to Krome for medical treatment.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Defendants must permit attorney visits at the facility seven days a week.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Defendants shall post notice of the class's rights and provide class counsel access to all class members.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER enjoining Defendants from retaliating against detainees who speak with counsel.",
    effects: ["contact-restricted"],
  },
  {
    text: "OPINION AND ORDER certifying class and granting preliminary injunction. Defendants are enjoined from deporting class members.",
    effects: ["class-certified", "removal-stayed"],
  },
  { text: "ORDER granting 15 Motion for Provisional Class Certification.", effects: ["class-certified"] },
  {
    text: "ORDER: The class definition at ECF No. 44 is modified to exclude persons with criminal convictions.",
    effects: ["class-modified"],
  },
  { text: "ORDER vacating class certification.", effects: ["class-decertified"] },
  {
    text: "ORDER: motion to stay the preliminary injunction pending appeal is GRANTED. The injunction against removal is stayed.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER denying 88 Motion to Stay Pending Appeal the injunction requiring bond hearings.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER filed: appellants' motion to stay the district court's injunction against deportations pending appeal is DENIED.",
    court: "ca9",
    effects: ["removal-stayed"],
  },
  {
    text: "PER CURIAM OPINION: The order granting habeas relief and directing release is VACATED.",
    court: "ca5",
    effects: ["relief-vacated"],
  },
  {
    text: "OPINION filed: AFFIRMED. The injunction requiring bond hearings for the class stands.",
    court: "ca9",
    effects: ["relief-affirmed"],
  },
  {
    text: "SUMMARY ORDER: the judgment of the district court denying habeas relief is AFFIRMED.",
    court: "ca2",
    effects: ["release-denied"],
  },
  { text: "JUDGMENT: the petition for review is denied.", court: "ca8", effects: [] },
  { text: "OPINION FILED. PETITION FOR REVIEW GRANTED; REMANDED to the Board.", court: "ca9", effects: [] },
  { text: "ORDER dismissing appeal pursuant to Fed. R. App. P. 42(b).", court: "ca1", effects: ["dismissed"] },
  {
    text: "Application (25A11) for stay of removal denied by Justice Penn.",
    court: "scotus",
    effects: ["removal-stay-denied"],
  },
  {
    text: "Application (25A11) granted by the Court. The Government is directed not to remove any member of the putative class.",
    court: "scotus",
    effects: ["removal-stayed"],
  },
  { text: "Petition DENIED.", court: "scotus", effects: [] },
  { text: "ORDER denying 19 Motion to Unseal.", effects: [] },
  { text: "ORDER granting 19 Motion for Leave to File Under Seal.", effects: ["sealed"] },
  {
    text: "ORDER granting in part 27 Motion to Compel. Defendants to produce detainee rosters by 6/1/2021.",
    effects: ["disclosure-ordered"],
  },
  { text: "ORDER awarding sanctions against Defendants in the amount of $3,000.", effects: ["sanctions-ordered"] },
  {
    text: "ORDER holding the Field Office Director in contempt and imposing a fine of $500 per day.",
    effects: ["contempt-found", "sanctions-ordered"],
  },
  { text: "ORDER discharging order to show cause; the Court finds no contempt.", effects: [] },
  { text: "FINAL JUDGMENT dismissing case with prejudice.", effects: ["dismissed", "judgment-entered"] },
  {
    text: "ORDER granting Joint Motion for Final Approval of Class Action Settlement [201].",
    effects: ["settlement-approved"],
  },
  { text: "NOTICE of Voluntary Dismissal by Ana Vell.", effects: [] },
  { text: "ORDER granting 12 Motion to Withdraw Petition; case dismissed without prejudice.", effects: ["dismissed"] },
  { text: "ORDER granting 6 Motion to Expedite Ruling on Motion for Release.", effects: [] },
  {
    text: "ORDER granting 6 Motion for Leave to File Excess Pages in support of motion for stay of removal.",
    effects: [],
  },
  { text: "ORDER granting Motion to Withdraw 9 Motion for Release.", effects: [] },
  { text: "ORDER granting 12 Motion to Appoint Counsel; denying 13 Motion for Evidentiary Hearing.", effects: [] },
  { text: "TEXT ORDER. The Court will hold a hearing on Petitioner's motion for release on 5/1/2021.", effects: [] },
  { text: "ORDER directing Respondents to file a return to the writ within 20 days.", effects: [] },
  { text: "ORDER directing service and requiring response to petition.", effects: [] },
  {
    text: "ORDER. The Clerk is directed to mail a copy of this order to Petitioner at the detention facility.",
    effects: [],
  },
  { text: "ORDER granting Motion to Substitute Party. Warden Bo Fenn is substituted as Respondent.", effects: [] },
  { text: "ORDER vacating hearing set for 5/1/2021 on motion for preliminary injunction.", effects: [] },
  { text: "ORDER denying 5 Motion for Leave to Proceed Anonymously.", effects: [] },
  { text: "ORDER granting 5 Motion to Proceed under Pseudonym.", effects: [] },
  { text: "Case transferred in from District of Utah; Case Number 2:20-cv-11.", effects: [] },
  { text: "ORDER granting 31 Motion for Attorney Fees under EAJA.", effects: [] },
  { text: "ORDER: Hearing on motion for TRO re removal continued to 5/2/2021 at 2:00 PM.", effects: [] },
  { text: "ORDER granting 4 Motion for Hearing on motion to stay removal.", effects: [] },
  // A third set.
  {
    text: "Judge Ada Quill: ELECTRONIC ORDER entered granting 4 Emergency Motion to Stay Deportation. Petitioner shall not be removed from Massachusetts until further notice.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER: Upon review of the petition, and to preserve the status quo, it is ORDERED that Respondents shall not deport, transfer, or otherwise remove Petitioner from the District of Maryland.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER ENJOINING TRANSFER AND REMOVAL. Signed by Judge Ada Quill.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "Temporary Restraining Order entered. Respondents are prohibited from deporting Petitioner through 5/9/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER converting 12 Temporary Restraining Order to a preliminary injunction; removal of Petitioner remains enjoined.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER temporarily enjoining Respondents from effectuating Petitioner's removal pending a credible fear interview.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: the Court's stay of removal is extended through the hearing on 6/3/2025.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "TEXT ORDER extending TRO 14 days upon consent of the parties; Petitioner will not be removed during that time.",
    effects: ["removal-stay-extended"],
  },
  { text: "ORDER denying 2 Motion for Emergency Relief to halt deportation flight.", effects: ["removal-stay-denied"] },
  {
    text: "OPINION AND ORDER denying Plaintiff's motion for preliminary injunction against removal to third countries.",
    effects: ["removal-stay-denied"],
  },
  { text: "ORDER granting Government's motion to dissolve TRO staying removal.", effects: ["removal-stay-ended"] },
  {
    text: "ORDER: stay of removal VACATED as moot, Petitioner having been granted asylum.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The Court having denied the petition, the stay of removal previously entered is lifted effective 6/1/2025.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER directing Defendants to take all available steps to facilitate the return of Plaintiff to the United States as soon as possible.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER granting 18 Motion for Order Requiring Return of Petitioner. Respondents shall parole Petitioner into the United States.",
    effects: ["return-ordered"],
  },
  { text: "ORDER denying 18 Motion to Facilitate Return.", effects: [] },
  {
    text: "ORDER granting Petition for Writ of Habeas Corpus (ECF No. 1) and ordering Petitioner's release on bond.",
    effects: ["release-ordered"],
  },
  {
    text: "MEMORANDUM AND ORDER: The Court orders Petitioner released immediately on the same conditions as before his re-detention.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner is to be released by 5:00 PM today under an order of supervision.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER granting preliminary injunction; Respondents may not re-detain Petitioner unless they show changed circumstances at a pre-detention hearing.",
    effects: ["release-ordered"],
  },
  { text: "ORDER admitting Petitioner to bail pending decision on habeas petition.", effects: ["release-ordered"] },
  { text: "ORDER: Plaintiff's emergency motion for release (Dkt. 22) is DENIED.", effects: ["release-denied"] },
  { text: "ORDER: The habeas petition (Dkt. 1) is DENIED and this case is CLOSED.", effects: ["release-denied"] },
  { text: "ORDER dismissing habeas petition for failure to exhaust.", effects: ["dismissed"] },
  { text: "ORDER: petition dismissed as moot because Petitioner was removed on 4/1/2025.", effects: ["dismissed"] },
  {
    text: "ORDER granting in part Petition. The IJ must provide a bond hearing within 7 days or Petitioner shall be released.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: Respondents to provide Petitioner with a bond redetermination hearing under 8 U.S.C. 1226(a) no later than 9/5/2025.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER granting 6 Motion for TRO; Petitioner shall receive an individualized custody hearing within five days.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER denying Petitioner's motion for an order directing a bond hearing.",
    effects: ["bond-hearing-denied"],
  },
  {
    text: "ORDER: no bond hearing is required; Petitioner is subject to mandatory detention under section 1225(b).",
    effects: ["bond-hearing-denied"],
  },
  {
    text: "Minute Entry: Defendant detained pending trial. Order of Detention to enter.",
    effects: ["detention-ordered"],
  },
  { text: "ORDER REVOKING BOND AND REMANDING DEFENDANT as to Bo Fenn.", effects: ["release-stayed"] },
  { text: "ORDER STAYING RELEASE pending Government appeal to the District Judge.", effects: ["release-stayed"] },
  {
    text: "ORDER: Government's request to stay the release order for 48 hours is granted.",
    effects: ["release-stayed"],
  },
  {
    text: "ORDER: Petitioner shall remain within the District of Vermont pending further order of the Court.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER directing that Petitioner not be transferred from the Tacoma facility.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER granting motion to transfer Petitioner to a facility nearer his counsel.",
    effects: ["transfer-permitted"],
  },
  { text: "ORDER restricting Defendants' communications with class members.", effects: ["contact-restricted"] },
  {
    text: "ORDER requiring notice to class counsel before class members are interviewed by consular officers.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Defendants shall permit confidential attorney-client calls at no cost.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER granting Plaintiffs' Motion for Class Certification and appointing class counsel.",
    effects: ["class-certified"],
  },
  { text: "ORDER amending class definition nunc pro tunc.", effects: ["class-modified"] },
  {
    text: "ORDER: Defendants' motion to decertify [201] is granted in part; the withholding-only subclass is decertified.",
    effects: ["class-decertified"],
  },
  {
    text: "OPINION. We reverse the grant of the preliminary injunction against removal. REVERSED. [22-1]",
    court: "ca4",
    effects: ["relief-vacated"],
  },
  {
    text: "JUDGMENT filed: injunction barring deportation AFFIRMED in part, VACATED in part. [22-1]",
    court: "ca9",
    effects: ["relief-affirmed", "relief-vacated"],
  },
  {
    text: "ORDER granting Appellants' emergency motion for administrative stay of the order to release class members. [22-1]",
    court: "ca6",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER: the district court's injunction is STAYED pending appeal. [22-1]",
    court: "ca5",
    effects: ["relief-stayed"],
    unclear: true,
  },
  { text: "ORDER granting motion to voluntarily dismiss appeal. [22-1]", court: "ca9", effects: ["dismissed"] },
  { text: "ORDER granting motion to file oversize brief. [22-1]", court: "ca9", effects: [] },
  {
    text: "ORDER filed granting petitioner's motion to stay removal pending rehearing. [22-1]",
    court: "ca2",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents' privilege claims are overruled; the documents shall be disclosed to class counsel by 6/1/2021.",
    effects: ["disclosure-ordered"],
  },
  { text: "ORDER: ECF Nos. 12, 13, and 14 are UNSEALED.", effects: ["unsealed"] },
  { text: "ORDER: Exhibit C to remain under seal.", effects: ["sealed"] },
  { text: "ORDER granting 88 Motion for Contempt and Sanctions.", effects: ["contempt-found", "sanctions-ordered"] },
  {
    text: "ORDER granting preliminary approval of settlement, approving notice plan, and setting fairness hearing.",
    effects: ["settlement-preliminarily-approved"],
  },
  {
    text: "FINAL ORDER AND JUDGMENT approving class settlement.",
    effects: ["settlement-approved", "judgment-entered"],
  },
  { text: "ORDER DISMISSING CASE. Signed by Judge Ada Quill.", effects: ["dismissed"] },
  { text: "ORDER granting 21 Consent Motion to Dismiss Without Prejudice.", effects: ["dismissed"] },
  { text: "JUDGMENT entered in favor of Petitioner.", effects: ["judgment-entered"] },
  {
    text: "ORDER granting 10 Motion for Extension of Time to File Reply re 3 Motion for Temporary Restraining Order to enjoin removal.",
    effects: [],
  },
  { text: "ORDER denying 10 Motion to Continue Hearing on Motion for Release.", effects: [] },
  { text: "ORDER REFERRING MOTION: 9 MOTION for Bond Hearing referred to Magistrate Judge Bo Fenn.", effects: [] },
  { text: "ORDER requiring Respondents to file the administrative record.", effects: [] },
  { text: "Order on Motion for Pro Hac Vice", effects: [] },
  { text: "ORDER granting 13 Motion for Leave to File Amended Petition.", effects: [] },
  { text: "NOTICE to Court regarding Petitioner's transfer to Louisiana by Respondents.", effects: [] },
  { text: "NOTICE of Release from Custody by Respondents.", effects: [] },
  { text: "SUGGESTION of Mootness by Respondents, Petitioner having been released.", effects: [] },
  { text: "LETTER MOTION addressed to Judge Ada Quill requesting a stay of removal, filed by Ana Vell.", effects: [] },
  { text: "MEMO ENDORSEMENT on 14 Letter Motion for Extension of Time. ENDORSEMENT: Granted.", effects: [] },
  { text: "ORDER unreferring case from Magistrate Judge.", effects: [] },
  { text: "ORDER: The parties shall advise the Court by 6/1/2021 whether Petitioner remains detained.", effects: [] },
  { text: "ORDER: Respondents shall file a notice of Petitioner's custody status every 30 days.", effects: [] },
  // What other clerks write.
  {
    text: "ORDER: The motion for bond redetermination is DENIED. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-denied"],
  },
  {
    text: "JUDGMENT that the petition be dismissed with prejudice. Signed by Judge Ada Quill.",
    effects: ["judgment-entered", "release-denied"],
  },
  { text: "ORDER DISMISSING PETITION AS MOOT. Signed by Judge Ada Quill.", effects: ["dismissed"] },
  { text: "OPINION AND ORDER granting 9 Motion to Dismiss. Signed by Judge Ada Quill.", effects: ["dismissed"] },
  {
    text: "ORDER: ICE may not re-arrest Petitioner without a warrant. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER directing release of Petitioner upon posting of $1,500 bond. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER GRANTING WRIT OF HABEAS CORPUS AND ORDERING RELEASE. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "MINUTES OF PROCEEDINGS: The Court grants the habeas petition from the bench; respondents to release petitioner by noon tomorrow. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Defendants are enjoined from applying the mandatory detention policy to class members and must provide bond hearings. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: declaratory judgment that class members are detained under section 1226(a) and are entitled to bond hearings. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  { text: "ORDER vacating class certification. Signed by Judge Ada Quill.", effects: ["class-decertified"] },
  {
    text: "ORDER amending class definition to exclude persons with final orders. Signed by Judge Ada Quill.",
    effects: ["class-modified"],
  },
  { text: "ORDER modifying class to add a subclass. Signed by Judge Ada Quill.", effects: ["class-modified"] },
  { text: "ORDER to show cause why Respondents should not be held in contempt. Signed by Judge Ada Quill." },
  { text: "ORDER finding no contempt. Signed by Judge Ada Quill." },
  { text: "ORDER denying motion for contempt. Signed by Judge Ada Quill." },
  { text: "ORDER denying 12 Motion for class certification. Signed by Judge Ada Quill." },
  { text: "ORDER granting in part 14 Motion to Compel. Signed by Judge Ada Quill.", effects: ["disclosure-ordered"] },
  {
    text: "ORDER: Respondents shall file under seal a list of all persons transferred since 5/1/2025. Signed by Judge Ada Quill.",
  },
  { text: "ORDER redacting 14. Signed by Judge Ada Quill." },
  { text: "ORDER granting 18 Motion to proceed under pseudonym. Signed by Judge Ada Quill." },
  { text: "ORDER granting 20 Motion for leave to file under seal. Signed by Judge Ada Quill.", effects: ["sealed"] },
  {
    text: "ORDER of Court: all further removals of class members to third countries are hereby suspended. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Execution of the final order of removal is STAYED. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER denying emergency motion to return petitioner to the United States. Signed by Judge Ada Quill." },
  {
    text: "ORDER continuing stay of removal through 5/5/2025. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The temporary restraining order staying removal is extended by 14 days for good cause. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  { text: "ORDER granting 4 Motion for stay of deportation. Signed by Judge Ada Quill.", effects: ["removal-stayed"] },
  {
    text: "STANDING ORDER 2025-1: the government shall not remove petitioners who file habeas petitions for two business days. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER permitting transfer of Petitioner for medical treatment. Signed by Judge Ada Quill.",
    effects: ["transfer-permitted"],
  },
  { text: "ORDER denying motion to prohibit transfer. Signed by Judge Ada Quill.", effects: ["transfer-permitted"] },
  {
    text: "ORDER granting motion for order preventing transfer. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Respondents shall provide 72 hours' notice before moving petitioner from the district. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Defendants' motion for stay pending appeal is denied; the injunction against removals remains in effect. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER approving stipulated settlement. Signed by Judge Ada Quill.", effects: ["settlement-approved"] },
  { text: "ORDER GRANTING MOTION FOR FINAL APPROVAL. Signed by Judge Ada Quill.", effects: ["settlement-approved"] },
  { text: "ORDER denying preliminary approval. Signed by Judge Ada Quill." },
  { text: "ORDER: bail application denied. Signed by Judge Ada Quill.", effects: ["release-denied"] },
  { text: "ORDER: bond revoked; warrant to issue. Signed by Judge Ada Quill.", effects: ["release-stayed"] },
  {
    text: "ORDER granting government's motion to revoke release order. Signed by Judge Ada Quill.",
    effects: ["release-stayed"],
  },
  { text: "ORDER: Petitioner remanded to custody of ICE. Signed by Judge Ada Quill.", effects: ["detention-ordered"] },
  {
    text: "ORDER: The Court will not order release at this time. Signed by Judge Ada Quill.",
    effects: ["release-denied"],
  },
  { text: "ORDER: Petitioner's motion for release is held in abeyance. Signed by Judge Ada Quill." },
  { text: "ORDER taking motion for TRO under advisement. Signed by Judge Ada Quill." },
  {
    text: "ORDER: Pursuant to the parties' stipulation, Respondents will not remove Petitioner before 5/5/2025. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER granting 14 Motion for Temporary Restraining Order and Order to Show Cause. Respondents shall not remove, transfer, or otherwise facilitate the removal of Petitioner from the District. Signed by Judge Ada Quill.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER: The habeas petition is DENIED and this case is closed. Signed by Judge Ada Quill.",
    effects: ["release-denied"],
  },
  {
    text: "JUDGMENT: the petition is dismissed on the merits. Signed by Judge Ada Quill.",
    effects: ["judgment-entered", "release-denied"],
  },
  {
    text: "ORDER: Petitioner's claim of prolonged detention fails; petition DENIED. Signed by Judge Ada Quill.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER that the writ be discharged and the petitioner's detention continue. Signed by Judge Ada Quill.",
    effects: ["release-denied"],
  },
  { text: "ORDER denying 4 Petition. Signed by Judge Ada Quill.", effects: ["release-denied"] },
  {
    text: "ORDER denying 2 Emergency Motion for release on bail pending adjudication. Signed by Judge Ada Quill.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: Petitioner shall stay at the Farmville facility until further order. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Respondents must house Petitioner within 100 miles of this courthouse. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: The government is not to take Petitioner out of this judicial district. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: pending further order Petitioner shall be kept in the Commonwealth of Massachusetts. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: ICE shall not take petitioner out of the state of Minnesota. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Petitioner is not to leave the jurisdiction of this Court in ICE custody. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  { text: "ORDER making 14 Declaration public. Signed by Judge Ada Quill.", effects: ["unsealed"] },
  { text: "ORDER directing the Clerk to unseal the case. Signed by Judge Ada Quill.", effects: ["unsealed"] },
  {
    text: "ORDER that the sealed transcript be released to the public docket. Signed by Judge Ada Quill.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER: Defendants' agents may not approach any class member to discuss waiver of rights. Signed by Judge Ada Quill.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER prohibiting Defendants from presenting voluntary departure forms to class members without counsel. Signed by Judge Ada Quill.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: no officer may question petitioner outside the presence of his attorney. Signed by Judge Ada Quill.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: attorneys shall be admitted to the facility seven days a week. Signed by Judge Ada Quill.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: class counsel shall be given a confidential room and telephone line at the facility. Signed by Judge Ada Quill.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: an immigration judge shall hold a hearing at which DHS bears the burden of justifying detention. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER granting petition in part; Respondents have ten days to hold a bond hearing or let Petitioner go. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: the IJ must reconsider bond under the correct standard within 14 days. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: The Court finds Petitioner entitled to immediate release. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner is to walk out of custody today under the terms of his prior supervision. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents are to set Petitioner at liberty forthwith. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER approving bond posted and directing discharge of Petitioner from custody. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  { text: "ORDER withdrawing class certification. Signed by Judge Ada Quill.", effects: ["class-decertified"] },
  // What the clerk enters about deadlines, sessions and appeals.
  {
    text: "USCA Case Number 20-71234 for 2 Notice of Appeal filed by Field Office Director. (msr, COURT STAFF) (Filed on 8/7/2020)",
    kind: "clerk entry",
    court: "cand",
  },
  { text: "Set/Reset Deadlines: Answer due 8/19/2019. (mxw, ) (Entered: 07/17/2019)", kind: "clerk entry" },
  { text: "Motions No Longer Referred: 1 MOTION to stay.", kind: "clerk entry" },
  {
    text: "(Text-Only) The hearing set for 1/28/2026 is CANCELED. Ordered by Judge Ada Quill on 1/27/2026. (KKM)",
    kind: "order",
  },
  {
    text: "Minute Entry for proceedings before Judge Ada Quill: Continued hearing held on 5/3/2018. (rp)",
    kind: "minute entry",
  },
  // The Ninth Circuit names the filer before the filing.
  {
    text: "Filed (ECF) Appellant Field Office Director EMERGENCY Motion to stay lower court action pending appeal. Date of service: 8/11/2020. [11782044] [20-77316] (Quill, Ada)",
    kind: "motion",
    court: "ca9",
  },
  {
    text: "Filed (ECF) Appellee Ruritanian Legal Aid Project reply to response (). Date of service: 08/18/2020. [11782047] [20-77316] (Quill, Ada)",
    kind: "reply",
    court: "ca9",
  },
  // The year of a date is no document.
  {
    text: "ORDER: the emergency motion [4] for a stay of the district court's June 9, 2020 discovery order is granted. Signed by Judge Ada Quill.",
    dispositions: "4 granted",
  },
  // Until when, and within what time.
  {
    text: "ORDER: an Immigration Judge shall conduct a bond hearing for Petitioner w/in 21 days. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
    within: "21 days",
  },
  {
    text: "ORDER. Respondents shall release Petitioner from custody by September 10, 2025. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
    within: "by September 10, 2025",
  },
  {
    text: "ORDER. Petitioner is to be released this day on his own recognizance. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
    within: "today (2021-01-01)",
  },
  {
    text: "ORDER. Respondents shall take all immediate steps to facilitate the return of Petitioner to the United States.",
    effects: ["return-ordered"],
    within: "immediately",
  },
  {
    text: "ORDER. Respondents must not move Petitioner from the District until the Court rules on his petition.",
    effects: ["transfer-barred"],
    until: "decision on the petition",
  },
];
