// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EntriesView } from "@/components/entries/EntriesView.tsx";
import { EntryPane, type EntryPaneProps } from "@/components/entries/EntryPane.tsx";
import type { MatterView } from "@/lib/app/views.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { button, draw, key, press, type } from "../draw.ts";
import { sampleEntry, sampleMatter, sampleView, stayTags } from "../samples.ts";
import { mockActions } from "../entry-actions.ts";

const STAY = "OPINION AND ORDER staying the removal of Petitioners, re 11 Motion";
const HOSTILE = `<img src=x onerror="window.hacked = true"><script>window.hacked = true</script> NOTICE`;

const matter = sampleMatter([
  sampleView(sampleEntry("32", STAY), {
    tags: { ...stayTags(STAY, "staying the removal"), references: ["11"] },
    state: "unread",
  }),
  sampleView(sampleEntry("12", HOSTILE)),
  sampleView(sampleEntry("11", "MOTION for Stay of Removal")),
]);

const actions = mockActions();

const Pane = (props: EntryPaneProps) => <EntryPane {...props} rules={[]} />;

function Harness({ shown = matter, shortcuts = true }: { shown?: MatterView; shortcuts?: boolean }) {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  return (
    <EntriesView
      matter={shown}
      dockets={shown.health.map(({ docket }) => docket)}
      Pane={Pane}
      today={isoDate("2026-11-20")}
      actions={{ ...actions, openEntry: setSelectedId }}
      selectedId={selectedId}
      onSelect={setSelectedId}
      shortcuts={shortcuts}
      onHelp={vi.fn()}
    />
  );
}

const options = (root: ParentNode) =>
  [...root.querySelectorAll('[role="option"]')].map((option) => option.querySelector(".entry-name")?.textContent);

beforeEach(() => vi.clearAllMocks());
// What a long list still works out would be drawn after the page is gone.
afterEach(() => void draw(null));

test("filters narrow the list, say so, and one key clears them", () => {
  const root = draw(<Harness />);
  expect(options(root)).toEqual(["ECF 32", "ECF 12", "ECF 11"]);
  press(root, "Affects removal");
  expect(options(root)).toEqual(["ECF 32"]);
  expect(root.querySelector("output")?.textContent).toBe("1 of 3 entries shown");
  key("Escape");
  expect(options(root)).toHaveLength(3);
  type(root.querySelector('input[type="search"]'), "motion for stay");
  expect(options(root)).toEqual(["ECF 11"]);
});

test("the words behind a tag are marked, with its rule, and nothing else is", () => {
  const root = draw(<Harness />);
  key("j");
  const marks = [...root.querySelectorAll(".docket-text mark")];
  expect(marks.map((mark) => mark.textContent)).toEqual(["staying the removal"]);
  expect(marks[0]?.getAttribute("title")).toContain("stops-removal");
  expect(root.querySelector(".docket-text")?.textContent).toBe(STAY);
});

test("says since when an entry that was open is sealed", () => {
  const sealed = sampleEntry("40", "SEALED ORDER", {
    restricted: true,
    restrictedSince: instant("2017-07-03T16:00:00.000Z"),
  });
  const always = sampleEntry("39", "SEALED EXHIBIT", { restricted: true });
  const root = draw(<Harness shown={sampleMatter([sampleView(sealed), sampleView(always)])} />);
  key("j");
  expect(root.textContent).toMatch(
    /Sealed or restricted for this viewer since Jul [34], 2017, .*; open before\. Left out/,
  );
  key("j");
  expect(root.textContent).toContain("Sealed or restricted for this viewer. Left out");
});

test("a court's text is text, whatever it holds", () => {
  const root = draw(<Harness />);
  key("j");
  key("j");
  expect(root.querySelector(".docket-text")?.textContent).toBe(HOSTILE);
  expect(root.querySelectorAll("img, script")).toHaveLength(0);
  expect("hacked" in window).toBe(false);
});

test("z sets the entry being read aside until a day or the next entry, and takes that back", () => {
  const root = draw(<Harness />);
  key("z");
  expect(root.querySelector("form[aria-label='Snooze this entry']")).toBeNull();
  key("j");
  key("z");
  expect(document.activeElement?.textContent).toBe("Tomorrow");
  press(root, "Monday");
  // The 20th of November 2026 is a Friday.
  expect(actions.snooze).toHaveBeenLastCalledWith("entry 32", "2026-11-23");
  expect(root.querySelector("form[aria-label='Snooze this entry']")).toBeNull();
  press(root, "Snooze …");
  press(root, "Until the next entry");
  expect(actions.snooze).toHaveBeenLastCalledWith("entry 32", "next entry");
  key("z");
  key("Escape");
  expect(root.querySelector("form[aria-label='Snooze this entry']")).toBeNull();
  expect(actions.snooze).toHaveBeenCalledTimes(2);
});

test("a snoozed entry says until when, and one that came back says why", () => {
  const [first, ...others] = matter.entries;
  const mark = { ...first!.mark, state: "seen" as const, snoozedUntil: "next entry" as const };
  const snoozed = { ...matter, entries: [{ ...first!, mark }, ...others] };
  const root = draw(<Harness shown={snoozed} />);
  key("j");
  expect(root.textContent).toContain("Set aside until another entry comes.");
  expect(root.querySelector(".entry-row .entry-state")?.textContent).toBe("zsnoozed");
  key("z");
  expect(actions.snooze).toHaveBeenLastCalledWith("entry 32", null);
  const back = { ...matter, entries: [{ ...first!, mark: { ...first!.mark, returned: "it was ruled on by ECF 40" } }] };
  const again = draw(<Harness shown={back} />);
  key("j");
  expect(again.textContent).toContain("Back because it was ruled on by ECF 40.");
});

test("keys move, mark done and star the entry being read", () => {
  const root = draw(<Harness />);
  key("j");
  key("e");
  expect(actions.mark).toHaveBeenCalledWith(["entry 32"], "done");
  key("j");
  key("s");
  expect(actions.star).toHaveBeenCalledWith("entry 12", true);
  key("k");
  expect(root.querySelector('[aria-selected="true"] .entry-name')?.textContent).toBe("ECF 32");
});

test("switched off, single keys do nothing; while typing they never do", () => {
  const root = draw(<Harness shortcuts={false} />);
  key("j");
  expect(root.querySelector('[aria-selected="true"]')).toBeNull();
  const typing = draw(<Harness />);
  key("j", typing.querySelector("input")!);
  expect(typing.querySelector('[aria-selected="true"]')).toBeNull();
});

test("an unread entry counts as seen after it was in front of the reader, not at once", () => {
  vi.useFakeTimers();
  try {
    draw(<Harness />);
    key("j");
    expect(actions.mark).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(2_000));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(["entry 32"], "seen");
  } finally {
    vi.useRealTimers();
  }
});

test("what the reader says of it before then stands, however late it is stored", () => {
  vi.useFakeTimers();
  try {
    const root = draw(<Harness />);
    key("j");
    press(root, "Mark done");
    act(() => void vi.advanceTimersByTime(2_000));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(["entry 32"], "done");
  } finally {
    vi.useRealTimers();
  }
});

test("a reference opens the entry it names; one not stored says so", () => {
  const root = draw(<Harness />);
  key("j");
  press(root.querySelector('[aria-label="Entries it refers to"]')!, "ECF 11");
  expect(root.querySelector("#entry-title")?.textContent).toContain("ECF 11");
  const lonely = draw(<Harness shown={sampleMatter(matter.entries.slice(0, 1))} />);
  key("j");
  expect(lonely.textContent).toContain("ECF 11 (not seen yet)");
});

test("a note is saved once, by its button, with its words", () => {
  const root = draw(<Harness />);
  key("j");
  expect(button(root, "Save note").disabled).toBe(true);
  type(root.querySelector("textarea"), "Tell the clients.");
  press(root, "Save note");
  expect(actions.note).toHaveBeenCalledExactlyOnceWith("entry 32", "Tell the clients.");
});

test("ten thousand entries draw only those in view, and say how many there are", () => {
  const many = sampleMatter(
    Array.from({ length: 10_000 }, (_each, index) => sampleView(sampleEntry(String(index), `NOTICE ${index}`))),
  );
  const root = draw(<Harness shown={many} />);
  expect(root.querySelectorAll('[role="option"]').length).toBeLessThan(40);
  expect(root.querySelector('[role="option"]')?.getAttribute("aria-setsize")).toBe("10000");
});

test("an appeal that the entry names is offered on it, and no longer once it is watched", () => {
  const named = sampleMatter([
    sampleView(sampleEntry("491", "USCA Case Number 19-1080 for 490 Notice of Appeal filed by All Respondents")),
    sampleView(sampleEntry("11", "MOTION for Stay of Removal")),
  ]);
  const root = draw(<Harness shown={named} />);
  key("j");
  expect(root.textContent).toContain("This entry names the appeal 6th Cir. 19-1080, which you do not watch.");
  press(root, "Watch 6th Cir. 19-1080");
  expect(actions.watchAppeal).toHaveBeenCalledExactlyOnceWith(
    "mied:2:17-cv-11910",
    expect.objectContaining({ courtId: "ca6", docketNumber: "19-1080" }),
  );
  key("j");
  expect(root.textContent).not.toContain("names the appeal");
  const [below] = named.health;
  const header = { ...below!.docket.header, courtId: "ca6", docketNumber: "19-1080" };
  const appeal = { ...below!, docket: { ...below!.docket, key: "ca6:19-1080", header } };
  const watched = draw(<Harness shown={{ ...named, health: [below!, appeal] }} />);
  key("j");
  expect(watched.textContent).toContain("USCA Case Number");
  expect(watched.textContent).not.toContain("names the appeal");
});
