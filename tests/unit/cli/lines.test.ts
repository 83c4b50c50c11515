import { describe, expect, test } from "vitest";
import { jsonLines } from "@/scripts/docket/json-lines.ts";
import { docket, docketHere } from "./run-docket.ts";

const jsonl = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

describe("deadlines", () => {
  const text = "ORDER: Scheduling Conference set for 9/15/2014 02:00 PM before District Judge Ada Lindqvist";

  test("keeps lines, their order and their fields, and adds the dates", async () => {
    const input = jsonl(
      { text, court: "mied", date_filed: "2014-08-25", mine: [1, { a: null }] },
      { text: "NOTICE of Appearance" },
    );
    const { code, lines } = await docket(["deadlines"], input);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ text, mine: [1, { a: null }] });
    expect(lines[0]!.deadlines).toMatchObject([{ kind: "hearing", date: "2014-09-15", time: "14:00", status: "set" }]);
    expect(lines[1]!.deadlines).toEqual([]);
  });

  test.each([
    ["no JSON", `${jsonl({ text })}{"text": \n`, "line 2: not JSON"],
    ["a field of the wrong kind", jsonl({ text }, { text }, { text: 3 }), "line 3: text"],
    ["a date that is none", jsonl({ text, date_filed: "2014-02-30" }), "line 1: date_filed"],
    ["no object", "\n\n17\n", "line 3:"],
  ])("%s: the line is named and nothing is written", async (_name, input, words) => {
    const { code, out, err } = await docketHere(["deadlines"], input);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/^docket: [^\n]+\n$/);
  });

  test("reads a byte order mark, empty lines, CRLF and a last line without end; nothing gives nothing", async () => {
    const { code, lines } = await docketHere(["deadlines"], `\ufeff{"text":"é"}\r\n\r\n{"text":"b"}`);
    expect(code).toBe(0);
    expect(lines.map((line) => line.text)).toEqual(["é", "b"]);
    expect(await docketHere(["deadlines"], "")).toMatchObject({ code: 0, out: "", err: "" });
  });

  test("bytes that are no UTF-8 are refused, not read as something else", async () => {
    const latin1 = [Buffer.from('{"text":"caf\u00e9"}\n', "latin1")];
    const reading = (async () => {
      for await (const _line of jsonLines(
        (async function* () {
          yield* latin1;
        })(),
      ))
        continue;
    })();
    await expect(reading).rejects.toThrow("not UTF-8");
  });

  test("many lines pass, letters of several bytes across chunks included", async () => {
    const input = jsonl(
      ...Array.from({ length: 3_000 }, (_, number) => ({ number, text: `${"§".repeat(97)} ${number}` })),
    );
    const { code, lines } = await docket(["deadlines"], input);
    expect(code).toBe(0);
    expect(lines).toHaveLength(3_000);
    expect(lines.every((line, number) => line.number === number && line.text === `${"§".repeat(97)} ${number}`)).toBe(
      true,
    );
  });
});

describe("count", () => {
  test("counts days, hours and rules, and shows how", async () => {
    const days = await docket(["count", "--days", "14", "--from", "2026-11-02", "--court", "mied"]);
    expect(days.lines[0]).toMatchObject({ date: "2026-11-16", alternatives: [] });
    expect(days.lines[0]!.steps.length).toBeGreaterThan(0);
    expect(Object.keys(days.lines[0]!)).toEqual(["date", "alternatives", "steps"]);
    const hours = await docketHere(["count", "--hours", "72", "--from", "2026-03-02T10:00"]);
    expect(hours.lines[0]!.date).toBe("2026-03-05T10:00");
    const back = await docketHere(["count", "--days", "7", "--backward", "--from", "2026-11-16"]);
    expect(back.lines[0]!.date).toBe("2026-11-09");
  });

  test("counts many from standard input", async () => {
    const input = jsonl(
      { id: "a", date: "2026-11-02", period: 14, unit: "days" },
      { id: "b", date: "2026-11-02", period: 1, unit: "weeks" },
    );
    const { lines } = await docketHere(["count", "--batch"], input);
    expect(lines.map(({ id, date }) => `${id} ${date}`)).toEqual(["a 2026-11-16", "b 2026-11-09"]);
  });

  test.each([
    [["--from", "2026-11-02"], "one of --rule"],
    [["--days", "14"], "--from DATE is missing"],
    [["--days", "14", "--hours", "3", "--from", "2026-11-02"], "one of --rule"],
    [["--days", "fourteen", "--from", "2026-11-02"], "fourteen"],
    [["--days", "14", "--from", "2026-02-30"], "2026-02-30"],
    [["--hours", "72", "--from", "2026-11-02"], "DATETHH:MM"],
    [["--rule", "none-such", "--from", "2026-11-02"], "no rule none-such; there are frap-"],
    [["--rule", "frap-4-a-1-B", "--backward", "--from", "2026-11-02"], "leave --backward out"],
    [["--days", "14", "--from", "2026-11-02", "--court", "none-such"], "--court none-such is no federal court's id"],
    [["--days", "5", "--from", "9999-12-30"], "outside the calendar"],
    [["--days", "14", "--from", "2026-11-02", "--service", "pigeon"], "pigeon"],
    [["--batch", "--days", "14"], "--batch"],
    [["--days", "14", "--from", "2026-11-02", "stray"], "stray"],
  ])("%j is refused", async (args, words) => {
    const { code, out, err } = await docketHere(["count", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });
});

describe("tag", () => {
  const order = { docket_id: "a", court: "mied", side_of_government: "respondent", date_filed: "2019-03-04" };
  const stay = {
    ...order,
    entry_number: "12",
    text: "ORDER granting 9 Motion to Stay Removal. Removal of Petitioner is STAYED until further order. Signed by District Judge Ada Lindqvist.",
  };
  const appearance = {
    ...order,
    docket_id: "b",
    entry_number: 3,
    text: "NOTICE of Appearance by Nadia Toma on behalf of Karim Yonan",
  };

  test("keeps lines, their order and their fields, and adds the tags", async () => {
    const { code, lines } = await docket(
      ["tag"],
      jsonl({ ...stay, mine: true }, appearance, { ...stay, docket_id: "c" }),
    );
    expect(code).toBe(0);
    expect(lines.map(({ docket_id }) => docket_id)).toEqual(["a", "b", "c"]);
    expect(lines[0]).toMatchObject({
      mine: true,
      entry_number: "12",
      kind: "order",
      author: "court",
      affectsRemoval: "yes",
    });
    expect(lines[0]!.effects.map(({ effect }) => effect)).toEqual(["removal-stayed"]);
    expect(lines[0]!.effects[0]!.evidence.length).toBeGreaterThan(0);
    expect(lines[1]).toMatchObject({
      entry_number: 3,
      kind: "appearance",
      effects: [],
      affectsDetention: "no",
      affectsRemoval: "no",
    });
  });

  test("lines of one docket explain each other wherever they stand, those of another docket do not", async () => {
    const motion = { ...order, entry_number: "20", text: "MOTION to Stay Removal by Petitioner Karim Yonan" };
    const opaque = {
      ...order,
      entry_number: "21",
      text: "ORDER granting 20 Motion. Signed by District Judge Ada Lindqvist.",
    };
    const together = await docketHere(["tag"], jsonl(motion, appearance, opaque));
    expect(together.lines[2]!.effects.map(({ effect }) => effect)).toEqual(["removal-stayed"]);
    const apart = await docketHere(["tag"], jsonl({ ...motion, docket_id: "z" }, opaque));
    expect(apart.lines[1]).toMatchObject({ effects: [], affectsRemoval: "unclear" });
  });

  test("the matter's record is used for its own dockets, and only when asked for", async () => {
    const known = {
      docket_id: "hamama-mied",
      court: "mied",
      side_of_government: "respondent",
      entry_number: "87",
      date_filed: "2017-07-24",
      text: "OPINION AND ORDER. Signed by District Judge Mark A. Goldsmith.",
    };
    const other = { ...known, docket_id: "2:19-cv-99120" };
    const without = await docketHere(["tag"], jsonl(known));
    const withRecord = await docketHere(["tag", "--matter", "hamama"], jsonl(known, other));
    expect(without.lines[0]).toMatchObject({ effects: [], basis: "text" });
    expect(withRecord.lines[0]).toMatchObject({ basis: "case pack", affectsRemoval: "yes" });
    expect(withRecord.lines[1]).toMatchObject({ effects: [], basis: "text" });
  });

  test.each([
    ["a line without text", [], jsonl(stay, { docket_id: "a" }), "line 2: text"],
    ["a line without docket_id", [], jsonl({ text: "x" }), "line 1: docket_id"],
    ["an unknown matter", ["--matter", "none-such"], jsonl(stay), "hamama"],
    ["an unknown flag", ["--mater", "hamama"], jsonl(stay), "--mater"],
  ])("%s is refused", async (_name, args, input, words) => {
    const { code, out, err } = await docketHere(["tag", ...args], input);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });
});
