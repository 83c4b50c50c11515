/** Wordings of many clerks' offices, each filed on Monday, March 2, 2026, with the kind and the day that they state. */
export const wordings: readonly { readonly text: string; readonly outcome: readonly string[] }[] = [
  {
    text: "ORDER: Discovery cutoff 5/1/2026. Dispositive motions 6/1/2026. Final pretrial 9/14/2026 at 2 PM.",
    outcome: ["deadline 2026-05-01", "deadline 2026-06-01", "hearing 2026-09-14"],
  },
  {
    text: "SCHEDULING ORDER: dispositive motions due 4/9/2026, responses 4/30/2026, replies 5/6/2026.",
    outcome: ["deadline 2026-04-09", "deadline 2026-04-30", "deadline 2026-05-06"],
  },
  {
    text: "Scheduling Order entered. Initial Disclosures 4/1/2026; Amended Pleadings 5/1/2026; Expert Disclosures 7/1/2026; Rebuttal Experts 8/3/2026; Fact Discovery 9/1/2026; Jury Trial 2/8/2027 9:00 AM.",
    outcome: [
      "deadline 2026-04-01",
      "deadline 2026-05-01",
      "deadline 2026-07-01",
      "deadline 2026-08-03",
      "deadline 2026-09-01",
      "hearing 2027-02-08",
    ],
  },
  {
    text: "ORDER setting briefing schedule: Motion by March 9, Opposition by March 23, Reply by March 30, 2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-23", "deadline 2026-03-30"],
  },
  {
    text: "Briefing schedule: Petitioner's brief: 3/16/2026; Respondents' brief: 3/30/2026; Reply: 4/6/2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-30", "deadline 2026-04-06"],
  },
  {
    text: "ORDER: March 20, 2026 is the deadline for Respondents to file the administrative record.",
    outcome: ["deadline 2026-03-20"],
  },
  { text: "ORDER: 3/20/2026 is set as the date by which Respondents must answer.", outcome: ["deadline 2026-03-20"] },
  {
    text: "MINUTE ORDER: Petitioner's opposition is due by noon on March 5 and Respondents' reply by close of business on March 6.",
    outcome: ["deadline 2026-03-05", "deadline 2026-03-06"],
  },
  {
    text: "ORDER: Respondents shall return Petitioner to Michigan at or before noon on March 6, 2026.",
    outcome: ["deadline 2026-03-06"],
  },
  {
    text: "ORDER: Respondents shall release Petitioner within 48 hours of this Order.",
    outcome: ["deadline 2026-03-04"],
  },
  {
    text: "ORDER: Respondents shall release Petitioner within 24 hours and file a notice of compliance by 3/6/2026.",
    outcome: ["deadline 2026-03-03", "deadline 2026-03-06"],
  },
  { text: "ORDER: Status report due in 30 days.", outcome: ["deadline 2026-04-01"] },
  { text: "ORDER: The TRO remains in effect through and including March 16, 2026.", outcome: ["expiry 2026-03-16"] },
  {
    text: "ORDER: The temporary restraining order is extended to March 30, 2026 at 5:00 PM.",
    outcome: ["expiry 2026-03-30"],
  },
  {
    text: "ORDER: The TRO shall remain in full force for fourteen (14) days, expiring March 16, 2026.",
    outcome: ["expiry 2026-03-16"],
  },
  { text: "ORDER: This TRO will expire 14 days after entry unless extended.", outcome: ["expiry 2026-03-16"] },
  {
    text: "TEMPORARY RESTRAINING ORDER. This Order shall remain in effect for 14 days from its entry.",
    outcome: ["expiry 2026-03-16"],
  },
  { text: "ORDER: Respondents are enjoined from transferring Petitioner for 14 days.", outcome: ["expiry 2026-03-16"] },
  {
    text: "Minute entry: Hearing held. Next hearing: Thursday, March 19 at 1:30 p.m. via Zoom.",
    outcome: ["hearing 2026-03-19"],
  },
  {
    text: "Zoom hearing Wednesday, 3/11/2026 at 10:30 AM in Courtroom 5 before Judge Ives.",
    outcome: ["hearing 2026-03-11"],
  },
  { text: "NOTICE: A videoconference will take place March 12, 2026 at 3:00 PM.", outcome: ["hearing 2026-03-12"] },
  { text: "Status conference by telephone on 3/18/26 @ 9:15 a.m.", outcome: ["hearing 2026-03-18"] },
  { text: "ORDER: Parties to appear by video on March 17, 2026, at 11:00 a.m.", outcome: ["hearing 2026-03-17"] },
  {
    text: "ORDER: The parties shall appear before the undersigned on March 17, 2026 at 11:00 a.m.",
    outcome: ["hearing 2026-03-17"],
  },
  {
    text: "ORDER: Counsel are directed to appear for a settlement conference on 4/2/2026.",
    outcome: ["hearing 2026-04-02"],
  },
  {
    text: "ORDER TO SHOW CAUSE: Respondents to show cause in writing by 3/9/2026; hearing 3/13/2026 at 10 AM.",
    outcome: ["deadline 2026-03-09", "hearing 2026-03-13"],
  },
  {
    text: "ORDER: Trial will commence on June 8, 2026 and is expected to last until June 12, 2026.",
    outcome: ["hearing 2026-06-08"],
  },
  { text: "ORDER: bench trial set for June 8-10, 2026 at 9:00 AM.", outcome: ["hearing 2026-06-08"] },
  { text: "ORDER: hearing reset from 3/10/2026 to 3/17/2026 at 9:00 AM.", outcome: ["hearing 2026-03-17"] },
  { text: "ORDER: the 3/10/2026 hearing is reset to 3/17/2026 at 9:00 AM.", outcome: ["hearing 2026-03-17"] },
  {
    text: "ORDER: hearing set for 3/10/2026 is vacated and reset for 3/17/2026.",
    outcome: ["hearing 2026-03-10", "hearing 2026-03-17"],
  },
  { text: "MINUTE entry: Motion hearing set for 3/12/2026 is stricken.", outcome: ["hearing 2026-03-12"] },
  {
    text: "MINUTE ORDER: the status conference scheduled for March 12, 2026 is vacated; a new date will be set.",
    outcome: ["hearing 2026-03-12"],
  },
  { text: "ORDER: The motion hearing on 3/12/2026 at 2 PM is cancelled.", outcome: ["hearing 2026-03-12"] },
  {
    text: "NOTICE of CANCELLATION of Hearing: Motion Hearing on 3/12/2026 at 10:00 AM cancelled.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "Hearing scheduled for 3/12/2026 CANCELLED and rescheduled to 3/20/2026 10:00 AM.",
    outcome: ["hearing 2026-03-12", "hearing 2026-03-20"],
  },
  {
    text: "ORDER: all remaining dates, including the 4/6/2026 final pretrial conference and the 5/4/2026 trial, are vacated.",
    outcome: ["hearing 2026-04-06", "hearing 2026-05-04"],
  },
  { text: "ORDER: The deadline of 3/16/2026 is moved to 3/30/2026.", outcome: ["deadline 2026-03-30"] },
  { text: "ORDER: Answer deadline moved from 3/16/2026 to 3/30/2026.", outcome: ["deadline 2026-03-30"] },
  {
    text: "ORDER granting extension: opposition is now due March 23, 2026 (from March 9, 2026).",
    outcome: ["deadline 2026-03-23"],
  },
  {
    text: "ORDER: The time for Respondents to respond is enlarged up to and including March 23, 2026.",
    outcome: ["deadline 2026-03-23"],
  },
  { text: "ORDER: Respondents shall have through March 23, 2026 to respond.", outcome: ["deadline 2026-03-23"] },
  { text: "ORDER: Petitioner may file a reply on or before 3/30/2026.", outcome: ["deadline 2026-03-30"] },
  { text: "ORDER: Any reply shall be filed by March 30.", outcome: ["deadline 2026-03-30"] },
  { text: "ORDER: Any objections are to be filed not later than Friday, March 13.", outcome: ["deadline 2026-03-13"] },
  {
    text: "ORDER: The government will file its return by 3/9/2026 and Petitioner her traverse by 3/12/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-12"],
  },
  { text: "ORDER: Joint proposed schedule to be submitted March 13, 2026.", outcome: ["deadline 2026-03-13"] },
  { text: "ORDER: Answer due fourteen days after service.", outcome: ["deadline -"] },
  { text: "ORDER: Petitioner's reply, if any, due 7 days after the response is filed.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents must file a status report every 30 days beginning April 1, 2026.",
    outcome: ["deadline 2026-04-01"],
  },
  { text: "ORDER: Weekly status reports, first due 3/9/2026.", outcome: ["deadline 2026-03-09"] },
  { text: "ORDER: the parties shall file joint status reports every 60 days.", outcome: ["deadline -"] },
  { text: "ORDER: Respondents shall give 72 hours' notice before any transfer.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents must provide at least 48 hours notice to counsel before removing Petitioner.",
    outcome: ["deadline -"],
  },
  { text: "ORDER: the Clerk shall unseal the docket on March 16, 2026.", outcome: ["deadline 2026-03-16"] },
  { text: "ORDER: Failure to respond within 14 days may result in dismissal.", outcome: [] },
  { text: "REPORT AND RECOMMENDATION. Objections to R&R due by 3/16/2026.", outcome: ["deadline 2026-03-16"] },
  {
    text: "REPORT AND RECOMMENDATION: Within 14 days after being served with a copy, any party may file objections.",
    outcome: ["deadline -"],
  },
  { text: "ORDER: The issuance of the mandate is withheld until April 6, 2026.", outcome: ["expiry 2026-04-06"] },
  { text: "JUDGMENT. Mandate to issue 4/20/2026.", outcome: ["other 2026-04-20"] },
  {
    text: "ORDER: Briefs: Appellant 4/13/2026; Appellee 5/13/2026; Reply 6/3/2026.",
    outcome: ["deadline 2026-04-13", "deadline 2026-05-13", "deadline 2026-06-03"],
  },
  {
    text: "Appellant's brief due on or before 04/13/2026. Appellee's brief due on or before 05/13/2026. Appellant's reply brief due 21 days after service of Appellee's brief.",
    outcome: ["deadline 2026-04-13", "deadline 2026-05-13", "deadline -"],
  },
  {
    text: "Opening Brief Due: 04/13/2026 Response Brief Due: 05/13/2026",
    outcome: ["deadline 2026-04-13", "deadline 2026-05-13"],
  },
  {
    text: "Mediation Questionnaire due on 03/09/2026. Transcript ordered by 04/02/2026. Transcript due 05/02/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-04-02", "deadline 2026-05-02"],
  },
  { text: "Case Schedule: Motion Docket Date 3/23/2026.", outcome: ["hearing 2026-03-23"] },
  { text: "Notice of presentment: motion to be presented on 3/12/2026 at 9:15 AM.", outcome: ["hearing 2026-03-12"] },
  { text: "MOTION to Dismiss by Warden Pell, filed. Motion Docket Date 3/23/2026.", outcome: ["hearing 2026-03-23"] },
  {
    text: "MOTION to Dismiss by Warden Pell. Response due by 3/16/2026. Reply due by 3/23/2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-23"],
  },
  { text: "MOTION for Extension of Time to 4/1/2026 by Warden Pell.", outcome: [] },
  { text: "NOTICE by Warden Pell of Petitioner's scheduled interview on March 19, 2026.", outcome: [] },
  { text: "STATUS REPORT by Warden Pell: Petitioner's bond hearing is set for March 19, 2026.", outcome: [] },
  {
    text: "ANSWER by Warden Pell. Petitioner was detained on January 5, 2026, and ordered removed February 1, 2026.",
    outcome: [],
  },
  {
    text: "OPINION AND ORDER. Petitioner filed his petition on February 20, 2026. A hearing was held on February 27, 2026. Petition GRANTED; Respondents shall hold a bond hearing by March 9, 2026.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER: Respondents shall provide a bond hearing within seven days or release Petitioner.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER: Respondents shall provide Petitioner with a bond hearing no later than 5:00 p.m. on March 9, 2026, or release him immediately.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: Evidentiary hearing March 24-25, 2026, 9:00 a.m. each day.", outcome: ["hearing 2026-03-24"] },
  {
    text: "ORDER: A hearing on the petition is hereby SET for Tuesday, March 10, 2026 at 9:30 AM (Eastern) in Courtroom 867.",
    outcome: ["hearing 2026-03-10"],
  },
  { text: "ORDER: Oral argument on Petitioner's motion: 3/10/2026, 9:30 AM.", outcome: ["hearing 2026-03-10"] },
  { text: "Set Hearings: Motion Hearing 3/10/2026 09:30 AM before Judge Ives.", outcome: ["hearing 2026-03-10"] },
  { text: "Set Deadlines: Answer 3/10/2026.", outcome: ["deadline 2026-03-10"] },
  { text: "Reset Deadlines: Reply 3/10/2026.", outcome: ["deadline 2026-03-10"] },
  {
    text: "ORDER: Petitioner's deadline to reply is tomorrow, March 3, 2026, at 5 p.m.",
    outcome: ["deadline 2026-03-03"],
  },
  { text: "ORDER: Respondents shall file a response by tomorrow at noon.", outcome: ["deadline 2026-03-03"] },
  { text: "ORDER: Respondents shall respond today by 6:00 PM.", outcome: ["deadline 2026-03-02"] },
  { text: "ORDER: Hearing today at 4:00 PM by Zoom.", outcome: ["hearing 2026-03-02"] },
  { text: "ORDER: hearing is set for tomorrow at 10:00 AM in Courtroom 3.", outcome: ["hearing 2026-03-03"] },
  {
    text: "ORDER: Joint discovery plan within 21 days; Rule 16 conference 4/20/2026 at 11 AM.",
    outcome: ["deadline 2026-03-23", "hearing 2026-04-20"],
  },
  {
    text: "TRANSCRIPT of hearing held 2/20/2026. Notice of Intent to Redact due in 7 days. Redaction Request due 3/23/2026. Redacted Transcript Deadline set for 4/2/2026. Release of Transcript Restriction set for 6/1/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-23", "deadline 2026-04-02", "expiry 2026-06-01"],
  },
  { text: "ORDER: Proceedings stayed through April 30, 2026.", outcome: ["expiry 2026-04-30"] },
  {
    text: "ORDER: case is administratively stayed until April 30, 2026; parties to report by May 7, 2026.",
    outcome: ["expiry 2026-04-30", "deadline 2026-05-07"],
  },
  {
    text: "ORDER: the administrative stay entered 2/20/2026 will dissolve at 5 p.m. on 3/6/2026.",
    outcome: ["expiry 2026-03-06"],
  },
  {
    text: "ORDER: Respondents may not transfer Petitioner outside this District before 5:00 p.m. on March 6, 2026.",
    outcome: ["expiry 2026-03-06"],
  },
  { text: "ORDER: No removal shall take place prior to March 6, 2026.", outcome: ["expiry 2026-03-06"] },
  {
    text: "ORDER: Respondents' production is due in three installments: 3/9/2026, 3/16/2026 and 3/23/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-16", "deadline 2026-03-23"],
  },
  {
    text: "ORDER: Plaintiffs' reports by 5/1/2026, Defendants' by 6/1/2026, and rebuttal by 6/15/2026.",
    outcome: ["deadline 2026-05-01", "deadline 2026-06-01", "deadline 2026-06-15"],
  },
  {
    text: "ORDER: Fact discovery closes 8/31/2026, expert discovery 11/30/2026.",
    outcome: ["deadline 2026-08-31", "deadline 2026-11-30"],
  },
  {
    text: "ORDER: Discovery to be completed by August 31, 2026. Dispositive motions, September 30, 2026.",
    outcome: ["deadline 2026-08-31", "deadline 2026-09-30"],
  },
  {
    text: "ORDER: deadlines: amend pleadings 4/1/2026; discovery 8/3/2026; motions 9/1/2026",
    outcome: ["deadline 2026-04-01", "deadline 2026-08-03", "deadline 2026-09-01"],
  },
  { text: "Proposed order due 3/9.", outcome: ["deadline 2026-03-09"] },
  {
    text: "ORDER: Respondents are ORDERED to SHOW CAUSE on March 9, 2026 at 10:00 a.m. why the writ should not issue.",
    outcome: ["hearing 2026-03-09"],
  },
  {
    text: "ORDER: The Court will hold a status conference following the hearing on March 9, 2026.",
    outcome: ["hearing 2026-03-09"],
  },
  { text: "ORDER: deadline for motions to intervene: March 27, 2026, 4:00 PM CST.", outcome: ["deadline 2026-03-27"] },
  {
    text: "ORDER: not later than the close of business on March 9, 2026, Respondents shall file a declaration.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER: By March 9, 2026, at 12:00 p.m., Respondents shall file a declaration.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: On March 9, 2026, Respondents shall file a declaration.", outcome: ["deadline 2026-03-09"] },
  {
    text: "ORDER: Petitioner shall file a supplemental brief and Respondents shall respond by March 9 and March 16, 2026, respectively.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-16"],
  },
  { text: "NOTICE OF HEARING BY VIDEO: Status Conference for 3/11/2026 at 2:00 PM.", outcome: ["hearing 2026-03-11"] },
  { text: "Terminate Hearings: Motion Hearing set for 3/11/2026.", outcome: ["hearing 2026-03-11"] },
  { text: "***Deadlines terminated.", outcome: [] },
  { text: "ORDER: hearing is continued generally from 3/11/2026.", outcome: ["hearing 2026-03-11"] },
  { text: "ORDER adjourning the 3/11/2026 conference without date.", outcome: ["hearing 2026-03-11"] },
  {
    text: "ENDORSED: application granted. The conference is adjourned to 3/25/2026 at 10:30 AM.",
    outcome: ["hearing 2026-03-25"],
  },
  {
    text: "ORDER: The Court sua sponte extends the deadline for the joint letter to 3/25/2026.",
    outcome: ["deadline 2026-03-25"],
  },
  { text: "ORDER: letter motion granted; joint letter to be filed by 3/25/2026.", outcome: ["deadline 2026-03-25"] },
  { text: "ORDER: deadline to serve is 90 days from filing of the complaint.", outcome: ["deadline -"] },
  { text: "NOTICE: Filing fee of $605 due by 3/16/2026.", outcome: ["deadline 2026-03-16"] },
  { text: "NOTICE OF DEFICIENCY. Corrected document due by 03/09/2026.", outcome: ["deadline 2026-03-09"] },
  { text: "ORDER: response brief to be filed seven (7) days before oral argument.", outcome: ["deadline -"] },
  {
    text: "CLERK ORDER: Certificate of interested persons must be filed within 14 days of this notice.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER: The parties shall confer by 3/6/2026 and submit a joint notice by 3/9/2026 of whether they agree.",
    outcome: ["deadline 2026-03-06", "deadline 2026-03-09"],
  },
  { text: "ORDER: ICE check-in on 3/20/2026 shall not result in detention.", outcome: [] },
  { text: "Hearing as to motion 12 is moved up to 3/5/2026 at 8:30 AM.", outcome: ["hearing 2026-03-05"] },
  { text: "Jury trial previously set for 5/4/2026 is converted to a bench trial.", outcome: ["hearing 2026-05-04"] },
  { text: "Motion hearing on 3/9/2026 is taken off calendar.", outcome: ["hearing 2026-03-09"] },
  { text: "ORDER: Respondents shall respond within three (3) court days.", outcome: ["deadline 2026-03-05"] },
  { text: "ORDER: respondents have 3 business days from service of the petition to respond.", outcome: ["deadline -"] },
  { text: "ORDER: Petitioner may reply within five days after that.", outcome: ["deadline -"] },
  { text: "ORDER: Reply brief permitted within 21 days of service of response brief.", outcome: ["deadline -"] },
  {
    text: "ORDER: the hearing will go forward as scheduled on March 11, 2026, at 1:00 p.m.",
    outcome: ["hearing 2026-03-11"],
  },
  {
    text: "ORDER: The stay shall automatically dissolve on March 11, 2026 absent further order.",
    outcome: ["expiry 2026-03-11"],
  },
  {
    text: "ORDER: Stay of removal extended, on consent, until the hearing on March 11, 2026.",
    outcome: ["expiry 2026-03-11"],
  },
  {
    text: "Response to order to show cause due March 6, 2026, 12 PM; traverse due March 9, 2026, 12 PM.",
    outcome: ["deadline 2026-03-06", "deadline 2026-03-09"],
  },
  {
    text: "Set deadline as to 5 Order to Show Cause: Show Cause Response due by 3/6/2026. (ab)",
    outcome: ["deadline 2026-03-06"],
  },
  {
    text: "ORDER: The deadline to file an amended petition is the 20th day of March, 2026.",
    outcome: ["deadline 2026-03-20"],
  },
  {
    text: "ORDER: trial set on the two-week docket beginning October 5, 2026; calendar call September 29, 2026 at 9:00 AM.",
    outcome: ["hearing 2026-10-05", "hearing 2026-09-29"],
  },
  {
    text: "ORDER: Respondents are to notify the Court of Petitioner's location by 5:00 PM Eastern Time on 3/3/2026.",
    outcome: ["deadline 2026-03-03"],
  },
  {
    text: "PAPERLESS ORDER: Telephonic Status Conference Tuesday March 10, 2026 10:00 AM. Dial-in information will be emailed.",
    outcome: ["hearing 2026-03-10"],
  },
  {
    text: "ORDER REGARDING BRIEFING: The petition shall be briefed as follows: (1) return, March 12, 2026; (2) traverse, March 19, 2026; (3) sur-reply, March 24, 2026.",
    outcome: ["deadline 2026-03-12", "deadline 2026-03-19", "deadline 2026-03-24"],
  },
  {
    text: "ORDER: The following schedule applies: a. Respondents' return - March 12, 2026; b. Petitioner's reply - March 19, 2026; c. Hearing - March 26, 2026 at 10:00 a.m.",
    outcome: ["deadline 2026-03-12", "deadline 2026-03-19", "hearing 2026-03-26"],
  },
  {
    text: "Scheduling Order. Discovery cut-off: 9/30/2026. Dispositive motion cut-off: 10/30/2026. Settlement conference: 11/18/2026 10:00 AM.",
    outcome: ["deadline 2026-09-30", "deadline 2026-10-30", "hearing 2026-11-18"],
  },
  {
    text: "ORDER: Petitioner to reply by Friday, March 13; Respondents to file sur-reply by Wednesday, March 18.",
    outcome: ["deadline 2026-03-13", "deadline 2026-03-18"],
  },
  {
    text: "ORDER granting 14 Motion. New deadlines: return 3/16/2026, traverse 3/30/2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-30"],
  },
  {
    text: "ORDER: Fact Discovery: June 1, 2026 Expert Discovery: August 3, 2026 Dispositive Motions: September 8, 2026",
    outcome: ["deadline 2026-06-01", "deadline 2026-08-03", "deadline 2026-09-08"],
  },
  {
    text: "CASE MANAGEMENT ORDER: Joinder of Parties 4/1/26 Fact Discovery Cutoff 8/1/26 Trial Date 2/1/27",
    outcome: ["deadline 2026-04-01", "deadline 2026-08-01", "hearing 2027-02-01"],
  },
  {
    text: "Pretrial conference set for 9/1/2026; joint pretrial order due one week earlier; motions in limine due 8/18/2026.",
    outcome: ["hearing 2026-09-01", "deadline -", "deadline 2026-08-18"],
  },
  {
    text: "NOTICE: The hearing set for 3/10/2026 at 9:00 AM is rescheduled for 3/12/2026 at 9:00 AM in Courtroom 5.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "NOTICE RESCHEDULING HEARING from March 10, 2026 to March 12, 2026 at 9:00 AM.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "ORDER vacating 12 Scheduling Order and cancelling the trial set for 6/8/2026.",
    outcome: ["hearing 2026-06-08"],
  },
  { text: "ORDER: Deadline of March 9, 2026 for the joint report is stayed.", outcome: ["deadline 2026-03-09"] },
  { text: "MINUTE ORDER striking the hearing set for 3/10/2026.", outcome: ["hearing 2026-03-10"] },
  { text: "ORDER: The March 10 hearing is CONVERTED to a video hearing via Zoom.", outcome: ["hearing 2026-03-10"] },
  {
    text: "ORDER: The hearing scheduled for March 10, 2026, at 10:00 a.m. will now be held by Zoom.",
    outcome: ["hearing 2026-03-10"],
  },
  {
    text: "ORDER: The hearing on March 10, 2026 will begin at 1:00 p.m. rather than 9:00 a.m.",
    outcome: ["hearing 2026-03-10"],
  },
  { text: "ORDER: status conference set for March 10, 2026 REMAINS as scheduled.", outcome: ["hearing 2026-03-10"] },
  { text: "ORDER: Time of the 3/10/2026 hearing changed to 2:00 PM.", outcome: ["hearing 2026-03-10"] },
  {
    text: "ORDER: TRO entered February 20, 2026 is extended for good cause through 11:59 p.m. on March 20, 2026.",
    outcome: ["expiry 2026-03-20"],
  },
  { text: "ORDER: TRO extended 14 days to March 20, 2026.", outcome: ["expiry 2026-03-20"] },
  {
    text: "ORDER: by consent, the TRO stays in place until the Court rules or March 20, 2026, whichever is earlier.",
    outcome: ["expiry 2026-03-20"],
  },
  { text: "ORDER: This stay expires at 5:00 p.m. Eastern on Friday, March 6, 2026.", outcome: ["expiry 2026-03-06"] },
  {
    text: "ORDER: Respondents shall not transfer Petitioner from this District for seven days.",
    outcome: ["expiry 2026-03-09"],
  },
  {
    text: "ORDER: The preliminary injunction is stayed for seven days to allow an appeal.",
    outcome: ["expiry 2026-03-09"],
  },
  { text: "ORDER: The appellate mandate is withheld through April 1, 2026.", outcome: ["expiry 2026-04-01"] },
  {
    text: "ORDER: Judgment is stayed until 3/16/2026 so that the government may seek review.",
    outcome: ["expiry 2026-03-16"],
  },
  {
    text: "ORDER: Respondents must file their return within three days and Petitioner may file a traverse within seven days of the return.",
    outcome: ["deadline 2026-03-05", "deadline -"],
  },
  {
    text: "ORDER TO SHOW CAUSE: Respondents shall file a return within three (3) days of this Order (March 5, 2026).",
    outcome: ["deadline 2026-03-05"],
  },
  {
    text: "ORDER: Respondents shall file a return within three (3) days of this Order, that is, by March 5, 2026.",
    outcome: ["deadline 2026-03-05"],
  },
  { text: "ORDER: Amended complaint due within 21 days.", outcome: ["deadline 2026-03-23"] },
  { text: "ORDER: Plaintiffs have leave to amend within 14 days.", outcome: ["deadline 2026-03-16"] },
  { text: "ORDER: Petitioner is granted 30 days to amend.", outcome: ["deadline 2026-04-01"] },
  { text: "ORDER: The answer is due thirty days after service of the summons.", outcome: ["deadline -"] },
  {
    text: "ORDER: Parties are to meet and confer and file a joint report no later than 14 days from the date hereof.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER: Respondents shall, within five (5) business days, provide an individualized bond hearing.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER: Respondents shall comply within 10 days and file proof of compliance 3 days thereafter.",
    outcome: ["deadline 2026-03-12", "deadline -"],
  },
  { text: "NOTICE OF APPEAL filed. Filing fee due within 14 days.", outcome: ["deadline 2026-03-16"] },
  {
    text: "NOTICE: any party that opposes must so state within 14 days from entry of this notice.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "BRIEFING NOTICE ISSUED. Appellant's brief due within 40 days, on 04/13/2026.",
    outcome: ["deadline 2026-04-13"],
  },
  {
    text: "CLERK LETTER: Entry of appearance form due 03/16/2026; Docketing statement due 03/16/2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-16"],
  },
  {
    text: "Schedule: Mediation Questionnaire due 3/9/2026. Appellant's opening brief due 4/13/2026. Appellee's answering brief due 5/13/2026. Appellant's optional reply brief is due 21 days after service of the answering brief.",
    outcome: ["deadline 2026-03-09", "deadline 2026-04-13", "deadline 2026-05-13", "deadline -"],
  },
  { text: "DKT. ORDER: Argument: Thursday, April 30, 2026, Cincinnati.", outcome: ["hearing 2026-04-30"] },
  { text: "ORAL ARGUMENT scheduled for the morning session of April 30, 2026.", outcome: ["hearing 2026-04-30"] },
  {
    text: "NOTICE of hearing on motion 10: Hearing date 3/23/2026 9:00 AM. Opposition due 3/9/2026.",
    outcome: ["hearing 2026-03-23", "deadline 2026-03-09"],
  },
  {
    text: "MOTION to Remand filed by Ilo Marsh. Motion Hearing set for 3/23/2026 09:00 AM in Courtroom 2.",
    outcome: ["hearing 2026-03-23"],
  },
  { text: "MOTION for hearing on March 12, 2026 by Ilo Marsh.", outcome: [] },
  { text: "REPLY to response re 12 motion set for hearing 3/12/2026 by Ilo Marsh.", outcome: [] },
  { text: "LETTER from Ada Quill proposing that the conference be held March 12, 2026.", outcome: [] },
  { text: "STIPULATION to extend time to respond to March 20, 2026, by Warden Pell.", outcome: [] },
  { text: "STIPULATION AND ORDER extending time to respond to March 20, 2026.", outcome: ["deadline 2026-03-20"] },
  { text: "[PROPOSED] ORDER setting hearing for March 12, 2026 by Ilo Marsh.", outcome: [] },
  {
    text: "WAIVER OF SERVICE returned executed. Warden Pell waiver sent on 2/20/2026, answer due 4/21/2026.",
    outcome: ["deadline 2026-04-21"],
  },
  {
    text: "SUMMONS Returned Executed. Warden Pell served on 2/27/2026, answer due 3/20/2026.",
    outcome: ["deadline 2026-03-20"],
  },
  { text: "Summons Issued as to Warden Pell.", outcome: [] },
  { text: "CERTIFICATE OF SERVICE of order, mailed 3/2/2026; received 3/5/2026.", outcome: [] },
  {
    text: "OPINION: the Board dismissed the appeal on January 9, 2026, and the removal period ends April 9, 2026.",
    outcome: [],
  },
  {
    text: "OPINION AND ORDER: six-month period will expire on April 9, 2026; petition denied as premature.",
    outcome: [],
  },
  {
    text: "ORDER: For statistical purposes the case is closed. Parties shall notify the Court by April 1, 2026.",
    outcome: ["deadline 2026-04-01"],
  },
  {
    text: "ORDER: The deadline for dispositive motions is August 3, 2026. The hearing on such motions will be September 8, 2026 at 10 AM.",
    outcome: ["deadline 2026-08-03", "hearing 2026-09-08"],
  },
  { text: "ORDER: Consent/declination forms by 3/16/2026.", outcome: ["deadline 2026-03-16"] },
  {
    text: "ORDER: Petitioner's counsel shall file a letter with the Court on or before the 13th of March 2026.",
    outcome: ["deadline 2026-03-13"],
  },
  {
    text: "ORDER: Response due Mar. 9, 2026; reply due Mar. 12, 2026 at noon.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-12"],
  },
  {
    text: "ORDER: A further conference will be held on 3/18/2026 at 3 p.m., or as soon thereafter as counsel may be heard.",
    outcome: ["hearing 2026-03-18"],
  },
  { text: "NOTICE: Remote hearing via Webex scheduled 3/18/2026, 10:30 AM.", outcome: ["hearing 2026-03-18"] },
  {
    text: "ORDER: counsel to call in for a telephone conference on 3/18/2026 at 10:30 AM.",
    outcome: ["hearing 2026-03-18"],
  },
  { text: "ORDER: Case called for status 3/18/2026 at 9:30 AM.", outcome: ["hearing 2026-03-18"] },
  { text: "Status hearing held on 3/2/2026 and continued to 3/30/2026 at 9:30 AM.", outcome: ["hearing 2026-03-30"] },
  { text: "Motion hearing held. Ruling set for 3/30/2026 at 9:30 AM by mail.", outcome: ["hearing 2026-03-30"] },
  {
    text: "MINUTE ENTRY: Proceedings held 3/2/2026; matter taken under advisement. Further briefs by 3/9 and 3/16.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-16"],
  },
  {
    text: "ORDER: Respondents shall file weekly status reports every Friday beginning March 6, 2026.",
    outcome: ["deadline 2026-03-06"],
  },
  {
    text: "ORDER: Respondents shall file status reports on March 6, March 13, and March 20, 2026.",
    outcome: ["deadline 2026-03-06", "deadline 2026-03-13", "deadline 2026-03-20"],
  },
  {
    text: "ORDER: the production shall be on a rolling basis and be complete by March 20, 2026.",
    outcome: ["deadline 2026-03-20"],
  },
  { text: "ORDER: The status report due March 9, 2026 is now due March 16, 2026.", outcome: ["deadline 2026-03-16"] },
  {
    text: "ORDER: The due date for the joint statement, 3/9/2026, is extended to 3/16/2026.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER: Respondents' answer, currently due March 9, 2026, shall be filed by March 23, 2026.",
    outcome: ["deadline 2026-03-23"],
  },
  {
    text: "ORDER: extension granted; brief to be filed on or before March 23, 2026; no further extensions.",
    outcome: ["deadline 2026-03-23"],
  },
  {
    text: "ORDER: time for filing petition for rehearing is extended to and including April 16, 2026.",
    outcome: ["deadline 2026-04-16"],
  },
  {
    text: "Application (25A900) to extend the time to file a petition for a writ of certiorari from March 20, 2026 to May 19, 2026, submitted to Justice Roe.",
    outcome: [],
  },
  {
    text: "Application (25A900) granted by Justice Roe extending the time to file until May 19, 2026.",
    outcome: ["deadline 2026-05-19"],
  },
  {
    text: "Response to application (25A901) requested by Justice Roe, due by 4 p.m. (EST), on March 9, 2026.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: Petition's Response due April 1, 2026. Waiver of right filed.", outcome: ["deadline 2026-04-01"] },
  { text: "DISTRIBUTED for Conference of 3/20/2026.", outcome: ["hearing 2026-03-20"] },
  {
    text: "ORDER: Respondents are ordered to produce Petitioner for the hearing at 9:00 a.m. on March 11, 2026.",
    outcome: ["hearing 2026-03-11"],
  },
  {
    text: "ORDER: hearing on 8 Motion for Temporary Restraining Order, Wednesday, March 11, 2026, 1:30 PM, Courtroom 1.",
    outcome: ["hearing 2026-03-11"],
  },
  { text: "ORDER: A TRO hearing shall be held Wednesday, March 11, 2026 at 1:30 PM.", outcome: ["hearing 2026-03-11"] },
  {
    text: "ORDER: Stay of removal in effect until 5:00 PM March 11, 2026 or further order.",
    outcome: ["expiry 2026-03-11"],
  },
  {
    text: "ORDER: Respondents must respond to the emergency motion by 12 noon tomorrow, March 3, 2026.",
    outcome: ["deadline 2026-03-03"],
  },
  {
    text: "ORDER: Any party wishing to be heard must say so by 3/9/26 at 9 a.m.; otherwise the Court will rule on 3/10/26.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: Respondents shall respond by no later than 10 a.m. Wednesday.", outcome: ["deadline 2026-03-04"] },
  { text: "ORDER: Petitioner may respond by Monday, March 9th.", outcome: ["deadline 2026-03-09"] },
  {
    text: "Deadline to object to class settlement: 5/1/2026; fairness hearing 6/1/2026 at 10:00 AM.",
    outcome: ["deadline 2026-05-01", "hearing 2026-06-01"],
  },
  {
    text: "ORDER: The hearing is continued to March 19, 2026 and the TRO is extended through that date.",
    outcome: ["hearing 2026-03-19", "expiry 2026-03-19"],
  },
  {
    text: "ORDER: The Court sets a hearing for March 19, 2026 at 2 PM; the TRO remains in effect until then.",
    outcome: ["hearing 2026-03-19", "expiry 2026-03-19"],
  },
  {
    text: "MOTION for Extension of Time to File Response until March 20, 2026 by Warden Pell. Responses due by 3/9/2026",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "NOTICE of Hearing on Motion 12 Motion to Compel: Motion Hearing set for 3/19/2026 at 10:00 AM.",
    outcome: ["hearing 2026-03-19"],
  },
  { text: "ORDER denying as moot 12 Motion to Continue the March 10, 2026 hearing.", outcome: [] },
  {
    text: "ORDER re 12 Motion to Continue: DENIED. The March 10, 2026 hearing will proceed as scheduled.",
    outcome: ["hearing 2026-03-10"],
  },
  { text: "ORDER: The request to move the hearing from March 10 to March 17, 2026 is DENIED.", outcome: [] },
  {
    text: "ORDER granting leave. The amended petition filed on 2/25/2026 is deemed filed 3/2/2026; response due 3/16/2026.",
    outcome: ["deadline 2026-03-16"],
  },
  { text: "ORDER: Respondents represent that Petitioner will not be removed before March 20, 2026.", outcome: [] },
  {
    text: "ORDER: In light of the representation that no transfer will occur before March 20, 2026, the TRO motion is denied as moot.",
    outcome: [],
  },
  { text: "DECLARATION of A. Smith stating Petitioner's removal flight is scheduled for March 12, 2026.", outcome: [] },
  { text: "RESPONSE to 5 Order. Respondents state a bond hearing will be held on March 12, 2026.", outcome: [] },
  { text: "NOTICE of compliance: bond hearing conducted on March 1, 2026.", outcome: [] },
  { text: "JOINT STATUS REPORT proposing the next report be due April 1, 2026.", outcome: [] },
  {
    text: "Minute entry: Telephonic Status Conference held on 3/2/2026. Joint Status Report due 3/16/2026. Next Status Conference set for 3/20/2026 at 10:00 AM.",
    outcome: ["deadline 2026-03-16", "hearing 2026-03-20"],
  },
  {
    text: "Minute Entry for proceedings held before Judge Ives: Motion Hearing held on 3/2/2026 re 12 Motion. Court Reporter Jo March.",
    outcome: [],
  },
  { text: "ORDER REASSIGNING CASE effective March 16, 2026.", outcome: [] },
  { text: "ORDER APPOINTING counsel nunc pro tunc to February 20, 2026.", outcome: [] },
  {
    text: "ORDER: The government's petition is DENIED. 8 U.S.C. 1231(a)(6) requires release after 6 months.",
    outcome: [],
  },
  {
    text: "TRANSCRIPT of proceedings held on 2/20/2026. Release of Transcript Restriction set for 6/1/2026. Redaction Request due 3/23/2026. Redacted Transcript Deadline 4/2/2026.",
    outcome: ["expiry 2026-06-01", "deadline 2026-03-23", "deadline 2026-04-02"],
  },
  { text: "JUDGMENT: bill of costs must be filed within 14 days.", outcome: ["deadline 2026-03-16"] },
  {
    text: "ORDER: Parties shall submit proposed findings no later than seven days after the transcript is filed.",
    outcome: ["deadline -"],
  },
  { text: "ORDER: reply due 14 days later.", outcome: ["deadline -"] },
  {
    text: "ORDER: opposition due March 16, 2026; reply due one week thereafter.",
    outcome: ["deadline 2026-03-16", "deadline -"],
  },
  { text: "ORDER: Petitioner shall file any reply within seven days of Respondents' filing.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents shall file a response no later than 14 days following the filing of the amended petition.",
    outcome: ["deadline -"],
  },
  {
    text: "ORDER: Petitioner must pay the filing fee within thirty days of the date of this order.",
    outcome: ["deadline 2026-04-01"],
  },
  { text: "ORDER: In the event Petitioner fails to file by April 1, 2026, the case will be dismissed.", outcome: [] },
  { text: "ORDER: If Petitioner wishes to reply, he must do so by March 20, 2026.", outcome: ["deadline 2026-03-20"] },
  {
    text: "ORDER: unless a party objects by March 9, 2026, the Court will unseal the letter.",
    outcome: ["deadline 2026-03-09"],
  },
  { text: "ORDER: absent objection by March 9, 2026, the matter will be submitted.", outcome: ["deadline 2026-03-09"] },
  {
    text: "SCHEDULING ORDER: Amended Pleadings due by 4/1/2026. Discovery due by 7/1/2026. Dispositive Motions due by 8/3/2026. Status Report due by 6/1/2026. Jury Trial set for 1/11/2027 at 09:30 AM before Judge Ives.",
    outcome: [
      "deadline 2026-04-01",
      "deadline 2026-07-01",
      "deadline 2026-08-03",
      "deadline 2026-06-01",
      "hearing 2027-01-11",
    ],
  },
  {
    text: "Pretrial Order: trial date January 11, 2027; final pretrial conference January 4, 2027, 9:00 a.m.",
    outcome: ["hearing 2027-01-11", "hearing 2027-01-04"],
  },
  {
    text: "Set/Reset Scheduling Order Deadlines: Discovery cutoff 5/1/2026. Dispositive motions due 6/1/2026. Final Pretrial Conference 9/14/2026. Jury Trial 10/5/2026.",
    outcome: ["deadline 2026-05-01", "deadline 2026-06-01", "hearing 2026-09-14", "hearing 2026-10-05"],
  },
  {
    text: "ORDER: oral argument will be heard in person on 3/12/26 at 11:00 a.m. in Room 250; briefs of 2/20/26 and 2/27/26 have been read.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "ORDER: The petition will be decided on the papers; the 3/12/2026 hearing date is VACATED.",
    outcome: ["hearing 2026-03-12"],
  },
  { text: "ORDER: 3/12/2026 hearing VACATED.", outcome: ["hearing 2026-03-12"] },
  { text: "VACATED: hearing 3/12/2026 at 9 AM.", outcome: ["hearing 2026-03-12"] },
  { text: "ORDER: trial dates and all pretrial deadlines are vacated.", outcome: ["deadline -", "hearing -"] },
  {
    text: "CLERKS NOTICE: Case Management Conference set for 6/5/2026 11:00 AM. Case Management Statement due by 5/29/2026.",
    outcome: ["hearing 2026-06-05", "deadline 2026-05-29"],
  },
  {
    text: "Initial Case Management Conference continued to 6/5/2026, 11:00 AM; joint statement due 5/29/2026.",
    outcome: ["hearing 2026-06-05", "deadline 2026-05-29"],
  },
  {
    text: "MINUTE ORDER (IN CHAMBERS): the Court CONTINUES the hearing on the motion from March 9, 2026 to March 23, 2026, at 8:30 a.m.",
    outcome: ["hearing 2026-03-23"],
  },
  {
    text: "ORDER: order to show cause hearing why preliminary injunction should not issue is set for 3/16/2026 at 10:00 AM.",
    outcome: ["hearing 2026-03-16"],
  },
  {
    text: "TEMPORARY RESTRAINING ORDER: Respondents are RESTRAINED from transferring Petitioner. Show cause hearing March 13, 2026 at 10:00 a.m. This order expires March 16, 2026 at 4:00 p.m.",
    outcome: ["hearing 2026-03-13", "expiry 2026-03-16"],
  },
  {
    text: "TEMPORARY RESTRAINING ORDER effective immediately and expiring at 11:59 PM on March 16, 2026.",
    outcome: ["expiry 2026-03-16"],
  },
  { text: "ORDER: TRO to expire 3/16/2026.", outcome: ["expiry 2026-03-16"] },
  { text: "TRO dissolved effective 3/6/2026.", outcome: ["expiry 2026-03-06"] },
  { text: "ORDER extending TRO to 3/30/26.", outcome: ["expiry 2026-03-30"] },
  { text: "ORDER extending TRO for an additional 14 days, until 3/30/26.", outcome: ["expiry 2026-03-30"] },
  {
    text: "ORDER: Removal is administratively stayed pending further order; response due in 72 hours.",
    outcome: ["deadline 2026-03-05"],
  },
  {
    text: "ORDER: Temporary administrative stay is granted until noon on Thursday, March 5, 2026.",
    outcome: ["expiry 2026-03-05"],
  },
  { text: "ORDER: The stay previously entered is EXTENDED to April 3, 2026.", outcome: ["expiry 2026-04-03"] },
  {
    text: "ORDER: The Court's stay, set to expire March 5, 2026, is extended until March 19, 2026.",
    outcome: ["expiry 2026-03-19"],
  },
  { text: "ORDER: TRO set to expire on March 5, 2026 is extended to March 19, 2026.", outcome: ["expiry 2026-03-19"] },
  { text: "ORDER: Compliance report to be filed three days after the bond hearing.", outcome: ["deadline -"] },
  { text: "ORDER: Respondents shall file notice within 24 hours of any bond hearing.", outcome: ["deadline -"] },
  {
    text: "ORDER: Respondents shall facilitate the return of Petitioner within 72 hours.",
    outcome: ["deadline 2026-03-05"],
  },
  {
    text: "ORDER: Petitioner's response, due within fourteen days, shall not exceed ten pages.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "Notice of Docketing: appearance form and disclosure statement due within 14 days.",
    outcome: ["deadline 2026-03-16"],
  },
  { text: "ORDER: mandate shall issue seven days from the date of this order.", outcome: ["deadline 2026-03-09"] },
  {
    text: "ORDER: the parties' motion for a 30-day extension is granted; answer due April 8, 2026.",
    outcome: ["deadline 2026-04-08"],
  },
  { text: "ORDER: abeyance continued; status reports due every 90 days.", outcome: ["deadline -"] },
  {
    text: "ORDER: appeal held in abeyance; status report due 4/1/2026 and every 30 days thereafter.",
    outcome: ["deadline 2026-04-01"],
  },
  { text: "ORDER: Counsel shall file an appearance on or before Mar 9 2026.", outcome: ["deadline 2026-03-09"] },
  { text: "ORDER: Respondents shall have up to March 20, 2026 in which to respond.", outcome: ["deadline 2026-03-20"] },
  { text: "ORDER: Response date: March 20, 2026.", outcome: ["deadline 2026-03-20"] },
  { text: "ORDER: Return date March 20, 2026 at 2:00 PM.", outcome: ["hearing 2026-03-20"] },
  { text: "ORDER: Motion Submission Deadline 3/23/2026.", outcome: ["deadline 2026-03-23"] },
  {
    text: "ORDER setting 12 MOTION for submission on 3/23/2026 without oral argument.",
    outcome: ["hearing 2026-03-23"],
  },
  {
    text: "ORDER: Objections: March 16, 2026. Responses to objections: March 30, 2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-03-30"],
  },
  { text: "ORDER: Telephone conference today 3/2/2026 at 4:30 PM.", outcome: ["hearing 2026-03-02"] },
  {
    text: "ORDER: An emergency hearing is set for March 2, 2026 at 5:00 PM via Zoom.",
    outcome: ["hearing 2026-03-02"],
  },
  {
    text: "WRIT of Habeas Corpus ad Testificandum issued as to Ilo Marsh for 3/12/2026 at 9:00 AM.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "ORDER SETTING SCHEDULE. Respondents' Return due March 16, 2026. Petitioner's Traverse due within 14 days of service of the Return. No hearing will be set unless ordered.",
    outcome: ["deadline 2026-03-16", "deadline -"],
  },
  {
    text: "ORDER: Respondents shall file an answer on or before March 23, 2026. Petitioner may, but need not, file a reply on or before April 6, 2026.",
    outcome: ["deadline 2026-03-23", "deadline 2026-04-06"],
  },
  {
    text: "Order granting 8 Motion to Extend. Answer deadline extended from March 9 to March 30, 2026.",
    outcome: ["deadline 2026-03-30"],
  },
  { text: "TEXT ORDER granting 8 Motion: new deadline is 3/30/2026.", outcome: ["deadline 2026-03-30"] },
  {
    text: "ELECTRONIC ORDER granting 8 Motion for Extension of Time to Answer to 3/30/2026.",
    outcome: ["deadline 2026-03-30"],
  },
  {
    text: "ORDER granting 8 Motion for Extension of Time to File Answer. Warden Pell answer due 3/30/2026.",
    outcome: ["deadline 2026-03-30"],
  },
  {
    text: "ORDER granting 8 Consent Motion for Extension of Time until March 30, 2026.",
    outcome: ["deadline 2026-03-30"],
  },
  {
    text: "ENTRY: Respondents' Motion for extension (to and including March 30, 2026) is GRANTED.",
    outcome: ["deadline 2026-03-30"],
  },
  { text: "ORDER granting 8 Motion for 14-day extension. Response due by March 23.", outcome: ["deadline 2026-03-23"] },
  {
    text: "MEMO ENDORSEMENT: So ordered. Respondents' time to respond is extended nunc pro tunc to March 20, 2026.",
    outcome: ["deadline 2026-03-20"],
  },
  {
    text: "ORDER: The Government shall produce the certified record no later than Monday, March 9, 2026 by 5:00 p.m.",
    outcome: ["deadline 2026-03-09"],
  },
  {
    text: "ORDER that Respondents file a return by 3/9/26 and that the hearing noticed for 3/12/26 is moved to 3/19/26 at 2 p.m.",
    outcome: ["deadline 2026-03-09", "hearing 2026-03-19"],
  },
  {
    text: "Telephonic Status Conference reset to 3/19/2026 at 10:15 AM. (was 3/12/2026)",
    outcome: ["hearing 2026-03-19"],
  },
  {
    text: "NOTICE of Rescheduled Hearing (previously set 3/12/2026): Motion Hearing now set for 3/19/2026 10:15 AM.",
    outcome: ["hearing 2026-03-19"],
  },
  {
    text: "Reset Hearings: Bench Trial reset for 9/21/2026 at 09:00 AM; Final Pretrial Conference reset for 9/8/2026 at 02:00 PM.",
    outcome: ["hearing 2026-09-21", "hearing 2026-09-08"],
  },
  {
    text: "ORDER: the bond hearing set before the Immigration Judge on March 12, 2026 shall go forward.",
    outcome: ["hearing 2026-03-12"],
  },
  {
    text: "ORDER: An immigration judge must hold a bond hearing on or before March 12, 2026; the government bears the burden.",
    outcome: ["deadline 2026-03-12"],
  },
  {
    text: "ORDER GRANTING PETITION. Respondents shall release Petitioner forthwith and file a certificate of compliance by 5:00 p.m. on 3/4/2026.",
    outcome: ["deadline 2026-03-04"],
  },
  {
    text: "ORDER: Respondents SHALL NOT transfer Petitioner out of the Western District through March 20, 2026 at 5:00 PM.",
    outcome: ["expiry 2026-03-20"],
  },
  {
    text: "ORDER: Respondents shall provide 5 days' written notice to counsel prior to any removal.",
    outcome: ["deadline -"],
  },
  {
    text: "ORDER: Respondents must give the Court 48 hours' advance notice of any planned transfer.",
    outcome: ["deadline -"],
  },
  {
    text: "ORDER enjoining removal pending decision; oral argument 3/18/2026 at 1:30 p.m.; parties' witness lists by 3/16/2026 at noon.",
    outcome: ["hearing 2026-03-18", "deadline 2026-03-16"],
  },
  {
    text: "VIRTUAL NOTICE OF HEARING: Status Conference via Zoom set for 3/18/2026 at 11:00 AM before Judge Ives. The meeting ID is 160 555 0101.",
    outcome: ["hearing 2026-03-18"],
  },
  {
    text: "ORDER: BRIEFING SCHEDULE SET: Appellant Opening Brief Due 04/13/2026, Appellee Brief Due 05/13/2026, Reply Due 06/03/2026.",
    outcome: ["deadline 2026-04-13", "deadline 2026-05-13", "deadline 2026-06-03"],
  },
  {
    text: "Briefing schedule reset. Brief and appendix of appellant due by 04/13/2026. Brief of appellee due by 05/13/2026. Reply brief permitted within 21 days of service of response brief.",
    outcome: ["deadline 2026-04-13", "deadline 2026-05-13", "deadline -"],
  },
  { text: "Case scheduled for submission on the briefs on 05/14/2026.", outcome: ["hearing 2026-05-14"] },
  { text: "CASE LISTED for Tuesday, May 12, 2026, Albany courtroom.", outcome: ["hearing 2026-05-12"] },
  {
    text: "CALENDARED for oral argument. Argument Date: 05/06/2026. Report to courtroom by 9:00 a.m.",
    outcome: ["hearing 2026-05-06"],
  },
  {
    text: "PER CURIAM ORDER: administrative stay entered to give the panel time; responses by 5:00 p.m. March 4, 2026; replies by 5:00 p.m. March 5, 2026.",
    outcome: ["deadline 2026-03-04", "deadline 2026-03-05"],
  },
  {
    text: "ORDER: The Clerk is directed to withhold issuance of the mandate until seven days after disposition of any timely petition for rehearing.",
    outcome: ["expiry -"],
  },
  { text: "MANDATE ISSUED on 3/2/2026.", outcome: [] },
  { text: "ORDER: petition for rehearing due by 04/16/2026.", outcome: ["deadline 2026-04-16"] },
  {
    text: "ORDER of USCA: motion to expedite granted; Appellant's brief is due March 16, 2026; Appellee's brief is due April 6, 2026; argument will be calendared for the week of April 27, 2026.",
    outcome: ["deadline 2026-03-16", "deadline 2026-04-06"],
  },
  { text: "Response due March 20, 2026. Petition DENIED.", outcome: ["deadline 2026-03-20"] },
  {
    text: "The time to file a response is extended to and including April 20, 2026.",
    outcome: ["deadline 2026-04-20"],
  },
  {
    text: "Motion to extend the time to file a response is granted and the time is further extended to and including April 20, 2026, for all respondents.",
    outcome: ["deadline 2026-04-20"],
  },
  {
    text: "CLERK'S MINUTES: counsel to exchange exhibit lists 3/9/2026 and file stipulations 3/11/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-03-11"],
  },
  {
    text: "ORDER: Plaintiff to respond to requests by 3/9/2026, depositions to be completed by 4/30/2026 and expert reports exchanged by 5/29/2026.",
    outcome: ["deadline 2026-03-09", "deadline 2026-04-30", "deadline 2026-05-29"],
  },
  {
    text: "ORDER: site inspection of the detention center shall take place on March 17, 2026.",
    outcome: ["hearing 2026-03-17"],
  },
  { text: "ORDER: Mediation shall be completed by June 1, 2026.", outcome: ["deadline 2026-06-01"] },
  {
    text: "ORDER: discovery shall be completed on or before July 1, 2026, and no extension will be granted.",
    outcome: ["deadline 2026-07-01"],
  },
  { text: "ORDER: All motions must be filed no later than 30 days before trial.", outcome: ["deadline -"] },
  {
    text: "ORDER: jury instructions are due fourteen (14) days prior to the final pretrial conference.",
    outcome: ["deadline -"],
  },
  {
    text: "NOTICE: Petitioner's address must be updated by 3/16/2026 or the case may be dismissed.",
    outcome: ["deadline 2026-03-16"],
  },
  {
    text: "ORDER TO SHOW CAUSE why case should not be dismissed. Show Cause Response due by 3/16/2026.",
    outcome: ["deadline 2026-03-16"],
  },
  { text: "ORDER TO SHOW CAUSE returnable March 12, 2026 at 10:00 a.m.", outcome: ["hearing 2026-03-12"] },
  { text: "ORDER: motion returnable 3/16/2026.", outcome: ["hearing 2026-03-16"] },
  { text: "Set Motion Return Date: Return date set for 3/16/2026.", outcome: ["hearing 2026-03-16"] },
  { text: "ORDER: Motion for bond will be taken up at the March 12, 2026 hearing.", outcome: ["hearing 2026-03-12"] },
  {
    text: "ORDER following the February 27, 2026 hearing: Respondents shall supplement by March 6.",
    outcome: ["deadline 2026-03-06"],
  },
  {
    text: "OPINION: The hearing held on February 27, 2026 revealed that Petitioner's visa expires on June 1, 2026.",
    outcome: [],
  },
  { text: "ORDER denying 5 TRO. ICE plans to remove Petitioner on March 12, 2026.", outcome: [] },
  { text: "NOTICE of Intent to Remove Petitioner on or after March 12, 2026 by Warden Pell.", outcome: [] },
  { text: "MOTION for TRO by Ilo Marsh. Removal is scheduled for March 12, 2026.", outcome: [] },
  { text: "EMERGENCY MOTION to Stay Removal set for 3/12/2026 by Ilo Marsh.", outcome: [] },
  { text: "COMPLAINT filed; class period January 1, 2025 to April 1, 2026.", outcome: [] },
  { text: "AFFIDAVIT of Ilo Marsh: my next check-in is on March 20, 2026.", outcome: [] },
  { text: "ORDER: Pro hac vice fee due for 2026; ECF training on 3/20/2026.", outcome: [] },
  { text: "Answer/Response DUE: 3/20/2026.", outcome: ["deadline 2026-03-20"] },
  {
    text: "ORDER: Government response due COB 3/6/2026; reply COB 3/9/2026.",
    outcome: ["deadline 2026-03-06", "deadline 2026-03-09"],
  },
  { text: "ORDER: Return to OSC due 03/09/26 @ 5pm.", outcome: ["deadline 2026-03-09"] },
  { text: "ORDER: Respondents to file response not later than 1700 on 3/9/2026.", outcome: ["deadline 2026-03-09"] },
  { text: "PAPERLESS ORDER: Status report (joint) due: Friday, March 20.", outcome: ["deadline 2026-03-20"] },
  {
    text: "Set deadlines/hearings: Response to Habeas Petition due by 3/20/2026, Traverse due by 4/3/2026, Bench Trial 6/1/2026 9:00 AM.",
    outcome: ["deadline 2026-03-20", "deadline 2026-04-03", "hearing 2026-06-01"],
  },
  { text: "ORDER: Briefing shall conclude by April 3, 2026.", outcome: ["deadline 2026-04-03"] },
  { text: "ORDER: Parties shall complete briefing no later than April 3.", outcome: ["deadline 2026-04-03"] },
  {
    text: "ORDER: Notice of intent to appeal must be given on or before April 3, 2026.",
    outcome: ["deadline 2026-04-03"],
  },
  { text: "ORDER: opt-out period closes April 3, 2026.", outcome: ["deadline 2026-04-03"] },
  { text: "ORDER: Class members have until April 3, 2026 to opt out.", outcome: ["deadline 2026-04-03"] },
  {
    text: "ORDER: no later than April 3, 2026 at noon (PDT), Defendants must certify compliance.",
    outcome: ["deadline 2026-04-03"],
  },
  {
    text: "ORDER: Response time shortened; opposition due March 4 at 3:00 PM and hearing March 5 at 10:00 AM.",
    outcome: ["deadline 2026-03-04", "hearing 2026-03-05"],
  },
  { text: "ORDER: Hearing on TRO: Tomorrow, March 3, 2026 at 9:00 AM.", outcome: ["hearing 2026-03-03"] },
  {
    text: "Docket call 4/6/2026 at 1:30 p.m.; jury selection 4/13/2026 at 9:00 a.m.",
    outcome: ["hearing 2026-04-06", "hearing 2026-04-13"],
  },
  { text: "ORDER: In-person hearing to be held on Thursday, 5 March 2026 at 14:00.", outcome: ["hearing 2026-03-05"] },
  { text: "ORDER: Final Injunction Hearing, April 20, 2026, 9 a.m.", outcome: ["hearing 2026-04-20"] },
  {
    text: "ORDER: The preliminary injunction hearing is advanced to March 5, 2026, and consolidated with trial.",
    outcome: ["hearing 2026-03-05"],
  },
  { text: "ORDER: the March 12 status conference is reset for March 19, 2026.", outcome: ["hearing 2026-03-19"] },
  {
    text: "NOTICE: Motion hearing scheduled for March 12, 2026 will be held via videoconference at 11:00 AM.",
    outcome: ["hearing 2026-03-12"],
  },
  { text: "MINUTE ORDER: By agreement, March 12, 2026 hearing cancelled.", outcome: ["hearing 2026-03-12"] },
  { text: "ORDER: Hearing on 3/12/2026 at 9:00 a.m. is off calendar.", outcome: ["hearing 2026-03-12"] },
  { text: "ORDER terminating deadlines and hearing of 3/12/2026.", outcome: ["hearing 2026-03-12"] },
  { text: "ORDER: The 3/12/2026 deadline is stricken.", outcome: ["deadline 2026-03-12"] },
  { text: "ORDER: deadline of 3/12/2026 VACATED.", outcome: ["deadline 2026-03-12"] },
  { text: "ORDER: Plaintiffs' brief (due 3/12/2026) may be up to 40 pages.", outcome: ["deadline 2026-03-12"] },
  {
    text: "ORDER: TRO will remain in effect until the hearing scheduled for March 12, 2026.",
    outcome: ["expiry 2026-03-12"],
  },
  { text: "ORDER: the status quo shall be maintained until March 12, 2026.", outcome: ["expiry 2026-03-12"] },
  { text: "ORDER: Respondents agree not to transfer Petitioner until March 12, 2026.", outcome: ["expiry 2026-03-12"] },
  {
    text: "ORDER: Petitioner shall remain in this District until at least 5 PM on March 12, 2026.",
    outcome: ["expiry 2026-03-12"],
  },
  { text: "ORDER: The injunction is in effect for 90 days from today.", outcome: ["expiry 2026-06-01"] },
  { text: "ORDER: Stay shall be lifted on March 12, 2026.", outcome: ["expiry 2026-03-12"] },
  { text: "ORDER: This Order expires in 14 days.", outcome: ["expiry 2026-03-16"] },
  { text: "ORDER: this order shall dissolve by its own terms on March 16, 2026.", outcome: ["expiry 2026-03-16"] },
];
