/** What reads, compares and writes case packs: it tags entries again, so it is large, and loaded when it is first used. */
export { previewPack, storedDockets } from "@/lib/app/preview-pack.ts";
export { sharedPack } from "@/lib/app/share-pack.ts";
export { MOST_PACK_LETTERS, packFileName, packFileOf, readPackFile } from "@/lib/matters/pack-file.ts";
