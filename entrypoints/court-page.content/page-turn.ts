/** Chromium's and Firefox's own way to give the page its turn and go on soon; TypeScript's library lacks it. */
interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Resolves after the page had its turn on the main thread: input, drawing, its own timers. */
export function giveThePageItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
