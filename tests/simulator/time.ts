/**
 * A clock that only goes on when it is told to. While it is installed, `Date.now`, `setTimeout` and
 * `AbortSignal.timeout` obey it, so that the real network code times out without anybody waiting.
 */
export class VirtualTime {
  /** What is true, in ms. */
  private trueMs: number;
  /** How far this machine's clock is ahead of the truth. */
  private ahead = 0;
  private readonly timers = new Map<number, { readonly at: number; readonly ring: () => void }>();
  private latest = 0;

  constructor(at: number) {
    this.trueMs = at;
  }

  /** The true time. */
  now(): number {
    return this.trueMs;
  }

  /** What the machine takes for the time. */
  shown(): number {
    return this.trueMs + this.ahead;
  }

  setAhead(ms: number): void {
    this.ahead = ms;
  }

  /** Lets time pass, and rings the timers that fall due in it. */
  pass(ms: number): void {
    this.advanceTo(this.trueMs + ms);
  }

  advanceTo(at: number): void {
    for (;;) {
      let first: [number, { readonly at: number; readonly ring: () => void }] | null = null;
      for (const each of this.timers)
        if (each[1].at <= at && (first === null || each[1].at < first[1].at)) first = each;
      if (first === null) break;
      this.timers.delete(first[0]);
      this.trueMs = Math.max(this.trueMs, first[1].at);
      first[1].ring();
    }
    this.trueMs = Math.max(this.trueMs, at);
  }

  /** Timers of a worker that is gone ring no more. */
  forgetTimers(): void {
    this.timers.clear();
  }

  /** @returns the way back */
  install(): () => void {
    const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };
    const realTimeout = AbortSignal.timeout;
    const set = (ring: () => void, ms: number): number => {
      this.latest += 1;
      this.timers.set(this.latest, { at: this.trueMs + ms, ring });
      return this.latest;
    };
    const virtual = {
      setTimeout: (ring: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => set(() => ring(...args), ms),
      clearTimeout: (id: unknown) => void this.timers.delete(id as number),
    };
    Object.assign(globalThis, virtual);
    Date.now = () => this.shown();
    AbortSignal.timeout = (ms) => {
      const controller = new AbortController();
      set(() => controller.abort(new DOMException("too slow", "TimeoutError")), ms);
      return controller.signal;
    };
    return () => {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.now;
      AbortSignal.timeout = realTimeout;
    };
  }
}
