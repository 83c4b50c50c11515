// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeAll, expect, test, vi } from "vitest";
import { countWords, totalWords } from "@/components/import/count-words.ts";
import { ImportDialog } from "@/components/import/ImportDialog.tsx";
import { ImportPanel } from "@/components/import/ImportPanel.tsx";
import type { FilePreview, ImportStage } from "@/components/import/import-stage.ts";
import type { LookResult } from "@/lib/app/imports.ts";
import { instant } from "@/lib/calendar/date.ts";
import { button, draw, press } from "../draw.ts";
import { DOCKET } from "../samples.ts";

beforeAll(() => {
  // jsdom knows dialogs, and not how to open and close them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const result = (more: Partial<LookResult> = {}): LookResult => ({
  lookId: "one 1",
  fileName: "page.html",
  docketKey: DOCKET,
  refused: null,
  standing: "watched",
  added: 0,
  news: 0,
  edited: 0,
  earlierWordings: 0,
  enriched: 0,
  unchanged: 0,
  strangers: 0,
  problems: 0,
  outdated: false,
  ...more,
});

const preview = (more: Partial<FilePreview> = {}, outcome: Partial<LookResult> = {}): FilePreview => ({
  name: "page.html",
  kind: "CM/ECF docket report, saved page",
  refused: null,
  savedAt: instant("2026-11-20T12:00:00.000Z"),
  looks: [
    {
      lookId: "one 1",
      title: "E.D. Mich. 2:17-cv-11910",
      caseName: "Hamama v. Adducci",
      extent: "12 entries, the whole docket",
      isSelected: true,
      result: result({ added: 2, unchanged: 10, ...outcome }),
    },
  ],
  ...more,
});

const actionsFor = () => ({ choose: vi.fn(), apply: vi.fn(), undo: vi.fn(), close: vi.fn() });

function dialogOf(stage: ImportStage, actions = actionsFor()) {
  return { root: draw(<ImportDialog stage={stage} actions={actions} />), actions };
}

test("reading says which file, how many there are, and can be cancelled", () => {
  const { root, actions } = dialogOf({ step: "reading", done: 1, total: 3, name: "b.mhtml" });
  expect(root.querySelector("progress")).toMatchObject({ max: 3, value: 1 });
  expect(root.querySelector("output")!.textContent).toBe("Reading file 2 of 3: b.mhtml");
  press(root, "Cancel");
  expect(actions.close).toHaveBeenCalledOnce();
});

test("a preview names every file, what it changes, and imports only when told to", () => {
  const files = [
    preview(),
    preview({ name: "new.html" }, { standing: "not stored", docketKey: "mied:other" }),
    preview({ name: "old.html" }, { outdated: true, standing: "no longer watched" }),
    preview({ name: "note.txt", kind: null, refused: "This file is no feed.", savedAt: null, looks: [] }),
  ];
  const { root, actions } = dialogOf({ step: "preview", files });
  const cards = [...root.querySelectorAll(".import-file")].map((card) => card.textContent);
  expect(cards[0]).toMatch(/page\.html.*CM\/ECF docket report.*12 entries.*2 added.*10 unchanged/);
  expect(cards[1]).toContain("importing it also watches it");
  expect(cards[2]).toMatch(/watches it again.*Older than what is known/);
  expect(cards[3]).toMatch(/note\.txt.*Not imported.*This file is no feed\./);
  expect(root.textContent).toContain("In all: 6 entries added");
  expect(actions.apply).not.toHaveBeenCalled();
  press(root, "Import 2 dockets");
  expect(actions.apply).toHaveBeenCalledOnce();
});

test("a docket can be left out; one that cannot be stored cannot be chosen", () => {
  const files = [preview(), preview({ name: "b.html" }, { refused: "Two cases would be mixed." })];
  const { root, actions } = dialogOf({ step: "preview", files });
  const [first, second] = root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  expect([first!.checked, second!.checked, second!.disabled]).toEqual([true, false, true]);
  expect(root.textContent).toContain("Not imported: Two cases would be mixed.");
  act(() => first!.click());
  expect(actions.choose).toHaveBeenCalledExactlyOnceWith("one 1", false);
});

test("nothing chosen imports nothing; nothing usable only closes", () => {
  const left = preview();
  const none = { ...left, looks: left.looks.map((look) => ({ ...look, isSelected: false })) };
  expect(button(dialogOf({ step: "preview", files: [none] }).root, "Import").disabled).toBe(true);
  const { root } = dialogOf({ step: "preview", files: [preview({ looks: [], refused: "No." })] });
  expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual(["Close"]);
});

test("a feed's many dockets are folded, with how many are chosen", () => {
  const [look] = preview().looks;
  const looks = Array.from({ length: 40 }, (_look, index) => ({
    ...look!,
    lookId: `one ${index}`,
    isSelected: index < 2,
  }));
  const { root } = dialogOf({ step: "preview", files: [preview({ looks })] });
  expect(root.querySelector("summary")!.textContent).toBe("40 dockets, 2 chosen");
});

test("while it stores, the dialog does not close", () => {
  const { root } = dialogOf({ step: "storing" });
  const cancel = new Event("cancel", { cancelable: true });
  act(() => void root.querySelector("dialog")!.dispatchEvent(cancel));
  expect(cancel.defaultPrevented).toBe(true);
  expect(root.querySelectorAll("button")).toHaveLength(0);
});

test("the report can be undone, and an undo says what stays and why", () => {
  const { root, actions } = dialogOf({ step: "stored", results: [result({ added: 2, edited: 1, problems: 1 })] });
  expect(root.textContent).toContain("Imported: 2 entries added, 1 edited.");
  expect(root.textContent).toContain("1 part could not be read");
  press(root, "Undo this import");
  expect(actions.undo).toHaveBeenCalledOnce();
  const kept = [{ entryId: "e", name: "ECF 12", because: "you wrote a note on it" }];
  const undone = dialogOf({ step: "undone", report: { removed: 1, restored: 0, kept } }).root;
  expect(undone.querySelector(".notice")!.textContent).toMatch(
    /1 entry taken out.*1 entry stays.*ECF 12: you wrote a note on it/,
  );
});

test("when a step takes the pressed button away, the focus goes to the title", () => {
  const actions = actionsFor();
  const root = draw(<ImportDialog stage={{ step: "stored", results: [result()] }} actions={actions} />);
  expect(document.activeElement?.id).toBe("import-title");
  expect(root.querySelector("#import-title")!.getAttribute("tabindex")).toBe("-1");
});

test.each<[Partial<LookResult>, string]>([
  [{ added: 3, news: 3 }, "3 added as unread"],
  [{ added: 3, news: 1 }, "3 added, 1 as unread"],
  [{ added: 1200 }, "1,200 added"],
  [{ edited: 1, enriched: 2, earlierWordings: 1 }, "1 edited by the court|2 completed|1 earlier wording"],
  [{ unchanged: 4, strangers: 1, problems: 2 }, "4 unchanged|1 row of other cases left out|2 parts could not be read"],
  [{}, "no entries"],
])("%j is said as %s", (counts, words) => {
  expect(
    countWords(result(counts))
      .map((each) => each.words)
      .join("|"),
  ).toBe(words);
});

test("totals add up what is added, edited and completed", () => {
  expect(totalWords([result({ added: 1, enriched: 1 }), result({ edited: 2, earlierWordings: 1 })])).toBe(
    "1 entry added, 2 edited, 2 completed",
  );
});

test("the panel takes several files by button, and lists the imports that can be undone", () => {
  const [onFiles, onUndo] = [vi.fn(), vi.fn()];
  const at = instant("2026-11-20T12:00:00.000Z");
  const past = [
    { importId: "b", at, fileNames: ["1.html", "2.html", "3.html", "4.eml"], added: 5, isUndone: false },
    { importId: "a", at, fileNames: ["x.xml"], added: 1, isUndone: true },
  ];
  const root = draw(<ImportPanel endings={[".html", ".eml"]} past={past} onFiles={onFiles} onUndo={onUndo} />);
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  expect([input.multiple, input.accept]).toEqual([true, ".html,.eml"]);
  const files = [new File(["x"], "a.html")];
  Object.defineProperty(input, "files", { value: files, configurable: true });
  act(() => void input.dispatchEvent(new Event("change", { bubbles: true })));
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(files);
  expect(root.textContent).toContain("1.html, 2.html, 3.html and 1 more, 5 entries added");
  expect(root.textContent).toContain("Undone");
  press(root, "Undo the import of");
  expect(onUndo).toHaveBeenCalledExactlyOnceWith("b");
});
