import { describe, expect, test } from "vitest";
import { effectNames, lastTags, taggable } from "./taggable.ts";

/** The tags of the last of some entries of an invented docket of this court. */
function tagsOf(courtId: string, ...texts: readonly string[]) {
  return lastTags(
    texts.map((each, at) => taggable(String(at + 1), each)),
    courtId,
  );
}

const HABEAS = "PETITION for Writ of Habeas Corpus filed by Ilse Marran.";
const STAY = "MOTION to Stay Removal by Ilse Marran.";
const TRO = "ORDER granting TRO barring removal.";
const STAYED = "ORDER staying removal until 1/5/2020.";

describe("a hearing that is moved, and what is ordered with it", () => {
  test.each([
    [
      TRO,
      "ORDER: The preliminary injunction hearing is continued to 1/10/2020 and the TRO is extended through that date.",
    ],
    [TRO, "ORDER continuing hearing on preliminary injunction to 1/10/2020 and extending TRO."],
    [
      TRO,
      "ORDER: The hearing on the motion for preliminary injunction is continued and the TRO is continued to 1/10/2020.",
    ],
    [STAYED, "ORDER: Hearing continued to 1/10/2020 and stay of removal extended."],
    [STAYED, "ORDER: Hearing moved to 1/10/2020 and stay of removal extended to that date."],
    [STAYED, "ORDER: Status conference continued to 1/10/2020. Stay of removal continued to same date."],
  ])("%s %s", (order, text) => {
    expect(effectNames(tagsOf("mied", HABEAS, order, text))).toEqual(["removal-stay-extended"]);
  });

  test.each([
    [
      "MOTION for TRO barring removal.",
      "Minute Entry: Hearing on 2 MOTION for TRO barring removal continued to 1/10/2020.",
    ],
    [STAY, "Minute Entry: Oral motion for continuance granted. Hearing on 2 motion continued to 1/17/2020."],
    [STAY, "ORDER: Motion to continue GRANTED. Hearing on 2 MOTION to Stay Removal reset to 1/17/2020."],
    [STAY, "ORDER granting request for ten more days to answer 2 Motion to Stay Removal."],
    [STAY, "ORDER granting more time to answer 2 Motion to Stay Removal."],
    [STAY, "ORDER directing custodian of prisoner accounts to remove $10 a month from account."],
    [STAY, "ORDER granting motion to release cash bond deposited by obligor."],
  ])("nothing: %s %s", (motion, text) => {
    expect(effectNames(tagsOf("mied", HABEAS, motion, text))).toEqual([]);
  });
});

test.each([
  "Minute Entry: Motion Hearing held on 1/3/2020. The Court rules on the record for the reasons stated.",
  "Minute Entry: Status conference held. Government represents that petitioner will not be removed before 1/17/2020; the Court so orders.",
])("what was ruled aloud and is not told: %s", (text) => {
  expect(tagsOf("mied", HABEAS, STAY, text).unclear).not.toBeNull();
});

describe("what a court of appeals rules on", () => {
  const AGENCY = "Agency case docketed.";
  const RELEASE = "CAUSE docketed. Notice of appeal from order granting habeas petition and ordering release.";
  const REFUSED = "NOTICE OF APPEAL filed by Appellant Ilse Marran from order denying habeas petition.";
  const ASKS_STAY = "OPPOSED MOTION filed by Appellant for stay of deportation.";

  test("the filer may stand inside a motion's title", () => {
    expect(tagsOf("ca6", "MOTION filed by Petitioner Ilse Marran for stay of removal.").seeks).toEqual([
      "removal-stayed",
    ]);
  });

  test.each([
    [
      AGENCY,
      "MOTION filed by Petitioner for stay of removal.",
      "RULING LETTER SENT granting motion to stay removal [2].",
      "removal-stayed",
    ],
    [REFUSED, ASKS_STAY, "COURT ORDER filed denying stay pending review.", "removal-stay-denied"],
    [REFUSED, ASKS_STAY, "COURT ORDER filed granting stay pending review.", "removal-stayed"],
    [
      RELEASE,
      "Filed Appellants' EMERGENCY MOTION for stay of the release order pending appeal.",
      "Filed order: The temporary stay entered on January 3, 2020 is lifted and the motion for a stay is denied.",
      "release-ordered",
    ],
  ])("%s %s %s", (docketed, motion, order, effect) => {
    expect(effectNames(tagsOf("ca5", docketed, motion, order))).toEqual([effect]);
  });

  test("an opinion of the court itself that is vacated for rehearing vacates nothing below", () => {
    const tags = tagsOf(
      "ca6",
      "Notice of appeal filed by Respondents from the order granting preliminary injunction barring removal of class members.",
      "OPINION and JUDGMENT filed: REVERSED.",
      "ORDER filed: petition for rehearing en banc GRANTED; the opinion and judgment of this court are VACATED and the mandate is stayed.",
    );
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).not.toBeNull();
  });
});
