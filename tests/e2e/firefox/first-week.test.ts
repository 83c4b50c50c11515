import { firstWeek } from "../flows/first-week.ts";

firstWeek("firefox");
