export interface UnreadableNoticeProps {
  readonly reason: string;
  readonly onHide: () => void;
}

/** Shown where a docket was expected and could not be read: an empty page must never look like an empty docket. */
export function UnreadableNotice({ reason, onHide }: UnreadableNoticeProps) {
  return (
    <section class="page-card problem" role="alert" aria-label="Docketwatch">
      <div class="card-head">
        <strong>Docketwatch could not read this page</strong>
        <button type="button" class="button quiet small-button" onClick={onHide}>
          Hide
        </button>
      </div>
      <p>{reason}</p>
      <p class="small soft">
        Nothing of it was stored, and nothing stored before was changed. Reload the page; if that does not help, save it
        and report it.
      </p>
    </section>
  );
}
