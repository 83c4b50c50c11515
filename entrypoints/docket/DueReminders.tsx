import { DueNow } from "@/components/deadlines/DueNow.tsx";
import type { MatterView } from "@/lib/app/views.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { outstandingOf } from "../shared/outstanding.ts";
import { todayOf } from "../shared/today.ts";
import type { Asking } from "../shared/use-ask.ts";

export interface DueRemindersProps {
  readonly matter: MatterView;
  readonly settings: Settings;
  readonly ask: Asking["ask"];
  readonly onOpenEntry: (entryId: string) => void;
  readonly onOpenDeadlines: () => void;
}

/** What is due in a matter, and the reminders that nobody said were seen. */
export function DueReminders({ matter, settings, ask, onOpenEntry, onOpenDeadlines }: DueRemindersProps) {
  return (
    <DueNow
      reminders={outstandingOf([matter], settings)}
      today={todayOf(matter)}
      onSeen={(deadlineIds) => void ask("reminders/seen", { deadlineIds: [...deadlineIds] })}
      onOpenEntry={onOpenEntry}
      onOpenDeadlines={onOpenDeadlines}
    />
  );
}
