import type { EffectName } from "../tags.ts";
import type { Act } from "./acts.ts";
import type { Value } from "./algebra.ts";
import type { Form } from "./inflect.ts";
import type { Operator } from "./operators.ts";

/** What a stretch of words does, or asks for. */
export interface Meaning {
  /** Null where the words are understood and do nothing. */
  readonly effect: EffectName | null;
  readonly act: Act;
  readonly isAsked: boolean;
  /** A passive verb says it of the act ("removal is stayed"). */
  readonly isTold: boolean;
  /** Only obedience to an order is asked for. */
  readonly isEnforced: boolean;
  /** For a stay of relief: the relief that the words name. */
  readonly relief: EffectName | null;
  /** Depends on a condition ("if …, petitioner shall be released"). */
  readonly isConditional: boolean;
  /** The nearest operators first: names the rule. */
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
}

export type OpenForm = Form | "modal" | "not";
export interface Open {
  readonly operator: Operator;
  readonly form: OpenForm;
  readonly at: number;
}
export interface Found {
  readonly value: Value;
  readonly operators: readonly Operator[];
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly isConditional: boolean;
  /** Only names an order or a stay ("the injunction against removal"), without saying what happens to it. */
  readonly isMention: boolean;
  /** A passive verb told what happens to it. */
  readonly isTold: boolean;
}

export type Actor = "held" | "holder" | "court" | "counsel" | null;
