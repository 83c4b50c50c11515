import { useEffect, useState } from "preact/hooks";
import { Notice } from "@/components/text/Notice.tsx";
import type { Asking } from "./use-ask.ts";
import type { Matters } from "./use-matters.ts";

export interface MessagesProps {
  readonly asking: Asking;
  readonly stored: Matters;
}

/** Trouble, in a place where it is seen and heard: what happened and what to do. */
export function Messages({ asking, stored }: MessagesProps) {
  const isOnline = useOnline();
  return (
    <div class="messages">
      {stored.failure !== null && (
        <Notice tone="problem" title="The stored dockets cannot be read">
          <p>{stored.failure}</p>
        </Notice>
      )}
      {asking.failure !== null && (
        <Notice tone="problem" title="That did not work" onClose={asking.clearFailure}>
          <p>{asking.failure}</p>
        </Notice>
      )}
      {!isOnline && (
        <Notice tone="doubtful" title="Offline">
          <p>
            Everything stored is here and can be read, marked and exported. New entries come when you open a docket.
          </p>
        </Notice>
      )}
    </div>
  );
}

function useOnline(): boolean {
  const [isOnline, setIsOnline] = useState(navigator.onLine);
  useEffect(() => {
    const read = () => setIsOnline(navigator.onLine);
    window.addEventListener("online", read);
    window.addEventListener("offline", read);
    return () => {
      window.removeEventListener("online", read);
      window.removeEventListener("offline", read);
    };
  }, []);
  return isOnline;
}
