import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { html } from "./html.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";

/** Add an exporter here, and nowhere else. */
export const exporters: readonly Exporter[] = [markdown, html, csv, ics, json];

export function exporterById(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
