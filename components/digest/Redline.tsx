import type { RedlinePart } from "@/lib/digest/digest.ts";

/** A text's change: what went is struck, what came is underlined, and both are said to screen readers. */
export function Redline({ parts }: { readonly parts: readonly RedlinePart[] }) {
  return (
    <p class="court-words">
      {parts.map(({ change, text }, index) => {
        if (change === "same") return text;
        const Change = change === "removed" ? "del" : "ins";
        return (
          <Change key={index}>
            <span class="visually-hidden">{change}: </span>
            {text}
          </Change>
        );
      })}
    </p>
  );
}
