import { useMemo, useState } from "preact/hooks";
import { calculate, calculationText, type CalculatorRequest } from "@/lib/app/calculate.ts";
import type { MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import { leftOutRules } from "@/lib/deadlines/left-out.ts";
import { Answer } from "./Answer.tsx";
import { LeftOutRules } from "./LeftOutRules.tsx";
import { PeriodFields, RuleFields, TriggerFields } from "./fields.tsx";

/** A counted date that goes into the ledger, with the way to it. */
export interface CountedAddition {
  readonly docketKey: string;
  readonly what: string;
  readonly date: IsoDate;
  readonly time: string | null;
  readonly basis: { readonly ruleId: string | null; readonly authority: string | null; readonly steps: string[] };
}

export interface CalculatorViewProps {
  readonly matter: MatterView;
  readonly rules: readonly DeadlineRule[];
  readonly today: IsoDate;
  readonly onAdd: (added: CountedAddition) => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

/** Counts any rule, or any period, from any day, and shows every step. Nothing is stored unless it is added. */
export function CalculatorView({ matter, rules, today, onAdd, onCopy, onClose }: CalculatorViewProps) {
  const [request, setRequest] = useState<CalculatorRequest>(() => startOf(matter, today));
  const change = (part: Partial<CalculatorRequest>) => setRequest((present) => ({ ...present, ...part }));
  const answer = useMemo(() => calculate(request), [request]);
  const rule = rules.find(({ id }) => id === request.ruleId);
  return (
    <div class="calculator-view stack">
      <div class="row spread">
        <h2>Calculator</h2>
        <button type="button" class="button" onClick={onClose}>
          Back to the deadlines
        </button>
      </div>
      <div class="calculator-halves">
        <form class="panel stack" aria-label="What to count" onSubmit={(event) => event.preventDefault()}>
          <fieldset class="plain-fieldset row">
            <legend class="visually-hidden">Count</legend>
            <label class="choice">
              <input type="radio" name="by" checked={request.ruleId !== null} onChange={() => change({ ruleId: "" })} />
              <span>By a rule</span>
            </label>
            <label class="choice">
              <input
                type="radio"
                name="by"
                checked={request.ruleId === null}
                onChange={() => change({ ruleId: null })}
              />
              <span>By a period that an order gives</span>
            </label>
          </fieldset>
          {request.ruleId === null ? (
            <PeriodFields request={request} change={change} />
          ) : (
            <RuleFields request={request} change={change} rules={rules} />
          )}
          <TriggerFields request={request} change={change} rule={rule} />
        </form>
        <Answer
          request={request}
          answer={answer}
          matter={matter}
          today={today}
          onAdd={onAdd}
          onCopy={(calculation) => onCopy(calculationText(request, calculation))}
        />
      </div>
      <LeftOutRules rules={leftOutRules} />
    </div>
  );
}

function startOf(matter: MatterView, today: IsoDate): CalculatorRequest {
  return {
    courtId: matter.health[0]?.docket.header.courtId ?? "mied",
    belowId: "",
    from: today,
    time: "",
    // No rule until one is chosen: a date that nobody asked for could be taken for an answer.
    ruleId: "",
    period: { count: 14, unit: "days", direction: "forward" },
    service: "electronic",
    closed: "",
  };
}
