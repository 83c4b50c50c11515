import { ChangesList } from "@/components/changes/ChangesList.tsx";
import { Glance } from "@/components/popup/Glance.tsx";
import { todayOf } from "../shared/today.ts";
import { DueReminders, type DueRemindersProps } from "./DueReminders.tsx";

export interface OverviewProps extends DueRemindersProps {
  readonly onOpenRelief: () => void;
}

/** A matter at a glance, beside the list while no entry is chosen. */
export function Overview(props: OverviewProps) {
  const { matter, ask, onOpenEntry, onOpenDeadlines, onOpenRelief } = props;
  return (
    <div class="overview">
      <DueReminders {...props} />
      <ChangesList
        changes={matter.tagChanges}
        entries={matter.entries}
        onOpenEntry={onOpenEntry}
        onDismiss={(changeIds) => void ask("changes/dismiss", { changeIds: [...changeIds] })}
      />
      <Glance
        matters={[matter]}
        today={todayOf(matter)}
        onOpenEntry={onOpenEntry}
        onOpenDeadlines={onOpenDeadlines}
        onOpenRelief={onOpenRelief}
      />
    </div>
  );
}
