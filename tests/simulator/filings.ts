import type { Chance } from "./chance.ts";

/** What a filing's words are made of. */
export interface FilingWords {
  /** A name that no other filing of the world has: whoever reads the text knows which filing it is. */
  readonly name: string;
  /** Document number of an earlier filing, "{12}"; or "{1}". */
  readonly of: string;
  /** "3/5/2019". */
  readonly day: string;
  /** "(KSan)". */
  readonly clerk: string;
}

/** A kind of filing that clerks and attorneys enter. */
export interface FilingForm {
  /** The names of its events, as a feed gives them: one filing may be several events. */
  readonly events: readonly string[];
  readonly isNumbered: boolean;
  /** The public sees its document. */
  readonly isLinked: boolean;
  /** Whether it changes detention or removal: "routine" surely not, "affects" surely. */
  readonly bearing: "routine" | "affects";
  /** A court of appeals' feed carries orders, opinions and judgments only. */
  readonly isRuling: boolean;
  readonly words: (given: FilingWords) => string;
}

const routine = { isNumbered: true, isLinked: true, bearing: "routine", isRuling: false } as const;
const unnumbered = { ...routine, isNumbered: false, isLinked: false } as const;
const ruling = { ...routine, isRuling: true } as const;
const relief = { ...ruling, bearing: "affects" } as const;

const HEARINGS = ["Motion Hearing", "Settlement Conference", "Evidentiary Hearing", "Scheduling Conference"];

/** In a district court. `{12}` in the words is a reference to ECF No. 12. The words are our own. */
export const districtForms: readonly FilingForm[] = [
  {
    ...routine,
    events: ["Notice of Appearance"],
    words: ({ name }) => `NOTICE of Appearance by ${name} on behalf of All Respondents. (${name}, Ada)`,
  },
  {
    ...routine,
    events: ["Certificate of Service"],
    words: ({ name, of }) => `CERTIFICATE of Service of ${of} by All Petitioners (${name}, Ida)`,
  },
  {
    ...routine,
    events: ["Exhibit"],
    words: ({ name, of }) => `EXHIBIT re ${of} by All Petitioners (Attachments: # 1 Letter, # 2 Table) (${name}, Jo)`,
  },
  {
    ...routine,
    events: ["Motion for Leave to File Excess Pages", "Proposed Order"],
    words: ({ name }) => `MOTION for Leave to File Excess Pages by All Petitioners. (${name}, Kit)`,
  },
  {
    ...routine,
    events: ["Response to Motion"],
    words: ({ name, of }) => `RESPONSE to ${of} MOTION to Compel filed by All Respondents. (${name}, Lee)`,
  },
  {
    ...routine,
    events: ["Motion to Compel", "Motion for Extension of Time", "Motion to Seal"],
    words: ({ name }) =>
      `MOTION to Compel, MOTION for Extension of Time, MOTION to Seal § 3 of its brief by ${name}. (${name}, Max)`,
  },
  {
    ...ruling,
    events: ["Order on Motion for Extension of Time"],
    words: ({ name, of, clerk }) =>
      `ORDER granting ${of} Motion for Extension of Time of counsel ${name}. Signed by District Judge Vera Amberly. ${clerk}`,
  },
  {
    ...routine,
    isLinked: false,
    events: ["Sealed Exhibit"],
    words: ({ name, of }) => `SEALED EXHIBIT re ${of} by ${name}. (${name}, Noa)`,
  },
  {
    ...ruling,
    isLinked: false,
    events: ["Text-Only Order"],
    words: ({ name, clerk }) =>
      `TEXT-ONLY ORDER: counsel ${name} may appear by telephone. Issued by District Judge Vera Amberly. ${clerk}`,
  },
  {
    ...unnumbered,
    events: ["Minute Entry"],
    words: ({ name, clerk }) =>
      `Minute Entry for proceedings before District Judge Vera Amberly: Status Conference held, ${name} present. (Court Reporter: Una ${name}) ${clerk}`,
  },
  ...HEARINGS.map((hearing): FilingForm => ({
    ...unnumbered,
    events: [hearing],
    words: ({ name, clerk }) =>
      `Minute Entry for proceedings before District Judge Vera Amberly: ${hearing} held, ${name} present. ${clerk}`,
  })),
  {
    ...unnumbered,
    events: ["Set/Reset Deadlines"],
    words: ({ name, of, clerk }) => `Set/Reset Deadlines as to ${of} for counsel ${name}. ${clerk}`,
  },
  {
    ...relief,
    events: ["Order on Motion for Preliminary Injunction"],
    words: ({ name, of, clerk }) =>
      `ORDER granting ${of} Motion for Preliminary Injunction and staying removal of ${name}. Signed by District Judge Vera Amberly. ${clerk}`,
  },
  {
    ...relief,
    events: ["Order"],
    words: ({ name, clerk }) =>
      `ORDER directing the release of petitioner ${name} from detention. Signed by District Judge Vera Amberly. ${clerk}`,
  },
];

/** In a court of appeals. */
export const appealForms: readonly FilingForm[] = [
  {
    ...routine,
    events: ["appearance filed"],
    words: ({ name }) => `APPEARANCE filed for Appellee by ${name}. Certificate of Service: ${"03/05/2019"}.`,
  },
  {
    ...routine,
    events: ["appellant brief filed"],
    words: ({ name }) => `APPELLANT BRIEF filed by ${name} for Appellant.`,
  },
  {
    ...ruling,
    events: ["clerk order filed"],
    words: ({ name, of }) => `ORDER filed granting motion of ${name} to extend time to file brief ${of}.`,
  },
  {
    ...ruling,
    isNumbered: false,
    isLinked: false,
    events: ["ruling"],
    words: ({ name }) => `RULING: motion of ${name} to file by mail is granted.`,
  },
  {
    ...relief,
    events: ["judge order filed"],
    words: ({ name, of }) =>
      `ORDER filed granting motion for stay of removal of ${name} pending appeal ${of}. Vera Amberly, Circuit Judge.`,
  },
];

const FIRST = ["Bar", "Dor", "Fen", "Gal", "Hol", "Kel", "Lun", "Mar", "Nor", "Pel", "Ros", "Tal", "Ven", "Wil", "Yar"];
const MIDDLE = ["a", "e", "i", "o", "u", "am", "en", "il", "or", "un"];
const LAST = ["dak", "field", "gren", "koff", "lund", "mont", "nov", "quist", "rick", "sten", "tal", "vin", "wick"];

/** Names that are nobody's, each once in a world. */
export class Names {
  private readonly used = new Set<string>();
  private readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  next(): string {
    for (;;) {
      const { chance } = this;
      const name = `${chance.pick(FIRST)}${chance.pick(MIDDLE)}${chance.pick(LAST)}${chance.pick(MIDDLE)}${chance.pick(LAST)}`;
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
  }
}
