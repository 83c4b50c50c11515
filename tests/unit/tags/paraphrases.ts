import type { EffectName } from "@/lib/tags/tags.ts";

/** A sentence made from a template, and what a court that writes it does. */
export interface Paraphrase {
  readonly text: string;
  readonly effects: readonly EffectName[];
}

const holders = [
  "Respondents",
  "Defendants",
  "The Government",
  "ICE",
  "DHS",
  "The Warden",
  "The Field Office Director",
  "ERO",
  "Petitioner's custodians",
  "Respondents and their agents",
];
const held = [
  "Petitioner",
  "Plaintiffs",
  "class members",
  "the detainee",
  "Mr. Fenn",
  "any member of the class",
  "the noncitizen",
  "Petitioner Ana Vell",
];
const whenOrHow = [
  "",
  " pending further order of the Court",
  " until 5/1/2025 at 5:00 p.m.",
  " absent leave of Court",
  " while this action is pending",
  " without 72 hours' notice",
];

interface ActForms {
  readonly verbs: readonly (readonly [base: string, gerund: string, participle: string])[];
  readonly nouns: readonly string[];
  readonly place: string;
  readonly barred: EffectName;
  readonly permitted: EffectName;
}

const acts: readonly ActForms[] = [
  {
    verbs: [
      ["remove", "removing", "removed"],
      ["deport", "deporting", "deported"],
      ["repatriate", "repatriating", "repatriated"],
      ["expel", "expelling", "expelled"],
    ],
    nouns: ["removal", "deportation"],
    place: " from the United States",
    barred: "removal-stayed",
    permitted: "removal-permitted",
  },
  {
    verbs: [
      ["transfer", "transferring", "transferred"],
      ["move", "moving", "moved"],
      ["relocate", "relocating", "relocated"],
      ["take", "taking", "taken"],
    ],
    nouns: ["transfer", "relocation"],
    place: " out of this District",
    barred: "transfer-barred",
    permitted: "transfer-permitted",
  },
  {
    verbs: [
      ["re-detain", "re-detaining", "re-detained"],
      ["re-arrest", "re-arresting", "re-arrested"],
      ["detain", "detaining", "detained"],
    ],
    nouns: ["re-detention", "re-arrest"],
    place: "",
    barred: "release-ordered",
    permitted: "detention-ordered",
  },
];

/** What a court orders somebody to do for the held. */
const ordered: readonly {
  readonly effect: EffectName;
  readonly active: readonly string[];
  readonly passive: readonly string[];
}[] = [
  {
    effect: "release-ordered",
    active: [
      "release @",
      "immediately release @",
      "release @ from custody",
      "discharge @ from custody",
      "release @ on recognizance",
    ],
    passive: [
      "be released",
      "be immediately released from custody",
      "be freed",
      "be released on bond",
      "be set at liberty",
    ],
  },
  {
    effect: "bond-hearing-ordered",
    active: [
      "provide @ with a bond hearing",
      "afford @ an individualized bond hearing before an immigration judge",
      "hold a custody redetermination hearing for @",
      "give @ a bond redetermination",
    ],
    passive: [
      "be given a bond hearing",
      "be afforded an individualized custody hearing",
      "receive a hearing before a neutral adjudicator",
    ],
  },
  {
    effect: "return-ordered",
    active: [
      "return @ to the United States",
      "facilitate the return of @ to the United States",
      "bring @ back to the United States",
      "effectuate the return of @",
    ],
    passive: ["be returned to the United States", "be brought back to the United States"],
  },
  {
    effect: "counsel-access-ordered",
    active: [
      "allow @ confidential telephone calls with counsel",
      "give notice to class counsel of every hearing",
      "permit attorneys to visit @ at the facility",
      "provide @ access to counsel",
    ],
    passive: [],
  },
  {
    effect: "transfer-barred",
    active: ["keep @ within this District", "house @ in the State of Michigan"],
    passive: ["remain in this District", "be held within the District of Vermont"],
  },
];
const contacts = ["interviewing", "communicating with", "questioning", "coercing", "pressuring", "threatening"];

/** Every how-manieth of a list, so that the product stays small and every member is met. */
function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

function sentence(words: string): string {
  return `ORDER: ${words}. Signed by Judge Ada Quill on 3/1/2020.`;
}

/** Nothing but "any member" follows a verb in the singular; "are" for the plural. */
function be(holder: string): string {
  return holder.startsWith("The ") || /^(?:ICE|DHS|ERO)$/.test(holder) ? "is" : "are";
}

export function paraphrases(): Paraphrase[] {
  const list: Paraphrase[] = [];
  let at = 0;
  const add = (words: string, ...effects: EffectName[]): void => {
    list.push({ text: sentence(words), effects });
    at++;
  };
  for (const { verbs, nouns, place, barred, permitted } of acts) {
    for (const [base, gerund, participle] of verbs) {
      for (const who of held) {
        for (const stop of STOPS)
          add(stop(pick(holders, at), base, gerund, participle, who, place) + pick(whenOrHow, at), barred);
        for (const permit of PERMITS) add(permit(pick(holders, at), base, gerund, participle, who, place), permitted);
      }
    }
    for (const noun of nouns) {
      for (const who of held) {
        for (const title of [
          `Motion to Enjoin ${noun} of ${who}`,
          `Emergency Motion to bar the ${noun} of ${who}`,
          `Application for TRO against ${noun} of ${who}`,
        ]) {
          add(`granting 5 ${title}`, barred);
          add(`The ${title} is GRANTED`, barred);
        }
        add(`The ${noun} of ${who} is enjoined${pick(whenOrHow, at)}`, barred);
        add(`A preliminary injunction barring the ${noun} of ${who} is entered`, barred);
        add(`denying 9 Motion to Dissolve the Injunction against ${noun} of ${who}`, barred);
        add(`The motion to lift the bar on ${noun} of ${who} is DENIED`, barred);
      }
    }
  }
  for (const { effect, active, passive } of ordered) {
    for (const words of active)
      for (const who of held) {
        const done = words.replace("@", who);
        add(`${pick(holders, at)} shall ${done}`, effect);
        add(`${pick(holders, at)} must ${done} within 7 days`, effect);
        const holder = pick(holders, at);
        add(`${holder} ${be(holder)} ORDERED to ${done}`, effect);
        add(`The Court DIRECTS ${pick(holders, at)} to ${done} forthwith`, effect);
        add(`directing ${pick(holders, at)} to ${done}`, effect);
      }
    for (const words of passive)
      for (const who of held) {
        add(`${who} shall ${words}`, effect);
        add(`It is ORDERED that ${who} ${words.startsWith("be ") ? words : `shall ${words}`}`, effect);
        add(`${who} must ${words} no later than 5/1/2025`, effect);
      }
  }
  for (const contact of contacts)
    for (const who of held) {
      const holder = pick(holders, at);
      add(`${holder} ${be(holder)} enjoined from ${contact} ${who} about this lawsuit`, "contact-restricted");
      add(`${pick(holders, at)} shall refrain from ${contact} ${who}`, "contact-restricted");
    }
  for (const who of held) {
    add(`denying 4 Motion for Release of ${who}`, "release-denied");
    add(`The request that ${who} be released is DENIED`, "release-denied");
    add(`${who} shall remain in custody`, "release-denied");
    add(`The Court declines to release ${who}`, "release-denied");
    add(`${who} shall not be released`, "release-denied");
    add(`denying 6 Motion for a Bond Hearing for ${who}`, "bond-hearing-denied");
    add(
      `${pick(holders, at)} need not hold a bond hearing; the motion for a bond hearing for ${who} is DENIED`,
      "bond-hearing-denied",
    );
    add(`denying 6 Motion to Stay Removal of ${who}`, "removal-stay-denied");
    add(`The Court refuses to enjoin the deportation of ${who}`, "removal-stay-denied");
    add(`The stay of removal of ${who} is LIFTED`, "removal-stay-ended");
    add(`dissolving the temporary restraining order against removal of ${who}`, "removal-stay-ended");
    add(`granting 8 Motion to Vacate Stay of Removal of ${who}`, "removal-stay-ended");
    add(`extending through 5/1/2025 the stay of removal of ${who}`, "removal-stay-extended");
    add(`The TRO barring removal of ${who} is EXTENDED for 14 days`, "removal-stay-extended");
    add(`expanding the injunction against removal of ${who} to all detainees`, "removal-stay-expanded");
    add(`The order releasing ${who} is STAYED`, who.includes("class") ? "relief-stayed" : "release-stayed");
    add(`revoking the release of ${who}`, "release-stayed");
    add(`granting 7 Motion to Revoke Bond of ${who}`, "release-stayed");
    add(`denying 7 Motion to Revoke Release of ${who}`, "release-ordered");
    add(`denying 7 Motion to Re-Detain ${who}`, "release-ordered");
    add(`granting 7 Motion to Re-Detain ${who}`, "detention-ordered");
    add(`The injunction requiring bond hearings for ${who} is STAYED pending appeal`, "relief-stayed");
    add(`denying 7 Motion to Stay Injunction against Removal of ${who} pending appeal`, "removal-stayed");
  }
  return list;
}

type Template = (
  holder: string,
  base: string,
  gerund: string,
  participle: string,
  who: string,
  place: string,
) => string;

const STOPS: readonly Template[] = [
  (holder, base, _gerund, _participle, who, place) => `${holder} shall not ${base} ${who}${place}`,
  (holder, base, _gerund, _participle, who, place) => `${holder} may not ${base} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) => `${holder} ${be(holder)} ENJOINED from ${gerund} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) =>
    `${holder} ${be(holder)} hereby RESTRAINED AND ENJOINED from ${gerund} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) =>
    `${holder} ${be(holder)} prohibited from ${gerund} ${who}${place}`,
  (holder, base, _gerund, _participle, who, place) => `${holder} ${be(holder)} ordered not to ${base} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) => `barring ${holder} from ${gerund} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) =>
    `The Court temporarily enjoins ${holder} from ${gerund} ${who}${place}`,
  (holder, _base, gerund, _participle, who, place) => `${holder} shall refrain from ${gerund} ${who}${place}`,
  (_holder, _base, _gerund, participle, who, place) => `${who} shall not be ${participle}${place}`,
  (_holder, _base, _gerund, participle, who, place) => `It is ORDERED that ${who} not be ${participle}${place}`,
  (_holder, _base, _gerund, participle, who, place) => `In the interim, ${who} may not be ${participle}${place}`,
];

const PERMITS: readonly Template[] = [
  (holder, base, _gerund, _participle, who, place) => `${holder} may ${base} ${who}${place}`,
  (holder, base, _gerund, _participle, who, place) => `${holder} ${be(holder)} permitted to ${base} ${who}${place}`,
  (holder, base, _gerund, _participle, who, place) => `authorizing ${holder} to ${base} ${who}${place}`,
  (_holder, _base, _gerund, participle, who, place) => `${who} may be ${participle}${place}`,
];
