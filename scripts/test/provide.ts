/**
 * Sees to the programs of the system that tests need, and says what is missing:
 * `node scripts/test/provide.ts chromium firefox calendars`.
 */
import { provideBrowser } from "../browsers/install.ts";
import { provideCalendars } from "../calendars/provide.ts";

const say = (line: string) => console.log(line);
for (const name of process.argv.slice(2)) {
  if (name === "calendars") provideCalendars(say);
  else if (name === "chromium" || name === "firefox") provideBrowser(name, say);
  else throw new Error(`there is no program ${name}`);
}
