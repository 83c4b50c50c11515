import { defineUnlistedScript } from "#imports";
import { beginReading } from "./shared/first-rows.ts";
import { tellOfFailure } from "./shared/tell-of-failure.ts";

/**
 * Runs before anything else of the Docket page is there: what is stored takes as long to read as the page's program takes
 * to load.
 */
export default defineUnlistedScript(() => {
  beginReading(location.hash);
  tellOfFailure();
});
