/** Never: what a dead worker waits for. */
const never = new Promise<never>(() => undefined);

/**
 * The life of one background worker. It may end at any moment at which the worker waits for something: nothing of it
 * runs from then on, no `catch` and no `finally`, as when a browser ends it.
 */
export class Life {
  readonly death: Promise<"dead">;
  private die: () => void = () => undefined;
  private isDead = false;
  /** Waits left; infinite for a long life. */
  private left: number;
  /** Works that were begun: what was handed to the browser is done though the worker is dead. */
  private readonly begun = new Set<Promise<unknown>>();

  constructor(waits: number = Number.POSITIVE_INFINITY) {
    this.left = waits;
    this.death = new Promise((resolve) => {
      this.die = () => resolve("dead");
    });
  }

  get isOver(): boolean {
    return this.isDead;
  }

  end(): void {
    this.isDead = true;
    this.die();
  }

  /** A moment at which it may die. */
  async wait(): Promise<void> {
    this.left -= 1;
    if (this.left < 0) this.end();
    if (this.isDead) await never;
  }

  /** The same functions, each with such a moment before and after. Plain functions that give no promise are left alone. */
  within<T extends object>(ports: T, plain: readonly (keyof T)[] = []): T {
    const made: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(ports)) {
      const isPlain = typeof value !== "function" || plain.includes(name as keyof T);
      made[name] = isPlain
        ? value
        : async (...args: unknown[]) => this.through(() => (value as (...all: unknown[]) => unknown)(...args));
    }
    return made as T;
  }

  private async through(work: () => unknown): Promise<unknown> {
    await this.wait();
    const done = Promise.resolve().then(work);
    this.begun.add(done);
    try {
      return await done;
    } finally {
      this.begun.delete(done);
      await this.wait();
    }
  }

  /** Until everything that was handed to the browser is done. */
  async settled(): Promise<void> {
    while (this.begun.size > 0) {
      const waiting = [...this.begun];
      await Promise.allSettled(waiting);
      for (const each of waiting) this.begun.delete(each);
    }
  }
}
