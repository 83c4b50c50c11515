import type { EffectName } from "../tags.ts";
import { apply, named } from "./algebra.ts";
import { accessNear, bondHearingEnd, hasPerson, isBeforeTribunal } from "./look.ts";
import { MeetingOperators } from "./meet-operators.ts";
import { DESCRIBED } from "./nouns.ts";
import { IN } from "./vocabulary.ts";

/** What leave given on a condition forbids without it. */
const ON_CONDITION: Partial<Record<EffectName, EffectName>> = {
  "detention-ordered": "release-ordered",
  "removal-permitted": "removal-stayed",
  "transfer-permitted": "transfer-barred",
};
/** So many letters before its condition ends what was permitted. */
const CONDITION_NEAR = 12;

const DECIDES = new Set("decide determine consider reconsider adjudicate evaluate assess redetermine".split(" "));

const GIVES = new Set("give afford provide grant accord offer hold conduct".split(" "));
/** What counsel are sent so that they can attend. */
const OF_HEARING = new Set(
  "call-in dial-in dial link links zoom webex details instructions credentials invitation".split(" "),
);

/** Reads when and on which condition, and the acts that take several words: hearings and access to counsel. */
export class Circumstances extends MeetingOperators {
  protected noteQualifier(at: number): boolean {
    const word = this.word(at);
    if (word === "should" && (at === 0 || this.softly || this.isInverted(at))) {
      this.conditional = true;
      this.qualified = at;
      return true;
    }
    // "the deportation of Petitioner, now set for 3/9, may not go forward"
    if (this.isTimeAside(at)) {
      this.qualified = at;
      this.relative = true;
      return true;
    }
    if (this.isAside(at)) {
      this.qualified = at;
      return true;
    }
    if (
      !this.is(at, IN.qualifiers) ||
      (word === "once" && (this.word(at - 1) === "at" || this.word(at + 1) === "more")) ||
      // "withdraws its prior order and stays removal"
      (word === "prior" &&
        /^(?:orders?|rulings?|decisions?|opinions?|judgments?|injunctions?|stays?)$/.test(this.word(at + 1))) ||
      (word === "subject" && /^(?:not|shall|may|must|to)$/.test(this.word(at - 1)) && this.word(at + 1) !== "to") ||
      (word === "before" && this.isBondDecision(at))
    )
      return false;
    if (word === "before" && this.waits()) {
      this.open = [{ operator: "stop", form: "participle", at }];
      this.topic = false;
      this.subject = [];
      return true;
    }
    if (word === "before" || word === "prior") {
      if (isBeforeTribunal(this.tokens, at)) return true;
      const isOrdered = this.open.some(({ operator }) => operator === "order");
      if (isOrdered && this.notice && !this.counselTold) {
        // "the injunction requiring notice before removal is stayed": of an order that is told by a noun.
        const ordered = this.open.findLastIndex(({ operator }) => operator === "order");
        const told = this.open
          .slice(0, ordered)
          .filter(
            ({ operator, form }) => form === "noun" || (this.isRequest && (operator === "stay" || operator === "ask")),
          );
        this.open = [...told, { operator: "stop", form: "participle", at }];
        this.topic = false;
        return true;
      }
    }
    if (word === "under" && !this.isRequest) return true;
    if (word === "pending") {
      // "the injunction pending appeal is modified": which injunction.
      if (/^(?:appeal|review)$/.test(this.word(at + 1)) && /^(?:is|are|shall|must)$/.test(this.word(at + 2)))
        return true;
      const next = [1, 2, 3].map((step) => this.word(at + step));
      if (next.some((each, step) => each === "of" && step > 0 && /^(?:appeal|review)$/.test(next[step - 1] ?? "")))
        return true;
    }
    if (word === "if" || word === "once" || word === "when" || word === "where")
      this.conditional = this.subject.length === 0;
    this.qualified = at;
    return true;
  }

  /** "without prejudice to refiling should removal cease to be foreseeable". */
  protected isInverted(at: number): boolean {
    return (
      /^(?:removal|deportation|detention|circumstances|conditions|he|she|they)$/.test(this.word(at + 1)) &&
      !/^(?:be|not)$/.test(this.word(at + 1))
    );
  }

  /** "shall wait until the petition is decided before removing him". */
  protected waits(): boolean {
    return (
      this.hasOrder() &&
      this.tokens.some(
        ({ word }, at) => /^(?:wait|await)$/.test(word) && this.open.some((each) => each.at < at && each.at > at - 4),
      )
    );
  }

  /** ", now set for 3/9,", ", scheduled for Friday,": when, between commas, before the verb. */
  protected isTimeAside(at: number): boolean {
    if (this.tokens[at]?.gap !== "comma" || this.subject.length === 0) return false;
    if (!/^(?:now|currently|presently|set|scheduled|planned|slated|due|noticed|originally)$/.test(this.word(at)))
      return false;
    for (let i = at + 1; i < at + 14; i++)
      if (this.tokens[i]?.gap === "comma") return /^(?:may|shall|must|is|are|will|can|cannot)$/.test(this.word(i));
    return false;
  }

  /** "Removal being foreseeable, …", "To permit full consideration, …": a reason or a purpose, up to the comma. */
  protected isAside(at: number): boolean {
    const word = this.word(at);
    // "…, there being a significant likelihood of removal": why, to the end.
    if (word === "there" && this.word(at + 1) === "being") return true;
    if ((word !== "being" && word !== "to") || !this.open.every(({ operator }) => operator === "ruling")) return false;
    const isReason = word === "being" && !/^(?:is|are|was|were|from|of|not|without)$/.test(this.word(at - 1));
    const isPurpose = word === "to" && !this.isRequest && (at === 0 || this.softly);
    if (!isReason && !isPurpose) return false;
    for (let i = at + 1; i < at + 18; i++) {
      if (this.tokens[i]?.gap === "comma") {
        if (isReason) this.subject = [];
        return true;
      }
      if (/^(?:is|are|shall|must|may)$/.test(this.word(i))) return false;
    }
    return false;
  }

  /** "may re-detain only after a hearing", "may proceed only with leave": permitted on a condition, forbidden without it. */
  protected conditionLast(at: number): void {
    const start = this.tokens[at]?.start ?? 0;
    for (const list of [this.subject, this.emitted]) {
      const last = list.at(-1);
      if (last === undefined || (list === this.emitted && last.end < start - CONDITION_NEAR)) continue;
      const isPermit = last.operators.includes("permit") && !last.operators.includes("not");
      const { effect } = last.value;
      const turned = effect === null || effect === "nothing" ? undefined : ON_CONDITION[effect];
      if (isPermit && turned !== undefined)
        list[list.length - 1] = { ...last, value: { ...last.value, effect: turned } };
    }
  }

  protected noteCondition(at: number): void {
    if (
      this.is(at, IN.counsel) &&
      // Notice to one person's lawyer is a condition of the ban; the lawyers of a class are given something of their own.
      (this.word(at - 1) === "class" || this.word(at + 1) === "class") &&
      this.tokens
        .slice(this.qualified, at + 11)
        .some(({ word }) => /^(?:notice|told|notified|informed|advised|warned|warning)$/.test(word)) &&
      /^(?:absent|without|unless|until|before)$/.test(this.word(this.qualified)) &&
      !this.isRequest &&
      this.emitted.length + this.subject.length > 0 &&
      // "may transfer him without notice to counsel": none is due.
      !(this.word(this.qualified) === "without" && this.subject.at(-1)?.operators.includes("permit") === true)
    ) {
      this.emitted.push({
        value: apply("order", named("access to counsel")),
        operators: ["order"],
        start: this.tokens[this.qualified]?.start ?? 0,
        end: this.tokens[at]?.end ?? 0,
        form: "noun",
        isConditional: false,
        isMention: false,
        isTold: false,
      });
      return;
    }
    const hearing = bondHearingEnd(this.tokens, at);
    if (hearing === -1) return;
    const lead = this.word(this.qualified);
    if (this.subject.length === 0 && (lead === "unless" || (lead === "if" && this.isNegated(at)))) {
      this.hearingElse = true;
      return;
    }
    const last = this.subject.at(-1);
    if (
      (lead === "unless" || lead === "if" || lead === "absent") &&
      last?.value.effect === "release-ordered" &&
      last.value.act === "release" &&
      !this.word(at - 1).startsWith("no")
    )
      this.hearingElse = true;
  }

  /** "an immigration judge shall decide whether petitioner should be released on bond", "brought before an IJ for bond". */
  protected isBondDecision(at: number): boolean {
    const word = this.word(at);
    const isDecision = DECIDES.has(word);
    if ((!isDecision && word !== "before") || !this.hasOrder() || this.subjectIs("bond hearing")) return false;
    const next = this.tokens.slice(at + 1, at + 16).map((each) => each.word);
    if (word === "redetermine" && next.slice(0, 6).some((each) => /^(?:bond|bail|custody)$/.test(each))) return true;
    if (isDecision) {
      const actor = this.word(this.actorAt);
      const isJudge =
        this.actor === "holder" &&
        (actor === "ij" || (actor === "judge" && this.word(this.actorAt - 1) === "immigration"));
      return (
        isJudge &&
        next.some((each) => /^(?:bond|bonded|bail|custody|released?|detained|detention|dangerous|danger)$/.test(each))
      );
    }
    if (!isBeforeTribunal(this.tokens, at)) return false;
    const judge = next.findIndex((each) => each === "judge" || each === "ij");
    const near = next.slice(judge + 1, judge + 9);
    return (
      judge !== -1 &&
      judge < 4 &&
      /^(?:for|who|to)$/.test(near[0] ?? "") &&
      near.some((each) => /^(?:bond|bail|custody)$/.test(each))
    );
  }

  /** "counsel shall be told of any transfer", "must receive 72 hours' notice of removal". */
  protected isToldOfPeople(names: readonly string[]): boolean {
    const told = names.findIndex((word) =>
      /^(?:told|notified|informed|advised|alerted|notice|notification)$/.test(word),
    );
    return (
      told !== -1 &&
      names
        .slice(told)
        .some((word) =>
          /^(?:transfers?|transferred|removals?|removed|deport\w*|repatriat\w*|mov(?:e|ed|ing)|transferring|removing|deporting|releasing|releases?|released|arrests?|arrested|detained|re-detention|detention|flights?|interviews?|where|whereabouts)$/.test(
            word,
          ),
        )
    );
  }

  /** "Before any class member is deported, his counsel must be given 72 hours' notice". */
  protected isToldBefore(at: number): boolean {
    return (
      this.tokens.slice(0, at).some(({ word }) => /^(?:before|prior|when|whenever)$/.test(word)) &&
      this.tokens.slice(0, at).some(({ known }) => known.meant?.some(({ is }) => is === "act") === true) &&
      this.tokens.slice(at, at + 12).some(({ word }) => /^(?:notice|notified|told|informed|advised|warned)$/.test(word))
    );
  }

  protected isToldOfPapers(names: readonly string[]): boolean {
    return names.slice(0, 6).some((word) => /^(?:file|files|filed|filing|submit|submitted)$/.test(word));
  }

  /** "access to counsel shall be restored": the verb stands behind. */
  protected isRestoredLater(names: readonly string[]): boolean {
    const modal = names.findIndex((word) => /^(?:shall|must|is|are)$/.test(word));
    return (
      modal !== -1 &&
      modal < 8 &&
      names
        .slice(modal, modal + 5)
        .some((word) =>
          /^(?:provided|restored|permitted|allowed|made|available|guaranteed|ensured|granted|resumed|facilitated|afforded|given|ordered|offered|scheduled|arranged|interfered|impeded|obstructed|curtailed|denied|restricted)$/.test(
            word,
          ),
        )
    );
  }

  /** "if no bond hearing is held", "if a bond hearing is not provided". */
  protected isNegated(at: number): boolean {
    return this.tokens.slice(this.qualified, at + 5).some(({ word }) => word === "no" || word === "not");
  }

  /** "an immigration judge shall hold a hearing at which DHS justifies detention". */
  protected isJudgesHearing(at: number): boolean {
    if (!this.hasOrder()) return false;
    if (this.givesHearing(at)) return true;
    if (this.actor !== "holder") return false;
    const actor = this.word(this.actorAt);
    if (actor !== "ij" && !(actor === "judge" && this.word(this.actorAt - 1) === "immigration")) return false;
    return this.tokens
      .slice(at + 1, at + 16)
      .some(({ word }) => /^(?:detention|bond|custody|burden|release|flight|danger|dangerous|abscond)$/.test(word));
  }

  /** "give petitioner a hearing under 8 U.S.C. 1226(a), at which the Government carries the burden". */
  protected givesHearing(at: number): boolean {
    const before = this.tokens.slice(Math.max(0, at - 8), at).map(({ word }) => word);
    const isGiven = before.some((word) =>
      /^(?:give|given|provide|provided|afford|afforded|hold|held|grant|granted|conduct|receive|have|accord|accorded|offer|offered)$/.test(
        word,
      ),
    );
    const after = this.tokens.slice(at + 1, at + 18).map(({ word }) => word);
    if (isGiven && this.isHearingOfHeld(at)) return true;
    return (
      isGiven &&
      after.some((word) =>
        /^(?:1226|1236|1003.19|burden|bears|dangerous|dangerousness|abscond|bond|bail)$/.test(word),
      ) &&
      !before.some((word) => /^(?:evidentiary|status|show|telephonic|motion|merits)$/.test(word))
    );
  }

  /** "Respondents shall afford Petitioner a prompt hearing": what they can give to whom they hold is a hearing about that. */
  protected isHearingOfHeld(at: number): boolean {
    let from = at - 1;
    while (from > at - 16 && from >= 0 && (this.is(from, IN.held) || !this.is(from, IN.holders))) from--;
    const isHolder =
      this.is(from, IN.holders) && !/^(?:judge|ij|bia|eoir|uscis|facility|jail|department)$/.test(this.word(from));
    if (!isHolder) return false;
    const before = this.tokens.slice(from, at).map(({ word }) => word);
    const lead = before.at(-1) ?? "";
    const isPlain =
      /^(?:a|an|the|new|prompt|timely|individual|constitutionally|adequate|proper|full|fair|neutral|such)$/.test(lead);
    const next = this.word(at + 1);
    if (/^(?:refused|denied|without|no)$/.test(before.at(-2) ?? "")) return false;
    if (!isPlain || /^(?:on|regarding|re|officer|date|room|loop|aid|aids|concerning|as|where)$/.test(next))
      return false;
    return hasPerson(this.tokens, from + 1, at - 1) && before.some((word) => GIVES.has(word));
  }

  protected addHearing(at: number, last: number): void {
    if (
      DESCRIBED.has(this.word(last + 1)) ||
      (/^(?:worksheets?|forms?|notes|files?|orders?|results?|outcomes?|transcripts?|procedures?|notices?|requests?|waivers?)$/.test(
        this.word(last + 1),
      ) &&
        !this.isRequest)
    )
      return;
    if (
      /^(?:on|re|regarding|at|after|of|for|the|that|this)$/.test(this.word(at - 1)) &&
      /^(?:on|re|regarding|at|after)$/.test(this.word(at - 1))
    )
      return;
    if (
      /^(?:set|reset|held|scheduled|continued|rescheduled|vacated|cancelled|adjourned)$/.test(this.word(last + 1)) &&
      !this.open.some(({ operator }) => operator === "order")
    )
      return;
    // "a waiver of the hearing": a paper about it.
    if (/^(?:waivers?|waiving|forgoing)$/.test(this.word(at - 1) === "of" ? this.word(at - 2) : this.word(at - 3)))
      return;
    // "remands to the immigration judge for a new bond hearing"
    const lead = this.tokens.slice(Math.max(0, at - 12), at).map(({ word }) => word);
    if (lead.slice(-4).includes("for") && lead.some((word) => /^remand(?:s|ing|ed)?$/.test(word)) && !this.hasOrder())
      this.push("order", "base", at);
    // "Petitioner gets a bond hearing within 14 days"
    const gets = [1, 2, 3, 4].find((step) => /^(?:gets|receives|obtains)$/.test(this.word(at - step)));
    if (gets !== undefined && this.open.length === 0 && hasPerson(this.tokens, at - gets - 3, at - gets - 1))
      this.push("order", "active", at);
    if (this.joinsOr && !this.isRequest && this.subject.at(-1)?.value.act === "release") this.subject.pop();
    this.joinsOr = false;
    this.add("bond hearing", "noun", at, last);
  }

  /** "shall cease interviews, and shall afford each member calls with counsel": ordered apart from what is stopped. */
  protected isNewStatement(at: number): boolean {
    const end = this.subject.at(-1)?.end ?? 0;
    return this.open.some(
      ({ operator, form, at: where }) =>
        operator === "order" && form === "modal" && where < at && (this.tokens[where]?.start ?? 0) >= end,
    );
  }

  protected noteCounsel(at: number): boolean {
    if (
      this.word(at) === "access" &&
      this.word(at + 1) === "to" &&
      hasPerson(this.tokens, at + 2, at + 4) &&
      !this.tokens.slice(at, at + 12).some(({ known }) => (known.lists & IN.counsel) !== 0)
    ) {
      if (!this.isRequest && this.open.length === 0) return false;
      this.add("access to counsel", "noun", at, at);
      return true;
    }
    // "Call-in details will be e-mailed to counsel": of the court's own hearing.
    const before10 = this.tokens.slice(Math.max(0, at - 10), at);
    if (before10.some(({ word }) => OF_HEARING.has(word)) && !before10.some(({ word }) => word === "between"))
      return false;
    if (this.word(at + 1) === "fee" || this.word(at + 1) === "fees") return false;
    // "attorney Roe's motion to appear by telephone"
    if (this.isRequest && this.tokens.slice(at, at + 9).some(({ word }) => word === "appear")) return false;
    const isLegal =
      (this.word(at) === "legal" || this.word(at) === "attorney-client") &&
      (this.is(at + 1, IN.access) || this.is(at + 2, IN.access));
    if (!this.is(at, IN.counsel) && !isLegal) return false;
    const before = this.word(at - 1);
    if (
      this.word(at + 1) === "pro" ||
      this.tokens.slice(at, at + 6).some(({ word }) => word === "bar" || word === "practice" || word === "vice")
    )
      return false;
    if (
      /^(?:through|without|defense|government|opposing|lead|respondents?|defendants?|as|appoint|appointed|pro|of)$/.test(
        before,
      )
    )
      return false;
    const isLetIn =
      this.tokens
        .slice(Math.max(0, at - 3), at + 5)
        .some(({ word }) => /^(?:let|admit|admitted|allowed|allow)$/.test(word)) &&
      this.tokens.slice(at + 1, at + 7).some(({ word }) => word === "into" || word === "inside");
    const access = isLetIn ? at : accessNear(this.tokens, at);
    if (access === -1 || this.subjectIs("access to counsel")) {
      this.counselTold ||= access !== -1;
      return false;
    }
    const isSubject =
      /^(?:shall|must|may|is|are|will)$/.test(this.word(at + 1)) ||
      (/^(?:for|of)$/.test(this.word(at + 1)) && /^(?:shall|must|may|is|are|will)$/.test(this.word(at + 3)));
    const names = this.tokens.slice(at, at + 14).map((each) => each.word);
    if (isSubject && !(access < at && this.isRestoredLater(names))) {
      const gives =
        names.some((word) =>
          /^(?:access|visit|visits|visitation|calls?|telephones?|phones?|admitted|room|meet)$/.test(word),
        ) &&
        !this.isToldOfPapers(names) &&
        !names.some((word) => /^(?:confer|chambers|appear|attend|dial)$/.test(word));
      const isTold =
        !gives &&
        !isLetIn &&
        (this.isToldOfPeople(this.tokens.slice(at, at + 22).map((each) => each.word)) || this.isToldBefore(at));
      if (
        !(gives || isLetIn || isTold) ||
        !/^(?:shall|must|may|is|are|will)$/.test(this.word(this.word(at + 1) === "of" ? at + 3 : at + 1))
      )
        return false;
      this.push("order", "modal", at);
      this.add("access to counsel", "noun", at, at);
      this.topic = isTold;
      this.counselTold = true;
      return true;
    }
    if (this.actor === "counsel" || (names.includes("confer") && names.indexOf("confer") > 0)) return false;
    const isOrdered = this.open.some(
      ({ operator }) => operator === "order" || operator === "permit" || operator === "stop" || operator === "not",
    );
    if (!isOrdered && !this.isRequest && !this.isRestoredLater(names)) return false;
    if (this.subjectIs("contact") && !this.isRequest && !this.isNewStatement(at)) return false;
    this.add("access to counsel", "noun", at, at);
    this.counselTold = true;
    if (
      /^(?:notice|notify|notified|notifying|notification|tell|telling|alert|inform|advise)$/.test(this.word(access)) ||
      names.slice(1, 8).includes("notice")
    )
      this.topic = true;
    return true;
  }
}
