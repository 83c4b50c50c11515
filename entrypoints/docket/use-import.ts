import { useMemo, useRef, useState } from "preact/hooks";
import { isBusy, type FilePreview, type ImportActions, type ImportStage } from "@/components/import/import-stage.ts";
import type { ImportedLook, LookResult } from "@/lib/app/imports.ts";
import { send } from "@/lib/messaging/send.ts";
import type { ReadFile } from "./read-files.ts";

/** An import that the user is making; `stage` is null when there is none. */
export interface Importing {
  readonly stage: ImportStage | null;
  readonly actions: ImportActions;
  readonly start: (files: readonly File[]) => void;
  readonly undoPast: (importId: string) => void;
}

export function useImport(): Importing {
  const [stage, setStage] = useState<ImportStage | null>(null);
  const made = useRef<ImportMade | null>(null);
  const controls = useMemo(() => {
    const begin = (importId: string) => {
      made.current?.cancel();
      made.current = new ImportMade(importId, setStage);
      return made.current;
    };
    return {
      start: (files: readonly File[]) => {
        if (!made.current?.isBusy) void begin(crypto.randomUUID()).read(files);
      },
      undoPast: (importId: string) => void begin(importId).undo(),
      actions: {
        choose: (lookId: string, isSelected: boolean) => void made.current?.choose(lookId, isSelected),
        apply: () => void made.current?.apply(),
        undo: () => void made.current?.undo(),
        close: () => {
          made.current?.cancel();
          made.current = null;
          setStage(null);
        },
      },
    };
  }, []);
  return { stage, ...controls };
}

/** One import: its files, what was chosen of them, and what the background said. */
class ImportMade {
  readonly #importId: string;
  readonly #show: (stage: ImportStage) => void;
  readonly #cancelled = new AbortController();
  #files: readonly ReadFile[] = [];
  #previews: readonly FilePreview[] = [];
  /** Counts what was asked, so that a late answer is not taken for the latest. */
  #asked = 0;
  #stage: ImportStage | null = null;

  constructor(importId: string, show: (stage: ImportStage) => void) {
    this.#importId = importId;
    this.#show = (stage) => {
      if (this.#cancelled.signal.aborted) return;
      this.#stage = stage;
      show(stage);
    };
  }

  get isBusy(): boolean {
    return isBusy(this.#stage);
  }

  cancel(): void {
    this.#cancelled.abort();
  }

  async read(files: readonly File[]): Promise<void> {
    const total = files.length;
    await this.#guarded(async () => {
      const { signal } = this.#cancelled;
      const onFile = (done: number, name: string) => this.#show({ step: "reading", done, total, name });
      // Every page and file that can be read: a large program, loaded when the first file is given.
      const { readFiles } = await import("./read-files.ts");
      this.#files = await readFiles(files, { importId: this.#importId, signal, onFile });
      this.#previews = this.#files.map(({ preview }) => preview);
      this.#show({ step: "comparing" });
      const results = await ask("import/preview", this.#looks());
      this.#take(results, (file, result) => result.refused === null && isWanted(file, result));
      if (this.#isNarrower(results)) await this.#compare();
      this.#show({ step: "preview", files: this.#previews });
    });
  }

  async choose(lookId: string, isSelected: boolean): Promise<void> {
    this.#previews = this.#previews.map((file) => ({
      ...file,
      looks: file.looks.map((look) => (look.lookId === lookId ? { ...look, isSelected } : look)),
    }));
    this.#show({ step: "preview", files: this.#previews });
    await this.#guarded(async () => {
      const asked = ++this.#asked;
      await this.#compare();
      if (asked === this.#asked) this.#show({ step: "preview", files: this.#previews });
    });
  }

  async apply(): Promise<void> {
    this.#asked++;
    this.#show({ step: "storing" });
    await this.#guarded(async () => {
      const results = await ask("import/apply", this.#chosen(), this.#importId);
      this.#show({ step: "stored", results });
    });
  }

  async undo(): Promise<void> {
    this.#show({ step: "undoing" });
    await this.#guarded(async () => {
      this.#show({ step: "undone", report: await send("import/undo", { importId: this.#importId }) });
    });
  }

  /** What the chosen ones change together: another choice can change the counts of the rest. */
  async #compare(): Promise<void> {
    this.#take(await ask("import/preview", this.#chosen()));
  }

  #take(results: readonly LookResult[], choose?: (file: FilePreview, result: LookResult) => boolean): void {
    const byId = new Map(results.map((result) => [result.lookId, result]));
    this.#previews = this.#previews.map((file) => ({
      ...file,
      looks: file.looks.map((look) => {
        const result = byId.get(look.lookId);
        if (!result) return look;
        return { ...look, result, isSelected: choose ? choose(file, result) : look.isSelected };
      }),
    }));
  }

  #isNarrower(results: readonly LookResult[]): boolean {
    return this.#chosen().length < results.filter(({ refused }) => refused === null).length;
  }

  #looks(): ImportedLook[] {
    return this.#files.flatMap(({ looks }) => looks);
  }

  #chosen(): ImportedLook[] {
    const chosen = new Set(
      this.#previews.flatMap(({ looks }) => looks.filter(({ isSelected }) => isSelected).map(({ lookId }) => lookId)),
    );
    return this.#looks().filter(({ lookId }) => chosen.has(lookId));
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#show({ step: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** A docket that nobody asked for is not watched just because a court's feed names it. */
function isWanted(file: FilePreview, result: LookResult): boolean {
  return result.standing === "watched" || file.looks.length === 1;
}

async function ask(
  name: "import/preview" | "import/apply",
  looks: readonly ImportedLook[],
  importId = "",
): Promise<LookResult[]> {
  const { messagesOf } = await import("@/lib/messaging/import-schema.ts");
  const results: LookResult[] = [];
  for (const message of messagesOf(looks)) {
    const reply =
      name === "import/preview" ? await send(name, { looks: message }) : await send(name, { importId, looks: message });
    results.push(...reply.results);
  }
  return results;
}
