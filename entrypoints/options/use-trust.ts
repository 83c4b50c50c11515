import { useCallback, useEffect, useState } from "preact/hooks";
import { browser, type Browser } from "wxt/browser";

/** What the extension may do and how much it keeps, as the browser says. */
export interface Trust {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
  readonly usage: { readonly used: number; readonly quota: number } | null;
  readonly reload: () => void;
}

export function useTrust(): Trust {
  const [facts, setFacts] = useState<Omit<Trust, "reload">>({ permissions: [], origins: [], usage: null });
  const reload = useCallback(() => void readFacts().then(setFacts, () => undefined), []);
  useEffect(reload, [reload]);
  return { ...facts, reload };
}

async function readFacts(): Promise<Omit<Trust, "reload">> {
  const [granted, estimate] = await Promise.all([allGranted(), navigator.storage.estimate()]);
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return {
    permissions: [...(granted.permissions ?? []), ...(granted.data_collection ?? [])],
    origins: [...new Set([...scripts.flatMap(({ matches }) => matches ?? []), ...(granted.origins ?? [])])],
    usage:
      estimate.usage === undefined || estimate.quota === undefined
        ? null
        : { used: estimate.usage, quota: estimate.quota },
  };
}

/** Firefox names the data, too, that the user lets go out. */
async function allGranted(): Promise<
  Browser.permissions.Permissions & { readonly data_collection?: readonly string[] }
> {
  return await browser.permissions.getAll();
}
