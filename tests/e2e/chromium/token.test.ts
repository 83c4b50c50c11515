import { token } from "../flows/token.ts";

token("chromium");
