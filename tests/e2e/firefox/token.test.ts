import { token } from "../flows/token.ts";

token("firefox");
