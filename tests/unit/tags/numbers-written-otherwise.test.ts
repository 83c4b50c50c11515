import { describe, expect, test } from "vitest";
import { rulingsTold, effectNames, lastTagsOf } from "./taggable.ts";

const DOCKET = [
  "PETITION for Writ of Habeas Corpus filed by Luis Ortega.",
  "MOTION to Compel Respondents not to transfer Petitioner by Luis Ortega.",
];

describe("a document number, however the court's clerks write it", () => {
  test.each([
    "2 Motion to Compel",
    "[2] Motion to Compel",
    "Motion to Compel [2]",
    "ECF No. 2 Motion to Compel",
    "Motion to Compel (ECF No. 2)",
    "Motion to Compel (Dkt. No. 2)",
    "Motion to Compel (D.E. 2)",
    "Motion to Compel [D.E. 2]",
    "Motion to Compel [DE-2]",
    "Motion to Compel (D.I. 2)",
    "Motion (Rec. Doc. 2)",
    "Motion (Rec. Doc. No. 2)",
    "Motion (Instrument No. 2)",
    "Motion (Clerk's No. 2)",
  ])("%s", (motion) => {
    const tags = lastTagsOf([...DOCKET, `ORDER granting ${motion}. Signed by Judge Ada Fenn.`]);
    expect(rulingsTold(tags)).toEqual(["2 granted"]);
    expect(effectNames(tags)).toEqual(["transfer-barred"]);
  });

  test("full stops in it end no clause", () => {
    const text = "ORDER: In light of the Motion (D.E. 2), Respondents are hereby ORDERED not to remove Petitioner.";
    expect(effectNames(lastTagsOf([...DOCKET, text]))).toEqual(["removal-stayed"]);
  });
});

test.each(["PRELIMINARY INJUNCTION entered allowing Motion [2].", "PRELIMINARY INJUNCTION granting Motion [2]."])(
  "an injunction that names the motion is none itself: %s",
  (text) => expect(effectNames(lastTagsOf([...DOCKET, text]))).toEqual(["transfer-barred"]),
);

test("what an order may not be construed to prevent is permitted", () => {
  const text =
    "ORDER: nothing in the Court's Order (ECF No. 2) shall be construed to prevent DHS from removing Petitioner.";
  expect(effectNames(lastTagsOf([...DOCKET, text]))).toEqual(["removal-permitted"]);
});
