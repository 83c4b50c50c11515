import { expect, test } from "vitest";
import { copyAsking } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { feedText } from "../../unit/watch/court-feed.ts";
import { openBench, untilShown } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";

const MIED = "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl";
const CA6 = "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator";
const LOGIN = "https://pacer.login.uscourts.gov/csologin/login.jsf";

test("Firefox asks the feeds after Start, follows no redirect, and shows what they carried", async () => {
  const hosts = ["ecf.mied.uscourts.gov", "ecf.ca6.uscourts.gov"];
  const extension = copyAsking(builtExtension("firefox"), hosts);
  const bench = await openBench("firefox", { extension, hosts: ["pacer.login.uscourts.gov"] });
  try {
    const at = new Date(Date.now() - 1_800_000).toISOString();
    const order = "Order Granting Motion for Stay of Removal";
    const item = { number: "2:17-cv-11910", caseId: "321020", seq: 5, event: order, ecf: 7, at };
    bench.replay.put(MIED, { body: feedText([item], at), contentType: "text/xml" });
    bench.replay.put(CA6, { body: "", status: 302, headers: { Location: LOGIN } });
    const own = await bench.own("docket.html");
    await untilShown(own, /Feed of E\.D\. Mich\./);
    expect(bench.replay.served).toEqual([]);
    await own.click("button", "Start watching");
    await until(async () => (await rowsOf(own, "requests")).length === 2, "two requests", 30_000);
    await untilShown(own, new RegExp(order), 30_000);
    const states = await rowsOf<{ id: string; lastFailure: { why: string } | null }>(own, "feeds");
    expect(states.map(({ id, lastFailure }) => [id, lastFailure?.why ?? null])).toEqual([
      ["court ca6", "redirected"],
      ["court mied", null],
    ]);
    expect(bench.replay.served.toSorted()).toEqual([`empty ${CA6}`, `empty ${MIED}`]);
  } finally {
    await bench.close();
  }
});
