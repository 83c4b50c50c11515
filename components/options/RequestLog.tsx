import type { RequestLine } from "@/lib/watch/request-line.ts";
import { summaryOf } from "@/lib/watch/request-summary.ts";
import { counted, momentWords } from "../text/wording.ts";

export interface RequestLogProps {
  /** Newest first; null while they are read. */
  readonly lines: readonly RequestLine[] | null;
}

const MOST_SHOWN = 200;

/** Every request that was made, and every one that was refused: what a doubting reader can check. */
export function RequestLog({ lines }: RequestLogProps) {
  if (lines === null) return <p class="soft">Reading the log …</p>;
  const { sent, refused, bytes, toPacer, hosts } = summaryOf(lines);
  const withToken = lines.filter(
    ({ purpose, result }) => purpose === "CourtListener API" && result !== "refused",
  ).length;
  return (
    <section class="stack-tight" aria-labelledby="requests-title">
      <h3 id="requests-title">Network requests</h3>
      <p>
        <strong>{counted(toPacer, "request")} to PACER pages.</strong> {counted(sent, "request")} in the log,{" "}
        {kilobytes(bytes)}
        {hosts.length > 0 && <>, to {hosts.map(([host, count]) => `${host} (${count})`).join(", ")}</>}. Each without
        cookies or anything else that says who asks{withToken > 0 && `, but for your token in ${withToken} of them`}.
        {refused > 0 && <> {counted(refused, "request")} refused before anything was sent.</>}
      </p>
      {lines.length === 0 ? (
        <p class="soft">No request was made yet.</p>
      ) : (
        <section class="scroll-sideways" aria-label="The log of requests">
          <table class="request-log small">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Address</th>
                <th scope="col">For</th>
                <th scope="col">Result</th>
                <th scope="col">Size</th>
                <th scope="col">Time</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, MOST_SHOWN).map((line) => (
                <tr key={line.id}>
                  <td>{momentWords(line.at)}</td>
                  <td class="address">{line.address}</td>
                  <td>{line.purpose}</td>
                  <td>{resultWords(line)}</td>
                  <td>{kilobytes(line.bytes)}</td>
                  <td>{line.milliseconds} ms</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {lines.length > MOST_SHOWN && <p class="soft">The latest {MOST_SHOWN} are shown.</p>}
    </section>
  );
}

function resultWords({ result, status, detail }: RequestLine): string {
  const code = status === null ? "" : ` (${status})`;
  return `${result}${code}${detail === "" ? "" : `: ${detail}`}`;
}

function kilobytes(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`;
  return `${(bytes / 1_024).toLocaleString("en-US", { maximumFractionDigits: bytes < 10_240 ? 1 : 0 })} KB`;
}
