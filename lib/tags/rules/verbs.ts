import type { Outcome } from "../tags.ts";
import type { RulingVerb } from "../rule.ts";

/** Verbs of ruling, in the four forms that dockets use: "granting", "grants", "granted", "grant". */
const stems: readonly (readonly [Outcome, gerund: string, active: string, participle: string, base: string])[] = [
  ["granted", "granting", "grants", "granted", "grant"],
  ["granted", "allowing", "allows", "allowed", "allow"],
  ["granted", "approving", "approves", "approved", "approve"],
  ["denied", "denying", "denies", "denied", "deny"],
  ["denied", "disallowing", "disallows", "disallowed", "disallow"],
  ["denied", "rebuffing", "rebuffs", "rebuffed", "rebuff"],
  ["denied", "refusing", "refuses", "refused", "refuse"],
  ["denied", "declining", "declines", "declined", "decline"],
  ["denied", "overruling", "overrules", "overruled", "overrule"],
  ["granted", "sustaining", "sustains", "sustained", "sustain"],
  ["dismissed", "dismissing", "dismisses", "dismissed", "dismiss"],
  ["stricken", "striking", "strikes", "stricken", "strike"],
  ["withdrawn", "withdrawing", "withdraws", "withdrawn", "withdraw"],
  ["affirmed", "affirming", "affirms", "affirmed", "affirm"],
  ["reversed", "reversing", "reverses", "reversed", "reverse"],
  ["reversed", "overturning", "overturns", "overturned", "overturn"],
  ["vacated", "vacating", "vacates", "vacated", "vacate"],
  ["remanded", "remanding", "remands", "remanded", "remand"],
  ["none", "adopting", "adopts", "adopted", "adopt"],
  ["none", "rejecting", "rejects", "rejected", "reject"],
  ["none", "accepting", "accepts", "accepted", "accept"],
  ["denied as moot", "mooting", "moots", "mooted", "moot"],
];

const FORMS: readonly RulingVerb["form"][] = ["gerund", "active", "participle", "base"];

/** Every form of every ruling verb. */
export const rulingVerbs: ReadonlyMap<string, RulingVerb> = new Map<string, RulingVerb>(
  stems.flatMap(([outcome, ...forms]) =>
    forms.map((word, at): [string, RulingVerb] => [word, { word, form: FORMS[at] ?? "base", outcome }]),
  ),
);

/** Acts of the court that are no ruling on a request; as gerunds they begin an act of their own. */
export const actGerunds: ReadonlySet<string> = new Set(
  (
    "staying enjoining restraining barring prohibiting forbidding precluding lifting dissolving modifying expanding " +
    "widening broadening enlarging extending lengthening prolonging continuing releasing ordering directing requiring " +
    "compelling certifying decertifying unsealing sealing authorizing permitting converting setting resetting " +
    "scheduling finding holding imposing amending clarifying appointing committing revoking reinstating entering " +
    "declaring transferring referring reserving taking terminating consolidating substituting correcting ending " +
    "halting suspending maintaining keeping leaving giving commanding detaining awarding concluding rescinding " +
    "reopening administratively closing deferring narrowing redefining recalling issuing concerning regarding " +
    "addressing resolving settling temporarily preliminarily"
  ).split(" "),
);

/** How somebody is told to do something, for the sources of expressions. */
export const MUST =
  "(?:shall|must|will|(?:is|are)(?: hereby)? (?:to|(?:ordered|directed|required) to)|(?:ordering|directing|requiring|orders|directs|requires) (?:the |that )?(?:[\\w-]+ ){1,4}(?:to|be))";
