import { describe, expect, test } from "vitest";
import { shallowPage } from "@/scripts/shallow-page.ts";
import { addressOf, decodePage, savedDateOf } from "@/lib/sources/saved-page.ts";
import { pageFrom } from "@/scripts/saved-page.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodePage", () => {
  test.each([
    ["UTF-8", utf8("Señor § “x”"), "Señor § “x”"],
    ["UTF-8 that calls itself Latin-1", utf8('<meta charset="iso-8859-1">Señor'), '<meta charset="iso-8859-1">Señor'],
    ["UTF-8 with a byte order mark", utf8("\ufeffSeñor"), "Señor"],
    ["Latin-1 that says nothing", latin("Se\xf1or \xa7"), "Señor §"],
    ["windows-1252 quotation marks", latin("\x93x\x94"), "“x”"],
    ["what the page declares", latin("<meta charset=windows-1250>\xe8"), "<meta charset=windows-1250>č"],
    ["a charset that does not exist", latin('<meta charset="x-none">\xf1'), '<meta charset="x-none">ñ'],
    ["UTF-16 with its mark", Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0xf1, 0x00), "Añ"],
  ])("%s", (_name, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });

  test("a page in UTF-8 with one broken letter loses that letter only", () => {
    const bytes = Uint8Array.of(...utf8('<meta charset="utf-8">Señor '), 0xff, ...utf8(" §"));
    expect(decodePage(bytes)).toBe('<meta charset="utf-8">Señor \ufffd §');
  });
});

test.each([
  ["<!-- saved from url=(0031)https://ecf.mied.uscourts.gov/x -->", "https://ecf.mied.uscourts.gov/x"],
  [
    "<!--\n Page saved with SingleFile \n url: https://www.courtlistener.com/docket/1/x/ \n-->",
    "https://www.courtlistener.com/docket/1/x/",
  ],
  ["<!-- saved from url=(0014)about:internet -->", undefined],
  ["<p>see https://example.org/</p>", undefined],
])("the address in %j", (html, address) => {
  expect(addressOf(html)?.href).toBe(address);
});

test("the moment at which a page says that it was saved", () => {
  const page =
    "<!--\n Page saved with SingleFile \n url: https://x.test/ \n saved date: Sat Nov 21 2026 14:05:00 GMT-0500 (x) \n-->";
  expect(savedDateOf(page)).toBe("2026-11-21T19:05:00.000Z");
  expect(savedDateOf("<p>saved on a Sunday</p>")).toBeNull();
});

test("a page is read without running it", () => {
  const page = pageFrom(
    "<title>before</title><script>document.title = 'after'</script>",
    "https://saved.page.invalid/",
  );
  expect(page.title).toBe("before");
});

describe("pages nested deeper than browsers go", () => {
  const nested = (depth: number) =>
    `<p id="before">before</p>${"<table><tr><td>".repeat(depth)}deep &lt;b&gt;${"</td></tr></table>".repeat(depth)}<p id="after">after</p>`;

  test("are read in seconds, with all their text", () => {
    const page = pageFrom(nested(20_000), "https://saved.page.invalid/");
    expect(page.getElementById("before")?.textContent).toBe("before");
    expect(page.getElementById("after")?.textContent).toBe("after");
    expect(page.body.textContent).toContain("deep <b>");
  });

  test("pages like others are left as they are, even with tags that nobody closed", () => {
    const careless = "<table>" + "<tr><td><font>x</td></tr>".repeat(600) + "</table>";
    for (const html of [nested(20), careless, "<p>", ""]) expect(shallowPage(html)).toBe(html);
  });
});
