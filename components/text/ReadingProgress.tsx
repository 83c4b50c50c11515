import type { MatterView } from "@/lib/app/views.ts";

/** How far reading is, while not all entries of a matter are there: no count is shown that is not right yet. */
export function ReadingProgress({ matter: { partial } }: { readonly matter: Pick<MatterView, "partial"> }) {
  if (!partial) return null;
  const [read, total] = [partial.read, partial.total].map((count) => count.toLocaleString("en-US"));
  return (
    <output class="soft reading-progress">
      Reading {read} of {total} entries …
    </output>
  );
}
