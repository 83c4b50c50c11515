import type { MatterDocket } from "../matter.ts";

const TRIAL_COURT = "2:17-cv-11910";

/** The district docket, the three appeals and the petition for certiorari. */
export const hamamaDockets: readonly MatterDocket[] = [
  {
    courtId: "mied",
    docketNumber: TRIAL_COURT,
    // Inferred from the number in the address of a public copy, which in this court equals the court's own case id.
    pacerCaseId: "321020",
    role: "trial court",
    below: null,
    governmentSide: "respondent",
    title: "Hamama et al v. Adducci",
  },
  {
    courtId: "ca6",
    docketNumber: "17-2171",
    pacerCaseId: null,
    role: "appeal",
    below: TRIAL_COURT,
    governmentSide: "petitioner",
    title: "Appeal from the injunction against removal of July 24, 2017",
  },
  {
    courtId: "ca6",
    docketNumber: "18-1233",
    pacerCaseId: null,
    role: "appeal",
    below: TRIAL_COURT,
    governmentSide: "petitioner",
    title: "Appeal from the bond-hearing injunction of January 2, 2018",
  },
  {
    courtId: "ca6",
    // The number is inferred: no source seen shows it, though the opinion of January 3, 2020 is stated.
    docketNumber: "19-1080",
    pacerCaseId: null,
    role: "appeal",
    below: TRIAL_COURT,
    governmentSide: "petitioner",
    title: "Appeal from the release injunction of November 20, 2018",
  },
  {
    courtId: "scotus",
    docketNumber: "19-294",
    pacerCaseId: null,
    role: "appeal",
    below: "17-2171",
    governmentSide: "respondent",
    title: "Petition for certiorari against the judgment of December 20, 2018",
  },
];
