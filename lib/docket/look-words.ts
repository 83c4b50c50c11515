const SOURCE_WORDS: Readonly<Record<string, string>> = {
  "cmecf-district": "the court’s docket report",
  "cmecf-appellate": "the court’s docket",
  "cmecf-history": "the court’s history report",
  "cmecf-attachments": "the court’s list of documents",
  "cmecf-nef": "the court’s notice",
  nef: "the court’s notice",
  "nef-correction": "the court’s notice of a correction",
  nda: "the court’s notice",
  "cmecf-rss": "the court’s feed",
  "appellate-rss": "the court’s feed",
  acms: "the court’s docket",
  courtlistener: "CourtListener",
  "courtlistener-atom": "CourtListener’s feed",
  "courtlistener-api": "CourtListener’s API",
  "courtlistener-rest": "CourtListener’s export",
  "courtlistener-csv": "CourtListener’s export",
  "recap-archive": "the Internet Archive’s copy",
  justia: "Justia",
  clearinghouse: "the Clearinghouse",
};

/** Where something was seen, in words: "the court’s docket report". A source without words gives its id. */
export const sourceWords = (sourceId: string): string => SOURCE_WORDS[sourceId] ?? sourceId;

/**
 * Sources that are asked in the background. What they bring is no look of the user's. What the API answers has an id of
 * its own here: a file of the same content that somebody dropped ("courtlistener-rest") is a look.
 */
const FEEDS: ReadonlySet<string> = new Set(["cmecf-rss", "appellate-rss", "courtlistener-atom", "courtlistener-api"]);

/** True for what a feed brought, and false for a page that somebody opened or a file that somebody dropped. */
export const isFeed = (sourceId: string): boolean => FEEDS.has(sourceId);

/** What a look showed, in words. */
export const COMPLETENESS_WORDS = {
  complete: "the whole docket",
  partial: "a part of the docket",
  unknown: "perhaps not the whole docket",
} as const;
