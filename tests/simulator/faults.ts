import type { Chance } from "./chance.ts";
import { DAY, HOUR, MINUTE } from "./world.ts";

/** What can be wrong with an answer. */
export const faultKinds = [
  "no answer",
  "stalls",
  "cut off",
  "broken off",
  "too many requests",
  "forbidden",
  "server error",
  "unavailable",
  "wrong encoding",
  "web page",
  "log-in",
  "50 MB",
  "duplicates",
  "stale",
] as const;
export type Fault = (typeof faultKinds)[number];

/** Hours in which a host answers one way whatever is asked. */
interface Weather {
  readonly host: string;
  readonly from: number;
  readonly to: number;
  readonly fault: Fault;
}

/** How often something goes wrong: none in a calm world, much in a rough one. */
export interface Climate {
  /** Of single answers. */
  readonly rate: number;
  /** Spells of bad weather for each host in a month. */
  readonly spells: number;
}

const SPELLS = [
  "no answer",
  "too many requests",
  "forbidden",
  "server error",
  "unavailable",
  "web page",
  "log-in",
] as const;

/** What goes wrong in a month, drawn beforehand. */
export class Faults {
  private readonly weather: readonly Weather[];
  private readonly chance: Chance;
  private readonly climate: Climate;
  /** From then on all is well. */
  private calmFrom = Number.POSITIVE_INFINITY;

  constructor(hosts: readonly string[], span: { from: number; to: number }, climate: Climate, chance: Chance) {
    this.chance = chance;
    this.climate = climate;
    this.weather = hosts.flatMap((host) =>
      Array.from({ length: chance.int(0, climate.spells) }, (): Weather => {
        const from = span.from + chance.next() * (span.to - span.from);
        return { host, from, to: from + chance.int(1, 30) * HOUR, fault: chance.pick(SPELLS) };
      }),
    );
  }

  calm(from: number): void {
    this.calmFrom = from;
  }

  /** What goes wrong with an answer of a host; null for nothing. */
  of(host: string, at: number): Fault | null {
    if (at >= this.calmFrom) return null;
    const spell = this.weather.find((each) => each.host === host && each.from <= at && at < each.to);
    if (spell) return spell.fault;
    return this.chance.happens(this.climate.rate) ? this.chance.pick(faultKinds) : null;
  }

  /** What a server asks for when it wants to be left alone: seconds, a date, nonsense, or nothing. */
  retryAfter(serverTime: number): string | null {
    const { chance } = this;
    const wait = chance.pick([30_000, 10 * MINUTE, 2 * HOUR, 3 * DAY]);
    switch (chance.int(0, 4)) {
      case 0:
        return null;
      case 1:
        return "soon";
      case 2:
        return new Date(serverTime + wait).toUTCString();
      default:
        return String(wait / 1000);
    }
  }

  /** A place at which bytes end that should go on. */
  cutAt(length: number): number {
    return this.chance.int(0, Math.max(0, length - 12));
  }

  reordered<T>(items: readonly T[]): T[] {
    const again = items.filter(() => this.chance.happens(0.3));
    return this.chance.shuffled([...items, ...again]);
  }

  staleBy(): number {
    return this.chance.int(1, 5) * HOUR;
  }
}
