import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Handlers } from "@/lib/messaging/channel.ts";
import { entry, snapshot } from "../docket/sample.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
const { serve } = await import("@/lib/messaging/channel.ts");
const { send } = await import("@/lib/messaging/send.ts");

const page = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1";
let asked: [string, unknown, string][] = [];

/** Handlers that write down who asked for what. */
function recorders(): Handlers {
  const record = (name: string) => (request: unknown, sender: { url: string }) => {
    asked.push([name, request, sender.url]);
    return Promise.resolve({ answered: name });
  };
  const table = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, record(name)]));
  return {
    fromContent: table([
      "docket/seen",
      "docket/watch",
      "documents/seen",
      "page/unreadable",
      "entry/open",
      "page/settings",
    ]),
    fromPages: table([
      "entry/note",
      "entries/mark",
      "docket/purge",
      "deadline/confirm",
      "settings/save",
      "storage/repair",
    ]),
  } as unknown as Handlers;
}

/** Sends as the browser would, from the given address and extension. */
async function ask(name: string, request: unknown, from = page, id: string | undefined = fakeBrowser.runtime.id) {
  const replies: unknown[] = [];
  const sender = { url: from, ...(id !== undefined && { id }) };
  const kept = await fakeBrowser.runtime.onMessage.trigger({ name, request }, sender, (reply: unknown) =>
    replies.push(reply),
  );
  await vi.waitFor(() => expect(replies.length > 0 || !(kept as readonly unknown[]).includes(true)).toBe(true));
  return replies[0] as { ok: boolean; value?: unknown; error?: string } | undefined;
}

const ours = () => fakeBrowser.runtime.getURL("/docket.html" as "/");

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  serve(recorders());
});

describe("who may ask what", () => {
  test("a content script reaches what is for content scripts", async () => {
    expect(await ask("page/settings", null)).toEqual({ ok: true, value: { answered: "page/settings" } });
    expect(asked).toEqual([["page/settings", null, page]]);
  });

  test.each(["entry/note", "docket/purge", "settings/save", "storage/repair"])("and not %s", async (name) => {
    expect(await ask(name, null)).toEqual({ ok: false, error: `Not allowed: ${name}` });
    expect(asked).toEqual([]);
  });

  test("our own pages reach both", async () => {
    expect(await ask("storage/repair", null, ours())).toMatchObject({ ok: true });
    expect(await ask("page/settings", null, ours())).toMatchObject({ ok: true });
  });

  test("an address that only looks like ours is a stranger's", async () => {
    const origin = fakeBrowser.runtime.getURL("/").replace(/\/$/, "");
    expect(await ask("storage/repair", null, `${origin}.evil.example/docket.html`)).toMatchObject({ ok: false });
    expect(await ask("storage/repair", null, `https://evil.example/?${origin}/`)).toMatchObject({ ok: false });
  });

  test("another extension is not answered at all", async () => {
    expect(await ask("page/settings", null, ours(), "another-extension")).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test.each(["toString", "__proto__", "constructor", "nothing"])("there is no message %s", async (name) => {
    expect(await ask(name, null, ours())).toMatchObject({ ok: false });
  });
});

describe("what a request must look like", () => {
  const look = {
    url: page,
    snapshot: snapshot([entry({ documentNumber: "1", filed: "2019-01-10", docketText: "PETITION" })]),
  };

  test("a look at a docket passes unchanged", async () => {
    expect(await ask("docket/seen", look)).toMatchObject({ ok: true });
    expect(asked[0]![1]).toEqual(look);
  });

  test.each([
    ["no snapshot", { url: page }],
    [
      "a date that is none",
      { ...look, snapshot: { ...look.snapshot, docket: { ...look.snapshot.docket, dateFiled: "2019-02-30" } } },
    ],
    ["an address that runs", { ...look, snapshot: snapshot([entry({ freeUrl: "javascript:alert(1)" })]) }],
    ["too many entries", { ...look, snapshot: snapshot(Array.from({ length: 30_001 }, () => entry({}))) }],
    ["a text without end", { ...look, snapshot: snapshot([entry({ docketText: "x".repeat(200_001) })]) }],
    ["a name as id", { ...look, snapshot: snapshot([entry({ pacerDocId: "<img src=x>" })]) }],
  ])("%s is refused in words", async (_what, request) => {
    const reply = await ask("docket/seen", request);
    expect(reply).toMatchObject({ ok: false });
    expect(reply!.error).toMatch(/^This docket\/seen message cannot be used: /);
    expect(asked).toEqual([]);
  });

  test("fields that nobody asked for are dropped", async () => {
    await ask("docket/seen", { ...look, html: "<b>", snapshot: { ...look.snapshot, cookie: "secret" } });
    expect(JSON.stringify(asked)).not.toMatch(/html|cookie/);
  });

  test("settings are repaired field by field, and only those that are named", async () => {
    await ask("settings/save", { change: { reminderTime: "25:00", shortcuts: false, theme: "dark" } }, ours());
    expect(asked[0]![1]).toEqual({ change: { reminderTime: "09:00", shortcuts: false } });
  });
});

describe("send", () => {
  test("gives the value, and throws the background's sentence", async () => {
    fakeBrowser.reset();
    fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender: unknown, reply: (value: unknown) => void) => {
      const { name } = message as { name: string };
      reply(
        name === "page/settings"
          ? { ok: true, value: { showOnPages: true } }
          : { ok: false, error: "the disk is full" },
      );
      return true;
    });
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) => {
      const replies: unknown[] = [];
      await fakeBrowser.runtime.onMessage.trigger(message, {}, (reply: unknown) => replies.push(reply));
      return replies[0];
    });
    expect(await send("page/settings", null)).toEqual({ showOnPages: true });
    await expect(send("entry/open", { entryId: null })).rejects.toThrow("the disk is full");
  });

  test.each([
    "The message port closed before a response was received.",
    "Could not establish connection. Receiving end does not exist.",
  ])("tries once more after “%s”", async (lost) => {
    const sending = vi
      .spyOn(fakeBrowser.runtime, "sendMessage")
      .mockRejectedValueOnce(new Error(lost))
      .mockResolvedValueOnce({ ok: true, value: null } as never);
    expect(await send("entry/open", { entryId: null })).toBeNull();
    expect(sending).toHaveBeenCalledTimes(2);
    sending.mockRejectedValue(new Error(lost));
    await expect(send("entry/open", { entryId: null })).rejects.toThrow(lost);
    expect(sending).toHaveBeenCalledTimes(4);
  });

  test("does not repeat what failed for another reason", async () => {
    const sending = vi
      .spyOn(fakeBrowser.runtime, "sendMessage")
      .mockRejectedValue(new Error("Extension context invalidated."));
    sending.mockClear();
    await expect(send("page/settings", null)).rejects.toThrow("context invalidated");
    expect(sending).toHaveBeenCalledTimes(1);
  });
});
