/** How long work shares the main thread. */
export interface SliceOptions {
  /** Milliseconds to work before the page gets its turn. */
  readonly budgetMs: number;
  /** A clock in milliseconds (`performance.now`). */
  readonly now: () => number;
  /** Resolves when the page had its turn. */
  readonly pause: () => Promise<void>;
}

/** Work that gives way after every few items. */
export type Steps<T> = Generator<void, T, void>;

/** For programs without a page that waits. */
export const AT_ONCE: SliceOptions = { budgetMs: Infinity, now: () => 0, pause: () => Promise.resolve() };

/** Works in slices of about `budgetMs`, giving the page its turn between them. */
export async function inSlices<T>(steps: Steps<T>, { budgetMs, now, pause }: SliceOptions): Promise<T> {
  let began = now();
  let step = steps.next();
  while (!step.done) {
    if (now() - began >= budgetMs) {
      await pause();
      began = now();
    }
    step = steps.next();
  }
  return step.value;
}
