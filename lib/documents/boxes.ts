import type { Line } from "./page-text.ts";
import { textOfLine } from "./page-text.ts";

const BOX = /(?:[☒☑✓✔⊠]|\[[xX✓✔]\])|(?:[☐□❑❏▢]|\[ ?_? ?\])/g;
const TICKED = /^(?:[☒☑✓✔⊠]|\[[xX✓✔]\])$/;

export const opensWithBox = (text: string): boolean => text.slice(0, 5).search(BOX) === 0;

/** A form's paragraph with only what is ticked in it; other paragraphs as they are. */
export function tickedOnly<P extends { readonly text: string; readonly breaks: readonly unknown[] }>(paragraph: P): P {
  const boxes = [...paragraph.text.matchAll(BOX)];
  const [first] = boxes;
  if (first === undefined) return paragraph;
  const kept = boxes.flatMap((box, at) =>
    TICKED.test(box[0]) ? paragraph.text.slice(box.index + box[0].length, boxes[at + 1]?.index).trim() : [],
  );
  const text = [paragraph.text.slice(0, first.index).trim(), ...kept].filter((part) => part !== "").join(" ");
  return { ...paragraph, text, breaks: [] };
}

/** True for a form whose ticks are drawn, or are form fields, so that no text tells what is ticked. */
export function hasOnlyEmptyBoxes(pages: readonly (readonly Line[])[]): boolean {
  const boxes = pages.flat().flatMap((line) => [...textOfLine(line).matchAll(BOX)].map(([box]) => box));
  return boxes.length >= 2 && !boxes.some((box) => TICKED.test(box));
}
