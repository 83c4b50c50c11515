import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";
import { upToJoint } from "./up-to-joint.ts";

/** "Section 1252(g) leaves this Court no power over the removal": why nothing is ordered. */
const NO_POWER = pattern(
  /\b(?:courts?|judges?|it|us) (?:with |is left with |has |have |retains? )?(?:little or )?no (?:power|authority|jurisdiction|competence|say) (?:over|to|in|with respect to|as to)\b[^,;.]*/g,
);

/** "Petitioner's detention is authorized by section 1225(b)": what the law allows, and nothing that is ordered. */
const LAW_ALLOWS = pattern(
  /\b(?:detention|custody) is (?:\w+ly )?(?:authorized|permitted|allowed|required|mandated|governed) (?:by|under|pursuant to) (?:sections?|§+|8 u|\d+|the (?:statute|act|ina|immigration)|statute|law)\b[^,;.]{0,40}/g,
);

/** "may be released only on parole": what the law leaves open, and nobody's release. */
const ONLY_BY_LAW = pattern(
  /\bmay be (?:released|paroled|granted (?:bond|bail|release))(?: from [\w ]{1,30}?)? only (?:on|by|through|under|via|pursuant to|in|at) (?:humanitarian |discretionary )?(?:parole|section|§|8 u|the (?:attorney general|secretary|discretion|statute|immigration (?:judge|court)))\b[^;.,:]*/g,
);

/** "The Ninth Circuit has held that the policy is unlawful", "Plaintiffs argue that it is": said elsewhere, or by others. */
const SAID_BY_OTHERS = upToJoint(
  /\b(?:(?:the court of appeals|(?:\w+|d\.c\.) circuit|the supreme court|other courts|another court|the (?:bia|board))(?: has| have)? (?:held|concluded|found|decided)|(?:plaintiffs?|petitioners?|respondents?|defendants?|the government|the parties)(?: \w+ly)? (?:argues?|contends?|maintains?|asserts?|alleges?)) (?=that |the )/,
);

/** What the law or the court's power allows: why something is or is not ordered. */
export const law: readonly Pattern[] = [NO_POWER, LAW_ALLOWS, ONLY_BY_LAW, SAID_BY_OTHERS];
