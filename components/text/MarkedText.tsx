import type { ComponentChild } from "preact";
import { segmentsOf, type MarkedSpan, type Segment } from "./segments.ts";

export interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** The court's words as text, with the words that something points at marked. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return <span class="court-words">{segmentsOf(text, spans).map(drawSegment)}</span>;
}

function drawSegment({ text, roles, title }: Segment): ComponentChild {
  let drawn: ComponentChild = text;
  if (roles.includes("struck")) {
    drawn = (
      <s>
        <span class="visually-hidden">struck by the court: </span>
        {drawn}
      </s>
    );
  }
  if (!roles.includes("why") && !roles.includes("strong")) return drawn;
  return (
    <mark class={roles.includes("strong") ? "strong" : undefined} title={title === "" ? undefined : title}>
      {drawn}
    </mark>
  );
}
