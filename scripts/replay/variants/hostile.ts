import { districtDocket } from "../docket-data.ts";
import { districtReport, entryRow } from "../pages/cmecf-district.ts";

/** Pages that a court would never send and an attacker, a broken proxy or a bug might. */
export const hostilePages = {
  /**
   * Text that is harmless on the court's page, being escaped, and runs where a viewer takes text for markup:
   * a script that runs sets `window.scriptRan`.
   */
  scriptInCaption(asOf: string): string {
    const markup = `&lt;img src=x onerror="window.scriptRan=true"&gt;&lt;script&gt;window.scriptRan=true&lt;/script&gt;`;
    return districtReport(districtDocket(asOf))
      .replaceAll("Usama Jamil Hamama", `Usama Jamil Hamama ${markup}`)
      .replaceAll("Hamama et al v. Adducci", `Hamama et al v. Adducci ${markup}`)
      .replaceAll("OPINION AND ORDER", `OPINION AND ORDER ${markup}`);
  },

  /** 100,000 entries. */
  manyRows(asOf: string): string {
    const docket = districtDocket(asOf);
    const last = docket.entries.at(-1)!;
    const rows = Array.from({ length: 100_000 }, (_each, index) =>
      entryRow(
        { ...last, number: String(1000 + index), seq: String(90_000 + index), documentId: `0971${5_000_000 + index}` },
        docket.caseId,
      ),
    );
    return districtReport(docket).replace("</table><br>", `${rows.join("\n")}</table><br>`);
  },

  /** Five megabytes of tables inside each other, in a docket's text. */
  nestedTables(asOf: string): string {
    const depth = 200_000;
    const nested = "<table><tr><td>".repeat(depth) + "deep" + "</td></tr></table>".repeat(depth);
    return districtReport(districtDocket(asOf), { extraBody: nested });
  },

  /** Tags that never close, cells outside rows, two tables claiming to be the docket. */
  brokenMarkup(asOf: string): string {
    return districtReport(districtDocket(asOf))
      .replaceAll("</td>", "")
      .replaceAll("</tr>", "")
      .replace("</table><br>", "<td>stray<table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>");
  },

  /** An entry whose links say that it belongs to another case. */
  entryOfAnotherCase(asOf: string): string {
    const docket = districtDocket(asOf);
    const foreign = entryRow(
      {
        ...docket.entries[0]!,
        number: "99",
        seq: "7",
        documentId: "09719999999",
        parts: [{ kind: "text", text: "ORDER lifting the stay of removal. (Entered: 06/29/2017)" }],
      },
      "555555",
    );
    return districtReport(docket).replace("</table><br>", `${foreign}</table><br>`);
  },

  /** The header of one case above the links of another. */
  pageOfAnotherCase(asOf: string): string {
    return districtReport({ ...districtDocket(asOf), docketNumber: "2:19-cv-10001-XYZ", caseName: "Roe v. Doe" });
  },
} as const;
