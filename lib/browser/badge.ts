import { browser } from "wxt/browser";
import type { Badge } from "../app/ports.ts";

const CALM = "#1d4f91";
const FAILING = "#a3260f";
const MOST_SHOWN = 999;

/** The number on the toolbar button; "!" when something failed, so that it is told by shape and not by colour alone. */
export const badge: Badge = {
  async show({ unread, failing, title }) {
    const count = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : `${unread}`;
    await browser.action.setBadgeText({ text: failing ? "!" : unread === 0 ? "" : count });
    await browser.action.setBadgeBackgroundColor({ color: failing ? FAILING : CALM });
    await browser.action.setTitle({ title });
  },
};
