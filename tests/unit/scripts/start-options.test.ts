import { describe, expect, test } from "vitest";
import { startOptions } from "@/scripts/start/options.ts";

describe("npm start's command line", () => {
  test("without anything, with a display: Chromium, a window, the replay of 30 June 2017", () => {
    expect(startOptions([], { DISPLAY: ":0" }, "linux")).toMatchObject({
      browser: "chromium",
      headless: false,
      asOf: "2017-06-30",
      design: "old",
      page: null,
      build: true,
    });
  });

  test.each([
    ["no display", {}, "linux", true],
    ["Wayland", { WAYLAND_DISPLAY: "wayland-0" }, "linux", false],
    ["continuous integration with a display", { CI: "true", DISPLAY: ":0" }, "linux", true],
    ["macOS", {}, "darwin", false],
    ["Windows", {}, "win32", false],
  ] as const)("%s", (_name, env, platform, headless) => {
    expect(startOptions([], env, platform)?.headless).toBe(headless);
  });

  test("help is asked for and nothing else", () => {
    expect(startOptions(["--help"], {}, "linux")).toBeNull();
  });

  test.each([
    [["--browser", "opera"], /chromium or firefox/],
    [["--design", "nouveau"], /old or new/],
    [["--as-of", "30 June 2017"], /a day such as/],
    [["--as-of", "2017-06-31x"], /a day such as/],
    [["--page", "saved.html"], /belong together/],
    [["--page", "saved.html", "--url", "ecf.mied.uscourts.gov"], /https:/],
    [["--unknown"], /unknown/i],
  ])("%j is refused with a reason", (args, reason) => {
    expect(() => startOptions(args, {}, "linux")).toThrow(reason);
  });
});
