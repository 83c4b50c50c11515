import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

interface Told {
  /** What stands on the docket before. */
  readonly before: readonly string[];
  readonly court?: string;
  /** An order's words and what they do. */
  readonly told: readonly (readonly [text: string, ...effects: string[]])[];
}

/** What happens to people in words that no motion has. */
const dockets: readonly Told[] = [
  {
    before: ["1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas. (Attachments: # 1 Exhibit)"],
    told: [
      [
        "MEMORANDUM AND ORDER: petition granted to this extent: Petitioner gets a bond hearing, burden on DHS, within 14 days of this date. Signed by Judge Ada Fenn.",
        "bond-hearing-ordered",
      ],
      [
        "ORDER. Petitioner, held under section 1226(a), must be heard on bond no later than March 20, 2025. Judgment to follow.",
        "bond-hearing-ordered",
      ],
      [
        "DECISION AND ORDER: The petition is GRANTED in part. Within one week Respondents shall bring Petitioner before an immigration judge, who is to decide custody anew under 8 U.S.C. 1226(a). Signed by Hon. Ada Fenn.",
        "bond-hearing-ordered",
      ],
      [
        "ORDER ADOPTING REPORT AND RECOMMENDATION. IT IS ORDERED that the writ is conditionally granted: Petitioner shall be released unless, within 21 days, he receives an individualized bond hearing.",
        "bond-hearing-ordered",
      ],
      [
        "ELECTRONIC ORDER entered granting in part 1 Petition. The denial of bond below rested on Matter of Yajure Hurtado, which is not the law; the immigration judge shall take up Petitioner's bond request on its merits by 11/3/2025.",
        "bond-hearing-ordered",
      ],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "6|MOTION for a Bond Hearing by Anselm Dorcas.",
    ],
    told: [
      [
        "ORDER: Petitioner's request that he be heard on bond is refused. So ordered by Judge Ada Fenn.",
        "bond-hearing-denied",
      ],
      [
        "ORDER: because section 1226(c) governs, no bond hearing is due, and none will be ordered.",
        "bond-hearing-denied",
      ],
      ["ORDER denying Respondents' motion to vacate the bond hearing order.", "bond-hearing-ordered"],
    ],
  },
  {
    before: [
      "1|CLASS ACTION COMPLAINT against Immigration and Customs Enforcement on behalf of detained noncitizens.",
      "8|MOTION for Order Protecting Class Members from Coercion by Plaintiffs.",
    ],
    told: [
      [
        "ORDER: Defendants and their agents are to have no communication with class members about this suit unless class counsel has been notified.",
        "contact-restricted",
        "counsel-access-ordered",
      ],
      ["MINUTE ORDER. Defendants shall cease circulating departure forms in the housing units.", "contact-restricted"],
      [
        "ORDER enjoining Defendants from pressing class members to sign travel documents under threat of prosecution.",
        "contact-restricted",
      ],
      [
        "OPINION AND ORDER: any retaliation against detainees who spoke with counsel or the press is barred.",
        "contact-restricted",
      ],
      [
        "ORDER: Agents of Defendants must refrain from asking class members whether they wish to opt out.",
        "contact-restricted",
      ],
    ],
  },
  {
    before: [
      "1|CLASS ACTION COMPLAINT against Immigration and Customs Enforcement on behalf of detained noncitizens.",
      "9|MOTION for Access to Counsel by Plaintiffs.",
    ],
    told: [
      [
        "TEXT ORDER: detainees at the Annex shall have free and unmonitored calls with their lawyers, at least one hour a day.",
        "counsel-access-ordered",
      ],
      [
        "ORDER. No class member may be moved off site unless class counsel has had 48 hours' written warning.",
        "counsel-access-ordered",
        "transfer-barred",
      ],
      [
        "ORDER. Defendants shall forward to class counsel, every Friday, the names and whereabouts of all class members in custody.",
        "counsel-access-ordered",
      ],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "4|ORDER: Respondents shall not remove Petitioner from the United States. Signed by Judge Ada Fenn.",
      "8|MOTION for Order Directing Petitioner's Return by Anselm Dorcas.",
    ],
    told: [
      [
        "ORDER: Respondents shall do whatever is needed to have Petitioner back in this country by April 9.",
        "return-ordered",
      ],
      [
        "MINUTE ORDER: Defendants shall begin at once to secure Mr. Dorcas's release from the foreign prison and his passage home.",
        "return-ordered",
      ],
      ["ORDER: Respondents are directed to take all steps to effectuate Petitioner's re-admission.", "return-ordered"],
      [
        "ORDER: the State Department shall issue Petitioner the travel papers that he needs to come home, and DHS shall admit him.",
        "return-ordered",
      ],
      [
        "PAPERLESS ORDER: within ten days Respondents shall facilitate the journey of Petitioner to a port of entry and let him in.",
        "return-ordered",
      ],
      ["ORDER: Respondents must repatriate Petitioner to the United States from Mexico.", "return-ordered"],
      [
        "ORDER: The Government shall see to it that the expelled families can re-enter to pursue asylum.",
        "return-ordered",
      ],
      ["ORDER: Respondents shall return Petitioner's passport and telephone to him."],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "2|MOTION for TRO against Transfer by Anselm Dorcas.",
    ],
    told: [
      ["ORDER: ICE shall hold Petitioner at no place other than the Elm County Jail.", "transfer-barred"],
      [
        "ORDER: Respondents shall give the Court 72 hours' notice of any intention to relocate Petitioner.",
        "transfer-barred",
      ],
      ["ORDER: ICE is to bring Petitioner back to Michigan and there keep him.", "transfer-barred"],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "3|ORDER: Respondents shall not transfer Petitioner out of this district. Signed by Judge Ada Fenn.",
      "7|MOTION for Leave to Transfer Petitioner to Elm County Jail by Respondents.",
      "8|Unopposed MOTION to Modify 3 Order so that Petitioner may be taken to a hospital in Houston by Respondents.",
    ],
    told: [
      ["TEXT ORDER: 3 is lifted to the extent that Petitioner may be moved to Ohio.", "transfer-permitted"],
      ["ORDER: the Government is no longer required to hold Petitioner in Vermont.", "transfer-permitted"],
      ["ORDER: Respondents are relieved of the duty to keep Petitioner in this district.", "transfer-permitted"],
      [
        "ORDER: The prohibition at 3 having served its purpose, Respondents may place Petitioner where they see fit.",
        "transfer-permitted",
      ],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "2|MOTION for Temporary Restraining Order to prevent his deportation by Anselm Dorcas.",
    ],
    told: [
      ["ORDER: Petitioner's deportation, now planned for tomorrow, is put off until further order.", "removal-stayed"],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "5|ORDER granting TRO: Respondents shall not remove Petitioner Anselm Dorcas from the United States. Signed by Judge Ada Fenn.",
      "12|MOTION to Expand 5 TRO to All Class Members by Anselm Dorcas.",
    ],
    told: [
      [
        "ORDER: The protection of 5 is hereby enlarged to take in persons held at the naval base.",
        "removal-stay-expanded",
      ],
      ["TEXT ORDER: 5 applies equally to Mr. Vance, who may not be removed either.", "removal-stay-expanded"],
      [
        "MINUTE ORDER: the Court broadens the TRO to protect all members of the putative class.",
        "removal-stay-expanded",
      ],
      ["ORDER: ECF No. 5 is amended to add Rosa Vance to those who may not be removed.", "removal-stay-expanded"],
      [
        "ORDER: the halt on removal ordered at 5 shall hereafter benefit all persons of Iraqi nationality.",
        "removal-stay-expanded",
      ],
      [
        "PAPERLESS ORDER: Intervenor Lusine Vance is added to the persons protected by ECF No. 5.",
        "removal-stay-expanded",
      ],
      ["ORDER: Petitioner's wife, too, comes under the protection of 5.", "removal-stay-expanded"],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "5|ORDER granting TRO: Respondents shall not remove Petitioner from the United States through March 18. Signed by Judge Ada Fenn.",
      "12|MOTION to Extend 5 TRO by Anselm Dorcas.",
    ],
    told: [
      ["TEXT ORDER: For good cause 5 is prolonged by fourteen days.", "removal-stay-extended"],
      ["MINUTE ORDER: the TRO's expiry date is moved to April 1, 2025.", "removal-stay-extended"],
      [
        "ORDER granting the parties' joint request: ECF No. 5 will stay in effect through April 1.",
        "removal-stay-extended",
      ],
      ["ORDER: the bar on removal in 5 shall last another ten days.", "removal-stay-extended"],
      ["ORDER: 5 Order will not expire on March 18 but on April 1, 2025.", "removal-stay-extended"],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "5|ORDER: Respondents shall not remove Petitioner from the United States. Signed by Judge Ada Fenn.",
      "12|MOTION for Leave to Remove Petitioner by Respondents.",
    ],
    told: [
      [
        "STIPULATION AND ORDER: Petitioner wishes to go home and the Government is at liberty to remove him to Portugal.",
        "removal-permitted",
      ],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.",
      "22|ORDER granting 1 Petition. Respondents shall release Petitioner by October 10. Signed by Judge Ada Fenn.",
      "23|Ex Parte APPLICATION to Stay 22 Order Pending Appeal by Respondents.",
    ],
    told: [
      ["ORDER: the release ordered at 22 shall not take effect until further order.", "release-stayed"],
      ["MINUTE ORDER: Respondents need not release Petitioner pending their appeal.", "release-stayed"],
      ["ORDER: execution of the writ is deferred until October 17.", "release-stayed"],
      ["ORDER: The effect of 22 is suspended.", "release-stayed"],
      ["PAPERLESS ORDER: administrative stay of 22 entered through October 17 at 5:00 p.m.", "release-stayed"],
      ["ORDER: 22 will not be carried out before October 17.", "release-stayed"],
    ],
  },
  {
    before: [
      "1|CIVIL CASE DOCKETED. Notice of appeal filed by Appellants Immigration and Customs Enforcement from the preliminary injunction enjoining removal of the class.",
    ],
    court: "ca6",
    told: [["ORDER: We see no abuse of discretion in the preliminary injunction and affirm it.", "relief-affirmed"]],
  },
  {
    before: [
      "1|CIVIL CASE DOCKETED. Notice of appeal filed by Appellants Immigration and Customs Enforcement from the preliminary injunction enjoining removal of the class.",
    ],
    court: "ca6",
    told: [
      ["ORDER filed: the injunction is dissolved.", "relief-vacated"],
      [
        "OPINION: the injunction exceeded the court's power under 8 U.S.C. 1252(f)(1) and is overturned.",
        "relief-vacated",
      ],
    ],
  },
  {
    before: [
      "1|CIVIL CASE DOCKETED. Notice of appeal filed by Appellants Immigration and Customs Enforcement from the preliminary injunction enjoining removal of the class.",
      "3|MOTION for Stay Pending Appeal of the preliminary injunction by Appellants.",
    ],
    court: "ca6",
    told: [
      ["ORDER: The district court's injunction shall have no effect while this appeal is pending.", "relief-stayed"],
      ["ORDER [stay] entered: the order below shall not be enforced until this appeal is decided.", "relief-stayed"],
    ],
  },
  {
    before: ["1|PETITION for Writ of Habeas Corpus by Wanda Okello."],
    told: [
      [
        "OPINION AND ORDER: writ issues conditionally; the Government must, before April 4, let an immigration judge decide whether Ms. Okello can be bonded out.",
        "bond-hearing-ordered",
      ],
      [
        "ORDER directing that Petitioner's custody status be reviewed by an immigration judge at a hearing within ten days.",
        "bond-hearing-ordered",
      ],
    ],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE."],
    told: [
      [
        "ORDER: all threats of prosecution made to detainees to obtain travel documents must stop.",
        "contact-restricted",
      ],
      [
        "TEXT ORDER: Communications from ICE to the class about the settlement must first be cleared with class counsel.",
        "contact-restricted",
      ],
    ],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE."],
    told: [
      [
        "ORDER: Respondents are to arrange a Zoom meeting between Petitioner and his lawyer today.",
        "counsel-access-ordered",
      ],
      ["ORDER: attorney Vance's motion to appear by telephone is granted."],
    ],
  },
  {
    before: [
      "1|PETITION for Writ of Habeas Corpus by Wanda Okello.",
      "4|ORDER: Respondents shall not transfer Petitioner.",
    ],
    told: [
      [
        "ORDER: Respondents' transfer of Petitioner was a contempt of court, and they are so adjudged.",
        "contempt-found",
      ],
    ],
  },
  {
    before: ["1|PETITION for Writ of Habeas Corpus by Wanda Okello."],
    told: [
      ["ORDER: $2,000 per day shall be paid into the registry until Respondents comply.", "sanctions-ordered"],
      [
        "ORDER: counsel for the Government shall personally pay $500 to the Clerk for missing the hearing.",
        "sanctions-ordered",
      ],
    ],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE.", "9|Plaintiffs' MOTION for Class Certification."],
    told: [["ORDER: the Court will certify the proposed class for settlement purposes only.", "class-certified"]],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE.", "20|ORDER certifying a class of persons held at the Annex."],
    told: [
      ["ORDER: paragraph 2 of the class definition is stricken.", "class-modified"],
      ["ORDER: henceforth the class embraces persons paroled after June 1.", "class-modified"],
      ["ORDER: Juveniles shall no longer belong to the class.", "class-modified"],
    ],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE."],
    told: [["ORDER: leave granted to file Exhibit 3 under seal.", "sealed"]],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE."],
    told: [
      ["ORDER: seal lifted as to ECF 12.", "unsealed"],
      ["ORDER: Clerk directed to remove restriction and make ECF 12 public.", "unsealed"],
    ],
  },
  {
    before: ["1|CLASS ACTION COMPLAINT against ICE."],
    told: [["ORDER: agreed consent decree entered as the order of this Court.", "settlement-approved"]],
  },
  {
    before: ["1|PETITION for Writ of Habeas Corpus by Wanda Okello."],
    told: [
      ["ORDER granting respondents' motion to dismiss.", "dismissed"],
      ["ORDER: the order to show cause is dismissed."],
    ],
  },
  {
    before: ["1|PETITION for Writ of Habeas Corpus by Wanda Okello."],
    told: [
      ["ORDER: Respondents shall obtain this Court's leave before relocating Petitioner.", "transfer-barred"],
      ["ORDER: Any transfer of Petitioner requires three days' notice to the Court.", "transfer-barred"],
    ],
  },
  {
    before: [
      "1|DOCKETED CAUSE. Appeal by the Government from the order granting a preliminary injunction barring removal of the class.",
    ],
    court: "ca9",
    told: [["ORDER vacating submission."]],
  },
  {
    before: [
      "1|DOCKETED CAUSE. Appeal by the Government from the order granting a preliminary injunction barring removal of the class.",
      "4|EMERGENCY MOTION for stay pending appeal by Appellants.",
    ],
    court: "ca9",
    told: [
      ["ORDER: we stay the injunction in part pending appeal.", "relief-stayed"],
      ["ORDER: until the panel rules on 4, the injunction is not in effect.", "relief-stayed"],
    ],
  },
];

describe.each(dockets)("$before", ({ before, court = "mied", told }) => {
  test.each(told.map(([text, ...effects]) => ({ text, effects })))("$text", ({ text, effects }) => {
    const governmentSide = court.startsWith("ca")
      ? "appellant"
      : before[0]?.includes("COMPLAINT") === true
        ? "defendant"
        : "respondent";
    const tags = lastTags(docketIn([...before, `90|${text}`]), court, governmentSide);
    expect(effectNames(tags)).toEqual(effects.toSorted());
  });
});

/** What a sentence beside the act, a court of review's second verb or a moot request does. */
test.each([
  [
    "ca5",
    "1|PETITION FOR REVIEW of an order of the Board of Immigration Appeals.",
    "PUBLISHED OPINION FILED. We grant the petition, set aside the Board's order, and direct the Government to facilitate Mr. Roe's re-entry.",
    "return-ordered",
  ],
  [
    "ca9",
    "1|PETITION FOR REVIEW of an order of the Board of Immigration Appeals.",
    "ORDER. The motion for stay of removal is denied, and the stay that arose under General Order 6.4(c) terminates.",
    "removal-stay-denied,removal-stay-ended",
  ],
  [
    "mied",
    "3|ORDER: Respondents shall not transfer Petitioner out of Ohio.",
    "TEXT ORDER denying as moot the request to clarify 3 Order.",
    "",
  ],
  [
    "mied",
    "1|CLASS ACTION COMPLAINT against ICE.",
    "ORDER: ICE shall not put waiver forms before any class member unless class counsel has been told one day earlier.",
    "contact-restricted,counsel-access-ordered",
  ],
  [
    "mied",
    "1|PETITION for Writ of Habeas Corpus.",
    "ORDER: Petitioner shall not be removed. Counsel shall appear for a conference by telephone on June 9.",
    "removal-stayed",
  ],
])("%s: %s %s", (courtId, before, text, effects) => {
  const tags = lastTags(docketIn([before, `90|${text}`]), courtId);
  expect(effectNames(tags).join()).toBe(effects);
});

/** Who files is told by what is filed, whatever other words stand beside the name. */
test.each([
  ["1|COMPLAINT on behalf of a class of people whom Defendants mean to expel, filed by C.N., Ada Roe.", "petitioner"],
  ["1|PETITION for writ of habeas corpus by Ada Roe to be let out of ICE custody at the county jail.", "petitioner"],
  ["3|MOTION to intervene by the Lakes Refugee Project.", "other"],
  ["45|JOINT MOTION for Approval filed by Ada Roe, D.K., San Francisco Field Office Director.", "other"],
  ["50|MOTION for Attorney Fees under the Equal Access to Justice Act by Bo Quill.", "petitioner"],
])("%s", (line, author) => {
  const tags = lastTags(docketIn([line]), "mied");
  expect(tags.author).toBe(author);
});
