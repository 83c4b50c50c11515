import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

/** The tags of an order on an invented habeas docket. */
function tagsOf(text: string) {
  return lastTagsOf(["PETITION for Writ of Habeas Corpus filed by Ilse Marran.", text]);
}

describe("until when, told before the act: no ruling that is stayed", () => {
  test.each([
    ["ORDER granting TRO. Pending a hearing on the petition, Petitioner's removal is stayed.", "removal-stayed"],
    ["ORDER granting stay. Pending resolution of the petition, Petitioner's removal is stayed.", "removal-stayed"],
    ["ORDER granting stay. Pending the Court's ruling, Petitioner's deportation is stayed.", "removal-stayed"],
    ["ORDER granting stay. During the pendency of the petition, Petitioner's removal is stayed.", "removal-stayed"],
    ["ORDER: Pending decision, the release order is stayed.", "release-stayed"],
  ])("%s", (text, effect) => {
    expect(effectNames(tagsOf(text))).toEqual([effect]);
  });

  test("an appeal is told as before", () => {
    expect(effectNames(tagsOf("ORDER: Pending appeal, the preliminary injunction is stayed."))).toEqual([
      "relief-stayed",
    ]);
  });
});

describe("what was found, and nothing that is forbidden", () => {
  test.each([
    "ORDER: The Court finds no imminent threat of removal. The emergency motion is denied.",
    "ORDER: The Court finds no risk of removal and denies the emergency motion.",
    "ORDER: No removal is scheduled. The motion is denied as moot.",
    "ORDER: Koso is not a class member, and this order does not bar his removal.",
    "ORDER: Z. Yako is no longer a member of the class, and the injunction does not bar his removal.",
    "ORDER: The injunction shall not apply to Petitioner Koso's removal.",
    "ORDER: The stay of removal shall not extend to Petitioner Koso.",
  ])("%s", (text) => {
    const tags = tagsOf(text);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).not.toBeNull();
  });

  test.each([
    ["ORDER: The removal of the named Petitioners, and no others, is stayed.", "removal-stayed"],
    ["ORDER: The removal of Petitioner, and no other person, is stayed.", "removal-stayed"],
    ["ORDER: Petitioner is no longer a class member and may be removed.", "removal-permitted"],
    ["ORDER: Persons released before May 1 are no longer class members.", "class-modified"],
    ["ORDER: Respondents shall ensure that no removal is scheduled before June 3.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(effectNames(tagsOf(text))).toEqual([effect]);
  });
});

describe("notice to the court and to counsel is a bar until it is given", () => {
  test.each([
    [
      "TEXT ORDER: Respondents shall provide 72 hours' notice to the Court and counsel before any removal.",
      "removal-stayed",
    ],
    [
      "ORDER: Respondents must give counsel and the Court 48 hours' notice prior to moving Petitioner.",
      "transfer-barred",
    ],
    ["ORDER: Respondents shall give the Court and counsel 48 hours' notice before any transfer.", "transfer-barred"],
  ])("%s", (text, effect) => {
    expect(effectNames(tagsOf(text))).toContain(effect);
  });

  test("notice to counsel alone is access to counsel", () => {
    expect(effectNames(tagsOf("ORDER: Respondents shall give counsel 72 hours' notice of any removal."))).toEqual([
      "counsel-access-ordered",
    ]);
  });
});
