import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Affected, LearnedModel } from "../../lib/tags/likeness/model.ts";
import type { LikenedOrder } from "../../lib/tags/likeness/traits.ts";
import { tagDocket } from "../../lib/tags/tag.ts";
import type { TaggableEntry } from "../../lib/tags/tags.ts";
import { entryOf, readTagLine } from "../../lib/app/tag-lines.ts";
import * as v from "valibot";

/** What is learned of a line of the shape of `tag-entries.jsonl`. */
const labelSchema = v.looseObject({
  affectsDetention: v.picklist(["yes", "no", "unclear"]),
  affectsRemoval: v.picklist(["yes", "no", "unclear"]),
  /** False for an entry that only stands there to be referred to. */
  learn: v.optional(v.boolean(), true),
});
type LabelledLine = TaggableEntry & {
  readonly docket: string;
  readonly court: string;
  readonly government: string;
  readonly label: v.InferOutput<typeof labelSchema>;
};

/** An order of the court with its label, as the tagger compares it with others. */
export interface LabelledOrder {
  /** The file that it stands in: what one hand wrote. */
  readonly file: string;
  readonly order: LikenedOrder;
  readonly affects: Readonly<Record<Affected, boolean>>;
  /** The rules find no effect in it, and no doubt. */
  readonly isSilent: boolean;
}

/** The orders in files of labelled entries, docket by docket. @throws Error for a line that is not labelled */
export function ordersRead(paths: readonly string[]): LabelledOrder[] {
  return paths.flatMap((path) => {
    const lines = readFileSync(path, "utf8").split("\n");
    const entries = lines.filter((line) => line.trim() !== "").map((line) => lineRead(JSON.parse(line)));
    return [...Map.groupBy(entries, ({ docket }) => docket).values()].flatMap((docket) =>
      ordersOf(basename(path), docket),
    );
  });
}

function lineRead(line: unknown): LabelledLine {
  const read = readTagLine(line);
  return {
    docket: read.docket_id,
    court: read.court ?? "",
    government: read.side_of_government ?? "none",
    label: v.parse(labelSchema, line),
    ...entryOf(read),
  };
}

function ordersOf(file: string, docket: readonly LabelledLine[]): LabelledOrder[] {
  const orders: LikenedOrder[] = [];
  const learned: LearnedModel = {
    looksAtAll: true,
    chances: (order) => {
      orders.push(order);
      return { detention: 0, removal: 0 };
    },
    tellingWords: () => [],
  };
  const [first] = docket;
  const tags = tagDocket(docket, { courtId: first?.court ?? "", governmentSide: first?.government ?? "none", learned });
  return orders.flatMap((order) => {
    const label = docket[order.at]?.label;
    const tag = tags[order.at];
    if (label === undefined || tag === undefined || !label.learn) return [];
    return {
      file,
      order,
      affects: { detention: label.affectsDetention === "yes", removal: label.affectsRemoval === "yes" },
      isSilent: tag.effects.length === 0 && tag.unclear === null,
    };
  });
}
