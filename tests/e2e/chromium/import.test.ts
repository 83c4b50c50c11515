import { importFiles } from "../flows/import.ts";

importFiles("chromium");
