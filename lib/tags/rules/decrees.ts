import type { DecreeRule } from "../rule.ts";
import { classDecrees } from "./decrees-class.ts";
import { contactDecrees } from "./decrees-contact.ts";
import { conductDecrees } from "./decrees-conduct.ts";
import { endDecrees } from "./decrees-end.ts";
import { hearingDecrees } from "./decrees-hearing.ts";
import { otherDecrees } from "./decrees-other.ts";
import { otherwiseDecrees } from "./decrees-otherwise.ts";
import { peopleDecrees } from "./decrees-people.ts";
import { recordDecrees } from "./decrees-record.ts";
import { thingDecrees } from "./decrees-things.ts";
import { writDecrees } from "./decrees-writ.ts";

/** Rules about what the court's own words do, beside the acts that `lexicon/reader.ts` reads. */
export const decreeRules: readonly DecreeRule[] = [
  ...writDecrees,
  ...otherDecrees,
  ...hearingDecrees,
  ...otherwiseDecrees,
  ...classDecrees,
  ...recordDecrees,
  ...conductDecrees,
  ...contactDecrees,
  ...peopleDecrees,
  ...endDecrees,
  ...thingDecrees,
];
