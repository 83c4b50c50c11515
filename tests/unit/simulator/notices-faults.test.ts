import { expect, test } from "vitest";
import type { StoredState, StoreWrites } from "@/lib/app/ports.ts";
import type { WorkerPorts } from "../../simulator/machine.ts";
import { simulateMonth, type MonthResult } from "../../simulator/month.ts";

/** Lets a fault into the program by its ways to the world, in every fifth of the cases that it could be in. */
const sometimes = () => {
  let count = 0;
  return () => (count += 1) % 5 === 0;
};

/** What a transaction is to write, changed before it is written. */
function writing(ports: WorkerPorts, change: (writes: StoreWrites) => StoreWrites): WorkerPorts {
  return {
    ...ports,
    store: {
      ...ports.store,
      update: (scope, decide, undoOf) =>
        ports.store.update(
          scope,
          (state: StoredState) => {
            const { writes, value } = decide(state);
            return { writes: change(writes), value };
          },
          undoOf,
        ),
    },
  };
}

interface Sabotage {
  readonly what: string;
  readonly make: () => (ports: WorkerPorts) => WorkerPorts;
  /** The figure that must tell. */
  readonly told: (result: MonthResult) => boolean;
}

const isLost = ({ stored, carried }: MonthResult) => stored < carried;

const faults: readonly Sabotage[] = [
  {
    what: "what a feed brought is noted as taken, and the merge was not kept",
    make: () => {
      const now = sometimes();
      return (ports) => writing(ports, (writes) => ((writes.entries?.length ?? 0) > 0 && now() ? {} : writes));
    },
    told: isLost,
  },
  {
    what: "the court's own id of an entry is dropped",
    make: () => (ports) =>
      writing(ports, (writes) => ({
        ...writes,
        ...(writes.entries && {
          entries: writes.entries.map((entry) => ({
            ...entry,
            pacerSeqNo: null,
            pacerDocId: null,
            keys: entry.keys.filter((key) => !key.startsWith("seq:") && !key.startsWith("doc:")),
          })),
        }),
      })),
    told: ({ doubled }) => doubled > 0,
  },
  {
    what: "a window that rolled over is not written down",
    make: () => (ports) => ({ ...ports, watch: { ...ports.watch, saveGaps: () => Promise.resolve() } }),
    told: ({ gapsUnlisted }) => gapsUnlisted > 0,
  },
  {
    what: "an alert is crossed off that was not shown",
    make: () => {
      const now = sometimes();
      return (ports) => ({
        ...ports,
        notifier: { show: async (given) => (now() ? undefined : ports.notifier.show(given)) },
      });
    },
    told: ({ alertsDue, alertsShown }) => alertsShown < alertsDue,
  },
  {
    what: "an alert that was shown is not crossed off",
    make: () => (ports) => ({
      ...writing(ports, (writes) => ({ ...writes, remove: { ...writes.remove, notices: [] } })),
      watch: { ...ports.watch, saveTold: () => Promise.resolve() },
    }),
    told: ({ alertsDoubled }) => alertsDoubled > 0,
  },
  {
    what: "a page that costs a fee is asked for",
    make: () => (ports) => ({
      ...ports,
      asker: {
        ask: async (request, wanted) => {
          await fetch("https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?340011", { credentials: "omit" });
          return ports.asker.ask(request, wanted);
        },
      },
    }),
    told: ({ outside }) => outside > 0,
  },
  {
    what: "a feed is asked with cookies",
    make: () => (ports) => ({
      ...ports,
      asker: {
        ask: async (request, wanted) => {
          await fetch(request.address, { credentials: "include" });
          return ports.asker.ask(request, wanted);
        },
      },
    }),
    told: ({ outside }) => outside > 0,
  },
];

test.each(faults)("a simulated month notices that $what", async ({ make, told }) => {
  const noticed: number[] = [];
  for (const seed of [1, 2, 3, 4]) {
    const result = await simulateMonth({ seed, days: 15, sabotage: make() });
    if (told(result) && result.wrong.length > 0) noticed.push(seed);
    if (noticed.length > 0) break;
  }
  expect(noticed).not.toEqual([]);
});
