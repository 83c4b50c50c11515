/*
 * The page's half of `runInBrowser`. The page asks its own server for work and gives back what it found, so that any
 * browser that opens an address can do it, without being driven.
 */

/** Runs `work` for what the program asks, once, and sends the answer or the error. */
export async function answerProgram<W, R>(
  work: (asked: W, say: (line: string) => Promise<void>) => Promise<R>,
): Promise<void> {
  try {
    const asked = (await (await fetch("/work")).json()) as W;
    await send({ value: await work(asked, say) });
  } catch (error) {
    await send({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
  }
}

async function say(line: string): Promise<void> {
  await fetch("/say", { method: "POST", body: line });
}

async function send(answer: unknown): Promise<void> {
  await fetch("/answer", { method: "POST", body: JSON.stringify(answer) });
}
