import { PRESSING } from "./acts.ts";
import type { Act } from "./acts.ts";
import { Adding } from "./adding.ts";
import type { Form } from "./inflect.ts";
import { NOUNS_TOO } from "./index.ts";
import type { Meant } from "./index.ts";
import { hasPerson, placeAfter, staysPut } from "./look.ts";
import { COUNSEL, DESCRIBED, FACILITY, HELD, STATES, THINGS } from "./nouns.ts";
import { IN } from "./vocabulary.ts";

/** Decides whether a word is an act upon somebody who is held, and which one. */
export class MeetingActs extends Adding {
  protected meetAct(given: Meant & { is: "act" }, at: number, last: number): boolean {
    const meant =
      given.form === "base" && NOUNS_TOO.has(this.word(at)) && this.isNounHere(at)
        ? { ...given, form: "noun" as const }
        : given;
    const next = this.word(last + 1);
    if (this.isOfContact(at)) return true;
    // "releasing the Government from its obligation to keep Petitioner in the District": the duty ends, and nobody is let go.
    if (meant.id === "release" && meant.form !== "noun" && this.isFromDuty(last)) {
      this.push("end", meant.form === "participle" ? "base" : meant.form, at);
      return true;
    }
    // "any intention to relocate Petitioner", "Petitioner wishes to go home": nobody's act yet.
    if (
      (!this.isRequest || /^(?:wish|want|desire|prefer)/.test(this.word(at - 2))) &&
      meant.form === "base" &&
      this.word(at - 1) === "to" &&
      /^(?:intention|intent|intends?|decision|proposal|plans?|wish|wishes|desires?|wants|prefers)$/.test(
        this.word(at - 2),
      ) &&
      // "the plan to deport her is halted"
      !(/^(?:plans?|decision|proposal|intention)$/.test(this.word(at - 2)) && this.isStoppedLater(last))
    )
      return true;
    // "the bar on deportation is removed": relief ends, and nobody is.
    if (
      /^(?:removed|released|discharged)$/.test(this.word(at)) &&
      this.be >= at - 3 &&
      this.subject.some(({ value }) => value.effect === "removal-stayed" || value.effect === "transfer-barred") &&
      !this.isUsed &&
      !this.joins &&
      !this.breaks
    ) {
      this.passive("end", at);
      return true;
    }
    // "removes the stay", "discharging the injunction"
    if (
      /^(?:remov|discharg)(?:e|es|ing)$/.test(this.word(at)) &&
      /^(?:the|its|this|that)$/.test(this.word(last + 1)) &&
      /^(?:stay|injunction|tro|restraint|restraints|bar|ban)$/.test(this.word(last + 2))
    ) {
      this.push("end", meant.form, at);
      return true;
    }
    if (
      meant.id === "detention" &&
      /^(?:detain|confin|imprison|incarcerat)/.test(this.word(at)) &&
      meant.form !== "noun" &&
      this.onlyWithHearing(at)
    )
      return true;
    // "take him off the removal flight": the flight was named with it.
    if (meant.act === "removal" && meant.form === "noun" && this.subjectIs("staying in the country") && !this.joins)
      return true;
    // "free calls to counsel", "free and unmonitored calls"
    const things = [1, 2, 3].find((step) =>
      /^(?:calls?|telephones?|phones?|legal|copies|access|interpretation|postage|minutes)$/.test(
        this.word(last + step),
      ),
    );
    if (
      meant.id === "freeing" &&
      this.word(at) === "free" &&
      things !== undefined &&
      !hasPerson(this.tokens, last + 1, last + things)
    )
      return true;
    // "calls free of charge", "toll-free"
    if (meant.id === "freeing" && this.word(at) === "free" && next === "of" && !hasPerson(this.tokens, at - 2, at - 1))
      return true;
    if (
      meant.form !== "participle" &&
      DESCRIBED.has(next) &&
      meant.needs !== "stop" &&
      !(meant.id === "transfer" && next === "restriction")
    )
      return meant.needs === "nothing";
    if (
      meant.form === "participle" &&
      this.is(last + 1, IN.held) &&
      !this.is(last + 1, IN.holders) &&
      this.be < at - 3 &&
      !this.hasModal(at) &&
      !this.open.some(({ at: where, form }) => form === "participle" && where > at - 4)
    )
      return true;
    if (
      meant.id === "bail" &&
      /^(?:post|posting|posted|on|pay|cash|surety|of|upon)$/.test(this.word(at - 1)) &&
      !this.isRequest &&
      this.word(at - 1) !== "of"
    )
      return true;
    if (
      meant.id === "bail" &&
      (next.startsWith("exonerat") || (/^(?:is|are|be)$/.test(next) && this.isExoneratedFrom(last)))
    )
      return true;
    if (
      meant.id === "bail" &&
      /^(?:discharg|exonerat|surety|supersedeas|performance|injunction|cost|appeal|forfeit)/.test(this.word(at - 1))
    )
      return true;
    // "the immigration judge shall take up Petitioner's bond request": it is to be heard, and no bond is set.
    if (
      meant.id === "bail" &&
      !this.isRequest &&
      /^(?:requests?|applications?|motions?|eligibility|petitions?|claims?)$/.test(next) &&
      this.hasOrder() &&
      !this.subjectIs("bond hearing")
    ) {
      const isJudge = this.tokens.slice(0, at).some(({ word }) => word === "ij" || word === "immigration");
      if (isJudge) this.add("bond hearing", "noun", at, last + 1);
      return true;
    }
    if (meant.act === "bail" && this.subject.at(-1)?.value.act === "release") return true;
    if (meant.act === "bail" && /^(?:denial|denials|class|subclass|schedule|amount|amounts|unit|denied)$/.test(next))
      return true;
    if (meant.act === "detention" && meant.form === "noun") {
      // "his placement in solitary confinement shall end": how he is held, and not that.
      if (/^(?:solitary|segregated|disciplinary)$/.test(this.word(at - 1))) return true;
      const before =
        /^(?:his|her|their|petitioner|continued|the|prolonged|member|members|detainee|detainees|petitioners)$/.test(
          this.word(at - 1),
        ) && /^(?:in|during)$/.test(this.word(at - 2))
          ? this.word(at - 2)
          : this.word(at - 1);
      if (
        /^(?:from|in|of|at|upon|since|incident|during|re|ice|immigration)$/.test(before) &&
        (before !== "of" || /^(?:conditions|places?|length|duration|site|sites)$/.test(this.word(at - 2)))
      )
        return true;
      if (this.subject.at(-1)?.value.act === "release" && !this.isGovernedAnew()) return true;
      // "petition as to prolonged detention": what it complains of, and does not ask for.
      if (
        this.isRequest &&
        /^(?:unlawful|illegal|prolonged|continuing|indefinite|unreasonable|mandatory|arbitrary)$/.test(
          this.word(at - 1),
        ) &&
        this.open.every(({ operator }) => operator === "ask")
      )
        return true;
    }
    if (
      meant.id !== "removal" &&
      (meant.form === "base" || meant.form === "noun") &&
      this.word(at - 2) === "conditions"
    )
      return true;
    // "is to present himself for check-ins at the office": he comes there, and is not held.
    if (
      meant.act === "detention" &&
      this.word(at).startsWith("present") &&
      !this.tokens.slice(last + 1, last + 14).some(({ word }) => COMES_TO_BE_HELD.test(word))
    )
      return true;
    // "shall detain him only within this District": where, and not that.
    if (
      meant.id === "detention" &&
      meant.form === "base" &&
      this.hasOrder() &&
      // "is to present herself at Elm County Prison": she comes there to be held.
      !/^(?:himself|herself|themselves|in|up)$/.test(this.word(last)) &&
      staysPut(this.tokens, last)
    ) {
      this.add("staying put", "base", at, last);
      return true;
    }
    const acts = this.actsOf(meant, at, last);
    if (acts.length === 0) return false;
    if (meant.form === "participle" && this.isHistory(meant, at)) return true;
    if (meant.form === "noun" && !this.isRequest && this.isOnlyTopic(at)) return true;
    if (meant.form === "gerund" && this.word(at - 1) === "by" && !(this.hasOrder() && this.isHow(acts, at)))
      return true;
    if (this.isThing(meant, at, last)) {
      this.isMinute = false;
      return true;
    }
    if (
      meant.act === "detention" &&
      meant.form === "participle" &&
      this.subject.at(-1)?.value.act === "continued detention"
    )
      return true;
    // "continued detention is authorized": the noun was read with the adjective.
    if (
      meant.act === "detention" &&
      meant.form === "noun" &&
      this.word(at - 1) === "continued" &&
      (this.subjectIs("continued detention") || this.isToBeShown(at - 1))
    )
      return true;
    // "the government bears the burden of justifying detention": what is to be shown, and not ordered.
    if (meant.act === "detention" && meant.form === "noun" && this.isToBeShown(at)) return true;
    if ((this.joinsOr || this.orElse) && !this.isRequest && this.isElse(acts)) {
      this.joinsOr = false;
      return true;
    }
    if (meant.form !== "noun" && meant.form !== "participle" && this.isOfNobody(last)) this.pushNot(at);
    // "the Court releases Petitioner on bond", "we remand him to custody": done by the word itself.
    if ((meant.form === "active" || meant.form === "base") && this.isDoneByCourt(meant, at)) this.isMinute = true;
    for (const act of acts) this.add(act, meant.form, at, last);
    if (this.throughCounsel) {
      this.throughCounsel = false;
      this.passive("stop", at);
    }
    return true;
  }

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
    return this.tokens
      .slice(last + 1, last + 8)
      .some(
        ({ word }, step) =>
          /^(?:this|the)$/.test(word) &&
          /^(?:to|into)$/.test(this.word(last + step)) &&
          this.word(last + step + 2) === "district" &&
          this.word(last + step + 3) !== "court",
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

  protected actsOf(meant: Meant & { is: "act" }, at: number, last: number): Act[] {
    const { needs } = meant;
    const near = hasPerson(this.tokens, last + 1, last + 7);
    const isPassiveOf = meant.form === "participle" && hasPerson(this.tokens, at - 18, at - 1);
    const place = (): ReturnType<typeof placeAfter> => placeAfter(this.tokens, last);
    if (needs === "stop") return this.contactActs(meant, at, last);
    if (meant.act === "removal") {
      const { country, region, inward, abroad } = place();
      // "repatriate him to the United States": home, and not away.
      if (inward && !abroad && this.word(at).startsWith("repatriat")) return ["return"];
      return region ? (country ? ["removal", "transfer"] : ["transfer"]) : ["removal"];
    }
    if (meant.id === "changing-place") return this.changesPlace(meant.form, at, last) ? ["transfer"] : [];
    if (meant.id === "taking-somewhere") {
      const { country, region, custody, back, aircraft, home, abroad, inward } = place();
      if (this.takesSteps(last)) return [];
      // "take him off the removal flight"
      if (/^(?:tak|pull|bring)/.test(this.word(at)) && (near || isPassiveOf) && this.isOffFlight(last))
        return ["staying in the country"];
      if (this.word(at).startsWith("restor")) return this.restoredTo(last, inward || (country && !abroad));
      if (/^(?:plac|put)/.test(this.word(at)) && (near || isPassiveOf) && this.isUnderSupervision(last))
        return ["release"];
      // "put Mr. Roe and his son aboard the charter": the names of two people stand between.
      const isAboard = this.tokens
        .slice(last + 1, last + 9)
        .some(({ word }) => word === "aboard" || word === "onboard");
      if (isAboard) return ["removal"];
      const isLeaving = /^(?:leave|leaving|depart|departing|exit|cross)/.test(this.word(at));
      const isAway =
        abroad || (country && !inward && /^(?:from|out|outside|beyond|off|abroad|overseas)$/.test(this.word(last + 1)));
      if (!near && !isPassiveOf && !isLeaving && !aircraft && !back && !isAway) return [];
      if (isLeaving && !this.open.some(({ operator }) => operator === "not" || operator === "stop")) return [];
      // "sent home to Ghana" goes, "brought home" comes.
      if (
        /^(?:send|sent|sending|fly|flown|flying|put|putting)$/.test(this.word(at)) &&
        [1, 2, 3].some((step) => this.word(last + step) === "home")
      )
        // "fly her home to Michigan from Ghana"
        return this.isFromAbroad(last) || (home && !abroad) ? ["return"] : ["removal"];
      if ((back && country && !abroad) || (inward && !isLeaving)) return ["return"];
      // "retrieve Ms. Roe from Honduras", "bring him home from El Salvador"
      if (/^(?:retriev|fetch)/.test(this.word(at)))
        return (near || isPassiveOf) && this.isFromAbroad(last) ? ["return"] : [];
      // "bring Petitioner back to Michigan"
      if (back && home && !country && this.hasOrder() && (near || isPassiveOf)) return ["staying put"];
      // "fly her back from Guatemala City"
      if (back && !country && this.comesBack(last)) return ["return"];
      if (custody && !country && !region) return near || isPassiveOf ? ["detention"] : [];
      if (region && !country && this.isBroughtIn(last)) return ["staying put"];
      const acts: Act[] = [];
      if (country) acts.push("removal");
      if (region) acts.push("transfer");
      if (acts.length === 0 && back) return ["return"];
      if (acts.length === 0 && (near || isPassiveOf) && this.isAnywhere(last)) return ["transfer"];
      if (acts.length === 0 && (this.isLetInto(last) || this.isKeptFrom(last) || this.isFromHouse(last)))
        return ["transfer"];
      return acts;
    }
    if (meant.id === "return") {
      const { country, region, custody, home, abroad, inward } = place();
      const word = this.word(at);
      if (/^(?:presence|arrival|entry|re-entry|reentry)$/.test(word))
        return (inward ||
          (word.startsWith("re") && (this.isPossessive(at - 1) || /^(?:his|her|their)$/.test(this.word(at - 1))))) &&
          [2, 3, 4].some((step) => /^(?:secure|ensure|obtain|effect|effectuate|facilitate)$/.test(this.word(at - step)))
          ? ["return"]
          : [];
      if (/^(?:journey|travel|passage|homecoming)$/.test(this.word(at)))
        return inward || place().back ? ["return"] : abroad && this.word(at) !== "homecoming" ? ["removal"] : [];
      if (abroad) return ["removal"];
      if (
        /^re-?admit/.test(this.word(at)) &&
        (near || isPassiveOf) &&
        !custody &&
        !/^(?:exhibits?|evidence)$/.test(this.word(last + 1))
      )
        return ["return"];
      if (/^re-?enter(?!ed)/.test(this.word(at))) return hasPerson(this.tokens, at - 6, at - 1) ? ["return"] : [];
      if (this.isToSupervision(last)) return [];
      if (region && !country && !custody && meant.form !== "noun" && (near || isPassiveOf) && this.isBroughtIn(last))
        return ["staying put"];
      if (home && meant.form !== "noun" && !this.subjectIs("transfer") && this.isSomebody(last)) return ["return"];
      // "having been transferred to Ohio, she shall be returned to this District": from wherever she is.
      if (!country && !custody && (near || isPassiveOf) && this.hasOrder() && this.isToDistrict(last))
        return ["return"];
      if (
        (custody ||
          region ||
          this.subjectIs("transfer") ||
          this.emitted.some(({ value }) => value.act === "transfer")) &&
        !country
      )
        return [];
      if (this.word(at) === "returns" && this.word(last + 1) === "to") return ["return"];
      if (meant.form !== "participle" && this.isArrangedLater(last)) return ["return"];
      const mine =
        (/^(?:his|her|their|petitioner|plaintiff|detainee|the)$/.test(this.word(at - 1)) ||
          (this.isPossessive(at - 1) && (this.is(at - 1, IN.held) || this.is(at - 2, IN.held)))) &&
        this.open.length > 0 &&
        meant.form !== "participle";
      if (
        /^(?:facilitate|facilitating|effectuate|effectuating|compel|compelling|ensure|order|ordering)$/.test(
          this.word(at - 1),
        ) &&
        (near || last + 1 >= this.tokens.length || this.tokens[last + 1]?.gap !== "space")
      )
        return ["return"];
      if (
        /^(?:facilitat|effectuat|arrang|secur)/.test(
          this.word(at - 1) === "the" ? this.word(at - 2) : this.word(at - 1),
        ) &&
        this.word(last + 1) === "of" &&
        ![2, 3, 4].some((step) => this.is(last + step, IN.things))
      )
        return ["return"];
      return country ||
        isPassiveOf ||
        (near &&
          (!/^(?:his|her|their|the|an?|all)$/.test(this.word(last + 1)) ||
            (this.hasOrder() && this.isSomebodyNext(last)))) ||
        (mine && this.word(last + 1) !== "of") ||
        (near && this.word(last + 1) === "of")
        ? ["return"]
        : [];
    }
    if (
      meant.id === "release" &&
      this.word(at).startsWith("parol") &&
      (place().country || this.comesHomeAfter(last) || /^(?:into|in)$/.test(this.word(last + 1)))
    )
      return this.word(last + 1) === "in" ? [meant.act] : ["return"];
    // "his release from custody in El Salvador"
    if (meant.id === "release" && this.word(last + 1) === "from" && place().abroad) return ["return"];
    if (meant.id === "moving") {
      const { country, region } = place();
      const acts: Act[] = country && region ? ["removal", "transfer"] : country ? ["removal"] : ["transfer"];
      return near || isPassiveOf || region || country ? acts : [];
    }
    if (meant.id === "handing-over") return this.isHandedToOwn(meant.form, at, last) ? ["release"] : [];
    if (needs === "custody") {
      const { custody } = place();
      if (/^(?:deliver|turn|hand)/.test(this.word(at)))
        return custody && (near || isPassiveOf) && !this.isOfThings(last) ? ["detention"] : [];
      const isFrom =
        /\b(?:from|out)\b/.test(`${this.word(last + 1)} ${this.word(last + 2)} ${this.word(last + 3)}`) &&
        /^(?:custody|detention|ice|immigration|jail|prison)$/.test(
          [2, 3, 4, 5]
            .map((step) => this.word(last + step))
            .find((word) => /^(?:custody|detention|jail|prison)$/.test(word)) ?? "",
        );
      if (meant.act === "release") {
        const isAt = /^(?:at|to|for|his|her|their|supervised)$/.test(this.word(at - 1)) && this.word(at) === "liberty";
        // "orders the unconditional discharge of Petitioner"
        const isOfHeld =
          this.word(at) === "discharge" &&
          meant.form === "noun" &&
          this.word(last + 1) === "of" &&
          hasPerson(this.tokens, last + 2, last + 3);
        return isFrom ||
          isOfHeld ||
          isAt ||
          (!this.word(at).startsWith("walk") &&
            meant.form !== "noun" &&
            (meant.form === "participle" ? isPassiveOf : near) &&
            (this.word(last + 1) !== "the" || this.is(last + 2, IN.held)))
          ? ["release"]
          : [];
      }
      // "return her to the conditions of supervision that governed before"
      if (this.word(at).startsWith("return") && this.isToSupervision(last))
        return near || isPassiveOf ? ["release"] : [];
      // "surrender his passport to ICE"
      if (/^(?:surrender|commit)/.test(this.word(at)) && this.isOfThings(last)) return [];
      return custody ||
        (this.word(at).startsWith("remand") && near && !/^(?:case|matter|to)$/.test(this.word(last + 1))) ||
        this.isRemandedNow(at, last)
        ? ["detention"]
        : [];
    }
    return [meant.act];
  }

  /** "parole Plaintiff at San Ysidro so that he can come back": let in, and not out. */
  protected comesHomeAfter(last: number): boolean {
    const next = this.tokens.slice(last + 1, last + 16).map(({ word }) => word);
    return next.some(
      (word, at) =>
        (/^(?:come|comes|coming|return|re-enter|reenter)$/.test(word) &&
          /^(?:back|home|to)$/.test(next[at + 1] ?? "")) ||
        word === "re-enter",
    );
  }

  /** "off the 4/3/2024 removal flight", "off the manifest": not to be flown out. */
  protected isOffFlight(last: number): boolean {
    const off = [1, 2, 3, 4, 5].find((step) => this.word(last + step) === "off");
    if (off === undefined) return false;
    return this.tokens
      .slice(last + off + 1, last + off + 9)
      .some(({ word, known }) => (known.lists & IN.aircraft) !== 0 || word === "manifest");
  }

  /** "placed on supervision", "put in an alternatives-to-detention program", "on home confinement": out of custody. */
  protected isUnderSupervision(last: number): boolean {
    const next = this.tokens.slice(last + 1, last + 12).map(({ word }) => word);
    const on = next.findIndex((word) => /^(?:on|in|under|into)$/.test(word));
    if (on === -1) return false;
    return next
      .slice(on + 1, on + 6)
      .some(
        (word, step, rest) =>
          /^(?:supervision|supervised|parole|recognizance|alternatives?|alternatives?-to-detention|atd|isap)$/.test(
            word,
          ) ||
          (word === "home" && /^(?:confinement|detention|incarceration)$/.test(rest[step + 1] ?? "")),
      );
  }

  /** "change his place of detention", "reassign her to another jail". */
  protected changesPlace(form: Form, at: number, last: number): boolean {
    const isPassive = form === "participle";
    const near = isPassive ? this.tokens.slice(Math.max(0, at - 10), at) : this.tokens.slice(last + 1, last + 10);
    const words = near.map(({ word }) => word);
    const place = words.findIndex((word) => /^(?:place|location|site|facility)$/.test(word));
    if (words[place + 1] === "of" && /^(?:detention|confinement|custody|incarceration)$/.test(words[place + 2] ?? ""))
      return true;
    const after = isPassive ? this.tokens.slice(last + 1, last + 8).map(({ word }) => word) : words;
    const other = after.findIndex((word) => /^(?:another|different|other)$/.test(word));
    return (
      this.word(at).startsWith("reassign") &&
      other !== -1 &&
      // "another detention facility": a name that is blank by now, and may end the clause.
      (last + other + 2 >= this.tokens.length ||
        this.tokens
          .slice(last + 1 + other, last + other + 5)
          .some(({ word, gap }) => FACILITY.has(word) || gap === "blanked")) &&
      hasPerson(this.tokens, isPassive ? at - 10 : last + 1, isPassive ? at - 1 : last + 6)
    );
  }

  /** "his return shall be facilitated". */
  protected isArrangedLater(last: number): boolean {
    return (
      /^(?:shall|must)$/.test(this.word(last + 1)) &&
      this.word(last + 2) === "be" &&
      [3, 4].some((step) =>
        /^(?:facilitated|arranged|effectuated|effected|secured|ensured)$/.test(this.word(last + step)),
      )
    );
  }

  /** "restore him to the United States", "restored to supervision"; other things are restored, too. */
  protected restoredTo(last: number, toCountry: boolean): Act[] {
    if (toCountry) return ["return"];
    const next = this.tokens.slice(last + 1, last + 11).map(({ word }) => word);
    return next.includes("to") && next.some((word) => /^(?:supervision|liberty|release|parole|freedom)$/.test(word))
      ? ["release"]
      : [];
  }

  /** "shall transport her from Texas to a facility within this District": back to where she was not to be taken from. */
  protected isBroughtIn(last: number): boolean {
    if (!this.hasOrder() || this.open.some(({ operator }) => /^(?:not|stop|permit)$/.test(operator))) return false;
    const next = this.tokens.slice(last + 1, last + 18).map(({ word }) => word);
    const to = next.findIndex((word) => /^(?:to|into|in|within)$/.test(word));
    if (to === -1 || /^(?:out|outside|from|beyond)$/.test(next[0] ?? "")) return false;
    const back = next.findIndex((word) => word === "back");
    const isBack = (back !== -1 && back < to + 2) || this.word(last).startsWith("return");
    const own = next.findIndex(
      (word, at) => /^(?:district|state)$/.test(word) && /^(?:this|the)$/.test(next[at - 1] ?? ""),
    );
    return (own !== -1 && own > next.findIndex((word) => /^(?:to|into|within)$/.test(word))) || isBack;
  }

  /** "may be transported to a hospital in Utah": leave to move somebody. */
  protected isLetInto(last: number): boolean {
    if (
      !this.open.some(
        ({ operator, form, at }) => operator === "permit" && (form === "modal" || this.isRequest) && at > last - 6,
      )
    )
      return false;
    const to = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "to");
    if (to === undefined || (to > 1 && !this.isSomebody(last) && !this.isOfSomebody(last))) return false;
    // "to allow transport of class member E.S.G. to Harborview": wherever it is.
    if (this.isRequest && this.word(last).startsWith("transport")) return true;
    return this.tokens
      .slice(last + to + 1, last + to + 7)
      .some(({ word, gap }) => FACILITY.has(word) || STATES.has(word) || gap === "blanked");
  }

  /** "may place Petitioner where they see fit", "in any facility". */
  protected isAnywhere(last: number): boolean {
    if (!this.open.some(({ operator, form }) => operator === "permit" && form === "modal")) return false;
    const next = this.tokens.slice(last + 1, last + 9).map(({ word }) => word);
    return next.some(
      (word, at) =>
        word === "wherever" ||
        word === "anywhere" ||
        (word === "where" && /^(?:they|it|he|she|ice|dhs)$/.test(next[at + 1] ?? "")) ||
        (word === "any" && /^(?:facility|jail|place|location|center)$/.test(next[at + 1] ?? "")),
    );
  }

  /** "transport of class member Roe". */
  protected isOfSomebody(last: number): boolean {
    return this.word(last + 1) === "of" && hasPerson(this.tokens, last + 2, last + 4);
  }

  /** "shall not send him to a facility in Louisiana": to any other place. */
  protected isKeptFrom(last: number): boolean {
    if (!this.open.some(({ operator }) => operator === "stop" || operator === "not")) return false;
    // "anywhere but Aurora", "elsewhere": to any other place.
    if ([1, 2, 3, 4].some((step) => /^(?:anywhere|elsewhere)$/.test(this.word(last + step)))) return true;
    const to = [1, 2, 3, 4, 5].find((step) => /^(?:to|in|into)$/.test(this.word(last + step)));
    if (to === undefined) return false;
    if (
      this.word(last + to) === "to" &&
      /^(?:mainland|islands?|another|mountains|coast|border)$/.test(
        this.word(last + to + 1) === "the" ? this.word(last + to + 2) : this.word(last + to + 1),
      )
    )
      return true;
    const next = this.tokens.slice(last + to + 1, last + to + 6).map(({ word }) => word);
    return next.some((word) => FACILITY.has(word) || STATES.has(word)) && !next.includes("court");
  }

  /** "shall not be transported from the ====": out of the house where he is held, whose name is blank by now. */
  protected isFromHouse(last: number): boolean {
    if (!this.open.some(({ operator }) => operator === "stop" || operator === "not" || operator === "permit"))
      return false;
    const from = [1, 2, 3, 4].find((step) => this.word(last + step) === "from");
    if (from === undefined) return false;
    const end = this.word(last + from + 1) === "the" ? last + from + 2 : last + from + 1;
    if (this.tokens[end]?.gap === "comma") return true;
    return this.tokens[end] === undefined || [0, 1, 2].some((step) => this.tokens[end + step]?.gap === "blanked");
  }

  /** "from Honduras", "from the Honduran prison": out of another country. */
  protected isFromAbroad(last: number): boolean {
    const from = [1, 2, 3, 4, 5, 6, 7].find((step) => this.word(last + step) === "from");
    return (
      from !== undefined &&
      [1, 2, 3, 4].some((step) => this.is(last + from + step, IN.foreign) || this.word(last + from + step) === "abroad")
    );
  }

  /** "back from Guatemala City": from no place of the Union that a word names. */
  protected comesBack(last: number): boolean {
    const back = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "back");
    if (back === undefined || this.word(last + back + 1) !== "from") return false;
    const next = [2, 3, 4].map((step) => this.word(last + back + step));
    return !next.some((word) => STATES.has(word) || FACILITY.has(word) || /^(?:court|district|the)$/.test(word));
  }

  /** "return her to supervised status", "to the community": out of custody. */
  protected isToSupervision(last: number): boolean {
    const words = this.tokens.slice(last + 1, last + 10).map(({ word }) => word);
    const to = words.indexOf("to");
    return (
      to !== -1 &&
      words.slice(to).some(
        (word, step, rest) =>
          /^(?:supervis(?:ion|ed)|liberty|parole|freedom|community)$/.test(word) ||
          // "to the status he held before", "to the status quo ante"
          (word === "status" && /^(?:quo|he|she|they|that|which|held|before)$/.test(rest[step + 1] ?? "")) ||
          (word === "release" && rest[step - 1] === "of"),
      )
    );
  }

  /** "Petitioner is remanded forthwith": somebody, and no case. */
  protected isRemandedNow(at: number, last: number): boolean {
    if (
      this.word(at) === "remanded" &&
      this.hasOrder() &&
      hasPerson(this.tokens, at - 2, at - 1) &&
      (last + 1 >= this.tokens.length || !/^(?:to|for)$/.test(this.word(last + 1)))
    )
      return true;
    // "Bail revocation hearing held. Defendant remanded.": a minute.
    if (
      this.word(at) === "remanded" &&
      last + 1 >= this.tokens.length &&
      at < 4 &&
      hasPerson(this.tokens, at - 2, at - 1) &&
      !this.isRequest
    )
      return true;
    return (
      this.word(at) === "remanded" &&
      this.be >= at - 2 &&
      /^(?:forthwith|immediately|today|instanter)$/.test(this.word(last + 1)) &&
      hasPerson(this.tokens, this.be - 1, this.be - 1)
    );
  }

  /** "bail is hereby exonerated": who stood surety owes no more; nobody is taken in. */
  protected isExoneratedFrom(last: number): boolean {
    return [2, 3, 4].some((step) => this.word(last + step).startsWith("exonerat"));
  }

  /** "hand Petitioner over to his sister", "delivered to counsel at the gate": out of the jail's hands. */
  protected isHandedToOwn(form: Form, at: number, last: number): boolean {
    const to = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "to");
    if (to === undefined || this.isOfThings(last)) return false;
    // "give her the opportunity to contact counsel": what is given is no person.
    if (this.tokens.slice(last + 1, last + to).some(({ word }) => NOT_HANDED.test(word))) return false;
    const isPerson =
      form === "participle" ? hasPerson(this.tokens, at - 9, at - 1) : hasPerson(this.tokens, last + 1, last + to - 1);
    if (!isPerson) return false;
    return this.tokens
      .slice(last + to + 1, last + to + 6)
      .some(({ word }) => COUNSEL.has(word) || OWN_PEOPLE.has(word));
  }

  /** "Petitioner's passport", "her identity papers": a thing of somebody, right behind the verb. */
  protected isThingOf(last: number): boolean {
    const owner = [1, 2, 3].find(
      (step) => this.isPossessive(last + step) || /^(?:his|her|their)$/.test(this.word(last + step)),
    );
    return owner !== undefined && [1, 2, 3].some((step) => this.is(last + owner + step, IN.things));
  }

  /** "turn over petitioner's file": things between the verb and its "to". */
  protected isOfThings(last: number): boolean {
    for (let i = last + 1; i < last + 7 && this.word(i) !== "to"; i++) {
      if (THINGS.has(this.word(i)) || this.tokens[i]?.owns === true) return true;
    }
    return false;
  }

  /** "return O.G. to Oregon": a short name, and no thing, between the verb and its "to". */
  protected isSomebody(last: number): boolean {
    for (let i = last + 1; i < last + 6; i++) {
      const word = this.word(i);
      if (word === "to") return i > last + 1;
      if (THINGS.has(word) || /^(?:the|an?|all|any|this|these|its|such)$/.test(word)) return false;
    }
    return false;
  }

  /** "take every step within their power", "bring this matter": no person is taken. */
  protected takesSteps(last: number): boolean {
    for (let i = last + 1; i < last + 6; i++) {
      const word = this.word(i);
      if (/^(?:steps?|measures?|actions?|efforts?|precautions|care|advantage|notice)$/.test(word)) return true;
      if (HELD.has(word) || this.tokens[i]?.gap !== "space") return false;
    }
    return false;
  }

  protected contactActs(meant: Meant & { is: "act" }, at: number, last: number): Act[] {
    if (this.actor === "held" && this.hasModal(at) && this.actorAt < at - 1 && meant.form !== "participle") return [];
    const word = this.word(at);
    if (meant.form === "noun" && this.isWithCounsel(last)) return [];
    if (meant.form === "noun" && /^(?:attorney-client|legal|privileged)$/.test(this.word(at - 1))) return [];
    if (meant.form === "active" && /^(?:his|her|their|the|of|in|on)$/.test(this.word(at - 1))) return [];
    // "any retaliation against detainees who spoke with the press is barred": the verb stands behind what tells whom.
    if (
      meant.form === "noun" &&
      isPressingNoun(meant, word) &&
      this.tokens.slice(last + 1, last + 6).some((each) => each.word === "who") &&
      this.isStoppedLater(last)
    )
      this.throughCounsel = true;
    if (this.onlyWithCounsel(last)) this.open = [{ operator: "stop", form: "participle", at }];
    const isPressing = PRESSING.has(word) || meant.id === "pressure";
    const isStopped = this.open.some(({ operator }) => operator === "stop" || operator === "not");
    if (!isStopped && !(this.isRequest && isPressing) && !(meant.form !== "base" && this.isStoppedLater(last)))
      return [];
    if (/^press(?:es)?$/.test(word) && !hasPerson(this.tokens, last + 1, last + 3)) return [];
    for (let i = at - 3; i < last + 14; i++)
      if (
        i !== at &&
        !word.startsWith("retaliat") &&
        /^(?:jury|jurors?|media|press|victims?|witness(?:es)?|chambers|codefendants?)$/.test(this.word(i))
      )
        return [];
    if (
      word.startsWith("present") &&
      !/\b(?:forms?|waivers?|stipulations?)\b/.test(
        this.tokens
          .slice(at, at + 16)
          .map((each) => each.word)
          .join(" "),
      )
    )
      return [];
    if (word.startsWith("ask")) return this.asksToSign(last) ? ["contact"] : [];
    if (!hasPerson(this.tokens, at - 8, last + 14) && !word.startsWith("coerc")) return [];
    this.contactAt = at;
    return ["contact"];
  }

  /** "asking detainees to sign", "ask class members whether they waive". */
  protected asksToSign(last: number): boolean {
    return (
      hasPerson(this.tokens, last + 1, last + 5) &&
      this.tokens
        .slice(last + 1, last + 12)
        .some(({ word }) =>
          /^(?:sign|signing|waive|waivers?|forms?|depart|departure|about|withdraw|agree|consent|opt|whether)$/.test(
            word,
          ),
        )
    );
  }

  /** "communications between counsel and detainees": access, and no contact of the agency. */
  protected isWithCounsel(last: number): boolean {
    const next = this.tokens.slice(last + 1, last + 4).map(({ word }) => word);
    return /^(?:between|with)$/.test(next[0] ?? "") && next.some((word) => COUNSEL.has(word));
  }

  /** "may interview class members only with counsel present": what is allowed on a condition is barred without it. */
  protected onlyWithCounsel(last: number): boolean {
    if (!this.open.some(({ operator, form }) => operator === "permit" && form === "modal")) return false;
    const next = this.tokens.slice(last + 1, last + 14).map(({ word }) => word);
    const only = next.indexOf("only");
    return only !== -1 && next.slice(only).some((word) => COUNSEL.has(word));
  }

  /** "interviews of detainees are prohibited", "communications with the class shall go through counsel". */
  protected isStoppedLater(last: number): boolean {
    let verb = -1;
    for (let i = last + 1; i < last + 22; i++) {
      const word = this.word(i);
      if (/^(?:is|are|shall|must|may)$/.test(word)) verb = i;
      if (verb === -1 || i - verb > 7) continue;
      if (
        /^(?:prohibited|enjoined|forbidden|barred|restrained|restricted|limited|banned|cease|stop|halted|stayed|suspended|blocked)$/.test(
          word,
        )
      ) {
        // "threats made to detainees must stop": the verb itself, which closes what went before.
        if (word === "cease" || word === "stop") this.throughCounsel = true;
        return true;
      }
      if (/^(?:through|cleared)$/.test(word) && this.tokens.slice(i, i + 5).some((each) => COUNSEL.has(each.word))) {
        this.throughCounsel = true;
        return true;
      }
    }
    return false;
  }
}

function isPressingNoun(meant: Meant & { is: "act" }, word: string): boolean {
  return meant.id === "pressure" && PRESSING.has(word);
}

/** What says of somebody who is to present himself that he comes to be held. */
const COMES_TO_BE_HELD =
  /^(?:prisons?|jails?|custody|detention|detained|held|penitentiary|lockup|annex|camp|facility|arrest|imprisonment|incarceration|confinement|marshals?|surrender)$/;

const NOT_HANDED =
  /^(?:opportunit(?:y|ies)|access|chance|ability|right|time|notice|calls?|visits?|permission|leave|means|copies|copy|days?|weeks?|months?|hours?|until)$/;

/** Into whose hands somebody is given who is let go. */
const OWN_PEOPLE = new Set(
  (
    "family wife husband spouse mother father parent parents sister brother daughter son aunt uncle cousin relative relatives " +
    "sponsor sponsors pastor friend friends guardian partner fiancee grandmother grandfather"
  ).split(" "),
);
