import { reminders } from "../flows/reminders.ts";

reminders("chromium");
