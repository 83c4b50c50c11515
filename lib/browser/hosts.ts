import { browser } from "wxt/browser";

const originOf = (host: string) => `https://${host}/*`;

/** Which of these hosts the user lets Docketwatch ask. */
export async function allowedHosts(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [originOf(host)] }).catch(() => false)),
  );
  return new Set(hosts.filter((_host, index) => answers[index]));
}

/**
 * Asks the user to let Docketwatch ask these hosts: the browser shows one question with all of them. Must be called
 * inside a click, before any wait. False if the user refused.
 */
export function allowHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originOf) });
}
