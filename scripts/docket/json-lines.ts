import { UsageError } from "./usage-error.ts";

/** A line of standard input and its number, counted from 1. */
export interface InputLine {
  readonly number: number;
  readonly value: unknown;
}

/**
 * The lines of a stream of UTF-8, parsed as JSON, as they arrive. Empty lines are passed over; a byte order mark too.
 * @throws UsageError with the line's number for a line that is no JSON, and for bytes that are no UTF-8
 */
export async function* jsonLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() !== "") yield { number, value: parsed(text, number) };
  }
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`standard input, line ${number}: not JSON`);
  }
}

async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new UsageError("standard input is not UTF-8");
    }
  };
  let rest = "";
  for await (const chunk of input) {
    const lines = (typeof chunk === "string" ? chunk : decoded(chunk)).split("\n");
    const [first = "", ...others] = lines;
    rest += first;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  rest += decoded();
  if (rest !== "") yield rest;
}

/**
 * Each line of the input changed by itself. Nothing is given back before the last line was read and understood, so
 * that a bad line leaves nothing half-written; until then only the finished lines are held.
 * @throws UsageError with the number of the line that `change` refuses
 */
export async function changedLines(
  input: AsyncIterable<Uint8Array | string>,
  change: (value: unknown) => unknown,
): Promise<string[]> {
  const lines: string[] = [];
  for await (const { number, value } of jsonLines(input)) {
    lines.push(JSON.stringify(refusedByLine(number, () => change(value))));
  }
  return lines;
}

/** Runs `change`, naming the line in what it throws. */
export function refusedByLine<T>(number: number, change: () => T): T {
  try {
    return change();
  } catch (error) {
    throw new UsageError(`standard input, line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
