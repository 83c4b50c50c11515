import { expect, test } from "vitest";
import { documentIdInAddress, normalisedDocumentId } from "@/lib/docket/document-id.ts";
import { enteredDate, namedDate, numericDate } from "@/lib/sources/printed-dates.ts";

test.each([
  ["06/15/2017", "2017-06-15"],
  ["6/5/2017", "2017-06-05"],
  [" (06–15–2017) ", "2017-06-15"],
  ["02/30/2017", null],
  ["13/01/2017", null],
  ["2017-06-15", null],
  ["N/A", null],
  ["", null],
])("%s is the day %s", (printed, day) => expect(numericDate(printed)).toBe(day));

test.each([
  ["Jan 23, 2019", "2019-01-23"],
  ["Sept. 5, 2018", "2018-09-05"],
  ["March 2, 2019, 12:30 a.m. EST", "2019-03-02"],
  ["Filed: June 15, 2017", "2017-06-15"],
  ["Feb 30, 2019", null],
  ["Unknown", null],
])("%s names the day %s", (printed, day) => expect(namedDate(printed)).toBe(day));

test.each([
  ["ORDER. (KKra) (Entered: 06/16/2017)", "2017-06-16"],
  ["LETTER. [19-2044] (DQ) [Entered: 06/03/2022 04:45 PM]", "2022-06-03"],
  ["ORDER. (Entered: 06/16/2017) (Modified on 6/20/2017)", "2017-06-16"],
  // A quoted note of another entry comes first; the entry's own is the last.
  ['MOTION to strike "[Entered: 01/02/2017 01:00 PM]". (AB) [Entered: 02/03/2017 09:00 AM]', "2017-02-03"],
  [`NOTICE (Entered: 06/16/2017) ${"long text that follows ".repeat(40)}`, null],
  ["Entered: judgment", null],
])("%s was entered on %s", (text, day) => expect(enteredDate(text)).toBe(day));

test.each([
  ["09719876501", "09709876501"],
  ["006114732033", "006014732033"],
  ["09709876501", "09709876501"],
  ["9719", null],
  ["97198", "97108"],
  ["null", null],
])("document id %s is kept as %s", (printed, id) => expect(normalisedDocumentId(printed)).toBe(id));

test.each([
  ["https://ecf.mied.uscourts.gov/doc1/09719876501?caseid=1", "09709876501"],
  ["/docs1/006114732033", "006014732033"],
  ["https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020", null],
])("%s leads to document %s", (address, id) => expect(documentIdInAddress(address)).toBe(id));
