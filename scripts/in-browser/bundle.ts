import { rolldown } from "rolldown";

/** One script of a program and all that it imports, for a page. Not shortened, so that profiles name functions. */
export async function bundleForPage(entry: string): Promise<string> {
  // The project's tsconfig builds on one that exists only once WXT has prepared it; nothing here needs either.
  const bundle = await rolldown({ input: entry, platform: "browser", tsconfig: false, logLevel: "silent" });
  try {
    const { output } = await bundle.generate({ format: "es", codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
