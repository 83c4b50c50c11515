import { beginsAsArchive, readArchive } from "./docket-xml.ts";
import { inSlices } from "../slices.ts";
import type { TextSource } from "../text-source.ts";

/**
 * Dockets that RECAP put into the Internet Archive, as XML. The archive's newer JSON is written as CourtListener writes
 * its own, and is read there. @see sources specification, section 6.8
 */
export const recapArchive: TextSource = {
  id: "recap-archive",
  name: "RECAP docket of the Internet Archive (XML)",
  claims: beginsAsArchive,
  read: (file, _context, slices) => inSlices(readArchive(file.text), slices),
};
