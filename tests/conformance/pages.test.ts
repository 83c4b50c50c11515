import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normalisedDocumentId } from "@/lib/docket/document-id.ts";
import type { CorpusFile } from "@/scripts/conformance/corpus-files.ts";
import { openSavedPage } from "@/scripts/saved-page.ts";
import { courtOf, describeKind, outcomeOf, snapshotOf } from "./saved.ts";

/** Rows that the expected result drops and we keep, with a problem each: number 0, without a date. */
const ROWS_IN_DOUBT: Readonly<Record<string, number>> = { nvd_21855: 1 };
/** Nothing is expected of a blank page, and nothing is read. */
const BLANK = new Set(["canb_1"]);
const isDocket = ({ name }: CorpusFile) => !BLANK.has(name);

for (const kind of ["district-dockets", "special-dockets", "history-reports", "appellate-dockets"]) {
  describeKind(kind, (files) => {
    test.each(files.filter(isDocket))(
      "$name: the court, the page's own rows, no problem but those that are known",
      (file) => {
        const outcome = outcomeOf(file, kind === "appellate-dockets" ? courtOf(file) : undefined);
        if (!outcome.ok) throw new Error(outcome.reason);
        const { snapshot, rows } = outcome;
        expect(snapshot.docket.courtId).toBe(courtOf(file));
        expect(rows).toHaveLength(snapshot.docket.entries.length);
        expect(new Set(rows).size).toBe(rows.length);
        expect(snapshot.problems).toHaveLength(ROWS_IN_DOUBT[file.name] ?? 0);
        for (const { pacerDocId } of snapshot.docket.entries) {
          expect(pacerDocId === null || normalisedDocumentId(pacerDocId) === pacerDocId, String(pacerDocId)).toBe(true);
        }
      },
    );

    test.each(files.filter(({ name }) => BLANK.has(name)))("$name is no docket", (file) => {
      expect(outcomeOf(file)).toMatchObject({ ok: false, reason: expect.stringMatching(/blank/) as unknown });
    });
  });
}

describeKind("district-dockets", (files) => {
  test("nothing that is read holds an address, or what the receipt says of the user", () => {
    for (const file of files.filter(isDocket)) {
      const { docket, ...rest } = snapshotOf(file);
      const isPrivate = /PACER Login|Client Code|E-?mail|Fax:|\(See above|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\(\d{3}\)/i.test(
        JSON.stringify([{ ...docket, entries: [] }, rest]),
      );
      expect(isPrivate, file.name).toBe(false);
      const login = /PACER\s+Login:\s*(\w[\w:.-]{3,})/.exec(openSavedPage(file.path).body.textContent ?? "")?.[1];
      expect(login !== undefined && JSON.stringify([docket, rest]).includes(login), file.name).toBe(false);
    }
  });
});

describeKind("appellate-dockets", (files) => {
  test.each(files)("$name: attorneys with every designation that is printed", (file) => {
    const [expected] = file.expected.kind === "dockets" ? file.expected.dockets : [];
    const ours = snapshotOf(file, courtOf(file)).docket.parties.map(({ attorneys }) =>
      attorneys.map(({ designations }) => designations),
    );
    expect(ours).toEqual(
      (expected?.parties ?? []).map(({ attorneys = [] }) => attorneys.map(({ roles }) => roles ?? [])),
    );
  });
});

describeKind("history-reports", (files) => {
  test.each(files)("$name: every event has its short text, and what is shown of the case is told", (file) => {
    const { sourceId, docket, completeness, criteria } = snapshotOf(file);
    expect(sourceId).toBe("cmecf-history");
    expect(docket.entries.filter(({ shortText }) => shortText === null)).toEqual([]);
    // Reports on one of several defendants never prove that the whole docket was shown.
    const printed = openSavedPage(file.path).querySelector("b > font")?.textContent ?? "";
    const isOfOne = docket.docketNumber.includes("-cr-") && /-\d+$/.test(printed.trim());
    const whole = isOfOne ? "unknown" : "complete";
    expect(completeness, criteria ?? "").toBe(criteria?.startsWith("Documents") ? "partial" : whole);
  });
});

describeKind("nef-pages", (files) => {
  test.each(files)("$name: attachments where the notice lists some, and nothing that opens a document", (file) => {
    const outcome = outcomeOf(file);
    if (!outcome.ok) throw new Error(outcome.reason);
    const snapshots = [outcome.snapshot, ...(outcome.others ?? [])];
    expect(snapshots.flatMap(({ problems }) => problems)).toEqual([]);
    const { contains_attachments: listed } = JSON.parse(
      readFileSync(file.path.replace(/\.html$/, ".json"), "utf8"),
    ) as { contains_attachments: boolean };
    expect(snapshots.some(({ docket }) => docket.entries.some(({ attachments }) => attachments.length > 0))).toBe(
      listed,
    );
    expect(JSON.stringify(snapshots)).not.toMatch(/@|magic|STAMP/i);
  });
});

describeKind("attachment-pages", (files) => {
  test.each(files)("$name is no docket, of its court, and read without a problem", (file) => {
    const outcome = outcomeOf(file);
    expect(outcome).toMatchObject({ ok: false, menu: { courtId: courtOf(file), problems: [] } });
  });
});

describeKind("not-dockets", (files) => {
  test.each(files)("$name is refused with a reason of its own", (file) => {
    const outcome = outcomeOf(file);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.reason).not.toMatch(/^This page shows no docket/);
  });
});

describeKind("not-appellate-dockets", (files) => {
  test.each(files)("$name is no docket, for a reason that says what it is", (file) => {
    expect(outcomeOf(file, courtOf(file))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/log in|accept|list of documents/) as unknown,
    });
  });
});
