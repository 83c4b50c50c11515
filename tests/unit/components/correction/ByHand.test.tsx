// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { ByHand } from "@/components/correction/ByHand.tsx";
import { instant } from "@/lib/calendar/date.ts";
import { withCorrection } from "@/lib/tags/with-correction.ts";
import { button, draw, key, press, type } from "../draw.ts";
import { plainTags, sampleEntry, sampleView, stayTags } from "../samples.ts";
import { act } from "preact/test-utils";
import { tagsByHand } from "../../tags/by-hand.ts";

const entry = sampleEntry("12", "ORDER that stays removal.");
const read = stayTags(entry.docketText, "stays removal");
const correction = {
  entryId: entry.id,
  docketKey: entry.docketKey,
  ...tagsByHand({ effects: ["release-ordered"], note: "<b>from the bench</b>" }),
  updatedAt: instant("2019-03-01T12:00:00.000Z"),
};

function choose(select: HTMLSelectElement, value: string): void {
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
const field = (root: ParentNode, label: string) =>
  [...root.querySelectorAll("label")]
    .find(({ textContent }) => textContent.startsWith(label))!
    .querySelector<HTMLSelectElement>("select, textarea")!;

test("what is set goes out, what is left as read does not; the focus comes back to the button", () => {
  const onSave = vi.fn();
  const root = draw(<ByHand view={sampleView(entry, { tags: read })} onSave={onSave} onRemove={vi.fn()} />);
  press(root, "Set tags by hand");
  expect(button(root, "Save").disabled).toBe(true);
  press(root, "removal stayed");
  choose(root.querySelector<HTMLSelectElement>('select[aria-label="Add an effect"]')!, "release-ordered");
  choose(field(root, "Affects detention"), "yes");
  type(root.querySelector("textarea"), "from the bench");
  act(() => void root.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    tagsByHand({ effects: ["release-ordered"], affectsDetention: "yes", note: "from the bench" }),
  );
  expect(root.querySelector("form")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Set tags by hand");
});

test("an end is as read, written, or taken away", () => {
  const onSave = vi.fn();
  const root = draw(<ByHand view={sampleView(entry, { tags: read })} onSave={onSave} onRemove={vi.fn()} />);
  press(root, "Set tags by hand");
  const until = [...root.querySelectorAll("fieldset")].find(({ textContent }) => textContent.startsWith("Until"))!;
  act(() => until.querySelector<HTMLInputElement>("input[type=checkbox]")!.click());
  type(until.querySelector<HTMLInputElement>("input[type=text]"), "further order");
  act(() => void root.querySelector("form")!.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
  expect(onSave.mock.calls[0]![0]).toMatchObject({ until: "further order", within: null, effects: null });
});

test("what the program reads stands beside what was set; the note is shown as text", () => {
  const onRemove = vi.fn();
  const tags = withCorrection(read, correction);
  const view = sampleView(entry, { tags, read, correction });
  const root = draw(<ByHand view={view} onSave={vi.fn()} onRemove={onRemove} />);
  expect(root.textContent).toContain("set by hand");
  expect(root.textContent).toMatch(/effects: removal stayed → +became release ordered/);
  expect(root.querySelector("b")).toBeNull();
  expect(root.textContent).toContain("<b>from the bench</b>");
  press(root, "Back to what the program reads");
  expect(onRemove).toHaveBeenCalledOnce();
});

test("words that the court changed since then are pointed out", () => {
  const version = { docketText: "before", replacedAt: instant("2019-04-01T12:00:00.000Z") };
  const edited = sampleEntry("12", "ORDER", { versions: [version as never] });
  const view = sampleView(edited, { tags: plainTags, read: plainTags, correction });
  expect(draw(<ByHand view={view} onSave={vi.fn()} onRemove={vi.fn()} />).textContent).toContain(
    "The court changed this entry after you set its tags",
  );
});

test("Escape closes the form and does not reach the page, where it would close the entry", () => {
  const onPage = vi.fn();
  window.addEventListener("keydown", onPage);
  const root = draw(<ByHand view={sampleView(entry, { tags: read })} onSave={vi.fn()} onRemove={vi.fn()} />);
  press(root, "Set tags by hand");
  key("Escape", root.querySelector("textarea")!);
  expect(root.querySelector("form")).toBeNull();
  expect(onPage).not.toHaveBeenCalled();
  window.removeEventListener("keydown", onPage);
});
