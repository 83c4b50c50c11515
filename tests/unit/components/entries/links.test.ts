import { expect, test } from "vitest";
import { documentLinks, isWebAddress } from "@/components/entries/links.ts";

test("the free copy comes first and the court's own page is marked as paid", () => {
  const links = documentLinks(
    { freeUrl: "https://storage.courtlistener.com/a.pdf", pacerDocId: "09708123456" },
    "mied",
  );
  expect(links.map(({ url, paid }) => [url, paid])).toEqual([
    ["https://storage.courtlistener.com/a.pdf", false],
    ["https://ecf.mied.uscourts.gov/doc1/09708123456", true],
  ]);
});

test("an appellate document has the appellate address", () => {
  const [link] = documentLinks({ freeUrl: null, pacerDocId: "006014703535" }, "ca6");
  expect(link?.url).toBe("https://ecf.ca6.uscourts.gov/docs1/006014703535");
});

test.each(["javascript:alert(1)", "data:text/html,x", "http://plain.example/", "https://", "//host/", ""])(
  "%s never becomes a link",
  (url) => expect(isWebAddress(url)).toBe(false),
);

test("a document id that is none gives no address", () => {
  expect(documentLinks({ freeUrl: null, pacerDocId: "../../evil" }, "mied")).toEqual([]);
});
