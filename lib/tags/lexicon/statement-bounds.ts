import { Constructions } from "./constructions.ts";
import { hasPerson } from "./look.ts";
import type { Operator } from "./operators.ts";
import { IN } from "./vocabulary.ts";

/** What follows these has a verb of its own: "unless within ten days petitioner is given a hearing, …". */
export const SUBORDINATES = new Set("unless if when where while whenever".split(" "));

/** What goes on with a noun: "a ruling on the removal", "decides that removal". */
const LEADS_ON = /^(?:that|whether|why|if|on|of|to|and|or|against|from|for|in|by|stay|stays|regarding|concerning)$/;

/** Knows where one statement ends and the next begins, and the verbs that begin one: "shall", "may not", "is to". */
export class StatementBounds extends Constructions {
  /** "shall", "may not", "is to", "respondents to …". Gives the place of the last word taken, -1 when there is none. */
  protected modalAt(at: number): number {
    const word = this.word(at);
    let operator: Operator | null = null;
    let last = at;
    if (this.hasLeave(at)) {
      this.beginStatement(at);
      this.push("permit", "modal", at);
      return at + 2;
    }
    if (word === "shall" || word === "must" || word === "will") operator = "order";
    else if (word === "may" || word === "can") operator = "permit";
    else if (word === "is" || word === "are" || word === "has" || word === "have") {
      const isHad = word === "has" || word === "have";
      const days = !isHad
        ? undefined
        : ([2, 3, 4].find(
            (step) => /^(?:days|hours|weeks)$/.test(this.word(at + step)) && this.word(at + step + 1) === "to",
          ) ?? this.untilWhen(at));
      if (days !== undefined) {
        this.beginStatement(at);
        this.push("order", "modal", at + days + 1);
        return at + days + 1;
      }
      const negated = this.word(at + 1) === "not";
      if (this.word(at + (negated ? 2 : 1)) !== "to") return -1;
      operator = "order";
      last = at + 1 + Number(negated);
      if (negated) {
        this.beginStatement(at);
        this.pushNot(at);
        this.push("order", "modal", at);
        return last;
      }
    } else if (word === "to" && this.isElliptical(at)) operator = "order";
    if (operator === null) return -1;
    if (this.qualified !== -1 && !this.endsQualifier(at)) return at;
    this.beginStatement(at);
    // "Defendants shall not remove class members, shall not interview them": the same who shall.
    if (this.tokens[at]?.gap !== "comma" && !/^(?:and|or|then|also)$/.test(this.word(at - 1))) this.doer = this.actor;
    else if (this.doer !== null) this.actor = this.doer;
    const not = this.word(at + 1) === "not" || this.word(at + 1) === "never" ? 1 : 0;
    if (not === 1) this.pushNot(at);
    this.push(operator, "modal", at);
    return last + not;
  }

  /** "The Government has leave to remove Petitioner", "they have permission to relocate him". */
  protected hasLeave(at: number): boolean {
    return (
      this.word(at + 2) === "to" &&
      /^(?:has|have)$/.test(this.word(at)) &&
      /^(?:leave|permission|authorization|authority|clearance)$/.test(this.word(at + 1)) &&
      this.qualified === -1 &&
      !this.isRequest
    );
  }

  /** "have until noon tomorrow to let him go": how far it is to the word before "to". */
  protected untilWhen(at: number): number | undefined {
    if (this.word(at + 1) !== "until") return undefined;
    return [2, 3, 4, 5, 6, 7, 8].find((step) => this.word(at + step + 1) === "to" && this.isVerbAfter(at + step + 1));
  }

  /** "Respondents to release petitioner by noon": an order without its verb. */
  protected isElliptical(at: number): boolean {
    if (this.isRequest || this.topic || this.qualified !== -1) return false;
    if (this.actorAt < at - 4 || this.known(at - 1).meant !== null || this.actorAt === -9) return false;
    if (!this.isVerbAfter(at)) return false;
    return this.open.every(({ operator }) => operator === "ruling" || operator === "ask");
  }

  /** "Nothing in this Order prevents ICE from …": the place of the verb, or -1. */
  protected barAfterNothing(at: number): number {
    for (let i = at + 1; i < at + 10; i++) {
      if (this.word(i) === "stands" && this.word(i + 1) === "in") return i;
      const isBar = this.known(i).meant?.some(
        (each) =>
          each.is === "operator" && each.operator === "stop" && (each.form === "active" || each.form === "base"),
      );
      if (isBar === true && !/^(?:restrictions?|limits?|protects?)$/.test(this.word(i))) return i;
      if (/^(?:requires?|authorizes?|permits?|affects?)$/.test(this.word(i))) return -1;
    }
    return -1;
  }

  /** "no class member", "nobody", "no stay": a statement begins with what may not be. */
  protected deniesFrom(at: number): boolean {
    if (this.relative || this.isRequest || (this.subject.length > 0 && !this.beginsDenial(at))) return false;
    const word = this.word(at);
    if (word === "nobody") return true;
    if (word === "none") return this.word(at + 1) === "of";
    if (word !== "no") return false;
    const isOfOfficer = [1, 2, 3].some((step) =>
      /^(?:officers?|agents?|employees?|officials?|contractors?|respondents?|defendants?)$/.test(this.word(at + step)),
    );
    if (isOfOfficer) return true;
    const isRelief =
      /^(?:stay|injunction|tro|restraint)$/.test(this.word(at + 1)) ||
      /^(?:removal|deportation|transfer|repatriation)$/.test(this.word(at + 1));
    return isRelief || hasPerson(this.tokens, at + 1, at + 2);
  }

  /** "… before any transfer, and no officer shall question them": behind what was read, a statement of its own. */
  protected beginsDenial(at: number): boolean {
    return (
      this.word(at) === "no" &&
      (this.word(at - 1) === "and" || this.tokens[at]?.gap === "comma") &&
      [2, 3, 4, 5, 6].some((step) => /^(?:shall|must|may|will)$/.test(this.word(at + step)))
    );
  }

  /** "any re-arrest without notice is ENJOINED": an act that was only named waits for its verb. */
  protected isSubjectOf(at: number): boolean {
    const next = this.known(this.word(at + 1) === "hereby" ? at + 2 : at + 1);
    const isVerb = next.meant?.some((each) => each.is === "operator" && each.form === "participle") === true;
    return (
      isVerb &&
      !this.topic &&
      this.open.every(({ operator }) => operator === "ruling") &&
      this.subject.length > 0 &&
      this.subject.every(({ value }) => value.effect === null)
    );
  }

  /** "is hereby stayed": what bars or stays what stands before it, and governs nothing behind it. */
  protected isBarredAt(be: number): boolean {
    const at = /^(?:hereby|temporarily|administratively|likewise|further|also)$/.test(this.word(be + 1))
      ? be + 2
      : be + 1;
    const isBar = this.known(at).meant?.some(
      (each) =>
        each.is === "operator" && (each.operator === "stop" || each.operator === "stay") && each.form === "participle",
    );
    return isBar === true && !/^(?:from|by|to|in)$/.test(this.word(at + 1));
  }

  /** "removal of any person who lives in Ohio is STAYED": what was told of the person had its verb. */
  protected isRelativeOver(at: number): boolean {
    if (!/^(?:who|whose|whom)$/.test(this.word(this.qualified)) || !this.isBarredAt(at)) return false;
    if (/^(?:and|or|but|that|who|whose|whom)$/.test(this.word(at - 1))) return false;
    if (this.word(this.qualified) !== "whose") return at > this.qualified + 2;
    return this.tokens
      .slice(this.qualified + 2, at)
      .some(({ word }) => /^(?:is|are|was|were|has|have|had|remains?)$/.test(word));
  }

  /** "Until the Court has ruled the removal of Petitioner is STAYED": no comma ends the time. */
  protected beginsBan(at: number): boolean {
    if (this.topic || this.relative || this.subject.length > 0 || this.word(at + 1) !== "of") return false;
    if (!/^(?:until|pending|while|during)$/.test(this.word(this.qualified))) return false;
    if (this.known(at).meant?.some((each) => each.is === "act" && each.form === "noun") !== true) return false;
    const before = /^(?:the|any|all)$/.test(this.word(at - 1)) ? at - 2 : at - 1;
    if (before <= this.qualified || LEADS_ON.test(this.word(before))) return false;
    for (let i = at + 1; i < at + 14; i++) {
      if (this.tokens[i]?.gap !== "space") return false;
      if (this.word(i) === "is" || this.word(i) === "are") return this.isBarredAt(i);
    }
    return false;
  }

  /** ", and Respondents shall …": what somebody else says is over. */
  protected beginsStatement(at: number): boolean {
    for (let i = at; i < at + 5; i++) {
      const next = this.word(i + 1);
      if (this.is(i, IN.holders | IN.held) && /^(?:shall|must|may|is|are)$/.test(next)) return true;
    }
    return false;
  }

  /** "A district court may not entertain a challenge to the decision to execute removal orders": what it has no power to do. */
  protected courtCannot(at: number): boolean {
    const word = this.word(at);
    const isNot = this.word(at + 1) === "not" && /^(?:may|shall|can|does|do)$/.test(word);
    if (!isNot && word !== "cannot") return false;
    if (!this.is(at - 1, IN.court) && this.word(at - 1) !== "courts" && this.word(at - 1) !== "judge") return false;
    return /^(?:entertain|hear|review|consider|reach|exercise|adjudicate|interfere|inquire|second-guess|have|intervene|address)$/.test(
      this.word(isNot ? at + 2 : at + 1),
    );
  }

  /** "unless a judge finds, at a bond hearing, that …": the condition goes on behind the comma. */
  protected isInsideCondition(at: number): boolean {
    // "unless, within 21 days, he receives a hearing": what stands between the commas.
    if (
      !this.relative &&
      /^(?:unless|if)$/.test(this.word(this.qualified)) &&
      this.tokens[this.qualified + 1]?.gap === "comma" &&
      this.emitted.length + this.subject.length > 0 &&
      this.tokens.slice(this.qualified + 2, at).every(({ gap }) => gap !== "comma")
    )
      return true;
    return (
      !this.relative &&
      /^(?:unless|if|absent|without)$/.test(this.word(this.qualified)) &&
      (/^(?:at|in|on|after|by|with|following|upon)$/.test(this.word(at)) || this.isPartOfProcess(at)) &&
      this.emitted.length + this.subject.length > 0 &&
      !this.tokens.slice(at, at + 14).some(({ word }) => /^(?:shall|must|may|is|are)$/.test(word))
    );
  }

  /** "absent due process, including a hearing", "such as a bond hearing": what the condition asks for, by one of its parts. */
  private isPartOfProcess(at: number): boolean {
    const word = this.word(at);
    if (word !== "including" && !(word === "such" && this.word(at + 1) === "as")) return false;
    const next = this.tokens.slice(at + 1, at + 10).map((each) => each.word);
    return next.some((each) =>
      /^(?:hearings?|notice|interviews?|opportunity|review|finding|determination)$/.test(each),
    );
  }

  /** "As stated on the record, …", "At today's hearing, …": where it was said, and not what about. */
  protected isLeadOf(at: number): boolean {
    return (
      at < 8 &&
      this.subject.length === 0 &&
      this.open.every(({ operator }) => operator === "ruling") &&
      /^(?:at|after|during|following|as|in|upon|per|consistent)$/.test(this.word(0))
    );
  }

  /** "TRO: removal is stayed until 3/5/2025": a heading, and the sentence says what is done. */
  protected isHeading(at: number): boolean {
    return (
      at < 9 &&
      this.subject.length === 0 &&
      this.open.length > 0 &&
      !this.isRequest &&
      ((at < 5 &&
        this.open.every(({ operator, form }) => form === "noun" && /^(?:stop|stay|ruling)$/.test(operator))) ||
        // "granting partial summary judgment to Plaintiffs: re-detention is enjoined"
        this.open.every(({ operator }) => operator === "grant" || operator === "ruling")) &&
      this.tokens
        .slice(at, at + 14)
        .some(({ word }) => /^(?:is|are|shall|must|may|will|stayed|enjoined|barred)$/.test(word))
    );
  }

  /** "restrained until 8/8/2025 at 5:00 p.m. from putting …": what is forbidden stands behind the time. */
  protected goesOnFrom(at: number): boolean {
    return (
      this.qualified !== -1 &&
      !this.topic &&
      this.word(at - 1) === "from" &&
      this.open.some(({ operator, form }) => operator === "stop" && form !== "noun") &&
      this.known(at).meant?.some(({ form }) => form === "gerund") === true
    );
  }

  /** "staying removal until further order, and directing …": the order's next act, in the form of its first. */
  protected beginsNextAct(at: number): boolean {
    if (this.word(at - 1) !== "and" || SUBORDINATES.has(this.word(this.qualified)) || this.relative) return false;
    return (
      this.known(at).meant?.some(
        (each) => each.is === "operator" && each.operator === "order" && each.form === "gerund",
      ) === true
    );
  }

  /** Within a topic: a new act of the court begins ("…, and staying removal"). */
  protected startsAct(at: number): boolean {
    if (!(this.breaks || this.softly || this.joins)) return false;
    return (
      this.known(at).meant?.some(
        (each) => each.is === "operator" && (each.form === "gerund" || each.form === "active"),
      ) === true
    );
  }
}
