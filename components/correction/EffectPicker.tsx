import { effectGroups, effectNames } from "@/lib/tags/tags.ts";
import type { EffectName, EntryTags } from "@/lib/tags/tags.ts";
import { effectTone, effectWords } from "../text/wording.ts";
import { chosenEffects, withEffect, type Draft } from "./draft.ts";

export interface EffectPickerProps {
  readonly draft: Draft;
  readonly read: EntryTags;
  readonly onChange: (draft: Draft) => void;
}

const GROUPS = [...Map.groupBy(effectNames, (effect) => effectGroups[effect])];

/** What the entry does: the chosen effects as chips to take away, and a list to add others from. */
export function EffectPicker({ draft, read, onChange }: EffectPickerProps) {
  const chosen = chosenEffects(draft, read);
  return (
    <fieldset class="plain-fieldset stack-tight">
      <legend>What it does {draft.effects === null && <span class="small soft">(as read)</span>}</legend>
      <div class="row">
        {chosen.length === 0 && <span class="small soft">no effect</span>}
        {chosen.map((effect) => (
          <button
            key={effect}
            type="button"
            class={`chip chip-button ${effectTone(effect)}`}
            onClick={() => onChange(withEffect(draft, read, effect, false))}
          >
            {effectWords(effect)} <span aria-hidden="true">×</span>
            <span class="visually-hidden"> take away</span>
          </button>
        ))}
        <select
          aria-label="Add an effect"
          value=""
          onChange={(event) => {
            const added = effectNames.find((effect): effect is EffectName => effect === event.currentTarget.value);
            event.currentTarget.value = "";
            if (added) onChange(withEffect(draft, read, added, true));
          }}
        >
          <option value="">Add an effect …</option>
          {GROUPS.map(([group, effects]) => (
            <optgroup key={group} label={group}>
              {effects
                .filter((effect) => !chosen.includes(effect))
                .map((effect) => (
                  <option key={effect} value={effect}>
                    {effectWords(effect)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {draft.effects !== null && (
          <button type="button" class="button quiet small-button" onClick={() => onChange({ ...draft, effects: null })}>
            Effects as read
          </button>
        )}
      </div>
    </fieldset>
  );
}
