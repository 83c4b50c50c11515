import type { MatterView } from "@/lib/app/views.ts";

export interface DocketFieldProps {
  readonly matter: MatterView;
  readonly docketKey: string;
  readonly onChoose: (docketKey: string) => void;
}

/** The docket of the matter that a deadline is for. */
export function DocketField({ matter, docketKey, onChoose }: DocketFieldProps) {
  return (
    <label class="field">
      Docket
      <select value={docketKey} onChange={(event) => onChoose(event.currentTarget.value)}>
        {matter.health.map(({ docket, docketLabel }) => (
          <option key={docket.key} value={docket.key}>
            {docketLabel}
          </option>
        ))}
      </select>
    </label>
  );
}
