/** Compares what is read in saved court pages and files, in real browsers, with the result that is expected of each. */
import { conformance } from "./conformance/main.ts";

process.exitCode = await conformance(process.argv.slice(2));
