import { parseArgs } from "node:util";
import type { BrowserKind } from "../browsers/find.ts";

export interface StartOptions {
  readonly browser: BrowserKind;
  readonly headless: boolean;
  readonly asOf: string;
  readonly design: "old" | "new";
  /** A saved page to serve under its real address instead of the replay. */
  readonly page: { readonly file: string; readonly url: string } | null;
  readonly build: boolean;
  readonly out: string;
}

export const HELP = `Docketwatch in a browser, with a replay of the Hamama dockets

  npm start                              build, open a browser with the extension and the replay
  npm start -- --headless                the same without a window: visits, prints this week's digest, writes files
  npm start -- --as-of 2017-07-06        the replay as it stood on that day (default 2017-06-30)
  npm start -- --design new              CourtListener in its new design (default old)
  npm start -- --browser firefox         Firefox instead of Chromium
  npm start -- --page FILE --url ADDRESS serve a saved page under its real address instead of the replay

Options
  --out FOLDER    where --headless writes its files (default out/start)
  --no-build      use the extension as it was built last
  --help          this text

Without a display, and with CI set, --headless is assumed. Browsers are looked for in their usual places;
CHROME_PATH and FIREFOX_PATH name one. Nothing is fetched from a court or from CourtListener: the addresses are
answered on this machine, and whatever else the browser asks for is refused.
`;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the command line; throws an Error whose message says what is wrong. Null: only help was asked for. */
export function startOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h" },
      headless: { type: "boolean" },
      "as-of": { type: "string", default: "2017-06-30" },
      design: { type: "string", default: "old" },
      browser: { type: "string", default: "chromium" },
      page: { type: "string" },
      url: { type: "string" },
      out: { type: "string", default: "out/start" },
      "no-build": { type: "boolean", default: false },
    },
  });
  if (values.help === true) return null;
  const { browser, design, page, url } = values;
  if (browser !== "chromium" && browser !== "firefox") throw new Error("--browser is chromium or firefox");
  if (design !== "old" && design !== "new") throw new Error("--design is old or new");
  if (!DAY.test(values["as-of"]) || Number.isNaN(Date.parse(values["as-of"]))) {
    throw new Error("--as-of takes a day such as 2017-07-06");
  }
  if ((page === undefined) !== (url === undefined)) throw new Error("--page and --url belong together");
  if (url !== undefined && !url.startsWith("https://"))
    throw new Error("--url takes a whole address that begins with https://");
  return {
    browser,
    design,
    headless: values.headless ?? !hasDisplay(env, platform),
    asOf: values["as-of"],
    page: page === undefined || url === undefined ? null : { file: page, url },
    build: !values["no-build"],
    out: values.out,
  };
}

function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI !== undefined && env.CI !== "" && env.CI !== "false") return false;
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
