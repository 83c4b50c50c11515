/**
 * Less usual wordings of clerks, each filed on Monday, March 2, 2026, with all that they state: kind, day, hour and
 * status. What waits has "-" for its day.
 */
export const clerkWordings: readonly (readonly [text: string, outcome: readonly string[]])[] = [
  [
    "TEXT-ONLY ORDER: The motion hearing noticed for 3/11/2026 will instead be conducted by Zoom on 3/18/2026 at 2:30 PM.",
    ["hearing 2026-03-18 14:30 reset"],
  ],
  [
    "NOTICE: the status conference set for March 11, 2026 will now be held on March 12, 2026 at 9:00 AM.",
    ["hearing 2026-03-12 09:00 reset"],
  ],
  [
    "STIPULATED ORDER adjourning 3/18/2026 Settlement Conference to 4/22/2026 at 1:30 PM.",
    ["hearing 2026-04-22 13:30 reset"],
  ],
  [
    "ORDER: The hearing is at 10:00 a.m. on 3/17/2026, not 3/16/2026. Signed by District Judge Orla Finch.",
    ["hearing 2026-03-17 10:00 reset"],
  ],
  [
    "ORDER: all civil hearings through March 31, 2026 are continued. The March 20, 2026 motion hearing is CONTINUED until further notice.",
    ["hearing 2026-03-20 cancelled"],
  ],
  [
    "ORDER granting motion to adjourn; PI hearing 3/19/2026 adjourned; new date to be set by separate notice.",
    ["hearing 2026-03-19 cancelled"],
  ],
  [
    "ORDER granting motion; PI hearing 3/19/2026 adjourned by agreement to 3/26/2026 at 10:00 AM.",
    ["hearing 2026-03-26 10:00 reset"],
  ],
  ["MINUTE ENTRY: Bench trial of 4/14/2026 will be reset.", ["hearing 2026-04-14 cancelled"]],
  [
    "ORDER THAT THE TRIAL SCHEDULED FOR 4/7/2026 IS POSTPONED. A NEW DATE WILL BE SET BY SEPARATE ORDER.",
    ["hearing 2026-04-07 cancelled"],
  ],
  [
    "ORDER: The trial scheduled for 4/7/2026 is postponed until 5/5/2026 at 9:00 AM.",
    ["hearing 2026-05-05 09:00 reset"],
  ],
  ["ORDER: Argument of 04/29/2026 at 9:00 a.m. removed from calendar.", ["hearing 2026-04-29 09:00 cancelled"]],
  [
    "MINUTE entry: briefing on [33] is reset: response by 4/15/2026, reply by 4/29/2026. No appearance on 3/20/2026.",
    ["deadline 2026-04-15 reset", "deadline 2026-04-29 reset", "hearing 2026-03-20 cancelled"],
  ],
  [
    "STIPULATED ORDER Extending Dates. Expert Discovery due by 6/2/2026. Dispositive Motions due by 7/7/2026.",
    ["deadline 2026-06-02 extended", "deadline 2026-07-07 extended"],
  ],
  [
    "AMENDED SCHEDULING ORDER: Discovery due by 6/2/2026. Final Pretrial Conference set for 9/8/2026 10:00 AM.",
    ["deadline 2026-06-02 reset", "hearing 2026-09-08 10:00 reset"],
  ],
  [
    "SCHEDULING ORDER: Discovery due by 6/2/2026. Final Pretrial Conference set for 9/8/2026 10:00 AM.",
    ["deadline 2026-06-02 set", "hearing 2026-09-08 10:00 set"],
  ],
  ["ORDER: The case management report deadline is tolled until April 13, 2026.", ["deadline 2026-04-13 extended"]],
  [
    "ELECTRONIC ORDER granting in part 21 Motion for Extension of Time to 4/30/2026 to File Response. Response due by 3/31/2026.",
    ["deadline 2026-03-31 extended"],
  ],
  [
    "OPINION AND ORDER extending the stay of removal, which was to expire on March 10, 2026, and now remains in effect until 11:59 p.m. on March 24, 2026.",
    ["expiry 2026-03-24 23:59 extended"],
  ],
  [
    "SCHEDULING ORDER: discovery completed 9/11/2026; dispositive motions filed 10/9/2026; jury trial 2/8/2027 at 8:30 AM.",
    ["deadline 2026-09-11 set", "deadline 2026-10-09 set", "hearing 2027-02-08 08:30 set"],
  ],
  [
    "NOTICE: Status Conference set for 3/24/2026 11:00 AM. Joint agenda to be e-mailed to chambers three business days prior.",
    ["deadline - set", "hearing 2026-03-24 11:00 set"],
  ],
  [
    "TEXT ORDER: Oral argument will be heard on March 25, 2026 at 10 am. Courtesy copies to Chambers no later than 48 hours beforehand.",
    ["deadline - set", "hearing 2026-03-25 10:00 set"],
  ],
  [
    "ORDER: Respondents shall file a declaration of compliance on or before the 5th day after the last hearing.",
    ["deadline - set"],
  ],
];
