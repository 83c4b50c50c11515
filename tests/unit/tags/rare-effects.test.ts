import { expect, test } from "vitest";
import type { EffectName } from "@/lib/tags/tags.ts";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

const CASE = "1|CLASS ACTION COMPLAINT against Immigration and Customs Enforcement on behalf of detained noncitizens.";
const CERTIFIED = "20|ORDER granting 7 Motion to Certify Class. The class is all persons held at the Annex.";
const SEALED = "3|SEALED DECLARATION of Officer Pell filed by Defendants.";

function effectsOf(...docket: readonly string[]): readonly string[] {
  const tags = lastTags(docketIn(docket), "mied", "defendant");
  return effectNames(tags);
}

/** Each effect in words that no motion and no formula of a rule book has. */
const told: readonly (readonly [text: string, before: string, ...effects: EffectName[]])[] = [
  [
    "ORDER: The Government's disobedience of 5 was contumacious, and it is adjudicated a civil contemnor.",
    CASE,
    "contempt-found",
  ],
  ["TEXT ORDER. For failing to bring Petitioner to court, Warden Pell is cited for contempt.", CASE, "contempt-found"],
  [
    "MEMORANDUM ORDER. The Court certifies that Respondents committed contempt; a finding to that effect is entered.",
    CASE,
    "contempt-found",
  ],
  ["ELECTRONIC ORDER: civil contempt found. Respondents have until April 9 to cure.", CASE, "contempt-found"],
  [
    "ORDER. Respondents, who removed Petitioner in the teeth of 5, are hereby declared contemnors.",
    CASE,
    "contempt-found",
  ],
  ["FINDINGS AND ORDER: Officer Pell's conduct constitutes contempt of this Court's order.", CASE, "contempt-found"],
  [
    "ORDER: as a consequence of the violation Respondents shall bear the fees and costs that Petitioner incurred in bringing the motion.",
    CASE,
    "sanctions-ordered",
  ],
  ["ORDER: A fine of $1,000 a day will run from April 3 until Petitioner is back.", CASE, "sanctions-ordered"],
  ["OPINION AND ORDER sanctioning Government counsel under Rule 11.", CASE, "sanctions-ordered"],
  ["TEXT ORDER: Respondents are fined $500.", CASE, "sanctions-ordered"],
  [
    "ORDER under Rule 37: Defendants shall reimburse Plaintiffs' expenses of the motion to compel, $4,120, by May 1.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "ORDER. For spoliation of the detention logs an adverse inference is imposed on Defendants as a sanction.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "ORDER: Defendants, having disregarded the discovery order, are precluded from calling witness Pell at trial and shall pay Plaintiffs' attorney's fees.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "ORDER imposing a per diem penalty on Respondents for each day of continuing noncompliance.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "ORDER: Counsel Pell is reprimanded and shall complete six hours of ethics training as a sanction.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "ORDER: Petitioner's counsel is awarded fees against Respondents for their bad-faith conduct, inherent power.",
    CASE,
    "sanctions-ordered",
  ],
  [
    "OPINION AND ORDER. The requirements of Rule 23(a) and (b)(2) are met; the action may proceed on behalf of all detainees so situated.",
    CASE,
    "class-certified",
  ],
  [
    "ORDER by Judge Ada Fenn: The Court certifies under Fed. R. Civ. P. 23(b)(2) the following class.",
    CASE,
    "class-certified",
  ],
  ["ORDER: class treatment is granted as to Counts I and II.", CASE, "class-certified"],
  [
    "ORDER designating this case a class action and appointing Ms. Ochoa and Mr. Pell as class representatives.",
    CASE,
    "class-certified",
  ],
  [
    "PAPERLESS ORDER recognizing, provisionally, a putative class of all persons in Respondents' custody subject to the Proclamation as certified for interim relief.",
    CASE,
    "class-certified",
  ],
  ["MINUTE ENTRY: for reasons stated on the record the Court granted class certification.", CASE, "class-certified"],
  [
    "ORDER: the class certified in 20 shall from now on include persons held at the county jail.",
    CERTIFIED,
    "class-modified",
  ],
  ["ORDER: Persons released before May 1 are no longer class members.", CERTIFIED, "class-modified"],
  ["OPINION AND ORDER splitting the class into two subclasses.", CERTIFIED, "class-modified"],
  ["ORDER: the class period is extended through December 31, 2026.", CERTIFIED, "class-modified"],
  ["ORDER adding a subclass of minors to the class certified at 20.", CERTIFIED, "class-modified"],
  [
    "ORDER: The Court restates the class as follows: all persons detained at the Annex on or after June 1.",
    CERTIFIED,
    "class-modified",
  ],
  ["ORDER amending the scheduling order for class discovery.", CERTIFIED],
  ["ORDER modifying the class notice.", CERTIFIED],
  [
    "ORDER: the privilege claim is overruled and the memorandum is to be given to Plaintiffs within 3 days.",
    CASE,
    "disclosure-ordered",
  ],
  [
    "TEXT ORDER: Respondents shall provide Petitioner's counsel with his complete A-file by noon on May 2.",
    CASE,
    "disclosure-ordered",
  ],
  [
    "ORDER: Defendants must identify, by name and A-number, everyone moved to the naval base since May 1.",
    CASE,
    "disclosure-ordered",
  ],
  [
    "ORDER by Judge Ada Fenn: Plaintiffs may depose Field Office Director Pell for three hours.",
    CASE,
    "disclosure-ordered",
  ],
  ["PAPERLESS ORDER: By Friday ICE shall turn the custody log over to class counsel.", CASE, "disclosure-ordered"],
  ["ORDER: access to the surveillance video is to be given to Plaintiffs' expert.", CASE, "disclosure-ordered"],
  ["ORDER compelling the deposition of Warden Pell.", CASE, "disclosure-ordered"],
  [
    "ORDER: The Government shall share with Plaintiffs the agreement with the receiving country.",
    CASE,
    "disclosure-ordered",
  ],
  ["ORDER by Judge Ada Fenn: ECF 9 to be kept from public view.", SEALED, "sealed"],
  ["ORDER permitting Petitioner to lodge Exhibits D and E under seal.", SEALED, "sealed"],
  ["ORDER: viewing of docket entry 9 is limited to case participants and the Court.", SEALED, "sealed"],
  ["ORDER. Docket No. 3, having disclosed a minor's name, is hereby made non-public.", SEALED, "sealed"],
  ["ORDER: envelopes shall be sealed and marked with the case number.", SEALED],
  ["ORDER: the Clerk shall make 3 available to the public.", SEALED, "unsealed"],
  ["TEXT ORDER: 3 no longer needs protection and shall be opened to public view.", SEALED, "unsealed"],
  ["ORDER: The sealing order is vacated.", SEALED, "unsealed"],
  ["ORDER: restrictions on access to ECF 3 are removed.", SEALED, "unsealed"],
  [
    "PAPERLESS ORDER: Respondents shall file on the public docket, within five days, ECF No. 3 with only the names redacted.",
    SEALED,
    "unsealed",
  ],
  ["ORDER vacating the order of March 2 sealing ECF No. 3.", SEALED, "unsealed"],
  ["ORDER: there being no reason to keep it secret, the declaration is released to the public.", SEALED, "unsealed"],
  [
    "ORDER: the settlement is provisionally approved, subject to a final hearing on August 3.",
    CASE,
    "settlement-preliminarily-approved",
  ],
  [
    "MINUTE ORDER: the Court finds the agreement within the range of possible approval and orders that notice be sent to the class.",
    CASE,
    "settlement-preliminarily-approved",
  ],
  [
    "ORDER. The Court grants preliminary but not yet final approval of the consent decree.",
    CASE,
    "settlement-preliminarily-approved",
  ],
  ["ORDER: The parties' agreement has the Court's preliminary approval.", CASE, "settlement-preliminarily-approved"],
  ["ORDER FOR PRELIMINARY APPROVAL AND NOTICE.", CASE, "settlement-preliminarily-approved"],
  [
    "ORDER: the Court tentatively approves the compromise and sets a final approval hearing for August 3.",
    CASE,
    "settlement-preliminarily-approved",
  ],
  ["CONSENT DECREE entered by the Court. Signed by Judge Ada Fenn.", CASE, "settlement-approved"],
  [
    "ORDER: the parties' agreement is given final approval and its terms are incorporated here.",
    CASE,
    "settlement-approved",
  ],
  ["ORDER approving Stipulation of Settlement and retaining jurisdiction to enforce it.", CASE, "settlement-approved"],
  ["ORDER OF FINAL APPROVAL.", CASE, "settlement-approved"],
  [
    "ORDER by Judge Ada Fenn: after a fairness hearing the compromise is finally approved.",
    CASE,
    "settlement-approved",
  ],
  ["JUDGMENT of dismissal.", CASE, "dismissed", "judgment-entered"],
  [
    "ORDER: the Court lacks jurisdiction under 8 U.S.C. 1252(g), and the suit must be, and is, dismissed.",
    CASE,
    "dismissed",
  ],
  ["ORDER: final judgment shall enter for Petitioner.", CASE, "judgment-entered"],
  ["ORDER directing entry of final judgment under Rule 54(b).", CASE, "judgment-entered"],
];

test.each(told)("%s", (text, before, ...effects) => {
  const docket = before === CASE ? [CASE] : [CASE, before];
  expect(effectsOf(...docket, `90|${text}`)).toEqual(effects.toSorted());
});

test("people who were refused something are no ruling, and one claim of several is no case", () => {
  const tags = lastTags(
    docketIn(["41|ORDER. Every class member refused a hearing shall have one within 7 days."]),
    "mied",
    "defendant",
  );
  expect(tags.dispositions).toEqual([]);
  expect(effectsOf(CASE, "41|ORDER: the claim for damages is dismissed.")).toEqual([]);
  expect(effectsOf(CASE, "41|ORDER: all claims are dismissed.")).toEqual(["dismissed"]);
});
