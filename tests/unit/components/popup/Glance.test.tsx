// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { isUnopened } from "@/components/dockets/first-run.ts";
import { Glance } from "@/components/popup/Glance.tsx";
import { isoDate } from "@/lib/calendar/date.ts";
import { draw } from "../draw.ts";
import { plainTags, sampleEntry, sampleMatter, sampleView, stayTags } from "../samples.ts";

const unread = (number: string, tags = plainTags) => {
  const view = sampleView(sampleEntry(number, `ENTRY ${number} staying the removal`), { tags });
  return { ...view, mark: { ...view.mark, state: "unread" as const } };
};

const drawGlance = (entries: ReturnType<typeof unread>[]) =>
  draw(
    <Glance
      matters={[sampleMatter(entries)]}
      today={isoDate("2017-07-01")}
      onOpenEntry={vi.fn()}
      onOpenDeadlines={vi.fn()}
      onOpenRelief={vi.fn()}
    />,
  );

test("what affects detention or removal comes first, then what is unclear, then the rest", () => {
  const root = drawGlance([
    unread("4"),
    unread("3", { ...plainTags, unclear: "open ECF 2" }),
    unread("2", stayTags("ENTRY 2 staying the removal", "staying the removal")),
  ]);
  expect([...root.querySelectorAll(".glance-entry strong")].map((name) => name.textContent)).toEqual([
    "ECF 2",
    "ECF 3",
    "ECF 4",
  ]);
  expect(root.querySelector(`[aria-label="Unread"] h2`)?.textContent).toBe(
    "3 unread entries, 1 affecting detention or removal",
  );
});

test("a docket that was never opened is no warning", () => {
  const root = drawGlance([]);
  expect(root.textContent).toContain("Not opened yet, so nothing is known of: 1 watched docket.");
  expect(root.textContent).not.toContain("⚠");
});

test("a matter is unopened until a docket was looked at or holds an entry", () => {
  expect(isUnopened(sampleMatter([]))).toBe(true);
  expect(isUnopened(sampleMatter([unread("1")]))).toBe(false);
});

test("what is in force today comes before everything else", () => {
  const root = drawGlance([unread("2", stayTags("ENTRY 2 staying the removal", "staying the removal"))]);
  const [first] = root.querySelectorAll("section");
  expect(first?.getAttribute("aria-label")).toBe("In force today");
  expect(first?.textContent).toContain("Removal stayed since Jun 22, 2017, by ECF 2; no end is known");
});

test("of many matters those without relief are counted, and none with relief is left out", () => {
  const staying = unread("2", stayTags("ENTRY 2 staying the removal", "staying the removal"));
  const many = Array.from({ length: 30 }, (_none, at) => ({
    ...sampleMatter(at === 17 ? [staying] : []),
    matterId: `matter ${at}`,
    name: `Matter ${at}`,
  }));
  const drawn = (matters: typeof many) =>
    draw(
      <Glance
        matters={matters}
        today={isoDate("2017-07-01")}
        onOpenEntry={vi.fn()}
        onOpenDeadlines={vi.fn()}
        onOpenRelief={vi.fn()}
      />,
    );
  const root = drawn(many);
  expect([...root.querySelectorAll(".in-force")].map((each) => each.getAttribute("aria-label"))).toEqual([
    "In force today: Matter 17",
  ]);
  expect(root.textContent).toContain("No relief is known to be in force in 29 other matters.");
  expect(drawn(many.slice(0, 3)).querySelectorAll(".in-force")).toHaveLength(3);
  expect(drawn(many.slice(0, 10)).textContent).toContain("in force in any of 10 matters.");
});
