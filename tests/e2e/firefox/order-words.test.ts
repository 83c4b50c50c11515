import { orderWords } from "../flows/order-words.ts";

orderWords("firefox");
