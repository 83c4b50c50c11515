import { formsOf } from "@/lib/tags/lexicon/inflect.ts";
import type { EffectName } from "@/lib/tags/tags.ts";

/**
 * Orders put together of frames (how clerks write what a court does) and words (what is done, to whom). What such an
 * order does follows from the two, so that a table of both says what a few thousand orders must be read as. Names and
 * numbers are invented.
 */
export interface FramedCase {
  readonly frame: string;
  readonly text: string;
  readonly effect: EffectName | null;
}

/** A verb (as of `formsOf`), what it is done to, and the rest of the phrase. {P}: a person; {P's}: of that person. */
type Doing = readonly [verb: string, object: string, rest: string];

interface Words {
  readonly effect: EffectName;
  readonly denied: EffectName | null;
  /** What is ordered of those who hold. */
  readonly done: readonly Doing[];
  /** What is forbidden them. */
  readonly barred: readonly Doing[];
  /** What a motion asks for. */
  readonly asked: readonly string[];
}

const PERSONS = [
  ["Petitioner", "Petitioner's"],
  ["Osei Banda", "Mr. Banda's"],
  ["the detainee", "the detainee's"],
  ["Ms. Oyelaran", "Ms. Oyelaran's"],
  ["class members", "class members'"],
  ["A.B.C.", "A.B.C.'s"],
  ["the noncitizen", "his"],
] as const;
const HOLDERS = ["Respondents", "ICE", "the Government", "Warden Pike", "the Field Office Director"];
/** What stands behind, and has nothing to do with it. */
const BEHIND = [
  "",
  " Signed by Judge Ada Fenn on 3/3/2025. (abc)",
  " Attorney Pat Lowe is granted leave to withdraw.",
  " The parties shall file a joint status report by 4/9/2025.",
  " Response due by 3/10/2025.",
];
const TIMES = ["", " within 48 hours", " forthwith", " pending further order of the Court", " no later than 3/6/2025"];

const WORDS: readonly Words[] = [
  {
    effect: "release-ordered",
    denied: "release-denied",
    done: [
      ["release", "{P}", "from custody"],
      ["release", "{P}", "on an order of supervision"],
      ["free", "{P}", "from detention"],
      ["discharge", "{P}", "from immigration custody"],
      ["set/set", "{P}", "at liberty"],
      ["restore", "{P}", "to liberty"],
      ["place", "{P}", "on an order of supervision"],
      ["release", "{P}", "with an ankle monitor"],
    ],
    barred: [
      ["re-detain", "{P}", "without notice and a hearing"],
      ["re-arrest", "{P}", ""],
      ["take/taken", "{P}", "back into custody"],
      ["revoke", "{P's} release", ""],
      ["detain", "{P}", "further"],
      ["hold/held", "{P}", "in custody"],
      ["keep/kept", "{P}", "detained"],
      ["incarcerate", "{P}", ""],
    ],
    asked: [
      "immediate release",
      "release on bond",
      "bail pending review",
      "enlargement on bail",
      "an order directing {P's} release",
    ],
  },
  {
    effect: "bond-hearing-ordered",
    denied: "bond-hearing-denied",
    done: [
      ["provide", "{P}", "with a bond hearing"],
      ["afford", "{P}", "an individualized bond hearing"],
      ["grant", "{P}", "a custody redetermination hearing"],
      ["bring/brought", "{P}", "before an immigration judge for a bond hearing"],
    ],
    barred: [["detain", "{P}", "without a bond hearing"]],
    asked: ["a bond hearing", "an individualized custody hearing", "a Rodriguez hearing", "a new bond hearing"],
  },
  {
    effect: "removal-stayed",
    denied: "removal-stay-denied",
    done: [],
    barred: [
      ["remove", "{P}", "from the United States"],
      ["deport", "{P}", ""],
      ["expel*", "{P}", ""],
      ["effectuate", "{P's} removal", ""],
      ["execute", "the removal order", ""],
      ["send/sent", "{P}", "out of the country"],
      ["return", "{P}", "to Honduras"],
      ["put*/put", "{P}", "on a removal flight"],
      ["carry/carried", "{P}", "out of the United States"],
    ],
    asked: [
      "a stay of removal",
      "a stay of deportation",
      "a temporary restraining order barring {P's} removal",
      "a stay of reinstated removal order",
      "an injunction against removal",
    ],
  },
  {
    effect: "transfer-barred",
    denied: null,
    done: [],
    barred: [
      ["transfer*", "{P}", "out of the district"],
      ["move", "{P}", "out of this District"],
      ["relocate", "{P}", "to Texas"],
      ["remove", "{P}", "from the jurisdiction of this Court"],
      ["send/sent", "{P}", "to a facility in Louisiana"],
      ["reassign", "{P}", "to another detention facility"],
      ["change", "{P's} place of detention", ""],
    ],
    asked: ["an order barring {P's} transfer out of the district", "a stay of transfer"],
  },
  {
    effect: "return-ordered",
    denied: null,
    done: [
      ["return", "{P}", "to the United States"],
      ["bring/brought", "{P}", "back to the United States"],
      ["facilitate", "{P's} return", ""],
      ["repatriate", "{P}", "to the United States"],
    ],
    barred: [],
    asked: [],
  },
  {
    effect: "contact-restricted",
    denied: null,
    done: [],
    barred: [
      ["interview", "{P}", "outside the presence of counsel"],
      ["coerce", "{P}", ""],
      ["question", "{P}", "about the case"],
      ["contact", "{P}", "without counsel"],
    ],
    asked: [],
  },
];

/** "release {P} from custody", "releasing …", "… released …". */
function phrase([verb, object, rest]: Doing, form: "base" | "gerund" | "participle"): string {
  const word = formsOf(verb).find((each) => each[1] === form)?.[0] ?? "";
  const tail = rest === "" ? "" : ` ${rest}`;
  return form === "participle" ? `${word}${tail}` : `${word} ${object}${tail}`;
}

interface Around {
  readonly by: string;
  readonly time: string;
  readonly behind: string;
}
type FrameOf<T> = readonly [name: string, make: (what: T, around: Around) => string];

const isOrAre = (who: string) => (/(?:s|embers)$/.test(who) && who !== "his" ? "are" : "is");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const DONE: readonly FrameOf<Doing>[] = [
  ["shall", (w, { by, time, behind }) => `ORDER: ${capital(by)} shall ${phrase(w, "base")}${time}.${behind}`],
  [
    "hereby ordered to",
    (w, { by, time, behind }) =>
      `${capital(by)} ${isOrAre(by)} hereby ORDERED to ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "hearing cancelled, then ordered to",
    (w, { by, time, behind }) =>
      `The motion hearing set for 4/2/2025 is CANCELLED. ${capital(by)} ${isOrAre(by)} ordered to ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "that it do so",
    (w, { by, time, behind }) => `IT IS HEREBY ORDERED that ${by} ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "court directs",
    (w, { by, time, behind }) => `TEXT ORDER. The Court DIRECTS ${by} to ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "judge orders",
    (w, { by, time, behind }) => `TEXT ORDER: Judge Fenn orders ${by} to ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "on petition directing",
    (w, { by }) =>
      `ORDER ON PETITION directing ${by} to ${phrase(w, "base")} and setting a status conference for 5/9/2025.`,
  ],
  [
    "motion granted, then shall",
    (w, { by, time, behind }) =>
      `12 Motion for Preliminary Injunction is GRANTED. ${capital(by)} shall ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "in a list",
    (w, { by, time }) =>
      `ORDER: (1) the motion is granted in part; (2) ${by} shall ${phrase(w, "base")}${time}; (3) the clerk shall close the case.`,
  ],
  ["passive", (w, { time, behind }) => `IT IS ORDERED that ${w[1]} be ${phrase(w, "participle")}${time}.${behind}`],
  [
    "capitals",
    (w, { by, behind }) => `ORDER DIRECTING ${by.toUpperCase()} TO ${phrase(w, "base").toUpperCase()}.${behind}`,
  ],
];
const BARRED: readonly FrameOf<Doing>[] = [
  ["shall not", (w, { by, time, behind }) => `ORDER: ${capital(by)} shall not ${phrase(w, "base")}${time}.${behind}`],
  [
    "enjoined from",
    (w, { by, time, behind }) =>
      `ORDER: ${capital(by)} ${isOrAre(by)} ENJOINED from ${phrase(w, "gerund")}${time}.${behind}`,
  ],
  ["TRO issued", (w, { by, time, behind }) => `TRO issued: ${by} barred from ${phrase(w, "gerund")}${time}.${behind}`],
  [
    "minutes",
    (w, { by, time, behind }) =>
      `MINUTE ENTRY: Status conference held. ${capital(by)} ${isOrAre(by)} not to ${phrase(w, "base")}${time}.${behind}`,
  ],
  [
    "granting and enjoined",
    (w, { by, time, behind }) =>
      `ORDER granting in part 12 Motion for Temporary Restraining Order; ${by} enjoined from ${phrase(w, "gerund")}${time}.${behind}`,
  ],
  ["may not", (w, { by, time, behind }) => `TEXT ORDER: ${capital(by)} may not ${phrase(w, "base")}${time}.${behind}`],
  [
    "passive",
    (w, { time, behind }) => `IT IS FURTHER ORDERED that ${w[1]} not be ${phrase(w, "participle")}${time}.${behind}`,
  ],
  [
    "agreed",
    (w, { by, time, behind }) =>
      `STIPULATED ORDER: the parties agree that ${by} will not ${phrase(w, "base")}${time}. So ordered.${behind}`,
  ],
  [
    "capitals",
    (w, { by, behind }) => `ORDER PROHIBITING ${by.toUpperCase()} FROM ${phrase(w, "gerund").toUpperCase()}.${behind}`,
  ],
];
const GRANTED: readonly FrameOf<string>[] = [
  ["granting", (what, { behind }) => `ORDER granting 12 Emergency Motion for ${what}.${behind}`],
  ["opens with granting", (what, { behind }) => `Granting 12 MOTION for ${what} filed by Osei Banda.${behind}`],
  [
    "filed by, allowed",
    (what, { behind }) =>
      `MEMORANDUM OPINION: 12 Emergency MOTION for ${what} filed by Osei Banda is hereby ALLOWED.${behind}`,
  ],
  ["motion granted", (what, { behind }) => `Motion for ${what} granted.${behind}`],
  [
    "endorsed",
    (what, { behind }) => `ENDORSED ORDER on 12 Motion for ${what}. So ordered. The motion is granted.${behind}`,
  ],
  [
    "heard and granted",
    (what, { behind }) =>
      `MINUTE ENTRY: Motion Hearing held 3/3/2025 re 12 MOTION for ${what}. Motion GRANTED.${behind}`,
  ],
  [
    "considered and granted",
    (what, { behind }) =>
      `The Court, having considered 12 Petitioner's motion for ${what}, GRANTS the motion.${behind}`,
  ],
  [
    "civil minutes",
    (what, { behind }) =>
      `CIVIL MINUTES - GENERAL: (IN CHAMBERS) ORDER GRANTING PETITIONER'S EX PARTE APPLICATION FOR ${what.toUpperCase()} [12].${behind}`,
  ],
];
const REFUSED: readonly FrameOf<string>[] = [
  ["denying", (what, { behind }) => `ORDER denying 12 Motion for ${what}.${behind}`],
  ["is denied", (what, { behind }) => `Petitioner's motion for ${what} is DENIED.${behind}`],
  [
    "heard and denied",
    (what, { behind }) =>
      `MINUTE ENTRY: Motion Hearing held 3/3/2025 re 12 MOTION for ${what}. Motion DENIED.${behind}`,
  ],
];

/** What courts grant every day and what holds nobody and lets nobody go. */
export const HARMLESS = [
  "leave to appear pro hac vice",
  "an extension of time to file a response",
  "stay of discovery",
  "leave to file excess pages",
  "transfer of venue",
  "leave to file under a pseudonym",
  "appointment of counsel",
  "removal of the document from the docket",
  "release of transcript restriction",
];

/** How entries open that are the court's, though they may not say so. */
export const OPENINGS = [
  "ORDER: ",
  "TRO: ",
  "TRO issued: ",
  "MEMO ENDORSED: ",
  "LETTER ENDORSED: ",
  "JOURNAL ENTRY: ",
  "TEXT ENTRY: ",
  "DOCKET TEXT: ",
  "DOCKET ENTRY ORDER: ",
  "** TEXT ONLY ORDER ** ",
  "PER CURIAM: ",
  "DECREE: ",
  "Judge Ada Fenn: ",
  "In open court, ",
  "For the reasons stated on the record, ",
  "Having considered the parties' submissions, ",
  "Pursuant to the All Writs Act, ",
  "GRANTED. ",
  "Motion granted. ",
  "The motion is GRANTED. ",
  "12 Motion for Preliminary Injunction is GRANTED. ",
  "Petitioner's Emergency Motion (Dkt. 12) is granted in part. ",
  "Respondents' Motion to Dismiss [14] is DENIED. ",
  "Emergency motion granted. ",
  "The status conference set for 4/2/2025 is CANCELLED. ",
  "NOTICE AND ORDER: ",
  "",
] as const;
export const SPOKEN: readonly (readonly [string, EffectName])[] = [
  ["Respondents are hereby ORDERED to release Petitioner from custody.", "release-ordered"],
  ["Respondents shall release Petitioner by 5:00 PM.", "release-ordered"],
  ["Petitioner shall not be removed from the United States pending further order.", "removal-stayed"],
  ["Respondents shall not transfer Petitioner out of this District.", "transfer-barred"],
  ["Respondents must provide Petitioner with a bond hearing within 7 days.", "bond-hearing-ordered"],
  ["Petitioner is to be released today.", "release-ordered"],
  ["The Court stays Petitioner's removal.", "removal-stayed"],
  ["The Court hereby ENJOINS Respondents from re-detaining Petitioner.", "release-ordered"],
];

/** A number that depends on the words only: which person and which time go with them. */
function numberOf(words: string): number {
  let sum = 7;
  for (let i = 0; i < words.length; i++) sum = (sum * 31 + words.charCodeAt(i)) % 1_000_003;
  return sum;
}

function filled(text: string, seed: number): string {
  const [person, own] = PERSONS[seed % PERSONS.length] ?? PERSONS[0];
  return text.replaceAll("{P's}", own).replaceAll("{P'S}", own.toUpperCase()).replaceAll("{P}", person);
}

function around(seed: number): Around {
  return {
    by: HOLDERS[seed % HOLDERS.length] ?? "",
    time: TIMES[Math.floor(seed / 5) % TIMES.length] ?? "",
    behind: BEHIND[Math.floor(seed / 25) % BEHIND.length] ?? "",
  };
}

/** Each frame with each word, three times: with other people, times and sentences behind it. */
export function framedCases(): FramedCase[] {
  const cases: FramedCase[] = [];
  const add = <T>(frames: readonly FrameOf<T>[], whats: readonly T[], effect: EffectName | null, group: string) => {
    for (const [name, make] of frames)
      for (const what of whats)
        for (const turn of [1, 2, 3]) {
          const seed = numberOf(`${turn}${name}${String(what)}`);
          const text = capital(filled(make(what, around(seed)), seed));
          cases.push({ frame: `${group}, ${name}`, text, effect });
        }
  };
  for (const { effect, denied, done, barred, asked } of WORDS) {
    add(DONE, done, effect, `${effect}: done`);
    add(BARRED, barred, effect, `${effect}: barred`);
    add(GRANTED, asked, effect, `${effect}: granted`);
    if (denied !== null) add(REFUSED, asked, denied, `${effect}: refused`);
  }
  add(GRANTED, HARMLESS, null, "harmless: granted");
  add(REFUSED, HARMLESS, null, "harmless: refused");
  return cases;
}
