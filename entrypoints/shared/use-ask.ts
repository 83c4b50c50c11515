import { useCallback, useState } from "preact/hooks";
import { send } from "@/lib/messaging/send.ts";
import type { MessageName, Reply, Request } from "@/lib/messaging/protocol.ts";

/** Asks the background; a refusal or failure becomes a sentence to show, and the reply null. */
export interface Asking {
  readonly ask: <N extends MessageName>(name: N, request: Request<N>) => Promise<Reply<N> | null>;
  readonly failure: string | null;
  readonly fail: (sentence: string) => void;
  readonly clearFailure: () => void;
}

export function useAsk(): Asking {
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useCallback(async <N extends MessageName>(name: N, request: Request<N>) => {
    try {
      return await send(name, request);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return null;
    }
  }, []);
  return { ask, failure, fail: setFailure, clearFailure: () => setFailure(null) };
}
