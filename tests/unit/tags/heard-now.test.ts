import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** What the last of these entries does. */
function read(texts: readonly string[], courtId = "miwd", governmentSide = "respondent") {
  const tags = lastTags(docketIn(texts), courtId, governmentSide);
  return { effects: effectNames(tags), isUnclear: tags.unclear !== null };
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Ada Quill and Ivo Vane.";
const MOTION = "2|EMERGENCY MOTION for Stay of Removal by Ada Quill.";

describe("what is thought of a motion does not hide what is ruled on", () => {
  test.each([
    ["ORDER. The motion is well taken and is GRANTED.", "removal-stayed"],
    ["ORDER. The motion is unopposed, well founded, and is GRANTED.", "removal-stayed"],
    ["ORDER. The motion, being unopposed, is GRANTED.", "removal-stayed"],
    ["ORDER. Because no response was filed the motion is granted.", "removal-stayed"],
    ["ORDER. The motion will be granted.", "removal-stayed"],
    ["ORDER. The motion is not well taken and is DENIED.", "removal-stay-denied"],
    ["ORDER. The motion lacks merit and is DENIED.", "removal-stay-denied"],
  ])("%s", (text, effect) => {
    expect(read([PETITION, MOTION, `9|${text}`]).effects).toEqual([effect]);
  });
  test("and one about time stays one", () => {
    const text = "9|ORDER. The motion for extension of time is well taken and is GRANTED.";
    expect(read([PETITION, MOTION, text])).toEqual({ effects: [], isUnclear: false });
  });
});

describe("what may be is not ruled", () => {
  test.each([
    "ORDER. If no response is filed by May 1, 2021, the motion will be granted.",
    "ORDER. Failure to respond will be deemed consent and the motion will be granted.",
    "ORDER. Unless the petition is granted, the case will be closed.",
  ])("%s", (text) => {
    expect(read([PETITION, MOTION, `9|${text}`]).effects).toEqual([]);
  });
  test("and what must wait for it does", () => {
    const text = "9|ORDER. Petitioner's release is put off until the sponsor is approved.";
    expect(read([PETITION, text]).effects).toEqual(["release-stayed"]);
  });
});

describe("removal that has to wait", () => {
  test.each([
    "ORDER. Let removal await the ruling.",
    "ORDER. Removal must wait until the Court has ruled.",
    "ORDER. The removal order stands, but Respondents shall refrain from effectuating it for 96 hours.",
    "ORDER. ICE has a warrant of removal and may not execute it before the hearing.",
  ])("is stayed: %s", (text) => {
    expect(read([PETITION, MOTION, `9|${text}`]).effects).toEqual(["removal-stayed"]);
  });
});

describe("where somebody is held, in a motion", () => {
  test.each([
    ["ORDER. The motion to remain in the district is denied.", "transfer-permitted"],
    ["ORDER granting Petitioner's request to stay at the Kent County facility.", "transfer-barred"],
    ["ORDER denying Petitioner's motion to be held in this state.", "transfer-permitted"],
    ["ORDER granting request that Petitioner be housed near counsel.", "transfer-barred"],
  ])("%s", (text, effect) => {
    expect(read([PETITION, `9|${text}`]).effects).toEqual([effect]);
  });
});

describe("relief that ends in other words", () => {
  const stayed = [PETITION, "3|ORDER STAYING REMOVAL of Ada Quill and Ivo Vane pending further order."];
  test.each([
    "ORDER withdrawing stay of removal as to Ivo Vane at his own request.",
    "ORDER. All interim relief is extinguished.",
    "ORDER. All temporary relief is at an end.",
    "ORDER. The standing order no longer applies to this petitioner.",
    "ORDER. General Order 21-4 shall not apply to this petitioner.",
    "ORDER. The protections of the standing order have expired.",
    "ORDER. At Mr. Vane's request, the stay of removal is withdrawn as to him.",
  ])("%s", (text) => {
    expect(read([...stayed, `9|${text}`]).effects).toEqual(["removal-stay-ended"]);
  });
  test("a standing order may be given longer life", () => {
    const text = "9|ORDER. Standing Order 2025-1 is extended in this case until May 1, 2025.";
    expect(read([...stayed, text]).effects).toEqual(["removal-stay-extended"]);
  });
  test("a withdrawn motion ends nothing", () => {
    expect(read([...stayed, "9|ORDER withdrawing motion for stay of removal."]).effects).toEqual([]);
  });
});

describe("a stay until the petition is decided", () => {
  const stayed = [PETITION, "3|ORDER STAYING REMOVAL of Ada Quill pending decision on the petition."];
  test.each([
    ["ORDER denying 1 Petition.", ["release-denied", "removal-stay-ended"]],
    ["ORDER dismissing 1 Petition for lack of jurisdiction.", ["dismissed", "removal-stay-ended"]],
    [
      "ORDER denying 1 Petition. Respondents shall not remove Petitioner for 7 days.",
      ["release-denied", "removal-stayed"],
    ],
    ["ORDER granting 1 Petition. Respondents shall hold a bond hearing within 7 days.", ["bond-hearing-ordered"]],
  ])("ends where it is lost, unless the order says more: %s", (text, effects) => {
    expect(read([...stayed, `9|${text}`]).effects).toEqual(effects);
  });
  test("goes on where it was given until further order", () => {
    const order = "3|ORDER STAYING REMOVAL of Ada Quill until further order.";
    expect(read([PETITION, order, "9|ORDER denying 1 Petition."]).effects).toEqual(["release-denied"]);
  });
});

describe("judgments and agreements", () => {
  test.each([
    ["JUDGMENT: the writ issues forthwith.", ["judgment-entered", "release-ordered"]],
    ["ORDER extending the time for bond hearings under 4 by 30 days.", ["bond-hearing-ordered"]],
    ["ORDER extending the time to file a report on bond hearings by 30 days.", []],
  ])("%s", (text, effects) => {
    const order = "4|ORDER. Respondents shall provide bond hearings to Petitioners within 30 days.";
    expect(read([PETITION, order, `9|${text}`]).effects).toEqual(effects);
  });
});

describe("a stay that is asked for, beside a motion for bail", () => {
  const asked = [PETITION, "2|MOTION for Release on Bail by Ada Quill."];
  test("is one of removal", () => {
    const text = "9|ORDER. The emergency stay request is denied; petitioner may be deported.";
    expect(read([...asked, text]).effects).toEqual(["removal-permitted", "removal-stay-denied"]);
  });
  test("is in doubt where nothing tells of what, and refuses nobody's release", () => {
    expect(read([...asked, "9|ORDER denying emergency motion for stay."])).toEqual({ effects: [], isUnclear: true });
  });
});

describe("what is told by half", () => {
  test.each([
    "ORDER. ICE holds a warrant of removal; it shall not execute it before Friday.",
    "STIPULATION AND ORDER. The parties have reached an agreement that Petitioner will be released on bond and that this matter be dismissed.",
    "ORDER: the parties having agreed that Petitioner will be released on supervision, the matter is dismissed.",
  ])("is not passed over: %s", (text) => {
    expect(read([PETITION, `9|${text}`]).isUnclear).toBe(true);
  });
  test("but what is agreed about days is", () => {
    expect(read([PETITION, "9|ORDER. The parties agree that the deadline will be extended."]).isUnclear).toBe(false);
  });
});

describe("an injunction that is now permanent", () => {
  test.each([
    "FINAL JUDGMENT AND PERMANENT INJUNCTION entered for petitioner.",
    "FINAL JUDGMENT AND PERMANENT INJUNCTION in favor of Petitioner and against Respondents.",
    "JUDGMENT. A permanent injunction is entered against Respondents.",
  ])("is what was given before, for good: %s", (text) => {
    const order = "3|PRELIMINARY INJUNCTION. Respondents shall not remove Petitioner while this case is pending.";
    expect(read([PETITION, order, `9|${text}`]).effects).toEqual(["judgment-entered", "removal-stayed"]);
  });
  test("is in doubt where nothing tells what it is about", () => {
    expect(read([PETITION, "9|FINAL JUDGMENT AND PERMANENT INJUNCTION entered for petitioner."]).isUnclear).toBe(true);
  });
});

describe("what a court of review directs below", () => {
  const opened =
    "1|CIVIL CASE docketed. Notice of appeal filed by Appellant Ada Quill from the order denying preliminary injunction against removal.";
  test.each([
    "OPINION: We reverse the order denying the preliminary injunction and direct the district court to enjoin removal.",
    "OPINION issued. We REVERSE the denial of the injunction and REMAND with instructions to enjoin Quill's removal.",
  ])("is ordered: %s", (text) => {
    expect(read([opened, `9|${text}`], "ca1", "appellee").effects).toEqual(["removal-stayed"]);
  });
});

describe("a petition for review that ends", () => {
  const docket = [
    "1|PETITION FOR REVIEW of an order of the Board of Immigration Appeals filed by Ada Quill.",
    "2|ORDER granting stay of removal until the petition is decided.",
    "3|MOTION to dismiss the petition for review filed by Respondent.",
  ];
  test.each([
    "ORDER. The motion to dismiss the petition for review is granted.",
    "ORDER granting 3 Motion to Dismiss.",
    "ORDER. Respondent's motion to dismiss is GRANTED.",
    "ORDER. Pursuant to Fed. R. App. P. 42(b) the petition is dismissed.",
    "JUDGMENT: dismissed in part and denied in part.",
    "ORDER. The petition for review is withdrawn and the case is closed.",
  ])("ends the stay that was to last so long: %s", (text) => {
    expect(read([...docket, `9|${text}`], "ca1").effects).toContain("removal-stay-ended");
  });
  test.each([
    "ORDER. The motion to dismiss the petition for review is denied.",
    "ORDER. Respondent's motion to dismiss is DENIED.",
    "ORDER. Respondent's motion to dismiss is granted in part.",
  ])("but goes on where it does not: %s", (text) => {
    expect(read([...docket, `9|${text}`], "ca1").effects).toEqual([]);
  });
});
