/** Chance that repeats itself: the same seed gives the same world, on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number | string) {
    let hash = 2_166_136_261;
    for (const letter of String(seed)) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
    this.state = hash >>> 0;
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ each }) => each);
  }

  /** Another source of chance, so that what one part of the world draws moves nothing in another. */
  fork(name: string): Chance {
    return new Chance(`${this.int(0, 0x7fff_ffff)} ${name}`);
  }
}
