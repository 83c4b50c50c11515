const CHANNEL = "docketwatch";

/** Tells every open page of ours that something was written, so that it reads again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches only our own origin
  channel.postMessage("changed");
  channel.close();
}

/** Calls back after every write, in whatever context it happened. Returns the way to stop. */
export function onChange(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", () => callback());
  return () => channel.close();
}
