import type { Head } from "./kind.ts";
import type { Author } from "./tags.ts";
import { directly, pattern } from "./search/pattern.ts";

type Side = "petitioner" | "respondent";

/** Who is who in a docket, learned from its entries. Lower case. */
export interface Names {
  /** People, offices and lawyers ("silvis, william"), with their side. */
  readonly sides: Map<string, Side>;
  /** The words of the petitioners' own names, so that a filer whom nobody named can be told from them. */
  readonly petitioners: Set<string>;
}

/** A docket names no more parties than this before its filers are known by their lawyers. */
const MOST_NAMES = 200;
/** No more than this much of an entry is read for names. */
const READ = 1500;
/** "Petitioner Ada Quill", "Respondents Warden Roe": a role of the caption before a name. */
const ROLE_AND_NAME = directly(
  /\b(?<role>[Pp]etitioner|[Pp]laintiff|[Rr]espondent|[Dd]efendant|[Aa]ppellant|[Aa]ppellee|[Aa]pplicant)s? (?<name>[A-Z\u00c0-\u00de][\w\u00c0-\u024f'-]+\.?(?:,? (?:[A-Z\u00c0-\u00de][\w\u00c0-\u024f'-]*\.?|of|de|for)){1,4})/g,
);
/** "added to party Ada Quill(pty:pet)": the clerk's own word for the side. */
const PARTY_MARK = /\bparty (?<name>[^()]{3,60})\(pty:(?<role>pet|pla|res|dft)\)/i;
const ROLE_OF_MARK: Readonly<Record<string, string>> = {
  pet: "petitioner",
  pla: "plaintiff",
  res: "respondent",
  dft: "defendant",
};
const NO_NAME = pattern(
  /\b(?:motions?|petitions?|orders?|memorandum|brief|response|reply|notice|shall|must|counsel|release|class|and|the|to|unopposed|emergency|file|from|has|is|was|may)\b/,
);

/** Remembers the sides of the people and lawyers that an entry names. `sideOf` reads a role of the caption. */
export function learnNames(
  text: string,
  head: Head,
  author: Author,
  names: Names,
  sideOf: (role: string) => Author | null,
): void {
  const piece = text.slice(0, READ);
  const learn = (name: string, side: Author | null): void => {
    if (side === "petitioner" || side === "respondent") remember(names, name, side);
  };
  for (const { groups } of ROLE_AND_NAME.allIn(piece)) {
    const name = groups?.["name"] ?? "";
    learn(name, sideOf((groups?.["role"] ?? "").toLowerCase()));
  }
  const marked = piece.includes("pty:") || piece.includes("PTY:") ? PARTY_MARK.exec(piece)?.groups : undefined;
  if (marked) learn(marked["name"] ?? "", sideOf(ROLE_OF_MARK[(marked["role"] ?? "").toLowerCase()] ?? ""));
  const prosecutor = !piece.includes("AUSA ") ? null : /\bAUSA ([A-Z][\w'-]+) (?:[A-Z]\. )?([A-Z][\w'-]+)/.exec(piece);
  if (prosecutor) names.sides.set(`${prosecutor[2] ?? ""}, ${prosecutor[1] ?? ""}`.toLowerCase(), "respondent");
  const isAccused = sideOf("defendant") === "petitioner" && piece.includes("as to ");
  const accused = isAccused ? /\bas to ([A-Z][\w'-]+(?: [A-Z][\w.'-]*){1,3})/.exec(piece)?.[1] : undefined;
  if (accused !== undefined) learn(accused, "petitioner");
  if (head.kind === "summons" || head.kind === "complaint" || head.kind === "petition") {
    const against = /\b(?:against|as to) ([A-Z][\w .'-]{3,60}?)(?:,|\.| and |\(|$)/.exec(piece)?.[1];
    if (against !== undefined) learn(against, "respondent");
  }
  if (author !== "petitioner" && author !== "respondent") return;
  const lawyer = lawyerOf(piece);
  if (lawyer !== null && !names.sides.has(lawyer)) names.sides.set(lawyer, author);
  for (const name of filersIn(piece)) learn(name, author);
}

/** "by Ada Quill, Bo Roe (Attachments …": the names of those who filed. */
function filersIn(piece: string): string[] {
  const found =
    /\bby (?:(?:All|all|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Class|Appellants?|Appellees?) )*([A-Z\u00c0-\u00de][^([;]{3,120}?)(?:\.|\(|\[| against | re | to | regarding |$)/.exec(
      piece,
    )?.[1];
  return found === undefined ? [] : found.split(/, | and /);
}

function remember(names: Names, name: string, side: Side): void {
  if (names.sides.size >= MOST_NAMES) return;
  const bare = name
    .toLowerCase()
    // "Appellant Ada Quill. Appeal from …": the sentence ends with the name.
    .replace(/(?<=[a-z]{3})\. .*$/, "")
    .replace(/[.,\s]+$/, "")
    .trim();
  // Told again, as most names are.
  if (side === "respondent" && names.sides.has(bare)) return;
  if (bare.length < 5 || NO_NAME.test(bare) || /^(?:all|petitioner|respondent|plaintiff|defendant|the)\b/.test(bare))
    return;
  if (!names.sides.has(bare)) names.sides.set(bare, side);
  if (side === "petitioner") for (const word of wordsOfName(bare)) names.petitioners.add(word);
}

function wordsOfName(name: string): string[] {
  return name.split(/[\s,.]+/).filter((word) => word.length > 3);
}

/** "(Silvis, William)": the lawyer whose login filed the entry. */
function lawyerOf(text: string): string | null {
  for (let at = text.lastIndexOf("("); at !== -1; at = at === 0 ? -1 : text.lastIndexOf("(", at - 1)) {
    const found = /^\(([A-Z][\w'\u00c0-\u024f-]+(?: [\w'-]+)?, [A-Z][\w'-]+)\)/.exec(text.slice(at));
    if (found) return found[1]?.toLowerCase() ?? null;
  }
  return null;
}

/** The side of a filer or of the lawyer whose login it was, as other entries told it. */
export function learnedSide(filer: string | null, text: string, names: Names): Side | null {
  if (filer !== null) {
    for (const [name, side] of names.sides) if (filer.includes(name)) return side;
  }
  const lawyer = lawyerOf(text.slice(0, READ));
  return (lawyer === null ? undefined : names.sides.get(lawyer)) ?? null;
}

/**
 * A person who filed and whom nobody named: one of the petitioners by name, else of the other side. Where no petitioner
 * is named either, somebody who files under a name of their own is the one who is held: officials are named by office.
 */
export function sideByName(filer: string | null, names: Names): Side | null {
  if (filer === null) return null;
  const words = wordsOfName(filer.replace(/[^a-z\u00c0-\u024f\s,'-].*$/, ""));
  if (names.petitioners.size === 0) return /^\W*[a-z](?:\.|[\w'-]+) ?[\w'-]/.test(filer) ? "petitioner" : null;
  if (!/\s/.test(filer.trim())) return null;
  return words.some((word) => names.petitioners.has(word)) ? "petitioner" : "respondent";
}
