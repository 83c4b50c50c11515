import { compact } from "./expression.ts";
import { mayHold, NO_ROW, rowOf } from "./grams.ts";
import type { Row } from "./grams.ts";
import { waysOf } from "./required.ts";

/** To read an expression takes as long as to try it some hundred times: only what is asked this often is read. */
const OFTEN = 200;
/** After so many texts it is known how many of them hold the stems. */
const TRIAL = 500;
/** Where this share of them does, to try the expression at once is sooner. */
const MOST = 0.9;
/** In place of a row: its stems were not found yet, or have not proved their worth. */
const UNPROVED = -1;

/**
 * A regular expression that is tried only on texts that hold the stems every match of it needs. Which stems these are is
 * read from the expression itself (`required.ts`); which of them a text holds is found for all patterns in one pass.
 * The answers are those of the expression, only sooner: most texts match few of the patterns they are asked for.
 */
export class Pattern {
  /** Once it was asked for: the expression with less code behind it (`expression.ts`). */
  regex: RegExp;
  private isCompact = false;
  /** The stems that every match needs (`grams.ts`). Beside the expression all that is looked at once they have proved their worth. */
  private needs: Row = UNPROVED;
  private left: number;
  /** The stems on trial, and how many of the texts so far held them. */
  private tried: Row = NO_ROW;
  private held = 0;

  constructor(regex: RegExp, often = OFTEN) {
    this.regex = regex;
    this.left = often;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.regex.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.regex.exec(text) : null;
  }

  /**
   * As `test` for a piece of `whole`, which holds every word of the piece: what the whole text lacks no piece of it has,
   * and the stems of one text are found once for all its pieces.
   */
  testIn(whole: string, piece: string): boolean {
    return this.mayMatch(whole) && this.regex.test(piece);
  }

  /** As `exec` for a piece of `whole` (`testIn`). */
  execIn(whole: string, piece: string): RegExpExecArray | null {
    return this.mayMatch(whole) ? this.regex.exec(piece) : null;
  }

  /**
   * As `text.replace(regex, to)`, and much sooner than it where the expression is global. `whole`: as for `testIn`, for a
   * piece of a text or for a text of which words were blanked.
   */
  replaceIn(text: string, to: string | ((found: string, group: string | undefined) => string), whole = text): string {
    if (!this.mayMatch(whole)) return text;
    if (typeof to === "string") return text.replace(this.regex, to);
    const all = this.matches(text);
    if (all.length === 0) return text;
    const parts: string[] = [];
    let done = 0;
    for (const found of all) {
      parts.push(text.slice(done, found.index), to(found[0], found[1]));
      done = found.index + found[0].length;
    }
    parts.push(text.slice(done));
    return parts.join("");
  }

  /** As `text.matchAll(regex)`, which would make the expression anew each time. `whole`: as for `replaceIn`. */
  allIn(text: string, whole = text): readonly RegExpExecArray[] {
    return this.mayMatch(whole) ? this.matches(text) : [];
  }

  private matches(text: string): readonly RegExpExecArray[] {
    const { regex } = this;
    const all: RegExpExecArray[] = [];
    regex.lastIndex = 0;
    for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
      all.push(found);
      if (!regex.global) break;
      if (found[0] === "") regex.lastIndex++;
    }
    regex.lastIndex = 0;
    return all;
  }

  /** False where the text lacks what every match needs. */
  mayMatch(text: string): boolean {
    const { needs } = this;
    return needs > NO_ROW ? mayHold(text, needs) : needs === NO_ROW || this.mayMatchOnTrial(text);
  }

  private mayMatchOnTrial(text: string): boolean {
    if (!this.isCompact) {
      this.regex = new RegExp(compact(this.regex.source), this.regex.flags);
      this.isCompact = true;
    }
    if (this.left-- > 0 && this.tried === NO_ROW) return true;
    if (this.tried === NO_ROW) {
      this.tried = rowOf(waysOf(this.regex));
      this.left = TRIAL;
    }
    const holds = mayHold(text, this.tried);
    if (holds) this.held++;
    if (this.tried === NO_ROW || this.left === 0) this.needs = this.held > TRIAL * MOST ? NO_ROW : this.tried;
    return holds;
  }
}

/**
 * An expression that is tried on short or ever new texts, of which the stems take longer to find than the match: never
 * asked for its stems.
 */
export function directly(regex: RegExp): Pattern {
  return new Pattern(regex, Number.POSITIVE_INFINITY);
}

/** Patterns are made once, when their module is read. The expression must not keep a place (flags g and y: `replaceIn`, `allIn`). */
export function pattern(regex: RegExp): Pattern {
  return new Pattern(regex);
}
