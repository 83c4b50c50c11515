import { useEffect, useState } from "preact/hooks";
import type { JournalLine } from "@/lib/app/ports.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { reader } from "../shared/use-matters.ts";

/** The store's own record of trouble. That it cannot be read is said by the page's messages. */
export function useJournal(): readonly JournalLine[] {
  const [lines, setLines] = useState<readonly JournalLine[]>([]);
  useEffect(() => {
    const read = () => void reader.journal().then(setLines, () => undefined);
    read();
    return onChange(read);
  }, []);
  return lines;
}
