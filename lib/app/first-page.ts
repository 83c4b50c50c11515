/** Entries of a first screen, and some more to scroll. */
export const FIRST_PAGE = 60;
