import { createConnection } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A connection to Firefox's own automation port. It drives extension pages too, which WebDriver BiDi does not yet. */
export interface Marionette {
  /** Sends one command ("WebDriver:Navigate") and gives its answer. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

/** Message types of the protocol: a command goes out, its result comes back with the same id. */
const COMMAND = 0;
const RESULT = 1;

/** Connects as soon as the port answers; gives up after `withinMs`. */
export async function connectMarionette(port: number, withinMs: number): Promise<Marionette> {
  const until = performance.now() + withinMs;
  for (;;) {
    try {
      return await connectOnce(port);
    } catch (error) {
      if (performance.now() > until)
        throw new Error(`Firefox did not open its automation port ${port}`, { cause: error });
      await pause(100);
    }
  }
}

function connectOnce(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
    let nextId = 1;
    let buffered: Buffer = Buffer.alloc(0);

    const client: Marionette = {
      send(command, parameters = {}) {
        const id = nextId++;
        const packet = JSON.stringify([COMMAND, id, command, parameters]);
        return new Promise((answered, failed) => {
          waiting.set(id, { resolve: answered, reject: failed });
          socket.write(`${Buffer.byteLength(packet)}:${packet}`);
        });
      },
      close: () => socket.destroy(),
    };

    function receive(packet: unknown): void {
      if (!Array.isArray(packet)) return resolve(client);
      const [type, id, error, value] = packet as [number, number, { error: string; message: string } | null, unknown];
      const asked = waiting.get(id);
      if (type !== RESULT || asked === undefined) return;
      waiting.delete(id);
      if (error === null) asked.resolve(value);
      else asked.reject(new Error(`${error.error}: ${error.message}`));
    }

    socket.on("data", (chunk: Buffer) => {
      buffered = Buffer.concat([buffered, chunk]);
      for (let packet = takePacket(); packet !== null; packet = takePacket()) receive(packet);
    });

    /** A packet is its length in bytes, a colon, and that much JSON. */
    function takePacket(): unknown {
      const colon = buffered.indexOf(":");
      if (colon === -1) return null;
      const length = Number(buffered.subarray(0, colon).toString("ascii"));
      if (buffered.length < colon + 1 + length) return null;
      const packet: unknown = JSON.parse(buffered.subarray(colon + 1, colon + 1 + length).toString("utf8"));
      buffered = buffered.subarray(colon + 1 + length);
      return packet;
    }

    socket.on("error", reject);
    socket.on("close", () => {
      reject(new Error("the connection was closed"));
      for (const { reject: fail } of waiting.values()) fail(new Error("Firefox closed the connection"));
      waiting.clear();
    });
  });
}
