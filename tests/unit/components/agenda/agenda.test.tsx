// @vitest-environment jsdom
import * as fc from "fast-check";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { agendaDays, agendaItems, monthAfter, weeksOfMonth } from "@/components/agenda/agenda.ts";
import { AgendaView } from "@/components/agenda/AgendaView.tsx";
import { addDays, isoDate, weekdayOf } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { draw, press } from "../draw.ts";
import { sampleDeadline, sampleMatter } from "../samples.ts";

const today = isoDate("2017-07-10");
const dated = (id: string, date: string | null, over: Partial<Deadline> = {}) =>
  sampleDeadline({ id, what: id, date: date === null ? null : isoDate(date), review: "confirmed", ...over });
const deadlines = [
  dated("brief", "2017-07-12"),
  dated("hearing", "2017-07-12", { kind: "hearing", time: "14:00", place: "Courtroom 7", review: "offered" }),
  dated("reply", "2017-07-20"),
  dated("late", "2017-07-03"),
  dated("held", "2017-07-05", { kind: "hearing" }),
  dated("next month", "2017-08-01"),
  dated("waiting", null),
  dated("done", "2017-07-13", { doneAt: sampleDeadline({}).createdAt }),
  dated("not one", "2017-07-13", { review: "dismissed" }),
  dated("moved", "2017-07-13", { supersededBy: "reply" }),
  dated("called off", "2017-07-13", { status: "cancelled" }),
];
const matter = sampleMatter([], deadlines);
const on = { onOpenEntry: vi.fn(), onOpenDeadlines: vi.fn(), onPrint: vi.fn() };
const drawAgenda = (matters = [matter]) =>
  draw(<AgendaView matters={matters} matter={matters[0]!} today={today} {...on} />);
const listed = (root: ParentNode) => [...root.querySelectorAll(".agenda-day button")].map((each) => each.textContent);

beforeEach(() => vi.clearAllMocks());

test("lists what is open and dated, soonest first", () => {
  expect(agendaItems([matter]).map(({ deadline }) => deadline.id)).toEqual([
    "late",
    "held",
    "brief",
    "hearing",
    "reply",
    "next month",
  ]);
});

test("groups by day, both ends included", () => {
  const days = agendaDays(agendaItems([matter]), isoDate("2017-07-12"), isoDate("2017-07-20"));
  expect(days.map(({ date, items }) => [date, items.length])).toEqual([
    ["2017-07-12", 2],
    ["2017-07-20", 1],
  ]);
});

describe("the view", () => {
  test("shows the span that is chosen; what is overdue and not a hearing stays on top", () => {
    const root = drawAgenda();
    expect(listed(root)).toEqual(["Brief", "Hearing", "Reply"]);
    press(root, "Next 7 days");
    expect(listed(root)).toEqual(["Brief", "Hearing"]);
    press(root, "Next 30 days");
    expect(listed(root)).toEqual(["Brief", "Hearing", "Reply", "Next month"]);
    const overdue = root.querySelector('[aria-label="Overdue, not done"]')!;
    expect([...overdue.querySelectorAll("button")].map((each) => each.textContent)).toEqual(["Late"]);
  });

  test("says of a date that nobody confirmed that it is not, and where a hearing is", () => {
    const item = [...drawAgenda().querySelectorAll(".agenda-item")].find((each) =>
      each.textContent!.includes("Hearing"),
    );
    expect(item?.textContent).toContain("not confirmed");
    expect(item?.textContent).toContain("Courtroom 7");
    expect(item?.textContent).toContain("2:00 PM");
    expect(item?.textContent).toMatch(/entered by hand, .*2:17-cv-11910/);
  });

  test("opens the entry of a date, and the ledger for one without", () => {
    const root = drawAgenda([
      sampleMatter(
        [],
        [dated("of an entry", "2017-07-11", { entryId: "entry 1" }), dated("by hand", "2017-07-11", { entryId: null })],
      ),
    ]);
    press(root, "Of an entry");
    expect(on.onOpenEntry).toHaveBeenCalledExactlyOnceWith("entry 1");
    press(root, "By hand");
    expect(on.onOpenDeadlines).toHaveBeenCalledOnce();
  });

  test("every matter on request, each named", () => {
    const other = { ...sampleMatter([], [dated("appeal", "2017-07-11")]), matterId: "other", name: "Other v. Matter" };
    const root = drawAgenda([matter, other]);
    expect(listed(root)).not.toContain("Appeal");
    act(() => root.querySelector<HTMLInputElement>("label.choice input")!.click());
    expect(listed(root)).toContain("Appeal");
    expect(root.textContent).toContain("Other v. Matter");
  });

  test("the month is a table of weeks with every date in its cell", () => {
    const root = drawAgenda();
    press(root, "Month");
    const cell = [...root.querySelectorAll("td")].find((each) => each.textContent!.includes("Wed, Jul 12, 2017"));
    expect([...cell!.querySelectorAll("button")].map((each) => each.textContent)).toEqual([
      "Brief",
      "2:00 PM Hearing (not confirmed)",
    ]);
    press(root, "Month after");
    expect(root.textContent).toContain("August 2017");
    press(root, "This month");
    expect(root.querySelector('[aria-current="date"]')?.textContent).toContain("Jul 10, 2017, today");
  });

  test("an empty span says so", () => {
    expect(drawAgenda([sampleMatter([])]).textContent).toContain("Nothing is known for the next 14 days");
  });
});

test("the weeks of any month hold each of its days once and run from Sunday to Saturday", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 * 80 }), (months) => {
      const first = monthAfter(isoDate("1990-01-01"), months);
      const days = weeksOfMonth(first).flat();
      expect(days.map(weekdayOf)).toEqual(days.map((_day, index) => index % 7));
      const own = days.filter((day) => day.slice(0, 7) === first.slice(0, 7));
      expect(own[0]).toBe(first);
      expect(addDays(own.at(-1)!, 1)).toBe(monthAfter(first, 1));
    }),
  );
});
