import type { DigestEntry } from "@/lib/digest/digest.ts";
import { linkedWords } from "@/lib/digest/linked.ts";
import { effectsOf } from "@/lib/exporters/words.ts";
import { impactOf } from "@/lib/tags/words.ts";
import { TagChips } from "../entries/TagChips.tsx";
import { MarkedText } from "../text/MarkedText.tsx";
import { spansOf } from "../text/evidence-spans.ts";
import { dayWords, entryName } from "../text/wording.ts";

export interface DigestRowProps {
  readonly row: DigestEntry;
  readonly onOpen: () => void;
}

/** One entry of a digest, with the words behind its tags marked. */
export function DigestRow({ row, onOpen }: DigestRowProps) {
  const { entry, tags } = row;
  const impact = impactOf(tags);
  return (
    <article class="digest-row">
      <p class="row">
        <button type="button" class="button quiet small-button" onClick={onOpen}>
          {entryName(entry)}
        </button>
        <span class="small soft">
          {row.label}
          {entry.dateFiled !== null && ` · filed ${dayWords(entry.dateFiled)}`}
          {entry.dateEntered !== null &&
            entry.dateEntered !== entry.dateFiled &&
            ` · entered ${dayWords(entry.dateEntered)}`}
          {row.late && " · entered earlier, first seen this week"}
        </span>
      </p>
      <TagChips
        tags={tags}
        edited={entry.versions.length > 0}
        deadlines={row.deadlines.map(({ deadline }) => deadline)}
        outcome={row.links.outcome ?? undefined}
        labels={row.labels}
      />
      <p>
        <MarkedText
          text={entry.docketText || entry.shortText || "(no docket text)"}
          spans={row.textLeftOut || entry.docketText === "" ? [] : spansOf(tags, entry.struck)}
        />
      </p>
      {impact !== null && <p class="small">{[impact, ...effectsOf(tags)].map(sentence).join(" ")}</p>}
      {tags.unclear !== null && <p class="small">Unclear: {tags.unclear}</p>}
      {row.links.linked.map((link) => (
        <p key={link.entryId} class="small">
          {sentence(linkedWords(link))}
        </p>
      ))}
      {row.note !== null && <p class="small">Note: {row.note}</p>}
    </article>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
