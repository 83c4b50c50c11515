import type { DecreeRule } from "../rule.ts";
import { custodyDecrees } from "./decrees-custody.ts";
import { detentionDecrees } from "./decrees-detention.ts";
import { otherDecrees } from "./decrees-other.ts";
import { removalDecrees } from "./decrees-removal.ts";

/** Every rule about what the court's own words do. */
export const decreeRules: readonly DecreeRule[] = [
  ...removalDecrees,
  ...detentionDecrees,
  ...custodyDecrees,
  ...otherDecrees,
];
