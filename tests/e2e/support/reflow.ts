import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";

/** Windows of 1280 by 1024 px at 400, 200 and 100 %, in CSS px. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
  { width: 1280, height: 1024 },
] as const;

/**
 * What of a page can only be reached by scrolling sideways, each part in a line with how far: the page itself, and any
 * part of it that scrolls without being the frame of a table or a drawing; and where the bars leave its content less than
 * half of the window.
 * @see WCAG 2.2, 1.4.10 Reflow
 */
export async function reflowTroubles({ page }: ChromiumTab): Promise<string[]> {
  const found: string[] = [];
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const parts = await page.evaluate(partsTooWide);
    found.push(...parts.map((part) => `${window.width} wide: ${part}`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

function partsTooWide(): string[] {
  const page = document.scrollingElement ?? document.documentElement;
  const nameOf = (element: Element) =>
    [element.localName, element.id && `#${element.id}`, ...[...element.classList].map((name) => `.${name}`)].join("");
  const isFrame = (element: Element) => {
    const [first] = element.children;
    return element.children.length === 1 && first !== undefined && ["table", "svg"].includes(first.localName);
  };
  const scrolls = (element: Element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const parts = [...document.querySelectorAll("body *")].filter(
    (element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0 && scrolls(element),
  );
  const tooWide = parts.filter((element) => !isFrame(element));
  // The innermost parts that reach beyond it, to know what to mend.
  const beyond = (part: Element) => {
    const right = part.getBoundingClientRect().left + part.clientLeft + part.clientWidth;
    const far = [...part.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > right + 0.5);
    return far.filter((each) => !far.some((other) => other !== each && each.contains(other))).map(nameOf);
  };
  const main = document.querySelector("main");
  const room = main?.clientHeight ?? 0;
  const isCut = main !== null && main.scrollHeight > room;
  return [
    ...(room < Math.min(innerHeight / 2, 300) && isCut ? [`main: ${room} high in ${innerHeight}`] : []),
    ...(page.scrollWidth > innerWidth ? [`the page: ${page.scrollWidth} in ${innerWidth}`] : []),
    ...tooWide.map(
      (element) =>
        `${nameOf(element)}: ${element.scrollWidth} in ${element.clientWidth}, because of ${beyond(element).slice(0, 4).join(", ")}`,
    ),
  ];
}
