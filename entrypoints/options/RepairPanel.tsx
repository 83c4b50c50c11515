import { useState } from "preact/hooks";
import { Journal } from "@/components/options/Journal.tsx";
import { backupFileName } from "@/lib/app/backup.ts";
import { saveFile } from "../shared/save-file.ts";
import { now } from "../shared/today.ts";
import type { Asking } from "../shared/use-ask.ts";
import { useJournal } from "./use-journal.ts";

/** For a damaged store: reads what can be read, and says what it found. */
export function RepairPanel({ ask }: { readonly ask: Asking["ask"] }) {
  const [report, setReport] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const journal = useJournal();
  const repair = async () => {
    setIsRunning(true);
    const reply = await ask("storage/repair", null);
    setIsRunning(false);
    setReport(reply?.report ?? null);
    if (reply && reply.file !== null) await saveFile(backupFileName(now()), "application/json", reply.file);
  };
  return (
    <section class="panel" aria-labelledby="repair-title">
      <h2 id="repair-title">Storage</h2>
      <p class="small soft">
        Checks everything stored. Rows that cannot be used are set aside, not deleted, and stay in every backup.
      </p>
      <div class="row">
        <button type="button" class="button" disabled={isRunning} onClick={() => void repair()}>
          Check and repair
        </button>
      </div>
      <output>{report}</output>
      <Journal lines={journal} />
    </section>
  );
}
