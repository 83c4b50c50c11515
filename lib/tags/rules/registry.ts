import type { RequestRule } from "../rule.ts";
import { detentionRequests } from "./requests-detention.ts";
import { otherRequests } from "./requests-other.ts";
import { removalRequests } from "./requests-removal.ts";

/** Every rule about what a request asks for. */
export const requestRules: readonly RequestRule[] = [...removalRequests, ...detentionRequests, ...otherRequests];
