import { beforeEach, expect, test } from "vitest";
import { updateBadge } from "@/lib/app/badge.ts";
import { addDeadline, closeDeadline, seeReminders } from "@/lib/app/manage-deadlines.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

test("the badge shows reminders until they are seen and overdue deadlines until they are closed, if nothing notifies", async () => {
  const ports = world();
  const first = entry({
    documentNumber: "9",
    filed: "2019-02-27",
    docketText: "NOTICE of Appearance",
    pacerSeqNo: "9",
  });
  await recordDocket(ports, snapshot([first]), { watch: true });
  let last = { count: -1, failing: false, title: "" };
  const shown = async (now: string) => {
    ports.clock.set(now);
    await updateBadge(ports, { show: async (badge) => void (last = badge) });
    return last;
  };
  ports.clock.set("2019-03-01T15:00:00.000Z");
  const id = await addDeadline(ports, {
    docketKey: "mied:2:19-cv-10101",
    entryId: null,
    what: "joint status report",
    date: isoDate("2019-03-20"),
    time: null,
  });
  const before = await shown("2019-03-01T15:00:00.000Z");
  const due = await shown("2019-03-13T13:00:00.000Z");
  expect(due.count).toBe(before.count + 1);
  expect(due.title).toContain("Due Wed, Mar 20, 2019: joint status report");
  await seeReminders(ports, [id]);
  expect((await shown("2019-03-14T13:00:00.000Z")).count).toBe(before.count);
  const [seen] = await ports.store.deadlines();
  expect(seen).toMatchObject({ sequence: 0, reminderSeenAt: expect.stringMatching(/^2019-03-13T13:00/) });
  const overdue = await shown("2019-03-21T04:00:00.000Z");
  expect(overdue.count).toBe(before.count + 1);
  expect(overdue.title).toContain("Overdue Wed, Mar 20, 2019: joint status report");
  await closeDeadline(ports, id, "missed");
  expect((await shown("2019-03-21T05:00:00.000Z")).count).toBe(before.count);
});
