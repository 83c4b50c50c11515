/** A file that a build writes, as far as this step looks at it. */
interface Written {
  readonly type: string;
  readonly fileName: string;
  code?: string;
  source?: string | Uint8Array;
}

const EVALUATED = /\bFunction\((["'`])return this\1\)\(\)/g;

/**
 * pdf.js brings code for browsers of long ago that finds the global object by evaluating text. The pages' policy forbids
 * that, the browsers that are supported do not need it, and a reviewer should not have to ask: it is written out.
 */
export function withoutEval() {
  return {
    name: "without-eval",
    generateBundle(_options: unknown, bundle: Record<string, Written>): void {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk" && file.code !== undefined) file.code = file.code.replace(EVALUATED, "globalThis");
        if (file.type === "asset" && file.fileName.endsWith(".mjs")) {
          const text = typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
          file.source = text.replace(EVALUATED, "globalThis");
        }
      }
    },
  };
}
