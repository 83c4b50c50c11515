import { rulingsNamed, rulingsNoticed } from "./appealed-from.ts";
import type { RulingBelow } from "./appealed-from.ts";
import type { DocketBelow } from "./below.ts";
import { isRelief } from "./relief.ts";
import type { EffectName, EntryTags, TaggableEntry } from "./tags.ts";

/** What the rulings that an appeal is from gave or refused. */
export interface Subject {
  readonly relief: readonly EffectName[];
  readonly refused: readonly EffectName[];
  readonly detention: boolean;
  readonly removal: boolean;
  readonly rulings: readonly RulingBelow[];
}

const REFUSALS: ReadonlySet<EffectName> = new Set(["removal-stay-denied", "release-denied", "bond-hearing-denied"]);
/** Entries of an appeal that tell what it is from. */
const TELLING: ReadonlySet<EntryTags["kind"]> = new Set([
  "clerk entry",
  "notice of appeal",
  "notice",
  "motion",
  "application",
  "petition",
  "brief",
  "letter",
  "order",
]);

/** More entries than these tell nothing new of what an appeal is from. */
const MOST_TELLING = 300;

/** The entries of an appeal, read once for what they say of the docket below. */
export class Appeal {
  private readonly entries: readonly TaggableEntry[];
  private readonly below: DocketBelow;
  private readonly rulings: readonly RulingBelow[];
  private readonly numbers: readonly (readonly string[])[];
  private readonly telling: readonly { readonly at: number; readonly date: string; readonly subject: Subject }[];

  constructor(
    tags: readonly EntryTags[],
    entries: readonly TaggableEntry[],
    below: DocketBelow,
    rulings: readonly RulingBelow[],
  ) {
    this.entries = entries;
    this.below = below;
    this.rulings = rulings;
    this.numbers = entries.map(({ docketText }) => appealNumbersIn(docketText));
    this.telling = datedOrder(entries)
      .filter((at) => TELLING.has(tags[at]?.kind ?? "other"))
      .slice(0, MOST_TELLING)
      .flatMap((at) => {
        const { docketText = "", dateFiled } = entries[at] ?? {};
        const subject = told(rulingsNamed(docketText, this.until(dateFiled ?? null)));
        return subject === null ? [] : [{ at, date: dateFiled ?? "", subject }];
      });
  }

  /** What the ruling at this place is about: by its own words, the entries before it, the notice of appeal below. */
  subjectOf(at: number): Subject | null {
    const { docketText = "", dateFiled = null } = this.entries[at] ?? {};
    const own = told(rulingsNamed(docketText, this.until(dateFiled)));
    if (own !== null) return own;
    const named = this.telling.find(
      (each) => each.at !== at && each.date <= (dateFiled ?? "9999") && this.sharesAppeal(each.at, at),
    );
    if (named) return named.subject;
    const openedOn = this.openedOn(at);
    const noticed = rulingsNoticed(this.below, this.until(openedOn), { numbers: this.numbers[at] ?? [], openedOn });
    return told(noticed);
  }

  private until(date: string | null): RulingBelow[] {
    return this.rulings.filter(({ entry }) => date === null || (entry.dateFiled ?? "") <= date);
  }

  private openedOn(at: number): string | null {
    let first: string | null = null;
    this.entries.forEach(({ dateFiled }, index) => {
      if (dateFiled !== null && (first === null || dateFiled < first) && this.sharesAppeal(index, at))
        first = dateFiled;
    });
    return first;
  }

  private sharesAppeal(a: number, b: number): boolean {
    return sharesAppeal(this.numbers[a] ?? [], this.numbers[b] ?? []);
  }
}

/** Null where the rulings tell neither relief nor a refusal: then the doubt stays. */
function told(rulings: readonly RulingBelow[]): Subject | null {
  const effects = rulings.flatMap(({ tags }) => tags.effects.map(({ effect }) => effect));
  const relief = [...new Set(effects.filter(isRelief))];
  const refused = [...new Set(effects.filter((effect) => REFUSALS.has(effect)))];
  if (relief.length === 0 && refused.length === 0) return null;
  return {
    relief,
    refused,
    detention: rulings.some(({ tags }) => tags.affectsDetention === "yes"),
    removal: rulings.some(({ tags }) => tags.affectsRemoval === "yes"),
    rulings,
  };
}

/** "[17-2171, 18-1233]": the appeals that an entry belongs to, where a docket prints them. */
export function appealNumbersIn(text: string): string[] {
  return [...text.matchAll(/\[((?:\d\d-\d{2,5}(?:, ?)?){1,6})\]/g)].flatMap(([, numbers = ""]) => numbers.split(/, ?/));
}

/** A docket that prints no numbers is of one appeal. */
export function sharesAppeal(one: readonly string[], two: readonly string[]): boolean {
  return one.length === 0 || two.length === 0 || one.some((number) => two.includes(number));
}

/** Indexes by day, so that a mandate comes after its judgment whichever way the list runs. */
export function datedOrder(entries: readonly TaggableEntry[]): number[] {
  return entries
    .map((_, at) => at)
    .toSorted((a, b) => {
      const [one, two] = [entries[a]?.dateFiled ?? "9999", entries[b]?.dateFiled ?? "9999"];
      return one < two ? -1 : one > two ? 1 : a - b;
    });
}
