import type { Pattern } from "../search/pattern.ts";
import { days } from "./days.ts";
import { law } from "./law.ts";
import { parties } from "./parties.ts";
import { past } from "./past.ts";
import { people } from "./people.ts";
import { rulings } from "./rulings.ts";

/** Words of an order that order nothing: blanked, in this order, before its decrees are read. */
export const NOTHING_ORDERED: readonly Pattern[] = [...past, ...parties, ...law, ...people, ...rulings, ...days];
