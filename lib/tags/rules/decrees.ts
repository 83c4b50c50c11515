import type { DecreeRule } from "../rule.ts";
import { otherDecrees } from "./decrees-other.ts";
import { writDecrees } from "./decrees-writ.ts";

/** Rules about what the court's own words do, beside the acts that `lexicon/reader.ts` reads. */
export const decreeRules: readonly DecreeRule[] = [...writDecrees, ...otherDecrees];
