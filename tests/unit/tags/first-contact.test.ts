import { expect, test } from "vitest";
import { tagDocket } from "@/lib/tags/tag.ts";
import { docketIn } from "./taggable.ts";

/** Orders as clerks word them, of dockets that tell nothing else: what was ruled on, how, and what that does. */
type Case = readonly [text: string, dispositions: readonly string[], effects: readonly string[]];

function lastOf(texts: readonly string[], courtId = "wawd") {
  return tagDocket(docketIn(texts), { courtId, governmentSide: "respondent" }).at(-1);
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Osei Banda.";

function expectRead([text, dispositions, effects]: Case, courtId = "wawd", before: readonly string[] = [PETITION]) {
  const tags = lastOf([...before, `99|${text}`], courtId);
  expect(tags?.dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`)).toEqual(dispositions);
  expect(tags?.effects.map(({ effect }) => effect)).toEqual(effects);
  expect(tags?.unclear).toBe(null);
}

/** The relative clause, the sentence before or the extent says what was asked for. */
const askedElsewhere: readonly Case[] = [
  ["ORDER: The motion for release previously filed is DENIED.", ["- denied"], ["release-denied"]],
  ["ORDER: The bond hearing he had sought is DENIED.", ["- denied"], ["bond-hearing-denied"]],
  [
    "ORDER: 55 Motion to Enforce, which asks that six detainees be given bond hearings at once, is DENIED.",
    ["55 denied"],
    ["bond-hearing-denied"],
  ],
  ["ORDER. Petitioner's 13 Motion to Enforce, which seeks his release, is DENIED.", ["13 denied"], ["release-denied"]],
  ["ORDER. Petitioner's 13 Motion, which asks that he be released, is GRANTED.", ["13 granted"], ["release-ordered"]],
  ["ORDER denying 13 Motion, which seeks an order barring his transfer.", ["13 denied"], ["transfer-permitted"]],
  [
    "ORDER. The immigration judge held the hearing and denied bond. 13 Motion to Enforce, which seeks his release, is DENIED.",
    ["13 denied"],
    ["release-denied"],
  ],
  ["ORDER. Petitioner moves for a stay of removal. The motion is DENIED.", ["- denied"], ["removal-stay-denied"]],
  [
    "ORDER. Before the Court is Petitioner's 13 Motion for release from custody. For the reasons below, the motion is DENIED.",
    ["13 denied"],
    ["release-denied"],
  ],
  [
    "TEXT ORDER. The Court has reviewed 17 Motion for Bail Pending Review and the opposition at 19. The motion is DENIED.",
    ["17 denied"],
    ["release-denied"],
  ],
  [
    "ORDER. Petitioner asks the Court to order a bond hearing. That request is GRANTED.",
    ["- granted"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. The Government has moved to dissolve the injunction against removal. Having heard argument, the Court DENIES the motion.",
    ["- denied"],
    ["removal-stayed"],
  ],
  [
    "ORDER. The 1 Petition is ALLOWED to the extent it seeks a bond hearing. Respondents shall provide such a hearing by July 1, 2025, or else release petitioner.",
    ["1 granted in part"],
    ["bond-hearing-ordered"],
  ],
  [
    "ORDER. 2 Motion for TRO is GRANTED to the extent it seeks to bar transfer out of the District and is otherwise DENIED.",
    ["2 granted in part"],
    ["transfer-barred"],
  ],
  [
    "ORDER. 2 Emergency Motion is GRANTED only insofar as Petitioner asks that she not be moved from the District.",
    ["2 granted in part"],
    ["transfer-barred"],
  ],
  [
    "ORDER denying 2 Motion for TRO against removal. Petitioner identifies no imminent removal.",
    ["2 denied"],
    ["removal-stay-denied"],
  ],
];

test.each(askedElsewhere)("%s", (...each) => expectRead(each));
