import { describe, expect, test } from "vitest";
import { whyNotTrusted } from "@/lib/app/trust.ts";

const at = (sourceId: string, courtId: string, address: string) => whyNotTrusted({ sourceId, courtId }, address);

describe("a page speaks only for itself", () => {
  test.each([
    ["cmecf-district", "mied", "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"],
    ["cmecf-district", "nysd", "https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"],
    ["cmecf-history", "mied", "https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?1-L_1_0-1"],
    ["cmecf-attachments", "mied", "https://ecf.mied.uscourts.gov/doc1/09708123456"],
    ["cmecf-nef", "mied", "https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl?321020,57"],
    ["cmecf-appellate", "ca6", "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom"],
    ["courtlistener", "mied", "https://www.courtlistener.com/docket/1/roe-v-doe/"],
    ["courtlistener", "ca6", "https://www.courtlistener.com/docket/2/roe-v-doe/"],
  ])("%s of %s at %s", (...given) => expect(at(...given)).toBeNull());

  test.each([
    ["a copy as the court", "cmecf-district", "mied", "https://www.courtlistener.com/docket/1/roe-v-doe/"],
    ["a court as a copy", "courtlistener", "mied", "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"],
    ["a court as another court", "cmecf-district", "nysd", "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"],
    ["a look-alike host", "cmecf-district", "mied", "https://ecf.mied.uscourts.gov.evil.example/cgi-bin/DktRpt.pl"],
    ["a plain connection", "courtlistener", "mied", "http://www.courtlistener.com/docket/1/roe-v-doe/"],
    ["a court that is none", "cmecf-district", "mied", "https://ecf.nowhere.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"],
    ["an unknown source", "rumour", "mied", "https://www.courtlistener.com/docket/1/roe-v-doe/"],
    ["no address", "courtlistener", "mied", ""],
  ])("not %s", (_what, ...given) => expect(at(...given)).toMatch(/\.$/));
});
