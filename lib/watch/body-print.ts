/** Bytes that are taken together. */
const WORD = 4;

/**
 * A fingerprint of what a server sent, as 16 hexadecimal digits: two hashes of 32 bits side by side (the MurmurHash3
 * construction). Some milliseconds for a feed of 1 MB, which take a twentieth of reading it.
 */
export function bodyPrint(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % WORD);
  let [one, other] = [0x9747b28c, 0x3c6ef372];
  for (let at = 0; at < whole; at += WORD) {
    const word = view.getUint32(at, true);
    one = mixed(one, word, 0xcc9e2d51, 0x1b873593);
    other = mixed(other, word, 0x85ebca6b, 0xc2b2ae35);
  }
  for (let at = whole; at < bytes.length; at++) {
    one = mixed(one, bytes[at] ?? 0, 0xcc9e2d51, 0x1b873593);
    other = mixed(other, bytes[at] ?? 0, 0x85ebca6b, 0xc2b2ae35);
  }
  return [one, other].map((hash) => hexOf(finished(hash ^ bytes.length))).join("");
}

function mixed(hash: number, word: number, first: number, second: number): number {
  const turned = rotated(Math.imul(word, first), 15);
  return (Math.imul(rotated(hash ^ Math.imul(turned, second), 13), 5) + 0xe6546b64) | 0;
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function finished(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return more ^ (more >>> 16);
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
