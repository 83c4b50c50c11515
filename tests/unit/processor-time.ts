/**
 * Milliseconds of processor time that this process has used so far. Limits on how long something may take are set on
 * it and not on the clock, so that other work on a busy machine does not count.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
