/** What is done to an act, or to an order about it. */
export type Operator =
  | "stop"
  | "stay"
  | "end"
  | "extend"
  | "expand"
  | "keep"
  | "permit"
  | "order"
  | "grant"
  | "deny"
  | "not"
  | "enforce"
  | "ask"
  | "ruling";

export interface OperatorWords {
  readonly operator: Operator;
  /** Inflected by `formsOf`. */
  readonly verbs: string;
  readonly nouns: string;
}

/** The operators, with the words that courts and parties have for them. */
export const operatorWords: readonly OperatorWords[] = [
  {
    operator: "stop",
    verbs:
      "enjoin restrain bar* prohibit preclude forbid*/forbidden prevent block halt stop* ban* restrict limit refrain desist cease foreclose interdict protect shield impede hinder forbear/forborne",
    nouns:
      "injunction injunctions tro tros restraint restraints bar ban prohibition moratorium halt against embargo impediment obstacle barrier hindrance restriction restrictions limitation limitations",
  },
  {
    operator: "stay",
    verbs: "stay suspend pause defer* postpone delay withhold/withheld",
    nouns: "stay stays suspension pause abeyance hold",
  },
  {
    operator: "end",
    verbs:
      "lift dissolve vacate terminate rescind revoke withdraw/withdrawn quash undo/undone end expire lapse cancel* annul relieve recall reconsider rehear discontinue",
    nouns: "dissolution termination rescission revocation vacatur reconsideration expiration expiry withdrawal",
  },
  {
    operator: "extend",
    verbs: "extend prolong lengthen continue renew",
    nouns: "extension continuation renewal prolongation",
  },
  {
    operator: "expand",
    verbs: "expand widen broaden enlarge",
    nouns: "expansion enlargement",
  },
  {
    operator: "keep",
    verbs: "reinstate reaffirm maintain preserve convert leave/left keep/kept clarify confirm uphold/upheld sustain",
    nouns: "reinstatement conversion clarification",
  },
  {
    operator: "permit",
    verbs: "permit* allow authorize authorise approve let*/let",
    nouns: "permission authorization leave authority clearance approval",
  },
  {
    operator: "order",
    verbs: "order direct require command instruct compel* mandate owe entitle ensure oblige admit* enter",
    nouns: "instructions directions",
  },
  { operator: "grant", verbs: "grant set*/set fix issue impose award", nouns: "grant issuance imposition" },
  { operator: "deny", verbs: "deny refuse decline reject overrule", nouns: "denial denials refusal" },
  { operator: "enforce", verbs: "enforce", nouns: "enforcement compliance violation violations" },
  {
    operator: "ask",
    verbs: "seek/sought request ask propose recommend",
    nouns:
      "motion motions mot application applications petition petitions stipulation stipulations prayer plea request requests proposal recommendation bid",
  },
  {
    operator: "ruling",
    verbs: "",
    nouns:
      "orders judgment judgments decision decisions ruling rulings opinion decree directive directives mandate relief",
  },
];

/** Operators of more than one word. `form` as of the word that carries them. */
export const operatorPhrases: readonly (readonly [
  words: string,
  operator: Operator,
  form: "noun" | "participle" | "base" | "gerund" | "active",
])[] = [
  ["temporary restraining order", "stop", "noun"],
  ["restraining order", "stop", "noun"],
  ["restraining orders", "stop", "noun"],
  ["cease and desist", "stop", "base"],
  ["keep its hands off", "stop", "base"],
  ["keep their hands off", "stop", "base"],
  ["kept from", "stop", "participle"],
  ["stopped from", "stop", "participle"],
  ["set aside", "end", "participle"],
  ["setting aside", "end", "gerund"],
  ["sets aside", "end", "active"],
  ["run out", "end", "participle"],
  ["run its course", "end", "participle"],
  ["no further force", "end", "participle"],
  ["no further effect", "end", "participle"],
  ["no force", "end", "participle"],
  ["no legal force", "end", "participle"],
  ["no effect", "end", "participle"],
  ["no legal effect", "end", "participle"],
  ["without force", "end", "participle"],
  ["without effect", "end", "participle"],
  ["null and void", "end", "participle"],
  ["no longer binds", "end", "participle"],
  ["no longer bind", "end", "participle"],
  ["no longer applies", "end", "participle"],
  ["no longer in force", "end", "participle"],
  ["no longer in effect", "end", "participle"],
  ["no longer in place", "end", "participle"],
  ["no longer operative", "end", "participle"],
  ["no longer protects", "end", "participle"],
  ["at an end", "end", "participle"],
  ["to an end", "end", "participle"],
  ["ceases", "end", "participle"],
  ["carried forward", "extend", "participle"],
  ["carried over", "extend", "participle"],
  ["carries on", "extend", "active"],
  ["carry on", "extend", "base"],
  ["lives on", "extend", "active"],
  ["kept alive", "extend", "participle"],
  ["now expires", "extend", "participle"],
  ["now runs", "extend", "participle"],
  ["run until", "extend", "participle"],
  ["run through", "extend", "participle"],
  ["run to", "extend", "participle"],
  ["runs to", "extend", "participle"],
  ["runs until", "extend", "participle"],
  ["runs through", "extend", "participle"],
  ["runs out", "end", "active"],
  ["put on hold", "stay", "participle"],
  ["await", "stay", "participle"],
  ["awaits", "stay", "participle"],
  ["wait until", "stay", "participle"],
  ["wait for", "stay", "participle"],
  ["waits for", "stay", "participle"],
  ["placed on hold", "stay", "participle"],
  ["on hold", "stay", "participle"],
  ["held in abeyance", "stay", "participle"],
  ["holding in abeyance", "stay", "gerund"],
  ["in abeyance", "stay", "participle"],
  ["held in suspense", "stay", "participle"],
  ["in suspense", "stay", "participle"],
  ["held in limbo", "stay", "participle"],
  ["under order to", "order", "participle"],
  ["duty to", "order", "noun"],
  ["obligation to", "order", "noun"],
  ["under orders to", "order", "participle"],
  ["told to", "order", "participle"],
  ["told not", "order", "participle"],
  ["stands in the way", "stop", "active"],
  ["stand in the way", "stop", "base"],
  ["hold off", "stop", "base"],
  ["holds off", "stop", "active"],
  ["turned down", "deny", "participle"],
  ["turns down", "deny", "active"],
  ["turning down", "deny", "gerund"],
  ["carried out", "permit", "base"],
  ["effectuated", "permit", "participle"],
  ["effected", "permit", "participle"],
  ["executed", "permit", "participle"],
  ["implemented", "permit", "participle"],
  ["accomplished", "permit", "participle"],
  ["proceeded with", "permit", "participle"],
  ["acted upon", "permit", "participle"],
  ["acted on", "permit", "participle"],
  ["given effect", "permit", "participle"],
  ["occur", "permit", "base"],
  ["happen", "permit", "base"],
  ["go through", "permit", "base"],
  ["clears the way", "permit", "active"],
  ["clearing the way", "permit", "gerund"],
  ["clear the way", "permit", "base"],
  ["free to", "permit", "base"],
  ["at liberty to", "permit", "base"],
  ["consents to", "order", "active"],
  ["stipulates to", "order", "active"],
  ["go forward", "permit", "base"],
  ["go ahead", "permit", "base"],
  ["take place", "permit", "base"],
  ["proceed", "permit", "base"],
  ["resume", "permit", "base"],
  ["now covers", "expand", "active"],
  ["now cover", "expand", "active"],
  ["now protects", "expand", "active"],
  ["now also protects", "expand", "active"],
  ["now also covers", "expand", "active"],
  ["also covers", "expand", "active"],
  ["also protects", "expand", "active"],
  ["now applies", "expand", "active"],
  ["also cover", "expand", "base"],
  ["also protect", "expand", "base"],
  ["also shield", "expand", "base"],
  ["also include", "expand", "base"],
  ["also reach", "expand", "base"],
  ["also benefit", "expand", "base"],
  ["also apply to", "expand", "base"],
  ["also extend to", "expand", "base"],
  ["also run to", "expand", "base"],
  ["likewise cover", "expand", "base"],
  ["likewise protect", "expand", "base"],
  ["takes in", "expand", "active"],
  ["now takes in", "expand", "active"],
  ["now runs to", "expand", "active"],
  ["now run to", "expand", "base"],
  ["run in favor of", "expand", "base"],
  ["runs in favor of", "expand", "active"],
  ["inure to", "expand", "base"],
  ["now extends", "expand", "active"],
  ["now includes", "expand", "active"],
  ["now reaches", "expand", "active"],
  ["put into effect", "grant", "participle"],
  ["puts into effect", "grant", "active"],
  ["puts in place", "grant", "active"],
  ["put in place", "grant", "participle"],
  ["in full force", "keep", "participle"],
  ["in full effect", "keep", "participle"],
  ["in force", "keep", "participle"],
  ["in effect", "keep", "participle"],
  ["in place", "keep", "participle"],
  ["again operative", "keep", "participle"],
];
