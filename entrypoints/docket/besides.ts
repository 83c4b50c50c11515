/** What stands beside the list of entries: soon wanted, and loaded as one. */
export { EntryPaneWithRules } from "../shared/EntryPaneWithRules.tsx";
export { Overview } from "./Overview.tsx";
