export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What the tag is while it is left alone: "as read: no". */
  readonly otherwise: string;
  /** Null: left alone. */
  readonly value: T | null;
  readonly options: readonly T[];
  readonly onChange: (value: T | null) => void;
}

/** One tag: as read, or one of its values. */
export function Choice<T extends string>({ label, otherwise, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      {label}
      <select
        value={value ?? ""}
        onChange={(event) => onChange(options.find((option) => option === event.currentTarget.value) ?? null)}
      >
        <option value="">{otherwise}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface PeriodProps {
  readonly label: string;
  readonly read: string | null;
  /** Null: as read; "" for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date or period in words: as read, or written; written and empty says that there is none. */
export function Period({ label, read, value, onChange }: PeriodProps) {
  return (
    <fieldset class="field plain-fieldset">
      <legend>{label}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={value === null}
          onChange={(event) => onChange(event.currentTarget.checked ? null : (read ?? ""))}
        />
        as read: {read ?? "none"}
      </label>
      {value !== null && (
        <input
          type="text"
          aria-label={`${label}, by hand`}
          maxLength={400}
          placeholder="empty: none"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
