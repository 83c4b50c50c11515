/** Entries between two places at which a long work can be left: some milliseconds. */
export const ENTRIES_A_STEP = 250;
