// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { TokenPanel } from "@/components/options/TokenPanel.tsx";
import { button, draw, press, type } from "../draw.ts";

const TOKEN = "0123456789abcdef0123456789abcdef01234567";
const field = (root: ParentNode) => root.querySelector("input");

async function saving(pasted: string, isKept = true) {
  const onSave = vi.fn(async () => isKept);
  const root = draw(<TokenPanel isSet={false} isSent={false} onSave={onSave} onRemove={() => undefined} />);
  type(field(root), pasted);
  await act(async () => press(root, "Save"));
  return { onSave, root };
}

test("a token is typed unseen, kept, and not shown again", async () => {
  const { onSave, root } = await saving(` Token ${TOKEN} `);
  expect(onSave.mock.calls).toEqual([[TOKEN]]);
  expect(field(root)?.type).toBe("password");
  expect(field(root)?.value).toBe("");
  expect(root.textContent).toContain("Saved");
  expect(root.innerHTML).not.toContain(TOKEN);
});

test("what is no token is not sent, and what was not kept can be tried again", async () => {
  const wrong = await saving("my password");
  expect(wrong.onSave).not.toHaveBeenCalled();
  expect(wrong.root.textContent).toContain("That is no token");
  const failing = await saving(TOKEN, false);
  expect(field(failing.root)?.value).toBe(TOKEN);
  expect(failing.root.textContent).not.toContain("Saved");
});

test("one that is set can be replaced and removed", () => {
  const onRemove = vi.fn();
  const root = draw(<TokenPanel isSet isSent onSave={async () => true} onRemove={onRemove} />);
  expect(root.textContent).toContain("A token is set.");
  expect(button(root, "Replace").disabled).toBe(true);
  press(root, "Remove the token");
  expect(onRemove).toHaveBeenCalledOnce();
  const none = draw(<TokenPanel isSet={false} isSent={false} onSave={async () => true} onRemove={onRemove} />);
  expect(none.textContent).not.toContain("Remove");
});
