// @vitest-environment jsdom
import { h } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { showPage } from "@/entrypoints/docket/page.tsx";
import { tellOfFailure } from "@/entrypoints/shared/tell-of-failure.ts";

vi.mock("@/entrypoints/docket/App.tsx", () => ({
  App: () => h("main", null, "42 entries"),
  loadBesides: () => undefined,
}));

const SENTENCE = "Docketwatch could not be loaded. Reload this page.";
const root = () => document.querySelector("#app");
const thrown = () => window.dispatchEvent(new ErrorEvent("error", { error: new TypeError("x is not a function") }));
const refused = () => window.dispatchEvent(new Event("unhandledrejection"));
function notLoaded(tag: "script" | "link" | "img") {
  const element = document.head.appendChild(document.createElement(tag));
  element.dispatchEvent(new Event("error"));
  element.remove();
}

tellOfFailure();

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  Object.defineProperty(document, "readyState", { value: "complete", configurable: true });
});

describe("a page that shows nothing yet", () => {
  test.each([
    ["its program throws while it is evaluated", thrown],
    ["drawing it fails", refused],
    ["its program cannot be loaded", () => notLoaded("script")],
  ])("says that it could not be loaded where %s", (_name, trouble) => {
    trouble();
    expect(document.body.textContent).toBe(SENTENCE);
    expect(root()?.textContent).toBe(SENTENCE);
  });

  test("says nothing of a picture or a style sheet", () => {
    notLoaded("img");
    notLoaded("link");
    expect(document.body.textContent).toBe("");
  });

  test("says it as soon as the browser has read all of the page", () => {
    Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
    document.body.innerHTML = "";
    thrown();
    document.body.innerHTML = '<div id="app"></div>';
    expect(document.body.textContent).toBe("");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(document.body.textContent).toBe(SENTENCE);
  });
});

test("a page that is drawn all the same says so no more", () => {
  thrown();
  expect(document.body.textContent).toBe(SENTENCE);
  showPage();
  expect(document.body.textContent).toBe("42 entries");
});

test("what is drawn already stays, whatever fails later", () => {
  root()?.append("42 entries");
  thrown();
  refused();
  notLoaded("script");
  expect(document.body.textContent).toBe("42 entries");
});
