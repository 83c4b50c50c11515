const POLYFILL = /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill(?:\.min)?\.js$/;

/**
 * The polyfill is written for `require`. Made into a module by the bundler, every name of the browser's object is gone
 * through when a page or the worker begins, and with it each part of the browser's API is set up, wanted or not: some
 * milliseconds before anything is drawn. As a module of its own it hands the object on as it is.
 */
export function polyfillAsModule() {
  return {
    name: "polyfill-as-module",
    transform(code: string, id: string): { readonly code: string; readonly map: null } | null {
      if (!POLYFILL.test(id)) return null;
      // It asks whether there is an `exports`, and puts the browser's object into `module`.
      return {
        code: `const exports = {};\nconst module = { exports };\n${code}\nexport default module.exports;\n`,
        map: null,
      };
    },
  };
}
