import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeTexts, differing, plain, readCorpusText } from "./text-corpus.ts";

describeTexts("acms-dockets", (texts) => {
  test.each(texts)("$name", async ({ file, cases }) => {
    const [snapshot, ...others] = await readCorpusText(file);
    const [expected] = cases;
    expect(others).toEqual([]);
    const { docket, problems, completeness } = snapshot!;
    expect({ problems, completeness }).toEqual({ problems: [], completeness: "unknown" });
    expect(
      differing({
        court: [docket.courtId, expected!.court_id],
        docketNumber: [docket.docketNumber, expected!.docket_number],
        caseName: [docket.caseName, expected!.case_name],
        dateFiled: [docket.dateFiled, expected!.date_filed],
        pacerCaseId: [docket.pacerCaseId, expected!.pacer_case_id],
      }),
    ).toEqual([]);
    expect(docket.entries).toHaveLength(expected!.docket_entries.length);
    for (const [index, theirs] of expected!.docket_entries.entries()) {
      const ours = docket.entries[index]!;
      expect(
        differing({
          number: [ours.documentNumber, theirs.document_number],
          dateFiled: [ours.dateFiled, theirs.date_filed?.slice(0, 10)],
          dateEntered: [ours.dateEntered, theirs.date_entered?.slice(0, 10)],
          text: [ours.docketText, theirs.description],
          pacerDocId: [ours.pacerDocId, theirs.pacer_doc_id],
        }),
      ).toEqual([]);
    }
    expect(docket.parties.map(ours)).toEqual((expected!.parties ?? []).map(theirs));
  });

  test("nothing that is read holds an address, a telephone number or an alien number", async () => {
    for (const { name, file } of texts) {
      const [snapshot] = await readCorpusText(file);
      const { entries: _entries, ...header } = snapshot!.docket;
      expect(JSON.stringify(header), name).not.toMatch(
        /Direct:|Email:|\d{3}-\d{3}-\d{4}|A\d{3}-\d{3}-\d{3}|, [A-Z]{2} \d{5}/,
      );
      const alien = /"aNumber":\s*"([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1];
      expect(alien !== undefined && JSON.stringify(snapshot).includes(alien), name).toBe(false);
    }
  });
});

function ours({ name, role, attorneys }: { name: string; role: string; attorneys: readonly { name: string }[] }) {
  return { name, role, attorneys: attorneys.map((attorney) => attorney.name) };
}

function theirs({ name, type, attorneys }: { name: string; type: string; attorneys?: readonly { name: string }[] }) {
  return { name: plain(name), role: plain(type), attorneys: (attorneys ?? []).map((attorney) => plain(attorney.name)) };
}
