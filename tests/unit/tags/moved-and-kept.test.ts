import { describe, expect, it } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

function effectsOfLast(...texts: string[]): readonly string[] {
  return effectNames(lastTags(docketIn(texts), "mied"));
}

const STAYED = "5|ORDER: Respondents shall not remove Petitioner from the United States until 3/20/2021.";

describe("relief told by its day, its reach or its life", () => {
  it.each([
    [
      "renewed by its day",
      "6|ORDER. The Order of March 2, 2021 be and hereby is RENEWED for a like period.",
      "removal-stay-extended",
    ],
    [
      "with an aside",
      "6|ORDER. The stay entered March 1, which would lapse on March 20, is enlarged by another sixty (60) days.",
      "removal-stay-extended",
    ],
    [
      "kept alive",
      "6|ORDER keeping the temporary restraining order alive through the continued hearing on April 2, 2021.",
      "removal-stay-extended",
    ],
    [
      "its day replaced",
      "6|ORDER that the deadline of March 20 in the order staying removal (ECF No. 5) is replaced by April 20.",
      "removal-stay-extended",
    ],
    [
      "its expiry pushed back",
      "6|ORDER pushing back the expiration of the stay of removal to 4/20/2021.",
      "removal-stay-extended",
    ],
    [
      "standing on",
      "6|ORDER. The stay of removal previously granted shall stand until issuance of the mandate.",
      "removal-stay-extended",
    ],
    [
      "amended to add",
      "6|ORDER: Oral motion granted. TRO amended to add detainees held in Ohio.",
      "removal-stay-expanded",
    ],
    [
      "covered as though named",
      "6|ORDER. Plaintiffs E.F. and G.H. are joined and are covered by the TRO as though named in it.",
      "removal-stay-expanded",
    ],
    [
      "taking in others",
      "6|ORDER. The Court's injunction now takes in not only Mr. Roe but the nine others on the list.",
      "removal-stay-expanded",
    ],
    [
      "protections accorded",
      "6|ORDER: the protections of ECF No. 5 are accorded to every Venezuelan held in this District.",
      "removal-stay-expanded",
    ],
    [
      "discharged without a verb",
      "6|TEXT ORDER: In view of Petitioner's letter, restraints discharged.",
      "removal-stay-ended",
    ],
    [
      "not dissolved",
      "6|ORDER. The Government would have the stay dissolved. The Court will not dissolve it.",
      "removal-stayed",
    ],
  ])("%s", (_, text, effect) => {
    expect(effectsOfLast("1|PETITION for Writ of Habeas Corpus by Ada Roe.", STAYED, text)).toEqual([effect]);
  });
});

describe("moving people and keeping them where they are", () => {
  it.each([
    ["anywhere but", "ORDER: ICE is restrained from sending Petitioner anywhere but Aurora.", ["transfer-barred"]],
    ["to the mainland", "ORDER: Respondents are not to take Petitioner to the mainland.", ["transfer-barred"]],
    [
      "released from a duty",
      "ORDER releasing the Government from its obligation to keep Petitioner within the District.",
      ["transfer-permitted"],
    ],
    ["back by a day", "ORDER: Petitioner shall be back in Ohio by December 19.", ["return-ordered"]],
    [
      "let go despite a stay",
      "ORDER: notwithstanding the stay, Petitioner's removal to Guatemala, which he desires, may take place.",
      ["removal-permitted"],
    ],
    [
      "paroled home",
      "ORDER: CBP is to parole Plaintiff at San Ysidro so that he can come back to his family.",
      ["return-ordered"],
    ],
    [
      "threats of more",
      "ORDER: Defendants shall refrain from threatening class members with prosecution, or with longer confinement, for declining to ask for their own deportation.",
      ["contact-restricted"],
    ],
    [
      "deported carried out",
      "ORDER: the Field Office Director is RESTRAINED from carrying out Petitioner's deportation.",
      ["removal-stayed"],
    ],
    [
      "no power of a court",
      "ORDER. A district court may not entertain a challenge to a decision to execute removal orders.",
      [],
    ],
  ])("%s", (_, text, effects) => {
    expect(effectsOfLast("1|PETITION for Writ of Habeas Corpus by Ada Roe.", `6|${text}`)).toEqual(effects);
  });
});

describe("requests that tell of who is threatened, and what is ruled on them", () => {
  const PETITION = "1|PETITION for Writ of Habeas Corpus by Ada Roe.";
  it.each([
    [
      "who fears deportation",
      "3|EX PARTE MOTION for Temporary Restraining Order by Petitioner Ada Roe, who fears deportation on July 31.",
      "4|ORDER granting 3 Motion.",
      ["removal-stayed"],
    ],
    [
      "who is to be sent away",
      "3|MOTION for Protective Relief by Petitioner, who is to be sent to Elm away from his lawyers.",
      "4|ORDER granting 3 Motion.",
      ["transfer-barred"],
    ],
    [
      "re-entry",
      "3|MOTION for Reentry Relief by Ada Roe (now in Ghana).",
      "4|ORDER granting 3 Motion.",
      ["return-ordered"],
    ],
    ["a place", "3|MOTION to Remain at Torrance by Petitioner.", "4|ORDER granting 3.", ["transfer-barred"]],
    [
      "a motion to compel",
      "3|MOTION to Compel Respondents to keep Petitioner in this District.",
      "4|ORDER granting 3 Motion to Compel.",
      ["transfer-barred"],
    ],
    ["things seized at arrest", "3|MOTION for Return of Property seized at arrest.", "4|ORDER granting 3 Motion.", []],
    [
      "disallowed",
      "3|MOTION to Stay Deportation.",
      "4|ORDER: the request for stay of deportation is DISALLOWED.",
      ["removal-stay-denied"],
    ],
    [
      "not allowed",
      "3|MOTION to enjoin deportation.",
      "4|ELECTRONIC ORDER entered. 3 Motion is not allowed.",
      ["removal-stay-denied"],
    ],
    [
      "after objections",
      "3|MOTION to Stay Deportation.",
      "4|ORDER overruling Petitioner's objections; denying 3.",
      ["removal-stay-denied"],
    ],
    ["so ordered", "3|MOTION to Stay Removal.", "4|TEXT ORDER: So ordered as to Doc. 3.", ["removal-stayed"]],
    [
      "so ordered at the end",
      "3|MOTION to Stay Removal.",
      "4|ORDER: Response to 3 Motion due 4/1/2021. IT IS SO ORDERED.",
      [],
    ],
  ])("%s", (_, motion, order, effects) => {
    expect(effectsOfLast(PETITION, motion, order)).toEqual(effects);
  });
});

describe("more of a stay, and less", () => {
  const PETITION = "1|PETITION for Writ of Habeas Corpus by Ada Roe.";
  it.each([
    ["others too", "6|TEXT ORDER: his wife Ida and son Leo too shall not be removed.", ["removal-stay-expanded"]],
    [
      "beside a bar on transfer",
      "6|ORDER. The Court lengthens the life of its TRO by 28 days and also forbids Petitioner's transfer out of Ohio.",
      ["removal-stay-extended", "transfer-barred"],
    ],
    [
      "no longer binding",
      "6|ORDER: the Court's TROs barring Petitioner's removal no longer bind Defendants and the hearing set for tomorrow is VACATED.",
      ["removal-stay-ended"],
    ],
    [
      "stopped operating",
      "6|ORDER: with the amended petition the Court's March 2 order stopped operating.",
      ["removal-stay-ended"],
    ],
    [
      "lifted, told by its day",
      "6|ORDER: This court's order of March 2, 2021, which directed the Respondent to wait, is lifted.",
      ["removal-stay-ended"],
    ],
    [
      "a clerk's note",
      "-|CLERK'S NOTATION: The order's TRO against removal, not having been extended, expired on 3/5/2021 at 11:59 p.m.",
      ["removal-stay-ended"],
    ],
  ])("%s", (_, text, effects) => {
    expect(effectsOfLast(PETITION, STAYED, text)).toEqual(effects);
  });
});

describe("the same in other turns", () => {
  const PETITION = "1|PETITION for Writ of Habeas Corpus by Ada Roe.";
  it.each([
    ["standing down", "ORDER: ICE shall stand down from the deportation scheduled for tomorrow.", ["removal-stayed"]],
    ["a plan halted", "ORDER: Respondents' plan to deport Petitioner on Friday is halted.", ["removal-stayed"]],
    [
      "a day between commas",
      "ORDER: the deportation of Petitioner, now set for 3/9/2021, may not go forward.",
      ["removal-stayed"],
    ],
    ["having leave", "ORDER: The Government has leave to remove Petitioner to Ghana.", ["removal-permitted"]],
    ["his departure", "ORDER: Respondents are permitted to effect his departure.", ["removal-permitted"]],
    [
      "seeing to it",
      "ORDER: The Government must see to it that Petitioner is returned to the United States.",
      ["return-ordered"],
    ],
    ["flown home", "ORDER: Respondents are to fly Petitioner home to Michigan from Ghana.", ["return-ordered"]],
    [
      "kept here no longer",
      "ORDER: Respondents need no longer keep Petitioner in this District.",
      ["transfer-permitted"],
    ],
    ["what a party states", "ORDER. Respondents state that Petitioner will not be removed before April 1.", []],
    ["no objection", "ORDER. The Court has no objection to Petitioner's removal to Ghana.", ["removal-permitted"]],
    ["lawyers let in", "ORDER: The jail shall let lawyers in.", ["counsel-access-ordered"]],
    ["legal visits", "ORDER: Legal visits must resume at once.", ["counsel-access-ordered"]],
    [
      "left alone",
      "ORDER: Respondents shall leave class members alone until counsel has met them.",
      ["contact-restricted"],
    ],
    ["asked to sign", "ORDER: No detainee shall be asked to sign a voluntary departure form.", ["contact-restricted"]],
    [
      "what a party urged",
      "Minute Entry: Government urged that the stay of removal be denied; counsel for petitioner responded. Decision reserved.",
      [],
    ],
  ])("%s", (_, text, effects) => {
    expect(effectsOfLast(PETITION, `6|${text}`)).toEqual(effects);
  });

  it.each([
    ["a later end", "6|ORDER. The restraining order now ends on April 9.", ["removal-stay-extended"]],
    ["its end moved", "6|ORDER. The expiration date of the TRO is moved to April 9.", ["removal-stay-extended"]],
    ["more days", "6|ORDER. The Court's stay is given another 30 days.", ["removal-stay-extended"]],
    ["its day changed", "6|ORDER. The March 20 date in ECF No. 5 is changed to April 9.", ["removal-stay-extended"]],
    ["a bar removed", "6|ORDER. The bar on deportation is removed.", ["removal-stay-ended"]],
    ["discontinued", "6|ORDER. The Court discontinues the stay.", ["removal-stay-ended"]],
    ["not affected", "6|ORDER: brief accepted for filing. The stay of removal is not affected.", []],
  ])("%s", (_, text, effects) => {
    expect(effectsOfLast(PETITION, STAYED, text)).toEqual(effects);
  });
});
