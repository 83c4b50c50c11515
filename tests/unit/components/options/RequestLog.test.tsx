// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { RequestLog } from "@/components/options/RequestLog.tsx";
import { instant } from "@/lib/calendar/date.ts";
import type { RequestLine } from "@/lib/watch/request-line.ts";
import { summaryOf } from "@/lib/watch/request-summary.ts";
import { draw } from "../draw.ts";

const line = (address: string, change: Partial<RequestLine> = {}): RequestLine => ({
  id: address,
  at: instant("2026-01-07T15:00:00.000Z"),
  address,
  purpose: "court feed",
  result: "answered",
  status: 200,
  bytes: 2_048,
  milliseconds: 40,
  detail: "",
  ...change,
});
const feed = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
const report = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1";

describe("the log of requests", () => {
  test("counts a court's page by its address, whatever the line calls it, and not one that was refused", () => {
    expect(summaryOf([line(feed), line(report, { id: "2" })]).toPacer).toBe(1);
    const refused = line(report, { id: "2", result: "refused", status: null, bytes: 0 });
    expect(summaryOf([line(feed), line(`${feed}?x`, { id: "3" }), refused])).toMatchObject({
      sent: 2,
      refused: 1,
      toPacer: 1,
      bytes: 4_096,
      hosts: [["ecf.mied.uscourts.gov", 2]],
    });
    expect(summaryOf([line("https://www.courtlistener.com/docket/1/feed/")]).toPacer).toBe(0);
  });

  test("shows each line with its address, purpose, result, size and time", () => {
    const root = draw(
      <RequestLog lines={[line(feed), line(`${feed}#`, { id: "b", result: "failed", status: 503, detail: "busy" })]} />,
    );
    expect(root.querySelector("strong")?.textContent).toBe("1 request to PACER pages.");
    const cells = [...root.querySelectorAll("tbody tr")].map((row) =>
      [...row.querySelectorAll("td")].slice(1).map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual([feed, "court feed", "answered (200)", "2 KB", "40 ms"]);
    expect(cells[1]?.[2]).toBe("failed (503): busy");
  });

  test("before any request says so", () =>
    expect(draw(<RequestLog lines={[]} />).textContent).toContain("No request was made yet."));
});
