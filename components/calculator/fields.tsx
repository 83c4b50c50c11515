import { countUnits, type CalculatorRequest } from "@/lib/app/calculate.ts";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import { mustVerify } from "@/lib/deadlines/registry.ts";
import { dayWords } from "../text/wording.ts";
import { courts } from "@/lib/docket/courts.ts";

interface FieldsProps {
  readonly request: CalculatorRequest;
  readonly change: (part: Partial<CalculatorRequest>) => void;
}

/** Courts that decide cases, trial courts first. */
const COURTS = courts.filter(({ kind }) => kind !== "multidistrict");
const DISTRICTS = courts.filter(({ kind }) => kind === "district");

/** Where a rule stands, as lawyers group them. */
const SOURCES = [
  ["Fed. R. App. P.", "Appellate Procedure"],
  ["Fed. R. Civ. P.", "Civil Procedure"],
  ["E.D. Mich.", "Eastern District of Michigan, local rules"],
  ["Sup. Ct. R.", "Supreme Court"],
] as const;

const sourceOf = ({ authority }: DeadlineRule): string =>
  SOURCES.find(([start]) => authority.startsWith(start))?.[1] ?? "Statutes and regulations";

export function RuleFields({ request, change, rules }: FieldsProps & { readonly rules: readonly DeadlineRule[] }) {
  const rule = rules.find(({ id }) => id === request.ruleId);
  return (
    <>
      <label class="field">
        Rule
        <select value={request.ruleId ?? ""} onChange={(event) => change({ ruleId: event.currentTarget.value })}>
          <option value="">Choose a rule …</option>
          {[...Map.groupBy(rules, sourceOf)].map(([source, ofSource]) => (
            <optgroup key={source} label={source}>
              {ofSource.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title} — {each.authority}
                  {mustVerify(each) ? " (verify)" : ""}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {rule && (
        <p class="small soft">
          {rule.period.count} {rule.period.unit} {rule.period.direction === "backward" ? "before" : "after"}{" "}
          {rule.trigger}. Binds {rule.binds}. {mustVerify(rule) ? "Its text was not read" : "Its text was read"} as of{" "}
          {dayWords(rule.verifiedOn)}.
        </p>
      )}
    </>
  );
}

export function PeriodFields({ request, change }: FieldsProps) {
  const { period } = request;
  return (
    <div class="row">
      <label class="field">
        Length
        <input
          type="number"
          min={1}
          max={3650}
          value={period.count}
          onInput={(event) => change({ period: { ...period, count: event.currentTarget.valueAsNumber } })}
        />
      </label>
      <label class="field">
        Unit
        <select
          value={period.unit}
          onChange={(event) => {
            const unit = countUnits.find((each) => each === event.currentTarget.value);
            if (unit) change({ period: { ...period, unit } });
          }}
        >
          {countUnits.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Counted
        <select
          value={period.direction}
          onChange={(event) =>
            change({
              period: { ...period, direction: event.currentTarget.value === "backward" ? "backward" : "forward" },
            })
          }
        >
          <option value="forward">after the day</option>
          <option value="backward">before the day</option>
        </select>
      </label>
    </div>
  );
}

export function TriggerFields({ request, change, rule }: FieldsProps & { readonly rule: DeadlineRule | undefined }) {
  const isHours = rule === undefined && request.period.unit === "hours";
  const isAppeal = courts.some(({ id, kind }) => id === request.courtId && kind === "appeals");
  return (
    <>
      <div class="row">
        <label class="field">
          {rule ? `Day of: ${rule.trigger}` : "From this day"}
          <input
            type="date"
            required
            value={request.from}
            onInput={(event) => change({ from: event.currentTarget.value })}
          />
        </label>
        {isHours && (
          <label class="field">
            Hour (court’s clock)
            <input type="time" value={request.time} onInput={(event) => change({ time: event.currentTarget.value })} />
          </label>
        )}
      </div>
      <label class="field">
        Court
        <select
          value={request.courtId}
          onChange={(event) => change({ courtId: event.currentTarget.value, belowId: "" })}
        >
          {COURTS.map(({ id, citation, name }) => (
            <option key={id} value={id}>
              {citation} — {name}
            </option>
          ))}
        </select>
      </label>
      {isAppeal && (
        <label class="field">
          Appeal from (its state’s holidays count too)
          <select value={request.belowId} onChange={(event) => change({ belowId: event.currentTarget.value })}>
            <option value="">not chosen</option>
            {DISTRICTS.map(({ id, citation }) => (
              <option key={id} value={id}>
                {citation}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={request.service === "mail"}
          onChange={(event) => change({ service: event.currentTarget.checked ? "mail" : "electronic" })}
        />
        <span>Served by mail, by leaving it with the clerk, or by another means that adds three days</span>
      </label>
      <label class="field">
        Days on which the clerk’s office was inaccessible, if any
        <input
          type="text"
          placeholder="2026-11-23, 2026-11-24"
          maxLength={400}
          value={request.closed}
          onInput={(event) => change({ closed: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
