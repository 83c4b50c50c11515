import { useEffect, useState } from "preact/hooks";
import { onChange } from "@/lib/storage/changes.ts";
import { tokenStore } from "@/lib/storage/courtlistener-token.ts";
import type { Asking } from "../shared/use-ask.ts";

/** Whether a token for CourtListener's API is set, and how to change it. What it is stays in the storage. */
export function useToken(ask: Asking["ask"]) {
  const [isSet, setIsSet] = useState<boolean | null>(null);
  useEffect(() => {
    const read = () => void tokenStore.isSet().then(setIsSet, () => setIsSet(null));
    read();
    return onChange(read);
  }, []);
  const change = async (token: string | null): Promise<boolean> => {
    const answer = await ask("courtlistener-token/save", { token });
    if (answer !== null) setIsSet(answer.isSet);
    return answer !== null;
  };
  return { isSet, save: (token: string) => change(token), remove: () => void change(null) };
}
