import type { Wording } from "./wordings.ts";

/** How immigration habeas dockets really sound, with the traps beside them. Invented names. */
export const wild: readonly Wording[] = [
  {
    text: "ORDER. Petitioner shall not be removed from the United States or transferred outside the District of Minnesota absent further order of the Court.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "PRELIMINARY INJUNCTION: Respondents are ENJOINED from re-detaining Petitioner without a pre-deprivation hearing before a neutral adjudicator.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER. ICE shall provide Petitioner with an individualized bond hearing before an IJ within 7 days.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "WRIT GRANTED; petitioner to be released forthwith. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER. Administrative stay of removal entered to permit briefing. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents shall not remove Petitioner from the United States, nor transfer him from the Northwest facility, without 48 hours' notice to the Court.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER TO SHOW CAUSE. Respondents shall show cause within three days why the writ should not be granted. In the meantime Petitioner may not be moved from this District.",
    effects: ["transfer-barred"],
  },
  {
    text: "MINUTE ORDER: Respondents' request to dissolve the TRO against removal is DENIED WITHOUT PREJUDICE.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER granting in part 3 Motion for TRO. Respondents shall not re-arrest Petitioner unless they first give 7 days' notice and a hearing. The request for attorney's fees is denied.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner's removal to South Sudan, or to any third country, is hereby restrained pending a reasonable fear interview.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: The Government is directed to cause Petitioner to be flown back to the United States at its own expense.",
    effects: ["return-ordered"],
  },
  {
    text: "OPINION AND ORDER. The petition is GRANTED. Respondents shall release Petitioner from custody immediately and are enjoined from re-detaining him on the same ground.",
    effects: ["release-ordered"],
  },
  {
    text: "OPINION AND ORDER. Petition GRANTED IN PART: within 10 days Respondents shall either afford Petitioner a bond hearing or release him.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER. If no bond hearing is held by 5/1/2025, Petitioner shall be released. A bond hearing shall be held by 5/1/2025.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: Plaintiff shall not be placed aboard any removal flight until the Court rules.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: ICE officers may not present class members with waiver forms outside the presence of class counsel.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Defendants shall provide detainees with private rooms for attorney visits and shall not monitor legal calls.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Petitioner shall remain detained at the Delaney facility until further order and shall not be moved elsewhere.",
    effects: ["release-denied", "transfer-barred"],
  },
  {
    text: "ORDER: For the reasons stated on the record, the Court finds that Petitioner's re-detention violated due process and orders that he be released today.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: the motion to stay the order of release pending appeal is DENIED; Petitioner shall be released by 5 p.m.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER denying Petitioner's motion for a temporary restraining order enjoining his transfer to Texas.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Respondents may proceed with Petitioner's removal; the stay entered on 3/1/2025 is vacated.",
    effects: ["removal-permitted", "removal-stay-ended"],
  },
  {
    text: "ORDER: the bar on Petitioner's removal shall remain in place until 14 days after the mandate issues.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Defendants are PERMANENTLY ENJOINED from deporting members of the class to any country not named in their orders of removal.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Petitioner is ordered released on his own recognizance subject to check-ins.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Warden shall keep Petitioner within the Eastern District of Virginia.",
    effects: ["transfer-barred"],
  },
  {
    text: "Minute Entry: Motion for release argued. Court orders petitioner released on conditions set forth on the record.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Court finds that Petitioner is not likely to succeed; the request to enjoin removal is refused.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: the Government shall not execute the final order of removal while the motion to reopen is pending.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents are barred from effectuating the deportation of Petitioner before 6/1/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents are NOT enjoined from removing Petitioner after 6/1/2025.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: No member of the class may be deported until given an opportunity to be heard.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: ICE may re-arrest Petitioner only upon a warrant and after notice to his lawyer.",
    effects: ["release-ordered"],
  },
  // Nothing in them.
  { text: "ORDER: Petitioner was released on 5/1/2025; the parties shall file a status report by 5/9/2025." },
  { text: "ORDER: Respondents shall advise the Court whether Petitioner has been removed or transferred." },
  { text: "ORDER: Petitioner, who was detained on 3/1/2025, may file a reply by 4/1/2025." },
  { text: "ORDER granting 12 Motion to Appear by Video at the hearing on Petitioner's motion for release." },
  { text: "ORDER: Hearing on the motion to stay removal is RESET to 5/5/2025." },
  { text: "ORDER: Counsel for Petitioner shall not contact chambers by telephone." },
  { text: "ORDER: Defendant shall not contact the victim." },
  { text: "ORDER directing Respondents to file the record of Petitioner's custody hearings." },
  {
    text: "ORDER: Respondents represent that they will not remove Petitioner before 5/1/2025; status report due 5/2/2025.",
  },
  { text: "ORDER granting 15 Motion for Leave to File Under Seal declarations about transfers.", effects: ["sealed"] },
  { text: "ORDER: the electronic monitor may be removed from Petitioner's ankle." },
  { text: "ORDER granting leave to remove confidentiality designations from Exhibit 4." },
  { text: "ORDER staying briefing pending Petitioner's removal proceedings." },
  { text: "ORDER: the Court will hear argument on whether Respondents may re-detain Petitioner." },
  { text: "ORDER: Petitioner shall return his passport to Respondents upon release." },
  { text: "NOTICE by Respondents that Petitioner shall be released pursuant to 12 Order." },
  { text: "MOTION for order that Respondents shall not transfer Petitioner by Ana Vell." },
  // More of the same, by effect.
  { text: "ORDER: The removal of Petitioner is hereby PAUSED for 14 days.", effects: ["removal-stayed"] },
  {
    text: "ORDER granting 4 Motion for Emergency Stay. Petitioner's removal to Guatemala shall not go forward before 6/1/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "TEXT ORDER: To preserve the Court's jurisdiction, ICE is directed to refrain from deporting Mr. Okello until this case is decided.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Absent leave of Court, the Government shall not carry out Petitioner's order of removal.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents are temporarily restrained from sending Petitioner to any third country.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Petitioner may be neither removed from the United States nor moved out of New Jersey pending further order.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER: on consent, the temporary restraining order barring Petitioner's removal is continued through 7/1/2025.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: the deadline on which the stay of removal expires is moved to 8/1/2025; the stay of removal shall continue until then.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The TRO having served its purpose, the restraint on removal is terminated.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: the stay of deportation entered on 4/1/2025 is dissolved and judgment shall enter.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: Petitioner's request that the Court halt his deportation is DENIED.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: Because jurisdiction is lacking, the motion for a stay of removal is denied.",
    effects: ["removal-stay-denied"],
  },
  { text: "ORDER: Respondents are free to remove Petitioner on or after 6/1/2025.", effects: ["removal-permitted"] },
  {
    text: "ORDER: Respondents are ordered to arrange Petitioner's return from Eswatini without delay.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Defendants shall take all steps needed to bring K.D. back from Honduras.",
    effects: ["return-ordered"],
  },
  { text: "ORDER: Petitioner shall be set free at once.", effects: ["release-ordered"] },
  { text: "ORDER GRANTING WRIT. ICE must let Petitioner go today.", effects: ["release-ordered"] },
  {
    text: "ORDER: Petitioner's application for bail is GRANTED; he is admitted to bail on his own recognizance.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents shall restore Petitioner to supervised liberty under his prior order of supervision.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents may not take Petitioner back into custody without first obtaining leave of this Court.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: the parties stipulate and the Court orders that Petitioner will be released on parole by Friday.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: habeas relief is DENIED. Petitioner's detention under 1225(b) is mandatory.",
    effects: ["release-denied"],
  },
  { text: "ORDER: the motion for interim release is DENIED without prejudice.", effects: ["release-denied"] },
  {
    text: "ORDER: within 5 days DHS shall bring Petitioner before an IJ for a bond hearing under 1226(a).",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: Petitioner is entitled to a prompt bond hearing, and Respondents shall see that one is held by 6/1/2025.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: The writ is conditionally granted: unless a bond hearing is provided within 14 days, Petitioner shall be released.",
    effects: ["bond-hearing-ordered"],
  },
  { text: "ORDER: No second bond hearing is warranted; the request is DENIED.", effects: ["bond-hearing-denied"] },
  {
    text: "ORDER: the Court finds by clear and convincing evidence that Defendant is a flight risk and orders him detained.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER granting the Government leave to take class member Roe back into custody.",
    effects: ["detention-ordered"],
  },
  { text: "ORDER: execution of the release order is stayed for 48 hours.", effects: ["release-stayed"] },
  { text: "ORDER: bond is hereby revoked.", effects: ["release-stayed"] },
  {
    text: "ORDER: Petitioner must not be moved from the Sherburne County Jail while this petition is pending.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Respondents shall not take Petitioner beyond the borders of this District.",
    effects: ["transfer-barred"],
  },
  { text: "ORDER: ICE shall keep Petitioner at a facility within 50 miles of Boston.", effects: ["transfer-barred"] },
  { text: "ORDER: the prohibition on transferring Petitioner is lifted.", effects: ["transfer-permitted"] },
  {
    text: "ORDER: Respondents are granted leave to transfer Petitioner to the medical unit in Springfield.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: ICE agents are forbidden to pressure class members into signing voluntary departure papers.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Defendants shall have no contact with named plaintiffs about the suit except through counsel.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: no interviews of class members by deportation officers until further order.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Defendants must let detainees telephone their lawyers in private at no charge.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Respondents shall afford Petitioner's attorney a contact visit by 6/1/2025.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: the Government shall alert class counsel at least two business days before any class member is interviewed.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: the Court certifies a Rule 23(b)(2) class of all persons detained at Baker.",
    effects: ["class-certified"],
  },
  { text: "ORDER: class certification is withdrawn.", effects: ["class-decertified"] },
  {
    text: "ORDER: by 6/1/2025 Defendants shall turn over to class counsel the names of all persons removed.",
    effects: ["disclosure-ordered"],
  },
  {
    text: "ORDER: the injunction against re-detention of class members is stayed pending appeal.",
    effects: ["relief-stayed"],
  },
  { text: "ORDER: Respondents shall file a declaration stating when Petitioner was transferred and why." },
  { text: "ORDER: the hearing on Petitioner's motion for bond is continued to 6/1/2025." },
  {
    text: "ORDER granting 9 Motion for Extension of Time to Respond to 1 Petition for Writ of Habeas Corpus and for release.",
  },
  { text: "ORDER: The parties shall meet and confer about the transfer of documents." },
  { text: "ORDER: counsel for Respondents shall be prepared to address whether Petitioner's detention is lawful." },
  { text: "ORDER denying 14 Motion to Compel Removal Records as moot." },
  { text: "ORDER: Petitioner's motion for leave to file a reply concerning his bond hearing is GRANTED." },
  {
    text: "MINUTE ENTRY: Status conference held. Counsel for Respondents reported that Petitioner was released on bond.",
  },
  { text: "ORDER: the stay of these proceedings is lifted and the case restored to the active docket." },
  { text: "ORDER: Defendants' motion to stay discovery pending resolution of the motion to dismiss is GRANTED." },
  { text: "ORDER: The Clerk shall remove the restriction on docket entry 14." },
  {
    text: "ENDORSED ORDER: No deportation of Petitioner shall take place before the Court has ruled on ECF 3.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER: Let the removal of Ms. Adeyemi be stayed.", effects: ["removal-stayed"] },
  {
    text: "MINUTE ORDER: pending decision on the application, the Government is not permitted to remove any applicant.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Defendants, and anyone acting in concert with them, are restrained from putting any class member on a flight out of the country.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER granting ex parte application for a TRO; removals under the Proclamation are halted for 14 days.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: the Court sua sponte STAYS execution of Petitioner's final removal order for ten days.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER: Petitioner is protected from removal until the Ninth Circuit rules.", effects: ["removal-stayed"] },
  {
    text: "ORDER overruling Respondents' objection and leaving in place the stay of removal.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: The application to block Petitioner's deportation fails and is DENIED.",
    effects: ["removal-stay-denied"],
  },
  { text: "ORDER: interim stay of removal DENIED.", effects: ["removal-stay-denied"] },
  {
    text: "ORDER: the administrative stay of removal expires today and will not be extended.",
    effects: ["removal-stay-ended"],
  },
  { text: "ORDER rescinding the earlier order that barred Petitioner's removal.", effects: ["removal-stay-ended"] },
  {
    text: "ORDER: nothing in the injunction prevents Respondents from removing class member Roe, who has consented; removal of Roe is authorized.",
    effects: ["removal-permitted"],
  },
  {
    text: "ORDER: the injunction against deportation is broadened to reach all similarly situated detainees at Bluebonnet.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: GRANTED. Petitioner is to be discharged from ICE custody no later than noon.",
    effects: ["release-ordered"],
  },
  { text: "MINUTES: Court grants bail; Petitioner released on $1,500 bond with GPS.", effects: ["release-ordered"] },
  {
    text: "ORDER: Respondents must free the Petitioner and restore the status quo ante.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Any re-arrest of Petitioner without prior notice and a hearing is ENJOINED.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Should Respondents wish to re-detain Petitioner, they shall first give ten days' notice and obtain leave of Court; until then they shall not re-detain him.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: the magistrate judge's detention order is REVOKED and Defendant shall be released on conditions.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner will stay in ICE custody while the petition is pending; request for bail DENIED.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: The Court finds detention under section 1231 lawful and DENIES the petition.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: EOIR shall calendar a bond redetermination for Petitioner within one week.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: each subclass member must receive a bond hearing every six months.",
    effects: ["bond-hearing-ordered"],
  },
  { text: "ORDER: the demand for a custody redetermination is rejected.", effects: ["bond-hearing-denied"] },
  {
    text: "ORDER: Petitioner's supervision is terminated and ICE may take him into custody.",
    effects: ["detention-ordered"],
  },
  { text: "ORDER OF TEMPORARY DETENTION as to Ola Finn.", effects: ["detention-ordered"] },
  {
    text: "ORDER: Government's oral motion granted; release held in abeyance for 72 hours.",
    effects: ["release-stayed"],
  },
  {
    text: "ORDER: pending the hearing, no class member shall be relocated from Torrance.",
    effects: ["transfer-barred"],
  },
  { text: "ORDER: Petitioner's transfer out of Colorado is enjoined.", effects: ["transfer-barred"] },
  { text: "ORDER: ICE is to hold Petitioner at the Plymouth facility and nowhere else.", effects: ["transfer-barred"] },
  {
    text: "ORDER modifying 6 Order to allow Petitioner's transfer to El Paso for medical care.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: the restriction on moving Petitioner no longer applies and is VACATED.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Respondents shall not speak with Petitioner about his claims without his lawyer present.",
    effects: ["contact-restricted"],
  },
  { text: "ORDER enjoining retaliation against any class member.", effects: ["contact-restricted"] },
  {
    text: "ORDER: The facility must permit same-day legal visits and unmonitored calls.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: notice of any arrest shall be given to class counsel within 24 hours.",
    effects: ["counsel-access-ordered"],
  },
  { text: "ORDER narrowing the certified class to persons held longer than six months.", effects: ["class-modified"] },
  { text: "ORDER: the seal on ECF No. 12 is lifted.", effects: ["unsealed"] },
  { text: "ORDER: the Court adjudges the Field Office Director in civil contempt.", effects: ["contempt-found"] },
  {
    text: "ORDER: for violating ECF 20, Defendants shall pay Plaintiffs' fees as a sanction.",
    effects: ["sanctions-ordered"],
  },
  { text: "ORDER: the Court grants final approval of the class settlement.", effects: ["settlement-approved"] },
  { text: "ORDER: Petitioner having been released, the petition is DISMISSED AS MOOT.", effects: ["dismissed"] },
  { text: "ORDER: In its discretion the Court will hold a status conference on the release of records on 5/6/2025." },
  { text: "ORDER: Respondents' answer shall state the authority under which Petitioner is detained." },
  { text: "ORDER: Interpreter to be present at the detention hearing." },
  { text: "ORDER: Petitioner's counsel may contact chambers regarding transfer of the exhibit." },
  { text: "ORDER granting motion to amend caption to remove the Warden as a respondent." },
  { text: "ORDER extending time for Respondents to answer the petition for release." },
  { text: "ORDER: the parties' stipulation to stay briefing is approved." },
  { text: "ORDER: Petitioner's motion to file a supplemental brief on prolonged detention is GRANTED." },
  {
    text: "ORDER: Respondents are enjoined from moving Petitioner to any place of confinement outside the Western District of New York.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Defendants shall not transfer class members to another site of detention beyond the State of Nevada.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Respondents shall produce the contract governing Petitioner's confinement abroad.",
    effects: ["disclosure-ordered"],
  },
  {
    text: "ORDER: Defendants shall turn over the memorandum describing his detention at the base.",
    effects: ["disclosure-ordered"],
  },
  {
    text: "ORDER: Defendants shall take all steps necessary to facilitate Plaintiff's return to the United States.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: The Government shall take whatever measures are needed to bring Petitioner back to this country.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Respondents shall take every available step to effectuate her return to the United States.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Respondents shall take no action against Petitioner in the United States without notice.",
  },
  {
    text: "ORDER: No ICE officer may solicit a waiver of the bond hearing from any class member.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Defendants shall not present class members with waivers of custody hearings.",
    effects: ["contact-restricted"],
  },
  {
    text: "MEMORANDUM OPINION: Removal being likely in the near future, continued detention is lawful.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: Petitioner's detention being mandatory, no bond hearing is required.",
    effects: ["bond-hearing-denied"],
  },
  {
    text: "ORDER: Release being opposed by no one, Petitioner shall be released today.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner has not shown that detention is unlawful; the petition is DENIED.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: Petitioner has not demonstrated that his removal is imminent. The motion for a stay of removal is DENIED.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER directing Defendant to remove fencing and debris from the property within 30 days.",
  },
  {
    text: "ORDER: The developer is directed to remove the retaining wall from Lot 9.",
  },
  {
    text: "CONSENT ORDER requiring defendants to remove the sign from the building.",
  },
  {
    text: "ORDER: ICE shall not remove Petitioner from the United States.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents shall not interview Petitioner. Release is taken under advisement.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Respondents shall not transfer Petitioner. Detention is addressed in a separate order.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: The agency's plan is approved, and the ban on transfers is lifted.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: The request for fees is denied, and the restriction on transfers is terminated.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER. Defendants' protocol (ECF No. 34) is approved, and the prohibition on transfers in ECF No. 30 is accordingly terminated.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: The injunction against transfers is accordingly dissolved.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: The bar on transfer of class members in ECF No. 30 is now lifted.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Petitioner is to walk out of ICE custody by 5:00 p.m. today.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner shall walk out of detention forthwith.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents shall let Petitioner walk out of the jail.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: To permit full consideration of the motion, removal of Petitioner is temporarily stayed through October 19, 2023.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: To allow time for briefing, Respondents shall not deport Petitioner before 5/1/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: To preserve the status quo, Petitioner shall not be transferred out of Nevada.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: The temporary stay of removal is EXTENDED through November 9, 2023, and shall also cover Petitioner's husband and minor son.",
    effects: ["removal-stay-extended", "removal-stay-expanded"],
  },
  {
    text: "ORDER: The injunction against removal is extended to 5/1/2025 and shall also protect persons held in Utah.",
    effects: ["removal-stay-extended", "removal-stay-expanded"],
  },
  {
    text: "ORDER: The bar on removal in 7 shall henceforth run in favor of every class member.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The stay of removal shall also apply to her children.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: the TRO against removal shall likewise protect the twelve newly arrived detainees.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: the bar on removal is prolonged until the Court rules and shall also shield the twelve persons moved to Tacoma last week.",
    effects: ["removal-stay-extended", "removal-stay-expanded"],
  },
  {
    text: "OPINION. Decision: PETITIONS DENIED. The stay of removal of the husband and son shall continue until issuance of the mandate.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The stay of removal shall continue until 5/1/2025.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: Within 21 days Defendants shall return O.G. to Oregon at government expense.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Defendants shall return K.L.M. to the United States by 5/1/2025.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Defendants shall return Mr. Abreu to Maryland.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Defendants shall return the deposit to Ohio counsel.",
  },
  {
    text: "ORDER: IT IS ORDERED that the preliminary injunction entered below, which forbids removal of class members to third countries, is hereby stayed pending further order.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER: The injunction, which bars the removal of class members, is stayed pending appeal.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER: The order of 5/1/2025, which requires bond hearings for class members, is stayed.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER: The injunction of 5/1/2025, which enjoins removal of the class, is dissolved.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: class member Ismael Ortuno may be transported to a hospital in Utah for surgery and held there.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Respondents may move Petitioner to a facility in Texas for medical care.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Petitioner may be taken to a hospital outside the district for surgery.",
    effects: ["transfer-permitted"],
  },
  {
    text: "ORDER: Defendant shall be transported to the courthouse for the hearing.",
  },
  {
    text: "ORDER: The TRO against removal at 7 is CONTINUED IN EFFECT through 3/28/2025.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: Exhibit C to that motion, a medical chart, shall be SEALED by the Clerk.",
    effects: ["sealed"],
  },
  {
    text: "ORDER: As a sanction, Defendants shall pay $5,000 to Petitioner.",
    effects: ["sanctions-ordered"],
  },
  {
    text: "ORDER: The class closes as of 12/31/2021.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER: The preliminary injunction against removal is dissolved as of 10/20/2025, and from that day class members may be removed to third countries.",
    effects: ["removal-stay-ended", "removal-permitted"],
  },
  {
    text: "SCHEDULING ORDER: By agreement the TRO against removal is CONTINUED IN EFFECT through 3/28/2025. Hearing is RESET from 3/14/2025 to 3/27/2025.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The petition is granted. Respondents shall release Petitioner no later than noon on 8/1/2025.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: The Immigration Court shall conduct an individualized bond hearing for Petitioner not later than 11/1/2022.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: Until it has ruled on the petition, the Court enjoins Respondents from removing Petitioner.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Until the hearing on 7/23/2025 at 1:30 PM Defendants shall not deport Plaintiff.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Until the preliminary injunction hearing set for 7/23/2025 Respondents shall not transfer Petitioner out of Ohio.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Pending the Court's approval of a protocol, no class member may be moved to any facility outside Nevada.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Petitioners shall not be removed while these petitions are pending.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Removal is stayed until a three-judge panel determines the motion.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Removal is stayed until the district judge has reviewed the order.",
    effects: ["removal-stayed"],
  },
  {
    text: "Minute Entry: Oral Argument held on 11/5/2019 re 7 and 8. Decision RESERVED.",
  },
  {
    text: "MINUTE ENTRY for hearing held 5/1/2020. The Court reserves ruling on 12 Motion for Release.",
  },
  {
    text: "ORDER granting 38 Motion to Compel; granting 39 Motion to Seal as to Exhibits 4 through 6 and denying it otherwise.",
    effects: ["disclosure-ordered", "sealed"],
  },
  {
    text: "ORDER: In light of the mandate 50, Motion to Dissolve 48 is GRANTED.",
  },
  {
    text: "TEXT ORDER. Responses to 7 Motion to Certify and 8 Motion for Preliminary Injunction shall be filed by 10/15/2019. Oral argument is set for 11/5/2019 at 10:00 AM.",
  },
  {
    text: "MINUTE ORDER. Video hearing on ECF No. 5 Emergency Motion is set for 5/13/2020 at 3:00 PM. Responses due by 5/12/2020.",
  },
  {
    text: "ORDER TO SHOW CAUSE: By 4/21/2025 Respondents shall explain in writing why 11 should not be granted and Petitioner discharged from custody. Argument on 4/25/2025 at 11:00 AM in Courtroom 8D South.",
  },
  {
    text: "ORDER: The preliminary injunction is dissolved as of 10/20/2025, and from that day class members may be removed to third countries.",
    effects: ["removal-permitted", "removal-stay-ended"],
  },
  {
    text: "ORDER: ICE shall not take Petitioner into custody.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Respondents shall not take Petitioner from the United States.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: The Court having been advised that removal was carried out, the petition is DISMISSED AS MOOT.",
    effects: ["dismissed"],
  },
  {
    text: "ORDER: Defendants shall return the seized phone to Petitioner.",
  },
  {
    text: "ORDER: The application for a stay of the order requiring Petitioner's release is denied.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: The stay of the release order is lifted and Petitioner is to leave custody today.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: The motion to dissolve the injunction, which bars transfers, is DENIED.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: The order of release, which requires Petitioner's release by Friday, is stayed.",
    effects: ["release-stayed"],
  },
  {
    text: "ORDER: Plaintiff may move for release of the escrowed funds.",
  },
  {
    text: "ORDER: Petitioner may not be re-detained unless a neutral decisionmaker first finds changed circumstances.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner's counsel shall be given 48 hours' notice before any transfer.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: The injunction against removal is widened to take in detainees held at Otay Mesa.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The TRO, which bars removal, is converted to a preliminary injunction.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: To that end, Petitioner shall be released by 5 p.m.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: To the extent Petitioner seeks release, the petition is DENIED.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER: There being no objection, Petitioner shall be released.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Petitioner, being in custody, shall appear by video.",
  },
  {
    text: "ORDER: Defendants shall transfer no class member out of Ohio.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Respondents shall remove no member of the class before 5/1/2025.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents shall take into custody no member of the class.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: ICE shall re-detain no petitioner without a warrant.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: Plaintiff's surety bond is released.",
    unclear: true,
  },
  {
    text: "ORDER: The contractor is released from its bond and shall remove all soil from the pond.",
  },
  {
    text: "ORDER: The sureties are released from their obligations.",
  },
  {
    text: "ORDER: The restriction on transferring shares is dissolved.",
  },
  {
    text: "ORDER: To be clear, nothing here bars removal.",
    effects: ["removal-permitted"],
  },
  {
    text: "ORDER: Nothing in this order shall prevent the removal of persons who consent.",
    effects: ["removal-permitted"],
  },
  {
    text: "ORDER: Respondents shall not remove Petitioner; nothing herein requires his release.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: The injunction against removal now runs to the spouses of class members.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The class certified in 14 is hereby closed to new members.",
  },
  {
    text: "ORDER: Defendants shall return K.L. to Ohio no later than 5/1/2025.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: No. 25-cv-1 and No. 25-cv-2 are consolidated; removal of both petitioners is stayed.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Defendants are enjoined from removing trees from the parcel.",
  },
  {
    text: "ORDER: Removal not being imminent, the motion for a stay of removal is denied.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER OF DETENTION PENDING TRIAL as to Corwin Hale, revoking the Order Setting Conditions of Release.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER granting 24 Joint Motion to Stay. This case is STAYED pending mediation.",
  },
  {
    text: "DECISION AND ORDER granting 8 Motion for Preliminary Injunction to the extent that every class member shall be given a custody hearing within 21 days, and denying it to the extent that outright release is sought.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER. The Court holds Defendants in civil contempt of 41 and, as a sanction, awards Plaintiffs $9,310.",
    effects: ["sanctions-ordered", "contempt-found"],
  },
  {
    text: "ORDER: No class member may be removed to a third country before class counsel have had 15 days' written notice.",
    effects: ["counsel-access-ordered", "removal-stayed"],
  },
  {
    text: "ORDER: Respondents shall not deport any class member without 10 days' notice to class counsel.",
    effects: ["counsel-access-ordered", "removal-stayed"],
  },
  {
    text: "UPON CONSIDERATION of the application of counsel for the applicants, IT IS ORDERED that the preliminary injunction entered below, which forbids removal of class members to third countries, is hereby stayed pending further order of the Court.",
    effects: ["relief-stayed"],
  },
  {
    text: "ORDER granting 24 Motion to Stay Removal. This case is stayed.",
    effects: ["removal-stayed"],
  },
];
