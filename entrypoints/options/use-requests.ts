import { useEffect, useState } from "preact/hooks";
import { onChange } from "@/lib/storage/changes.ts";
import type { RequestLine } from "@/lib/watch/request-line.ts";
import { watchingReader } from "../shared/use-watching.ts";

const SETTLE_MS = 500;

/** The log of requests, newest first, read again after every write; null while it is read. */
export function useRequests(): readonly RequestLine[] | null {
  const [lines, setLines] = useState<readonly RequestLine[] | null>(null);
  useEffect(() => {
    const read = () => void watchingReader.requests().then(setLines, () => setLines([]));
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return lines;
}
