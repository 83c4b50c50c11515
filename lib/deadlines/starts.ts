import type { IsoDate } from "../calendar/date.ts";
import { isIsoDate } from "../calendar/date.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { OfferableEntry, OfferContext } from "./draft.ts";
import { dateMentions } from "./text/date-mentions.ts";
import { IN_ERROR } from "./waiting/undone.ts";

/** What meets a deadline when a later entry does it. */
export type Meets =
  | "notice of appeal"
  | "response"
  | "reply"
  | "objections"
  | "rehearing petition"
  | "answer"
  | "mandate"
  | "transcript"
  | "post-judgment motion"
  | "permission petition"
  | "fee motion"
  | "service"
  | "record"
  | null;

/** A rule that an entry starts. */
export interface Started {
  readonly ruleId: string;
  readonly on: IsoDate;
  /** Where `on` comes from: "entered 2018-01-02". */
  readonly from: string;
  /** Null: the rule's own title. */
  readonly what: string | null;
  /** The stem of the act that a stated date of the same entry would name, "expiry", or null. */
  readonly act: string | null;
  readonly meets: Meets;
  /** The rule whose period runs first. */
  readonly afterRule: string | null;
}

const APPELLATE = /^ca(?:\d{1,2}|dc|fc)$/;
const MAGISTRATE_REPORT = /^[\s"(*]*(?:amended |corrected |supplemental |final )*report (?:and|&) recommendations?\b/i;
const BY_MAGISTRATE = /\b(?:signed|issued|ordered|entered|by)\b[^.;]{0,20}\bmagistrate judge\b/i;
const INJUNCTION = /\b(?:preliminary|permanent) injunction\b|\binjunctive relief\b/i;
const TRO = /\btemporary restraining order\b|\bTRO\b/i;
const CLASS =
  /\bcertify\b[^.;]{0,40}\bclass\b|\bclass certification\b|\bcertif(?:ies|ying) (?:the |a )?(?:class|subclass)/i;
const HABEAS = /\b(?:petition for (?:a )?writ of habeas|habeas petition|petition is (?:granted|denied|dismissed))/i;
/** E.D. Mich. LR 7.1(e)(1): motions for injunctive relief, to dismiss, for judgment, to certify or decertify a class. */
const DISPOSITIVE =
  /\bmotion\b[^.;]{0,60}\b(?:to dismiss|for (?:partial )?summary judgment|for judgment on the pleadings|(?:for|to) (?:preliminary|permanent)? ?injunct\w+|for (?:an? )?(?:preliminary|permanent) injunction|to (?:de)?certify|for class certification|to remand|for default judgment)\b/i;
const TEXT_ORDER_RESULT = /\b(?:grant|den)(?:ed|ing|ies|y|s)?\b/i;
const SERVED_ON = /\bserved (?:on|upon)?[^.;]{0,60}?$/i;

/** Periods from service: a paper on CM/ECF is served when it is filed. */
const FROM_SERVICE = /^(?:mied-lr-7-1-e|frcp-72|frcp-15-a-3|frcp-4-m)/;
const CERTIFIED = /\b1292\(b\)[^.;]{0,80}\bcertif|\bcertif\w+[^.;]{0,80}\b(?:1292\(b\)|interlocutory appeal)/i;
const HABEAS_CASE = /\b(?:habeas|writ|petition|2241|2243)\b/i;
const AMENDED_PLEADING =
  /^[\s"(*]*(?:first |second |third |corrected )?amended (?:class action )?(?:complaint|petition)\b/i;

/** The rules that this entry starts, by its kind, its effects and its words. */
export function startsOf(entry: OfferableEntry, tags: EntryTags, context: OfferContext): Started[] {
  if (entry.dateFiled === null) return [];
  if (IN_ERROR.test(entry.docketText)) return [];
  if (context.courtId === "scotus") return supremeStarts(entry);
  return APPELLATE.test(context.courtId) ? appellateStarts(entry, tags, context) : districtStarts(entry, tags, context);
}

function districtStarts(entry: OfferableEntry, tags: EntryTags, context: OfferContext): Started[] {
  const text = entry.docketText;
  const started: Started[] = [];
  const add = (ruleId: string, act: string | null, meets: Meets, what: string | null = null) => {
    const start = startOf(entry, FROM_SERVICE.test(ruleId) ? "filed" : "entered");
    if (start) started.push({ ruleId, ...start, what, act, meets, afterRule: null });
  };
  const byCourt = tags.author === "court" || tags.kind === "judgment";
  const re = entry.documentNumber === null ? "this entry" : `ECF ${entry.documentNumber}`;
  if (MAGISTRATE_REPORT.test(text)) add("frcp-72-b-2", "objection", "objections");
  else if (isOrder(tags) && BY_MAGISTRATE.test(text) && isRuling(tags, text))
    add("frcp-72-a", "objection", "objections");
  else if (byCourt && isAppealable(tags, text)) {
    add(
      context.governmentIsParty ? "frap-4-a-1-B" : "frap-4-a-1-A",
      null,
      "notice of appeal",
      `Notice of appeal from ${re}`,
    );
    add("frcp-59-e", null, "post-judgment motion", `Motion to alter or amend ${re}`);
  }
  if (tags.kind === "judgment") {
    add("frcp-54-d-2-B", "fee", "fee motion", `Motion for attorney's fees on ${re}`);
    if (context.governmentIsParty) {
      const start = startOf(entry, "entered");
      // The judgment is final when the time to appeal has run.
      if (start)
        started.push({
          ruleId: "usc-28-2412-d-1-B",
          ...start,
          what: null,
          act: null,
          meets: "fee motion",
          afterRule: "frap-4-a-1-B",
        });
    }
  }
  if (isOrder(tags) && CERTIFIED.test(text)) add("usc-28-1292-b", null, "permission petition");
  if (isOrder(tags) && /\bshow cause\b/i.test(text.slice(0, 200)) && HABEAS_CASE.test(text))
    add("usc-28-2243-return", "(?:return|respon|answer|show(?:ing)? cause|brief)", "response");
  if (AMENDED_PLEADING.test(text) && tags.author !== "court") add("frcp-15-a-3", "(?:answer|respon)", "answer");
  if (tags.kind === "complaint" && !AMENDED_PLEADING.test(text)) add("frcp-4-m", "serv", "service");
  if (/^[\s"(*]*objections?\b[^.;]{0,80}\breport and recommendation/i.test(text)) {
    add("frcp-72-b-2-response", "respon", "response", `Response to the objections, ${re}`);
  }
  if (isOrder(tags) && changesClass(tags, text))
    add(context.governmentIsParty ? "frcp-23-f" : "frcp-23-f-private", null, null);
  if (isOrder(tags) && TRO.test(text) && tags.dispositions.some(({ outcome }) => outcome.startsWith("granted")))
    add("frcp-65-b-2", "expiry", null);
  if (tags.kind === "motion" && context.courtId === "mied") {
    add(
      DISPOSITIVE.test(text) ? "mied-lr-7-1-e-1-response" : "mied-lr-7-1-e-2-response",
      "response",
      "response",
      `Response to ${re}`,
    );
  }
  if (
    tags.kind === "response" &&
    context.courtId === "mied" &&
    /\bmotion\b/i.test(text) &&
    !/\border to show cause\b/i.test(text)
  ) {
    add(DISPOSITIVE.test(text) ? "mied-lr-7-1-e-1-reply" : "mied-lr-7-1-e-2-reply", "repl", "reply", `Reply to ${re}`);
  }
  if (tags.kind === "notice of appeal") {
    add("frap-10-b-1", "transcript", "transcript");
    add("frap-12-b", "representation", null);
    add("frap-4-a-3", null, null);
  }
  started.push(...servedStarts(entry, context));
  return started;
}

/** "SUMMONS Returned Executed … served on 6/20/2017": the answer of the United States is due 60 days after service. */
function servedStarts(entry: OfferableEntry, context: OfferContext): Started[] {
  if (
    !/\b(?:summons returned executed|proof of service|certificate of service|return of service|waiver of service)\b/i.test(
      entry.docketText,
    )
  )
    return [];
  const served = dateMentions(entry.docketText, null).find(({ start }) =>
    SERVED_ON.test(entry.docketText.slice(Math.max(0, start - 80), start)),
  );
  if (!served || /\bwaiver of service\b/i.test(entry.docketText)) return [];
  const onUnitedStates =
    context.governmentIsParty &&
    /\b(?:u\.?s\.? attorney|united states attorney|attorney general|united states|secretary|director|department|ice\b|u\.s\.)/i.test(
      entry.docketText,
    );
  const ruleId = onUnitedStates ? "frcp-12-a-2" : "frcp-12-a-1-A-i";
  if (!onUnitedStates && context.governmentIsParty) return [];
  return [
    {
      ruleId,
      on: served.date,
      from: `served ${served.date}`,
      what: null,
      act: onUnitedStates ? null : "answer",
      meets: "answer",
      afterRule: null,
    },
  ];
}

function appellateStarts(entry: OfferableEntry, tags: EntryTags, context: OfferContext): Started[] {
  const started: Started[] = [];
  const add = (ruleId: string, act: string | null, meets: Meets, afterRule: string | null = null) => {
    const start = startOf(entry, "entered");
    if (start) started.push({ ruleId, ...start, what: null, act, meets, afterRule });
  };
  const rehearing = context.governmentIsParty ? "frap-40-d-1" : "frap-40-d-1-private";
  const text = entry.docketText;
  if (isOrder(tags) && /\brehearing\b[^.;]{0,80}\bdenied\b|\bdenying\b[^.;]{0,60}\brehearing\b/i.test(text)) {
    add("frap-41-b", null, "mandate");
    add("scotus-13-1", null, null);
  } else if (decidesAppeal(tags, text)) {
    add(rehearing, null, "rehearing petition");
    add("frap-41-b", null, "mandate", rehearing);
    add("scotus-13-1", null, null);
  } else if (AMENDED_DECISION.test(text)) {
    add(rehearing, null, "rehearing petition");
    add("frap-41-b", null, "mandate", rehearing);
  } else if (/^[\s"(*]*petition for review\b/i.test(text)) add("frap-17-a", "record", "record");
  else if (/^[\s"(*]*petition for permission to appeal\b/i.test(text))
    add("frap-5-b-2", "(?:answer|respon)", "response");
  else if (isOrder(tags) && /\bgrant\w*\b[^.;]{0,80}\b(?:permission|leave) to appeal\b/i.test(text))
    add("frap-5-d-1", null, null);
  else if (/^[\s"(*]*petition for (?:panel |en banc )?(?:rehearing|en banc)/i.test(text))
    add("frap-29-b-5", "amicus", null);
  else if (tags.kind === "motion") add("frap-27-a-3-A", "response", "response");
  else if (tags.kind === "response" && /\bmotion\b/i.test(text)) add("frap-27-a-4", "repl", "reply");
  return started;
}

/** "Petition for a writ of certiorari filed.": the brief in opposition, unless the entry prints its day. */
function supremeStarts(entry: OfferableEntry): Started[] {
  const start = startOf(entry, "filed");
  if (!start || !/^\s*petition for (?:a )?writ of certiorari filed\b/i.test(entry.docketText)) return [];
  return [{ ruleId: "scotus-15-3", ...start, what: null, act: "response", meets: "response", afterRule: null }];
}

/** Since 2024-12-01 the time for rehearing runs anew from an amended decision: FRAP 40(d)(1). */
const AMENDED_DECISION =
  /^\s*(?:amended opinion|order (?:filed )?amending (?:the )?opinion|amended (?:decision|disposition))\b/i;

function isOrder(tags: EntryTags): boolean {
  return (
    ["order", "opinion", "judgment"].includes(tags.kind) || (tags.kind === "stipulation" && tags.author === "court")
  );
}

function isRuling(tags: EntryTags, text: string): boolean {
  return (
    tags.dispositions.some(({ outcome }) => outcome !== "none" && outcome !== "set" && outcome !== "extended") ||
    TEXT_ORDER_RESULT.test(text.slice(0, 200))
  );
}

/** A judgment, a final order, or an order on an injunction (28 U.S.C. 1291, 1292(a)(1)). */
function isAppealable(tags: EntryTags, text: string): boolean {
  const names: readonly string[] = tags.effects.map(({ effect }) => effect);
  if (
    tags.kind === "judgment" ||
    names.includes("judgment-entered") ||
    names.includes("dismissed") ||
    names.includes("settlement-approved")
  )
    return true;
  if (!isOrder(tags) || !isRuling(tags, text)) return false;
  return (
    INJUNCTION.test(text) ||
    HABEAS.test(text) ||
    names.some((name) => name === "release-ordered" || name === "removal-stay-denied")
  );
}

function changesClass(tags: EntryTags, text: string): boolean {
  const names: readonly string[] = tags.effects.map(({ effect }) => effect);
  if (names.some((name) => name === "class-certified" || name === "class-modified" || name === "class-decertified"))
    return true;
  return CLASS.test(text) && tags.dispositions.some(({ outcome }) => /^(?:granted|denied)/.test(outcome));
}

function decidesAppeal(tags: EntryTags, text: string): boolean {
  if (tags.kind === "mandate" || AMENDED_DECISION.test(text)) return false;
  const decided = tags.dispositions.some(({ outcome }) =>
    /^(?:affirmed|reversed|vacated|remanded|dismissed)/.test(outcome),
  );
  const named = tags.effects.some(({ effect }) => effect === "relief-vacated" || effect === "relief-affirmed");
  const worded =
    /\b(?:affirmed?|reversed?|vacated?|remanded?|dismissed)\b/i.test(text) &&
    /\b(?:judgment|opinion|disposition)\b/i.test(text.slice(0, 80));
  return (
    (tags.kind === "judgment" || tags.kind === "opinion" || (isOrder(tags) && (decided || named))) &&
    (decided || named || worded)
  );
}

function startOf(entry: OfferableEntry, prefer: "filed" | "entered"): { on: IsoDate; from: string } | null {
  const on = prefer === "entered" ? (entry.dateEntered ?? entry.dateFiled) : entry.dateFiled;
  if (on === null || !isIsoDate(on)) return null;
  const word = prefer === "entered" && entry.dateEntered !== null ? "entered" : "filed";
  return { on, from: `${word} ${on}` };
}
