import type { Wording } from "./wordings.ts";

/** Entries that came before: a restraining order for one person, or an injunction for a class. */
export const dockets = {
  "one person": [
    ["1", "PETITION for Writ of Habeas Corpus filed by Amir Safar. (Roe, Jane)"],
    ["2", "MOTION for Temporary Restraining Order to bar removal and transfer filed by Petitioner Amir Safar."],
    [
      "5",
      "ORDER granting 2 Motion for Temporary Restraining Order. Respondents shall not remove Petitioner from the United States or transfer him out of this District.",
    ],
  ],
  "a class": [
    ["1", "CLASS ACTION COMPLAINT and PETITION for Writ of Habeas Corpus filed by All Plaintiffs. (Roe, Jane)"],
    ["2", "MOTION for Preliminary Injunction barring removal of class members filed by All Plaintiffs."],
    [
      "5",
      "OPINION AND ORDER granting 2 Motion for Preliminary Injunction. Defendants are enjoined from removing members of the class and shall provide bond hearings to Subclass A.",
    ],
    ["12", "MOTION to Dissolve 5 Preliminary Injunction by Defendants."],
  ],
} as const;

/** A later order on one of these dockets. */
export interface LaterOrder extends Wording {
  readonly on: keyof typeof dockets;
}

/** Orders about relief that is in force, and what they leave of it. */
export const laterOrders: readonly LaterOrder[] = [
  // How long: numbers in words.
  {
    on: "one person",
    text: "ORDER: Respondents shall provide Petitioner a bond hearing within eight business days.",
    effects: ["bond-hearing-ordered"],
    within: "8 business days",
  },
  {
    on: "one person",
    text: "ORDER: Respondents shall release Petitioner within one hundred twenty days.",
    effects: ["release-ordered"],
    within: "120 days",
  },
  {
    on: "one person",
    text: "ORDER: Removal is stayed for twenty-eight (28) days.",
    effects: ["removal-stayed"],
    within: "28 days",
  },
  // More time that was asked for and given, with the new day.
  {
    on: "one person",
    text: "ORDER granting 12 Motion for Extension of Time. The response is now due 6/1/2024.",
    effects: [],
    dispositions: "12 granted, - extended",
  },
  // The automatic stay of a bond order that does not stand leaves the bond.
  {
    on: "one person",
    text: "ORDER: The automatic stay of the Immigration Judge's bond order is unlawful and of no effect.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The automatic stay of the IJ's bond order invoked by DHS is declared void and without effect.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: DHS's automatic stay of the IJ's release order is vacated.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Respondents are enjoined from invoking the automatic stay of the immigration judge's bond order.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER setting aside the automatic stay of the immigration judge's grant of bond.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The automatic stay under 8 C.F.R. § 1003.19(i)(2) is unconstitutional as applied to Petitioner and is of no effect.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The automatic stay of the IJ's bond order is in effect pending the BIA's decision.",
    effects: ["release-stayed"],
  },
  { on: "one person", text: "ORDER granting Motion for Relief from Automatic Stay as to the creditor.", effects: [] },
  // A part of what was ordered, and what is left out.
  {
    on: "one person",
    text: "ORDER: The TRO is extended to 5/1/2024, but not as to transfer, which is permitted.",
    effects: ["removal-stay-extended", "transfer-permitted"],
    until: "2024-05-01",
  },
  {
    on: "one person",
    text: "ORDER: 5 TRO is extended through 5/1/2024 as to removal only.",
    effects: ["removal-stay-extended"],
  },
  {
    on: "one person",
    text: "ORDER: 5 Temporary Restraining Order extended to 5/1/2024, except as to transfer, which is now allowed.",
    effects: ["removal-stay-extended", "transfer-permitted"],
    dispositions: "- extended",
  },
  {
    on: "one person",
    text: "ORDER: The TRO shall remain in effect, but not as to transfer, which may proceed.",
    effects: ["removal-stayed", "transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: 5 TRO is lifted as to transfer; it stands as to removal.",
    effects: ["transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: 5 Order is vacated insofar as it bars transfer; in all other respects it remains in force.",
    effects: ["transfer-permitted"],
  },
  { on: "one person", text: "ORDER: 5 Order is vacated.", effects: ["removal-stay-ended", "transfer-permitted"] },
  {
    on: "one person",
    text: "ORDER: 5 Order is vacated as to paragraph 2; all else stands.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: The second decretal paragraph of 5 Order is stricken; the order otherwise stands.",
    effects: [],
    unclear: true,
  },
  { on: "one person", text: "ORDER: 5 Order is vacated in part.", effects: [], unclear: true },
  // What is announced, may be some day, or is no longer due: nothing is ordered, and somebody should look.
  {
    on: "one person",
    text: "ORDER: Respondents need not give notice before removing Petitioner.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER relieving Respondents of their obligation to give notice before removing Petitioner.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: The requirement that Respondents give notice to counsel before transferring Petitioner is lifted.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Respondents need not return Petitioner to the United States.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Respondents may transfer Petitioner without notice to counsel.",
    effects: ["transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: Should Respondents fail to answer by 5/3/2024, petitioner will be released.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Failure to respond by 5/3/2024 will result in Petitioner's release.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Unless Respondents show cause by 5/3/2024, Petitioner shall be released.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Unless Respondents give Petitioner a bond hearing within seven days, they must release him.",
    effects: ["bond-hearing-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Unless Respondents file a notice 72 hours before, they shall not remove Petitioner.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER: The TRO may lapse if Petitioner does not post security by 4/1/2024.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: The stay of removal may be dissolved if Petitioner fails to file a status report.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: The stay of removal will lapse unless Petitioner files a motion by 4/1/2024.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Failure to file a traverse by 5/3/2024 may result in dismissal of the petition.",
    effects: [],
  },
  // Relief that lasts until a day is longer, unless it is given by the same order.
  {
    on: "one person",
    text: "ORDER: The prohibition on removal set out in 5 Order is extended through 6/1/2024.",
    effects: ["removal-stay-extended"],
    until: "2024-06-01",
  },
  {
    on: "one person",
    text: "ORDER: The TRO barring removal remains in effect until 5/20/2024.",
    effects: ["removal-stay-extended"],
    until: "2024-05-20",
  },
  {
    on: "one person",
    text: "ORDER: The stay of removal shall remain in effect through May 20, 2024.",
    effects: ["removal-stay-extended"],
    until: "2024-05-20",
  },
  {
    on: "one person",
    text: "ORDER: 5 TRO remains in effect until 5/20/2024.",
    effects: ["removal-stay-extended", "transfer-barred"],
    until: "2024-05-20",
  },
  {
    on: "one person",
    text: "ORDER: The stay of removal remains in effect pending further order.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER granting 2 Motion for TRO. The TRO barring removal shall remain in effect until 5/20/2024.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    on: "one person",
    text: "ORDER: The protections of the TRO shall continue.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  // What is found moot is not refused, unless it came too late.
  {
    on: "one person",
    text: "ORDER denying 1 Petition and finding as moot motion for stay of removal.",
    effects: ["release-denied"],
  },
  {
    on: "one person",
    text: "ORDER finding as moot 7 Motion for Stay of Removal.",
    effects: [],
    dispositions: "7 denied as moot",
  },
  { on: "one person", text: "ORDER denying as moot 7 Motion for Stay of Removal.", effects: ["removal-stay-denied"] },
  {
    on: "one person",
    text: "ORDER finding as moot 7 Motion for Stay of Removal, Petitioner having been removed.",
    effects: ["removal-stay-denied"],
  },
  // A motion to end relief that is granted in part: the part is told, or somebody must look.
  {
    on: "a class",
    text: "ORDER granting in part 12 Motion to Dissolve Preliminary Injunction. The injunction against removal no longer applies to Subclass B.",
    effects: ["removal-stay-ended"],
  },
  {
    on: "a class",
    text: "ORDER granting in part and denying in part 12 Motion to Dissolve Preliminary Injunction. The injunction is dissolved as to bond hearings.",
    effects: ["bond-hearing-denied"],
  },
  {
    on: "a class",
    text: "ORDER granting in part 12 Motion to Dissolve 5 Preliminary Injunction.",
    effects: ["removal-stay-ended", "bond-hearing-denied"],
    unclear: true,
  },
  {
    on: "a class",
    text: "ORDER: Subclass B is excluded from the preliminary injunction.",
    effects: ["removal-stay-ended", "bond-hearing-denied"],
  },
  // Notice and lists for class counsel.
  {
    on: "a class",
    text: "ORDER: Defendants to give class counsel 48 hours' notice.",
    effects: ["counsel-access-ordered"],
  },
  {
    on: "a class",
    text: "ORDER: Respondents shall provide class counsel a weekly list of detained class members.",
    effects: ["counsel-access-ordered"],
  },
  {
    on: "a class",
    text: "ORDER: Class counsel shall receive a roster of class members in custody every Friday.",
    effects: ["counsel-access-ordered"],
  },
  { on: "a class", text: "ORDER: Defendants shall provide a list of exhibits to class counsel.", effects: [] },
  // Two acts in a sentence.
  {
    on: "a class",
    text: "ORDER: Respondents shall notify class counsel before any transfer, and no officer shall question class members about their claims.",
    effects: ["counsel-access-ordered", "contact-restricted"],
  },
  {
    on: "a class",
    text: "ORDER: Defendants shall give notice to class counsel of any removal, shall not interview class members, and shall hold bond hearings.",
    effects: ["counsel-access-ordered", "contact-restricted", "bond-hearing-ordered"],
  },
  {
    on: "a class",
    text: "ORDER: Respondents shall not remove class members, and shall not ask them to sign forms.",
    effects: ["removal-stayed", "contact-restricted"],
  },
  {
    on: "a class",
    text: "ORDER: Counsel shall confer and file a schedule by 5/1/2024, and until then no class member shall be transferred.",
    effects: ["transfer-barred"],
    until: "2024-05-01",
  },
  // Going back into custody, and things that are handed over.
  {
    on: "one person",
    text: "ORDER: Petitioner shall surrender to Stewart Detention Center by 5/1/2024.",
    effects: ["detention-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner shall surrender to ERO Manchester on 5/1/2024.",
    effects: ["detention-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner is ordered to surrender at the Detroit ERO office.",
    effects: ["detention-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner shall report to Stewart Detention Center by 5/1/2024.",
    effects: ["detention-ordered"],
  },
  { on: "one person", text: "ORDER: Petitioner shall surrender his passport to ICE.", effects: [] },
  // What the parties agreed, on which the judge wrote.
  {
    on: "one person",
    text: "STIPULATION that Petitioner shall be released on an order of supervision by 5/1/2024. SO ORDERED by Judge Ada Quill.",
    effects: ["release-ordered"],
    dispositions: "- granted",
  },
  {
    on: "one person",
    text: "STIPULATION for Release by Amir Safar and Respondents, so ordered by Judge Ada Quill on 4/1/2024.",
    effects: ["release-ordered"],
    dispositions: "- granted",
  },
  {
    on: "one person",
    text: "STIPULATION staying removal until 6/1/2024. So ordered.",
    effects: ["removal-stayed"],
    until: "2024-06-01",
  },
  {
    on: "one person",
    text: "STIPULATION of Dismissal, Petitioner having been released. SO ORDERED.",
    effects: ["dismissed"],
    dispositions: "- dismissed",
  },
  { on: "one person", text: "STIPULATION for Release filed by Amir Safar.", effects: [] },
  // Words of every day for holding, freeing and flying people.
  {
    on: "one person",
    text: "ORDER: Respondents must take Petitioner off the 4/3/2024 removal flight.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER: Respondents are to refrain from any step toward Petitioner's departure from the United States.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner shall be housed within a two-hour drive of Detroit.",
    effects: ["transfer-barred"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner has chosen to depart; Respondents may arrange his travel to Iraq.",
    effects: ["removal-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: The Court orders the immediate unconditional discharge of Petitioner.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner to be enrolled in alternatives to detention.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Respondents are barred from holding Petitioner any longer.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The Court takes no position on transfer; Respondents may house Petitioner wherever bed space permits.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: The temporary relief granted at 5 is withdrawn.",
    effects: ["removal-stay-ended", "transfer-permitted"],
    dispositions: "5 withdrawn",
  },
  {
    on: "one person",
    text: "ORDER: The stay heretofore entered is vacated as improvidently granted.",
    effects: ["removal-stay-ended", "transfer-permitted"],
  },
  {
    on: "a class",
    text: "ORDER: Respondents' bond hearing of 3/1/2024 satisfied the Court's order; nothing more is required.",
    effects: [],
    unclear: true,
  },
  // Relief given by its name is what was asked for.
  {
    on: "a class",
    text: "ORDER: A brief administrative pause is entered to permit consideration of 2.",
    effects: ["removal-stayed"],
  },
  { on: "a class", text: "ORDER TO SHOW CAUSE with Temporary Restraints entered.", effects: ["removal-stayed"] },
  {
    on: "one person",
    text: "ORDER TO SHOW CAUSE: pending the hearing Respondents are temporarily restrained.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  { on: "one person", text: "ORDER: An administrative stay of the proceedings is entered.", effects: [] },
  // Relief that is over, in other words.
  {
    on: "one person",
    text: "ORDER: The TRO has run its course.",
    effects: ["removal-stay-ended", "transfer-permitted"],
  },
  { on: "one person", text: "ORDER: The TRO cannot stand.", effects: ["removal-stay-ended", "transfer-permitted"] },
  {
    on: "one person",
    text: "ORDER: The prohibition at 5 ends today.",
    effects: ["removal-stay-ended", "transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: The temporary stay is allowed to expire.",
    effects: ["removal-stay-ended", "transfer-permitted"],
    dispositions: "",
  },
  // What holding or removing people rests on: somebody should look.
  {
    on: "a class",
    text: "ORDER: The parties shall maintain the status quo pending a hearing on 4/3/2024.",
    effects: [],
    unclear: true,
  },
  { on: "a class", text: "ORDER: No emergency relief shall issue.", effects: [], unclear: true },
  {
    on: "a class",
    text: "ORDER: The expedited removal order issued against Petitioner on 3/1/2024 is null and void.",
    effects: [],
    unclear: true,
  },
  {
    on: "a class",
    text: "ORDER: The Notice to Appear is quashed and the warrant recalled.",
    effects: [],
    unclear: true,
  },
  {
    on: "a class",
    text: "ORDER: The Court vacates the July 8 memorandum on bond eligibility under 5 U.S.C. 706.",
    effects: [],
    unclear: true,
    dispositions: "- vacated",
  },
  { on: "a class", text: "ORDER: The termination of TPS for Iraq is set aside.", effects: [], unclear: true },
  {
    on: "a class",
    text: "ORDER: Petitioner will not be put across the border before 5/1/2024.",
    effects: ["removal-stayed"],
  },
  {
    on: "a class",
    text: "ORDER: The time for holding the bond hearing is extended to 4/10/2024.",
    effects: [],
    unclear: true,
  },
  { on: "a class", text: "ORDER: relief is confined to the six named plaintiffs.", effects: [], unclear: true },
  { on: "a class", text: "ORDER: ICE may not act on the expedited removal order.", effects: ["removal-stayed"] },
  {
    on: "a class",
    text: "ORDER: Respondents shall file a notice at least 5 business days before any removal of Petitioner.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER: Respondents shall file notice with the Court 72 hours before any transfer of Petitioner.",
    effects: ["transfer-barred"],
  },
  { on: "a class", text: "ORDER: The parties shall file a notice before transferring the case.", effects: [] },
  // More than one thing in an order.
  {
    on: "a class",
    text: "ORDER denying motion for release but directing that Petitioner get a new bond hearing.",
    effects: ["release-denied", "bond-hearing-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The Court sets aside the magistrate judge's release order and orders detention.",
    effects: ["release-stayed", "detention-ordered"],
  },
  {
    on: "one person",
    text: "ORDER VACATING 5 and granting 1 Petition in part. A bond hearing is to be had within 14 days.",
    effects: ["removal-stay-ended", "transfer-permitted", "bond-hearing-ordered"],
    dispositions: "5 vacated, 1 granted in part",
  },
  {
    on: "one person",
    text: "ORDER: Petitioner having been granted asylum, the stay is moot and dissolved.",
    effects: ["removal-stay-ended", "transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER granting Motion to Enforce. Respondents have until noon tomorrow to let Petitioner go or show cause why they should not be held in contempt.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER to comply: Respondents shall comply with 5 by releasing Petitioner by 5 p.m. today.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: The Court finds Respondents in violation of 5 Order and directs compliance within 24 hours.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  { on: "one person", text: "ORDER: Respondents shall file a notice of compliance with 5 Order.", effects: [] },
  { on: "one person", text: "ORDER: Petitioner's motion to compel compliance is granted.", effects: [] },
  // What stood before, what was said, and what is refused.
  {
    on: "one person",
    text: "ORDER: Respondents shall return Petitioner to the status he held on March 1, 2024.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: Petitioner's parole was unlawfully terminated and the termination is set aside.",
    effects: ["release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER: ICE is to keep its hands off Petitioner's removal until the Court has spoken.",
    effects: ["removal-stayed"],
  },
  {
    on: "one person",
    text: "ORDER: Respondents having represented that they will not remove Petitioner absent 72 hours' notice, the Court orders them held to that representation.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Counsel for Respondents having confirmed that Petitioner would not be deported before 4/20/2024, the motion is held in abeyance.",
    effects: [],
  },
  {
    on: "one person",
    text: "ORDER: The deadline to release Petitioner under 5 Order is extended by 7 days.",
    effects: [],
    unclear: true,
    dispositions: "- extended",
  },
  {
    on: "one person",
    text: "ORDER: The petition, insofar as it challenges detention, is denied.",
    effects: ["release-denied"],
  },
  { on: "one person", text: "ORDER denying the petition as premature.", effects: ["release-denied"] },
  {
    on: "one person",
    text: "MINUTE ENTRY: Oral argument held. The Court denied relief from the bench.",
    effects: [],
    unclear: true,
    dispositions: "- denied",
  },
  // All that was ordered before, and other words for what is done to people.
  {
    on: "one person",
    text: "ORDER: The Court lacks jurisdiction and vacates all prior orders.",
    effects: ["removal-stay-ended", "transfer-permitted"],
    dispositions: "- vacated",
  },
  {
    on: "one person",
    text: "ORDER: All relief previously granted is dissolved.",
    effects: ["removal-stay-ended", "transfer-permitted"],
  },
  {
    on: "one person",
    text: "ORDER: All orders previously entered by this Court shall remain in full force and effect.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  {
    on: "one person",
    text: "ORDER: Case transferred to another court; TRO remains in force until further order of the transferee court.",
    effects: ["removal-stayed", "transfer-barred"],
  },
  { on: "one person", text: "ORDER: Petitioner's location shall not change.", effects: [], unclear: true },
  { on: "one person", text: "ORDER: The parties' agreed order at 9 is entered.", effects: [], unclear: true },
  {
    on: "one person",
    text: "ORDER: Petitioner's placement in solitary confinement shall end.",
    effects: [],
    unclear: true,
  },
  {
    on: "one person",
    text: "ORDER: Claim 2 (prolonged detention) is sustained; relief to be determined.",
    effects: [],
    unclear: true,
  },
  // Refused as to something, left where somebody is, and who is protected.
  {
    on: "one person",
    text: "ORDER: DENIED as to removal; GRANTED as to release.",
    effects: ["removal-stay-denied", "release-ordered"],
  },
  {
    on: "one person",
    text: "ORDER GRANTING 3 MOTION TO APPOINT COUNSEL; further ordered that pending counsel's appearance the agency leave Petitioner where he is.",
    effects: ["transfer-barred"],
  },
  { on: "a class", text: "ORDER: Petitioner is a member of the class and protected by 5.", effects: [], unclear: true },
  {
    on: "a class",
    text: "ORDER: Government to provide 2 weeks' notice if it intends to resume removals.",
    effects: [],
    unclear: true,
  },
  // Granted as to one thing.
  {
    on: "one person",
    text: "ORDER: DENIED as to transfer; GRANTED as to removal.",
    effects: ["transfer-permitted", "removal-stayed"],
  },
];
