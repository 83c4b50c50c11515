import { sources } from "../../lib/sources/registry.ts";
import { textSources } from "../../lib/sources/text-registry.ts";

export const HELP = `Docketwatch on the command line: npm run -s docket -- COMMAND

  parse [--source ID] [--court ID] [--url ADDRESS] FILE...
      Reads saved docket pages, feeds (RSS, Atom), notices (.eml) and exports (.xml, .json, .csv); writes one line of
      JSON per file: "docket", or "dockets" where the file holds several.
      --source  read as this kind: ${[...sources, ...textSources].map(({ id }) => id).join(", ")}
      --court   the court's id (mied, ca6), if the page does not say it
      --url     the address that the page had
  tag [--matter hamama]
      Reads docket entries as JSON lines from standard input:
      {docket_id, court, side_of_government, entry_number, date_filed, text}.
      Writes the same lines, in order, with their tags. --matter: use its curated record too.
  deadlines
      Reads the same lines; writes them with the dates and hearings that their texts state.
  count (--rule ID | --days N | --hours N) [--backward] --from DATE[THH:MM] [--court ID] [--service mail]
      Counts one period; writes {date, alternatives, steps}.
  count --batch
      Reads periods as JSON lines from standard input; writes the same lines with their counts.
  digest FILE... --from DATE --to DATE --format md|html|csv|ics|json --out PATH [--as-of INSTANT]
         [--restricted] [--source ID] [--court ID] [--url ADDRESS]
      Writes the digest of a period from saved docket pages. --as-of (2017-07-07T22:00:00.000Z) makes the same
      pages give the same bytes; otherwise it is now. Nothing can be confirmed here, so the calendar holds every
      date as a tentative one. --restricted lets the text of restricted entries in.
  help, --help, --version

Exit code: 0 done; 2 wrong use or unreadable input, with one line on standard error and nothing half-written.
A page that is read but is no docket is no error: parse says so in its line ("ok": false).
`;
