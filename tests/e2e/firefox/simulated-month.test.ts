import { simulatedMonth } from "../flows/simulated-month.ts";

simulatedMonth("firefox");
