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
];
