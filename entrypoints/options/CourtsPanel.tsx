import { useCallback, useEffect, useState } from "preact/hooks";
import { CourtPicker } from "@/components/options/CourtPicker.tsx";
import { allowCourt, allowedCourts, forbidCourt } from "@/lib/browser/courts.ts";
import { acmsSites, courts, type CourtSite } from "@/lib/docket/courts.ts";

export interface CourtsPanelProps {
  readonly onFailure: (sentence: string) => void;
  readonly onChange: () => void;
}

/** Read from the start, as the manifest says. */
const FROM_THE_START = ["mied", "ca6"];

/** The courts whose pages may be read beyond those of the start. */
export function CourtsPanel({ onFailure, onChange }: CourtsPanelProps) {
  const [allowed, setAllowed] = useState<readonly CourtSite[]>([]);
  const fail = useCallback(
    (error: unknown) => onFailure(error instanceof Error ? error.message : String(error)),
    [onFailure],
  );
  useEffect(() => void allowedCourts().then(setAllowed).catch(fail), [fail]);
  const shown = async () => {
    setAllowed(await allowedCourts());
    onChange();
  };
  const allow = async (court: CourtSite) => {
    if (await allowCourt(court)) return shown();
    return onFailure(`The browser did not allow ${court.citation}. Its pages stay unread until you allow it.`);
  };
  return (
    <section class="panel" aria-labelledby="courts-title">
      <h2 id="courts-title">Other courts</h2>
      <p class="small soft">
        CourtListener, the Eastern District of Michigan and the Sixth Circuit work from the start. Any other court is
        read only after you allow it here, and only while you have its page open. Reload its page afterwards. Newer
        appeals of the Second and the Ninth Circuit are in a program of their own, ACMS, with an address of its own: at
        the end of the list. Its pages are new to Docketwatch; what it cannot read there, it reports.
      </p>
      <CourtPicker
        courts={[...courts.filter(({ id }) => !FROM_THE_START.includes(id)), ...acmsSites]}
        allowed={allowed}
        onAllow={(court) => void allow(court).catch(fail)}
        onForbid={(court) => void forbidCourt(court).then(shown).catch(fail)}
      />
    </section>
  );
}
