import { useState } from "preact/hooks";
import { backupFileName, makeBackup } from "@/lib/app/backup.ts";
import type { Reply } from "@/lib/messaging/protocol.ts";
import { settingsStore } from "@/lib/storage/settings.ts";
import { saveFile } from "../shared/save-file.ts";
import { now } from "../shared/today.ts";
import type { Asking } from "../shared/use-ask.ts";
import { reader } from "../shared/use-matters.ts";
import { watchingReader } from "../shared/use-watching.ts";

/** Saving reads the store here; restoring merges in the background, the only writer. */
export function useBackup({ ask, fail }: Asking) {
  const [restored, setRestored] = useState<Reply<"backup/restore"> | null>(null);
  const failed = (what: string) => (error: unknown) =>
    fail(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  const restore = (file: File) =>
    void file
      .text()
      .then(async (text) => setRestored(await ask("backup/restore", { file: text })))
      .catch(failed("The file could not be read"));
  const save = () => void saveBackup().catch(failed("The backup could not be saved"));
  return { restored, restore, save };
}

async function saveBackup(): Promise<void> {
  const savedAt = now();
  const text = await makeBackup(reader, await settingsStore.read(), savedAt, watchingReader);
  await saveFile(backupFileName(savedAt), "application/json", text);
}
