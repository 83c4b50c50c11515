// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RulesView } from "@/components/rules/RulesView.tsx";
import type { UserRule } from "@/lib/rules/user-rule.ts";
import { sampleRule } from "../../rules/sample.ts";
import { button, draw, press, type } from "../draw.ts";
import { DOCKET, plainTags, sampleEntry, sampleView, stayTags } from "../samples.ts";

const HOSTILE = `<img src=x onerror="window.hacked = true"> STATUS REPORT`;
const entries = [
  sampleView(sampleEntry("5", "ORDER staying removal, upon the status report. Signed by Judge Ann Poe."), {
    tags: stayTags("ORDER staying removal, upon the status report.", "staying removal"),
  }),
  sampleView(sampleEntry("4", "ORDER re status report"), { tags: { ...plainTags, unclear: "what it rules on" } }),
  sampleView(sampleEntry("3", HOSTILE)),
  sampleView(sampleEntry("2", "JOINT STATUS REPORT by All Parties"), {
    own: {
      version: "v",
      marks: [{ ruleId: "rule 1", ruleName: "Reports", label: "status", quietens: false, spans: [] }],
    },
  }),
  sampleView(sampleEntry("1", "PETITION for writ of habeas corpus")),
];

const saved = vi.fn(async (_rule: UserRule) => true);
const removed = vi.fn();
const opened = vi.fn();

const view = (rules: readonly UserRule[]) =>
  draw(
    <RulesView
      rules={rules}
      entries={entries}
      dockets={[{ key: DOCKET, label: "E.D. Mich. 2:17-cv-11910" }]}
      newRule={() => sampleRule({ id: "new", name: "", words: [{ test: "contains", words: "" }], label: null })}
      onSave={saved}
      onRemove={removed}
      onOpenEntry={opened}
    />,
  );

/** Lets the dry run come to its end. */
const settle = () => act(() => void vi.advanceTimersByTime(1_000));
const field = (root: ParentNode, label: string) =>
  root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) ??
  [...root.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label))?.querySelector("input") ??
  null;
const check = (root: ParentNode, label: string) =>
  act(() =>
    [...root.querySelectorAll("label")]
      .find((each) => each.textContent?.includes(label))!
      .querySelector("input")!
      .click(),
  );
const report = (root: ParentNode) => root.querySelector(".dry-run")!.textContent!.replace(/\s+/g, " ");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test("the dry run counts, lists with the words marked, and says what cannot be quietened and why", () => {
  const root = view([]);
  press(root, "Write a rule");
  expect(report(root)).toContain("Fill in every field of words");
  type(field(root, "Name of the rule"), "Status reports");
  type(field(root, "Words"), "status report");
  settle();
  // Tried before it is said what the rule does, and not saved before.
  expect(report(root)).toContain("It would have matched 4 entries of 5 entries.");
  expect(root.querySelector("form")!.textContent).toContain("Before it can be saved: Choose what the rule does");
  expect(button(root, "Save the rule").disabled).toBe(true);
  type(field(root, "Label that"), "status");
  settle();
  expect(root.querySelector("form")!.textContent).not.toContain("Before it can be saved");
  expect(button(root, "Save the rule").disabled).toBe(false);
  expect(report(root)).toContain("It would have matched 4 entries of 5 entries. 2 of them are already tagged");
  expect([...root.querySelectorAll(".dry-run mark")].map((mark) => mark.textContent)).toEqual([
    "status report",
    "status report",
    "STATUS REPORT",
    "STATUS REPORT",
  ]);
  expect(root.querySelector(".dry-run img")).toBeNull();
  check(root, "Quieten");
  settle();
  expect(report(root)).toContain("2 entries would be quietened. 2 cannot be quietened:");
  expect(report(root)).toContain("1 because it is tagged “removal stayed”");
  expect(report(root)).toContain("1 because its effect is unclear");
});

test("it follows what is typed, once typing rests", () => {
  const root = view([]);
  press(root, "Write a rule");
  type(field(root, "Label that"), "x");
  type(field(root, "Words"), "petition");
  expect(report(root)).not.toContain("It would have matched");
  settle();
  expect(report(root)).toContain("matched 1 entry");
  type(field(root, "Words"), "nothing of the kind");
  // The counts of what stood there before are not told of what stands there now.
  expect(report(root)).not.toContain("matched");
  settle();
  expect(report(root)).toContain("matched 0 entries");
});

test("a rule is saved with all that was chosen; one that cannot run cannot be saved, and says why", async () => {
  const root = view([]);
  press(root, "Write a rule");
  type(field(root, "Name of the rule"), "  Orders of the court ");
  const select = root.querySelector<HTMLSelectElement>(".word-test select")!;
  act(() => {
    select.value = "pattern";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  const pattern = field(root, "Pattern (RE2: no look-around)");
  type(pattern, "(?<=a)b");
  type(field(root, "Label that"), "mine");
  settle();
  expect(report(root)).toContain("Look-ahead and look-behind");
  expect(button(root, "Save the rule").disabled).toBe(true);
  type(pattern, "signed by .{0,20}poe");
  check(root, "judgment");
  check(root, "order");
  settle();
  expect(button(root, "Save the rule").disabled).toBe(false);
  await act(async () => void root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true })));
  expect(saved).toHaveBeenCalledWith(
    expect.objectContaining({
      id: "new",
      name: "Orders of the court",
      words: [{ test: "pattern", source: "signed by .{0,20}poe" }],
      label: "mine",
      quieten: false,
    }),
  );
  expect(saved.mock.calls[0]![0].kinds).toContain("judgment");
  expect(root.querySelector("form")).toBeNull();
});

test("what was written stays when the background refuses it", async () => {
  saved.mockResolvedValueOnce(false);
  const root = view([sampleRule()]);
  press(root, "Change");
  settle();
  type(field(root, "Name of the rule"), "Better name");
  await act(async () => void root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true })));
  expect(field(root, "Name of the rule")!.value).toBe("Better name");
});

test("the list says what each rule does and how often; it is switched off and deleted there, after a question", () => {
  const root = view([sampleRule({ name: "Reports", quieten: true })]);
  const item = root.querySelector(".rule-list li")!;
  expect(item.textContent).toContain("1 entry now");
  expect(item.textContent).toContain("“status report”");
  expect(item.textContent).toContain("quietens");
  check(root, "On");
  expect(saved).toHaveBeenCalledWith(expect.objectContaining({ id: "rule 1", enabled: false }));
  press(root, "Delete …");
  expect(removed).not.toHaveBeenCalled();
  act(() => [...item.querySelectorAll("button")].find((each) => each.textContent === "Delete")!.click());
  expect(removed).toHaveBeenCalledWith("rule 1");
});
