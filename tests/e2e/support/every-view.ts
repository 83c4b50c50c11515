import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { offerDates } from "../flows/deadlines.ts";
import { openBench, replayAddresses, untilShown, type Bench } from "./bench.ts";
import { openView } from "./docket-page.ts";

/** The extension's own pages beside the Docket page. */
export const smallPages = ["popup.html", "sidepanel.html", "options.html"] as const;

/** A browser in which a district docket was looked at twice, and its dates are offered, with the Docket page open. */
export async function openFilledBench(): Promise<{ readonly bench: Bench; readonly docket: ChromiumTab }> {
  const bench = await openBench("chromium", { asOf: "2018-01-31" });
  await bench.visit(replayAddresses.district);
  bench.replay.state.asOf = "2018-12-31";
  await bench.visit(replayAddresses.district);
  const docket = (await bench.own("docket.html")) as ChromiumTab;
  await offerDates(docket);
  return { bench, docket };
}

/** Opens every form of the deadlines' view; `close` puts those away that stand outside the cards. */
export async function openDeadlineForms(docket: ChromiumTab): Promise<{ readonly close: () => Promise<void> }> {
  await openView(docket, "Deadlines");
  await docket.click('article[aria-label="Reply brief"] button', "Edit");
  await docket.click('article[aria-label="Response to the motion"] button', "Not a deadline");
  await docket.click("button", "Calendar file …");
  await docket.click("button", "Add by hand");
  return {
    close: async () => {
      await docket.click('[aria-label="Calendar file"] button', "Close");
      await docket.click('[aria-label="Add a deadline"] button', "Cancel");
    },
  };
}

/** Has the calculator answer with its first rule. */
export async function calculate(docket: ChromiumTab): Promise<void> {
  await openView(docket, "Deadlines");
  await docket.click("button", "Calculator");
  await docket.page.locator(".calculator-view select").first().selectOption({ index: 1 });
  await untilShown(docket, /Copy with the steps/);
}

/** Writes a rule as far as showing what it would do; `cancel` leaves no rule behind. */
export async function writeRule(docket: ChromiumTab): Promise<{ readonly cancel: () => Promise<void> }> {
  await openView(docket, "Rules");
  await docket.click("button", "Write a rule");
  await docket.page.getByLabel("Words", { exact: true }).fill("removal");
  await docket.page.getByLabel(/Quieten/).check();
  await docket.page.getByText("Kind: any").click();
  await untilShown(docket, /would have matched [1-9]/);
  return { cancel: () => docket.click("form button", "Cancel") };
}
