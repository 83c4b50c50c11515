import { connector } from "@/lib/storage/connection.ts";

/** The page's one connection to what is stored. */
export const connect = connector();
