// @vitest-environment jsdom
import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { EntriesView } from "@/components/entries/EntriesView.tsx";
import { EntryPane, type EntryPaneProps } from "@/components/entries/EntryPane.tsx";
import type { MatterView } from "@/lib/app/views.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { docketOf } from "../../threads/sample.ts";
import { button, draw, key, press } from "../draw.ts";
import { sampleDocket, sampleMatter, sampleView } from "../samples.ts";
import { mockActions } from "../entry-actions.ts";

/** Every action there is, without effect. */
const actions = mockActions();

const LINES = [
  "11 2017-06-15 MOTION for Temporary Restraining Order by All Petitioners. (Roe, Jane)",
  "12 2017-06-16 MOTION to Seal Exhibit by All Petitioners. (Roe, Jane)",
  "17 2017-06-20 RESPONSE to 11 MOTION for Temporary Restraining Order filed by All Respondents. (Doe, John)",
  "32 2017-06-22 ORDER granting 11 Motion for Temporary Restraining Order. Signed by District Judge Ann Poe.",
  "40 2017-06-28 ORDER granting 39 Motion. Signed by District Judge Ann Poe.",
];

const matter: MatterView = {
  ...sampleMatter(
    docketOf(LINES)
      .map(({ entry, tags }) => sampleView(entry, { tags }))
      .toReversed(),
  ),
  health: [
    {
      docket: {
        ...sampleDocket,
        header: { ...sampleDocket.header, courtListenerId: "4214664", pacerCaseId: "321020" },
      },
      docketLabel: "E.D. Mich. 2:17-cv-11910",
      lastSnapshot: null,
      entryCount: LINES.length,
      unreadCount: 0,
      gaps: [],
      warnings: [],
    },
  ],
};

const Pane = (props: EntryPaneProps) => <EntryPane {...props} rules={[]} />;

function Harness() {
  const [selectedId, setSelectedId] = useState<string | null>(null);
  return (
    <EntriesView
      matter={matter}
      dockets={[]}
      Pane={Pane}
      today={isoDate("2026-11-20")}
      actions={{ ...actions, openEntry: setSelectedId }}
      selectedId={selectedId}
      onSelect={setSelectedId}
      shortcuts
      onHelp={vi.fn()}
    />
  );
}

const row = (root: ParentNode, number: string) => root.querySelector(`#option-e${number}`)!;
const aside = (root: ParentNode) =>
  [...root.querySelectorAll(".entry-row.aside .entry-name")].map((name) => name.textContent);
const open = (root: ParentNode, number: string) => {
  row(root, number).dispatchEvent(new MouseEvent("click", { bubbles: true }));
};

test("a motion's row says how it ended, or that it is pending", () => {
  const root = draw(<Harness />);
  expect(row(root, "11").querySelector(".chip.outcome")?.textContent).toBe("granted · ECF 32");
  expect(row(root, "12").querySelector(".chip.outcome")?.textContent).toBe("pending");
  expect(row(root, "32").querySelector(".chip.outcome")).toBeNull();
});

test("an entry shows its thread in order; each member opens; the one being read is marked", async () => {
  const root = draw(<Harness />);
  open(root, "17");
  await vi.waitFor(() => expect(root.querySelector('[aria-label="Thread"]')).not.toBeNull());
  const members = () => [...root.querySelectorAll(".thread li")];
  expect(members().map((member) => member.textContent?.replace(/ \d.*| [A-Z]{2}.*/, ""))).toHaveLength(3);
  expect(members().map((member) => member.querySelector("button")?.textContent)).toEqual([
    "ECF 11",
    "ECF 17",
    "ECF 32",
  ]);
  expect(members().map((member) => member.querySelector(".role")?.textContent?.split(" · ")[0])).toEqual([
    "motion",
    "response",
    "ruling",
  ]);
  expect(root.querySelector(".thread [aria-current]")?.textContent).toContain("ECF 17");
  members()[2]!.querySelector("button")!.click();
  await vi.waitFor(() => expect(root.querySelector("#entry-title")?.textContent).toContain("ECF 32"));
});

test("the key t greys what belongs to no thread of the entry, Escape ends it before it closes anything", async () => {
  const root = draw(<Harness />);
  open(root, "32");
  await vi.waitFor(() => expect(root.querySelector("#entry-title")).not.toBeNull());
  expect(aside(root)).toEqual([]);
  key("t");
  expect(aside(root)).toEqual(["ECF 40", "ECF 12"]);
  expect(button(root, "Grey the other entries").getAttribute("aria-pressed")).toBe("true");
  key("Escape");
  expect(aside(root)).toEqual([]);
  expect(root.querySelector("#entry-title")?.textContent).toContain("ECF 32");
  press(root, "Grey the other entries");
  expect(aside(root)).toEqual(["ECF 40", "ECF 12"]);
});

test("what must be opened to know what an unclear order does is listed, the free link first and the paid one marked", async () => {
  const root = draw(<Harness />);
  const panel = [...root.querySelectorAll("details.panel")].find((each) => each.textContent?.includes("Open to know"))!;
  expect(panel.textContent).toContain("Open to know (1)");
  expect(panel.textContent).toContain("ECF 39");
  const links = [...panel.querySelectorAll("a")];
  expect(links.map(({ href }) => new URL(href).host)).toEqual(["www.courtlistener.com", "ecf.mied.uscourts.gov"]);
  expect(links[0]!.href).toContain("/docket/4214664/docket/?entry_gte=39&entry_lte=39");
  expect(links.map((link) => link.textContent?.includes("$ paid page"))).toEqual([false, true]);
  panel.querySelector("button")!.click();
  await vi.waitFor(() => expect(root.querySelector("#entry-title")?.textContent).toContain("ECF 40"));
  const references = root.querySelector('[aria-label="Entries it refers to"]')!;
  expect(references.textContent).toContain("Open ECF 39 to know what this order does");
  expect(references.querySelector("a")?.href).toContain("courtlistener.com");
});
