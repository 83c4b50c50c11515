import { diffArrays } from "diff";
import type { IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { DigestEdit, DigestEntry, RedlinePart } from "./digest.ts";
import { compareText } from "./rows.ts";

/** Every change of an entry's words that was first seen in the period, oldest first. */
export function editsIn(rows: readonly DigestEntry[], from: IsoDate, to: IsoDate): DigestEdit[] {
  return rows
    .flatMap((row) => editsOf(row))
    .filter((edit) => {
      const day = dateIn(edit.seenAt, edit.row.timeZone);
      return day >= from && day <= to;
    })
    .toSorted((a, b) => compareText(a.seenAt, b.seenAt));
}

function editsOf(row: DigestEntry): DigestEdit[] {
  const versions = row.entry.versions.toSorted((a, b) => compareText(a.replacedAt, b.replacedAt));
  return versions.map((version, index) => {
    const after = versions[index + 1]?.docketText ?? row.entry.docketText;
    return {
      row,
      before: version.docketText,
      after,
      redline: redline(version.docketText, after),
      seenAt: version.replacedAt,
      annotation: version.annotation,
    };
  });
}

/** Longer texts are shown whole, before and after: comparing them word by word would take too long. */
const LONGEST_COMPARED = 20_000;

/**
 * What changed, word by word: a word is whatever stands between white space, so that a date changes as a whole.
 * The "same" and "removed" parts make up `before`, the "same" and "added" parts make up `after`.
 */
export function redline(before: string, after: string): RedlinePart[] {
  const parts =
    before.length + after.length > LONGEST_COMPARED
      ? undefined
      : diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: 2_000 });
  if (parts === undefined) {
    return [
      { change: "removed", text: before },
      { change: "added", text: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** Words and the white space between them, in order. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== "");
}
