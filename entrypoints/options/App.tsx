import { BackupPanel } from "@/components/options/BackupPanel.tsx";
import { SettingsForm } from "@/components/options/SettingsForm.tsx";
import { TokenPanel } from "@/components/options/TokenPanel.tsx";
import { TrustStatement } from "@/components/options/TrustStatement.tsx";
import { forbidFreeCopies } from "@/lib/browser/allow-free-copies.ts";
import { earliestToday, now } from "../shared/today.ts";
import { Messages } from "../shared/Messages.tsx";
import { sendTestNotification } from "../shared/test-notification.ts";
import { useAsk } from "../shared/use-ask.ts";
import { useMatters } from "../shared/use-matters.ts";
import { useSettings } from "../shared/use-settings.ts";
import { WatchingPanel } from "../shared/WatchingPanel.tsx";
import { CourtsPanel } from "./CourtsPanel.tsx";
import { RepairPanel } from "./RepairPanel.tsx";
import { useBackup } from "./use-backup.ts";
import { useRequests } from "./use-requests.ts";
import { useToken } from "./use-token.ts";
import { useTrust } from "./use-trust.ts";

/** Everything that can be set, kept, brought back, allowed, or checked. */
export function App() {
  const stored = useMatters({
    whole: "none",
    matterId: null,
    entryId: null,
    also: "nothing",
    openFrom: earliestToday(),
  });
  const settings = useSettings();
  const asking = useAsk();
  const trust = useTrust();
  const requests = useRequests();
  const backup = useBackup(asking);
  const token = useToken(asking);
  const attempt = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => asking.fail(error instanceof Error ? error.message : String(error)));
  return (
    <>
      <header class="topbar">
        <h1 class="brand">
          <img src="/icon/48.png" alt="" />
          Docketwatch options
        </h1>
      </header>
      <Messages asking={asking} stored={stored} />
      <main class="reading stack">
        <SettingsForm
          settings={settings}
          onChange={(change) => void asking.ask("settings/save", { change })}
          now={now}
          onTestNotification={sendTestNotification}
        />
        <WatchingPanel settings={settings} ask={asking.ask} />
        <TokenPanel isSet={token.isSet} isSent={token.isSent} onSave={token.save} onRemove={token.remove} />
        <CourtsPanel onFailure={asking.fail} onChange={trust.reload} />
        <BackupPanel restored={backup.restored} onSave={backup.save} onRestore={backup.restore} />
        <RepairPanel ask={asking.ask} />
        <TrustStatement
          permissions={trust.permissions}
          origins={trust.origins}
          usage={trust.usage}
          requests={requests}
          onForbidFreeCopies={() => attempt(forbidFreeCopies().then(trust.reload))}
        />
      </main>
    </>
  );
}
