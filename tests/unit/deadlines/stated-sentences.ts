/**
 * Docket sentences in the ways courts phrase dates, with invented people. Filed on 2026-03-02 (a Monday) in E.D. Mich.
 * unless said otherwise. Expected: kind, date (or "-" for a period that waits), time, status.
 */
export interface Sentence {
  readonly text: string;
  readonly filed?: string;
  readonly expected: readonly string[];
}

export const sentences: readonly Sentence[] = [
  // Due dates as CM/ECF appends them.
  {
    text: "ORDER Setting Briefing Schedule. Response due by 3/16/2026 Reply due by 3/23/2026 Signed by District Judge Orla Finch. (TPar)",
    expected: ["deadline 2026-03-16 set", "deadline 2026-03-23 set"],
  },
  {
    text: "MOTION to Dismiss by Warden Pell. Responses due by 3/23/2026 (Attachments: # 1 Exhibit A due 1/1/2030) (Quill, Ada)",
    expected: ["deadline 2026-03-23 set"],
  },
  {
    text: "Set/Reset Deadlines as to 14 MOTION for Summary Judgment. Responses due by 3/20/2026, Replies due by 3/27/2026. (mm)",
    expected: ["deadline 2026-03-20 reset", "deadline 2026-03-27 reset"],
  },
  {
    text: "SUMMONS Returned Executed by Ilo Marsh. Pemberton County served on 2/24/2026, answer due 3/17/2026. (Quill, Ada)",
    expected: ["deadline 2026-03-17 set"],
  },
  {
    text: "WAIVER OF SERVICE Returned Executed. Pemberton County waiver sent on 2/20/2026, answer due 4/21/2026. (Quill, Ada)",
    expected: ["deadline 2026-04-21 set"],
  },
  {
    text: "REPORT AND RECOMMENDATION re 12 Petition. (Objections to R&amp;R due by 3/16/2026) Signed by Magistrate Judge Bram Oort. (TPar)",
    expected: ["deadline 2026-03-16 set"],
  },
  {
    text: "SCHEDULING ORDER: Discovery due by 9/1/2026. Dispositive Motion Cut-off set for 10/1/2026. Final Pretrial Conference set for 1/12/2027 10:00 AM before District Judge Orla Finch. Jury Trial set for 2/2/2027 08:30 AM in Courtroom 815.",
    expected: [
      "deadline 2026-09-01 set",
      "deadline 2026-10-01 set",
      "hearing 2027-01-12 10:00 set",
      "hearing 2027-02-02 08:30 set",
    ],
  },
  {
    text: "BRIEFING LETTER SENT setting briefing schedule: appellant brief due 04/13/2026; appellee brief due 05/13/2026. (RLJ)",
    expected: ["deadline 2026-04-13 set", "deadline 2026-05-13 set"],
  },
  {
    text: "RULING LETTER SENT granting motion to extend time to file brief by 30 days [26]. Appellee brief now due 06/12/2026. (RLJ)",
    expected: ["deadline 2026-06-12 extended"],
  },
  {
    text: "SCHEDULE NOTICE. Mediation Questionnaire due 3/9/2026, Appeal Opening Brief (No Transcript Due) due 4/10/2026, Appeal Answering Brief due 5/11/2026. All briefs shall be served and filed pursuant to FRAP 31.",
    expected: ["deadline 2026-03-09 set", "deadline 2026-04-10 set", "deadline 2026-05-11 set"],
  },
  {
    text: "Petition for a writ of certiorari filed. (Response due April 3, 2026)",
    expected: ["deadline 2026-04-03 set"],
  },
  { text: "Answer to the complaint is due no later than March 30, 2026.", expected: ["deadline 2026-03-30 set"] },
  {
    text: "Meeting of Creditors with 341(a) meeting to be held on 04/14/2026 at 09:00 AM at Room 211. Proof of Claim due by 05/11/2026.",
    expected: ["hearing 2026-04-14 09:00 set", "deadline 2026-05-11 set"],
  },
  // Orders in sentences.
  {
    text: "TEXT-ONLY ORDER: Respondents shall file a response to the petition on or before March 20, 2026; Petitioner may reply by March 27, 2026.",
    expected: ["deadline 2026-03-20 set", "deadline 2026-03-27 set"],
  },
  {
    text: "ORDER directing the parties to submit a joint status report by 5:00 p.m. on 3/13/2026. Signed by District Judge Orla Finch on 3/2/2026.",
    expected: ["deadline 2026-03-13 17:00 set"],
  },
  {
    text: "ORDERED that by no later than noon on Friday, March 6, 2026, Respondents shall provide the alien file to counsel.",
    expected: ["deadline 2026-03-06 12:00 set"],
  },
  {
    text: "MINUTE ENTRY: The government has until 3/12/2026 to produce the custody reviews.",
    expected: ["deadline 2026-03-12 set"],
  },
  {
    text: "ORDER granting 20 Motion for Extension of Time. Time to answer is extended to and including April 15, 2026.",
    expected: ["deadline 2026-04-15 extended"],
  },
  {
    text: "ORDER: The deadline for Plaintiff to file an amended complaint is extended from March 9, 2026 to March 30, 2026.",
    expected: ["deadline 2026-03-30 extended"],
  },
  {
    text: "STIPULATED ORDER Extending Expert Disclosure Deadline to 5/1/2026. Signed by District Judge Orla Finch. (TPar)",
    expected: ["deadline 2026-05-01 extended"],
  },
  {
    text: "ORDER: Fact discovery cutoff: 6/1/2026; expert discovery cutoff: 8/3/2026.",
    expected: ["deadline 2026-06-01 set", "deadline 2026-08-03 set"],
  },
  {
    text: "ORDER TO SHOW CAUSE why the case should not be dismissed. Show Cause Response due by 3/16/2026.",
    expected: ["deadline 2026-03-16 set"],
  },
  {
    text: "ORDER: Plaintiff must pay the filing fee on or before 3/30/2026, or the case will be dismissed.",
    expected: ["deadline 2026-03-30 set"],
  },
  // Hearings.
  {
    text: "NOTICE TO APPEAR: Status Conference set for 3/18/2026 02:00 PM before District Judge Orla Finch. (TPar)",
    expected: ["hearing 2026-03-18 14:00 set"],
  },
  {
    text: "NOTICE of Hearing on 31 Motion for Preliminary Injunction: Motion Hearing set for Thursday, March 19, 2026 at 9:30 a.m. in Courtroom 1025.",
    expected: ["hearing 2026-03-19 09:30 set"],
  },
  {
    text: "ELECTRONIC NOTICE: Telephone Conference scheduled for 3/10/2026 @ 11:00 before Judge Marlo Swann.",
    expected: ["hearing 2026-03-10 11:00 set"],
  },
  {
    text: "ORDER: The Court will hold oral argument on April 9, 2026 at 1:30 p.m. in Courtroom 3.",
    expected: ["hearing 2026-04-09 13:30 set"],
  },
  {
    text: "ORAL ARGUMENT SCHEDULED for 9:00 a.m. (Eastern Time) on Thursday, April 30, 2026. (CLW)",
    expected: ["hearing 2026-04-30 09:00 set"],
  },
  {
    text: "ORDER setting an evidentiary hearing for April 2, 2026, at 10:00 a.m.",
    expected: ["hearing 2026-04-02 10:00 set"],
  },
  { text: "A bench trial will begin on Monday, June 1, 2026, at 9:00 AM.", expected: ["hearing 2026-06-01 09:00 set"] },
  {
    text: "Counsel shall appear for a settlement conference on 4/7/2026 at 2:00 PM by Zoom.",
    expected: ["hearing 2026-04-07 14:00 set"],
  },
  {
    text: "MINUTE entry before the Honorable Cass Ibarra: Status hearing held on 3/2/2026 and continued to 4/6/2026 at 9:15 a.m. Mailed notice.",
    expected: ["hearing 2026-04-06 09:15 continued"],
  },
  { text: "DISTRIBUTED for Conference of 3/20/2026.", expected: ["hearing 2026-03-20 set"] },
  { text: "SET FOR ARGUMENT on Monday, April 20, 2026.", expected: ["hearing 2026-04-20 set"] },
  {
    text: "Initial Case Management Conference reset to 4/14/2026 at 10:30 AM. Case Management Statement due 4/7/2026.",
    expected: ["hearing 2026-04-14 10:30 reset", "deadline 2026-04-07 reset"],
  },
  {
    text: "NOTICE RESETTING HEARING: Motion Hearing re-set for 4/1/2026 03:00 PM before Magistrate Judge Bram Oort.",
    expected: ["hearing 2026-04-01 15:00 reset"],
  },
  {
    text: "Motion hearing previously set for 3/19/2026 is reset for 3/26/2026 at 2:00 PM.",
    expected: ["hearing 2026-03-26 14:00 reset"],
  },
  {
    text: "ORDER continuing the trial from April 6, 2026 to May 4, 2026 at 8:30 a.m.",
    expected: ["hearing 2026-05-04 08:30 continued"],
  },
  {
    text: "ORDER rescheduling the status conference from 3/10/2026 to 3/17/2026 at 10:00 AM.",
    expected: ["hearing 2026-03-17 10:00 reset"],
  },
  {
    text: "ORDER: the conference scheduled for March 9, 2026 is adjourned to March 23, 2026 at 4:00 p.m.",
    expected: ["hearing 2026-03-09 cancelled", "hearing 2026-03-23 16:00 reset"],
  },
  // Cancellations.
  {
    text: "TEXT-ONLY NOTICE: Hearing on 3/12/2026 at 10:00 AM is CANCELLED.",
    expected: ["hearing 2026-03-12 10:00 cancelled"],
  },
  {
    text: "ORDER vacating the hearing set for 3/19/2026. The motion will be decided on the papers.",
    expected: ["hearing 2026-03-19 cancelled"],
  },
  {
    text: "The status conference currently scheduled for March 11, 2026 is adjourned sine die.",
    expected: ["hearing 2026-03-11 cancelled"],
  },
  {
    text: "The 3/24/2026 motion hearing is stricken and reset to 4/7/2026 at 9:45 a.m.",
    expected: ["hearing 2026-03-24 cancelled", "hearing 2026-04-07 09:45 reset"],
  },
  { text: "Motion Hearing set for 3/19/2026 has been taken off calendar.", expected: ["hearing 2026-03-19 cancelled"] },
  {
    text: "ORDER: The deadline of 3/27/2026 for dispositive motions is vacated.",
    expected: ["deadline 2026-03-27 cancelled"],
  },
  {
    text: "APPELLANT'S BRIEF FILED. Appellant's Brief deadline satisfied. Appellee's Brief due on 04/01/2026.",
    expected: ["deadline - satisfied", "deadline 2026-04-01 set"],
  },
  // Expiries.
  {
    text: "TEMPORARY RESTRAINING ORDER. This order expires on March 16, 2026 at 11:59 p.m. unless extended.",
    expected: ["expiry 2026-03-16 23:59 set"],
  },
  {
    text: "ORDER extending the stay of removal through March 31, 2026 at 5:00 p.m.",
    expected: ["expiry 2026-03-31 17:00 extended"],
  },
  {
    text: "ORDER: The temporary restraining order shall remain in effect until April 3, 2026.",
    expected: ["expiry 2026-04-03 set"],
  },
  {
    text: "ORDER: Respondents shall not transfer Petitioner out of this District before 3/20/2026.",
    expected: ["expiry 2026-03-20 set"],
  },
  {
    text: "ORDER: Removal of class members is stayed until 3/30/2026. Response to 41 due by 3/13/2026.",
    expected: ["expiry 2026-03-30 set", "deadline 2026-03-13 set"],
  },
  {
    text: "TRANSCRIPT of Hearing held on 2/26/2026. Redaction Request due 3/23/2026. Redacted Transcript Deadline set for 4/2/2026. Release of Transcript Restriction set for 6/1/2026.",
    expected: ["deadline 2026-03-23 set", "deadline 2026-04-02 set", "expiry 2026-06-01 set"],
  },
  { text: "ORDER lifting the injunction at 40 effective March 9, 2026.", expected: ["expiry 2026-03-09 set"] },
  // Periods that run from the entry.
  {
    text: "ORDER granting 30 Motion. Respondents shall release Petitioner within 3 days of this order.",
    expected: ["deadline 2026-03-05 set"],
  },
  {
    text: "ORDER: within fourteen (14) days of the date of this Order, the parties shall file a joint proposed schedule.",
    expected: ["deadline 2026-03-16 set"],
  },
  {
    text: "ORDERED that the Government respond within ten (10) days from entry of this Order.",
    expected: ["deadline 2026-03-12 set"],
  },
  {
    text: "REPORT AND RECOMMENDATION. Any objections must be filed within fourteen days of service of this Report and Recommendation.",
    expected: ["deadline - set"],
  },
  {
    text: "NOTICE: please complete the form within 5 business days of this notice.",
    expected: ["deadline 2026-03-09 set"],
  },
  { text: "ORDER: Petitioner shall receive a bond hearing within 7 days.", expected: ["deadline 2026-03-09 set"] },
  {
    text: "TRANSCRIPT of Status Conference. The parties have seven (7) calendar days to file a Notice of Intent to Request Redaction.",
    expected: ["deadline 2026-03-09 set"],
  },
  {
    text: "ORDER: Plaintiff shall file the certificate no later than 21 days after the date of this order.",
    expected: ["deadline 2026-03-23 set"],
  },
  // Periods that wait.
  { text: "ORDER: The reply is due 21 days after service of the answering brief.", expected: ["deadline - set"] },
  { text: "ORDER: Counsel shall notify the Court within 48 hours of any transfer.", expected: ["deadline - set"] },
  {
    text: "ORDER: Witness lists shall be exchanged no later than five days before the hearing.",
    expected: ["deadline - set"],
  },
  { text: "ORDER: class counsel shall be told at least 48 hours before any interview.", expected: ["deadline - set"] },
  { text: "ORDER: a joint status report shall be filed within 14 days of the mandate.", expected: ["deadline - set"] },
  {
    text: "ORDER: no class member shall be removed until 14 days after a final decision of the immigration judge.",
    expected: ["expiry - set"],
  },
  { text: "ORDER: Respondents shall file weekly status reports on detention numbers.", expected: ["deadline - set"] },
  // What sets nothing.
  { text: "MOTION for Extension of Time until 4/1/2026 to File Response by Warden Pell.", expected: [] },
  { text: "MOTION to Continue Hearing set for 3/19/2026 by Ilo Marsh. (Quill, Ada)", expected: [] },
  {
    text: "Motion to extend the time to file a response from March 9, 2026 to April 8, 2026, submitted to The Clerk.",
    expected: [],
  },
  { text: "CERTIFICATE OF SERVICE. Served on 3/1/2026 by mail. (Quill, Ada)", expected: [] },
  {
    text: "Minute Entry: Motion Hearing held on 3/2/2026 re 31 Motion. Taken under advisement. Modified on 3/3/2026 to correct a typo - 2918 to 2018 (TPar).",
    expected: [],
  },
  {
    text: "ORDER denying 44 Motion. Signed by District Judge Orla Finch on 3/2/2026. (TPar) (Entered: 03/03/2026)",
    expected: [],
  },
  {
    text: "RESPONSE to 41 Motion stating that Petitioner will not be removed before 4/1/2026, filed by Warden Pell.",
    expected: [],
  },
  {
    text: "NOTICE OF APPEAL as to 90 Opinion and Order of 2/27/2026 by All Respondents. Filing fee $ 605.",
    expected: [],
  },
  { text: "ORDER: persons detained more than 180 days are members of the class certified on 1/2/2026.", expected: [] },
  { text: "ORDER: the motion is denied; Petitioner failed to respond within 21 days.", expected: [] },
  { text: "ORDER: Petitioner was arrested on 12/1/2025 and has been held since 12/5/2025.", expected: [] },
  { text: "MANDATE ISSUED. [25-1001] (CLW) [Entered: 03/02/2026 09:03 AM]", expected: [] },
  { text: "ORDER: The briefing schedule is stayed until further order of the Court.", expected: [] },
  { text: "LETTER from counsel requesting that the conference be moved to 3/20/2026. (Quill, Ada)", expected: [] },
  { text: "ORDER granting leave to persons who ask for it within 60 days to join the subclass.", expected: [] },
  { text: "OPINION: Affirmed. Decided March 2, 2026; argued January 15, 2026.", expected: [] },
];

/** Harder ones, about detention, removal and stays. Kind, date and time only. */
export const hardSentences: readonly { readonly text: string; readonly outcome: readonly string[] }[] = [
  { text: "ORDER: the stay of removal entered at 14 is continued through 4/10/2026.", outcome: ["expiry 2026-04-10"] },
  {
    text: "OPINION AND ORDER granting 9 Petition. Respondents shall provide Petitioner with a bond hearing before an immigration judge no later than 3/16/2026, failing which Petitioner shall be released.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER: Petitioner shall be released from custody by 5:00 p.m. on 3/4/2026.",
    outcome: ["deadline 2026-03-04 17:00"],
  },
  { text: "ORDER staying removal for 14 days.", outcome: ["expiry 2026-03-16"] },
  {
    text: "ORDER granting 3 Motion for Temporary Restraining Order. The order will expire at 5:00 PM on 3/16/2026. Show cause hearing set for 3/13/2026 at 10:00 AM.",
    outcome: ["expiry 2026-03-16 17:00", "hearing 2026-03-13 10:00"],
  },
  {
    text: "TEXT ORDER: Respondents are enjoined from removing Petitioner until March 20, 2026 or further order of the Court.",
    outcome: ["expiry 2026-03-20"],
  },
  { text: "ORDER: Respondents shall file a status report every 30 days.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents to produce the list of class members to class counsel within 10 business days.",
    outcome: ["deadline 2026-03-16"],
  },
  { text: "ORDER: the bar on transfers is extended for an additional 14 days.", outcome: ["expiry -"] },
  { text: "ORDER: Petitioner shall give 72 hours' notice before any removal.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents shall give class counsel 72 hours' notice before transferring any class member.",
    outcome: ["deadline -"],
  },
  { text: "ORDER: the injunction remains in effect until the mandate issues.", outcome: ["expiry -"] },
  {
    text: "ORDER: the temporary stay will remain in force until 14 days after the Court rules on the motion.",
    outcome: ["expiry -"],
  },
  {
    text: "MINUTES: The Court orders Respondents to release Petitioner forthwith. Compliance report due 3/5/2026.",
    outcome: ["deadline 2026-03-05"],
  },
  {
    text: "ORDER: Government's response due 3/9; Petitioner's reply due 3/13.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-13"],
  },
  { text: "Letter Order: telephone status conference on 3/11/2026 at 3 p.m.", outcome: ["hearing 2026-03-11 15:00"] },
  {
    text: "JUDGMENT: The parties shall bear their own costs. Motions for attorney fees are due within 30 days.",
    outcome: ["deadline 2026-04-01"],
  },
  {
    text: "ORDER: final approval hearing is set for June 9, 2026 at 2:00 p.m.; class members may object or opt out until May 19, 2026.",
    outcome: ["hearing 2026-06-09 14:00", "deadline 2026-05-19"],
  },
  { text: "ORDER: the stay expires at midnight on March 9, 2026.", outcome: ["expiry 2026-03-09 23:59"] },
  {
    text: "ORDER: Respondents shall not re-detain Petitioner without 7 days' notice to counsel.",
    outcome: ["deadline -"],
  },
  { text: "ORDER: this order dissolves automatically on 4/1/2026 unless extended.", outcome: ["expiry 2026-04-01"] },
  {
    text: "ORDER granting 44 Motion to Extend. The preliminary injunction is extended to 5/1/2026.",
    outcome: ["expiry 2026-05-01"],
  },
  {
    text: "ORDER: the hearing on 12 Motion previously noticed for 3/18/2026 will instead take place on 3/25/2026 at 1:00 PM.",
    outcome: ["hearing 2026-03-25 13:00"],
  },
  { text: "NOTICE OF HEARING CANCELLATION: the 3/18/2026 hearing is off calendar.", outcome: ["hearing 2026-03-18"] },
  {
    text: "NOTICE of Cancelled Hearing: Motion Hearing scheduled for 3/18/2026 at 10:00 AM is cancelled.",
    outcome: ["hearing 2026-03-18 10:00"],
  },
  {
    text: "ORDER: Petitioner's mental-health evaluation to be completed by 3/27/2026 and the report filed by 4/3/2026.",
    outcome: ["deadline 2026-03-27", "deadline 2026-04-03"],
  },
  {
    text: "ORDER: the parties are to confer and propose a schedule by close of business on Friday, March 6, 2026.",
    outcome: ["deadline 2026-03-06"],
  },
  { text: "The mandate is stayed until April 30, 2026.", outcome: ["expiry 2026-04-30"] },
  {
    text: "ORDER filed: motion to expedite GRANTED. Appellant's brief is due March 16, 2026, appellee's brief is due March 30, 2026, and any reply is due April 6, 2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-30", "deadline 2026-04-06"],
  },
  {
    text: "LETTER SENT directing response to the motion for stay by 12:00 p.m. on 03/05/2026.",
    outcome: ["deadline 2026-03-05 12:00"],
  },
  {
    text: "ORDER: the Government shall return Petitioner to Michigan within 5 days of this order.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER holding the case in abeyance. Status report due 90 days from the date of this order.",
    outcome: ["deadline 2026-06-01"],
  },
  {
    text: "Application (25A900) to extend the time to file a petition for a writ of certiorari from March 20, 2026 to May 19, 2026, submitted to Justice Kells.",
    outcome: [],
  },
  {
    text: "Application (25A900) granted by Justice Kells extending the time to file until May 19, 2026.",
    outcome: ["deadline 2026-05-19"],
  },
  {
    text: "Brief of respondents in opposition filed. DISTRIBUTED for Conference of 3/27/2026.",
    outcome: ["hearing 2026-03-27"],
  },
  { text: "DECLARATION of Officer Dunn that removal is scheduled for 3/20/2026, filed by Respondents.", outcome: [] },
  { text: "NOTICE by Respondents of intent to remove Petitioner on 3/20/2026.", outcome: [] },
  { text: "ORDER: Respondents may not remove Petitioner prior to 4/1/2026.", outcome: ["expiry 2026-04-01"] },
  { text: "ORDER: persons removed before 6/1/2025 are excluded from the class.", outcome: [] },
  {
    text: "ORDER modifying 30 Order: release now to occur by 3/10/2026 in place of 3/3/2026.",
    outcome: ["deadline 2026-03-10"],
  },
  {
    text: "Minute Entry: oral argument heard 3/2/2026; supplemental briefs due in seven days.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: Plaintiff's deposition shall be taken on or before 4/15/2026.", outcome: ["deadline 2026-04-15"] },
  {
    text: "ORDER: Trial is adjourned without date. The final pretrial conference set for 4/13/2026 is adjourned.",
    outcome: ["hearing 2026-04-13"],
  },
  { text: "ORDER: the government's motion, noticed for March 30, 2026, is denied.", outcome: [] },
  {
    text: "STIPULATION AND ORDER: Defendants shall have through April 3, 2026 to respond to the amended petition.",
    outcome: ["deadline 2026-04-03"],
  },
  {
    text: "ORDER: Petitioner must surrender for removal on 4/6/2026 at 9:00 AM.",
    outcome: ["deadline 2026-04-06 09:00"],
  },
  {
    text: "ORDER administratively staying the order of 2/27/2026 until further order. Response due by noon on 3/4/2026.",
    outcome: ["deadline 2026-03-04 12:00"],
  },
  { text: "ORDER: seal lifted effective 3/16/2026.", outcome: ["expiry 2026-03-16"] },
];

/** More of every kind; kind and date only. */
export const moreSentences: readonly { readonly text: string; readonly outcome: readonly string[] }[] = [
  {
    text: "ORDER granting 12 Unopposed Motion for Extension of Time to File Response/Reply. Respondents' return is due by March 17, 2026.",
    outcome: ["deadline 2026-03-17"],
  },
  {
    text: "ORDER REFERRING PETITION to Magistrate Judge Bram Oort. Answer deadline: 3/23/2026. Traverse due 14 days after the answer is filed.",
    outcome: ["deadline 2026-03-23", "deadline -"],
  },
  {
    text: "ORDER: Video Status Conference set for 3/9/2026 at 01:30 PM (CT) via Zoom before Judge Ives. Parties to submit agenda by 12:00 PM on 3/6/2026.",
    outcome: ["hearing 2026-03-09", "deadline 2026-03-06"],
  },
  { text: "NOTICE of Appearance by Ada Quill on behalf of Ilo Marsh (Quill, Ada) (Filed on 3/2/2026)", outcome: [] },
  {
    text: "Proposed Briefing Schedule by Ilo Marsh: opening brief due 4/1/2026, response due 5/1/2026. (Quill, Ada)",
    outcome: [],
  },
  {
    text: "ORDER ADOPTING 15 Proposed Briefing Schedule: opening brief due 4/1/2026, response due 5/1/2026.",
    outcome: ["deadline 2026-04-01", "deadline 2026-05-01"],
  },
  { text: "CASE ASSIGNED to Judge Orla Finch. Scheduling conference to be set by separate order.", outcome: [] },
  {
    text: "ORDER denying without prejudice 21 Motion to Stay; Respondents may renew the motion after 4/1/2026.",
    outcome: [],
  },
  {
    text: "ORDER: Class notice shall be mailed no later than 30 days after preliminary approval; objections must be postmarked by May 1, 2026.",
    outcome: ["deadline -", "deadline 2026-05-01"],
  },
  {
    text: "ORDER SETTING HEARING on 33 MOTION to Compel: Motion Hearing set for 3/24/2026 at 10:30 AM before Magistrate Judge Bram Oort. Joint list of unresolved issues due 3/17/2026.",
    outcome: ["hearing 2026-03-24", "deadline 2026-03-17"],
  },
  {
    text: "Set/Reset Hearings: Jury Trial set for 6/15/2026 at 09:00 AM in Courtroom 12 before Judge Ives.",
    outcome: ["hearing 2026-06-15"],
  },
  {
    text: "MINUTE ORDER: The 3/10/2026 status report deadline is extended to 3/24/2026.",
    outcome: ["deadline 2026-03-24"],
  },
  {
    text: "ORDER: The Court's February 20, 2026 order is AMENDED: the response deadline is March 20, 2026, not March 13, 2026.",
    outcome: ["deadline 2026-03-20"],
  },
  {
    text: "ORDER: bond hearings shall begin no later than 3/9/2026 and be finished by 4/9/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-04-09"],
  },
  {
    text: "ORDER granting 8 Motion to Stay Removal. Petitioner's removal is stayed until further order of the Court.",
    outcome: [],
  },
  {
    text: "OPINION AND ORDER: Respondents are restrained from removing class members for a period of fourteen days, through March 16, 2026 at 6:30 p.m.",
    outcome: ["expiry 2026-03-16"],
  },
  { text: "ORDER: the stay of 2/20/2026 is lifted as of 3/5/2026.", outcome: ["expiry 2026-03-05"] },
  { text: "ORDER: Petitioner's travel is permitted from 4/1/2026 through 4/10/2026.", outcome: [] },
  { text: "TRANSCRIPT ORDER FORM filed for proceedings on 2/10/2026 and 2/24/2026 by Ilo Marsh.", outcome: [] },
  {
    text: "ACKNOWLEDGMENT of transcript order. Estimated completion date: 4/10/2026.",
    outcome: ["deadline 2026-04-10"],
  },
  { text: "BRIEF FILED by Appellant Ilo Marsh. Date of service: 03/02/2026. Oral argument requested.", outcome: [] },
  {
    text: "ARGUMENT NOTICE: argument set for 04/29/2026 at 9:00 a.m. Acknowledgment due 03/16/2026.",
    outcome: ["hearing 2026-04-29", "deadline 2026-03-16"],
  },
  { text: "ORDER: Rehearing denied. The mandate shall issue on 3/9/2026.", outcome: ["other 2026-03-09"] },
  {
    text: "CLERK'S NOTICE VACATING HEARING: the hearing on 3/12/2026 is vacated; 20 Motion is submitted on the papers.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "ORDER re 52 Stipulation: the initial disclosure deadline is continued from 3/13/2026 to 4/3/2026.",
    outcome: ["deadline 2026-04-03"],
  },
  { text: "NOTICE of change of address effective 3/15/2026 by Ada Quill.", outcome: [] },
  {
    text: "ORDER: Defendants shall serve rebuttal expert reports within 28 days after receipt of Plaintiffs' reports.",
    outcome: ["deadline -"],
  },
  {
    text: "ORDER: if the parties do not settle by 4/15/2026, they shall file a joint report by 4/22/2026.",
    outcome: ["deadline 2026-04-22"],
  },
  {
    text: "ORDER: Objections, if any, to the bill of costs shall be filed within seven (7) days.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "NOTICE: Proceedings held 3/2/2026. Sentencing memoranda due one week before sentencing; sentencing set for 6/8/2026 at 2:00 PM.",
    outcome: ["deadline -", "hearing 2026-06-08"],
  },
  {
    text: "ORDER: Respondents shall file the administrative record on or about March 23, 2026.",
    outcome: ["deadline 2026-03-23"],
  },
  {
    text: "ELECTRONIC ORDER: Parties' joint motion allowed. Fact discovery to close 7/31/2026; dispositive motions filed by 9/15/2026; oppositions by 10/15/2026.",
    outcome: ["deadline 2026-07-31", "deadline 2026-09-15", "deadline 2026-10-15"],
  },
  {
    text: "ORDER: Petitioner is to be returned to the United States not later than 11:59 p.m. on Monday, March 9, 2026.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: ICE shall not interview class members until 3/16/2026.", outcome: ["expiry 2026-03-16"] },
  {
    text: "MOTION for Leave to File Excess Pages by Warden Pell. Motion Hearing set for 4/6/2026 at 09:00 AM. Responses due by 3/16/2026. (Quill, Ada)",
    outcome: ["hearing 2026-04-06", "deadline 2026-03-16"],
  },
  {
    text: "LETTER MOTION to adjourn the conference scheduled for 3/12/2026 to 3/26/2026 addressed to Judge Ives from Ada Quill. (Quill, Ada)",
    outcome: [],
  },
  {
    text: "ORDER: the time set for the conference shall be changed from 2:00 p.m. 3/27/2026 to 11:00 AM, 3/30/2026.",
    outcome: ["hearing 2026-03-30"],
  },
  { text: "Status hearing previously set for 3/16/2026 at 9:00 a.m. shall remain.", outcome: ["hearing 2026-03-16"] },
  {
    text: "ORDER: discovery is stayed. The 4/10/2026 deadline for Plaintiff to serve its list stands.",
    outcome: ["deadline 2026-04-10"],
  },
  {
    text: "ORDERED that Defendants shall have an additional three weeks, until April 8, 2026, to file their answers.",
    outcome: ["deadline 2026-04-08"],
  },
  { text: "ORDER denying 21 Motion for Extension of Time until April 15, 2026.", outcome: [] },
  {
    text: "Set/Reset Deadlines/Hearings as to Ilo Marsh: Status Conference set for 4/8/2026 at 11:00 AM before Judge Ives.",
    outcome: ["hearing 2026-04-08"],
  },
  {
    text: "MINUTE entry: the initial conference set for 3/18/2026 is reset to 4/1/2026 with the status report due 7 days prior.",
    outcome: ["hearing 2026-04-01", "deadline -"],
  },
  { text: "ORDER closing the case. No objection has been filed within 30 days.", outcome: [] },
  { text: "TEXT-ONLY NOTICE: Settlement conference on 3/26/2026 is Cancelled.", outcome: ["hearing 2026-03-26"] },
  {
    text: "TEXT ORDER resetting Sentencing now set for 3/17/2026 to 3/18/2026 10:30 AM.",
    outcome: ["hearing 2026-03-18"],
  },
  {
    text: "ORDER re 18 Motion to Expedite: GRANTED. Respondents' answer to the petition shall be filed on or before March 12, 2026. Petitioner's traverse shall be filed within seven days thereafter.",
    outcome: ["deadline 2026-03-12", "deadline -"],
  },
  {
    text: "ORDER: Preliminary injunction hearing previously scheduled for March 19, 2026 is RESCHEDULED to March 25, 2026 at 10:00 a.m. before Judge Ives.",
    outcome: ["hearing 2026-03-25"],
  },
  {
    text: "Order Setting Status Conference: Status Conference set for 3/23/2026 at 09:30 AM in Toledo Courtroom 204 before Judge Pell. (B,TR)",
    outcome: ["hearing 2026-03-23"],
  },
  {
    text: "ORDER: The temporary stay entered 2/27/2026 shall expire on 3/13/2026 at noon unless the Court orders otherwise.",
    outcome: ["expiry 2026-03-13"],
  },
  {
    text: "ORDER granting 17 Motion; Respondents shall not remove Petitioner for 30 days from the date of this order.",
    outcome: ["expiry 2026-04-01"],
  },
  { text: "ORDER: The Clerk shall issue the mandate forthwith.", outcome: [] },
  { text: "JUDGMENT of USCA as to 90 Notice of Appeal. Mandate to issue in due course.", outcome: [] },
  { text: "MOTION for Hearing by Ilo Marsh requesting a hearing by 3/10/2026. (Quill, Ada)", outcome: [] },
  { text: "NOTICE of Filing of Status Report due 3/2/2026 by Warden Pell", outcome: ["deadline 2026-03-02"] },
  {
    text: "ORDER extending the deadline to file dispositive motions by 30 days, to May 4, 2026.",
    outcome: ["deadline 2026-05-04"],
  },
  {
    text: "ORDER: supplemental briefs limited to ten pages are due simultaneously on March 20, 2026.",
    outcome: ["deadline 2026-03-20"],
  },
  {
    text: "ORDER: Oral argument on 31 Motion will be heard by Zoom on Tuesday, March 17, 2026, at 2:30 p.m. Eastern.",
    outcome: ["hearing 2026-03-17"],
  },
  {
    text: "Telephonic status conference held. Next status conference 4/14/2026 at 10:00 a.m.",
    outcome: ["hearing 2026-04-14"],
  },
  { text: "ORDER: all deadlines in 40 Scheduling Order are extended by sixty days.", outcome: [] },
  {
    text: "ORDER: Petitioner's bond hearing shall take place no later than fourteen days from today.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER: The parties' joint proposed notice plan is due by Monday, March 23, 2026 at 5:00 PM.",
    outcome: ["deadline 2026-03-23"],
  },
  {
    text: "CASE MANAGEMENT ORDER: Rule 26(f) report due 3/16/2026; Rule 16 conference 3/23/2026 at 11:00 AM.",
    outcome: ["deadline 2026-03-16", "hearing 2026-03-23"],
  },
  {
    text: "ORDER OF USCA: the injunction is stayed pending appeal. Appellees' response to the motion is due by 5:00 p.m. on Thursday, March 5, 2026; any reply is due by noon on March 9, 2026.",
    outcome: ["deadline 2026-03-05", "deadline 2026-03-09"],
  },
  {
    text: "ORDER: the government represented at the hearing that no flight will leave before March 6, 2026.",
    outcome: [],
  },
  {
    text: "ORDER: class members released under 60 Order must report to ICE within 14 days of release.",
    outcome: ["deadline -"],
  },
  {
    text: "NOTICE OF HEARING: Evidentiary Hearing set for 3/30/2026 through 4/1/2026 at 9:00 AM.",
    outcome: ["hearing 2026-03-30"],
  },
  {
    text: "ORDER: the show-cause hearing of March 11, 2026 is CANCELED and the order to show cause is discharged.",
    outcome: ["hearing 2026-03-11"],
  },
  { text: "ORDER: the stay of removal will lapse 7 days after the Board rules.", outcome: ["expiry -"] },
  {
    text: "ORDER lifting the stay of discovery. Responses to outstanding requests are due 30 days from this date.",
    outcome: ["deadline 2026-04-01"],
  },
  { text: "shall not remove petitioner until 3/29/2026", outcome: ["expiry 2026-03-29"] },
  {
    text: "ORDER that petitioner not be transferred out of the district before 3/27/2026 at 5:00 p.m.",
    outcome: ["expiry 2026-03-27"],
  },
  {
    text: "ORDER: The government shall not deport Mr. Roe until at least 3/27/2026.",
    outcome: ["expiry 2026-03-27"],
  },
  {
    text: "ORDER: Respondents are directed not to remove Petitioner until April 1, 2026.",
    outcome: ["expiry 2026-04-01"],
  },
  {
    text: "ORDER: Respondents shall refrain from removing Petitioner until after April 1, 2026.",
    outcome: ["expiry 2026-04-01"],
  },
  { text: "ORDER: Removal is stayed until at least April 1, 2026.", outcome: ["expiry 2026-04-01"] },
  { text: "ORDER: Petitioner should not have been detained before 3/27/2026.", outcome: [] },
  { text: "MOTION for an order that respondents not remove petitioner until 3/27/2026 by Ada Quill.", outcome: [] },
];
