// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { StartPanel, type StartFeed, type StartPanelProps } from "@/components/watch/StartPanel.tsx";
import { instant } from "@/lib/calendar/date.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { draw, press } from "../draw.ts";

const now = instant("2026-01-05T14:00:00.000Z");
const feed = (name: string, host: string, isAllowed: boolean): StartFeed => ({
  id: name,
  name,
  host,
  everyMinutes: 20,
  dockets: [`${name} 26-1`],
  isAllowed,
});
const feeds = [
  feed("Feed of E.D. Mich.", "ecf.mied.uscourts.gov", false),
  feed("Feed of 6th Cir.", "ecf.ca6.uscourts.gov", true),
];
function panel(part: Partial<StartPanelProps>) {
  const actions = {
    start: vi.fn(),
    allow: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    checkNow: vi.fn(),
    setEvery: vi.fn(),
  };
  const props = { condition: "not started", pausedUntil: null, feeds, without: [], everyMinutes: 20, now, said: null };
  const root = draw(<StartPanel {...(props as Omit<StartPanelProps, "actions">)} {...part} actions={actions} />);
  return { root, actions };
}

test("before Start it says what will be asked of whom, how often, and for which docket, and asks for the missing hosts only", () => {
  const { root, actions } = panel({});
  expect(root.textContent).toContain("Feed of E.D. Mich. ecf.mied.uscourts.gov: every 20 minutes, for");
  expect(root.textContent).toContain("They cost nothing and need no log-in");
  press(root, "Start watching");
  expect(actions.start).toHaveBeenCalledExactlyOnceWith(["ecf.mied.uscourts.gov"]);
});

test("without a watched docket there is nothing to start", () => {
  const { root } = panel({ feeds: [] });
  expect(root.querySelector<HTMLButtonElement>("button")?.disabled).toBe(true);
  expect(root.textContent).toContain("Watch a docket first");
});

test("a feed that the browser does not allow says so and can be allowed by itself", () => {
  const { root, actions } = panel({ condition: "watching" });
  expect(root.textContent).toContain("not allowed");
  press(root, "Allow");
  expect(actions.allow).toHaveBeenCalledExactlyOnceWith(["ecf.mied.uscourts.gov"]);
  press(root, "Check now");
  expect(actions.checkNow).toHaveBeenCalledOnce();
});

test("pausing and resuming", () => {
  const { root, actions } = panel({ condition: "watching" });
  press(root, "Pause for a day");
  expect(actions.pause).toHaveBeenLastCalledWith("2026-01-06T14:00:00.000Z");
  const paused = panel({ condition: "paused", pausedUntil: FOR_EVER });
  expect(paused.root.textContent).toContain("No checks until you resume.");
  press(paused.root, "Resume");
  expect(paused.actions.resume).toHaveBeenCalledOnce();
});

test("a docket that no feed tells of is named", () => {
  expect(panel({ without: ["S.D. Ill. 3:19-cv-1"] }).root.textContent).toContain(
    "No feed is known of S.D. Ill. 3:19-cv-1",
  );
});

test("how often is chosen from a list that has the present wish", () => {
  const { root, actions } = panel({ everyMinutes: 25 });
  const select = root.querySelector("select")!;
  expect(select.value).toBe("25");
  select.value = "60";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  expect(actions.setEvery).toHaveBeenCalledExactlyOnceWith(60);
});

test("many feeds of one host stand in one line and are allowed with one press; a few stand by themselves", () => {
  const copies = (count: number) =>
    Array.from({ length: count }, (_each, index) => ({
      ...feed(`CourtListener’s feed of 2:26-cv-${index}`, "www.courtlistener.com", false),
      everyMinutes: index === 0 ? 15 : 20,
    }));
  const few = panel({ condition: "watching", feeds: [...feeds, ...copies(4)] });
  expect(few.root.querySelectorAll("li")).toHaveLength(6);
  const many = panel({ condition: "watching", feeds: [...feeds, ...copies(100)] });
  expect(many.root.querySelectorAll("li")).toHaveLength(3);
  const line = [...many.root.querySelectorAll("li")].at(-1)!;
  expect(line.textContent).toContain("100 feeds www.courtlistener.com: every 15 to 20 minutes, for");
  expect(line.textContent).toContain("and 94 more.");
  press(line, "Allow");
  expect(many.actions.allow).toHaveBeenCalledExactlyOnceWith(["www.courtlistener.com"]);
});

test("of many dockets without a feed the first are named and the others counted", () => {
  const without = Array.from({ length: 50 }, (_each, index) => `S.D. Ill. 3:19-cv-${index}`);
  expect(panel({ without }).root.textContent).toContain("S.D. Ill. 3:19-cv-5 and 44 more. Open their pages");
});

test("says what limits it keeps to, as the schedule has them", () => {
  const said = (everyMinutes: number) =>
    panel({ condition: "watching", feeds: feeds.map((each, at) => (at === 0 ? { ...each, everyMinutes } : each)) }).root
      .textContent;
  expect(said(20)).toContain("No feed is asked twice within 15 minutes.");
  expect(said(5)).toContain("No feed is asked twice within 5 minutes.");
  expect(said(20)).toContain("at most 4 in a minute");
});
