// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { isoDate, instant } from "@/lib/calendar/date.ts";
import { DeadlineCard } from "@/components/deadlines/DeadlineCard.tsx";
import { momentWords } from "@/components/text/wording.ts";
import { button, draw, press, type } from "../draw.ts";
import { sampleDeadline, sampleEntry, sampleView } from "../samples.ts";

const TEXT = "NOTICE: Response due by 7/10/2017. (KSan)";
const start = TEXT.indexOf("7/10/2017");
const entry = sampleView(sampleEntry("12", TEXT));
const offered = sampleDeadline({
  entryId: entry.entry.id,
  span: { start, end: start + 9 },
  steps: ["entered: 2017-06-26", "14 days later: 2017-07-10"],
  authority: "Fed. R. Civ. P. 72(b)(2)",
  alternatives: [{ date: "2017-07-13", why: "three days for mail" }],
  warnings: ["no year printed"],
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
const drawCard = (deadline = offered) =>
  draw(<DeadlineCard deadline={deadline} entry={entry} today={isoDate("2017-07-01")} actions={actions} />);

beforeEach(() => vi.clearAllMocks());

test("shows the words, the rule, the count, other readings and doubts side by side", () => {
  const root = drawCard();
  expect(root.querySelector("mark")?.textContent).toBe("7/10/2017");
  for (const words of ["Mon, Jul 10, 2017", "in 9 days", "Fed. R. Civ. P. 72(b)(2)", "14 days later: Jul 10, 2017"]) {
    expect(root.textContent).toContain(words);
  }
  expect(root.textContent).toContain("Jul 13, 2017: three days for mail");
  expect(root.textContent).toContain("No year printed");
});

test("confirm takes it as offered", () => {
  press(drawCard(), "Confirm");
  expect(actions.confirm).toHaveBeenCalledExactlyOnceWith("deadline 1", null);
});

test("edit confirms with the changed words, day and time, and not without a real day", () => {
  const root = drawCard();
  press(root, "Edit");
  type(root.querySelector('input[type="text"]'), "reply brief");
  type(root.querySelector('input[type="date"]'), "");
  press(root, "Confirm as edited");
  expect(actions.confirm).not.toHaveBeenCalled();
  type(root.querySelector('input[type="date"]'), "2017-07-11");
  type(root.querySelector('input[type="time"]'), "10:30");
  press(root, "Confirm as edited");
  expect(actions.confirm).toHaveBeenCalledExactlyOnceWith("deadline 1", {
    what: "reply brief",
    date: "2017-07-11",
    time: "10:30",
  });
});

test("not a deadline asks why and keeps the reason", () => {
  const root = drawCard();
  press(root, "Not a deadline");
  type(root.querySelector('input[type="text"]'), "  binds the other side ");
  root.querySelector("form")!.requestSubmit();
  expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith("deadline 1", "binds the other side");
});

test("a common reason takes one press, and the focus is on the field for another", () => {
  const root = drawCard();
  press(root, "Not a deadline");
  expect(document.activeElement).toBe(root.querySelector('input[type="text"]'));
  press(root, "Binds the other side");
  expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith("deadline 1", "Binds the other side");
});

test("a decision passes the focus on to the next card, and without one to the heading", () => {
  const next = sampleDeadline({ id: "deadline 2", what: "reply" });
  const list = (deadlines: readonly (typeof offered)[]) => (
    <section>
      <h2 tabIndex={-1}>To review</h2>
      <div>
        {deadlines.map((deadline) => (
          <DeadlineCard
            key={deadline.id}
            deadline={deadline}
            entry={entry}
            today={isoDate("2017-07-01")}
            actions={actions}
          />
        ))}
      </div>
    </section>
  );
  const root = draw(list([offered, next]));
  press(root.querySelector("article")!, "Confirm");
  expect(document.activeElement).toBe(root.querySelectorAll("article")[1]);
  press(draw(list([offered])), "Confirm");
  expect(document.activeElement?.tagName).toBe("H2");
});

test("only a confirmed one can be done, and done can be taken back", () => {
  expect(() => button(drawCard(), "Done")).toThrow("0 buttons");
  press(drawCard(sampleDeadline({ review: "confirmed" })), "Done");
  expect(actions.close).toHaveBeenLastCalledWith("deadline 1", "done", "");
  press(drawCard(sampleDeadline({ review: "confirmed", doneAt: instant("2017-07-01T10:00:00.000Z") })), "reopen");
  expect(actions.close).toHaveBeenLastCalledWith("deadline 1", null, "");
});

test("a period without a day cannot be confirmed as it stands", () => {
  const root = drawCard(sampleDeadline({ date: null, relative: "within 14 days of service" }));
  expect(() => button(root, "Confirm")).toThrow("0 buttons");
  expect(root.textContent).toContain("within 14 days of service");
});

test("what was missed or waived is closed with its reason", () => {
  const root = drawCard(sampleDeadline({ review: "confirmed" }));
  press(root, "Missed or waived");
  type(root.querySelector('input[type="text"]'), " stipulation ");
  press(root, "It was waived");
  expect(actions.close).toHaveBeenCalledExactlyOnceWith("deadline 1", "waived", "stipulation");
  const closed = drawCard(
    sampleDeadline({ review: "confirmed", doneAt: instant("2017-07-01T12:00:00.000Z"), closedAs: "waived" }),
  );
  expect(closed.querySelector(".chip")?.textContent).toBe("waived");
  press(closed, "Waived – reopen");
  expect(actions.close).toHaveBeenLastCalledWith("deadline 1", null, "");
});

test("reminders are put off to a day before the deadline’s own, and taken up again", () => {
  const root = drawCard(sampleDeadline({ review: "confirmed", date: isoDate("2017-07-03") }));
  press(root, "Snooze …");
  // July 1, 2017 is a Saturday, and the deadline is on Monday.
  expect(button(root, "Monday").disabled).toBe(true);
  press(root, "Tomorrow");
  expect(actions.snooze).toHaveBeenCalledExactlyOnceWith("deadline 1", "2017-07-02");
  const snoozed = drawCard(sampleDeadline({ review: "confirmed", snoozedUntil: instant("2017-07-02T13:00:00.000Z") }));
  // In the reader’s own zone, whichever that is.
  expect(snoozed.textContent).toContain(`snoozed until ${momentWords(instant("2017-07-02T13:00:00.000Z"))}`);
  press(snoozed, "Remind as before");
  expect(actions.snooze).toHaveBeenLastCalledWith("deadline 1", null);
});
