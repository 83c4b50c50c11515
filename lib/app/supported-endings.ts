/** Names of files that can be imported end so. Apart from what reads them, which is large. */
export const SUPPORTED_ENDINGS = [".html", ".htm", ".mhtml", ".mht", ".xml", ".json", ".csv", ".eml", ".txt"] as const;
