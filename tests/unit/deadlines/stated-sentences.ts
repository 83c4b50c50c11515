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
    expected: ["deadline 2026-03-16 set"],
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
