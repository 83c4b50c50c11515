// @vitest-environment jsdom
import { describe, expect, test, vi } from "vitest";
import { WatchList } from "@/components/watch/WatchList.tsx";
import type { Watching } from "@/lib/app/read-watching.ts";
import { instant } from "@/lib/calendar/date.ts";
import { FOR_EVER, plainWatch } from "@/lib/watch/docket-watch.ts";
import { draw, press, type } from "../draw.ts";
import { now, row, source, watching } from "./sample.ts";

const old = row("2:20-cv-10001", "2020-03-02");
const recent = row("2:25-cv-10002", "2025-12-30", {
  sources: [
    source({ condition: "failing", isTrouble: true, text: "The last 3 checks failed: the court answered 503." }),
  ],
  watch: { ...plainWatch("mied:2:25-cv-10002", now), mutedUntil: FOR_EVER, matterNumber: "M-77", note: "call first" },
  ledger: [
    {
      id: "window x",
      docketKey: "mied:2:25-cv-10002",
      kind: "window",
      run: null,
      gapId: "x",
      words: null,
      from: instant("2026-01-01T00:00:00.000Z"),
      to: instant("2026-01-03T00:00:00.000Z"),
      freeUrl: "https://www.courtlistener.com/docket/1/docket/",
      isExact: true,
      paidUrl: "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1",
      isAcknowledged: false,
    },
  ],
});
const unwatched = row("2:21-cv-10003", "2021-05-05");
const rows = [old, recent, { ...unwatched, docket: { ...unwatched.docket, watched: false } }];

function drawn(given: Watching = watching(rows), said: string | null = null, notAllowed: readonly string[] = []) {
  const actions = {
    change: vi.fn(),
    unwatch: vi.fn(),
    rewatch: vi.fn(),
    acknowledge: vi.fn(),
    allow: vi.fn(),
    allowHosts: vi.fn(),
    exportList: vi.fn(),
    importList: vi.fn(),
    watchAppeal: vi.fn(),
    openEntry: vi.fn(),
  };
  const appeal = { courtId: "ca6", docketNumber: "25-1234", entryId: "e1", words: "USCA Case Number 25-1234" };
  const root = draw(
    <WatchList
      watching={given}
      now={now}
      actions={actions}
      said={said}
      notAllowed={notAllowed}
      appeals={new Map([[recent.docket.key, [appeal]]])}
    />,
  );
  const numbers = () =>
    [...root.querySelectorAll("tbody th[scope=row]")].map((cell) => /\d:\d\d-cv-\d+/.exec(cell.textContent ?? "")?.[0]);
  const choose = (label: string, value: string) => {
    const select = [...root.querySelectorAll("label")].find((each) => each.textContent?.startsWith(label));
    type(select!.querySelector("select") as unknown as HTMLInputElement, value);
  };
  return { root, actions, appeal, numbers, choose };
}

describe("the watch list", () => {
  test("has one line per docket, the latest entry first, with what is wrong said in words", () => {
    const { root, numbers } = drawn();
    expect(numbers()).toEqual(["2:25-cv-10002", "2:21-cv-10003", "2:20-cv-10001"]);
    const line = root.querySelector("tbody tr")?.textContent ?? "";
    for (const words of ["Dec 30, 2025", "checks fail", "muted for good", "M-77", "call first", "1 gap"])
      expect(line).toContain(words);
  });

  test("is sifted by words and by condition, and sorted", () => {
    const { root, numbers, choose } = drawn();
    type(root.querySelector("input[type=search]"), "m-77 roe");
    expect(numbers()).toEqual(["2:25-cv-10002"]);
    type(root.querySelector("input[type=search]"), "");
    choose("Show", "trouble");
    expect(numbers()).toEqual(["2:25-cv-10002"]);
    choose("Show", "not watched");
    expect(numbers()).toEqual(["2:21-cv-10003"]);
    choose("Show", "all");
    choose("Sort by", "name");
    expect(numbers()).toEqual(["2:20-cv-10001", "2:21-cv-10003", "2:25-cv-10002"]);
  });

  test("changes several dockets at once, and never one that is not shown", () => {
    const { root, actions, choose } = drawn();
    press(root, "Mute");
    expect(actions.change).not.toHaveBeenCalled();
    const all = root.querySelector<HTMLInputElement>("thead input")!;
    all.click();
    choose("Show", "unread");
    choose("Show", "trouble");
    const pause = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Pause")!;
    pause.click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith([recent.docket.key], { pausedUntil: FOR_EVER });
    choose("Check every", "60");
    expect(actions.change).toHaveBeenLastCalledWith([recent.docket.key], { everyMinutes: 60 });
    choose("Tell", "none");
    expect(actions.change).toHaveBeenLastCalledWith([recent.docket.key], { notify: "none" });
    press(root, "Stop watching");
    expect(actions.unwatch).toHaveBeenCalledWith([recent.docket.key]);
  });

  test("opens a line to its feeds, what may be missing, and the firm's own words", () => {
    const { root, actions } = drawn();
    press(root, "Details of E.D. Mich. 2:25-cv-10002");
    const text = root.textContent ?? "";
    expect(text).toContain("The last 3 checks failed");
    expect(text).toContain("Does not carry: Short names only.");
    expect(text).toContain("may have dropped entries between");
    const [free, paid] = [...root.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);
    expect(free?.[0]).not.toContain("paid");
    expect(paid).toEqual([expect.stringContaining("paid"), "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1"]);
    press(root, "I have looked");
    expect(actions.acknowledge).toHaveBeenCalledExactlyOnceWith(recent.ledger[0]);
    type(root.querySelector("input[maxlength='80']"), "M-78");
    expect(actions.change).toHaveBeenCalledExactlyOnceWith([recent.docket.key], { matterNumber: "M-78" });
  });

  test("tells a gap, in which news may be lost, from numbers that no page has shown", () => {
    const runs = ["2", "701–703"].map((run) => ({ ...recent.ledger[0]!, id: run, kind: "numbers" as const, run }));
    const silent = { ...row("2:24-cv-10004", "2024-01-02"), ledger: runs };
    const known = { ...recent, ledger: [{ ...recent.ledger[0]!, isAcknowledged: true }, ...runs] };
    const { root, numbers, choose } = drawn(watching([old, recent, silent]));
    const lineOf = (number: string) =>
      [...root.querySelectorAll("tbody tr")].find(({ textContent }) => textContent?.includes(number))!;
    expect(lineOf("2:25-cv-10002").querySelector(".chip.doubt:last-of-type")).not.toBeNull();
    expect(lineOf("2:25-cv-10002").textContent).not.toContain("not seen");
    expect(lineOf("2:24-cv-10004").textContent).toContain("4 numbers not seen");
    expect(lineOf("2:24-cv-10004").textContent).not.toMatch(/gap|⚠/);
    choose("Show", "gaps");
    expect(numbers()).toEqual(["2:25-cv-10002"]);
    choose("Show", "not seen");
    expect(numbers()).toEqual(["2:24-cv-10004"]);
    const looked = drawn(watching([known])).root;
    expect(looked.querySelector("tbody tr")?.textContent).toMatch(/^(?!.*gap).*4 numbers not seen/);
    press(looked, "Details of");
    const details = looked.querySelector('[aria-label="What may be missing"]')!;
    expect([...details.querySelectorAll("h4")].map(({ textContent }) => textContent)).toEqual(["Not seen"]);
    expect(details.textContent).toMatch(/1 gap that you have looked at.*Document numbers 701–703 not seen/);
  });

  test("says after a list was read which hosts are not allowed yet, and asks for all of them at once", () => {
    const hosts = ["ecf.cand.uscourts.gov", "ecf.nysd.uscourts.gov", "www.courtlistener.com"];
    const { root, actions } = drawn(watching(rows), "3 added, 0 known already.", hosts);
    const said = root.querySelector("output")!;
    expect(said.textContent).toBe(
      "3 added, 0 known already. 2 courts and CourtListener are not allowed yet: nothing is asked of them.",
    );
    press(root, "Allow all");
    expect(actions.allowHosts).toHaveBeenCalledExactlyOnceWith(hosts);
    const notStarted = drawn(watching(rows, { condition: "not started" }), "1 added.", hosts.slice(0, 1)).root;
    expect(notStarted.querySelector("output")?.textContent).toContain(
      "1 court is not allowed yet, and watching is not started: nothing is asked of it.",
    );
    for (const none of [drawn(watching(rows), "3 added.", []), drawn(watching(rows), null, hosts)]) {
      expect(none.root.textContent).not.toContain("not allowed yet");
      expect(none.root.textContent).not.toContain("Allow all");
    }
  });

  test("offers an appeal that a docket names before anything is opened", () => {
    const { root, actions, appeal } = drawn();
    expect(root.textContent).toContain("E.D. Mich. 2:25-cv-10002 names an appeal that you do not watch");
    press(root, "Watch 6th Cir. 25-1234");
    expect(actions.watchAppeal).toHaveBeenCalledExactlyOnceWith(recent.docket.key, appeal);
  });

  test("says after an absence how long nothing was checked, and what may be lost", () => {
    const absence = {
      from: instant("2026-01-04T20:00:00.000Z"),
      to: instant("2026-01-07T09:02:00.000Z"),
      lostWindows: 1,
      someFeeds: null,
    };
    const { root } = drawn(watching(rows, { absence, unreadCount: 3 }));
    expect(root.textContent).toMatch(/Nothing was checked for 61 hours.*3 unread entries.*1 feed may have dropped/);
    const some = drawn(watching(rows, { absence: { ...absence, someFeeds: 2 } }));
    expect(some.root.textContent).toContain("2 feeds were not read for up to 61 hours, until");
  });
});
