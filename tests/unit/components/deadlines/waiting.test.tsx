// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { DeadlineCard } from "@/components/deadlines/DeadlineCard.tsx";
import { possibleTriggers } from "@/components/deadlines/TriggerForm.tsx";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { button, draw, press } from "../draw.ts";
import { sampleDeadline, sampleEntry, sampleView } from "../samples.ts";

const order = sampleView({
  ...sampleEntry("10", "ORDER: reply due 7 days after the response is filed."),
  dateFiled: isoDate("2017-06-20"),
});
const answer = sampleView({ ...sampleEntry("12", "RESPONSE by All Respondents."), dateFiled: isoDate("2017-06-26") });
const before = sampleView({ ...sampleEntry("9", "NOTICE by Petitioner."), dateFiled: isoDate("2017-06-01") });
const waiting = sampleDeadline({
  entryId: order.entry.id,
  docketKey: order.entry.docketKey,
  date: null,
  ruleId: null,
  relative: "7 days after the response is filed",
});
const actions = {
  confirm: vi.fn(),
  dismiss: vi.fn(),
  confirmAll: vi.fn(),
  close: vi.fn(),
  snooze: vi.fn(),
  nameTrigger: vi.fn(),
  add: vi.fn(),
  openEntry: vi.fn(),
};
const drawCard = (deadline = waiting) =>
  draw(
    <DeadlineCard
      deadline={deadline}
      entry={order}
      today={isoDate("2017-07-01")}
      actions={actions}
      triggers={() => possibleTriggers(deadline, [answer, order, before])}
    />,
  );
function choose(root: HTMLElement, value: string): void {
  const select = root.querySelector("select")!;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

beforeEach(() => vi.clearAllMocks());

describe("a deadline that waits", () => {
  test("says so, cannot be confirmed, and can be counted from an entry that a person names", async () => {
    const root = drawCard();
    expect(root.textContent).toContain("Waits: when the docket shows what this runs from");
    expect([...root.querySelectorAll("button")].map(({ textContent }) => textContent).join("|")).not.toContain(
      "Confirm",
    );
    press(root, "Name its trigger");
    expect([...root.querySelectorAll("option")].map(({ value }) => value)).toEqual(["", answer.entry.id]);
    expect(button(root, "This entry is the trigger").disabled).toBe(true);
    choose(root, answer.entry.id);
    await vi.waitFor(() => expect(button(root, "This entry is the trigger").disabled).toBe(false));
    press(root, "This entry is the trigger");
    expect(actions.nameTrigger).toHaveBeenCalledExactlyOnceWith(waiting, answer.entry.id);
  });

  test("once armed another trigger can be named, and one named by hand taken back", () => {
    const trigger = { entryId: answer.entry.id, named: true };
    const root = drawCard({ ...waiting, date: isoDate("2017-07-03"), trigger });
    press(root, "Another trigger");
    press(root, "Take it back");
    expect(actions.nameTrigger).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ trigger }), null);
    // What the court printed runs from nothing.
    const printed = drawCard({ ...waiting, relative: null, date: isoDate("2017-07-03") });
    expect(printed.textContent).not.toContain("trigger …");
  });

  test("of a confirmed one nothing is named any more", () => {
    const root = drawCard({ ...waiting, date: isoDate("2017-07-03"), review: "confirmed" });
    expect(root.textContent).not.toContain("trigger …");
  });
});

test("of an appeal the entries below can be the trigger too; of a district docket only its own", () => {
  const below = { ...answer, entry: { ...answer.entry, id: "b", docketKey: "mied:2:17-cv-1" } };
  const own = { ...answer, entry: { ...answer.entry, id: "o", docketKey: "ca6:17-1" } };
  const ids = (docketKey: string) =>
    possibleTriggers({ docketKey, entryId: null }, [below, own]).map(({ entry }) => entry.id);
  expect(ids("ca6:17-1")).toEqual(["b", "o"]);
  expect(ids("mied:2:17-cv-1")).toEqual(["b"]);
});

describe("a snooze until the next entry", () => {
  const confirmed = { ...waiting, review: "confirmed" as const, date: isoDate("2017-07-20") };
  test("is offered, shown, and can be taken back", () => {
    const root = drawCard(confirmed);
    press(root, "Snooze");
    press(root, "Until the next entry");
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith(waiting.id, "next entry");
    const at = instant("2017-07-01T12:00:00.000Z");
    const snoozed = drawCard({
      ...confirmed,
      snoozedUntil: instant("2017-07-20T00:00:00.000Z"),
      snoozedForEntry: at,
      updatedAt: at,
    });
    expect(snoozed.textContent).toContain("snoozed until the next entry");
    press(snoozed, "Remind as before");
    expect(actions.snooze).toHaveBeenLastCalledWith(waiting.id, null);
  });
  test("is over when an entry came", () => {
    const at = instant("2017-07-02T12:00:00.000Z");
    expect(drawCard({ ...confirmed, snoozedUntil: at, updatedAt: at }).textContent).not.toContain("snoozed until");
  });
  test("is not offered on the eve", () => {
    const root = drawCard({ ...confirmed, date: isoDate("2017-07-02") });
    press(root, "Snooze");
    expect(button(root, "Until the next entry").disabled).toBe(true);
  });
});
