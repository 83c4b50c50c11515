import type { FeedAnswer, FeedAsker, FeedRequest } from "@/lib/app/watch-ports.ts";

/** An item of a court's feed, as the test sees it. */
export interface Item {
  /** "2:17-cv-11910". */
  readonly number: string;
  readonly caseId: string;
  readonly seq: number;
  readonly event: string;
  /** The ECF number; absent for an unlinked item. */
  readonly ecf?: number;
  readonly at: string;
}

const HOST = "https://ecf.mied.uscourts.gov";

/** An item in the markup of district courts. */
export function itemText({ number, caseId, seq, event, ecf, at }: Item): string {
  const document = `${HOST}/doc1/0971${String(1_000_000 + seq)}?caseid=${caseId}&amp;amp;de_seq_num=${seq}`;
  const link = ecf === undefined ? "" : ` (&lt;a href="${document}"&gt;${ecf}&lt;/a&gt;)`;
  return `<item>
<title>${number} Abraham v. Field Office Director</title>
<link>${HOST}/cgi-bin/DktRpt.pl?${caseId}</link>
<description>[${event}]${link}</description>
<guid isPermaLink="true">${HOST}/cgi-bin/DktRpt.pl?${caseId}&amp;${seq}</guid>
<pubDate>${new Date(at).toUTCString()}</pubDate>
</item>`;
}

/** A district court's feed. */
export function feedText(items: readonly Item[], builtAt: string): string {
  return `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0">
<channel>
<title>Eastern District of Michigan - Recent Entries</title>
<link>${HOST}</link>
<description>Docket entries of type: all</description>
<lastBuildDate>${new Date(builtAt).toUTCString()}</lastBuildDate>
${items.map(itemText).join("\n")}
</channel>
</rss>
`;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export function newAnswer(text: string, more: Partial<Extract<FeedAnswer, { answer: "new" }>> = {}): FeedAnswer {
  return { answer: "new", bytes: bytesOf(text), etag: null, lastModified: null, serverTime: null, ...more };
}

/** A network that answers what it is told to, and keeps what it was asked. */
export function fakeAsker(answers: (request: FeedRequest) => FeedAnswer | Promise<FeedAnswer>) {
  const asked: FeedRequest[] = [];
  const refused: string[] = [];
  let now = 0;
  let most = 0;
  const asker: FeedAsker = {
    async ask(request, allowed) {
      if (!allowed.has(request.address)) {
        refused.push(request.address);
        return { answer: "failed", why: "refused", text: "not allowed", retryAfterMs: null };
      }
      asked.push(request);
      most = Math.max(most, ++now);
      try {
        return await answers(request);
      } finally {
        now--;
      }
    },
  };
  return { asker, asked, refused, mostAtOnce: () => most };
}
