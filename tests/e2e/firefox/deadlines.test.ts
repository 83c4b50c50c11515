import { deadlines } from "../flows/deadlines.ts";

deadlines("firefox");
