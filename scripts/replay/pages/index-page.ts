import { appealNumbers } from "../docket-data.ts";
import { shortDate } from "../html.ts";
import type { ReplayState, replayAddresses } from "../site.ts";

/** Days worth stepping to: each brings something that an attorney would want to hear of. */
const steps: readonly (readonly [day: string, what: string])[] = [
  ["2017-06-30", "the stay of removal has just been widened to a nationwide class"],
  ["2017-07-07", "a week later: a hearing, a transcript, and the stay is lengthened"],
  ["2017-07-31", "the preliminary injunction against removal"],
  ["2017-11-20", "the first appeal is docketed; motions on detention are briefed"],
  ["2018-01-31", "bond hearings are ordered"],
  ["2018-11-30", "release of class members held six months or more is ordered"],
  ["2018-12-31", "the Sixth Circuit vacates both injunctions"],
  ["2019-04-30", "the mandate issues and reaches the district court"],
  ["2020-03-31", "the release order is vacated; deadlines are stayed"],
  ["2024-08-31", "the settlement is approved"],
];

/** The list of replayed pages, with the day that they stand at. */
export function indexPage(state: ReplayState, addresses: typeof replayAddresses): string {
  const pages: [string, string][] = [
    [addresses.district, "E.D. Mich. 2:17-cv-11910: docket report (CM/ECF)"],
    [addresses.courtListener, `Hamama v. Adducci on CourtListener (${state.design} design)`],
    ...appealNumbers.map((number): [string, string] => [
      addresses.appeal(number),
      `6th Cir. ${number}: docket (CM/ECF)`,
    ]),
  ];
  const other = state.design === "old" ? "new" : "old";
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Docketwatch replay</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em }
li { margin: .3em 0 } button { font: inherit; padding: .2em .8em; min-height: 24px } [aria-current] { font-weight: bold }</style></head>
<body><main>
<h1>Replay of Hamama v. Adducci</h1>
<p>These pages stand on your own machine under the addresses that the real ones have. The wording of the entries is
the project's own, after the public record. Nothing here costs PACER fees, and nothing leaves this machine.</p>
<h2>Pages as of ${shortDate(state.asOf)}</h2>
<ul>${pages.map(([href, label]) => `<li><a href="${href.replaceAll("&", "&amp;")}">${label}</a></li>`).join("\n")}</ul>
<form method="post"><button name="design" value="${other}">Show CourtListener in its ${other} design</button></form>
<h2>Step to another day</h2>
<p>Open a page, step on, open it again: what is new since your last visit is marked.</p>
<form method="post"><ul>${steps
    .map(
      ([day, what]) =>
        `<li><button name="asOf" value="${day}"${day === state.asOf ? ' aria-current="date"' : ""}>${shortDate(day)}</button> ${what}</li>`,
    )
    .join("\n")}</ul></form>
<form method="post"><label>Any day: <input type="date" name="asOf" value="${state.asOf}" min="2017-06-15"></label> <button>Go</button></form>
</main></body></html>`;
}
