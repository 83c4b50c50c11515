import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Reminders wait minutes for the clock: they begin first, and the other files run beside them. */
class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const waits = ({ moduleId }: TestSpecification) => (moduleId.includes("/reminders.") ? 0 : 1);
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    return (await super.sort(files)).toSorted((a, b) => waits(a) - waits(b));
  }
}

/** Tests with the built extension in real browsers; each file starts browsers of its own. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    maxWorkers: 2,
    sequence: { sequencer: WaitingFirst },
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
