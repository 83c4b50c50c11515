import { useEffect, useState } from "preact/hooks";
import { tokenConsent } from "@/lib/browser/token-consent.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { tokenStore } from "@/lib/storage/courtlistener-token.ts";
import { hasToken } from "../shared/has-token.ts";
import type { Asking } from "../shared/use-ask.ts";

/** Whether a token for CourtListener's API is set and may be sent, and how to change it. What it is stays in the storage. */
export function useToken({ ask, fail }: Asking) {
  const [isSet, setIsSet] = useState<boolean | null>(null);
  const [isSent, setIsSent] = useState(true);
  useEffect(() => {
    const read = () => {
      void tokenStore.isSet().then(setIsSet, () => setIsSet(null));
      void hasToken().then(setIsSent, () => setIsSent(false));
    };
    read();
    return onChange(read);
  }, []);
  const change = async (token: string | null): Promise<boolean> => {
    const answer = await ask("courtlistener-token/save", { token });
    if (answer !== null) setIsSet(answer.isSet);
    return answer !== null;
  };
  const save = async (token: string): Promise<boolean> => {
    // Begun inside the click, before any wait.
    if (await tokenConsent.ask().catch(() => false)) return change(token);
    fail("The browser did not allow the token to be sent to CourtListener, so it was not saved.");
    return false;
  };
  return { isSet, isSent, save, remove: () => void change(null) };
}
