import { useState } from "preact/hooks";
import type { Reply } from "@/lib/messaging/protocol.ts";
import type { Asking } from "../shared/use-ask.ts";

/** Restoring merges in the background, the only writer. */
export function useBackup({ ask, fail }: Asking) {
  const [restored, setRestored] = useState<Reply<"backup/restore"> | null>(null);
  const restore = (file: File) =>
    void file.text().then(
      async (text) => setRestored(await ask("backup/restore", { file: text })),
      (error: unknown) => fail(`The file could not be read: ${String(error)}`),
    );
  const save = () => fail("not yet");
  return { restored, restore, save };
}
