import { alerts } from "../flows/alerts.ts";

alerts("chromium");
