/** Drawn over the page while files are dragged over it. */
export function DropHint() {
  return (
    <div class="drop-hint" aria-hidden="true">
      <p>
        <strong>Drop to import</strong>
        <br />
        You see what would be added before anything is stored.
      </p>
    </div>
  );
}
