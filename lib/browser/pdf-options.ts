import type { getDocument } from "pdfjs-dist";

type Options = Exclude<Parameters<typeof getDocument>[0], undefined | string | URL | ArrayBuffer | Uint8Array>;

/**
 * How pdf.js is to read a file: the text layer only. Nothing is loaded from anywhere (no fonts, maps or codecs beside
 * the file), forms and scripts in the file are left alone, nothing is drawn.
 */
export function readingOptions(bytes: Uint8Array): Options {
  return {
    data: bytes,
    verbosity: 0,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    stopAtErrors: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
  };
}

/** What went wrong, for the user, from what pdf.js throws. */
export function failureOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    return "This file is protected by a password. Open it, print it to a new PDF without one, and drop that here.";
  }
  if (name === "InvalidPDFException" || name === "FormatError" || name === "UnknownErrorException") {
    return "This file is damaged or incomplete: its pages cannot be found. Download it again.";
  }
  return error instanceof Error && error.message !== "" ? error.message : "This file cannot be read.";
}
