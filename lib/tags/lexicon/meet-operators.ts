import type { Meant } from "./index.ts";
import type { Form } from "./inflect.ts";
import { hasPerson, staysInCountry, staysPut } from "./look.ts";
import { MeetingActs } from "./meet-acts.ts";
import type { Operator } from "./operators.ts";
import { IN } from "./vocabulary.ts";

/** After these "order" is a verb. */
const BEFORE_VERB = new Set(
  "court hereby to judge justice panel undersigned bench we i therefore further now thus accordingly".split(" "),
);

/** After these "issue" is a noun. */
const BEFORE_ISSUE = new Set(
  "the an this that legal sole only main central core threshold key primary same constitutional jurisdictional factual at".split(
    " ",
  ),
);

/** Decides whether an operator governs what follows it or closes what went before. */
export class MeetingOperators extends MeetingActs {
  protected meet(meant: Meant, at: number, last: number): boolean {
    return meant.is === "act" ? this.meetAct(meant, at, last) : this.meetOperator(meant.operator, meant.form, at, last);
  }

  /** "the district court order directing release": an order, and no court that orders. */
  private isOrderOfCourt(at: number): boolean {
    return (
      this.word(at) === "order" &&
      this.word(at - 1) === "court" &&
      /^(?:district|lower|trial|circuit|federal)$/.test(this.word(at - 2))
    );
  }

  protected meetOperator(operator: Operator, given: Form, at: number, last: number): boolean {
    // "leaves Petitioner in custody"
    if (operator === "keep" && /^le(?:av|ft)/.test(this.word(at)) && hasPerson(this.tokens, at + 1, at + 3)) {
      if (this.hasOrder() && staysPut(this.tokens, at)) return this.addStay(at);
      if (!this.isKeptInside(at)) return false;
      this.isMinute = this.open.every((each) => each.operator === "ruling");
      this.add("continued detention", "base", at, at);
      return true;
    }
    // "the legal issue, the length of his detention, is well briefed": a question, and nothing is issued.
    if (this.word(at) === "issue" && BEFORE_ISSUE.has(this.word(at - 1))) return true;
    // "is not entitled to relief from his detention": to be let go.
    if (this.word(at) === "relief" && this.isFromDetention(last)) {
      this.add("release", "noun", at, last);
      return true;
    }
    const form = this.formOf(given, operator, at, last);
    if (form === null) return false;
    if (
      operator === "ask" &&
      /^(?:request|application|motion|consent)$/.test(this.word(at)) &&
      !/^(?:to|for)$/.test(this.word(last + 1)) &&
      /\b(?:at|upon|on)\b/.test(
        `${this.word(at - 1)} ${this.word(at - 2)} ${this.word(at - 3)} ${this.word(at - 4)} ${this.word(at - 5)}`,
      )
    )
      return true;
    // "the proposed transfer may not go forward"
    if (
      operator === "ask" &&
      form === "participle" &&
      this.be < at - 2 &&
      this.known(last + 1).meant?.some((each) => each.is === "act" && each.form === "noun") === true
    )
      return true;
    // "lifting 3 Order to permit transfer": what it is lifted for.
    const undone =
      operator === "permit" && form === "base" && this.word(at - 1) === "to"
        ? this.open.findIndex((each) => each.operator === "end")
        : -1;
    if (undone !== -1) this.open = this.open.slice(0, undone);
    if (operator === "ruling" && this.word(at - 1) === "in" && this.word(at + 1) === "to") return true;
    // "ORDER ON PETITION directing Respondents to …": what the order is on, and no request.
    if (
      operator === "ask" &&
      form === "noun" &&
      at < 5 &&
      /^(?:on|re|regarding)$/.test(this.word(at - 1)) &&
      this.known(last + 1).meant?.some((each) => each.is === "operator" && each.form === "gerund") === true
    )
      return true;
    // "enlarging Mr. Roe on bail": him, and no order.
    if (operator === "expand" && this.word(at).startsWith("enlarg") && form !== "participle" && this.isOnBail(last)) {
      this.isMinute = form === "active" && this.open.length === 0;
      this.add("release", form === "gerund" ? "gerund" : "base", at, last);
      return true;
    }
    // "enjoins Defendants to provide a hearing": what is to be done.
    if (operator === "stop" && form !== "noun" && this.word(at).startsWith("enjoin") && this.isToAct(last)) {
      this.push("order", form, at);
      return true;
    }
    // "leave to proceed in forma pauperis": how a case is conducted.
    if (this.word(at) === "proceed" && this.word(at - 1) === "to" && this.word(at - 2) === "leave") return true;
    // "enjoined from requiring her to sign anything": what is put upon somebody.
    if (
      operator === "order" &&
      this.open.some((each) => each.operator === "stop" || each.operator === "not") &&
      /^(?:requir|compel|forc|direct|instruct|command)/.test(this.word(at)) &&
      this.asksToSign(last)
    ) {
      this.add("contact", "base", at, last);
      return true;
    }
    // "relief from his continued detention": of that he is to be free.
    if (operator === "extend" && this.subjectIs("release") && /^(?:from|his|her|their)$/.test(this.word(at - 1)))
      if ([1, 2].some((step) => this.word(at - step) === "from")) return true;
    if (operator === "extend" && this.word(at).startsWith("continu") && this.addStay(at)) return true;
    if (operator === "extend" && this.word(at).startsWith("continu") && this.stayDetained(at)) return true;
    if (
      (operator === "keep" || operator === "stay") &&
      (staysPut(this.tokens, at) || staysInCountry(this.tokens, at)) &&
      given !== "noun" &&
      !/^stay(?:s|ing|ed)$/.test(this.word(at))
    )
      return this.addStay(at);
    if ((operator === "stay" || operator === "keep") && given !== "noun" && this.hasModal(at) && this.stayDetained(at))
      return true;
    if ((this.word(at).startsWith("uph") || this.word(at).startsWith("sustain")) && !this.isOfDetention(last))
      return true;
    if (operator === "end" && this.word(at).startsWith("withdraw") && form === "participle" && !this.isReliefSubject())
      return true;
    if (form === "participle" && this.isPast(at)) return true;
    // "every member refused a hearing": whom it happened to.
    if (
      operator === "deny" &&
      form === "participle" &&
      this.be < at - 2 &&
      this.is(at - 1, IN.held) &&
      /^(?:an?|any|such|bond|bail)$/.test(this.word(last + 1))
    ) {
      this.past = at;
      return true;
    }
    // "petition as to prolonged detention": how long it has been, and no act.
    if (
      operator === "extend" &&
      form === "participle" &&
      !this.word(at).startsWith("continu") &&
      this.be < at - 2 &&
      /^(?:detention|custody|confinement|incarceration|imprisonment)$/.test(this.word(last + 1))
    )
      return true;
    if (form === "participle" && this.isAdjective(at, last)) return true;
    // "admitted to bail, with travel restricted to Ohio"
    if (form === "participle" && /^(?:restricted|limited)$/.test(this.word(at)) && this.be < at - 3) return true;
    if (form === "participle" && this.isPassive(operator, at, last)) {
      this.passive(operator, at);
      return true;
    }
    // "the protocol is approved, and …": said of something that is no act.
    if (
      form === "participle" &&
      this.be >= at - 2 &&
      !this.isRequest &&
      /^(?:permit|end|extend|expand|keep|grant|deny|enforce)$/.test(operator) &&
      last + 1 < this.tokens.length &&
      (this.tokens[last + 1]?.gap !== "space" || this.leavesOther(last))
    )
      return true;
    // "bail revocation hearing held"
    if (form === "noun" && operator === "end" && this.adjoins(at) && /^hearings?$/.test(this.word(last + 1))) {
      this.subject.pop();
      return true;
    }
    if (form === "noun" && this.adjoins(at)) {
      this.combine(operator, last);
      return true;
    }
    if (
      operator === "expand" &&
      this.subject.length > 0 &&
      /^(?:now|also|likewise|runs?|inure|takes)$/.test(this.word(at))
    ) {
      this.passive(operator, at);
      return true;
    }
    if (
      (operator === "extend" || operator === "permit") &&
      (form === "active" || form === "base") &&
      this.subject.length > 0
    ) {
      if (
        /^(?:continue|continues|proceed|resume|go|take|occur|happen|carried|carries|carry|lives)$/.test(this.word(at))
      ) {
        // "a bond hearing is to take place by May 1": it is to be held.
        const isToBe = /^(?:take|occur|happen)$/.test(this.word(at)) && this.isToTakePlace(last);
        this.passive(isToBe ? "order" : operator, at);
        return true;
      }
    }
    if (
      operator === "end" &&
      form === "active" &&
      this.isReliefSubject() &&
      /^(?:dissolves|lapses|ends|terminates|expires)$/.test(this.word(at)) &&
      (this.endsToday(last) || !/^(?:\d|at)/.test(this.word(last + 1)))
    ) {
      this.passive(operator, at);
      return true;
    }
    // "allows the stay of removal to expire", "lets it lapse"
    if (
      operator === "end" &&
      form === "base" &&
      this.isReliefSubject() &&
      this.open.some((each) => each.operator === "permit" && each.form !== "modal") &&
      /^(?:dissolve|lapse|terminate|expire|end)$/.test(this.word(at)) &&
      !this.open.some((each) => each.operator === "not")
    ) {
      this.passive(operator, at);
      return true;
    }
    if (
      operator === "end" &&
      form === "base" &&
      this.isReliefSubject() &&
      this.hasModal(at) &&
      !this.open.some((each) => each.operator === "not" && each.at > at - 5) &&
      /^(?:dissolve|lapse|terminate|expire|end)$/.test(this.word(at))
    ) {
      this.passive(operator, at);
      return true;
    }
    if (
      operator === "end" &&
      form === "base" &&
      this.hasModal(at) &&
      /^(?:end|cease|terminate|expire|lapse)$/.test(this.word(at)) &&
      this.subject.some(({ value }) => value.act === "detention" && value.effect === null) &&
      !hasPerson(this.tokens, last + 1, last + 2)
    ) {
      this.passive(operator, at);
      return true;
    }
    this.push(operator, form, at);
    return true;
  }

  /** "shall take place within 7 days"; a day and hour only say when a hearing that is set will be. */
  protected isToTakePlace(last: number): boolean {
    return (
      this.subject.at(-1)?.value.act === "bond hearing" &&
      this.subject.at(-1)?.value.effect === null &&
      this.open.some((each) => each.operator === "order" && each.form === "modal") &&
      !this.open.some((each) => each.operator === "not") &&
      !/^(?:on|at)$/.test(this.word(last + 1))
    );
  }

  /** "enjoins Defendants to …", "is enjoined to …": an infinitive follows, and no "from". */
  protected isToAct(last: number): boolean {
    for (let i = last + 1; i < last + 6; i++) {
      if (this.word(i) === "to")
        return !/^(?:\d|the$|an?$|any$|all$|every$)/.test(this.word(i + 1)) && !this.is(i + 1, IN.held);
      if (
        this.tokens[i]?.gap !== "space" ||
        !(this.is(i, IN.holders | IN.held) || /^(?:the|all|and|its|their)$/.test(this.word(i)))
      )
        return false;
    }
    return false;
  }

  protected isOnBail(last: number): boolean {
    const on = [1, 2, 3, 4, 5].find((step) => /^(?:on|upon)$/.test(this.word(last + step)));
    return (
      on !== undefined &&
      /^(?:bail|bond|recognizance)$/.test(this.word(last + on + 1)) &&
      hasPerson(this.tokens, last + 1, last + on - 1)
    );
  }

  protected isOfLaw(at: number): boolean {
    return this.tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ word }) =>
        /^(?:sections?|statutes?|law|clause|constitution|ina|act|1225|1226|1231|u\.s\.c)$/.test(word),
      );
  }

  /** "the suspension of 11 is lifted and the order is …": what follows has a subject of its own. */
  protected leavesOther(last: number): boolean {
    const isOther =
      /^(?:and|but)$/.test(this.word(last + 1)) && /^(?:the|this|that|its|no|an?)$/.test(this.word(last + 2));
    if (isOther) this.open = this.open.filter(({ operator, form }) => operator === "order" && form !== "modal");
    return isOther;
  }

  /** "expires at 11:59 p.m. tonight", "lapses today". */
  protected endsToday(last: number): boolean {
    return this.tokens
      .slice(last + 1, last + 8)
      .some(({ word }) => /^(?:tonight|today|forthwith|immediately)$/.test(word));
  }

  /** "from his continued detention". */
  private isFromDetention(last: number): boolean {
    if (this.word(last + 1) !== "from") return false;
    const held = [2, 3, 4].find((step) =>
      /^(?:detention|custody|confinement|imprisonment)$/.test(this.word(last + step)),
    );
    return (
      held !== undefined &&
      !/^(?:orders?|officers?|facility|center|condition|conditions)$/.test(this.word(last + held + 1))
    );
  }

  /** "the court upholds his detention": what is upheld is a detention, and no ruling. */
  protected isOfDetention(last: number): boolean {
    if (this.subjectIs("detention") || this.subjectIs("continued detention")) return true;
    return this.tokens.slice(last + 1, last + 5).some(({ word }) => word === "detention");
  }

  /** What is withdrawn is relief, and no motion or paper. */
  protected isReliefSubject(): boolean {
    return this.subject.some(({ value }) => value.effect !== null && !value.isAsked);
  }

  /** "order" and "stay" are verbs or nouns; "leave" and "keep" govern people, places and orders. */
  protected formOf(form: Form, operator: Operator, at: number, last: number): Form | null {
    const word = this.word(at);
    const next = this.word(last + 1);
    // "kept from public view": what is kept is a paper.
    if (
      word === "kept" &&
      last > at &&
      /^(?:the )?(?:public|view|disclosure|docket)/.test(`${next} ${this.word(last + 2)}`)
    )
      return null;
    if (last > at) return form;
    if (word === "order" || word === "orders") {
      const isVerb =
        (BEFORE_VERB.has(this.word(at - 1)) && !this.isPossessive(at - 1) && !this.isOrderOfCourt(at)) ||
        /^(?:it|we)$/.test(this.word(at - 1)) ||
        (word === "orders" && at === 0 && /^(?:an?|that|his|her|their)$/.test(next)) ||
        (next === "that" && (!this.isNounHere(at) || this.isTitle(at))) ||
        (this.is(last + 1, IN.holders) && !this.isPossessive(last + 1)) ||
        (word === "orders" &&
          (this.word(at - 1) === "and" || this.is(last + 1, IN.held) || next === "immediate" || next === "release")) ||
        (this.joins && word === "order" && this.open.some(({ form: other }) => other === "base"));
      if (!isVerb && operator === "order") {
        this.meetOperator("ruling", "noun", at, last);
        return null;
      }
      return isVerb ? (word === "order" ? "base" : "active") : "noun";
    }
    // "section 1225(b)(2) mandates his confinement": what the law says, and no order.
    if (
      form === "active" &&
      /^(?:mandates|requires|authorizes|permits|allows|compels|directs|commands)$/.test(word) &&
      this.isOfLaw(at)
    )
      return null;
    // "the Bond Denial Class": a name.
    if (word === "denial" && /^(?:bond|bail|visa|parole|asylum)$/.test(this.word(at - 1)) && next !== "of") return null;
    // "Consistent with the mandate", "its broadening at 22": nouns.
    if (word === "mandate" && operator === "order" && !/^(?:to|we|court)$/.test(this.word(at - 1))) return null;
    if (
      form === "gerund" &&
      (operator === "expand" || operator === "extend") &&
      /^(?:its|their)$/.test(this.word(at - 1))
    )
      return null;
    if (word === "hold")
      return /^(?:the|a|any|this|that|no|administrative|temporary|placed)$/.test(this.word(at - 1)) &&
        /^(?:on|upon|of|placed|entered|imposed)$/.test(next)
        ? "noun"
        : null;
    if (word === "directions") return /^(?:with|under|following)$/.test(this.word(at - 1)) ? form : null;
    if (word === "leave") {
      if (operator === "permit") return next === "to" || next === "for" ? "noun" : null;
      return operator === "keep" && /^(?:in|the|undisturbed)$/.test(next) ? form : null;
    }
    if (word === "kept" && last > at) return form;
    if (word === "left" || word === "kept" || word === "keep" || word === "keeping" || word === "keeps")
      return /^(?:in|the|undisturbed|its)$/.test(next) && !(next === "the" && this.is(last + 2, IN.held)) ? form : null;
    if (word === "set" && this.subjectIs("bail")) return "participle";
    if (word === "set" || word === "sets" || word === "setting")
      return next === "bond" || next === "bail" || next === "reasonable" ? form : null;
    if (word === "entered") return this.be >= at - 3 && this.subject.length > 0 ? "participle" : null;
    if (word === "enters" || word === "entering" || word === "enter")
      return next === "an" || next === "a" || next === "judgment" ? form : null;
    if (word === "against" && this.open.some(({ operator: each }) => each === "stop")) return null;
    if (word === "caused" || word === "causes" || word === "cause") return null;
    if (word === "ended" && operator === "end") return form;
    if (word === "approval" || word === "authority")
      return next === "to" || next === "of" || next === "for" ? form : null;
    if ((word === "stay" || word === "stays") && form !== "noun") return this.isVerbHere(at) ? form : "noun";
    return form;
  }

  /** "renewed motion", "the release directed at 19 is stayed": no verb of the sentence. */
  protected isAdjective(at: number, last: number): boolean {
    // "rests on a newly issued travel document"
    if (/^(?:newly|recently|previously|duly|validly|lately|freshly)$/.test(this.word(at - 1)) && this.be < at - 2)
      return true;
    const next = this.known(last + 1).meant;
    if (
      next?.some((each) => each.is === "operator" && (each.operator === "ask" || each.operator === "ruling")) ===
        true &&
      this.be < at - 3
    )
      return this.subject.length === 0;
    if (this.be >= at - 4 || this.hasModal(at) || this.subject.length === 0) return false;
    if (!/^(?:at|in|by|on|under|herein|below|to|above|previously|against)$/.test(this.word(last + 1))) return false;
    for (let i = last + 1; i < Math.min(this.tokens.length, last + 16); i++) {
      if (this.tokens[i]?.gap === "colon") return false;
      if (/^(?:is|are|be|shall|has|have)$/.test(this.word(i))) return true;
    }
    return false;
  }

  protected isVerbHere(at: number): boolean {
    const before = this.word(at - 1);
    if (this.word(at + 1) === "of") return false;
    if (
      this.word(at) === "stays" &&
      !/^(?:the|all|any|its|temporary|administrative|automatic|pending|such|those)$/.test(before)
    )
      return true;
    return /^(?:to|shall|must|may|will|not|hereby|temporarily|court|we|and|also|be)$/.test(before) || at === 0;
  }

  /** A participle closes its subject, unless it governs what follows ("enjoined from", "ordered released"). */
  protected isPassive(operator: Operator, at: number, last: number): boolean {
    // "are entitled under the statute to a hearing": nobody's act is entitled.
    if (this.word(at) === "entitled") return false;
    if (/^(?:obliged|required|owed)$/.test(this.word(at)) && this.word(last + 1) === "to") return false;
    if (this.subject.length === 0) return false;
    const takesInfinitive = operator === "order" || operator === "permit" || operator === "stop";
    for (let i = last + 1; i < Math.min(this.tokens.length, last + 6); i++) {
      const word = this.word(i);
      if (word === "from" || word === "that") return false;
      if (word === "to") return !takesInfinitive || !this.isVerbAfter(i);
      const { meant } = this.known(i);
      if (
        meant?.some(
          (each) => each.is === "act" && (each.form === "participle" || each.form === "noun") && i <= last + 2,
        ) === true &&
        this.subject.length === 0
      )
        return false;
      if (!(
        word === "and" ||
        word === "or" ||
        word === "hereby" ||
        meant?.some(({ form }) => form === "participle") === true
      ))
        break;
    }
    return this.subject.length > 0;
  }
}
