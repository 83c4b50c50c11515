/** What the bundler tells of a module, as far as this step looks at it. */
interface Module {
  readonly importedIds: readonly string[];
}

interface Graph {
  readonly getModuleInfo: (id: string) => Module | null;
}

interface Asked {
  readonly format?: string | undefined;
  codeSplitting?: unknown;
}

/** A page as it is written. */
interface Page {
  readonly filename: string;
  readonly bundle?: Readonly<
    Record<
      string,
      { readonly fileName: string; readonly moduleIds?: readonly string[]; readonly imports?: readonly string[] }
    >
  >;
}

const SCREEN = /[\\/]entrypoints[\\/]docket[\\/]page\.tsx$/;
/** What every page begins with. */
const START = /virtual:wxt-(?:html-)?plugins|vite[\\/]preload-helper/;
const BESIDES = /[\\/]entrypoints[\\/]docket[\\/]besides\.ts$/;
const WORKER = /[\\/]entrypoints[\\/]background[\\/]index\.ts$/;

/**
 * The Docket page begins with few files: what reads the stored rows, which needs nothing else, the program of its first
 * screen, and what that shares with the worker. Left to itself, the bundler writes one file for every set of pages that
 * share a module: some thirty, and asking for each takes longer than reading it.
 */
export function firstScreenInFewFiles() {
  const closures = new Map<string, ReadonlySet<string>>();
  const starts = { screen: "", besides: "", worker: "" };
  const reached = (id: string, graph: Graph): ReadonlySet<string> => {
    const known = closures.get(id);
    if (known) return known;
    const found = new Set([id]);
    for (const each of found) for (const next of graph.getModuleInfo(each)?.importedIds ?? []) found.add(next);
    closures.set(id, found);
    return found;
  };
  return {
    name: "first-screen-in-few-files",
    moduleParsed({ id }: { readonly id: string }): void {
      if (SCREEN.test(id)) starts.screen = id;
      if (BESIDES.test(id)) starts.besides = id;
      if (WORKER.test(id)) starts.worker = id;
    },
    outputOptions(asked: Asked): Asked {
      // The content script is one file.
      if (asked.format !== "es") return asked;
      // What the worker needs too stands by itself: it must not load what draws.
      const isShared = (id: string, start: string, graph: Graph) =>
        reached(start, graph).has(id) && reached(starts.worker, graph).has(id);
      const sharedBy = (name: string, start: "screen" | "besides") => (id: string, graph: Graph) =>
        isShared(id, starts[start], graph) ? name : null;
      const groups = [
        { name: sharedBy("shared", "screen"), priority: 4 },
        { name: "first-screen", test: new RegExp(`${SCREEN.source}|${START.source}`), priority: 3 },
        { name: sharedBy("besides-shared", "besides"), priority: 2 },
        { name: "besides", test: BESIDES, priority: 1 },
      ];
      return { ...asked, codeSplitting: { groups } };
    },
    /** The page asks for the program of its first screen at once, not when its first file was run. */
    transformIndexHtml: {
      order: "post" as const,
      handler(html: string, { filename, bundle = {} }: Page) {
        const screen = Object.values(bundle).find(({ moduleIds }) => moduleIds?.some((id) => SCREEN.test(id)));
        if (screen === undefined || !/[\\/]docket[\\/]index\.html$/.test(filename)) return [];
        const links = [screen.fileName, ...(screen.imports ?? [])]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
            injectTo: "head" as const,
          }));
        // It needs no other file, and reads while the others come.
        const first = { tag: "script", attrs: { src: "/first-rows.js" }, injectTo: "head-prepend" as const };
        // Otherwise the program would wait for the style sheet, and an empty page would be drawn before it begins.
        return {
          html: html.replace('<script type="module"', '<script async blocking="render" type="module"'),
          tags: [first, ...links],
        };
      },
    },
  };
}
