/** Long enough to get on, short enough that nobody notices: a letter that is typed waits no longer than this. */
const BUDGET_MS = 12;

/**
 * Goes through the steps of a long work, and gives the page its turn again and again. Returns the way to stop.
 * @param afterMs what is drawn comes first
 */
export function inSteps(steps: Iterator<void, void>, afterMs: number, done: () => void): () => void {
  const turn = () => {
    const end = performance.now() + BUDGET_MS;
    do {
      if (steps.next().done) {
        done();
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(turn, 0);
  };
  let timer = setTimeout(turn, afterMs);
  return () => clearTimeout(timer);
}
