import type { DocketStore } from "./ports.ts";

/** The user has seen what a new reading changed: these lines leave the list. The tags stay as they are. */
export function dismissChanges(
  { store }: { readonly store: DocketStore },
  changeIds: readonly string[],
): Promise<void> {
  return store.update(
    () => "no docket",
    () => ({ writes: { remove: { tagChanges: changeIds } }, value: undefined }),
  );
}
