import { browser } from "wxt/browser";
import type { Badge } from "../app/ports.ts";

const CALM = "#1d4f91";
const FAILING = "#a3260f";
const MOST_SHOWN = 999;
const SIZES = [16, 32, 48];

/** The number on the toolbar button; "!" when something failed. Failing and paused have icons of their own: not by colour alone. */
export const badge: Badge = {
  async show({ count, failing, paused = false, title }) {
    const shown = count > MOST_SHOWN ? `${MOST_SHOWN}+` : `${count}`;
    await browser.action.setBadgeText({ text: failing ? "!" : count === 0 ? "" : shown });
    await browser.action.setBadgeBackgroundColor({ color: failing ? FAILING : CALM });
    await browser.action.setIcon({
      path: Object.fromEntries(
        SIZES.map((size) => [size, iconOf(size, failing ? "failing-" : paused ? "paused-" : "")]),
      ),
    });
    await browser.action.setTitle({ title });
  },
};

function iconOf(size: number, shape: "failing-" | "paused-" | ""): string {
  return `/icon/${shape}${size}.png`;
}
