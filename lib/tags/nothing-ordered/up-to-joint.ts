import { Pattern } from "../search/pattern.ts";

/** Up to where another statement is joined: a mark, or "and", "but", "so". */
const UP_TO_JOINT = "(?:(?! (?:and|but|so) )[^;.,])*";

/** A pattern that goes on from what it begins with up to the next statement. */
export function upToJoint(beginning: RegExp): Pattern {
  return new Pattern(new RegExp(beginning.source + UP_TO_JOINT, "g"));
}
