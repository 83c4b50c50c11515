import { parentPort } from "node:worker_threads";
import { simulateMonth } from "../../tests/simulator/month.ts";

/** A thread that simulates the months whose seeds it is sent, and sends back what they came to. */
parentPort?.on("message", (seed: number) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  void simulateMonth({ seed }).then((result) => parentPort?.postMessage(result));
});
