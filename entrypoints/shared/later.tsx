import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A part of a page that is loaded when it is first shown, or when somebody asks for it before. */
export type Later<P> = ComponentType<P> & { readonly load: () => Promise<void> };

/**
 * A part of a page whose program is loaded when it is first shown, so that what is drawn first need not wait for it. The
 * program is one of the extension's own files.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const begin = () =>
    (loading ??= load().then(
      (part) => {
        loaded = part;
      },
      () => {
        // Whoever asks next tries again.
        loading = null;
      },
    ));
  function Later(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | null>(() => loaded);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      void begin().then(() => {
        setPart(() => loaded);
        setFailed(loaded === null);
      });
    }, []);
    if (hasFailed) return <p class="empty">This part of the page could not be loaded. Reload the page.</p>;
    return Part === null ? <p class="empty soft">Reading …</p> : <Part {...props} />;
  }
  return Object.assign(Later, { load: begin });
}
