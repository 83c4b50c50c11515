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
  links: { outcome: null, linked: [] },
  labels: [],
  quiet: false,
  folded: false,
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

test("an entry says which motion it is about, where that stands, and what your rules call it", () => {
  const linked = [
    {
      entryId: "e11",
      documentNumber: "11",
      kind: "motion" as const,
      role: "ruling",
      title: "MOTION for <b>Stay</b>",
      outcome: "granted · ECF 32",
    },
  ];
  const shown = { ...row(plainTags), links: { outcome: null, linked }, labels: ["to discuss"] };
  const root = draw(<DigestRow row={shown} onOpen={vi.fn()} />);
  expect(root.textContent).toContain("Ruling on motion ECF 11 (granted · ECF 32): MOTION for <b>Stay</b>.");
  expect(root.querySelector(".chip.own")?.textContent).toBe("your label: to discuss");
});
