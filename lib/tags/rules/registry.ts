import type { RequestRule } from "../rule.ts";
import { otherRequests } from "./requests-other.ts";
import { writRequests } from "./requests-writ.ts";

/** Rules about what a request asks for, beside the acts that `lexicon/reader.ts` reads. */
export const requestRules: readonly RequestRule[] = [...writRequests, ...otherRequests];
