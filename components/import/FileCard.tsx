import { momentWords } from "../text/wording.ts";
import { countWords } from "./count-words.ts";
import type { FilePreview, LookChoice } from "./import-stage.ts";

export interface FileCardProps {
  readonly file: FilePreview;
  readonly onChoose: (lookId: string, isSelected: boolean) => void;
}

/** More dockets than this (a court's feed) are folded. */
const MOST_SHOWN = 6;

/** One file of a preview: what it is, the dockets in it with what each would change, or why it is refused. */
export function FileCard({ file, onChoose }: FileCardProps) {
  const { name, kind, refused, savedAt, looks } = file;
  const lines = (
    <ul class="stack">
      {looks.map((look) => (
        <LookLine key={look.lookId} look={look} onChoose={onChoose} />
      ))}
    </ul>
  );
  return (
    <li class={`import-file ${refused === null ? "" : "refused"}`}>
      <div class="row spread">
        <strong class="import-name">{name}</strong>
        <span class="small soft">
          {kind === null ? "Not imported" : kind}
          {savedAt !== null && `, as of ${momentWords(savedAt)}`}
        </span>
      </div>
      {refused !== null && <p>{refused}</p>}
      {looks.length > MOST_SHOWN ? (
        <details>
          <summary>
            {looks.length} dockets, {looks.filter(({ isSelected }) => isSelected).length} chosen
          </summary>
          {lines}
        </details>
      ) : (
        looks.length > 0 && lines
      )}
    </li>
  );
}

interface LookLineProps {
  readonly look: LookChoice;
  readonly onChoose: FileCardProps["onChoose"];
}

function LookLine({ look, onChoose }: LookLineProps) {
  const { lookId, title, caseName, extent, isSelected, result } = look;
  const refused = result?.refused ?? null;
  return (
    <li class="stack-tight">
      <label class="choice">
        <input
          type="checkbox"
          checked={isSelected && refused === null}
          disabled={refused !== null}
          onChange={(event) => onChoose(lookId, event.currentTarget.checked)}
        />
        <span>
          <strong>{title}</strong> {caseName} <span class="small soft">{extent}</span>
        </span>
      </label>
      <div class="import-details">
        {refused !== null && <p class="small">Not imported: {refused}</p>}
        {result !== null && refused === null && <Changes result={result} />}
      </div>
    </li>
  );
}

function Changes({ result }: { readonly result: NonNullable<LookChoice["result"]> }) {
  return (
    <>
      <ul class="chips" aria-label="What changes">
        {countWords(result).map(({ words, tone }) => (
          <li key={words} class={`chip ${tone}`}>
            {words}
          </li>
        ))}
      </ul>
      {result.standing === "not stored" && (
        <p class="small">This docket is not stored yet: importing it also watches it from now on.</p>
      )}
      {result.standing === "no longer watched" && (
        <p class="small">You stopped watching this docket: importing it watches it again.</p>
      )}
      {result.outdated && (
        <p class="small">
          Older than what is known: it adds what is missing and keeps different words as an earlier wording. Nothing
          newer is replaced.
        </p>
      )}
    </>
  );
}
