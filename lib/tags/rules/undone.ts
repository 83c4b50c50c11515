import type { EffectName } from "../tags.ts";

/** What undoing an order of the same court does. */
export const WHEN_UNDONE: Partial<Record<EffectName, EffectName>> = {
  "removal-stayed": "removal-stay-ended",
  "removal-stay-extended": "removal-stay-ended",
  "removal-stay-expanded": "removal-stay-ended",
  "release-ordered": "release-stayed",
  "bond-hearing-ordered": "bond-hearing-denied",
  "transfer-barred": "transfer-permitted",
  "transfer-permitted": "transfer-barred",
  "detention-ordered": "release-ordered",
  "release-stayed": "release-ordered",
  "class-certified": "class-decertified",
};
