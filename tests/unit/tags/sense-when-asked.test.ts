import { describe, expect, it } from "vitest";
import { askedIn } from "@/lib/tags/asked.ts";
import { headOf } from "@/lib/tags/kind.ts";
import { readText } from "@/lib/tags/reading.ts";
import type { Reading } from "@/lib/tags/reading.ts";

/** A reading that tells whether anybody asked for its sense. */
function watched(text: string): { reading: Reading; isAsked: () => boolean } {
  const own = readText(text, []);
  let asked = false;
  const reading = {
    text: own.text,
    plain: own.plain,
    docketedInError: own.docketedInError,
    cut: own.cut,
    get sense(): string {
      asked = true;
      return own.sense;
    },
  };
  return { reading, isAsked: () => asked };
}

describe("the sense of an entry", () => {
  it("is not found for filings whose kind asks for nothing", () => {
    const { reading, isAsked } = watched("REPLY in support of 11 Motion filed by Ada Quill.");
    expect(askedIn(reading, headOf(reading, null))).toEqual([]);
    expect(isAsked()).toBe(false);
  });

  it("is found for a motion, and for a letter that asks", () => {
    for (const text of [
      "MOTION for Stay of Removal by Ada Quill.",
      "LETTER from counsel requesting a stay of removal.",
    ]) {
      const { reading, isAsked } = watched(text);
      expect(askedIn(reading, headOf(reading, null)).map(({ effect }) => effect)).toEqual(["removal-stayed"]);
      expect(isAsked()).toBe(true);
    }
  });

  it("is the same whenever it is asked for, with every place kept", () => {
    const reading = readText("Having reviewed the return, the Court stays removal. NOTICE OF REMOVAL by Roe.", []);
    const { sense } = reading;
    expect(sense).toHaveLength(reading.plain.length);
    expect(sense).not.toContain("reviewed");
    expect(sense).not.toContain("notice of removal");
    expect(reading.sense).toBe(sense);
    expect({ ...reading, sense: "" }.plain).toBe(reading.plain);
  });
});
