import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { docketIn, lastTags } from "./taggable.ts";

const ORDER = "4|ORDER enjoining removal of Petitioner.";

/** The last of these entries, tagged. */
function last(lines: readonly string[], courtId = "mnd"): EntryTags {
  return lastTags(docketIn(lines), courtId);
}

describe("a petition is never of those who hold", () => {
  test.each([
    "PETITION for Writ of Habeas Corpus by Folarin Roe, seized in St. Cloud on 1/6/2026, for an order discharging him from ICE custody.",
    "PETITION for writ of habeas corpus by Oksana Roe to be let out of ICE custody at the Dodge County jail",
    "PETITION for Writ of Habeas Corpus by Li Wei Fenn contesting her detention by ICE.",
    "PETITION under 28 U.S.C. 2241 filed by J.R., in the custody of the Warden of Jena",
    "PETITION for Writ of Habeas Corpus by Ana Roe, alleging that the Field Office Director revoked her release",
  ])("%s", (text) => {
    expect(last([`1|${text}`]).author).toBe("petitioner");
    expect(last([`1|${text}`, ORDER, "5|MOTION to Lift 4 Stay by Field Office Director, ICE"]).author).toBe(
      "respondent",
    );
  });

  test("nor what the same person files later", () => {
    const petition =
      "1|PETITION for Writ of Habeas Corpus by Folarin Roe, seized on 1/6/2026, for an order discharging him.";
    expect(
      last([petition, "3|MOTION to Enforce Judgment: to have the monitor removed, filed by Folarin Roe."]).author,
    ).toBe("petitioner");
    const vacate =
      "5|Assented to MOTION to Vacate 4 Order Concerning Stay of Removal, petitioner having accepted voluntary departure, by Folarin Roe.";
    expect(last([petition, ORDER, vacate]).author).toBe("petitioner");
  });
});

describe("what clerks enter", () => {
  test.each([
    ["Motion to Stay Removal filed at DE 3; Respondent Response to Stay Motion due 7/5/2023.", "clerk entry", "clerk"],
    ["CASE CALENDARING, for argument on 11/15/2023 10:00 AM, SET. [3566610]", "notice of hearing", "clerk"],
    ["US/AGENCY APPEAL docketed. NOA filed by Appellants Warden, El Paso Processing Center.", "clerk entry", "clerk"],
    [
      "CLERK ORDER granting Motion to extend time to file brief. Brief deadline updated to 08/17/2020.",
      "order",
      "clerk",
    ],
    ["CLERK ORDER: Petitioner's motion for stay of removal [3] is granted temporarily.", "order", "court"],
    ["Motion to stay removal filed by Petitioner.", "motion", "petitioner"],
    ["DOCKETED IN ERROR: ORDER granting Petition and directing release. Wrong case.", "order", "court"],
    ["DOCKETED IN ERROR, refiled as 14 : ORDER denying 11 Motion to Stay.", "order", "court"],
  ])("%s", (text, kind, author) => {
    const tags = last(["3|Motion to stay removal filed by Petitioner.", `7|${text}`], "ca9");
    expect([tags.kind, tags.author]).toEqual([kind, author]);
    if (text.startsWith("DOCKETED")) expect(tags.effects).toEqual([]);
  });
});
