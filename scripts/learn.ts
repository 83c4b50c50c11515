import { learnFrom } from "./learn/main.ts";

process.exitCode = learnFrom(process.argv.slice(2));
