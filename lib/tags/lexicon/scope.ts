import type { Act } from "./acts.ts";
import { apply } from "./algebra.ts";
import type { Actor, Found, Open, OpenForm } from "./meaning.ts";
import { DOING, OF_TITLES, VERB_AFTER } from "./nouns.ts";
import type { Operator } from "./operators.ts";
import type { Token } from "./sentence.ts";
import { IN, STRANGER } from "./vocabulary.ts";
import type { Known } from "./vocabulary.ts";

/** What stands in a list of officers: "no officer, agent, or employee of the field office". */
const OF_LIST =
  /^(?:and|or|nor|officers?|officials?|agents?|employees?|contractors?|agency|person|official|employee|one|anyone|anybody)$/;
/** Who is denied something, with their officers, agents and all who act with them. */
const LONGEST_LIST = 44;
/** The same without knowing who they are. */
const LONGEST_NAME = 12;
/** What is not so may be done; what is "not enjoined" was asked for and refused. */
const BARS = /^(?:barr?|prohibit|preclude|prevent|forbid|block|imped|hinder)/;

/** What governs what: the operators that are open, the subject so far, and where a statement ends. */
export class Scope {
  protected readonly tokens: readonly Token[];
  protected readonly isRequest: boolean;
  protected readonly emitted: Found[] = [];
  protected open: Open[] = [];
  protected leading: readonly Open[] = [];
  protected subject: Found[] = [];
  /** The last passive verb has been applied to the subject. */
  protected isUsed = false;
  protected joins = false;
  protected joinsOr = false;
  protected joinedAt = -9;
  protected wasNegated = false;
  protected orElse = false;
  protected breaks = false;
  protected softly = false;
  protected qualified = -1;
  protected relative = false;
  /** Where a relative clause ended: its verb's subject stands before it. */
  protected asideAt = -9;
  /** "a hearing at which …": the whole relative clause is about the hearing. */
  protected isWithin = false;
  protected topic = false;
  /** What somebody else says, to the end of the clause. */
  protected reported = false;
  protected conditional = false;
  protected past = -9;
  protected be = -9;
  protected actor: Actor = null;
  protected actorAt = -9;
  /** Who shall, must or may, as the last statement said. */
  protected doer: Actor = null;
  protected notice = false;
  protected counselTold = false;
  protected hearingElse = false;
  protected isMinute = false;
  /** Where a contact with the held was read whose words go on. */
  protected contactAt = -1;
  protected throughCounsel = false;

  constructor(tokens: readonly Token[], isRequest: boolean, carried: readonly Open[] = []) {
    this.tokens = tokens;
    this.isRequest = isRequest;
    this.open = [...carried];
    if (isRequest) this.open = [{ operator: "ask", form: "noun", at: -1 }];
  }

  /** The operators that still govern what follows: "enjoined from: (1) …; (2) …". */
  lead(): readonly Open[] {
    return this.leading;
  }

  protected word(at: number): string {
    // Before the first word there is none: to ask the list for it would be slow.
    const token = at < 0 ? undefined : this.tokens[at];
    return token === undefined ? "" : token.word;
  }

  /** What is known of a word; a stranger stands before the first and behind the last. */
  protected known(at: number): Known {
    const token = at < 0 ? undefined : this.tokens[at];
    return token === undefined ? STRANGER : token.known;
  }

  /** True when a word stands in a list (a bit of `IN`). */
  protected is(at: number, list: number): boolean {
    return (this.known(at).lists & list) !== 0;
  }

  protected hasOrder(): boolean {
    return this.open.some(({ operator }) => operator === "order");
  }

  protected hasModal(at: number): boolean {
    return this.open.some(({ form, at: where }) => form === "modal" && where > at - 6);
  }

  protected subjectIs(act: Act): boolean {
    return this.subject.some(({ value }) => value.act === act);
  }

  protected isPossessive(at: number): boolean {
    return at >= 0 && this.tokens[at]?.owns === true;
  }

  /** "release" and "transfer" are nouns after an article, a possessive or a preposition. */
  protected isNounHere(at: number): boolean {
    const before = at < 1 ? undefined : this.tokens[at - 1];
    if (before === undefined) return this.isRequest;
    if (before.owns) return true;
    const { word, known } = before;
    return !(
      VERB_AFTER.has(word) ||
      (known.lists & (IN.held | IN.holders)) !== 0 ||
      word.endsWith("ly") ||
      /^\d/.test(word) ||
      this.tokens[at]?.gap !== "space"
    );
  }

  /** "TEXT ORDER that", "MEMORANDUM OPINION AND ORDER that": nothing but what kind of order it is stands before it. */
  protected isTitle(at: number): boolean {
    return at < 6 && this.tokens.slice(0, at).every(({ word }) => OF_TITLES.has(word));
  }

  protected isPast(at: number): boolean {
    // "the earlier order that barred removal": only right before a verb do these words make it history.
    if (/^(?:earlier|formerly|previously|already)$/.test(this.word(this.past)) && this.past !== at - 1) return false;
    return at - this.past < 4 && !/^(?:been|already)$/.test(this.word(this.past)) && this.be < this.past;
  }

  protected isVerbAfter(to: number): boolean {
    for (let i = to + 1; i < Math.min(this.tokens.length, to + 4); i++) {
      const word = this.word(i);
      if (word === "be" || word === "not") return true;
      if (this.known(i).meant?.some(({ form }) => form === "base") === true) return true;
      if (/^(?:\d|all|every|cover|include|reach|the|an?|january|february|march|april|june|july)/.test(word))
        return false;
      if (!word.endsWith("ly")) return false;
    }
    return false;
  }

  protected noteActor(at: number): void {
    const { lists } = this.known(at);
    if ((lists & (IN.court | IN.counsel | IN.holders | IN.held)) === 0) return;
    this.actor =
      (lists & IN.court) !== 0
        ? "court"
        : (lists & IN.counsel) !== 0
          ? "counsel"
          : (lists & IN.holders) !== 0
            ? "holder"
            : "held";
    this.actorAt = at;
  }

  /** Opens an operator. After "and" or a comma it takes the place of the last one of its form. */
  protected push(operator: Operator, form: OpenForm, at: number): void {
    if (this.softly && !this.isRequest) this.flush();
    if (this.joins || this.breaks || this.softly) {
      let same = -1;
      this.open.forEach((each, index) => {
        if (each.form === form) same = index;
      });
      if (same !== -1) {
        // "shall not be removed and shall be released": a new modal also leaves the old negation behind.
        const from =
          form === "modal" && this.open[same - 1]?.form === "not" && this.open[same - 1]?.at !== at ? same - 1 : same;
        this.open = this.open.slice(0, from);
      } else if (form === "gerund" || form === "active") {
        const outer = this.open.filter((each) => each.operator === "ask");
        if (this.softly || !(this.isRequest && outer.length > 0)) this.flush();
        if (this.isRequest) this.open = outer.slice(0, 1);
      } else if (form === "base" && operator === "order" && this.breaks && !this.isRequest) {
        // "set aside the Board's order, and direct the Government to …": the second does nothing to the first.
        this.open = this.open.filter((each) => each.operator !== "end" && each.operator !== "ruling");
      }
    }
    this.joins = false;
    this.joinsOr = false;
    this.breaks = false;
    this.softly = false;
    this.open.push({ operator, form, at });
  }

  protected pushNot(at: number): void {
    this.push("not", "not", at);
  }

  /** "motion to stay removal and for release": back to the request itself. */
  protected closeTo(form: OpenForm): void {
    let last = -1;
    this.open.forEach((each, index) => {
      if (each.form === form && (each.operator === "ask" || each.operator === "ruling")) last = index;
    });
    if (last !== -1) this.open = this.open.slice(0, last + 1);
    this.joins = false;
  }

  /** Ends the statement: what was read so far stands. */
  protected flush(): void {
    if (!this.isUsed) this.emitted.push(...this.subject);
    this.subject = [];
    this.isUsed = false;
    this.open = this.isRequest ? this.open.slice(0, 1) : [];
    this.joins = false;
    this.breaks = false;
    this.softly = false;
    this.topic = false;
    this.conditional = false;
    this.notice = false;
    this.endQualifier();
  }

  protected endQualifier(): void {
    this.qualified = -1;
    this.relative = false;
  }

  protected endTopic(): void {
    this.topic = false;
    this.flush();
  }

  /** A modal with a subject of its own ends what went before; "and shall" goes on with the same subject. */
  protected beginStatement(at: number): void {
    this.orElse = this.joinsOr;
    const { conditional } = this;
    const wasApart = this.topic || this.qualified !== -1;
    this.topic = false;
    this.endQualifier();
    if (wasApart || this.breaks || this.softly || this.joins) {
      const keepsSubject =
        ((/^(?:and|or|also|then)$/.test(this.word(at - 1)) || (!wasApart && this.endsPeople(at))) && !this.softly) ||
        (this.asideAt === at && !wasApart);
      // "no ICE employee or contractor shall": the denial is of both.
      const denial = this.openDenial();
      const isDenied = denial !== null && this.isOneList(denial.at + 1, at);
      if (isDenied) this.deniesOnce(denial);
      if (isDenied) this.joins = this.breaks = false;
      else if (!keepsSubject) this.flush();
      else this.open = this.open.filter(({ form }) => form !== "modal" && form !== "not" && form !== "participle");
    }
    this.conditional = conditional;
  }

  /** "neither ICE, nor its agents, nor anyone who has this order, may": denied once, and what tells who they are is no act. */
  private deniesOnce(denial: Open): void {
    this.open = this.open.filter((each) => each.at < denial.at || each === denial);
    this.subject = [];
  }

  /** The first word of a denial with which a statement begins, behind nothing but "ORDERED that". */
  protected openDenial(): Open | null {
    const first = this.open.findIndex(({ operator }) => operator === "not");
    const denial = this.open[first];
    if (denial === undefined) return null;
    const isAlone = this.open.every(({ operator, at }, index) => {
      const isOrder = operator === "order" || operator === "ruling";
      if (index < first) return isOrder && this.tokens.slice(at, denial.at).some(({ word }) => word === "that");
      if (operator === "not") return /^(?:no|nor|neither|nobody|none)$/.test(this.word(at));
      // "no officer who has this order, or …"
      return isOrder && /^(?:this|that|the|such)$/.test(this.word(at - 1));
    });
    return isAlone ? denial : null;
  }

  /**
   * Where a denial begins before `from` and a modal stands at `to`, whether both belong together. "no Respondent, officer,
   * or agent of theirs shall": the commas are those of a list of people. "no class member, in Ohio or elsewhere, shall":
   * what is told of them ends with a comma.
   */
  private isOneList(from: number, to: number): boolean {
    if (to - from > LONGEST_LIST) return false;
    const commas: number[] = [];
    for (let i = from; i <= to; i++) {
      const gap = this.tokens[i]?.gap;
      if (gap === "comma") commas.push(i);
      else if (gap !== "space") return false;
    }
    const who =
      [0, 1, 2]
        .map((step) => from + step)
        .find((i) => !/^(?:of|the|these|those|their|its|his|her)$/.test(this.word(i))) ?? from;
    const isOfPeople = this.is(who, IN.holders | IN.held) || OF_LIST.test(this.word(who));
    if (this.subject.length > 0 && !isOfPeople) return false;
    if (this.hasVerb(who + 1, to)) return false;
    const last = commas.at(-1);
    if (last === undefined) return isOfPeople || to - from <= LONGEST_NAME;
    const isNext = (i: number) => this.is(i, IN.holders) || OF_LIST.test(this.word(i));
    if (!isOfPeople) return to - from <= LONGEST_NAME && commas.every(isNext);
    return last === to || /^(?:and|or|nor)$/.test(this.word(last)) || commas.every(isNext);
  }

  /** "No class member is subject to removal, and ICE shall": what is denied has a verb of its own, behind no "who". */
  private hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (/^(?:who|whom|whose|which|that|whatever|however|wherever|whether)$/.test(this.word(i))) return false;
      if (/^(?:is|are|was|were|has|have|had)$/.test(this.word(i))) return true;
    }
    return false;
  }

  /** "the stay of removal of the husband and son shall": the last of several people, no subject of its own. */
  protected endsPeople(at: number): boolean {
    return (
      this.joinedAt >= at - 3 &&
      this.joinedAt < at - 1 &&
      !this.isUsed &&
      this.subject.at(-1)?.form === "noun" &&
      this.open.every(({ form }) => form === "noun") &&
      this.is(at - 1, IN.held) &&
      this.is(this.joinedAt - 1, IN.held)
    );
  }

  /** "ORDERED that, no later than 7 days after entry, respondents provide …". */
  protected saysThat(): boolean {
    return (
      this.subject.length === 0 &&
      this.open.some(({ operator, at }) => operator === "order" && this.word(at + 1) === "that")
    );
  }

  protected endsQualifier(at: number): boolean {
    if (this.relative)
      return (
        !this.isWithin &&
        (/^(?:shall|must)$/.test(this.word(at)) || (this.word(at) === "may" && this.hasRelativeVerb(at)))
      );
    if (/^(?:and|then)$/.test(this.word(at - 1)) && this.subject.length > 0) return true;
    return this.actorAt > this.qualified + 1 && at - this.actorAt < 4;
  }

  /** "detainees who have tested negative may be moved": the relative clause has a verb of its own. */
  protected hasRelativeVerb(at: number): boolean {
    return (
      at > this.qualified + 3 &&
      /^(?:who|whose)$/.test(this.word(this.qualified)) &&
      /^(?:have|has|had|are|is|was|were)$/.test(this.word(this.qualified + 1)) &&
      !/^(?:and|or|but|that|which)$/.test(this.word(at - 1))
    );
  }

  /** The modal or the negation right before a passive belongs to it, not to the acts before. */
  protected takeModal(at: number): boolean {
    let negated = false;
    while (this.open.length > 0) {
      const top = this.open[this.open.length - 1];
      if (top === undefined || at - top.at > 5 || (top.form !== "modal" && top.form !== "not")) break;
      if (this.subject.some((found) => found.operators.length > 0 && found.start >= (this.tokens[top.at]?.start ?? 0)))
        break;
      // "no bond hearing is due, and none will be ordered": denied once.
      const isSaidAgain = this.word(top.at) === "none" && this.word(top.at + 1) !== "of";
      if (top.form === "not" && top.at > this.joinedAt && !isSaidAgain) negated = true;
      this.open.pop();
    }
    return negated;
  }

  protected isScheduling({ value }: Found): boolean {
    return value.act === "bond hearing" && value.effect === null;
  }

  /** "extended to the same date", "to the conclusion of that hearing": a time, and nobody who is protected. */
  private namesDay(at: number): boolean {
    const first = /^(?:the|that|this|such|a|same|said|its)$/.test(this.word(at)) ? at + 1 : at;
    const named = /^(?:same|new|next|earlier|later|adjourned|continued|rescheduled|hearing)$/.test(this.word(first))
      ? first + 1
      : first;
    return /^(?:date|day|time|hour|hearing|conference|argument|end|conclusion|close|expiration)$/.test(
      this.word(named),
    );
  }

  /** "removal is no longer stayed": it was. */
  private isStayedNoMore(at: number): boolean {
    return this.word(at - 1) === "longer" && this.word(at - 2) === "no";
  }

  /** Applies a verb to the subject it follows. */
  protected passive(operator: Operator, at: number): void {
    const end = this.tokens[at]?.end ?? 0;
    const negated = this.takeModal(at) || (this.wasNegated && this.isUsed && this.joinsOr);
    this.wasNegated = negated;
    const widens =
      operator === "extend" &&
      /^(?:to)$/.test(this.word(at + 1)) &&
      !/^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december|and|midnight|noon)|^(?:mon|tues|wednes|thurs|fri)day$|^(?:then|allow|permit|date)$/.test(
        this.word(at + 2),
      ) &&
      !this.namesDay(at + 2);
    // "enlarged through 4/18/2025": in time, and to no more people.
    const lengthens = operator === "expand" && /^(?:through|until|by)$/.test(this.word(at + 1));
    const real: Operator = lengthens
      ? "extend"
      : widens
        ? "expand"
        : operator === "keep" && this.saysLonger(at)
          ? "extend"
          : operator;
    for (const found of this.subject) {
      if (real === "extend" && found.value.effect === null && !this.word(at).startsWith("continu")) continue;
      let value =
        real === "extend" && found.value.act === "detention" && found.value.effect !== "release-ordered"
          ? { ...found.value, effect: "release-denied" as const }
          : apply(real, found.value);
      if (real === "keep" && this.isScheduling(found)) continue;
      // "the order of supervision is reinstated"
      if (real === "keep" && value.effect === null && value.act === "release" && this.word(at).startsWith("reinstat"))
        value = apply("order", value);
      // "removal is not barred", "is no longer prohibited": it may be.
      if (negated && real === "stop" && found.value.effect === null && BARS.test(this.word(at)))
        value = apply("permit", found.value);
      else if (negated && real === "stay" && this.isStayedNoMore(at)) value = apply("end", value);
      else if (negated) value = apply("not", value);
      this.emitted.push({
        ...found,
        value,
        operators: [...found.operators, real],
        end,
        isMention: false,
        isTold: true,
      });
    }
    this.isUsed = true;
    this.joins = false;
    this.breaks = false;
    this.softly = false;
  }

  /** "shall stay in place fourteen more days", "remains in effect until 5/20/2024". */
  protected saysLonger(at: number): boolean {
    for (let i = at + 1; i < at + 9; i++) {
      if (/^(?:until|till|through|thru|including)$/.test(this.word(i)) && this.isDay(i + 1)) return true;
      const isMore = /^(?:more|additional|further|another|extra)$/.test(this.word(i));
      const units = [1, 2, 3].map((step) => this.word(i + step));
      if (isMore && units.some((word) => /^(?:days?|hours?|weeks?|months?)$/.test(word))) return true;
    }
    return false;
  }

  /** "5/20/2024", "5:00 p.m. on May 20, 2024": a day of the calendar, and no event. */
  protected isDay(at: number): boolean {
    const near = [0, 1, 2, 3, 4].map((step) => this.word(at + step));
    if (
      !/^(?:\d|noon|midnight|and|on|at|p|a|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
        near[0] ?? "",
      )
    )
      return false;
    return near.some(
      (word, step) =>
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word) ||
        (/^\d{1,2}$/.test(word) && /^\d{1,2}$/.test(near[step + 1] ?? "") && /^\d{2,4}$/.test(near[step + 2] ?? "")),
    );
  }

  /** "shall tell counsel of each arrest": the noun is only what is told, unless a verb of doing governs it. */
  protected isOnlyTopic(at: number): boolean {
    const inner = this.open.at(-1);
    if (inner === undefined || (inner.form !== "modal" && inner.form !== "not")) return false;
    for (let i = inner.at + 1; i < at; i++)
      if (/^(?:notified|told|informed|advised|alerted|notice)$/.test(this.word(i)) && this.word(i + 1) === "of")
        return true;
    for (let i = inner.at + 1; i < at; i++) if (DOING.has(this.word(i))) return false;
    return !/^(?:no|nor|neither)$/.test(this.word(inner.at));
  }
}
