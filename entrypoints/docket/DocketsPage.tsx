import { browser } from "wxt/browser";
import { DocketsView } from "@/components/dockets/DocketsView.tsx";
import { ImportPanel } from "@/components/import/ImportPanel.tsx";
import { PackPanel } from "@/components/packs/PackPanel.tsx";
import { mattersOf } from "@/lib/app/matters.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import { SUPPORTED_ENDINGS } from "@/lib/app/supported-endings.ts";
import type { MatterView } from "@/lib/app/views.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import type { Asking } from "../shared/use-ask.ts";
import { WatchingPanel } from "../shared/WatchingPanel.tsx";
import type { Importing } from "./use-import.ts";
import { usePacks } from "./use-packs.ts";
import { usePastImports } from "./use-past-imports.ts";
import { WatchListPage } from "./WatchListPage.tsx";

export interface DocketsPageProps {
  readonly matters: readonly MatterView[];
  readonly packs: readonly StoredPack[];
  readonly settings: Settings;
  readonly ask: Asking["ask"];
  readonly fail: Asking["fail"];
  readonly importing: Importing;
  readonly onOpenEntry: (entryId: string) => void;
}

/** The dockets that are stored, how they are watched, and what is brought in from files. */
export function DocketsPage({ matters, packs, settings, ask, fail, importing, onOpenEntry }: DocketsPageProps) {
  return (
    <DocketsView
      matters={matters}
      curated={mattersOf(packs)}
      watchingPanel={<WatchingPanel settings={settings} ask={ask} />}
      watchList={
        <WatchListPage matters={matters} settings={settings} ask={ask} fail={fail} onOpenEntry={onOpenEntry} />
      }
      importPanel={<SavedFiles importing={importing} />}
      packPanel={<CasePacks matters={matters} packs={packs} ask={ask} fail={fail} />}
      actions={{
        unwatch: (docketKey) => void ask("docket/unwatch", { docketKey }),
        rewatch: (docketKey) => void ask("docket/rewatch", { docketKey }),
        purge: (docketKey) => void ask("docket/purge", { docketKey }),
        openOptions: () => void browser.runtime.openOptionsPage(),
      }}
    />
  );
}

function CasePacks({ matters, packs, ask, fail }: Pick<DocketsPageProps, "matters" | "packs" | "ask" | "fail">) {
  const use = usePacks({ ask, fail }, matters, packs);
  return <PackPanel packs={use.packs} preview={use.preview} said={use.said} actions={use.actions} />;
}

function SavedFiles({ importing }: Pick<DocketsPageProps, "importing">) {
  const past = usePastImports();
  return <ImportPanel endings={SUPPORTED_ENDINGS} past={past} onFiles={importing.start} onUndo={importing.undoPast} />;
}
