import { createShadowRootUi, defineContentScript, type ContentScriptContext } from "#imports";
import { render } from "preact";
import { send } from "@/lib/messaging/send.ts";
import { sources } from "@/lib/sources/registry.ts";
import { CourtPageWatch } from "./court-page-watch.tsx";
import styles from "./style.css?inline";

/**
 * Reads the docket page it runs on, sends what it read to the background, and draws what the background answers.
 * The page itself is only read. All that is drawn lives in one shadow root beside the page's content.
 */
export default defineContentScript({
  matches: sources.flatMap((source) => [...source.matches]),
  runAt: "document_idle",
  noScriptStartedPostMessage: true,
  // The style sheet is part of the script: nothing has to be fetched, and no page can see that it exists.
  cssInjectionMode: "manual",
  async main(ctx) {
    const url = new URL(location.href);
    const fillsInLater = sources.some((source) => source.fillsInLater && source.recognise(url) !== null);
    const promised = !fillsInLater && sources.some((source) => source.recognise(url) === "docket");
    if (!promised && !fillsInLater && !sources.some((source) => source.claims(document))) return;
    const { showOnPages } = await send("page/settings", null).catch(() => ({ showOnPages: true }));
    if (ctx.isInvalid) return;
    const canvas = showOnPages ? await mountCanvas(ctx) : null;
    if (ctx.isInvalid) return;
    await new CourtPageWatch(ctx, canvas, { promised, fillsInLater }).start();
  },
});

/** The one place where anything is drawn: an element at the end of the body, closed to the page. */
async function mountCanvas(ctx: ContentScriptContext): Promise<HTMLElement> {
  const ui = await createShadowRootUi(ctx, {
    name: "docketwatch-page",
    css: styles,
    mode: "closed",
    position: "inline",
    anchor: "body",
    append: "last",
    isolateEvents: ["keydown", "keyup", "keypress"],
    onMount: (container) => {
      container.classList.add("dw");
      return container;
    },
    onRemove: (container) => container && render(null, container),
  });
  ui.mount();
  return ui.uiContainer;
}
