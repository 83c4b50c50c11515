/** Long enough to get on, short enough that nobody notices: a letter that is typed waits no longer than this. */
const BUDGET_MS = 12;

/**
 * Goes through the steps of a long work, and gives the page its turn again and again. Returns the way to stop.
 * @param afterMs what is drawn comes first
 */
export function inSteps<T>(steps: Iterator<void, T>, afterMs: number, done: (made: T) => void): () => void {
  const turn = () => {
    const end = performance.now() + BUDGET_MS;
    do {
      const step = steps.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(turn, 0);
  };
  let timer = setTimeout(turn, afterMs);
  return () => clearTimeout(timer);
}
