/**
 * `npm run licenses`: writes the notices of the libraries that the extension carries to `public/licenses`, where they
 * become part of it. pdf.js has a file of its own there.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf } from "./licenses/notices.ts";

const root = join(import.meta.dirname, "..");
writeFileSync(join(root, "public/licenses/libraries.txt"), noticesOf(root));
