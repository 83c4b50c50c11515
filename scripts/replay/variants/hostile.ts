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
    const rows = Array.from(
      { length: 100_000 },
      (_each, index) => `<tr><td>06/20/2017</td><td>${1000 + index}&nbsp;</td><td>NOTICE ${index}.</td></tr>`,
    );
    return districtReport(districtDocket(asOf)).replace("</table><br>", `${rows.join("\n")}</table><br>`);
  },

  /** Five megabytes of tables inside each other, in the text of an entry. The browser is spared their layout. */
  nestedTables(asOf: string): string {
    const depth = 300;
    const nest = `${"<table><tr><td>".repeat(depth)}deep${"</td></tr></table>".repeat(depth)}`;
    const tables = `<div style="display:none">${nest.repeat(530)}</div>`;
    return districtReport(districtDocket(asOf)).replace("widening", `${tables}widening`);
  },

  /** Tags that never close, cells outside rows, two tables claiming to be the docket. */
  brokenMarkup(asOf: string): string {
    return districtReport(districtDocket(asOf))
      .replaceAll("</td>", "")
      .replaceAll("</tr>", "")
      .replace("</table><br>", "<td>stray<table><tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>");
  },

  /** An entry whose links say that it belongs to another case, under the number of an entry of this one. */
  entryOfAnotherCase(asOf: string): string {
    const docket = districtDocket(asOf);
    const foreign = entryRow(
      {
        ...docket.entries[0]!,
        number: "43",
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
