import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

interface Told {
  readonly about: string;
  readonly before: readonly string[];
  readonly court?: string;
  readonly told: readonly (readonly [text: string, ...effects: string[]])[];
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Anselm Dorcas.";
const BARS =
  "3|ORDER. Until otherwise ordered, Petitioner shall not be deported and shall not be taken outside Massachusetts.";
const FREES = "2|ORDER: Respondents shall release Petitioner on her own recognizance until 4/20/2021 at 5:00 p.m.";
const REFUSED =
  "1|Case docketed. Appeal by Petitioner from judgment refusing an individualized bond hearing. Case manager: Quint.";
const COMPLAINT = [
  "1|COMPLAINT against Roe Earthworks LLC filed by Prairie Lenders.",
  "4|MOTION for Order by Plaintiff.",
];

const dockets: readonly Told[] = [
  {
    about: "the terms of an order are its relief",
    before: [PETITION, "2|NOTICE of Appearance by Ada Fenn.", BARS],
    told: [
      [
        "Clerk's Notes: Hearing held on 3/9/2021. The Court extends the terms of its 3 Order to 4/1/2021.",
        "removal-stay-extended",
        "transfer-barred",
      ],
      [
        "ORDER. The directives in this Court's 3 Order are continued through 4/1/2021, unless the Court orders otherwise.",
        "removal-stay-extended",
        "transfer-barred",
      ],
      [
        "ORDER. The provisions of the Court's order of 3/3/2021 are extended to 4/1/2021.",
        "removal-stay-extended",
        "transfer-barred",
      ],
      [
        "Clerk's Notes: Matter taken under advisement. The Court EXTENDS the provisions of its 3 Order as to deportation and transfer to 4/1/2021.",
        "removal-stay-extended",
        "transfer-barred",
      ],
      ["ORDER. The order of 3/3/21 stays in place through 4/1/21.", "removal-stay-extended", "transfer-barred"],
    ],
  },
  {
    about: "relief by the day on which it was given",
    before: [PETITION, FREES],
    told: [
      [
        "ORDER - The relief granted on 3/2/2021 is continued until the Governor lifts the emergency, unless this Court directs otherwise sooner.",
        "release-ordered",
      ],
      ["ORDER - The release ordered on 3/2/2021 is extended until May 1, 2021.", "release-ordered"],
      ["ORDER. The relief granted on 3/2/2021 is revoked.", "release-stayed"],
      ["ORDER. The relief given on 3/2/21 is renewed until June 1, unless otherwise ordered.", "release-ordered"],
      ["ORDER. The extension granted on 3/2/2021 is extended to 4/1/2021."],
    ],
  },
  {
    about: "a refusal that is affirmed by a court that could not agree",
    before: [REFUSED],
    court: "ca4",
    told: [
      [
        "PUBLISHED AUTHORED EN BANC OPINION filed. Disposition: affirmed by an equally divided court.",
        "bond-hearing-denied",
      ],
      ["OPINION filed. Affirmed by an evenly divided court.", "bond-hearing-denied"],
    ],
  },
  {
    about: "some keep what the others lose",
    before: [
      "1|CLASS COMPLAINT against Field Office Director by persons held at the processing center.",
      "2|ORDER: Defendants shall release the thirteen persons on Schedule 1 and shall offer a $1,500 bond to all others on Schedule 2.",
    ],
    told: [
      [
        "ORDER: On remand from the Court of Appeals, the bond offer ordered on 3/2/2021 is reinstated for the persons on Schedule 2-A and vacated for the rest of Schedule 2.",
        "release-ordered",
        "release-stayed",
      ],
      ["ORDER: On remand from the Court of Appeals, the release ordered on 3/2/2021 is vacated.", "release-stayed"],
      ["ORDER: 2 Order is reinstated.", "release-ordered"],
      ["ORDER: The relief ordered on 3/2/2021 is revived for Schedule 1.", "release-ordered"],
    ],
  },
  {
    about: "who comes to a prison by an order is held, and nobody stays put",
    before: [PETITION],
    told: [
      ["ORDER that Petitioner is to present herself at York County Prison by noon on 8/7/2021.", "detention-ordered"],
      ["ORDER. Petitioner is to stay at York County Prison.", "transfer-barred"],
    ],
  },
  {
    about: "a stay that was refused and is asked for again",
    before: [
      "1|AGENCY CASE docketed. Petition for Review filed by Petitioner Anselm Dorcas.",
      "6|OPPOSED MOTION filed by Petitioner Mr. Anselm Dorcas for stay of deportation.",
      "15|COURT ORDER denying Motion for stay of deportation filed by Petitioner [6].",
      "19|MOTION filed by Petitioner Mr. Anselm Dorcas to reconsider the court order [15].",
    ],
    court: "ca5",
    told: [
      ["COURT ORDER denying Motion to reconsider [19].", "removal-stay-denied"],
      ["ORDER: The motion for reconsideration [19] is DENIED.", "removal-stay-denied"],
      ["COURT ORDER granting Motion to reconsider [19]."],
    ],
  },
  {
    about: "a stay until a rehearing is refused",
    before: [
      "1|PETITION FOR REVIEW of an agency order (BIA), on behalf of Petitioner Anselm Dorcas, FILED.",
      "9|MOTION, for stay of removal, FILED.",
      "22|MOTION ORDER, granting motion for stay of removal [9].",
      "57|SUMMARY ORDER AND JUDGMENT, denying petition for review; all stays VACATED.",
      "60|PETITION FOR REHEARING, FILED.",
      "64|ORDER, reinstating the stay at [22] until the petition for rehearing has been disposed of, FILED.",
    ],
    court: "ca2",
    told: [
      ["ORDER, petition for rehearing [60] denied, by QVL, FILED.", "removal-stay-ended"],
      ["ORDER, denying petition for panel rehearing [60], FILED.", "removal-stay-ended"],
      ["ORDER, petition for rehearing [60] granted, by QVL, FILED."],
    ],
  },
  {
    about: "what is directed from the bench",
    before: ["1|PETITION for Writ of Habeas Corpus, class action, by persons detained at the Annex."],
    told: [
      [
        "Minute Entry: Telephone Conference held. Respondents told of plans to send eleven class members to Ohio. The Court directed from the bench that none of them leave the Annex before 5/20/20.",
        "transfer-barred",
      ],
      ["Minute Entry: Court ruled from the bench that none of the petitioners go anywhere else.", "transfer-barred"],
      ["Minute Entry: The Court directed that he not leave the Annex before May 20.", "transfer-barred"],
      ["Minute Entry: Court directed that none of the eleven be sent to Ohio before May 20.", "transfer-barred"],
      ["Minute Entry: Court directed that no one leave the courtroom before the recess."],
    ],
  },
  {
    about: "one motion, of which a part waits",
    before: [
      "1|CLASS ACTION COMPLAINT by noncitizens with removal orders.",
      "5|MOTION for Temporary Restraining Order against Removal and for Class Certification by Plaintiffs.",
    ],
    told: [
      [
        "OPINION AND ORDER: Motion 5 is GRANTED IN PART. Defendants shall not remove Plaintiffs. Class certification is taken UNDER ADVISEMENT.",
        "removal-stayed",
      ],
      [
        "OPINION AND ORDER: Plaintiffs' Motion for Temporary Restraining Order 5 is GRANTED. The TRO lasts through March 26, 2021. Class certification is taken UNDER ADVISEMENT.",
        "removal-stayed",
      ],
      [
        "ORDER granting in part 5 Motion. Defendants shall not remove Plaintiffs. The Court reserves ruling on class certification.",
        "removal-stayed",
      ],
    ],
  },
  {
    about: "detention and parole that are only named",
    before: [PETITION],
    told: [
      [
        "ORDER: Respondents shall answer by 3/12/2021, certifying the true cause of detention. Respondents are ENJOINED from moving Petitioner out of Minnesota.",
        "transfer-barred",
      ],
      ["ORDER: Respondents must certify the cause of Petitioner's custody within three days."],
      ["ORDER. No member of the Parole Class may be deported in the meantime.", "removal-stayed"],
    ],
  },
  {
    about: "goods that are moved, hidden or sold",
    before: COMPLAINT,
    told: [
      ["ORDER granting 4 Motion. Defendant shall not remove, hide or sell the excavators on the site."],
      ["ORDER. Defendant shall not remove or destroy the ledgers."],
      ["ORDER. Defendants are enjoined from removing, transferring or dissipating any assets."],
      ["ORDER. Defendant shall not sell, encumber or otherwise transfer the tractors."],
    ],
  },
  {
    about: "a final order that ends a case, and one that removes somebody",
    before: [PETITION],
    told: [
      ["FINAL ORDER THAT THE SETTLEMENT IS APPROVED AS FAIR AND REASONABLE.", "settlement-approved"],
      ["FINAL ORDER: the motion is granted and the Government may publish the notice."],
      ["ORDER. The Government may execute the final order.", "removal-permitted"],
    ],
  },
  {
    about: "an entry that was made in error",
    before: [PETITION],
    told: [
      ["ERRONEOUS ENTRY. ORDER that Petitioner shall not be removed."],
      ["ORDER that Petitioner shall not be removed. (Modified: entered erroneously, wrong case)"],
      ["**ERRONEOUSLY DOCKETED** ORDER that Petitioner shall not be removed from the United States."],
      [
        "ORDER that Petitioner shall not be removed. The immigration judge's order was entered in error.",
        "removal-stayed",
      ],
    ],
  },
];

describe.each(dockets)("$about", ({ before, court = "mad", told }) => {
  test.each(told)("%s", (text, ...effects) => {
    const tags = lastTags(docketIn([...before, `90|${text}`]), court);
    expect(effectNames(tags)).toEqual(effects.toSorted());
  });
});
