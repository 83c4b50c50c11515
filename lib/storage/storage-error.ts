export type StorageTrouble = "full" | "newer version" | "blocked" | "unopenable" | "failed";

/** Trouble with the database, in a sentence for the user: what happened and what to do. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, cause: unknown) {
    super(sentences[trouble], { cause });
    this.trouble = trouble;
  }
}

const sentences: Readonly<Record<StorageTrouble, string>> = {
  full: "The disk or the browser's storage is full, so this page was not stored. Nothing stored before is lost. Free some space, then open the docket again.",
  "newer version":
    "The stored dockets were written by a newer version of Docketwatch. Nothing is lost: update the extension to read them.",
  blocked:
    "Another window of Docketwatch holds the stored dockets while they are brought up to date. Close its windows, then try again.",
  unopenable:
    "The stored dockets cannot be opened. Nothing was deleted: restart the browser, and if that does not help press “Check and repair” in Options, which saves what can be read to a file.",
  failed:
    "The stored dockets could not be read or written just now. Nothing stored before is lost: try again, and restart the browser if it happens again.",
};

/** What the browser's error means. @see https://www.w3.org/TR/IndexedDB/#exceptions */
export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = nameOf(error);
  if (name === "QuotaExceededError") return new StorageError("full", error);
  if (name === "VersionError") return new StorageError("newer version", error);
  if (name === "UnknownError" || name === "InvalidStateError" || name === "NotFoundError") {
    return new StorageError("unopenable", error);
  }
  return new StorageError("failed", error);
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
