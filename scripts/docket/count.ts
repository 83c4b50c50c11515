import { countLine, countRequest } from "../../lib/app/count-lines.ts";
import { changedLines } from "./json-lines.ts";
import { numberOption, readOptions } from "./options.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./usage-error.ts";

const options = {
  rule: { type: "string" },
  days: { type: "string" },
  hours: { type: "string" },
  backward: { type: "boolean" },
  from: { type: "string" },
  court: { type: "string" },
  service: { type: "string" },
  batch: { type: "boolean" },
} as const;

/** `count`: one period from the options, or many from standard input. */
export async function count(args: readonly string[], input: AsyncIterable<Uint8Array | string>, output: Output) {
  const { values } = readOptions("count", args, options);
  if (values.batch) {
    if (Object.keys(values).length > 1) throw new UsageError("count: --batch takes no other option");
    return output.lines(await changedLines(input, countLine));
  }
  const periods = [values.rule, values.days, values.hours].filter((value) => value !== undefined);
  if (periods.length !== 1) throw new UsageError("count: say one of --rule ID, --days N and --hours N");
  if (values.from === undefined) throw new UsageError("count: --from DATE is missing");
  const counted = countRequest({
    ruleId: values.rule ?? null,
    days: numberOption("days", values.days),
    hours: numberOption("hours", values.hours),
    backward: values.backward ?? false,
    from: values.from,
    courtId: values.court ?? null,
    service: values.service ?? null,
  });
  await output.line({ date: counted.date, alternatives: counted.alternatives, steps: counted.steps });
}
