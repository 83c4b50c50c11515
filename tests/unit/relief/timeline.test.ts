import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import { covers, inForceOn } from "@/lib/relief/in-force.ts";
import { docket, intervalsOf, invented, known, lines, person, reliefTimeline, theClass, type Row } from "./matter.ts";

const read = (rows: readonly Row[]) => reliefTimeline([docket(rows)], invented);
const CA = "ca6:31-9001";
const CB = "ca6:31-9002";

describe("stated ends", () => {
  test("a stay ends by itself, and its last day still protects", () => {
    const timeline = read([{ number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-19" }]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-01-19 expired by 5"]);
    const [stay] = intervalsOf(timeline, "removal");
    expect(covers(stay!, isoDate("2031-01-19"))).toBe(true);
    expect(covers(stay!, isoDate("2031-01-20"))).toBe(false);
  });
  test("a period is a length for a stay and a time to obey for everything else", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], within: "14 days" },
      { number: "6", date: "2031-01-06", does: ["bond-hearing-ordered"], within: "14 days" },
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-01-19 expired by 5"]);
    expect(lines(timeline, "bond hearings")).toEqual(["2031-01-06 – open in force by 6"]);
  });
  test.each([
    ["2031-01-19T23:59", "2031-01-19"],
    ["January 19, 2031 at 11:59 p.m.", "2031-01-19"],
    ["through Jan. 19, 2031", "2031-01-19"],
    ["1/19/2031", "2031-01-19"],
    ["the ruling due 1/19/2031", "open"],
    ["February 31, 2031", "open"],
  ])("stated as “%s”", (until, end) => {
    const timeline = read([{ number: "5", date: "2031-01-05", does: ["removal-stayed"], until }]);
    expect(intervalsOf(timeline, "removal")[0]).toMatchObject({ until: end, statedUntil: until });
  });
  test("a condition is told and ends nothing by itself", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "decision on the motion" },
    ]);
    expect(intervalsOf(timeline, "removal")[0]).toMatchObject({ until: "open", statedUntil: "decision on the motion" });
  });
  test("an extension on the last day leaves no gap", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-19" },
      { number: "9", date: "2031-01-19", does: ["removal-stay-extended"], until: "2031-02-02" },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-01-19 extended by 5 ended by 9",
      "2031-01-19 – 2031-02-02 expired by 9",
    ]);
  });
  test("an extension after the end leaves a gap, in the same chain", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-19" },
      { number: "9", date: "2031-01-22", does: ["removal-stay-extended"], until: "2031-02-02" },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-01-19 expired by 5",
      "2031-01-22 – 2031-02-02 expired by 9",
    ]);
    const [first, second] = intervalsOf(timeline, "removal");
    expect(first!.chain).toBe(second!.chain);
    expect(inForceOn(timeline, isoDate("2031-01-20")).tracks[0]!.inForce).toEqual([]);
  });
  test("an end that an order sets ahead is that order's", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
      { number: "9", date: "2031-02-01", does: ["removal-stay-ended"], until: "2031-02-18" },
      { number: "12", date: "2031-03-01", does: ["removal-stayed"] },
      { number: "15", date: "2031-04-05", does: ["removal-stay-ended"], until: "2031-04-05T23:59" },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-02-18 ended by 5 ended by 9",
      "2031-03-01 – 2031-04-05 ended by 12 ended by 15",
    ]);
    const [effective, atMidnight] = intervalsOf(timeline, "removal");
    expect(covers(effective!, isoDate("2031-02-17"))).toBe(true);
    expect(covers(effective!, isoDate("2031-02-18"))).toBe(false);
    expect(covers(atMidnight!, isoDate("2031-04-05"))).toBe(true);
  });
});

describe("one act is counted once", () => {
  test("an oral ruling and its written order", () => {
    const timeline = read([
      { number: null, date: "2031-01-05", kind: "minute entry", does: ["removal-stayed"] },
      { number: "6", date: "2031-01-07", does: ["removal-stayed"], until: "2031-01-20" },
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-01-20 expired by -+6"]);
  });
  test("an amended order that changes nothing, and one that changes the end", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-20" },
      { number: "6", date: "2031-01-06", does: ["removal-stayed"], until: "2031-01-20" },
      { number: "7", date: "2031-01-08", does: ["removal-stayed"], until: "2031-01-25" },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-01-08 extended by 5+6 ended by 7",
      "2031-01-08 – 2031-01-25 expired by 7",
    ]);
  });
  test("two effects of one order on one track", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["contact-restricted", "counsel-access-ordered"] },
    ]);
    expect(lines(timeline, "contact")).toEqual(["2031-01-05 – open in force by 5"]);
  });
  test("an entry docketed in error has no effect, and a mandate docketed in error moves nothing", () => {
    const timeline = reliefTimeline(
      [
        docket([
          { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
          { number: "6", date: "2031-01-05", text: "(DOCKETED IN ERROR) ORDER staying removal." },
        ]),
        docket(
          [
            { number: "1", date: "2031-02-01", kind: "clerk entry", text: "Civil Case Docketed." },
            { number: "20", date: "2031-06-01", kind: "opinion", does: ["relief-vacated"], removal: "yes" },
            { number: "21", date: "2031-06-05", kind: "mandate", text: "MANDATE docketed in error." },
            { number: "22", date: "2031-07-23", kind: "mandate", text: "MANDATE ISSUED." },
          ],
          CA,
        ),
      ],
      invented,
    );
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-07-23 vacated by 5 ended by 20+22"]);
  });
  test("a refusal to dissolve is the relief that goes on", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-03-01" },
      { number: "9", date: "2031-01-15", does: ["removal-stayed"], rules: [["7", "denied"]] },
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-03-01 expired by 5"]);
    expect(intervalsOf(timeline, "removal")[0]!.upheldBy.map(({ documentNumber }) => documentNumber)).toEqual(["9"]);
  });
  test("a refusal to dissolve relief whose order was never seen shows it, with the doubt", () => {
    const timeline = read([{ number: "9", date: "2031-01-15", does: ["removal-stayed"], rules: [["7", "denied"]] }]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-15 – open in force by 9"]);
    expect(intervalsOf(timeline, "removal")[0]!.doubts[0]).toContain("was not seen");
  });
});

describe("who is protected", () => {
  test("a wider order takes over, and keeps the end that it does not change", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-19", who: person("Ilse Ferrane") },
      { number: "8", date: "2031-01-10", does: ["removal-stay-expanded"], who: theClass },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-01-10 expanded by 5 ended by 8",
      "2031-01-10 – 2031-01-19 expired by 8",
    ]);
    expect(intervalsOf(timeline, "removal")[1]!.who).toEqual(theClass);
  });
  test("named persons stand beside the class", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["release-ordered"], who: theClass },
      { number: "9", date: "2031-02-05", does: ["release-ordered"], who: person("Ilse Ferrane") },
      { number: "12", date: "2031-03-05", does: ["detention-ordered"], who: person("Bram Oyelaran") },
      { number: "15", date: "2031-04-05", does: ["release-stayed"], who: person("Ms. Ferrane") },
    ]);
    expect(lines(timeline, "release")).toEqual([
      "2031-01-05 – open in force by 5",
      "2031-02-05 – 2031-04-05 stayed by 9 ended by 15",
      "PERMITS 2031-03-05 – open in force by 12",
    ]);
  });
  test("counted class members are particular people; an estimate is a group", () => {
    const members = { scope: "class", words: "Class Members" } as const;
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["release-ordered"], who: theClass },
      {
        number: "9",
        date: "2031-02-05",
        does: ["detention-ordered"],
        who: members,
        text: "ORDER granting 7 Motion to Re-Detain Four Class Members.",
      },
      {
        number: "11",
        date: "2031-02-06",
        does: ["release-ordered"],
        who: { scope: "class", words: "class members" },
        text: "ORDER about 30 class members at one jail.",
      },
    ]);
    expect(lines(timeline, "release")).toEqual([
      "2031-01-05 – open in force by 5+11",
      "PERMITS 2031-02-05 – open in force by 9",
    ]);
  });
  test("an order without people takes them from the motion that it grants", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["release-ordered"], who: theClass },
      {
        number: "7",
        date: "2031-02-01",
        kind: "motion",
        who: { scope: "class", words: "Class Members" },
        text: "MOTION for Release of Two Class Members",
      },
      { number: "9", date: "2031-02-05", does: ["release-ordered"], rules: [["7", "granted"]] },
    ]);
    expect(lines(timeline, "release")).toEqual(["2031-01-05 – open in force by 5", "2031-02-05 – open in force by 9"]);
  });
  test("removal permitted for one person does not end the class's stay", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], who: theClass },
      { number: "9", date: "2031-02-05", does: ["removal-permitted"], who: person("class member Bram Oyelaran") },
      { number: "10", date: "2031-02-06", does: ["removal-stay-ended"], who: person("Ilse Ferrane") },
      { number: "11", date: "2031-02-07", does: ["removal-permitted"] },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – open in force by 5",
      "PERMITS 2031-02-05 – open in force by 9",
      "PERMITS 2031-02-06 – open in force by 10",
      "PERMITS 2031-02-07 – open in force by 11",
    ]);
    expect(intervalsOf(timeline, "removal")[3]!.doubts).toEqual(["Whom it permits is not told: open the order."]);
  });
  test("for the only person there is, permission ends protection and new protection ends permission", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], who: person("Petitioner") },
      { number: "9", date: "2031-02-05", does: ["removal-permitted"], who: person("petitioner") },
      { number: "12", date: "2031-03-05", does: ["removal-stayed"], who: person("Petitioner Ferrane") },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-02-05 ended by 5 ended by 9",
      "PERMITS 2031-02-05 – 2031-03-05 ended by 9 ended by 12",
      "2031-03-05 – open in force by 12",
    ]);
  });
});

describe("relief comes and goes", () => {
  test("ended and issued again", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["transfer-barred"] },
      { number: "9", date: "2031-02-05", does: ["transfer-permitted"] },
      { number: "12", date: "2031-03-05", does: ["transfer-barred"] },
    ]);
    expect(lines(timeline, "transfer")).toEqual([
      "2031-01-05 – 2031-02-05 ended by 5 ended by 9",
      "PERMITS 2031-02-05 – 2031-03-05 ended by 9 ended by 12",
      "2031-03-05 – open in force by 12",
    ]);
  });
  test("a release order stayed for some days comes back by itself; revoked, it does not", () => {
    const timeline = read([
      { number: "21", date: "2031-01-05", does: ["release-ordered"], who: person("Petitioner") },
      {
        number: "22",
        date: "2031-01-05",
        does: ["release-stayed"],
        until: "2031-01-08T17:00",
        who: person("Petitioner"),
      },
      { number: "30", date: "2031-02-12", does: ["release-stayed", "detention-ordered"], who: person("Petitioner") },
    ]);
    expect(lines(timeline, "release")).toEqual([
      "2031-01-05 – 2031-01-05 stayed by 21 ended by 22",
      "2031-01-09 – 2031-02-12 stayed by 21 ended by 30",
      "PERMITS 2031-02-12 – open in force by 30",
    ]);
  });
  test("relief whose own last day went by while it was stayed does not come back", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "2031-01-10", who: theClass },
      { number: "8", date: "2031-01-07", does: ["relief-stayed"], removal: "yes", until: "2031-01-20" },
      { number: "9", date: "2031-01-25", does: ["removal-stayed"], who: theClass },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-01-07 stayed by 5 ended by 8",
      "2031-01-25 – open in force by 9",
    ]);
  });
  test("until an end set ahead comes, a new order of the same relief carries on what stands", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
      { number: "9", date: "2031-02-01", does: ["removal-stay-ended"], until: "2031-02-18" },
      { number: "10", date: "2031-02-10", does: ["removal-stay-extended"], until: "2031-03-10" },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-02-10 extended by 5 ended by 10",
      "2031-02-10 – 2031-03-10 expired by 10",
    ]);
  });
  test("a denial of more relief ends nothing, but is a reason to look", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"], until: "decision on the motion" },
      { number: "9", date: "2031-02-05", does: ["removal-stay-denied"] },
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – open in force by 5"]);
    expect(intervalsOf(timeline, "removal")[0]!.doubts[0]).toContain("ECF 9");
  });
  test("the end of the case is a reason to look", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
      { number: "50", date: "2031-09-05", does: ["dismissed"] },
    ]);
    expect(intervalsOf(timeline, "removal")[0]!.doubts[0]).toContain("ECF 50");
  });
  test("an order to bring somebody back is not the stay", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
      { number: "9", date: "2031-02-05", does: ["return-ordered"] },
      { number: "12", date: "2031-03-05", does: ["removal-stay-ended"] },
    ]);
    expect(lines(timeline, "removal")).toEqual([
      "2031-01-05 – 2031-03-05 ended by 5 ended by 12",
      "2031-02-05 – open in force by 9",
    ]);
  });
});

describe("appeals", () => {
  const below: readonly Row[] = [
    { number: "5", date: "2031-01-05", does: ["removal-stayed"], who: theClass },
    { number: "6", date: "2031-01-20", kind: "notice of appeal", refersTo: ["5"] },
    { number: "9", date: "2031-03-05", does: ["bond-hearing-ordered"], who: theClass },
    { number: "10", date: "2031-03-20", kind: "notice of appeal", refersTo: ["9"] },
    { number: "14", date: "2031-05-05", does: ["release-ordered"], who: theClass },
  ];
  const docketed = (date: string): Row => ({ number: "1", date, kind: "clerk entry", text: "Civil Case Docketed." });
  const opinion: Row = {
    number: "40",
    date: "2031-08-01",
    kind: "opinion",
    does: ["relief-vacated"],
    removal: "yes",
    detention: "yes",
    text: "OPINION: both injunctions are VACATED. [31-9001, 31-9002]",
  };
  const mandate: Row = {
    number: "44",
    date: "2031-09-22",
    kind: "mandate",
    text: "MANDATE ISSUED. [31-9001, 31-9002]",
  };

  test("a joint vacatur ends what each appeal was from, on the mandate, and leaves later relief alone", () => {
    const timeline = reliefTimeline(
      [
        docket(below),
        docket([docketed("2031-01-25"), opinion, mandate], CA),
        docket([docketed("2031-03-25"), opinion, mandate], CB),
      ],
      invented,
    );
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-09-22 vacated by 5 ended by 40+44"]);
    expect(lines(timeline, "bond hearings")).toEqual(["2031-03-05 – 2031-09-22 vacated by 9 ended by 40+44"]);
    expect(lines(timeline, "release")).toEqual(["2031-05-05 – open in force by 14"]);
    expect(intervalsOf(timeline, "release")[0]!.doubts).toEqual([]);
  });
  test("without a mandate it ends on the judgment, marked; the mandate moves it", () => {
    const without = reliefTimeline([docket(below), docket([docketed("2031-01-25"), opinion], CA)], invented);
    expect(intervalsOf(without, "removal")[0]).toMatchObject({
      until: "2031-08-01",
      untilBasis: "judgment; no mandate seen",
    });
    const withIt = reliefTimeline([docket(below), docket([docketed("2031-01-25"), opinion, mandate], CA)], invented);
    expect(intervalsOf(withIt, "removal")[0]).toMatchObject({ until: "2031-09-22", untilBasis: null });
  });
  test("a vacatur of one track only leaves the other", () => {
    const partial: Row = { ...opinion, removal: "no", text: "OPINION: the bond-hearing injunction is VACATED." };
    const timeline = reliefTimeline([docket(below), docket([docketed("2031-03-25"), partial], CB)], invented);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – open in force by 5"]);
    expect(lines(timeline, "bond hearings")).toEqual(["2031-03-05 – 2031-08-01 vacated by 9 ended by 40"]);
  });
  test("affirmed in one clause and vacated in another", () => {
    const split: Row = {
      ...opinion,
      removal: "yes",
      does: ["relief-affirmed", "relief-vacated"],
      text: "OPINION. relief-affirmed as to the bond hearings; relief-vacated as to removal. [31-9001, 31-9002]",
    };
    const timeline = reliefTimeline(
      [docket(below), docket([docketed("2031-01-25"), split], CA), docket([docketed("2031-03-25")], CB)],
      invented,
    );
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-08-01 vacated by 5 ended by 40"]);
    expect(lines(timeline, "bond hearings")).toEqual(["2031-03-05 – open in force by 9"]);
    expect(intervalsOf(timeline, "bond hearings")[0]!.upheldBy).toHaveLength(1);
  });
  test("the lower court's copy of the mandate alone is enough, and tells by its notice which order it is about", () => {
    const copy: Row = {
      number: "60",
      date: "2031-09-24",
      kind: "mandate",
      does: ["relief-vacated"],
      removal: "yes",
      detention: "yes",
      refersTo: ["6"],
      text: "MANDATE of USCA as to 6 Notice of Appeal.",
    };
    const timeline = reliefTimeline([docket([...below, copy])], invented);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-09-24 vacated by 5 ended by 60"]);
    expect(lines(timeline, "bond hearings")).toEqual(["2031-03-05 – open in force by 9"]);
    expect(lines(timeline, "release")).toEqual(["2031-05-05 – open in force by 14"]);
  });
  test("the copy of a mandate is merged, not counted again", () => {
    const copy: Row = {
      number: "60",
      date: "2031-09-24",
      kind: "mandate",
      text: "MANDATE of USCA [Appeal Case Number 31-9001]",
    };
    const timeline = reliefTimeline(
      [docket([...below, copy]), docket([docketed("2031-01-25"), opinion, mandate], CA)],
      invented,
    );
    const [stay] = intervalsOf(timeline, "removal");
    expect(stay).toMatchObject({ until: "2031-09-22" });
    expect(stay!.merged.map(({ documentNumber }) => documentNumber)).toEqual(["60"]);
  });
  test("stayed pending appeal, then the stay is lifted", () => {
    const timeline = reliefTimeline(
      [
        docket(below),
        docket(
          [
            docketed("2031-03-25"),
            { number: "8", date: "2031-04-01", does: ["relief-stayed"], detention: "yes" },
            { number: "12", date: "2031-04-20", does: ["bond-hearing-ordered"], who: theClass },
          ],
          CB,
        ),
      ],
      invented,
    );
    expect(lines(timeline, "bond hearings")).toEqual([
      "2031-03-05 – 2031-04-01 stayed by 9 ended by 8",
      "2031-04-20 – open in force by 9+12",
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – open in force by 5"]);
  });
  test("stayed for some days, it comes back by itself; vacated while stayed, it never does", () => {
    const timeline = reliefTimeline(
      [
        docket(below),
        docket(
          [
            docketed("2031-03-25"),
            { number: "8", date: "2031-04-01", does: ["relief-stayed"], detention: "yes", until: "2031-04-10T17:00" },
            { number: "9", date: "2031-04-20", does: ["relief-stayed"], detention: "yes" },
            { ...opinion, removal: "no" },
            { number: "77", date: "2031-08-30", kind: "order", text: "ORDER." },
          ],
          CB,
        ),
      ],
      invented,
    );
    expect(lines(timeline, "bond hearings")).toEqual([
      "2031-03-05 – 2031-04-01 stayed by 9 ended by 8",
      "2031-04-11 – 2031-04-20 stayed by 9 ended by 9+40",
    ]);
  });
  test("affirmed: it goes on, and stayed relief comes back with the mandate", () => {
    const affirmed: Row = { ...opinion, does: ["relief-affirmed"], text: "OPINION: AFFIRMED.", detention: "no" };
    const goesOn = reliefTimeline([docket(below), docket([docketed("2031-01-25"), affirmed], CA)], invented);
    expect(lines(goesOn, "removal")).toEqual(["2031-01-05 – open in force by 5"]);
    expect(intervalsOf(goesOn, "removal")[0]!.upheldBy).toHaveLength(1);
    const stayed = { number: "8", date: "2031-02-01", does: ["relief-stayed"], removal: "yes" } as const;
    const back = reliefTimeline(
      [docket(below), docket([docketed("2031-01-25"), stayed, affirmed, { ...mandate, text: "MANDATE ISSUED." }], CA)],
      invented,
    );
    expect(lines(back, "removal")).toEqual([
      "2031-01-05 – 2031-02-01 stayed by 5 ended by 8",
      "2031-09-22 – open in force by 5+40+44",
    ]);
  });
});

describe("doubt", () => {
  test("an unclear order is told on the tracks that it may have changed, from its day on", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["release-ordered"] },
      { number: "9", date: "2031-02-05", unclear: "open ECF 7", detention: "unclear" },
    ]);
    const release = (day: string) => inForceOn(timeline, isoDate(day)).tracks.find(({ track }) => track === "release")!;
    expect(release("2031-02-04").unclear).toEqual([]);
    expect(release("2031-02-05").unclear.map(({ order }) => order.documentNumber)).toEqual(["9"]);
    expect(inForceOn(timeline, isoDate("2031-02-05")).tracks[0]!.unclear).toEqual([]);
  });
  test("an interval that rests on an order read in part says so", () => {
    const timeline = read([{ number: "5", date: "2031-01-05", does: ["removal-stayed"], unclear: "open it" }]);
    expect(intervalsOf(timeline, "removal")[0]!.certainty).toBe("unclear");
  });
  test("an order without a day is bounded by its neighbours, and ends nothing", () => {
    const timeline = read([
      { number: "5", date: "2031-01-05", does: ["removal-stayed"] },
      { number: "9", date: null, does: ["removal-stay-ended"] },
      { number: "8", date: "2031-02-05", kind: "motion" },
      { number: "12", date: null, does: ["transfer-barred"] },
    ]);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – open in force by 5"]);
    expect(intervalsOf(timeline, "removal")[0]!.doubts[0]).toContain("ECF 9");
    expect(lines(timeline, "transfer")).toEqual(["after 2031-02-05 – open in force by 12"]);
  });
  test("an extension of an order that was not seen says so", () => {
    const timeline = read([{ number: "9", date: "2031-01-19", does: ["removal-stay-extended"], until: "2031-02-02" }]);
    expect(intervalsOf(timeline, "removal")[0]!.doubts).toEqual([
      "ECF 9 of 2031-01-19 carries on an order that was not seen.",
    ]);
  });
});

describe("the matter's record", () => {
  const record = {
    ...invented,
    knownEntries: [
      known({
        documentNumber: "5",
        dateFiled: isoDate("2031-01-05"),
        effects: ["removal-stayed"],
        affectsRemoval: "yes",
        who: "the class",
        title: "Removal stayed",
      }),
      known({ effects: ["bond-hearing-ordered"], affectsDetention: "yes", title: "Timing of bond hearings" }),
      known({
        documentNumber: "30",
        dateFiled: isoDate("2031-03-05"),
        effects: ["removal-stay-ended"],
        affectsRemoval: "yes",
        title: "Stay lifted",
      }),
    ],
  };
  test("stands in for orders that no docket shows, and says so", () => {
    const timeline = reliefTimeline([docket([{ number: "5", date: "2031-01-05", does: ["removal-stayed"] }])], record);
    expect(lines(timeline, "removal")).toEqual(["2031-01-05 – 2031-03-05 ended by 5 ended by 30"]);
    const [stay] = intervalsOf(timeline, "removal");
    expect(stay!.basis).toBe("docket");
    expect(stay!.who.words).toBe("the class");
    expect(stay!.endedBy[0]!.entryId).toBeNull();
    expect(intervalsOf(timeline, "bond hearings")[0]).toMatchObject({
      basis: "record",
      from: null,
      certainty: "inferred",
    });
  });
  test("an order told without number or day gives way to the entry that does the same in its place", () => {
    const timeline = reliefTimeline(
      [docket([{ number: "11", date: "2031-02-01", does: ["bond-hearing-ordered"] }])],
      record,
    );
    expect(lines(timeline, "bond hearings")).toEqual(["2031-02-01 – open in force by 11"]);
  });
});
