import type { TextSpan } from "@/lib/docket/docket.ts";

/** A range of a text that something points at. */
export interface MarkedSpan extends TextSpan {
  /** "why": evidence. "struck": crossed out by the court. "strong": the evidence just asked for. */
  readonly role: "why" | "struck" | "strong";
  /** Said on hovering. */
  readonly title: string;
}

/** A run of text under the same marks. */
export interface Segment {
  readonly text: string;
  readonly roles: readonly MarkedSpan["role"][];
  readonly title: string;
}

/**
 * Cuts a text at the borders of its spans, so that overlapping marks can be drawn without nesting.
 * Spans outside the text are cut to it; the segments joined are always the text itself.
 */
export function segmentsOf(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const clipped = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const borders = [...new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).flatMap((start, at) => {
    const end = borders[at + 1] ?? text.length;
    const over = clipped.filter((span) => span.start <= start && span.end >= end);
    const titles = [...new Set(over.map(({ title }) => title).filter((title) => title !== ""))];
    return [
      { text: text.slice(start, end), roles: [...new Set(over.map(({ role }) => role))], title: titles.join("\n") },
    ];
  });
}
