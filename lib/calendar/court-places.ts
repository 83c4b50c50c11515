/** Where a court sits, as far as the computing of time asks: the clerk's clock and the states whose days count. */
export interface CourtPlace {
  /** IANA name of the zone of the clerk's (principal) office: Fed. R. Civ. P. 6(a)(4), Fed. R. App. P. 26(a)(4). */
  readonly timeZone: string;
  /** Postal code of the state of that office, null where no state's holidays count (the Supreme Court, D.C.). */
  readonly state: string | null;
}

/** The zone of each state's federal courts, where it is not Eastern time. */
const ZONE_OF_STATE: Readonly<Record<string, string>> = {
  AK: "America/Anchorage",
  AL: "America/Chicago",
  AR: "America/Chicago",
  AZ: "America/Phoenix",
  CA: "America/Los_Angeles",
  CO: "America/Denver",
  GU: "Pacific/Guam",
  HI: "Pacific/Honolulu",
  IA: "America/Chicago",
  ID: "America/Boise",
  IL: "America/Chicago",
  IN: "America/Indiana/Indianapolis",
  KS: "America/Chicago",
  LA: "America/Chicago",
  MI: "America/Detroit",
  MN: "America/Chicago",
  MO: "America/Chicago",
  MP: "Pacific/Saipan",
  MS: "America/Chicago",
  MT: "America/Denver",
  ND: "America/Chicago",
  NE: "America/Chicago",
  NM: "America/Denver",
  NV: "America/Los_Angeles",
  OK: "America/Chicago",
  OR: "America/Los_Angeles",
  PR: "America/Puerto_Rico",
  SD: "America/Chicago",
  TX: "America/Chicago",
  UT: "America/Denver",
  VI: "America/St_Thomas",
  WA: "America/Los_Angeles",
  WI: "America/Chicago",
  WY: "America/Denver",
};

/** Courts whose clock is not that of most of their state. */
const ZONE_OF_COURT: Readonly<Record<string, string>> = {
  kyw: "America/Kentucky/Louisville",
  tnm: "America/Chicago",
  tnw: "America/Chicago",
};

/** The state of each court of appeals' clerk. */
const CIRCUIT_STATES: Readonly<Record<string, string | null>> = {
  ca1: "MA",
  ca2: "NY",
  ca3: "PA",
  ca4: "VA",
  ca5: "LA",
  ca6: "OH",
  ca7: "IL",
  ca8: "MO",
  ca9: "CA",
  ca10: "CO",
  ca11: "GA",
  cadc: null,
  cafc: null,
};

/** Ids that do not start with their state's postal code. */
const STATE_OF_ID: Readonly<Record<string, string>> = { arb: "AZ", nebraskab: "NE", nmid: "MP", nmib: "MP" };

const EASTERN = "America/New_York";
/** "mied", "nysb", "mad": two letters of the state, a letter of the part if any, d or b. */
const TRIAL_COURT_ID = /^([a-z]{2})([a-z]?)[db]$/;

/** The place of a court by its id ("mied", "ca6", "scotus"). An unknown id is taken to be on Eastern time. */
export function placeOf(courtId: string): CourtPlace {
  if (courtId in CIRCUIT_STATES) {
    const state = CIRCUIT_STATES[courtId] ?? null;
    return { timeZone: zoneOf(state), state };
  }
  const parts = TRIAL_COURT_ID.exec(courtId);
  const state = STATE_OF_ID[courtId] ?? parts?.[1]?.toUpperCase() ?? null;
  const ownZone = parts ? ZONE_OF_COURT[`${parts[1] ?? ""}${parts[2] ?? ""}`] : undefined;
  return { timeZone: ownZone ?? zoneOf(state), state: state === "DC" ? null : state };
}

function zoneOf(state: string | null): string {
  return (state === null ? undefined : ZONE_OF_STATE[state]) ?? EASTERN;
}
