import { parseArgs, type ParseArgsConfig } from "node:util";
import { isIsoDate, isoDate, type IsoDate } from "../../lib/calendar/date.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the options of a command; anything that is not named in `options` is refused.
 * @throws UsageError saying what is wrong in one line
 */
export function readOptions<O extends NonNullable<ParseArgsConfig["options"]>>(
  command: string,
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new UsageError(`${command}: ${sentence.replace(/\.$/, "")} (see: npm run -s docket -- help)`);
  }
}

/** @throws UsageError for text that is no calendar date */
export function dateOption(name: string, text: string | undefined): IsoDate {
  if (text === undefined) throw new UsageError(`--${name} DATE is missing`);
  if (!isIsoDate(text)) throw new UsageError(`--${name} ${text} is no date (YYYY-MM-DD)`);
  return isoDate(text);
}

/** @throws UsageError for text that is no whole number from 0 on */
export function numberOption(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} ${text} is no whole number`);
  return Number(text);
}
