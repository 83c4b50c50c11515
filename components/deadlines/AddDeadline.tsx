import { useState } from "preact/hooks";
import type { MatterView } from "@/lib/app/views.ts";
import { entryName } from "../text/wording.ts";
import type { DeadlineActions } from "./actions.ts";
import { courtOf } from "./day-warnings.ts";
import { DeadlineForm } from "./DeadlineForm.tsx";
import { DocketField } from "./DocketField.tsx";

export interface AddDeadlineProps {
  readonly matter: MatterView;
  /** The entry it belongs to, null for none. */
  readonly entryId: string | null;
  readonly onAdd: DeadlineActions["add"];
  readonly onClose: () => void;
}

/** A date that a person adds: for a docket, and for an entry if one asked. */
export function AddDeadline({ matter, entryId, onAdd, onClose }: AddDeadlineProps) {
  const view = matter.entries.find(({ entry }) => entry.id === entryId);
  const [chosen, setChosen] = useState(view?.entry.docketKey ?? matter.health[0]?.docket.key ?? "");
  return (
    <section class="panel" aria-label="Add a deadline">
      <h3>Add a deadline {view && `for ${entryName(view.entry)}`}</h3>
      {!view && <DocketField matter={matter} docketKey={chosen} onChoose={setChosen} />}
      <DeadlineForm
        courtId={courtOf(chosen)}
        initial={{ what: "", date: "", time: null }}
        submitWords="Add"
        onSubmit={(edit) => {
          onAdd(chosen, view?.entry.id ?? null, edit);
          onClose();
        }}
        onCancel={onClose}
      />
    </section>
  );
}
