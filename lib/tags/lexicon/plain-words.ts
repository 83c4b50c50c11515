import { bondHearingEnd } from "./look.ts";
import { StatementBounds } from "./statement-bounds.ts";
import { IN } from "./vocabulary.ts";

/** What a court calls a stay that does not stand. */
const UNDOING = new Set("unlawful unconstitutional invalid void inoperative ineffective".split(" "));
/** Said of what may go on as it is. */
const JUSTIFIES = new Set("lawful mandatory justified constitutional reasonable permissible".split(" "));
/** After these "no removal" is what was not shown, planned or to be feared. */
const SHOWS = new Set(
  (
    "identifies identified shows showed shown faces faced alleges alleged demonstrates demonstrated presents presented " +
    "cites cited indicates indicated anticipates anticipated foresees plans planned schedules threatens reflects " +
    "suggests describes discloses reveals"
  ).split(" "),
);
/** Given for a word that is none of those that are looked for: the next ones are tried. */
export const NOT_TAKEN = -1;

/** Reads the words outside conditions and topics. What a word is taken for first, it is. */
export class PlainWords extends StatementBounds {
  /** Gives the place of the last word that was taken. */
  protected stepPlain(at: number, word: string): number {
    if (this.noteQualifier(at)) return at;
    const hearing = this.hearingFrom(at, word);
    if (hearing !== NOT_TAKEN) return hearing;
    if (this.noteCounsel(at)) return at;
    const { lists } = this.known(at);
    const barred = word === "nothing" ? this.nothingFrom(at) : NOT_TAKEN;
    if (barred !== NOT_TAKEN) return barred;
    if ((lists & IN.negations) !== 0) return this.negationFrom(at, word);
    if (word === "that" && this.thatFrom(at)) return at;
    const told = this.toldBySmallWord(at, word);
    if (told !== NOT_TAKEN) return told;
    if (this.noteLink(at, word, lists)) return at;
    const named = this.namedFrom(at, word, lists);
    return named === NOT_TAKEN ? this.otherFrom(at, word, lists) : named;
  }

  /** "a bond hearing", "the hearing before the immigration judge", "a new one". */
  protected hearingFrom(at: number, word: string): number {
    if (this.isBondDecision(at)) {
      this.add("bond hearing", "noun", at, at);
      this.topic = true;
      return at;
    }
    const hearing = bondHearingEnd(this.tokens, at);
    if (hearing !== -1) {
      this.addHearing(at, hearing);
      return hearing;
    }
    if ((word === "hearing" || word === "hearings") && this.isJudgesHearing(at)) {
      this.add("bond hearing", "noun", at, at);
      return at;
    }
    if (
      word === "one" &&
      ((/^(?:order|hold|provide|grant|conduct|give)$/.test(this.word(at - 1)) &&
        this.tokens.slice(0, at).some((_, place) => bondHearingEnd(this.tokens, place) !== -1)) ||
        this.isNewHearing(at))
    ) {
      this.add("bond hearing", "noun", at, at);
      return at;
    }
    return NOT_TAKEN;
  }

  /** "Nothing in this Order …": what it leaves open, or that it forbids nothing. */
  protected nothingFrom(at: number): number {
    const barred = this.barAfterNothing(at);
    if (barred !== -1) {
      this.flush();
      this.pushNot(at);
      return barred - 1;
    }
    if (/^(?:in|here|herein|about|contained|stated|said)$/.test(this.word(at + 1))) {
      this.flush();
      this.reported = true;
      return at;
    }
    return NOT_TAKEN;
  }

  /** "not", "no", "nobody": what follows may not be. */
  protected negationFrom(at: number, word: string): number {
    const ending = this.subject.length > 0 && !this.isRequest ? this.phraseAt(at) : null;
    if (ending !== null) {
      this.meet(ending.meant, at, at + ending.length);
      return at + ending.length;
    }
    // "No. 5", "subject to 1226(a), not 1225(b)"
    if ((word === "no" || word === "not") && /^\d/.test(this.word(at + 1))) return at;
    // "The Court has no objection to his removal": nothing is forbidden.
    if (word === "no" && /^(?:objections?|opposition|quarrel)$/.test(this.word(at + 1))) return at + 1;
    // "Petitioner identifies no imminent removal": what somebody did not show is not forbidden.
    if (word === "no" && SHOWS.has(this.word(at - 1)) && !this.isRequest) return at;
    if (word === "no" || word === "not") {
      const next = this.word(at + 1);
      if (next === "later" || next === "less" || next === "fewer" || next === "more" || next === "only") return at + 1;
      if (next === "longer") {
        this.pushNot(at);
        return at + 1;
      }
    }
    // "the rule is postponed, and no class member may be removed": a statement of its own.
    if ((this.breaks || this.joins || this.softly) && this.open.length > 0 && this.deniesFrom(at)) this.flush();
    this.pushNot(at);
    return at;
  }

  /** "so that he may be moved", "ORDER that …": what follows is ordered, or is done to what stands before. */
  protected thatFrom(at: number): boolean {
    // "is relaxed so that Petitioner may be moved": what follows is done to it.
    if (
      !this.isRequest &&
      ((this.word(at - 1) === "so" && this.be >= at - 4) ||
        // "is lifted to the extent that Petitioner may be moved"
        (this.word(at - 1) === "extent" &&
          this.tokens.slice(at + 1, at + 8).some(({ word: each }) => each === "may" || each === "can")))
    ) {
      this.flush();
      return true;
    }
    if (
      at <= 1 &&
      !this.isRequest &&
      this.open.length === 0 &&
      // "Declares that class members detained at Elm are entitled to …": what is so.
      !/^(?:declares|finds|concludes|holds|notes|explains|observes)$/.test(this.word(at - 1))
    ) {
      this.push("order", "base", at);
      return true;
    }
    return false;
  }

  /** "let go", "set free", "have her back": acts of which the last word is a small one. */
  protected toldBySmallWord(at: number, word: string): number {
    if (
      word === "go" &&
      this.open.some(({ operator, at: where }) => operator === "permit" && this.word(where).startsWith("let"))
    ) {
      if (!(this.isElse(["release"]) && this.tokens.slice(at - 5, at).some((each) => each.word === "or")))
        this.add("release", "base", at, at);
      return at;
    }
    if (
      word === "free" &&
      this.is(at - 1, IN.held) &&
      [2, 3, 4, 5].some((step) => /^set(?:ting)?$/.test(this.word(at - step)))
    ) {
      // "return him to Ohio and set him free there": brought to be let go.
      this.subject = this.subject.filter(({ value }) => value.act !== "return");
      this.add("release", "base", at, at);
      return at;
    }
    // "shall have Petitioner back in this country by April 9"
    if (word === "back" && this.isHadBack(at)) {
      this.add("return", "base", at, at);
      return at;
    }
    if (word === "out" && this.word(at + 1) === "of" && this.isLetOut(at)) {
      this.open = this.open.filter(({ operator }) => operator !== "permit");
      this.add("release", "base", at, at);
      return at + 2;
    }
    if (word === "into" && this.word(at - 1) === "ordered" && /^(?:custody|detention)$/.test(this.word(at + 1))) {
      this.add("detention", "noun", at, at + 1);
      return at + 1;
    }
    if (word === "custody" && this.isCustodyOf(at)) {
      this.add("detention", "noun", at, at);
      return at;
    }
    return NOT_TAKEN;
  }

  /** "is", "which", "who", "has", and what takes in more people. */
  protected noteLink(at: number, word: string, lists: number): boolean {
    if ((lists & IN.being) !== 0 && !(word.startsWith("stand") && this.phraseAt(at) !== null)) {
      this.be = at;
      if (word === "be") this.carriedOut(at);
      return true;
    }
    if (word === "which" && this.tellsOfOrder(at)) {
      this.breaks = false;
      return true;
    }
    if ((lists & IN.past) !== 0) {
      this.past = at;
      if (word === "who" || word === "whom" || word === "which" || word === "whose") {
        this.qualified = at;
        this.relative = true;
        this.isWithin = /^(?:at|in|on|under|of|for)$/.test(this.word(at - 1));
      }
      return true;
    }
    if ((lists & IN.takesIn) !== 0 && this.widensRelief(at)) {
      this.passive("expand", at);
      return true;
    }
    return false;
  }

  /** Words of the lexicon, alone or together. */
  protected namedFrom(at: number, word: string, lists: number): number {
    const phrase = this.phraseAt(at);
    if (phrase !== null) {
      this.meet(phrase.meant, at, at + phrase.length);
      return at + phrase.length;
    }
    const { meant } = this.known(at);
    // "Government urged that the stay be denied": what a party says.
    if (word.startsWith("urge") && this.word(at + 1) === "that" && !this.isRequest) {
      this.flush();
      this.reported = true;
      return at;
    }
    if (meant !== null) {
      for (const each of meant) if (this.meet(each, at, at)) return at;
      if ((lists & IN.staying) !== 0) this.stay(at);
      this.noteActor(at);
      if ((lists & IN.topic) !== 0) this.topic = true;
      return at;
    }
    return NOT_TAKEN;
  }

  /** Words that have no place in the lexicon, and turn what is said. */
  protected otherFrom(at: number, word: string, lists: number): number {
    if ((lists & IN.reports) !== 0 && !this.isRequest && this.isReported(at)) {
      this.flush();
      this.reported = true;
      return at;
    }
    if (
      (word === "about" || word === "regarding" || word === "concerning") &&
      (/^br(?:ing|ought|inging)$/.test(this.word(at - 1)) || this.isRequest || this.namesStay(at))
    )
      return at;
    // "the injunction is modified to permit the removal of …": what follows is done to it.
    if (
      this.be >= at - 3 &&
      (this.word(at + 1) === "to" || (this.word(at + 1) === "so" && this.word(at + 3) === "to")) &&
      /^(?:modified|amended|narrowed|relaxed|altered|adjusted|loosened|eased|varied)$/.test(word)
    )
      this.flush();
    // "Time Sensitive Motion for Release": how soon, and not what for.
    if (word === "time" && this.word(at + 1) === "sensitive") return at + 1;
    if (word === "standard" && /^(?:bond|bail|custody)$/.test(this.word(at + 1))) return at;
    this.noteTurn(at, word, lists);
    if (
      word === "brief" &&
      /^(?:administrative|temporary|stay|stays|hold|injunction|extension)$/.test(this.word(at + 1))
    )
      return at;
    // "MEMORANDUM ORDER enjoining …": a ruling, and no brief.
    if (word === "memorandum" && /^(?:orders?|opinion|decision|ruling)$/.test(this.word(at + 1))) return at;
    if ((lists & IN.topic) !== 0 && !this.isGround(at) && !this.isForBond(at) && !this.confersWithCounsel(at)) {
      this.topic = true;
      this.notice ||= word === "hearing" || word === "hearings" || word === "opportunity";
    }
    if (word === "notice" || word === "opportunity") this.notice = true;
    return at;
  }

  /** "only after", "is unlawful", "is warranted": on which condition, and what is thought of what was read. */
  protected noteTurn(at: number, word: string, lists: number): void {
    if (word === "failing") this.conditional = true;
    if (word === "only" && /^(?:after|upon|if|with|on|when|following|pursuant|once|for)$/.test(this.word(at + 1)))
      this.conditionLast(at);
    this.noteActor(at);
    if ((lists & IN.staying) !== 0) this.stay(at);
    if (JUSTIFIES.has(word)) this.justify(at);
    if (UNDOING.has(word) && this.be > at - 5) this.undoStay(at);
    if ((word === "required" || word === "necessary" || word === "warranted") && this.be > at - 4)
      this.passive("order", at);
    if (word === "for" && this.joins) this.closeTo("noun");
  }
}
