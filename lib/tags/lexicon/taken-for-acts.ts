import type { Act } from "./acts.ts";
import { AroundActs } from "./around-acts.ts";
import type { Meant } from "./index.ts";
import { hasPerson } from "./look.ts";
import { IN } from "./vocabulary.ts";

/** Whether a word for an act is meant as one: not what was done before, what is done to things, or what a duty is from. */
export class TakenForActs extends AroundActs {
  /** "releases Respondents from the requirement that …", "from any duty to …". */
  protected isFromDuty(last: number): boolean {
    const from = [1, 2, 3, 4].find((step) => this.word(last + step) === "from");
    return (
      from !== undefined &&
      !hasPerson(this.tokens, last + 1, last + from - 1) &&
      [1, 2, 3, 4].some((step) =>
        /^(?:obligation|obligations|duty|duties|requirement|undertaking|order|injunction|tro|stay|prohibition|restraint|restraints)$/.test(
          this.word(last + from + step),
        ),
      )
    );
  }

  /** "shall cure the harm by returning him", "shall comply with 5 by releasing him": how is what is ordered. */
  protected isHow(acts: readonly Act[], at: number): boolean {
    return (
      acts.includes("return") ||
      (acts.includes("release") && this.tokens.slice(Math.max(0, at - 7), at).some(({ word }) => word === "comply"))
    );
  }

  /** "shall not frustrate the Court's jurisdiction by moving Petitioner": how, and that is what may not be. */
  protected isForbiddenWay(at: number): boolean {
    return (
      this.open.some(({ operator }) => operator === "not" || operator === "stop") &&
      this.tokens
        .slice(Math.max(0, at - 9), at)
        .some(({ word }) =>
          /^(?:frustrat|defeat|evad|circumvent|thwart|avoid|undermin|moot|depriv|interfer)/.test(word),
        )
    );
  }

  /** "sets aside the release order and orders detention": a verb stands behind what was read. */
  protected isGovernedAnew(): boolean {
    const top = this.open.at(-1);
    return top?.form === "active" && (this.tokens[top.at]?.start ?? 0) >= (this.subject.at(-1)?.end ?? 0);
  }

  /** "threatening detainees with removal": the rest is only what is said to them, up to the next part of a list. */
  protected isOfContact(at: number): boolean {
    if (this.contactAt === -1) return false;
    for (let i = this.contactAt + 1; i <= at; i++) {
      const token = this.tokens[i];
      // ", or with longer confinement, for declining to ask": more of what is said to them.
      const isMore =
        token?.gap === "comma" &&
        /^(?:with|for|by|in|over|because|of)$/.test(
          token.word === "or" || token.word === "and" ? this.word(i + 1) : token.word,
        );
      if (isMore) continue;
      const isPart =
        token !== undefined &&
        (token.gap === "comma" || token.gap === "colon" || /^(?:nor|but|is|are|shall|must|may)$/.test(token.word));
      const isOther = token?.word === "and" && !this.is(i + 1, IN.held);
      const isNext = token?.word === "or" && (i === at - 1 || this.word(i + 1) === "from");
      if (isPart || isOther || isNext) {
        this.contactAt = -1;
        return false;
      }
    }
    return true;
  }

  protected isDoneByCourt(meant: Meant & { is: "act" }, at: number): boolean {
    if (meant.act !== "release" && meant.act !== "detention") return false;
    let before = at - 1;
    while (
      /^(?:hereby|also|now|therefore|thus|accordingly|further|conditionally|temporarily|again)$/.test(this.word(before))
    )
      before--;
    const isCourt =
      meant.form === "base"
        ? this.word(before) === "we"
        : this.is(before, IN.court) || (this.word(before) === "judge" && this.word(before - 1) !== "immigration");
    return isCourt && !this.isPossessive(before) && this.open.every(({ operator }) => operator === "ruling");
  }

  /** "return her to this District", not "to the district court". */
  protected isToDistrict(last: number): boolean {
    const to = [1, 2, 3, 4, 5, 6].find((step) => /^(?:to|into)$/.test(this.word(last + step)));
    if (to === undefined) return false;
    return this.tokens
      .slice(last + to + 1, last + to + 8)
      .some(
        ({ word }, step) =>
          word === "district" &&
          /^(?:this|the|northern|southern|eastern|western|middle|central)$/.test(this.word(last + to + step)) &&
          this.word(last + to + step + 2) !== "court",
      );
  }

  /** "to return the plaintiffs removed on March 15", not "to return the plaintiffs' passports". */
  protected isSomebodyNext(last: number): boolean {
    const person = [2, 3].find((step) => this.is(last + step, IN.held));
    return (
      person !== undefined &&
      /^(?:the|all)$/.test(this.word(last + 1)) &&
      !this.isPossessive(last + person) &&
      // "return the petitioner to Krome": to a place that the words tell.
      this.word(last + person + 1) !== "to" &&
      ![1, 2].some((step) => this.is(last + person + step, IN.things) || this.is(last + person + step, IN.counsel))
    );
  }

  /** "shall transfer no class member", "shall take into custody no member of the class". */
  protected isOfNobody(last: number): boolean {
    for (let i = last + 1; i < last + 4; i++)
      if (this.word(i) === "no" && hasPerson(this.tokens, i + 1, i + 2)) return true;
    return false;
  }

  /** Ankle monitors, papers and lawyers are removed and released, too. */
  protected isThing(meant: Meant & { is: "act" }, at: number, last: number): boolean {
    if (meant.act !== "removal" && meant.act !== "release" && meant.act !== "transfer" && meant.act !== "return")
      return false;
    if (this.actorAt >= at - 4 && this.word(this.actorAt) === "clerk") return true;
    if (meant.act === "removal" && meant.form !== "noun" && this.word(at).startsWith("remov") && this.isFromPaper(last))
      return true;
    if (
      this.word(last + 1) === "from" &&
      /^(?:bond|bonds|obligations?|liability|duty|duties|surety|service)$/.test(this.word(last + 3))
    )
      return true;
    if (meant.form === "participle") {
      for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
        // "Petitioner, who has asked for it, shall be released": the words of an aside.
        if (this.asideAt === i + 1) {
          const end = i;
          i = this.tokens.findLastIndex(({ word }, place) => place < end && /^(?:whom?|which|whose)$/.test(word));
          continue;
        }
        if (this.is(i, IN.things)) return true;
        // What stood there is known to be no person ("the surety bond is released").
        if (this.tokens[i]?.gap === "blanked" && /^(?:is|are|be|shall|hereby)$/.test(this.word(i))) return true;
        if (this.is(i, IN.held) || this.tokens[i + 1]?.gap !== "space") break;
      }
    }
    // "return Petitioner's passport to him"
    if (meant.id === "return" && meant.form !== "participle" && this.isThingOf(last)) return true;
    if (meant.form === "noun" && this.word(last + 1) !== "of") return false;
    if (
      meant.id !== "taking-somewhere" &&
      meant.form !== "noun" &&
      meant.form !== "participle" &&
      /^(?:the|an?|any|all|its|such|certain)$/.test(this.word(last + 1)) &&
      this.word(last + 2) !== "united" &&
      !this.isOfPerson(last + 2)
    )
      return true;
    for (let i = last + 1; i < Math.min(last + 6, this.tokens.length); i++) {
      if (this.tokens[i]?.gap !== "space" || this.known(i).meant?.some(({ is }) => is === "operator") === true)
        return false;
      if (
        /^(?:from|to|under|on|within|by|pending|with|subject|upon)$/.test(this.word(i)) &&
        !/^(?:docket|calendar|list|record|service)$/.test(this.word(i + 2)) &&
        !/^(?:docket|calendar|list|record)$/.test(this.word(i + 1))
      )
        return false;
      if (this.is(i, IN.held) && !this.is(i + 1, IN.counsel)) return false;
      if (this.word(i) === "united" || this.is(i, IN.country)) return false;
      if (this.is(i, IN.things)) return true;
    }
    return false;
  }

  /** "removed from the caption", "remove Ms. Roe from the service list": a name goes, and nobody does. */
  private isFromPaper(last: number): boolean {
    let from = last + 1;
    while (from < last + 8 && this.tokens[from]?.gap === "space" && this.word(from) !== "from") from++;
    if (this.word(from) !== "from" || this.tokens[from]?.gap !== "space") return false;
    let at = from + 1;
    while (
      /^(?:the|this|a|its|his|her|service|mailing|notice|case|court|public|electronic|distribution)$/.test(
        this.word(at),
      )
    )
      at++;
    return /^(?:docket|calendar|list|caption|record|name|title|website|agenda|view)$/.test(this.word(at));
  }

  /** The object of a verb, up to the next preposition, is a person. */
  protected isOfPerson(from: number): boolean {
    for (let i = from; i < Math.min(from + 6, this.tokens.length); i++) {
      if (/^(?:to|from|by|on|in|at|with|for|through|within)$/.test(this.word(i))) return false;
      if (this.is(i, IN.held)) return true;
    }
    return false;
  }

  /** "a bond hearing or release": the hearing is what is ordered. */
  protected isElse(acts: readonly Act[]): boolean {
    const last = (this.subject.at(-1) ?? this.emitted.at(-1))?.value;
    if (last === undefined) return false;
    if (acts.includes("release") && last.act === "bond hearing") return true;
    return false;
  }

  /** "was released", "is detained", "detained at Tupper": told, not ordered. */
  protected isHistory(meant: Meant & { is: "act" }, at: number): boolean {
    if (at - this.past < 4 && this.past > this.be) return true;
    if (this.word(at - 1) === "be" || (this.be >= at - 4 && this.word(this.be) === "be")) return false;
    if (this.isToEnsure(at)) return false;
    const last = this.subject.at(-1);
    const goesOn = this.joins || this.breaks || this.word(at - 1) === "nor";
    if (goesOn && last?.form === "participle" && !this.isUsed) return false;
    if (
      this.open.some(
        ({ operator, form, at: where }) =>
          operator === "order" && (form !== "modal" || where === at - 1) && where > at - 5,
      )
    )
      return false;
    const isPresent = this.be >= at - 3;
    if (isPresent) {
      this.isMinute =
        meant.act === "release" ||
        meant.id === "taking-into-custody" ||
        this.word(this.be) === "hereby" ||
        this.word(at - 1) === "hereby";
      return !this.isMinute;
    }
    // "Petitioner released on bond", "Defendant detained pending trial": a clerk's minute.
    const isMinute =
      at <= 6 &&
      this.open.every(({ operator }) => operator === "ruling") &&
      // "to exclude persons released on bond": who they are.
      !/^(?:persons|people|individuals|those|members|anyone|detainees|noncitizens)$/.test(this.word(at - 1)) &&
      hasPerson(this.tokens, at - 3, at - 1) &&
      /^(?:pending|on|forthwith|immediately|to|into|from|upon|under|o|or|own|with|)$/.test(
        this.word(at + 1) === "in" && this.word(at + 3) === "custody" ? "" : this.word(at + 1),
      );
    this.isMinute = isMinute;
    return !isMinute;
  }

  /** "must see to it that Petitioner is returned", "shall make sure that he is released": what is to come about. */
  protected isToEnsure(at: number): boolean {
    if (!this.hasOrder()) return false;
    const that = this.tokens.findLastIndex(({ word }, place) => place < at && place > at - 8 && word === "that");
    return (
      that > 0 &&
      /^(?:it|sure|certain|ensure|assure|guarantee|see)$/.test(this.word(that - 1)) &&
      this.open.some(({ operator, form, at: where }) => operator === "order" && form === "modal" && where < that)
    );
  }
}
