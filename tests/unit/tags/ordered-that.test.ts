import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const DOCKET = [
  "PETITION for Writ of Habeas Corpus filed by Luis Ortega.",
  "MOTION for Temporary Restraining Order barring removal and transfer by Luis Ortega.",
];
const read = (text: string): readonly string[] => effectNames(lastTagsOf([...DOCKET, text]));

describe("an order that somebody do something, whatever kind of order it is", () => {
  const kinds = ["", "TEXT ", "MINUTE ", "ELECTRONIC ", "PAPERLESS ", "MEMORANDUM ", "OPINION AND ", "AMENDED "];
  test.each(kinds)("%sORDER that", (kind) => {
    expect(read(`${kind}ORDER that Petitioner remain within the United States.`)).toEqual(["removal-stayed"]);
    expect(read(`${kind}ORDER that Petitioner be released on $5,000 bond.`)).toEqual(["release-ordered"]);
    expect(read(`${kind}ORDER that Defendants facilitate Petitioner's return.`)).toEqual(["return-ordered"]);
    expect(read(`${kind}ORDER that plaintiff be given access to counsel.`)).toEqual(["counsel-access-ordered"]);
  });
});

describe("what is only named behind 'ordered that' is not to be done", () => {
  test.each([
    ["IT IS ORDERED that 2 Motion is granted as to removal.", ["removal-stayed"]],
    [
      'IT IS HEREBY ORDERED that the "automatic" stay of the Immigration Judge\'s bond order is ultra vires.',
      ["release-ordered"],
    ],
  ])("%s", (text, effects) => expect(read(text)).toEqual(effects));

  test("a detention that shall cease", () => {
    expect(read("ORDER: the Court directs that his detention at Torrance cease.")).toEqual(["release-ordered"]);
  });
});

describe("who is brought back, with or without an article", () => {
  test.each(["Petitioner", "the Petitioner", "him", "the detainee"])("return %s to a district", (whom) => {
    expect(read(`ORDER: Respondents shall return ${whom} to the Southern District of New York by 5/5/2025.`)).toEqual([
      "transfer-barred",
    ]);
  });

  test("a file that is returned is nobody", () => {
    expect(read("ORDER: the Clerk shall return the file to the district court for the Southern District.")).toEqual([]);
  });
});

test.each(["ICE", "DHS", "ERO"])("who shall surrender to %s is to be held", (agency) => {
  expect(read(`ORDER: Petitioner shall surrender to ${agency} by 5/5/2025.`)).toEqual(["detention-ordered"]);
  expect(read(`ORDER: Petitioner shall be released by ${agency}.`)).toEqual(["release-ordered"]);
});
