import { describe, expect, test } from "vitest";
import type { LearnedModel } from "@/lib/tags/likeness/model.ts";
import { learnedModel } from "@/lib/tags/likeness/index.ts";
import { readModel } from "@/lib/tags/likeness/model.ts";
import type { LikenedOrder } from "@/lib/tags/likeness/traits.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import { docketIn } from "./taggable.ts";

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Tomasz Wierzbicki. (Fee $5)";
const tagsOf = (...orders: readonly string[]) => lastOf(docketIn([PETITION, ...orders]), learnedModel);

describe("an order in which the rules find nothing", () => {
  const asked =
    "A neutral person shall within seven days look into whether the Government can go on with the custody of Petitioner.";
  const worded = tagsOf(`2|ORDER: ${asked} Signed by Judge Orla Fenwick.`);

  test("is a doubt where it is worded like orders that affect somebody, and never an effect", () => {
    expect(worded.effects).toEqual([]);
    expect([worded.affectsDetention, worded.affectsRemoval]).toEqual(["unclear", "no"]);
    expect(worded.unclear).toMatch(
      /^no rule reads an effect here, but it is worded like orders that affect detention \(above all (?:“[a-zA-Z]{4,}”(?:, )?){1,3}\): open it$/,
    );
    for (const [, word = ""] of worded.unclear?.matchAll(/“(.+?)”/g) ?? []) expect(asked).toContain(word);
  });

  test("shows the words that speak for it", () => {
    const quotes = worded.evidence.filter(({ ruleId }) => ruleId === "unclear").map(({ quote }) => quote);
    expect(quotes).toHaveLength(1);
    expect(asked).toContain(quotes[0]?.replace(/^ORDER: /, ""));
  });

  test.each([
    "2|ORDER granting Motion for Extension of Time to File Response. Response due 5/3/2024. Signed by Judge Orla Fenwick.",
    "2|ORDER setting Telephonic Status Conference for 5/3/2024 at 10:00 AM before Judge Orla Fenwick.",
    "2|ORDER: the township shall not raise the gate of the detention basin above the mark of 1988. Signed by Judge Orla Fenwick.",
    "2|ORDER granting Motion for Leave to Appear Pro Hac Vice. Signed by Judge Orla Fenwick.",
    "2|NOTICE of Hearing: Motion Hearing set for 5/3/2024 before Judge Orla Fenwick.",
  ])("is left alone where it is worded like others: %s", (order) => {
    const { unclear, affectsDetention, affectsRemoval } = tagsOf(order);
    expect([unclear, affectsDetention, affectsRemoval]).toEqual([null, "no", "no"]);
  });

  test("is left alone where a rule knows that its words have another sense", () => {
    const always = modelOf(1);
    const removal =
      "2|ORDER OF REMOVAL: Defendant is committed to the District of Utah under Fed. R. Crim. P. 5(c)(3).";
    expect(lastOf(docketIn([PETITION, removal]), always).unclear).toBeNull();
    expect(always.asked).toEqual([]);
  });

  test("is left alone where it only asks for cause, and for papers", () => {
    const always = modelOf(1);
    const cause = "2|ORDER directing Respondents to show cause why he should not have a bond hearing.";
    expect(lastOf(docketIn([PETITION, `${cause} Response due 5/9.`]), always).unclear).toBeNull();
    expect(always.asked).toEqual([]);
    const more = `${cause} Until then nobody lays a hand on him.`;
    expect(lastOf(docketIn([PETITION, more]), always).unclear).not.toBeNull();
  });

  test("is left alone where it only takes a motion under advisement", () => {
    const always = modelOf(1);
    const entries = docketIn([
      PETITION,
      "2|MOTION for Release by Tomasz Wierzbicki.",
      "3|Minute Entry: Motion Hearing held re 2 Motion for Release. Motion taken under advisement.",
    ]);
    expect(always.asked).toEqual([]);
    expect(lastOf(entries, always).unclear).toBeNull();
    expect(always.asked).toEqual([]);
  });
});

describe("what was learned", () => {
  test("is asked about silent orders only, with what is known of the entries that they name", () => {
    const model = modelOf(0);
    lastOf(
      docketIn([
        PETITION,
        "2|MOTION for Extension of Time by Warden Petra Lindgren.",
        "3|ORDER granting 2 Motion for Extension of Time. Signed by Judge Orla Fenwick.",
        "4|ORDER: Respondents shall release Petitioner today. Signed by Judge Orla Fenwick.",
      ]),
      model,
    );
    expect(model.asked).toMatchObject([
      { at: 2, kind: "order", outcomes: ["granted", "extended"], referred: [{ kind: "motion" }] },
    ]);
  });

  test("tells of detention, of removal and of both", () => {
    const entries = docketIn([PETITION, "2|ORDER granting Motion for Leave to File Excess Pages."]);
    expect(lastOf(entries, modelOf(0.9))).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "unclear" });
    expect(lastOf(entries, modelOf(0.9, 0.1))).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "no" });
    expect(lastOf(entries, modelOf(0.1, 0.9))).toMatchObject({ affectsDetention: "no", affectsRemoval: "unclear" });
    expect(lastOf(entries, modelOf(0.49))).toMatchObject({
      affectsDetention: "no",
      affectsRemoval: "no",
      unclear: null,
    });
  });

  test("is read line by line: words, pairs, words of what is referred to, and facts", () => {
    const model = readModel("-10 -20 *\n30 0 freed\n0 40 not fly\n0 80 > deport\n-50 0 = kind:order\n0 0 may");
    const { detention, removal } = model.chances(order("may be freed and may not fly"));
    // Met: freed, not fly, may, kind:order; each weighs a half, and all is in tenths.
    expect(detention).toBeCloseTo(1 / (1 + Math.exp(-(-10 + (30 - 50) / 2) / 10)), 12);
    expect(removal).toBeCloseTo(1 / (1 + Math.exp(-(-20 + 40 / 2) / 10)), 12);
    const of = { plain: "motion to deport", kind: "motion", asks: [], did: [] } as const;
    expect(model.chances({ ...order("freed"), referred: [of] }).removal).toBeGreaterThan(0.5);
    expect(model.tellingWords(order("may be freed"), "detention")).toEqual([{ end: 12, weight: 3 }]);
  });

  test("reads a text of any length in time that grows with it at most", () => {
    const model = readModel("0 0 *\n10 10 a\n10 10 a a\n10 10 #");
    const text = "a 1.2.3:".repeat(200_000);
    const before = process.cpuUsage();
    expect(model.chances(order(text)).detention).toBeGreaterThan(0.5);
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
});

function order(plain: string): LikenedOrder {
  return { at: 0, plain, kind: "order", isAppellate: false, isDetention: true, outcomes: [], referred: [] };
}

/** Finds every order as likely, and keeps what it was asked about. */
function modelOf(detention: number, removal = detention): LearnedModel & { readonly asked: LikenedOrder[] } {
  const asked: LikenedOrder[] = [];
  return {
    asked,
    chances: (each) => {
      asked.push(each);
      return { detention, removal };
    },
    tellingWords: () => [],
  };
}

function lastOf(entries: Parameters<typeof tagDocket>[0], learned: LearnedModel) {
  const tags = tagDocket(entries, { courtId: "mied", governmentSide: "respondent", learned }).at(-1);
  if (tags === undefined) throw new Error("a docket without entries has no tags");
  return tags;
}
