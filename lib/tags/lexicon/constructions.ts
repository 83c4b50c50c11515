import { Circumstances } from "./circumstances.ts";
import type { Meant } from "./index.ts";
import { bondHearingEnd, hasPerson, placeAfter } from "./look.ts";
import { IN } from "./vocabulary.ts";

const MORE = new Set("too well likewise equally also additionally further now hereafter henceforth".split(" "));

/** Knows what several words tell together: acts that no single word names, and words that only seem to name one. */
export class Constructions extends Circumstances {
  protected phraseAt(at: number): { meant: Meant; length: number } | null {
    const list = this.known(at).phrases;
    if (list === null) return null;
    for (const { rest, meant } of list) {
      if (!rest.every((word, step) => this.word(at + 1 + step) === word)) continue;
      // "carried out of Vermont" is no "carried out".
      if (this.word(at) === "carried" && this.word(at + rest.length + 1) === "of") continue;
      return { meant, length: rest.length };
    }
    return null;
  }

  protected isHadBack(at: number): boolean {
    if (this.subject.at(-1)?.value.act === "return") return false;
    // "Petitioner shall be back in New Jersey by December 19"
    if (this.word(at - 1) === "be" && this.hasOrder() && hasPerson(this.tokens, at - 5, at - 2)) {
      const place = placeAfter(this.tokens, at);
      return !place.abroad && !place.custody && (place.country || place.home || this.word(at + 1) === "on");
    }
    const has = [2, 3, 4, 5].find((step) => /^(?:have|has|get)$/.test(this.word(at - step)));
    if (has === undefined || !this.hasOrder() || !hasPerson(this.tokens, at - has + 1, at - 1)) return false;
    const { country, abroad } = placeAfter(this.tokens, at);
    return country && !abroad;
  }

  /** "shall give every class member refused a hearing a new one". */
  protected isNewHearing(at: number): boolean {
    return (
      /^(?:new|second|further|proper|prompt|timely)$/.test(this.word(at - 1)) &&
      this.hasOrder() &&
      this.tokens.slice(Math.max(0, at - 22), at).some(({ word }) => word === "hearing") &&
      this.tokens
        .slice(Math.max(0, at - 22), at)
        .some(({ word }) => /^(?:give|provide|afford|grant|offer|hold)$/.test(word)) &&
      hasPerson(this.tokens, at - 18, at - 1)
    );
  }

  /** "shall let him out of detention". */
  protected isLetOut(at: number): boolean {
    return (
      this.is(at - 1, IN.held) &&
      this.open.some(
        ({ operator, at: where }) => operator === "permit" && where > at - 6 && this.word(where).startsWith("let"),
      ) &&
      [2, 3].some((step) => /^(?:detention|custody|jail|prison|confinement)$/.test(this.word(at + step)))
    );
  }

  /** "to appear before an immigration judge for a custody redetermination": what the appearance is for is ordered. */
  protected isForBond(at: number): boolean {
    if (!this.word(at).startsWith("appear") || this.word(at + 1) !== "before" || !this.hasOrder()) return false;
    return this.tokens.slice(at + 2, at + 12).some((_, step) => bondHearingEnd(this.tokens, at + 2 + step) !== -1);
  }

  /** "shall permit her to confer with counsel": no meeting of the lawyers. */
  protected confersWithCounsel(at: number): boolean {
    return (
      this.word(at) === "confer" &&
      this.word(at + 1) === "with" &&
      [2, 3, 4].some((step) => this.is(at + step, IN.counsel)) &&
      this.open.some(({ operator, form }) => operator === "permit" && form !== "modal")
    );
  }

  /** "custody of Mr. Roe must end": holding him, and no place or officer. */
  protected isCustodyOf(at: number): boolean {
    if (this.isRequest || this.open.some(({ operator }) => operator !== "ruling") || this.word(at + 1) !== "of")
      return false;
    if (/^(?:to|in|into|from)$/.test(this.word(at - 1)) || /^(?:to|in|into|from)$/.test(this.word(at - 2)))
      return false;
    return hasPerson(this.tokens, at + 2, at + 4);
  }

  /** "a custody hearing shall be held within 7 days", "attorney visits must be restored": what was named is to be. */
  protected carriedOut(at: number): void {
    const last = this.subject.at(-1);
    if (last === undefined || this.isUsed || this.isRequest || last.value.effect !== null) return;
    if (
      !/^(?:bond hearing|access to counsel|return)$/.test(last.value.act) ||
      !this.open.some(({ operator, form }) => operator === "order" && form === "modal")
    )
      return;
    const verb = this.word(at + 1);
    if (
      !/^(?:held|given|made|provided|conducted|convened|afforded|scheduled|arranged|offered|granted|completed|restored|resumed|available|had|done|set|promptly|facilitated|effectuated|effected|secured|guaranteed|ensured)$/.test(
        verb,
      )
    )
      return;
    const isDay =
      last.value.act === "bond hearing" &&
      /^(?:on|at|before|in)$/.test(this.word(at + 2)) &&
      /^(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|courtroom|judge|magistrate|person|zoom)/.test(
        this.word(at + 3),
      );
    if (isDay || (verb === "set" && last.value.act === "bond hearing")) return;
    this.passive("order", at);
  }

  /** "the stay of removal covers her as well": the relief before the verb takes in more people. */
  protected widensRelief(at: number): boolean {
    const isRelief = this.subject.some(({ value }) => value.effect === "removal-stayed" && !value.isAsked);
    if (!isRelief || this.isRequest) return false;
    return this.hasModal(at) || this.tokens.some(({ word }, place) => MORE.has(word) && place > at - 4 && place !== at);
  }

  /** "shall also cover her children": no second act, but more people. */
  protected widens(at: number): boolean {
    return this.subject.length > 0 && this.phraseAt(at) !== null;
  }

  /** "the injunction entered below, which forbids removal, is stayed": the relative clause says what the order does. */
  protected tellsOfOrder(at: number): boolean {
    const top = this.open.at(-1);
    return (
      this.subject.length === 0 &&
      top?.form === "noun" &&
      (top.operator === "stop" || top.operator === "ruling") &&
      this.known(at + 1).meant?.some(
        (each) => each.is === "operator" && each.form === "active" && /^(?:stop|order)$/.test(each.operator),
      ) === true
    );
  }

  /** "ORDER CONCERNING SERVICE AND STAY OF REMOVAL": a heading names what is ordered. */
  protected namesStay(at: number): boolean {
    for (let i = at + 1; i < at + 9; i++) if (this.word(i) === "stay" && this.word(i + 1) === "of") return true;
    return false;
  }

  /** "Respondents state that …", not "for the reasons stated". */
  protected isReported(at: number): boolean {
    return (
      !/^(?:state|advise|inform|report|sa(?:y|id)|claim|believe|show|demonstrate|establish|urge|insist|submit|suggest|posit|maintain)/.test(
        this.word(at),
      ) || this.word(at + 1) === "that"
    );
  }

  /** "entitled by statute to a hearing": why, and no matter of a paper. */
  protected isGround(at: number): boolean {
    return this.word(at) === "statute" && this.word(at - 1) === "by";
  }
}
