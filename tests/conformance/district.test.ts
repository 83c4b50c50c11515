import { expect, test } from "vitest";
import { normalisedDocumentId } from "@/lib/docket/document-id.ts";
import type { Docket, Party } from "@/lib/docket/docket.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { openSavedPage } from "../../scripts/saved-page.ts";
import { compareEntries, corpusCases, describeCorpus, type ExpectedDocket, type ExpectedParty } from "./corpus.ts";

const SAVED = "https://saved.page.invalid/";

/** Where our reading differs on purpose from the expected result. Every line was looked at on the page. */
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  // "Chief Judge J. Randal Hall": the expected result takes the initial for part of the title.
  gasd: ["assignedTo"],
  // "Viktor V. Pohorelsky", "John A Kazen": the expected result writes the initial small.
  nyed: ["referredTo"],
  txsd: ["referredTo"],
  // The court prints the jurisdiction below its label; the expected result leaves it out.
  cit: ["jurisdiction"],
  cit_2: ["jurisdiction"],
  cit_3: ["jurisdiction"],
  cit_4: ["jurisdiction"],
};
/** Rows that the expected result drops and we keep. */
const EXTRA_ENTRIES: Readonly<Record<string, number>> = {
  // Number 0, without a date.
  nvd_21855: 1,
};
/** Dockets for which the expected result is empty. */
const NOT_EXPECTED: Readonly<Record<string, "docket" | "blank">> = {
  canb_1: "blank",
  // A docket whose search found no entries, changed by another extension: read, with its header and parties.
  nysd_3: "docket",
};

for (const folder of ["district-dockets", "special-dockets"]) {
  describeCorpus(folder, (cases) => {
    test.each(cases)("$name", ({ name, file, courtId, expected }) => {
      const outcome = parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) });
      if (NOT_EXPECTED[name]) return expect(outcome.ok ? "docket" : "blank").toBe(NOT_EXPECTED[name]);
      if (!outcome.ok) throw new Error(outcome.reason);
      const { docket, problems } = outcome.snapshot;
      expect(docket.courtId).toBe(courtId);
      const { differences, extra } = compareEntries(docket.entries, expected.docket_entries ?? []);
      expect(differences).toEqual([]);
      expect(extra).toHaveLength(EXTRA_ENTRIES[name] ?? 0);
      expect(problems).toHaveLength(EXTRA_ENTRIES[name] ?? 0);
      expect(outcome.rows).toHaveLength(docket.entries.length);
      expect(headerDifferences(docket, expected)).toEqual(REVIEWED[name] ?? []);
      expect(docket.parties.map(ours)).toEqual((expected.parties ?? []).map(theirs));
    });
  });
}

describeCorpus("not-dockets", (cases) => {
  test.each(cases)("$name is refused with a reason of its own", ({ file }) => {
    const outcome = parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) });
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.reason).not.toMatch(/^This page shows no docket/);
  });
});

describeCorpus("attachment-pages", (cases) => {
  test("none is taken for a docket report", () => {
    for (const { name, file } of cases.slice(0, 40)) {
      expect(parsePage(openSavedPage(file, SAVED), { url: new URL(SAVED) }).ok, name).toBe(false);
    }
  });
});

test("nothing that is read holds an address, or what the receipt says of the user", () => {
  for (const { name, file } of corpusCases("district-dockets")) {
    const page = openSavedPage(file, SAVED);
    const outcome = parsePage(page, { url: new URL(SAVED) });
    if (!outcome.ok) continue;
    const { docket, ...rest } = outcome.snapshot;
    const isPrivate = /PACER Login|Client Code|E-?mail|Fax:|\(See above|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\(\d{3}\)/i.test(
      JSON.stringify([{ ...docket, entries: [] }, rest]),
    );
    expect(isPrivate, name).toBe(false);
    const login = /PACER\s+Login:\s*(\w[\w:.-]{3,})/.exec(page.body.textContent ?? "")?.[1];
    expect(login !== undefined && JSON.stringify(outcome.snapshot).includes(login), name).toBe(false);
  }
});

function headerDifferences(docket: Docket, expected: ExpectedDocket): string[] {
  const pairs: [string, string | null, string | null | undefined][] = [
    ["caseName", docket.caseName, expected.case_name],
    ["docketNumber", docket.docketNumber, expected.docket_number],
    ["dateFiled", docket.dateFiled, expected.date_filed],
    ["dateTerminated", docket.dateTerminated, expected.date_terminated],
    ["assignedTo", docket.assignedTo, expected.assigned_to_str],
    ["referredTo", docket.referredTo, expected.referred_to_str],
    ["natureOfSuit", docket.natureOfSuit, expected.nature_of_suit],
    ["cause", docket.cause, expected.cause],
    ["jurisdiction", docket.jurisdiction, expected.jurisdiction],
    ["juryDemand", docket.juryDemand, expected.jury_demand],
    ["demand", docket.demand, expected.demand],
  ];
  return pairs.filter(([, actual, wanted]) => (actual ?? "") !== (wanted ?? "")).map(([field]) => field);
}

/** The expected result leaves out an end that is printed in bold, and has every role with capital initials only. */
function ours({ name, role, dateTerminated, attorneys }: Party) {
  const people = attorneys.map(({ name: attorney, designations }) => [
    attorney,
    designations.filter((one) => !isEnd(one)),
  ]);
  return { name, role: role.toLowerCase(), dateTerminated, people };
}

/** The expected result keeps two blanks in names, and a blank before a comma. */
function theirs({ name, type, date_terminated, attorneys }: ExpectedParty) {
  const people = (attorneys ?? []).map((one) => [
    plain(one.name),
    (one.roles ?? []).map(String).filter((role) => !isEnd(role)),
  ]);
  return { name: plain(name), role: type.toLowerCase(), dateTerminated: date_terminated ?? null, people };
}

function isEnd(designation: string): boolean {
  return designation.startsWith("TERMINATED");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll(" ,", ",");
}

test("document ids of the expected results are in our normal form", () => {
  for (const { expected } of corpusCases("district-dockets")) {
    for (const { pacer_doc_id: id } of expected.docket_entries ?? []) if (id) expect(normalisedDocumentId(id)).toBe(id);
  }
});
