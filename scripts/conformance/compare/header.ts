import type { Attorney, Docket, Party } from "../../../lib/docket/docket.ts";
import { align } from "./align.ts";
import type { ExpectedDocket, ExpectedParty } from "./expected.ts";
import { compareFields, type FieldComparison, plain } from "./tally.ts";

/** Compares what a docket says of the case itself. */
export function compareHeader(ours: Docket, theirs: ExpectedDocket): FieldComparison[] {
  return compareFields("header", [
    ["court", ours.courtId, theirs.court_id],
    ["case name", ours.caseName, theirs.case_name],
    ["docket number", ours.docketNumber, theirs.docket_number],
    ["date filed", ours.dateFiled, theirs.date_filed?.slice(0, 10) ?? theirs.date_filed],
    ["date terminated", ours.dateTerminated, theirs.date_terminated],
    ["assigned to", ours.assignedTo, theirs.assigned_to_str],
    ["referred to", ours.referredTo, theirs.referred_to_str],
    ["nature of suit", ours.natureOfSuit, theirs.nature_of_suit],
    ["cause", ours.cause, theirs.cause],
    ["jurisdiction", ours.jurisdiction, theirs.jurisdiction],
    ["jury demand", ours.juryDemand, theirs.jury_demand],
    ["demand", ours.demand, theirs.demand],
    ["case id", ours.pacerCaseId, theirs.pacer_case_id],
  ]);
}

/** Compares the parties in order: name and role together tell which one, then their end and their attorneys. */
export function compareParties(ours: readonly Party[], theirs: readonly ExpectedParty[]): FieldComparison[] {
  const pairs = align(ours.length, theirs.length, (our, their) => {
    const [mine, yours] = [ours[our], theirs[their]];
    const isNamed = plain(mine?.name) === plain(yours?.name);
    return (isNamed ? 2 : 0) + (isNamed && roleOf(mine?.role) === roleOf(yours?.type) ? 1 : 0);
  });
  return pairs.flatMap(([our, their]) => {
    const [mine, yours] = [our === null ? undefined : ours[our], their === null ? undefined : theirs[their]];
    const where = `party ${mine?.name ?? plain(yours?.name)}`;
    const name = { where, field: "party", ours: plain(mine?.name), theirs: plain(yours?.name) };
    if (!mine || !yours) return [name];
    const people = yours.attorneys ?? [];
    return [
      name,
      ...compareFields(where, [
        ["role", roleOf(mine.role), roleOf(yours.type)],
        ["end", mine.dateTerminated, yours.date_terminated],
      ]),
      { where, field: "attorneys", ours: listOf(mine.attorneys, nameOf), theirs: listOf(people, nameOf) },
      {
        where,
        field: "designations",
        ours: listOf(mine.attorneys, (attorney: Attorney) => rolesOf(attorney.designations)),
        theirs: listOf(people, (attorney) => rolesOf((attorney.roles ?? []).map(plain))),
      },
    ];
  });
}

/** They give every role capital initials, courts print some small. */
function roleOf(role: string | undefined): string {
  return plain(role).toLowerCase();
}

function nameOf(attorney: { readonly name: string }): string {
  return plain(attorney.name);
}

/** They leave out an end that is printed in bold and keep one that is not; ends of appearances are compared nowhere. */
function rolesOf(designations: readonly string[]): string {
  return designations.filter((one) => !one.startsWith("TERMINATED")).join(" + ");
}

function listOf<T>(items: readonly T[], words: (item: T) => string): string {
  return items.map(words).join(" | ");
}
