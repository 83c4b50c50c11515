import { EntryPane, type EntryPaneProps } from "@/components/entries/EntryPane.tsx";
import { deadlineRules } from "@/lib/deadlines/registry.ts";

/** The entry that is being read, with every rule that a date can be worked out by. */
export function EntryPaneWithRules(props: EntryPaneProps) {
  return <EntryPane {...props} rules={deadlineRules} />;
}
