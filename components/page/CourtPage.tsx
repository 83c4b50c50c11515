import { useMemo, useState } from "preact/hooks";
import type { PageSummary, RowView } from "@/lib/app/views.ts";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { entryName } from "../text/wording.ts";
import { MarkLayer } from "./MarkLayer.tsx";
import { labelsOf } from "./row-words.ts";
import { SummaryCard } from "./SummaryCard.tsx";
import type { MarkedRow } from "./use-placed-marks.ts";

export interface CourtPageProps {
  readonly summary: PageSummary;
  /** One for each of the page's entries, in its order, like `entries` and `elements`. */
  readonly rows: readonly RowView[];
  readonly entries: readonly Pick<DocketEntry, "documentNumber" | "dateFiled" | "dateEntered">[];
  readonly elements: readonly Element[];
  readonly collapsed: boolean;
  readonly message: string | null;
  readonly isBusy: boolean;
  readonly onWatch: () => void;
  readonly onOpenEntry: (entryId: string | null) => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onHide: () => void;
}

/** Everything that is drawn on a court's page: the summary, and a mark beside each row that has something to say. */
export function CourtPage(props: CourtPageProps) {
  const { rows, elements, entries, summary } = props;
  const [at, setAt] = useState<number | null>(null);
  const marked = useMemo(() => markedRows(rows, elements), [rows, elements]);
  const stops = useMemo(() => stopsOf(rows), [rows]);
  const step = (by: -1 | 1) => {
    const next = at === null ? (by === 1 ? 0 : stops.indexes.length - 1) : at + by;
    const wrapped = (next + stops.indexes.length) % stops.indexes.length;
    setAt(wrapped);
    bringToView(elements[stops.indexes[wrapped] ?? -1]);
  };
  return (
    <>
      <MarkLayer
        rows={marked}
        viewAt={(index) => rows[index]}
        nameAt={(index) => {
          const entry = entries[index];
          return entry ? entryName(entry) : "Entry";
        }}
        onOpenEntry={props.onOpenEntry}
      />
      <SummaryCard
        summary={summary}
        entryCount={entries.length}
        newAffectingCount={rows.filter((row) => (row.isNew || row.edited) && isAffecting(row)).length}
        steps={{ count: stops.indexes.length, at, words: stops.words }}
        collapsed={props.collapsed}
        message={props.message}
        isBusy={props.isBusy}
        onWatch={props.onWatch}
        onOpenDocket={() => props.onOpenEntry(null)}
        onCollapse={props.onCollapse}
        onHide={props.onHide}
        onStep={step}
      />
    </>
  );
}

const isAffecting = ({ tags }: RowView): boolean => tags.affectsDetention === "yes" || tags.affectsRemoval === "yes";

function markedRows(rows: readonly RowView[], elements: readonly Element[]): MarkedRow[] {
  return rows.flatMap((view, index) => {
    const element = elements[index];
    const labels = labelsOf(view);
    return element && labels.length > 0 ? [{ index, element, labels }] : [];
  });
}

/** What "next" steps through: the new rows; where none is new, those that affect detention or removal. */
function stopsOf(rows: readonly RowView[]): { readonly indexes: readonly number[]; readonly words: string } {
  const where = (test: (row: RowView) => boolean) => rows.flatMap((row, index) => (test(row) ? [index] : []));
  const news = where(({ isNew, edited }) => isNew || edited);
  if (news.length > 0) return { indexes: news, words: "new" };
  const affecting = where(({ tags }) => tags.affectsDetention !== "no" || tags.affectsRemoval !== "no");
  return { indexes: affecting, words: "affecting or unclear" };
}

function bringToView(row: Element | undefined): void {
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  row?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
