/**
 * Copies of plain data, made faster than the engine's own `structuredClone` makes them: the database in memory copies
 * every row that is written or read. Anything that is not plain is left to the engine.
 * @returns the way back
 */
export function installPlainCopies(): () => void {
  const real = globalThis.structuredClone;
  globalThis.structuredClone = (<T>(value: T, options?: StructuredSerializeOptions): T =>
    options === undefined ? (copied(value, real) as T) : real(value, options)) as typeof structuredClone;
  return () => {
    globalThis.structuredClone = real;
  };
}

function copied(value: unknown, real: typeof structuredClone): unknown {
  if (typeof value !== "object" || value === null) return typeof value === "function" ? real(value) : value;
  if (Array.isArray(value)) return value.map((each) => copied(each, real));
  if (Object.getPrototypeOf(value) !== Object.prototype) return real(value);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = copied((value as Record<string, unknown>)[key], real);
  return copy;
}

/** Nobody listens: announcing each write to other windows would take longer than writing. */
export function installSilence(): () => void {
  const real = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class {
    postMessage(): void {}
    close(): void {}
  } as unknown as typeof BroadcastChannel;
  return () => {
    globalThis.BroadcastChannel = real;
  };
}
