import * as v from "valibot";

const place = v.number();

/** A `TagState` as it is read back. */
export const tagStateSchema = v.object({
  print: v.string(),
  count: v.number(),
  sides: v.array(v.tuple([v.string(), v.picklist(["petitioner", "respondent"])])),
  petitioners: v.array(v.string()),
  ruled: v.array(
    v.looseObject({
      at: place,
      effects: v.array(v.string()),
      concerns: v.array(v.picklist(["detention", "removal"])),
    }),
  ),
  reliefs: v.array(place),
  filings: v.array(place),
  decided: v.array(v.string()),
});
