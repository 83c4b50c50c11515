// @vitest-environment jsdom
import { expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { parseQuietly } from "@/lib/sources/quiet-markup.ts";
import { pageOf, REPORT, rowOf } from "./cmecf-district/pages.ts";
import { processorMs } from "../processor-time.ts";

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

test("what styles or listens is there to be read, and nothing acts on it", () => {
  const seen: string[] = [];
  const page = parseQuietly(
    `<p style="color:red" ONCLICK='go("a>b")' title="on x = y style=z" id=a>x <b onerror=f()>y`,
    (markup) => {
      seen.push(markup);
      return parse(markup);
    },
  );
  expect(seen[0]).not.toMatch(/ (?:style="|onclick=)/i);
  const paragraph = page.querySelector("p")!;
  expect(paragraph.getAttribute("style")).toBe("color:red");
  expect(paragraph.getAttribute("onclick")).toBe('go("a>b")');
  expect(paragraph.title).toBe("on x = y style=z");
  expect(paragraph.style.color).toBe("");
  expect(paragraph.onclick).toBeNull();
  expect(page.querySelector("b")!.getAttribute("onerror")).toBe("f()");
  expect(page.querySelector("[data-quiet-style], [data-quiet-onclick], [data-quiet-onerror]")).toBeNull();
});

test("all else is as it was, comments and scripts included", () => {
  const html = `<!doctype html><!-- style=x --><script>var a = "<p style=x>";</script><p>1 < 2 style="x" &amp; so on=1</p><textarea><i style=y></textarea>`;
  expect(parseQuietly(html, parse).documentElement.outerHTML).toBe(parse(html).documentElement.outerHTML);
});

test("a docket report reads the same", () => {
  const html = pageOf(rowOf("1", "PETITION <b style='x'>by</b> Roe", { seq: "3" }) + rowOf("2", "ORDER", { seq: "7" }));
  const context = { url: new URL(REPORT) };
  const [quiet, plain] = [parsePage(parseQuietly(html, parse), context), parsePage(parse(html), context)];
  if (!quiet.ok || !plain.ok) throw new Error("it is a docket");
  expect(quiet.snapshot).toEqual(plain.snapshot);
  expect(quiet.snapshot.docket.entries.map(({ pacerSeqNo }) => pacerSeqNo)).toEqual(["3", "7"]);
});

test.each(["<p style", "<p style=", "<p style='x", "<p onclick", "<", "</p style=x>", "<p on=x>", ""])(
  "%j does no harm",
  (html) => {
    expect(parseQuietly(html, parse).body.textContent).toBe(parse(html).body.textContent);
  },
);

test("takes time in proportion to the page, whatever it holds", () => {
  for (const piece of ["<p style='", '<a onclick="', "<p style=x ", "<!--"]) {
    const began = processorMs();
    parseQuietly(piece.repeat(40_000), () => parse(""));
    expect(processorMs() - began).toBeLessThan(1_000);
  }
});
