import { once } from "node:events";
import type { Writable } from "node:stream";

/** Results, and nothing else, on standard output. */
export class Output {
  private readonly stream: Writable;
  /** The reader went away (`| head -1`): the rest need not be computed. */
  closed = false;

  constructor(stream: Writable) {
    this.stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      this.closed = true;
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

  async text(text: string): Promise<void> {
    if (this.closed || this.stream.write(text)) return;
    await Promise.race([once(this.stream, "drain"), once(this.stream, "close")]).catch(() => undefined);
  }
}
