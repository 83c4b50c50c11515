import { useEffect, useState } from "preact/hooks";
import type { MatterView } from "@/lib/app/views.ts";
import { views, type ViewName } from "../shared/place.ts";

export interface TopBarProps {
  readonly view: ViewName;
  readonly matters: readonly MatterView[];
  readonly matter: MatterView | undefined;
  readonly reviewCount: number;
  readonly onView: (view: ViewName) => void;
  readonly onMatter: (matterId: string) => void;
  readonly onHelp: () => void;
  readonly onOptions: () => void;
}

const TITLES: Readonly<Record<ViewName, string>> = {
  entries: "Entries",
  deadlines: "Deadlines",
  agenda: "Agenda",
  calculator: "Calculator",
  relief: "Relief",
  digest: "Digest",
  rules: "Rules",
  dockets: "Dockets",
};

/** Which matter, which view, and what waits in each. */
export function TopBar({ view, matters, matter, reviewCount, onView, onMatter, onHelp, onOptions }: TopBarProps) {
  // A docket of the matter that was never opened is no trouble; one that was read with doubts is.
  const troubled =
    matter?.health.filter(({ lastSnapshot, warnings }) => lastSnapshot !== null && warnings.length > 0).length ?? 0;
  const counts: Partial<Record<ViewName, readonly [number, string]>> = {
    entries: [matter?.unreadCount ?? 0, "unread"],
    deadlines: [reviewCount, "to review"],
    dockets: [troubled, "with warnings"],
  };
  return (
    <header class="topbar">
      <a class="skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <span class="brand">
        <img src="/icon/48.png" alt="" />
        Docketwatch
      </span>
      {matters.length > 1 ? (
        <MatterChoice matters={matters} matter={matter} onMatter={onMatter} />
      ) : (
        <h1>{matter?.name ?? "No docket yet"}</h1>
      )}
      <nav class="tabs" aria-label="Views">
        {views.filter(hasTab).map((name) => {
          const [count, words] = counts[name] ?? [0, ""];
          return (
            <button
              key={name}
              type="button"
              class="button"
              aria-current={name === view ? "page" : undefined}
              onClick={() => onView(name)}
            >
              {TITLES[name]}
              {count > 0 && (
                <span class="count">
                  {name === "dockets" && <span aria-hidden="true">⚠ </span>}
                  {count}
                  <span class="visually-hidden"> {words}</span>
                </span>
              )}
            </button>
          );
        })}
      </nav>
      <span class="row bar-end">
        <button type="button" class="button quiet" onClick={onOptions}>
          Options
        </button>
        <button type="button" class="button quiet" aria-label="Keyboard help" onClick={onHelp}>
          ?
        </button>
      </span>
    </header>
  );
}

/** More matters than this are not all drawn at first. */
const FEW = 20;
/** Of names that are as long, one may still be some letters wider than another. */
const WIDEST = 8;

/** The matters to choose from: at first, of many, the one that is shown and those that make the field as wide as it will be. */
function MatterChoice({ matters, matter, onMatter }: Pick<TopBarProps, "matters" | "matter" | "onMatter">) {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => setIsDrawn(true), []);
  const offered = isDrawn || matters.length <= FEW ? matters : atFirst(matters, matter);
  return (
    <select
      aria-label="Matter"
      value={matter?.matterId ?? ""}
      onChange={(event) => onMatter(event.currentTarget.value)}
    >
      {offered.map(({ matterId, name }) => (
        <option key={matterId} value={matterId}>
          {name}
        </option>
      ))}
    </select>
  );
}

function atFirst(matters: readonly MatterView[], matter: MatterView | undefined): readonly MatterView[] {
  const longest = matters.toSorted((a, b) => b.name.length - a.name.length).slice(0, WIDEST);
  return matters.filter((each) => each === matter || longest.includes(each));
}

const hasTab = (name: ViewName) => name !== "calculator";

/** The address keeps the place, so the link moves the focus instead of changing it. */
function skipToMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#main")?.focus();
}
