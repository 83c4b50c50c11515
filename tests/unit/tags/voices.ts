import type { Wording } from "./wordings.ts";

/** Rulings in voices that courts seldom use: relief that runs on, takes in, lapses; people moved in everyday words. Invented names. */
export const voices: readonly Wording[] = [
  {
    text: "Minute Entry for proceedings held before Judge Ada Quill: Hearing held on 3/12/2024. For the reasons stated on the record no stay of removal will issue.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: No injunction against deportation shall issue. Signed by Judge Ada Quill.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER. The Court will not stay Petitioner's removal. Signed by Judge Ada Quill.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "MINUTE ORDER: a stay of deportation is not warranted on this record and will not be entered.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER granting 21 Motion for Joinder; the restraint on deportation in 20 covers joined petitioners Sorin and Ilie Roe as well. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The stay of removal reaches Petitioner's brother too. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The bar on removal applies equally to the three intervenors. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The protection against deportation is widened to take in nationals of Jordan. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The injunction against removal likewise protects class members in Ohio. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: Nationals of Syria are added to those protected by the stay of removal. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: the restraint on deportation is carried forward to 5/6/2022. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The temporary restraining order against removal shall stay in place fourteen more days. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: the stay of deportation now expires on 6/1/2024 rather than 5/1/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The TRO barring removal is kept alive through 6/1/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: No request to renew having been made, the stay of removal lapsed on 5/31/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: Consistent with the mandate, the 19 Preliminary Injunction against deportation is of no further force. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The stay of removal no longer binds Respondents. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: the restraint on deportation is at an end. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The stay of removal shall have no further effect. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  { text: "ORDER: The stay of deportation ceases today. Signed by Judge Ada Quill.", effects: ["removal-stay-ended"] },
  {
    text: "NOT PRECEDENTIAL OPINION: the order denying habeas relief is REVERSED and the matter REMANDED with directions that Appellant be afforded a bond hearing no more than 21 days after the mandate. [22-9655]",
    effects: ["bond-hearing-ordered"],
    court: "ca3",
  },
  {
    text: "OPINION filed: REVERSED and REMANDED with instructions to provide Appellant a bond hearing before an immigration judge. [22-9655]",
    effects: ["bond-hearing-ordered"],
    court: "ca3",
  },
  {
    text: "JUDGMENT: reversed and remanded with instructions to grant the writ and release Appellant. [22-9655]",
    effects: ["release-ordered"],
    court: "ca3",
  },
  {
    text: "OPINION: We REVERSE and REMAND with directions that Appellant be released from custody. [22-9655]",
    effects: ["release-ordered"],
    court: "ca3",
  },
  {
    text: "OPINION: VACATED and REMANDED with instructions to enjoin Appellant's removal pending a new hearing. [22-9655]",
    effects: ["removal-stayed"],
    court: "ca3",
  },
  {
    text: "ORDER: Respondents shall get Petitioner back on United States soil no later than 2/4/2025. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Respondents are directed to facilitate the return of Malo Roe from Tonga within 21 days. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Petitioner is to be readmitted to the country at Respondents' cost. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "TEXT ORDER: pending a decision on the petition, Respondents are to hold Petitioner nowhere but in Rhode Island. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ENDORSED ORDER: Until 9/30/2020 no class member may be moved to a facility outside the Middle District of Florida. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: No petitioner shall be sent to a jail outside this district. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Petitioner is to be housed only in Vermont until the hearing. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "Minute Entry: nobody in the putative class may be put on a plane through 1/25/2023. Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER: no one may be deported before 1/25/2023. Signed by Judge Ada Quill.", effects: ["removal-stayed"] },
  {
    text: "ORDER granting 2 Motion for TRO. Respondents may neither deport Petitioner nor fly him out of Alaska before 1/28/2025. Signed by Judge Ada Quill.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    text: "ORDER: Petitioner may be sent home to Ghana on the flight of 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["removal-permitted"],
  },
  {
    text: "ORDER granting 12 Motion. The release directed at 5 is rescinded, and Petitioner shall turn herself in at the Springfield office by 9:00 AM on 6/21/2021. Signed by Judge Ada Quill.",
    effects: ["detention-ordered", "release-stayed"],
  },
  {
    text: "ORDER: ICE may take Petitioner back into custody. Signed by Judge Ada Quill.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER granting 31 Motion: the stay of removal accorded to class member Amani Roe at 18 is lifted. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The hold on Petitioner's release is withdrawn. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: As to custody, the parties' joint proposal is adopted and so ordered. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Respondents shall file a status report on Petitioner's custody by 3/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER granting 11 Motion to Release Lien and Discharge Bond. The Clerk shall return the surety bond to Plaintiff. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: counsel shall confer about a bond hearing and advise the Court by 3/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER granting motion for leave to file supplemental brief on prolonged detention. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "Minute Entry: Telephone conference held on 3/1/2024 on the status of Petitioner's detention. Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: The hearing on the motion for release is continued to 4/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER TO SHOW CAUSE why the petition for release from detention should not be granted. Answer due 3/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "Minute Entry: the Court announces its ruling on Petitioner's continued custody from the bench. Judge Ada Quill.",
    unclear: true,
  },
  { text: "ORDER entered by Judge Ada Quill granting 16 Motion (SEALED).", unclear: true },
  { text: "ORDER granting 16 SEALED Motion. Signed by Judge Ada Quill.", unclear: true },
  { text: "ORDER granting 16 Motion (Restricted). Signed by Judge Ada Quill.", unclear: true },
  {
    text: "ORDER: The parties' agreement on Petitioner's custody status is made an order of the Court. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: On motion of counsel, the terms on which Petitioner is at liberty are set out in the attached. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Counsel's motion having been heard, the stay of removal is addressed as set forth on the record. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "Minute Entry: Hearing on 8 Motion held. The Court rules on deportation as stated on the record. Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "OPINION: judgment of the district court on the habeas petition REVERSED. [22-9655]",
    unclear: true,
    court: "ca3",
  },
  {
    text: "OPINION: the order concerning detention is VACATED in light of the brief of the parties. [22-9655]",
    unclear: true,
    court: "ca3",
  },
  {
    text: "ORDER: By agreement of counsel, the matter of Petitioner's bond is resolved as stated in the attachment. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER following hearing: the safeguards against deportation are altered as counsel proposed. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Upon review of the status report, Petitioner's detention is to be handled as stated in open court. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: The injunction against removal is modified as set forth in the motion. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: the restraint on deportation is recast in the form that counsel filed. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Petitioner's conditions of liberty being in dispute, custody is resolved as argued by counsel. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "Minute Entry: Hearing on 8 Motion for release held on 3/1/2024. Matter taken under advisement. Judge Ada Quill.",
    effects: [],
  },
  { text: "ORDER granting 14 Motion to Withdraw as Counsel for detainee Roe. Signed by Judge Ada Quill.", effects: [] },
  {
    text: "ORDER: Respondents shall answer the petition and address whether Petitioner's detention is mandatory. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER setting briefing schedule on 3 Motion to Stay Removal. Response due 3/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: The Clerk shall mail a copy to Petitioner at the detention facility. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "Minute Entry: Status conference held. The parties discussed bond hearings and removal flights; no rulings were made. Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: This case is removed to state court; the notice of removal is defective and the action is remanded. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: oral argument on the stay of removal is set for 3/1/2024 at 10:00 AM. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: The transcript of the custody hearing shall be filed by 3/1/2024. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER granting 8 Motion for Extension of Time to respond to the motion for a stay of removal. Signed by Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER: The stay of removal, which would lapse on 3/1/2024, shall run until 5/31/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER granting 50 Motion for Public Access. The Clerk is directed to make 7-1 and 7-2 publicly available. Signed by Judge Ada Quill.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER: Sealed exhibits 15-2 through 15-6 are opened to the public. Signed by Judge Ada Quill.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER: The transcript shall be placed on the public docket. Signed by Judge Ada Quill.",
    effects: ["unsealed"],
  },
  {
    text: "Minute Entry: FINAL FAIRNESS HEARING held. The Court finds the settlement fair and approves it; written ruling forthcoming. Judge Ada Quill.",
    effects: ["settlement-approved"],
  },
  {
    text: "ORDER: Defendants are in contempt of 12 and shall reimburse class counsel for the cost of the motion. Signed by Judge Ada Quill.",
    effects: ["contempt-found", "sanctions-ordered"],
  },
  {
    text: "ORDER: Respondents shall give Petitioner's counsel the flight log and the passenger list by 2/27/2025. Signed by Judge Ada Quill.",
    effects: ["disclosure-ordered"],
  },
  {
    text: "ORDER: Defendants must give class counsel the detention rosters each Monday. Signed by Judge Ada Quill.",
    effects: ["counsel-access-ordered"],
  },
  {
    text: "ORDER: Respondents may put Sorin and Ilie Roe aboard the charter of 5/11/2022. Signed by Judge Ada Quill.",
    effects: ["removal-permitted"],
  },
  {
    text: "ORDER: Respondents shall not place Petitioner aboard any aircraft. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Petitioner may not be put aboard a removal flight before 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "///ORDER granting Motion to Decertify the subclass. So Ordered by Judge Ada Quill.",
    effects: ["class-decertified"],
  },
  {
    text: "///ORDER granting Motion: the stay of removal accorded to class member Roe is lifted. So Ordered by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "///ORDER granting Motion for Release on Bail. So Ordered by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "///ENDORSED ORDER: Petitioner shall not be removed from the United States. So Ordered by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  {
    text: "MEMORANDUM AND ORDER: 1 Petition is granted to this extent: an immigration judge must give Petitioner a custody hearing within fourteen days. Signed by Judge Ada Quill.",
    effects: ["bond-hearing-ordered"],
  },
  {
    text: "ORDER: As of today the bar on removal is of no further effect. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The injunction against deportation has run its course. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "Minute Entry: Argument heard. The Court holds that no injunction against removal will issue. Judge Ada Quill.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: For the reasons given from the bench, no TRO against removal shall issue. Signed by Judge Ada Quill.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: The stay of removal henceforth protects Petitioner's wife. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The injunction against deportation shall embrace class members in Guam. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: Petitioner's sister is brought within the stay of removal. Signed by Judge Ada Quill.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: The stay of deportation runs through 5/31/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The TRO against removal, which expires today, is carried over to 3/8/2024. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: The stay of removal shall remain in effect for thirty additional days. Signed by Judge Ada Quill.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "JUDGMENT: the denial of the petition is REVERSED; REMANDED with directions that an immigration judge hold a bond hearing. [22-9655]",
    effects: ["bond-hearing-ordered"],
    court: "ca3",
  },
  {
    text: "OPINION: REVERSED and REMANDED with directions to enter a stay of removal. [22-9655]",
    effects: ["removal-stayed"],
    court: "ca3",
  },
  {
    text: "ORDER: Respondents shall hold Petitioner only in Vermont. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Until 3/1/2024 no detainee shall be moved from the Elm County Jail. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Until further order nobody in the class may be transferred out of this district. Signed by Judge Ada Quill.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER: Defendants shall arrange for the return of Mr. Roe from Honduras. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Respondents are directed to effectuate the return of Ilie Roe within 10 days. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Respondents shall get him back to this country by 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: Petitioner shall turn himself in to ICE by noon on 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER: Petitioners shall turn themselves in by 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER: Petitioner may be flown home on or after 3/1/2024. Signed by Judge Ada Quill.",
    effects: ["removal-permitted"],
  },
  { text: "ORDER: The Clerk shall facilitate the return of the exhibits. Signed by Judge Ada Quill.", effects: [] },
  { text: "ORDER: The Court will hold a hearing in Ohio on 3/1/2024. Signed by Judge Ada Quill.", effects: [] },
  { text: "ORDER: Exhibit 5 is added to the record. Signed by Judge Ada Quill.", effects: [] },
  { text: "ORDER: Respondents shall give notice of the hearing to counsel. Signed by Judge Ada Quill.", effects: [] },
  { text: "ORDER granting 11 Motion to Exonerate Bond. Signed by Judge Ada Quill.", effects: [] },
  {
    text: "ORDER: Petitioner's motion is allowed and he shall go home with his family today. Signed by Judge Ada Quill.",
    effects: ["release-ordered"],
  },
  {
    text: "OPINION: the judgment refusing relief from detention is REVERSED and the case REMANDED for release on conditions. [22-9655]",
    unclear: true,
    court: "ca3",
  },
  {
    text: "Minute Entry: Hearing held. Detainee to remain where housed; brief due 3/1/2024. Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "OPINION: AFFIRMED in all respects; the stay of removal entered 3/1/2023 dissolves with the mandate. [22-9655]",
    effects: ["removal-stay-ended"],
    court: "ca3",
  },
  {
    text: "ORDER: The stay of deportation lapses with this order. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The petition being moot, the injunction against removal terminates. Signed by Judge Ada Quill.",
    effects: ["removal-stay-ended"],
  },
  {
    text: "ORDER: The government's motion is well taken; Petitioner goes back to jail. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: On motion of counsel, the status quo as to deportation is preserved. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Having heard counsel, the Court finds release appropriate and so orders. Signed by Judge Ada Quill.",
    unclear: true,
  },
  {
    text: "ORDER: Execution of the removal order awaits decision on 3 Motion. Signed by Judge Ada Quill.",
    effects: ["removal-stayed"],
  },
  { text: "ORDER: The parties shall remain in contact about the schedule. Signed by Judge Ada Quill.", effects: [] },
  {
    text: "Minute Entry: Status conference held. Stay of discovery to remain; brief due 3/1/2024. Judge Ada Quill.",
    effects: [],
  },
  {
    text: "ORDER denying as moot 5 Motion for Temporary Restraining Order in light of Petitioner's release.",
  },
  {
    text: "ORDER denying as moot 5 Motion for Preliminary Injunction because Petitioner has been released.",
  },
  {
    text: "ORDER: 5 Motion for Temporary Restraining Order is DENIED AS MOOT, Petitioner having been released.",
  },
  {
    text: "ORDER denying as moot 5 Motion for Temporary Restraining Order to stay removal in light of Petitioner's release.",
  },
  {
    text: "ORDER denying as moot 6 Motion to Stay Removal, Petitioner having been removed on 5/3/2021.",
    effects: ["removal-stay-denied"],
  },
  {
    text: "ORDER: 4 Motion to Compel is DENIED AS MOOT, Petitioner having been released.",
  },
  {
    text: "ORDER denying 5 Motion for Release in light of COVID-19.",
    effects: ["release-denied"],
  },
  {
    text: "ORDER granting in part 8 Motion for TRO: granted as to re-detention; denied as to fees. ICE may not re-detain Petitioner pending further order.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER granting in part and denying in part 8 Motion for Preliminary Injunction: granted as to transfer; denied as to discovery. Respondents shall not transfer Petitioner.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER granting in part 8 Motion for TRO. The motion is granted as to re-arrest and denied as to costs.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER granting in part 8 Motion to Enjoin: granted with respect to transfers; otherwise denied. ICE shall not move Petitioner from Michigan.",
    effects: ["transfer-barred"],
  },
  {
    text: "ORDER granting 98 Motion, see status report.",
    unclear: true,
  },
  {
    text: "ORDER granting 88 Motion (see 90 Status Report).",
    unclear: true,
  },
  {
    text: "ORDER denying 88 Motion, see transcript.",
    unclear: true,
  },
  {
    text: "ORDER granting 88 Motion. See attached order.",
    unclear: true,
  },
  {
    text: "ORDER granting 88 Motion to Seal, see status report.",
    effects: ["sealed"],
  },
  {
    text: "ORDER granting 40 Motion to Amend. The class definition at 27 henceforth takes in persons held at Pine Prairie.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER: The class certified at 14 now covers detainees at Baldwin.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER: The class defined at 10 leaves out persons with an administratively final order younger than 90 days.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER: The definition of the class no longer reaches persons with criminal convictions.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER on remand: the certification made at 27 is set aside.",
    effects: ["class-decertified"],
  },
  {
    text: "ORDER: The certification of the class granted at 14 is withdrawn.",
    effects: ["class-decertified"],
  },
  {
    text: "ORDER. All of its members having been let go by ICE, the Elm County subclass is no longer certified.",
    effects: ["class-decertified"],
  },
  {
    text: "ORDER: No representative having come forward, the class is decertified.",
    effects: ["class-decertified"],
  },
  {
    text: "ORDER setting aside the class certification entered at 14.",
    effects: ["class-decertified"],
  },
  {
    text: "ORDER. Petitioner having been released, ICE may take him back into custody.",
    effects: ["detention-ordered"],
  },
  {
    text: "ORDER: Respondents having been heard, removal of Petitioner is stayed.",
    effects: ["removal-stayed"],
  },
  {
    text: "ORDER: Respondents stand in civil contempt of 21.",
    effects: ["contempt-found"],
  },
  {
    text: "ORDER: Defendants remain in contempt of 14.",
    effects: ["contempt-found"],
  },
  {
    text: "ORDER: The Field Office Director is declared in contempt of 14.",
    effects: ["contempt-found"],
  },
  {
    text: "ORDER holding Respondents in civil contempt of 7 and fining them $1,000 per day until Petitioner lands; vacating the seal on 9.",
    effects: ["contempt-found", "sanctions-ordered", "unsealed"],
  },
  {
    text: "ORDER: Respondents are in civil contempt and are fined $500 for every day of delay.",
    effects: ["contempt-found", "sanctions-ordered"],
  },
  {
    text: "ORDER vacating the seal on 9.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER: The seal on 9 is vacated.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER dissolving the seal on 14 and 15.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER: The proposed class settlement appears fair and is approved on a preliminary basis.",
    effects: ["settlement-preliminarily-approved"],
  },
  {
    text: "ORDER: The Court gives the proposed settlement its preliminary approval.",
    effects: ["settlement-preliminarily-approved"],
  },
  {
    text: "ORDER: The settlement receives preliminary approval.",
    effects: ["settlement-preliminarily-approved"],
  },
  {
    text: "ORDER: The class settlement is given final approval.",
    effects: ["settlement-approved"],
  },
  {
    text: "ORDER: The Court gives the settlement its final approval.",
    effects: ["settlement-approved"],
  },
  {
    text: "ORDER granting the settlement of the class its final approval.",
    effects: ["settlement-approved"],
  },
  {
    text: "ORDER granting 26 Motion to Unseal: the Clerk shall release 22 to the public docket.",
    effects: ["unsealed"],
  },
  {
    text: "ORDER directing the Clerk to release 14 and 15 to the parties.",
  },
  {
    text: "ORDER granting 11 Motion for Release of the impounded grain proceeds to the secured lender.",
  },
  {
    text: "ORDER: The marshal shall release the seized fishing vehicle.",
  },
  {
    text: "ORDER granting 4 Motion for release of the interpleaded insurance monies.",
  },
  {
    text: "ORDER: Respondents shall release 14 detainees to the community.",
    effects: ["release-ordered"],
  },
  {
    text: "ORDER: the motion for stay of deportation is DENIED; the Court's earlier administrative order is lifted.",
    effects: ["removal-stay-denied", "removal-stay-ended"],
  },
  {
    text: "ORDER: ICE officers shall cease inviting class members to sign waivers.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: no contractor of ICE may interview a class member about his claims.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: employees of the facility shall not threaten class members.",
    effects: ["contact-restricted"],
  },
  {
    text: "ORDER: Defendants shall fly class member Ada Roe back to the United States.",
    effects: ["return-ordered"],
  },
  {
    text: "ORDER: the stay of removal takes in the three new petitioners.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: the class takes in students.",
    effects: ["class-modified"],
  },
  {
    text: "ORDER: The ban on removal flights takes in the five men at Elm County.",
    effects: ["removal-stay-expanded"],
  },
  {
    text: "ORDER: the prohibition on deporting class members runs to 02/28/2022 and takes in the eleven men now at Elm County.",
    effects: ["removal-stay-expanded", "removal-stay-extended"],
  },
  {
    text: "ORDER: the bar on removal is continued to 3/1/2022 and now protects nationals of Chad.",
    effects: ["removal-stay-expanded", "removal-stay-extended"],
  },
  {
    text: "ORDER: the stay of removal runs to 3/1/2022.",
    effects: ["removal-stay-extended"],
  },
  {
    text: "ORDER: the injunction against deportation flights runs to the spouses of class members.",
    effects: ["removal-stay-expanded"],
  },
];
