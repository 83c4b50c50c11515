import { COMING, SEES_TO } from "./acts.ts";
import type { Act } from "./acts.ts";
import { TakenForActs } from "./taken-for-acts.ts";
import { NOUNS_TOO } from "./index.ts";
import type { Meant } from "./index.ts";
import { hasPerson, placeAfter, staysPut } from "./look.ts";
import { DESCRIBED } from "./nouns.ts";
import { IN } from "./vocabulary.ts";

/** What somebody moves for. */
const ASKED_FOR =
  /^(?:an?|the|leave|release|relief|orders?|bond|bail|stay|summary|judgment|reconsideration|provisional|preliminary|temporary|appointment|immediate|class|default|entry|dismissal|extension|attorneys?|fees)$/;

/** Decides whether a word is an act upon somebody who is held, and which one. */
export class MeetingActs extends TakenForActs {
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
    // "Petitioners may move for release by 6/4": a motion, and nobody's move.
    if (/^mov(?:es?|ing)$/.test(this.word(at)) && next === "for" && ASKED_FOR.test(this.word(last + 2))) return true;
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
    if (meant.id === "detention" && meant.form !== "participle" && this.isWhenArrested(at)) return true;
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
    // "shall be detained nowhere but in this District": where, and not that.
    if (meant.id === "detention" && next === "nowhere" && this.hasOrder()) {
      this.add("staying put", meant.form, at, last);
      return true;
    }
    const acts = this.actsOf(meant, at, last);
    if (acts.length === 0) return false;
    if (meant.form === "participle" && this.isHistory(meant, at)) return true;
    if (meant.form === "noun" && !this.isRequest && this.isOnlyTopic(at)) return true;
    if (
      meant.form === "gerund" &&
      this.word(at - 1) === "by" &&
      !(this.hasOrder() && this.isHow(acts, at)) &&
      !this.isForbiddenWay(at)
    )
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

  protected actsOf(meant: Meant & { is: "act" }, at: number, last: number): Act[] {
    const { needs } = meant;
    const near = hasPerson(this.tokens, last + 1, last + 7);
    const isPassiveOf = meant.form === "participle" && hasPerson(this.tokens, at - 18, at - 1);
    const place = (): ReturnType<typeof placeAfter> => placeAfter(this.tokens, last);
    if (needs === "stop") return this.contactActs(meant, at, last);
    if (meant.act === "removal") {
      const { country, region, inward, abroad, within } = place();
      // "repatriate him to the United States": home, and not away.
      if (inward && !abroad && this.word(at).startsWith("repatriat")) return ["return"];
      return region || within ? (country ? ["removal", "transfer"] : ["transfer"]) : ["removal"];
    }
    if (meant.id === "changing-place") return this.changesPlace(meant.form, at, last) ? ["transfer"] : [];
    if (meant.id === "taking-somewhere") {
      const { country, region, custody, back, aircraft, home, abroad, inward } = place();
      if (this.takesSteps(last) || this.isToCourt(last)) return [];
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
        // "fly her home to Michigan from Ghana"; "he shall be sent home": to which, nobody says.
        return this.isFromAbroad(last) || (home && !abroad)
          ? ["return"]
          : abroad || country || this.isRequest || this.isNotTold()
            ? ["removal"]
            : [];
      if ((back && country && !abroad) || (inward && !isLeaving)) return ["return"];
      // "retrieve Ms. Roe from Honduras", "bring him home from El Salvador"
      if (/^(?:retriev|fetch)/.test(this.word(at)))
        return (near || isPassiveOf) && this.isFromAbroad(last) ? ["return"] : [];
      // "bring Petitioner back to Michigan"
      if (back && home && !country && this.hasOrder() && (near || isPassiveOf)) return ["staying put"];
      // "fly him back from Texas": to where he was not to be taken from.
      if (back && region && !country && !abroad && (near || isPassiveOf) && this.isBackFrom(last))
        return ["staying put"];
      // "fly her back from Guatemala City"
      if (back && !country && this.comesBack(last)) return ["return"];
      // "transport Petitioner back to the facility in Batavia": to where she was held.
      if (custody && back && !country && (near || isPassiveOf) && this.isBackToHouse(last)) return ["staying put"];
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
      if (COMING.has(word))
        return (inward ||
          (word.startsWith("re") && (this.isPossessive(at - 1) || /^(?:his|her|their)$/.test(this.word(at - 1))))) &&
          [2, 3, 4].some((step) => SEES_TO.has(this.word(at - step)))
          ? ["return"]
          : [];
      if (/^(?:journey|travel|passage|homecoming)$/.test(this.word(at)))
        return inward || place().back ? ["return"] : abroad && this.word(at) !== "homecoming" ? ["removal"] : [];
      // "shall return Petitioner from Guatemala to Krome": from there, and not to it.
      if (abroad && meant.form !== "noun" && (near || isPassiveOf) && this.isFromAbroad(last)) return ["return"];
      if (abroad) return ["removal"];
      if (meant.form !== "noun" && (near || isPassiveOf) && !inward && this.isToLiberty(last)) return ["release"];
      if (
        /^re-?admit/.test(this.word(at)) &&
        (near || isPassiveOf) &&
        !custody &&
        !/^(?:exhibits?|evidence)$/.test(this.word(last + 1))
      )
        return ["return"];
      if (/^re-?enter(?!ed)/.test(this.word(at))) return hasPerson(this.tokens, at - 6, at - 1) ? ["return"] : [];
      if (this.isToSupervision(last)) return [];
      if (this.isFromAbroad(last) && meant.form !== "noun" && (near || isPassiveOf)) return ["return"];
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
      if (meant.form === "base" && this.isLetReturn(at, last)) return ["return"];
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
    // "shall transfer Petitioner back to this District": where she was not to be taken from.
    if (meant.act === "transfer" && meant.form !== "noun" && this.isBroughtIn(last)) {
      const { country, back } = place();
      if (back && !country && (near || isPassiveOf)) return ["staying put"];
    }
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
      // "Petitioner shall surrender by noon"
      if (this.word(at) === "surrender" && this.hasOrder() && ENDS_OR_WHEN.test(this.word(last + 1)))
        return ["detention"];
      return custody ||
        (this.word(at).startsWith("remand") && near && !/^(?:case|matter|to)$/.test(this.word(last + 1))) ||
        this.isRemandedNow(at, last)
        ? ["detention"]
        : [];
    }
    return [meant.act];
  }
}

/** Nothing more, or only when: "shall surrender", "shall surrender by noon". */
const ENDS_OR_WHEN = /^(?:by|on|at|no|within|pending|forthwith|immediately|today|tomorrow|before|not)?$/;

/** What says of somebody who is to present himself that he comes to be held. */
const COMES_TO_BE_HELD =
  /^(?:prisons?|jails?|custody|detention|detained|held|penitentiary|lockup|annex|camp|facility|arrest|imprisonment|incarceration|confinement|marshals?|surrender)$/;
