/**
 * Resolves after the page had its turn on the main thread: input, drawing, its own timers and its own loading.
 * A timer, because the page's tasks then come first; `scheduler.yield` would put our work before theirs.
 */
export function giveThePageItsTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
