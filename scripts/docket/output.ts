import { once } from "node:events";
import type { Writable } from "node:stream";
import { UsageError } from "./usage-error.ts";

/** Results, and nothing else, on standard output. */
export class Output {
  private readonly stream: Writable;
  private failure: Error | null = null;
  /** The reader went away (`| head -1`): the rest need not be computed. */
  closed = false;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== "EPIPE") this.failure = error;
    });
    stream.on("close", () => {
      this.closed = true;
    });
  }

  /** Writes one value as one line of JSON, and waits while the reader is slower. */
  async line(value: unknown): Promise<void> {
    await this.text(`${JSON.stringify(value)}\n`);
  }

  /** Lines that are ready, without their ends. */
  async lines(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      if (this.closed) return;
      await this.text(`${line}\n`);
    }
  }

  /** @throws UsageError when the output cannot take it (a full disk); a reader that went away is no error */
  async text(text: string): Promise<void> {
    if (!this.closed && !this.stream.write(text)) {
      // Whichever comes first, the other is no longer waited for: it would stay as a listener for every long line.
      const waiting = new AbortController();
      const { signal } = waiting;
      await Promise.race([once(this.stream, "drain", { signal }), once(this.stream, "close", { signal })]).catch(
        () => undefined,
      );
      waiting.abort();
    }
    if (this.failure !== null) throw new UsageError(`the results cannot be written: ${this.failure.message}`);
  }

  /** Waits until all is written. @throws UsageError as `text` */
  async finished(): Promise<void> {
    if (!this.closed) await new Promise<void>((done) => void this.stream.write("", () => done()));
    await this.text("");
  }
}
