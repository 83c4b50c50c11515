import type { MarkedLink } from "./links.ts";

/** Links to documents. Paid ones say so and open only when pressed. */
export function DocumentLinks({ links }: { readonly links: readonly MarkedLink[] }) {
  return (
    <>
      {links.map(({ url, words, paid }) => (
        <a key={url} class="document-link" href={url} target="_blank" rel="noreferrer noopener">
          {words}
          {paid && <span class="chip doubt">$ paid page</span>}
        </a>
      ))}
    </>
  );
}
