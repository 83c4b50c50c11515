import { PRESSING } from "./acts.ts";
import type { Act } from "./acts.ts";
import { Adding } from "./adding.ts";
import type { Form } from "./inflect.ts";
import type { Meant } from "./index.ts";
import { hasPerson } from "./look.ts";
import { COUNSEL, FACILITY, HELD, STATES, THINGS } from "./nouns.ts";
import { IN } from "./vocabulary.ts";

/** What stands around a word for an act and tells what is done: where to, from where, to whom, with whose leave. */
export class AroundActs extends Adding {
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

  /** "shall be permitted to return", with nothing that tells of another place. */
  protected isLetReturn(at: number, last: number): boolean {
    return (
      this.word(at - 1) === "to" &&
      /^(?:permitted|allowed|entitled)$/.test(this.word(at - 2)) &&
      hasPerson(this.tokens, at - 8, at - 3) &&
      /^(?:at|forthwith|immediately|by|no|within|promptly|now|without|pending|here)?$/.test(this.word(last + 1))
    );
  }

  /** What follows is barred or left open, and nobody is told to do it. */
  protected isNotTold(): boolean {
    return this.open.some(({ operator }) => operator === "not" || operator === "stop" || operator === "permit");
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
    if (
      !(this.hasOrder() || this.isRequest) ||
      this.open.some(({ operator }) => /^(?:not|stop|permit)$/.test(operator))
    )
      return false;
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

  /** "back from Texas", and told to be. */
  protected isBackFrom(last: number): boolean {
    const back = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "back");
    return back !== undefined && this.word(last + back + 1) === "from" && this.hasOrder() && !this.isFromAbroad(last);
  }

  /** "back to the ICE facility in Batavia": a house by its name, and no custody that begins. */
  protected isBackToHouse(last: number): boolean {
    const back = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "back");
    if (back === undefined || !this.hasOrder() || !/^(?:to|at|into)$/.test(this.word(last + back + 1))) return false;
    const next = [2, 3, 4, 5, 6, 7].map((step) => this.word(last + back + step));
    return next.some((word) => /^(?:facility|center|centre|campus|processing)$/.test(word));
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
    const to = [1, 2, 3, 4, 5, 6, 7, 8].find((step) => /^(?:to|in|into)$/.test(this.word(last + step)));
    if (to === undefined || (to > 5 && !hasPerson(this.tokens, last + 1, last + to - 1))) return false;
    if (
      this.word(last + to) === "to" &&
      /^(?:mainland|islands?|another|mountains|coast|border)$/.test(
        this.word(last + to + 1) === "the" ? this.word(last + to + 2) : this.word(last + to + 1),
      )
    )
      return true;
    const next = this.tokens.slice(last + to + 1, last + to + 6).map(({ word }) => word);
    return next.some((word) => FACILITY.has(word) || STATES.has(word) || POSTS.test(word)) && !next.includes("court");
  }

  /** "shall not be transported from the ====": out of the house where he is held, whose name is blank by now. */
  protected isFromHouse(last: number): boolean {
    if (!this.open.some(({ operator }) => operator === "stop" || operator === "not" || operator === "permit"))
      return false;
    const from = [1, 2, 3, 4].find((step) => /^(?:from|of)$/.test(this.word(last + step)));
    if (from === undefined) return false;
    // "out of FDC Philadelphia"
    if ([1, 2, 3, 4].some((step) => this.is(last + from + step, IN.facility))) return true;
    if (this.word(last + from) === "of") return false;
    const end = this.word(last + from + 1) === "the" ? last + from + 2 : last + from + 1;
    if (this.tokens[end]?.gap === "comma") return true;
    return this.tokens[end] === undefined || [0, 1, 2].some((step) => this.tokens[end + step]?.gap === "blanked");
  }

  /** "shall transport Petitioner from the jail to Courtroom 3": to be heard there, and back again. */
  protected isToCourt(last: number): boolean {
    if (this.open.some(({ operator }) => operator === "stop" || operator === "not")) return false;
    if (this.isFromAbroad(last)) return false;
    for (let i = last + 1; i < last + 16; i++)
      if (this.word(i) === "to")
        return [1, 2, 3, 4].some(
          (step) =>
            this.tokens[i + step]?.gap === "space" &&
            !this.isPossessive(i + step) &&
            // An immigration court, or one elsewhere, is where somebody is moved to.
            this.word(i + step - 1) !== "immigration" &&
            !(this.word(i + step + 1) === "in" && this.is(i + step + 2, IN.states)) &&
            /^(?:courtroom|courthouse|court)$/.test(this.word(i + step)),
        );
    return false;
  }

  /** "imposed on her rearrest", "within seven days of his arrest": since when, and not that. */
  protected isWhenArrested(at: number): boolean {
    if (!this.word(at).includes("arrest")) return false;
    const isOwn = /^(?:his|her|their)$/.test(this.word(at - 1)) || this.isPossessive(at - 1);
    const isTime = /^(?:of|on|upon|at|since|following)$/.test(this.word(at - 2));
    const before = this.known(at - 3).meant ?? [];
    return isOwn && isTime && !before.some((each) => each.is === "operator" && each.operator !== "grant");
  }

  /** "from Honduras", "from the Honduran prison": out of another country. */
  protected isFromAbroad(last: number): boolean {
    const from = [1, 2, 3, 4, 5, 6, 7].find((step) => this.word(last + step) === "from");
    if (from === undefined) return false;
    const place = [1, 2, 3, 4].find(
      (step) => this.is(last + from + step, IN.foreign) || this.word(last + from + step) === "abroad",
    );
    const to = [1, 2, 3, 4].find((step) => this.word(last + from + step) === "to");
    return place !== undefined && (to === undefined || place < to);
  }

  /** "return her to the address from which she was taken", "to the place where he was arrested": let go, and there. */
  protected isToLiberty(last: number): boolean {
    const to = [1, 2, 3, 4, 5, 6].find((step) => this.word(last + step) === "to");
    if (to === undefined || this.isFromAbroad(last)) return false;
    const next = [1, 2, 3, 4].map((step) => this.word(last + to + step));
    const place = next.indexOf("place");
    return (
      next.some((word) => /^(?:address|street|residence|doorstep|apartment)$/.test(word)) ||
      (place !== -1 &&
        /^(?:where|from|of)$/.test(this.word(last + to + place + 2)) &&
        this.tellsOfArrest(last + to + place))
    );
  }

  private tellsOfArrest(at: number): boolean {
    return [3, 4, 5, 6, 7].some((step) =>
      /^(?:arrest|arrested|seized|taken|apprehended|detained)$/.test(this.word(at + step)),
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
    // "return Petitioner and his property": him first.
    if (owner !== undefined && owner > 1 && this.is(last + 1, IN.held) && !this.isPossessive(last + 1)) return false;
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
      if (THINGS.has(word)) return false;
      // "return the Petitioner to this District", not "return the file to counsel".
      if (/^(?:the|an?|all|any|this|these|its|such)$/.test(word) && !hasPerson(this.tokens, i + 1, i + 2)) return false;
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

/** Where soldiers are, and people are held now and then. */
const POSTS = /^(?:guantanamo|fort|naval|base)$/;

const NOT_HANDED =
  /^(?:opportunit(?:y|ies)|access|chance|ability|right|time|notice|calls?|visits?|permission|leave|means|copies|copy|days?|weeks?|months?|hours?|until)$/;

/** Into whose hands somebody is given who is let go. */
const OWN_PEOPLE = new Set(
  (
    "family wife husband spouse mother father parent parents sister brother daughter son aunt uncle cousin relative relatives " +
    "sponsor sponsors pastor friend friends guardian partner fiancee grandmother grandfather"
  ).split(" "),
);
