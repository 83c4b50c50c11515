import type { ContentScriptContext } from "#imports";
import { render } from "preact";
import { browser } from "wxt/browser";
import { CourtPage } from "@/components/page/CourtPage.tsx";
import { UnreadableNotice } from "@/components/page/UnreadableNotice.tsx";
import type { DocketSnapshot, DocumentMenu } from "@/lib/docket/docket.ts";
import { send } from "@/lib/messaging/send.ts";
import { limits } from "@/lib/messaging/docket-schema.ts";
import type { Reply } from "@/lib/messaging/protocol.ts";
import { parseInSlices } from "@/lib/sources/parse-page.ts";
import { giveThePageItsTurn } from "../shared/page-turn.ts";
import { sameContent } from "./same-content.ts";

/** Work between two pauses; the page's own work comes on top, and together they must stay below 50 ms. */
const BUDGET_MS = 12;
/** Other extensions and the page itself finish their changes within this time; later only lost rows count. */
const SETTLING_MS = 10_000;
const QUIET_MS = 600;
/** An update or removal of the extension is noticed within this time; what was drawn is then taken away. */
const ALIVE_CHECK_MS = 2_000;
const COLLAPSED_KEY = "page-card-collapsed";

interface Reading {
  readonly snapshot: DocketSnapshot;
  readonly rows: readonly Element[];
  readonly reply: Reply<"docket/seen">;
}

/** What the address says of the page. */
export interface Expected {
  /** It is that of a docket, so a page without one must be reported. */
  readonly promised: boolean;
  /** Its site puts a docket there whenever the user asks for one, without loading the page again. */
  readonly fillsInLater: boolean;
}

/** One docket page while it is open: read, told to the background, drawn, and read again when its rows change. */
export class CourtPageWatch {
  readonly #ctx: ContentScriptContext;
  readonly #canvas: HTMLElement | null;
  readonly #expected: Expected;
  #reading: Reading | null = null;
  #refusal: string | null = null;
  #menuTold: string | null = null;
  #collapsed = false;
  #hidden = false;
  #message: string | null = null;
  #isBusy = false;

  constructor(ctx: ContentScriptContext, canvas: HTMLElement | null, expected: Expected) {
    this.#ctx = ctx;
    this.#canvas = canvas;
    this.#expected = expected;
  }

  async start(): Promise<void> {
    const stored: Record<string, unknown> = await browser.storage.local.get(COLLAPSED_KEY).catch(() => ({}));
    this.#collapsed = stored[COLLAPSED_KEY] === true;
    // Asking is what makes the context notice: it then calls `onInvalidated`, which removes the shadow root.
    this.#ctx.setInterval(() => void this.#ctx.isInvalid, ALIVE_CHECK_MS);
    await this.#read();
    this.#readAgainOnChange();
  }

  async #read(): Promise<void> {
    const url = location.href;
    const outcome = await parseInSlices(
      document,
      { url: new URL(url) },
      { budgetMs: BUDGET_MS, now: () => performance.now(), pause: giveThePageItsTurn },
    );
    if (this.#ctx.isInvalid) return;
    if (!outcome.ok)
      return outcome.menu ? this.#tellMenu(url, outcome.menu) : this.#reportUnreadable(url, outcome.reason);
    const { snapshot, rows, others = [] } = outcome;
    if (rows.length > limits.entries) return this.#reportUnreadable(url, tooManyWords(rows.length));
    if (this.#reading && sameContent(this.#reading.snapshot, snapshot)) {
      this.#reading = { ...this.#reading, snapshot, rows };
      return this.#draw();
    }
    await giveThePageItsTurn();
    await this.#tell("docket/seen", url, snapshot, rows);
    for (const other of others) await send("docket/seen", { url, snapshot: other }).catch(() => null);
  }

  /** A list of documents has nothing to draw on; what it tells is told once. */
  async #tellMenu(url: string, menu: DocumentMenu): Promise<void> {
    const content = JSON.stringify(menu);
    if (content === this.#menuTold) return;
    this.#menuTold = content;
    await send("documents/seen", { url, menu }).catch(() => null);
  }

  async #tell(
    name: "docket/seen" | "docket/watch",
    url: string,
    snapshot: DocketSnapshot,
    rows: readonly Element[],
  ): Promise<void> {
    try {
      const reply = await send(name, { url, snapshot });
      if (this.#ctx.isInvalid) return;
      this.#reading = { snapshot, rows, reply };
      this.#refusal = null;
    } catch (error) {
      if (this.#ctx.isInvalid) return;
      const sentence = error instanceof Error ? error.message : String(error);
      if (this.#reading) this.#message = sentence;
      else this.#refusal = sentence;
    }
    await giveThePageItsTurn();
    this.#draw();
  }

  async #reportUnreadable(url: string, reason: string): Promise<void> {
    if (!this.#expected.promised || this.#reading) return;
    this.#refusal = reason;
    this.#draw();
    await send("page/unreadable", { url, reason: reason.slice(0, 2_000) }).catch(() => null);
  }

  #readAgainOnChange(): void {
    const began = performance.now();
    let timer: number | undefined;
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = this.#ctx.setTimeout(() => {
        const isSettling = performance.now() - began < SETTLING_MS;
        const rowsAreGone = this.#reading?.rows.some((row) => !row.isConnected) ?? false;
        const isAwaited = this.#reading === null && this.#expected.fillsInLater;
        if (!this.#ctx.isInvalid && (isSettling || rowsAreGone || isAwaited)) void this.#read();
      }, QUIET_MS);
    });
    changes.observe(document.body, { childList: true, subtree: true, characterData: true });
    this.#ctx.onInvalidated(() => changes.disconnect());
  }

  readonly #watch = async (): Promise<void> => {
    if (!this.#reading || this.#isBusy) return;
    const { snapshot, rows } = this.#reading;
    this.#isBusy = true;
    this.#message = `Storing ${snapshot.docket.entries.length.toLocaleString("en-US")} entries …`;
    this.#draw();
    await this.#tell("docket/watch", location.href, snapshot, rows);
    this.#isBusy = false;
    if (this.#reading?.reply.summary.watched) {
      this.#message = `Watching. ${snapshot.docket.entries.length.toLocaleString("en-US")} entries are stored and taken as known.`;
    }
    this.#draw();
  };

  readonly #collapse = (collapsed: boolean): void => {
    this.#collapsed = collapsed;
    void browser.storage.local.set({ [COLLAPSED_KEY]: collapsed }).catch(() => undefined);
    this.#draw();
  };

  readonly #hide = (): void => {
    this.#hidden = true;
    this.#draw();
  };

  readonly #openEntry = (entryId: string | null): void => {
    send("entry/open", { entryId }).catch((error: unknown) => {
      this.#message = error instanceof Error ? error.message : String(error);
      this.#draw();
    });
  };

  #draw(): void {
    if (!this.#canvas || this.#ctx.isInvalid) return;
    render(this.#hidden ? null : this.#picture(), this.#canvas);
  }

  #picture() {
    if (this.#refusal !== null) return <UnreadableNotice reason={this.#refusal} onHide={this.#hide} />;
    if (!this.#reading) return null;
    const { snapshot, rows, reply } = this.#reading;
    return (
      <CourtPage
        summary={reply.summary}
        rows={reply.rows}
        entries={snapshot.docket.entries}
        elements={rows}
        collapsed={this.#collapsed}
        message={this.#message}
        isBusy={this.#isBusy}
        onWatch={() => void this.#watch()}
        onOpenEntry={this.#openEntry}
        onCollapse={this.#collapse}
        onHide={this.#hide}
      />
    );
  }
}

/** One message holds only so much, and no real docket comes near it. */
function tooManyWords(count: number): string {
  const [shown, most] = [count, limits.entries].map((number) => number.toLocaleString("en-US"));
  return `This page shows ${shown} entries, more than the ${most} that can be read from one page. Open the docket with a range of dates or numbers, and it is read part by part.`;
}
