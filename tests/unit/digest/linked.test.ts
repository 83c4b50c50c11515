import { describe, expect, test } from "vitest";
import { buildDigest, type DigestInputEntry } from "@/lib/digest/build.ts";
import { linkedWords } from "@/lib/digest/linked.ts";
import { exporters } from "@/lib/exporters/registry.ts";
import type { OwnMarks } from "@/lib/rules/own-marks.ts";
import { entry, input, known } from "./week.ts";

const motion = known(entry("11", "2017-06-15", "MOTION for Stay of Removal by Karim Yonan", { novelty: "seed" }), {
  kind: "motion",
  author: "petitioner",
});
const response = known(entry("17", "2017-07-03", "RESPONSE to 11 MOTION for Stay of Removal"), {
  kind: "response",
  author: "respondent",
  references: ["11"],
});
const order = known(entry("32", "2017-07-05", "ORDER granting 11 Motion"), {
  kind: "order",
  author: "court",
  references: ["11"],
  dispositions: [{ of: "11", outcome: "granted" }],
});
const rowsOf = (...entries: readonly DigestInputEntry[]) => {
  const digest = buildDigest(input({ entries }));
  return [...digest.affecting, ...digest.unclear, ...digest.other, ...digest.routine];
};

describe("a row of the digest", () => {
  test("names the motion that it is about and where that stands, though the motion is of an earlier week", () => {
    const rows = rowsOf(motion, response, order);
    expect(rows.map((row) => row.links.linked.map(linkedWords))).toEqual([
      ["response on motion ECF 11 (granted · ECF 32): MOTION for Stay of Removal by Karim Yonan"],
      ["ruling on motion ECF 11 (granted · ECF 32): MOTION for Stay of Removal by Karim Yonan"],
    ]);
  });

  test("of a motion says where it stands", () => {
    const fresh = { ...motion, entry: { ...motion.entry, dateEntered: response.entry.dateEntered } };
    expect(rowsOf(fresh)[0]?.links.outcome).toBe("pending");
  });

  test("keeps the words of a restricted motion out unless the settings let them in", () => {
    const sealed = { ...motion, entry: { ...motion.entry, restricted: true } };
    expect(rowsOf(sealed, order)[0]?.links.linked[0]).toMatchObject({ documentNumber: "11", title: null });
    const written = exporters.map((exporter) => exporter.write(buildDigest(input({ entries: [sealed, order] }))));
    for (const text of written) expect(text).not.toContain("MOTION for Stay of Removal");
  });
});

const own = (label: string | null, quietens: boolean): OwnMarks => ({
  version: "v",
  marks: [{ ruleId: "r", ruleName: "rule", label, quietens, spans: [] }],
});

describe("the user's own rules", () => {
  test("quieten a filing into the routine section, and never an order that is tagged or unclear", () => {
    const unclear = known(entry("45", "2017-07-06", "ORDER granting 99 Motion"), {
      kind: "order",
      author: "court",
      unclear: "unseen",
    });
    const digest = buildDigest(
      input({
        entries: [
          { ...response, own: own("noise", true) },
          { ...unclear, own: own("noise", true) },
        ],
      }),
    );
    expect(digest.routine.map(({ entry: { documentNumber } }) => documentNumber)).toEqual(["17"]);
    expect(digest.unclear.map(({ entry: { documentNumber } }) => documentNumber)).toEqual(["45"]);
  });

  test("their labels stand in every format for people and programs, harmless in a spreadsheet", () => {
    const digest = buildDigest(input({ entries: [{ ...response, own: own("=cmd|x", false) }] }));
    const written = new Map(exporters.map((exporter) => [exporter.id, exporter.write(digest)]));
    expect(written.get("csv")).toContain("'=cmd|x");
    expect(JSON.parse(written.get("json")!)).toMatchObject({ other: [{ labels: ["=cmd|x"], quietened: false }] });
    expect(written.get("html")).toContain("=cmd|x");
    expect(written.get("md")).toContain("cmd");
  });
});
