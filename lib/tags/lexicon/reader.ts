import type { Act } from "./acts.ts";
import { whenDone } from "./algebra.ts";
import { Circumstances } from "./circumstances.ts";
import type { Meant } from "./index.ts";
import { bondHearingEnd, hasPerson, placeAfter } from "./look.ts";
import type { Found, Meaning, Open } from "./meaning.ts";
import { withNames } from "./names.ts";
import { once } from "../once.ts";
import type { Operator } from "./operators.ts";
import { listsAt, mayTell, tokensOf } from "./sentence.ts";
import type { Token } from "./sentence.ts";
import { TELLS } from "./telling.ts";
import { IN } from "./vocabulary.ts";

const MORE = new Set("too well likewise equally also additionally further now hereafter henceforth".split(" "));
/** What a court calls a stay that does not stand. */
const UNDOING = new Set("unlawful unconstitutional invalid void inoperative ineffective".split(" "));
/** Verbs by which a party asks for something. */
const ASKS = new Set("ask asks seek seeks request requests".split(" "));
/** After these "no removal" is what was not shown, planned or to be feared. */
const SHOWS = new Set(
  (
    "identifies identified shows showed shown faces faced alleges alleged demonstrates demonstrated presents presented " +
    "cites cited indicates indicated anticipates anticipated foresees plans planned schedules threatens reflects " +
    "suggests describes discloses reveals"
  ).split(" "),
);
/** What follows these has a verb of its own: "unless within ten days petitioner is given a hearing, …". */
const SUBORDINATES = new Set("unless if when where while whenever".split(" "));

/** Reads one clause, word by word: operators govern what follows them, passives what went before. */
class ClauseReader extends Circumstances {
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
    if (gap === "comma") {
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
      // "No request to renew having been made, the stay …": why, not what.
      if ((this.word(this.past) === "having" || this.word(this.past - 1) === "having") && at - this.past < 16) {
        this.subject = [];
        this.open = this.isRequest ? this.open.slice(0, 1) : [];
        this.topic = false;
        this.past = -9;
      }
      if (this.topic && this.isLeadOf(at)) this.topic = false;
    } else if (gap === "colon") {
      if (this.isHeading(at)) this.open = [];
      this.softly = true;
      this.topic = false;
      this.endQualifier();
    }
    if ((lists & IN.noted) === 0) return at;
    if (this.reported) {
      if (gap !== "colon" && !(gap === "comma" && this.beginsStatement(at))) return at;
      this.reported = false;
    }
    if (word === "and" || word === "or" || word === "nor" || word === "then" || (word === "also" && !this.widens(at))) {
      this.joins = true;
      this.joinsOr = word === "or";
      this.joinedAt = word === "nor" ? at - 1 : at;
      if (word === "nor") this.pushNot(at);
      return at;
    }
    if (word === "but" || word === "however" || word === "otherwise" || word === "though" || word === "although") {
      this.flush();
      this.joins = true;
      return at;
    }
    // "MOTION for Temporary Restraining Order. Petitioner asks that she be freed": what is asked for begins.
    if (this.isRequest && at > 1 && ASKS.has(word) && (listsAt(this.tokens, at - 1) & (IN.held | IN.holders)) !== 0) {
      this.flush();
      return at;
    }
    if (this.courtCannot(at)) {
      this.flush();
      this.reported = true;
      return at;
    }
    const modal = this.modalAt(at);
    if (modal !== -1) return modal;
    if (word === "proceeding" && this.word(at + 1) === "with") return at + 1;
    if (
      (word === "schedule" || word === "scheduling") &&
      this.qualified === -1 &&
      ([2, 3, 4].some((step) => bondHearingEnd(this.tokens, at + step) !== -1) ||
        [1, 2, 3].some((step) => /^(?:legal|attorney|attorney-client)$/.test(this.word(at + step))))
    )
      return at;
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
    if (this.qualified !== -1 || this.topic) {
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
      if ((word === "is" || word === "are") && this.topic && this.subjectIs("contact") && !this.relative) {
        this.topic = false;
        this.endQualifier();
        this.be = at;
        return at;
      }
      if ((word === "is" || word === "are") && !this.relative && this.isSubjectOf(at)) {
        this.endQualifier();
        this.be = at;
        return at;
      }
      if ((word === "is" || word === "are") && this.word(at - 1) === "and" && !this.topic) {
        this.endQualifier();
        this.be = at;
        return at;
      }
      if (
        (word === "is" || word === "are") &&
        this.actorAt === at - 1 &&
        this.actorAt > this.qualified + 2 &&
        !this.relative &&
        !SUBORDINATES.has(this.word(this.qualified))
      ) {
        this.topic = false;
        this.endQualifier();
        this.flush();
        this.be = at;
        return at;
      }
      if (this.topic && (lists & IN.reports) !== 0 && this.isReported(at)) this.reported = true;
      this.noteActor(at);
      if (
        this.qualified !== -1 &&
        this.actorAt === at &&
        at > this.qualified + 1 &&
        this.saysThat() &&
        !this.relative
      ) {
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
    }
    return this.stepPlain(at, word);
  }

  protected stepPlain(at: number, word: string): number {
    const known = this.known(at);
    const { lists } = known;
    if (this.noteQualifier(at)) return at;
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
    if (this.noteCounsel(at)) return at;
    const barred = word === "nothing" ? this.barAfterNothing(at) : -1;
    if (barred !== -1) {
      this.flush();
      this.pushNot(at);
      return barred - 1;
    }
    if (word === "nothing" && /^(?:in|here|herein|about|contained|stated|said)$/.test(this.word(at + 1))) {
      this.flush();
      this.reported = true;
      return at;
    }
    if ((lists & IN.negations) !== 0) {
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
        if (next === "later" || next === "less" || next === "fewer" || next === "more" || next === "only")
          return at + 1;
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
    // "is relaxed so that Petitioner may be moved": what follows is done to it.
    if (
      word === "that" &&
      !this.isRequest &&
      ((this.word(at - 1) === "so" && this.be >= at - 4) ||
        // "is lifted to the extent that Petitioner may be moved"
        (this.word(at - 1) === "extent" &&
          this.tokens.slice(at + 1, at + 8).some(({ word: each }) => each === "may" || each === "can")))
    ) {
      this.flush();
      return at;
    }
    if (
      word === "that" &&
      at <= 1 &&
      !this.isRequest &&
      this.open.length === 0 &&
      // "Declares that class members detained at Elm are entitled to …": what is so.
      !/^(?:declares|finds|concludes|holds|notes|explains|observes)$/.test(this.word(at - 1))
    ) {
      this.push("order", "base", at);
      return at;
    }
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
    if ((lists & IN.being) !== 0 && !(word.startsWith("stand") && this.phraseAt(at) !== null)) {
      this.be = at;
      if (word === "be") this.carriedOut(at);
      return at;
    }
    if (word === "which" && this.tellsOfOrder(at)) {
      this.breaks = false;
      return at;
    }
    if ((lists & IN.past) !== 0) {
      this.past = at;
      if (word === "who" || word === "whom" || word === "which" || word === "whose") {
        this.qualified = at;
        this.relative = true;
        this.isWithin = /^(?:at|in|on|under|of|for)$/.test(this.word(at - 1));
      }
      return at;
    }
    if ((lists & IN.takesIn) !== 0 && this.widensRelief(at)) {
      this.passive("expand", at);
      return at;
    }
    const phrase = this.phraseAt(at);
    if (phrase !== null) {
      this.meet(phrase.meant, at, at + phrase.length);
      return at + phrase.length;
    }
    const { meant } = known;
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
    if (word === "failing") this.conditional = true;
    if (word === "only" && /^(?:after|upon|if|with|on|when|following|pursuant|once|for)$/.test(this.word(at + 1)))
      this.conditionLast();
    this.noteActor(at);
    if ((lists & IN.staying) !== 0) this.stay(at);
    if (
      word === "lawful" ||
      word === "mandatory" ||
      word === "justified" ||
      word === "constitutional" ||
      word === "reasonable" ||
      word === "permissible"
    )
      this.justify(at);
    if (UNDOING.has(word) && this.be > at - 5) this.undoStay(at);
    if ((word === "required" || word === "necessary" || word === "warranted") && this.be > at - 4)
      this.passive("order", at);
    if (word === "for" && this.joins) this.closeTo("noun");
    if (
      word === "brief" &&
      /^(?:administrative|temporary|stay|stays|hold|injunction|extension)$/.test(this.word(at + 1))
    )
      return at;
    if ((lists & IN.topic) !== 0 && !this.isGround(at) && !this.isForBond(at) && !this.confersWithCounsel(at)) {
      this.topic = true;
      this.notice ||= word === "hearing" || word === "hearings" || word === "opportunity";
    }
    if (word === "notice" || word === "opportunity") this.notice = true;
    return at;
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

  /** "A district court may not entertain a challenge to the decision to execute removal orders": what it has no power to do. */
  protected courtCannot(at: number): boolean {
    const word = this.word(at);
    const isNot = /^(?:may|shall|can|does|do)$/.test(word) && this.word(at + 1) === "not";
    if (!isNot && word !== "cannot") return false;
    if (!this.is(at - 1, IN.court) && this.word(at - 1) !== "courts" && this.word(at - 1) !== "judge") return false;
    return /^(?:entertain|hear|review|consider|reach|exercise|adjudicate|interfere|inquire|second-guess|have|intervene|address)$/.test(
      this.word(isNot ? at + 2 : at + 1),
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
      /^(?:at|in|on|after|by|with|following|upon)$/.test(this.word(at)) &&
      this.emitted.length + this.subject.length > 0 &&
      !this.tokens.slice(at, at + 14).some(({ word }) => /^(?:shall|must|may|is|are)$/.test(word))
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
      at < 5 &&
      this.subject.length === 0 &&
      this.open.length > 0 &&
      !this.isRequest &&
      this.open.every(({ operator, form }) => form === "noun" && /^(?:stop|stay|ruling)$/.test(operator)) &&
      this.tokens.slice(at, at + 14).some(({ word }) => /^(?:is|are|shall|must|may|will)$/.test(word))
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

  /** "the stay of removal covers her as well": the relief before the verb takes in more people. */
  protected widensRelief(at: number): boolean {
    const isRelief = this.subject.some(({ value }) => value.effect === "removal-stayed" && !value.isAsked);
    if (!isRelief || this.isRequest) return false;
    return this.hasModal(at) || this.tokens.some(({ word }, place) => MORE.has(word) && place > at - 4 && place !== at);
  }

  /** "Respondents state that …", not "for the reasons stated". */
  protected isReported(at: number): boolean {
    return (
      !/^(?:state|advise|inform|report|sa(?:y|id)|claim|believe|show|demonstrate|establish|urge|insist|submit|suggest|posit|maintain)/.test(
        this.word(at),
      ) || this.word(at + 1) === "that"
    );
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

  /** ", and Respondents shall …": what somebody else says is over. */
  protected beginsStatement(at: number): boolean {
    for (let i = at; i < at + 5; i++) {
      const next = this.word(i + 1);
      if (this.is(i, IN.holders | IN.held) && /^(?:shall|must|may|is|are)$/.test(next)) return true;
    }
    return false;
  }

  /** "ORDER CONCERNING SERVICE AND STAY OF REMOVAL": a heading names what is ordered. */
  protected namesStay(at: number): boolean {
    for (let i = at + 1; i < at + 9; i++) if (this.word(i) === "stay" && this.word(i + 1) === "of") return true;
    return false;
  }

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
      /^(?:has|have)$/.test(this.word(at)) &&
      /^(?:leave|permission|authorization|authority|clearance)$/.test(this.word(at + 1)) &&
      this.word(at + 2) === "to" &&
      this.qualified === -1 &&
      !this.isRequest
    );
  }

  /** "have until noon tomorrow to let him go": how far it is to the word before "to". */
  protected untilWhen(at: number): number | undefined {
    if (this.word(at + 1) !== "until") return undefined;
    return [2, 3, 4, 5, 6, 7, 8].find((step) => this.word(at + step + 1) === "to" && this.isVerbAfter(at + step + 1));
  }

  /** "entitled by statute to a hearing": why, and no matter of a paper. */
  protected isGround(at: number): boolean {
    return this.word(at) === "statute" && this.word(at - 1) === "by";
  }

  /** "Respondents to release petitioner by noon": an order without its verb. */
  protected isElliptical(at: number): boolean {
    if (this.isRequest || this.topic || this.qualified !== -1) return false;
    if (this.actorAt < at - 4 || this.known(at - 1).meant !== null || this.actorAt === -9) return false;
    if (!this.isVerbAfter(at)) return false;
    return this.open.every(({ operator }) => operator === "ruling" || operator === "ask");
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

/** What the court's own words in a clause do. */
export function decreed(text: string, start: number, end: number): Meaning[] {
  return decreedWithLead(text, start, end, null).meanings;
}

/** Operators that govern what follows; found only when somebody asks for them. */
export type Lead = () => readonly Open[];

/** What a part of a decree says, and the operators that the next part of its list goes on with. */
interface ReadPart {
  readonly found: readonly Found[];
  readonly lead: readonly Open[];
}

/**
 * Reads a part of a decree. `before`: the operators of the part before where this one goes on with it, else null.
 * `original`: the text with its capitals, by which names are known.
 */
export function readPart(text: string, start: number, end: number, before: Lead | null, original: string): ReadPart {
  const plain = tokensOf(text, start, end);
  const reader = new ClauseReader(original === "" ? plain : withNames(plain, original), false, before?.() ?? []);
  const found = reader.read();
  const own = reader.lead();
  // A part of a list that opens nothing of its own goes on with what was open.
  return { found, lead: own.length > 0 || before === null ? own : before() };
}

/** The same, with the operators for the next part; most clauses tell of no act, and are not read before they are asked for. */
export function decreedWithLead(
  text: string,
  start: number,
  end: number,
  before: Lead | null,
  original = "",
): { meanings: Meaning[]; lead: Lead } {
  if (!mayTell(text, start, end, before === null ? 0 : TELLS.bar))
    return { meanings: [], lead: once(() => readPart(text, start, end, before, original).lead) };
  const { found, lead } = readPart(text, start, end, before, original);
  return { meanings: meanings(found.filter(({ isMention }) => !isMention)), lead: () => lead };
}

/** What a request asks for, by its title or by the object of a ruling. */
export function asked(text: string, start: number, end: number): Meaning[] {
  return mayTell(text, start, end, 0) ? meanings(readRequest(text, start, end)) : [];
}

/** Reads a request, whatever its words are. */
export function readRequest(text: string, start: number, end: number): Found[] {
  const tokens = tokensOf(text, start, end);
  return new ClauseReader(tokens, true).read().filter((found) => isRequest(found, tokens));
}

/** A request that only names an act asks for it; "removal" alone is only what it is about. */
function isRequest({ value, form, start }: Found, tokens: readonly Token[]): boolean {
  if (value.effect !== null) return true;
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens[at - 1]?.word ?? "";
  if (value.act === "removal") return form === "base" && before === "to";
  if (value.act === "transfer" || value.act === "staying put")
    return (form === "base" && before === "to") || hasPerson(tokens, at + 1, at + 4);
  if (value.act === "detention") return !/^(?:unlawful|illegal|prolonged|continued|on|about|indefinite)$/.test(before);
  return true;
}

function meanings(found: readonly Found[]): Meaning[] {
  const all: Meaning[] = [];
  for (const { value, operators, start, end, isConditional, isTold } of found) {
    const isContact = value.act === "contact" && value.effect === null;
    const effect = value.effect ?? (value.isAsked ? (isContact ? "contact-restricted" : whenDone(value.act)) : null);
    if (effect !== null)
      all.push({
        effect: effect === "nothing" ? null : effect,
        act: value.act,
        isAsked: value.isAsked,
        isEnforced: value.isEnforced,
        isConditional,
        isTold,
        relief: value.relief,
        ruleId: `${operators.length > 0 ? operators.join("-") : "names"}-${idOf(value.act)}`,
        start,
        end,
      });
  }
  return all;
}

const ids = new Map<Act, string>();

/** "bond hearing" in the name of a rule: "bond-hearing". */
function idOf(act: Act): string {
  const known = ids.get(act) ?? act.replaceAll(" ", "-");
  ids.set(act, known);
  return known;
}
