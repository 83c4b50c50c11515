/**
 * Resolves after the page had its turn on the main thread: input, drawing, its own timers and its own loading.
 * A timer, because the page's tasks then come first; `scheduler.yield` would put our work before theirs.
 */
export function giveThePageItsTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** A page that nobody sees draws nothing. */
const MOST_MS = 200;

/** Resolves after the next frame was drawn. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MOST_MS);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
