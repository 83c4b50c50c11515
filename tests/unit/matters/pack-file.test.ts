import { describe, expect, test } from "vitest";
import { hamama } from "@/lib/matters/hamama.ts";
import { isPackFile, MOST_PACK_LETTERS, packFileName, packFileOf, readPackFile } from "@/lib/matters/pack-file.ts";
import { builtInMatters, matterById, matterOf, mattersWith } from "@/lib/matters/registry.ts";
import { otherMatter } from "./sample-pack.ts";

test("what is written is read back, the built-in record as well", () => {
  for (const matter of [hamama, otherMatter]) {
    const file = packFileOf(matter);
    expect(readPackFile(file)).toEqual(matter);
    expect(packFileOf(readPackFile(file))).toBe(file);
    expect(isPackFile(file)).toBe(true);
  }
  expect(packFileName(hamama)).toBe("case-pack-hamama-v-adducci.json");
});

const changed = (change: object) => JSON.stringify({ ...JSON.parse(packFileOf(otherMatter)), ...change });
const matterWith = (change: object) => changed({ matter: { ...otherMatter, ...change } });
const known = otherMatter.knownEntries[0]!;
const docket = otherMatter.dockets[0]!;

describe("a file is refused, with the place that is wrong", () => {
  test.each([
    ["that is no JSON", "PK\u0003\u0004", /no case pack/],
    ["of another format", changed({ format: "docketwatch-backup" }), /no case pack/],
    ["of a newer version", changed({ version: 2 }), /newer version/],
    ["with a field that no version knows", changed({ script: "x" }), /no case pack/],
    ["without dockets", matterWith({ dockets: [] }), /matter\.dockets/],
    ["with a docket twice", matterWith({ dockets: [docket, docket] }), /listed twice/],
    ["with an effect that no rule knows", matterWith({ knownEntries: [{ ...known, effects: ["freed"] }] }), /effects/],
    ["with a day that never was", matterWith({ knownEntries: [{ ...known, dateFiled: "2019-02-30" }] }), /dateFiled/],
    [
      "with an entry of a docket that it does not list",
      matterWith({ knownEntries: [{ ...known, courtId: "ca9" }] }),
      /does not list/,
    ],
    [
      "with letters that turn the direction of writing",
      matterWith({ name: "Roe \u202ev. Doe" }),
      /matter\.name.*cannot be seen/,
    ],
    ["with control characters", matterWith({ description: "a\u001b[31mb" }), /matter\.description/],
    [
      "with a court that could be an address",
      matterWith({ dockets: [{ ...docket, courtId: "https://x" }] }),
      /courtId/,
    ],
    [
      "with more entries than any matter",
      matterWith({ knownEntries: Array.from({ length: 5_001 }, () => known) }),
      /knownEntries/,
    ],
    ["with endless words", matterWith({ description: "x".repeat(5_000) }), /description/],
    ["that is too large", " ".repeat(MOST_PACK_LETTERS + 1), /too large/],
  ])("%s", (_, file, why) => expect(() => readPackFile(file)).toThrow(why));

  test("deep nesting ends in words, not in a crash", () => {
    expect(() => readPackFile(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toThrow(/case pack|Maximum|stack/i);
  });
});

describe("packs beside the built-in matters", () => {
  const withOther = mattersWith([otherMatter]);
  test("name their dockets and matters", () => {
    expect(matterOf(withOther, "mied", "2:19-cv-10101", null)).toBe(otherMatter);
    expect(matterById(withOther, "roe-v-doe")).toBe(otherMatter);
    expect(matterOf(builtInMatters, "mied", "2:19-cv-10101", null)).not.toBe(otherMatter);
  });
  test("take no docket from a built-in matter", () => {
    const greedy = { ...otherMatter, dockets: [...otherMatter.dockets, ...hamama.dockets] };
    expect(matterOf(mattersWith([greedy]), "mied", "2:17-cv-11910", null)).toBe(hamama);
  });
  test("with a built-in id stand in its place, until they are gone", () => {
    const newer = { ...hamama, name: "Hamama, my own record" };
    expect(mattersWith([newer])).toEqual([newer]);
    expect(mattersWith([])).toEqual([hamama]);
  });
});
