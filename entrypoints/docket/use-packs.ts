import { useState } from "preact/hooks";
import type { PackActions, PackLine } from "@/components/packs/PackPanel.tsx";
import { mattersOf } from "@/lib/app/matters.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import type { PackPreview } from "@/lib/app/preview-pack.ts";
import type { StoredDocket } from "@/lib/app/read-matter.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { matterById } from "@/lib/matters/registry.ts";
import { saveFile } from "../shared/save-file.ts";
import type { Asking } from "../shared/use-ask.ts";
import { reader } from "../shared/use-matters.ts";

/** A file that was chosen, read and compared, and waits for the user's word. */
interface ChosenPack {
  readonly file: string;
  readonly fileName: string;
  readonly preview: PackPreview;
}

export interface PackUse {
  readonly packs: readonly PackLine[];
  readonly preview: PackPreview | null;
  readonly said: string | null;
  readonly actions: PackActions;
}

/** Case packs: read and compared here, stored by the background. */
export function usePacks(
  { ask, fail }: Pick<Asking, "ask" | "fail">,
  matters: readonly MatterView[],
  packs: readonly StoredPack[],
): PackUse {
  const [chosen, setChosen] = useState<ChosenPack | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const orFail = (work: Promise<void>) =>
    void work.catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  return {
    packs: linesOf(matters, packs),
    preview: chosen?.preview ?? null,
    said,
    actions: {
      choose: (file) => {
        setSaid(null);
        setChosen(null);
        orFail(comparePack(file, packs).then(setChosen));
      },
      apply: (replaceBuiltIn) => {
        if (chosen === null) return;
        const { file, fileName, preview } = chosen;
        void ask("pack/import", { file, fileName, replaceBuiltIn }).then((reply) => {
          if (reply === null) return;
          setChosen(null);
          setSaid(`The case pack of ${preview.matter.name} is in. Its dockets are read again now.`);
        });
      },
      cancel: () => setChosen(null),
      remove: (packId) => {
        setSaid(null);
        void ask("pack/remove", { packId }).then((reply) => reply === null && setSaid(null));
      },
      save: (matterId, options) => orFail(savePack(matterId, { ...options, matters, packs }).then(setSaid)),
    },
  };
}

async function comparePack(file: File, packs: readonly StoredPack[]): Promise<ChosenPack> {
  const { MOST_PACK_LETTERS, previewPack, readPackFile } = await import("./pack-tools.ts");
  // A letter takes four bytes at most: a file that can hold no pack is not even read.
  if (file.size > MOST_PACK_LETTERS * 4) throw new Error("This file is too large to be a case pack (over 4 MB).");
  const text = await file.text();
  const matter = readPackFile(text);
  return { file: text, fileName: file.name, preview: previewPack(matter, await allStored(), packs) };
}

async function allStored(): Promise<StoredDocket[]> {
  const { storedDockets } = await import("./pack-tools.ts");
  const dockets = await reader.dockets();
  return storedDockets(dockets, await Promise.all(dockets.map(({ key }) => reader.contentsOf(key))));
}

interface SaveOptions {
  readonly withHand: boolean;
  readonly withNotes: boolean;
  readonly matters: readonly MatterView[];
  readonly packs: readonly StoredPack[];
}

async function savePack(matterId: string, { withHand, withNotes, matters, packs }: SaveOptions): Promise<string> {
  const { packFileName, packFileOf, readPackFile, sharedPack } = await import("./pack-tools.ts");
  const matter = matterById(mattersOf(packs), matterId);
  const name = matters.find((view) => view.matterId === matterId)?.name ?? matter?.name ?? matterId;
  const ofMatter = withHand ? (await allStored()).filter(({ docket }) => docket.matterId === matterId) : [];
  const shared = sharedPack({ id: matterId, name, matter }, ofMatter, { withNotes });
  const text = packFileOf(shared.matter);
  // What is saved must be a file that can be taken in again.
  readPackFile(text);
  await saveFile(packFileName(shared.matter), "application/json", text);
  const left = shared.leftOut.length === 0 ? "" : ` Left out: ${shared.leftOut.join(" ")}`;
  return `Saved ${packFileName(shared.matter)}, with ${shared.byHand} entries set by hand.${left}`;
}

/** Every matter of which there is something to save: a record, or words by hand. */
function linesOf(matters: readonly MatterView[], packs: readonly StoredPack[]): PackLine[] {
  const imported = new Map(packs.map((pack) => [pack.id, pack]));
  const byHand = new Map(matters.map(({ matterId, byHandCount }) => [matterId, byHandCount]));
  const known = mattersOf(packs).map((matter): PackLine => {
    const pack = imported.get(matter.id);
    return {
      matterId: matter.id,
      name: matter.name,
      origin: pack ? "imported" : "built in",
      knownEntries: matter.knownEntries.length,
      byHand: byHand.get(matter.id) ?? 0,
      importedAt: pack?.importedAt ?? null,
      fileName: pack?.fileName ?? null,
    };
  });
  const ids = new Set(known.map(({ matterId }) => matterId));
  const own = matters
    .filter(({ matterId }) => !ids.has(matterId) && (byHand.get(matterId) ?? 0) > 0)
    .map(({ matterId, name }): PackLine => {
      const count = byHand.get(matterId) ?? 0;
      return { matterId, name, origin: "own", knownEntries: 0, byHand: count, importedAt: null, fileName: null };
    });
  return [...known, ...own];
}
