/** The host that every court's CM/ECF sends a visitor to who is not logged in. */
const LOGIN_HOST = "pacer.login.uscourts.gov";
const SCRIPT_LIMIT = 5000;

/** True for a page whose script does nothing but lead to PACER's login: it shows no words of its own. */
export function leadsToLogin(page: Document): boolean {
  for (const script of page.getElementsByTagName("script")) {
    if ((script.textContent ?? "").slice(0, SCRIPT_LIMIT).includes(LOGIN_HOST)) return true;
  }
  return false;
}
