import { beforeEach, expect, test, vi } from "vitest";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const rows = Array.from({ length: 12 }, (_, at) =>
  entry({
    documentNumber: `${at + 1}`,
    filed: "2019-01-10",
    docketText: at % 3 === 0 ? `ORDER staying removal. Responses due by 3/${at + 10}/2019.` : `NOTICE ${at}`,
    pacerSeqNo: `${at + 1}`,
  }),
);
const more = entry({ documentNumber: "13", filed: "2019-02-10", docketText: "ORDER releasing Roe", pacerSeqNo: "13" });

function counted() {
  const tagsOf = vi.fn(courtAnalysis.tagsOf);
  const deadlinesOf = vi.fn(courtAnalysis.deadlinesOf);
  const ports = world({ analysis: { ...courtAnalysis, tagsOf, deadlinesOf } });
  return { ports, tagsOf, deadlinesOf };
}

test("a look that brings nothing is answered from what is stored, the same as when it was worked out", async () => {
  const { ports, tagsOf, deadlinesOf } = counted();
  await recordDocket(ports, snapshot(rows), { watch: true });
  const before = await ports.store.contentsOf("mied:2:19-cv-10101");
  const worked = [tagsOf.mock.calls.length, deadlinesOf.mock.calls.length];
  const again = await recordDocket(ports, snapshot(rows), { watch: false });
  expect([tagsOf.mock.calls.length, deadlinesOf.mock.calls.length]).toEqual(worked);
  const after = await ports.store.contentsOf("mied:2:19-cv-10101");
  expect({ ...after, snapshots: [] }).toEqual({ ...before, snapshots: [] });
  expect(after.snapshots).toHaveLength(2);
  // The same look where the rules are said to be others: everything is worked out.
  const anew = await recordDocket(
    { ...ports, analysis: { ...ports.analysis, rulesVersion: "others" } },
    snapshot(rows),
    { watch: false },
  );
  expect(tagsOf.mock.calls.length).toBeGreaterThan(worked[0]!);
  expect(anew.rows).toEqual(again.rows);
  expect(again.rows.filter(({ deadlines }) => deadlines.length > 0).length).toBeGreaterThan(0);
});

test.each([
  ["a new entry", [...rows, more]],
  ["another wording", rows.map((row, at) => (at === 1 ? { ...row, docketText: "NOTICE 1 (CORRECTED)" } : row))],
])("%s is worked out", async (_what, changed) => {
  const { ports, tagsOf } = counted();
  await recordDocket(ports, snapshot(rows), { watch: true });
  const before = tagsOf.mock.calls.length;
  await recordDocket(ports, snapshot(changed), { watch: false });
  expect(tagsOf.mock.calls.length).toBeGreaterThan(before);
});

test("another header is worked out: a docket's own number and people are read in its entries", async () => {
  const { ports, tagsOf } = counted();
  await recordDocket(ports, snapshot(rows), { watch: true });
  const before = tagsOf.mock.calls.length;
  const look = snapshot(rows);
  await recordDocket(ports, { ...look, docket: { ...look.docket, assignedTo: "Jan Placeholder" } }, { watch: false });
  expect(tagsOf.mock.calls.length).toBeGreaterThan(before);
});
