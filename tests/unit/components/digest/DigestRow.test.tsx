// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { DigestRow } from "@/components/digest/DigestRow.tsx";
import type { DigestEntry } from "@/lib/digest/digest.ts";
import { draw } from "../draw.ts";
import { DOCKET, plainTags, sampleEntry, stayTags } from "../samples.ts";

const TEXT = "ORDER staying the removal";
const row = (tags: DigestEntry["tags"]): DigestEntry => ({
  label: "E.D. Mich. 2:17-cv-11910",
  courtName: "E.D. Mich.",
  docketNumber: "2:17-cv-11910",
  timeZone: "America/Detroit",
  docketKey: DOCKET,
  day: null,
  entry: sampleEntry("32", TEXT),
  tags,
  deadlines: [],
  note: null,
  link: null,
  late: false,
  textLeftOut: false,
});

test("an entry that affects removal says so in sentences, with the words behind it", () => {
  const tags = {
    ...stayTags(TEXT, "staying the removal"),
    affectsRemoval: "yes" as const,
    direction: "protects" as const,
  };
  const root = draw(<DigestRow row={row(tags)} onOpen={vi.fn()} />);
  expect(root.textContent).toContain(
    "Affects removal; protects the detainees. Removal stayed, because: “staying the removal”.",
  );
  expect(root.querySelector("mark")?.textContent).toBe("staying the removal");
});

test("an entry that affects neither says nothing of it", () => {
  expect(draw(<DigestRow row={row(plainTags)} onOpen={vi.fn()} />).textContent).not.toMatch(/affects/i);
});
