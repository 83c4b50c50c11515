/** Of the database that holds everything. By itself, so that what opens it need not load what brings it up to date. */
export const databaseName = "docketwatch";
