import type { Act } from "./acts.ts";
import { apply, named } from "./algebra.ts";
import type { Form } from "./inflect.ts";
import { bondHearingEnd, hasPerson, staysDetained, staysInCountry, staysPut } from "./look.ts";
import { COURT, DOING, HELD } from "./nouns.ts";
import type { Operator } from "./operators.ts";
import { Scope } from "./scope.ts";
import { IN } from "./vocabulary.ts";

/** What sessions of a court are called, or how the names of sessions begin. */
const SESSIONS: ReadonlySet<string> = new Set(
  (
    "hearing hearings conference argument trial proceedings session motion status bond bail case settlement " +
    "evidentiary telephonic telephone oral preliminary video zoom merits bench jury show"
  ).split(" "),
);

/** Makes values of acts: every open operator is applied, the nearest first. */
export class Adding extends Scope {
  protected add(act: Act, form: Form, at: number, last: number): void {
    this.leaveVerbBehind(form);
    const compound = this.compoundAfter(act, form, last);
    let value = compound === null ? named(act) : { ...apply(compound, named(act)), isOrder: true };
    const operators: Operator[] = compound === null ? [] : [compound];
    for (let i = this.open.length - 1; i >= 0; i--) {
      const each = this.open[i];
      if (each === undefined) continue;
      let operator = each.operator;
      // "granted as to removal": of what was asked for that part, and no leave to remove.
      if (
        operator === "grant" &&
        value.effect === null &&
        this.open[0]?.operator === "order" &&
        this.isExtent(act, each.at)
      )
        return;
      if (operator === "stop" && value.effect === null) {
        const not = this.deniedBar(i);
        if (not !== -1) {
          value = apply("permit", value);
          operators.push("permit");
          i = not;
          continue;
        }
      }
      // An injunction or a restraining order about release, hearings or return orders them.
      if (
        operator === "stop" &&
        each.form === "noun" &&
        this.word(each.at) !== "against" &&
        value.effect === null &&
        /^(?:release|bond hearing|return|bail|access to counsel|staying put|staying in the country)$/.test(act)
      )
        operator = "order";
      if ((operator === "stop" || operator === "stay") && this.isApart(act)) continue;
      // "injunction requiring that ICE let him speak with counsel": the injunction orders it.
      if (
        operator === "stop" &&
        each.form === "noun" &&
        act === "contact" &&
        operators.some((inner) => inner === "order")
      )
        continue;
      if (operator === "ruling") {
        if (value.effect === null && !this.isOrderOf(each.at, at)) continue;
        if (value.effect === null && act !== "removal") value = apply("order", value);
      } else if (
        each.form === "noun" &&
        value.effect !== null &&
        (operator === "stop" || (operator === "stay" && !value.isOrder))
      ) {
        value = { ...value, isOrder: true };
        continue;
      }
      // "ORDERED that his re-detention … is enjoined", "ORDERED that the motion is granted as to removal": nobody is to do it.
      if (operator === "order" && form === "noun" && value.effect === null && this.isNotDone(act, each.at, at, last))
        continue;
      // "ORDERED that the automatic stay of the bond order is ultra vires": nobody is to keep it.
      if (operator === "order" && value.effect !== null && this.isInvalid(last)) {
        value = apply("end", value);
        operators.push("end");
        continue;
      }
      // "reinstating the release of Mr. Roe"
      if (
        operator === "keep" &&
        act === "release" &&
        value.effect === null &&
        this.word(each.at).startsWith("reinstat")
      )
        operator = "order";
      // "cancels the removal flight"
      if (operator === "end" && act === "removal" && value.effect === null && this.word(each.at).startsWith("cancel"))
        operator = "stay";
      // "is no longer required to hold Petitioner in Vermont": he may be moved.
      if (
        operator === "not" &&
        act === "staying put" &&
        value.effect === "transfer-barred" &&
        this.isNoLonger(each.at)
      ) {
        value = { ...value, effect: "transfer-permitted" };
        operators.push(operator);
        continue;
      }
      // "enjoined from denying him a bond hearing"
      if (operator === "stop" && each.form !== "noun" && operators.at(-1) === "deny") {
        value = apply("not", value);
        operators.push(operator);
        continue;
      }
      // "keeping the ban on removals alive for two more weeks"
      value = apply(
        operator === "keep" && this.saysLonger(last)
          ? "extend"
          : operator === "extend" && this.extendsTo(last)
            ? "expand"
            : operator,
        value,
      );
      if (
        each.form === "noun" &&
        (operator === "stop" || operator === "stay" || operator === "order") &&
        each.operator !== "order"
      )
        value = { ...value, isOrder: true };
      // "the stay of the judge's grant of bond": a ruling, by a noun.
      if (operator === "grant" && !this.isRequest && this.isNounHere(each.at)) value = { ...value, isOrder: true };
      operators.push(operator);
    }
    if (this.isMinute && value.effect === null) value = apply("order", value);
    this.isMinute = false;
    if (this.isUsed) {
      this.subject = [];
      this.isUsed = false;
    }
    this.subject.push({
      value,
      operators,
      start: Math.min(this.tokens[this.open.at(-1)?.at ?? at]?.start ?? 0, this.tokens[at]?.start ?? 0),
      end: this.tokens[last]?.end ?? 0,
      form,
      isConditional: this.conditional,
      isMention: this.isMention(),
      isTold: false,
    });
    this.joins = false;
    this.softly = false;
    this.breaks = false;
  }

  protected isInvalid(last: number): boolean {
    const is = this.tokens.slice(last + 1, last + 16).findIndex(({ word }) => word === "is" || word === "are");
    return (
      is !== -1 &&
      this.tokens
        .slice(last + is + 2, last + is + 5)
        .some(({ word }) => /^(?:ultra|unlawful|invalid|void|unconstitutional|unenforceable|illegal)$/.test(word))
    );
  }

  protected isExtent(act: Act, granted: number): boolean {
    return (
      /^(?:detention|continued detention|removal|transfer)$/.test(act) &&
      this.word(granted + 1) === "as" &&
      this.word(granted + 2) === "to"
    );
  }

  protected isNotDone(act: Act, order: number, at: number, last: number): boolean {
    if (!/^(?:detention|continued detention|removal|transfer)$/.test(act)) return false;
    if (this.word(at - 2) === "as" && this.word(at - 1) === "to") return true;
    if (this.word(order + 1) !== "that") return false;
    return (
      !this.tokens.slice(order + 2, at).some(({ word }) => DOING.has(word)) ||
      this.tokens
        .slice(last + 1, last + 14)
        .some(({ word }) => /^(?:is|are|be|shall|must|may|will|violates?|offends?|continues?|proceeds?)$/.test(word))
    );
  }

  /** "extends the stay of removal to all members of the class": to more people. */
  protected extendsTo(last: number): boolean {
    for (let i = last + 1; i < last + 8; i++)
      if (
        this.word(i) === "to" &&
        /^(?:all|every|each|any|other|additional|members?|class|nationals|persons|people|detainees|individuals|those|anyone|everyone|others)$/.test(
          this.word(i + 1) === "the" ? this.word(i + 2) : this.word(i + 1),
        )
      )
        return true;
    return false;
  }

  /** "may revoke the bond, arrest him and …", "to revoke bond and return him to custody": a second verb beside the first is not governed by it. */
  protected leaveVerbBehind(form: Form): void {
    if (form !== "base" || !(this.joins || this.breaks) || this.isUsed) return;
    const top = this.open.at(-1);
    if (this.isRequest && top?.operator !== "end") return;
    const isDone = this.subject.some(({ start, form: of }) => of === "noun" && start >= 0);
    if (top?.form === "base" && isDone && (this.isRequest || this.open.some(({ form: of }) => of === "modal")))
      this.open.pop();
  }

  /** "removal stay", "transfer ban", "detention order": the noun behind an act makes it an order about it. */
  protected compoundAfter(act: Act, form: Form, last: number): Operator | null {
    const next = this.tokens[last + 1];
    if (next === undefined || next.gap !== "space" || form === "participle" || act === "contact") return null;
    if (
      next.word === "against" ||
      !(
        /^(?:stays?|bans?|bar|injunctions?|tro|orders?|moratorium|prohibition|revocation)$/.test(next.word) ||
        (act === "transfer" && /^restrictions?$/.test(next.word))
      )
    )
      return null;
    if (/^(?:is|are|shall|to|that)$/.test(this.word(last)) || this.word(last + 2) === "to") return null;
    if (next.word.startsWith("order")) return act === "removal" ? null : "order";
    if (next.word.startsWith("stay")) return "stay";
    if (next.word === "revocation")
      return (act === "bail" || act === "release") && !/^hearings?$/.test(this.word(last + 2)) ? "end" : null;
    return this.compound("stop", act);
  }

  protected isNoLonger(not: number): boolean {
    return this.word(not) === "nothing" || this.word(not + 1) === "longer";
  }

  /** "is not barred from", "nothing prevents", "no bar to": the place of the negation that takes the bar at `at` away. */
  protected deniedBar(at: number): number {
    const bar = this.open[at];
    if (bar === undefined) return -1;
    const isRefusal = /^(?:enjoin|restrain)/.test(this.word(bar.at)) || this.actor === "court";
    if (
      bar.form === "noun" &&
      !/^(?:bar|impediment|obstacle|barrier|prohibition|hindrance|restraints?)$/.test(this.word(bar.at))
    )
      return -1;
    for (let i = at - 1; i >= 0; i--) {
      const each = this.open[i];
      if (each?.operator === "not")
        return (isRefusal || COURT.has(this.word(each.at - 1))) && !this.isNoLonger(each.at) ? -1 : i;
      if (each?.form !== "modal" && each?.operator !== "ruling") return -1;
    }
    return -1;
  }

  /** "stay of removal and release": release is asked for, not to be stayed. */
  protected isApart(act: Act): boolean {
    if (!/^(?:release|bail|bond hearing|return|access to counsel)$/.test(act)) return false;
    const last = this.isUsed ? undefined : this.subject.at(-1)?.value;
    return this.joins && last !== undefined && (last.effect === "removal-stayed" || last.effect === "transfer-barred");
  }

  /** "the order barring removal" names an order; "order barring removal" at the beginning is one. */
  protected isMention(): boolean {
    const [outer] = this.open;
    if (outer === undefined || outer.form !== "noun" || outer.operator === "ask") return false;
    for (let i = outer.at - 1; i >= Math.max(0, outer.at - 3); i--) {
      const word = this.word(i);
      // "ABSTRACT OF ORDER releasing …" is the order itself.
      if (word === "of" && i < 3) continue;
      if (
        /^(?:the|its|this|that|these|those|prior|earlier|previous|court|a|an|of|for|to|on|in|by|re|\d{1,4})$/.test(word)
      )
        return true;
      if (this.tokens[i + 1]?.gap === "colon") return false;
    }
    return outer.at > 12;
  }

  /** "order of release", "order for bond hearing"; not "order on release". */
  protected isOrderOf(ruling: number, at: number): boolean {
    if (at - ruling > 6) return false;
    return /^(?:of|for|to)$/.test(this.word(ruling + 1)) || this.isOrderVerbForm(at);
  }

  protected isOrderVerbForm(at: number): boolean {
    return /(?:ing)$/.test(this.word(at));
  }

  /** "removal stay", "release order", "bond-hearing injunction": the noun after an act makes it an order about it. */
  protected adjoins(at: number): boolean {
    const last = this.subject.at(-1);
    return (
      last !== undefined && !this.joins && last.end >= (this.tokens[at - 1]?.end ?? 0) && this.word(at) !== "against"
    );
  }

  protected combine(operator: Operator, lastWord: number): void {
    const end = this.tokens[lastWord]?.end ?? 0;
    const last = this.subject.pop();
    if (last === undefined) return;
    const bare = last.value.effect === null;
    const value = bare
      ? apply(
          operator === "ruling" || last.value.act !== "removal" ? this.compound(operator, last.value.act) : operator,
          last.value,
        )
      : last.value;
    this.subject.push({ ...last, value: { ...value, isOrder: true }, end });
  }

  /** A "bond-hearing injunction" orders hearings; a "transfer ban" forbids transfers. */
  protected compound(operator: Operator, act: Act): Operator {
    if (operator === "ruling" || operator === "grant" || operator === "ask")
      return operator === "ask" ? "ask" : "order";
    if (operator === "stop" && (act === "release" || act === "bond hearing")) return "order";
    return operator;
  }

  protected stay(at: number): void {
    if (this.word(at) === "custody") return;
    if (
      /^(?:remain|remains|remaining|continues|stays)$/.test(this.word(at)) &&
      /^(?:in|operative|undisturbed|stayed|enjoined|barred|effective|binding|protected)$/.test(this.word(at + 1))
    ) {
      if (this.word(at + 1) !== "in" || /^(?:full|effect|force|place)$/.test(this.word(at + 2))) {
        if (this.subject.length > 0) this.passive("keep", at);
        return;
      }
    }
    if (this.stayDetained(at)) return;
    this.addStay(at);
  }

  /** "enjoined from holding him without a bond hearing": what is forbidden without it is that there be none. */
  protected onlyWithHearing(at: number): boolean {
    if (!this.open.some(({ operator }) => operator === "stop" || operator === "not")) return false;
    for (let i = at + 1; i < at + 12; i++) {
      if (/^(?:back|again|notice)$/.test(this.word(i))) return false;
      if (this.word(i) !== "without" && this.word(i) !== "absent") continue;
      for (let j = i + 1; j < i + 8 && this.word(j) !== "notice"; j++) {
        const end = bondHearingEnd(this.tokens, j);
        if (end === -1) continue;
        this.open = [{ operator: "order", form: "participle", at }];
        this.add("bond hearing", "noun", j, end);
        this.open = [];
        this.qualified = i;
        return true;
      }
    }
    return false;
  }

  /** "the Court holds Mr. Roe without bail". */
  protected heldWithoutBail(at: number): boolean {
    const without = [2, 3, 4, 5].find((step) => this.word(at + step) === "without");
    return (
      without !== undefined &&
      /^(?:bail|bond)$/.test(this.word(at + without + 1)) &&
      !/^hearings?$/.test(this.word(at + without + 2)) &&
      hasPerson(this.tokens, at + 1, at + without - 1)
    );
  }

  protected stayDetained(at: number): boolean {
    if (/^hold(?:s|ing)?$/.test(this.word(at)) && this.heldWithoutBail(at)) {
      this.isMinute = this.open.every(({ operator }) => operator === "ruling");
      this.add("continued detention", "base", at, at);
      return true;
    }
    if (
      /^(?:hold|holding|keep|keeping|maintain|maintaining|held|kept)$/.test(this.word(at)) &&
      this.open.some(({ operator }) => operator === "stop" || operator === "not" || operator === "order")
    ) {
      if (/^(?:hold|keep|held|kept)/.test(this.word(at)) && this.onlyWithHearing(at)) return true;
      if (hasPerson(this.tokens, at + 1, at + 4) && this.isKeptInside(at)) {
        this.add("continued detention", "base", at, at);
        return true;
      }
    }
    if (!staysDetained(this.tokens, at)) return false;
    if (!/^(?:remain|remains|remaining|continue|continues|continued|stay|held|kept)$/.test(this.word(at))) return false;
    if (this.isPast(at)) return true;
    // "Continued hearing held": it is the session that went on.
    if (this.word(at) === "continued" && SESSIONS.has(this.word(at + 1))) return false;
    if (
      this.word(at) === "continued" &&
      this.word(at + 1) === "detention" &&
      (this.isOnlyTopic(at) || this.isToBeShown(at))
    )
      return true;
    this.add("continued detention", "noun", at, at);
    const last = this.subject.at(-1);
    if (
      last?.value.effect === null &&
      this.open.length === 0 &&
      /^(?:remains|continues|continued)$/.test(this.word(at)) &&
      // "his continued detention is enjoined", "violates due process": its verb stands behind.
      !(
        this.word(at) === "continued" &&
        this.tokens.slice(at + 1, at + 12).some(({ word }) => /^(?:is|are|shall|must|violates?|offends?)$/.test(word))
      )
    )
      this.passive("order", at);
    return true;
  }

  /** "the government to justify his continued detention": what is to be shown at a hearing, and not ordered. */
  protected isToBeShown(at: number): boolean {
    return this.tokens
      .slice(Math.max(0, at - 7), at)
      .some(({ word }) =>
        /^(?:justify|justifying|justification|prove|proving|establish|establishing|demonstrate|demonstrating|warrant|warranting|burden|necessity)$/.test(
          word,
        ),
      );
  }

  /** "keep him detained", "holding her in custody", "holding him any longer". */
  protected isKeptInside(at: number): boolean {
    for (let i = at + 1; i < at + 8; i++) {
      const word = this.word(i);
      if (this.word(at).startsWith("hold") && (word === "longer" || (word === "further" && i > at + 1))) return true;
      if (/^(?:detained|incarcerated|confined|imprisoned|jailed)$/.test(word)) return true;
      if (
        word === "in" &&
        [1, 2, 3].some((step) => /^(?:custody|detention|confinement|jail|prison)$/.test(this.word(i + step))) &&
        !/^(?:center|centre|facility|facilities)$/.test(this.word(i + 3))
      )
        return true;
      if (/^(?:at|within|until|pending|without|on|of|and|or|from|free)$/.test(word)) return false;
    }
    return false;
  }

  /** "shall not be housed anywhere other than this District", "held outside Ohio": a place that would be a transfer. */
  protected isElsewhere(at: number): boolean {
    const next = this.tokens.slice(at + 1, at + 9).map(({ word }) => word);
    if (next.includes("nowhere")) return false;
    const other = next.findIndex(
      (word, step) =>
        word === "outside" ||
        word === "elsewhere" ||
        (/^(?:other|but|except)$/.test(word) && (word !== "other" || next[step + 1] === "than")),
    );
    return (
      other !== -1 &&
      !next
        .slice(0, other)
        .some(
          (word, step) =>
            /^(?:shall|must|may|is|are)$/.test(word) || (word === "and" && !HELD.has(next[step + 1] ?? "")),
        )
    );
  }

  protected addStay(at: number): boolean {
    if (
      /^(?:held|housed|house|housing|hold|holding|kept|keep|keeping|confined|detained)$/.test(this.word(at)) &&
      this.isElsewhere(at) &&
      (this.hasModal(at) ||
        this.open.some(({ operator }) => operator === "stop" || operator === "not" || operator === "permit"))
    ) {
      // "at no place other than Elm": there, and nowhere else.
      const isNowhere = this.tokens.slice(at + 1, at + 7).some(({ word }) => word === "no");
      this.add(isNowhere ? "staying put" : "transfer", "base", at, at);
      return true;
    }
    if (/^(?:held|housed|kept|detained|retained)$/.test(this.word(at)) && this.be < at - 3) return false;
    if (/^(?:hold|holding)$/.test(this.word(at)) && !hasPerson(this.tokens, at + 1, at + 3)) return false;
    const isAsked = this.isRequest && this.word(at - 1) === "to";
    const isOrdered = isAsked || this.open.some(({ operator, form }) => operator === "order" || form === "modal");
    const isInCountry = isOrdered && staysInCountry(this.tokens, at);
    const isInPlace = isOrdered && staysPut(this.tokens, at);
    if ((isInCountry || isInPlace) && this.isOfThing(at)) return false;
    if (isInCountry) this.add("staying in the country", "base", at, at);
    if (isInPlace) this.add("staying put", "base", at, at);
    return isInCountry || isInPlace;
  }

  /** "The hearing shall be held in this district", "shall keep the records in Ohio": nobody is to stay there. */
  protected isOfThing(at: number): boolean {
    return /^(?:keep|hold|maintain|retain|hous)(?:e|ing|s)?$/.test(this.word(at))
      ? this.isThingBehind(at)
      : this.isThingBefore(at);
  }

  /** "keep the records in Ohio": things between the verb and the place, and nobody beside them. */
  private isThingBehind(at: number): boolean {
    let isThing = false;
    for (let i = at + 1; i < at + 12; i++) {
      const token = this.tokens[i];
      if (token === undefined || token.gap === "colon" || /^(?:in|within|inside|at)$/.test(token.word)) break;
      if (this.isPerson(i)) return false;
      isThing ||= this.isThingOrSession(i) && !this.isBehindPreposition(i, at + 1);
    }
    return isThing;
  }

  /** "The hearing on his release shall be held here": a thing or a session is what the statement begins with. */
  private isThingBefore(at: number): boolean {
    const start = this.startOfSubject(at);
    for (let i = start; i < at; i++) {
      if (this.isPerson(i)) return false;
      if (this.isThingOrSession(i)) return !this.isBehindPreposition(i, start);
      // "this ====== shall be held in abeyance": the name of a case is blank by now.
      if (i > start && i < start + 3 && this.tokens[i]?.gap === "blanked") return !this.isBehindPreposition(i, start);
    }
    return false;
  }

  /** Where the statement begins in which a verb stands: behind a comma, a colon, or "it is ordered that". */
  private startOfSubject(at: number): number {
    let start = at;
    while (start > 0 && at - start < 24) {
      const { gap } = this.tokens[start] ?? { gap: "colon" };
      if (gap === "colon" || gap === "comma" || this.word(start - 1) === "that") break;
      start--;
    }
    return start;
  }

  /** Somebody, and no owner of what follows ("Petitioner's file"). */
  private isPerson(at: number): boolean {
    return this.is(at, IN.held) && !this.isPossessive(at) && !/^(?:his|her|their)$/.test(this.word(at));
  }

  /** "those in this action", "the subject of this petition", "while this matter is pending he": no thing itself. */
  private isBehindPreposition(at: number, start: number): boolean {
    return this.tokens
      .slice(start, at)
      .some(({ word }) =>
        /^(?:of|in|on|by|with|under|for|to|at|from|as|pending|during|until|while|before|after|if|when|who|whom|whose)$/.test(
          word,
        ),
      );
  }

  private isThingOrSession(at: number): boolean {
    return (
      this.is(at, IN.things) ||
      /^(?:hearings?|conferences?|arguments?|trial|proceedings?|sessions?|depositions?|interviews?|mediation)$/.test(
        this.word(at),
      )
    );
  }

  /** "the automatic stay of the bond order is unlawful", "the practice of denying hearings": it does not stand, and the order does. */
  protected undoStay(at: number): void {
    if (
      this.subject.length > 0 &&
      this.subject.every(
        ({ value, operators }) =>
          !value.isAsked &&
          (value.effect === "release-stayed" || (value.effect === "bond-hearing-denied" && operators.includes("deny"))),
      )
    )
      this.passive("end", at);
  }

  /** "continued detention is lawful". */
  protected justify(at: number): void {
    if (this.subjectIs("detention") || this.subjectIs("continued detention")) {
      const negated = this.takeModal(at);
      if (!negated)
        for (const found of this.subject)
          this.emitted.push({
            ...found,
            value: { ...found.value, effect: "release-denied" },
            operators: [...found.operators, "keep"],
          });
      this.isUsed = true;
    }
  }
}
