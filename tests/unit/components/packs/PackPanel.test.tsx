// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { act } from "preact/test-utils";
import { ChangesList } from "@/components/changes/ChangesList.tsx";
import { PackPanel, type PackActions, type PackLine } from "@/components/packs/PackPanel.tsx";
import type { PackPreview } from "@/lib/app/preview-pack.ts";
import { instant } from "@/lib/calendar/date.ts";
import { button, draw, press } from "../draw.ts";
import { plainTags, sampleEntry, sampleView, stayTags } from "../samples.ts";

const line = (more: Partial<PackLine>): PackLine => ({
  matterId: "roe-v-doe",
  name: "Roe v. Doe",
  origin: "imported",
  knownEntries: 2,
  byHand: 0,
  importedAt: instant("2019-03-01T12:00:00.000Z"),
  fileName: "roe.json",
  ...more,
});
const preview: PackPreview = {
  matter: { id: "hamama-v-adducci", name: "<i>Hamama</i>", description: "words" },
  replaces: "a built-in record",
  dockets: [{ label: "E.D. Mich. 2:17-cv-11910", title: "trial", standing: "stored", entries: 12 }],
  knownEntries: 3,
  matched: 1,
  unmatched: [{ name: "order (ECF 9)", because: "its docket is not stored yet" }],
  warnings: ["1 of its entries are marked as disputed: their sources disagree."],
};
const actionsOf = () =>
  ({
    choose: vi.fn(),
    apply: vi.fn(),
    cancel: vi.fn(),
    remove: vi.fn(),
    save: vi.fn(),
  }) satisfies PackActions;

test("a pack in place of a built-in record needs the user's word first; its words are shown as text", () => {
  const actions = actionsOf();
  const root = draw(<PackPanel packs={[]} preview={preview} said={null} actions={actions} />);
  expect(root.querySelector("i")).toBeNull();
  expect(root.textContent).toContain("3 known entries, 1 of them found");
  expect(root.textContent).toContain("order (ECF 9): its docket is not stored yet");
  expect(root.textContent).toContain("disputed");
  expect(button(root, "Import this case pack").disabled).toBe(true);
  act(() => root.querySelector<HTMLInputElement>(".pack-preview input[type=checkbox]")!.click());
  press(root, "Import this case pack");
  expect(actions.apply).toHaveBeenCalledExactlyOnceWith(true);
});

test("a built-in record can be saved, not removed; what is set by hand is shared with the reasons only on request", () => {
  const actions = actionsOf();
  const packs = [line({ origin: "built in", importedAt: null, fileName: null, byHand: 2 })];
  const root = draw(<PackPanel packs={packs} preview={null} said="Saved." actions={actions} />);
  expect(root.textContent).not.toContain("Remove");
  expect(root.textContent).toContain("2 entries set by hand");
  press(root, "Share with what you set by hand");
  expect(actions.save).toHaveBeenCalledExactlyOnceWith("roe-v-doe", { withHand: true, withNotes: false });
});

test("an imported pack can be removed", () => {
  const actions = actionsOf();
  const root = draw(<PackPanel packs={[line({})]} preview={null} said={null} actions={actions} />);
  press(root, "Remove: the case pack");
  expect(actions.remove).toHaveBeenCalledExactlyOnceWith("roe-v-doe");
});

test("what a new reading changed is told before and after, opens the entry, and can be dismissed", () => {
  const entry = sampleEntry("12", "ORDER that stays removal.");
  const change = {
    id: "c1",
    docketKey: entry.docketKey,
    entryId: entry.id,
    at: instant("2019-03-01T12:00:00.000Z"),
    because: "new rules",
    before: plainTags,
    after: stayTags(entry.docketText, "stays removal"),
  };
  const [onOpenEntry, onDismiss] = [vi.fn(), vi.fn()];
  const root = draw(
    <ChangesList changes={[change]} entries={[sampleView(entry)]} onOpenEntry={onOpenEntry} onDismiss={onDismiss} />,
  );
  expect(root.textContent).toContain("What a new reading changed: 1 entry");
  expect(root.textContent).toMatch(/effects: none → +became removal stayed/);
  expect(root.textContent).toContain("because of new rules");
  act(() => root.querySelector<HTMLButtonElement>(".changed-entry button")!.click());
  expect(onOpenEntry).toHaveBeenCalledExactlyOnceWith(entry.id);
  press(root, "Dismiss all");
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(["c1"]);
  expect(
    draw(<ChangesList changes={[]} entries={[]} onOpenEntry={onOpenEntry} onDismiss={onDismiss} />).textContent,
  ).toBe("");
});
