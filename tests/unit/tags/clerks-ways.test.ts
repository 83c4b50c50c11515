import { describe, expect, test } from "vitest";
import { effectNames, lastTags, rulingsTold, taggable } from "./taggable.ts";

const filings = [
  ["1", "PETITION for Writ of Habeas Corpus filed by Ada Quill."],
  ["5", "MOTION for Bond Hearing by Ada Quill."],
] as const;

/** The tags of an entry behind a petition and a motion for a bond hearing. */
function read(docketText: string, courtId = "mied", documentNumber = "9") {
  const lines = [...filings, [documentNumber, docketText] as const];
  const entries = lines.map(([number, text]) => taggable(number, text));
  const tags = lastTags(entries, courtId);
  return {
    kind: tags.kind,
    author: tags.author,
    dispositions: rulingsTold(tags),
    effects: effectNames(tags),
    until: tags.until,
    within: tags.within,
  };
}

describe("what stands before the order", () => {
  test.each([
    "This is a text only entry; no document issued. ORDER denying without prejudice 5 Motion for Bond Hearing.",
    "This is a text-only docket entry. There is no document associated with it. ORDER denying 5 Motion for Bond Hearing.",
  ])("says that there is no document: %s", (text) => {
    expect(read(text)).toMatchObject({
      kind: "order",
      author: "court",
      dispositions: ["5 denied"],
      effects: ["bond-hearing-denied"],
    });
  });
});

describe("clerks' own entries", () => {
  test.each([
    ["NOTICE of Filing Deficiency as to 1 Petition: cover sheet not filed.", "notice"],
    ["NOTICE of Resetting as to Preliminary Injunction Hearing. Hearing reset for 7/1/2021.", "notice of hearing"],
  ])("%s", (text, kind) => {
    expect(read(text)).toMatchObject({ author: "clerk", kind });
  });
  test("an argument that was heard is a minute entry, and what was argued waits", () => {
    const text = "ORAL ARGUMENT heard before Judge Quill, Judge Roe and Judge Fenn. Case submitted.";
    expect(read(text, "ca4")).toMatchObject({
      kind: "minute entry",
      author: "court",
      dispositions: ["- taken under advisement"],
    });
  });
});

describe("courts' own names for what they enter", () => {
  test.each([
    ["CLERK'S NOTICE CONTINUING show cause hearing to 7/30/2021 at 1:30 PM.", "mied", "notice of hearing", "clerk"],
    ["MINUTES (IN CHAMBERS) by Judge Fenn: The Ex Parte Application 5 is DENIED.", "cacd", "order", "court"],
    [
      "Filed clerk order (Deputy Clerk: AB): The opening brief submitted by Appellants is filed.",
      "ca9",
      "order",
      "court",
    ],
    ["FILED MEMORANDUM (QUILL, ROE and FENN) GRANTED in part; REMANDED.", "ca9", "opinion", "court"],
    ["Streamlined request [5] by Appellant to extend time is approved.", "ca9", "clerk entry", "clerk"],
    [
      "Filed (ECF) Streamlined request to extend time to file brief by Petitioner Ada Quill.",
      "ca9",
      "motion",
      "petitioner",
    ],
  ])("%s", (text, courtId, kind, author) => {
    expect(read(text, courtId)).toMatchObject({ kind, author });
  });
  test("each outcome of a review is one", () => {
    const text = "FILED MEMORANDUM (QUILL, ROE and FENN) GRANTED in part; DENIED in part; REMANDED.";
    expect(read(text, "ca9").dispositions).toEqual(["- granted in part", "- denied", "- remanded"]);
  });
  test("a case that was heard waits for its decision", () => {
    const text = "CASE, before ABC, DEF, GHI, HEARD. [3617999] [25-9999]";
    expect(read(text, "ca2")).toMatchObject({ kind: "minute entry", dispositions: ["- taken under advisement"] });
  });
});

describe("who filed", () => {
  test("what arrives is no party", () => {
    expect(read("NOTICE by Ada Quill of Arrival in the United States").author).toBe("petitioner");
  });
});

describe("what is ruled on stands elsewhere in the entry", () => {
  test.each([
    ["ORDER GRANTING MOTION FOR BOND HEARING. Re: Dkt. No. 5. Signed by Judge Fenn.", ["5 granted"]],
    ["ORDER re: 5 MOTION for Bond Hearing. The Court lacks jurisdiction; the request is denied.", ["5 denied"]],
    [
      "Clerk's Notes: Motion Hearing held on 3/1/2021 re 5 MOTION for Bond Hearing. After hearing, the court DENIES the motion. Petition remains under advisement.",
      ["5 denied", "- taken under advisement"],
    ],
    ["CLERK'S JUDGMENT re: 17 Memorandum & Opinion. The petition is granted.", ["- granted"]],
    [
      "MEMO ENDORSEMENT on re: 7 Letter. ENDORSEMENT: The request to redact a number in ECF No. 4-1 is GRANTED.",
      ["7 granted"],
    ],
    ["MINUTE entry before the Honorable B. Fenn: Motion for leave to file excess pages 5 is granted.", ["5 granted"]],
    ["COURT ORDER granting temporary administrative stay while the panel considers [5].", []],
    [
      "ORDER: 5 Motion is granted as to those on the list, and entered and continued as to the rest.",
      ["5 granted in part"],
    ],
    ["ORDER: 5 Motion is DENIED. The Court declines to prolong the stay.", ["5 denied"]],
    ["ORDER OF DISMISSAL entered.", ["- dismissed"]],
    [
      "Minute Entry: Motion Hearing held re 5 MOTION. Oral argument heard; the Court will issue a ruling by Friday.",
      ["5 taken under advisement"],
    ],
  ])("%s", (text, dispositions) => {
    expect(read(text).dispositions).toEqual(dispositions);
  });
  test.each([
    "ORDER. The parties shall appear for a conference on June 12, 2021 at 11:30 a.m.",
    "ORDER directing expedited briefing. Opposition due April 9; hearing April 14 at 1 p.m. in Courtroom 4B.",
    "ORDER: the Court strikes the 4/9/2021 status hearing and resets it to 5/7/2021 at 9:00 a.m.",
    "ORDER setting Telephonic Status Conference for 2/6/2021 at 4:00 PM.",
  ])("a day in court is set: %s", (text) => {
    expect(read(text).dispositions).toEqual(["- set"]);
  });
});

describe("dispositions", () => {
  test("who is remanded to custody is no case remanded", () => {
    expect(read("ORDER: bond is revoked and she is remanded to the custody of the Marshal.").dispositions).toEqual([]);
  });
  test("longer relief on a motion for it is that motion granted", () => {
    const text = "ORDER granting 7 Motion to Extend. The TRO against removal is extended to 3/30/2021.";
    expect(read(text).dispositions).toEqual(["7 granted"]);
  });
  test("longer relief without a motion is extended", () => {
    expect(read("ORDER. On stipulation the TRO against removal shall continue through 6/6/2021.").dispositions).toEqual(
      ["- extended"],
    );
  });
  test("in a court whose numbers are long, a number of the docket in brackets is a document's", () => {
    const entries = [
      ["5505140", "MOTION for stay pending appeal filed by Appellant Warden."],
      ["5508003", "JUDGE ORDER: Appellant's motion for stay pending appeal [5505140] is denied. [25-8134]"],
    ].map(([documentNumber, docketText]) => taggable(documentNumber!, docketText!));
    const tags = lastTags(entries, "ca8", "appellant");
    expect(tags.dispositions).toEqual([{ of: "5505140", outcome: "denied" }]);
  });
});

describe("how long", () => {
  test("is taken from whichever sentence tells it", () => {
    const text = "ORDER granting 3 Motion to Halt Deportation. Petitioner's removal is stayed through June 20, 2021.";
    expect(read(text)).toMatchObject({ effects: ["removal-stayed"], until: "2021-06-20" });
  });
  test.each([
    ["ORDER: Petitioner shall not be removed while 1 Petition is pending.", "decision on the petition"],
    ["ORDER: Petitioner shall not be removed during the pendency of this petition for review.", "end of review"],
  ])("%s", (text, until) => {
    expect(read(text).until).toBe(until);
  });
  test("what is effective immediately has no time to be done in", () => {
    expect(read("ORDER: the stay of removal is lifted, effective immediately.").within).toBeNull();
  });
});

test.each([
  "ORDER awarding petitioner $6,250.00 in attorney's fees as a compensatory sanction.",
  "ORDER: Respondents are in contempt of 5 and shall pay a sanction of $3,000.",
])("money as a sanction: %s", (text) => {
  expect(read(text).effects).toContain("sanctions-ordered");
});

describe("what a report recommends", () => {
  const REPORT = "REPORT AND RECOMMENDATION that 7 Motion to Dismiss be denied and 1 Petition be granted in part.";
  function adopted(docketText: string) {
    const lines = [...filings, ["7", "MOTION to Dismiss by Warden."], ["8", REPORT], ["9", docketText]] as const;
    const entries = lines.map(([documentNumber, text]) => taggable(documentNumber, text));
    const tags = lastTags(entries, "gasd");
    return effectNames(tags);
  }
  test("is not what the court does where it says that itself", () => {
    const text =
      "ORDER adopting 8 Report and Recommendation; denying 7 Motion to Dismiss; granting in part 1 Petition. Respondent shall ensure that Petitioner receives a bond hearing within 14 days.";
    expect(adopted(text)).toEqual(["bond-hearing-ordered"]);
  });
});

describe("who is in a class", () => {
  test.each([
    "ORDER granting 5 Motion to Modify Class Definition. Persons detained under 8 U.S.C. 1231 are no longer within the class.",
    "ORDER granting 5 Motion to Amend Class Definition: persons ordered removed after 5/1/2021 are excluded from the class.",
  ])("is neither held nor removed by that: %s", (text) => {
    expect(read(text).effects).toEqual(["class-modified"]);
  });
});

describe("an order that names only a paper", () => {
  const doubtOf = (docketText: string) => {
    const entry = taggable("9", docketText);
    return lastTags([entry], "nysd").unclear;
  };
  test("is doubted where the paper is sealed", () => {
    expect(doubtOf("ORDER re: 30 Sealed Document. (Signed by Judge Ada L. Quill on 3/1/2021) (vfr)")).toContain("30");
  });
  test.each([
    "ORDER re 1 Petition for Writ of Habeas Corpus. The Clerk is directed to serve Respondents. Answer due by 3/21/2021.",
    "ORDER re 1 Petition. Respondents shall file a return within 21 days.",
  ])("and asks for an answer to a petition is not: %s", (text) => {
    expect(doubtOf(text)).toBeNull();
  });
});

test.each([
  [
    "PAPERLESS ORDER directing Defendants (1) to produce to class counsel the transfer records and (2) to notify class counsel of every transfer.",
    ["counsel-access-ordered", "disclosure-ordered"],
  ],
  [
    "ORDER: the injunction is stayed as to some; as to all others the motion is denied and the bond hearings shall go forward.",
    ["bond-hearing-ordered", "relief-stayed"],
  ],
  ["ORDER denying 1 Petition, removal being likely in the reasonably foreseeable future.", ["release-denied"]],
])("each part by itself: %s", (text, effects) => {
  expect(read(text).effects).toEqual(effects);
});

test.each([
  ["JUDGMENT MANDATE, ISSUED.", "mandate", "clerk"],
  ["CASE, before Quill, Roe, Fenn, C.JJ., HEARD. Decision reserved.", "minute entry", "court"],
])("the ways of the Second Circuit: %s", (text, kind, author) => {
  expect(read(text, "ca2")).toMatchObject({ kind, author });
});

test("a text of the order that repeats its title is one ruling", () => {
  expect(read("ENDORSED ORDER denying 5 Motion. Text of Order: Denied. So Ordered by Judge Ada Quill.")).toMatchObject({
    dispositions: ["5 denied"],
    effects: ["bond-hearing-denied"],
  });
});

test("what is ordered beside a new class stands by itself", () => {
  const text =
    "ORDER: The class now includes persons held at the Elm facility, and their bond hearings shall be held within 21 days.";
  expect(read(text).effects).toContain("bond-hearing-ordered");
});

test("recordings of bond hearings are papers", () => {
  const text = "ORDER granting 8 Motion to Compel. Respondents shall produce the bond-hearing recordings.";
  expect(read(text).effects).toEqual(["disclosure-ordered"]);
});

test("the Supreme Court begins with what is before it", () => {
  const text =
    "There is before the Court an application on behalf of a putative class. The Government is directed not to remove any member of the class from the United States until further order of this Court.";
  expect(read(text, "scotus")).toMatchObject({ kind: "order", author: "court", effects: ["removal-stayed"] });
});

test("a stay that expires upon the mandate has its end told", () => {
  const text = "ORDER FILED. The petition is terminated; the stay of removal will expire upon issuance of the mandate.";
  expect(read(text, "ca9").effects).toEqual(["removal-stay-ended"]);
});

describe("a party's paper on which the judge wrote is an order", () => {
  test.each([
    ["LETTER by counsel. ENDORSEMENT: The stay of removal is hereby lifted. SO ORDERED.", ["removal-stay-ended"]],
    ["LETTER re removal. MEMO ENDORSED: Respondents shall not remove petitioner. So ordered.", ["removal-stayed"]],
    [
      "ENDORSED LETTER from counsel: removal stayed until 3/1/2024. SO ORDERED. (Signed by Judge Smith on 1/2/2024)",
      ["removal-stayed"],
    ],
    [
      "JOINT STIPULATION: Respondents agree not to remove petitioner until 3/1/2024. IT IS SO ORDERED.",
      ["removal-stayed"],
    ],
  ])("%s", (text, effects) => {
    expect(read(text, "nysd")).toMatchObject({ kind: "order", author: "court", effects });
  });
  test("and a paper that asks for it is none", () => {
    const text =
      "LETTER addressed to Judge Roe from Ada Fenn re: stipulation to be so ordered. Document filed by Ada Quill.";
    expect(read(text, "nysd")).toMatchObject({ kind: "letter", effects: [] });
  });
});
