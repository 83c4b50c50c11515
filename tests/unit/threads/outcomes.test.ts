import { describe, expect, test } from "vitest";
import { threadsOf } from "@/lib/threads/threads.ts";
import { stayTags } from "../components/samples.ts";
import { docketOf, stateOf, threadsIn } from "./sample.ts";

const MOTION = "11 2017-06-15 MOTION for Temporary Restraining Order by All Petitioners. (Roe, Jane)";

describe("a motion's outcome on its own row", () => {
  test.each([
    ["pending", []],
    [
      "granted by e20",
      ["20 2017-07-01 ORDER granting 11 Motion for Temporary Restraining Order. Signed by District Judge Ann Poe."],
    ],
    [
      "denied by e20",
      ["20 2017-07-01 ORDER denying 11 Motion for Temporary Restraining Order. Signed by District Judge Ann Poe."],
    ],
    [
      "granted in part by e20",
      ["20 2017-07-01 ORDER granting in part and denying in part 11 Motion for TRO. Signed by District Judge Ann Poe."],
    ],
    [
      "denied as moot by e20",
      ["20 2017-07-01 ORDER denying as moot 11 Motion for TRO. Signed by District Judge Ann Poe."],
    ],
    [
      "stricken by m1",
      [
        "- 2017-07-01 TEXT-ONLY ORDER striking 11 Motion for Temporary Restraining Order. Issued by District Judge Ann Poe.",
      ],
    ],
    [
      "taken under advisement by m1",
      [
        "- 2017-07-01 Minute Entry for proceedings before District Judge Ann Poe: Motion Hearing held on 7/1/2017 re 11 MOTION for TRO. Disposition: taken under advisement.",
      ],
    ],
    [
      "granted by e20",
      [
        "- 2017-07-01 Minute Entry for proceedings before District Judge Ann Poe: Motion Hearing held on 7/1/2017 re 11 MOTION for TRO. Disposition: taken under advisement.",
        "20 2017-07-02 ORDER granting 11 Motion for TRO. Signed by District Judge Ann Poe.",
      ],
    ],
    [
      "withdrawn by e20",
      [
        "20 2017-07-01 NOTICE of Withdrawal of 11 MOTION for Temporary Restraining Order by All Petitioners. (Roe, Jane)",
      ],
    ],
    [
      "pending",
      ["20 2017-07-01 NOTICE of Withdrawal of Attorney Jane Roe re 11 MOTION for TRO by All Petitioners. (Roe, Jane)"],
    ],
    [
      "pending",
      [
        "12 2017-06-16 NOTICE TO APPEAR: Motion hearing re 11 MOTION for Temporary Restraining Order set for 6/21/2017 before District Judge Ann Poe.",
      ],
    ],
    [
      "pending",
      ["12 2017-06-16 RESPONSE to 11 MOTION for TRO, asking that it be denied, filed by All Respondents. (Doe, John)"],
    ],
    [
      "ruled on by e32",
      [
        "32 2017-06-22 OPINION AND ORDER temporarily staying the removal of Petitioners, re 11 Motion. Signed by District Judge Ann Poe.",
      ],
    ],
  ])("%s: %j", (state, later) => {
    expect(stateOf(threadsIn([MOTION, ...later]), "e11")).toBe(state);
  });

  test("a split ruling gives each motion its own outcome", () => {
    const threads = threadsIn([
      "135 2017-11-01 MOTION to Dismiss by All Respondents. (Doe, John)",
      "138 2017-11-07 MOTION for Preliminary Injunction by All Petitioners. (Roe, Jane)",
      "139 2017-11-07 AMENDED MOTION to Certify Class by All Petitioners. (Roe, Jane)",
      "191 2018-01-02 OPINION AND ORDER denying 135 Motion to Dismiss; granting in part 138 Motion for Preliminary Injunction; granting 139 Amended Motion to Certify Class. Signed by District Judge Ann Poe.",
    ]);
    expect(["e135", "e138", "e139"].map((id) => stateOf(threads, id))).toEqual([
      "denied by e191",
      "granted in part by e191",
      "granted by e191",
    ]);
  });

  test("what a later order denies does not take back what an earlier one granted in part", () => {
    const threads = threadsIn([
      MOTION,
      "20 2017-07-01 ORDER granting in part 11 Motion for TRO. Signed by District Judge Ann Poe.",
      "30 2017-08-01 ORDER denying 11 Motion for TRO as to the other requests. Signed by District Judge Ann Poe.",
    ]);
    expect(stateOf(threads, "e11")).toBe("granted in part by e30");
  });

  test("a motion that was docketed twice has one outcome", () => {
    const threads = threadsIn([
      "376 2018-08-29 SEALED RENEWED MOTION for Preliminary Injunction by All Petitioners. (Roe, Jane)",
      "473 2018-11-01 REDACTED VERSION of 376 RENEWED MOTION for Preliminary Injunction by All Petitioners. (Roe, Jane)",
      "490 2018-11-20 OPINION AND ORDER granting 473 Renewed Motion for Preliminary Injunction. Signed by District Judge Ann Poe.",
    ]);
    expect(stateOf(threads, "e376")).toBe("granted by e490");
  });

  test("a report and recommendation is adopted or rejected", () => {
    const report =
      "50 2020-01-02 REPORT AND RECOMMENDATION re 20 Motion to Dismiss. Signed by Magistrate Judge Al Ray.";
    const motion = "20 2019-12-01 MOTION to Dismiss by All Respondents. (Doe, John)";
    const adopting =
      "60 2020-02-01 ORDER adopting 50 Report and Recommendation and denying 20 Motion to Dismiss. Signed by District Judge Ann Poe.";
    const rejecting = "60 2020-02-01 ORDER rejecting 50 Report and Recommendation. Signed by District Judge Ann Poe.";
    expect(stateOf(threadsIn([motion, report]), "e50")).toBe("pending");
    const adopted = threadsIn([motion, report, adopting]);
    expect([stateOf(adopted, "e50"), stateOf(adopted, "e20")]).toEqual(["adopted by e60", "denied by e60"]);
    expect(stateOf(threadsIn([motion, report, rejecting]), "e50")).toBe("rejected by e60");
  });
});

describe("orders that change orders", () => {
  const GRANT = "20 2017-07-01 ORDER granting 11 Motion for TRO. Signed by District Judge Ann Poe.";

  test("an order docketed in error counts for nothing", () => {
    const error =
      "20 2017-07-01 (DOCKETED IN ERROR) ORDER granting 11 Motion for TRO. Signed by District Judge Ann Poe.";
    expect(stateOf(threadsIn([MOTION, error]), "e11")).toBe("pending");
  });

  test("an amended order with its own ruling replaces the first", () => {
    const amended = "22 2017-07-03 AMENDED ORDER granting in part 11 Motion for TRO. Signed by District Judge Ann Poe.";
    expect(stateOf(threadsIn([MOTION, GRANT, amended]), "e11")).toBe("granted in part by e22");
  });

  test("an amended order that does not say how it rules is noted on the ruling", () => {
    const amended = "22 2017-07-03 AMENDED ORDER re 20 Order. Signed by District Judge Ann Poe.";
    const outcome = threadsIn([MOTION, GRANT, amended]).outcomes.get("e11")!;
    expect(outcome).toMatchObject({ state: "granted", by: "e20" });
    expect(outcome.rulings[0]?.changes).toEqual([{ by: "e22", how: "amended", undone: false }]);
  });

  test("a vacated order is told on the motion that it ruled on", () => {
    const vacating = "25 2017-07-09 ORDER vacating 20 Order. Signed by District Judge Ann Poe.";
    const threads = threadsIn([MOTION, GRANT, vacating]);
    expect(stateOf(threads, "e11")).toBe("vacated by e25");
    expect(threads.outcomes.get("e11")?.rulings[0]?.changes).toMatchObject([{ by: "e25", undone: true }]);
  });

  test("a mandate undoes the order that its notice of appeal names", () => {
    const entries = docketOf([
      MOTION,
      GRANT,
      "30 2017-09-21 NOTICE OF APPEAL by All Respondents re 20 Order. (Doe, John)",
      "40 2019-04-09 MANDATE of the U.S. Court of Appeals for the Sixth Circuit as to 30 Notice of Appeal. (Roe, T)",
    ]);
    const [mandate] = entries.slice(-1);
    const { effects } = stayTags("MANDATE stays", "stays");
    const told = (effect: "relief-vacated" | "relief-affirmed") =>
      threadsOf([
        ...entries.slice(0, -1),
        { ...mandate!, tags: { ...mandate!.tags, effects: effects.map((each) => ({ ...each, effect })) } },
      ]);
    expect(stateOf(told("relief-vacated"), "e11")).toBe("vacated by e40");
    expect(stateOf(told("relief-affirmed"), "e11")).toBe("granted by e20");
    expect(told("relief-affirmed").outcomes.get("e11")?.rulings[0]?.changes).toMatchObject([
      { by: "e40", undone: false },
    ]);
  });

  test("reconsideration reopens the ruling until a new one is made", () => {
    const again = "21 2017-07-05 MOTION for Reconsideration re 20 Order by All Respondents. (Doe, John)";
    const granted = "25 2017-07-09 ORDER granting 21 Motion for Reconsideration. Signed by District Judge Ann Poe.";
    const anew = "26 2017-07-12 ORDER denying 11 Motion for TRO. Signed by District Judge Ann Poe.";
    expect(stateOf(threadsIn([MOTION, GRANT, again]), "e11")).toBe("granted by e20");
    expect(stateOf(threadsIn([MOTION, GRANT, again, granted]), "e11")).toBe("reconsidered by e25");
    expect(stateOf(threadsIn([MOTION, GRANT, again, granted, anew]), "e11")).toBe("denied by e26");
  });

  test("an order without a number is on the one open motion that it names, and on none when two could be meant", () => {
    const expedite = "14 2017-12-20 MOTION to Expedite Discovery by All Petitioners. (Roe, Jane)";
    const another = "15 2017-12-21 MOTION to Expedite by All Respondents. (Doe, John)";
    const order =
      "- 2017-12-22 TEXT-ONLY ORDER granting the motion to expedite discovery. Issued by District Judge Ann Poe.";
    const one = threadsIn([expedite, order]);
    expect(stateOf(one, "e14")).toBe("granted by m1");
    expect(one.outcomes.get("e14")?.rulings[0]?.link).toBe("title");
    expect(stateOf(threadsIn([expedite, another, order]), "e14")).toBe("pending");
  });

  test("a number that stands in another motion's title is not ruled on", () => {
    const extension =
      "50 2017-07-01 MOTION for Extension of Time to Respond to 11 Motion by All Respondents. (Doe, John)";
    const order =
      "51 2017-07-02 ORDER granting 50 Motion for Extension of Time to Respond to 11 Motion. Signed by District Judge Ann Poe.";
    const threads = threadsIn([MOTION, extension, order]);
    expect([stateOf(threads, "e11"), stateOf(threads, "e50")]).toEqual(["pending", "granted by e51"]);
  });
});
