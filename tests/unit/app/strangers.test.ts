import { beforeEach, expect, test } from "vitest";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { requestOf } from "@/lib/messaging/requests.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

test("a row that says that it is of another case is shown as such, told as a problem, and stored nowhere", async () => {
  const ports = world();
  const own = entry({ documentNumber: "1", filed: "2019-02-01", docketText: "PETITION by John Doe", pacerSeqNo: "1" });
  const foreign = entry({ documentNumber: "2", filed: "2019-02-01", docketText: "ORDER lifting the stay of removal." });
  const seen = snapshot([foreign, own], {
    strangers: [0],
    problems: [{ where: "entries", text: "1 of 2 entries link to another case" }],
  });
  const { snapshot: received } = requestOf("docket/seen", { url: "https://ecf.mied.uscourts.gov/", snapshot: seen });
  const { rows, summary } = await recordDocket(ports, received, { watch: true });
  expect(rows[0]).toMatchObject({ entryId: null, isNew: false, deadlines: [] });
  expect(rows[0]!.tags.unclear).toContain("of another case");
  expect(rows[1]!.entryId).not.toBeNull();
  expect(summary.problems[0]).toContain("link to another case");
  const stored = await ports.store.contentsOf(summary.docketKey);
  expect(stored.entries.map(({ docketText }) => docketText)).toEqual(["PETITION by John Doe"]);
});
