import { tenMonths } from "./months.ts";

tenMonths(11);
