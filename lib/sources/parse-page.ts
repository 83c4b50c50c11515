import { sourceFor, sources } from "./registry.ts";
import type { SliceOptions } from "./slices.ts";
import { inSlices } from "./slices.ts";
import type { PageContext, ParseOutcome, ParseSteps } from "./source.ts";

/** Reads a page from start to end. Never throws: a page that cannot be read gives `ok: false` and says why. */
export function parsePage(page: Document, context: PageContext): ParseOutcome {
  try {
    const steps = stepsFor(page, context);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  } catch (error) {
    return failed(error);
  }
}

/** Reads a page in slices of about `budgetMs`, giving the page its turn between them. Never rejects because of the page. */
export async function parseInSlices(
  page: Document,
  context: PageContext,
  options: SliceOptions,
): Promise<ParseOutcome> {
  try {
    return await inSlices(stepsFor(page, context), options);
  } catch (error) {
    return failed(error);
  }
}

function stepsFor(page: Document, context: PageContext): ParseSteps {
  const source = sourceFor(page, context.url);
  return source ? source.parse(page, context) : noDocket(page, context.url);
}

/** Says why a page is no docket: in the words of the source that knows its site, else in general. */
// oxlint-disable-next-line require-yield -- a parse of one step
function* noDocket(page: Document, url: URL): ParseSteps {
  const known = sources.filter((source) => source.recognise(url) !== null);
  for (const source of known.length > 0 ? known : sources) {
    const reason = source.refusal?.(page) ?? null;
    if (reason !== null) return { ok: false, reason };
  }
  return { ok: false, reason: "This page shows no docket that can be read here." };
}

function failed(error: unknown): ParseOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, reason: `The page could not be read: ${detail}` };
}
