import { bondHearingEnd } from "./look.ts";
import type { Found } from "./meaning.ts";
import { NOT_TAKEN, PlainWords } from "./plain-words.ts";
import { listsAt } from "./sentence.ts";
import { SUBORDINATES } from "./statement-bounds.ts";
import { IN } from "./vocabulary.ts";

/** Verbs by which a party asks for something. */
const ASKS = new Set("ask asks seek seeks request requests".split(" "));

/** What a party does not do: why something is ordered. */
const ABSOLUTE = /^(?:object|oppos|appear|disput|contest|respond|dissent)(?:e?s|e?d|ing)$/;

/** Reads one clause, word by word: operators govern what follows them, passives what went before. */
export class ClauseReader extends PlainWords {
  read(): Found[] {
    for (let at = 0; at < this.tokens.length; at++) at = this.step(at);
    if (this.open.length > 0)
      this.leading = this.open.filter(({ operator }) => operator !== "ask").map((each) => ({ ...each, at: -1 }));
    this.flush();
    return this.hearingElse
      ? this.emitted.map((found) =>
          found.value.effect === "release-ordered"
            ? { ...found, value: { ...found.value, act: "bond hearing", effect: "bond-hearing-ordered" as const } }
            : found,
        )
      : this.emitted;
  }

  /** Reads the word at `at`; gives the place of the last word that was taken. */
  protected step(at: number): number {
    const token = this.tokens[at];
    if (token === undefined) return at;
    const { word, gap } = token;
    const { lists } = token.known;
    if (gap === "comma") this.noteComma(at);
    else if (gap === "colon") this.noteColon(at);
    if ((lists & IN.noted) === 0) return at;
    if (this.reported) {
      if (gap !== "colon" && !(gap === "comma" && this.beginsStatement(at))) return at;
      this.reported = false;
    }
    if (this.joinsAt(at, word)) return at;
    const modal = this.modalAt(at);
    if (modal !== -1) return modal;
    if (word === "proceeding" && this.word(at + 1) === "with") return at + 1;
    // "shall take the following steps to secure her return": no condition.
    if (word === "following" && this.word(at - 1) === "the") return at;
    // "return to the United States to await a decision": what somebody does meanwhile.
    if (word === "await" && this.word(at - 1) === "to") return at;
    if (
      (word === "schedule" || word === "scheduling") &&
      this.qualified === -1 &&
      // A clerk's calendar is the court's own.
      ![1, 2, 3].some((step) => this.word(at - step) === "clerk") &&
      ([1, 2, 3, 4].some((step) => bondHearingEnd(this.tokens, at + step) !== -1) ||
        [1, 2, 3].some((step) => /^(?:legal|attorney|attorney-client)$/.test(this.word(at + step))))
    )
      return at;
    if (this.qualified !== -1 || this.topic) {
      const within = this.stepWithin(at, word, lists);
      if (within !== NOT_TAKEN) return within;
    }
    return this.stepPlain(at, word);
  }

  /** What ends with a comma: what was told of somebody aside, a condition, a reason. */
  protected noteComma(at: number): void {
    this.breaks = true;
    if (this.relative) {
      // "whose convictions were not before the Court, is stayed": what is not so is told of him only.
      const from = this.tokens.findLastIndex(
        ({ word: each }, place) => place < at && /^(?:whom?|which|whose)$/.test(each),
      );
      this.open = this.open.filter(({ form, at: where }) => form !== "not" || where < from);
      this.asideAt = at;
      this.past = -9;
    }
    if (this.relative || (this.qualified !== -1 && !this.isInsideCondition(at))) this.endQualifier();
    // "No request to renew having been made, the stay …": why, not what; "no officer, having this order, shall": who.
    const having = this.word(this.past) === "having" ? this.past : this.past - 1;
    const isAside = this.tokens[having]?.gap === "comma" && this.openDenial() !== null;
    if (this.word(having) === "having" && at - this.past < 16 && !isAside) {
      this.subject = [];
      this.open = this.isRequest ? this.open.slice(0, 1) : [];
      this.topic = false;
      this.past = -9;
    }
    if (this.topic && this.isLeadOf(at)) this.topic = false;
    // "No party objecting, ICE may …", "Neither side opposing it, the stay is dissolved": why, and no denial of what follows.
    const denial = this.openDenial();
    if ((denial !== null && this.isReason(denial.at, at)) || this.needsNothing(at)) this.flush();
  }

  /** "There being no objection,", "No security being required,": a denial that ends with the comma at `at`. */
  private isReason(denial: number, at: number): boolean {
    if (/^(?:being|with)$/.test(this.word(denial - 1))) return true;
    const told = this.tokens.slice(denial + 1, at);
    return told.some(({ word, gap }) => ABSOLUTE.test(word) || (word === "being" && gap === "space"));
  }

  /** "No security is required, and Respondents are enjoined …": what nobody needs is over at the comma. */
  private needsNothing(at: number): boolean {
    const [denial, verb] = this.open;
    const isAlone = this.open.length === 2 && this.subject.length === 0 && denial?.operator === "not";
    return isAlone && verb?.at === at - 1 && this.word(at - 1) === "required";
  }

  /** Behind a colon the statement begins anew, under its heading. */
  protected noteColon(at: number): void {
    if (this.isHeading(at)) this.open = [];
    this.softly = true;
    this.topic = false;
    this.endQualifier();
  }

  /** "and", "but", and what somebody asks or the court cannot do: another act, or another statement. */
  protected joinsAt(at: number, word: string): boolean {
    if (word === "and" || word === "or" || word === "nor" || word === "then" || (word === "also" && !this.widens(at))) {
      this.joins = true;
      this.joinsOr = word === "or";
      this.joinedAt = word === "nor" ? at - 1 : at;
      if (word === "nor") this.pushNot(at);
      return true;
    }
    // "any officer, however he came by this order, may": of what kind, and no "but".
    if (word === "however" && /^(?:he|she|they|it)$/.test(this.word(at + 1))) return true;
    if (word === "but" || word === "however" || word === "otherwise" || word === "though" || word === "although") {
      this.flush();
      this.joins = true;
      return true;
    }
    // "MOTION for Temporary Restraining Order. Petitioner asks that she be freed": what is asked for begins.
    if (this.isRequest && at > 1 && ASKS.has(word) && (listsAt(this.tokens, at - 1) & (IN.held | IN.holders)) !== 0) {
      this.flush();
      return true;
    }
    if (this.courtCannot(at)) {
      this.flush();
      this.reported = true;
      return true;
    }
    return false;
  }

  /** Within a condition or a topic most words tell nothing, up to where the statement goes on. */
  protected stepWithin(at: number, word: string, lists: number): number {
    if (word === "one" && this.qualified !== -1 && this.isNewHearing(at)) {
      this.endQualifier();
      this.topic = false;
      this.add("bond hearing", "noun", at, at);
      return at;
    }
    // "no communication about this suit unless counsel has been told": a condition, whatever the talk is about.
    if (word === "unless" && this.topic && this.qualified === -1) {
      this.topic = false;
      this.noteQualifier(at);
      return at;
    }
    if (this.beginsBan(at)) {
      this.endQualifier();
      this.flush();
      return NOT_TAKEN;
    }
    if (this.qualified !== -1) this.noteCondition(at);
    else if (word === "having") this.past = at;
    // "Until 9/30/2020 no class member may …", "for the reasons stated no stay …": the statement begins.
    if (this.deniesFrom(at)) {
      this.topic = false;
      this.endQualifier();
      this.flush();
      this.pushNot(at);
      return at;
    }
    if (word === "before" && this.waits()) {
      this.endQualifier();
      this.noteQualifier(at);
      return at;
    }
    if ((word === "is" || word === "are") && this.resumesAt(at)) {
      this.be = at;
      return at;
    }
    if (this.topic && (lists & IN.reports) !== 0 && this.isReported(at)) this.reported = true;
    this.noteActor(at);
    if (this.qualified !== -1 && this.actorAt === at && at > this.qualified + 1 && this.saysThat() && !this.relative) {
      this.endQualifier();
      return at;
    }
    const puts = this.topic && (word === "put" || word === "puts") ? this.phraseAt(at) : null;
    if (puts !== null) {
      this.endTopic();
      this.meet(puts.meant, at, at + puts.length);
      return at + puts.length;
    }
    if (this.topic && this.startsAct(at)) this.endTopic();
    else if (this.goesOnFrom(at)) this.endQualifier();
    else if (this.qualified !== -1 && !this.topic && this.beginsNextAct(at)) {
      this.endQualifier();
      this.flush();
    } else return at;
    return NOT_TAKEN;
  }

  /** "… is" behind a condition or a topic: whether it is the verb of the statement. */
  protected resumesAt(at: number): boolean {
    if (this.topic && this.subjectIs("contact") && !this.relative) {
      this.topic = false;
      this.endQualifier();
      return true;
    }
    if ((!this.relative || this.isRelativeOver(at)) && this.isSubjectOf(at)) {
      this.endQualifier();
      return true;
    }
    if (this.word(at - 1) === "and" && !this.topic) {
      this.endQualifier();
      return true;
    }
    if (
      this.actorAt === at - 1 &&
      this.actorAt > this.qualified + 2 &&
      !this.relative &&
      !SUBORDINATES.has(this.word(this.qualified))
    ) {
      this.topic = false;
      this.endQualifier();
      this.flush();
      return true;
    }
    return false;
  }
}
