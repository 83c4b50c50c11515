import { Welcome } from "@/components/dockets/Welcome.tsx";
import { TestNotification } from "@/components/options/TestNotification.tsx";
import { mattersOf } from "@/lib/app/matters.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { matterById } from "@/lib/matters/registry.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { sendTestNotification } from "../shared/test-notification.ts";
import type { Asking } from "../shared/use-ask.ts";
import { WatchingPanel } from "../shared/WatchingPanel.tsx";

export interface WelcomePageProps {
  readonly matterId: string;
  readonly packs: readonly StoredPack[];
  readonly settings: Settings;
  readonly ask: Asking["ask"];
}

/** What to do first, while no docket of the matter was opened. */
export function WelcomePage({ matterId, packs, settings, ask }: WelcomePageProps) {
  return (
    <Welcome
      matter={matterById(mattersOf(packs), matterId) ?? hamama}
      watchingPanel={<WatchingPanel settings={settings} ask={ask} />}
      notificationTest={<TestNotification onSend={sendTestNotification} />}
    />
  );
}
