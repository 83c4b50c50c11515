import { useLayoutEffect, useRef } from "preact/hooks";

const KEYS = [
  [["j", "↓"], "next entry"],
  [["k", "↑"], "previous entry"],
  [["o", "Enter"], "read the entry"],
  [["e"], "done, or not done again"],
  [["s"], "star"],
  [["u"], "mark unread"],
  [["z"], "snooze, or take the snooze back"],
  [["t"], "grey all but the thread of the entry, or no longer"],
  [["/"], "search"],
  [["Esc"], "end the greying, clear the filters, or go back to the list"],
  [["?"], "this help"],
] as const;

/** The list of keys. Shown as a modal dialog. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div class="stack">
        <h2 id="keys-title">Keys</h2>
        <table>
          <tbody>
            {KEYS.map(([keys, words]) => (
              <tr key={words}>
                <th scope="row" class="keys">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small soft">Options can switch single keys off.</p>
        <form method="dialog">
          <button class="button primary">Close</button>
        </form>
      </div>
    </dialog>
  );
}
