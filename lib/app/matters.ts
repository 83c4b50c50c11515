import type { Matter } from "../matters/matter.ts";
import { mattersWith } from "../matters/registry.ts";
import type { StoredPack } from "./ports.ts";

/** The matters that are known: built in, and from the case packs that the user imported. */
export function mattersOf(packs: readonly StoredPack[]): readonly Matter[] {
  return mattersWith(packs.map(({ matter }) => matter));
}
