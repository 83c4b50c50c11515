/**
 * Wordings of many courts' orders, minute entries, notices, appellate letters, transcripts and proofs of service, each
 * filed on Monday, March 2, 2026, with all that they state: kind, day, and where it matters hour and status.
 */
export const courtWordings: readonly (readonly [text: string, outcome: readonly string[]])[] = [
  [
    "ORDER: The briefing deadlines (3/16/2026 and 3/30/2026) are VACATED.",
    ["deadline 2026-03-16 cancelled", "deadline 2026-03-30 cancelled"],
  ],
  ["ORDER cancelling 3/9/2026 hearing.", ["hearing 2026-03-09 cancelled"]],
  [
    "PAPERLESS ORDER scheduling a status call for March 9, 2026 at 2 p.m. Joint agenda to be emailed by 5 p.m. the same day.",
    ["deadline 2026-03-09 17:00 set", "hearing 2026-03-09 14:00 set"],
  ],
  ["ORDER: Response due Tuesday, March 9, 2026.", ["deadline 2026-03-09 set"]],
  ["ORDER: Respondents shall file the warrant by Friday at noon.", ["deadline 2026-03-06 12:00 set"]],
  ["MINUTE ENTRY: Respondents' supplement due Wednesday.", ["deadline 2026-03-04 set"]],
  ["TEXT ORDER: The parties shall file a joint letter by 12 noon this Thursday.", ["deadline 2026-03-05"]],
  [
    "ORDER: post-hearing briefs to be lodged by the 25th of March; responses one week later.",
    ["deadline 2026-03-25 set", "deadline 2026-04-01 set"],
  ],
  [
    "ORDER denying as moot 12 Motion. All pending dates, including the one of 3/9/2026 at 9:30 AM, are terminated.",
    ["hearing 2026-03-09 09:30 cancelled"],
  ],
  ["ORDER granting 4 Motion; answering papers due Friday (3/6/2026) at noon.", ["deadline 2026-03-06 12:00 set"]],
  [
    "MINUTE entry: By agreement, the time for Respondents to seek a stay runs until midnight on 3/9/26.",
    ["deadline 2026-03-09 23:59 set"],
  ],
  ["MINUTE entry: Ruling date of 3/9/26 is vacated; ruling to issue by mail.", ["hearing 2026-03-09 cancelled"]],
  ["ORDER: A bond hearing be had at 2:00 P.M. on March 9, 2026.", ["hearing 2026-03-09 14:00 set"]],
  ["Set Deadline: Rule 59 motion clock 28 days from 3/2/2026, i.e. 3/30/2026.", ["deadline 2026-03-30 set"]],
  [
    "ORDER: Hearing cancelled re: 18 MOTION to Compel. Advisory Letter due by 3/9/2026, 8:00 AM.",
    ["deadline 2026-03-09 08:00 set", "hearing - cancelled"],
  ],
  [
    "MOTION ORDER, granting motion for extension to file brief until 04/14/2026, by CJW, FILED. [4012345]",
    ["deadline 2026-04-14 extended"],
  ],
  ["CASE CALENDARING, for argument on 04/14/2026, B Panel, SET.[4077000]", ["hearing 2026-04-14 set"]],
  [
    "ORDER: within 24 hrs of any decision to transfer, Respondents shall notify chambers; status rpt every 14 days, first one 3-16-26.",
    ["deadline - set", "deadline 2026-03-16 set"],
  ],
  [
    "STIPULATED MOTION TO EXTEND, NOTED FOR 3/12/2026, filed by Respondents. Proposed deadline: 4/1/2026.",
    ["hearing 2026-03-12 set"],
  ],
  ["MINUTE ORDER re-noting 24 Motion for 4/7/2026.", ["hearing 2026-04-07 reset"]],
  [
    "SCHEDULING ORDER. Amended pleadings due 4/1/2026; fact discovery closes 7/1/2026; expert reports 8/3/2026; dispositive motions 9/1/2026; trial ready date 1/11/2027.",
    [
      "deadline 2026-04-01 set",
      "deadline 2026-07-01 set",
      "deadline 2026-08-03 set",
      "deadline 2026-09-01 set",
      "hearing 2027-01-11 set",
    ],
  ],
  [
    "CASE MANAGEMENT ORDER: All fact discovery must be completed by July 1, 2026. Plaintiff's expert disclosures are due August 3, 2026, and Defendants' September 1, 2026.",
    ["deadline 2026-07-01 set", "deadline 2026-08-03 set", "deadline 2026-09-01 set"],
  ],
  [
    "CIVIL TRIAL ORDER: Jury trial on the two-week calendar commencing 2/8/2027. Calendar call 2/3/2027 at 9:00 AM. Pretrial stipulation due 1/15/2027.",
    ["deadline 2027-01-15 set", "hearing 2027-02-03 09:00 set", "hearing 2027-02-08 set"],
  ],
  [
    "STANDING ORDER AND SCHEDULE: Witness list to be exchanged no later than April 1, 2026; objections thereto April 8, 2026; motions in limine April 15, 2026, with oppositions a week later.",
    ["deadline 2026-04-01 set", "deadline 2026-04-08 set", "deadline 2026-04-15 set", "deadline 2026-04-22 set"],
  ],
  [
    "ORDER ADOPTING Report of Parties' Planning Meeting. Joint Rule 26(f) report accepted. Motions to join parties: 4/1/2026. Discovery cut-off: 9/1/2026. Settlement conference: week of 10/5/2026. Trial: to be set.",
    ["deadline 2026-04-01 set", "deadline 2026-09-01 set"],
  ],
  [
    "SCHEDULE: administrative record filed by 3/13/2026; Petitioner's motion for summary judgment 4/3/2026; Respondents' cross-motion and opposition 4/24/2026; Petitioner's reply 5/8/2026; Respondents' reply 5/22/2026.",
    [
      "deadline 2026-03-13 set",
      "deadline 2026-04-03 set",
      "deadline 2026-04-24 set",
      "deadline 2026-05-08 set",
      "deadline 2026-05-22 set",
    ],
  ],
  [
    "ORDER: The Court sets the following schedule: (a) Respondents' answer, March 9, 2026; (b) Petitioner's reply, March 13, 2026; (c) evidentiary hearing, March 18, 2026, at 1:30 p.m.",
    ["deadline 2026-03-09 set", "deadline 2026-03-13 set", "hearing 2026-03-18 13:30 set"],
  ],
  [
    "ORDER: Opening brief - 3/16/2026. Answering brief - 3/30/2026. Reply - 4/6/2026.",
    ["deadline 2026-03-16 set", "deadline 2026-03-30 set", "deadline 2026-04-06 set"],
  ],
  [
    "AMENDED SCHEDULING ORDER: close of discovery moved from 4/1/2026 to 6/1/2026; dispositive motions from 5/1/2026 to 7/1/2026.",
    ["deadline 2026-06-01 reset", "deadline 2026-07-01 reset"],
  ],
  ["ORDER extending discovery 60 days. New cutoff 6/1/2026.", ["deadline 2026-06-01 extended"]],
  [
    "ORDER granting 20 Motion to Amend Scheduling Order. Discovery now closes on 6/1/2026 and dispositive motions are now due 7/1/2026.",
    ["deadline 2026-06-01", "deadline 2026-07-01"],
  ],
  [
    "PAPERLESS ORDER: Respondents to respond to 3 Emergency Motion on or before 5:00 PM tomorrow.",
    ["deadline 2026-03-03 17:00 set"],
  ],
  [
    "ELECTRONIC ORDER: The government is to show cause, in writing, by 3/6/2026, why the writ should not issue.",
    ["deadline 2026-03-06 set"],
  ],
  [
    "ENDORSED ORDER: The Clerk is directed to close the file on 3/13/2026 absent a further filing.",
    ["deadline 2026-03-13 set"],
  ],
  [
    "TEXT ONLY ORDER: Counsel must confer and propose, not later than 4 p.m. Eastern on 3/6, a briefing schedule.",
    ["deadline 2026-03-06 16:00 set"],
  ],
  ["DOCKET TEXT ORDER: The parties have through 3/20/2026 to file dismissal papers.", ["deadline 2026-03-20 set"]],
  [
    "MINUTE ORDER: in light of 31 Notice, the Court RESETS the show-cause hearing for 3/12/2026 at 11:00 AM in Courtroom 2.",
    ["hearing 2026-03-12 11:00 reset"],
  ],
  [
    "ORDER (TEXT): 12 Motion is granted; the deadline is enlarged by two weeks, to March 27, 2026.",
    ["deadline 2026-03-27 extended"],
  ],
  [
    "PAPERLESS ORDER granting 15 Motion for Extension. Opposition now due 3/27/2026; reply, 4/3/2026.",
    ["deadline 2026-03-27 extended", "deadline 2026-04-03 set"],
  ],
  [
    "MINUTE ORDER: The Court hereby GRANTS nunc pro tunc the 22 Motion. Respondents' answer, which was due 2/27/2026, shall be filed no later than 3/13/2026.",
    ["deadline 2026-03-13 set"],
  ],
  ["ORDER: Petitioner is afforded until April 2, 2026 within which to amend.", ["deadline 2026-04-02 set"]],
  ["ORDER: Any opposition must be received in chambers no later than 3/10/2026.", ["deadline 2026-03-10 set"]],
  [
    "ORDER: Failure to file an amended petition by March 30, 2026 will result in dismissal.",
    ["deadline 2026-03-30 set"],
  ],
  [
    "ORDER: Should Respondents wish to be heard, they may file a brief on or before March 11, 2026.",
    ["deadline 2026-03-11 set"],
  ],
  ["ORDER: Respondents need not answer before April 10, 2026.", ["deadline 2026-04-10 set"]],
  ["ORDER: The hearing will proceed as scheduled on 3/9/2026.", ["hearing 2026-03-09 set"]],
  [
    "ORDER: No hearing will be held on 3/9/2026; the motion is submitted on the papers.",
    ["hearing 2026-03-09 cancelled"],
  ],
  ["ORDER: the March 9 hearing will be by Zoom.", ["hearing 2026-03-09 set"]],
  ["NOTICE: the 3/9/2026 motion hearing is off calendar.", ["hearing 2026-03-09 cancelled"]],
  [
    "MINUTE ORDER: On the Court's own motion the status conference currently on calendar for 3/9/2026 is hereby CONTINUED to 4/13/2026 at 9:00 AM.",
    ["hearing 2026-04-13 09:00 continued"],
  ],
  [
    "NOTICE OF CANCELLATION: Settlement Conference on 3/9/2026 at 10 AM before Magistrate Judge Oort.",
    ["hearing 2026-03-09 10:00 cancelled"],
  ],
  ["CANCELLED: Motion Hearing 3/9/2026 2:00 PM.", ["hearing 2026-03-09 14:00 cancelled"]],
  [
    "ORDER: The Court VACATES the evidentiary hearing (March 9, 2026, 2:00 p.m.) and all related deadlines.",
    ["hearing 2026-03-09 14:00 cancelled"],
  ],
  [
    "ORDER striking the pretrial conference of 3/9/2026 and the trial date of 3/23/2026.",
    ["hearing 2026-03-09 cancelled", "hearing 2026-03-23 cancelled"],
  ],
  [
    "ORDER: Trial (currently 3/23/2026) is adjourned; new date to be set at the conference of 3/30/2026.",
    ["hearing 2026-03-23 cancelled", "hearing 2026-03-30 set"],
  ],
  [
    "ORDER vacating all deadlines and hearings, including the 4/6/2026 pretrial conference.",
    ["hearing 2026-04-06 cancelled"],
  ],
  [
    "ORDER: The deadlines of 3/16/2026, 3/23/2026 and 4/6/2026 are suspended.",
    ["deadline 2026-03-16 cancelled", "deadline 2026-03-23 cancelled", "deadline 2026-04-06 cancelled"],
  ],
  ["ORDER: Respondents' March 16 deadline to answer is held in abeyance.", ["deadline 2026-03-16 cancelled"]],
  ["ORDER lifting stay. The response deadline of 3/16/2026 is reinstated.", ["deadline 2026-03-16 set"]],
  [
    "NOTICE OF HEARING ON MOTION re 12: 3/9/2026 at 10:00 AM in Courtroom 1025 before Judge Finch.",
    ["hearing 2026-03-09 10:00 set"],
  ],
  [
    "NOTICE TO COUNSEL: Please be advised that oral argument has been placed on the calendar for Monday, April 13, 2026, 9:30 a.m.",
    ["hearing 2026-04-13 09:30 set"],
  ],
  [
    "CLERK'S NOTICE: Telephonic case management conference, 3/19/2026, 11:15 AM. Dial-in to follow.",
    ["hearing 2026-03-19 11:15 set"],
  ],
  [
    "NOTICE: You are hereby notified to appear on 3/19/2026 at 9:00 AM for a bond hearing.",
    ["hearing 2026-03-19 09:00 set"],
  ],
  [
    "SET HEARINGS: Show Cause Hearing 3/6/2026 10:30 AM; Motion Hearing 3/20/2026 10:30 AM.",
    ["hearing 2026-03-06 10:30 set", "hearing 2026-03-20 10:30 set"],
  ],
  [
    "Minute Entry for proceedings held before Judge Finch: Status conference held on 3/2/2026. Next status conference 4/6/2026 at 9:15 a.m.",
    ["hearing 2026-04-06 09:15 set"],
  ],
  [
    "Minute Entry: Initial appearance held 3/2/2026. Detention hearing set 3/5 at 1 PM.",
    ["hearing 2026-03-05 13:00 set"],
  ],
  [
    "MINUTES of hearing held 3/2/2026. Further hearing to be held Thursday, 3/5/2026, beginning at 1:00 PM.",
    ["hearing 2026-03-05 13:00 set"],
  ],
  ["NOTICE: Bench trial will resume 3/3/2026 at 8:30 am.", ["hearing 2026-03-03 08:30 set"]],
  [
    "Minute Entry: Bench trial (Day 2) not concluded; trial continues 3/4/2026 at 9:00 a.m.",
    ["hearing 2026-03-04 09:00 set"],
  ],
  ["ORDER: Petitioner shall be produced for an interview on March 5, 2026.", ["hearing 2026-03-05 set"]],
  [
    "ORDER REFERRING CASE to mediation. Mediation to be completed by 6/1/2026 before Mediator Ilo Marsh.",
    ["deadline 2026-06-01 set"],
  ],
  [
    "NOTICE of in-person argument: The Court will hear argument in this case on Thursday, June 11, 2026, at 9:00 A.M., in Cincinnati.",
    ["hearing 2026-06-11 09:00 set"],
  ],
  [
    "ORAL ARGUMENT scheduled for 06/11/2026 at 9:00 AM; acknowledgment of argument due 05/11/2026.",
    ["deadline 2026-05-11 set", "hearing 2026-06-11 09:00 set"],
  ],
  ["CALENDARED for argument: June 11, 2026, panel to be announced.", ["hearing 2026-06-11 set"]],
  [
    "CASE TENTATIVELY CALENDARED for oral argument during the 6/8/26 - 6/12/26 argument session. Notify Clerk's Office of any scheduling conflict by: 03/16/2026.",
    ["deadline 2026-03-16 set"],
  ],
  ["Notice of oral argument: Case No. 26-1001 to be submitted on briefs on 06/11/2026.", ["hearing 2026-06-11 set"]],
  [
    "BRIEFING LETTER SENT. Appellant's brief: April 13, 2026. Appellee's brief: May 13, 2026. Reply brief: 21 days after service of appellee's brief.",
    ["deadline - set", "deadline 2026-04-13 set", "deadline 2026-05-13 set"],
  ],
  [
    "ORDER filed granting appellee's motion for extension [22]; appellee brief due 05/13/2026, no further extensions.",
    ["deadline 2026-05-13 extended"],
  ],
  [
    "TIME SCHEDULE ORDER: Mediation Questionnaire due on 03/09/2026. Appellant Moctezuma Pell opening brief due 06/12/2026. Appellee answering brief due 07/13/2026.",
    ["deadline 2026-03-09 set", "deadline 2026-06-12 set", "deadline 2026-07-13 set"],
  ],
  [
    "Streamlined request [9] by Appellant to extend time to file the brief is approved. Amended briefing schedule: Appellant opening brief due 04/13/2026.",
    ["deadline 2026-04-13 extended"],
  ],
  ["RECORD ON APPEAL e-filed. Appellant's brief due in 40 days on 04/13/2026.", ["deadline 2026-04-13 set"]],
  [
    "LETTER to counsel: transcript order form to be filed on or before 03/16/2026; civil appeal statement to be filed by the same date.",
    ["deadline 2026-03-16 set", "deadline 2026-03-16 set"],
  ],
  ["COURT REPORTER's acknowledgment: transcript to be completed 04/01/2026.", ["deadline 2026-04-01 set"]],
  ["ORDER: the mandate is stayed to and including May 4, 2026.", ["expiry 2026-05-04 set"]],
  ["ORDER: Petition for rehearing may be filed on or before 04/16/2026.", ["deadline 2026-04-16 set"]],
  ["Certificate of readiness filed; argument calendar for May 2026.", []],
  [
    "DKT13 ORDER: The opening brief is due May 4, 2026. The answering brief is due June 3, 2026, or 30 days after service of the opening brief, whichever is earlier.",
    ["deadline - set", "deadline 2026-05-04 set", "deadline 2026-06-03 set"],
  ],
  [
    "Application (25A900) to extend the time to file a petition for a writ of certiorari from March 20, 2026 to May 4, 2026, submitted to Justice Roe.",
    [],
  ],
  [
    "Application (25A900) granted by Justice Roe extending the time to file until May 4, 2026.",
    ["deadline 2026-05-04 extended"],
  ],
  [
    "Motion to extend the time to file a response is granted and the time is extended to and including April 20, 2026.",
    ["deadline 2026-04-20 extended"],
  ],
  [
    "Response to application (25A910) requested by Justice Roe, due by 5 p.m. (EST), on March 9, 2026.",
    ["deadline 2026-03-09 17:00 set"],
  ],
  ["SET FOR ARGUMENT on Monday, April 20, 2026.", ["hearing 2026-04-20 set"]],
  [
    "TRANSCRIPT of proceedings held on 2/20/2026. Redaction Request due 3/23/2026. Redacted Transcript Deadline set for 4/2/2026. Release of Transcript Restriction set for 6/1/2026.",
    ["deadline 2026-03-23 set", "deadline 2026-04-02 set", "expiry 2026-06-01 set"],
  ],
  ["TRANSCRIPT ordered by Ilo Marsh. Transcript due by 4/1/2026.", ["deadline 2026-04-01 set"]],
  ["SUMMONS Returned Executed. U.S. Attorney served on 2/27/2026, answer due 4/28/2026.", ["deadline 2026-04-28 set"]],
  ["CERTIFICATE of Service: served by mail on 2/27/2026.", []],
  ["AFFIDAVIT of service executed 2/27/2026; answer due 3/20/2026.", ["deadline 2026-03-20 set"]],
  ["WAIVER OF SERVICE returned executed; waiver sent 2/20/2026, answer due 4/21/2026.", ["deadline 2026-04-21 set"]],
  ["NOTICE of Lawsuit and Request for Waiver of Service sent 3/2/2026.", []],
  ["ORDER: Respondents shall file a status report within 7 days of March 9, 2026.", ["deadline 2026-03-16 set"]],
  [
    "ORDER: Counsel shall confer within one week and file a joint report three days thereafter.",
    ["deadline - set", "deadline 2026-03-09 set"],
  ],
  [
    "ORDER: Memoranda due 48 hours before the hearing, which is set for 3/12/2026 at 10:00 AM.",
    ["deadline -", "hearing 2026-03-12"],
  ],
  [
    "NOTICE: Settlement Conference set for 4/14/2026 at 10 AM. Statements are due seven days before the conference.",
    ["deadline - set", "hearing 2026-04-14 10:00 set"],
  ],
  ["ORDER: Reply is due 7 days after the response is filed.", ["deadline - set"]],
  ["ORDER: Upon any notice of transfer, counsel shall be told at least 72 hours in advance.", ["deadline - set"]],
  [
    "ORDER: Respondents are enjoined from removing Petitioner for 14 days from the date of this order.",
    ["expiry 2026-03-16 set"],
  ],
  ["ORDER: The clerk shall hold the judgment for thirty days.", []],
  ["ORDER: Respondents shall respond not later than one week from today.", ["deadline 2026-03-09 set"]],
  ["ORDER: Answer due in twenty-one days.", ["deadline 2026-03-23 set"]],
  ["ORDER: The parties shall submit a proposed order within a fortnight.", ["deadline 2026-03-16 set"]],
  ["ORDER: status reports are due the first of every month.", ["deadline - set"]],
  [
    "ORDER: Respondents' deadline to answer is extended until 14 days after a ruling on 12 Motion.",
    ["deadline - extended"],
  ],
  [
    "TEMPORARY RESTRAINING ORDER. This order expires at 11:59 p.m. on March 16, 2026, unless extended.",
    ["expiry 2026-03-16 23:59 set"],
  ],
  ["TRO granted; it shall dissolve on 3/16/2026 at 5:00 PM.", ["expiry 2026-03-16 17:00 set"]],
  [
    "ORDER: Petitioner shall not be transferred out of Michigan before 5:00 p.m. on March 9, 2026.",
    ["expiry 2026-03-09 17:00 set"],
  ],
  ["ORDER: removal is stayed through the hearing on March 12, 2026.", ["expiry 2026-03-12 set"]],
  ["ORDER: The status quo order stays in place until 3/20/2026.", ["expiry 2026-03-20 set"]],
  ["ORDER EXTENDING TRO to 3/30/2026 with consent.", ["expiry 2026-03-30 extended"]],
  [
    "ORDER: the administrative stay entered 2/27/2026 is extended through March 13, 2026, at noon.",
    ["expiry 2026-03-13 12:00 extended"],
  ],
  ["ORDER: The Court will retain jurisdiction through December 31, 2026.", ["expiry 2026-12-31 set"]],
  ["MOTION to Extend time to 3/30/2026 by Warden Pell.", []],
  ["STIPULATION to continue hearing to 4/13/2026 by Ilo Marsh.", []],
  ["LETTER from Petitioner requesting that the hearing be moved to 3/30/2026.", []],
  ["NOTICE by Respondents that Petitioner's flight is planned for 3/10/2026.", []],
  ["DECLARATION of Ilo Marsh stating that her visa expires 5/1/2026.", []],
  ["ORDER denying 20 Motion to Extend discovery to 6/1/2026.", []],
  ["ORDER re: letter of counsel; the parties anticipate that travel documents will issue by 4/1/2026.", []],
  ["NOTICE of change of address effective 4/1/2026.", []],
  ["NOTICE of attorney unavailability from 3/20/2026 to 3/27/2026.", []],
  ["Mail returned as undeliverable; projected release date 7/1/2026.", []],
  ["ORDER: Petitioner's sentence ends on 7/1/2026, according to the record.", []],
  ["NOTICE: this court will be closed on 5/25/2026 for Memorial Day.", []],
  ["ORDER adopting local rule amendments effective June 1, 2026.", []],
  ["NOTICE of vacation: counsel will be out of the office until 3/16/2026.", []],
  ["PROPOSED ORDER setting hearing for 3/20/2026.", []],
  ["MOTION for Hearing on 3/20/2026 by Ilo Marsh.", []],
  ["JOINT STATUS REPORT proposing that discovery close 6/1/2026.", []],
  ["ORDER approving stipulation as to facts: the passport expires on 7/1/2026.", []],
  ["BOND posted; payment received. Next payment expected 4/1/2026 according to the debtor.", []],
  [
    "NOTICE OF HEARING: Motion Hearing for 12 MOTION for TRO scheduled for 3/5/2026 at 02:30 PM, Theodore Levin U.S. Courthouse, Room 850, before District Judge Finch.",
    ["hearing 2026-03-05 14:30 set"],
  ],
  ["ORDER Requiring Response to 12 Motion by 3/6/26 at noon.", ["deadline 2026-03-06 12:00 set"]],
  [
    "ORDER FOR EXPEDITED BRIEFING on 12 Motion: answer brief, Thursday March 5; reply brief, Monday March 9; decision without argument.",
    ["deadline 2026-03-05 set", "deadline 2026-03-09 set"],
  ],
  [
    "TEXT-ONLY ORDER denying 14 Motion to Adjourn. The March 12, 2026 hearing remains on the calendar.",
    ["hearing 2026-03-12 set"],
  ],
  ["NOTICE of Status Conference by Zoom: 3/17/26, 4:00 PM EST.", ["hearing 2026-03-17 16:00 set"]],
  [
    "ORDER of Reference to Magistrate Judge; scheduling conference 4/2/26 @ 10 am by phone.",
    ["hearing 2026-04-02 10:00 set"],
  ],
  [
    "Minute Entry: evidentiary hrg begun & concluded 3/2/26. Post-hrg briefs due 3/23/26; responsive briefs 3/30/26.",
    ["deadline 2026-03-23 set", "deadline 2026-03-30 set"],
  ],
  [
    "ORDER granting in part 17 Motion: Respondents get until the close of business on March 6, 2026 to produce the file.",
    ["deadline 2026-03-06 set"],
  ],
  [
    "ORDER directing Petitioner to advise the Court, on or before 3/13/2026, whether he consents to magistrate judge jurisdiction.",
    ["deadline 2026-03-13 set"],
  ],
  [
    "ORDER TO SHOW CAUSE why the case should not be dismissed. Show Cause Response due by 3/16/2026.",
    ["deadline 2026-03-16 set"],
  ],
  [
    "Order Setting Briefing Schedule (Responses due by 3/16/2026, Replies due by 3/23/2026.)",
    ["deadline 2026-03-16 set", "deadline 2026-03-23 set"],
  ],
  [
    "ORDER: Bond redetermination hearing must be provided to Petitioner no later than March 9, 2026; status report due two days after.",
    ["deadline - set", "deadline 2026-03-09 set"],
  ],
  [
    "ORDER granting 1 Petition. Respondents shall release Petitioner immediately and file a notice of compliance within 24 hours of release.",
    ["deadline - set"],
  ],
  [
    "ORDER: Respondents SHALL NOT remove Petitioner from this District without 72 hours' advance notice to counsel and the Court.",
    ["deadline - set"],
  ],
  [
    "CONSENT ORDER: Parties to file dispositive motions April 20, 2026; briefs in opposition May 18, 2026; replies June 1, 2026.",
    ["deadline 2026-04-20 set", "deadline 2026-05-18 set", "deadline 2026-06-01 set"],
  ],
  [
    "RULE 16 SCHEDULING ORDER: Discovery 9/1/2026. Mediation 10/1/2026. Dispositive 11/2/2026. Pretrial conf. 2/1/2027 at 9:30. Bench trial 2/22/2027 at 9:00.",
    [
      "deadline 2026-09-01 set",
      "deadline 2026-11-02 set",
      "hearing 2026-10-01 set",
      "hearing 2027-02-01 09:30 set",
      "hearing 2027-02-22 09:00 set",
    ],
  ],
  [
    "SCHEDULING ORDER: Deadline for Plaintiff to designate experts: April 15, 2026. Deadline for Defendants: May 15, 2026. Deadline for all Rule 26(e) supplementation: July 1, 2026.",
    ["deadline 2026-04-15 set", "deadline 2026-05-15 set", "deadline 2026-07-01 set"],
  ],
  [
    "MINUTE ORDER: The Court, sua sponte, continues the 3/9/2026 status conference to 3/23/2026, same time.",
    ["hearing 2026-03-23"],
  ],
  [
    "MINUTE ORDER IN CHAMBERS: Hearing on Motion 12 advanced from 3/16/2026 to 3/9/2026 at 10:00 a.m.",
    ["hearing 2026-03-09 10:00 reset"],
  ],
  ["ORDER (Finch, J.): the conference on March 9 is moved one hour, to 3 p.m.", ["hearing 2026-03-09"]],
  [
    "ORDER: jury selection, presently slated for March 16, 2026, is pushed to April 13, 2026.",
    ["hearing 2026-04-13 reset"],
  ],
  [
    "NOTICE OF RESCHEDULED HEARING: was 3/9/2026, now 3/11/2026 at 1:00 PM, Courtroom 3.",
    ["hearing 2026-03-11 13:00 reset"],
  ],
  [
    "NOTICE: The hearing originally noticed for 3/9/2026 at 10:00 AM will instead take place on 3/10/2026 at 11:00 AM.",
    ["hearing 2026-03-10 11:00 reset"],
  ],
  ["ORDER: oral argument (set 3/9/2026) CANCELED; decision on the papers.", ["hearing 2026-03-09 cancelled"]],
  [
    "MINUTE ORDER (DEADLINES ONLY): 3/16/2026 response date VACATED; reset for 3/30/2026.",
    ["deadline 2026-03-16 cancelled", "deadline 2026-03-30 reset"],
  ],
  [
    "TEXT ORDER: In light of the stipulation of dismissal, the 3/18/2026 telephone conference and the 3/11/2026 letter deadline are cancelled as moot.",
    ["deadline 2026-03-11 cancelled", "hearing 2026-03-18 cancelled"],
  ],
  [
    "ORDER OF DISMISSAL. All pending motions are moot and the trial of April 6, 2026 is removed from the docket.",
    ["hearing 2026-04-06 cancelled"],
  ],
  [
    "ORDER granting withdrawal of 12 Motion. The response due 3/16/2026 need not be filed.",
    ["deadline 2026-03-16 cancelled"],
  ],
  ["ORDER: the Court will not hold the conference scheduled for 3/9/2026.", ["hearing 2026-03-09 cancelled"]],
  [
    "STAY ORDER: all deadlines in 20 Scheduling Order are held in abeyance pending appeal. Joint status report every 60 days, the first due May 1, 2026.",
    ["deadline - cancelled", "deadline 2026-05-01 set"],
  ],
  [
    "NOTICE to counsel: the court reporter's transcript deadline is extended to 04/15/2026.",
    ["deadline 2026-04-15 extended"],
  ],
  [
    "ORDER granting motion to extend time [14]. Record due 03/30/2026; appellant brief due 40 days after the record is filed.",
    ["deadline - set", "deadline 2026-03-30 extended"],
  ],
  [
    "CASE OPENING LETTER: Appearance forms due by 03/16/2026. Civil appeal statement of parties and issues due 03/16/2026. Transcript order due 03/16/2026. Disclosure of corporate affiliations due 03/16/2026.",
    ["deadline 2026-03-16 set", "deadline 2026-03-16 set", "deadline 2026-03-16 set", "deadline 2026-03-16 set"],
  ],
  [
    "ORAL ARGUMENT set for Wednesday, 05/06/2026, 9:00 a.m., EDT, Courtroom 403, Cincinnati. Arguing attorneys to be identified by 04/15/2026.",
    ["deadline 2026-04-15 set", "hearing 2026-05-06 09:00 set"],
  ],
  [
    "ORDER: appellee directed to respond to motion for stay by close of business Thursday, 3/5/2026; any reply by noon Friday.",
    ["deadline 2026-03-05 set", "deadline 2026-03-06 12:00 set"],
  ],
  [
    "ORDER filed: the petition for initial hearing en banc requires a response, which is to be filed within 14 days of this order.",
    ["deadline 2026-03-16 set"],
  ],
  [
    "Mediation conference scheduled: 03/24/2026 10:00 AM (ET) with Ilo Marsh, Circuit Mediator. Call-in.",
    ["hearing 2026-03-24 10:00 set"],
  ],
  [
    "MEDIATION: briefing stayed to 04/20/2026; mediator report by 04/13/2026.",
    ["deadline 2026-04-13 set", "expiry 2026-04-20 set"],
  ],
  ["Brief of amici curiae due 7 days after principal brief.", ["deadline - set"]],
  ["Motion (25M44) DISTRIBUTED for Conference of 3/20/2026.", ["hearing 2026-03-20 set"]],
  [
    "Order extending time to file response to petition to and including April 6, 2026.",
    ["deadline 2026-04-06 extended"],
  ],
  [
    "Brief amicus curiae due on or before April 6, 2026. Reply due May 6.",
    ["deadline 2026-04-06 set", "deadline 2026-05-06 set"],
  ],
  ["Argument set for Tuesday, April 21, 2026.", ["hearing 2026-04-21 set"]],
  [
    "The time to file the joint appendix and petitioner's brief on the merits is extended to and including April 20, 2026. The time to file respondent's brief is extended to and including May 20, 2026.",
    ["deadline 2026-04-20 extended", "deadline 2026-05-20 extended"],
  ],
  ["Judgment of USCA. Mandate to issue 7 days after expiration of time for rehearing.", []],
  ["JUDGMENT entered. Bill of costs due within 14 days.", ["deadline 2026-03-16 set"]],
  ["CLERK'S JUDGMENT. Motions for attorney fees must be filed by 3/16/2026.", ["deadline 2026-03-16 set"]],
  ["SUMMONS Issued as to Warden Pell. (30-day return)", []],
  ["SUMMONS Returned Executed as to USA. All Defendants. Answer due: 60 days.", []],
  [
    "PROOF OF SERVICE upon U.S. Attorney General; date acknowledged 2/24/2026; 60-day answer date 4/27/2026.",
    ["deadline 2026-04-27 set"],
  ],
  [
    "ORDER setting initial case management conference for 5/5/2026 at 1:30 PM; Rule 26(f) report due 7 days prior.",
    ["deadline - set", "hearing 2026-05-05 13:30 set"],
  ],
  [
    "ORDER: Plaintiffs' motion for class certification to be filed by April 1, 2026; Defendants will have 30 days to respond, and Plaintiffs 14 days to reply.",
    ["deadline - set", "deadline - set", "deadline 2026-04-01 set"],
  ],
  [
    "ORDER: the parties are granted an additional fourteen (14) days, up to and including March 23, 2026, to file their stipulation.",
    ["deadline 2026-03-23 extended"],
  ],
  [
    "ORDER re 20 Motion to Expedite: the government's opposition deadline is accelerated to March 5, 2026.",
    ["deadline 2026-03-05 reset"],
  ],
  [
    "ORDER: by 6:00 p.m. today, Respondents must confirm in writing Petitioner's location.",
    ["deadline 2026-03-02 18:00 set"],
  ],
  ["EMERGENCY ORDER: Petitioner's removal, set for 11:00 p.m. tonight, is STAYED until further order.", []],
  [
    "ORDER granting TRO, effective 3/2/2026 at 4:15 PM and expiring 3/16/2026 at 4:15 PM.",
    ["expiry 2026-03-16 16:15 set"],
  ],
  ["ORDER: This Order terminates automatically on April 1, 2026.", ["expiry 2026-04-01 set"]],
  ["ORDER: The preliminary injunction will dissolve on April 30, 2026 unless renewed.", ["expiry 2026-04-30 set"]],
  [
    "ORDER extending 12 TRO through the preliminary injunction hearing, now set for March 27, 2026 at 9:00 a.m.",
    ["expiry 2026-03-27 extended", "hearing 2026-03-27 09:00 set"],
  ],
  ["ORDER: class counsel's access visits are permitted through 6/30/2026.", ["expiry 2026-06-30 set"]],
  ["ORDER: quarterly compliance reports, beginning 4/15/2026.", ["deadline 2026-04-15 set"]],
  ["ORDER: Respondents to file weekly reports each Friday by 5 p.m., starting March 6, 2026.", ["deadline 2026-03-06"]],
  [
    "ORDER: Counsel shall contact chambers (313-555-0100) by 3/6/2026 to obtain dial-in information.",
    ["deadline 2026-03-06 set"],
  ],
  ["NOTICE: telephonic conf. Mon., Mar. 9, '26, 10:00 a.m.", ["hearing 2026-03-09 10:00 set"]],
  ["ORDER. Telephone Conference 9 March 2026 at 1400 hours.", ["hearing 2026-03-09 14:00 set"]],
  [
    "ORDER: March 9, 2026 at 9 a.m. – evidentiary hearing; March 11, 2026 – closing briefs due.",
    ["deadline 2026-03-11 set", "hearing 2026-03-09 09:00 set"],
  ],
  ["ORDER: In-person status conference TOMORROW, 3/3/2026, at 10 AM.", ["hearing 2026-03-03 10:00 set"]],
  [
    "Set Deadlines/Hearings: Administrative Record due by 3/20/2026. Status Conference set for 4/10/2026 at 11:00 AM by VTC before Judge Finch.",
    ["deadline 2026-03-20 set", "hearing 2026-04-10 11:00 set"],
  ],
  ["Terminate Deadlines and Hearings: Status Conference of 3/9/2026.", ["hearing 2026-03-09 cancelled"]],
  [
    "Reset Deadlines: Response to 12 MOTION due by 3/30/2026. Reply by 4/6/2026.",
    ["deadline 2026-03-30 reset", "deadline 2026-04-06 reset"],
  ],
  [
    "Notice of Deficiency: the brief filed 2/27/2026 lacks a certificate; cure by 03/09/2026.",
    ["deadline 2026-03-09 set"],
  ],
  [
    "NOTICE OF ERROR directed to Filer: document must be re-filed within one business day.",
    ["deadline 2026-03-03 set"],
  ],
  ["DEFICIENCY NOTICE re 33: correct and refile no later than 3/4/2026.", ["deadline 2026-03-04 set"]],
  ["ORDER: Petitioner's counsel to file a Notice of Appearance in seven days.", ["deadline 2026-03-09 set"]],
  ["ORDER: Objections, if any, on or before fourteen days from service hereof.", ["deadline - set"]],
  ["ORDER: Compliance date for paragraphs 3-7: April 1, 2026.", ["deadline 2026-04-01 set"]],
  [
    "ORDER: Effective date of this injunction is stayed until March 9, 2026 at 5 p.m. to permit an appeal.",
    ["expiry 2026-03-09 17:00 set"],
  ],
  ["ORDER: the Government may seek relief from the Sixth Circuit by March 6, 2026.", ["deadline 2026-03-06 set"]],
  ["ORDER: Parties have one week, i.e., until March 9, 2026, to object.", ["deadline 2026-03-09 set"]],
  ["ORDER: discovery dispute letters are due the Wednesday before the conference.", ["deadline - set"]],
  [
    "ORDER: Hearing 3/5. Witnesses to be disclosed 3/3, exhibits 3/4 by noon.",
    ["deadline 2026-03-03 set", "deadline 2026-03-04 12:00 set", "hearing 2026-03-05 set"],
  ],
  ["REPLY BRIEF filed. Oral argument was held 2/20/2026.", []],
  ["AFFIDAVIT of Ilo Marsh regarding events of 3/15/2026.", []],
  ["MOTION for Extension of Time to File Response to 4/1/2026 by All Respondents.", []],
  ["UNOPPOSED MOTION to Continue Hearing from 3/9/2026 to 4/6/2026 by Ilo Marsh.", []],
  ["NOTICE of Change of Firm Affiliation effective March 16, 2026.", []],
  ["ORDER denying 12 Motion to Stay Removal. Removal is presently scheduled for 3/10/2026.", []],
  ["ORDER: Petitioner states that his next ICE check-in is 4/1/2026.", []],
  ["ORDER taking judicial notice that the EAD expires 9/1/2026.", []],
  ["OPINION: the six-month period under Zadvydas will end on 6/15/2026.", []],
  ["ORDER: Counsel's trial conflict of 4/13/2026 is noted.", []],
  ["NOTICE of Supplemental Authority (opinion to be published 3/20/2026).", []],
  ["STIPULATION and [Proposed] Order extending time to 3/30/2026.", []],
  ["LETTER MOTION to adjourn conference scheduled for 3/9/2026 addressed to Judge Finch.", []],
  ["Payment schedule: filing fee $350 due; balance to be collected by agency.", []],
  [
    "ORDER granting petitioner's emergency motion for temporary restraining order; show cause hearing as to preliminary injunction 3/11/2026 at 2:00 PM; respondents' brief by 3/6/2026; reply, if any, by noon 3/10/2026. (ab)",
    ["deadline 2026-03-06 set", "deadline 2026-03-10 12:00 set", "hearing 2026-03-11 14:00 set"],
  ],
  [
    "MINUTE Order. Respondents have informed the Court they intend to transfer the petitioner on 3/5/2026. Respondents are enjoined from doing so until 3/9/2026 at 5:00 PM.",
    ["expiry 2026-03-09 17:00 set"],
  ],
  [
    "CLERK'S NOTICE SETTING ZOOM HEARING. Please take notice that a Zoom hearing is set for March 12, 2026, at 11:00 a.m., before Judge Finch. Webinar Access: all counsel may join at the link. (Hearing set for 3/12/2026 11:00 AM before Judge Finch.)",
    ["hearing 2026-03-12 11:00 set"],
  ],
  [
    "CLERK'S NOTICE VACATING HEARING set for 3/12/2026. Motion to be decided on the papers.",
    ["hearing 2026-03-12 cancelled"],
  ],
  [
    "STIPULATION AND ORDER re 31 Stipulation regarding briefing: Opening brief now due April 6, 2026; Opposition April 20, 2026; Reply April 27, 2026; Hearing May 14, 2026 at 1:30 PM.",
    ["deadline 2026-04-06 set", "deadline 2026-04-20 set", "deadline 2026-04-27 set", "hearing 2026-05-14 13:30 set"],
  ],
  [
    "ORDER. Joint letter brief due 3/13/2026. No further submissions absent leave. Set/Reset Deadlines as to 40 Discovery Letter.",
    ["deadline 2026-03-13 set"],
  ],
  [
    "ORDER OF SERVICE: Respondents to show cause within twenty (20) days of the date this order is filed; Petitioner may file a traverse within ten days of his receipt of the answer.",
    ["deadline - set", "deadline 2026-03-23 set"],
  ],
  [
    "MINUTE ORDER: The scheduling conference currently set for 3/9/2026 is CONTINUED to 4/13/2026 at 9:00 AM in Courtroom 2 (MCE) before Judge Finch. The joint report shall be filed 7 days prior.",
    ["deadline - set", "hearing 2026-04-13 09:00 continued"],
  ],
  [
    "SCHEDULING ORDER: Non-Expert Discovery due by 9/4/2026. Expert Disclosure due by 10/2/2026. Rebuttal due by 10/30/2026. Dispositive Motions filed by 1/8/2027. Final Pretrial Conference set for 5/3/2027 at 01:30 PM in Courtroom 1.",
    [
      "deadline 2026-09-04 set",
      "deadline 2026-10-02 set",
      "deadline 2026-10-30 set",
      "deadline 2027-01-08 set",
      "hearing 2027-05-03 13:30 set",
    ],
  ],
  [
    "ORDER granting 15 Motion to Continue. Telephonic Mandatory Settlement Conference reset to 4/22/2026 at 9:30 AM before Magistrate Judge Oort. Briefs lodged by 4/15/2026.",
    ["deadline 2026-04-15", "hearing 2026-04-22"],
  ],
  [
    "MINUTE ENTRY for proceedings before Judge Finch: Telephonic Oral Argument held 3/2/2026. ORDERED taking 12 under advisement. FURTHER ORDERED that the government shall lodge a proposed form of order not later than 3/9/2026.",
    ["deadline 2026-03-09 set"],
  ],
  [
    "ORDER - IT IS ORDERED: (1) the hearing on March 6, 2026 at 10:00 a.m. is VACATED; (2) Defendants shall supplement by March 11, 2026; (3) a new hearing is set for March 18, 2026 at 10:00 a.m.",
    ["deadline 2026-03-11 set", "hearing 2026-03-06 10:00 cancelled", "hearing 2026-03-18 10:00 set"],
  ],
  [
    "NOTICE OF IMPENDING DISMISSAL for failure to serve. Proof of service must be filed by 3/23/2026.",
    ["deadline 2026-03-23 set"],
  ],
  [
    "ORDER setting in-court hearing re 5 Motion to Enforce for Friday, March 13, 2026 at 9:15 AM, Boise.",
    ["hearing 2026-03-13 09:15 set"],
  ],
  [
    "ORDER: Plaintiff's ex parte application for TRO is set for hearing on 3/4/2026 at 3:30 p.m.; opposition, 3/3/2026, 5:00 p.m.",
    ["deadline 2026-03-03 17:00 set", "hearing 2026-03-04 15:30 set"],
  ],
  [
    "NOTICE OF HEARING as to Ilo Marsh: Detention Hearing set for 3/5/2026 11:00 AM, Identity Hearing set for 3/5/2026 11:00 AM in Courtroom 9.",
    ["hearing 2026-03-05 11:00 set", "hearing 2026-03-05 11:00 set"],
  ],
  [
    "TEXT ORDER re 22. Deft's request for a 2-week ext. is granted w/o opposition; ans. due 3/30/26.",
    ["deadline 2026-03-30 extended"],
  ],
  [
    "SO ORDERED granting [14] Letter request. Conference adjourned from March 10 to March 24 at 11:30 a.m.; joint letter due March 17.",
    ["deadline 2026-03-17 set", "hearing 2026-03-24 11:30 reset"],
  ],
  [
    "MEMO ENDORSEMENT: Application granted. Initial pretrial conference adjourned to April 9, 2026 at 10:30 a.m. Case management plan to be submitted one week before.",
    ["deadline - set", "hearing 2026-04-09 10:30 reset"],
  ],
  [
    "ORDER: By March 6, 2026, Respondents shall file a letter stating whether they intend to oppose; if so, the opposition shall be filed by March 13, 2026.",
    ["deadline 2026-03-06 set", "deadline 2026-03-13 set"],
  ],
  [
    "ORDER SCHEDULING INITIAL PRETRIAL CONFERENCE: Telephone Conference set for 4/1/2026 at 02:00 PM before Judge Finch, and as further set forth herein.",
    ["hearing 2026-04-01 14:00 set"],
  ],
  [
    "ORDER preliminarily approving settlement. Opt-outs and objections postmarked by 5/1/2026; claims by 5/15/2026; fairness hearing 6/10/2026, 10 AM.",
    ["deadline 2026-05-01 set", "deadline 2026-05-15 set", "hearing 2026-06-10 10:00 set"],
  ],
  [
    "ORDER: claims administrator to mail notice no later than 21 days after entry of this Order.",
    ["deadline 2026-03-23 set"],
  ],
  [
    "ORDER granting stipulated protective order; parties to meet and confer by 3/20/2026 concerning redactions.",
    ["deadline 2026-03-20 set"],
  ],
  [
    "ORDER directing the Clerk to send copies; Petitioner's filing fee of $5.00 or IFP application due within 30 days.",
    ["deadline 2026-04-01 set"],
  ],
  ["Standing Order: courtesy copies due one business day after filing.", ["deadline - set"]],
  [
    "ELECTRONIC ORDER: Motion hearing on 8 set for March 10 at 2:15PM, Courtroom 20. Parties to file supplemental memoranda by COB 3/6.",
    ["deadline 2026-03-06 set", "hearing 2026-03-10 14:15 set"],
  ],
  [
    "ELECTRONIC NOTICE Resetting Hearing on Motion 8 MOTION for TRO: Motion Hearing set for 3/11/2026 02:15 PM in Courtroom 20.",
    ["hearing 2026-03-11 14:15 reset"],
  ],
  [
    "ELECTRONIC Clerk's Notes: Hearing held. Court orders 48 hours notice prior to any transfer. Further hearing 3/24/26 at 2:30.",
    ["deadline - set", "hearing 2026-03-24 14:30 set"],
  ],
  [
    "Opinion and Order: petition GRANTED. Respondents must hold a bond hearing within seven days, failing which Petitioner must be released. Joint status report due by March 12, 2026.",
    ["deadline 2026-03-09 set", "deadline 2026-03-12 set"],
  ],
  [
    "ORDER: the stay entered on 2/24/2026 (ECF 7) shall remain in force until the Court rules, or until 4/1/2026, whichever is earlier.",
    ["expiry 2026-04-01 set"],
  ],
  [
    "JUDGMENT. Writ conditionally granted: Respondents to release unless individualized hearing held on or before 3/16/2026.",
    ["deadline 2026-03-16 set"],
  ],
  ["NOTICE TO ALL PARTIES: Jury trial trailing calendar, 3/16/2026 8:30 AM.", ["hearing 2026-03-16 08:30 set"]],
  [
    "CASE MANAGEMENT: Video Status Conf. 3/16/26 8:45AM, Judge Finch. Parties' positions due two days earlier.",
    ["deadline - set", "hearing 2026-03-16 08:45 set"],
  ],
  [
    "REASSIGNMENT ORDER. All hearings currently set before Judge Roe are VACATED and shall be re-noticed before Judge Finch.",
    ["hearing - cancelled"],
  ],
  ["ORDER: response to petition (due 3/9/2026) extended 14 days to 3/23/2026.", ["deadline 2026-03-23 extended"]],
  ["ORDER: Discovery cutoff of 4/1/2026 remains in effect.", ["deadline 2026-04-01 set"]],
  [
    "ORDER re-opening case. Deadlines: answer 3/20/26; Rule 26 disclosures 4/3/26; mediation completed 8/3/26.",
    ["deadline 2026-03-20 set", "deadline 2026-04-03 set", "deadline 2026-08-03 set"],
  ],
  [
    "ORDER denying 30 Motion to Extend Discovery. Discovery closes as scheduled on March 31, 2026.",
    ["deadline 2026-03-31 set"],
  ],
  [
    "ORDER: Plaintiff is cautioned that failure to respond by 3/16/26 may result in dismissal.",
    ["deadline 2026-03-16 set"],
  ],
  [
    "ORDER: Pretrial disclosures are due 30 days before trial; jury trial is set for Monday, October 5, 2026, at 9:00 a.m.",
    ["deadline - set", "hearing 2026-10-05 09:00 set"],
  ],
  [
    "APPELLATE: Fee due 03/16/2026. Docketing Statement due 03/16/2026. Appearance due 03/09/2026.",
    ["deadline 2026-03-09 set", "deadline 2026-03-16 set", "deadline 2026-03-16 set"],
  ],
  ["OPENING BRIEF DEADLINE UPDATED: now 04/20/2026.", ["deadline 2026-04-20 reset"]],
  [
    "Scheduling order issued: Appellant brief 04/13/2026; Appellee brief 05/13/2026; Appellant reply 06/03/2026.",
    ["deadline 2026-04-13 set", "deadline 2026-05-13 set", "deadline 2026-06-03 set"],
  ],
  [
    "ORDER: Appellant's motion for extension granted; no further extensions. Brief and appendix to be filed and served by Apr. 20, 2026.",
    ["deadline 2026-04-20 extended"],
  ],
  [
    "CLERK ORDER expediting appeal: opening brief 3/16/26, response 3/30/26, optional reply 4/6/26; argument week of 4/20/26.",
    ["deadline 2026-03-16 set", "deadline 2026-03-30 set", "deadline 2026-04-06 set"],
  ],
  [
    "ORDER: Motion to stay pending appeal referred to panel; response due Mon Mar 9 at 10am.",
    ["deadline 2026-03-09 10:00 set"],
  ],
  [
    "Oral argument scheduled 04/14/2026 (15 min per side). Argument acknowledgment due by 03/24/2026.",
    ["deadline 2026-03-24 set", "hearing 2026-04-14 set"],
  ],
  ["NOTICE: Calendar for week of 05/04/2026 released.", []],
  ["Petition DENIED. Judgment to issue 3/24/2026.", []],
  ["MOTION for leave to proceed by Ilo Marsh; response due 3/16/2026.", ["deadline 2026-03-16 set"]],
  [
    "NOTICE of Hearing on Motion 20 MOTION to Compel filed by Ilo Marsh: Motion Hearing set for 4/6/2026 10:00 AM.",
    ["hearing 2026-04-06 10:00 set"],
  ],
  ["MOTION to Continue Trial Date of May 4, 2026 by Warden Pell.", []],
  ["NOTICE by Warden Pell of scheduled removal on or after 3/10/2026.", []],
  ["DECLARATION of Officer Quill: charter flight expected 3/15/2026.", []],
  ["RESPONSE to Order to Show Cause: Respondents propose that hearing be held 3/20/2026.", []],
  ["ORDER dismissing as moot: Petitioner is scheduled for removal on 3/12/2026.", []],
  ["ORDER noting appearance of Ada Quill, whose bar admission is effective 4/1/2026.", []],
  [
    "ORDER Setting Hearing on Petition for Writ of Habeas Corpus: In-Person Hearing set for 3/17/2026 10:00 AM before District Judge Finch. Respondents' Answer due 3/10/2026. Petitioner's Reply due 3/13/2026. (See order for details)",
    ["deadline 2026-03-10 set", "deadline 2026-03-13 set", "hearing 2026-03-17 10:00 set"],
  ],
  ["ORDER for Supplemental Briefing due by 3/18/2026.", ["deadline 2026-03-18 set"]],
  [
    "ORDER Regarding Bond Hearings. Bond hearings to be completed for all detained subclass members no later than 4/6/2026; list of detained class members to be served on class counsel every other Monday starting March 16, 2026.",
    ["deadline 2026-03-16 set", "deadline 2026-04-06 set"],
  ],
  ["ORDER Extending Stay of Removal to March 20, 2026.", ["expiry 2026-03-20 extended"]],
  [
    "ORDER REGARDING STATUS CONFERENCE (held 3/2/2026): joint agenda by 4:00 p.m. on the Thursday before each monthly call; next call April 8, 2026 at 1:00 p.m.",
    ["deadline - set", "hearing 2026-04-08 13:00 set"],
  ],
  [
    "MINUTE ENTRY: Status conference held by telephone on 3/2/2026. Parties to submit proposed stipulated order re discovery by COB Friday 3/6. Next conf 3/20 @ 3PM.",
    ["deadline 2026-03-06 set", "hearing 2026-03-20 15:00 set"],
  ],
  [
    "TEXT-ONLY ORDER: Reply brief page limit extended to 10 pages; due date unchanged at 3/16/2026.",
    ["deadline 2026-03-16"],
  ],
  [
    "NOTICE TO APPEAR REMOTELY: Status Conference RESET from 3/9/2026 to 3/11/2026 at 3:30 PM.",
    ["hearing 2026-03-11 15:30 reset"],
  ],
  [
    "ORDER granting in part Emergency Motion. Government must provide list of detainees to class counsel within three business days, and update it weekly.",
    ["deadline 2026-03-05 set"],
  ],
  ["ORDER: hearing on 12 moved up to this Friday at 9:00 a.m.", ["hearing 2026-03-06 09:00 reset"]],
  [
    "ORDER: All responses to the petition shall be filed within 3 days (excluding weekends) of service on the U.S. Attorney.",
    ["deadline - set"],
  ],
  [
    "ORDER: The United States Attorney shall file an answer no later than sixty (60) days after service.",
    ["deadline - set"],
  ],
  [
    "ORDER: respondent ICE shall give petitioner's counsel seven days' written notice before any transfer or removal.",
    ["deadline - set"],
  ],
  [
    "ORDER to transfer petitioner back to this District by 11:59 PM 3/4/2026; declaration of compliance due 3/5/2026 at noon.",
    ["deadline 2026-03-04 23:59 set", "deadline 2026-03-05 12:00 set"],
  ],
  [
    "ORDER: until 12:00 p.m. on March 10, 2026, respondents shall not move petitioner from the Calhoun County facility.",
    ["expiry 2026-03-10 12:00 set"],
  ],
  [
    "Order: This temporary stay will automatically expire at 5 p.m. on 3/9/2026 absent further order.",
    ["expiry 2026-03-09 17:00 set"],
  ],
  [
    "ORDER: The TRO is extended an additional fourteen days, through March 30, 2026, at 11:59 p.m., or until decision on the preliminary injunction, whichever comes first.",
    ["expiry 2026-03-30 23:59 extended"],
  ],
  [
    "PRELIMINARY INJUNCTION entered. Respondents shall, within 10 days, provide bond hearings to members detained more than six months and, by April 1, 2026, file a report identifying each.",
    ["deadline 2026-03-12 set", "deadline 2026-04-01 set"],
  ],
  [
    "ORDER: parties' joint proposed schedule adopted: exchange of witness lists 3/13; depositions completed 4/10; hearing briefs 4/17; evidentiary hearing April 22-24, 2026, 9:00 AM daily.",
    ["deadline 2026-03-13 set", "deadline 2026-04-10 set", "deadline 2026-04-17 set", "hearing 2026-04-22 09:00 set"],
  ],
  [
    "ORDER: The motion for a stay pending appeal is held in abeyance; response to the motion due by 5:00 PM, 03/06/2026; reply by 12:00 PM, 03/09/2026.",
    ["deadline 2026-03-06 17:00 set", "deadline 2026-03-09 12:00 set"],
  ],
  [
    "LETTER SENT notifying appellant that the opening brief has not been received; brief must be tendered by 03/12/2026 or appeal dismissed.",
    ["deadline 2026-03-12 set"],
  ],
  [
    "BRIEFING LETTER SENT resetting briefing schedule: Appellant brief now due 04/20/2026; Appellee brief now due 05/20/2026; Reply 21 days after.",
    ["deadline - set", "deadline 2026-04-20 reset", "deadline 2026-05-20 reset"],
  ],
  [
    "NOTICE of docketing. Appearances, disclosure form and transcript order due March 16, 2026.",
    ["deadline 2026-03-16 set"],
  ],
  ["ORAL ARGUMENT DATE SET: Thursday, 06/11/2026, 9:00 a.m. Eastern.", ["hearing 2026-06-11 09:00 set"]],
  ["CAUSE ARGUED on 03/02/2026 before Judges Roe, Poe, and Doe.", []],
  [
    "ORDER directing response to petition for rehearing en banc. Response due by 03/16/2026.",
    ["deadline 2026-03-16 set"],
  ],
  [
    "Filed clerk order: The opening brief [10] is filed. Within 7 days of this order, appellant shall file 6 copies. Answering brief due 04/13/2026; the optional reply is due 21 days from service of the answering brief.",
    ["deadline - set", "deadline 2026-03-09 set", "deadline 2026-04-13 set"],
  ],
  [
    "DOCKETED CAUSE. SCHEDULE: Appellant Mediation Questionnaire due on 03/09/2026. Transcript ordered by 03/30/2026. Transcript due 04/29/2026. Appellant opening brief due 06/08/2026.",
    ["deadline 2026-03-09 set", "deadline 2026-03-30 set", "deadline 2026-04-29 set", "deadline 2026-06-08 set"],
  ],
  [
    "CASE CALENDARED for oral argument on Tuesday, 04/28/2026 in New Orleans in the East Courtroom -- AM session.",
    ["hearing 2026-04-28 set"],
  ],
  [
    "Appellant's brief due on or before 04/06/2026 for Ilo Marsh. Appellee's brief due on or before 05/06/2026. Reply brief, if any, due on or before 05/27/2026.",
    ["deadline 2026-04-06 set", "deadline 2026-05-06 set", "deadline 2026-05-27 set"],
  ],
  [
    "BRIEFING ORDER filed. Opening Brief and Appendix due 04/13/2026. Response Brief due 05/13/2026. Exhibits for oral argument due within ten days of notice.",
    ["deadline - set", "deadline 2026-04-13 set", "deadline 2026-05-13 set"],
  ],
  [
    "ORDER (Clerk) motion granted. Appellant brief and joint appendix must be filed and served by 04/15/2026; appellee's brief within 30 days of service of appellant's brief; reply within 21 days thereafter.",
    ["deadline -", "deadline -", "deadline 2026-04-15"],
  ],
  [
    "MINUTE ORDER directing the parties to file a Joint Status Report by 4/1/2026 and every 60 days thereafter.",
    ["deadline - set", "deadline 2026-04-01 set"],
  ],
  [
    "MINUTE ORDER: It is hereby ORDERED that Defendants shall respond to the complaint on or before 4/6/2026. Set/Reset Deadlines: Answer due by 4/6/2026.",
    ["deadline 2026-04-06", "deadline 2026-04-06"],
  ],
  [
    "ORDER: Defendant shall answer or move by April 6, 2026. Pre-motion letter, if any, due three business days before that date.",
    ["deadline - set", "deadline 2026-04-06 set"],
  ],
  [
    "NOTICE OF CONFERENCE ADJOURNMENT: from March 12, 2026 to a date to be determined.",
    ["hearing 2026-03-12 cancelled"],
  ],
  [
    "ORDER: The deadline for amending pleadings is May 1, 2026; the discovery deadline is August 3, 2026. This case is set for trial on the Court's four-week docket beginning January 11, 2027.",
    ["deadline 2026-05-01 set", "deadline 2026-08-03 set", "hearing 2027-01-11 set"],
  ],
  [
    "ENDORSED ORDER granting 9. Plaintiff shall effect service by May 29, 2026, and file proof by June 5, 2026.",
    ["deadline 2026-05-29 set", "deadline 2026-06-05 set"],
  ],
  [
    "Set Deadlines as to 14 MOTION to Dismiss. Motion set for 4/6/2026 before Judge Finch. Unless otherwise directed by the Court, this motion will be decided on the papers.",
    ["hearing 2026-04-06 set"],
  ],
  [
    "ORDER that hearing be and is set for Wednesday, March 11, 2026 at 10:00 a.m.; that respondents' brief be filed by noon on March 9; and that petitioner remain within this District until then.",
    ["deadline 2026-03-09 12:00 set", "expiry 2026-03-09 set", "hearing 2026-03-11 10:00 set"],
  ],
  [
    "ORDER: (1) response due within 20 days of this order, (2) traverse within 14 days of the filing of the response, (3) status conf. 4/15/26, 10:00.",
    ["deadline - set", "deadline 2026-03-23 set", "hearing 2026-04-15 10:00 set"],
  ],
  [
    "ORDER: answer certifying true cause and proper duration of confinement due on or before March 5, 2026, at 11:00 a.m.; reply March 6, 2026, at 3:00 p.m.",
    ["deadline 2026-03-05 11:00 set", "deadline 2026-03-06 15:00 set"],
  ],
  ["ORDER: Petitioner shall have 30 days from the date the answer is filed to reply.", ["deadline - set"]],
  ["Hearing on TRO re-set: Mar 4 @ 13:30 ChST.", ["hearing 2026-03-04 13:30 reset"]],
  [
    "ENTRY ORDER: Government's written submission due EOD 3/5; hearing continued to March 9 at 1:15 p.m.",
    ["deadline 2026-03-05 set", "hearing 2026-03-09 13:15 continued"],
  ],
  [
    "Confirmation hearing to be held on 4/8/2026 at 10:00 AM; last day to file claims 5/11/2026; objections to plan due seven days prior to the confirmation hearing.",
    ["deadline - set", "deadline 2026-05-11 set", "hearing 2026-04-08 10:00 set"],
  ],
  ["Response Requested. (Due April 1, 2026)", ["deadline 2026-04-01 set"]],
  ["Rescheduled; redistributed for Conference of March 27, 2026.", ["hearing 2026-03-27 set"]],
  ["Motion to extend the time to file a response from March 20, 2026 to April 20, 2026, submitted to The Clerk.", []],
  ["MOTION to Stay Removal Scheduled for 3/10/2026 by Ilo Marsh.", []],
  ["NOTICE of Removal Date: Respondents give notice that Petitioner is booked on a flight on 3/12/2026.", []],
  ["ORDER striking 44 Response filed without leave; refile by 3/11/2026.", ["deadline 2026-03-11 set"]],
  [
    'ORDER: Order of 2/20/2026 amended so that "March 6" reads "March 16, 2026" in the answer deadline.',
    ["deadline 2026-03-16 set"],
  ],
  [
    "ORDER granting Petitioner's unopposed motion to reschedule the 3/9 hearing; hearing now 3/16/2026 at 3:00 PM.",
    ["hearing 2026-03-16"],
  ],
  [
    "ORDER: Counsel for Respondents is directed to appear in person on March 10, 2026, at 9 a.m. and show cause.",
    ["hearing 2026-03-10 09:00 set"],
  ],
  [
    "ORDER TO ANSWER: Respondents' answer is due 21 days from service; reply 14 days from filing of the answer.",
    ["deadline - set", "deadline - set"],
  ],
  ["NOTICE of Hearing: Zoom status conference Thursday March 12 1:30pm EST.", ["hearing 2026-03-12 13:30 set"]],
  ["ORDER rescinding 3/4/2026 deadline for supplemental authority.", ["deadline 2026-03-04 cancelled"]],
  ["TEXT ORDER extending deadline for class notice from March 16 to March 30.", ["deadline 2026-03-30 extended"]],
  ["ORDER: Monitor's report due each quarter, next on 4/15/2026.", ["deadline 2026-04-15 set"]],
  [
    "ORDER: Joint status report due (a) March 16, 2026; (b) April 15, 2026; and (c) May 15, 2026.",
    ["deadline 2026-03-16 set", "deadline 2026-04-15 set", "deadline 2026-05-15 set"],
  ],
  [
    "MINUTE ENTRY: Settlement not reached. Follow-up settlement conference 3/25/2026 1 PM via Teams.",
    ["hearing 2026-03-25 13:00 set"],
  ],
  ["ORDER lifting TRO effective March 6, 2026.", ["expiry 2026-03-06 set"]],
  ["ORDER: The stay of release expires in 7 days unless the government appeals.", ["expiry 2026-03-09 set"]],
  ["ORDER: Deadline to file dispositive motions: 60 days after close of discovery.", ["deadline - set"]],
  [
    "ORDER: Objections to the magistrate's order shall be filed by the 16th of March 2026.",
    ["deadline 2026-03-16 set"],
  ],
  ["Clerk's Extension of time to answer to 3/30/2026 granted.", ["deadline 2026-03-30 extended"]],
];
