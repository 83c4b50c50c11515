// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { DocketCard } from "@/components/dockets/DocketCard.tsx";
import { docketLinks } from "@/components/dockets/matter-links.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { draw, press } from "../draw.ts";
import { DOCKET, sampleEntry, sampleMatter, sampleView } from "../samples.ts";

const matter = sampleMatter([sampleView(sampleEntry("1", "PETITION"))]);
const [health] = matter.health;

test("purging asks once more, says what goes, and only then acts", () => {
  const actions = { unwatch: vi.fn(), rewatch: vi.fn(), purge: vi.fn(), openOptions: vi.fn() };
  const root = draw(<DocketCard health={health!} actions={actions} />);
  press(root, "Purge …");
  expect(actions.purge).not.toHaveBeenCalled();
  expect(root.textContent).toContain("1 stored entry, their notes");
  press(root, "Keep it");
  press(root, "Purge …");
  press(root, "Purge E.D. Mich.");
  expect(actions.purge).toHaveBeenCalledExactlyOnceWith(DOCKET);
});

test("a docket that was never opened offers its links, and says what to press when it is not watched", () => {
  const actions = { unwatch: vi.fn(), rewatch: vi.fn(), purge: vi.fn(), openOptions: vi.fn() };
  const drawCard = (watched: boolean) =>
    draw(
      <DocketCard
        health={{ ...health!, docket: { ...health!.docket, watched } }}
        actions={actions}
        curated={hamama.dockets[0]}
      />,
    );
  const watched = drawCard(true);
  expect(watched.textContent).toContain("Open it once");
  expect([...watched.querySelectorAll("a")].map((link) => new URL(link.href).host)).toEqual([
    "www.courtlistener.com",
    "ecf.mied.uscourts.gov",
  ]);
  expect(drawCard(false).textContent).toContain("Press “Watch again”, then open it.");
});

test("every docket of the matter is offered free first, and every PACER address is marked as paid", () => {
  const links = hamama.dockets.flatMap((docket) => docketLinks(docket));
  expect(links.length).toBeGreaterThanOrEqual(8);
  for (const { url, paid } of links) {
    expect(paid).toBe(new URL(url).host.endsWith(".uscourts.gov"));
    expect(paid || new URL(url).host === "www.courtlistener.com").toBe(true);
  }
});
