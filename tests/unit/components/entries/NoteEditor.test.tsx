// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { NoteEditor } from "@/components/entries/NoteEditor.tsx";
import { button, draw, press, type } from "../draw.ts";

const field = (root: ParentNode) => root.querySelector("textarea");

test("what is typed before the first effects have run is kept", () => {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const onSave = vi.fn();
  act(() => {
    render(<NoteEditor note="" onSave={onSave} />, root);
    const text = field(root)!;
    text.value = "Tell the clients.";
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(field(root)?.value).toBe("Tell the clients.");
  press(root, "Save note");
  expect(onSave).toHaveBeenCalledExactlyOnceWith("Tell the clients.");
});

test("a note that was saved elsewhere is shown, and nothing is left to save", () => {
  const onSave = vi.fn();
  const root = draw(<NoteEditor note="first" onSave={onSave} />);
  type(field(root), "second");
  expect(button(root, "Save note").disabled).toBe(false);
  act(() => render(<NoteEditor note="second" onSave={onSave} />, root));
  expect(button(root, "Save note").disabled).toBe(true);
  act(() => render(<NoteEditor note="third" onSave={onSave} />, root));
  expect(field(root)?.value).toBe("third");
  expect(onSave).not.toHaveBeenCalled();
});
