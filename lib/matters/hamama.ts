import { isoDate } from "../calendar/date.ts";
import type { CaseRecord } from "./case-record.ts";
import type { KnownEntry, Matter } from "./matter.ts";
import { hamamaDockets } from "./hamama/dockets.ts";
import { knownFrom2019 } from "./hamama/known-2019-to-2024.ts";
import { knownIn2017 } from "./hamama/known-2017.ts";
import { knownIn2018 } from "./hamama/known-2018.ts";
import { knownOnAppeal } from "./hamama/known-appeals.ts";
import { hamamaParties } from "./hamama/parties.ts";

/**
 * Hamama v. Adducci: the curated record of the public docket, in our own words.
 * Nothing in it was checked against the official docket; `certainty` and `sources` say what each fact rests on.
 * Its form is held to that of a case pack by a test, not each time that a page or the worker begins.
 */
export const hamama: Matter = {
  id: "hamama-v-adducci",
  name: "Hamama v. Adducci",
  description:
    "Nationwide habeas class action for Iraqi nationals with old removal orders whom ICE began to arrest in 2017. " +
    "The district court in Detroit stayed their removal, ordered bond hearings and then release, and limited how ICE " +
    "may talk to them; the Sixth Circuit vacated all three injunctions (December 20, 2018 and January 3, 2020); the " +
    "case ended in a class settlement approved in 2024.",
  dockets: hamamaDockets,
  parties: hamamaParties,
  knownEntries: [...knownIn2017, ...knownIn2018, ...knownFrom2019, ...knownOnAppeal].map(withDay),
};

function withDay(record: CaseRecord): KnownEntry {
  return { ...record, dateFiled: record.dateFiled === null ? null : isoDate(record.dateFiled) };
}
