/** The command line: the same core as the extension, for saved pages and scripts. `npm run -s docket -- help` */
import { main } from "./docket/main.ts";

process.exitCode = await main(process.argv.slice(2), { input: process.stdin, output: process.stdout });
