import { useState } from "preact/hooks";
import { apiTokenIn } from "@/lib/watch/api-token.ts";

export interface TokenPanelProps {
  /** Null while it is looked up. The token itself is never shown again. */
  readonly isSet: boolean | null;
  /** False where the browser does not let it be sent (any more). */
  readonly isSent: boolean;
  /** Resolves to whether it was kept. */
  readonly onSave: (token: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** The user's own token for CourtListener's API: set, replaced or removed, and not shown once it is saved. */
export function TokenPanel({ isSet, isSent, onSave, onRemove }: TokenPanelProps) {
  const [draft, setDraft] = useState("");
  const [said, setSaid] = useState("");
  const save = async () => {
    const token = apiTokenIn(draft);
    if (token === null) {
      setSaid("That is no token: it has letters and digits only, about 40 of them.");
      return;
    }
    if (!(await onSave(token))) return;
    setDraft("");
    setSaid("Saved. It is used from the next check on.");
  };
  const remove = () => {
    setSaid("");
    onRemove();
  };
  return (
    <section class="panel stack-tight" aria-labelledby="token-title">
      <h2 id="token-title">CourtListener token</h2>
      <p class="small">
        Not needed. With a token of your own account, CourtListener's API is asked too, every six hours or more seldom,
        for the newest 20 entries of each watched docket that it is known to have, with their full text. CourtListener
        lets selected accounts only read docket entries, and can tell who asks. The token stays in this browser: it goes
        into these requests only, and into no backup, export or log.
      </p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field-inline small">
          {isSet ? "Replace the token" : "Token"}{" "}
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={isSet === null || draft.trim() === ""}>
          {isSet ? "Replace" : "Save"}
        </button>
        {isSet && (
          <button type="button" class="button quiet" onClick={remove}>
            Remove the token
          </button>
        )}
      </form>
      <p class="small soft">
        {isSet === null ? "" : isSet ? "A token is set." : "No token is set."}
        {isSet && !isSent && " Your browser does not let it be sent, so it is not used: save it again to be asked."}
      </p>
      <output class="small">{said}</output>
    </section>
  );
}
