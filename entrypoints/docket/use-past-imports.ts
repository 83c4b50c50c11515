import { useEffect, useState } from "preact/hooks";
import type { PastImport } from "@/components/import/import-stage.ts";
import type { ImportRecord } from "@/lib/app/imports.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { reader } from "../shared/use-matters.ts";

/** The imports that can still be undone, latest first, read again after every write. */
export function usePastImports(): readonly PastImport[] {
  const [past, setPast] = useState<readonly PastImport[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      void reader.imports().then(
        (records) => isCurrent && setPast(pastOf(records)),
        // Trouble with the store is shown by what reads the dockets.
        () => undefined,
      );
    read();
    const stop = onChange(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return past;
}

function pastOf(records: readonly ImportRecord[]): PastImport[] {
  const byImport = Map.groupBy(records, ({ importId }) => importId);
  // One record for each docket: the latest of them stands for the import.
  const latest = records.filter((made) => byImport.get(made.importId)?.[0] === made);
  return latest.map(({ importId, at }) => {
    const made = byImport.get(importId) ?? [];
    const looks = made.flatMap((record) => record.looks);
    return {
      importId,
      at,
      fileNames: [...new Set(looks.map(({ fileName }) => fileName))],
      added: looks.reduce((sum, { added }) => sum + added, 0),
      isUndone: made.every(({ undone }) => undone !== null),
    };
  });
}
